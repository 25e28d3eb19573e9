//! What branches within an expression: `and`, `or`, `not`, chained comparisons and `a if b else c`.

use ruff_python_ast::{self as ast, BoolOp, Expr, UnaryOp};

use super::expressions::compare_op;
use super::{Lowering, Value, at};
use crate::flow::ir::{BlockId, Op, Place, SlotId};

impl<'a> Lowering<'a> {
    /// Ends the current block: goes to one block if an expression is true and to the other if not.
    pub(super) fn condition(&mut self, expr: &'a Expr, if_true: BlockId, if_false: BlockId) {
        if let Some(is_true) = constant_truth(expr) {
            return self.jump(if is_true { if_true } else { if_false });
        }
        match expr {
            Expr::BoolOp(operation) => {
                let Some((last, first)) = operation.values.split_last() else { return self.jump(if_true) };
                for value in first {
                    let next = self.block();
                    match operation.op {
                        BoolOp::And => self.condition(value, next, if_false),
                        BoolOp::Or => self.condition(value, if_true, next),
                    }
                    self.start(next);
                }
                self.condition(last, if_true, if_false);
            }
            Expr::UnaryOp(unary) if unary.op == UnaryOp::Not => self.condition(&unary.operand, if_false, if_true),
            Expr::If(conditional) => {
                let (body, orelse) = (self.block(), self.block());
                self.condition(&conditional.test, body, orelse);
                self.start(body);
                self.condition(&conditional.body, if_true, if_false);
                self.start(orelse);
                self.condition(&conditional.orelse, if_true, if_false);
            }
            Expr::Compare(compare) => {
                let last = self.comparisons(compare, |lowering, result, next| {
                    lowering.branch(at(compare), result, next, if_false);
                });
                self.branch(at(expr), last, if_true, if_false);
            }
            _ => {
                let value = self.expr(expr);
                self.branch(at(expr), value, if_true, if_false);
            }
        }
    }

    pub(super) fn compare(&mut self, compare: &'a ast::ExprCompare) -> Value {
        if compare.ops.len() <= 1 {
            return self.comparisons(compare, |_, _, _| {});
        }
        let (slot, end) = (self.hidden(), self.block());
        let last = self.comparisons(compare, |lowering, result, next| {
            lowering.store(at(compare), Place::Slot(slot), result);
            lowering.branch(at(compare), result, next, end);
        });
        self.store(at(compare), Place::Slot(slot), last);
        self.jump(end);
        self.start(end);
        self.load(at(compare), Place::Slot(slot))
    }

    /// The result of the last comparison of a chain. `otherwise` ends the block of every other one.
    fn comparisons(&mut self, compare: &'a ast::ExprCompare, otherwise: impl Fn(&mut Self, Value, BlockId)) -> Value {
        let mut left = self.expr(&compare.left);
        let mut result = left;
        for (index, (op, comparator)) in compare.ops.iter().zip(&compare.comparators).enumerate() {
            if index > 0 {
                let next = self.block();
                otherwise(self, result, next);
                self.start(next);
            }
            let right = self.expr(comparator);
            let op = compare_op(*op);
            let (from, with) = (self.register(left), self.register(right));
            result = self.value(at(compare), |to| Op::Compare { to, op, left: from, right: with });
            left = right;
        }
        result
    }

    /// `and` and `or` as a value.
    pub(super) fn short_circuit(&mut self, expr: &'a Expr) -> Value {
        let (slot, end) = (self.hidden(), self.block());
        self.last_value(expr, slot, end);
        self.start(end);
        self.load(at(expr), Place::Slot(slot))
    }

    /// Sets the slot to the value of an expression and goes to `end`.
    fn last_value(&mut self, expr: &'a Expr, slot: SlotId, end: BlockId) {
        let Expr::BoolOp(operation) = expr else {
            let value = self.expr(expr);
            self.store(at(expr), Place::Slot(slot), value);
            return self.jump(end);
        };
        let Some((last, first)) = operation.values.split_last() else { return self.jump(end) };
        for value in first {
            let next = self.block();
            self.value_if(value, operation.op == BoolOp::Or, slot, end, next);
            self.start(next);
        }
        self.last_value(last, slot, end);
    }

    /// If an expression is as true as `wanted`, sets the slot to its value and goes to `end`; else goes to `next`.
    fn value_if(&mut self, expr: &'a Expr, wanted: bool, slot: SlotId, end: BlockId, next: BlockId) {
        if let Expr::BoolOp(operation) = expr
            && let Some((last, first)) = operation.values.split_last()
        {
            for value in first {
                let then = self.block();
                match (operation.op, wanted) {
                    // `a and b` is false if `a` is; it is true as `b`, if `a` is true.
                    (BoolOp::And, true) => self.condition(value, then, next),
                    (BoolOp::Or, false) => self.condition(value, next, then),
                    (BoolOp::And, false) | (BoolOp::Or, true) => self.value_if(value, wanted, slot, end, then),
                }
                self.start(then);
            }
            return self.value_if(last, wanted, slot, end, next);
        }
        let value = self.expr(expr);
        self.store(at(expr), Place::Slot(slot), value);
        match wanted {
            true => self.branch(at(expr), value, end, next),
            false => self.branch(at(expr), value, next, end),
        }
    }

    /// `a if b else c if d else e` leans to the right, and may be long.
    pub(super) fn conditional(&mut self, conditional: &'a ast::ExprIf) -> Value {
        let (slot, end) = (self.hidden(), self.block());
        let mut rest = conditional;
        loop {
            let (body, orelse) = (self.block(), self.block());
            self.condition(&rest.test, body, orelse);
            self.start(body);
            let value = self.expr(&rest.body);
            self.store(at(&*rest.body), Place::Slot(slot), value);
            self.jump(end);
            self.start(orelse);
            match &*rest.orelse {
                Expr::If(next) => rest = next,
                last => {
                    let value = self.expr(last);
                    self.store(at(last), Place::Slot(slot), value);
                    self.jump(end);
                    break;
                }
            }
        }
        self.start(end);
        self.load(at(conditional), Place::Slot(slot))
    }
}

/// Whether an expression is true, where Python itself knows that when it compiles.
fn constant_truth(expr: &Expr) -> Option<bool> {
    match expr {
        Expr::BooleanLiteral(literal) => Some(literal.value),
        Expr::NoneLiteral(_) => Some(false),
        Expr::NumberLiteral(literal) => match &literal.value {
            ast::Number::Int(value) => Some(value.as_i64() != Some(0)),
            _ => None,
        },
        _ => None,
    }
}
