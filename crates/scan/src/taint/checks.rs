//! What comparing, reading and calling says of the data that is looked at.

use std::sync::Arc;

use covet_python::flow::ir::{CompareOp, SlotId};

use super::guard::{Fact, Guard, Target};
use super::interp::{Activation, Args, Interp};
use super::kinds::{Kind, Kinds};
use super::model_file::{ArgumentModel, GuardModel, Outcome, OutcomeWord};
use super::models::Entry;
use super::ops::{excluded_by, url_kinds};
use super::state::State;
use super::value::{Atom, Marks, Origin, Value};

impl Interp<'_> {
    /// What `left op right` says, where its outcome is not known.
    pub(super) fn compared(
        &mut self,
        act: &mut Activation,
        state: &State,
        op: CompareOp,
        left: &Value,
        right: &Value,
        (place, right_place): (Option<SlotId>, Option<SlotId>),
    ) -> Value {
        let guard = match op {
            CompareOp::In | CompareOp::NotIn => {
                let held = self.membership(act, state, left, right, (place, right_place));
                if op == CompareOp::In { held } else { held.negated() }
            }
            CompareOp::Eq | CompareOp::Is | CompareOp::NotEq | CompareOp::IsNot => {
                let equal = equality(left, right, (place, right_place));
                if matches!(op, CompareOp::Eq | CompareOp::Is) { equal } else { equal.negated() }
            }
            _ => Guard::default(),
        };
        Value { guard: (!guard.is_empty()).then(|| Arc::new(guard)), ..Value::any() }
    }

    /// `left in right`
    fn membership(
        &mut self,
        act: &mut Activation,
        state: &State,
        left: &Value,
        right: &Value,
        (place, right_place): (Option<SlotId>, Option<SlotId>),
    ) -> Guard {
        let mut guard = Guard::default();
        if left.marks.has(Marks::HOST) && (right.taint.is_empty() || is_of_the_project(left, right)) {
            guard.if_true.extend(facts(left, place, url_kinds(), true));
        }
        if self.holds_constants(act, state, right) || is_of_the_project(left, right) {
            guard.if_true.extend(facts(left, place, Kinds::ALL, false));
            if let Some(tested) = &left.guard {
                guard.if_true.extend(tested.if_equal.iter().cloned());
            }
        }
        if let Some(tested) = &right.guard {
            guard.if_true.extend(tested.if_holds.iter().cloned());
        }
        if let Some(text) = left.as_text() {
            // `"/" not in name`: what is excluded makes it harmless for some.
            let kinds = excluded_by(text);
            if right.marks.has(Marks::INNER) && matches!(&**text, "'" | "\"") {
                // A text that has quotes at its ends only is one literal.
                guard.if_false.extend(facts(right, right_place, kinds | Kind::Code.into(), true));
            } else if !kinds.is_empty() {
                guard.if_false.extend(facts(right, right_place, kinds, false));
            }
        }
        guard
    }

    /// What a call of a check says.
    pub(super) fn guard_of(
        &mut self,
        act: &mut Activation,
        state: &mut State,
        entry: &Entry,
        receiver: Option<&Value>,
        args: &Args,
        value: &mut Value,
    ) {
        let mut guard = value.guard.as_deref().cloned().unwrap_or_default();
        for model in &entry.guards {
            let subject = &model.subject;
            let subjects = match subject {
                ArgumentModel::Name(name) if name.starts_with("element of ") => {
                    let list = name.rsplit(' ').next().and_then(|at| at.parse::<usize>().ok());
                    let list = list.and_then(|at| args.positional.get(at));
                    list.and_then(|list| self.listed(act, state, list)).unwrap_or_default()
                }
                subject => self.argument(subject, receiver, args),
            };
            let position = match subject {
                ArgumentModel::Position(at) => Some(*at),
                ArgumentModel::Any(models) => models.iter().find_map(|one| match one {
                    ArgumentModel::Position(at) => Some(*at),
                    _ => None,
                }),
                ArgumentModel::Name(_) => None,
            };
            let place = match subject {
                ArgumentModel::Name(name) if name == "receiver" => args.receiver_place,
                _ => position.and_then(|at| args.places.get(at).copied().flatten()),
            };
            let compiled = receiver.and_then(|receiver| {
                let id = self.objects(receiver).first().copied()?;
                self.object(act, state, id).get(&super::external::mark_key("pattern")).and_then(Value::as_text).cloned()
            });
            for subject in subjects {
                let Some((kinds, of_all)) = self.cleared_by(model, &subject, receiver, compiled.as_ref(), args) else {
                    continue;
                };
                let facts = facts(&subject, place, kinds, of_all);
                if is_of_call(model) {
                    state.learn(&facts);
                } else {
                    add(&mut guard, model, facts);
                }
            }
        }
        value.guard = (!guard.is_empty()).then(|| Arc::new(guard));
    }

    /// What an attribute says that is a check of what it is read from.
    pub(super) fn guard_at(&self, full: &str, receiver: &Value, value: &mut Value) {
        let Some(entry) = self.models.get(full) else { return };
        let mut guard = value.guard.as_deref().cloned().unwrap_or_default();
        for model in entry.guards.iter().filter(|model| !model.at.is_empty()) {
            if let Some((kinds, of_all)) = self.cleared_by(model, receiver, None, None, &Args::default()) {
                add(&mut guard, model, facts(receiver, None, kinds, of_all));
            }
        }
        if !guard.is_empty() {
            value.guard = Some(Arc::new(guard));
        }
    }

    /// The host of an address of which no type is known: what parses it is the project's own, or unknown.
    pub(super) fn host_by_name(&self, address: &Value, name: &str, value: &mut Value) {
        if !matches!(name, "netloc" | "hostname") || address.taint.is_empty() || value.marks.has(Marks::HOST) {
            return;
        }
        value.marks = value.marks.with(Marks::HOST);
        if value.guard.is_none() {
            value.guard = Some(Arc::new(Guard::when(false, facts(address, None, url_kinds(), true))));
        }
    }
}

