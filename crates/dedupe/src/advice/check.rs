//! Whether a file still parses after edits, told from the statements that they touch.
//!
//! A module is a list of statements. Where one begins a line of its own, the text behind it parses alone, whatever stands
//! before it; so a file that parses does so after edits if what they make of the statements between two such places does.
//! The same holds within the body of a class or function, as long as a statement of it stays. A file is then not parsed
//! once more for each of its clone classes. What does not fit in a body is looked at in the one around it.

use covet_core::{Edit, Span, Text};
use covet_python::source::{Source, SourceKind};
use ruff_python_ast::Stmt;
use ruff_text_size::Ranged;

use super::text;

/// Whether a file that parses does so after edits, which are in order and do not overlap. Linear in the statements that
/// they touch, which are those of a method or function where it does.
pub fn still_parses(source: &Source, edits: &[Edit]) -> bool {
    let text = source.text();
    let whole = Span::new(0, text.as_str().len() as u32);
    let edits: Vec<&Edit> = edits.iter().collect();
    List { text, body: &source.module().body, indentation: "", whole }.still_parses(&edits)
}

/// Statements of one body, and the whole lines that they stand on with what is between them.
struct List<'a> {
    text: &'a Text,
    body: &'a [Stmt],
    indentation: &'a str,
    whole: Span,
}

/// Statements from one place where a list can be cut to the next, both numbers included.
#[derive(Clone, Copy, PartialEq, Eq)]
struct Part {
    first: usize,
    last: usize,
}

impl<'a> List<'a> {
    fn still_parses(&self, edits: &[&Edit]) -> bool {
        if self.body.is_empty() {
            return self.parses(self.whole, edits);
        }
        let mut parts: Vec<(Part, Vec<&Edit>)> = Vec::new();
        for &edit in edits {
            let part = self.part(edit.span);
            match parts.last_mut() {
                Some((last, here)) if part.first <= last.last => {
                    last.last = last.last.max(part.last);
                    here.push(edit);
                }
                _ => parts.push((part, vec![edit])),
            }
        }
        // What is put behind the last statement of a body may belong to the body around.
        parts.iter().all(|(part, edits)| self.inside_parses(*part, edits) || self.parses(self.span(*part), edits))
    }

    /// Whether the lines before a class or function and parts of its body, each alone, parse after the edits of them.
    fn inside_parses(&self, part: Part, edits: &[&Edit]) -> bool {
        let at = self.span(part);
        let header = text::line_start(self.text.as_str(), self.body[part.first].start().to_u32());
        let before = edits.partition_point(|edit| edit.span.end <= header);
        let (before, within) = edits.split_at(before);
        let Some(inner) = self.inner(part, within) else { return false };
        self.can_cut(part.first)
            && (before.is_empty() || self.parses(Span::new(at.start, header), before))
            && inner.still_parses(within)
    }

    /// Whether lines of the list parse alone after edits.
    fn parses(&self, at: Span, edits: &[&Edit]) -> bool {
        let edits: Vec<Edit> = edits.iter().map(|edit| text::shifted(edit, at.start)).collect();
        let mut new = text::edited(self.text.slice(at), &edits);
        // What follows begins a line of its own, for which a statement stands here.
        if at.end < self.text.as_str().len() as u32 && !new.is_empty() && !new.ends_with('\n') {
            return false;
        }
        if !new.is_empty() && !new.ends_with('\n') {
            new.push('\n');
        }
        if !self.indentation.is_empty() {
            new.insert_str(0, "async def _():\n");
        }
        new.push_str(self.indentation);
        new.push_str("pass\n");
        Source::parse(Text::new(self.text.path().clone(), new), SourceKind::Module).errors().is_empty()
    }

    /// The part that a span touches.
    fn part(&self, at: Span) -> Part {
        let of = |offset: u32| {
            let behind = self.body.partition_point(|statement| self.end(statement) <= offset);
            behind.min(self.body.len() - 1)
        };
        let (mut first, mut last) = (of(at.start), of(at.end.saturating_sub(1).max(at.start)));
        while first > 0 && !self.can_cut(first) {
            first -= 1;
        }
        while last + 1 < self.body.len() && !self.can_cut(last + 1) {
            last += 1;
        }
        Part { first, last }
    }

    /// The lines of a part, with what stands before it since the statement before.
    fn span(&self, part: Part) -> Span {
        let start = if part.first == 0 { self.whole.start } else { self.end(&self.body[part.first - 1]) };
        let end = if part.last + 1 == self.body.len() { self.whole.end } else { self.end(&self.body[part.last]) };
        Span::new(start, end)
    }

    /// The end of the line on which a statement ends, with its line break.
    fn end(&self, statement: &Stmt) -> u32 {
        let text = self.text.as_str();
        let offset = statement.end().to_u32() as usize;
        text[offset..].find('\n').map_or(text.len(), |at| offset + at + 1) as u32
    }

    /// Whether a statement begins a logical line of its own behind the one before.
    fn can_cut(&self, number: usize) -> bool {
        let text = self.text.as_str();
        let start = self.body[number].start().to_u32();
        let before = number.checked_sub(1).map_or(self.whole.start, |number| self.end(&self.body[number]));
        before <= start
            && text::indentation(text, start) == Some(self.indentation)
            && !text[..before as usize].trim_end_matches(['\n', '\r']).ends_with('\\')
    }

    /// The body of the class or function that a part is, if the edits leave its header and a statement of it alone.
    fn inner(&self, part: Part, edits: &[&Edit]) -> Option<List<'a>> {
        if part.first != part.last {
            return None;
        }
        let body: &'a [Stmt] = match &self.body[part.first] {
            Stmt::ClassDef(class) => &class.body,
            Stmt::FunctionDef(function) => &function.body,
            _ => return None,
        };
        let text = self.text.as_str();
        let first = body.first()?.start().to_u32();
        let indentation = text::indentation(text, first).filter(|indentation| !indentation.is_empty())?;
        let whole = Span::new(text::line_start(text, first), self.end(body.last()?));
        let list = List { text: self.text, body, indentation, whole };
        if !edits.iter().all(|edit| (whole.start..whole.end).contains(&edit.span.start) && edit.span.end <= whole.end) {
            return None;
        }
        // One statement at least is as it was.
        let touched: usize = edits.iter().map(|edit| list.part(edit.span)).map(|part| part.last + 1 - part.first).sum();
        (touched < body.len()).then_some(list)
    }
}
