//! A miner of closed sequential patterns with small gaps.
//!
//! Patterns grow at their end, from the places of the pattern so far (prefix projection: Pei et al., "PrefixSpan",
//! 2001). Two prefixes that end in the same places have the same future, so the second is not followed unless it is
//! longer, and a pattern is given only if nothing can be put behind or before it without losing a function: the tests
//! of CloSpan (Yan, Han and Afshar, 2003) and BIDE (Wang and Han, 2004) for gaps that are bounded.

use rustc_hash::{FxHashMap, FxHashSet};
use xxhash_rust::xxh3::Xxh3;

use super::MIN_FUNCTIONS;
use super::items::{RARE, Sequences};
use crate::code::UnitKind;

/// How many statements may stand between two of a pattern.
pub const MAX_GAP: usize = 1;
/// How many statements a pattern has at most; a longer one is told by its parts.
const MAX_LENGTH: usize = 24;
/// How many places may be looked at for each place where a pattern can begin. It bounds the work on any input.
const STEPS: usize = 256;
/// How many candidates are kept, those that save most.
const MAX_CANDIDATES: usize = 4_000;

/// A statement of a pattern, and how much deeper it stands than the one before.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Step {
    pub item: u32,
    pub deeper: i16,
}

/// A closed sequence.
#[derive(Clone, Debug, PartialEq)]
pub struct Sequence {
    pub steps: Vec<Step>,
    /// Where it begins and ends in [`Sequences`].
    pub places: Vec<(u32, u32)>,
    pub functions: usize,
}

impl Sequence {
    /// An estimate of the statements that are saved.
    fn weight(&self) -> usize {
        (self.functions - 1) * (self.steps.len() - 1)
    }
}

/// The closed sequences of at least two statements, those that save most first.
pub fn mine(sequences: &Sequences) -> Vec<Sequence> {
    let mut starts: Vec<Vec<u32>> = vec![Vec::new(); sequences.names.len()];
    for (at, &item) in sequences.items.iter().enumerate() {
        if item != RARE && sequences.kinds[at] != UnitKind::Clause && sequences.names[item as usize] > 0 {
            starts[item as usize].push(at as u32);
        }
    }
    let mut miner = Miner { sequences, seen: FxHashMap::default(), steps: Vec::new(), budget: 0, found: Vec::new() };
    for (item, places) in starts.iter().enumerate() {
        let places: Vec<(u32, u32)> = places.iter().map(|&at| (at, at)).collect();
        if functions(sequences, &places) < MIN_FUNCTIONS || miner.has_before(&places, places.len(), 0) {
            continue;
        }
        miner.budget = STEPS * places.len();
        miner.steps.push(Step { item: item as u32, deeper: 0 });
        miner.grow(&places);
        miner.steps.pop();
        if miner.found.len() > 4 * MAX_CANDIDATES {
            miner.cut();
        }
    }
    miner.cut();
    miner.found
}

/// In how many functions the places are; they are in order.
fn functions(sequences: &Sequences, places: &[(u32, u32)]) -> usize {
    let mut count = 0;
    let mut last = 0;
    for &(_, end) in places {
        let function = sequences.functions[end as usize];
        count += usize::from(function != last);
        last = function;
    }
    count
}

struct Miner<'a> {
    sequences: &'a Sequences,
    /// For the ends of prefixes, the length of the longest that ended there.
    seen: FxHashMap<u64, usize>,
    /// The prefix that is being followed.
    steps: Vec<Step>,
    /// How many places may still be looked at from this start.
    budget: usize,
    found: Vec<Sequence>,
}

