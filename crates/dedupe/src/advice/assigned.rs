//! Which variables have a value at a place of a function, as far as it is sure.

use ruff_python_ast::{self as ast, Expr, Stmt};
use ruff_text_size::Ranged;
use rustc_hash::FxHashSet;

use super::scope::Survey;

/// What is bound for sure once statements have run to their end; `None` when they never do.
pub fn surely_bound(statements: &[Stmt]) -> Option<FxHashSet<&str>> {
    let mut sure = FxHashSet::default();
    for statement in statements {
        sure.extend(bound_by(statement)?);
    }
    Some(sure)
}

fn bound_by<'a>(statement: &'a Stmt) -> Option<FxHashSet<&'a str>> {
    let all = |branches: Vec<Option<FxHashSet<&'a str>>>| {
        let mut ends = branches.into_iter().flatten();
        let first = ends.next()?;
        Some(ends.fold(first, |mut common, branch| {
            common.retain(|name| branch.contains(name));
            common
        }))
    };
    match statement {
        Stmt::Return(_) | Stmt::Raise(_) | Stmt::Break(_) | Stmt::Continue(_) => None,
        Stmt::If(one) => {
            let mut branches = vec![surely_bound(&one.body)];
            branches.extend(one.elif_else_clauses.iter().map(|clause| surely_bound(&clause.body)));
            if one.elif_else_clauses.last().is_none_or(|clause| clause.test.is_some()) {
                branches.push(Some(FxHashSet::default()));
            }
            all(branches)
        }
        Stmt::With(with) => {
            // What swallows exceptions may leave the body early; it is not known which do.
            Some(targets(with.items.iter().filter_map(|item| item.optional_vars.as_deref())))
        }
        Stmt::Try(one) => {
            let handlers: Vec<_> = one
                .handlers
                .iter()
                .map(|handler| {
                    let ast::ExceptHandler::ExceptHandler(handler) = handler;
                    surely_bound(&handler.body)
                })
                .collect();
            let body = surely_bound(&one.body).and_then(|mut body| {
                body.extend(surely_bound(&one.orelse)?);
                Some(body)
            });
            let mut sure = all(std::iter::once(body).chain(handlers).collect())?;
            sure.extend(surely_bound(&one.finalbody)?);
            Some(sure)
        }
        Stmt::For(_) | Stmt::While(_) | Stmt::Match(_) | Stmt::Delete(_) => Some(FxHashSet::default()),
        _ => {
            let is_declared = matches!(statement, Stmt::AnnAssign(assign) if assign.value.is_none());
            let survey = Survey::of(std::slice::from_ref(statement));
            let mut sure = if is_declared { FxHashSet::default() } else { survey.bound() };
            sure.retain(|name| !survey.maybe.contains(name));
            Some(sure)
        }
    }
}

fn targets<'a>(exprs: impl Iterator<Item = &'a Expr>) -> FxHashSet<&'a str> {
    exprs.flat_map(|expr| Survey::of_expression(expr).bound()).collect()
}

/// The names that statements may read before they bind them, with what is bound already in `sure`.
pub fn read_first<'a>(statements: &'a [Stmt], sure: &FxHashSet<&'a str>) -> FxHashSet<&'a str> {
    let mut sure = sure.clone();
    let mut found = FxHashSet::default();
    for statement in statements {
        let bodies: Vec<&'a [Stmt]> = bodies(statement);
        if bodies.is_empty() {
            let survey = Survey::of(std::slice::from_ref(statement));
            found.extend(survey.reads().map(|one| one.name).filter(|name| !sure.contains(name)));
        } else {
            // Its header: what is read in the statement and not in a body of it.
            let whole = Survey::of(std::slice::from_ref(statement));
            let inside = |at: u32| {
                bodies.iter().any(|body| {
                    body.first().is_some_and(|first| first.start().to_u32() <= at)
                        && body.last().is_some_and(|last| at < last.end().to_u32())
                })
            };
            let header = whole.reads().filter(|one| !inside(one.at));
            found.extend(header.map(|one| one.name).filter(|name| !sure.contains(name)));
            let mut entered = sure.clone();
            match statement {
                Stmt::For(one) => entered.extend(targets(std::iter::once(&*one.target))),
                Stmt::With(with) => {
                    entered.extend(targets(with.items.iter().filter_map(|item| item.optional_vars.as_deref())));
                }
                _ => {}
            }
            for body in bodies {
                let mut entered = entered.clone();
                entered.extend(handler_name(statement, body));
                found.extend(read_first(body, &entered));
            }
        }
        match bound_by(statement) {
            Some(bound) => sure.extend(bound),
            // Nothing after it is reached.
            None => return found,
        }
    }
    found
}

