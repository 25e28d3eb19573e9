//! Objects, what they hold and what is in them.

use super::*;
use crate::taint::value::join_passed;

impl Interp<'_> {
    pub fn new_object(&mut self, act: &mut Activation, state: &mut State, object: Object) -> ObjId {
        let birth = Birth::Site(act.site.block, act.site.instruction, act.made);
        act.made += 1;
        let known = act.by_birth.get(&birth).copied();
        if let Some(id) = known
            && let Some(Some(held)) = state.heap.get(id.0 as usize)
        {
            // The second time on the same way: from now on it stands for all that are made here.
            let mut both = (**held).clone();
            both.is_many = true;
            for (key, value) in object.fields {
                both.set(key, value, false);
            }
            both.rest.join(&object.rest);
            both.is_complete &= object.is_complete;
            state.heap[id.0 as usize] = Some(Arc::new(both));
            return id;
        }
        act.make(state, birth, object)
    }

    /// An object as it is now.
    pub fn object(&mut self, act: &mut Activation, state: &State, id: ObjId) -> Arc<Object> {
        if let Some(Some(object)) = state.heap.get(id.0 as usize) {
            return object.clone();
        }
        let birth = act.births[id.0 as usize].clone();
        let object = match &birth {
            Birth::Global(file, index) => {
                let env = self.env(*file);
                env.heap.get(*index as usize).map(|object| (file, Arc::clone(object), None))
            }
            Birth::Class(code, index) => {
                let info = self.classes.get(code).cloned();
                info.and_then(|info| info.heap.get(*index as usize).map(Arc::clone))
                    .map(|object| (&code.file, object, Some(*code)))
            }
            _ => None,
        };
        let Some((file, object, class)) = object else {
            let symbol = match &birth {
                Birth::Ext(path) => Some((SHARED, Arc::from([Key::Attribute(path.clone())]))),
                Birth::Symbol(parameter, path) => Some((*parameter, path.clone())),
                _ => None,
            };
            return Arc::new(Object { is_complete: false, symbol, ..Object::new(Class::Opaque) });
        };
        let mut object = (*object).clone();
        let mut import = |value: &Value| {
            let birth = |index: u32| match class {
                Some(code) => Birth::Class(code, index),
                None => Birth::Global(*file, index),
            };
            rename(value, &mut |object| match object {
                Held::Own(id) => act.known(birth(id.0)),
                Held::Global(file, index) => act.known(Birth::Global(file, index)),
            })
        };
        for (_, value) in &mut object.fields {
            *value = import(value);
        }
        object.rest = import(&object.rest);
        object.is_written = false;
        Arc::new(object)
    }

    pub fn change(&mut self, act: &mut Activation, state: &mut State, id: ObjId, change: impl FnOnce(&mut Object)) {
        let mut object = self.object(act, state, id);
        change(Arc::make_mut(&mut object));
        if state.heap.len() <= id.0 as usize {
            state.heap.resize(id.0 as usize + 1, None);
        }
        state.heap[id.0 as usize] = Some(object);
    }

    /// What a value holds under a key.
    pub fn field(&mut self, act: &mut Activation, state: &mut State, value: &Value, key: &Key) -> Value {
        let mut found = Value::default();
        let mut is_plain = value.atoms.is_empty();
        for atom in &value.atoms {
            let Atom::Object(id) = atom else {
                is_plain = true;
                continue;
            };
            let object = self.object(act, state, *id);
            if let Some(held) = object.get(key) {
                found.join(held);
                continue;
            }
            if key.is_element() {
                found.join(&one_of(&object.rest, key));
            }
            match &object.symbol {
                Some((parameter, path)) if !object.is_complete => {
                    let value = self.symbolic(act, *parameter, path, key);
                    // So that what is found there now is what is found there again.
                    self.change(act, state, *id, |object| {
                        let written = object.is_written;
                        object.set(key.clone(), value.clone(), false);
                        object.is_written = written;
                    });
                    found.join(&value);
                }
                _ if !object.is_complete => {
                    found.join(&Value::any());
                }
                _ => {}
            }
        }
        if is_plain {
            let taint = if key.is_element() { self.part_of(act, value, Some(key)) } else { value.passed_on() };
            found.join(&Value::any().with_taint(taint));
        }
        found
    }

    /// What an object holds under a key for the engine's own use.
    pub(super) fn object_field(&mut self, act: &mut Activation, state: &State, value: &Value, key: &Key) -> Value {
        let held = objects_in(value).next().and_then(|id| self.object(act, state, id).get(key).cloned());
        held.unwrap_or_else(Value::any)
    }

    /// A part of what the caller gives.
    pub(super) fn symbolic(&mut self, act: &mut Activation, parameter: u32, path: &Arc<[Key]>, key: &Key) -> Value {
        if path.len() >= PATH {
            let mut taint = parameter_taint(parameter, path.clone());
            taint[0].exact = false;
            return Value::any().with_taint(taint);
        }
        let longer: Arc<[Key]> = path.iter().cloned().chain([key.clone()]).collect();
        let taint = parameter_taint(parameter, longer.clone());
        let id = act.known(Birth::Symbol(parameter, longer));
        Value::of(Atom::Object(id)).with_taint(taint)
    }

    /// The labels of a value and of all that it holds.
    pub fn deep(&mut self, act: &mut Activation, state: &State, value: &Value) -> Taint {
        let mut taint = value.taint.clone();
        let mut work: Vec<(ObjId, u32)> = objects_in(value).map(|id| (id, 0)).collect();
        if work.is_empty() {
            return taint;
        }
        let mut seen = FxHashSet::default();
        while let Some((id, depth)) = work.pop() {
            if depth > 4 || !seen.insert(id) || seen.len() > 200 {
                continue;
            }
            let object = self.object(act, state, id);
            if matches!(object.class, Class::Frame(_)) {
                continue;
            }
            for (key, value) in &object.fields {
                // What has only been read of what the caller gives is a part of it.
                let is_read = object
                    .symbol
                    .as_ref()
                    .is_some_and(|(parameter, path)| is_part(value, *parameter, path, key, &act.births));
                if !is_read {
                    join_passed(&mut taint, value);
                }
                work.extend(objects_in(value).map(|id| (id, depth + 1)));
            }
            if !object.rest.is_nothing() {
                join_passed(&mut taint, &object.rest);
                work.extend(objects_in(&object.rest).map(|id| (id, depth + 1)));
            }
        }
        taint
    }

    pub fn add_element(&mut self, act: &mut Activation, state: &mut State, list: &Value, value: Value) {
        for id in objects_in(list).collect::<Vec<_>>() {
            let weak = list.atoms.len() > 1;
            let value = value.clone();
            self.change(act, state, id, move |object| match object.length() {
                Some(length) if object.class == Class::List && !weak && length < 32 => {
                    object.set(Key::Index(length as i64), value, true);
                }
                _ => {
                    if matches!(object.class, Class::List) {
                        object.forget_order();
                    }
                    object.rest.join(&value);
                    object.is_written = true;
                }
            });
        }
    }

    pub fn set_key(&mut self, act: &mut Activation, state: &mut State, target: &Value, key: Option<Key>, value: Value) {
        let ids: Vec<ObjId> = objects_in(target).collect();
        let replace = ids.len() == 1 && target.atoms.len() == 1;
        for id in ids {
            let (key, value) = (key.clone(), value.clone());
            self.change(act, state, id, move |object| match key {
                Some(Key::Index(index)) if index < 0 => match object.length() {
                    Some(length) if (-index) as usize <= length => {
                        object.set(Key::Index(length as i64 + index), value, replace);
                    }
                    _ => object.set_any(&value),
                },
                Some(key) => object.set(key, value, replace),
                None => object.set_any(&value),
            });
        }
    }

    pub fn remove_key(&mut self, act: &mut Activation, state: &mut State, target: &Value, key: &Key) {
        if let [Atom::Object(id)] = target.atoms.as_slice() {
            self.change(act, state, *id, |object| match (key, object.length(), &object.class) {
                (Key::Index(index), Some(length), Class::List) => {
                    let at = if *index < 0 { length as i64 + index } else { *index };
                    remove_index(object, at);
                }
                _ => object.remove(key),
            });
        }
    }

    pub fn length(&mut self, act: &mut Activation, state: &State, value: &Value) -> Option<usize> {
        match value.only()? {
            Atom::Str(text) | Atom::Bytes(text) => Some(text.chars().count()),
            Atom::Object(id) => {
                let object = self.object(act, state, *id);
                match object.class {
                    Class::List | Class::Tuple | Class::Dict | Class::Iterator => object.length(),
                    _ => None,
                }
            }
            _ => None,
        }
    }

    pub fn truth(&mut self, act: &mut Activation, state: &State, value: &Value) -> Option<bool> {
        match value.only() {
            Some(Atom::Object(_)) => self.length(act, state, value).map(|length| length > 0),
            _ => value.truth(),
        }
    }
}

/// One element of those that are not told apart.
fn one_of(rest: &Value, key: &Key) -> Value {
    let mut value = rest.clone();
    if key.is_each() {
        return value;
    }
    let mut is_changed = false;
    for label in value.taint.iter_mut().filter(|label| label.exact) {
        if let Some((whole, last)) = label.origin.whole()
            && last.is_each()
            && let Some(part) = whole.part(key.clone())
        {
            label.origin = part;
            is_changed = true;
        }
    }
    if is_changed {
        value.taint.sort_by(|left, right| left.origin.cmp(&right.origin));
    }
    value
}
