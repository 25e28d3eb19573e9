//! Elements: of loops, of unpackings and of what is put together from others.

use crate::taint::interp::{Activation, Args, Interp, objects_in};
use crate::taint::state::{Class, Object, State, keys_key};
use crate::taint::value::{Atom, CodeId, Key, Name, Taint, Value, join_taint};

impl Interp<'_> {
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
                            if let Some(held) = object.get(&keys_key()) {
                                keys.join(held);
                            }
                            keys
                        }
                        Class::Instance(class) => {
                            let class = *class;
                            match self.class_attribute(act, state, class, &Name::from("__next__"), Some(&whole)) {
                                Some(next) => self.call(act, state, &next, Args::default()),
                                None => match self.iterate(act, state, &whole) {
                                    iterated if iterated != whole => self.element_of(act, state, &iterated),
                                    _ => Value::any().with_taint(whole.passed_on()),
                                },
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
                        Class::Ext(path) if self.is_source(&format!("{path}[]")) => {
                            let full = format!("{path}[]");
                            self.external(act.code.file, &full, act.site.span)
                        }
                        _ => {
                            let mut taint = self.part_of(act, &whole, Some(&Key::each()));
                            let inner = Value { taint: Taint::new(), ..whole.clone() };
                            join_taint(&mut taint, &self.deep_passed(act, state, &inner));
                            Value::any().with_taint(taint)
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
                _ => Value::any().with_taint(self.part_of(act, &whole, Some(&Key::each()))),
            };
            found.join(&one);
        }
        found
    }

    /// One value of an unpacking.
    pub fn unpacked(&mut self, act: &mut Activation, state: &mut State, from: &Value, index: &Value) -> Value {
        let is_sequence =
            |object: &Object| matches!(object.class, Class::List | Class::Tuple | Class::Iterator | Class::Opaque);
        let mut found = Value::default();
        for atom in &from.atoms {
            let whole = Value { atoms: smallvec::smallvec![atom.clone()], ..from.clone() };
            let one = match atom {
                Atom::Object(id) if is_sequence(&self.object(act, state, *id)) => self.item(act, state, &whole, index),
                Atom::Str(_) => self.item(act, state, &whole, index),
                Atom::Object(id) => match (self.object(act, state, *id).class.clone(), index.as_int()) {
                    // What a `case` takes out by position has a name.
                    (Class::Instance(class), Some(at)) => match self.match_argument(act, state, class, at) {
                        Some(name) => self.attribute(act, state, &whole, &name),
                        None => match self.iterate(act, state, &whole) {
                            iterated if iterated != whole => self.unpacked(act, state, &iterated, index),
                            _ => self.element_of(act, state, &whole),
                        },
                    },
                    _ => self.element_of(act, state, &whole),
                },
                Atom::Any => self.item(act, state, &whole, index),
                _ => self.element_of(act, state, &whole),
            };
            found.join(&one);
        }
        if from.is_nothing() { Value::any() } else { found }
    }

    /// The attribute that a position of a class pattern means.
    pub(super) fn match_argument(
        &mut self,
        act: &mut Activation,
        state: &mut State,
        class: CodeId,
        at: i64,
    ) -> Option<Name> {
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
            if let Atom::Member(name, receiver) = atom
                && &**name == "__dict__"
                && let Some(id) = objects_in(receiver).next()
            {
                let object = self.object(act, state, id);
                let fields = object.fields.iter().filter_map(|(key, value)| match key {
                    Key::Attribute(name) => Some((Key::Text(name.clone()), value.clone())),
                    _ => None,
                });
                let fields: Vec<_> = fields.collect();
                return Object {
                    fields,
                    rest: object.rest.clone(),
                    is_complete: object.is_complete,
                    ..Object::new(Class::Dict)
                };
            }
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
}
