//! The lists of a tree that are no plain expressions or statements: keyword arguments, parameters, parts of an f-string,
//! decorators and so on. The solver treats them alike.

use ruff_python_ast::{self as ast, AnyParameterRef, FStringPart, Identifier, InterpolatedStringElement};
use ruff_text_size::{Ranged, TextRange};

use super::source::{Word, is_any_text};

/// How a list of the pattern must lie in one of the code.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Order {
    /// One by one; `...` takes any number.
    Sequence,
    /// In order, with others between.
    Subsequence,
    /// In any order; with others besides, if `more`.
    Any { more: bool },
}

impl Order {
    /// Whether a list may have more than the pattern says.
    pub fn allows_more(self) -> bool {
        matches!(self, Self::Subsequence | Self::Any { more: true })
    }
}

#[derive(Clone, Copy, Debug)]
pub(super) enum Item<'a> {
    Keyword(&'a ast::Keyword),
    Entry(&'a ast::DictItem),
    Parameter(AnyParameterRef<'a>, ParameterSort),
    Text(&'a str, TextRange),
    Interpolation(&'a ast::InterpolatedElement),
    With(&'a ast::WithItem),
    Decorator(&'a ast::Decorator),
    Handler(&'a ast::ExceptHandler),
    Alias(&'a ast::Alias),
    Loop(&'a ast::Comprehension),
    Case(&'a ast::MatchCase),
    Clause(&'a ast::ElifElseClause),
    CasePattern(&'a ast::Pattern),
    CaseKeyword(&'a ast::PatternKeyword),
    CaseEntry(&'a ast::Expr, &'a ast::Pattern),
    Word(&'a Identifier),
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum ParameterSort {
    /// By position or by name, which a pattern does not tell apart from by position only.
    Plain,
    KeywordOnly,
    Positionals,
    Keywords,
}

impl Item<'_> {
    pub fn range(&self) -> Option<TextRange> {
        Some(match self {
            Self::Keyword(item) => item.range(),
            Self::Entry(item) => item.range(),
            Self::Parameter(item, _) => item.range(),
            Self::Text(_, range) => *range,
            Self::Interpolation(item) => item.range(),
            Self::With(item) => item.range(),
            Self::Decorator(item) => item.range(),
            Self::Handler(item) => item.range(),
            Self::Alias(item) => item.range(),
            Self::Loop(item) => item.range(),
            Self::Case(item) => item.range(),
            Self::Clause(item) => item.range(),
            Self::CasePattern(item) => item.range(),
            Self::CaseKeyword(item) => item.range(),
            Self::CaseEntry(key, value) => key.range().cover(value.range()),
            Self::Word(item) => item.range(),
        })
    }
}

/// Whether an item of a pattern is `...` (`Some(None)`) or `$...NAME` (`Some(Some(name))`).
pub(super) fn gap(item: Item<'_>) -> Option<Option<&str>> {
    let word = match item {
        Item::Parameter(parameter, ParameterSort::Plain | ParameterSort::KeywordOnly) => {
            Word::of(&parameter.as_parameter().name.id)
        }
        Item::Text(text, _) if is_any_text(text) => Word::Many(None),
        Item::CasePattern(ast::Pattern::MatchAs(ast::PatternMatchAs { pattern: None, name: Some(name), .. })) => {
            Word::of(&name.id)
        }
        _ => return None,
    };
    match word {
        Word::Many(name) => Some(name),
        _ => None,
    }
}

/// A cheap test that leaves few candidates where order does not matter.
pub(super) fn could_fit(pattern: Item<'_>, code: Item<'_>) -> bool {
    match (pattern, code) {
        (Item::Keyword(pattern), Item::Keyword(code)) => match (&pattern.arg, &code.arg) {
            (Some(pattern), Some(code)) => match Word::of(&pattern.id) {
                Word::Plain(name) => name == code.as_str(),
                _ => true,
            },
            (None, None) => true,
            _ => false,
        },
        (Item::Entry(pattern), Item::Entry(code)) => match (&pattern.key, &code.key) {
            (Some(ast::Expr::StringLiteral(_)), Some(code)) => code.is_string_literal_expr(),
            (Some(_), Some(_)) | (None, None) => true,
            _ => false,
        },
        _ => true,
    }
}

pub(super) fn parameters(parameters: &ast::Parameters) -> Vec<Item<'_>> {
    let plain = parameters.posonlyargs.iter().chain(&parameters.args);
    let mut items: Vec<_> =
        plain.map(|one| Item::Parameter(AnyParameterRef::NonVariadic(one), ParameterSort::Plain)).collect();
    if let Some(one) = &parameters.vararg {
        items.push(Item::Parameter(AnyParameterRef::Variadic(one), ParameterSort::Positionals));
    }
    let keyword_only = parameters.kwonlyargs.iter();
    items
        .extend(keyword_only.map(|one| Item::Parameter(AnyParameterRef::NonVariadic(one), ParameterSort::KeywordOnly)));
    if let Some(one) = &parameters.kwarg {
        items.push(Item::Parameter(AnyParameterRef::Variadic(one), ParameterSort::Keywords));
    }
    items
}

pub(super) fn pieces(elements: &ast::InterpolatedStringElements) -> Vec<Item<'_>> {
    elements.iter().map(piece).collect()
}

fn piece(element: &InterpolatedStringElement) -> Item<'_> {
    match element {
        InterpolatedStringElement::Interpolation(inner) => Item::Interpolation(inner),
        InterpolatedStringElement::Literal(literal) => Item::Text(&literal.value, literal.range()),
    }
}

pub(super) fn of_f_string(value: &ast::FStringValue) -> Vec<Item<'_>> {
    let mut items = Vec::new();
    for part in value {
        match part {
            FStringPart::Literal(literal) => items.push(Item::Text(&literal.value, literal.range())),
            FStringPart::FString(inner) => items.extend(inner.elements.iter().map(piece)),
        }
    }
    items
}

pub(super) fn of_t_string(value: &ast::TStringValue) -> Vec<Item<'_>> {
    value.iter().flat_map(|part| part.elements.iter().map(piece)).collect()
}
