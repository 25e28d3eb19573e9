//! Texts with metavariables: messages and fixes.

use covet_core::{Edit, Fix, FixSafety, Span};
use ruff_python_ast::Expr;
use ruff_text_size::{Ranged, TextRange};

use super::FileView;
use super::solve::{Bound, Env, Node, lookup};

/// A metavariable's text in a message has at most so many characters.
const LONGEST: usize = 60;

/// A text with metavariables.
#[derive(Debug)]
pub(super) struct Template(Vec<Part>);

#[derive(Debug)]
enum Part {
    Text(String),
    Variable(String),
}

impl Template {
    /// Splits a text at its metavariables (`$NAME`, `$...NAME`); a name that is not `known` stays text.
    pub fn new(text: &str, known: impl Fn(&str) -> bool) -> Self {
        let mut parts = Vec::new();
        let mut plain = String::new();
        let mut rest = text;
        while let Some(at) = rest.find('$') {
            let after = &rest[at + 1..];
            let after = after.strip_prefix("...").unwrap_or(after);
            let is_part = |c: char| c.is_ascii_uppercase() || c.is_ascii_digit() || c == '_';
            let length = after.find(|c: char| !is_part(c)).unwrap_or(after.len());
            let name = &after[..length];
            if name.starts_with(|c: char| c.is_ascii_uppercase() || c == '_') && known(name) {
                plain.push_str(&rest[..at]);
                parts.push(Part::Text(std::mem::take(&mut plain)));
                parts.push(Part::Variable(name.to_owned()));
                rest = &after[length..];
            } else {
                plain.push_str(&rest[..=at]);
                rest = &rest[at + 1..];
            }
        }
        plain.push_str(rest);
        parts.push(Part::Text(plain));
        Self(parts)
    }

    pub fn variables(&self) -> impl Iterator<Item = &str> {
        self.0.iter().filter_map(|part| match part {
            Part::Variable(name) => Some(name.as_str()),
            Part::Text(_) => None,
        })
    }

    /// The text with what the metavariables stand for, on one line each and shortened.
    pub fn message(&self, env: &Env<'_, '_>, source: &str) -> String {
        let mut text = String::new();
        for part in &self.0 {
            match part {
                Part::Text(plain) => text.push_str(plain),
                Part::Variable(name) => {
                    let value = lookup(env, name).map_or("", |bound| bound.text(source));
                    text.push_str(&shorten(value));
                }
            }
        }
        text
    }
}

/// On one line, at most [`LONGEST`] characters.
pub(super) fn shorten(text: &str) -> String {
    let mut short = String::new();
    let mut letters = 0;
    for word in text.split_whitespace() {
        for letter in (letters > 0).then_some(' ').into_iter().chain(word.chars()) {
            if letters == LONGEST {
                short.pop();
                short.push('…');
                return short;
            }
            short.push(letter);
            letters += 1;
        }
    }
    short
}

/// A fix's text with every metavariable replaced by a name, to see whether it is Python.
pub(super) fn example(template: &Template) -> String {
    let part = |part: &Part| match part {
        Part::Text(text) => text.clone(),
        Part::Variable(name) => format!("x{name}"),
    };
    template.0.iter().map(part).collect()
}

/// What the fix makes of a match; `None` where it is not certain that the result means what it says: a comment would
/// go, a string would have to be quoted anew, or several statements are replaced.
pub(super) fn fix(
    template: &Template,
    is_safe: bool,
    node: Node<'_>,
    parent: Option<Node<'_>>,
    range: TextRange,
    env: &Env<'_, '_>,
    view: &FileView<'_>,
) -> Option<Fix> {
    let source = view.text.as_str();
    let replaced = source.get(range.to_std_range())?;
    // A `#` in a string looks the same: then the fix is left out though it would do.
    if matches!(node, Node::Body(_) | Node::Handler(_)) || (replaced.contains('#') && replaced.contains('\n')) {
        return None;
    }
    let mut content = String::new();
    for (index, part) in template.0.iter().enumerate() {
        match part {
            Part::Text(text) => content.push_str(text),
            Part::Variable(name) => {
                let after = match template.0.get(index + 1) {
                    Some(Part::Text(text)) => text.as_str(),
                    _ => "x",
                };
                let bound = lookup(env, name)?;
                let text = bound.text(source);
                match bound {
                    Bound::Text(text, _) if text.contains(['\\', '"', '\'', '\n', '{', '}']) => return None,
                    Bound::Expr(expr) if !is_atom(expr) && !stands_alone(&content, after) => {
                        content.push('(');
                        content.push_str(text);
                        content.push(')');
                    }
                    _ => content.push_str(text),
                }
            }
        }
    }
    match node {
        Node::Expr(_) => {
            let parsed = ruff_python_parser::parse_expression(&content).ok()?;
            if !is_atom(parsed.expr()) && !parent.is_some_and(|parent| gives_room(parent, range)) {
                content = format!("({content})");
            }
        }
        _ => {
            // Lines behind the first get the statement's own indentation.
            let line_start = source[..range.start().to_usize()].rfind('\n').map_or(0, |at| at + 1);
            let indent = &source[line_start..range.start().to_usize()];
            if !indent.trim().is_empty() && content.contains('\n') {
                return None;
            }
            ruff_python_parser::parse_module(&content).ok()?;
            content = content.trim_end().replace('\n', &format!("\n{indent}"));
        }
    }
    Some(Fix {
        message: format!("Replace it with `{}`", shorten(&content)),
        edits: vec![Edit { span: Span::new(range.start().into(), range.end().into()), content }],
        others: Vec::new(),
        safety: if is_safe { FixSafety::Safe } else { FixSafety::Unsafe },
    })
}

/// Whether an expression binds as tightly as a name does.
fn is_atom(expr: &Expr) -> bool {
    match expr {
        Expr::Tuple(tuple) => tuple.parenthesized,
        Expr::Generator(generator) => generator.parenthesized,
        // Parts on several lines hold together only in brackets; `1 .real` needs its space.
        Expr::StringLiteral(literal) => !literal.value.is_implicit_concatenated(),
        Expr::NumberLiteral(_) => false,
        Expr::FString(literal) => !literal.value.is_implicit_concatenated(),
        Expr::Name(_)
        | Expr::Attribute(_)
        | Expr::Call(_)
        | Expr::Subscript(_)
        | Expr::List(_)
        | Expr::Dict(_)
        | Expr::Set(_)
        | Expr::ListComp(_)
        | Expr::SetComp(_)
        | Expr::DictComp(_)
        | Expr::BooleanLiteral(_)
        | Expr::NoneLiteral(_)
        | Expr::EllipsisLiteral(_) => true,
        _ => false,
    }
}

/// Whether what stands between two texts can be any expression: between brackets and commas.
fn stands_alone(before: &str, after: &str) -> bool {
    let before = before.trim_end();
    let opened = before.is_empty()
        || before.ends_with(['(', ',', '[', '{'])
        || (before.ends_with('=')
            && !before.ends_with("==")
            && !before.ends_with("!=")
            && !before.ends_with("<=")
            && !before.ends_with(">="));
    let after = after.trim_start();
    opened && (after.is_empty() || after.starts_with([')', ',', ']', '}']))
}

/// Whether a node leaves a child of it in brackets of its own, so that the child can be any expression.
fn gives_room(parent: Node<'_>, child: TextRange) -> bool {
    match parent {
        Node::Stmt(_) => true,
        Node::Expr(Expr::Call(call)) => call.func.range() != child,
        Node::Expr(Expr::List(_)) => true,
        _ => false,
    }
}
