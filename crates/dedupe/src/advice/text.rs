//! Lines, indentation and comments of source text.

use covet_core::{Edit, Span};
use covet_python::source::{Source, span};
use ruff_python_ast::token::{Token, TokenKind};
use ruff_text_size::Ranged;

/// The tokens that lie in a span.
pub fn tokens(source: &Source, at: Span) -> &[Token] {
    let all: &[Token] = source.tokens();
    let first = all.partition_point(|token| token.start().to_u32() < at.start);
    let end = all.partition_point(|token| token.end().to_u32() <= at.end);
    &all[first..end.max(first)]
}

/// Lines that are not blank.
pub fn lines(text: &str) -> i64 {
    text.lines().filter(|line| !line.trim().is_empty()).count() as i64
}

/// The text after edits, which are in order and do not overlap.
pub fn edited(text: &str, edits: &[Edit]) -> String {
    let mut new = String::with_capacity(text.len());
    let mut end = 0;
    for edit in edits {
        new.push_str(text.get(end..edit.span.start as usize).unwrap_or_default());
        new.push_str(&edit.content);
        end = edit.span.end as usize;
    }
    new + text.get(end..).unwrap_or_default()
}

/// An edit of a text as one of the part of it that begins at an offset.
pub fn shifted(edit: &Edit, start: u32) -> Edit {
    Edit { span: Span::new(edit.span.start - start, edit.span.end - start), content: edit.content.clone() }
}

/// How many lines that are not blank edits take away. They are in order and do not overlap. Linear in the lines that they
/// touch, whatever the text's length.
pub fn saved(text: &str, edits: &[Edit]) -> i64 {
    let mut saved = 0;
    let mut edits = edits.iter().peekable();
    while let Some(first) = edits.next() {
        let start = line_start(text, first.span.start);
        let mut end = line_end(text, first.span.end);
        let mut here = vec![first];
        while let Some(next) = edits.next_if(|next| next.span.start <= end) {
            end = end.max(line_end(text, next.span.end));
            here.push(next);
        }
        let here: Vec<Edit> = here.into_iter().map(|edit| shifted(edit, start)).collect();
        let before = &text[start as usize..end as usize];
        saved += lines(before) - lines(&edited(before, &here));
    }
    saved
}

/// Puts edits in order, and makes one of deletions that touch.
pub fn join(edits: &mut Vec<Edit>) {
    edits.sort_by_key(|edit| edit.span);
    edits.dedup_by(|next, last| {
        let are_deletions = next.content.is_empty() && last.content.is_empty();
        let touch = are_deletions && next.span.start <= last.span.end;
        if touch {
            last.span.end = last.span.end.max(next.span.end);
        }
        touch
    });
}

/// The start of the line that holds an offset.
pub fn line_start(text: &str, offset: u32) -> u32 {
    text[..offset as usize].rfind('\n').map_or(0, |at| at + 1) as u32
}

/// The end of the line that holds an offset, before its line break.
pub fn line_end(text: &str, offset: u32) -> u32 {
    let rest = &text[offset as usize..];
    let end = rest.find('\n').unwrap_or(rest.len());
    offset + rest[..end].trim_end_matches('\r').len() as u32
}

/// The white space before a statement, if nothing else stands on its line before it.
pub fn indentation(text: &str, offset: u32) -> Option<&str> {
    let before = &text[line_start(text, offset) as usize..offset as usize];
    before.chars().all(|letter| letter == ' ' || letter == '\t').then_some(before)
}

/// Statements as whole lines: from the start of the first line to the end of the last, with a comment at its end.
/// `None` where something else stands on those lines.
pub fn whole_lines(source: &Source, statements: Span) -> Option<Span> {
    let text = source.text().as_str();
    indentation(text, statements.start)?;
    let end = line_end(text, statements.end);
    let rest = text[statements.end as usize..end as usize].trim();
    (rest.is_empty() || rest.starts_with('#')).then(|| Span::new(line_start(text, statements.start), end))
}

/// The comments in a span, without their white space.
pub fn comments(source: &Source, at: Span) -> Vec<&str> {
    let tokens = tokens(source, at).iter();
    let comments = tokens.filter(|token| token.kind() == TokenKind::Comment);
    comments.map(|token| source.text().slice(span(token.range())).trim()).collect()
}

/// Whole lines with other indentation and with some spans replaced. Lines that begin inside a string stay as they are.
/// `None` where a line is indented less than the first.
pub fn moved(source: &Source, at: Span, indentation: &str, replaced: &[(Span, String)]) -> Option<String> {
    let text = source.text().as_str();
    let first = &text[at.range()];
    let old = &first[..first.len() - first.trim_start_matches([' ', '\t']).len()];
    let mut inside = strings(source, at);
    inside.extend(replaced.iter().map(|(span, _)| *span));
    let is_inside = |offset: u32| inside.iter().any(|string| string.start < offset && offset < string.end);
    let mut edits: Vec<Edit> =
        replaced.iter().map(|(span, content)| Edit { span: *span, content: content.clone() }).collect();
    let mut offset = at.start;
    for line in first.split_inclusive('\n') {
        if !is_inside(offset) && !line.trim().is_empty() {
            if line.starts_with(old) {
                let span = Span::new(offset, offset + old.len() as u32);
                edits.push(Edit { span, content: indentation.to_owned() });
            } else if !line.trim_start().starts_with('#') && !continues(source, offset) {
                return None;
            }
        }
        offset += line.len() as u32;
    }
    edits.sort_by_key(|edit| edit.span);
    let edits: Vec<Edit> = edits.iter().map(|edit| shifted(edit, at.start)).collect();
    Some(edited(first, &edits))
}

/// Whether a line goes on with the statement of the line before, inside brackets or behind a backslash.
fn continues(source: &Source, offset: u32) -> bool {
    let before = tokens(source, Span::new(0, offset));
    let last = before.iter().rev().find(|token| !matches!(token.kind(), TokenKind::Comment));
    last.is_some_and(|token| !matches!(token.kind(), TokenKind::Newline | TokenKind::Indent | TokenKind::Dedent))
}

/// The strings in a span that go over several lines, f-strings whole.
fn strings(source: &Source, at: Span) -> Vec<Span> {
    let mut found = Vec::new();
    let mut open = Vec::new();
    for token in tokens(source, at) {
        match token.kind() {
            TokenKind::String => found.push(span(token.range())),
            TokenKind::FStringStart | TokenKind::TStringStart => open.push(token.start().to_u32()),
            TokenKind::FStringEnd | TokenKind::TStringEnd => {
                if let Some(start) = open.pop() {
                    found.push(Span::new(start, token.end().to_u32()));
                }
            }
            _ => {}
        }
    }
    found.retain(|string| source.text().slice(*string).contains('\n'));
    found
}
