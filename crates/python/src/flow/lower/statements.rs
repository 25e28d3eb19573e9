//! Statements, apart from definitions and what needs cleanup.

use ruff_python_ast::{self as ast, Expr, Stmt};

use super::blocks::Loop;
use super::cleanup::Exit;
use super::{Lowering, at};
use crate::flow::ir::{Argument, ArgumentKind, Op, Place, Terminator};

impl<'a> Lowering<'a> {
    pub(super) fn suite(&mut self, suite: &'a [Stmt]) {
        for statement in suite {
            if self.body.handler.is_some() {
                self.split();
            }
            self.at = at(statement);
            self.statement(statement);
        }
    }

    fn statement(&mut self, statement: &'a Stmt) {
        match statement {
            Stmt::Expr(expression) => {
                if !is_constant(&expression.value) {
                    self.expr(&expression.value);
                }
            }
            Stmt::Assign(assign) => {
                let value = self.expr(&assign.value);
                assign.targets.iter().for_each(|target| self.assign(target, value));
            }
            Stmt::AugAssign(assign) => self.augmented(assign),
            Stmt::AnnAssign(assign) => self.annotated(assign),
            Stmt::TypeAlias(alias) => self.assign_unknown(&alias.name),
            Stmt::Return(returned) => self.return_value(returned),
            Stmt::Delete(delete) => delete.targets.iter().for_each(|target| self.delete(target)),
            Stmt::FunctionDef(function) => self.function(function),
            Stmt::ClassDef(class) => self.class(class),
            Stmt::If(branch) => self.branches(branch),
            Stmt::For(statement) => self.for_each(statement),
            Stmt::While(statement) => self.while_true(statement),
            Stmt::With(with) => self.with(with),
            Stmt::Try(attempt) => self.attempt(attempt),
            Stmt::Match(statement) => self.cases(statement),
            Stmt::Raise(raise) => self.raise(raise),
            Stmt::Assert(assert) => self.assert(assert),
            Stmt::Import(import) => self.import(import),
            Stmt::ImportFrom(from) => self.import_from(from),
            Stmt::Break(_) => self.leave(Exit::Break),
            Stmt::Continue(_) => self.leave(Exit::Continue),
            Stmt::Global(_) | Stmt::Nonlocal(_) | Stmt::Pass(_) | Stmt::IpyEscapeCommand(_) => {}
        }
    }

    fn return_value(&mut self, returned: &'a ast::StmtReturn) {
        let value = match &returned.value {
            Some(value) => self.expr(value),
            None => self.constant(at(returned), crate::flow::ir::Constant::None),
        };
        if self.body.cleanups.is_empty() {
            let register = self.register(value);
            return self.end_for_good(at(returned), Terminator::Return(register));
        }
        let slot = match self.body.returned {
            Some(slot) => slot,
            None => self.hidden(),
        };
        self.body.returned = Some(slot);
        self.store(at(returned), Place::Slot(slot), value);
        self.leave(Exit::Return);
    }

    /// `elif` follow one another; they do not nest.
    fn branches(&mut self, branch: &'a ast::StmtIf) {
        let after = self.block();
        let first = (Some(&*branch.test), &branch.body[..]);
        let others = branch.elif_else_clauses.iter().map(|clause| (clause.test.as_ref(), &clause.body[..]));
        for (test, body) in std::iter::once(first).chain(others) {
            let next = test.map(|test| {
                let (then, next) = (self.block(), self.block());
                self.condition(test, then, next);
                self.start(then);
                next
            });
            self.suite(body);
            self.jump(after);
            let unreachable = next.unwrap_or_else(|| self.block());
            self.start(unreachable);
        }
        self.jump(after);
        self.start(after);
    }

    fn while_true(&mut self, statement: &'a ast::StmtWhile) {
        let (head, body, orelse, after) = (self.block(), self.block(), self.block(), self.block());
        self.jump(head);
        self.start(head);
        self.condition(&statement.test, body, orelse);
        self.start(body);
        self.repeated(&statement.body, Loop { next: head, after, cleanups: self.body.cleanups.len() });
        self.start(orelse);
        self.suite(&statement.orelse);
        self.jump(after);
        self.start(after);
    }

    fn for_each(&mut self, statement: &'a ast::StmtFor) {
        let iterator = self.iterator(&statement.iter, statement.is_async);
        let (orelse, after) = (self.block(), self.block());
        let head = self.loop_head(iterator, orelse, &statement.target, &statement.iter);
        self.repeated(&statement.body, Loop { next: head, after, cleanups: self.body.cleanups.len() });
        self.start(orelse);
        self.suite(&statement.orelse);
        self.jump(after);
        self.start(after);
    }

    fn repeated(&mut self, body: &'a [Stmt], around: Loop) {
        self.body.loops.push(around);
        self.suite(body);
        self.body.loops.pop();
        self.jump(around.next);
    }

    fn raise(&mut self, raise: &'a ast::StmtRaise) {
        let value = raise.exc.as_deref().map(|exception| self.expr(exception));
        if let Some(cause) = &raise.cause {
            self.expr(cause);
        }
        let register = value.map(|value| self.register(value));
        self.end_for_good(at(raise), Terminator::Raise(register));
    }

    fn assert(&mut self, assert: &'a ast::StmtAssert) {
        let (holds, fails) = (self.block(), self.block());
        self.condition(&assert.test, holds, fails);
        self.start(fails);
        let name = self.strings.get("AssertionError");
        let callee = self.load(at(assert), Place::Global(name));
        let message = assert.msg.as_deref().map(|message| (self.expr(message), at(message)));
        let callee = self.register(callee);
        let argument = message.map(|(message, span)| Argument {
            value: self.register(message),
            kind: ArgumentKind::Positional,
            span,
        });
        let arguments = argument.into_iter().collect();
        let raised = self.value(at(assert), |to| Op::Call { to, callee, arguments }).register;
        self.end(at(assert), Terminator::Raise(Some(raised)));
        self.start(holds);
    }

    fn import(&mut self, import: &'a ast::StmtImport) {
        for alias in &import.names {
            let whole = alias.asname.is_some();
            let name = alias.name.as_str();
            let module = self.strings.get(name);
            let value = self.value(at(alias), |to| Op::Import { to, module, whole });
            let bound = alias.asname.as_deref().or(name.split('.').next()).unwrap_or(name);
            let place = self.place(bound);
            self.store(at(alias), place, value);
        }
    }

    fn import_from(&mut self, from: &'a ast::StmtImportFrom) {
        let module = self.strings.get(from.module.as_deref().unwrap_or(""));
        let level = from.level;
        for alias in &from.names {
            if alias.name.as_str() == "*" {
                self.effect(at(alias), Op::ImportStar { level, module });
                continue;
            }
            let name = self.strings.get(alias.name.as_str());
            let value = self.value(at(alias), |to| Op::ImportFrom { to, level, module, name });
            let place = self.place(alias.asname.as_ref().unwrap_or(&alias.name).as_str());
            self.store(at(alias), place, value);
        }
    }
}

/// Whether an expression does nothing as a statement.
fn is_constant(expr: &Expr) -> bool {
    expr.is_literal_expr() || matches!(expr, Expr::IpyEscapeCommand(_))
}
