//! What a program must know of the language it reads; `covet-python` gives it for Python.

use std::fmt;

use crate::finding::Edit;
use crate::place::{LineColumn, RelPath};
use crate::text::Text;

pub trait Language: Sync {
    /// Whether discovery should take this file of a folder; files named on the command line are taken without asking.
    fn wants(&self, path: &RelPath) -> bool;

    /// Whether a file without an extension is wanted, by its first bytes (a `#!` line).
    fn wants_script(&self, first_bytes: &[u8]) -> bool;

    /// The text of a file's bytes.
    fn decode(&self, path: &RelPath, bytes: &[u8]) -> Result<Text, DecodeError>;

    /// The file's new bytes after the edits (in order, not overlapping, of the text that `decode` gives), in its own
    /// encoding and line ends; refused when the result no longer parses.
    fn apply(&self, path: &RelPath, bytes: &[u8], edits: &[Edit]) -> Result<Vec<u8>, String>;
}

/// Why bytes are not a text of the language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DecodeError {
    /// What is wrong, in a sentence without its full stop.
    pub message: String,
    /// Where, as far as it can be said.
    pub at: Option<LineColumn>,
}

impl fmt::Display for DecodeError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.message)
    }
}

impl std::error::Error for DecodeError {}
