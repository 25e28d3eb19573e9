//! What a function means, as counted features that names, layout and style leave alone.
//!
//! A function is first brought into a normal form (`lower`): a comprehension is a loop that appends,
//! `for i in range(n)` is a loop that counts, an early return is an `else`, comparisons look one way, a variable used
//! once is its value. Then features are read off it (`emit`): operations, paths, shapes of expressions, and above all
//! what is done to the same variable, which no renaming or reordering changes. A feature is a string; its hash (xxh3,
//! 64 bits, seed 0) is what the model knows, see `models/FEATURES.md`. The names of variables, parameters and functions
//! of the file are never features.

mod emit;
mod lower;
mod names;
mod tree;

use ruff_python_ast::{Stmt, StmtFunctionDef};
use rustc_hash::FxHashMap;

pub use names::FileNames;

/// The hashes of all features of one piece of code, and how often each occurs.
pub type Counts = FxHashMap<u64, u32>;

/// The features of a function, nested functions included.
pub fn of_function(names: &FileNames, function: &StmtFunctionDef) -> Counts {
    emit::features(&lower::function(names, function))
}

/// The features of statements taken together, such as a whole file.
pub fn of_statements(names: &FileNames, body: &[Stmt]) -> Counts {
    emit::features(&lower::statements(names, body))
}

/// As [`of_statements`], but gives the words: for tests, and for looking at what the model sees.
pub fn strings_of_statements(names: &FileNames, body: &[Stmt]) -> Vec<String> {
    emit::strings(&lower::statements(names, body))
}

#[cfg(test)]
mod tests;
