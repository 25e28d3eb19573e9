//! Conditions of models: what must be known of arguments.

use super::external::mark_key;
use super::interp::{Activation, Args, Interp};
use super::model_file::{Condition, SourceModel};
use super::ops::prefix_of;
use super::state::{Class, State};
use super::value::{Atom, Key, Value};

impl Interp<'_> {
    /// Whether all conditions of a model hold, and none of those that make an exception.
    pub fn applies(
        &mut self,
        act: &mut Activation,
        state: &State,
        (when, unless): (&[Condition], &[Condition]),
        receiver: Option<&Value>,
        args: &Args,
    ) -> bool {
        when.iter().all(|condition| self.meets(act, state, condition, receiver, args))
            && !unless.iter().any(|condition| self.meets(act, state, condition, receiver, args))
    }

    /// Whether a condition of a model holds.
    pub fn meets(
        &mut self,
        act: &mut Activation,
        state: &State,
        condition: &Condition,
        receiver: Option<&Value>,
        args: &Args,
    ) -> bool {
        let mut values = self.argument(&condition.argument, receiver, args);
        if let Some(item) = &condition.item {
            let mut items = Vec::new();
            for value in &values {
                for id in self.objects(value) {
                    let object = self.object(act, state, id);
                    items.extend(object.get(&Key::Text(item.as_str().into())).cloned());
                }
            }
            values = items;
        }
        if let Some(element) = condition.element {
            let mut elements = Vec::new();
            for value in &values {
                elements.extend(self.listed(act, state, value).and_then(|parts| parts.get(element).cloned()));
            }
            values = elements;
        }
        if let Some(given) = condition.given {
            return values.is_empty() != given;
        }
        if let Some(things) = &condition.refers_to {
            return values.iter().any(|value| self.refers_to(act, state, value, things));
        }
        if let Some(wanted) = &condition.has {
            return values.iter().any(|value| {
                self.listed(act, state, value).is_some_and(|parts| {
                    parts.iter().any(|part| part.atoms.iter().any(|atom| is_constant(atom, wanted)))
                })
            });
        }
        if let Some(mark) = &condition.marked {
            let key = mark_key(mark);
            return values.iter().any(|value| {
                self.objects(value).into_iter().any(|id| {
                    let object = self.object(act, state, id);
                    object.get(&key).and_then(Value::truth) == Some(true)
                })
            });
        }
        if values.is_empty() {
            return condition.missing.unwrap_or(false);
        }
        if condition.missing.is_some() && condition.is.is_none() && condition.among.is_none() {
            return false;
        }
        let any = |test: &dyn Fn(&Atom) -> bool| {
            values.iter().all(|value| !value.is_nothing() && value.atoms.iter().any(test))
        };
        if let Some(is) = &condition.is {
            return any(&|atom| is_constant(atom, is));
        }
        if let Some(among) = &condition.among {
            return any(&|atom| among.iter().any(|one| is_constant(atom, one)));
        }
        if let Some(begins) = &condition.begins {
            return values.iter().all(|value| prefix_of(value).is_some_and(|text| text.starts_with(begins.as_str())));
        }
        if let Some(html) = condition.html {
            let is_html = |text: &str| {
                let text = text.to_ascii_lowercase();
                ["html", "xml", "svg"].iter().any(|word| text.contains(word))
            };
            return values.iter().all(|value| prefix_of(value).is_some_and(|text| is_html(&text) == html));
        }
        // That it is missing is all that is asked.
        false
    }

    /// Whether a value is one of these things, or a call of one.
    pub fn refers_to(&mut self, act: &mut Activation, state: &State, value: &Value, things: &[String]) -> bool {
        let is_one = |path: &str| {
            let called = path.strip_suffix("()").unwrap_or(path);
            things.iter().any(|thing| thing == path || thing == called || thing.strip_suffix("()") == Some(called))
        };
        value.atoms.iter().any(|atom| match atom {
            Atom::Ext(path) => is_one(path),
            Atom::Object(id) => match &self.object(act, state, *id).class {
                Class::Ext(path) => is_one(path),
                _ => false,
            },
            Atom::Class(class) => self.external_bases(*class).iter().any(|base| is_one(base)),
            _ => false,
        })
    }
}

/// Whether an item of a source is data of the client's.
pub fn counts(source: &SourceModel, key: &Value) -> bool {
    if source.only.is_empty() && source.except.is_empty() {
        return true;
    }
    let Some(key) = key.as_text() else { return true };
    let is_named = |names: &[String]| {
        names.iter().any(|name| match name.strip_suffix('*') {
            Some(beginning) => key.starts_with(beginning),
            None => name.eq_ignore_ascii_case(key),
        })
    };
    (source.only.is_empty() || is_named(&source.only)) && !is_named(&source.except)
}

/// Whether a value is a constant of a model.
pub fn is_constant(atom: &Atom, constant: &toml::Value) -> bool {
    match (atom, constant) {
        (Atom::Bool(one), toml::Value::Boolean(other)) => one == other,
        (Atom::Int(one), toml::Value::Integer(other)) => one == other,
        (Atom::Int(one), toml::Value::Boolean(other)) => (*one != 0) == *other,
        (Atom::Str(one) | Atom::Bytes(one), toml::Value::String(other)) => **one == **other,
        (Atom::Ext(one), toml::Value::String(other)) => **one == **other,
        (Atom::None, toml::Value::String(other)) => other == "None",
        (Atom::None, toml::Value::Boolean(other)) => !other,
        _ => false,
    }
}
