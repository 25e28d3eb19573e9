//! The decoded text of one file and the places in it.

use std::sync::Arc;

use crate::place::{CellRegion, LineColumn, Place, Region, RelPath, Span};

/// The decoded text of one file. For a notebook it is the source of its code cells, one after the other.
#[derive(Clone, Debug)]
pub struct Text {
    path: RelPath,
    text: Arc<str>,
    /// Byte offset of the start of every line.
    line_starts: Arc<[u32]>,
    /// The cells, in order, without gaps; empty for a plain file.
    cells: Arc<[Cell]>,
}

/// One code cell of a notebook.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cell {
    /// Its number among all cells of the notebook, from 1.
    pub number: u32,
    /// Its part of the text.
    pub span: Span,
    /// For every line of the cell, the line of the notebook file (from 1) that holds it.
    pub file_lines: Vec<u32>,
}

impl Text {
    /// # Panics
    /// When `text` is 4 GiB or longer: [`crate::SourceFile::read`] has refused such a file.
    pub fn new(path: RelPath, text: impl Into<Arc<str>>) -> Self {
        Self::with_cells(path, text, Vec::new())
    }

    /// A notebook's text; `cells` in order, each beginning at the start of a line.
    pub fn with_cells(path: RelPath, text: impl Into<Arc<str>>, cells: Vec<Cell>) -> Self {
        let text = text.into();
        assert!(u32::try_from(text.len()).is_ok(), "a text of 4 GiB or more");
        Self { path, line_starts: line_starts(&text).into(), text, cells: cells.into() }
    }

    pub fn path(&self) -> &RelPath {
        &self.path
    }

    pub fn as_str(&self) -> &str {
        &self.text
    }

    pub fn is_notebook(&self) -> bool {
        !self.cells.is_empty()
    }

    pub fn cells(&self) -> &[Cell] {
        &self.cells
    }

    /// How many lines the text has; an empty text has one.
    pub fn line_count(&self) -> u32 {
        self.line_starts.len() as u32
    }

    /// The line, from 0, that holds a byte offset.
    pub fn line_index(&self, offset: u32) -> usize {
        self.line_starts.partition_point(|&start| start <= offset) - 1
    }

    /// The span of a line, from 0, without its line break; `None` past the end.
    pub fn line_span(&self, line: usize) -> Option<Span> {
        let start = *self.line_starts.get(line)?;
        let end = self.line_starts.get(line + 1).map_or(self.text.len(), |&next| next as usize);
        let line = self.text[start as usize..end].trim_end_matches(['\n', '\r']);
        Some(Span::new(start, start + line.len() as u32))
    }

    /// The lines that a span touches, whole, without the last line break.
    pub fn full_lines(&self, span: Span) -> &str {
        let first = self.line_index(span.start);
        // A span that ends just behind a line break does not touch the next line.
        let last = self.line_index(span.end.max(span.start + 1) - 1).max(first);
        let start = self.line_starts[first] as usize;
        let end = self.line_span(last).map_or(self.text.len(), |line| line.end as usize);
        &self.text[start..end]
    }

    /// The text of a span; spans that do not fit the text give the empty string.
    pub fn slice(&self, span: Span) -> &str {
        self.text.get(span.range()).unwrap_or("")
    }

    /// Line and column of a byte offset in the text (not in the notebook file).
    pub fn line_column(&self, offset: u32) -> LineColumn {
        let offset = offset.min(self.text.len() as u32);
        let line = self.line_index(offset);
        let start = self.line_starts[line] as usize;
        let mut end = offset as usize;
        while !self.text.is_char_boundary(end) {
            end -= 1;
        }
        let column = self.text[start..end.max(start)].chars().count() as u32 + 1;
        LineColumn { line: line as u32 + 1, column }
    }

    /// The region of a span, with lines and columns of the file and, in a notebook, of the cell.
    pub fn region(&self, span: Span) -> Region {
        let start = self.line_column(span.start);
        let end = self.line_column(span.end);
        let Some(cell) = self.cell_at(span.start) else {
            return Region { span, start, end, cell: None };
        };
        let first = self.line_index(cell.span.start) as u32;
        let in_cell = |at: LineColumn| LineColumn { line: at.line - first, column: at.column };
        let in_file = |at: LineColumn, column: u32| {
            let line = (at.line - first - 1) as usize;
            let line = cell.file_lines.get(line).or(cell.file_lines.last()).copied().unwrap_or(1);
            LineColumn { line, column }
        };
        // Columns of the notebook file would count JSON escapes; whole lines are what a reader can use.
        let last =
            if end.column == 1 && end.line > start.line { LineColumn { line: end.line - 1, ..end } } else { end };
        let file_end = in_file(last, 1);
        Region {
            span,
            start: in_file(start, 1),
            end: LineColumn { line: file_end.line + 1, column: 1 },
            cell: Some(CellRegion { cell: cell.number, start: in_cell(start), end: in_cell(end) }),
        }
    }

    pub fn place(&self, span: Span) -> Place {
        Place { path: self.path.clone(), region: Some(self.region(span)) }
    }

    fn cell_at(&self, offset: u32) -> Option<&Cell> {
        let index = self.cells.partition_point(|cell| cell.span.start <= offset);
        self.cells.get(index.checked_sub(1)?)
    }
}

fn line_starts(text: &str) -> Vec<u32> {
    let bytes = text.as_bytes();
    let mut starts = vec![0];
    for (index, &byte) in bytes.iter().enumerate() {
        if byte == b'\n' || (byte == b'\r' && bytes.get(index + 1) != Some(&b'\n')) {
            starts.push(index as u32 + 1);
        }
    }
    starts
}
