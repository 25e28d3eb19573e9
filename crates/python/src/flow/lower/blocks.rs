//! A body while it is made, and the order of its blocks.

use covet_core::Span;
use rustc_hash::FxHashMap;

use super::cleanup::Cleanup;
use super::names::Name;
use crate::flow::ir::{
    Annotation, Block, BlockId, Body, BodyId, BodyKind, Field, Instruction, Parameter, Reg, Slot, SlotId, StrId,
    Terminator,
};

/// A block while it is made.
#[derive(Debug)]
pub(super) struct Draft {
    pub instructions: Vec<Instruction>,
    pub registers: u32,
    /// `None` also for a block that nothing has been written to.
    pub terminator: Option<Terminator>,
    pub span: Span,
    pub handler: Option<BlockId>,
}

impl Default for Draft {
    fn default() -> Self {
        Self { instructions: Vec::new(), registers: 0, terminator: None, span: Span::new(0, 0), handler: None }
    }
}

/// Where `break` and `continue` go.
#[derive(Clone, Copy, Debug)]
pub(super) struct Loop {
    pub next: BlockId,
    pub after: BlockId,
    /// How much cleanup is outside of it.
    pub cleanups: usize,
}

/// A body while it is made. Block numbers are those of `drafts`.
#[derive(Debug)]
pub(super) struct Builder<'a> {
    pub id: BodyId,
    pub kind: BodyKind,
    pub name: StrId,
    pub qualified: StrId,
    pub span: Span,
    pub parent: Option<BodyId>,
    pub parameters: Vec<Parameter>,
    pub returns: Option<Annotation>,
    pub is_async: bool,
    pub is_generator: bool,
    pub slots: Vec<Slot>,
    pub fields: Vec<Field>,
    pub drafts: Vec<Draft>,
    pub current: BlockId,
    pub handler: Option<BlockId>,
    /// What names mean here, comprehensions apart.
    pub names: FxHashMap<StrId, Name>,
    /// The targets of the comprehensions that the walk is in.
    pub comprehensions: Vec<FxHashMap<StrId, SlotId>>,
    pub loops: Vec<Loop>,
    pub cleanups: Vec<Cleanup<'a>>,
    /// The hidden slots of values that are used outside of their block.
    pub spilled: FxHashMap<(BlockId, Reg), SlotId>,
    /// What is returned, while cleanup runs.
    pub returned: Option<SlotId>,
}

impl Default for Builder<'_> {
    fn default() -> Self {
        Self {
            id: BodyId::MODULE,
            kind: BodyKind::Module,
            name: StrId(0),
            qualified: StrId(0),
            span: Span::new(0, 0),
            parent: None,
            parameters: Vec::new(),
            returns: None,
            is_async: false,
            is_generator: false,
            slots: Vec::new(),
            fields: Vec::new(),
            drafts: vec![Draft::default()],
            current: BlockId(0),
            handler: None,
            names: FxHashMap::default(),
            comprehensions: Vec::new(),
            loops: Vec::new(),
            cleanups: Vec::new(),
            spilled: FxHashMap::default(),
            returned: None,
        }
    }
}

impl Builder<'_> {
    pub fn draft(&mut self) -> &mut Draft {
        &mut self.drafts[self.current.0 as usize]
    }

    pub fn block(&mut self) -> BlockId {
        let block = BlockId(self.drafts.len() as u32);
        self.drafts.push(Draft::default());
        block
    }

    pub fn slot(&mut self, slot: Slot) -> SlotId {
        let id = SlotId(self.slots.len() as u32);
        self.slots.push(slot);
        id
    }

    pub fn finish(self) -> Body {
        Body {
            kind: self.kind,
            name: self.name,
            qualified: self.qualified,
            span: self.span,
            parent: self.parent,
            parameters: self.parameters,
            returns: self.returns,
            is_async: self.is_async,
            is_generator: self.is_generator,
            slots: self.slots,
            blocks: arrange(self.drafts),
            fields: self.fields,
        }
    }
}

