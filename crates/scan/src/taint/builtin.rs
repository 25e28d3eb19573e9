//! Builtin functions, methods of builtin types, and what of the standard library is made of them.

use std::sync::Arc;

use super::interp::{Activation, Args, Interp, key_of};
use super::kinds::Kind;
use super::ops::{dictionary, prefix_of};
use super::state::{Class, Object, State};
use super::value::{Atom, Key, Marks, Name, Taint, Value, join_taint};

impl Interp<'_> {
    /// A builtin function; `None` for one that `rules/taint/` may know.
    pub fn builtin(&mut self, act: &mut Activation, state: &mut State, name: &str, args: &Args) -> Option<Value> {
        let first = args.positional.first().cloned().unwrap_or_default();
        Some(match name {
            "str" | "repr" | "ascii" if !args.positional.is_empty() => {
                let text = self.as_text(act, state, &first);
                match text.only() {
                    Some(Atom::Int(number)) => Value::text(&number.to_string()).with_taint(text.taint.clone()),
                    Some(Atom::Str(_) | Atom::Prefix(_)) if name == "str" => text,
                    _ if name == "str" => {
                        Value { marks: text.marks, ..Value::any().with_taint(self.deep(act, state, &text)) }
                    }
                    _ => {
                        let mut taint = self.deep_passed(act, state, &text);
                        let kinds = [Kind::Log, Kind::Header].into_iter().collect();
                        taint.iter_mut().for_each(|label| label.cleared |= kinds);
                        Value::any().with_taint(taint)
                    }
                }
            }
            "bytes" | "bytearray" | "memoryview" => Value::any().with_taint(self.deep(act, state, &first)),
            "int" => match first.only() {
                Some(Atom::Int(number)) => Value::of(Atom::Int(*number)),
                Some(Atom::Str(text)) if args.positional.len() == 1 => match text.trim().parse() {
                    Ok(number) => Value::of(Atom::Int(number)),
                    Err(_) => Value::any(),
                },
                _ => Value::any(),
            },
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
                let element = self.element_of(act, state, &first);
                self.pairs(act, state, vec![Value::any(), element])
            }
            "zip" => {
                let elements = args.positional.iter().map(|value| self.element_of(act, state, value)).collect();
                self.pairs(act, state, elements)
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
                            if matches!(&fact.target, super::guard::Target::Origin(origin) if *origin == label.origin) {
                                label.cleared |= fact.kinds;
                            }
                        }
                    }
                }
                let id = self.new_object(act, state, Object::with_rest(Class::Iterator, element));
                Value::of(Atom::Object(id))
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
                            && !matches!(value.only(), Some(Atom::Function(_) | Atom::Bound(..) | Atom::Object(_)))
                        {
                            value.join(default);
                        }
                        value
                    }
                    None => {
                        let mut taint = self.deep_passed(act, state, &first);
                        join_taint(&mut taint, &attribute.passed_on());
                        self.any_method(&first, taint)
                    }
                }
            }
            "setattr" => {
                if let (Some(name), Some(value)) = (args.positional.get(1)?.as_text().cloned(), args.positional.get(2))
                {
                    self.set_attribute(act, state, &first, &name, value.clone());
                } else if let Some(value) = args.positional.get(2) {
                    self.set_key(act, state, &first, None, value.clone());
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
                Value::of(Atom::Super(class, Arc::new(receiver)))
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
            "print" | "hash" | "id" | "callable" | "hasattr" | "issubclass" | "any" | "all" | "abs" | "sum"
            | "round" | "ord" | "float" | "complex" | "divmod" | "pow" | "bin" | "hex" | "oct" => Value::any(),
            "vars" | "dir" | "globals" | "locals" => Value::any().with_taint(first.passed_on()),
            "object" => {
                let id = self.new_object(act, state, Object::new(Class::Ext("builtins.object".into())));
                Value::of(Atom::Object(id))
            }
            _ => return None,
        })
    }

    /// Any method of an object whose name is not known.
    fn any_method(&mut self, _object: &Value, taint: Taint) -> Value {
        Value::any().with_taint(taint)
    }

    /// An iterator of tuples.
    fn pairs(&mut self, act: &mut Activation, state: &mut State, values: Vec<Value>) -> Value {
        let pair = self.new_object(act, state, Object::with_items(Class::Tuple, values));
        let pairs = Object::with_rest(Class::Iterator, Value::of(Atom::Object(pair)));
        let id = self.new_object(act, state, pairs);
        Value::of(Atom::Object(id))
    }

    /// Functions of the standard library that are made of calls, or decorate.
    pub fn library(&mut self, act: &mut Activation, state: &mut State, path: &str, args: &Args) -> Option<Value> {
        let first = args.positional.first().cloned().unwrap_or_default();
        Some(match path {
            "functools.partial" | "functools.partialmethod" => {
                let mut object = Object::new(Class::Ext("functools.partial".into()));
                object.set(Key::Attribute("func".into()), first, true);
                let rest = args.positional.get(1..).unwrap_or_default().to_vec();
                let tuple = self.new_object(act, state, Object::with_items(Class::Tuple, rest));
                object.set(Key::Attribute("args".into()), Value::of(Atom::Object(tuple)), true);
                let keywords = self.new_object(act, state, dictionary(args.keywords.clone()));
                object.set(Key::Attribute("keywords".into()), Value::of(Atom::Object(keywords)), true);
                let id = self.new_object(act, state, object);
                Value::of(Atom::Object(id))
            }
            "functools.wraps"
            | "functools.update_wrapper"
            | "functools.lru_cache"
            | "functools.cache"
            | "functools.singledispatch"
            | "contextlib.contextmanager"
            | "contextlib.asynccontextmanager"
            | "abc.abstractmethod"
            | "typing.overload"
            | "typing.cast"
            | "typing.no_type_check"
            | "functools.total_ordering"
            | "atexit.register" => match (path, first.only()) {
                ("typing.cast", _) => args.positional.get(1)?.clone(),
                (_, Some(Atom::Function(_) | Atom::Class(_) | Atom::Bound(..))) if path != "functools.wraps" => first,
                // A decorator that gives what it is given.
                _ => Value::ext("functools.identity"),
            },
            "functools.identity" => first,
            "functools.cached_property"
            | "abc.abstractproperty"
            | "django.utils.functional.cached_property"
            | "werkzeug.utils.cached_property" => return self.builtin(act, state, "property", args),
            "functools.reduce" => {
                let elements = self.element_of(act, state, args.positional.get(1)?);
                let mut value = args.positional.get(2).cloned().unwrap_or_else(|| elements.clone());
                for _ in 0..2 {
                    let next = self.call(act, state, &first, Args::of(vec![value.clone(), elements.clone()]));
                    value.join(&next);
                }
                value
            }
            "dataclasses.dataclass" | "attr.s" | "attr.define" | "attrs.define" | "attr.dataclass" | "attr.attrs" => {
                match first.only() {
                    Some(Atom::Class(class)) => {
                        self.mark_dataclass(*class);
                        first
                    }
                    _ => Value::ext(path),
                }
            }
            "asyncio.gather" => {
                self.sequence(act, state, Class::List, args.positional.iter().map(|value| (value.clone(), false)))
            }
            "asyncio.run"
            | "asyncio.create_task"
            | "asyncio.ensure_future"
            | "asyncio.wait_for"
            | "asyncio.shield"
            | "copy.copy"
            | "copy.deepcopy"
            | "asgiref.sync.async_to_sync"
            | "asgiref.sync.sync_to_async" => first,
            "asyncio.to_thread"
            | "starlette.concurrency.run_in_threadpool"
            | "fastapi.concurrency.run_in_threadpool"
            | "anyio.to_thread.run_sync" => {
                let mut inner = args.clone();
                inner.positional.remove(0);
                inner.places.clear();
                self.call(act, state, &first, inner)
            }
            "itertools.chain" => {
                let mut all = Value::default();
                for value in &args.positional {
                    let element = self.element_of(act, state, value);
                    all.join(&element);
                }
                let id = self.new_object(act, state, Object::with_rest(Class::Iterator, all));
                Value::of(Atom::Object(id))
            }
            "collections.OrderedDict" => return self.builtin(act, state, "dict", args),
            "collections.defaultdict" => {
                let mut inner = args.clone();
                if !inner.positional.is_empty() {
                    inner.positional.remove(0);
                }
                return self.builtin(act, state, "dict", &inner);
            }
            "collections.deque" => return self.builtin(act, state, "list", args),
            "types.SimpleNamespace" => {
                let mut object = Object::new(Class::Ext("types.SimpleNamespace".into()));
                for (name, value) in &args.keywords {
                    object.set(Key::Attribute(name.clone()), value.clone(), true);
                }
                let id = self.new_object(act, state, object);
                Value::of(Atom::Object(id))
            }
            _ => return None,
        })
    }

    /// A method of a builtin type.
    pub fn method(
        &mut self,
        act: &mut Activation,
        state: &mut State,
        name: &str,
        receiver: &Value,
        args: &Args,
    ) -> Option<Value> {
        let first = args.positional.first().cloned().unwrap_or_default();
        if let Some(Atom::Object(id)) = receiver.only() {
            let id = *id;
            let object = self.object(act, state, id);
            match &object.class {
                Class::List | Class::Set | Class::Tuple | Class::Iterator => {
                    if let Some(value) = self.list_method(act, state, name, receiver, id, args) {
                        return Some(value);
                    }
                }
                Class::Dict => {
                    if let Some(value) = self.dict_method(act, state, name, receiver, id, args) {
                        return Some(value);
                    }
                }
                Class::Ext(path) if &**path == "functools.partial" => {}
                Class::Ext(_) | Class::Instance(_) => return None,
                _ => {
                    if let Some(value) = self.opaque_method(act, state, name, receiver, args) {
                        return Some(value);
                    }
                }
            }
        } else if receiver.atoms.iter().any(|atom| matches!(atom, Atom::Object(_))) {
            // Several objects: each for itself.
            let mut all = Value::default();
            let mut found = false;
            for atom in &receiver.atoms {
                if let Atom::Object(_) = atom {
                    let one = Value { atoms: smallvec::smallvec![atom.clone()], ..receiver.clone() };
                    if let Some(value) = self.method(act, state, name, &one, args) {
                        all.join(&value);
                        found = true;
                    }
                }
            }
            if found {
                return Some(all);
            }
        }
        let is_text = receiver.atoms.iter().all(|atom| {
            matches!(
                atom,
                Atom::Any | Atom::Str(_) | Atom::Bytes(_) | Atom::Prefix(_) | Atom::Member(..) | Atom::Object(_)
            )
        });
        if !is_text {
            return None;
        }
        let kept = |value: Value| Value { marks: receiver.marks, ..value };
        Some(match name {
            "strip" | "lstrip" | "rstrip" | "lower" | "upper" | "title" | "capitalize" | "casefold" | "swapcase"
            | "decode" | "encode" | "expandtabs" => {
                let known = receiver.as_text().filter(|_| args.positional.is_empty()).map(|text| match name {
                    "strip" => text.trim().to_owned(),
                    "lstrip" => text.trim_start().to_owned(),
                    "rstrip" => text.trim_end().to_owned(),
                    "lower" | "casefold" => text.to_lowercase(),
                    "upper" => text.to_uppercase(),
                    _ => text.to_string(),
                });
                let value = match known {
                    Some(text) if !matches!(name, "title" | "capitalize" | "swapcase" | "expandtabs") => {
                        Value::text(&text)
                    }
                    _ => match prefix_of(receiver) {
                        Some(prefix) if matches!(name, "rstrip" | "encode" | "decode") => {
                            Value::of(Atom::Prefix(prefix))
                        }
                        _ => Value::any(),
                    },
                };
                let mut value = kept(value.with_taint(self.deep(act, state, receiver)));
                if matches!(name, "strip" | "lstrip") && first.as_text().is_some_and(|text| text.contains('/')) {
                    value.marks = value.marks.with(Marks::UNROOTED);
                }
                value
            }
            "replace" => {
                if let (Some(text), Some(from), Some(to)) =
                    (receiver.as_text(), first.as_text(), args.positional.get(1).and_then(|value| value.as_text()))
                {
                    return Some(Value::text(&text.replace(&**from, to)).with_taint(receiver.passed_on()));
                }
                let mut taint = self.deep_passed(act, state, receiver);
                let to = args.positional.get(1).cloned().unwrap_or_default();
                if let (Some(from), Some(to)) = (first.as_text(), to.as_text()) {
                    super::texts::replaced(&mut taint, from, to);
                }
                join_taint(&mut taint, &self.deep_passed(act, state, &to));
                Value::any().with_taint(taint)
            }
            "split" | "rsplit" | "splitlines" | "partition" | "rpartition" => {
                let part = match (receiver.as_text(), first.as_text()) {
                    (Some(text), Some(by)) if name == "split" && !by.is_empty() && args.positional.len() == 1 => {
                        let parts = text.split(&**by).map(|part| Value::text(part).with_taint(receiver.passed_on()));
                        let object = Object::with_items(Class::List, parts.collect::<Vec<_>>());
                        let id = self.new_object(act, state, object);
                        return Some(Value::of(Atom::Object(id)));
                    }
                    _ => {
                        let mut taint = self.deep_passed(act, state, receiver);
                        // White space of all kinds is gone.
                        if args.positional.is_empty() && matches!(name, "split" | "rsplit" | "splitlines") {
                            let kinds = [Kind::Log, Kind::Header].into_iter().collect();
                            taint.iter_mut().for_each(|label| label.cleared |= kinds);
                        }
                        Value::any().with_taint(taint)
                    }
                };
                let id = self.new_object(act, state, Object::with_rest(Class::List, part));
                Value::of(Atom::Object(id))
            }
            "join" => {
                let element = self.element_of(act, state, &first);
                let mut taint = self.deep_passed(act, state, &element);
                join_taint(&mut taint, &receiver.passed_on());
                if let (Some(by), Some(values)) = (receiver.as_text(), self.listed(act, state, &first)) {
                    let texts: Option<Vec<&str>> =
                        values.iter().map(|value| value.as_text().map(|text| &**text)).collect();
                    if let Some(texts) = texts {
                        return Some(Value::text(&texts.join(by)).with_taint(taint));
                    }
                    let mut value = self.strung(act, state, by, &values);
                    join_taint(&mut value.taint, &receiver.passed_on());
                    return Some(value);
                }
                Value::any().with_taint(taint)
            }
            "format" | "format_map" => {
                let template = receiver.as_text().filter(|_| name == "format").cloned();
                if let Some(template) = template
                    && let Some(mut value) = self.formatted(act, state, &template, args)
                {
                    join_taint(&mut value.taint, &receiver.passed_on());
                    return Some(value);
                }
                let mut taint = receiver.passed_on();
                for value in args.all() {
                    let text = self.as_text(act, state, value);
                    let deep = self.deep_passed(act, state, &text);
                    join_taint(&mut taint, &deep);
                }
                let value = match receiver.as_text() {
                    Some(text) => match text.find('{') {
                        Some(0) => match args.positional.first().and_then(prefix_of) {
                            Some(prefix) if text.starts_with("{}") || text.starts_with("{0}") => {
                                Value::of(Atom::Prefix(prefix))
                            }
                            _ => Value::any(),
                        },
                        Some(at) => Value::of(Atom::Prefix(text[..at].into())),
                        None => Value::text(text),
                    },
                    None => Value::any(),
                };
                value.with_taint(taint)
            }
            "startswith" | "endswith" => {
                if let (Some(text), Some(part)) = (receiver.as_text(), first.as_text()) {
                    let is = if name == "startswith" { text.starts_with(&**part) } else { text.ends_with(&**part) };
                    return Some(Value::bool(is));
                }
                if name == "startswith" && receiver.marks.has(Marks::NORMALIZED) {
                    return Some(self.guarded(receiver, None, true, Kind::Path.into(), true));
                }
                if name == "startswith"
                    && let Some(text) = first.as_text()
                    && text.contains("://")
                    && text.splitn(4, '/').count() == 4
                {
                    return Some(self.guarded(receiver, None, true, super::ops::url_kinds(), false));
                }
                if name == "startswith" {
                    return Some(self.begins(act, state, receiver, &first));
                }
                Value::any()
            }
            "find" | "rfind" | "index" | "rindex" | "count" => match (receiver.as_text(), first.as_text()) {
                (Some(text), Some(part)) if name == "find" => {
                    let at = text.find(&**part).map_or(-1, |at| text[..at].chars().count() as i64);
                    Value::of(Atom::Int(at))
                }
                _ => Value::any(),
            },
            "zfill" | "ljust" | "rjust" | "center" | "translate" | "removeprefix" | "removesuffix" | "hex"
            | "tobytes" | "__str__" | "__format__" | "__add__" | "__getitem__" => {
                Value::any().with_taint(self.deep_passed(act, state, receiver))
            }
            _ => return None,
        })
    }

    fn list_method(
        &mut self,
        act: &mut Activation,
        state: &mut State,
        name: &str,
        receiver: &Value,
        id: super::value::ObjId,
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
            "reverse" | "sort" => {
                self.change(act, state, id, Object::forget_order);
                Value::none()
            }
            "copy" | "union" | "intersection" | "difference" => {
                let mut copy = (*object).clone();
                copy.symbol = None;
                if name == "union" {
                    for value in &args.positional {
                        let element = self.element_of(act, state, value);
                        copy.rest.join(&element);
                    }
                }
                let new = self.new_object(act, state, copy);
                Value::of(Atom::Object(new))
            }
            "index" | "count" => Value::any(),
            "send" | "__next__" | "asend" => self.element_of(act, state, receiver),
            "close" => Value::none(),
            _ => return None,
        })
    }

    fn dict_method(
        &mut self,
        act: &mut Activation,
        state: &mut State,
        name: &str,
        receiver: &Value,
        id: super::value::ObjId,
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
                    self.change(act, state, id, |object| {
                        for (key, value) in merged.fields {
                            object.set(key, value, true);
                        }
                        object.rest.join(&merged.rest);
                        object.is_complete &= merged.is_complete;
                        object.is_written = true;
                    });
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
    fn opaque_method(
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

    fn mark_dataclass(&mut self, class: super::value::CodeId) {
        if let Some(info) = self.classes.get(&class) {
            let mut info = (**info).clone();
            info.is_dataclass = true;
            self.classes.define(class, std::rc::Rc::new(info));
        }
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
