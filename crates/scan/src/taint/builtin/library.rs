//! Functions of the standard library that are made of calls, or decorate.

use crate::taint::interp::{Activation, Args, Interp};
use crate::taint::ops::dictionary;
use crate::taint::state::{Class, Object, State, factory_key};
use crate::taint::value::{Atom, CodeId, Key, Name, Value};

impl Interp<'_> {
    /// Functions of the standard library that are made of calls, or decorate.
    pub fn library(&mut self, act: &mut Activation, state: &mut State, path: &str, args: &Args) -> Option<Value> {
        let first = args.positional.first().cloned().unwrap_or_default();
        Some(match path {
            "operator.itemgetter" | "operator.attrgetter" | "operator.methodcaller" => {
                let mut object = Object::new(Class::Ext(path.into()));
                let keys = self.new_object(act, state, Object::with_items(Class::Tuple, args.positional.clone()));
                object.set(Key::Attribute("args".into()), Value::of(Atom::Object(keys)), true);
                let id = self.new_object(act, state, object);
                Value::of(Atom::Object(id))
            }
            "collections.namedtuple" => {
                let names = args.get(1, "field_names")?.clone();
                let names = match names.as_text() {
                    Some(text) => text.split([',', ' ']).filter(|name| !name.is_empty()).map(Value::text).collect(),
                    None => self.listed(act, state, &names)?,
                };
                let names = self.new_object(act, state, Object::with_items(Class::Tuple, names));
                let mut object = Object::new(Class::Ext(path.into()));
                object.set(Key::Attribute("args".into()), Value::of(Atom::Object(names)), true);
                let id = self.new_object(act, state, object);
                Value::of(Atom::Object(id))
            }
            "collections.ChainMap" => {
                // The first that has a key counts.
                let mut object = Object::new(Class::Dict);
                for value in args.positional.iter().rev() {
                    object.update(self.merged(act, state, value));
                }
                let id = self.new_object(act, state, object);
                Value::of(Atom::Object(id))
            }
            "contextlib.closing" | "contextlib.aclosing" | "contextlib.nullcontext" => first,
            "dataclasses.field" | "attr.ib" | "attr.field" | "attrs.field" => {
                let mut object = Object::new(Class::Ext("dataclasses.field".into()));
                for (name, from) in [("default", "default"), ("factory", "default_factory"), ("factory", "factory")] {
                    if let Some(value) = args.keyword(from) {
                        object.set(Key::Attribute(name.into()), value.clone(), true);
                    }
                }
                if let Some(init) = args.keyword("init") {
                    object.set(Key::Attribute("init".into()), init.clone(), true);
                }
                let id = self.new_object(act, state, object);
                Value::of(Atom::Object(id))
            }
            "dataclasses.replace" | "attr.evolve" | "attrs.evolve" | "copy.replace" => {
                self.replaced(act, state, &first, &args.keywords)?
            }
            "dataclasses.asdict" | "attr.asdict" | "attrs.asdict" => self.as_dictionary(act, state, &first)?,
            "dataclasses.astuple" | "attr.astuple" | "attrs.astuple" => {
                let names = self.field_names(act, state, &first)?;
                let mut values = Vec::with_capacity(names.len());
                for name in &names {
                    values.push(self.attribute(act, state, &first, name));
                }
                let id = self.new_object(act, state, Object::with_items(Class::Tuple, values));
                Value::of(Atom::Object(id))
            }
            "copy.copy" => self.replaced(act, state, &first, &[]).unwrap_or(first),
            "functools.partial" | "functools.partialmethod" => {
                let mut object = Object::new(Class::Ext(path.into()));
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
                let made = self.builtin(act, state, "dict", &inner)?;
                if !first.is_nothing() && first.only() != Some(&Atom::None) {
                    self.set_key(act, state, &made, Some(factory_key()), first);
                }
                made
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

    /// A copy of an object with some of its attributes changed; `None` where there is no object.
    pub(super) fn replaced(
        &mut self,
        act: &mut Activation,
        state: &mut State,
        value: &Value,
        changes: &[(Name, Value)],
    ) -> Option<Value> {
        let Atom::Object(id) = value.only()? else { return None };
        let mut copy = (*self.object(act, state, *id)).clone();
        if copy.symbol.is_some() {
            return None;
        }
        let names = self.field_names(act, state, value).unwrap_or_default();
        for (name, value) in changes {
            copy.set(Key::Attribute(name.clone()), value.clone(), true);
            if copy.class == Class::Tuple
                && let Some(at) = names.iter().position(|held| held == name)
            {
                copy.set(Key::Index(at as i64), value.clone(), true);
            }
        }
        copy.is_written = false;
        let id = self.new_object(act, state, copy);
        Some(Value::of(Atom::Object(id)))
    }

    /// A record as a dictionary.
    pub(super) fn as_dictionary(&mut self, act: &mut Activation, state: &mut State, value: &Value) -> Option<Value> {
        let names = self.field_names(act, state, value)?;
        let mut entries = Vec::with_capacity(names.len());
        for name in names {
            let held = self.attribute(act, state, value, &name);
            entries.push((name, held));
        }
        let id = self.new_object(act, state, dictionary(entries));
        Some(Value::of(Atom::Object(id)))
    }

    /// The fields of a record, in their order.
    fn field_names(&mut self, act: &mut Activation, state: &State, value: &Value) -> Option<Vec<Name>> {
        let Atom::Object(id) = value.only()? else { return None };
        let object = self.object(act, state, *id);
        match &object.class {
            Class::Instance(class) => Some(self.fields_of(*class).into_iter().map(|(name, _)| name).collect()),
            Class::Tuple => {
                let fields = object.get(&Key::Attribute("_fields".into()))?;
                let names = self.listed(act, state, fields)?;
                names.iter().map(|name| name.as_text().cloned()).collect()
            }
            _ => None,
        }
    }

    /// The annotated fields of a class and of those above it, each with the class that declares it.
    pub fn fields_of(&self, class: CodeId) -> Vec<(Name, CodeId)> {
        let mut names: Vec<(Name, CodeId)> = Vec::new();
        for owner in self.order(class).into_iter().rev() {
            for field in &self.program.body(owner).fields {
                let name = self.program.name(owner.file, field.name).clone();
                match names.iter_mut().find(|(held, _)| *held == name) {
                    Some(held) => held.1 = owner,
                    None => names.push((name, owner)),
                }
            }
        }
        names
    }

    /// What a field of a dataclass holds where nothing is given for it, and whether anything can be given.
    pub fn field_default(
        &mut self,
        act: &mut Activation,
        state: &mut State,
        class: CodeId,
        name: &Name,
    ) -> (Option<Value>, bool) {
        let Some(value) = self.class_attribute(act, state, class, name, None) else { return (None, true) };
        let Some(Atom::Object(id)) = value.only() else { return (None, true) };
        let object = self.object(act, state, *id);
        if object.class != Class::Ext("dataclasses.field".into()) {
            return (None, true);
        }
        let get = |name: &str| object.get(&Key::Attribute(name.into())).cloned();
        let is_given = get("init").and_then(|init| init.truth()) != Some(false);
        match get("factory") {
            Some(factory) => (Some(self.call(act, state, &factory, Args::default())), is_given),
            None => (Some(get("default").unwrap_or_else(Value::any)), is_given),
        }
    }

    pub(super) fn mark_dataclass(&mut self, class: CodeId) {
        if let Some(info) = self.classes.get(&class) {
            let mut info = (**info).clone();
            info.is_dataclass = true;
            self.classes.define(class, std::rc::Rc::new(info));
        }
    }
}
