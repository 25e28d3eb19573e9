//! How alike two places are.

use std::cell::OnceCell;

use rayon::prelude::*;
use ruff_python_ast::token::TokenKind;
use rustc_hash::FxHashMap;

use super::Files;
use super::Options;
use super::nodes::{Node, Place, code_of, shape_of};
use crate::class::{CloneType, Level};
use crate::code::{FIRST_KIND, FileCode, LOCAL};

/// Two nodes that are clones.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Edge {
    pub nodes: (u32, u32),
    pub similarity: f32,
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
                let other = nodes[right as usize].first();
                let similarity = (!place.overlaps(other)).then(|| similarity(&mine, files, other, options))??;
                Some(Edge { nodes: (left, right), similarity: similarity as f32 })
            });
            found.collect::<Vec<_>>()
        })
        .flatten_iter()
        .collect()
}

/// Drops each edge of a nested function to something that the function around it is more like, or as much.
pub fn without_nested(files: &Files, nodes: &[Node], edges: &mut Vec<Edge>) {
    let number: FxHashMap<Place, u32> = nodes
        .iter()
        .enumerate()
        .flat_map(|(at, node)| node.places.iter().map(move |&place| (place, at as u32)))
        .collect();
    let around: Vec<Option<u32>> = nodes
        .iter()
        .map(|node| {
            let place = node.first();
            let code = &files[place.file as usize].1;
            let outer = code.around(place.first..place.end).find(|region| {
                region.level == Level::Function && (region.first, region.end) != (place.first, place.end)
            })?;
            number.get(&Place { file: place.file, first: outer.first, end: outer.end }).copied()
        })
        .collect();
    if around.iter().all(Option::is_none) {
        return;
    }
    let known: FxHashMap<(u32, u32), f32> = edges.iter().map(|edge| (edge.nodes, edge.similarity)).collect();
    edges.retain(|edge| {
        let (left, right) = edge.nodes;
        let better = |outer: Option<u32>, other: u32| {
            let pair = outer.map(|outer| (outer.min(other), outer.max(other)));
            pair.and_then(|pair| known.get(&pair)).is_some_and(|&similarity| similarity >= edge.similarity)
        };
        !better(around[left as usize], right) && !better(around[right as usize], left)
    });
}

/// How much less similar a copy may be whose names and values are the same too.
const COPY: f64 = 0.1;
/// How much less similar code may be when literals count as well.
const VALUES: f64 = 0.06;
/// In tests, how much more similar it must be then, and how many tokens must be the same with all names and values: tests
/// are written alike.
const TEST_VALUES: f64 = 0.08;
const TEST_TOKENS: usize = 85;

/// Above so many tokens places are compared unit by unit: the time for a subsequence grows with the square.
const LONG: usize = 8_000;

/// From how many tokens on that do more than hand over parameters code is compared like any other, and how similar it must
/// be with less.
const SUBSTANCE: usize = 30;
const HANDED: f64 = 0.92;

/// The less code there is, the more alike it must be to be worth a reader's time. With literals counted, the similarity
/// must be at least `WORTH - WORTH_PER_LOG * ln(substance)`; `ALWAYS_WORTH` is enough however little there is. Fitted by
/// logistic regression to classes of Django, pandas and covet that were judged by reading (`docs/quality.md`).
const WORTH: f64 = 1.42;
const WORTH_PER_LOG: f64 = 0.155;
const ALWAYS_WORTH: f64 = 0.87;
/// What has fewer units is worth it only where it is the same.
const MIN_UNITS: u32 = 5;

/// In tests more is asked of a pair than of what stands in three places.
const TEST_PAIR_VALUES: f64 = 0.11;

/// The similarity of two places that are clones: the share of tokens in a longest common subsequence, names from elsewhere
/// being themselves and others all alike; or, where statements have changed places, of the tokens in units that both have.
///
/// Where the names of variables and the values are the same as well, code is a copy even if more was edited.
pub fn similarity(profile: &Profile<'_>, files: &Files, other: Place, options: &Options) -> Option<f64> {
    let theirs = &files[other.file as usize].1;
    if profile.tokens.max(theirs.tokens(other.first..other.end).len()) > LONG {
        let units = profile.units(files, other);
        return (units >= options.similarity).then_some(units);
    }
    let named = profile.named(files, other);
    let least = options.similarity - COPY;
    let best = if named >= options.similarity { named } else { named.max(profile.units(files, other)) };
    if best < least {
        return None;
    }
    // Constructors are written alike.
    let substance = profile.substance.min(theirs.substance(other.first..other.end));
    if substance < SUBSTANCE && named < options.similarity.max(HANDED) {
        return None;
    }
    let is_clone = if profile.code.is_aside() && theirs.is_aside() {
        best >= options.similarity && is_copied_test(profile, files, other, options)
    } else {
        ((best >= options.similarity && profile.valued(files, other) >= options.similarity - VALUES)
            || profile.exact(files, other).1 >= least)
            && is_worth_telling(profile, files, other, options)
    };
    is_clone.then_some(best)
}

/// Whether there is enough of some code for how alike it is.
fn is_worth_telling(profile: &Profile<'_>, files: &Files, other: Place, options: &Options) -> bool {
    if options.include_noise {
        return true;
    }
    let theirs = &files[other.file as usize].1;
    let units = (profile.place.end - profile.place.first).min(other.end - other.first);
    let substance = profile.substance.min(theirs.substance(other.first..other.end)).max(1) as f64;
    let least = (WORTH - WORTH_PER_LOG * substance.ln()).min(ALWAYS_WORTH);
    units >= MIN_UNITS && profile.valued(files, other) >= least + options.similarity - Options::default().similarity
}