/// `left == right`
fn equality(left: &Value, right: &Value, (place, right_place): (Option<SlotId>, Option<SlotId>)) -> Guard {
    let mut guard = Guard::default();
    let (tested, against, place, other_place) = match left.taint.is_empty() {
        true => (right, left, right_place, place),
        false => (left, right, place, right_place),
    };
    let is_none = |value: &Value| value.only() == Some(&Atom::None);
    if is_none(left) || is_none(right) {
        // What is `None` is false; a match that is not is true.
        let tested = if is_none(right) { left } else { right };
        return tested.guard.as_ref().map_or_else(Guard::default, |guard| guard.negated());
    }
    for (one, place) in [(tested, place), (against, other_place)] {
        if one.marks.has(Marks::HOST) {
            guard.if_true.extend(facts(one, place, url_kinds(), true));
        }
        if let Some(tested) = &one.guard {
            guard.if_true.extend(tested.if_equal.iter().cloned());
        }
    }
    if tested.marks.has(Marks::NORMALIZED) || against.marks.has(Marks::NORMALIZED) {
        guard.if_true.extend(facts(tested, place, Kind::Path.into(), true));
    }
    if against.taint.is_empty() && !against.is_nothing() && !tested.marks.has(Marks::HOST) {
        guard.if_true.extend(facts(tested, place, Kinds::ALL, false));
    }
    guard
}

/// That a value can do no harm of these kinds.
///
/// `of_all`: whatever the value is made from is harmless as well, not only what it is as a whole.
pub fn facts(tested: &Value, place: Option<SlotId>, kinds: Kinds, of_all: bool) -> Vec<Fact> {
    let labels = tested.taint.iter().filter(|label| of_all || label.exact);
    let mut facts: Vec<Fact> =
        labels.map(|label| Fact { target: Target::Origin(label.origin.clone()), kinds }).collect();
    if let Some(slot) = place {
        facts.push(Fact { target: Target::Slot(slot), kinds });
    }
    facts
}

/// Whether a caller gives what may hold the tested value, and does not give it with the value: lists that are handed
/// over are those of the project.
fn is_of_the_project(tested: &Value, container: &Value) -> bool {
    let parameter = |origin: &Origin| match origin {
        Origin::Parameter(number, _) => Some(*number),
        Origin::Source(_) => None,
    };
    !container.taint.is_empty()
        && container.taint.iter().all(|label| {
            parameter(&label.origin)
                .is_some_and(|held| tested.taint.iter().all(|tested| parameter(&tested.origin) != Some(held)))
        })
        && !tested.taint.is_empty()
}

/// Whether the call itself is the check: it raises, or gives what has passed.
fn is_of_call(model: &GuardModel) -> bool {
    model.when == Outcome::Word(OutcomeWord::Returns)
}

fn add(guard: &mut Guard, model: &GuardModel, facts: Vec<Fact>) {
    match model.when {
        Outcome::Is(true) => guard.if_true.extend(facts),
        Outcome::Is(false) => guard.if_false.extend(facts),
        Outcome::Word(OutcomeWord::Equals) => guard.if_equal.extend(facts),
        Outcome::Word(OutcomeWord::Contains) => guard.if_holds.extend(facts),
        Outcome::Word(OutcomeWord::EmptyOrMember) => {
            guard.if_false.extend(facts.iter().cloned());
            guard.if_equal.extend(facts);
        }
        Outcome::Word(OutcomeWord::Returns) => {}
    }
}
