//! The extracted function and its calls as text.

use std::fmt::Write as _;

use covet_core::{Edit, Span};
use ruff_text_size::Ranged;

use super::super::module::identifiers;
use super::super::piece::Piece;
use super::super::text;
use super::super::unify;
use super::{Plan, Refusal, because};

/// The longest line that is written, in characters, as most formatters have it.
const WIDTH: usize = 88;

impl<'a> Plan<'a> {
    /// Finds names for the parameters and for the function.
    pub fn names(&mut self, first: &Piece<'a>, functions: &[&str], is_taken: impl Fn(&str) -> bool) {
        // A parameter hides a name in the function alone.
        self.differences = unify::names(&self.common, &identifiers(first.source, first.span()));
        let base = match &self.outputs[..] {
            [output] if !first.is_whole => format!("_get_{}", output.trim_matches('_').to_lowercase()),
            _ if first.is_whole => name_of(functions),
            _ => format!("{}_part", name_of(functions).trim_end_matches("_common")),
        };
        self.name = free_name(&base, |name| is_taken(name) || self.differences.iter().any(|known| known == name));
    }

    /// The function before the first place, and a call in each.
    ///
    /// # Errors
    /// When the lines of a place cannot be taken out as they are.
    pub fn edits(&self, pieces: &[Piece<'a>]) -> Result<Vec<Edit>, Refusal> {
        let first = &pieces[0];
        let Some(lines) = text::whole_lines(first.source, first.span()) else {
            return because("it shares a line with other code");
        };
        let mut replaced = Vec::new();
        for (hole, name) in self.common.holes.iter().zip(&self.differences) {
            replaced.extend(hole.places.iter().map(|place| (place[0], name.clone())));
        }
        let Some(mut body) = text::moved(first.source, lines, "    ", &replaced) else {
            return because("its lines are indented in an unusual way");
        };
        if !self.outputs.is_empty() {
            let _ = write!(body, "\n    return {}", self.outputs.join(", "));
        }
        let parameters: Vec<String> = self.inputs.iter().chain(&self.differences).cloned().collect();
        let keyword = if self.is_async { "async def " } else { "def " };
        let header = wrapped(&format!("{keyword}{}(", self.name), &parameters, "):", "");
        let at = top(first).ok_or_else(|| Refusal::Because("it stands in an unusual place".to_owned()))?;
        let position = pieces.iter().filter_map(top).min().unwrap_or(at);
        let mut edits = vec![Edit { span: Span::new(position, position), content: format!("{header}\n{body}\n\n\n") }];
        for (number, piece) in pieces.iter().enumerate() {
            let Some(lines) = text::whole_lines(piece.source, piece.span()) else {
                return because("it shares a line with other code");
            };
            let source = piece.source.text();
            let indentation = text::indentation(source.as_str(), piece.span().start).unwrap_or_default();
            let mut arguments: Vec<String> =
                self.inputs.iter().map(|input| self.own(number, input).to_owned()).collect();
            for (hole, name) in self.common.holes.iter().zip(&self.differences) {
                arguments.push(format!("{name}={}", source.slice(hole.places[0][number])));
            }
            let mut start = String::new();
            if !self.outputs.is_empty() {
                let outputs: Vec<&str> = self.outputs.iter().map(|output| self.own(number, output)).collect();
                let _ = write!(start, "{} = ", outputs.join(", "));
            } else if self.returns {
                start.push_str("return ");
            }
            if self.is_async {
                start.push_str("await ");
            }
            let has_brackets = self.yields && self.returns;
            if self.yields {
                start.push_str(if has_brackets { "(yield from " } else { "yield from " });
            }
            let _ = write!(start, "{}(", self.name);
            let end = if has_brackets { "))" } else { ")" };
            edits.push(Edit { span: lines, content: wrapped(&start, &arguments, end, indentation) });
        }
        edits.sort_by_key(|edit| edit.span);
        Ok(edits)
    }
}

/// The line before which the function is put: that of the statement of the module, or of the comments before it.
fn top(piece: &Piece<'_>) -> Option<u32> {
    let statement = piece.around.top?;
    let text = piece.source.text().as_str();
    let start = statement.start().to_u32();
    text::indentation(text, start).filter(|indentation| indentation.is_empty())?;
    let mut position = start;
    while position > 0 {
        let before = text::line_start(text, position - 1);
        if !text[before as usize..].starts_with('#') || text[before as usize..].starts_with("#!") {
            break;
        }
        position = before;
    }
    Some(position)
}

/// A name for the function: what the names of the functions begin with.
fn name_of(functions: &[&str]) -> String {
    let stripped: Vec<&str> = functions.iter().map(|name| name.trim_matches('_')).collect();
    let first = stripped.first().copied().unwrap_or_default();
    if stripped.iter().all(|name| *name == first) {
        return format!("_{first}");
    }
    let words = |name: &str| name.split('_').map(str::to_owned).collect::<Vec<_>>();
    let all: Vec<Vec<String>> = stripped.iter().map(|name| words(name)).collect();
    let shared = |reverse: bool| {
        let at = |name: &Vec<String>, number: usize| {
            let number = if reverse { name.len().checked_sub(number + 1)? } else { number };
            name.get(number).cloned()
        };
        let mut parts = Vec::new();
        while let Some(part) = at(&all[0], parts.len())
            && all.iter().all(|name| at(name, parts.len()).as_ref() == Some(&part))
        {
            parts.push(part);
        }
        if reverse {
            parts.reverse();
        }
        parts.join("_")
    };
    let (start, end) = (shared(false), shared(true));
    let best = if start.len() >= end.len() { start } else { end };
    // A single short word, such as `get`, says too little.
    if best.len() >= 8 || best.contains('_') { format!("_{best}") } else { format!("_{first}_common") }
}

fn free_name(base: &str, is_taken: impl Fn(&str) -> bool) -> String {
    let mut names = std::iter::once(base.to_owned()).chain((2..).map(|number| format!("{base}_{number}")));
    names.find(|name| !is_taken(name)).unwrap_or_default()
}

/// A call or header on one line, or with a line for each argument.
fn wrapped(start: &str, arguments: &[String], end: &str, indentation: &str) -> String {
    let line = format!("{indentation}{start}{}{end}", arguments.join(", "));
    if line.chars().count() <= WIDTH || arguments.is_empty() {
        return line;
    }
    let mut text = format!("{indentation}{start}\n");
    for argument in arguments {
        let _ = writeln!(text, "{indentation}    {argument},");
    }
    text + indentation + end
}