impl Miner<'_> {
    fn grow(&mut self, places: &[(u32, u32)]) {
        let support = functions(self.sequences, places);
        let mut next: Vec<(Step, u32, u32)> = Vec::new();
        if self.steps.len() < MAX_LENGTH && self.budget >= places.len() {
            self.budget -= places.len();
            for &(start, end) in places {
                followers(self.sequences, start, end, &mut next);
            }
        }
        // Of several beginnings the nearest counts.
        next.sort_unstable_by_key(|&(step, start, end)| (step, end, std::cmp::Reverse(start)));
        next.dedup_by_key(|&mut (step, _, end)| (step, end));
        let mut is_closed = true;
        for group in next.chunk_by(|left, right| left.0 == right.0) {
            let places: Vec<(u32, u32)> = group.iter().map(|&(_, start, end)| (start, end)).collect();
            let functions = functions(self.sequences, &places);
            if functions < MIN_FUNCTIONS {
                continue;
            }
            is_closed &= functions < support;
            if self.is_known(&places) {
                continue;
            }
            self.steps.push(group[0].0);
            self.grow(&places);
            self.steps.pop();
        }
        if is_closed && self.steps.len() > 1 && !self.has_before(places, support, MAX_GAP) {
            let sequence = Sequence { steps: self.steps.clone(), places: places.to_vec(), functions: support };
            self.found.push(sequence);
        }
    }

    /// Whether a prefix at least as long has ended in the same places.
    fn is_known(&mut self, places: &[(u32, u32)]) -> bool {
        let mut hasher = Xxh3::new();
        for (_, end) in places {
            hasher.update(&end.to_le_bytes());
        }
        let length = self.steps.len() + 1;
        let longest = self.seen.entry(hasher.digest()).or_default();
        let is_known = *longest >= length;
        *longest = length.max(*longest);
        is_known
    }

    /// Whether one and the same statement stands at most `gap` statements before every place: of as many functions as
    /// `support` says where gaps are allowed, of as many places where they are not.
    fn has_before(&self, places: &[(u32, u32)], support: usize, gap: usize) -> bool {
        let all = self.sequences;
        let mut counts: FxHashMap<Step, FxHashSet<u32>> = FxHashMap::default();
        for (number, &(start, _)) in places.iter().enumerate() {
            let start = start as usize;
            let counted = if gap == 0 { number as u32 } else { all.functions[start] };
            for before in (start.saturating_sub(gap + 1)..start).rev() {
                let fits = all.functions[before] == all.functions[start]
                    && all.depths[before] == all.depths[start]
                    && all.items[before] != RARE
                    && all.names[all.items[before] as usize] > 0
                    && all.kinds[before] != UnitKind::Clause;
                if fits {
                    counts.entry(Step { item: all.items[before], deeper: 0 }).or_default().insert(counted);
                }
            }
            // Most begin differently: after a few it is known.
            if number == 16 && counts.values().all(|found| found.len() < 2) {
                return false;
            }
        }
        counts.values().any(|found| found.len() >= support)
    }

    fn cut(&mut self) {
        self.found.sort_by(|left, right| {
            let key = |of: &Sequence| std::cmp::Reverse(of.weight());
            key(left).cmp(&key(right)).then_with(|| left.steps.cmp(&right.steps))
        });
        self.found.truncate(MAX_CANDIDATES);
    }
}

/// What may follow a place: statements of the same block or of one inside it. A block is not entered behind its first
/// statement, and a clause follows its own statement only.
pub fn followers(all: &Sequences, start: u32, end: u32, next: &mut Vec<(Step, u32, u32)>) {
    let from = end as usize;
    let floor = all.depths[start as usize];
    let mut shallowest = u16::MAX;
    let mut has_header = false;
    let reach = if all.opens(from) { 1 } else { 1 + MAX_GAP };
    for at in from + 1..(from + 1 + reach).min(all.len()) {
        let depth = all.depths[at];
        if all.functions[at] != all.functions[from] || depth < floor {
            return;
        }
        // The `else` of something that is no part of the pattern.
        let is_foreign = has_header && all.kinds[at] == UnitKind::Clause;
        if all.items[at] != RARE && shallowest >= depth && !is_foreign {
            let deeper = i32::from(depth) - i32::from(all.depths[from]);
            next.push((Step { item: all.items[at], deeper: deeper as i16 }, start, at as u32));
        }
        shallowest = shallowest.min(depth);
        has_header |= matches!(all.kinds[at], UnitKind::Header | UnitKind::Clause);
    }
}

