//! From features to the numbers a model reads: the specification `hashed-features/v1` of `models/FEATURES.md`.
//!
//! Training follows the same text in `models/features.py`; `models/feature_vectors.json` holds both to the same
//! results.

use serde::{Deserialize, Serialize};
use xxhash_rust::xxh3::xxh3_64;

/// The name of the specification, as the registry has it.
pub const SPECIFICATION: &str = "hashed-features/v1";

/// Samples are padded to a multiple of it, so that a batch of short ones is cheap.
const STEP: usize = 64;

/// The hash of a feature. Where a feature is text, its bytes are UTF-8.
pub fn hash(feature: &[u8]) -> u64 {
    xxh3_64(feature)
}

/// The two parameters of the specification.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct HashedFeatures {
    buckets: u32,
    max_features: usize,
}

impl HashedFeatures {
    /// `None` with fewer than two buckets (one of them is padding) or no feature a sample.
    pub fn new(buckets: u32, max_features: usize) -> Option<Self> {
        (buckets >= 2 && max_features >= 1).then_some(Self { buckets, max_features })
    }

    /// How many buckets there are, that of the padding among them.
    pub fn buckets(self) -> u32 {
        self.buckets
    }

    /// How many buckets of a sample stay at most.
    pub fn max_features(self) -> usize {
        self.max_features
    }

    /// The length of a model's inputs for a sample with so many buckets filled.
    pub fn padded_length(self, filled: usize) -> usize {
        (filled.div_ceil(STEP).max(1) * STEP).min(self.max_features)
    }

    fn bucket(self, hash: u64) -> u32 {
        let bucket = 1 + hash % u64::from(self.buckets - 1);
        u32::try_from(bucket).expect("less than the number of buckets, which is a u32")
    }
}

/// What a model reads of one sample, without padding. It may be kept among the facts of a file.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Sample {
    buckets: Vec<u32>,
    weights: Vec<f32>,
    filled: usize,
}

impl Sample {
    /// In ascending order.
    pub fn buckets(&self) -> &[u32] {
        &self.buckets
    }

    /// Of each bucket; the sum of their squares is 1.
    pub fn weights(&self) -> &[f32] {
        &self.weights
    }

    /// How many buckets the features filled before the cut.
    pub fn filled(&self) -> usize {
        self.filled
    }
}

/// Gathers the features of one sample after the other; its memory is used again.
#[derive(Clone, Debug)]
pub struct Extractor {
    features: HashedFeatures,
    /// The bucket of every feature so far.
    seen: Vec<u32>,
    /// Buckets with their counts.
    counted: Vec<(u32, u32)>,
}

impl Extractor {
    pub fn new(features: HashedFeatures) -> Self {
        Self { features, seen: Vec::new(), counted: Vec::new() }
    }

    /// Adds a feature to the sample.
    pub fn push(&mut self, feature: &[u8]) {
        self.push_hash(hash(feature));
    }

    /// Adds a feature by its hash, for callers that hash without making a string. It must be what [`hash`] gives.
    pub fn push_hash(&mut self, hash: u64) {
        self.seen.push(self.features.bucket(hash));
    }

    /// The sample of all features since the last one. In time of n log n for n features.
    pub fn finish(&mut self) -> Sample {
        self.seen.sort_unstable();
        self.counted.clear();
        for equal in self.seen.chunk_by(|a, b| a == b) {
            self.counted.push((equal[0], u32::try_from(equal.len()).unwrap_or(u32::MAX)));
        }
        self.seen.clear();
        let filled = self.counted.len();
        let kept = self.features.max_features;
        if filled > kept {
            // Values grow with counts, and counts compare exactly.
            self.counted.select_nth_unstable_by(kept, |a, b| b.1.cmp(&a.1).then(a.0.cmp(&b.0)));
            self.counted.truncate(kept);
            self.counted.sort_unstable();
        }
        let value = |count: u32| 1.0 + f64::from(count).ln();
        let norm = self.counted.iter().map(|&(_, count)| value(count).powi(2)).sum::<f64>().sqrt();
        Sample {
            buckets: self.counted.iter().map(|&(bucket, _)| bucket).collect(),
            weights: self.counted.iter().map(|&(_, count)| (value(count) / norm) as f32).collect(),
            filled,
        }
    }
}

