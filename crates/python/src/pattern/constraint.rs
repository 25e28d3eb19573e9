//! What a metavariable must be.

use covet_core::rule::Constraint;
use regex::Regex;
use ruff_python_ast::visitor::{self, Visitor};
use ruff_python_ast::{self as ast, Expr, Number};
use rustc_hash::FxHashMap;

use super::FileView;
use super::solve::{Bound, Env, Node, Pattern, solve};

/// A constraint, checked and ready.
#[derive(Debug, Default)]
pub(super) struct Compiled {
    kinds: Vec<Kind>,
    not_kinds: Vec<Kind>,
    regex: Option<Regex>,
    not_regex: Option<Regex>,
    contains: Option<Pattern>,
    resolves_to: Vec<String>,
    less_than: Option<f64>,
    greater_than: Option<f64>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    String,
    FString,
    Bytes,
    Number,
    Bool,
    None,
    Literal,
    Name,
    Attribute,
    Call,
    Lambda,
    List,
    Dict,
    Tuple,
    Set,
    Await,
    Constant,
    Subscript,
    Comparison,
    Operation,
    Comprehension,
}

const KINDS: &[(&str, Kind)] = &[
    ("string", Kind::String),
    ("f-string", Kind::FString),
    ("bytes", Kind::Bytes),
    ("number", Kind::Number),
    ("bool", Kind::Bool),
    ("none", Kind::None),
    ("literal", Kind::Literal),
    ("name", Kind::Name),
    ("attribute", Kind::Attribute),
    ("call", Kind::Call),
    ("lambda", Kind::Lambda),
    ("list", Kind::List),
    ("dict", Kind::Dict),
    ("tuple", Kind::Tuple),
    ("set", Kind::Set),
    ("await", Kind::Await),
    ("constant", Kind::Constant),
    ("subscript", Kind::Subscript),
    ("comparison", Kind::Comparison),
    ("operation", Kind::Operation),
    ("comprehension", Kind::Comprehension),
];

impl Kind {
    fn is(self, expr: &Expr) -> bool {
        match self {
            Self::String => expr.is_string_literal_expr(),
            Self::FString => expr.is_f_string_expr(),
            Self::Bytes => expr.is_bytes_literal_expr(),
            Self::Number => number(expr).is_some() || expr.is_number_literal_expr(),
            Self::Bool => expr.is_boolean_literal_expr(),
            Self::None => expr.is_none_literal_expr(),
            Self::Literal => expr.is_literal_expr(),
            Self::Name => expr.is_name_expr(),
            Self::Attribute => expr.is_attribute_expr(),
            Self::Call => expr.is_call_expr(),
            Self::Lambda => expr.is_lambda_expr(),
            Self::List => expr.is_list_expr(),
            Self::Dict => expr.is_dict_expr(),
            Self::Tuple => expr.is_tuple_expr(),
            Self::Set => expr.is_set_expr(),
            Self::Await => expr.is_await_expr(),
            Self::Constant => is_constant(expr),
            Self::Subscript => expr.is_subscript_expr(),
            Self::Comparison => expr.is_compare_expr(),
            Self::Operation => matches!(expr, Expr::BinOp(_) | Expr::UnaryOp(_) | Expr::BoolOp(_)),
            Self::Comprehension => {
                matches!(expr, Expr::ListComp(_) | Expr::SetComp(_) | Expr::DictComp(_) | Expr::Generator(_))
            }
        }
    }
}

fn is_constant(expr: &Expr) -> bool {
    match expr {
        Expr::List(ast::ExprList { elts, .. })
        | Expr::Tuple(ast::ExprTuple { elts, .. })
        | Expr::Set(ast::ExprSet { elts, .. }) => elts.iter().all(is_constant),
        Expr::Dict(dict) => {
            dict.items.iter().all(|item| item.key.as_ref().is_some_and(is_constant) && is_constant(&item.value))
        }
        Expr::UnaryOp(inner) => inner.operand.is_number_literal_expr(),
        other => other.is_literal_expr(),
    }
}

/// The value of a number with its sign.
fn number(expr: &Expr) -> Option<f64> {
    match expr {
        Expr::NumberLiteral(literal) => match &literal.value {
            Number::Int(int) => int.as_u64().map(|int| int as f64).or(Some(f64::INFINITY)),
            Number::Float(float) => Some(*float),
            Number::Complex { .. } => None,
        },
        Expr::UnaryOp(inner) if inner.operand.is_number_literal_expr() => match inner.op {
            ast::UnaryOp::USub => number(&inner.operand).map(|value| -value),
            ast::UnaryOp::UAdd => number(&inner.operand),
            ast::UnaryOp::Not | ast::UnaryOp::Invert => None,
        },
        _ => None,
    }
}

