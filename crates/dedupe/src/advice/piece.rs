//! A member of a clone class in the tree of its file.

use covet_core::Span;
use covet_python::source::{Source, span};
use ruff_python_ast::{Expr, Stmt, StmtClassDef, StmtFunctionDef};
use ruff_text_size::Ranged;
use rustc_hash::FxHashSet;

use super::assigned::{self, Way};
use super::scope::Survey;

/// What a place lies in, from the outside in.
#[derive(Clone, Debug, Default)]
pub struct Around<'a> {
    /// The statement of the module.
    pub top: Option<&'a Stmt>,
    pub classes: Vec<&'a StmtClassDef>,
    pub functions: Vec<&'a StmtFunctionDef>,
    /// Whether the innermost definition stands in an `if` or `try`.
    pub is_conditional: bool,
}

impl<'a> Around<'a> {
    /// The classes and functions that hold a span, the innermost last; one that is the span itself too.
    pub fn of(source: &'a Source, at: Span) -> Self {
        let mut around = Self::default();
        let mut body: &'a [Stmt] = &source.module().body;
        while let Some(statement) = holding(body, at) {
            around.top.get_or_insert(statement);
            match statement {
                Stmt::FunctionDef(function) => {
                    around.functions.push(function);
                    body = &function.body;
                }
                Stmt::ClassDef(class) => {
                    around.classes.push(class);
                    body = &class.body;
                }
                _ => {
                    if around.functions.is_empty() {
                        around.is_conditional = true;
                    }
                    let inside = |body: &&[Stmt]| {
                        body.first().is_some_and(|first| first.start().to_u32() <= at.start)
                            && body.last().is_some_and(|last| at.end <= last.end().to_u32())
                    };
                    match assigned::bodies(statement).into_iter().find(inside) {
                        Some(inner) => body = inner,
                        None => break,
                    }
                }
            }
        }
        around
    }
}

/// The statement of a body that a span lies in.
pub fn holding(body: &[Stmt], at: Span) -> Option<&Stmt> {
    let behind = body.partition_point(|statement| statement.start().to_u32() <= at.start);
    body[..behind].last().filter(|statement| at.end <= statement.end().to_u32())
}

/// Statements that follow each other in one function.
#[derive(Clone, Debug)]
pub struct Piece<'a> {
    pub source: &'a Source,
    pub around: Around<'a>,
    pub function: &'a StmtFunctionDef,
    pub statements: &'a [Stmt],
    /// Whether it is all that the function does.
    pub is_whole: bool,
    /// Whether nothing of the function comes after it.
    pub is_tail: bool,
    pub way: Way<'a>,
}

impl<'a> Piece<'a> {
    /// The body of the function that a span is, without its documentation, or the statements that it is.
    pub fn of(source: &'a Source, at: Span) -> Option<Self> {
        let around = Around::of(source, at);
        let function = *around.functions.last()?;
        let body = without_docstring(&function.body);
        if span(function.range()) == at {
            return Self::part(source, around, body);
        }
        let way = Way { sure: parameters(function), ..Way::default() };
        let (list, number, way) = assigned::find(&function.body, at.start, way)?;
        let count = list[number..].iter().position(|statement| statement.end().to_u32() == at.end)? + 1;
        let mut piece = Self::part(source, around, &list[number..number + count])?;
        piece.way = way;
        Some(piece)
    }

    /// Statements of the top of the innermost function, or of a list within when the way is set.
    pub fn part(source: &'a Source, around: Around<'a>, statements: &'a [Stmt]) -> Option<Self> {
        let function = *around.functions.last()?;
        let first = statements.first()?;
        let body = without_docstring(&function.body);
        let is_tail = statements.last().map(Ranged::end) == body.last().map(Ranged::end)
            && body.iter().any(|statement| statement.range() == first.range());
        let is_whole = is_tail && body.first().map(Ranged::range) == Some(first.range());
        let way = Way { sure: parameters(function), ..Way::default() };
        let (_, _, way) = assigned::find(&function.body, first.start().to_u32(), way)?;
        Some(Self { source, around, function, statements, is_whole, is_tail, way })
    }

    pub fn span(&self) -> Span {
        match (self.statements.first(), self.statements.last()) {
            (Some(first), Some(last)) => Span::new(first.start().to_u32(), last.end().to_u32()),
            _ => Span::new(0, 0),
        }
    }

    /// All variables of the function, those of comprehensions within too.
    pub fn variables(&self) -> FxHashSet<&'a str> {
        let survey = Survey::of(&self.function.body);
        let mut names = survey.bound();
        names.extend(&survey.inner);
        names.extend(parameters(self.function));
        names.retain(|name| !survey.outer.contains(name));
        names
    }
}

pub fn parameters(function: &StmtFunctionDef) -> FxHashSet<&str> {
    function.parameters.iter().map(|parameter| parameter.name().as_str()).collect()
}

pub fn without_docstring(body: &[Stmt]) -> &[Stmt] {
    match body.split_first() {
        Some((Stmt::Expr(first), rest)) if first.value.is_string_literal_expr() => rest,
        _ => body,
    }
}

/// Whether a decorator leaves the function's body alone, as far as is known.
pub fn is_plain_decorator(expr: &Expr) -> bool {
    const PLAIN: [&str; 24] = [
        "property",
        "setter",
        "deleter",
        "getter",
        "staticmethod",
        "classmethod",
        "abstractmethod",
        "cached_property",
        "lru_cache",
        "cache",
        "wraps",
        "override",
        "final",
        "contextmanager",
        "total_ordering",
        "fixture",
        "parametrize",
        "skipif",
        "skip",
        "xfail",
        "patch",
        "object",
        "deprecated",
        "usefixtures",
    ];
    let called = match expr {
        Expr::Call(call) => &call.func,
        other => other,
    };
    match called {
        Expr::Name(name) => PLAIN.contains(&name.id.as_str()),
        Expr::Attribute(attribute) => PLAIN.contains(&attribute.attr.as_str()),
        _ => false,
    }
}
