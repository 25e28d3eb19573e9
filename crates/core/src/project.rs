//! What a program is, what it is given and what it gives back.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use schemars::JsonSchema;
use serde::de::DeserializeOwned;

use crate::cache::Cache;
use crate::finding::Finding;
use crate::language::Language;
use crate::place::{Place, RelPath};
use crate::progress::Progress;
use crate::rule::{Rule, RuleError, RuleSet, Severity};
use crate::scope::ChangedLines;
use crate::select::Selection;
use crate::suppress::Suppression;

/// A program of the suite. [`crate::run`] makes a command of it.
pub trait Program: Sync {
    /// Flags of this program alone.
    type Args: clap::Args + Sync;
    /// Keys of `[tool.covet.NAME]` of this program alone.
    type Config: DeserializeOwned + JsonSchema + Default + Sync;

    fn info(&self) -> &ProgramInfo;

    fn language(&self) -> &dyn Language;

    /// Whether what it finds in a file depends on the other files of the project.
    fn reach(&self) -> Reach {
        Reach::Files
    }

    /// The rules it ships with.
    fn rules(&self) -> Result<RuleSet, RuleError>;

    /// A rule with the texts that [`Program::rules`] leaves out because they take time.
    fn complete(&self, rule: &Rule) -> Rule {
        rule.clone()
    }

    /// Whether it tells of comments that name no rule and accept nothing. One program of the suite alone should: for all
    /// others such a comment may be meant for another.
    fn judges_bare_comments(&self) -> bool {
        true
    }

    /// The rules in a user's folder or file. Errors have their place in them, one each.
    ///
    /// In a folder found by its name alone (not `named` by the user) what is no rule is left alone.
    fn user_rules(&self, path: &Path, named: bool) -> Result<Vec<Rule>, Vec<String>>;

    /// Looks at the files of a project. The result must not depend on the number of threads; its order does not
    /// matter. An error ends the run with exit code 2 and its message.
    fn analyze(
        &self,
        project: &Project<'_>,
        args: &Self::Args,
        config: &Self::Config,
    ) -> Result<Analysis, Box<dyn std::error::Error + Send + Sync>>;
}

/// How far a program must look to judge a file.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Reach {
    /// At the file alone: with `--staged`, `--since` and `--pushed` it is given the changed files only.
    #[default]
    Files,
    /// At all files of the project, whatever the scope. [`Project::files`] holds all of them then: with `--staged` as
    /// the index has them, with `--pushed` those that changed as the commit has them and the others as they are in the
    /// working tree. Lines of files that did not change are not judged, and paths on the command line only limit
    /// what is judged. A shard is a part of what is reported, not of what is looked at.
    Project,
}

#[derive(Clone, Copy, Debug)]
pub struct ProgramInfo {
    /// `scan`: the command is `covet-scan`, the configuration `[tool.covet.scan]`.
    pub name: &'static str,
    /// One line.
    pub about: &'static str,
    pub version: &'static str,
    /// Changes with everything that can change a file's facts: version, embedded rules, versions of libraries.
    pub fingerprint: &'static str,
}

impl ProgramInfo {
    /// `covet-scan`.
    pub fn command(&self) -> String {
        format!("covet-{}", self.name)
    }
}

/// Where a file's bytes are.
#[derive(Clone, Debug, PartialEq)]
pub enum Content {
    /// On disk.
    WorkingTree,
    /// In the index or a commit.
    Bytes(Arc<[u8]>),
}

/// A file to look at.
#[derive(Clone, Debug, PartialEq)]
pub struct SourceFile {
    pub path: RelPath,
    pub disk: PathBuf,
    pub content: Content,
    /// The lines that are judged; none in a file that is only there for the sake of the others.
    pub lines: ChangedLines,
}

/// What came of looking at the files.
#[derive(Debug, Default)]
pub struct Analysis {
    pub findings: Vec<Finding>,
    pub suppressions: Vec<Suppression>,
    pub notifications: Vec<Notification>,
    /// What the program's own flags ask to be written besides the reports.
    pub pages: Vec<Page>,
}

/// A text that is no report of findings. The driver writes it once, after fixes and with the reports.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Page {
    /// `None`: standard output, in the place of the text report.
    pub file: Option<PathBuf>,
    pub bytes: Vec<u8>,
}

/// Something about the run itself: a file that could not be read, a limit that was met.
#[derive(Clone, Debug, PartialEq)]
pub struct Notification {
    /// The rule that reports it as a finding too, or a name of its own.
    pub id: String,
    pub level: Severity,
    pub message: String,
    pub place: Option<Place>,
}

/// The files to look at and how.
pub struct Project<'a> {
    /// Absolute; every path of the report is relative to it.
    pub root: &'a Path,
    /// In order of path.
    pub files: &'a [SourceFile],
    /// All rules, the user's own among them.
    pub rules: &'a RuleSet,
    /// Which of them are on.
    pub selection: &'a Selection,
    pub language: &'a dyn Language,
    /// Facts of files known from earlier runs; [`Project::facts`] uses it.
    pub cache: &'a Cache,
    pub progress: &'a Progress,
    /// In bytes; larger files are not read.
    pub max_file_size: u64,
    /// Whether what is not on the lines in scope is wanted too.
    pub keeps_unchanged: bool,
    /// Where user's own configuration paths start: the folder of the configuration file, or the root.
    pub base: &'a Path,
}

impl Project<'_> {
    /// Whether the rule is on.
    pub fn is_on(&self, rule: &str) -> bool {
        self.selection.is_on(rule)
    }

    /// Whether one of the lines (from 1, both ends included) is judged: whether a finding on them can be new. Of several
    /// places that a finding could be told at, one of these is the best.
    pub fn in_scope(&self, path: &RelPath, first_line: u32, last_line: u32) -> bool {
        let file = self.files.binary_search_by(|file| file.path.cmp(path)).ok().map(|index| &self.files[index]);
        file.is_some_and(|file| file.lines.touch(first_line, last_line))
    }
}
