//! Instructions: what each does to registers, variables and objects.

use super::*;
use crate::taint::state::keys_key;

impl<'p> Interp<'p> {
    /// Runs an instruction; `false`: control does not go on behind it.
    #[expect(clippy::too_many_lines, reason = "one arm for each instruction")]
    pub(super) fn run_op(&mut self, act: &mut Activation, state: &mut State, regs: &mut Regs, op: &'p Op) -> bool {
        let file = act.code.file;
        match op {
            Op::Constant { to, value } => {
                let value = match value {
                    Constant::None => Value::none(),
                    Constant::Bool(value) => Value::bool(*value),
                    Constant::Int(number) => Value::of(Atom::Int(*number)),
                    Constant::Float(number) => Value::of(Atom::Float(number.to_bits())),
                    Constant::Str(text) => Value::of(Atom::Str(self.program.name(file, *text).clone())),
                    Constant::Bytes(text) => Value::of(Atom::Bytes(self.program.name(file, *text).clone())),
                    Constant::Number(_) | Constant::Ellipsis => Value::any(),
                };
                regs.set(*to, value);
            }
            Op::Load { to, place } => {
                let value = self.load(act, state, *place);
                regs.set(*to, value);
                if let Place::Slot(slot) = place {
                    regs.remember(*to, *slot);
                }
            }
            Op::Store { place, from } => {
                let value = regs.get(*from);
                if let Place::Slot(slot) = place {
                    regs.remember(*from, *slot);
                }
                self.store(act, state, *place, value, act.site.span, true);
            }
            Op::Delete { place } => {
                if let Place::Slot(slot) = place {
                    state.slots[slot.0 as usize] = Value::default();
                }
            }
            Op::Declare { place, annotation } => {
                let types = self.annotated(file, annotation);
                if let Place::Slot(slot) = place
                    && !types.is_empty()
                {
                    let mut value = std::mem::take(&mut state.slots[slot.0 as usize]);
                    self.narrow(act, state, &mut value, &types);
                    state.slots[slot.0 as usize] = value;
                }
            }
            Op::Attribute { to, object, name } => {
                let receiver = regs.place(*object);
                let object = regs.get(*object);
                let name = self.program.name(file, *name).clone();
                let value = self.attribute(act, state, &object, &name);
                regs.set(*to, value);
                if let Some(slot) = receiver {
                    regs.remember_receiver(*to, slot);
                }
            }
            Op::SetAttribute { object, name, from } => {
                let (object, value) = (regs.get(*object), regs.get(*from));
                let name = self.program.name(file, *name).clone();
                self.set_attribute(act, state, &object, &name, value);
            }
            Op::DeleteAttribute { object, name } => {
                let object = regs.get(*object);
                let name = self.program.name(file, *name).clone();
                self.delete_attribute(act, state, &object, &name);
            }
            Op::Item { to, object, key } => {
                let value = self.item(act, state, &regs.get(*object), &regs.get(*key));
                regs.set(*to, value);
            }
            Op::SetItem { object, key, from } => {
                let (object, key, value) = (regs.get(*object), regs.get(*key), regs.get(*from));
                self.set_item(act, state, &object, &key, value);
            }
            Op::DeleteItem { object, key } => {
                let (object, key) = (regs.get(*object), regs.get(*key));
                if let Some(key) = key_of(&key) {
                    self.remove_key(act, state, &object, &key);
                }
            }
            Op::Slice { to, object, lower, upper, step } => {
                let bounds = [lower, upper, step].map(|bound| bound.map(|reg| regs.get(reg)));
                let value = self.slice(act, state, &regs.get(*object), &bounds);
                regs.set(*to, value);
            }
            Op::SetSlice { object, from } => {
                let (object, value) = (regs.get(*object), regs.get(*from));
                let elements = self.element_of(act, state, &value);
                self.add_element(act, state, &object, elements);
            }
            Op::Unary { to, op, operand } => {
                regs.set(*to, crate::taint::ops::unary(*op, &regs.get(*operand), |value| self.truth(act, state, value)))
            }
            Op::Binary { to, op, left, right, in_place } => {
                let (left, right) = (regs.get(*left), regs.get(*right));
                let value = self.binary(act, state, *op, &left, &right, *in_place);
                regs.set(*to, value);
            }
            Op::Compare { to, op, left, right } => {
                let places = (regs.place(*left), regs.place(*right));
                let value = self.compare(act, state, *op, &regs.get(*left), &regs.get(*right), places);
                regs.set(*to, value);
            }
            Op::Format { to, parts } => {
                let value = self.format(act, state, regs, parts);
                regs.set(*to, value);
            }
            Op::Tuple { to, items } | Op::List { to, items } => {
                let class = if matches!(op, Op::Tuple { .. }) { Class::Tuple } else { Class::List };
                let object =
                    self.sequence(act, state, class, items.iter().map(|item| (regs.get(item.value), item.is_starred)));
                regs.set(*to, object);
            }
            Op::Set { to, items } => {
                let mut all = Value::default();
                for item in items {
                    let value = regs.get(item.value);
                    let value = if item.is_starred { self.element_of(act, state, &value) } else { value };
                    all.join(&value);
                }
                let mut object = Object::with_rest(Class::Set, all);
                // Which constants a set holds is all that a test of membership asks for.
                object.is_complete = true;
                let id = self.new_object(act, state, object);
                regs.set(*to, Value::of(Atom::Object(id)));
            }
            Op::Dict { to, entries } => {
                let mut object = Object::new(Class::Dict);
                for (key, value) in entries {
                    let value = regs.get(*value);
                    match key.map(|key| regs.get(key)) {
                        Some(key) => match key_of(&key) {
                            Some(key) => object.set(key, value, true),
                            None => {
                                object.set_any(&value);
                                if !key.taint.is_empty() {
                                    let held = Value::any().with_taint(key.passed_on());
                                    object.set(keys_key(), held, false);
                                }
                            }
                        },
                        None => {
                            let from = self.merged(act, state, &value);
                            object.update(from);
                        }
                    }
                }
                let id = self.new_object(act, state, object);
                regs.set(*to, Value::of(Atom::Object(id)));
            }
            Op::Append { list, value } | Op::Add { set: list, value } => {
                let (list, value) = (regs.get(*list), regs.get(*value));
                self.add_element(act, state, &list, value);
            }
            Op::Call { to, callee, arguments } => {
                let receiver_place = regs.receiver(*callee);
                let callee = regs.get(*callee);
                let args = Args { receiver_place, ..self.arguments(act, state, regs, arguments) };
                let value = self.call(act, state, &callee, args);
                let goes_on = !value.is_nothing();
                regs.set(*to, value);
                return goes_on;
            }
            Op::Function { to, body, defaults, metadata } => {
                let value = self.make_function(act, state, regs, *body, defaults, metadata);
                regs.set(*to, value);
            }
            Op::Class { to, body, bases, keywords: _ } => {
                let bases = bases.iter().map(|base| regs.get(*base)).collect();
                let value = self.make_class(act, state, *body, bases);
                regs.set(*to, value);
            }
            Op::Import { to, module, whole } => {
                let module = self.program.name(file, *module).clone();
                let module = if *whole { module } else { Name::from(module.split('.').next().unwrap_or_default()) };
                regs.set(*to, self.module(file, &module));
            }
            Op::ImportFrom { to, level, module, name } => {
                let module = self.program.name(file, *module).clone();
                let name = self.program.name(file, *name).clone();
                let value = match self.program.absolute(file, *level, &module) {
                    Some(module) => self.imported(act, file, &module, &name),
                    None => Value::any(),
                };
                regs.set(*to, value);
            }
            Op::ImportStar { level, module } => {
                let module = self.program.name(file, *module).clone();
                self.import_star(act, state, *level, &module);
            }
            Op::Iterate { to, from, .. } => {
                let value = self.iterate(act, state, &regs.get(*from));
                regs.set(*to, value);
            }
            Op::Element { to, from, index } => {
                let from = regs.get(*from);
                let key = Value::of(Atom::Int(i64::from(*index)));
                let value = self.unpacked(act, state, &from, &key);
                regs.set(*to, value);
            }
            Op::Rest { to, from, before, after } => {
                let from = regs.get(*from);
                let value = self.rest_of(act, state, &from, *before as usize, *after as usize);
                regs.set(*to, value);
            }
            Op::Await { to, value } => regs.set(*to, regs.get(*value)),
            Op::Yield { to, value } => {
                let value = value.map_or_else(Value::none, |reg| regs.get(reg));
                act.yields.give(value);
                regs.set(*to, Value::any());
            }
            Op::YieldFrom { to, value } => {
                let value = self.iterate(act, state, &regs.get(*value));
                match self.listed(act, state, &value) {
                    Some(values) => values.into_iter().for_each(|value| act.yields.give(value)),
                    None => {
                        let elements = self.element_of(act, state, &value);
                        act.yields.give_any(&elements);
                    }
                }
                let result = self.object_field(act, state, &value, &Key::Attribute("@result".into()));
                regs.set(*to, result);
            }
            Op::Enter { to, context, .. } => {
                let value = self.enter(act, state, &regs.get(*context));
                regs.set(*to, value);
            }
            Op::Exit { .. } => {}
            Op::Caught { to, .. } => {
                let mut value = act.raised.clone();
                value.join(&Value::any());
                let known = Value::any().with_taint(value.taint.clone());
                regs.set(*to, if act.raised.is_nothing() { known } else { value });
            }
            Op::Matches { to, subject, form } => {
                let value = self.matches(act, state, regs, &regs.get(*subject), form);
                regs.set(*to, value);
            }
        }
        true
    }

