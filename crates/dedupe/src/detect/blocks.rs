//! Clones that are smaller than a function: whole statements that follow each other in one body.
//!
//! Three units in a row that stand elsewhere too are a seed. Seeds on one diagonal grow into runs, runs with small gaps
//! between them into stretches, and of a stretch the largest part that is whole statements of one body is taken: only such
//! a part can be made a function of its own. Near-linear: the number of pairs of a seed is bounded.

use rayon::prelude::*;
use rustc_hash::{FxHashMap, FxHashSet};

use super::compare::{Edge, Profile, similarity, unit_hash};
use super::nodes::{Node, Place, hash, is_large};
use super::{Files, Focus, Options};
use crate::class::Level;
use crate::code::{FileCode, UnitKind};

/// Units of a seed.
const SEED: usize = 3;
/// The least tokens of a seed.
const SEED_TOKENS: usize = 18;
/// The least units of a block.
const MIN_UNITS: u32 = 4;
/// Of a seed that stands in more places, each is paired with the first and the next alone.
const PLACES: usize = 24;
/// Units without a partner between two runs, on either side.
const GAP: u32 = 3;

/// Two stretches of units that match but for gaps.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
struct Match {
    files: (u32, u32),
    /// Of the first unit of each.
    at: (u32, u32),
    /// One past the last unit of each.
    to: (u32, u32),
}

/// Nodes and the edges between them. `skip` says whether a file's region stands for nothing new: an equal one comes before
/// it. `related` says whether two functions are in one class already.
pub fn find(
    files: &Files,
    options: &Options,
    skip: &FxHashSet<(u32, u32)>,
    related: &dyn Fn(Place, Place) -> bool,
    focus: Option<Focus<'_>>,
) -> (Vec<Node>, Vec<Edge>) {
    let bodies: Vec<Body> =
        files.par_iter().enumerate().map(|(file, (_, code))| Body::of(file as u32, code, options, skip)).collect();
    let runs = runs(&bodies, &seeds(&bodies, focus));
    let stretches = stretches(runs, &bodies);
    let mut found: Vec<(Place, Place)> = stretches
        .par_iter()
        .filter_map(|stretch| {
            let part = |file: u32, first: u32, end: u32| {
                let code = &files[file as usize].1;
                let (first, end) = whole_statements(code, first, end)?;
                let place = Place { file, first, end };
                let is_much = end - first >= MIN_UNITS || options.include_noise;
                (is_much && is_large(code, first..end, options)).then_some(place)
            };
            let left = part(stretch.files.0, stretch.at.0, stretch.to.0)?;
            let right = part(stretch.files.1, stretch.at.1, stretch.to.1)?;
            (!left.overlaps(right)).then_some((left, right))
        })
        .collect();
    found.retain(|&(left, right)| !related(left, right));
    found.sort_unstable();
    found.dedup();
    connect(files, options, &found)
}

/// The places as nodes; those that are nearly the same units are one.
fn connect(files: &Files, options: &Options, found: &[(Place, Place)]) -> (Vec<Node>, Vec<Edge>) {
    let mut places: Vec<Place> = found.iter().flat_map(|&(left, right)| [left, right]).collect();
    // Of those that overlap the longest stands for all.
    places.sort_unstable_by_key(|place| (place.file, place.first, std::cmp::Reverse(place.end)));
    places.dedup();
    let mut node_of: FxHashMap<Place, u32> = FxHashMap::default();
    let mut nodes: Vec<Node> = Vec::new();
    let mut open: Option<Place> = None;
    for &place in &places {
        let same = open.is_some_and(|open| {
            let shared = open.end.min(place.end).saturating_sub(place.first);
            open.file == place.file && 10 * shared >= 7 * (open.end - open.first).max(place.end - place.first)
        });
        if !same {
            let tokens = files[place.file as usize].1.tokens(place.first..place.end).len() as u32;
            nodes.push(Node { places: vec![place], tokens });
            open = Some(place);
        }
        node_of.insert(place, nodes.len() as u32 - 1);
    }
    let (nodes, number) = equal_as_one(files, nodes);
    node_of.values_mut().for_each(|node| *node = number[*node as usize]);
    let mut pairs: Vec<(u32, u32)> = found
        .iter()
        .map(|(left, right)| {
            let (left, right) = (node_of[left], node_of[right]);
            (left.min(right), left.max(right))
        })
        .filter(|(left, right)| left != right)
        .collect();
    pairs.sort_unstable();
    pairs.dedup();
    let edges = pairs
        .par_iter()
        .filter_map(|&(left, right)| {
            let (first, second) = (nodes[left as usize].first(), nodes[right as usize].first());
            let profile = (!first.overlaps(second)).then(|| Profile::of(files, first))?;
            let similarity = similarity(&profile, files, second, options)?;
            Some(Edge { nodes: (left, right), similarity: similarity as f32 })
        })
        .collect();
    (nodes, edges)
}

