//! The rules that `covet-scan` ships with.

use covet_core::RuleSet;
use covet_core::rule::RuleError;

use crate::ruff;

include!(concat!(env!("OUT_DIR"), "/rules.rs"));

/// All of them: the entries of `rules/` and what ruff tells of its own.
///
/// # Errors
/// When the embedded data is broken; the tests of this crate make sure that it is not.
pub fn all() -> Result<RuleSet, RuleError> {
    let mut set = RuleSet::embedded(RULES)?;
    let ruff = ruff::rules(RUFF_FAMILIES)
        .map_err(|error| RuleError::Entry { file: "ruff/families.toml".to_owned(), message: error.to_string() })?;
    set.extend(ruff)?;
    Ok(set)
}
