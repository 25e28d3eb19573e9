//! What a fix changes, line by line.

use similar::{ChangeTag, TextDiff};

use super::source::harmless;
use crate::finding::Edit;
use crate::place::Span;
use crate::render::cut;
use crate::text::Text;

/// A longer change is only named: `--diff` shows it whole.
const LINES: usize = 24;
/// The most bytes of the text that are compared.
const BYTES: usize = 16_384;

/// A line that goes (`-`) or comes (`+`).
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Change {
    pub sign: char,
    /// Its number, in the file or in the cell of a notebook, before or after the change.
    pub line: u32,
    /// Harmless, and no longer than the width.
    pub content: String,
}

/// The lines that the edits take away and bring; `None` when there are too many, or the edits do not fit the text.
pub(super) fn changes(text: &Text, edits: &[Edit], width: usize) -> Option<Vec<Change>> {
    let cover = Span::new(edits.first()?.span.start, edits.last()?.span.end.max(edits.first()?.span.start));
    if cover.end as usize > text.as_str().len() {
        return None;
    }
    let first = text.line_span(text.line_index(cover.start))?.start;
    let before = text.full_lines(cover);
    if before.len() > BYTES {
        return None;
    }
    let after = apply(before, first, edits)?;

    let region = text.region(cover);
    let first_line = region.cell.map_or(region.start.line, |cell| cell.start.line);
    let diff = TextDiff::from_lines(before, after.as_str());
    let mut changes = Vec::new();
    for change in diff.iter_all_changes() {
        let (sign, index) = match change.tag() {
            ChangeTag::Equal => continue,
            ChangeTag::Delete => ('-', change.old_index()?),
            ChangeTag::Insert => ('+', change.new_index()?),
        };
        if changes.len() == LINES {
            return None;
        }
        let line = change.value().trim_end_matches(['\n', '\r']);
        changes.push(Change { sign, line: first_line + index as u32, content: shortened(line, width) });
    }
    Some(changes)
}

/// The lines after the edits; `first` is where they begin in the text.
fn apply(lines: &str, first: u32, edits: &[Edit]) -> Option<String> {
    let mut after = String::new();
    let mut done = 0;
    for edit in edits {
        let start = edit.span.start.checked_sub(first)? as usize;
        let end = edit.span.end.checked_sub(first)? as usize;
        // An edit may take the last line's break with it.
        let end = end.min(lines.len());
        after += lines.get(done..start)?;
        after += &edit.content;
        done = end.max(start);
    }
    after += lines.get(done..)?;
    Some(after)
}

fn shortened(line: &str, width: usize) -> String {
    let width = width.saturating_sub(12);
    let line = line.replace('\t', "    ");
    match line.char_indices().nth(width) {
        Some((end, _)) => format!("{}…", harmless(cut(&line, end))),
        None => harmless(&line).into_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::{Change, changes};
    use crate::finding::Edit;
    use crate::place::{RelPath, Span};
    use crate::text::Text;

    fn of(source: &str, edits: &[(u32, u32, &str)]) -> Option<Vec<(char, u32, String)>> {
        let edit = |&(start, end, content): &(u32, u32, &str)| Edit {
            span: Span::new(start, end),
            content: content.to_owned(),
        };
        let edits: Vec<Edit> = edits.iter().map(edit).collect();
        let changes = changes(&Text::new(RelPath::new("a.py"), source), &edits, 80)?;
        Some(changes.into_iter().map(|Change { sign, line, content }| (sign, line, content)).collect())
    }

    #[test]
    fn only_changed_lines_are_shown() {
        let source = "import os\nx = 1\ny = 2\nz = 3\n";
        assert_eq!(
            of(source, &[(14, 15, "10"), (26, 27, "30")]),
            Some(vec![
                ('-', 2, "x = 1".to_owned()),
                ('+', 2, "x = 10".to_owned()),
                ('-', 4, "z = 3".to_owned()),
                ('+', 4, "z = 30".to_owned()),
            ])
        );
        assert_eq!(of(source, &[(0, 10, "")]), Some(vec![('-', 1, "import os".to_owned())]));
    }

    #[test]
    fn edits_that_do_not_fit_the_text_show_nothing() {
        assert_eq!(of("x\n", &[(40, 41, "y")]), None);
        assert_eq!(of("é\n", &[(1, 2, "y")]), None);
    }
}
