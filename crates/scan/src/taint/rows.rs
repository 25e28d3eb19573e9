//! What stands in a database, and was not sent with the request that asks for it.

use super::interp::{Activation, Interp};
use super::state::State;
use super::value::{Atom, Key, Name, Value};

/// Under which a class that Django keeps rows of is asked for them.
const MANAGER: &str = "django.db.models.Manager";
/// What SQLAlchemy asks with.
const QUERY: &str = "sqlalchemy.orm.Query";

impl Interp<'_> {
    /// Attributes that are known by their names: what asks for rows, and what a database gives a row itself.
    pub(super) fn of_rows(
        &mut self,
        act: &mut Activation,
        state: &mut State,
        object: &Value,
        name: &Name,
    ) -> Option<Value> {
        let gives = match &**name {
            "objects" | "_default_manager" | "_base_manager"
                if self.models.get(&format!("{MANAGER}.get()")).is_some() =>
            {
                Value::ext(MANAGER)
            }
            "query" if self.models.is_type(QUERY) && object.atoms.iter().all(is_class) => Value::ext(QUERY),
            "pk" | "_meta" | "__name__" | "__qualname__" | "__module__" if !object.taint.is_empty() => Value::any(),
            // A key of what was made from data, which is not text of theirs any more.
            "id" if !object.taint.is_empty() && object.taint.iter().all(|label| !label.exact) => Value::any(),
            _ => return None,
        };
        if object.is_nothing() {
            return None;
        }
        let key = Key::Attribute(name.clone());
        let atoms = object.atoms.clone();
        let is_known = atoms.iter().any(|atom| match atom {
            Atom::Class(class) => self.class_attribute(act, state, *class, name, None).is_some(),
            Atom::Ext(path) => {
                let full = self.models.member(path, name);
                self.is_known(&full)
            }
            Atom::Object(id) => {
                let held = self.object(act, state, *id);
                let is_declared = match &held.class {
                    super::state::Class::Instance(class) => {
                        let class = *class;
                        self.class_attribute(act, state, class, name, None).is_some() || held.is_complete
                    }
                    super::state::Class::Ext(path) => {
                        let full = self.models.member(path, name);
                        self.is_known(&full)
                    }
                    _ => false,
                };
                is_declared || held.get(&key).is_some()
            }
            Atom::Module(_) | Atom::Function(_) | Atom::Bound(..) | Atom::Super(..) | Atom::Global(..) => true,
            _ => false,
        });
        (!is_known).then_some(gives)
    }

    /// The entry for a function of which nothing else is known: any of its module, or any of its name that makes
    /// data harmless.
    pub(super) fn known_by_name(&self, path: &str) -> Option<String> {
        let (parent, last) = path.rsplit_once('.')?;
        let any = format!("{parent}.*()");
        if self.models.get(&any).is_some() {
            return Some(any);
        }
        let named = format!("*.{last}()");
        let entry = self.models.get(&named)?;
        let is_check = !entry.sanitizers.is_empty() || !entry.guards.is_empty() || entry.is_cleaner;
        (is_check && entry.sinks.is_empty() && entry.source.is_none()).then_some(named)
    }
}

/// Whether something is a class, as far as its name tells.
fn is_class(atom: &Atom) -> bool {
    match atom {
        Atom::Class(_) => true,
        Atom::Ext(path) => path.rsplit('.').next().is_some_and(|name| name.starts_with(char::is_uppercase)),
        _ => false,
    }
}
