//! Functions in a `try` that logs, and functions that keep their result in a global variable.

use covet_core::Span;
use covet_python::source::{Source, span};
use ruff_python_ast::token::TokenKind;
use ruff_python_ast::{self as ast, Expr, Stmt};
use ruff_text_size::Ranged;
use rustc_hash::FxHashMap;

use super::super::syntax::{
    Uses, body, definition_span, dotted, function_lines, is_plain_constant, last_part, name, tokens,
};
use super::{Kind, MIN_LINES, Shape};

/// What the handlers of a `try` do after they have logged.
enum Ending<'a> {
    /// It returns a constant; nothing at all is `None`.
    Return(Option<&'a Expr>),
    Reraise,
    /// Another exception, by its name.
    Raise(&'a str),
}

/// A function that is nothing but a `try` whose one handler logs and then returns a constant or raises.
pub fn try_log(source: &Source, function: &ast::StmtFunctionDef, owner: &str) -> Option<Shape> {
    let [Stmt::Try(guarded)] = body(function) else { return None };
    if !guarded.finalbody.is_empty() || guarded.is_star {
        return None;
    }
    let [ast::ExceptHandler::ExceptHandler(handler)] = guarded.handlers.as_slice() else { return None };
    let inside = Uses::of(&function.body);
    let ended = ending(&handler.body)?;
    // A generator has not begun when its decorator is done.
    let lines = function_lines(source, function);
    if inside.has_yield || lines < MIN_LINES {
        return None;
    }
    // What the body has found out is not known to a decorator.
    let bound = Uses::of(&guarded.body).writes;
    if Uses::of(&handler.body).reads.iter().any(|read| bound.contains(read)) {
        return None;
    }
    let caught = handler.type_.as_deref().map_or("BaseException", |kind| source.slice(kind));
    let level = handler.body.iter().find_map(log_level)?;
    let (end, statement) = match &ended {
        Ending::Return(None) => ("returns None".to_owned(), "return None".to_owned()),
        Ending::Return(Some(value)) => {
            (format!("returns {}", source.slice(*value)), format!("return {}", source.slice(*value)))
        }
        Ending::Reraise => ("raises again".to_owned(), "raise".to_owned()),
        Ending::Raise(other) => (format!("raises {other}"), format!("raise {other}(message) from error")),
    };
    let (word, waits) = if function.is_async { ("async ", "await ") } else { ("", "") };
    Some(Shape {
        kind: Kind::TryLog,
        key: format!("{word}{caught}, {level}, {end}"),
        subject: String::new(),
        owner: owner.to_owned(),
        span: definition_span(&function.name, function),
        lines,
        remedy: format!(
            "def logs_failure(message):\n    def decorate(function):\n        @functools.wraps(function)\n        \
             {word}def wrapper(*args, **kwargs):\n            try:\n                \
             return {waits}function(*args, **kwargs)\n            except {caught} as error:\n                \
             logger.{level}(\"%s: %s\", message, error)\n                {statement}\n\n        return wrapper\n\n    \
             return decorate\n\n\n@logs_failure(\"{name} failed\")\n{word}def {name}({parameters}):\n    ...\n",
            name = function.name,
            parameters = parameters(source, function),
        ),
    })
}

fn parameters<'a>(source: &'a Source, function: &ast::StmtFunctionDef) -> &'a str {
    let text = source.slice(function.parameters.range());
    text.strip_prefix('(').and_then(|text| text.strip_suffix(')')).unwrap_or(text)
}

/// What a handler ends with, if it logs and does nothing else before.
fn ending(handler: &[Stmt]) -> Option<Ending<'_>> {
    let (last, first) = handler.split_last()?;
    let all_log = |statements: &[Stmt]| !statements.is_empty() && statements.iter().all(|one| log_level(one).is_some());
    match last {
        Stmt::Return(back) if all_log(first) => match back.value.as_deref() {
            None => Some(Ending::Return(None)),
            Some(value) if is_plain_constant(value) => {
                Some(Ending::Return(Some(value).filter(|value| !value.is_none_literal_expr())))
            }
            Some(_) => None,
        },
        Stmt::Raise(raise) if all_log(first) => match raise.exc.as_deref() {
            None => Some(Ending::Reraise),
            Some(Expr::Call(call)) => last_part(&call.func).map(Ending::Raise),
            Some(_) => None,
        },
        _ if all_log(handler) => Some(Ending::Return(None)),
        _ => None,
    }
}

