//! What holds of every [`FileFlow`]: [`FileFlow::check`].

use super::ir::{
    Block, BlockId, Body, BodyId, BodyKind, FileFlow, Form, FormatPart, Op, Place, Reg, SlotId, StrId, Terminator,
};

impl FileFlow {
    /// Whether everything that is referred to is there, and every register is set once, in order, before it is used in
    /// its block. Linear.
    ///
    /// # Errors
    /// The first thing that is wrong, in words.
    pub fn check(&self) -> Result<(), String> {
        if self.bodies.first().is_none_or(|module| module.kind != BodyKind::Module) {
            return Err("the first body is not the module".to_owned());
        }
        for (number, body) in (0..).zip(&self.bodies) {
            let check = BodyCheck { flow: self, id: BodyId(number), body };
            check.run().map_err(|error| format!("body {number}: {error}"))?;
        }
        Ok(())
    }
}

struct BodyCheck<'a> {
    flow: &'a FileFlow,
    id: BodyId,
    body: &'a Body,
}

type Checked = Result<(), String>;

fn ensure(holds: bool, error: impl FnOnce() -> String) -> Checked {
    if holds { Ok(()) } else { Err(error()) }
}

impl BodyCheck<'_> {
    fn run(&self) -> Checked {
        let body = self.body;
        ensure(body.parent.is_none_or(|parent| parent < self.id), || "it stands before its parent".to_owned())?;
        ensure(body.parent.is_some() == (self.id != BodyId::MODULE), || "only the module has no parent".to_owned())?;
        self.string(body.name)?;
        self.string(body.qualified)?;
        ensure(body.parameters.len() <= body.slots.len(), || "a parameter has no slot".to_owned())?;
        for (parameter, slot) in body.parameters.iter().zip(&body.slots) {
            ensure(slot.name == Some(parameter.name), || "a parameter is not in its slot".to_owned())?;
        }
        ensure(!body.blocks.is_empty(), || "it has no blocks".to_owned())?;
        let mut is_target = vec![false; body.blocks.len()];
        is_target[0] = true;
        for (number, block) in body.blocks.iter().enumerate() {
            self.block(block).map_err(|error| format!("block {number}: {error}"))?;
            if let Some(handler) = block.handler {
                ensure((handler.0 as usize) < body.blocks.len(), || format!("block {number}: no such handler"))?;
                ensure(handler.0 as usize > number, || format!("block {number}: its handler stands before it"))?;
            }
            for target in targets(&block.terminator).into_iter().flatten().chain(block.handler) {
                is_target[target.0 as usize] = true;
            }
        }
        match is_target.iter().position(|is_target| !is_target) {
            Some(number) => Err(format!("block {number} cannot be reached")),
            None => Ok(()),
        }
    }

    fn block(&self, block: &Block) -> Checked {
        let mut registers = 0;
        for instruction in &block.instructions {
            ensure(instruction.span.start <= instruction.span.end, || "a span ends before it starts".to_owned())?;
            let (to, used) = self.op(&instruction.op)?;
            for register in used {
                ensure(register.0 < registers, || format!("{:?} is not set: {:?}", register, instruction.op))?;
            }
            if let Some(to) = to {
                ensure(to.0 == registers, || format!("{:?} is out of order: {:?}", to, instruction.op))?;
                registers += 1;
            }
        }
        for target in targets(&block.terminator).into_iter().flatten() {
            ensure((target.0 as usize) < self.body.blocks.len(), || format!("there is no {target:?}"))?;
        }
        match &block.terminator {
            Terminator::Branch { condition: used, .. } | Terminator::Return(used) | Terminator::Raise(Some(used)) => {
                ensure(used.0 < registers, || format!("{used:?} is not set: {:?}", block.terminator))
            }
            Terminator::Next { iterator, element, .. } => {
                self.slot(self.body, *iterator)?;
                self.slot(self.body, *element)
            }
            Terminator::Jump(_) | Terminator::Raise(None) => Ok(()),
        }
    }

    fn string(&self, id: StrId) -> Checked {
        ensure((id.0 as usize) < self.flow.strings.len(), || format!("there is no {id:?}"))
    }

    fn slot(&self, body: &Body, id: SlotId) -> Checked {
        ensure((id.0 as usize) < body.slots.len(), || format!("there is no {id:?}"))
    }

    fn place(&self, place: Place) -> Checked {
        match place {
            Place::Slot(id) => self.slot(self.body, id),
            Place::Global(name) => self.string(name),
            Place::Outer(outer, id) => {
                let mut ancestor = self.body.parent;
                while ancestor.is_some_and(|ancestor| ancestor != outer) {
                    ancestor = ancestor.and_then(|ancestor| self.flow.body(ancestor).parent);
                }
                ensure(ancestor.is_some(), || format!("{outer:?} is not around it"))?;
                let outer = self.flow.body(outer);
                self.slot(outer, id)?;
                let slot = outer.slots[id.0 as usize];
                ensure(slot.is_captured, || format!("{id:?} of {outer:?} is not marked as captured"))?;
                // Of a class or module only the variables of comprehensions, which have no name there.
                let is_function = matches!(outer.kind, BodyKind::Function | BodyKind::Lambda);
                ensure(is_function || slot.name.is_none(), || format!("{place:?} is not of a function"))
            }
        }
    }

    fn inner(&self, id: BodyId) -> Checked {
        let body = self.flow.bodies.get(id.0 as usize);
        ensure(body.is_some_and(|body| body.parent == Some(self.id)), || format!("{id:?} is not within it"))
    }

    /// The register that an instruction sets, and those that it uses.
    fn op(&self, op: &Op) -> Result<(Option<Reg>, Vec<Reg>), String> {
        Ok(match op {
            Op::Constant { to, .. } => (Some(*to), vec![]),
            Op::Load { to, place } => {
                self.place(*place)?;
                (Some(*to), vec![])
            }
            Op::Store { place, from } => {
                self.place(*place)?;
                (None, vec![*from])
            }
            Op::Delete { place } | Op::Declare { place, .. } => {
                self.place(*place)?;
                (None, vec![])
            }
            Op::Attribute { to, object, name } => {
                self.string(*name)?;
                (Some(*to), vec![*object])
            }
            Op::SetAttribute { object, from, .. } | Op::SetSlice { object, from } => (None, vec![*object, *from]),
            Op::DeleteAttribute { object, .. } => (None, vec![*object]),
            Op::Item { to, object, key } => (Some(*to), vec![*object, *key]),
            Op::SetItem { object, key, from } => (None, vec![*object, *key, *from]),
            Op::DeleteItem { object, key } => (None, vec![*object, *key]),
            Op::Slice { to, object, lower, upper, step } => {
                (Some(*to), [Some(*object), *lower, *upper, *step].into_iter().flatten().collect())
            }
            Op::Unary { to, operand, .. } => (Some(*to), vec![*operand]),
            Op::Binary { to, left, right, .. } | Op::Compare { to, left, right, .. } => {
                (Some(*to), vec![*left, *right])
            }
            Op::Format { to, parts } => {
                let mut used = Vec::new();
                values(parts, &mut used);
                (Some(*to), used)
            }
            Op::Tuple { to, items } | Op::List { to, items } | Op::Set { to, items } => {
                (Some(*to), items.iter().map(|item| item.value).collect())
            }
            Op::Dict { to, entries } => {
                (Some(*to), entries.iter().flat_map(|(key, value)| key.iter().copied().chain([*value])).collect())
            }
            Op::Append { list: to, value } | Op::Add { set: to, value } => (None, vec![*to, *value]),
            Op::Call { to, callee, arguments } => {
                let arguments = arguments.iter().map(|argument| argument.value);
                (Some(*to), std::iter::once(*callee).chain(arguments).collect())
            }
            Op::Function { to, body, defaults, metadata } => {
                self.inner(*body)?;
                let parameters = self.flow.body(*body).parameters.len();
                for &(number, _) in defaults.iter().chain(metadata) {
                    ensure((number as usize) < parameters, || format!("there is no parameter {number}"))?;
                }
                (Some(*to), defaults.iter().chain(metadata).map(|&(_, value)| value).collect())
            }
            Op::Class { to, body, bases, keywords } => {
                self.inner(*body)?;
                (Some(*to), bases.iter().copied().chain(keywords.iter().map(|&(_, value)| value)).collect())
            }
            Op::Import { to, .. } | Op::ImportFrom { to, .. } => (Some(*to), vec![]),
            Op::ImportStar { .. } => (None, vec![]),
            Op::Iterate { to, from, .. } | Op::Element { to, from, .. } | Op::Rest { to, from, .. } => {
                (Some(*to), vec![*from])
            }
            Op::Await { to, value } | Op::YieldFrom { to, value } => (Some(*to), vec![*value]),
            Op::Yield { to, value } => (Some(*to), value.iter().copied().collect()),
            Op::Enter { to, context, .. } => (Some(*to), vec![*context]),
            Op::Exit { context, .. } => (None, vec![*context]),
            Op::Caught { to, kinds } => (Some(*to), kinds.clone()),
            Op::Matches { to, subject, form } => {
                let mut used = vec![*subject];
                match form {
                    Form::Sequence { .. } => {}
                    Form::Mapping { keys } => used.extend(keys),
                    Form::Class { class } => used.push(*class),
                }
                (Some(*to), used)
            }
        })
    }
}

fn values(parts: &[FormatPart], used: &mut Vec<Reg>) {
    for part in parts {
        if let FormatPart::Value { value, spec, .. } = part {
            used.push(*value);
            values(spec, used);
        }
    }
}

fn targets(terminator: &Terminator) -> [Option<BlockId>; 2] {
    match terminator {
        Terminator::Jump(to) => [Some(*to), None],
        Terminator::Branch { if_true, if_false, .. } => [Some(*if_true), Some(*if_false)],
        Terminator::Next { body, done, .. } => [Some(*body), Some(*done)],
        Terminator::Return(_) | Terminator::Raise(_) => [None, None],
    }
}
