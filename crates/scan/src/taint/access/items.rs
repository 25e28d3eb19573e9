//! Items and slices.

use covet_core::Span;
use covet_python::resolve::FileId;

use crate::taint::interp::{Activation, Args, Interp, key_of};
use crate::taint::state::{Class, Object, State, factory_key, keys_key};
use crate::taint::value::{Atom, Key, Marks, Name, ObjId, Origin, Step, Taint, Trace, Value, What, join_taint};

impl Interp<'_> {
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
                Atom::Ext(path) if self.is_no_data(act, path, key) => Value::any(),
                Atom::Ext(path) if matches!(&**path, "typing.Annotated" | "typing_extensions.Annotated") => {
                    let parts = self.listed(act, state, key).unwrap_or_default();
                    let object = Object::with_items(Class::Ext("typing.Annotated".into()), parts);
                    Value::of(Atom::Object(self.new_object(act, state, object)))
                }
                Atom::Ext(path) => {
                    let full = format!("{path}[]");
                    let mut value = match self.models.get(&full) {
                        Some(_) if self.is_no_data(act, &full, key) => Value::any(),
                        Some(_) => self.external(act.code.file, &full, act.site.span),
                        None => Value::any(),
                    };
                    if value.taint.is_empty() {
                        value.taint = self.part_of(act, &whole, key_of(key).as_ref());
                    }
                    value
                }
                Atom::Class(_) => Value::of(atom.clone()),
                Atom::Member(name, receiver) if &**name == "__dict__" => match key.as_text() {
                    Some(name) => {
                        let (receiver, name) = ((**receiver).clone(), name.clone());
                        self.attribute(act, state, &receiver, &name)
                    }
                    None => Value::any().with_taint(self.deep_passed(act, state, receiver)),
                },
                _ => Value::any().with_taint(self.part_of(act, &whole, key_of(key).as_ref())),
            };
            found.join(&value);
        }
        if object.is_nothing() { Value::any() } else { found }
    }

    pub(super) fn object_item(
        &mut self,
        act: &mut Activation,
        state: &mut State,
        whole: &Value,
        id: ObjId,
        key: &Value,
    ) -> Value {
        let object = self.object(act, state, id);
        match &object.class {
            Class::Instance(class) => {
                let class = *class;
                match self.class_attribute(act, state, class, &Name::from("__getitem__"), Some(whole)) {
                    Some(getter) => self.call(act, state, &getter, Args::of(vec![key.clone()])),
                    None => match key_of(key) {
                        Some(Key::Index(at)) if let Some(name) = self.match_argument(act, state, class, at) => {
                            self.attribute(act, state, whole, &name)
                        }
                        Some(key) => self.field(act, state, whole, &key),
                        None => Value::any().with_taint(whole.passed_on()),
                    },
                }
            }
            Class::Ext(path) => {
                if let Some(held) = key_of(key).and_then(|key| object.get(&key).cloned()) {
                    return held;
                }
                let full = format!("{path}[]");
                if self.is_no_data(act, path, key) || self.is_no_data(act, &full, key) {
                    return Value::any();
                }
                if self.is_source(&full) {
                    return self.external(act.code.file, &full, act.site.span);
                }
                let mut value = object.rest.clone();
                value.join(&Value::any());
                join_taint(&mut value.taint, &self.part_of(act, whole, key_of(key).as_ref()));
                value
            }
            Class::Dict if object.get(&factory_key()).is_some() => self.made_item(act, state, whole, id, key),

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

    /// An item of a dictionary that makes what it does not hold yet: `collections.defaultdict(list)`.
    fn made_item(&mut self, act: &mut Activation, state: &mut State, whole: &Value, id: ObjId, key: &Value) -> Value {
        let object = self.object(act, state, id);
        let key = key_of(key);
        let held = match &key {
            Some(key) => object.get(key).cloned().unwrap_or_else(|| object.rest.clone()),
            None => object.elements(),
        };
        if !held.is_nothing() {
            return held;
        }
        let factory = object.get(&factory_key()).cloned().unwrap_or_default();
        let made = self.call(act, state, &factory, Args::default());
        self.set_key(act, state, whole, key, made.clone());
        made
    }

    /// The labels of a part of what comes from outside: of what stands under a key, where it is known.
    pub fn part_of(&self, act: &Activation, whole: &Value, key: Option<&Key>) -> Taint {
        let mut taint = whole.taint.clone();
        for label in &mut taint {
            if !label.exact {
                continue;
            }
            match key.map(|key| label.origin.part(key.clone())) {
                Some(Some(part)) => label.origin = part,
                Some(None) => label.exact = false,
                None => match &mut label.origin {
                    Origin::Source(source) => source.span = act.site.span,
                    Origin::Parameter(..) => label.exact = false,
                },
            }
            if let Origin::Source(source) = &label.origin
                && let Some(expression) = self.expression(act.code.file, act.site.span)
                && label.trace.is_read()
            {
                let words = Name::from(format!("`{expression}` is {}", source.what));
                let step = Step { file: act.code.file, span: act.site.span, what: What::Read(words) };
                label.trace = Trace::default().with(step);
            }
        }
        taint.sort_by(|left, right| left.origin.cmp(&right.origin));
        taint
    }

    /// The text of an expression, where it is short enough to be quoted.
    pub fn expression(&self, file: FileId, span: Span) -> Option<&str> {
        let text = self.program.code(file).text.as_str().get(span.start as usize..span.end as usize)?;
        (!text.is_empty() && text.len() <= 60 && !text.contains(['\n', '`'])).then_some(text)
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
                    self.change(act, state, id, |object| object.set(keys_key(), held.clone(), false));
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
                Atom::Member(name, receiver) if &**name == "__dict__" => {
                    let receiver = (**receiver).clone();
                    match key.as_text().cloned() {
                        Some(name) => self.set_attribute(act, state, &receiver, &name, value.clone()),
                        None => self.set_key(act, state, &receiver, None, value.clone()),
                    }
                }
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
        // Nothing is in what ends where it begins.
        if bounds[2].is_none()
            && let Some(Some(to)) = number(&bounds[1])
            && (to == 0 || number(&bounds[0]) == Some(Some(to)))
            && object.atoms.iter().all(|atom| matches!(atom, Atom::Any | Atom::Str(_) | Atom::Prefix(_)))
        {
            return Value::text("");
        }
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
