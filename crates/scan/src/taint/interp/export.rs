//! Values and what they hold, taken from one heap to another.

use super::*;

/// An object as a value names it.
#[derive(Clone, Copy)]
pub(super) enum Held {
    /// Of the heap that the value belongs to.
    Own(ObjId),
    Global(FileId, u32),
}

/// A value of one heap as one of another.
pub(super) fn rename(value: &Value, object: &mut dyn FnMut(Held) -> ObjId) -> Value {
    let mut renamed = Value { guard: None, ..value.clone() };
    let mut changed = false;
    for atom in &mut renamed.atoms {
        let new = match &*atom {
            Atom::Object(id) => Atom::Object(object(Held::Own(*id))),
            Atom::Global(file, index) => Atom::Object(object(Held::Global(*file, *index))),
            Atom::Function(function) => Atom::Function(rename_function(function, object)),
            Atom::Bound(function, receiver) => {
                Atom::Bound(rename_function(function, object), Arc::new(rename(receiver, object)))
            }
            Atom::Member(name, receiver) => Atom::Member(name.clone(), Arc::new(rename(receiver, object))),
            Atom::Super(class, receiver) => Atom::Super(*class, Arc::new(rename(receiver, object))),
            _ => continue,
        };
        *atom = new;
        changed = true;
    }
    if changed {
        renamed.atoms.sort_unstable();
        renamed.atoms.dedup();
    }
    renamed
}

pub(super) fn rename_function(function: &Function, object: &mut dyn FnMut(Held) -> ObjId) -> Function {
    Function {
        code: function.code,
        frame: function.frame.map(|frame| object(Held::Own(frame))),
        defaults: function
            .defaults
            .as_ref()
            .map(|defaults| Arc::new(defaults.iter().map(|(index, value)| (*index, rename(value, object))).collect())),
    }
}

/// Takes values and what they hold out of the heap of an activation.
pub(super) struct Export<'a> {
    act: &'a Activation,
    state: &'a State,
    heap: Vec<Option<Arc<Object>>>,
    numbers: FxHashMap<ObjId, ObjId>,
    work: Vec<ObjId>,
    /// What the caller gave and has been written to.
    pub(super) written: FxHashSet<ObjId>,
}

impl<'a> Export<'a> {
    pub(super) fn new(act: &'a Activation, state: &'a State) -> Self {
        Self {
            act,
            state,
            heap: Vec::new(),
            numbers: FxHashMap::default(),
            work: Vec::new(),
            written: FxHashSet::default(),
        }
    }

    pub(super) fn object(&mut self, id: ObjId) -> ObjId {
        if let Some(number) = self.numbers.get(&id) {
            return *number;
        }
        let number = ObjId(self.heap.len() as u32);
        self.heap.push(None);
        self.numbers.insert(id, number);
        self.work.push(id);
        number
    }

    pub(super) fn value(&mut self, value: &Value) -> Value {
        let act = self.act;
        let guard = value.guard.clone();
        let mut atoms = value.clone();
        // An object of a module stays one.
        for atom in &mut atoms.atoms {
            if let Atom::Object(id) = atom
                && let Birth::Global(file, index) = act.births[id.0 as usize]
            {
                *atom = Atom::Global(file, index);
            }
        }
        let mut globals: Vec<Atom> = Vec::new();
        atoms.atoms.retain(|atom| match atom {
            Atom::Global(..) => {
                globals.push(atom.clone());
                false
            }
            _ => true,
        });
        let mut renamed = rename(&atoms, &mut |held| match held {
            Held::Own(id) => self.object(id),
            // Within receivers and defaults; there they have been taken into the heap before.
            Held::Global(..) => ObjId(u32::MAX),
        });
        renamed.atoms.extend(globals);
        renamed.atoms.sort_unstable();
        renamed.guard = guard;
        renamed
    }

    pub(super) fn finish(mut self) -> Vec<Arc<Object>> {
        let mut done = 0;
        while let Some(id) = self.work.pop() {
            let number = self.numbers[&id];
            done += 1;
            let symbol = match self.state.heap.get(id.0 as usize) {
                Some(Some(object)) => object.symbol.clone(),
                _ => None,
            };
            // The caller has what it gave, and knows where that is; what is too much is not told apart.
            if done > EXPORTED || (symbol.is_some() && !self.written.contains(&id)) {
                let class = if symbol.is_some() { Class::Opaque } else { Class::Ext("builtins.object".into()) };
                let rest = if symbol.is_some() { Value::default() } else { Value::any() };
                let object = Object { symbol, is_complete: false, rest, ..Object::new(class) };
                self.heap[number.0 as usize] = Some(Arc::new(object));
                continue;
            }
            let mut object = match self.state.heap.get(id.0 as usize) {
                Some(Some(object)) => (**object).clone(),
                _ => {
                    let mut object = Object { is_complete: false, ..Object::new(Class::Opaque) };
                    if let Birth::Symbol(parameter, path) = &self.act.births[id.0 as usize] {
                        object.symbol = Some((*parameter, path.clone()));
                    }
                    object
                }
            };
            if object.symbol.is_none()
                && let Birth::Symbol(parameter, path) = &self.act.births[id.0 as usize]
            {
                object.symbol = Some((*parameter, path.clone()));
            }
            let mut fields = std::mem::take(&mut object.fields);
            if matches!(self.act.births[id.0 as usize], Birth::Global(..)) {
                // Others know the module's own objects; what they do not know is the data in them.
                fields.retain(|(_, value)| !value.taint.is_empty());
            }
            if let Some((parameter, path)) = &object.symbol {
                // What was only read is there already.
                fields.retain(|(key, value)| !is_part(value, *parameter, path, key, &self.act.births));
            }
            object.fields = fields.into_iter().map(|(key, value)| (key, self.value(&value))).collect();
            object.rest = self.value(&std::mem::take(&mut object.rest));
            self.heap[number.0 as usize] = Some(Arc::new(object));
        }
        self.heap.into_iter().map(|object| object.unwrap_or_else(|| Arc::new(Object::new(Class::Opaque)))).collect()
    }
}