/// Samples as a model's inputs `buckets` and `weights`, row after row, padded to `length`.
pub(crate) fn inputs(samples: &[&Sample], length: usize) -> (Vec<i64>, Vec<f32>) {
    let mut buckets = vec![0; samples.len() * length];
    let mut weights = vec![0.0; samples.len() * length];
    for (row, sample) in samples.iter().enumerate() {
        for (place, (&bucket, &weight)) in sample.buckets.iter().zip(&sample.weights).take(length).enumerate() {
            buckets[row * length + place] = i64::from(bucket);
            weights[row * length + place] = weight;
        }
    }
    (buckets, weights)
}

#[cfg(test)]
mod tests {
    use serde::Deserialize;

    use super::*;

    #[derive(Deserialize)]
    struct Stored {
        specification: String,
        cases: Vec<Case>,
    }

    #[derive(Deserialize)]
    struct Case {
        name: String,
        buckets: u32,
        max_features: usize,
        features: Vec<String>,
        hashes: Vec<String>,
        expected_buckets: Vec<u32>,
        expected_weights: Vec<f32>,
    }

    #[test]
    fn stored_vectors_come_out_as_in_training() {
        let stored: Stored = serde_json::from_str(include_str!("../../../models/feature_vectors.json")).unwrap();
        assert_eq!(stored.specification, SPECIFICATION);
        assert!(!stored.cases.is_empty());
        for case in stored.cases {
            let mut extractor = Extractor::new(HashedFeatures::new(case.buckets, case.max_features).unwrap());
            for (feature, stored) in case.features.iter().zip(&case.hashes) {
                assert_eq!(format!("{:016x}", hash(feature.as_bytes())), *stored, "{}: {feature}", case.name);
                extractor.push(feature.as_bytes());
            }
            let sample = extractor.finish();
            assert_eq!(sample.buckets(), case.expected_buckets, "{}", case.name);
            for (weight, expected) in sample.weights().iter().zip(&case.expected_weights) {
                assert!((weight - expected).abs() < 1e-6, "{}: {weight} is not {expected}", case.name);
            }
            assert_eq!(sample.weights().len(), case.expected_weights.len(), "{}", case.name);
        }
    }

    #[test]
    fn a_sample_does_not_depend_on_the_one_before_or_on_the_order() {
        let mut extractor = Extractor::new(HashedFeatures::new(1024, 3).unwrap());
        let mut sample = |features: &[&str]| {
            features.iter().for_each(|feature| extractor.push(feature.as_bytes()));
            extractor.finish()
        };
        let first = sample(&["a", "b", "b", "c", "d"]);
        assert_eq!(first.filled(), 4);
        assert_eq!(first.buckets().len(), 3);
        sample(&["e"; 40]);
        assert_eq!(sample(&["d", "c", "b", "a", "b"]), first);
        assert_eq!(sample(&[]), Sample::default());
    }

    #[test]
    fn inputs_are_padded_to_a_multiple_of_64_and_no_longer_than_a_sample_may_be() {
        let features = HashedFeatures::new(1024, 100).unwrap();
        assert_eq!([0, 1, 64, 65, 100].map(|filled| features.padded_length(filled)), [64, 64, 64, 100, 100]);
        let sample = Sample { buckets: vec![3, 9], weights: vec![0.6, 0.8], filled: 2 };
        let (buckets, weights) = inputs(&[&sample, &Sample::default()], 3);
        assert_eq!(buckets, [3, 9, 0, 0, 0, 0]);
        assert_eq!(weights, [0.6, 0.8, 0.0, 0.0, 0.0, 0.0]);
    }

    #[test]
    fn parameters_that_make_no_sense_are_refused() {
        assert_eq!(HashedFeatures::new(1, 8), None);
        assert_eq!(HashedFeatures::new(8, 0), None);
    }
}
