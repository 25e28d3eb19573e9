//! From the syntax tree to [`FileFlow`], in one walk.
//!
//! An expression gives a [`Value`]: a register and the block that sets it. Who uses a value in another block gets it
//! through a hidden slot, which the first block sets at its end: so an operand need not know whether those beside it
//! branch. Handlers and cleanup are context of the walk: a block gets the handler in force where it is started.

mod annotations;
mod blocks;
mod cleanup;
mod comprehensions;
mod conditions;
mod definitions;
mod expressions;
mod names;
mod patterns;
mod statements;
mod targets;

use covet_core::Span;
use ruff_text_size::{Ranged, TextRange};
use rustc_hash::FxHashMap;

use self::blocks::Builder;
use self::names::Strings;
use super::ir::{BlockId, Body, BodyId, Constant, FileFlow, Instruction, Op, Place, Reg, Slot, SlotId, Terminator};
use crate::source::{Source, span};

impl FileFlow {
    /// Lowers a file. Linear in its length; of a file with syntax errors, what could be parsed.
    pub fn of(source: &Source) -> Self {
        let mut lowering = Lowering::new(source);
        lowering.module(&source.module().body);
        FileFlow { strings: lowering.strings.finish(), bodies: lowering.bodies.into_iter().flatten().collect() }
    }
}

/// What an expression gives.
#[derive(Clone, Copy, Debug)]
struct Value {
    block: BlockId,
    register: Reg,
}

struct Lowering<'a> {
    source: &'a Source,
    strings: Strings<'a>,
    /// `None` while a body is being made.
    bodies: Vec<Option<Body>>,
    body: Builder<'a>,
    /// The bodies around `body`, the module first.
    outer: Vec<Builder<'a>>,
    /// Whether names may be bound within expressions.
    has_walrus: bool,
    /// How many `finally` the walk is in, over all bodies.
    finally_depth: u32,
    /// Bodies within a `finally`, which is lowered more than once, by their parent and range.
    in_finally: FxHashMap<(BodyId, TextRange), BodyId>,
    /// The statement that is being lowered.
    at: Span,
}

impl<'a> Lowering<'a> {
    fn new(source: &'a Source) -> Self {
        Self {
            source,
            strings: Strings::default(),
            bodies: Vec::new(),
            body: Builder::default(),
            outer: Vec::new(),
            has_walrus: source.text().as_str().contains(":="),
            finally_depth: 0,
            in_finally: FxHashMap::default(),
            at: Span::new(0, 0),
        }
    }

    /// Adds an instruction that gives a value.
    fn value(&mut self, at: Span, op: impl FnOnce(Reg) -> Op) -> Value {
        let block = self.body.current;
        let draft = self.body.draft();
        let register = Reg(draft.registers);
        draft.registers += 1;
        draft.instructions.push(Instruction { op: op(register), span: at });
        Value { block, register }
    }

    /// Adds an instruction that gives none.
    fn effect(&mut self, at: Span, op: Op) {
        self.body.draft().instructions.push(Instruction { op, span: at });
    }

    fn constant(&mut self, at: Span, value: Constant) -> Value {
        self.value(at, |to| Op::Constant { to, value })
    }

    fn load(&mut self, at: Span, place: Place) -> Value {
        self.value(at, |to| Op::Load { to, place })
    }

    fn store(&mut self, at: Span, place: Place, value: Value) {
        let from = self.register(value);
        self.effect(at, Op::Store { place, from });
    }

    /// The register of a value in the current block.
    fn register(&mut self, value: Value) -> Reg {
        if value.block == self.body.current {
            return value.register;
        }
        let key = (value.block, value.register);
        let at = self.at;
        let slot = match self.body.spilled.get(&key) {
            Some(&slot) => slot,
            None => {
                let slot = self.hidden();
                self.body.spilled.insert(key, slot);
                let store = Op::Store { place: Place::Slot(slot), from: value.register };
                let draft = &mut self.body.drafts[value.block.0 as usize];
                draft.instructions.push(Instruction { op: store, span: at });
                slot
            }
        };
        self.load(at, Place::Slot(slot)).register
    }

    fn hidden(&mut self) -> SlotId {
        self.body.slot(Slot { name: None, is_captured: false })
    }

    fn block(&mut self) -> BlockId {
        self.body.block()
    }

    /// Goes on in a block.
    fn start(&mut self, block: BlockId) {
        self.body.current = block;
        let handler = self.body.handler;
        self.body.draft().handler = handler;
    }

    /// Ends the current block; `start` must follow.
    fn end(&mut self, at: Span, terminator: Terminator) {
        let draft = self.body.draft();
        draft.terminator = Some(terminator);
        draft.span = at;
    }

    /// Ends the current block where the code that follows cannot be reached.
    fn end_for_good(&mut self, at: Span, terminator: Terminator) {
        self.end(at, terminator);
        let unreachable = self.block();
        self.start(unreachable);
    }

    fn jump(&mut self, to: BlockId) {
        self.end(self.at, Terminator::Jump(to));
    }

    fn branch(&mut self, at: Span, condition: Value, if_true: BlockId, if_false: BlockId) {
        let condition = self.register(condition);
        self.end(at, Terminator::Branch { condition, if_true, if_false });
    }

    /// Goes on in a block of its own, with the handler that is now in force.
    fn split(&mut self) {
        if self.body.draft().instructions.is_empty() {
            let handler = self.body.handler;
            self.body.draft().handler = handler;
        } else {
            let next = self.block();
            self.jump(next);
            self.start(next);
        }
    }
}

fn at(node: &impl Ranged) -> Span {
    span(node.range())
}
