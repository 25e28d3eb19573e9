//! Which patterns could fit at a node.

use std::mem::{Discriminant, discriminant};

use ruff_python_ast::{Expr, Stmt};
use rustc_hash::FxHashMap;

use super::compile::{Spec, last_name};
use super::source::{Root, Word};

/// A pattern of `match`: the spec and its number in it.
pub(super) type Id = (u32, u32);

/// Patterns by what their root is.
#[derive(Debug, Default)]
pub(super) struct Index {
    /// Calls of something with this last name.
    pub calls: FxHashMap<String, Vec<Id>>,
    /// Names, and attributes by their last part.
    pub names: FxHashMap<String, Vec<Id>>,
    pub exprs: FxHashMap<Discriminant<Expr>, Vec<Id>>,
    pub any_expr: Vec<Id>,
    pub stmts: FxHashMap<Discriminant<Stmt>, Vec<Hinted>>,
    /// Sequences, by their first statement.
    pub bodies: FxHashMap<Discriminant<Stmt>, Vec<Hinted>>,
    pub handlers: Vec<Id>,
}

/// A pattern whose statement has a value that calls, or is, something with this last name.
#[derive(Debug)]
pub(super) struct Hinted {
    pub id: Id,
    pub value: Option<String>,
}

impl Index {
    pub fn of(specs: &[Spec]) -> Self {
        let mut index = Self::default();
        for (number, spec) in specs.iter().enumerate() {
            for (part, pattern) in spec.matches.iter().enumerate() {
                let id = (number as u32, part as u32);
                match &pattern.root {
                    Root::Expr(expr) => index.expr(id, expr),
                    Root::Stmt(stmt) => hint(&mut index.stmts, id, stmt),
                    Root::Stmts(stmts) => {
                        if let Some(first) = stmts.first() {
                            hint(&mut index.bodies, id, first);
                        }
                    }
                    Root::Handler(_) => index.handlers.push(id),
                }
            }
        }
        index
    }

    fn expr(&mut self, id: Id, expr: &Expr) {
        match (expr, last_name(expr)) {
            (Expr::Name(name), _) if !Word::of(&name.id).is_plain() => self.any_expr.push(id),
            (Expr::Call(_), Some(name)) => self.calls.entry(name.to_owned()).or_default().push(id),
            (Expr::Name(_) | Expr::Attribute(_), Some(name)) => {
                self.names.entry(name.to_owned()).or_default().push(id);
            }
            (other, _) => {
                self.exprs.entry(discriminant(other)).or_default().push(id);
                // `{...}` is any set or dictionary.
                if let Expr::Set(set) = other
                    && set.elts.len() == 1
                {
                    let dict = Expr::Dict(ruff_python_ast::ExprDict {
                        node_index: set.node_index.clone(),
                        range: set.range,
                        items: Vec::new(),
                    });
                    self.exprs.entry(discriminant(&dict)).or_default().push(id);
                }
            }
        }
    }
}

fn hint(map: &mut FxHashMap<Discriminant<Stmt>, Vec<Hinted>>, id: Id, stmt: &Stmt) {
    let value = value_of(stmt).and_then(last_name).map(str::to_owned);
    map.entry(discriminant(stmt)).or_default().push(Hinted { id, value: value.clone() });
    if let Stmt::Assign(assign) = stmt {
        // An annotated assignment is one too.
        let annotated = Stmt::AnnAssign(ruff_python_ast::StmtAnnAssign {
            node_index: assign.node_index.clone(),
            range: assign.range,
            target: assign.value.clone(),
            annotation: assign.value.clone(),
            value: None,
            simple: false,
        });
        map.entry(discriminant(&annotated)).or_default().push(Hinted { id, value });
    }
}

/// The expression that a simple statement is about.
pub(super) fn value_of(stmt: &Stmt) -> Option<&Expr> {
    match stmt {
        Stmt::Expr(inner) => Some(&inner.value),
        Stmt::Assign(inner) => Some(&inner.value),
        Stmt::AnnAssign(inner) => inner.value.as_deref(),
        Stmt::AugAssign(inner) => Some(&inner.value),
        Stmt::Return(inner) => inner.value.as_deref(),
        Stmt::Raise(inner) => inner.exc.as_deref(),
        _ => None,
    }
}
