//! What type a value has, and what annotations and paths say of it.

use covet_core::Span;
use covet_python::flow::ir::{Annotation, Constant, SlotId};
use covet_python::resolve::FileId;

use crate::taint::interp::{Activation, Args, Interp, objects_in};
use crate::taint::kinds::{Kind, Kinds};
use crate::taint::state::{Class, State};
use crate::taint::value::{Atom, Name, ObjId, Origin, Value};

impl Interp<'_> {
    pub fn enter(&mut self, act: &mut Activation, state: &mut State, context: &Value) -> Value {
        if let Some(Atom::Object(id)) = context.only() {
            let object = self.object(act, state, *id);
            if let Class::Instance(class) = object.class {
                for name in ["__enter__", "__aenter__"] {
                    if let Some(method) = self.class_attribute(act, state, class, &Name::from(name), Some(context)) {
                        return self.call(act, state, &method, Args::default());
                    }
                }
            }
            // What `contextlib.contextmanager` makes of a generator gives what it yields.
            if object.class == Class::Iterator {
                return self.element_of(act, state, context);
            }
        }
        for path in self.paths_of(act, state, context) {
            let full = self.models.member(&path, "__enter__()");
            if self.models.get(&full).is_some_and(|entry| entry.type_.is_some()) {
                return self.external(act.code.file, &full, act.site.span);
            }
        }
        context.clone()
    }

    /// Whether a value is an instance of a class: known, or with what that means for data.
    pub fn is_instance(
        &mut self,
        act: &mut Activation,
        state: &mut State,
        value: &Value,
        class: &Value,
        place: Option<SlotId>,
    ) -> Value {
        let mut classes: Vec<Atom> = Vec::new();
        match self.listed(act, state, class) {
            Some(listed) => classes.extend(listed.iter().flat_map(|one| one.atoms.iter().cloned())),
            None => classes.extend(class.atoms.iter().cloned()),
        }
        let is_harmless = |atom: &Atom| match atom {
            Atom::Ext(path) => {
                self.models.get(&format!("{path}()")).is_some_and(|entry| entry.is_cleaner)
                    || matches!(&**path, "builtins.int" | "builtins.float" | "builtins.bool" | "builtins.complex")
            }
            _ => false,
        };
        // Text is no operator of a database.
        let is_text = |atom: &Atom| matches!(atom, Atom::Ext(path) if &**path == "builtins.str");
        if !classes.is_empty() && classes.iter().all(is_text) && !value.is_constant() {
            return self.guarded(value, place, true, Kind::Nosql.into(), false);
        }
        if !classes.is_empty() && classes.iter().all(is_harmless) {
            if value.is_constant() {
                let fits = value.atoms.iter().all(|atom| matches!(atom, Atom::Int(_) | Atom::Float(_) | Atom::Bool(_)));
                let none =
                    !value.atoms.iter().any(|atom| matches!(atom, Atom::Int(_) | Atom::Float(_) | Atom::Bool(_)));
                if fits || none {
                    return Value::bool(fits);
                }
            }
            return self.guarded(value, place, true, Kinds::ALL, false);
        }
        // An instance of a class of the project is one of those above it too.
        if let (Some(Atom::Object(id)), [Atom::Class(asked)]) = (value.only(), classes.as_slice())
            && let Class::Instance(own) = self.object(act, state, *id).class
        {
            self.know_class(own);
            if self.order(own).contains(asked) {
                return Value::bool(true);
            }
        }
        Value::any()
    }

    /// The types that an annotation names.
    pub fn annotated(&mut self, file: FileId, annotation: &Annotation) -> Vec<Atom> {
        match annotation {
            Annotation::Name(parts) | Annotation::Of(parts, _) => {
                let names: Vec<Name> = parts.iter().map(|part| self.program.name(file, *part).clone()).collect();
                let Some((first, rest)) = names.split_first() else { return Vec::new() };
                let env = self.env(file);
                let mut value = match env.names.get(first) {
                    Some(value) => value.clone(),
                    None => match self.defined(file, first) {
                        Some(value) => value,
                        None => Value::ext(&format!("builtins.{first}")),
                    },
                };
                for name in rest {
                    let next = match value.only() {
                        Some(Atom::Module(module)) => {
                            let env = self.env(*module);
                            env.names.get(name).cloned()
                        }
                        Some(Atom::Ext(path)) => Some(Value::ext(&self.models.member(path, name))),
                        _ => None,
                    };
                    match next {
                        Some(next) => value = next,
                        None => return Vec::new(),
                    }
                }
                value.atoms.into_iter().filter(|atom| matches!(atom, Atom::Class(_) | Atom::Ext(_))).collect()
            }
            Annotation::Union(parts) => {
                let parts: Vec<&Annotation> = parts.iter().filter(|part| !matches!(part, Annotation::None)).collect();
                match parts.as_slice() {
                    [one] => self.annotated(file, one),
                    _ => Vec::new(),
                }
            }
            Annotation::Literal(constants) => {
                let is_text =
                    constants.iter().any(|constant| matches!(constant, Constant::Str(_) | Constant::Bytes(_)));
                if is_text { vec![Atom::Ext("typing.Literal".into())] } else { Vec::new() }
            }
            Annotation::None | Annotation::Other => Vec::new(),
        }
    }

    /// A thing that is not of the project: what kind of thing it is, and whether it is data from outside.
    pub fn external(&mut self, file: FileId, path: &str, span: Span) -> Value {
        let entry = self.models.get(path);
        if let Some(text) = entry.and_then(|entry| entry.constant.as_ref()) {
            return Value::text(text);
        }
        let (source, type_) = match entry {
            Some(entry) => (entry.source.clone(), entry.type_.clone()),
            None => (None, None),
        };
        let mut value = match source.as_ref().and_then(|source| source.type_.as_deref()).or(type_.as_deref()) {
            Some(type_) => Value::ext(type_),
            None => Value::ext(path),
        };
        if let Some(source) = source {
            let short = || path.rsplitn(3, '.').take(2).collect::<Vec<_>>();
            let name = self
                .expression(file, span)
                .map_or_else(|| short().into_iter().rev().collect::<Vec<_>>().join("."), str::to_owned);
            let kept = value.atoms.clone();
            self.read_source(file, span, &source, &name, &mut value);
            value.atoms = kept;
            if is_of_request(path) {
                for label in &mut value.taint {
                    if let Origin::Source(source) = &mut label.origin {
                        *source = source.clone().of_request(path);
                    }
                }
            }
        }
        value
    }

    /// The paths of the types that a value may have.
    pub fn paths_of(&mut self, act: &mut Activation, state: &State, value: &Value) -> Vec<Name> {
        let mut paths = Vec::new();
        for atom in &value.atoms {
            match atom {
                Atom::Ext(path) => paths.push(path.clone()),
                Atom::Object(id) => match &self.object(act, state, *id).class {
                    Class::Ext(path) => paths.push(path.clone()),
                    Class::Instance(class) => {
                        let class = *class;
                        paths.extend(self.external_bases(class));
                    }
                    _ => {}
                },
                _ => {}
            }
        }
        paths
    }

    pub fn objects(&self, value: &Value) -> Vec<ObjId> {
        objects_in(value).collect()
    }
}

/// Whether a path names what a request holds: an attribute of one, which is the same wherever it is read.
fn is_of_request(path: &str) -> bool {
    path.rsplit_once('.').is_some_and(|(owner, name)| {
        !name.ends_with(['(', ')', ']']) && (owner.ends_with("Request") || owner.ends_with(".request"))
    })
}
