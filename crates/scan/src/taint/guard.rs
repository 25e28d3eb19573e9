//! What a test of a value says about data: facts that hold where it is true, and where it is false.

use std::sync::Arc;

use covet_python::flow::ir::SlotId;

use super::kinds::Kinds;
use super::value::Origin;

/// What can be found to be harmless.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Target {
    /// All that comes from there.
    Origin(Origin),
    /// What a variable holds.
    Slot(SlotId),
}

/// That something can do no harm of these kinds.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Fact {
    pub target: Target,
    pub kinds: Kinds,
}

/// What the truth of a value means.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Guard {
    pub if_true: Vec<Fact>,
    pub if_false: Vec<Fact>,
    /// Where the value is found to be equal to something, or among some things, that are not the client's.
    pub if_equal: Vec<Fact>,
    /// Where something that is not the client's is found to be in the value.
    pub if_holds: Vec<Fact>,
}

/// What is found on both of two ways.
pub fn common(left: &[Fact], right: &[Fact]) -> Vec<Fact> {
    let both = left.iter().filter_map(|fact| {
        let kinds = right.iter().filter(|other| other.target == fact.target);
        let kinds = kinds.fold(Kinds::NONE, |kinds, other| kinds | other.kinds) & fact.kinds;
        (!kinds.is_empty()).then(|| Fact { target: fact.target.clone(), kinds })
    });
    both.collect()
}

impl Guard {
    pub fn when(outcome: bool, facts: Vec<Fact>) -> Self {
        if outcome { Self { if_true: facts, ..Self::default() } } else { Self { if_false: facts, ..Self::default() } }
    }

    pub fn facts(&self, outcome: bool) -> &[Fact] {
        if outcome { &self.if_true } else { &self.if_false }
    }

    #[must_use]
    pub fn negated(&self) -> Self {
        Self { if_true: self.if_false.clone(), if_false: self.if_true.clone(), ..Self::default() }
    }

    pub fn is_empty(&self) -> bool {
        [&self.if_true, &self.if_false, &self.if_equal, &self.if_holds].iter().all(|facts| facts.is_empty())
    }

    /// The same of other facts.
    #[must_use]
    pub fn map(&self, mut facts: impl FnMut(&[Fact]) -> Vec<Fact>) -> Self {
        Self {
            if_true: facts(&self.if_true),
            if_false: facts(&self.if_false),
            if_equal: facts(&self.if_equal),
            if_holds: facts(&self.if_holds),
        }
    }

    /// What two values mean of which either may be there; `truths`: what is known of the truth of each.
    pub fn either(
        left: Option<&Arc<Self>>,
        right: Option<&Arc<Self>>,
        truths: (Option<bool>, Option<bool>),
    ) -> Option<Arc<Self>> {
        let (left, right) = match (left, right) {
            (None, None) => return None,
            (Some(left), Some(right)) if left == right => return Some(left.clone()),
            sides => sides,
        };
        // A value that cannot be so says nothing of when it is.
        let side = |outcome: bool| {
            let of = |guard: Option<&Arc<Self>>| guard.map_or_else(Vec::new, |guard| guard.facts(outcome).to_vec());
            match (truths.0 == Some(!outcome), truths.1 == Some(!outcome)) {
                (true, true) => Vec::new(),
                (true, false) => of(right),
                (false, true) => of(left),
                (false, false) => common(&of(left), &of(right)),
            }
        };
        let (if_equal, if_holds) = match (left, right) {
            (Some(left), Some(right)) => {
                (common(&left.if_equal, &right.if_equal), common(&left.if_holds, &right.if_holds))
            }
            _ => Default::default(),
        };
        let both = Self { if_true: side(true), if_false: side(false), if_equal, if_holds };
        (!both.is_empty()).then(|| Arc::new(both))
    }
}
