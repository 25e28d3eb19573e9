//! What of a run the baseline holds.

use rustc_hash::{FxHashMap, FxHashSet};

use super::{Baseline, BaselineEntry};
use crate::identity::base_of;
use crate::place::RelPath;
use crate::report::{BaselineState, Entry, EntryMember, MemberState};
use crate::rule::RuleId;

/// Whether a run would have found an entry of the baseline again.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ScanState {
    /// The whole file was looked at, with the entry's rule on.
    InScope,
    /// The file is there but was not looked at, or the rule was off.
    OutOfScope,
    /// The file is no longer there: it was deleted or renamed.
    Gone,
    /// The entry may be found again, perhaps in another file; that it is not does not mean that it is fixed. So it is
    /// with a file that has a syntax error now, and with one that is gone while only a part of the project is looked at.
    Unclear,
}

/// What came of comparing.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Compared {
    /// Entries of the baseline that the run looked for and did not find, in the baseline's order.
    pub fixed: Vec<BaselineEntry>,
    /// Where they are in the baseline.
    pub(super) fixed_at: Vec<usize>,
}

impl Baseline {
    /// Marks every entry as unchanged or new.
    ///
    /// Each entry of the baseline accounts for one finding with the same rule, function and text (the fingerprint
    /// without its number), so a copy of an old finding is new. Which of several equal ones is the old one is told by
    /// the path and the nearest line; then, across files, by the number. Entries of files that were not looked at
    /// account for nothing. Findings that a comment suppresses come last.
    ///
    /// A finding about several places has an entry for each of them, and is unchanged if there is one for every place
    /// that no comment takes out: members may move, change their order and go, but a new one makes the whole new.
    pub fn compare(&self, entries: &mut [Entry], scanned: &dyn Fn(&RelPath, &RuleId) -> ScanState) -> Compared {
        let mut groups: FxHashMap<&str, (Vec<usize>, Vec<usize>)> = FxHashMap::default();
        let mut unclear = FxHashSet::default();
        for (index, old) in self.entries.iter().enumerate() {
            let state = scanned(&old.path, &old.rule);
            if state == ScanState::Unclear {
                unclear.insert(index);
            }
            if state != ScanState::OutOfScope {
                groups.entry(base_of(&old.fingerprint)).or_default().0.push(index);
            }
        }
        // Every member is a thing of its own here.
        let members: Vec<EntryMember<'_>> = entries.iter().flat_map(Entry::members).collect();
        for (index, member) in members.iter().enumerate() {
            if let Some(group) = groups.get_mut(base_of(member.fingerprint)) {
                group.1.push(index);
            }
        }
        let mut unchanged = vec![false; members.len()];
        let mut fixed_at: Vec<usize> = Vec::new();
        for (old, mut new) in groups.into_values() {
            let suppressed = new.extract_if(.., |index| members[*index].suppression.is_some()).collect();
            let mut matching = Matching { baseline: &self.entries, members: &members, old };
            for new in [new, suppressed] {
                for index in matching.take(new) {
                    unchanged[index] = true;
                }
            }
            fixed_at.extend(matching.old.into_iter().filter(|old| !unclear.contains(old)));
        }
        drop(members);
        let state = |unchanged| if unchanged { BaselineState::Unchanged } else { BaselineState::New };
        let mut unchanged = unchanged.into_iter();
        for entry in entries {
            if entry.members.is_empty() {
                entry.baseline = state(unchanged.next().unwrap_or(false));
                continue;
            }
            for member in &mut entry.members {
                member.baseline = state(unchanged.next().unwrap_or(false));
            }
            let counts = |member: &&MemberState| member.suppression.is_none() || entry.suppression.is_some();
            let all_known = entry.members.iter().filter(counts).all(|one| one.baseline == BaselineState::Unchanged);
            entry.baseline = state(all_known);
        }
        fixed_at.sort_unstable();
        Compared { fixed: fixed_at.iter().map(|&index| self.entries[index].clone()).collect(), fixed_at }
    }
}

/// Findings with the same fingerprint but for the number.
struct Matching<'a> {
    baseline: &'a [BaselineEntry],
    members: &'a [EntryMember<'a>],
    /// Those of the baseline that account for nothing yet.
    old: Vec<usize>,
}

impl Matching<'_> {
    /// Those of `new` that an old one accounts for.
    fn take(&mut self, mut new: Vec<usize>) -> Vec<usize> {
        let (baseline, members) = (self.baseline, self.members);
        let place = |index: usize| members[index].at.place;
        let same_path = |old: usize, new: usize| baseline[old].path == place(new).path;
        let distance = |old: usize, new: usize| baseline[old].line.abs_diff(place(new).line());
        let same_number = |old: usize, new: usize| baseline[old].fingerprint == members[new].fingerprint;

        let mut taken = Vec::new();
        self.pass(&mut new, &mut taken, |old, new| (same_path(old, new) && distance(old, new) == 0).then_some(0));
        self.pass(&mut new, &mut taken, |old, new| same_path(old, new).then(|| distance(old, new)));
        self.pass(&mut new, &mut taken, |old, new| same_number(old, new).then_some(0));
        self.pass(&mut new, &mut taken, |_, _| Some(0));
        taken
    }

    /// Gives each old one, in order, the new one of the lowest cost, if any can be had.
    fn pass(&mut self, new: &mut Vec<usize>, taken: &mut Vec<usize>, cost: impl Fn(usize, usize) -> Option<u32>) {
        self.old.retain(|&old| {
            let costs = new.iter().enumerate().filter_map(|(at, &new)| Some((cost(old, new)?, at)));
            let Some((_, at)) = costs.min() else { return true };
            taken.push(new.remove(at));
            false
        });
    }
}
