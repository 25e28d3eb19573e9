//! Which lines belong together: statements, and physical lines that a string or a backslash joins.

use covet_core::{Span, Text};
use ruff_python_ast::token::TokenKind;
use ruff_text_size::Ranged;

use crate::source::{Source, span};

/// The statements of a text, told by its tokens.
pub(super) struct LogicalLines {
    lines: Vec<LogicalLine>,
}

struct LogicalLine {
    span: Span,
    first: TokenKind,
}

impl LogicalLines {
    pub(super) fn of(source: &Source) -> Self {
        let mut lines = Vec::new();
        let mut open: Option<LogicalLine> = None;
        let mut last = 0;
        for token in source.tokens() {
            let at = span(token.range());
            match token.kind() {
                TokenKind::Newline => {
                    if let Some(line) = open.take() {
                        lines.push(LogicalLine { span: Span::new(line.span.start, at.start.max(last)), ..line });
                    }
                }
                TokenKind::Indent | TokenKind::Dedent | TokenKind::NonLogicalNewline | TokenKind::EndOfFile => {}
                // A comment belongs to a line that is open; by itself it opens none.
                TokenKind::Comment if open.is_none() => {}
                kind => {
                    open.get_or_insert(LogicalLine { span: at, first: kind });
                    last = at.end;
                }
            }
        }
        lines.extend(open.map(|line| LogicalLine { span: Span::new(line.span.start, last), ..line }));
        Self { lines }
    }

    /// The statement that holds the comment, or the next one for a comment outside of any.
    fn at(&self, comment: Span) -> Option<(usize, &LogicalLine)> {
        let index = self.lines.partition_point(|line| line.span.end < comment.start);
        Some((index, self.lines.get(index)?))
    }

    /// The lines of the statement that a comment is behind, in or above; of a function or class with its decorators.
    pub(super) fn covered(&self, text: &Text, comment: Span) -> Span {
        let Some((next, line)) = self.at(comment) else { return comment };
        let (mut first, mut last) = (next, next);
        if line.span.start > comment.start {
            while self.lines[last].first == TokenKind::At && last + 1 < self.lines.len() {
                last += 1;
            }
        } else if matches!(line.first, TokenKind::Def | TokenKind::Class | TokenKind::Async) {
            while first > 0 && self.lines[first - 1].first == TokenKind::At {
                first -= 1;
            }
        }
        let line_start = |offset: u32| text.line_span(text.line_index(offset)).map_or(offset, |line| line.start);
        let end = self.lines[last].span.end;
        let end = text.line_span(text.line_index(end)).map_or(end, |line| line.end.max(end));
        Span::new(line_start(self.lines[first].span.start), end)
    }
}

/// What `ruff: ignore` on a line of its own covers: the next statement (a decorator is one), or inside of a statement its
/// next line with more than a comment.
pub(super) fn next_lines(text: &Text, logical: &LogicalLines, joined: &[(usize, usize)], comment: Span) -> Span {
    let Some((_, line)) = logical.at(comment) else { return comment };
    if line.span.start > comment.start {
        return Span::new(comment.start, line.span.end);
    }
    let says_something = |line: &usize| {
        text.line_span(*line).is_some_and(|line| {
            let words = text.slice(line).trim_start();
            !words.is_empty() && !words.starts_with('#')
        })
    };
    let first = (text.line_index(comment.start) + 1..text.line_count() as usize).find(says_something);
    let last = first.map(|first| {
        let group = joined.partition_point(|&(_, last)| last < first);
        joined.get(group).filter(|&&(start, _)| start <= first).map_or(first, |&(_, last)| last)
    });
    let end = last.and_then(|last| text.line_span(last)).map_or(comment.end, |line| line.end);
    Span::new(comment.start, end.max(comment.end))
}

/// Groups of physical lines (from 0, both inclusive) for which ruff expects `noqa` on the last one: strings of several
/// lines and lines joined by a backslash.
pub(super) fn joined_lines(source: &Source) -> Vec<(usize, usize)> {
    let text = source.text();
    let mut groups: Vec<(usize, usize)> = Vec::new();
    let mut join = |start: u32, end: u32| {
        let (first, last) = (text.line_index(start), text.line_index(end));
        if first == last {
            return;
        }
        match groups.last_mut() {
            Some(group) if first <= group.1 => *group = (group.0.min(first), group.1.max(last)),
            _ => groups.push((first, last)),
        }
    };
    let mut previous = 0;
    let mut strings = Vec::new();
    for token in source.tokens() {
        let at = span(token.range());
        if text.slice(Span::new(previous.min(at.start), at.start)).contains('\\') {
            join(previous, at.start);
        }
        previous = at.end;
        match token.kind() {
            TokenKind::String => join(at.start, at.end),
            TokenKind::FStringStart | TokenKind::TStringStart => strings.push(at.start),
            TokenKind::FStringEnd | TokenKind::TStringEnd => {
                if let Some(start) = strings.pop().filter(|_| strings.is_empty()) {
                    join(start, at.end);
                }
            }
            _ => {}
        }
    }
    groups
}

/// What `noqa` covers: the lines up to the comment that count as one.
pub(super) fn physical_lines(text: &Text, joined: &[(usize, usize)], comment: Span) -> Span {
    let line = text.line_index(comment.start);
    let group = joined.partition_point(|&(_, last)| last < line);
    let first = joined.get(group).filter(|&&(_, last)| last == line).map_or(line, |&(first, _)| first);
    let start = text.line_span(first).map_or(comment.start, |line| line.start);
    Span::new(start.min(comment.start), comment.end)
}
