//! The lines of a file that a finding is about, fit for a terminal.

use std::borrow::Cow;
use std::ops::Range;

use crate::place::Region;
use crate::text::Text;

/// A finding of more lines than this is marked on its first line only.
const LINES: usize = 6;
/// Of a finding about several places, which are seldom short, the first lines are shown.
const CLASS_LINES: usize = 3;

/// A few harmless lines with a marked part.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Excerpt {
    pub source: String,
    /// Bytes of `source`.
    pub mark: Range<usize>,
    /// The number of the first line in the file, or in the cell of a notebook.
    pub first_line: u32,
    /// Lines of the finding that are not in `source`.
    pub hidden_lines: usize,
}

/// The lines of a region, cut to about `width` characters around its beginning; `None` when the text has become
/// shorter than the region.
pub(super) fn excerpt(text: &Text, region: &Region, is_class: bool, width: usize) -> Option<Excerpt> {
    let span = region.span;
    if span.end as usize > text.as_str().len() {
        return None;
    }
    let first = text.line_index(span.start);
    let last = text.line_index(span.end.max(span.start + 1) - 1).max(first);
    let shown = match last - first {
        _ if is_class => last.min(first + CLASS_LINES - 1),
        0..LINES => last,
        _ => first,
    };

    let mut source = String::new();
    let mut mark = None;
    for index in first..=shown {
        let line = text.line_span(index)?;
        let within = |offset: u32| (offset.clamp(line.start, line.end) - line.start) as usize;
        let marked = within(span.start)..within(span.end);
        if index > first {
            source.push('\n');
        }
        let pushed = push_line(&mut source, text.slice(line), marked, width);
        // The mark begins on the first line and ends on the last one.
        mark = Some(mark.map_or(pushed.start, |mark: Range<usize>| mark.start)..pushed.end);
    }
    let first_line = region.cell.as_ref().map_or(region.start.line, |cell| cell.start.line);
    Some(Excerpt { source, mark: mark?, first_line, hidden_lines: last - shown })
}

/// Appends a line, cut to `width` characters with the mark in view, and gives the mark's new place.
fn push_line(out: &mut String, line: &str, mark: Range<usize>, width: usize) -> Range<usize> {
    let floor = |offset: usize| line.floor_char_boundary(offset);
    let (start, end) = (floor(mark.start), floor(mark.end));
    // Room for the line's number and the bar.
    let width = width.saturating_sub(10);
    // A character has up to four bytes, so this reads no more than it must of a line of any length.
    let fits = line.len() <= width * 4 && line.chars().count() <= width;
    let from = if fits || start <= width / 2 { 0 } else { floor(start.saturating_sub(width / 3)) };
    let to = line[from..].char_indices().nth(width).map_or(line.len(), |(offset, _)| from + offset);
    let to = if fits { line.len() } else { to };

    if from > 0 {
        out.push('…');
    }
    let mut marked = None;
    let mut marked_end = None;
    for (offset, letter) in line[from..to].char_indices() {
        if from + offset == start {
            marked = Some(out.len());
        }
        if from + offset == end {
            marked_end = Some(out.len());
        }
        out.push(harmless_letter(letter));
    }
    let begin = marked.unwrap_or(out.len());
    let finish = marked_end.unwrap_or(out.len()).max(begin);
    if to < line.len() {
        out.push('…');
    }
    begin..finish
}

/// A text without characters that act on a terminal or hide what a reader sees; a tab becomes a space.
pub(super) fn harmless(text: &str) -> Cow<'_, str> {
    if text.chars().all(|letter| letter != '\t' && harmless_letter(letter) == letter) {
        return Cow::Borrowed(text);
    }
    Cow::Owned(text.chars().map(|letter| if letter == '\t' { ' ' } else { harmless_letter(letter) }).collect())
}

/// Stands for a character: the picture of a control character, the replacement character for what is invisible or
/// reorders the text around it (Unicode Technical Report 36, and "Trojan Source", CVE-2021-42574). Tabs stay.
fn harmless_letter(letter: char) -> char {
    match letter {
        '\t' => letter,
        '\0'..='\u{1f}' => char::from_u32(0x2400 + u32::from(letter)).unwrap_or('\u{fffd}'),
        '\u{7f}' => '\u{2421}',
        '\u{80}'..='\u{9f}'
        | '\u{ad}'
        | '\u{61c}'
        | '\u{200b}'..='\u{200f}'
        | '\u{2028}'..='\u{202e}'
        | '\u{2060}'..='\u{206f}'
        | '\u{feff}' => '\u{fffd}',
        _ => letter,
    }
}

#[cfg(test)]
mod tests {
    use super::{Excerpt, excerpt, harmless};
    use crate::place::{RelPath, Span};
    use crate::text::Text;

    fn of(source: &str, start: usize, end: usize, width: usize) -> Excerpt {
        let text = Text::new(RelPath::new("a.py"), source);
        let region = text.region(Span::new(start as u32, end as u32));
        excerpt(&text, &region, false, width).expect("the region lies in the text")
    }

    #[test]
    fn of_a_class_the_first_lines_are_shown() {
        let text = Text::new(RelPath::new("a.py"), "a\nb\nc\nd\ne\n");
        let of = |end| excerpt(&text, &text.region(Span::new(0, end)), true, 80).expect("the region lies in the text");
        assert_eq!((of(9).source.as_str(), of(9).hidden_lines, of(9).mark), ("a\nb\nc", 2, 0..5));
        assert_eq!((of(3).source.as_str(), of(3).hidden_lines), ("a\nb", 0));
    }

    #[test]
    fn a_long_line_is_cut_around_the_mark() {
        let line = format!("{}BAD{}", "x".repeat(10_000), "y".repeat(10_000));
        let cut = of(&line, 10_000, 10_003, 40);
        assert_eq!(cut.source, format!("…{}BAD{}…", "x".repeat(10), "y".repeat(17)));
        assert_eq!(&cut.source[cut.mark], "BAD");
    }

    #[test]
    fn a_mark_longer_than_the_line_stays_inside() {
        let cut = of(&"é".repeat(1_000), 0, 2_000, 40);
        assert_eq!(cut.source, format!("{}…", "é".repeat(30)));
        assert_eq!(cut.mark, 0..60);
    }

    #[test]
    fn several_lines_are_marked_from_first_to_last() {
        let source = "f(\r\n  1,\r\n)\r\n";
        let cut = of(source, 0, source.len() - 2, 80);
        assert_eq!(cut.source, "f(\n  1,\n)");
        assert_eq!(cut.mark, 0..9);
        let many = of(&"a\n".repeat(50), 0, 100, 80);
        assert_eq!((many.source.as_str(), many.hidden_lines), ("a", 49));
    }

    #[test]
    fn nothing_acts_on_the_terminal() {
        assert_eq!(harmless("a\u{1b}[31mb\u{9b}c\u{202e}d\te\u{7f}"), "a␛[31mb\u{fffd}c\u{fffd}d e␡");
        let cut = of("\u{1b}]0;x\u{7}ü = bad", 11, 14, 80);
        assert_eq!(cut.source, "␛]0;x␇ü = bad");
        assert_eq!(&cut.source[cut.mark], "bad");
    }
}
