//! Where something is: paths relative to the project root, byte spans, lines and columns.

use std::fmt;
use std::path::{Component, Path, PathBuf};
use std::sync::Arc;

use serde::{Deserialize, Serialize};

/// A path relative to the project root, with `/` between its parts and no `.` or `..` in it.
///
/// A name that is not UTF-8 is held with the replacement character; [`crate::SourceFile`] keeps the real one.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct RelPath(Arc<str>);

impl RelPath {
    /// The path as it is written in reports; backslashes become `/`, a leading `./` goes.
    pub fn new(path: impl AsRef<str>) -> Self {
        let path = path.as_ref();
        let path = path.strip_prefix("./").unwrap_or(path);
        if path.contains('\\') && cfg!(windows) {
            return Self(path.replace('\\', "/").into());
        }
        Self(path.into())
    }

    /// `path` as seen from `root`; `None` where it lies outside.
    pub fn from_path(root: &Path, path: &Path) -> Option<Self> {
        let relative = path.strip_prefix(root).ok()?;
        let mut parts = Vec::new();
        for component in relative.components() {
            match component {
                Component::Normal(part) => parts.push(part.to_string_lossy()),
                Component::CurDir => {}
                _ => return None,
            }
        }
        Some(Self(parts.join("/").into()))
    }

    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The path on disk, below `root`.
    pub fn to_path(&self, root: &Path) -> PathBuf {
        root.join(self.as_str())
    }

    /// The last part of the path.
    pub fn file_name(&self) -> &str {
        self.0.rsplit('/').next().unwrap_or(&self.0)
    }

    /// What follows the last dot of the file name, without the dot; `None` for `name` and `.name`.
    pub fn extension(&self) -> Option<&str> {
        match self.file_name().rsplit_once('.') {
            Some((stem, extension)) if !stem.is_empty() => Some(extension),
            _ => None,
        }
    }
}

impl fmt::Display for RelPath {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}

impl fmt::Debug for RelPath {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&*self.0, formatter)
    }
}

/// A range of byte offsets, `start..end`, in the decoded text of one file ([`crate::Text`]).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Span {
    pub start: u32,
    pub end: u32,
}

impl Span {
    /// # Panics
    /// When `start > end`: that is a mistake of the caller, not of any input.
    pub fn new(start: u32, end: u32) -> Self {
        assert!(start <= end, "a span ends before it starts: {start}..{end}");
        Self { start, end }
    }

    pub fn contains(self, offset: u32) -> bool {
        self.start <= offset && offset < self.end
    }

    /// Whether the two share a byte, or an empty one lies inside or at an end of the other.
    pub fn touches(self, other: Span) -> bool {
        self.start <= other.end && other.start <= self.end
    }

    pub fn range(self) -> std::ops::Range<usize> {
        self.start as usize..self.end as usize
    }
}

/// A line and a column, both counted from 1; columns count Unicode scalar values (SARIF `unicodeCodePoints`).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct LineColumn {
    pub line: u32,
    pub column: u32,
}

/// A span of a file's text with its lines and columns in the file as an editor shows it.
///
/// `end` is the place just behind the last character. In a notebook the lines are those of the `.ipynb` file itself
/// and `cell` says where it is for a person.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Region {
    pub span: Span,
    pub start: LineColumn,
    pub end: LineColumn,
    pub cell: Option<CellRegion>,
}

/// A region inside a notebook cell.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct CellRegion {
    /// The cell's number among all cells of the notebook, from 1.
    pub cell: u32,
    pub start: LineColumn,
    pub end: LineColumn,
}

/// A file, or a region of it.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Place {
    pub path: RelPath,
    /// `None`: the whole file.
    pub region: Option<Region>,
}

impl Place {
    /// The first line, from 1; 1 for a whole file.
    pub fn line(&self) -> u32 {
        self.region.as_ref().map_or(1, |region| region.start.line)
    }

    /// The byte offset it starts at; 0 for a whole file.
    pub fn offset(&self) -> u32 {
        self.region.as_ref().map_or(0, |region| region.span.start)
    }
}

impl fmt::Display for Place {
    /// `path:line:column`, with the cell between for a notebook: `path:cell 3:line:column`.
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{}", self.path)?;
        match &self.region {
            None => Ok(()),
            Some(Region { cell: Some(cell), .. }) => {
                write!(formatter, ":cell {}:{}:{}", cell.cell, cell.start.line, cell.start.column)
            }
            Some(region) => write!(formatter, ":{}:{}", region.start.line, region.start.column),
        }
    }
}
