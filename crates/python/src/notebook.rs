//! Jupyter notebooks: the text of their code cells, and edits to that text in the notebook's own JSON.

use covet_core::text::Cell;
use covet_core::{DecodeError, Edit, LineColumn, RelPath, Span, Text};
use ruff_notebook::{Notebook, NotebookError};
use rustc_hash::FxHashMap;

use crate::json::{Literal, SourceValue, cell_sources};

/// The text of a notebook's Python cells. It is what `ruff_notebook` gives for the same notebook, so that a parse of one
/// serves the other: cells with foreign magics (`%%bash`) are left out, every cell ends with a line break.
pub(crate) fn decode(path: &RelPath, json: &str) -> Result<Text, DecodeError> {
    let notebook = Notebook::from_source_code(json).map_err(|error| decode_error(json, &error))?;
    if !notebook.is_python_notebook() {
        return Ok(Text::new(path.clone(), ""));
    }
    let sources = cell_sources(json);
    let cells = notebook.cell_offsets().ranges().zip(notebook.index().iter()).map(|(range, start)| {
        let number = start.cell_index().get() as u32;
        let text = &notebook.source_code()[range];
        let pieces = sources.get(number as usize - 1).map_or(&[][..], SourceValue::literals);
        Cell { number, span: crate::source::span(range), file_lines: file_lines(json, text, pieces) }
    });
    let cells = cells.collect();
    Ok(Text::with_cells(path.clone(), notebook.source_code(), cells))
}

/// For every line of the cell the line of the JSON text that holds its first character.
fn file_lines(json: &str, cell: &str, pieces: &[Literal]) -> Vec<u32> {
    let mut ends = Vec::with_capacity(pieces.len());
    let (mut end, mut line, mut counted) = (0, 1, 0);
    for piece in pieces {
        end += piece.value.len();
        line += json[counted..piece.span.start].bytes().filter(|&byte| byte == b'\n').count() as u32;
        counted = piece.span.start;
        ends.push((end, line));
    }
    let line_at = |offset: usize| {
        let piece = ends.partition_point(|&(end, _)| end <= offset);
        ends.get(piece).or(ends.last()).map_or(1, |&(_, line)| line)
    };
    let text = Text::new(RelPath::new(""), cell);
    // The text behind the last line break is the next cell.
    let lines = (0..text.line_count() as usize).filter_map(|line| text.line_span(line));
    let inside = lines.filter(|line| (line.start as usize) < cell.len());
    inside.map(|line| line_at(line.start as usize)).collect()
}

fn decode_error(json: &str, error: &NotebookError) -> DecodeError {
    let (what, cause) = match error {
        NotebookError::InvalidJson(cause) | NotebookError::Json(cause) => ("Not valid JSON", cause),
        NotebookError::InvalidSchema(cause) => ("Not a Jupyter notebook", cause),
        NotebookError::InvalidFormat(version) => {
            let message = format!("A notebook of format {version}; format 4 is read: open and save it with Jupyter");
            return DecodeError { message, at: None };
        }
        NotebookError::Io(cause) => return DecodeError { message: cause.to_string(), at: None },
    };
    let words = cause.to_string();
    let words = words.rsplit_once(" at line ").map_or(words.as_str(), |(words, _)| words);
    let at = (cause.line() > 0).then(|| {
        let line = json.split('\n').nth(cause.line() - 1).unwrap_or("");
        let before = &line[..line.floor_char_boundary(cause.column().saturating_sub(1))];
        LineColumn { line: cause.line() as u32, column: before.chars().count() as u32 + 1 }
    });
    DecodeError { message: format!("{what}: {words}"), at }
}

/// The notebook's JSON after edits of its text. Only the `source` of the cells that an edit touches is written anew, in
/// the form it had (a string, or an array with a line in each item), and lines that stay keep their very bytes.
pub(crate) fn apply(json: &str, text: &Text, edits: &[Edit]) -> Result<String, String> {
    let sources = cell_sources(json);
    let mut new = String::with_capacity(json.len());
    let mut copied = 0;
    let mut rest = edits;
    for cell in text.cells() {
        let mine = rest.iter().take_while(|edit| edit.span.start < cell.span.end).count();
        let (edits, others) = rest.split_at(mine);
        rest = others;
        if edits.is_empty() {
            continue;
        }
        // The last line break separates cells and is not in the notebook.
        let content = Span::new(cell.span.start, cell.span.end - 1);
        let source = sources.get(cell.number as usize - 1).ok_or("the cell is not in the notebook")?;
        let mut changed = String::new();
        let mut at = content.start;
        for edit in edits {
            if edit.span.start > content.end || edit.span.end > cell.span.end {
                return Err("an edit reaches over the end of a notebook cell".to_owned());
            }
            let start = edit.span.start.min(content.end);
            changed.push_str(text.slice(Span::new(at, start)));
            if edit.span.end > content.end {
                // It takes the separator with it, or sets it anew.
                changed.push_str(edit.content.strip_suffix('\n').unwrap_or(&edit.content));
            } else {
                changed.push_str(&edit.content);
            }
            at = edit.span.end.min(content.end);
        }
        changed.push_str(text.slice(Span::new(at, content.end)));
        new.push_str(&json[copied..source.span().start]);
        new.push_str(&write_source(json, source, &changed)?);
        copied = source.span().end;
    }
    if !rest.is_empty() {
        return Err("an edit lies outside the notebook's cells".to_owned());
    }
    new.push_str(&json[copied..]);
    Ok(new)
}

