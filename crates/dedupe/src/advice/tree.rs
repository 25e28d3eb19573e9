//! Code as plain trees that can be compared: kind of node, the tokens of its own, children.

use covet_core::Span;
use covet_python::source::{Source, span};
use ruff_python_ast::token::TokenKind;
use ruff_python_ast::visitor::source_order::{SourceOrderVisitor, TraversalSignal};
use ruff_python_ast::{AnyNodeRef, ExprContext, NodeKind, Stmt};
use ruff_text_size::Ranged;

/// What a node is to a comparison.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Role {
    /// An expression that is read: another one could be passed in its place.
    Value,
    /// A name that is read.
    Name,
    /// A name that is written, or stands for itself.
    Target,
    Other,
}

/// A node. Layout, comments and redundant brackets are not in it.
#[derive(Clone, Debug)]
pub struct Tree<'a> {
    pub kind: NodeKind,
    pub span: Span,
    pub role: Role,
    /// The text of a node without children, and the texts of its own tokens in a node with some: a gap stands for each
    /// child.
    pub label: Vec<&'a str>,
    pub children: Vec<Tree<'a>>,
}

impl<'a> Tree<'a> {
    pub fn of_statement(source: &'a Source, statement: &'a Stmt) -> Self {
        Self::build(source, AnyNodeRef::from(statement), false)
    }

    fn build(source: &'a Source, node: AnyNodeRef<'a>, is_fixed: bool) -> Self {
        // What stands in a pattern or says how a string is formatted cannot be a parameter.
        let is_fixed = is_fixed || node.is_pattern();
        let mut parts = Parts { found: Vec::new() };
        node.visit_source_order(&mut parts);
        let mut children: Vec<Tree<'a>> =
            parts.found.into_iter().map(|child| Self::build(source, child, is_fixed)).collect();
        children.sort_by_key(|child| child.span);
        let at = span(node.range());
        let mut role = role(node);
        if is_fixed && role != Role::Target {
            role = Role::Other;
        }
        Self { kind: node.kind(), span: at, role, label: label(source, at, &children), children }
    }

    /// Whether the two are the same but for layout, comments and redundant brackets.
    pub fn is_same(&self, other: &Tree<'_>) -> bool {
        self.kind == other.kind
            && self.label == other.label
            && self.children.len() == other.children.len()
            && self.children.iter().zip(&other.children).all(|(left, right)| left.is_same(right))
    }
}

/// Stands for a child in a label.
pub const GAP: &str = "\u{0}";

fn label<'a>(source: &'a Source, at: Span, children: &[Tree<'a>]) -> Vec<&'a str> {
    let mut label = Vec::new();
    let mut child = 0;
    for token in super::text::tokens(source, at) {
        let token_at = span(token.range());
        while children.get(child).is_some_and(|child| child.span.end <= token_at.start) {
            label.push(GAP);
            child += 1;
        }
        let inside = children.get(child).is_some_and(|child| child.span.start <= token_at.start);
        let is_layout = matches!(
            token.kind(),
            TokenKind::Comment
                | TokenKind::NonLogicalNewline
                | TokenKind::Newline
                | TokenKind::Indent
                | TokenKind::Dedent
                | TokenKind::Semi
                | TokenKind::Comma
                | TokenKind::Lpar
                | TokenKind::Rpar
                | TokenKind::EndOfFile
        );
        if !inside && !is_layout {
            label.push(source.text().slice(token_at));
        }
    }
    label.extend(children[child.min(children.len())..].iter().map(|_| GAP));
    label
}

fn role(node: AnyNodeRef<'_>) -> Role {
    match node {
        AnyNodeRef::ExprName(name) if name.ctx == ExprContext::Load => Role::Name,
        AnyNodeRef::ExprName(_) | AnyNodeRef::Identifier(_) => Role::Target,
        AnyNodeRef::ExprAttribute(attribute) if attribute.ctx != ExprContext::Load => Role::Other,
        AnyNodeRef::ExprSubscript(subscript) if subscript.ctx != ExprContext::Load => Role::Other,
        AnyNodeRef::ExprList(list) if list.ctx != ExprContext::Load => Role::Other,
        AnyNodeRef::ExprTuple(tuple) if tuple.ctx != ExprContext::Load => Role::Other,
        AnyNodeRef::ExprStarred(_) | AnyNodeRef::ExprSlice(_) | AnyNodeRef::ExprIpyEscapeCommand(_) => Role::Other,
        node if node.is_expression() => Role::Value,
        _ => Role::Other,
    }
}

/// The children of a node.
struct Parts<'a> {
    found: Vec<AnyNodeRef<'a>>,
}

impl<'a> SourceOrderVisitor<'a> for Parts<'a> {
    fn enter_node(&mut self, node: AnyNodeRef<'a>) -> TraversalSignal {
        self.found.push(node);
        TraversalSignal::Skip
    }
}
