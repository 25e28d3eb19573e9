//! Our own security rules: those that need more than the shape of one expression, and no data flow.
//!
//! Each rule is one file with a `check` function and one line in [`RULES`]; its words stand in `rules/security/ID.toml`.
//! Rules whose entry holds a `[[pattern]]` need nothing here; what follows data over functions and files is
//! [`crate::taint`]. Four rules are found by both: here what one expression shows, there what flows.

mod build;
mod facts;
mod harmless;
mod request;
mod sql;

mod comment_in_sql;
mod cors_reflected_origin;
pub(crate) mod insecure_cookie;
mod password_plain_hash;
pub(crate) mod predictable_secret;
mod sql_identifier_building;
mod sql_string_building;
mod static_iv;
mod template_from_input;
mod timing_compare;

use covet_core::{Edit, Fix, FixSafety, Place, Precision, Related, Span, Text};
use covet_python::names::Names;
use ruff_python_ast::{Expr, ExprCall, ExprDict, ModModule};
use ruff_text_size::{Ranged, TextRange};

pub use facts::Facts;

/// One parsed file as the rules see it.
pub struct FileContext<'a> {
    pub module: &'a ModModule,
    pub text: &'a Text,
    pub names: &'a Names,
    /// Whether the file belongs to the project's tests.
    pub is_test: bool,
    facts: Facts<'a>,
}

impl<'a> FileContext<'a> {
    /// Walks the tree once; every rule then reads the same lists.
    pub fn new(module: &'a ModModule, text: &'a Text, names: &'a Names, is_test: bool) -> Self {
        Self { module, text, names, is_test, facts: Facts::of(module, names) }
    }

    fn source(&self, node: &impl Ranged) -> &'a str {
        self.text.slice(span(node.range()))
    }

    fn place(&self, node: &impl Ranged) -> Place {
        self.text.place(span(node.range()))
    }

    /// `target = value` everywhere in the file.
    pub(crate) fn assigned(&self) -> impl Iterator<Item = (&'a Expr, &'a Expr)> + '_ {
        self.facts.assigns.iter().map(|site| site.node)
    }

    pub(crate) fn called(&self) -> impl Iterator<Item = &'a ExprCall> + '_ {
        self.facts.calls.iter().map(|site| site.node)
    }

    pub(crate) fn dictionaries(&self) -> impl Iterator<Item = &'a ExprDict> + '_ {
        self.facts.dicts.iter().map(|site| site.node)
    }

    /// The parameters with a default, of every function.
    pub(crate) fn defaults(&self) -> impl Iterator<Item = (&'a str, &'a Expr)> + '_ {
        self.facts.defaults()
    }

    /// The full name of what is called.
    fn callee(&self, call: &ExprCall) -> Option<String> {
        self.facts.full_name(&call.func)
    }
}

/// What a rule found, before its entry's words are added.
#[derive(Clone, Debug, PartialEq)]
pub struct RawFinding {
    pub rule: &'static str,
    pub span: Span,
    /// What is wrong here, in a sentence without its full stop.
    pub message: String,
    pub fix: Option<Fix>,
    pub related: Vec<Related>,
    /// Where this finding is surer or less sure than its rule.
    pub precision: Option<Precision>,
}

impl RawFinding {
    fn new(rule: &'static str, node: &impl Ranged, message: impl Into<String>) -> Self {
        Self {
            rule,
            span: span(node.range()),
            message: message.into(),
            fix: None,
            related: Vec::new(),
            precision: None,
        }
    }

    fn with_fix(mut self, fix: Option<Fix>) -> Self {
        self.fix = fix;
        self
    }

    fn with_precision(mut self, precision: Precision) -> Self {
        self.precision = Some(precision);
        self
    }
}

type Check = fn(&FileContext<'_>, &mut Vec<RawFinding>);

/// The rules that are code, by id.
const RULES: &[(&str, Check)] = &[
    ("comment-in-sql", comment_in_sql::check),
    ("cors-reflected-origin", cors_reflected_origin::check),
    ("insecure-cookie", insecure_cookie::check),
    ("password-plain-hash", password_plain_hash::check),
    ("predictable-secret", predictable_secret::check),
    ("sql-identifier-building", sql_identifier_building::check),
    ("sql-string-building", sql_string_building::check),
    ("static-iv", static_iv::check),
    ("template-from-input", template_from_input::check),
    ("timing-compare", timing_compare::check),
];

/// The ids of the rules that are code, with those of [`crate::secrets`].
pub fn rule_ids() -> impl Iterator<Item = &'static str> {
    RULES.iter().map(|(id, _)| *id).chain(crate::secrets::rule_ids())
}

/// All findings of the enabled rules in a file, also of secrets under telling names, in the order of their places.
pub fn check_file(file: &FileContext<'_>, enabled: &dyn Fn(&str) -> bool) -> Vec<RawFinding> {
    let mut report = Vec::new();
    for (id, check) in RULES {
        if enabled(id) {
            check(file, &mut report);
        }
    }
    crate::secrets::check_names(file, enabled, &mut report);
    report.sort_by(|left, right| (left.span, left.rule, &left.message).cmp(&(right.span, right.rule, &right.message)));
    report.dedup();
    report
}

fn span(range: TextRange) -> Span {
    Span::new(range.start().to_u32(), range.end().to_u32())
}

fn replace(node: &impl Ranged, content: impl Into<String>) -> Edit {
    Edit { span: span(node.range()), content: content.into() }
}

fn fix(message: &str, edits: Vec<Edit>, safety: FixSafety) -> Option<Fix> {
    Some(Fix { message: message.to_owned(), edits, others: Vec::new(), safety })
}

/// A keyword argument's value.
fn keyword<'a>(call: &'a ExprCall, name: &str) -> Option<&'a Expr> {
    call.arguments.find_keyword(name).map(|keyword| &keyword.value)
}

/// Whether the call unpacks a mapping into its arguments, so that any keyword may be there.
fn has_unpacking(call: &ExprCall) -> bool {
    call.arguments.keywords.iter().any(|keyword| keyword.arg.is_none())
}

/// The last part of a name or attribute: `execute` for `self.cursor.execute`.
fn last_name(expr: &Expr) -> Option<&str> {
    match expr {
        Expr::Name(name) => Some(name.id.as_str()),
        Expr::Attribute(attribute) => Some(attribute.attr.as_str()),
        _ => None,
    }
}

fn string_value(expr: &Expr) -> Option<&str> {
    match expr {
        Expr::StringLiteral(literal) => Some(literal.value.to_str()),
        _ => None,
    }
}

fn is_false(expr: &Expr) -> bool {
    matches!(expr, Expr::BooleanLiteral(literal) if !literal.value)
}
