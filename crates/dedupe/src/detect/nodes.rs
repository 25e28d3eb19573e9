//! What is compared: modules, classes or functions, equal ones as one.

use rayon::prelude::*;
use rustc_hash::FxHashMap;
use xxhash_rust::xxh3::Xxh3;

use super::{Files, Options};
use crate::class::Level;
use crate::code::{FREE, FileCode, LOCAL, Region, UnitKind};

/// Whole units of one file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Place {
    /// The index in [`Files`].
    pub file: u32,
    /// Units: `first..end`.
    pub first: u32,
    pub end: u32,
}

impl Place {
    pub fn overlaps(self, other: Self) -> bool {
        self.file == other.file && self.first < other.end && other.first < self.end
    }
}

/// Code that is the same but for the names of variables and literals, and all places that have it.
#[derive(Clone, Debug, PartialEq)]
pub struct Node {
    /// In order; never empty.
    pub places: Vec<Place>,
    /// Tokens of the first place.
    pub tokens: u32,
}

impl Node {
    /// The place that stands for all.
    pub fn first(&self) -> Place {
        self.places[0]
    }
}

/// What a token is compared by: local names and literals are all alike, other names are themselves.
pub fn code_of(code: &FileCode, token: usize) -> u32 {
    match code.symbols[token] {
        FREE => code.words[token] | 1 << 31,
        symbol => u32::from(symbol),
    }
}

/// The same for all names alike.
pub fn shape_of(code: &FileCode, token: usize) -> u8 {
    match code.symbols[token] {
        FREE => LOCAL,
        symbol => symbol,
    }
}

/// The regions of a level that are large enough, equal ones together; in order of their first place.
pub fn nodes(files: &Files, level: Level, options: &Options) -> Vec<Node> {
    let hashed: Vec<Vec<(u128, Place)>> = files
        .par_iter()
        .enumerate()
        .map(|(file, (_, code))| {
            if code.noise.is_some() && !options.include_noise {
                return Vec::new();
            }
            let wanted = code.regions.iter().filter(|region| region.level == level);
            let wanted = wanted.filter(|region| is_wanted(code, region, options));
            wanted
                .map(|region| {
                    let place = Place { file: file as u32, first: region.first, end: region.end };
                    (hash(code, place), place)
                })
                .collect()
        })
        .collect();
    let mut known: FxHashMap<u128, usize> = FxHashMap::default();
    let mut nodes: Vec<Node> = Vec::new();
    for (hash, place) in hashed.into_iter().flatten() {
        let index = *known.entry(hash).or_insert_with(|| {
            let tokens = files[place.file as usize].1.tokens(place.first..place.end).len() as u32;
            nodes.push(Node { places: Vec::new(), tokens });
            nodes.len() - 1
        });
        nodes[index].places.push(place);
    }
    nodes
}

/// Whether a region is large enough, without what is no code.
fn is_wanted(code: &FileCode, region: &Region, options: &Options) -> bool {
    let units = region.first..region.end;
    if !is_large(code, units.clone(), options) || is_shell(code, region) {
        return false;
    }
    if options.include_noise {
        return true;
    }
    // A class that only declares its attributes is a table in disguise.
    !region.is_noise
        && !region.hands_on
        && (region.level != Level::Class
            || units.into_iter().any(|unit| code.units[unit as usize].kind == UnitKind::Function))
}

/// Whether nearly all of a module or class is one thing in it, which then stands for it.
fn is_shell(code: &FileCode, region: &Region) -> bool {
    let all = code.tokens(region.first..region.end).len();
    // A class may be all of its file: then it is inside the module, and not the module inside of it.
    let inside = |inner: &&Region| {
        let is_larger = region.first < inner.first || inner.end < region.end || inner.level > region.level;
        region.first <= inner.first && inner.end <= region.end && is_larger
    };
    let largest = code.regions.iter().filter(inside).map(|inner| code.tokens(inner.first..inner.end).len()).max();
    region.level != Level::Function && largest.is_some_and(|largest| 10 * largest >= 9 * all)
}

/// Whether units have enough tokens and lines; imports and tables of data do not count.
pub fn is_large(code: &FileCode, units: std::ops::Range<u32>, options: &Options) -> bool {
    // Most are not.
    let least = options.min_tokens as usize;
    if code.tokens(units.clone()).len() < least || code.nodes(units.clone()) < options.min_nodes as usize {
        return false;
    }
    let (mut tokens, mut lines, mut last) = (0, 0, 0);
    for index in units {
        let unit = &code.units[index as usize];
        if options.include_noise || !matches!(unit.kind, UnitKind::Import | UnitKind::Declaration) {
            tokens += code.tokens(index..index + 1).len() as u32;
            lines += (unit.last_line + 1).saturating_sub(unit.first_line.max(last + 1));
            last = unit.last_line;
        }
    }
    tokens >= options.min_tokens && lines >= options.min_lines
}

/// A hash of what the tokens of a place are compared by.
pub fn hash(code: &FileCode, place: Place) -> u128 {
    let mut hash = Xxh3::new();
    let mut buffer = [0_u8; 1024];
    let mut filled = 0;
    for token in code.tokens(place.first..place.end) {
        buffer[filled..filled + 4].copy_from_slice(&code_of(code, token).to_le_bytes());
        filled += 4;
        if filled == buffer.len() {
            hash.update(&buffer);
            filled = 0;
        }
    }
    hash.update(&buffer[..filled]);
    hash.digest128()
}
