//! What of a project is looked at. This crate declares it; `covet-git` gives it.

use std::ops::RangeInclusive;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use crate::project::Content;

/// Opens repositories.
pub trait VersionControl: Sync {
    /// The repository that holds a folder; `None` where there is none.
    fn open(&self, folder: &Path) -> Result<Option<Box<dyn Repository>>, ScopeError>;
}

/// A repository with a working tree.
pub trait Repository: Send + Sync {
    /// The root of the working tree, absolute.
    fn root(&self) -> &Path;

    /// Files whose content in the index differs from `HEAD`, with that content and the lines that differ. Deleted
    /// files, symbolic links and submodules are left out. In a merge only what differs from every parent counts.
    /// Without a commit every file of the index is one of them.
    fn staged(&self) -> Result<Vec<ChangedFile>, ScopeError>;

    /// Absolute paths of files of `HEAD` that the index no longer has, whether or not they are on disk.
    fn staged_deletions(&self) -> Result<Vec<PathBuf>, ScopeError>;

    /// Where the working tree is not what the index has. One that cannot tell says nothing.
    fn unstaged(&self) -> Result<Unstaged, ScopeError> {
        Ok(Unstaged::default())
    }

    /// Files of the working tree that differ from the merge base of `HEAD` and `revision`, with the lines that differ;
    /// files that git does not know yet and does not ignore are among them.
    fn since(&self, revision: &str) -> Result<Vec<ChangedFile>, ScopeError>;

    /// What differs between two commits, with the content in `to`; `from` `None` means the empty tree.
    fn between(&self, from: Option<&str>, to: &str) -> Result<Vec<ChangedFile>, ScopeError>;

    /// What a push would send: `lines` are those that git gives a pre-push hook on its input, `remote` is the name of
    /// the remote. A new branch counts from what the remote is known to have; a deletion sends nothing.
    fn pushed(&self, remote: &str, lines: &str) -> Result<Vec<ChangedFile>, ScopeError>;

    /// Where the report's revision comes from.
    fn provenance(&self) -> Provenance;
}

/// Where the working tree is not what the index has.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Unstaged {
    /// Files that differ on disk or are gone there, with their content in the index; no line of them is in scope.
    pub files: Vec<ChangedFile>,
    /// Files that the index does not have, by their absolute paths.
    pub untracked: Vec<PathBuf>,
}

/// A file that is in scope.
#[derive(Clone, Debug, PartialEq)]
pub struct ChangedFile {
    /// Absolute path in the working tree, whether or not the file is there.
    pub path: PathBuf,
    pub content: Content,
    pub lines: ChangedLines,
    /// The absolute path it had before.
    pub renamed_from: Option<PathBuf>,
}

/// The lines of a file that are in scope, counted from 1.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ChangedLines {
    All,
    /// In order, not overlapping. Empty: only the name or mode changed, or lines only went.
    Ranges(Arc<[RangeInclusive<u32>]>),
}

impl ChangedLines {
    /// The lines that are in both.
    pub fn both(&self, other: &Self) -> Self {
        let (mine, theirs) = match (self, other) {
            (Self::All, lines) | (lines, Self::All) => return lines.clone(),
            (Self::Ranges(mine), Self::Ranges(theirs)) => (mine, theirs),
        };
        let pairs = mine.iter().flat_map(|left| theirs.iter().map(move |right| (left, right)));
        let shared = pairs.map(|(left, right)| *left.start().max(right.start())..=*left.end().min(right.end()));
        Self::Ranges(shared.filter(|range| !range.is_empty()).collect())
    }

    /// Whether a line of `first..=last` is among them.
    pub fn touch(&self, first: u32, last: u32) -> bool {
        match self {
            Self::All => true,
            Self::Ranges(ranges) => ranges.iter().any(|range| *range.start() <= last && first <= *range.end()),
        }
    }
}

/// SARIF's `versionControlDetails`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Provenance {
    /// Of the first remote (`origin` before others), without user and password.
    pub repository_uri: Option<String>,
    /// The full hash of `HEAD`.
    pub revision: Option<String>,
    pub branch: Option<String>,
}

/// Why a scope cannot be had. The message says what to do about it.
#[derive(Debug, thiserror::Error)]
pub enum ScopeError {
    #[error("no git repository holds {0}: leave out --staged and --since, or run inside a repository")]
    NoRepository(PathBuf),
    #[error("{0} is a bare repository: it has no working tree and no index to look at")]
    Bare(PathBuf),
    #[error("there is no revision `{revision}` here: {hint}")]
    NoRevision { revision: String, hint: String },
    #[error("`HEAD` and `{revision}` have no common commit here: {hint}")]
    NoMergeBase { revision: String, hint: String },
    #[error("what a pre-push hook is told is broken: {0}")]
    PushLines(String),
    #[error("cannot read the repository {}: {message}", path.display())]
    Broken { path: PathBuf, message: String },
}