/// Whether two tests are so alike that one was made from the other.
fn is_copied_test(profile: &Profile<'_>, files: &Files, other: Place, options: &Options) -> bool {
    profile.valued(files, other) >= options.similarity + TEST_VALUES && profile.exact(files, other).0 >= TEST_TOKENS
}

/// Leaves out places that have the statements of the first, and too few of its values to be worth telling.
pub fn without_other_values(files: &Files, places: &mut Vec<Place>, options: &Options) {
    let Some(&first) = places.first() else { return };
    let profile = Profile::of(files, first);
    let are_tests = places.iter().all(|place| files[place.file as usize].1.is_aside());
    let is_worth = if are_tests { is_copied_test } else { is_worth_telling };
    places.retain(|&place| place == first || is_worth(&profile, files, place, options));
}

/// Whether the only copy of a test is worth telling.
pub fn is_pair_worth_telling(files: &Files, left: Place, right: Place, options: &Options) -> bool {
    let are_tests = [left, right].iter().all(|place| files[place.file as usize].1.is_aside());
    !are_tests || Profile::of(files, left).valued(files, right) >= options.similarity + TEST_PAIR_VALUES
}

/// A place, ready to be compared with many.
pub struct Profile<'a> {
    code: &'a FileCode,
    place: Place,
    substance: usize,
    tokens: usize,
    named: OnceCell<Pattern<u32>>,
    valued: OnceCell<Pattern<u32>>,
    exact: OnceCell<Pattern<u32>>,
    units: OnceCell<FxHashMap<u64, u32>>,
}

impl<'a> Profile<'a> {
    pub fn of(files: &'a Files, place: Place) -> Self {
        let code = &files[place.file as usize].1;
        let tokens = code.tokens(place.first..place.end).len();
        let substance = code.substance(place.first..place.end);
        Self {
            code,
            place,
            substance,
            tokens,
            named: OnceCell::new(),
            valued: OnceCell::new(),
            exact: OnceCell::new(),
            units: OnceCell::new(),
        }
    }

    fn named(&self, files: &Files, other: Place) -> f64 {
        let named = self.named.get_or_init(|| {
            Pattern::of(self.code.tokens(self.place.first..self.place.end).map(|token| code_of(self.code, token)))
        });
        let code = &files[other.file as usize].1;
        let tokens = code.tokens(other.first..other.end);
        self.dice(tokens.len(), named.common(tokens.map(|token| code_of(code, token))))
    }

    /// With literals being themselves, too.
    fn valued(&self, files: &Files, other: Place) -> f64 {
        let value = |code: &FileCode, token: usize| match code.symbols[token] {
            LOCAL => u32::from(LOCAL),
            symbol => code.words[token] ^ u32::from(symbol),
        };
        let valued = self.valued.get_or_init(|| {
            Pattern::of(self.code.tokens(self.place.first..self.place.end).map(|token| value(self.code, token)))
        });
        let code = &files[other.file as usize].1;
        let tokens = code.tokens(other.first..other.end);
        self.dice(tokens.len(), valued.common(tokens.map(|token| value(code, token))))
    }

    /// With all names and literals being themselves: how many tokens are in common, and their share.
    fn exact(&self, files: &Files, other: Place) -> (usize, f64) {
        let exact = self.exact.get_or_init(|| {
            let tokens = self.code.tokens(self.place.first..self.place.end);
            Pattern::of(tokens.map(|token| self.code.words[token] ^ u32::from(self.code.symbols[token])))
        });
        let code = &files[other.file as usize].1;
        let tokens = code.tokens(other.first..other.end);
        let common = exact.common(tokens.clone().map(|token| code.words[token] ^ u32::from(code.symbols[token])));
        (common, self.dice(tokens.len(), common))
    }

    fn units(&self, files: &Files, other: Place) -> f64 {
        let units = self.units.get_or_init(|| {
            let mut units = FxHashMap::default();
            for unit in self.place.first..self.place.end {
                *units.entry(unit_hash(self.code, unit)).or_default() += 1;
            }
            units
        });
        let code = &files[other.file as usize].1;
        let mut left = units.clone();
        let mut shared = 0;
        for unit in other.first..other.end {
            if let Some(count) = left.get_mut(&unit_hash(code, unit)).filter(|count| **count > 0) {
                *count -= 1;
                shared += code.tokens(unit..unit + 1).len();
            }
        }
        self.dice(code.tokens(other.first..other.end).len(), shared)
    }

    /// Dice's coefficient.
    fn dice(&self, theirs: usize, common: usize) -> f64 {
        2.0 * common as f64 / (self.tokens + theirs).max(1) as f64
    }
}

/// A hash of a unit's tokens, local names and literals being all alike.
pub fn unit_hash(code: &FileCode, unit: u32) -> u64 {
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
    // What a function or class is called says nothing of what it does.
    let is_name = |code: &FileCode, token: usize| {
        let before = token.checked_sub(1).map(|before| code.symbols[before]);
        before == Some(FIRST_KIND + TokenKind::Def as u8) || before == Some(FIRST_KIND + TokenKind::Class as u8)
    };
    let same_words = |&place: &Place| {
        tokens(first)
            .zip(tokens(place))
            .all(|(left, right)| code(first).words[left] == code(place).words[right] || is_name(code(first), left))
    };
    if !rest.iter().all(same_shape) {
        CloneType::Gapped
    } else if rest.iter().all(same_words) {
        CloneType::Exact
    } else {
        CloneType::Renamed
    }
}