/// The name of the exception in the handler that a body belongs to.
fn handler_name<'a>(statement: &'a Stmt, body: &'a [Stmt]) -> Option<&'a str> {
    let Stmt::Try(one) = statement else { return None };
    one.handlers.iter().find_map(|handler| {
        let ast::ExceptHandler::ExceptHandler(handler) = handler;
        let is_it = std::ptr::eq(handler.body.as_ptr(), body.as_ptr());
        handler.name.as_ref().filter(|_| is_it).map(|name| name.as_str())
    })
}

/// The bodies of a compound statement, without definitions.
pub fn bodies(statement: &Stmt) -> Vec<&[Stmt]> {
    let mut bodies: Vec<&[Stmt]> = Vec::new();
    match statement {
        Stmt::For(one) => bodies.extend([&*one.body, &*one.orelse]),
        Stmt::While(one) => bodies.extend([&*one.body, &*one.orelse]),
        Stmt::If(one) => {
            bodies.push(&one.body);
            bodies.extend(one.elif_else_clauses.iter().map(|clause| &*clause.body));
        }
        Stmt::With(one) => bodies.push(&one.body),
        Stmt::Match(one) => bodies.extend(one.cases.iter().map(|case| &*case.body)),
        Stmt::Try(one) => {
            bodies.push(&one.body);
            for handler in &one.handlers {
                let ast::ExceptHandler::ExceptHandler(handler) = handler;
                bodies.push(&handler.body);
            }
            bodies.extend([&*one.orelse, &*one.finalbody]);
        }
        _ => {}
    }
    bodies.retain(|body| !body.is_empty());
    bodies
}

/// What is known of a place in a function.
#[derive(Clone, Debug, Default)]
pub struct Way<'a> {
    /// Bound for sure when it is reached.
    pub sure: FxHashSet<&'a str>,
    pub in_loop: bool,
    /// Inside a `try` or `with`, where an exception may be caught.
    pub is_guarded: bool,
}

/// Finds the statement that begins at a byte offset: the list it is in, its number there, and the way to it.
pub fn find<'a>(body: &'a [Stmt], start: u32, mut way: Way<'a>) -> Option<(&'a [Stmt], usize, Way<'a>)> {
    for (number, statement) in body.iter().enumerate() {
        if statement.start().to_u32() == start {
            return Some((body, number, way));
        }
        if statement.start().to_u32() <= start && start < statement.end().to_u32() {
            let inner = bodies(statement).into_iter().find(|body| {
                body.first().is_some_and(|first| first.start().to_u32() <= start)
                    && body.last().is_some_and(|last| start < last.end().to_u32())
            })?;
            match statement {
                Stmt::For(one) => {
                    way.in_loop = true;
                    if std::ptr::eq(inner.as_ptr(), one.body.as_ptr()) {
                        way.sure.extend(targets(std::iter::once(&*one.target)));
                    }
                }
                Stmt::While(_) => way.in_loop = true,
                Stmt::With(with) => {
                    way.is_guarded = true;
                    way.sure.extend(targets(with.items.iter().filter_map(|item| item.optional_vars.as_deref())));
                }
                Stmt::Try(_) => {
                    way.is_guarded = true;
                    way.sure.extend(handler_name(statement, inner));
                }
                _ => {}
            }
            return find(inner, start, way);
        }
        way.sure.extend(bound_by(statement).unwrap_or_default());
    }
    None
}
