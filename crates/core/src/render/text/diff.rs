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
    pub line: i64,
    /// Harmless, and no longer than the width.
    pub content: String,
}

/// The lines that the edits take away and bring; `None` when there are too many, or the edits do not fit the text.
pub(super) fn changes(text: &Text, edits: &[Edit], width: usize) -> Option<Vec<Change>> {
    if edits.iter().any(|edit| edit.span.end as usize > text.as_str().len()) {
        return None;
    }
    let line = |offset: u32| text.line_index(offset);
    // An import at the top and a call far below are two pieces; what lies between is not compared.
    let pieces = edits.chunk_by(|left, right| line(left.span.end) >= line(right.span.start));
    let mut changes = Vec::new();
    let mut shift = Shift::default();
    for piece in pieces {
        let cover = Span::new(piece.first()?.span.start, piece.last()?.span.end.max(piece.first()?.span.start));
        let before = text.full_lines(cover);
        if before.len() > BYTES {
            return None;
        }
        let after = apply(before, text.line_span(line(cover.start))?.start, piece)?;
        let region = text.region(cover);
        let (cell, first) = region.cell.map_or((0, region.start.line), |cell| (cell.cell, cell.start.line));
        shift.enter(cell);

        let diff = TextDiff::from_lines(before, after.as_str());
        for change in diff.iter_all_changes() {
            let (sign, line) = match change.tag() {
                ChangeTag::Equal => continue,
                ChangeTag::Delete => ('-', i64::from(first) + change.old_index()? as i64),
                ChangeTag::Insert => ('+', i64::from(first) + change.new_index()? as i64 + shift.lines),
            };
            if changes.len() == LINES {
                return None;
            }
            let content = shortened(change.value().trim_end_matches(['\n', '\r']), width);
            changes.push(Change { sign, line, content });
        }
        shift.lines += after.lines().count() as i64 - before.lines().count() as i64;
    }
    Some(changes)
}

/// How far the pieces before have moved the lines of a cell, or of a whole file.
#[derive(Default)]
struct Shift {
    cell: u32,
    lines: i64,
}

impl Shift {
    fn enter(&mut self, cell: u32) {
        if self.cell != cell {
            *self = Self { cell, lines: 0 };
        }
    }
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

    fn of(source: &str, edits: &[(u32, u32, &str)]) -> Option<Vec<(char, i64, String)>> {
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
        let far = format!("import os\n{}x = path()\n", "\n".repeat(20_000));
        let end = far.len() as u32;
        assert_eq!(
            of(&far, &[(0, 0, "import pathlib\n"), (end - 7, end - 3, "pathlib.Path")]),
            Some(vec![
                ('+', 1, "import pathlib".to_owned()),
                ('-', 20_002, "x = path()".to_owned()),
                ('+', 20_003, "x = pathlib.Path()".to_owned()),
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