impl Compiled {
    /// Checks a constraint; `parse` compiles the pattern in it. The error says what is wrong.
    pub fn new<E>(
        constraint: &Constraint,
        parse: impl FnOnce(&str) -> Result<Pattern, E>,
        error: impl Fn(String) -> E,
    ) -> Result<Self, E> {
        let kinds = |names: &[String]| {
            let kind = |name: &String| {
                KINDS.iter().find(|(known, _)| known == name).map(|&(_, kind)| kind).ok_or_else(|| {
                    let known: Vec<_> = KINDS.iter().map(|(name, _)| *name).collect();
                    error(format!("there is no kind `{name}`; the kinds are {}", known.join(", ")))
                })
            };
            names.iter().map(kind).collect::<Result<Vec<_>, E>>()
        };
        let regex = |text: &Option<String>| {
            let compile = |text: &String| {
                regex::RegexBuilder::new(text)
                    .size_limit(1 << 20)
                    .build()
                    .map_err(|problem| error(format!("the regular expression is broken: {problem}")))
            };
            text.as_ref().map(compile).transpose()
        };
        Ok(Self {
            kinds: kinds(&constraint.kind)?,
            not_kinds: kinds(&constraint.not_kind)?,
            regex: regex(&constraint.regex)?,
            not_regex: regex(&constraint.not_regex)?,
            contains: constraint.contains.as_deref().map(parse).transpose()?,
            resolves_to: constraint.resolves_to.clone(),
            less_than: constraint.less_than,
            greater_than: constraint.greater_than,
        })
    }

    pub fn holds<'c>(&self, bound: Bound<'c>, view: &FileView<'c>, env: &Env<'_, 'c>) -> bool {
        let expr = match bound {
            Bound::Expr(expr) | Bound::Text(_, expr) => Some(expr),
            Bound::Name(_) | Bound::Run(_) => None,
        };
        let is = |kind: &Kind| match expr {
            Some(expr) => kind.is(expr),
            // The name of a function, class or parameter.
            None => matches!(bound, Bound::Name(_)) && *kind == Kind::Name,
        };
        if !(self.kinds.is_empty() || self.kinds.iter().any(is)) || self.not_kinds.iter().any(is) {
            return false;
        }
        if self.regex.is_some() || self.not_regex.is_some() {
            let text = match expr {
                Some(Expr::StringLiteral(literal)) => literal.value.to_str(),
                _ => bound.text(view.text.as_str()),
            };
            if self.regex.as_ref().is_some_and(|regex| !regex.is_match(text))
                || self.not_regex.as_ref().is_some_and(|regex| regex.is_match(text))
            {
                return false;
            }
        }
        if self.less_than.is_some() || self.greater_than.is_some() {
            let Some(value) = expr.and_then(number) else { return false };
            if self.less_than.is_some_and(|most| value >= most) || self.greater_than.is_some_and(|least| value <= least)
            {
                return false;
            }
        }
        if !self.resolves_to.is_empty() {
            let Some(full) = expr.and_then(|expr| view.names.resolve(expr)) else { return false };
            let fits = |wanted: &String| match wanted.strip_suffix(".*") {
                Some(module) => full.strip_prefix(module).is_some_and(|rest| rest.starts_with('.')),
                None => full == *wanted,
            };
            if !self.resolves_to.iter().any(fits) {
                return false;
            }
        }
        match (&self.contains, expr) {
            (None, _) => true,
            (Some(pattern), Some(expr)) => contains(pattern, expr, view, env),
            (Some(_), None) => false,
        }
    }
}

/// Whether a pattern fits an expression or a part of it, with what is bound already.
fn contains<'c>(pattern: &Pattern, expr: &'c Expr, view: &FileView<'c>, env: &Env<'_, 'c>) -> bool {
    struct Search<'p, 'v, 'c> {
        pattern: &'p Pattern,
        view: &'v FileView<'c>,
        env: Env<'p, 'c>,
        constraints: &'p FxHashMap<String, Compiled>,
        found: bool,
    }
    impl<'c> Visitor<'c> for Search<'_, '_, 'c> {
        fn visit_expr(&mut self, expr: &'c Expr) {
            let node = Node::Expr(expr);
            self.found =
                self.found || solve(self.pattern, node, self.view, self.constraints, self.env.clone()).is_some();
            if !self.found {
                visitor::walk_expr(self, expr);
            }
        }
    }
    // No constraints inside: one that contained its own variable would never end.
    let none = FxHashMap::default();
    let env = env.iter().map(|&(name, bound)| (name, bound)).collect();
    let mut search = Search { pattern, view, env, constraints: &none, found: false };
    search.visit_expr(expr);
    search.found
}
