//! What is known at one place of a body: variables, objects and what has been checked.

use std::sync::Arc;

use covet_python::flow::ir::SlotId;

use super::guard::{Fact, Guard, Target, common};
use super::kinds::Kinds;
use super::value::{Atom, CodeId, Key, Name, Origin, Value};

/// What kind of object it is.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Class {
    List,
    Tuple,
    Dict,
    Set,
    /// What gives elements one after the other.
    Iterator,
    /// Of a class of the project.
    Instance(CodeId),
    /// Of a class that is not of the project, by its path.
    Ext(Name),
    /// The variables of a function that others share.
    Frame(CodeId),
    /// What a caller gives and nothing is known of.
    Opaque,
}

/// An object.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Object {
    pub class: Class,
    /// In order of key.
    pub fields: Vec<(Key, Value)>,
    /// What it holds under keys that are not known.
    pub rest: Value,
    /// Whether `fields` holds every key there is.
    pub is_complete: bool,
    /// What the caller gives: fields that are not here are parts of that.
    pub symbol: Option<(u32, Arc<[Key]>)>,
    /// Whether it stands for several objects, so that nothing in it is ever replaced.
    pub is_many: bool,
    /// Whether this body has written to it.
    pub is_written: bool,
}

impl Object {
    pub fn new(class: Class) -> Self {
        Self {
            class,
            fields: Vec::new(),
            rest: Value::default(),
            is_complete: true,
            symbol: None,
            is_many: false,
            is_written: false,
        }
    }

    /// With elements under the indices from 0.
    pub fn with_items(class: Class, items: impl IntoIterator<Item = Value>) -> Self {
        let fields = (0..).zip(items).map(|(index, value)| (Key::Index(index), value)).collect();
        Self { fields, ..Self::new(class) }
    }

    /// With elements of which neither number nor order is known.
    pub fn with_rest(class: Class, rest: Value) -> Self {
        Self { rest, is_complete: false, ..Self::new(class) }
    }

    pub fn get(&self, key: &Key) -> Option<&Value> {
        self.fields.binary_search_by(|(held, _)| held.cmp(key)).ok().map(|at| &self.fields[at].1)
    }

    /// Puts a value under a key; `replace`: what was there goes.
    pub fn set(&mut self, key: Key, value: Value, replace: bool) {
        self.is_written = true;
        match self.fields.binary_search_by(|(held, _)| held.cmp(&key)) {
            Ok(at) if replace && !self.is_many => self.fields[at].1 = value,
            Ok(at) => {
                self.fields[at].1.join(&value);
            }
            Err(at) => self.fields.insert(at, (key, value)),
        }
    }

    /// Takes over what another dictionary holds.
    pub fn update(&mut self, other: Self) {
        if !other.rest.is_nothing() {
            for (key, held) in &mut self.fields {
                if key.is_element() && other.get(key).is_none() {
                    held.join(&other.rest);
                }
            }
            self.rest.join(&other.rest);
        }
        for (key, value) in other.fields {
            if key.is_element() {
                self.set(key, value, true);
            } else if key == keys_key() {
                self.set(key, value, false);
            }
        }
        self.is_complete &= other.is_complete;
        self.is_written = true;
    }

    pub fn remove(&mut self, key: &Key) {
        self.is_written = true;
        if let Ok(at) = self.fields.binary_search_by(|(held, _)| held.cmp(key))
            && !self.is_many
        {
            self.fields.remove(at);
        }
    }

    /// The number of elements, where it is known.
    pub fn length(&self) -> Option<usize> {
        let is_known = self.is_complete && !self.is_many && self.symbol.is_none();
        is_known.then(|| self.fields.iter().filter(|(key, _)| key.is_element()).count())
    }

    /// Puts a value under a key that is not known.
    pub fn set_any(&mut self, value: &Value) {
        self.is_written = true;
        self.is_complete = false;
        for (key, held) in &mut self.fields {
            if key.is_element() {
                held.join(value);
            }
        }
        self.rest.join(value);
    }

    /// All that is known of what it holds.
    pub fn elements(&self) -> Value {
        let mut all = self.rest.clone();
        for (key, value) in &self.fields {
            if !matches!(key, Key::Attribute(_)) {
                all.join(value);
            }
        }
        all
    }

