//! The sequences that are mined: the statements of each function without local names and values.

use ruff_python_ast::token::TokenKind;
use rustc_hash::FxHashMap;
use xxhash_rust::xxh3::Xxh3;

use super::MIN_FUNCTIONS;
use crate::class::Level;
use crate::code::{FIRST_KIND, FREE, FileCode, Symbol, UnitKind};

/// A statement that is there in fewer than [`MIN_FUNCTIONS`] functions, or never part of a pattern.
pub const RARE: u32 = u32::MAX;

/// The symbol of a token that is no name or value.
pub const fn symbol(kind: TokenKind) -> Symbol {
    FIRST_KIND + kind as u8
}

/// All statements of all functions, one function behind the other.
#[derive(Debug, Default)]
pub struct Sequences {
    /// What a statement is; equal statements have equal numbers, [`RARE`] ones none.
    pub items: Vec<u32>,
    /// How many blocks it stands in.
    pub depths: Vec<u16>,
    pub kinds: Vec<UnitKind>,
    /// Which function it stands in, counted over all files.
    pub functions: Vec<u32>,
    /// Of the file, as a place in what was given.
    pub files: Vec<u32>,
    /// The number of the unit in its file.
    pub units: Vec<u32>,
    /// For each item, how many names from elsewhere it holds.
    pub names: Vec<u16>,
}

impl Sequences {
    /// The outermost functions of files that are no noise, each with those inside of it. Linear in the tokens.
    pub fn of(files: &[(usize, &FileCode)]) -> Self {
        let mut all = Self::default();
        let mut known: FxHashMap<u64, u32> = FxHashMap::default();
        // In how many functions each item is, and the last of them.
        let mut support: Vec<(u32, u32)> = Vec::new();
        let mut function = 0;
        for (file, (_, code)) in files.iter().enumerate() {
            if code.noise.is_some() || code.is_test {
                continue;
            }
            let mut end = 0;
            for region in &code.regions {
                if region.level != Level::Function || region.first < end {
                    continue;
                }
                end = region.end;
                let header =
                    (region.first..region.end).find(|&unit| code.units[unit as usize].kind == UnitKind::Function);
                function += 1;
                for unit in header.map_or(region.end, |header| header + 1)..region.end {
                    let statement = code.units[unit as usize];
                    let item = if is_minable(code, unit) {
                        let (hash, names) = item(code, unit);
                        let item = *known.entry(hash).or_insert_with(|| {
                            all.names.push(names);
                            support.push((0, 0));
                            all.names.len() as u32 - 1
                        });
                        let (functions, last) = &mut support[item as usize];
                        *functions += u32::from(*last != function);
                        *last = function;
                        item
                    } else {
                        RARE
                    };
                    all.items.push(item);
                    all.depths.push(statement.depth);
                    all.kinds.push(statement.kind);
                    all.functions.push(function);
                    all.files.push(file as u32);
                    all.units.push(unit);
                }
            }
        }
        for item in &mut all.items {
            if *item != RARE && support[*item as usize].0 < MIN_FUNCTIONS as u32 {
                *item = RARE;
            }
        }
        all
    }

    pub fn len(&self) -> usize {
        self.items.len()
    }

    pub fn is_empty(&self) -> bool {
        self.items.is_empty()
    }

    /// Whether a statement opens a block.
    pub fn opens(&self, at: usize) -> bool {
        self.depths
            .get(at + 1)
            .is_some_and(|next| *next > self.depths[at] && self.functions[at + 1] == self.functions[at])
    }
}

/// Imports are no patterns, and `global` and `nonlocal` say something of another place.
fn is_minable(code: &FileCode, unit: u32) -> bool {
    let tokens = code.tokens(unit..unit + 1);
    let first = code.symbols.get(tokens.start).copied().unwrap_or_default();
    let elsewhere = [TokenKind::Global, TokenKind::Nonlocal, TokenKind::Pass];
    code.units[unit as usize].kind != UnitKind::Import && !elsewhere.iter().any(|kind| symbol(*kind) == first)
}

/// A hash of a statement without local names and values, and how many other names it holds.
fn item(code: &FileCode, unit: u32) -> (u64, u16) {
    let mut hasher = Xxh3::new();
    let mut names = 0_u16;
    for token in code.tokens(unit..unit + 1) {
        let symbol = code.symbols[token];
        hasher.update(&[symbol]);
        if symbol == FREE {
            names = names.saturating_add(1);
            hasher.update(&code.words[token].to_le_bytes());
        }
    }
    (hasher.digest(), names)
}
