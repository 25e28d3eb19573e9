//! Which rules are on.

use rustc_hash::FxHashSet;

use crate::rule::RuleId;

/// The rules that are on.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Selection {
    on: FxHashSet<RuleId>,
}

impl Selection {
    pub fn is_on(&self, rule: &str) -> bool {
        self.on.contains(rule)
    }
}

impl FromIterator<RuleId> for Selection {
    fn from_iter<I: IntoIterator<Item = RuleId>>(rules: I) -> Self {
        Self { on: rules.into_iter().collect() }
    }
}