    /// Forgets which element stands where.
    pub fn forget_order(&mut self) {
        let elements = self.elements();
        self.fields.retain(|(key, _)| matches!(key, Key::Attribute(_)));
        self.rest = elements;
        self.is_complete = false;
        self.is_written = true;
    }

    fn join(&mut self, other: &Self) -> bool {
        let before = self.clone();
        if self.is_complete && other.is_complete && is_sequence(&self.class) && self.fields.len() != other.fields.len()
        {
            let mut other = other.clone();
            self.forget_order();
            other.forget_order();
            self.rest.join(&other.rest);
        } else {
            // What one does not tell apart may be under any key of the other.
            for (key, value) in &mut self.fields {
                if key.is_element() && other.get(key).is_none() {
                    value.join(&other.rest);
                }
            }
            for (key, value) in &other.fields {
                match self.fields.binary_search_by(|(held, _)| held.cmp(key)) {
                    Ok(at) => {
                        self.fields[at].1.join(value);
                    }
                    Err(at) => {
                        let mut value = value.clone();
                        if key.is_element() {
                            value.join(&self.rest);
                        }
                        self.fields.insert(at, (key.clone(), value));
                    }
                }
            }
            self.rest.join(&other.rest);
        }
        self.is_complete &= other.is_complete;
        self.is_many |= other.is_many;
        self.is_written |= other.is_written;
        *self != before
    }
}

/// Under what a dictionary holds what its keys are made from.
pub fn keys_key() -> Key {
    Key::Attribute("@keys".into())
}

/// Under what a dictionary holds what makes the values that it lacks.
pub fn factory_key() -> Key {
    Key::Attribute("@factory".into())
}

fn is_sequence(class: &Class) -> bool {
    matches!(class, Class::List | Class::Tuple)
}

#[derive(Clone, Debug, Default)]
pub struct State {
    pub slots: Vec<Value>,
    /// `None`: one that this body has not touched.
    pub heap: Vec<Option<Arc<Object>>>,
    /// What has been found harmless, in order of origin.
    pub checked: Vec<(Origin, Kinds)>,
}

impl State {
    /// What has been found of an origin, or of what it is a part of.
    pub fn kinds_checked(&self, origin: &Origin) -> Kinds {
        if self.checked.is_empty() {
            return Kinds::NONE;
        }
        let mut kinds = match self.checked.binary_search_by(|(held, _)| held.cmp(origin)) {
            Ok(at) => self.checked[at].1,
            Err(_) => Kinds::NONE,
        };
        let mut whole = origin.whole().map(|(whole, _)| whole);
        while let Some(origin) = whole {
            if let Ok(at) = self.checked.binary_search_by(|(held, _)| held.cmp(&origin)) {
                kinds |= self.checked[at].1;
            }
            whole = origin.whole().map(|(whole, _)| whole);
        }
        kinds
    }

    pub fn learn(&mut self, facts: &[Fact]) {
        for fact in facts {
            match &fact.target {
                Target::Origin(origin) => match self.checked.binary_search_by(|(held, _)| held.cmp(origin)) {
                    Ok(at) => self.checked[at].1 |= fact.kinds,
                    Err(at) => self.checked.insert(at, (origin.clone(), fact.kinds)),
                },
                Target::Slot(SlotId(slot)) => clear(&mut self.slots[*slot as usize], fact.kinds),
            }
        }
    }

    /// Adds what holds on another way to the same place; whether that changed anything.
    pub fn join(&mut self, mut other: Self) -> bool {
        let mut changed = false;
        if self.checked != other.checked {
            let both: Vec<(Origin, Kinds)> = self
                .checked
                .iter()
                .map(|(origin, kinds)| (origin.clone(), *kinds & other.kinds_checked(origin)))
                .filter(|(_, kinds)| !kinds.is_empty())
                .collect();
            changed |= self.remember(&mut other);
            self.settle(&both);
            other.settle(&both);
            changed |= self.checked != both;
            self.checked = both;
        } else {
            changed |= self.remember(&mut other);
        }
        for (held, value) in self.slots.iter_mut().zip(&other.slots) {
            changed |= held.join(value);
        }
        if self.heap.len() < other.heap.len() {
            self.heap.resize(other.heap.len(), None);
        }
        for (held, object) in self.heap.iter_mut().zip(other.heap) {
            match (held.as_mut(), object) {
                (_, None) => {}
                (None, Some(object)) => {
                    *held = Some(object);
                    changed = true;
                }
                (Some(held), Some(object)) => {
                    if !Arc::ptr_eq(held, &object) && **held != *object {
                        changed |= Arc::make_mut(held).join(&object);
                    }
                }
            }
        }
        changed
    }

