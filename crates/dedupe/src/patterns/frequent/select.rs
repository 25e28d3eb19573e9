//! Which of the mined sequences are worth being told: those that say something, use the same variables in the same way
//! wherever they stand, and are no part of a better one.

use std::cmp::Reverse;

use covet_core::Span;
use ruff_python_ast::token::TokenKind;
use rustc_hash::{FxHashMap, FxHashSet};
use xxhash_rust::xxh3::{Xxh3, xxh3_64};

use super::MIN_FUNCTIONS;
use super::items::{Sequences, symbol};
use super::mine::{MAX_GAP, Sequence, Step, followers};
use crate::code::{FREE, FileCode, LOCAL, UnitKind};

/// The least lines that a pattern saves.
const MIN_SAVED: i64 = 5;
/// The least statements of a pattern that is no idiom of calls.
const MIN_STATEMENTS: usize = 3;
/// The least names from elsewhere in a pattern: what has fewer says nothing.
const MIN_NAMES: usize = 4;

/// One place of a pattern.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Occurrence {
    /// The place of the file in what was given.
    pub file: u32,
    /// The statements in their file, in order.
    pub units: Vec<u32>,
    /// Which function it stands in, counted over all files.
    pub function: u32,
}

impl Occurrence {
    pub fn span(&self, code: &FileCode) -> Span {
        let (Some(&first), Some(&last)) = (self.units.first(), self.units.last()) else { return Span::new(0, 0) };
        code.span(first..last + 1)
    }
}

/// A pattern that is told.
#[derive(Clone, Debug, PartialEq)]
pub struct Pattern {
    /// In order of file and place; none overlaps another.
    pub occurrences: Vec<Occurrence>,
    pub functions: usize,
    /// The lines that are saved when the statements become a function, its own lines taken off.
    pub saves: u32,
}

impl Pattern {
    /// How many statements it has.
    pub fn length(&self) -> usize {
        self.occurrences[0].units.len()
    }
}

/// The patterns worth being told, the best first. No statement is in two of them more often than by half.
pub fn select(
    files: &[(usize, &FileCode)],
    sequences: &Sequences,
    mined: Vec<Sequence>,
    clones: &[(usize, Span)],
) -> Vec<Pattern> {
    let mut candidates: Vec<(Pattern, Sequence)> =
        mined.into_iter().filter_map(|sequence| Some((pattern(files, sequences, &sequence)?, sequence))).collect();
    candidates.sort_by(|(left, of_left), (right, of_right)| {
        Reverse(left.saves).cmp(&Reverse(right.saves)).then_with(|| of_left.steps.cmp(&of_right.steps))
    });
    let clones = Clones::of(clones);
    let mut taken: FxHashSet<(u32, u32)> = FxHashSet::default();
    let mut selected = Vec::new();
    for (pattern, _) in candidates {
        let units = || pattern.occurrences.iter().flat_map(|at| at.units.iter().map(|unit| (at.file, *unit)));
        if 2 * units().filter(|unit| taken.contains(unit)).count() > units().count() {
            continue;
        }
        let in_clone = |at: &Occurrence| {
            let (file, code) = files[at.file as usize];
            clones.contain(file, at.span(code))
        };
        if pattern.occurrences.iter().all(in_clone) {
            continue;
        }
        taken.extend(units());
        selected.push(pattern);
    }
    selected
}

/// The spans of clones by file.
struct Clones {
    by_file: FxHashMap<usize, Vec<Span>>,
}

impl Clones {
    fn of(clones: &[(usize, Span)]) -> Self {
        let mut by_file: FxHashMap<usize, Vec<Span>> = FxHashMap::default();
        for &(file, span) in clones {
            by_file.entry(file).or_default().push(span);
        }
        Self { by_file }
    }

    fn contain(&self, file: usize, span: Span) -> bool {
        let spans = self.by_file.get(&file).map_or(&[][..], Vec::as_slice);
        spans.iter().any(|clone| clone.start <= span.start && span.end <= clone.end)
    }
}

