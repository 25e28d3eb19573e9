//! What is reported: the input of every renderer.

use std::path::Path;

use crate::finding::{Finding, MemberRef};
use crate::identity::smallest;
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
    /// Whether it (any member of a class) is on the lines that are judged. One that is not is there for reports that
    /// want the whole.
    pub in_scope: bool,
    /// What is known of each place of a finding about several, in the order of [`Finding::members`]; else empty.
    pub members: Vec<MemberState>,
}

/// What the run made of one of several places that a finding is about.
#[derive(Clone, Debug, PartialEq)]
pub struct MemberState {
    pub fingerprint: String,
    pub baseline: BaselineState,
    /// The comment that takes it out.
    pub suppression: Option<Suppression>,
    pub in_scope: bool,
}

/// A place that an entry is about, with what is known of it.
#[derive(Clone, Copy, Debug)]
pub struct EntryMember<'a> {
    pub at: MemberRef<'a>,
    pub fingerprint: &'a str,
    pub baseline: BaselineState,
    pub suppression: Option<&'a Suppression>,
    pub in_scope: bool,
    /// Whether the baseline knows others of the class, but not this one.
    pub is_new_copy: bool,
}

impl Entry {
    /// A finding of which nothing is known yet; `fingerprints` are those of its members, of which it has at least one.
    pub fn new(finding: Finding, fingerprints: Vec<String>) -> Self {
        let fingerprint = smallest(&fingerprints);
        let state =
            |fingerprint| MemberState { fingerprint, baseline: BaselineState::None, suppression: None, in_scope: true };
        let members = if finding.is_class() { fingerprints.into_iter().map(state).collect() } else { Vec::new() };
        Self { finding, fingerprint, baseline: BaselineState::None, suppression: None, in_scope: true, members }
    }

    /// All places it is about, that of the finding itself first.
    pub fn members(&self) -> impl Iterator<Item = EntryMember<'_>> {
        let known = |member: &MemberState| member.baseline == BaselineState::Unchanged;
        let known = self.members.iter().any(known);
        self.finding.members().enumerate().map(move |(nth, at)| match self.members.get(nth) {
            Some(state) => EntryMember {
                at,
                fingerprint: &state.fingerprint,
                baseline: state.baseline,
                suppression: state.suppression.as_ref(),
                in_scope: state.in_scope,
                is_new_copy: known && state.baseline == BaselineState::New && state.suppression.is_none(),
            },
            None => EntryMember {
                at,
                fingerprint: &self.fingerprint,
                baseline: self.baseline,
                suppression: self.suppression.as_ref(),
                in_scope: self.in_scope,
                is_new_copy: false,
            },
        })
    }

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
