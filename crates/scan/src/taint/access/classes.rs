//! Classes: their order, and what is found in them.

use crate::taint::interp::{Activation, Args, Interp};
use crate::taint::state::{Class, Object, State};
use crate::taint::value::{Atom, CodeId, Key, Name, Value};

impl Interp<'_> {
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

    pub(super) fn project_bases(&self, class: CodeId) -> Vec<CodeId> {
        let Some(info) = self.classes.get(&class) else { return Vec::new() };
        let bases = info.bases.iter().filter_map(|base| match base {
            Atom::Class(base) if *base != class => Some(*base),
            _ => None,
        });
        bases.collect()
    }

    /// Makes sure that the module of a class has been run.
    pub(super) fn know_class(&mut self, class: CodeId) {
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

    pub(super) fn attribute_in(
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

    pub(super) fn bind(
        &mut self,
        act: &mut Activation,
        state: &mut State,
        class: CodeId,
        atom: &Atom,
        receiver: Option<&Value>,
    ) -> Value {
        match (atom, receiver) {
            (Atom::Function(function), Some(receiver)) => Value::of(Atom::bound(function.clone(), receiver.clone())),
            (Atom::Object(id), _) => {
                let object = self.object(act, state, *id);
                if let (Class::Instance(descriptor), Some(receiver)) = (&object.class, receiver) {
                    let (descriptor, whole) = (*descriptor, Value::of(atom.clone()));
                    return match self.class_attribute(act, state, descriptor, &Name::from("__get__"), Some(&whole)) {
                        Some(getter) => {
                            let args = Args::of(vec![receiver.clone(), Value::of(Atom::Class(class))]);
                            self.call(act, state, &getter, args)
                        }
                        None => whole,
                    };
                }
                let Class::Ext(path) = &object.class else { return Value::of(atom.clone()) };
                let inner = object.get(&Key::Attribute("__wrapped__".into())).cloned();
                match (&**path, inner, receiver) {
                    ("builtins.property", Some(getter), Some(receiver)) => {
                        let getter = self.bound_to(&getter, receiver);
                        self.call(act, state, &getter, Args::default())
                    }
                    ("functools.partialmethod", _, Some(receiver)) => {
                        let mut partial = Object { class: Class::Ext("functools.partial".into()), ..(*object).clone() };
                        let func = Key::Attribute("func".into());
                        let bound = self.bound_to(&object.get(&func).cloned().unwrap_or_default(), receiver);
                        partial.set(func, bound, true);
                        let id = self.new_object(act, state, partial);
                        Value::of(Atom::Object(id))
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

    /// What setting or deleting an attribute of an instance calls: a function of a property, `__set__` or `__delete__` of
    /// a descriptor.
    pub fn setter(
        &mut self,
        act: &mut Activation,
        state: &mut State,
        class: CodeId,
        name: &Name,
        receiver: &Value,
        special: &'static str,
    ) -> Option<Value> {
        self.know_class(class);
        for owner in self.order(class) {
            let Some(info) = self.classes.get(&owner).cloned() else { continue };
            let Ok(at) = info.attributes.binary_search_by(|(held, _)| held.cmp(name)) else { continue };
            let value = self.of_class(act, owner, &info.attributes[at].1);
            let Some(Atom::Object(id)) = value.only() else { return None };
            let object = self.object(act, state, *id);
            return match &object.class {
                Class::Ext(path) if &**path == "builtins.property" => {
                    let setter = object.get(&Key::Attribute(special.into()))?.clone();
                    Some(self.bound_to(&setter, receiver))
                }
                Class::Instance(descriptor) => {
                    let name = Name::from(special);
                    let setter = self.class_attribute(act, state, *descriptor, &name, Some(&value))?;
                    let mut partial = Object::new(Class::Ext("functools.partial".into()));
                    partial.set(Key::Attribute("func".into()), setter, true);
                    let args = self.new_object(act, state, Object::with_items(Class::Tuple, [receiver.clone()]));
                    partial.set(Key::Attribute("args".into()), Value::of(Atom::Object(args)), true);
                    let id = self.new_object(act, state, partial);
                    Some(Value::of(Atom::Object(id)))
                }
                _ => None,
            };
        }
        None
    }

    pub(super) fn bound_to(&self, functions: &Value, receiver: &Value) -> Value {
        let mut bound = Value::default();
        for atom in &functions.atoms {
            bound.join(&match atom {
                Atom::Function(function) => Value::of(Atom::bound(function.clone(), receiver.clone())),
                other => Value::of(other.clone()),
            });
        }
        bound
    }

    /// `super().name`
    pub(super) fn above(
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

    /// A value of a class, in an activation.
    pub(super) fn of_class(&mut self, act: &mut Activation, class: CodeId, value: &Value) -> Value {
        act.localize_class(class, value)
    }
}
