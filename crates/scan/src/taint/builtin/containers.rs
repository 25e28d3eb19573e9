//! Methods of lists, sets, dictionaries and iterators.

use crate::taint::interp::{Activation, Args, Interp, key_of};
use crate::taint::state::{Class, Object, State, keys_key};
use crate::taint::value::{Atom, Key, ObjId, Value};

impl Interp<'_> {
    pub(super) fn list_method(
        &mut self,
        act: &mut Activation,
        state: &mut State,
        name: &str,
        receiver: &Value,
        id: ObjId,
        args: &Args,
    ) -> Option<Value> {
        let first = args.positional.first().cloned().unwrap_or_default();
        let object = self.object(act, state, id);
        Some(match name {
            "append" | "add" | "appendleft" => {
                self.add_element(act, state, receiver, first);
                Value::none()
            }
            "extend" | "update" | "extendleft" => {
                match self.listed(act, state, &first) {
                    Some(values) => {
                        for value in values {
                            self.add_element(act, state, receiver, value);
                        }
                    }
                    None => {
                        let element = self.element_of(act, state, &first);
                        self.change(act, state, id, |object| {
                            object.forget_order();
                            object.rest.join(&element);
                        });
                    }
                }
                Value::none()
            }
            "insert" => {
                let value = args.positional.get(1).cloned().unwrap_or_default();
                match (first.as_int(), object.length()) {
                    (Some(at), Some(length)) if at >= 0 => {
                        let at = at.min(length as i64);
                        self.change(act, state, id, |object| {
                            for (key, _) in &mut object.fields {
                                if let Key::Index(index) = key
                                    && *index >= at
                                {
                                    *index += 1;
                                }
                            }
                            object.set(Key::Index(at), value, true);
                        });
                    }
                    _ => self.change(act, state, id, |object| {
                        object.forget_order();
                        object.rest.join(&value);
                    }),
                }
                Value::none()
            }
            "pop" | "popleft" => {
                let at = match (name, first.as_int(), object.length()) {
                    ("popleft", ..) => Some(0),
                    (_, Some(at), Some(length)) if at < 0 => Some(length as i64 + at),
                    (_, Some(at), _) => Some(at),
                    (_, None, Some(length)) if args.positional.is_empty() => Some(length as i64 - 1),
                    _ => None,
                };
                match (at, object.length()) {
                    (Some(at), Some(_)) => {
                        let value = object.get(&Key::Index(at)).cloned().unwrap_or_default();
                        self.change(act, state, id, |object| {
                            object.is_written = true;
                            if !object.is_many {
                                object.remove(&Key::Index(at));
                                for (key, _) in &mut object.fields {
                                    if let Key::Index(index) = key
                                        && *index > at
                                    {
                                        *index -= 1;
                                    }
                                }
                            }
                        });
                        if value.is_nothing() { Value::any() } else { value }
                    }
                    _ => self.element_of(act, state, receiver),
                }
            }
            "clear" => {
                self.change(act, state, id, |object| {
                    if !object.is_many {
                        object.fields.clear();
                        object.rest = Value::default();
                        object.is_complete = true;
                        object.symbol = None;
                    }
                    object.is_written = true;
                });
                Value::none()
            }
            "remove" | "discard" => {
                self.change(act, state, id, |object| {
                    if matches!(object.class, Class::List) {
                        object.forget_order();
                    }
                });
                Value::none()
            }
            "reverse" if object.length().is_some() => {
                let length = object.length().unwrap_or_default() as i64;
                self.change(act, state, id, |object| {
                    for (key, _) in &mut object.fields {
                        if let Key::Index(index) = key {
                            *index = length - 1 - *index;
                        }
                    }
                    object.fields.sort_by(|left, right| left.0.cmp(&right.0));
                    object.is_written = true;
                });
                Value::none()
            }
            "_asdict" => return self.as_dictionary(act, state, receiver),
            "_replace" => return self.replaced(act, state, receiver, &args.keywords),
            "union" | "intersection" | "difference" if object.class == Class::Set => {
                self.set_of(act, state, name, receiver, &args.positional)
            }
            "issubset" if self.holds_constants(act, state, &first) => self.all_guarded(act, state, receiver, true),
            "issuperset" if self.holds_constants(act, state, receiver) => self.all_guarded(act, state, &first, true),
            "isdisjoint" | "issubset" | "issuperset" => Value::any(),
            "reverse" | "sort" => {
                self.change(act, state, id, Object::forget_order);
                Value::none()
            }
            "copy" => {
                let mut copy = (*object).clone();
                copy.symbol = None;
                let new = self.new_object(act, state, copy);
                Value::of(Atom::Object(new))
            }
            "index" | "count" => Value::any(),
            "send" | "__next__" | "asend" => self.element_of(act, state, receiver),
            "close" => Value::none(),
            _ => return None,
        })
    }

    pub(super) fn dict_method(
        &mut self,
        act: &mut Activation,
        state: &mut State,
        name: &str,
        receiver: &Value,
        id: ObjId,
        args: &Args,
    ) -> Option<Value> {
        let first = args.positional.first().cloned().unwrap_or_default();
        let object = self.object(act, state, id);
        Some(match name {
            "get" | "pop" | "setdefault" => {
                let default = args.positional.get(1).cloned();
                let key = key_of(&first);
                let held = match &key {
                    Some(key) => object.get(key).cloned(),
                    None => Some(object.elements()),
                };
                let value = match held {
                    Some(held) if key.is_some() && !held.is_nothing() => held,
                    _ => {
                        let mut value = if object.is_complete && key.is_some() {
                            Value::default()
                        } else {
                            self.item(act, state, receiver, &first)
                        };
                        value.join(&default.clone().unwrap_or_else(Value::none));
                        if name == "setdefault" {
                            let default = default.unwrap_or_else(Value::none);
                            self.set_key(act, state, receiver, key.clone(), default);
                        }
                        value
                    }
                };
                if name == "pop"
                    && let Some(key) = key
                {
                    self.change(act, state, id, |object| object.remove(&key));
                }
                value
            }
            "update" => {
                if let Some(other) = args.positional.first() {
                    let merged = self.merged(act, state, other);
                    self.change(act, state, id, |object| object.update(merged));
                }
                for (name, value) in &args.keywords {
                    self.set_key(act, state, receiver, Some(Key::Text(name.clone())), value.clone());
                }
                Value::none()
            }
            "keys" => {
                let element = self.element_of(act, state, receiver);
                let is_complete = object.is_complete;
                let keys = Object { is_complete, ..Object::with_rest(Class::Set, element) };
                let new = self.new_object(act, state, keys);
                Value::of(Atom::Object(new))
            }
            "values" => {
                let mut elements = object.elements();
                if object.symbol.is_some() {
                    elements.join(&Value::any().with_taint(receiver.passed_on()));
                }
                let new = self.new_object(act, state, Object::with_rest(Class::Iterator, elements));
                Value::of(Atom::Object(new))
            }
            "items" if object.length().is_some_and(|length| length <= 5) && object.get(&keys_key()).is_none() => {
                let pairs = object.fields.iter().filter_map(|(key, value)| match key {
                    Key::Text(text) => Some(vec![Value::text(text), value.clone()]),
                    Key::Index(number) => Some(vec![Value::of(Atom::Int(*number)), value.clone()]),
                    _ => None,
                });
                let pairs = pairs.collect();
                self.tuples(act, state, pairs)
            }
            "items" => {
                let keys = self.element_of(act, state, receiver);
                let mut values = object.elements();
                if object.symbol.is_some() {
                    values.join(&Value::any().with_taint(receiver.passed_on()));
                }
                self.pairs(act, state, vec![keys, values])
            }
            "copy" => {
                let mut copy = (*object).clone();
                copy.symbol = None;
                let new = self.new_object(act, state, copy);
                Value::of(Atom::Object(new))
            }
            "clear" => {
                self.change(act, state, id, |object| {
                    object.fields.clear();
                    object.rest = Value::default();
                    object.is_complete = true;
                    object.symbol = None;
                    object.is_written = true;
                });
                Value::none()
            }
            "popitem" => {
                let values = object.elements();
                let keys = self.element_of(act, state, receiver);
                let pair = self.new_object(act, state, Object::with_items(Class::Tuple, [keys, values]));
                Value::of(Atom::Object(pair))
            }
            _ => return None,
        })
    }

    /// A method of something that a caller gives and of which nothing is known: a container or a text.
    pub(super) fn opaque_method(
        &mut self,
        act: &mut Activation,
        state: &mut State,
        name: &str,
        receiver: &Value,
        args: &Args,
    ) -> Option<Value> {
        let first = args.positional.first().cloned().unwrap_or_default();
        Some(match name {
            "append" | "add" => {
                for id in self.objects(receiver) {
                    let value = first.clone();
                    self.change(act, state, id, |object| {
                        object.rest.join(&value);
                        object.is_written = true;
                    });
                }
                Value::none()
            }
            "get" | "pop" => match key_of(&first) {
                Some(key) => {
                    let mut value = self.field(act, state, receiver, &key);
                    if let Some(default) = args.positional.get(1) {
                        value.join(default);
                    }
                    value
                }
                None => Value::any().with_taint(receiver.passed_on()),
            },
            "items" => {
                let value = self.field(act, state, receiver, &Key::Text("*".into()));
                let key = Value::any().with_taint(receiver.passed_on());
                self.pairs(act, state, vec![key, value])
            }
            "values" => {
                let value = self.field(act, state, receiver, &Key::Text("*".into()));
                let id = self.new_object(act, state, Object::with_rest(Class::Iterator, value));
                Value::of(Atom::Object(id))
            }
            _ => return None,
        })
    }
}
