//! Which lines of a file's new content are not in its old one.

use std::ops::RangeInclusive;

use covet_core::ChangedLines;
use gix::diff::blob::{Algorithm, Diff, InternedInput, TokenSource};

/// Beyond this a file is compared as a whole; no source file is that long, and line numbers must fit 31 bits.
const LONGEST: usize = 1 << 30;

/// Git looks for a null byte in this many bytes to tell binary content from text.
const BINARY_PROBE: usize = 8000;

/// The lines of `new` that were added or changed, where `git diff` has them (Myers' algorithm, indent heuristic). `\r\n` and `\n` count as the same line end, so that files checked out with other line ends have not
/// changed. Binary content has changed as a whole.
pub(crate) fn changed(old: &[u8], new: &[u8]) -> ChangedLines {
    if old == new {
        return ChangedLines::Ranges([].into());
    }
    if is_binary(old) || is_binary(new) || old.len() > LONGEST || new.len() > LONGEST {
        return ChangedLines::All;
    }
    let input = InternedInput::new(Lines(old), Lines(new));
    let mut diff = Diff::compute(Algorithm::Myers, &input);
    diff.postprocess_lines(&input);
    let ranges: Vec<RangeInclusive<u32>> =
        diff.hunks().filter(|hunk| !hunk.after.is_empty()).map(|hunk| hunk.after.start + 1..=hunk.after.end).collect();
    ChangedLines::Ranges(ranges.into())
}

fn is_binary(content: &[u8]) -> bool {
    content[..content.len().min(BINARY_PROBE)].contains(&0)
}

/// A line without its end, and whether it has one.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
struct Line<'a> {
    text: &'a [u8],
    ends: bool,
}

impl AsRef<[u8]> for Line<'_> {
    fn as_ref(&self) -> &[u8] {
        self.text
    }
}

/// Content cut into lines as Python and [`covet_core::Text`] have them: at `\n`, `\r\n` and a lone `\r`.
#[derive(Clone, Copy)]
struct Lines<'a>(&'a [u8]);

impl<'a> Iterator for Lines<'a> {
    type Item = Line<'a>;

    fn next(&mut self) -> Option<Line<'a>> {
        let rest = self.0;
        if rest.is_empty() {
            return None;
        }
        let Some(end) = rest.iter().position(|byte| matches!(byte, b'\n' | b'\r')) else {
            self.0 = &[];
            return Some(Line { text: rest, ends: false });
        };
        let (text, tail) = rest.split_at(end);
        self.0 = tail.strip_prefix(b"\r\n").unwrap_or(&tail[1..]);
        Some(Line { text, ends: true })
    }
}

impl<'a> TokenSource for Lines<'a> {
    type Token = Line<'a>;
    type Tokenizer = Self;

    fn tokenize(&self) -> Self {
        *self
    }

    fn estimate_tokens(&self) -> u32 {
        // Source lines are about this long.
        u32::try_from(self.0.len() / 32).unwrap_or(u32::MAX)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ranges(old: &str, new: &str) -> Vec<(u32, u32)> {
        match changed(old.as_bytes(), new.as_bytes()) {
            ChangedLines::All => panic!("all lines"),
            ChangedLines::Ranges(ranges) => ranges.iter().map(|range| (*range.start(), *range.end())).collect(),
        }
    }

    #[test]
    fn added_and_changed_lines_are_on_the_new_side() {
        assert_eq!(ranges("a\nb\nc\n", "a\nB\nc\nd\ne\n"), [(2, 2), (4, 5)]);
        assert_eq!(ranges("a\nb\nc\n", "a\nc\n"), [], "a line that went leaves none behind");
        assert_eq!(ranges("", "a\nb"), [(1, 2)]);
    }

    #[test]
    fn an_inserted_function_starts_where_a_reader_sees_it_start() {
        let old = "def f():\n    return 1\n\n\ndef h():\n    return 1\n";
        let new = "def f():\n    return 1\n\n\ndef g():\n    return 1\n\n\ndef h():\n    return 1\n";
        assert_eq!(ranges(old, new), [(5, 8)]);
    }

    #[test]
    fn line_ends() {
        assert_eq!(ranges("a\r\nb\r\n", "a\nb\n"), [], "the kind of line end is no change");
        assert_eq!(ranges("a\nb\n", "a\nb"), [(2, 2)], "a missing one is");
        assert_eq!(ranges("a\rb\rc\r", "a\rB\rc\r"), [(2, 2)]);
    }

    #[test]
    fn binary_content_has_changed_as_a_whole() {
        assert_eq!(changed(b"a\0b", b"a\0c"), ChangedLines::All);
    }
}