    pub(super) fn matches(
        &mut self,
        act: &mut Activation,
        state: &mut State,
        regs: &Regs,
        subject: &Value,
        form: &Form,
    ) -> Value {
        match form {
            Form::Sequence { length, or_more } => match self.length(act, state, subject) {
                Some(held) => Value::bool(if *or_more { held >= *length as usize } else { held == *length as usize }),
                None => match subject.only() {
                    Some(Atom::Str(_) | Atom::Int(_) | Atom::None | Atom::Bool(_) | Atom::Bytes(_)) => {
                        Value::bool(false)
                    }
                    _ => Value::any(),
                },
            },
            Form::Mapping { keys } => {
                let keys: Vec<_> = keys.iter().map(|key| regs.get(*key)).collect();
                match subject.only() {
                    Some(Atom::Object(id)) => {
                        let object = self.object(act, state, *id);
                        if object.class != Class::Dict || !object.is_complete {
                            return Value::any();
                        }
                        let has = |key: &Value| key_of(key).map(|key| object.get(&key).is_some());
                        if keys.iter().all(|key| has(key) == Some(true)) {
                            Value::bool(true)
                        } else if keys.iter().any(|key| has(key) == Some(false)) {
                            Value::bool(false)
                        } else {
                            Value::any()
                        }
                    }
                    Some(Atom::Str(_) | Atom::Int(_) | Atom::None | Atom::Bool(_)) => Value::bool(false),
                    _ => Value::any(),
                }
            }
            Form::Class { class } => {
                let class = regs.get(*class);
                self.is_instance(act, state, subject, &class, None)
            }
        }
    }
}
