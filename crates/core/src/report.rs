//! What is reported: the input of every renderer.

use std::path::Path;

use crate::finding::Finding;
use crate::place::RelPath;
use crate::project::{Notification, ProgramInfo};
use crate::rule::{FailOn, Rule, RuleSet, Severity};
use crate::scope::Provenance;
use crate::suppress::Suppression;
use crate::text::Text;

/// A finding with what the run made of it.
#[derive(Clone, Debug)]
pub struct Entry {
    pub finding: Finding,
    /// 16 hexadecimal digits, `:`, and the number among findings equal in every respect but their place. It depends on
    /// the rule, the name of the function and the text of the lines, not on the file's name or the lines above.
    pub fingerprint: String,
    pub baseline: BaselineState,
    /// The comment that suppresses it.
    pub suppression: Option<Suppression>,
    /// Whether it is on the lines that are judged. One that is not is there for reports that want the whole.
    pub in_scope: bool,
}

impl Entry {
    /// Whether it counts: in scope, and neither suppressed nor in the baseline.
    pub fn is_open(&self) -> bool {
        self.in_scope && !self.is_accepted()
    }

    /// Whether a comment or the baseline accepts it.
    pub fn is_accepted(&self) -> bool {
        self.suppression.is_some() || self.baseline == BaselineState::Unchanged
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BaselineState {
    /// There is no baseline.
    None,
    New,
    Unchanged,
}

/// A run's outcome. Renderers write it; nothing in it depends on time or the number of threads.
pub struct Report<'a> {
    pub program: &'a ProgramInfo,
    /// Every rule that was on, and those that entries name.
    pub rules: &'a RuleSet,
    /// In order of path, place, rule and message.
    pub entries: &'a [Entry],
    pub notifications: &'a [Notification],
    pub provenance: Option<&'a Provenance>,
    pub root: &'a Path,
    /// `automationDetails.id`: program and scope, such as `covet-scan/staged`.
    pub automation_id: &'a str,
    /// How many files were looked at.
    pub files: usize,
    pub fail_on: FailOn,
    /// Baseline entries that are no longer found.
    pub fixed: usize,
    pub sources: &'a dyn Sources,
}

/// Gives the text of a file again, for its lines to be shown.
pub trait Sources: Sync {
    fn text(&self, path: &RelPath) -> Option<Text>;
}

impl Report<'_> {
    /// The rule of a finding.
    ///
    /// # Panics
    /// When the finding names a rule that the report does not hold: the driver has checked it.
    pub fn rule(&self, finding: &Finding) -> &Rule {
        self.rules.get(finding.rule.as_str()).expect("the driver checks that every finding's rule is known")
    }

    /// The entries that count.
    pub fn open(&self) -> impl Iterator<Item = &Entry> {
        self.entries.iter().filter(|entry| entry.is_open())
    }

    /// How many open entries have a severity.
    pub fn count(&self, severity: Severity) -> usize {
        self.open().filter(|entry| entry.finding.severity == severity).count()
    }
}
