//! Clone classes: what the detection gives and the advice takes.

use covet_core::{LogicalName, Span};
use serde::{Deserialize, Serialize};

/// How the members of a class differ; the types of Roy, Cordy and Koschke, "Comparison and evaluation of code clone
/// detection techniques and tools" (2009).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum CloneType {
    /// Type 1: in layout and comments alone.
    Exact,
    /// Type 2: in the names of variables and in literals too.
    Renamed,
    /// Type 3: statements are added, removed or changed as well.
    Gapped,
    /// Type 4: they are written differently and do the same.
    Meaning,
}

impl CloneType {
    /// The rule that reports it.
    pub fn rule(self) -> &'static str {
        match self {
            Self::Exact => "exact-clone",
            Self::Renamed => "renamed-clone",
            Self::Gapped => "gapped-clone",
            Self::Meaning => "semantic-clone",
        }
    }
}

/// What a member is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Level {
    /// A whole file.
    Module,
    Class,
    /// A function or method, with its decorators.
    Function,
    /// Whole statements that follow each other in one body.
    Block,
}

/// One place of a class.
#[derive(Clone, Debug, PartialEq)]
pub struct Member {
    /// The index of the file in [`covet_core::Project::files`].
    pub file: usize,
    /// From the first byte of its first statement (or decorator) to the last byte of its last one.
    pub span: Span,
    /// From 1, both included.
    pub first_line: u32,
    pub last_line: u32,
    /// Lines of code: without blank lines, comments and docstrings.
    pub code_lines: u32,
    /// Tokens without layout, comments and docstrings.
    pub tokens: u32,
    /// The function or class that it is or that it stands in, inside its module.
    pub logical: Option<LogicalName>,
}

impl Member {
    pub fn lines(&self) -> u32 {
        self.last_line + 1 - self.first_line
    }
}

/// Places whose code is the same, or nearly.
#[derive(Clone, Debug, PartialEq)]
pub struct CloneClass {
    pub kind: CloneType,
    pub level: Level,
    /// At least two, in order of file and place; none overlaps another.
    pub members: Vec<Member>,
    /// The least similarity of a member to the one they are compared with: the share of tokens in common, 0 to 1.
    pub similarity: f64,
}
