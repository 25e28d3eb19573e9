//! Members of a class beside each other: which lines belong together, and what differs in them.

use std::ops::Range;

use similar::{Algorithm, DiffOp, capture_diff_slices};

/// The most pieces of two lines, multiplied, that are compared in any order; beyond it only what they begin and end
/// with. It bounds the time for minified code.
const MAX_PRODUCT: usize = 20_000;

/// One row: for each member the line that stands there and what is marked in it.
pub(super) type Row = Vec<Option<Cell>>;

#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Cell {
    /// The index of the line among those of its member.
    pub line: usize,
    /// Byte ranges of what differs, in order, apart from each other.
    pub marks: Vec<Range<usize>>,
}

/// The rows of members. Each is compared with the first (a star alignment): lines of the same shape stand beside each
/// other, and lines that the first does not have stand between its lines.
pub(super) fn align(members: &[Vec<String>]) -> Vec<Row> {
    let Some((first, others)) = members.split_first() else { return Vec::new() };
    let shapes: Vec<String> = first.iter().map(|line| shape(line)).collect();
    let others: Vec<Against<'_>> = others.iter().map(|lines| Against::new(&shapes, lines)).collect();
    let mut rows = Vec::new();
    for line in 0..=first.len() {
        let between = others.iter().map(|other| other.inserted[line].len()).max().unwrap_or(0);
        for number in 0..between {
            let added = |other: &Against<'_>| {
                let line = *other.inserted[line].get(number)?;
                Some(Cell { line, marks: whole(&other.lines[line]) })
            };
            rows.push(std::iter::once(None).chain(others.iter().map(added)).collect());
        }
        let Some(text) = first.get(line) else { continue };
        let mut own = Vec::new();
        let mut row: Row = vec![None];
        for other in &others {
            row.push(other.matched[line].map(|line_there| {
                let (here, there) = differences(text, &other.lines[line_there]);
                own.extend(here);
                Cell { line: line_there, marks: there }
            }));
            if other.matched[line].is_none() {
                own.extend(whole(text));
            }
        }
        row[0] = Some(Cell { line, marks: merged(own) });
        rows.push(row);
    }
    rows
}

/// A member as seen from the first.
struct Against<'a> {
    lines: &'a [String],
    /// For each line of the first the one that stands beside it.
    matched: Vec<Option<usize>>,
    /// Before each line of the first, and behind the last, what the first does not have.
    inserted: Vec<Vec<usize>>,
}

impl<'a> Against<'a> {
    fn new(first: &[String], lines: &'a [String]) -> Self {
        let shapes: Vec<String> = lines.iter().map(|line| shape(line)).collect();
        let mut matched = vec![None; first.len()];
        let mut inserted = vec![Vec::new(); first.len() + 1];
        for op in capture_diff_slices(Algorithm::Myers, first, &shapes) {
            let (old, new) = (op.old_range(), op.new_range());
            let pairs =
                if matches!(op, DiffOp::Equal { .. } | DiffOp::Replace { .. }) { old.len().min(new.len()) } else { 0 };
            for number in 0..pairs {
                matched[old.start + number] = Some(new.start + number);
            }
            inserted[old.start + pairs].extend(new.start + pairs..new.end);
        }
        Self { lines, matched, inserted }
    }
}

/// All of a line but its indentation; nothing of a blank line.
fn whole(line: &str) -> Vec<Range<usize>> {
    let (start, end) = (line.len() - line.trim_start().len(), line.trim_end().len());
    if start < end { vec![Range { start, end }] } else { Vec::new() }
}

/// What differs in two lines that stand beside each other, indentation apart.
fn differences(left: &str, right: &str) -> (Vec<Range<usize>>, Vec<Range<usize>>) {
    if left.trim() == right.trim() {
        return (Vec::new(), Vec::new());
    }
    let (left, right) = (pieces(left), pieces(right));
    let [before, after] = [texts(&left), texts(&right)];
    let mut marks = (Vec::new(), Vec::new());
    if left.len() * right.len() > MAX_PRODUCT {
        let start = before.iter().zip(&after).take_while(|(one, other)| one == other).count();
        let rest = before[start..].iter().rev().zip(after[start..].iter().rev());
        let end = rest.take_while(|(one, other)| one == other).count();
        mark(&mut marks.0, &left[start..left.len() - end]);
        mark(&mut marks.1, &right[start..right.len() - end]);
    } else {
        for op in capture_diff_slices(Algorithm::Myers, &before, &after) {
            if !matches!(op, DiffOp::Equal { .. }) {
                mark(&mut marks.0, &left[op.old_range()]);
                mark(&mut marks.1, &right[op.new_range()]);
            }
        }
    }
    marks
}

fn mark(marks: &mut Vec<Range<usize>>, pieces: &[(usize, &str)]) {
    if let (Some((start, _)), Some((last, text))) = (pieces.first(), pieces.last()) {
        marks.push(*start..last + text.len());
    }
}

fn texts<'a>(pieces: &[(usize, &'a str)]) -> Vec<&'a str> {
    pieces.iter().map(|(_, text)| *text).collect()
}

