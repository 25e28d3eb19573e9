//! Whether a run's inputs and scores are spread as those that a model was measured on.
//!
//! The measure is the population stability index: with the share `e` of a bin in the reference and `a` in the run, the
//! sum over all bins of `(a - e) * ln(a / e)`. It is the symmetric divergence of S. Kullback and R. A. Leibler, "On
//! Information and Sufficiency", Annals of Mathematical Statistics 22 (1951). That more than 0.25 is a shift worth
//! acting on is a convention of credit scoring: N. Siddiqi, "Credit Risk Scorecards" (Wiley, 2006).

use covet_core::{Notification, Severity};

use crate::registry::{Histogram, Reference};

/// The index above which a run says that the data have drifted, where the model's registry does not say.
pub const LIMIT: f64 = 0.25;

/// How many values there must be: with fewer, chance alone moves the index. For equal spreads of 10 bins it is about
/// 9 divided by the number of values, so 0.045 here (B. Yurdakul and J. Naranjo, "Statistical properties of the
/// population stability index", Journal of Risk Model Validation 14, 2020).
pub const LEAST: u64 = 200;

/// Stands for a bin that is empty on one side, where the logarithm has no value.
const EMPTY: f64 = 1e-4;

/// The population stability index of counts against a reference; 0 where the spreads are equal. `None` when nothing was
/// counted.
pub fn population_stability_index(reference: &Histogram, counts: &[u64]) -> Option<f64> {
    let total = counts.iter().sum::<u64>();
    if total == 0 {
        return None;
    }
    let terms = reference.shares().iter().zip(counts).map(|(&expected, &count)| {
        let actual = (count as f64 / total as f64).max(EMPTY);
        let expected = expected.max(EMPTY);
        (actual - expected) * (actual / expected).ln()
    });
    Some(terms.sum())
}

/// What a run has seen so far.
#[derive(Clone, Debug)]
pub struct Drift {
    features: Tally,
    scores: Tally,
}

#[derive(Clone, Debug)]
struct Tally {
    reference: Histogram,
    counts: Vec<u64>,
}

impl Tally {
    fn new(reference: &Histogram) -> Self {
        Self { reference: reference.clone(), counts: vec![0; reference.shares().len()] }
    }

    fn add(&mut self, value: f64) {
        if !value.is_nan() {
            self.counts[self.reference.bin(value)] += 1;
        }
    }

    /// The index when it is above the limit and rests on enough values.
    fn shift(&self) -> Option<(f64, u64)> {
        let total = self.counts.iter().sum();
        let index = population_stability_index(&self.reference, &self.counts)?;
        (total >= LEAST && index > self.reference.limit()).then_some((index, total))
    }
}

impl Drift {
    pub fn new(reference: &Reference) -> Self {
        Self { features: Tally::new(&reference.features), scores: Tally::new(&reference.scores) }
    }

    /// Counts a sample by how many buckets its features fill.
    pub fn sample(&mut self, filled: usize) {
        self.features.add(filled as f64);
    }

    /// Counts a score; one that is not a number is left out.
    pub fn score(&mut self, score: f64) {
        self.scores.add(score);
    }

    /// What a run should say: nothing, or one note for inputs and one for scores.
    pub fn notifications(&self, model: &str) -> Vec<Notification> {
        let note = |what: &str, tally: &Tally| {
            let (index, total) = tally.shift()?;
            let limit = tally.reference.limit();
            let message = format!(
                "{total} {what} are not spread as those that the model `{model}` was measured on (population stability \
                 index {index:.2}, above {limit}); the figures of its card may not hold here"
            );
            Some(Notification { id: "model-drift".to_owned(), level: Severity::Note, message, place: None })
        };
        [note("sample sizes", &self.features), note("scores", &self.scores)].into_iter().flatten().collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn reference() -> Reference {
        let histogram = |edges: &str, shares: &str| {
            toml::from_str::<Histogram>(&format!("edges = [{edges}]\nshares = [{shares}]")).unwrap()
        };
        Reference { features: histogram("10, 100", "0.25, 0.5, 0.25"), scores: histogram("0.5", "0.9, 0.1") }
    }

    #[test]
    fn the_index_is_that_of_the_formula() {
        let reference = reference();
        let index = |counts: &[u64]| population_stability_index(&reference.features, counts).unwrap();
        assert!(index(&[25, 50, 25]).abs() < 1e-12);
        let by_hand = 0.25 * 2f64.ln() - 0.25 * 0.5f64.ln();
        assert!((index(&[50, 25, 25]) - by_hand).abs() < 1e-12);
        assert!(index(&[0, 0, 100]).is_finite());
        assert_eq!(population_stability_index(&reference.features, &[0, 0, 0]), None);
    }

    #[test]
    fn bins_are_open_at_their_upper_edge() {
        let histogram = reference().features;
        assert_eq!([0.0, 9.0, 10.0, 99.0, 100.0, 1e9].map(|value| histogram.bin(value)), [0, 0, 1, 1, 2, 2]);
    }

    #[test]
    fn a_shift_is_told_once_there_are_enough_samples() {
        let mut drift = Drift::new(&reference());
        for _ in 0..199 {
            drift.sample(5);
        }
        assert_eq!(drift.notifications("m"), []);
        drift.sample(5);
        let told = drift.notifications("m");
        assert_eq!(told.len(), 1);
        assert_eq!((told[0].id.as_str(), told[0].level), ("model-drift", Severity::Note));
        assert!(told[0].message.starts_with("200 sample sizes are not spread as"), "{}", told[0].message);
    }

    #[test]
    fn the_same_spread_is_no_shift_and_scores_are_told_apart() {
        let mut drift = Drift::new(&reference());
        for number in 0..400 {
            drift.sample([5, 50, 51, 500][number % 4]);
            drift.score(0.9);
        }
        drift.score(f64::NAN);
        let told = drift.notifications("m");
        assert_eq!(told.len(), 1);
        assert!(told[0].message.starts_with("400 scores are"), "{}", told[0].message);
    }
}
