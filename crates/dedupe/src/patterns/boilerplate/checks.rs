//! Checks of arguments at the beginning of functions.

use covet_python::source::{Source, span};
use ruff_python_ast::{self as ast, Expr, Stmt};
use ruff_text_size::Ranged;

use super::super::syntax::{body, dotted, is_isinstance, is_plain_constant, lines, name};
use super::{Kind, Shape};

/// What a check asks of the argument `x`.
enum Check<'a> {
    Instance(&'a Expr),
    NotNone,
    NotEmpty,
    /// The condition on which the check fails.
    Range(String),
}

/// The checks with which a function begins: `if not isinstance(x, T): raise ...`, `if x is None: raise ...` and so on.
pub fn argument_checks(source: &Source, function: &ast::StmtFunctionDef, owner: &str, shapes: &mut Vec<Shape>) {
    let is_parameter = |name: &str| {
        let variadic = |parameter: &Option<Box<ast::Parameter>>| parameter.as_ref().is_some_and(|it| it.name == *name);
        function.parameters.iter_non_variadic_params().any(|parameter| parameter.parameter.name.as_str() == name)
            && !variadic(&function.parameters.vararg)
            && !matches!(name, "self" | "cls")
    };
    for statement in body(function) {
        let Stmt::If(guard) = statement else { return };
        let ([Stmt::Raise(raise)], []) = (&*guard.body, &*guard.elif_else_clauses) else { return };
        let Some(raised) = raise.exc.as_deref().and_then(dotted_class) else { return };
        let Some((argument, check)) = check(source, &guard.test) else { return };
        if !is_parameter(argument) {
            return;
        }
        let fails = match &check {
            Check::Instance(kind) => format!("not isinstance(x, {})", source.slice(*kind)),
            Check::NotNone => "x is None".to_owned(),
            Check::NotEmpty => "not x".to_owned(),
            Check::Range(condition) => condition.clone(),
        };
        let key = format!("if {fails}: raise {raised}");
        let at = span(guard.range());
        shapes.push(Shape {
            kind: Kind::ArgumentCheck,
            key,
            subject: String::new(),
            owner: owner.to_owned(),
            span: at,
            lines: lines(source, at),
            remedy: remedy(source, &check, &raised, argument),
        });
    }
}

/// The exception's class as it is named there.
fn dotted_class(raised: &Expr) -> Option<String> {
    match raised {
        Expr::Call(call) => dotted(&call.func),
        other => dotted(other),
    }
}

fn check<'a>(source: &Source, test: &'a Expr) -> Option<(&'a str, Check<'a>)> {
    match test {
        Expr::UnaryOp(not) if not.op == ast::UnaryOp::Not => match is_isinstance(&not.operand) {
            Some((value, kind)) => Some((name(value)?, Check::Instance(kind))),
            None => match &*not.operand {
                Expr::Compare(compare) => range(source, compare, "not "),
                operand => Some((name(operand)?, Check::NotEmpty)),
            },
        },
        Expr::Compare(compare) => match (&*compare.left, &*compare.ops, &*compare.comparators) {
            (left, [ast::CmpOp::Is], [Expr::NoneLiteral(_)]) => Some((name(left)?, Check::NotNone)),
            _ => range(source, compare, ""),
        },
        _ => None,
    }
}

/// A comparison of one name with constants.
fn range<'a>(source: &Source, compare: &'a ast::ExprCompare, before: &str) -> Option<(&'a str, Check<'a>)> {
    let is_order =
        |operator: &ast::CmpOp| matches!(operator, ast::CmpOp::Lt | ast::CmpOp::LtE | ast::CmpOp::Gt | ast::CmpOp::GtE);
    let operands = || std::iter::once(&*compare.left).chain(&*compare.comparators);
    let mut names = operands().filter_map(name);
    let argument = names.next().filter(|_| names.next().is_none())?;
    let others = || operands().filter(|operand| name(operand).is_none());
    if !compare.ops.iter().all(is_order) || !others().all(is_plain_constant) {
        return None;
    }
    let mut condition = String::new();
    for (at, operand) in operands().enumerate() {
        if at > 0 {
            condition += &format!(" {} ", compare.ops[at - 1].as_str());
        }
        condition += if name(operand).is_some() { "x" } else { source.slice(operand) };
    }
    Some((argument, Check::Range(if before.is_empty() { condition } else { format!("{before}({condition})") })))
}

fn remedy(source: &Source, check: &Check<'_>, raised: &str, argument: &str) -> String {
    let (helper, parameters, fails, message, call) = match check {
        Check::Instance(kind) => (
            "require_instance",
            "name, value, kind",
            "not isinstance(value, kind)".to_owned(),
            "{name} must be {kind}, not {type(value).__name__}",
            format!("require_instance(\"{argument}\", {argument}, {})", source.slice(*kind)),
        ),
        Check::NotNone => (
            "require",
            "name, value",
            "value is None".to_owned(),
            "{name} is required",
            format!("require(\"{argument}\", {argument})"),
        ),
        Check::NotEmpty => (
            "require_nonempty",
            "name, value",
            "not value".to_owned(),
            "{name} must not be empty",
            format!("require_nonempty(\"{argument}\", {argument})"),
        ),
        Check::Range(condition) => (
            "require_in_range",
            "name, x",
            condition.clone(),
            "{name} is out of range: {x!r}",
            format!("require_in_range(\"{argument}\", {argument})"),
        ),
    };
    format!(
        "def {helper}({parameters}):\n    if {fails}:\n        raise {raised}(f\"{message}\")\n\n\n\
         # In place of the check:\n{call}\n"
    )
}