/// Ranges in order, those that overlap or touch as one.
fn merged(mut ranges: Vec<Range<usize>>) -> Vec<Range<usize>> {
    ranges.sort_by_key(|range| (range.start, range.end));
    let mut merged: Vec<Range<usize>> = Vec::new();
    for range in ranges {
        match merged.last_mut() {
            Some(last) if range.start <= last.end => last.end = last.end.max(range.end),
            _ => merged.push(range),
        }
    }
    merged
}

/// The words, numbers and other characters of a line with the byte where each begins; white space is none of them.
fn pieces(line: &str) -> Vec<(usize, &str)> {
    let is_word = |letter: char| letter.is_alphanumeric() || letter == '_';
    let mut pieces = Vec::new();
    let mut letters = line.char_indices().peekable();
    while let Some((start, letter)) = letters.next() {
        if letter.is_whitespace() {
            continue;
        }
        let mut end = start + letter.len_utf8();
        if is_word(letter) {
            while let Some((at, next)) = letters.next_if(|(_, next)| is_word(*next)) {
                end = at + next.len_utf8();
            }
        }
        pieces.push((start, &line[start..end]));
    }
    pieces
}

/// A line without its names, values, comment and spaces: lines of equal shape are likely to belong together.
fn shape(line: &str) -> String {
    let mut shape = String::new();
    let mut quoted: Option<&str> = None;
    for (_, piece) in pieces(line) {
        match (quoted, piece) {
            (Some(quote), _) if piece == quote => quoted = None,
            (Some(_), _) => {}
            (None, "'" | "\"") => {
                quoted = Some(piece);
                shape.push('s');
            }
            (None, "#") => break,
            (None, _) if is_keyword(piece) => {
                shape.push(' ');
                shape.push_str(piece);
                shape.push(' ');
            }
            (None, _) if piece.starts_with(|letter: char| letter.is_alphanumeric() || letter == '_') => shape.push('n'),
            (None, _) => shape.push_str(piece),
        }
    }
    shape
}

/// Python's keywords (language reference, 2.3.2) that say what a line does.
fn is_keyword(word: &str) -> bool {
    const KEYWORDS: [&str; 32] = [
        "and", "as", "assert", "async", "await", "break", "class", "continue", "def", "del", "elif", "else", "except",
        "finally", "for", "from", "global", "if", "import", "in", "is", "lambda", "nonlocal", "not", "or", "pass",
        "raise", "return", "try", "while", "with", "yield",
    ];
    KEYWORDS.binary_search(&word).is_ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lines(text: &str) -> Vec<String> {
        text.lines().map(str::to_owned).collect()
    }

    /// The rows as text, what is marked in brackets.
    fn shown(members: &[&str]) -> Vec<String> {
        let members: Vec<Vec<String>> = members.iter().map(|text| lines(text)).collect();
        let cell = |(member, cell): (usize, &Option<Cell>)| {
            let Some(cell) = cell else { return "-".to_owned() };
            let mut text = members[member][cell.line].clone();
            for mark in cell.marks.iter().rev() {
                text.insert(mark.end, ']');
                text.insert(mark.start, '[');
            }
            text
        };
        align(&members).iter().map(|row| row.iter().enumerate().map(cell).collect::<Vec<_>>().join(" | ")).collect()
    }

    #[test]
    fn names_that_differ_are_marked() {
        let first = "total = 0\nfor item in items:\n    total += item.price\nreturn total";
        let second = "total = 1\nfor row in rows:\n        total += row.price\nreturn total";
        assert_eq!(
            shown(&[first, second]),
            [
                "total = [0] | total = [1]",
                "for [item] in [items]: | for [row] in [rows]:",
                "    total += [item].price |         total += [row].price",
                "return total | return total",
            ]
        );
    }

    #[test]
    fn lines_that_others_lack_stand_alone() {
        let first = "a = load()\nb = check(a)\nreturn b";
        let second = "a = load()\nlog.info('é', a)\n\nb = check(a)\nreturn b";
        let third = "a = load()\nreturn b";
        assert_eq!(
            shown(&[first, second, third]),
            [
                "a = load() | a = load() | a = load()",
                "- | [log.info('é', a)] | -",
                "- |  | -",
                "[b = check(a)] | b = check(a) | -",
                "return b | return b | return b",
            ]
        );
        assert_eq!(shown(&["pass", "pass\n# more"]), ["pass | pass", "- | [# more]"]);
    }

    #[test]
    fn long_lines_are_compared_from_both_ends() {
        let [one, other] = ["x", "y"].map(|name| format!("{}{name}{}", "f(".repeat(200), ")".repeat(200)));
        let rows = shown(&[&one, &other]);
        assert!(rows[0].contains("(f([x]))") && rows[0].contains("(f([y]))"), "{}", rows[0]);
    }

    #[test]
    fn keywords_are_in_order() {
        assert!(is_keyword("and") && is_keyword("with") && is_keyword("yield") && !is_keyword("match"));
        assert_ne!(shape("if a:"), shape("for a:"));
        assert_eq!(shape("x = f('a b', 1)  # so"), shape("long = g(\"\", 22)"));
    }
}
