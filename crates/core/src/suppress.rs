//! Comments that say a finding is accepted.

mod bandit;
mod comment;

use rustc_hash::FxHashMap;
use serde::{Deserialize, Serialize};

pub use comment::{CommentError, ParsedComment, Reach, parse_comment};

use crate::finding::{Context, Edit, Fix, FixSafety, MemberRef};
use crate::place::{Place, RelPath, Span};
use crate::report::Entry;
use crate::rule::{Rule, RuleSet, RuleSource, is_code};
use crate::select::{Selection, code_has_prefix, nearest};

/// A comment that suppresses findings. The language finds the comments; [`parse_comment`] reads their words.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Suppression {
    pub kind: SuppressionKind,
    /// The comment.
    pub place: Place,
    /// The text whose findings it suppresses (those that begin in it); `None`: the whole file.
    pub covers: Option<Span>,
    /// Rule ids, families or prefixes of codes; empty: every rule of its kind.
    pub rules: Vec<String>,
    pub reason: Option<String>,
    /// How to take it out of the file; `None` for comments of other tools, which this suite leaves as they are.
    pub removal: Option<Removal>,
}

/// What to change in the text to take out a suppression, or names of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Removal {
    /// The suppression and the blanks that belong to it, or the whole line; other words of the comment stay.
    pub whole: Span,
    /// The names between its brackets.
    pub names: Option<Span>,
    /// The lines of the comment, which identify what is found in it.
    pub context: Context,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum SuppressionKind {
    /// `# covet: ignore[rule-id] reason`, for any rule; an unused one is a finding.
    Covet,
    /// `# noqa: S324` or `# ruff: ignore[S324]`, for ruff's codes; ruff itself reports unused ones.
    Noqa,
    /// Bandit's `# nosec` or `# nosec B608`, for ruff's S family.
    Nosec,
}

impl SuppressionKind {
    /// Whether a comment of this kind, apart from the names in it, is meant for a rule. One of ruff or Bandit holds for
    /// a rule that reports instead of theirs too: what was accepted before this suite came stays accepted.
    fn is_for(self, rule: &Rule) -> bool {
        match self {
            Self::Covet => true,
            Self::Noqa => rule.source == RuleSource::Ruff || !rule.supersedes.is_empty(),
            Self::Nosec => {
                rule.family == "security" || (is_code(rule.id.as_str()) && rule.id.as_str().starts_with('S'))
            }
        }
    }
}

/// What [`apply`] must know of the run.
pub struct Run<'a> {
    /// All rules, on or off.
    pub rules: &'a RuleSet,
    pub selection: &'a Selection,
    /// Whether a name (an id, a prefix of codes, a family) means a rule.
    pub names: &'a dyn Fn(&str, &Rule) -> bool,
    /// Whether the whole file was looked at, not only some lines of it.
    pub whole_file: &'a dyn Fn(&RelPath) -> bool,
    /// Whether comments that name no rule are judged.
    pub judges_bare: bool,
}

/// A `covet: ignore` comment, or names in it, that suppressed nothing.
#[derive(Clone, Debug, PartialEq)]
pub struct Unused {
    pub suppression: Suppression,
    /// The names that suppressed nothing; empty: the comment names none and suppressed nothing.
    pub names: Vec<String>,
}

impl Unused {
    /// Whether nothing in the comment is needed.
    pub fn is_whole(&self) -> bool {
        self.names.len() == self.suppression.rules.len()
    }

    /// What is wrong, in a sentence without its full stop.
    pub fn message(&self) -> String {
        match self.names.as_slice() {
            [] => "This comment suppresses nothing".to_owned(),
            names => format!("This comment suppresses nothing of `{}`", names.join("`, `")),
        }
    }

    /// Takes the comment out, or the names that it does not need.
    pub fn fix(&self) -> Option<Fix> {
        let removal = self.suppression.removal.as_ref()?;
        let (message, edit) = if self.is_whole() {
            ("Remove the comment", Edit { span: removal.whole, content: String::new() })
        } else {
            let needed = self.suppression.rules.iter().filter(|name| !self.names.contains(name));
            let needed: Vec<&str> = needed.map(String::as_str).collect();
            ("Remove the names that suppress nothing", Edit { span: removal.names?, content: needed.join(", ") })
        };
        Some(Fix { message: message.to_owned(), edits: vec![edit], others: Vec::new(), safety: FixSafety::Safe })
    }
}

/// What is wrong with the names in a `covet: ignore` comment, each in a sentence without its full stop.
///
/// A name that is no rule may be one of another program of the suite, so that only what is nearly a name of this one is
/// told. A rule in place of the reason is told too: such a comment is for every rule.
pub fn wrong_names(suppression: &Suppression, rules: &RuleSet, names: &dyn Fn(&str, &Rule) -> bool) -> Vec<String> {
    if suppression.kind != SuppressionKind::Covet {
        return Vec::new();
    }
    let known = |name: &str| rules.iter().any(|rule| names(name, rule));
    let mut wrong = Vec::new();
    for name in suppression.rules.iter().filter(|name| !known(name)) {
        let all = rules.iter().flat_map(|rule| [rule.id.as_str(), rule.family.as_str()]);
        // The names of two programs may share words; what is meant to be the same is a slip or two apart.
        if let Some(near) = nearest(name, all).filter(|near| strsim::damerau_levenshtein(name, near) <= MOST_SLIPS) {
            wrong.push(format!("No rule is called `{name}`: did you mean `{near}`?"));
        }
    }
    let first = suppression.reason.as_deref().and_then(|reason| reason.split([' ', ',', ':']).next());
    if let Some(name) = first.filter(|name| suppression.rules.is_empty() && rules.get(name).is_some()) {
        wrong.push(format!("`{name}` is not in brackets, so that the comment is for every rule: write `[{name}]`"));
    }
    wrong
}

