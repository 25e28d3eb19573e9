//! What ties a piece of code to the function it stands in.

use ruff_python_ast::visitor::{self, Visitor};
use ruff_python_ast::{Expr, Stmt};

use super::super::piece::{Piece, is_plain_decorator};
use super::super::scope::{Survey, Tie};
use super::{Refusal, add, because};

/// Looks at what a piece does that another function could not do for it, or not surely.
///
/// # Errors
/// With what stands in the way.
pub fn check(piece: &Piece<'_>, survey: &Survey<'_>, doubts: &mut Vec<String>) -> Result<(), Refusal> {
    if piece.around.is_conditional {
        return because("it is defined under a condition");
    }
    if piece.around.functions.len() != 1 {
        return because("it uses what a function around it may bind");
    }
    let whole = Survey::of(&piece.function.body);
    let elsewhere = |tie: &Tie| matches!(tie, Tie::Global | Tie::Nonlocal | Tie::Delete);
    if !piece.is_whole && whole.ties.iter().any(elsewhere) {
        return because("the function around it uses `global`, `nonlocal` or `del`");
    }
    let yields = survey.ties.contains(&Tie::Yield);
    if yields && piece.function.is_async {
        return because("`async` functions cannot yield from another");
    }
    // Without a `yield` of its own a function that returns its result would be no generator any more.
    let is_generator = whole.ties.contains(&Tie::Yield);
    if is_generator && !yields && survey.ties.contains(&Tie::Return) {
        return because(Tie::Return.why());
    }
    for tie in &survey.ties {
        match tie {
            Tie::Return if piece.is_tail => {}
            Tie::Global | Tie::Delete | Tie::Closure if piece.is_whole => {}
            Tie::Definition if piece.is_whole => add(doubts, "the functions within would have other full names"),
            Tie::Await | Tie::Yield => {}
            other => return because(other.why()),
        }
    }
    for decorator in &piece.function.decorator_list {
        if !is_plain_decorator(&decorator.expression) {
            add(doubts, "it is not known what a decorator does with the function's code");
        }
    }
    if piece.source.is_test() {
        add(doubts, "it is a test");
    }
    let name = piece.function.name.as_str();
    if name == "__del__" {
        add(doubts, "the function may be gone already when an object is deleted at the end of the program");
    }
    let is_itself = |statement: &Stmt| Calls::any(statement, name);
    if piece.statements.iter().any(is_itself) {
        add(doubts, "it calls itself, which would take twice as many frames");
    }
    Ok(())
}

struct Calls<'n> {
    name: &'n str,
    found: bool,
}

impl Calls<'_> {
    fn any(statement: &Stmt, name: &str) -> bool {
        let mut calls = Calls { name, found: false };
        calls.visit_stmt(statement);
        calls.found
    }
}

impl<'a> Visitor<'a> for Calls<'_> {
    fn visit_expr(&mut self, expr: &'a Expr) {
        if let Expr::Call(call) = expr {
            let called = match &*call.func {
                Expr::Name(name) => name.id.as_str(),
                Expr::Attribute(attribute) => attribute.attr.as_str(),
                _ => "",
            };
            self.found |= called == self.name;
        }
        visitor::walk_expr(self, expr);
    }
}