fn pattern(files: &[(usize, &FileCode)], sequences: &Sequences, sequence: &Sequence) -> Option<Pattern> {
    let last = *sequence.places.first()?;
    // It must not end with the header of what is not in it.
    let ends = last.1 as usize;
    if sequences.opens(ends) || sequences.kinds[ends] == UnitKind::Decorator {
        return None;
    }
    let mut groups: FxHashMap<u64, Vec<Occurrence>> = FxHashMap::default();
    for &(start, _) in &sequence.places {
        let Some(places) = embed(sequences, &sequence.steps, start) else { continue };
        let file = sequences.files[start as usize];
        let units: Vec<u32> = places.iter().map(|&at| sequences.units[at as usize]).collect();
        let function = sequences.functions[start as usize];
        let occurrence = Occurrence { file, units, function };
        groups.entry(variables(files[file as usize].1, &occurrence.units)).or_default().push(occurrence);
    }
    let mut groups: Vec<(u64, Vec<Occurrence>)> = groups.into_iter().collect();
    for (_, group) in &mut groups {
        apart(group);
    }
    let functions = |group: &[Occurrence]| group.iter().map(|at| at.function).collect::<FxHashSet<_>>().len();
    let (_, occurrences) = groups.into_iter().max_by_key(|(hash, group)| (functions(group), Reverse(*hash)))?;
    let functions = functions(&occurrences);
    let first = occurrences.first()?;
    let code = files[first.file as usize].1;
    if functions < MIN_FUNCTIONS || !is_whole(code, &first.units) || !is_interesting(code, &first.units) {
        return None;
    }
    let lines: u32 = first.units.iter().map(|&unit| lines(code, unit)).sum();
    let count = occurrences.len() as i64;
    // Each place becomes a call; the function has a header.
    let saves = count * i64::from(lines) - count - i64::from(lines) - 1;
    (saves >= MIN_SAVED).then(|| Pattern { occurrences, functions, saves: u32::try_from(saves).unwrap_or(u32::MAX) })
}

fn lines(code: &FileCode, unit: u32) -> u32 {
    let unit = code.units[unit as usize];
    unit.last_line + 1 - unit.first_line
}

/// The places of the steps from a start on, the nearest ones that lead to the end.
fn embed(sequences: &Sequences, steps: &[Step], start: u32) -> Option<Vec<u32>> {
    // With a gap of at most `MAX_GAP` there are few ways; each place is asked once for each step.
    let mut ways: Vec<Vec<(u32, usize)>> = vec![vec![(start, 0)]];
    for step in &steps[1..] {
        let mut next = Vec::with_capacity(1 + MAX_GAP);
        let mut found = Vec::new();
        for (number, &(at, _)) in ways.last()?.iter().enumerate() {
            found.clear();
            followers(sequences, start, at, &mut found);
            for &(follower, _, place) in &found {
                if follower == *step && next.iter().all(|&(known, _)| known != place) {
                    next.push((place, number));
                }
            }
        }
        ways.push(next);
    }
    let mut number = 0;
    let mut places = Vec::with_capacity(steps.len());
    for way in ways.iter().rev() {
        let &(place, before) = way.get(number)?;
        places.push(place);
        number = before;
    }
    places.reverse();
    Some(places)
}

/// Drops what overlaps the one before it.
fn apart(group: &mut Vec<Occurrence>) {
    group.sort_by(|left, right| (left.file, &left.units).cmp(&(right.file, &right.units)));
    let mut end = (0, 0);
    group.retain(|at| {
        let (Some(&first), Some(&last)) = (at.units.first(), at.units.last()) else { return false };
        let is_free = (at.file, first) >= end;
        if is_free {
            end = (at.file, last + 1);
        }
        is_free
    });
}

/// A hash of which local names are the same.
fn variables(code: &FileCode, units: &[u32]) -> u64 {
    let mut known: Vec<u32> = Vec::new();
    let mut hasher = Xxh3::new();
    for &unit in units {
        for token in code.tokens(unit..unit + 1) {
            if code.symbols[token] == LOCAL {
                let word = code.words[token];
                let number = known.iter().position(|one| *one == word).unwrap_or_else(|| {
                    known.push(word);
                    known.len() - 1
                });
                hasher.update(&(number as u32).to_le_bytes());
            }
        }
    }
    hasher.digest()
}