/// Nodes of equal code as one, and for each node the number of that one.
fn equal_as_one(files: &Files, nodes: Vec<Node>) -> (Vec<Node>, Vec<u32>) {
    let hashes: Vec<u128> =
        nodes.par_iter().map(|node| hash(&files[node.first().file as usize].1, node.first())).collect();
    let mut known: FxHashMap<u128, u32> = FxHashMap::default();
    let mut merged: Vec<Node> = Vec::new();
    let mut number = Vec::with_capacity(nodes.len());
    for (node, hash) in nodes.into_iter().zip(hashes) {
        let place = node.first();
        let same = *known.entry(hash).or_insert_with(|| {
            merged.push(Node { places: Vec::new(), tokens: node.tokens });
            merged.len() as u32 - 1
        });
        let places = &mut merged[same as usize].places;
        if places.last().is_none_or(|last| !last.overlaps(place)) {
            places.push(place);
        }
        number.push(same);
    }
    (merged, number)
}

/// The units of a file that can be part of a block.
struct Body {
    hashes: Vec<u64>,
    /// The innermost region of each unit; `None` where the unit does not count.
    regions: Vec<Option<u32>>,
    tokens: Vec<u32>,
}

impl Body {
    fn of(file: u32, code: &FileCode, options: &Options, skip: &FxHashSet<(u32, u32)>) -> Self {
        let count = code.units.len();
        if code.noise.is_some() && !options.include_noise {
            return Self { hashes: Vec::new(), regions: Vec::new(), tokens: Vec::new() };
        }
        let mut regions = vec![None; count];
        for (index, region) in code.regions.iter().enumerate() {
            // Regions come before those in them.
            let skipped = match region.level {
                // What a class states of its attributes is a table.
                Level::Class => true,
                Level::Module => false,
                Level::Function | Level::Block => skip.contains(&(file, region.first)) || region.is_noise,
            };
            let inside = if skipped && !options.include_noise { None } else { Some(index as u32) };
            regions[region.first as usize..region.end as usize].fill(inside);
        }
        for (unit, region) in code.units.iter().zip(&mut regions) {
            let counts = match unit.kind {
                UnitKind::Simple | UnitKind::Header | UnitKind::Clause => true,
                UnitKind::Function | UnitKind::Class | UnitKind::Decorator => false,
                UnitKind::Import | UnitKind::Declaration => options.include_noise,
            };
            if !counts {
                *region = None;
            }
        }
        let units = 0..count as u32;
        let hashes = units.clone().map(|unit| unit_hash(code, unit)).collect();
        let tokens = units.map(|unit| code.tokens(unit..unit + 1).len() as u32).collect();
        Self { hashes, regions, tokens }
    }
}

/// Pairs of places whose next units are the same, in order of files, diagonal and place.
fn seeds(bodies: &[Body], focus: Option<Focus<'_>>) -> Vec<(u32, u32, i64, u32)> {
    let mut all: Vec<(u64, u32, u32)> = bodies
        .par_iter()
        .enumerate()
        .flat_map_iter(|(file, body)| {
            let starts = 0..body.hashes.len().saturating_sub(SEED - 1);
            starts.filter_map(move |at| {
                let region = body.regions[at]?;
                let units = at..at + SEED;
                let same = units.clone().all(|unit| body.regions[unit] == Some(region));
                let hashes = &body.hashes[units.clone()];
                let tokens: u32 = body.tokens[units].iter().sum();
                // What repeats itself line by line is a table in disguise.
                let varied = hashes.iter().any(|hash| *hash != hashes[0]);
                let hash = hashes
                    .iter()
                    .fold(0_u64, |hash, unit| (hash.rotate_left(21) ^ unit).wrapping_mul(0x9e37_79b9_7f4a_7c15));
                (same && varied && tokens as usize >= SEED_TOKENS).then_some((hash, file as u32, at as u32))
            })
        })
        .collect();
    all.par_sort_unstable();
    let mut pairs = Vec::new();
    for places in all.chunk_by(|left, right| left.0 == right.0) {
        let is_wanted = |focus: Focus<'_>| {
            let seed = |place: &(u64, u32, u32)| Place { file: place.1, first: place.2, end: place.2 + SEED as u32 };
            places.len() > 1 && places.iter().any(|place| focus(seed(place)))
        };
        if !focus.is_none_or(is_wanted) {
            continue;
        }
        let mut pair = |left: &(u64, u32, u32), right: &(u64, u32, u32)| {
            pairs.push((left.1, right.1, i64::from(right.2) - i64::from(left.2), left.2));
        };
        if places.len() <= PLACES {
            for (index, left) in places.iter().enumerate() {
                places[index + 1..].iter().for_each(|right| pair(left, right));
            }
        } else {
            for (index, right) in places.iter().enumerate().skip(1) {
                let left = &places[index - 1];
                pair(left, right);
                // Within one file the way from place to place is enough.
                if left.1 != right.1 && index > 1 {
                    pair(&places[0], right);
                }
            }
        }
    }
    pairs.par_sort_unstable();
    pairs
}

