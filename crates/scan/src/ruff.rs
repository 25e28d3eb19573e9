//! Ruff's rules, run in process over a parse that is already there, under ruff's own codes.
//!
//! Ruff neither reads files nor its own configuration here, and it suppresses nothing: `noqa`, `ruff: ignore` and
//! ranges of `ruff: disable` are Covet's to judge, so that suppressed findings stay in the report, marked as such.

mod check;
mod metadata;
mod refine;

pub use check::{Input, Ruff, RuffError, RuffFinding, RuffOptions};
pub use metadata::{Families, FamiliesError, complete, rules};