    /// Where a variable is true on one way only, that it is true tells which way was taken, and what was checked on it.
    fn remember(&mut self, other: &mut Self) -> bool {
        let (mine, theirs) = (&self.checked, &other.checked);
        let is_same = mine == theirs;
        let mut changed = false;
        for (left, right) in self.slots.iter_mut().zip(&mut other.slots) {
            let (on_left, on_right) = (left.truth(), right.truth());
            let has_guard = left.guard.is_some() || right.guard.is_some();
            if !has_guard && (is_same || on_left == on_right) || left.is_nothing() || right.is_nothing() {
                continue;
            }
            // Facts of an outcome are those of the ways on which it can come.
            let facts = |outcome: bool| -> Vec<Fact> {
                let of = |value: &Value, truth: Option<bool>, checked: &[(Origin, Kinds)]| -> Option<Vec<Fact>> {
                    if truth == Some(!outcome) {
                        return None;
                    }
                    let mut facts: Vec<Fact> = checked
                        .iter()
                        .filter(|_| !is_same)
                        .map(|(origin, kinds)| Fact { target: Target::Origin(origin.clone()), kinds: *kinds })
                        .collect();
                    facts.extend(value.guard.iter().flat_map(|guard| guard.facts(outcome)).cloned());
                    Some(facts)
                };
                match (of(left, on_left, mine), of(right, on_right, theirs)) {
                    (Some(left), Some(right)) => common(&left, &right),
                    (Some(facts), None) | (None, Some(facts)) => facts,
                    (None, None) => Vec::new(),
                }
            };
            let side = |value: &Value| value.guard.clone().unwrap_or_default();
            let (mut if_true, mut if_false) = (facts(true), facts(false));
            for facts in [&mut if_true, &mut if_false] {
                facts.sort();
                facts.dedup();
            }
            let guard = Guard {
                if_true,
                if_false,
                if_equal: common(&side(left).if_equal, &side(right).if_equal),
                if_holds: common(&side(left).if_holds, &side(right).if_holds),
            };
            let guard = (!guard.is_empty()).then(|| Arc::new(guard));
            changed |= left.guard != guard;
            left.guard.clone_from(&guard);
            right.guard = guard;
        }
        changed
    }

    /// Writes what has been checked into the labels, apart from what is known on both ways.
    fn settle(&mut self, both: &[(Origin, Kinds)]) {
        let mine: Vec<_> = self.checked.iter().filter(|fact| !both.contains(fact)).cloned().collect();
        if mine.is_empty() {
            return;
        }
        let settle = |value: &mut Value| {
            for label in &mut value.taint {
                if let Ok(at) = mine.binary_search_by(|(origin, _)| origin.cmp(&label.origin)) {
                    label.cleared |= mine[at].1;
                }
            }
        };
        self.slots.iter_mut().for_each(settle);
        for object in self.heap.iter_mut().flatten() {
            let touches = |value: &Value| {
                value.taint.iter().any(|label| mine.binary_search_by(|(origin, _)| origin.cmp(&label.origin)).is_ok())
            };
            if touches(&object.rest) || object.fields.iter().any(|(_, value)| touches(value)) {
                let object = Arc::make_mut(object);
                settle(&mut object.rest);
                object.fields.iter_mut().for_each(|(_, value)| settle(value));
            }
        }
    }
}

pub fn clear(value: &mut Value, kinds: Kinds) {
    for label in &mut value.taint {
        label.cleared |= kinds;
    }
}

/// A class of the project, as running its body leaves it.
#[derive(Clone, Debug, Default)]
pub struct ClassInfo {
    pub bases: Vec<Atom>,
    /// In order of name; objects in them are those of `heap`.
    pub attributes: Vec<(Name, Value)>,
    pub heap: Vec<Arc<Object>>,
    /// Whether `__init__` is made from the annotated fields.
    pub is_dataclass: bool,
}
