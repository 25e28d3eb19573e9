//! A pattern as text: local names and the values that differ are placeholders, what is left out is `...`.

use covet_core::{Span, Text};
use covet_python::locals::local_names;
use covet_python::source::{Source, SourceKind, span};
use ruff_python_ast::token::TokenKind;
use ruff_text_size::Ranged;

use super::super::syntax::tokens;
use super::select::Pattern;
use crate::code::FileCode;

/// A pattern as its first place writes it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Template {
    /// With `$name` for local names, `$text` and `$number` for values that differ, and `...` where places may have a
    /// statement more.
    pub text: String,
    /// The statements of the first place as Python, from the first column on.
    pub code: String,
}

impl Template {
    /// `None` where the text is no longer that of the pattern.
    pub fn of(text: &Text, files: &[(usize, &FileCode)], pattern: &Pattern) -> Option<Self> {
        let first = &pattern.occurrences[0];
        let code = files[first.file as usize].1;
        let source = Source::parse(text.clone(), SourceKind::of_path(text.path()));
        let locals = local_names(&source);
        let mut template = Self { text: String::new(), code: String::new() };
        let floor = code.units[*first.units.first()? as usize].depth;
        for (number, &unit) in first.units.iter().enumerate() {
            let at = code.units[unit as usize];
            let whole = Span::new(at.start, at.end);
            if text.slice(whole).is_empty() {
                return None;
            }
            let margin = |depth: u16| "    ".repeat(usize::from(depth - floor.min(depth)));
            let indent = margin(at.depth);
            // How far the statement's further lines are moved to the left.
            let column = text.line_column(at.start).column as usize - 1;
            let moved = |statement: &str| shifted(statement, column, &indent);
            if let Some(skipped) = gap(files, pattern, number) {
                template.text += &format!("{}...\n", margin(floor + skipped));
            }
            let differs = |kind: TokenKind, nth: usize| differs(files, pattern, number, kind, nth);
            template.text += &format!("{indent}{}\n", moved(&parametrised(&source, &locals, whole, &differs)));
            template.code += &format!("{indent}{}\n", moved(text.slice(whole)));
        }
        Some(template)
    }
}

/// How much deeper than the pattern the statement stands that a place has before the pattern's statement of a number.
fn gap(files: &[(usize, &FileCode)], pattern: &Pattern, number: usize) -> Option<u16> {
    let before = number.checked_sub(1)?;
    let at = pattern.occurrences.iter().find(|at| at.units[number] > at.units[before] + 1)?;
    let depth = |unit: u32| files[at.file as usize].1.units[unit as usize].depth;
    Some(depth(at.units[before] + 1).saturating_sub(depth(at.units[0])))
}

/// A statement whose first line began at a column, with its further lines at another indentation.
fn shifted(statement: &str, column: usize, indent: &str) -> String {
    let mut lines = statement.lines();
    let mut text = lines.next().unwrap_or_default().to_owned();
    for line in lines {
        let blank = line.len() - line.trim_start_matches(' ').len();
        text += &format!("\n{indent}{}", &line[blank.min(column)..]);
    }
    text
}

/// Whether the `nth` value of a statement is not the same at all places.
fn differs(files: &[(usize, &FileCode)], pattern: &Pattern, number: usize, kind: TokenKind, nth: usize) -> bool {
    let wanted = if kind == TokenKind::String { crate::code::STRING } else { crate::code::NUMBER };
    let value = |at: &super::select::Occurrence| {
        let code = files[at.file as usize].1;
        let unit = at.units[number];
        code.tokens(unit..unit + 1)
            .filter(|token| code.symbols[*token] == wanted)
            .nth(nth)
            .map(|token| code.words[token])
    };
    let first = value(&pattern.occurrences[0]);
    pattern.occurrences.iter().any(|at| value(at) != first)
}

fn parametrised(source: &Source, locals: &[u32], whole: Span, differs: &dyn Fn(TokenKind, usize) -> bool) -> String {
    let mut text = String::new();
    let mut copied = whole.start;
    let (mut strings, mut numbers) = (0, 0);
    // Within a value of several strings side by side, and whether it is replaced.
    let (mut after_string, mut swallows) = (false, false);
    for token in tokens(source, whole) {
        let at = span(token.range());
        let slice = source.slice(token.range());
        let placeholder = match token.kind() {
            TokenKind::Name if locals.binary_search(&at.start).is_ok() && !matches!(slice, "self" | "cls") => {
                Some(format!("${slice}"))
            }
            // Strings side by side are one value.
            TokenKind::String if after_string => {
                if swallows {
                    copied = at.end;
                }
                None
            }
            TokenKind::String => {
                strings += 1;
                swallows = differs(TokenKind::String, strings - 1);
                swallows.then(|| "$text".to_owned())
            }
            // A part of an f-string is a value of the code's too.
            TokenKind::FStringMiddle => {
                strings += 1;
                differs(TokenKind::String, strings - 1).then(|| "$text".to_owned())
            }
            TokenKind::Int | TokenKind::Float | TokenKind::Complex => {
                numbers += 1;
                differs(TokenKind::Int, numbers - 1).then(|| "$number".to_owned())
            }
            _ => None,
        };
        after_string = matches!(token.kind(), TokenKind::String)
            || after_string && matches!(token.kind(), TokenKind::NonLogicalNewline | TokenKind::Comment);
        if let Some(placeholder) = placeholder {
            text += source.text().slice(Span::new(copied, at.start));
            text += &placeholder;
            copied = at.end;
        }
    }
    text + source.text().slice(Span::new(copied.min(whole.end), whole.end))
}
