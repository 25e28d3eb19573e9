//! Loops over elements: what holds once they are done, and what a generator gives in which order.

use super::*;

/// The loops of a body while it is run.
///
/// What follows a loop is run after its body, so that it is known what holds of every element: where each round has
/// checked its element, all are checked; and where there is at least one, what was before the loop is no more.
#[derive(Default)]
pub(super) struct Loops {
    /// Heads that have been reached, and of which the way out is open.
    open: FxHashSet<u32>,
    /// Heads that have been reached once.
    waiting: BTreeSet<u32>,
    /// By head and by the block that ends a round: what has been checked there.
    checked: FxHashMap<(u32, u32), Vec<(Origin, Kinds)>>,
    /// By head of a loop that is known to have elements: what each round leaves.
    rounds: FxHashMap<u32, Option<State>>,
}

impl Loops {
    /// A head whose way out nothing else has opened: nobody comes back to it.
    pub(super) fn next_waiting(&mut self) -> Option<u32> {
        self.waiting.pop_first()
    }

    /// Notes the end of a round; whether the head must be run again for it.
    pub(super) fn went_around(&mut self, from: u32, head: u32, state: &State) -> bool {
        if !self.open.contains(&head) {
            return false;
        }
        self.checked.insert((head, from), state.checked.clone());
        match self.rounds.get_mut(&head) {
            Some(Some(held)) => held.join(state.clone()),
            Some(empty) => {
                *empty = Some(state.clone());
                true
            }
            None => false,
        }
    }

    /// The state behind a loop; `None` where it is not known yet.
    pub(super) fn leave(&mut self, head: u32, length: Option<usize>, state: State, element: &Taint) -> Option<State> {
        let is_first = self.open.insert(head);
        if is_first && length.is_some_and(|length| length > 0) {
            self.rounds.insert(head, None);
        }
        if length == Some(0) {
            return Some(state);
        }
        if is_first {
            self.waiting.insert(head);
            return None;
        }
        self.waiting.remove(&head);
        let mut after = match self.rounds.get(&head) {
            Some(rounds) if length.is_some() => rounds.clone()?,
            _ => state,
        };
        let mut rounds = self.checked.iter().filter(|((held, _), _)| *held == head).map(|(_, checked)| checked);
        let Some(first) = rounds.next() else { return Some(after) };
        let others: Vec<_> = rounds.collect();
        let mut facts = Vec::new();
        for label in element.iter().filter(|label| label.exact) {
            let Some((whole, key)) = label.origin.whole() else { continue };
            let of = |checked: &[(Origin, Kinds)]| {
                let held = checked.iter().find(|(origin, _)| *origin == label.origin);
                held.map_or(Kinds::NONE, |(_, kinds)| *kinds)
            };
            let kinds = others.iter().fold(of(first), |kinds, checked| kinds & of(checked));
            if key.is_each() && !kinds.is_empty() {
                facts.push(Fact { target: Target::Origin(whole), kinds });
                facts.push(Fact { target: Target::Origin(label.origin.clone()), kinds });
            }
        }
        after.learn(&facts);
        Some(after)
    }
}

/// What a generator gives.
pub(super) struct Yields {
    all: Value,
    /// One after the other, while there is only one way through the body.
    in_order: Vec<Value>,
    pub(super) is_ordered: bool,
}

impl Default for Yields {
    fn default() -> Self {
        Self { all: Value::default(), in_order: Vec::new(), is_ordered: true }
    }
}

impl Yields {
    pub(super) fn give(&mut self, value: Value) {
        self.all.join(&value);
        self.in_order.push(value);
    }

    pub(super) fn give_any(&mut self, value: &Value) {
        self.all.join(value);
        self.is_ordered = false;
    }

    pub(super) fn into_iterator(self) -> Object {
        if self.is_ordered {
            Object::with_items(Class::Iterator, self.in_order)
        } else {
            Object::with_rest(Class::Iterator, self.all)
        }
    }
}
