//! Variables, and what names stand for.

use super::*;
use crate::taint::recorder::Spot;

impl Interp<'_> {
    pub(super) fn load(&mut self, act: &mut Activation, state: &mut State, place: Place) -> Value {
        let body = self.program.body(act.code);
        match place {
            Place::Slot(slot) => {
                if body.slots[slot.0 as usize].is_captured
                    && let Some(&frame) = act.by_birth.get(&Birth::Frame)
                {
                    let frame = self.object(act, state, frame);
                    return frame.get(&Key::Slot(slot.0)).cloned().unwrap_or_default();
                }
                state.slots[slot.0 as usize].clone()
            }
            Place::Outer(outer, slot) => {
                let mut at = match act.by_birth.get(&Birth::Frame) {
                    Some(&frame) => self.object(act, state, frame).get(&Key::Outer).cloned(),
                    None => act.context.frame.map(|frame| Value::of(Atom::Object(frame))),
                };
                while let Some(frame) = at.take() {
                    let Some(Atom::Object(id)) = frame.only() else { break };
                    let object = self.object(act, state, *id);
                    if object.class == Class::Frame(CodeId { file: act.code.file, body: outer }) {
                        return match object.get(&Key::Slot(slot.0)) {
                            Some(value) => value.clone(),
                            None => self.field(act, state, &frame, &Key::Slot(slot.0)),
                        };
                    }
                    at = object.get(&Key::Outer).cloned();
                }
                // The function around this one is not being run.
                Value::any()
            }
            Place::Global(name) => {
                let name = self.program.name(act.code.file, name).clone();
                self.global(act, &name)
            }
        }
    }

    pub(super) fn global(&mut self, act: &mut Activation, name: &Name) -> Value {
        let file = act.code.file;
        if act.code.body == BodyId::MODULE {
            return Value::ext(&format!("builtins.{name}"));
        }
        let env = self.env(file);
        if let Some(value) = env.names.get(name) {
            return self.foreign(act, file, value);
        }
        // While the module itself is run, what it will hold is not known; what it defines is.
        if !env.is_final {
            self.program.recorder.guess(file);
            if let Some(value) = self.defined(file, name) {
                return value;
            }
        }
        if self.is_module_variable(file, name) { Value::any() } else { Value::ext(&format!("builtins.{name}")) }
    }

    pub(super) fn is_module_variable(&self, file: FileId, name: &Name) -> bool {
        let body = self.program.body(CodeId { file, body: BodyId::MODULE });
        body.slots.iter().any(|slot| slot.name.is_some_and(|held| self.program.name(file, held) == name))
    }

    /// A function or class at the top level of a module, by its name alone.
    pub fn defined(&self, file: FileId, name: &Name) -> Option<Value> {
        self.defined_as(file, name, true)
    }

    pub(super) fn defined_as(&self, file: FileId, name: &Name, may_be_imported: bool) -> Option<Value> {
        let bodies = &self.program.code(file).flow.bodies;
        let found = (0u32..).zip(bodies).filter(|(_, body)| {
            body.parent == Some(BodyId::MODULE)
                && matches!(body.kind, BodyKind::Function | BodyKind::Class)
                && self.program.name(file, body.name) == name
        });
        let Some((number, body)) = found.last() else {
            return if may_be_imported { self.imported_name(file, name) } else { None };
        };
        let code = CodeId { file, body: BodyId(number) };
        Some(Value::of(match body.kind {
            BodyKind::Class => Atom::Class(code),
            _ => Atom::Function(Function { code, frame: None, defaults: None }),
        }))
    }

    /// A name that a module imports at its top, while the module itself is being run.
    pub(super) fn imported_name(&self, file: FileId, name: &Name) -> Option<Value> {
        let body = self.program.body(CodeId { file, body: BodyId::MODULE });
        for block in &body.blocks {
            let mut imported: Vec<(Reg, Value)> = Vec::new();
            for instruction in &block.instructions {
                match &instruction.op {
                    Op::Import { to, module, whole } => {
                        let module = self.program.name(file, *module);
                        let module = if *whole { module } else { module.split('.').next().unwrap_or_default() };
                        imported.push((
                            *to,
                            match self.program.imported_module(file, module) {
                                Some(file) => Value::of(Atom::Module(file)),
                                None => Value::ext(module),
                            },
                        ));
                    }
                    Op::ImportFrom { to, level, module, name } => {
                        let module = self.program.name(file, *module);
                        let name = self.program.name(file, *name);
                        let Some(module) = self.program.absolute(file, *level, module) else { continue };
                        let full = format!("{module}.{name}");
                        let value = match (
                            self.program.imported_module(file, &full),
                            self.program.imported_module(file, &module),
                        ) {
                            (Some(file), _) => Value::of(Atom::Module(file)),
                            (None, Some(from)) => self.defined_as(from, name, false).unwrap_or_else(Value::any),
                            (None, None) => Value::ext(&self.models.usual(&full)),
                        };
                        imported.push((*to, value));
                    }
                    Op::Store { place: Place::Slot(slot), from } => {
                        let held = body.slots[slot.0 as usize].name;
                        if held.is_some_and(|held| self.program.name(file, held) == name)
                            && let Some((_, value)) = imported.iter().find(|(reg, _)| reg == from)
                        {
                            return Some(value.clone());
                        }
                    }
                    _ => {}
                }
            }
        }
        None
    }

    pub fn store(
        &mut self,
        act: &mut Activation,
        state: &mut State,
        place: Place,
        mut value: Value,
        span: Span,
        tell: bool,
    ) {
        let body = self.program.body(act.code);
        let file = act.code.file;
        let name = match place {
            Place::Slot(slot) => body.slots[slot.0 as usize].name,
            Place::Outer(outer, slot) => self.program.body(CodeId { file, body: outer }).slots[slot.0 as usize].name,
            Place::Global(name) => Some(name),
        };
        if let Some(name) = name.map(|name| self.program.name(file, name).clone()) {
            if tell && !value.taint.is_empty() {
                let step = Step { file, span, what: What::Assigned(name.clone()) };
                for label in &mut value.taint {
                    label.trace = label.trace.with(step.clone());
                }
            }
            if let Some(source) = self.models.named(&name).cloned() {
                self.read_source(file, span, &source, &name, &mut value);
            }
            self.named_sink(act, state, &name, &value);
        }
        match place {
            Place::Slot(slot) => {
                if body.slots[slot.0 as usize].is_captured
                    && let Some(&frame) = act.by_birth.get(&Birth::Frame)
                {
                    self.change(act, state, frame, |frame| frame.set(Key::Slot(slot.0), value.clone(), true));
                }
                state.slots[slot.0 as usize] = value;
            }
            Place::Outer(outer, slot) => {
                let mut at = match act.by_birth.get(&Birth::Frame) {
                    Some(&frame) => self.object(act, state, frame).get(&Key::Outer).cloned(),
                    None => act.context.frame.map(|frame| Value::of(Atom::Object(frame))),
                };
                while let Some(frame) = at.take() {
                    let Some(&Atom::Object(id)) = frame.only() else { break };
                    if self.object(act, state, id).class == Class::Frame(CodeId { file, body: outer }) {
                        self.change(act, state, id, |frame| frame.set(Key::Slot(slot.0), value.clone(), true));
                        break;
                    }
                    at = self.object(act, state, id).get(&Key::Outer).cloned();
                }
            }
            Place::Global(name) => {
                // What functions leave in a module for others is kept beside what the module itself does.
                let name = self.program.name(file, name).clone();
                let taint: Taint =
                    value.taint.iter().filter(|label| matches!(label.origin, Origin::Source(_))).cloned().collect();
                if act.code.body != BodyId::MODULE && !taint.is_empty() {
                    self.program.recorder.fact(|facts| facts.left.push((file, Spot::Name(name), taint)));
                }
            }
        }
    }

    /// Marks a value as one that comes from outside.
    pub fn read_source(&mut self, file: FileId, span: Span, model: &Arc<SourceModel>, name: &str, value: &mut Value) {
        let what: Name = model.what.as_str().into();
        let label = model.label.as_str().into();
        let source = Source { file, span, label, what: what.clone(), part: Arc::from([]) };
        let step = Step { file, span, what: What::Read(Arc::from(format!("`{name}` is {what}"))) };
        let label = Label {
            origin: Origin::Source(source),
            cleared: crate::taint::models::kinds_of(&model.clears).unwrap_or_default(),
            exact: true,
            // What may as well be something else counts like steps that are not known.
            assumed: match model.precision {
                None | Some(Precision::High | Precision::VeryHigh) => 0,
                Some(Precision::Medium) => 1,
                Some(Precision::Low) => 3,
            },
            trace: Trace::default().with(step),
        };
        value.taint.clear();
        value.taint.push(label);
        if value.is_constant() || value.is_nothing() {
            value.atoms.clear();
            value.atoms.push(Atom::Any);
        }
    }
}
