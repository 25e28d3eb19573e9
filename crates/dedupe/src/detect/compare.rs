//! How alike two places are.

use rayon::prelude::*;
use rustc_hash::FxHashMap;

use super::Files;
use super::Options;
use super::nodes::{Node, Place, code_of, shape_of};
use crate::class::CloneType;
use crate::code::FileCode;

/// Two nodes that are clones.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Edge {
    pub nodes: (u32, u32),
    pub similarity: f32,
}

/// Measures of two places.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Measures {
    /// The share of tokens in a longest common subsequence, other names than local ones being themselves.
    pub named: f64,
    /// The same with all names alike.
    pub shaped: f64,
    /// The share of tokens in units that both have, in whatever order.
    pub units: f64,
}

/// The pairs that are clones, in the order of the pairs.
pub fn edges(files: &Files, nodes: &[Node], pairs: &[(u32, u32)], options: &Options) -> Vec<Edge> {
    let by_first: Vec<&[(u32, u32)]> = pairs.chunk_by(|left, right| left.0 == right.0).collect();
    by_first
        .par_iter()
        .map(|pairs| {
            let place = nodes[pairs[0].0 as usize].first();
            let mine = Profile::of(files, place);
            let found = pairs.iter().filter_map(|&(left, right)| {
                let measures = mine.measure(files, nodes[right as usize].first());
                let similarity = similarity(&measures, options)?;
                Some(Edge { nodes: (left, right), similarity: similarity as f32 })
            });
            found.collect::<Vec<_>>()
        })
        .flatten_iter()
        .collect()
}

/// The similarity of two places that are clones.
fn similarity(measures: &Measures, options: &Options) -> Option<f64> {
    let best = measures.named.max(measures.units);
    (best >= options.similarity).then_some(best)
}

/// A place, ready to be compared with many.
pub struct Profile<'a> {
    code: &'a FileCode,
    place: Place,
    named: Pattern<u32>,
    shaped: Pattern<u8>,
    units: FxHashMap<u64, u32>,
}

impl<'a> Profile<'a> {
    pub fn of(files: &'a Files, place: Place) -> Self {
        let code = &files[place.file as usize].1;
        let tokens = code.tokens(place.first..place.end);
        let named = Pattern::of(tokens.clone().map(|token| code_of(code, token)));
        let shaped = Pattern::of(tokens.map(|token| shape_of(code, token)));
        let mut units = FxHashMap::default();
        for unit in place.first..place.end {
            *units.entry(unit_hash(code, unit)).or_default() += 1;
        }
        Self { code, place, named, shaped, units }
    }

    pub fn measure(&self, files: &Files, other: Place) -> Measures {
        let code = &files[other.file as usize].1;
        let tokens = code.tokens(other.first..other.end);
        let (mine, theirs) = (self.code.tokens(self.place.first..self.place.end).len(), tokens.len());
        let dice = |common: usize| 2.0 * common as f64 / (mine + theirs).max(1) as f64;
        let named = self.named.common(tokens.clone().map(|token| code_of(code, token)));
        let shaped = self.shaped.common(tokens.map(|token| shape_of(code, token)));
        let mut left = self.units.clone();
        let mut shared = 0;
        for unit in other.first..other.end {
            if let Some(count) = left.get_mut(&unit_hash(code, unit)).filter(|count| **count > 0) {
                *count -= 1;
                shared += code.tokens(unit..unit + 1).len();
            }
        }
        Measures { named: dice(named), shaped: dice(shaped), units: dice(shared) }
    }
}

fn unit_hash(code: &FileCode, unit: u32) -> u64 {
    code.tokens(unit..unit + 1).fold(0, |hash: u64, token| {
        (hash ^ u64::from(code_of(code, token))).wrapping_mul(0x9e37_79b9_7f4a_7c15).rotate_left(23)
    })
}

/// A sequence, ready for its longest common subsequence with others: Hyyrö's bit-parallel algorithm ("Bit-parallel LCS-length
/// computation revisited", 2004), in words of 64 items.
struct Pattern<T> {
    words: usize,
    length: usize,
    rows: FxHashMap<T, u32>,
    /// For each distinct item the places that have it.
    masks: Vec<u64>,
}

impl<T: Copy + Eq + std::hash::Hash> Pattern<T> {
    fn of(items: impl ExactSizeIterator<Item = T>) -> Self {
        let length = items.len();
        let words = length.div_ceil(64).max(1);
        let mut rows = FxHashMap::default();
        let mut masks = Vec::new();
        for (at, item) in items.enumerate() {
            let row = *rows.entry(item).or_insert_with(|| {
                masks.resize(masks.len() + words, 0);
                (masks.len() / words - 1) as u32
            });
            masks[row as usize * words + at / 64] |= 1 << (at % 64);
        }
        Self { words, length, rows, masks }
    }

    /// The length of a longest common subsequence.
    fn common(&self, items: impl Iterator<Item = T>) -> usize {
        let mut state = vec![u64::MAX; self.words];
        for item in items {
            let Some(&row) = self.rows.get(&item) else { continue };
            let mask = &self.masks[row as usize * self.words..][..self.words];
            let mut carry = false;
            for (word, mask) in state.iter_mut().zip(mask) {
                let matched = *word & mask;
                let (sum, over) = word.overflowing_add(matched);
                let (sum, over_too) = sum.overflowing_add(u64::from(carry));
                carry = over || over_too;
                *word = sum | (*word - matched);
            }
        }
        let zeros: u32 = state.iter().map(|word| word.count_zeros()).sum();
        // The last word has places that no item stands for; they are never matched.
        (zeros as usize).min(self.length)
    }
}

/// How the members of a class differ.
pub fn kind(files: &Files, places: &[Place]) -> CloneType {
    let code = |place: Place| &files[place.file as usize].1;
    let tokens = |place: Place| code(place).tokens(place.first..place.end);
    let (first, rest) = (places[0], &places[1..]);
    let same_shape = |&place: &Place| {
        tokens(first).len() == tokens(place).len()
            && tokens(first)
                .zip(tokens(place))
                .all(|(left, right)| shape_of(code(first), left) == shape_of(code(place), right))
    };
    let same_words = |&place: &Place| code(first).words[tokens(first)] == code(place).words[tokens(place)];
    if !rest.iter().all(same_shape) {
        CloneType::Gapped
    } else if rest.iter().all(same_words) {
        CloneType::Exact
    } else {
        CloneType::Renamed
    }
}
