//! Comprehensions: loops within an expression, in the body around them. A generator is a list that is made at once.

use ruff_python_ast::{self as ast, Expr};
use rustc_hash::FxHashMap;

use super::{Lowering, Value, at};
use crate::flow::ir::{BinaryOp, BlockId, BodyKind, Op, Place, Slot, SlotId, StrId, Terminator};

impl<'a> Lowering<'a> {
    pub(super) fn comprehension(&mut self, expr: &'a Expr) -> Value {
        let span = at(expr);
        let generators = match expr {
            Expr::ListComp(list) => &list.generators,
            Expr::SetComp(set) => &set.generators,
            Expr::DictComp(dict) => &dict.generators,
            Expr::Generator(generator) => &generator.generators,
            other => return self.expr(other),
        };
        // The first iterable is evaluated outside.
        let first = generators.first().map(|first| self.iterator(&first.iter, first.is_async));
        let made = match expr {
            Expr::SetComp(_) => self.value(span, |to| Op::Set { to, items: Vec::new() }),
            Expr::DictComp(_) => self.value(span, |to| Op::Dict { to, entries: Vec::new() }),
            _ => self.value(span, |to| Op::List { to, items: Vec::new() }),
        };
        let result = self.keep(span, made);
        let mut targets = FxHashMap::default();
        generators.iter().for_each(|generator| self.targets(&generator.target, &mut targets));
        self.body.comprehensions.push(targets);
        let end = self.block();
        let mut next = end;
        for (generator, first) in generators.iter().zip(std::iter::once(first).chain(std::iter::repeat(None))) {
            let iterator = first.unwrap_or_else(|| self.iterator(&generator.iter, generator.is_async));
            next = self.loop_head(iterator, next, &generator.target, &generator.iter);
            for test in &generator.ifs {
                let then = self.block();
                self.condition(test, then, next);
                self.start(then);
            }
        }
        self.element(expr, result);
        self.jump(next);
        self.body.comprehensions.pop();
        self.start(end);
        self.load(span, Place::Slot(result))
    }

    /// A slot with the iterator of an iterable.
    pub(super) fn iterator(&mut self, iterable: &'a Expr, is_async: bool) -> SlotId {
        let from = self.operand(iterable);
        let iterator = self.value(at(iterable), |to| Op::Iterate { to, from, is_async });
        self.keep(at(iterable), iterator)
    }

    /// Begins a loop: its head, which is given back, and in the body the assignment to the target.
    pub(super) fn loop_head(
        &mut self,
        iterator: SlotId,
        done: BlockId,
        target: &'a Expr,
        iterable: &'a Expr,
    ) -> BlockId {
        let (head, body) = (self.block(), self.block());
        self.jump(head);
        self.start(head);
        let element = self.hidden();
        let (target_span, end) = (at(target), at(iterable).end);
        let span = covet_core::Span { end: end.max(target_span.end), ..target_span };
        self.end(span, Terminator::Next { iterator, element, body, done });
        self.start(body);
        let value = self.load(target_span, Place::Slot(element));
        self.assign(target, value);
        head
    }

    /// Adds an element to the result.
    fn element(&mut self, expr: &'a Expr, result: SlotId) {
        let result = Place::Slot(result);
        let element = match expr {
            Expr::ListComp(ast::ExprListComp { elt, .. })
            | Expr::SetComp(ast::ExprSetComp { elt, .. })
            | Expr::Generator(ast::ExprGenerator { elt, .. }) => &**elt,
            Expr::DictComp(dict) => {
                let key = dict.key.as_deref().map(|key| self.expr(key));
                let value = self.expr(&dict.value);
                match key {
                    Some(key) => {
                        let object = self.load(at(expr), result).register;
                        let (key, from) = (self.register(key), self.register(value));
                        self.effect(at(expr), Op::SetItem { object, key, from });
                    }
                    None => self.extend(expr, result, value, BinaryOp::BitOr),
                }
                return;
            }
            _ => return,
        };
        let value = self.expr(element);
        let is_set = expr.is_set_comp_expr();
        if element.is_starred_expr() {
            return self.extend(expr, result, value, if is_set { BinaryOp::BitOr } else { BinaryOp::Add });
        }
        let made = self.load(at(expr), result).register;
        let value = self.register(value);
        let op = if is_set { Op::Add { set: made, value } } else { Op::Append { list: made, value } };
        self.effect(at(element), op);
    }

    /// `[*a for a in b]` and `{**a for a in b}`.
    fn extend(&mut self, expr: &'a Expr, result: Place, value: Value, op: BinaryOp) {
        let left = self.load(at(expr), result).register;
        let right = self.register(value);
        let value = self.value(at(expr), |to| Op::Binary { to, op, left, right, in_place: true });
        self.store(at(expr), result, value);
    }

    /// Makes the variables of a comprehension. In a class or module they have no name, as nobody sees them there.
    fn targets(&mut self, target: &'a Expr, into: &mut FxHashMap<StrId, SlotId>) {
        match target {
            Expr::Name(name) => {
                let id = self.strings.get(name.id.as_str());
                let is_named = matches!(self.body.kind, BodyKind::Function | BodyKind::Lambda);
                let slot = Slot { name: is_named.then_some(id), is_captured: false };
                into.entry(id).or_insert_with(|| self.body.slot(slot));
            }
            Expr::Tuple(tuple) => tuple.elts.iter().for_each(|target| self.targets(target, into)),
            Expr::List(list) => list.elts.iter().for_each(|target| self.targets(target, into)),
            Expr::Starred(starred) => self.targets(&starred.value, into),
            _ => {}
        }
    }
}
