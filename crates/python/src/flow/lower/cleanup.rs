//! `try` and `with`: what runs on the way out.
//!
//! A cleanup is made once for every kind of way out that is used, so that the ways are told apart. Within a `finally`
//! that would multiply with every level: there it is made once, and a hidden slot says which way out it is on.

use covet_core::Span;
use ruff_python_ast::{self as ast, ExceptHandler, Expr, Stmt};

use super::annotations::last_name;
use super::{Lowering, at};
use crate::flow::ir::{BlockId, CompareOp, Constant, Op, Place, SlotId, Terminator};

/// A kind of way out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Exit {
    Normal,
    Exception,
    Return,
    Break,
    Continue,
}

const EXITS: [Exit; 5] = [Exit::Normal, Exit::Exception, Exit::Return, Exit::Break, Exit::Continue];

#[derive(Debug)]
pub(super) struct Cleanup<'a> {
    work: Work<'a>,
    /// Where it begins for every kind of way out that is used.
    entries: [Option<BlockId>; EXITS.len()],
    /// The handler outside of it.
    handler: Option<BlockId>,
}

#[derive(Clone, Copy, Debug)]
enum Work<'a> {
    Finally(&'a [Stmt]),
    With { context: SlotId, is_async: bool, span: Span, may_suppress: bool },
}

impl<'a> Lowering<'a> {
    /// Goes out of a loop or of the body, through the cleanup on the way.
    pub(super) fn leave(&mut self, exit: Exit) {
        self.go_out(exit);
        let unreachable = self.block();
        self.start(unreachable);
    }

    fn go_out(&mut self, exit: Exit) {
        let around = self.body.loops.last().copied();
        let outside = match (exit, around) {
            (Exit::Break | Exit::Continue, Some(around)) => around.cleanups,
            _ => 0,
        };
        if self.body.cleanups.len() > outside && exit != Exit::Exception {
            let entry = self.entry(exit);
            return self.jump(entry);
        }
        let terminator = match (exit, around) {
            (Exit::Break, Some(around)) => Terminator::Jump(around.after),
            (Exit::Continue, Some(around)) => Terminator::Jump(around.next),
            (Exit::Return, _) => {
                let slot = self.body.returned.unwrap_or(SlotId(0));
                Terminator::Return(self.load(self.at, Place::Slot(slot)).register)
            }
            // `break` without a loop is a syntax error.
            _ => Terminator::Raise(None),
        };
        self.end(self.at, terminator);
    }

    /// Where the innermost cleanup begins on a way out.
    fn entry(&mut self, exit: Exit) -> BlockId {
        let block = self.body.block();
        match self.body.cleanups.last_mut() {
            Some(cleanup) => *cleanup.entries[exit as usize].get_or_insert(block),
            None => block,
        }
    }

    fn begin(&mut self, work: Work<'a>) {
        let handler = self.body.handler;
        self.body.cleanups.push(Cleanup { work, entries: [None; EXITS.len()], handler });
        self.body.handler = Some(self.entry(Exit::Exception));
    }

    /// Makes the innermost cleanup, and goes on after it.
    fn finish(&mut self) {
        let normal = self.entry(Exit::Normal);
        self.jump(normal);
        let Some(cleanup) = self.body.cleanups.pop() else { return };
        self.body.handler = cleanup.handler;
        let after = self.block();
        let entries = EXITS.into_iter().zip(cleanup.entries).filter_map(|(exit, entry)| Some((exit, entry?)));
        let entries: Vec<_> = entries.collect();
        match cleanup.work {
            Work::Finally(suite) if self.finally_depth > 0 => self.shared(&entries, suite, after),
            _ => {
                for (exit, entry) in entries {
                    self.start(entry);
                    let may_suppress = self.clean(cleanup.work);
                    self.go_on(exit, after, may_suppress);
                }
            }
        }
        self.start(after);
    }

    /// Whether an exception may end here.
    fn clean(&mut self, work: Work<'a>) -> bool {
        match work {
            Work::Finally(suite) => {
                self.finally_depth += 1;
                self.suite(suite);
                self.finally_depth -= 1;
                false
            }
            Work::With { context, is_async, span, may_suppress } => {
                let context = self.load(span, Place::Slot(context)).register;
                self.effect(span, Op::Exit { context, is_async });
                may_suppress
            }
        }
    }