fn write_source(json: &str, source: &SourceValue, text: &str) -> Result<String, String> {
    let literal = |text: &str| serde_json::to_string(text).map_err(|error| error.to_string());
    match source {
        SourceValue::Text(_) => literal(text),
        SourceValue::Lines(span, items) => {
            let gap = |from: usize, to: usize| json.get(from..to).unwrap_or("");
            let before = items.first().map_or("", |first| gap(span.start + 1, first.span.start));
            let after = items.last().map_or("", |last| gap(last.span.end, span.end - 1));
            let default = format!(",{before}");
            let between = match items.as_slice() {
                [first, second, ..] => gap(first.span.end, second.span.start),
                _ => default.as_str(),
            };
            let old: FxHashMap<&str, &str> =
                items.iter().map(|item| (item.value.as_str(), gap(item.span.start, item.span.end))).collect();
            let lines = text.split_inclusive('\n').map(|line| match old.get(line) {
                Some(bytes) => Ok((*bytes).to_owned()),
                None => literal(line),
            });
            let lines = lines.collect::<Result<Vec<_>, _>>()?;
            if lines.is_empty() { Ok("[]".to_owned()) } else { Ok(format!("[{before}{}{after}]", lines.join(between))) }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const NOTEBOOK: &str = r##"{
 "cells": [
  {
   "cell_type": "markdown",
   "metadata": {},
   "source": ["# Title"]
  },
  {
   "cell_type": "code", "execution_count": 1,
   "metadata": {},
   "outputs": [{"data": {"text/plain": ["1.50"]}, "output_type": "execute_result", "metadata": {}, "execution_count": 1}],
   "source": [
    "import os\n",
    "x = '\u00e9'\n",
    "%matplotlib inline"
   ]
  },
  {
   "cell_type": "code", "execution_count": null, "metadata": {}, "outputs": [],
   "source": ["%%bash\n", "ls"]
  },
  {
   "cell_type": "code", "execution_count": null, "metadata": {}, "outputs": [],
   "source": "y = 1\nz = eval(y)"
  }
 ],
 "metadata": {"language_info": {"name": "python"}, "zeta": 1.0, "alpha": 2},
 "nbformat": 4,
 "nbformat_minor": 4
}
"##;

    fn text() -> Text {
        decode(&RelPath::new("a.ipynb"), NOTEBOOK).expect("a notebook")
    }

    #[test]
    fn the_text_is_that_of_the_python_cells() {
        let text = text();
        assert_eq!(text.as_str(), "import os\nx = 'é'\n%matplotlib inline\ny = 1\nz = eval(y)\n");
        let cells: Vec<_> = text.cells().iter().map(|cell| (cell.number, cell.file_lines.clone())).collect();
        assert_eq!(cells, [(2, vec![13, 14, 15]), (4, vec![24, 24])]);
        let eval = text.as_str().find("eval").expect("it is there") as u32;
        assert_eq!(text.place(Span::new(eval, eval + 4)).to_string(), "a.ipynb:cell 4:2:5");
        let source = crate::Source::parse(text, crate::SourceKind::Notebook);
        assert_eq!(source.errors(), []);
        assert_eq!(source.module().body.len(), 5);
    }

    #[test]
    fn an_edit_changes_its_line_and_no_other_byte() {
        let text = text();
        let edit = |old: &str, new: &str| {
            let start = text.as_str().find(old).expect("it is there") as u32;
            Edit { span: Span::new(start, start + old.len() as u32), content: new.to_owned() }
        };
        let new = apply(NOTEBOOK, &text, &[edit("import os", "import sys\nimport os"), edit("eval(y)", "\"y\"")]);
        let expected = NOTEBOOK
            .replace(r#""import os\n","#, "\"import sys\\n\",\n    \"import os\\n\",")
            .replace("z = eval(y)", r#"z = \"y\""#);
        assert_eq!(new.as_deref(), Ok(expected.as_str()));
        assert_eq!(apply(NOTEBOOK, &text, &[]).as_deref(), Ok(NOTEBOOK));
        let gone = apply(NOTEBOOK, &text, &[edit("import os\nx = 'é'\n%matplotlib inline\n", "")]);
        assert!(gone.expect("it can be done").contains("\"source\": []"));
        assert!(apply(NOTEBOOK, &text, &[edit("inline\ny = 1", "")]).is_err());
    }

    #[test]
    fn what_is_no_notebook_is_told_with_its_place() {
        let error = |json: &str| decode(&RelPath::new("a.ipynb"), json).expect_err("no notebook");
        let broken = error("{\n \"cells\": [}\n");
        assert_eq!(
            (broken.message.as_str(), broken.at),
            ("Not valid JSON: expected value", Some(LineColumn { line: 2, column: 12 }))
        );
        assert!(error("").at.is_some());
        assert!(error("[1]").message.starts_with("Not a Jupyter notebook"));
        assert!(
            error(r#"{"cells": [], "metadata": {}, "nbformat": 3, "nbformat_minor": 0}"#).message.contains("format 3")
        );
        for start in ["[", r#"{"cells": [{"metadata": {"a": ["#, r#"{"metadata": {"a": "#, r#"{"other": "#] {
            assert!(!error(&format!("{start}{}", "[".repeat(1_000_000))).message.is_empty());
        }
    }

    #[test]
    fn a_notebook_of_another_language_has_no_python() {
        let json = NOTEBOOK.replace("\"python\"", "\"R\"");
        assert_eq!(decode(&RelPath::new("a.ipynb"), &json).expect("a notebook").as_str(), "");
    }
}