/// How many letters may differ between a name and what was meant.
const MOST_SLIPS: usize = 2;

/// Marks the entries that a comment suppresses, and gives the `covet: ignore` comments and names that suppress nothing.
///
/// An entry is suppressed by a comment of its file that covers where it begins and that names its rule or names
/// nothing; of several, by that of this suite first, then the first in the file. A name counts as unused only where
/// the run could have used it: the whole file was looked at, and of the rules it means all are on but those that are
/// off by default (and at least one is). A name that means no rule of this program belongs to another program.
///
/// Of a finding about several places a comment takes out the members that begin in what it covers; the finding is
/// suppressed when fewer than two are left. A fix that would change what a comment takes out goes.
pub fn apply(entries: &mut [Entry], suppressions: &[Suppression], run: &Run<'_>) -> Vec<Unused> {
    let mut of_file: FxHashMap<&RelPath, Vec<usize>> = FxHashMap::default();
    for (index, suppression) in suppressions.iter().enumerate() {
        of_file.entry(&suppression.place.path).or_default().push(index);
    }
    for indices in of_file.values_mut() {
        indices.sort_by_key(|&index| (suppressions[index].kind, suppressions[index].place.offset()));
    }
    // For every comment, which of its names are used; a comment without names has one nameless use.
    let mut used: Vec<Vec<bool>> = suppressions.iter().map(|one| vec![false; one.rules.len().max(1)]).collect();
    for entry in entries {
        let Some(rule) = run.rules.get(entry.finding.rule.as_str()) else { continue };
        let mut found: Vec<Option<Suppression>> = Vec::with_capacity(1);
        for member in entry.finding.members() {
            let mut first = None;
            for &index in of_file.get(&member.place.path).into_iter().flatten() {
                let suppression = &suppressions[index];
                if !suppression.covers(&member) || !suppression.kind.is_for(rule) {
                    continue;
                }
                let mut matches = suppression.rules.is_empty();
                if matches {
                    used[index][0] = true;
                }
                for (name, used) in suppression.rules.iter().zip(&mut used[index]) {
                    if run.means(suppression.kind, name, rule) {
                        matches = true;
                        *used = true;
                    }
                }
                if matches && first.is_none() {
                    first = Some(suppression.clone());
                }
            }
            found.push(first);
        }
        let left = found.iter().filter(|suppression| suppression.is_none()).count();
        if left < entry.finding.members().count().min(2) {
            entry.suppression = found.iter().flatten().next().cloned();
        }
        for (member, suppression) in entry.members.iter_mut().zip(found) {
            member.suppression = suppression;
        }
        if entry.finding.is_class() && entry.finding.fix.as_ref().is_some_and(|fix| changes_taken_out(entry, fix)) {
            entry.finding.fix = None;
        }
    }
    let mut unused: Vec<Unused> =
        suppressions.iter().zip(&used).filter_map(|(suppression, used)| run.unused(suppression, used)).collect();
    unused.sort_by(|left, right| {
        let key = |one: &Unused| (one.suppression.place.path.clone(), one.suppression.place.offset());
        key(left).cmp(&key(right))
    });
    unused
}

/// Whether a fix changes a place that a comment takes out.
fn changes_taken_out(entry: &Entry, fix: &Fix) -> bool {
    let own = &entry.finding.place.path;
    entry.members().any(|member| member.suppression.is_some() && fix.touches(own, member.at.place))
}

impl Suppression {
    /// Whether a place, or the statement it belongs to, begins in what the comment covers.
    pub fn covers(&self, member: &MemberRef<'_>) -> bool {
        let Some(covered) = self.covers else { return true };
        let start = member.place.region.as_ref().map(|region| region.span.start);
        [start, member.statement].into_iter().flatten().any(|offset| covered.contains(offset))
    }
}

impl Run<'_> {
    fn means(&self, kind: SuppressionKind, name: &str, rule: &Rule) -> bool {
        (self.names)(name, rule)
            || (kind != SuppressionKind::Covet && rule.supersedes.iter().any(|code| code_has_prefix(code, name)))
    }

    fn unused(&self, suppression: &Suppression, used: &[bool]) -> Option<Unused> {
        if suppression.kind != SuppressionKind::Covet || !(self.whole_file)(&suppression.place.path) {
            return None;
        }
        let names: Vec<String> = suppression
            .rules
            .iter()
            .zip(used)
            .filter(|&(name, used)| !used && self.could_use(|rule| (self.names)(name, rule)))
            .map(|(name, _)| name.clone())
            .collect();
        let nameless = self.judges_bare && suppression.rules.is_empty() && !used[0] && self.could_use(|_| true);
        (nameless || !names.is_empty()).then(|| Unused { suppression: suppression.clone(), names })
    }

    fn could_use(&self, means: impl Fn(&Rule) -> bool) -> bool {
        let is_on = |rule: &Rule| self.selection.is_on(rule.id.as_str());
        let mut meant = self.rules.iter().filter(|rule| means(rule)).peekable();
        let mut any_on = false;
        meant.peek().is_some()
            && meant.all(|rule| {
                any_on |= is_on(rule);
                is_on(rule) || !rule.default
            })
            && any_on
    }
}

#[cfg(test)]
mod tests;