    /// One `finally` for all ways out.
    fn shared(&mut self, entries: &[(Exit, BlockId)], suite: &'a [Stmt], after: BlockId) {
        let (at, way, shared) = (self.at, self.hidden(), self.block());
        for &(exit, entry) in entries {
            self.start(entry);
            let number = self.constant(at, Constant::Int(exit as i64));
            self.store(at, Place::Slot(way), number);
            self.jump(shared);
        }
        self.start(shared);
        self.clean(Work::Finally(suite));
        for (index, &(exit, _)) in entries.iter().enumerate() {
            if index + 1 < entries.len() {
                let (this, other) = (self.block(), self.block());
                let left = self.load(at, Place::Slot(way)).register;
                let right = self.constant(at, Constant::Int(exit as i64)).register;
                let is_this = self.value(at, |to| Op::Compare { to, op: CompareOp::Eq, left, right });
                self.branch(at, is_this, this, other);
                self.start(this);
                self.go_on(exit, after, false);
                self.start(other);
            } else {
                self.go_on(exit, after, false);
            }
        }
    }

    /// Goes further on a way out, after a cleanup.
    fn go_on(&mut self, exit: Exit, after: BlockId, may_suppress: bool) {
        match exit {
            Exit::Normal => self.jump(after),
            Exit::Exception if may_suppress => {
                let on = self.block();
                let caught = self.value(self.at, |to| Op::Caught { to, kinds: Vec::new() });
                self.branch(self.at, caught, after, on);
                self.start(on);
                self.go_out(exit);
            }
            _ => self.go_out(exit),
        }
    }

    pub(super) fn with(&mut self, with: &'a ast::StmtWith) {
        let (statement, is_async) = (self.at, with.is_async);
        for item in &with.items {
            let span = at(&item.context_expr);
            let value = self.expr(&item.context_expr);
            let slot = self.keep(span, value);
            let context = self.register(value);
            let entered = self.value(span, |to| Op::Enter { to, context, is_async });
            if let Some(target) = &item.optional_vars {
                self.assign(target, entered);
            }
            let may_suppress = may_suppress(&item.context_expr);
            self.begin(Work::With { context: slot, is_async, span, may_suppress });
            self.split();
        }
        self.suite(&with.body);
        self.at = statement;
        with.items.iter().for_each(|_| self.finish());
    }

    pub(super) fn attempt(&mut self, attempt: &'a ast::StmtTry) {
        let statement = self.at;
        let has_finally = !attempt.finalbody.is_empty();
        if has_finally {
            self.begin(Work::Finally(&attempt.finalbody));
        }
        let (after, outer) = (self.block(), self.body.handler);
        let dispatch = self.block();
        if !attempt.handlers.is_empty() {
            self.body.handler = Some(dispatch);
        }
        self.split();
        self.suite(&attempt.body);
        self.body.handler = outer;
        self.split();
        self.suite(&attempt.orelse);
        self.jump(after);
        self.start(dispatch);
        self.handlers(&attempt.handlers, after);
        self.start(after);
        self.at = statement;
        if has_finally {
            self.finish();
        }
    }

    fn handlers(&mut self, handlers: &'a [ExceptHandler], after: BlockId) {
        for ExceptHandler::ExceptHandler(handler) in handlers {
            self.at = at(handler);
            let kinds = match handler.type_.as_deref() {
                None => &[],
                Some(Expr::Tuple(tuple)) if !tuple.elts.iter().any(Expr::is_starred_expr) => &tuple.elts[..],
                Some(kind) => std::slice::from_ref(kind),
            };
            let mut values = Vec::with_capacity(kinds.len());
            for kind in kinds {
                values.push(self.expr(kind));
            }
            let kinds = values.into_iter().map(|kind| self.register(kind)).collect();
            let span = handler.type_.as_deref().map_or(self.at, at);
            let caught = self.value(span, |to| Op::Caught { to, kinds });
            let next = self.block();
            if handler.type_.is_some() {
                let body = self.block();
                self.branch(span, caught, body, next);
                self.start(body);
            }
            if let Some(name) = &handler.name {
                let place = self.place(name.as_str());
                self.store(at(name), place, caught);
            }
            self.suite(&handler.body);
            if let Some(name) = &handler.name {
                let place = self.place(name.as_str());
                self.effect(at(name), Op::Delete { place });
            }
            self.jump(after);
            self.start(next);
        }
        self.end(self.at, Terminator::Raise(None));
    }
}

/// Whether a context manager is known, by its name, to swallow exceptions.
fn may_suppress(context: &Expr) -> bool {
    let Expr::Call(call) = context else { return false };
    let name = last_name(&call.func);
    matches!(name, "suppress" | "raises") || name.starts_with("assertRaises")
}
