//! What `ruff: disable[…]` and `ruff: enable[…]` cover.

use covet_core::Span;
use ruff_python_ast::token::TokenKind;
use ruff_text_size::Ranged;
use rustc_hash::FxHashMap;

use super::indentation;
use crate::source::{Source, span};

/// One of the two comments.
pub(super) struct Mark<'a> {
    pub(super) comment: Span,
    /// `disable`, or `enable`.
    pub(super) opens: bool,
    pub(super) codes: &'a [String],
}

/// For each mark (in order of place) what it covers: of `disable` all up to the `enable` with the same codes and the same
/// indentation, or to the end of the block; nothing of `enable`, and of comments that ruff takes for misplaced.
pub(super) fn covered(source: &Source, marks: &[Mark<'_>]) -> Vec<Option<Span>> {
    let mut covers = vec![None; marks.len()];
    if marks.is_empty() {
        return covers;
    }
    let text = source.text();
    let mut at: FxHashMap<u32, Vec<usize>> = FxHashMap::default();
    for (index, mark) in marks.iter().enumerate() {
        at.entry(mark.comment.start).or_default().push(index);
    }
    let mut indents: Vec<usize> = Vec::new();
    let mut pending: Vec<(usize, usize)> = Vec::new();
    let tokens = source.tokens();
    for (position, token) in tokens.iter().enumerate() {
        let place = span(token.range());
        match token.kind() {
            TokenKind::Indent => indents.push(text.slice(place).len()),
            TokenKind::Dedent => {
                let block = indents.pop().unwrap_or(0);
                close(block, place.end, marks, &mut pending, &mut covers);
            }
            TokenKind::Comment => {
                let Some(here) = at.get(&place.start) else { continue };
                let Some(indent) = indentation(text, place.start).map(str::len) else { continue };
                let following = || tokens[position..].iter().find(|token| !token.kind().is_trivia());
                let fits = indent == indents.last().copied().unwrap_or(0)
                    || following().is_some_and(|next| matches!(next.kind(), TokenKind::Dedent | TokenKind::Indent));
                if fits {
                    pending.extend(here.iter().map(|&mark| (indent, mark)));
                }
            }
            _ => {}
        }
    }
    close(0, text.as_str().len() as u32, marks, &mut pending, &mut covers);
    covers
}

/// Settles the comments of a block that ends.
fn close(block: usize, end: u32, marks: &[Mark<'_>], pending: &mut Vec<(usize, usize)>, covers: &mut [Option<Span>]) {
    let mut settled: Vec<usize> = Vec::new();
    for (position, &(indent, mark)) in pending.iter().enumerate() {
        if indent < block || settled.contains(&mark) {
            continue;
        }
        settled.push(mark);
        let opening = &marks[mark];
        if !opening.opens {
            continue;
        }
        let closing = pending[position + 1..].iter().find(|&&(other_indent, other)| {
            let other_mark = &marks[other];
            !other_mark.opens
                && other_indent == indent
                && other_mark.codes == opening.codes
                && !settled.contains(&other)
        });
        settled.extend(closing.map(|&(_, other)| other));
        let end = closing.map_or(end, |&(_, other)| marks[other].comment.end);
        covers[mark] = Some(Span::new(opening.comment.start, end.max(opening.comment.start)));
    }
    pending.retain(|(_, mark)| !settled.contains(mark));
}