/// Units that match one by one, as far as they do.
fn runs(bodies: &[Body], seeds: &[(u32, u32, i64, u32)]) -> Vec<Match> {
    let mut runs: Vec<Match> = Vec::new();
    for &(left, right, diagonal, at) in seeds {
        let other = (i64::from(at) + diagonal) as u32;
        if let Some(run) = runs.last()
            && run.files == (left, right)
            && i64::from(run.at.1) - i64::from(run.at.0) == diagonal
            && at < run.to.0
        {
            continue;
        }
        let (mine, theirs) = (&bodies[left as usize], &bodies[right as usize]);
        let regions = (mine.regions[at as usize], theirs.regions[other as usize]);
        let mut length = SEED as u32;
        let here = |length: u32| ((at + length) as usize, (other + length) as usize);
        loop {
            let (one, two) = here(length);
            // Places that overlap are no copies of each other.
            let apart = left != right || at + length < other;
            let fits = apart
                && mine.regions.get(one) == Some(&regions.0)
                && theirs.regions.get(two) == Some(&regions.1)
                && mine.hashes[one] == theirs.hashes[two];
            if !fits {
                break;
            }
            length += 1;
        }
        runs.push(Match { files: (left, right), at: (at, other), to: (at + length, other + length) });
    }
    runs
}

/// Runs that follow each other on both sides, joined, with short ends: a unit that differs before and behind.
fn stretches(mut runs: Vec<Match>, bodies: &[Body]) -> Vec<Match> {
    runs.par_sort_unstable();
    let region = |run: &Match| {
        let left = bodies[run.files.0 as usize].regions[run.at.0 as usize];
        (left, bodies[run.files.1 as usize].regions[run.at.1 as usize])
    };
    let mut stretches: Vec<Match> = Vec::new();
    for run in runs {
        // Only the latest few can be near.
        let near = stretches.iter_mut().rev().take(8).find(|last| {
            last.files == run.files
                && run.at.0 >= last.to.0
                && run.at.1 >= last.to.1
                && run.at.0 - last.to.0 <= GAP
                && run.at.1 - last.to.1 <= GAP
                && region(last) == region(&run)
        });
        match near {
            Some(last) => last.to = run.to,
            None => stretches.push(run),
        }
    }
    stretches
}

/// The largest part of `first..end` that is whole statements of one body.
fn whole_statements(code: &FileCode, first: u32, end: u32) -> Option<(u32, u32)> {
    let units = &code.units;
    let depth = |unit: u32| units[unit as usize].depth;
    let mut depths: Vec<u16> = (first..end).map(depth).collect();
    depths.sort_unstable();
    depths.dedup();
    let mut best: Option<(usize, (u32, u32))> = None;
    for level in depths {
        let mut at = first;
        while at < end {
            if depth(at) != level || units[at as usize].kind == UnitKind::Clause {
                at += 1;
                continue;
            }
            // Statement by statement, as long as each ends before the end.
            let start = at;
            let mut whole = at;
            let mut next = at + 1;
            loop {
                let ends = match units.get(next as usize) {
                    None => true,
                    Some(unit) => unit.depth < level || (unit.depth == level && unit.kind != UnitKind::Clause),
                };
                if ends {
                    whole = next;
                    let goes_on = next < end && depth(next) == level;
                    if !goes_on {
                        break;
                    }
                }
                if next >= end {
                    break;
                }
                next += 1;
            }
            if whole > start {
                let tokens = code.tokens(start..whole).len();
                if best.is_none_or(|(most, _)| tokens > most) {
                    best = Some((tokens, (start, whole)));
                }
            }
            at = next.max(at + 1);
        }
    }
    best.map(|(_, part)| part)
}
