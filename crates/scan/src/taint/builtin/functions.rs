//! Builtin functions.

use std::sync::Arc;

use crate::taint::guard::{Fact, Guard, Target};
use crate::taint::interp::{Activation, Args, Interp, key_of};
use crate::taint::kinds::{Kind, Kinds};
use crate::taint::state::{Class, Object, State};
use crate::taint::value::{Atom, Key, Name, Value};

/// The most elements that are told apart where they are taken in pairs.
const TOLD_APART: usize = 5;

/// What holds of each element as what holds of all of them.
fn of_all(facts: &[Fact]) -> Vec<Fact> {
    let mut all = facts.to_vec();
    for fact in facts {
        if let Target::Origin(origin) = &fact.target
            && let Some((whole, key)) = origin.whole()
            && key.is_each()
        {
            all.push(Fact { target: Target::Origin(whole), kinds: fact.kinds });
        }
    }
    all
}

impl Interp<'_> {
    /// A builtin function; `None` for one that `rules/taint/` may know.
    pub fn builtin(&mut self, act: &mut Activation, state: &mut State, name: &str, args: &Args) -> Option<Value> {
        // A method of a type as a function: `str.strip`.
        if let Some((type_, method)) = name.split_once('.')
            && matches!(type_, "str" | "bytes" | "list" | "dict" | "set" | "tuple")
            && let Some((receiver, rest)) = args.positional.split_first()
        {
            let mut inner = Args { positional: rest.to_vec(), ..args.clone() };
            inner.receiver_place = args.places.first().copied().flatten();
            inner.places = args.places.get(1..).unwrap_or_default().to_vec();
            return Some(self.call_member(act, state, &Name::from(method), receiver, &inner));
        }
        let first = args.positional.first().cloned().unwrap_or_default();
        Some(match name {
            "str" | "repr" | "ascii" if !args.positional.is_empty() => {
                let text = self.as_text(act, state, &first, name != "str");
                match text.only() {
                    Some(Atom::Int(number)) => Value::text(&number.to_string()).with_taint(text.taint.clone()),
                    Some(Atom::Str(_) | Atom::Prefix(_)) => text,
                    _ if name == "str" => {
                        let mut taint = self.deep(act, state, &text);
                        // Text is no operator of a database.
                        taint.iter_mut().for_each(|label| label.cleared |= Kind::Nosql.into());
                        Value { marks: text.marks, ..Value::any().with_taint(taint) }
                    }
                    _ => Value::any().with_taint(self.deep_passed(act, state, &text)),
                }
            }
            "bytes" | "bytearray" | "memoryview" => Value::any().with_taint(self.deep(act, state, &first)),
            "int" | "float" | "complex" => {
                // It raises where the text is no number.
                self.learn_of(state, args, Kinds::OF_TEXT);
                match first.only() {
                    Some(Atom::Int(number)) if name == "int" => Value::of(Atom::Int(*number)),
                    Some(Atom::Str(text)) if name == "int" && args.positional.len() == 1 => match text.trim().parse() {
                        Ok(number) => Value::of(Atom::Int(number)),
                        Err(_) => Value::any(),
                    },
                    _ => Value::any(),
                }
            }
            "len" => match self.length(act, state, &first) {
                Some(length) => Value::of(Atom::Int(length as i64)),
                None => Value::any(),
            },
            "bool" => match self.truth(act, state, &first) {
                Some(truth) => Value::bool(truth),
                None => Value { guard: first.guard.clone(), ..Value::any() },
            },
            "list" | "tuple" | "iter" | "reversed" | "sorted" | "set" | "frozenset" => {
                let class = match name {
                    "list" | "sorted" => Class::List,
                    "tuple" => Class::Tuple,
                    "set" | "frozenset" => Class::Set,
                    _ => Class::Iterator,
                };
                if let Some(key) = args.keyword("key").cloned() {
                    let element = self.element_of(act, state, &first);
                    self.call(act, state, &key, Args::of(vec![element]));
                }
                let object = match self.listed(act, state, &first) {
                    Some(mut values) if !matches!(class, Class::Set) && name != "sorted" => {
                        if name == "reversed" {
                            values.reverse();
                        }
                        Object::with_items(class, values)
                    }
                    _ if args.positional.is_empty() => Object::new(class),
                    _ => {
                        let element = self.element_of(act, state, &first);
                        let is_complete = class == Class::Set && element.is_constant();
                        Object { is_complete, ..Object::with_rest(class, element) }
                    }
                };
                let id = self.new_object(act, state, object);
                Value::of(Atom::Object(id))
            }
            "dict" => {
                let mut object = match args.positional.first() {
                    Some(value) => {
                        let mut object = self.merged(act, state, value);
                        if let Some(pairs) = self.listed(act, state, value) {
                            object = Object::new(Class::Dict);
                            for pair in pairs {
                                let pair = self.listed(act, state, &pair).unwrap_or_default();
                                match pair.as_slice() {
                                    [key, value] if key_of(key).is_some() => {
                                        object.set(key_of(key)?, value.clone(), true);
                                    }
                                    _ => {
                                        object.is_complete = false;
                                        for value in &pair {
                                            object.rest.join(value);
                                        }
                                    }
                                }
                            }
                        }
                        object.symbol = None;
                        object
                    }
                    None => Object::new(Class::Dict),
                };
                for (name, value) in &args.keywords {
                    object.set(Key::Text(name.clone()), value.clone(), true);
                }
                if let Some(rest) = &args.double_star {
                    object.rest.join(rest);
                    object.is_complete = false;
                }
                let id = self.new_object(act, state, object);
                Value::of(Atom::Object(id))
            }
            "enumerate" => {
                let first = self.iterate(act, state, &first);
                match self.listed(act, state, &first) {
                    Some(values) if values.len() <= TOLD_APART && args.positional.len() == 1 => {
                        let numbered = (0..).zip(values).map(|(at, value)| vec![Value::of(Atom::Int(at)), value]);
                        self.tuples(act, state, numbered.collect())
                    }
                    _ => {
                        let element = self.element_of(act, state, &first);
                        self.pairs(act, state, vec![Value::any(), element])
                    }
                }
            }
            "zip" => {
                let values: Vec<_> = args.positional.iter().map(|value| self.iterate(act, state, value)).collect();
                let listed: Option<Vec<_>> = values.iter().map(|value| self.listed(act, state, value)).collect();
                let length = listed.as_ref().and_then(|listed| listed.iter().map(Vec::len).min()).unwrap_or(usize::MAX);
                match listed {
                    Some(listed) if length <= TOLD_APART => {
                        let tuples = (0..length).map(|at| listed.iter().map(|values| values[at].clone()).collect());
                        self.tuples(act, state, tuples.collect())
                    }
                    _ => {
                        let elements = values.iter().map(|value| self.element_of(act, state, value)).collect();
                        self.pairs(act, state, elements)
                    }
                }
            }
            "map" => {
                let rest = args.positional.get(1..).unwrap_or_default();
                let elements: Vec<Value> = rest.iter().map(|value| self.element_of(act, state, value)).collect();
                if elements.iter().all(Value::is_nothing) {
                    let id = self.new_object(act, state, Object::new(Class::Iterator));
                    return Some(Value::of(Atom::Object(id)));
                }
                let result = self.call(act, state, &first, Args::of(elements));
                let id = self.new_object(act, state, Object::with_rest(Class::Iterator, result));
                Value::of(Atom::Object(id))
            }
            "filter" => {
                let mut element = self.element_of(act, state, args.positional.get(1)?);
                let test = self.call(act, state, &first, Args::of(vec![element.clone()]));
                if let Some(guard) = &test.guard {
                    for fact in guard.facts(true) {
                        for label in &mut element.taint {
                            if matches!(&fact.target, crate::taint::guard::Target::Origin(origin) if *origin == label.origin)
                            {
                                label.cleared |= fact.kinds;
                            }
                        }
                    }
                }
                let id = self.new_object(act, state, Object::with_rest(Class::Iterator, element));
                Value::of(Atom::Object(id))
            }
            "next" if self.first_of(act, state, &first).is_some() => {
                let element = self.first_of(act, state, &first)?;
                self.call_member(act, state, &Name::from("popleft"), &first, &Args::default());
                element
            }
            "next" => {
                let mut element = self.element_of(act, state, &first);
                if let Some(default) = args.positional.get(1) {
                    element.join(default);
                }
                if element.is_nothing() { Value::any() } else { element }
            }
            "min" | "max" => {
                let mut all = Value::default();
                if args.positional.len() == 1 {
                    all = self.element_of(act, state, &first);
                } else {
                    for value in &args.positional {
                        all.join(value);
                    }
                }
                if let Some(default) = args.keyword("default") {
                    all.join(default);
                }
                if all.is_nothing() { Value::any() } else { all }
            }
            "range" => {
                let id = self.new_object(act, state, Object::with_rest(Class::Iterator, Value::any()));
                Value::of(Atom::Object(id))
            }
            "chr" => match first.as_int().and_then(|number| u32::try_from(number).ok()).and_then(char::from_u32) {
                Some(character) => Value::text(&character.to_string()),
                None => Value::any().with_taint(first.passed_on()),
            },
            "format" => Value::any().with_taint(self.deep_passed(act, state, &first)),
            "isinstance" => {
                let place = args.places.first().copied().flatten();
                let class = args.positional.get(1)?.clone();
                self.is_instance(act, state, &first, &class, place)
            }
            "getattr" => {
                let attribute = args.positional.get(1)?.clone();
                match attribute.as_text().cloned() {
                    Some(name) => {
                        let mut value = self.attribute(act, state, &first, &name);
                        if let Some(default) = args.positional.get(2)
                            && !value.is_nothing()
                            && !self.has_attribute(act, state, &first, &name)
                        {
                            value.join(default);
                        }
                        value
                    }
                    // Whatever it is, it is one of the object's own.
                    None => Value::any().with_taint(self.deep_passed(act, state, &first)),
                }
            }
            "setattr" => {
                if let (Some(name), Some(value)) = (args.positional.get(1)?.as_text().cloned(), args.positional.get(2))
                {
                    self.set_attribute(act, state, &first, &name, value.clone());
                } else if let Some(value) = args.positional.get(2) {
                    let name = args.positional[1].clone();
                    self.set_some_attribute(act, state, &first, &name, value);
                }
                Value::none()
            }
            "super" => {
                let class = match args.positional.first().and_then(Value::only) {
                    Some(Atom::Class(class)) => Some(*class),
                    _ => self.class_of(act.code),
                }?;
                let receiver = match args.positional.get(1) {
                    Some(receiver) => receiver.clone(),
                    None => state.slots.first().cloned().unwrap_or_default(),
                };
                Value::of(Atom::above(class, receiver))
            }
            "type" if args.positional.len() == 1 => match first.only() {
                Some(Atom::Object(id)) => match self.object(act, state, *id).class {
                    Class::Instance(class) => Value::of(Atom::Class(class)),
                    _ => Value::any(),
                },
                _ => Value::any(),
            },
            "property" | "staticmethod" | "classmethod" => {
                let mut object = Object::new(Class::Ext(Name::from(format!("builtins.{name}"))));
                object.set(Key::Attribute("__wrapped__".into()), first, true);
                let id = self.new_object(act, state, object);
                Value::of(Atom::Object(id))
            }
            "any" | "all" => {
                let element = self.element_of(act, state, &first);
                let outcome = name == "all";
                let facts = element.guard.as_ref().map(|guard| of_all(guard.facts(outcome))).unwrap_or_default();
                let guard = Guard::when(outcome, facts);
                Value { guard: (!guard.is_empty()).then(|| Arc::new(guard)), ..Value::any() }
            }
            "hash" | "id" | "callable" | "hasattr" | "issubclass" | "abs" | "sum" | "round" | "ord" | "divmod"
            | "pow" | "bin" | "hex" | "oct" => Value::any(),
            "print" => {
                if let Some(file) = args.keyword("file") {
                    let file = file.clone();
                    let write = Name::from("write");
                    self.call_member(act, state, &write, &file, &Args::of(args.positional.clone()));
                }
                Value::none()
            }
            "vars" if matches!(first.only(), Some(Atom::Object(_))) => {
                Value::of(Atom::member("__dict__".into(), first))
            }
            "vars" | "dir" | "globals" | "locals" => Value::any().with_taint(first.passed_on()),
            "object" => {
                let id = self.new_object(act, state, Object::new(Class::Ext("builtins.object".into())));
                Value::of(Atom::Object(id))
            }
            _ => return None,
        })
    }

    /// `setattr` with one of several names, or any.
    fn set_some_attribute(
        &mut self,
        act: &mut Activation,
        state: &mut State,
        object: &Value,
        name: &Value,
        value: &Value,
    ) {
        let mut names: Vec<Name> = Vec::new();
        for atom in &name.atoms {
            match atom {
                Atom::Str(name) => names.push(name.clone()),
                _ => return self.set_key(act, state, object, None, value.clone()),
            }
        }
        for name in names {
            let mut either = self.attribute(act, state, object, &name);
            either.join(value);
            self.set_attribute(act, state, object, &name, either);
        }
    }

    /// What a call that came back says of its first argument.
    fn learn_of(&self, state: &mut State, args: &Args, kinds: Kinds) {
        let Some(first) = args.positional.first() else { return };
        let exact = first.taint.iter().filter(|label| label.exact);
        let mut facts: Vec<Fact> =
            exact.map(|label| Fact { target: Target::Origin(label.origin.clone()), kinds }).collect();
        if !first.taint.is_empty()
            && let Some(Some(slot)) = args.places.first()
        {
            facts.push(Fact { target: Target::Slot(*slot), kinds });
        }
        state.learn(&facts);
    }

    /// The first element of an iterator of which all are known.
    fn first_of(&mut self, act: &mut Activation, state: &State, value: &Value) -> Option<Value> {
        let Atom::Object(id) = value.only()? else { return None };
        if self.object(act, state, *id).class != Class::Iterator {
            return None;
        }
        self.listed(act, state, value)?.into_iter().next()
    }

    /// Whether an object surely has an attribute.
    fn has_attribute(&mut self, act: &mut Activation, state: &mut State, object: &Value, name: &Name) -> bool {
        object.atoms.iter().all(|atom| match atom {
            Atom::Object(id) => {
                let held = self.object(act, state, *id);
                held.get(&Key::Attribute(name.clone())).is_some()
                    || match held.class {
                        Class::Instance(class) => self.class_attribute(act, state, class, name, None).is_some(),
                        _ => false,
                    }
            }
            Atom::Class(class) => self.class_attribute(act, state, *class, name, None).is_some(),
            _ => false,
        })
    }

    /// An iterator of tuples that are told apart.
    pub(super) fn tuples(&mut self, act: &mut Activation, state: &mut State, tuples: Vec<Vec<Value>>) -> Value {
        let mut made = Vec::with_capacity(tuples.len());
        for values in tuples {
            made.push(Value::of(Atom::Object(self.new_object(act, state, Object::with_items(Class::Tuple, values)))));
        }
        let id = self.new_object(act, state, Object::with_items(Class::Iterator, made));
        Value::of(Atom::Object(id))
    }

    /// An iterator of tuples.
    pub(super) fn pairs(&mut self, act: &mut Activation, state: &mut State, values: Vec<Value>) -> Value {
        let pair = self.new_object(act, state, Object::with_items(Class::Tuple, values));
        let pairs = Object::with_rest(Class::Iterator, Value::of(Atom::Object(pair)));
        let id = self.new_object(act, state, pairs);
        Value::of(Atom::Object(id))
    }

    /// A call of what a function of the standard library has made; `None` for what cannot be called so.
    pub fn call_made(
        &mut self,
        act: &mut Activation,
        state: &mut State,
        path: &str,
        made: &Object,
        args: &Args,
    ) -> Option<Value> {
        let given = made.get(&Key::Attribute("args".into())).cloned().unwrap_or_default();
        match path {
            "functools.partial" => Some(self.call_partial(act, state, made, args.clone())),
            "collections.namedtuple" => Some(self.record(act, state, &given, args)),
            "operator.itemgetter" | "operator.attrgetter" | "operator.methodcaller" => {
                let from = args.positional.first()?;
                let mut keys = self.listed(act, state, &given)?;
                if path == "operator.methodcaller" {
                    let name = keys.first()?.as_text()?.clone();
                    let method = self.attribute(act, state, from, &name);
                    return Some(self.call(act, state, &method, Args::of(keys.split_off(1))));
                }
                let mut parts = Vec::with_capacity(keys.len());
                for key in &keys {
                    parts.push(match key.as_text() {
                        Some(names) if path == "operator.attrgetter" => {
                            let mut value = from.clone();
                            for name in names.split('.') {
                                value = self.attribute(act, state, &value, &Name::from(name));
                            }
                            value
                        }
                        _ => self.item(act, state, from, key),
                    });
                }
                if parts.len() == 1 {
                    return parts.pop();
                }
                let id = self.new_object(act, state, Object::with_items(Class::Tuple, parts));
                Some(Value::of(Atom::Object(id)))
            }
            _ => None,
        }
    }

    /// A tuple with names, of a class that `collections.namedtuple` made.
    fn record(&mut self, act: &mut Activation, state: &mut State, names: &Value, args: &Args) -> Value {
        let names = self.listed(act, state, names).unwrap_or_default();
        let mut object = Object::new(Class::Tuple);
        for (at, name) in names.iter().enumerate() {
            let Some(name) = name.as_text() else { continue };
            let value = args.get(at, name).or(args.star.as_ref()).or(args.double_star.as_ref());
            let value = value.cloned().unwrap_or_else(Value::any);
            object.set(Key::Index(at as i64), value.clone(), true);
            object.set(Key::Attribute(name.clone()), value, true);
        }
        let fields = self.new_object(act, state, Object::with_items(Class::Tuple, names));
        object.set(Key::Attribute("_fields".into()), Value::of(Atom::Object(fields)), true);
        let id = self.new_object(act, state, object);
        Value::of(Atom::Object(id))
    }

    /// A call of `functools.partial(function, ...)`.
    pub fn call_partial(&mut self, act: &mut Activation, state: &mut State, partial: &Object, mut args: Args) -> Value {
        let get = |name: &str| partial.get(&Key::Attribute(name.into())).cloned().unwrap_or_default();
        let held = self.listed(act, state, &get("args")).unwrap_or_default();
        let count = held.len();
        args.positional.splice(0..0, held);
        args.places.splice(0..0, std::iter::repeat_n(None, count));
        let keywords = self.merged(act, state, &get("keywords"));
        for (key, value) in keywords.fields {
            if let Key::Text(name) = key
                && args.keyword(&name).is_none()
            {
                args.keywords.push((name, value));
            }
        }
        let function = get("func");
        self.call(act, state, &function, args)
    }
}
