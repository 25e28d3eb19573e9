//! Attributes that are read and set.

use crate::taint::interp::{Activation, Args, Interp};
use crate::taint::state::{Class, State};
use crate::taint::value::{Atom, CodeId, Key, Marks, Name, ObjId, Step, Value, What};

impl Interp<'_> {
    pub fn attribute(&mut self, act: &mut Activation, state: &mut State, object: &Value, name: &Name) -> Value {
        if let Some(value) = self.of_rows(act, state, object, name) {
            return value;
        }
        let mut found = Value::default();
        for atom in &object.atoms {
            let value = self.attribute_of(act, state, object, atom, name);
            found.join(&value);
        }
        self.host_by_name(object, name, &mut found);
        if object.is_nothing() { Value::any() } else { found }
    }

    pub(super) fn attribute_of(
        &mut self,
        act: &mut Activation,
        state: &mut State,
        whole: &Value,
        atom: &Atom,
        name: &Name,
    ) -> Value {
        match atom {
            Atom::Module(file) => {
                let env = self.env(*file);
                if let Some(value) = env.names.get(name) {
                    return self.foreign(act, *file, value);
                }
                if !env.is_final {
                    self.program.recorder.guess(*file);
                }
                let module = self.program.file(*file).module.clone();
                match self.program.module(*file, module.join(name).as_str()) {
                    Some(submodule) => Value::of(Atom::Module(submodule)),
                    None => self.defined(*file, name).unwrap_or_else(Value::any),
                }
            }
            Atom::Ext(path) => {
                let full = self.models.member(path, name);
                if self.program.module(act.code.file, &full).is_some() {
                    return self.module(act.code.file, &full);
                }
                if let Some(held) = self.kept(act, state, path, name) {
                    return held;
                }
                if !whole.taint.is_empty() || self.models.is_type(path) {
                    let receiver = Value { atoms: smallvec::smallvec![atom.clone()], ..whole.clone() };
                    return self.member_of_type(act, &receiver, &full, name);
                }
                self.external(act.code.file, &full, act.site.span)
            }
            Atom::Class(class) => {
                if let Some(held) = self.shared(act, state, *class, name) {
                    return held;
                }
                if let Some(value) = self.class_attribute(act, state, *class, name, None) {
                    return value;
                }
                // `Model.objects`
                for base in self.external_bases(*class) {
                    let full = self.models.member(&base, name);
                    if self.is_source(&full) {
                        return self.external(act.code.file, &full, act.site.span);
                    }
                }
                match &**name {
                    "__name__" | "__qualname__" => Value::any(),
                    _ => Value::of(Atom::member(name.clone(), Value::of(atom.clone()))),
                }
            }
            Atom::Object(id) => {
                let receiver = Value { atoms: smallvec::smallvec![atom.clone()], ..whole.clone() };
                self.object_attribute(act, state, &receiver, *id, name)
            }
            Atom::Super(class, receiver) => {
                let receiver = (**receiver).clone();
                self.above(act, state, *class, &receiver, name)
            }
            Atom::Function(_) if matches!(&**name, "__name__" | "__doc__" | "__module__") => Value::any(),
            _ => {
                let receiver = Value { atoms: smallvec::smallvec![atom.clone()], ..whole.clone() };
                let mut value = Value::of(Atom::member(name.clone(), receiver));
                value.taint = whole.passed_on();
                value
            }
        }
    }

    /// What has been set on a class, or on one above it.
    pub(super) fn shared(&mut self, act: &mut Activation, state: &State, class: CodeId, name: &Name) -> Option<Value> {
        if !act.has_shared {
            return None;
        }
        self.order(class).into_iter().find_map(|class| {
            let path = self.shared_path(class);
            self.kept(act, state, &path, name)
        })
    }

    /// What has been kept under an attribute of a thing that is not of the project, such as `flask.g`.
    pub(super) fn kept(&mut self, act: &mut Activation, state: &State, path: &Name, name: &Name) -> Option<Value> {
        let id = act.ext_object(path)?;
        let object = self.object(act, state, id);
        object.get(&Key::Attribute(name.clone())).cloned()
    }

    pub(super) fn object_attribute(
        &mut self,
        act: &mut Activation,
        state: &mut State,
        receiver: &Value,
        id: ObjId,
        name: &Name,
    ) -> Value {
        let key = Key::Attribute(name.clone());
        let object = self.object(act, state, id);
        match &object.class {
            Class::Instance(class) => {
                if let Some(value) = object.get(&key) {
                    return value.clone();
                }
                let class = *class;
                if let Some(held) = self.shared(act, state, class, name) {
                    return held;
                }
                if let Some(mut value) = self.class_attribute(act, state, class, name, Some(receiver)) {
                    // What a class begins with, an instance that comes from elsewhere may have changed.
                    if value.is_constant() && object.symbol.is_some() {
                        let held = self.field(act, state, receiver, &key);
                        value.join(&held);
                    }
                    return value;
                }
                for base in self.external_bases(class) {
                    let full = self.models.member(&base, name);
                    if let Some(value) = self.form_data(act, state, class, &full) {
                        return value;
                    }
                    if self.is_known(&full) {
                        return self.member_of_type(act, receiver, &full, name);
                    }
                }
                if object.is_complete && object.symbol.is_none() {
                    if let Some(getter) =
                        self.class_attribute(act, state, class, &Name::from("__getattr__"), Some(receiver))
                    {
                        return self.call(act, state, &getter, Args::of(vec![Value::text(name)]));
                    }
                    return Value::of(Atom::member(name.clone(), receiver.clone()));
                }
                let mut value = self.field(act, state, receiver, &key);
                value.atoms.push(Atom::member(name.clone(), receiver.clone()));
                value.atoms.sort_unstable();
                value
            }
            Class::Ext(path) => {
                if let Some(value) = object.get(&key) {
                    return value.clone();
                }
                let full = self.models.member(path, name);
                if self.is_known(&full) {
                    return self.member_of_type(act, receiver, &full, name);
                }
                let mut value = Value::of(Atom::member(name.clone(), receiver.clone()));
                let taint = self.deep(act, state, receiver);
                value.taint = Value::any().with_taint(taint).passed_on();
                value
            }
            Class::List | Class::Tuple | Class::Dict | Class::Set | Class::Iterator | Class::Frame(_) => {
                if let Some(value) = object.get(&key) {
                    return value.clone();
                }
                Value::of(Atom::member(name.clone(), receiver.clone()))
            }
            Class::Opaque => {
                let mut value = self.field(act, state, receiver, &key);
                value.atoms.push(Atom::member(name.clone(), receiver.clone()));
                value.atoms.sort_unstable();
                value
            }
        }
    }

    /// Whether something is known of a path or of calling it.
    pub fn is_known(&self, path: &str) -> bool {
        self.models.get(path).is_some()
            || self.models.is_type(path)
            || self.models.get(&format!("{path}()")).is_some()
            || self.models.get(&format!("{path}[]")).is_some()
    }

    /// Whether data, or a thing of a known type, are read there.
    pub(super) fn is_source(&self, path: &str) -> bool {
        self.models.get(path).is_some_and(|entry| entry.source.is_some() || entry.type_.is_some())
    }

    /// An attribute of an instance of a type that is not of the project.
    pub(super) fn member_of_type(&mut self, act: &mut Activation, receiver: &Value, full: &str, name: &Name) -> Value {
        let mut value = self.known_member(act, receiver, full, name);
        if &**name == "parent" && receiver.marks.has(Marks::NORMALIZED) {
            value.marks = Marks::NORMALIZED;
        }
        self.guard_at(full, receiver, &mut value);
        for sanitizer in self.models.get(full).iter().flat_map(|entry| &entry.sanitizers) {
            let kinds = crate::taint::models::kinds_of(&sanitizer.clears).unwrap_or_default();
            value.taint.iter_mut().for_each(|label| label.cleared |= kinds);
        }
        value
    }

    fn known_member(&mut self, act: &mut Activation, receiver: &Value, full: &str, name: &Name) -> Value {
        let is_read = self.is_source(full);
        if self.models.get(full).is_some_and(|entry| entry.is_cleaner) {
            return Value::ext(full);
        }
        let is_tested = self.models.get(full).is_some_and(|entry| {
            entry.guards.iter().any(|guard| !guard.at.is_empty() && guard.clears.iter().any(|kind| kind == "redirect"))
        });
        if is_tested {
            let mut value = Value::any().with_taint(receiver.passed_on());
            value.marks = Marks::HOST;
            return value;
        }
        // In a handler of one fixed route, the path is that route.
        if full == "flask.Request.path" && act.is_route_fixed() {
            return Value::any();
        }
        if is_read || self.models.is_type(full) {
            let mut value = self.external(act.code.file, full, act.site.span);
            if value.taint.is_empty() {
                value.taint = receiver.passed_on();
            }
            return value;
        }
        let mut value = Value::of(Atom::member(name.clone(), receiver.clone()));
        value.taint = receiver.passed_on();
        value
    }

    pub fn set_attribute(
        &mut self,
        act: &mut Activation,
        state: &mut State,
        object: &Value,
        name: &Name,
        mut value: Value,
    ) {
        self.tell_stored(act, &mut value, name);
        for atom in &object.atoms {
            match atom {
                // `index.exposed = True`
                Atom::Function(function) => {
                    let handler = self.models.by_attribute.get(&**name).filter(|_| value.truth() == Some(true));
                    if let Some(handler) = handler {
                        self.handlers.suggest(function.code, handler.clone());
                    }
                }
                Atom::Ext(path) => {
                    let full = self.models.member(path, name);
                    self.check_set(act, state, &full, None, &value);
                    let id = act.ext_object_for(path);
                    self.change(act, state, id, |object| object.set(Key::Attribute(name.clone()), value.clone(), true));
                }
                Atom::Object(id) => {
                    match self.object(act, state, *id).class.clone() {
                        Class::Ext(path) => {
                            let full = self.models.member(&path, name);
                            self.check_set(act, state, &full, None, &value);
                        }
                        Class::Instance(class) => {
                            let whole = Value { atoms: smallvec::smallvec![atom.clone()], ..object.clone() };
                            if let Some(setter) = self.setter(act, state, class, name, &whole, "__set__") {
                                self.call(act, state, &setter, Args::of(vec![value]));
                                return;
                            }
                        }
                        _ => {}
                    }
                    self.check_set(act, state, &format!("*.{name}"), None, &value);
                }
                Atom::Class(class) => {
                    let path = self.shared_path(*class);
                    let id = act.ext_object_for(&path);
                    self.change(act, state, id, |object| object.set(Key::Attribute(name.clone()), value.clone(), true));
                }
                _ => {}
            }
        }
        self.named_sink(act, state, name, &value);
        self.set_key(act, state, object, Some(Key::Attribute(name.clone())), value);
    }

    pub fn delete_attribute(&mut self, act: &mut Activation, state: &mut State, object: &Value, name: &Name) {
        if let Some(Atom::Object(id)) = object.only()
            && let Class::Instance(class) = self.object(act, state, *id).class
            && let Some(deleter) = self.setter(act, state, class, name, object, "__delete__")
        {
            self.call(act, state, &deleter, Args::default());
            return;
        }
        self.remove_key(act, state, object, &Key::Attribute(name.clone()));
    }

    pub(super) fn tell_stored(&self, act: &Activation, value: &mut Value, name: &Name) {
        if value.taint.is_empty() {
            return;
        }
        let step = Step { file: act.code.file, span: act.site.span, what: What::Stored(name.clone()) };
        for label in &mut value.taint {
            label.trace = label.trace.with(step.clone());
        }
    }
}

impl Interp<'_> {
    /// Under what name the attributes are kept that are set on a class.
    fn shared_path(&self, class: CodeId) -> Name {
        Name::from(format!("{}:{}", self.program.file(class.file).path, self.program.qualified(class)))
    }
}