#[cfg(test)]
mod tests {
    use covet_core::{RelPath, Text};
    use covet_python::source::{Source, SourceKind};

    use super::*;
    use crate::code::{self, FileCode};

    fn code(text: &str) -> FileCode {
        code::read(&Source::parse(Text::new(RelPath::new("pkg/a.py"), text), SourceKind::Module), false)
    }

    /// The sequences of a text: how many statements, in how many functions.
    fn mined(text: &str) -> Vec<(usize, usize)> {
        let code = code(text);
        let sequences = Sequences::of(&[(0, &code)]);
        mine(&sequences).iter().map(|found| (found.steps.len(), found.functions)).collect()
    }

    fn function(number: usize, body: &str) -> String {
        format!("def f{number}(a, b):\n    x{number} = {number}\n{body}    return other{number}(a)\n\n\n")
    }

    #[test]
    fn only_closed_sequences_are_given() {
        let body = "    lock(a)\n    b = read(a)\n    write(a, b)\n    unlock(a)\n";
        let text: String = (0..4).map(|number| function(number, body)).collect();
        assert_eq!(mined(&text), [(4, 4)]);
    }

    #[test]
    fn a_shorter_sequence_in_more_functions_is_given_too() {
        let long = "    lock(a)\n    b = read(a)\n    write(a, b)\n";
        let short = "    lock(a)\n    b = read(a)\n    show(b, a, 1)\n";
        let text: String = (0..6).map(|number| function(number, if number < 3 { long } else { short })).collect();
        let mut found = mined(&text);
        found.sort_unstable();
        assert_eq!(found, [(2, 6), (3, 3), (3, 3)]);
    }

    #[test]
    fn one_statement_may_stand_between_and_two_may_not() {
        let one = |number: usize| format!("    lock(a)\n    own{number}(a)\n    unlock(a)\n");
        let text: String = (0..3).map(|number| function(number, &one(number))).collect();
        assert_eq!(mined(&text), [(2, 3)]);
        let two = |number: usize| format!("    lock(a)\n    own{number}(a)\n    more{number}(a)\n    unlock(a)\n");
        let text: String = (0..3).map(|number| function(number, &two(number))).collect();
        assert_eq!(mined(&text), []);
    }

    #[test]
    fn the_header_of_a_block_is_not_left_out() {
        let inside = |number: usize| format!("    lock(a)\n    if own{number}(a):\n        unlock(a)\n");
        let text: String = (0..3).map(|number| function(number, &inside(number))).collect();
        assert_eq!(mined(&text), []);
    }

    #[test]
    fn two_functions_are_not_enough() {
        let body = "    lock(a)\n    b = read(a)\n    write(a, b)\n    unlock(a)\n";
        let text: String = (0..2).map(|number| function(number, body)).collect();
        assert_eq!(mined(&text), []);
    }

    #[test]
    fn long_functions_that_are_the_same_cost_no_more_than_their_length() {
        // Without the test for equal ends there would be as many prefixes as subsets.
        let body: String = (0..200).map(|step| format!("    step{step}(a, b)\n")).collect();
        let text: String = (0..5).map(|number| function(number, &body)).collect();
        let found = mined(&text);
        assert!(found.iter().all(|&(length, functions)| length == MAX_LENGTH && functions == 5), "{found:?}");
        assert!((1..=200).contains(&found.len()), "{}", found.len());
    }

    #[test]
    fn equal_lines_are_bounded() {
        let body = "    step(a, b)\n".repeat(5_000);
        let text: String = (0..4).map(|number| function(number, &body)).collect();
        let start = std::time::Instant::now();
        let found = mined(&text);
        assert!(!found.is_empty());
        assert!(start.elapsed().as_secs() < 20, "{:?}", start.elapsed());
    }
}
