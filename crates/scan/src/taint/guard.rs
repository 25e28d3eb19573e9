//! What a test of a value says about data: facts that hold where it is true, and where it is false.

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
}

impl Guard {
    pub fn when(outcome: bool, facts: Vec<Fact>) -> Self {
        if outcome {
            Self { if_true: facts, if_false: Vec::new() }
        } else {
            Self { if_true: Vec::new(), if_false: facts }
        }
    }

    pub fn facts(&self, outcome: bool) -> &[Fact] {
        if outcome { &self.if_true } else { &self.if_false }
    }

    #[must_use]
    pub fn negated(&self) -> Self {
        Self { if_true: self.if_false.clone(), if_false: self.if_true.clone() }
    }

    pub fn is_empty(&self) -> bool {
        self.if_true.is_empty() && self.if_false.is_empty()
    }
}