/// Whether every `try` has a handler, and nothing leaves a loop that is not there.
fn is_whole(code: &FileCode, units: &[u32]) -> bool {
    let first_symbol = |unit: u32| code.symbols.get(code.token(unit)).copied().unwrap_or_default();
    let depth = |unit: u32| code.units[unit as usize].depth;
    units.iter().enumerate().all(|(number, &unit)| {
        let first = first_symbol(unit);
        let rest = &units[number + 1..];
        let is_header = code.units.get(unit as usize + 1).is_some_and(|next| next.depth > depth(unit));
        let has_body = !is_header || rest.first().is_some_and(|next| depth(*next) > depth(unit));
        let is_handled = first != symbol(TokenKind::Try)
            || rest.iter().find(|next| depth(**next) <= depth(unit)).is_some_and(|next| {
                let next = first_symbol(*next);
                next == symbol(TokenKind::Except) || next == symbol(TokenKind::Finally)
            });
        // `else` of a `try` comes behind a handler only.
        // A bare `raise` wants a handler around it.
        let raises_again = code.tokens(unit..unit + 1).len() == 1 && first == symbol(TokenKind::Raise);
        let is_caught = units[..number]
            .iter()
            .any(|before| first_symbol(*before) == symbol(TokenKind::Except) && depth(*before) < depth(unit));
        let leaves = first == symbol(TokenKind::Break) || first == symbol(TokenKind::Continue);
        let in_loop = units[..number].iter().any(|before| {
            let before_first = first_symbol(*before);
            let is_loop = before_first == symbol(TokenKind::For)
                || before_first == symbol(TokenKind::While)
                || before_first == symbol(TokenKind::Async);
            is_loop && depth(*before) < depth(unit)
        });
        (!leaves || in_loop)
            && has_body
            && is_handled
            && (!raises_again || is_caught)
            && first != symbol(TokenKind::Match)
    })
}

/// Whether a pattern says something: at least three statements that hang together, or two linked calls.
fn is_interesting(code: &FileCode, units: &[u32]) -> bool {
    let own = [xxh3_64(b"self") as u32, xxh3_64(b"cls") as u32];
    let mut kinds: FxHashSet<u64> = FxHashSet::default();
    let mut locals: FxHashMap<u32, usize> = FxHashMap::default();
    // What each statement calls first, if anything.
    let mut callees: Vec<Option<u32>> = Vec::new();
    let mut names = 0;
    let mut of_unit: Vec<FxHashSet<u32>> = Vec::new();
    for &unit in units {
        let tokens = code.tokens(unit..unit + 1);
        let mut hasher = Xxh3::new();
        let mut callee = None;
        let mut mine = FxHashSet::default();
        for token in tokens.clone() {
            let symbol_here = code.symbols[token];
            hasher.update(&[symbol_here]);
            if symbol_here == FREE {
                names += 1;
                hasher.update(&code.words[token].to_le_bytes());
                // What is raised is no step of an idiom.
                let is_call = code.symbols[tokens.start] != symbol(TokenKind::Raise)
                    && code.symbols[token + 1..tokens.end].first() == Some(&symbol(TokenKind::Lpar));
                callee = callee.or_else(|| is_call.then_some(code.words[token]));
            } else if symbol_here == LOCAL && !own.contains(&code.words[token]) {
                mine.insert(code.words[token]);
            }
        }
        kinds.insert(hasher.digest());
        callees.push(callee);
        for &local in &mine {
            *locals.entry(local).or_default() += 1;
        }
        of_unit.push(mine);
    }
    let is_linked = |mine: &FxHashSet<u32>| mine.iter().any(|local| locals.get(local).is_some_and(|count| *count > 1));
    let linked = of_unit.iter().filter(|mine| is_linked(mine)).count();
    let calls: FxHashSet<u32> = callees.iter().copied().flatten().collect();
    // The same call again and again is a table.
    let is_varied = callees.iter().collect::<FxHashSet<_>>().len() >= 2;
    let is_idiom = units.len() >= 2 && calls.len() >= 2 && linked >= 2 && kinds.len() >= 2;
    let is_sequence = units.len() >= MIN_STATEMENTS && kinds.len() >= MIN_STATEMENTS && 2 * linked >= units.len();
    names >= MIN_NAMES && !calls.is_empty() && is_varied && (is_idiom || is_sequence)
}
