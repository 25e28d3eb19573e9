//! The baseline: findings that were there when a project began to look at them.

mod compare;
mod load;

use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use rustc_hash::FxHashSet;
use serde::{Deserialize, Serialize};

pub use compare::{Compared, ScanState};

use crate::output::{OutputError, write_file};
use crate::place::RelPath;
use crate::read::ReadError;
use crate::report::Entry;
use crate::rule::RuleId;

/// Of the file's format.
const VERSION: u32 = 1;

/// The content of `covet-baseline.json`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Baseline {
    /// `scan`.
    program: String,
    /// In order.
    entries: Vec<BaselineEntry>,
    /// Whether it was read from a SARIF log.
    is_log: bool,
}

/// One finding of a baseline, or one place of a finding about several; in the file it is one line.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct BaselineEntry {
    pub path: RelPath,
    /// From 1; 1 for a finding on a whole file.
    pub line: u32,
    pub rule: RuleId,
    /// See [`Entry::fingerprint`].
    pub fingerprint: String,
    /// For a person to read; it is not compared.
    pub message: String,
}

/// Why a file is not a usable baseline.
#[derive(Debug, thiserror::Error)]
pub enum BaselineError {
    #[error("{}: there is no such file: make it with `--create-baseline`, or leave out `--baseline`", .0.display())]
    Missing(PathBuf),
    #[error("{}: {error}", path.display())]
    Read { path: PathBuf, error: ReadError },
    #[error("{}:{line}:{column}: this is not a baseline: {message}", path.display())]
    Json { path: PathBuf, line: usize, column: usize, message: String },
    #[error("{}: the baseline has version {found}, and this program reads version {VERSION}: {hint}", path.display())]
    Version { path: PathBuf, found: u32, hint: &'static str },
    #[error("{}: the baseline is of `{found}`, not of `{wanted}`: every program has a baseline of its own", path.display())]
    Program { path: PathBuf, found: String, wanted: String },
    #[error("{}: the SARIF log has no fingerprints of this suite (`{FINGERPRINT}`) in its results, so it cannot serve as a baseline", .0.display())]
    NoFingerprints(PathBuf),
}

/// The name of the fingerprint in SARIF's `partialFingerprints`.
pub const FINGERPRINT: &str = "covetFingerprint/v1";

impl Baseline {
    /// A baseline of all that is found and not suppressed. `program`: `scan`.
    pub fn create(program: &str, entries: &[Entry]) -> Self {
        let accepted = entries.iter().filter(|entry| entry.suppression.is_none());
        Self::new(program, accepted.flat_map(BaselineEntry::of).collect())
    }

    fn new(program: &str, mut entries: Vec<BaselineEntry>) -> Self {
        entries.sort();
        Self { program: program.to_owned(), entries, is_log: false }
    }

    pub fn entries(&self) -> &[BaselineEntry] {
        &self.entries
    }

    /// Whether it was read from a SARIF log, which [`Baseline::save`] would replace by a file of another kind.
    pub fn is_log(&self) -> bool {
        self.is_log
    }

    /// How many entries it holds.
    pub fn len(&self) -> usize {
        self.entries.len()
    }

    pub fn is_empty(&self) -> bool {
        self.entries.is_empty()
    }

    /// The baseline without what is fixed. What a run has not looked at stays, and nothing is ever added.
    pub fn update(&self, compared: &Compared) -> Self {
        let fixed: FxHashSet<usize> = compared.fixed_at.iter().copied().collect();
        let entries = self.entries.iter().enumerate().filter(|(index, _)| !fixed.contains(index));
        let entries = entries.map(|(_, entry)| entry.clone()).collect();
        Self { program: self.program.clone(), entries, is_log: self.is_log }
    }

    /// The file's content: one line an entry, in order, so that a change of it can be reviewed.
    pub fn to_json(&self) -> String {
        let text = |value: &str| serde_json::Value::from(value).to_string();
        let mut json =
            format!("{{\n  \"version\": {VERSION},\n  \"program\": {},\n  \"entries\": [", text(&self.program));
        for (index, entry) in self.entries.iter().enumerate() {
            let comma = if index == 0 { "" } else { "," };
            let BaselineEntry { path, line, rule, fingerprint, message } = entry;
            let (path, rule) = (text(path.as_str()), text(rule.as_str()));
            let (fingerprint, message) = (text(fingerprint), text(message));
            let _ = write!(
                json,
                "{comma}\n    {{\"path\": {path}, \"line\": {line}, \"rule\": {rule}, \"fingerprint\": {fingerprint}, \"message\": {message}}}"
            );
        }
        json + if self.entries.is_empty() { "]\n}\n" } else { "\n  ]\n}\n" }
    }

    /// Writes the file whole, or not at all.
    pub fn save(&self, path: &Path) -> Result<(), OutputError> {
        write_file(path, self.to_json().as_bytes())
    }
}

impl BaselineEntry {
    /// An entry for each place that no comment takes out.
    fn of(entry: &Entry) -> impl Iterator<Item = Self> {
        let finding = &entry.finding;
        let members = entry.members().filter(|member| member.suppression.is_none());
        members.map(|member| Self {
            path: member.at.place.path.clone(),
            line: member.at.place.line(),
            rule: finding.rule.clone(),
            fingerprint: member.fingerprint.to_owned(),
            message: finding.message.clone(),
        })
    }
}

#[cfg(test)]
mod tests;
