//! Attributes, items and elements.

use std::sync::Arc;

use covet_core::Span;
use covet_python::flow::ir::{Annotation, Constant};
use covet_python::resolve::FileId;

use super::interp::{Activation, Args, Interp, key_of, objects_in};
use super::state::{Class, Object, State};
use super::value::{Atom, CodeId, Key, Marks, Name, Origin, Step, Taint, Value, What, join_taint};

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

    fn attribute_of(
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
                self.class_attribute(act, state, *class, name, None).unwrap_or_else(|| match &**name {
                    "__name__" | "__qualname__" => Value::any(),
                    _ => Value::of(Atom::member(name.clone(), Value::of(atom.clone()))),
                })
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

    /// What has been kept under an attribute of a thing that is not of the project, such as `flask.g`.
    fn kept(&mut self, act: &mut Activation, state: &State, path: &Name, name: &Name) -> Option<Value> {
        let id = act.ext_object(path)?;
        let object = self.object(act, state, id);
        object.get(&Key::Attribute(name.clone())).cloned()
    }

    fn object_attribute(
        &mut self,
        act: &mut Activation,
        state: &mut State,
        receiver: &Value,
        id: super::value::ObjId,
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
                if let Some(value) = self.class_attribute(act, state, class, name, Some(receiver)) {
                    return value;
                }
                for base in self.external_bases(class) {
                    let full = self.models.member(&base, name);
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

    /// An attribute of an instance of a type that is not of the project.
    fn member_of_type(&mut self, act: &mut Activation, receiver: &Value, full: &str, name: &Name) -> Value {
        let is_read = self.models.get(full).is_some_and(|entry| entry.source.is_some() || entry.type_.is_some());
        let is_tested = self.models.get(full).is_some_and(|entry| {
            entry.guards.iter().any(|guard| !guard.at.is_empty() && guard.clears.iter().any(|kind| kind == "redirect"))
        });
        if is_tested {
            let mut value = Value::any().with_taint(receiver.passed_on());
            value.marks = Marks::HOST;
            self.guard_at(full, receiver, &mut value);
            return self.cleaned_at(full, value);
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
            if &**name == "parent" && receiver.marks.has(Marks::NORMALIZED) {
                value.marks = Marks::NORMALIZED;
            }
            self.guard_at(full, receiver, &mut value);
            return self.cleaned_at(full, value);
        }
        let mut value = Value::of(Atom::member(name.clone(), receiver.clone()));
        value.taint = receiver.passed_on();
        self.guard_at(full, receiver, &mut value);
        self.cleaned_at(full, value)
    }

    /// The classes that are not of the project among those that a class is made from.
    pub fn external_bases(&self, class: CodeId) -> Vec<Name> {
        let mut bases = Vec::new();
        for class in self.order(class) {
            if let Some(info) = self.classes.get(&class) {
                bases.extend(info.bases.iter().filter_map(|base| match base {
                    Atom::Ext(path) => Some(path.clone()),
                    _ => None,
                }));
            }
        }
        bases
    }

    /// A class and those above it, in the order in which attributes are looked for (C3; depth first where that fails).
    pub fn order(&self, class: CodeId) -> Vec<CodeId> {
        let mut order = vec![class];
        let mut work: Vec<CodeId> = self.project_bases(class).into_iter().rev().collect();
        while let Some(next) = work.pop() {
            // What several classes are made from comes after all of them.
            order.retain(|held| *held != next);
            order.push(next);
            if order.len() > 64 {
                break;
            }
            work.extend(self.project_bases(next).into_iter().rev());
        }
        order
    }

    fn project_bases(&self, class: CodeId) -> Vec<CodeId> {
        let Some(info) = self.classes.get(&class) else { return Vec::new() };
        let bases = info.bases.iter().filter_map(|base| match base {
            Atom::Class(base) if *base != class => Some(*base),
            _ => None,
        });
        bases.collect()
    }

    /// Makes sure that the module of a class has been run.
    fn know_class(&mut self, class: CodeId) {
        if !self.classes.contains_key(&class) {
            self.env(class.file);
        }
    }

    /// An attribute of a class, bound to an instance where there is one.
    pub fn class_attribute(
        &mut self,
        act: &mut Activation,
        state: &mut State,
        class: CodeId,
        name: &Name,
        receiver: Option<&Value>,
    ) -> Option<Value> {
        self.know_class(class);
        let order = self.order(class);
        self.attribute_in(act, state, &order, class, name, receiver)
    }

    fn attribute_in(
        &mut self,
        act: &mut Activation,
        state: &mut State,
        order: &[CodeId],
        class: CodeId,
        name: &Name,
        receiver: Option<&Value>,
    ) -> Option<Value> {
        for owner in order {
            let Some(info) = self.classes.get(owner).cloned() else { continue };
            let Ok(at) = info.attributes.binary_search_by(|(held, _)| held.cmp(name)) else { continue };
            let value = self.of_class(act, *owner, &info.attributes[at].1);
            let mut bound = Value { atoms: Default::default(), ..value.clone() };
            for atom in &value.atoms {
                let one = self.bind(act, state, class, atom, receiver);
                bound.join(&one);
            }
            return Some(bound);
        }
        None
    }

    fn bind(
        &mut self,
        act: &mut Activation,
        state: &mut State,
        class: CodeId,
        atom: &Atom,
        receiver: Option<&Value>,
    ) -> Value {
        match (atom, receiver) {
            (Atom::Function(function), Some(receiver)) => {
                Value::of(Atom::Bound(function.clone(), Arc::new(receiver.clone())))
            }
            (Atom::Object(id), _) => {
                let object = self.object(act, state, *id);
                let Class::Ext(path) = &object.class else { return Value::of(atom.clone()) };
                let inner = object.get(&Key::Attribute("__wrapped__".into())).cloned();
                match (&**path, inner, receiver) {
                    ("builtins.property", Some(getter), Some(receiver)) => {
                        let getter = self.bound_to(&getter, receiver);
                        self.call(act, state, &getter, Args::default())
                    }
                    ("builtins.staticmethod", Some(function), _) => function,
                    ("builtins.classmethod", Some(function), _) => {
                        self.bound_to(&function, &Value::of(Atom::Class(class)))
                    }
                    _ => Value::of(atom.clone()),
                }
            }
            _ => Value::of(atom.clone()),
        }
    }

    fn bound_to(&self, functions: &Value, receiver: &Value) -> Value {
        let mut bound = Value::default();
        for atom in &functions.atoms {
            bound.join(&match atom {
                Atom::Function(function) => Value::of(Atom::Bound(function.clone(), Arc::new(receiver.clone()))),
                other => Value::of(other.clone()),
            });
        }
        bound
    }

    /// `super().name`
    fn above(
        &mut self,
        act: &mut Activation,
        state: &mut State,
        class: CodeId,
        receiver: &Value,
        name: &Name,
    ) -> Value {
        let own = receiver.atoms.iter().find_map(|atom| match atom {
            Atom::Class(class) => Some(*class),
            Atom::Object(id) => match self.object(act, state, *id).class {
                Class::Instance(class) => Some(class),
                _ => None,
            },
            _ => None,
        });
        let own = own.unwrap_or(class);
        self.know_class(own);
        let order = self.order(own);
        let after = order.iter().position(|held| *held == class).map_or(0, |at| at + 1);
        if let Some(value) = self.attribute_in(act, state, &order[after..], own, name, Some(receiver)) {
            return value;
        }
        for base in self.external_bases(class) {
            let full = self.models.member(&base, name);
            if self.is_known(&full) {
                return self.member_of_type(act, receiver, &full, name);
            }
        }
        Value::of(Atom::member(name.clone(), Value::any()))
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
                Atom::Ext(path) => {
                    let full = self.models.member(path, name);
                    self.check_set(act, state, &full, None, &value);
                    let id = act.ext_object_for(path);
                    self.change(act, state, id, |object| object.set(Key::Attribute(name.clone()), value.clone(), true));
                }
                Atom::Object(id) => {
                    if let Class::Ext(path) = &self.object(act, state, *id).class {
                        let full = self.models.member(path, name);
                        self.check_set(act, state, &full, None, &value);
                    }
                    self.check_set(act, state, &format!("*.{name}"), None, &value);
                }
                _ => {}
            }
        }
        self.named_sink(act, state, name, &value);
        self.set_key(act, state, object, Some(Key::Attribute(name.clone())), value);
    }

    fn tell_stored(&self, act: &Activation, value: &mut Value, name: &Name) {
        if value.taint.is_empty() {
            return;
        }
        let step = Step { file: act.code.file, span: act.site.span, what: What::Stored(name.clone()) };
        for label in &mut value.taint {
            label.trace = label.trace.with(step.clone());
        }
    }

    pub fn item(&mut self, act: &mut Activation, state: &mut State, object: &Value, key: &Value) -> Value {
        let mut found = Value::default();
        for atom in &object.atoms {
            let whole = Value { atoms: smallvec::smallvec![atom.clone()], ..object.clone() };
            let value = match atom {
                Atom::Object(id) => self.object_item(act, state, &whole, *id, key),
                Atom::Str(text) | Atom::Bytes(text) => match key.as_int() {
                    Some(index) => match character(text, index) {
                        Some(text) => Value {
                            atoms: smallvec::smallvec![Atom::Str(text)],
                            taint: whole.passed_on(),
                            ..Value::default()
                        },
                        None => Value::default(),
                    },
                    None => Value::any().with_taint(whole.passed_on()),
                },
                Atom::Ext(path) => {
                    let full = format!("{path}[]");
                    let mut value = match self.models.get(&full) {
                        Some(_) => self.external(act.code.file, &full, act.site.span),
                        None => Value::any(),
                    };
                    if value.taint.is_empty() {
                        value.taint = read_from(&whole, act.site.span);
                    }
                    value
                }
                Atom::Class(_) => Value::of(atom.clone()),
                _ => Value::any().with_taint(whole.passed_on()),
            };
            found.join(&value);
        }
        if object.is_nothing() { Value::any() } else { found }
    }

    fn object_item(
        &mut self,
        act: &mut Activation,
        state: &mut State,
        whole: &Value,
        id: super::value::ObjId,
        key: &Value,
    ) -> Value {
        let object = self.object(act, state, id);
        match &object.class {
            Class::Instance(class) => {
                let class = *class;
                match self.class_attribute(act, state, class, &Name::from("__getitem__"), Some(whole)) {
                    Some(getter) => self.call(act, state, &getter, Args::of(vec![key.clone()])),
                    None => match key_of(key) {
                        Some(key) => self.field(act, state, whole, &key),
                        None => Value::any().with_taint(whole.passed_on()),
                    },
                }
            }
            Class::Ext(path) => {
                let full = self.models.member(path, "__getitem__");
                let _ = full;
                if let Some(held) = key_of(key).and_then(|key| object.get(&key).cloned()) {
                    return held;
                }
                let mut value = object.rest.clone();
                value.join(&Value::any());
                join_taint(&mut value.taint, &whole.taint);
                value
            }
            class => {
                let key = match (key_of(key), object.length(), class) {
                    (Some(Key::Index(index)), Some(length), Class::List | Class::Tuple) if index < 0 => {
                        Some(Key::Index(length as i64 + index))
                    }
                    (key, ..) => key,
                };
                match key {
                    Some(Key::Index(index)) if index < 0 => {
                        let mut value = object.elements();
                        if object.symbol.is_some() {
                            value = self.field(act, state, whole, &Key::Index(index));
                        }
                        value
                    }
                    Some(key) => self.field(act, state, whole, &key),
                    None => {
                        let mut value = object.elements();
                        if object.symbol.is_some() || !object.is_complete {
                            value.join(&Value::any());
                            join_taint(&mut value.taint, &whole.passed_on());
                        }
                        value
                    }
                }
            }
        }
    }

    pub fn set_item(&mut self, act: &mut Activation, state: &mut State, object: &Value, key: &Value, mut value: Value) {
        self.tell_stored(act, &mut value, &Name::from(key.as_text().map_or("an item", |text| text)));
        if let Some(name) = key.as_text().cloned() {
            self.named_sink(act, state, &name, &value);
        }
        if !key.taint.is_empty() {
            // What is a key is in the container, too.
            let held = Value::any().with_taint(key.passed_on());
            for id in self.objects(object) {
                if self.object(act, state, id).class == Class::Dict {
                    self.change(act, state, id, |object| object.set(Key::Attribute("@keys".into()), held.clone(), false));
                }
            }
        }
        for atom in &object.atoms {
            match atom {
                Atom::Ext(path) => {
                    let full = format!("{path}[]");
                    self.check_set(act, state, &full, Some(key), &value);
                }
                Atom::Object(id) => match self.object(act, state, *id).class.clone() {
                    Class::Instance(class) => {
                        let whole = Value { atoms: smallvec::smallvec![atom.clone()], ..object.clone() };
                        if let Some(setter) =
                            self.class_attribute(act, state, class, &Name::from("__setitem__"), Some(&whole))
                        {
                            self.call(act, state, &setter, Args::of(vec![key.clone(), value.clone()]));
                            return;
                        }
                    }
                    Class::Ext(path) => {
                        let full = format!("{path}[]");
                        self.check_set(act, state, &full, Some(key), &value);
                    }
                    _ => {}
                },
                Atom::Member(name, receiver) => {
                    let receiver = (**receiver).clone();
                    for path in self.paths_of(act, state, &receiver) {
                        let full = format!("{}[]", self.models.member(&path, name));
                        self.check_set(act, state, &full, Some(key), &value);
                    }
                }
                _ => {}
            }
        }
        self.set_key(act, state, object, key_of(key), value);
    }

    pub fn slice(
        &mut self,
        act: &mut Activation,
        state: &mut State,
        object: &Value,
        bounds: &[Option<Value>; 3],
    ) -> Value {
        let number = |bound: &Option<Value>| match bound {
            None => Some(None),
            Some(value) => match value.only() {
                Some(Atom::None) => Some(None),
                _ => value.as_int().map(Some),
            },
        };
        let known = bounds[2].is_none().then(|| Some((number(&bounds[0])?, number(&bounds[1])?))).flatten();
        match (object.only(), known) {
            (Some(Atom::Str(text)), Some((lower, upper))) => {
                let characters: Vec<char> = text.chars().collect();
                let (from, to) = range(characters.len(), lower, upper);
                let text: String = characters[from..to].iter().collect();
                Value { taint: object.passed_on(), ..Value::text(&text) }
            }
            (Some(Atom::Object(id)), known) => {
                let held = self.object(act, state, *id);
                let new = match (held.length(), known) {
                    (Some(length), Some((lower, upper))) if matches!(held.class, Class::List | Class::Tuple) => {
                        let (from, to) = range(length, lower, upper);
                        let items = (from..to).filter_map(|index| held.get(&Key::Index(index as i64)).cloned());
                        Object::with_items(held.class.clone(), items)
                    }
                    _ if matches!(held.class, Class::List | Class::Tuple) => {
                        Object::with_rest(held.class.clone(), held.elements())
                    }
                    _ => return Value::any().with_taint(object.passed_on()),
                };
                let id = self.new_object(act, state, new);
                Value::of(Atom::Object(id)).with_taint(object.passed_on())
            }
            _ => {
                let mut value = Value::any().with_taint(object.passed_on());
                if known == Some((Some(1), Some(-1))) {
                    value.marks = Marks::INNER;
                }
                value
            }
        }
    }

    /// What `for` goes through.
    pub fn iterate(&mut self, act: &mut Activation, state: &mut State, value: &Value) -> Value {
        if let Some(Atom::Object(id)) = value.only()
            && let Class::Instance(class) = self.object(act, state, *id).class
            && let Some(method) = self.class_attribute(act, state, class, &Name::from("__iter__"), Some(value))
        {
            return self.call(act, state, &method, Args::default());
        }
        value.clone()
    }

    /// One of the elements of a value, whichever.
    pub fn element_of(&mut self, act: &mut Activation, state: &mut State, value: &Value) -> Value {
        let mut found = Value::default();
        for atom in &value.atoms {
            let whole = Value { atoms: smallvec::smallvec![atom.clone()], ..value.clone() };
            let one = match atom {
                Atom::Object(id) => {
                    let object = self.object(act, state, *id);
                    match &object.class {
                        Class::Dict => {
                            let mut keys = Value::default();
                            for (key, _) in &object.fields {
                                keys.join(&match key {
                                    Key::Text(text) => Value::of(Atom::Str(text.clone())),
                                    Key::Index(number) => Value::of(Atom::Int(*number)),
                                    _ => continue,
                                });
                            }
                            if !object.is_complete || object.symbol.is_some() {
                                keys.join(&Value::any().with_taint(whole.passed_on()));
                            }
                            if let Some(held) = object.get(&Key::Attribute("@keys".into())) {
                                keys.join(held);
                            }
                            keys
                        }
                        Class::Instance(class) => {
                            let class = *class;
                            match self.class_attribute(act, state, class, &Name::from("__next__"), Some(&whole)) {
                                Some(next) => self.call(act, state, &next, Args::default()),
                                None => Value::any().with_taint(whole.passed_on()),
                            }
                        }
                        Class::List | Class::Tuple | Class::Set | Class::Iterator => {
                            let mut elements = object.elements();
                            if object.symbol.is_some() {
                                let rest = self.field(act, state, &whole, &Key::Text("*".into()));
                                elements.join(&rest);
                            }
                            elements
                        }
                        Class::Opaque => self.field(act, state, &whole, &Key::Text("*".into())),
                        _ => {
                            let taint = self.deep(act, state, &whole);
                            Value::any().with_taint(Value::any().with_taint(taint).passed_on())
                        }
                    }
                }
                Atom::Str(text) if text.len() <= 64 => {
                    let mut all = Value::default();
                    for character in text.chars() {
                        all.join(&Value::text(&character.to_string()));
                    }
                    all
                }
                Atom::None | Atom::Int(_) | Atom::Bool(_) => continue,
                _ => Value::any().with_taint(whole.passed_on()),
            };
            found.join(&one);
        }
        found
    }

    /// One value of an unpacking.
    pub fn unpacked(&mut self, act: &mut Activation, state: &mut State, from: &Value, index: &Value) -> Value {
        let is_sequence = |object: &Object| matches!(object.class, Class::List | Class::Tuple | Class::Opaque);
        let mut found = Value::default();
        for atom in &from.atoms {
            let whole = Value { atoms: smallvec::smallvec![atom.clone()], ..from.clone() };
            let one = match atom {
                Atom::Object(id) if is_sequence(&*self.object(act, state, *id)) => self.item(act, state, &whole, index),
                Atom::Str(_) => self.item(act, state, &whole, index),
                Atom::Object(id) => match (self.object(act, state, *id).class.clone(), index.as_int()) {
                    // What a `case` takes out by position has a name.
                    (Class::Instance(class), Some(at)) => match self.match_argument(act, state, class, at) {
                        Some(name) => self.attribute(act, state, &whole, &name),
                        None => self.element_of(act, state, &whole),
                    },
                    _ => self.element_of(act, state, &whole),
                },
                _ => self.element_of(act, state, &whole),
            };
            found.join(&one);
        }
        if from.is_nothing() { Value::any() } else { found }
    }

    /// The attribute that a position of a class pattern means.
    fn match_argument(&mut self, act: &mut Activation, state: &mut State, class: CodeId, at: i64) -> Option<Name> {
        if let Some(names) = self.class_attribute(act, state, class, &Name::from("__match_args__"), None) {
            let names = self.listed(act, state, &names)?;
            return names.get(usize::try_from(at).ok()?)?.as_text().cloned();
        }
        let fields = &self.program.body(class).fields;
        let field = fields.get(usize::try_from(at).ok()?)?;
        self.classes.get(&class)?.is_dataclass.then(|| self.program.name(class.file, field.name).clone())
    }

    pub fn rest_of(
        &mut self,
        act: &mut Activation,
        state: &mut State,
        from: &Value,
        before: usize,
        after: usize,
    ) -> Value {
        let object = match from.only() {
            Some(Atom::Object(id)) => {
                let held = self.object(act, state, *id);
                match held.length() {
                    Some(length) if matches!(held.class, Class::List | Class::Tuple) && length >= before + after => {
                        let items = (before..length - after).filter_map(|at| held.get(&Key::Index(at as i64)).cloned());
                        Object::with_items(Class::List, items)
                    }
                    _ => {
                        let element = self.element_of(act, state, from);
                        Object::with_rest(Class::List, element)
                    }
                }
            }
            _ => {
                let element = self.element_of(act, state, from);
                Object::with_rest(Class::List, element)
            }
        };
        let id = self.new_object(act, state, object);
        Value::of(Atom::Object(id))
    }

    /// A list or tuple of values, some of which stand for all their elements.
    pub fn sequence(
        &mut self,
        act: &mut Activation,
        state: &mut State,
        class: Class,
        items: impl Iterator<Item = (Value, bool)>,
    ) -> Value {
        let mut known = Vec::new();
        let mut rest = Value::default();
        let mut is_known = true;
        for (value, is_starred) in items {
            if !is_starred {
                if is_known {
                    known.push(value);
                } else {
                    rest.join(&value);
                }
                continue;
            }
            let listed = self.listed(act, state, &value);
            match listed {
                Some(values) if is_known => known.extend(values),
                _ => {
                    is_known = false;
                    let element = self.element_of(act, state, &value);
                    rest.join(&element);
                }
            }
        }
        let mut object = Object::with_items(class, known);
        if !is_known {
            object.rest = rest;
            object.is_complete = false;
        }
        let id = self.new_object(act, state, object);
        Value::of(Atom::Object(id))
    }

    /// The elements of a list or tuple, where they are all known.
    pub fn listed(&mut self, act: &mut Activation, state: &State, value: &Value) -> Option<Vec<Value>> {
        let Atom::Object(id) = value.only()? else { return None };
        let object = self.object(act, state, *id);
        if !matches!(object.class, Class::List | Class::Tuple | Class::Iterator) {
            return None;
        }
        let length = object.length()?;
        (0..length as i64).map(|index| object.get(&Key::Index(index)).cloned()).collect()
    }

    /// All dictionaries that a value may be, as one.
    pub fn merged(&mut self, act: &mut Activation, state: &State, value: &Value) -> Object {
        let mut all: Option<Object> = None;
        for atom in &value.atoms {
            let Atom::Object(id) = atom else {
                let unknown = Object::with_rest(Class::Dict, Value::any().with_taint(value.passed_on()));
                return unknown;
            };
            let mut object = (*self.object(act, state, *id)).clone();
            if object.symbol.is_some() {
                object.rest.join(&Value::any().with_taint(value.passed_on()));
            }
            object.class = Class::Dict;
            match &mut all {
                None => all = Some(object),
                Some(all) => {
                    for (key, value) in object.fields {
                        all.set(key, value, false);
                    }
                    all.rest.join(&object.rest);
                    all.is_complete &= object.is_complete;
                }
            }
        }
        all.unwrap_or_else(|| Object::new(Class::Dict))
    }

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
        place: Option<covet_python::flow::ir::SlotId>,
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
        if !classes.is_empty() && classes.iter().all(is_harmless) {
            if value.is_constant() {
                let fits = value.atoms.iter().all(|atom| matches!(atom, Atom::Int(_) | Atom::Float(_) | Atom::Bool(_)));
                let none =
                    !value.atoms.iter().any(|atom| matches!(atom, Atom::Int(_) | Atom::Float(_) | Atom::Bool(_)));
                if fits || none {
                    return Value::bool(fits);
                }
            }
            return self.guarded(value, place, true, super::kinds::Kinds::ALL, false);
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

    /// A value of a class, in an activation.
    fn of_class(&mut self, act: &mut Activation, class: CodeId, value: &Value) -> Value {
        act.localize_class(class, value)
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
            let name = path.to_owned();
            let kept = value.atoms.clone();
            self.read_source(file, span, &source, &name, &mut value);
            value.atoms = kept;
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

    pub fn objects(&self, value: &Value) -> Vec<super::value::ObjId> {
        objects_in(value).collect()
    }
}

/// The labels of what is read from data of a request: as it came, and another thing than what is read elsewhere.
pub fn read_from(container: &Value, span: Span) -> Taint {
    let mut taint = container.taint.clone();
    for label in &mut taint {
        if let (Origin::Source(source), true) = (&mut label.origin, label.exact) {
            source.span = span;
        }
    }
    taint.sort_by(|left, right| left.origin.cmp(&right.origin));
    taint
}

fn character(text: &str, index: i64) -> Option<Name> {
    let length = text.chars().count() as i64;
    let at = if index < 0 { length + index } else { index };
    let at = usize::try_from(at).ok()?;
    text.chars().nth(at).map(|character| Name::from(character.to_string()))
}

/// Where a slice begins and ends.
fn range(length: usize, lower: Option<i64>, upper: Option<i64>) -> (usize, usize) {
    let place = |bound: i64| {
        let at = if bound < 0 { length as i64 + bound } else { bound };
        at.clamp(0, length as i64) as usize
    };
    let from = lower.map_or(0, place);
    let to = upper.map_or(length, place);
    (from, to.max(from))
}