/// The level at which a statement logs.
fn log_level(statement: &Stmt) -> Option<&'static str> {
    const LEVELS: [&str; 6] = ["debug", "info", "warning", "error", "exception", "critical"];
    let Stmt::Expr(statement) = statement else { return None };
    let Expr::Call(call) = &*statement.value else { return None };
    let Expr::Attribute(method) = &*call.func else { return None };
    let logger = dotted(&method.value)?;
    let logger = logger.rsplit('.').next().unwrap_or_default().to_ascii_lowercase();
    let is_logger = matches!(logger.trim_start_matches('_'), "log" | "logger" | "logging" | "lgr");
    let level = if method.attr.as_str() == "warn" { "warning" } else { method.attr.as_str() };
    LEVELS.into_iter().find(|known| *known == level).filter(|_| is_logger)
}

/// Functions without parameters that make something once and keep it in a global variable that nothing else touches.
pub fn lazy_globals(source: &Source, shapes: &mut Vec<Shape>) {
    let mut all: Option<FxHashMap<&str, usize>> = None;
    for statement in &source.module().body {
        let Stmt::FunctionDef(function) = statement else { continue };
        let Some((kept, value)) = kept_result(function) else { continue };
        let whole = span(function.range());
        let lines = function_lines(source, function);
        let everywhere = Span::new(0, source.text().as_str().len() as u32);
        let all = all.get_or_insert_with(|| names(source, everywhere));
        let inside = names(source, whole);
        let outside = all.get(kept).copied().unwrap_or(0) - inside.get(kept).copied().unwrap_or(0);
        if outside > 1 || lines < MIN_LINES {
            continue;
        }
        let returns = function.returns.as_deref().map(|kind| format!(" -> {}", source.slice(kind))).unwrap_or_default();
        shapes.push(Shape {
            kind: Kind::LazyGlobal,
            key: String::new(),
            subject: String::new(),
            owner: function.name.to_string(),
            span: definition_span(&function.name, function),
            lines,
            remedy: format!(
                "@functools.cache\ndef {}(){returns}:\n    return {}\n",
                function.name,
                source.slice(value)
            ),
        });
    }
}

/// The variable and what it gets, in `global x; if x is None: x = VALUE; return x`.
fn kept_result(function: &ast::StmtFunctionDef) -> Option<(&str, &Expr)> {
    if function.is_async || !function.parameters.is_empty() || !function.decorator_list.is_empty() {
        return None;
    }
    let [Stmt::Global(global), Stmt::If(check), Stmt::Return(back)] = body(function) else { return None };
    let [kept] = &*global.names else { return None };
    let kept = kept.as_str();
    let asks = match &*check.test {
        Expr::Compare(compare) => {
            name(&compare.left) == Some(kept)
                && *compare.ops == [ast::CmpOp::Is]
                && matches!(&*compare.comparators, [Expr::NoneLiteral(_)])
        }
        Expr::UnaryOp(not) => not.op == ast::UnaryOp::Not && name(&not.operand) == Some(kept),
        _ => false,
    };
    let [Stmt::Assign(assign)] = &*check.body else { return None };
    let [target] = &*assign.targets else { return None };
    let is_right = asks
        && check.elif_else_clauses.is_empty()
        && name(target) == Some(kept)
        && back.value.as_deref().and_then(name) == Some(kept);
    is_right.then_some((kept, &*assign.value))
}

/// How often each name stands in a span.
fn names(source: &Source, inside: Span) -> FxHashMap<&str, usize> {
    let mut names = FxHashMap::default();
    for token in tokens(source, inside).iter().filter(|token| token.kind() == TokenKind::Name) {
        *names.entry(source.slice(token.range())).or_default() += 1;
    }
    names
}