/// The blocks that can be reached, in reverse postorder; a handler counts as a successor. Blocks that do nothing are
/// left out.
fn arrange(mut drafts: Vec<Draft>) -> Vec<Block> {
    let forward = forward(&drafts);
    let to = |block: BlockId| forward[block.0 as usize];
    for draft in &mut drafts {
        // A handler that does nothing is kept: it may lead back to before what it handles.
        if let Some(terminator) = &mut draft.terminator {
            retarget(terminator, to);
            if let Terminator::Branch { if_true, if_false, .. } = terminator
                && if_true == if_false
            {
                *terminator = Terminator::Jump(*if_true);
            }
        }
    }

    let mut is_seen = vec![false; drafts.len()];
    let mut postorder = Vec::with_capacity(drafts.len());
    // A block and how many of its successors have been visited.
    let mut open = vec![(BlockId(0), 0)];
    is_seen[0] = true;
    while let Some((block, visited)) = open.last_mut() {
        let draft = &drafts[block.0 as usize];
        // What is visited last comes first.
        let successor = match (*visited, draft.terminator.as_ref()) {
            (0, _) => Some(draft.handler),
            (1, Some(Terminator::Jump(to))) => Some(Some(*to)),
            (1, Some(Terminator::Branch { if_false, .. })) => Some(Some(*if_false)),
            (2, Some(Terminator::Branch { if_true, .. })) => Some(Some(*if_true)),
            (1, Some(Terminator::Next { done, .. })) => Some(Some(*done)),
            (2, Some(Terminator::Next { body, .. })) => Some(Some(*body)),
            _ => None,
        };
        *visited += 1;
        match successor {
            None => {
                postorder.push(*block);
                open.pop();
            }
            Some(Some(next)) if !std::mem::replace(&mut is_seen[next.0 as usize], true) => open.push((next, 0)),
            Some(_) => {}
        }
    }

    let mut number = vec![BlockId(0); drafts.len()];
    for (index, block) in (0..).zip(postorder.iter().rev()) {
        number[block.0 as usize] = BlockId(index);
    }
    let to = |block: BlockId| number[block.0 as usize];
    let blocks = postorder.iter().rev().map(|block| {
        let mut draft = std::mem::take(&mut drafts[block.0 as usize]);
        draft.instructions.shrink_to_fit();
        // Every block that is reached has been ended; a body without an end would be a loop.
        let mut terminator = draft.terminator.unwrap_or(Terminator::Raise(None));
        retarget(&mut terminator, to);
        Block {
            instructions: draft.instructions,
            terminator,
            terminator_span: draft.span,
            handler: draft.handler.map(to),
        }
    });
    blocks.collect()
}

/// For every block where it leads without doing anything.
fn forward(drafts: &[Draft]) -> Vec<BlockId> {
    let mut forward: Vec<Option<BlockId>> = vec![None; drafts.len()];
    let mut chain = Vec::new();
    for start in 0..drafts.len() as u32 {
        let mut block = BlockId(start);
        let last = loop {
            if let Some(known) = forward[block.0 as usize] {
                break known;
            }
            // A loop of empty blocks ends where it is entered.
            forward[block.0 as usize] = Some(block);
            chain.push(block);
            let draft = &drafts[block.0 as usize];
            match draft.terminator {
                Some(Terminator::Jump(to)) if draft.instructions.is_empty() => block = to,
                _ => break block,
            }
        };
        for block in chain.drain(..) {
            forward[block.0 as usize] = Some(last);
        }
    }
    (0..).zip(forward).map(|(block, to)| to.unwrap_or(BlockId(block))).collect()
}

fn retarget(terminator: &mut Terminator, to: impl Fn(BlockId) -> BlockId) {
    match terminator {
        Terminator::Jump(next) => *next = to(*next),
        Terminator::Branch { if_true, if_false, .. } => {
            *if_true = to(*if_true);
            *if_false = to(*if_false);
        }
        Terminator::Next { body, done, .. } => {
            *body = to(*body);
            *done = to(*done);
        }
        Terminator::Return(_) | Terminator::Raise(_) => {}
    }
}
