//! What one file says to the detection of clones: its statements as tokens without layout, comments and docstrings.

mod read;

use covet_core::{Finding, LogicalKind, Span, Suppression};
use ruff_python_ast::token::TokenKind;
use serde::{Deserialize, Serialize};

use crate::class::Level;

pub use read::read;

/// What a token is, whatever its name or value. Values below [`FIRST_KIND`] are kinds of our own, the others ruff's
/// token kinds.
pub type Symbol = u8;

/// A name that is local where it stands: it can be renamed without anybody's notice.
pub const LOCAL: Symbol = 1;
/// Any other name: an attribute, a keyword of a call, something from elsewhere.
pub const FREE: Symbol = 2;
pub const STRING: Symbol = 3;
pub const NUMBER: Symbol = 4;
/// A literal of many constants: a table.
pub const DATA: Symbol = 5;
pub const FIRST_KIND: Symbol = 8;

/// The facts of a file. They depend on its path and text alone.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct FileCode {
    /// Logical lines, in order. Docstrings are none.
    pub units: Vec<Unit>,
    /// What each token is.
    pub symbols: Vec<Symbol>,
    /// A hash of the text of each name, literal and table; 0 for what its symbol says wholly.
    pub words: Vec<u32>,
    /// The module first, then classes and functions in order of place: a region comes before those in it.
    pub regions: Vec<Region>,
    pub suppressions: Vec<Suppression>,
    /// What is wrong with the file itself.
    pub problems: Vec<Finding>,
    /// Why clones in it are of no use to anybody, by default.
    pub noise: Option<Noise>,
    pub is_test: bool,
    /// Whether it is there to be read: documentation, examples.
    pub is_sample: bool,
}

/// Files whose clones nobody wants to hear of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Noise {
    /// A program wrote it.
    Generated,
    /// A step of a database schema, which must stay as it was.
    Migration,
    /// Declarations alone (`.pyi`).
    Stub,
}

/// A logical line: a simple statement, or the header of a compound one.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Unit {
    /// The number of its first token; it ends where the next unit's begins.
    pub token: u32,
    /// In bytes.
    pub start: u32,
    pub end: u32,
    /// From 1.
    pub first_line: u32,
    pub last_line: u32,
    /// How many blocks it stands in.
    pub depth: u16,
    pub kind: UnitKind,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum UnitKind {
    Simple,
    Import,
    /// What declares and does nothing: a name for constants, an overload, a stub.
    Declaration,
    /// The header of a block that stands for itself: `if`, `for`, `while`, `with`, `try`, `match`.
    Header,
    /// A header that goes on with the statement before: `elif`, `else`, `except`, `finally`, `case`.
    Clause,
    Decorator,
    Function,
    Class,
}

/// A module, a class or a function.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Region {
    pub level: Level,
    /// Its units, decorators among them.
    pub first: u32,
    pub end: u32,
    /// The region it stands in.
    pub parent: Option<u32>,
    /// The dotted name inside the module; empty for the module.
    pub name: String,
    pub kind: LogicalKind,
    /// Whether it says nothing: an overload, a stub.
    pub is_noise: bool,
    /// Whether it is a function that does nothing but call another with what it was given.
    pub hands_on: bool,
}

impl FileCode {
    /// The number of the first token behind a range of units.
    pub fn token(&self, unit: u32) -> usize {
        self.units.get(unit as usize).map_or(self.symbols.len(), |unit| unit.token as usize)
    }

    /// The tokens of units.
    pub fn tokens(&self, units: std::ops::Range<u32>) -> std::ops::Range<usize> {
        self.token(units.start)..self.token(units.end)
    }

    /// How many tokens of units do more than hand over what they are given: not the headers of functions, not
    /// `self.name = name`, and not `name=name` in a call.
    pub fn substance(&self, units: std::ops::Range<u32>) -> usize {
        let equal = FIRST_KIND + TokenKind::Equal as u8;
        let dot = FIRST_KIND + TokenKind::Dot as u8;
        let of_unit = |unit: u32| {
            let symbols = &self.symbols[self.tokens(unit..unit + 1)];
            let kind = self.units[unit as usize].kind;
            if matches!(kind, UnitKind::Function | UnitKind::Decorator) || symbols == [LOCAL, dot, FREE, equal, LOCAL] {
                return 0;
            }
            // With the comma or bracket before each.
            let handed = symbols.windows(3).filter(|window| *window == [FREE, equal, LOCAL]).count();
            symbols.len().saturating_sub(4 * handed)
        };
        units.map(of_unit).sum()
    }

    /// The regions that hold units, the innermost first; one that is those units itself, too.
    pub fn around(&self, units: std::ops::Range<u32>) -> impl Iterator<Item = &Region> {
        // The last one that begins before them is among their regions, or stands beside them in the innermost.
        let behind = self.regions.partition_point(|region| region.first <= units.start);
        let parent = |region: &&Region| self.regions.get(region.parent? as usize);
        let regions = std::iter::successors(self.regions[..behind].last(), parent);
        regions.filter(move |region| units.end <= region.end)
    }

    /// From the first byte of the first to the last byte of the last unit; never empty ranges.
    pub fn span(&self, units: std::ops::Range<u32>) -> Span {
        let first = &self.units[units.start as usize];
        let last = &self.units[units.end as usize - 1];
        Span::new(first.start, last.end.max(first.start))
    }

    /// Whether it is no part of what runs: a test, a sample.
    pub fn is_aside(&self) -> bool {
        self.is_test || self.is_sample
    }

    /// From now on local names are what they are called, like all others.
    pub fn keep_names(&mut self) {
        self.symbols.iter_mut().filter(|symbol| **symbol == LOCAL).for_each(|symbol| *symbol = FREE);
    }

    /// How many nodes the syntax tree of units has: a node for each statement, operator, name and value.
    pub fn nodes(&self, units: std::ops::Range<u32>) -> usize {
        const MARKS: [TokenKind; 10] = [
            TokenKind::Lpar,
            TokenKind::Rpar,
            TokenKind::Lsqb,
            TokenKind::Rsqb,
            TokenKind::Lbrace,
            TokenKind::Rbrace,
            TokenKind::Comma,
            TokenKind::Colon,
            TokenKind::Equal,
            TokenKind::Rarrow,
        ];
        let is_node = |symbol: &&Symbol| MARKS.iter().all(|&mark| **symbol != FIRST_KIND + mark as u8);
        units.len() + self.symbols[self.tokens(units)].iter().filter(is_node).count()
    }

    /// How many lines the units are on.
    pub fn code_lines(&self, units: std::ops::Range<u32>) -> u32 {
        let (mut lines, mut last) = (0, 0);
        for unit in &self.units[units.start as usize..units.end as usize] {
            lines += (unit.last_line + 1).saturating_sub(unit.first_line.max(last + 1));
            last = unit.last_line;
        }
        lines
    }

    /// The first and last line of units, from 1.
    pub fn lines(&self, units: std::ops::Range<u32>) -> (u32, u32) {
        (self.units[units.start as usize].first_line, self.units[units.end as usize - 1].last_line)
    }
}
