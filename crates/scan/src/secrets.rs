//! Secrets in source code: tokens whose format is known, private keys, addresses with passwords, and texts in quotes
//! that are given to something called password, token or key.
//!
//! No message ever holds a secret whole.

mod formats;
mod named;
mod quality;

use covet_core::Text;
use ruff_python_ast::token::Tokens;

use crate::security::{FileContext, RawFinding};

/// The ids of the rules of this family, in order.
pub fn rule_ids() -> impl Iterator<Item = &'static str> {
    let mut ids: Vec<&'static str> = formats::ids().chain(named::IDS.iter().copied()).collect();
    ids.sort_unstable();
    ids.into_iter()
}

/// Tokens of known formats in a text, in the order of their places. `tokens` tells comments and documentation from
/// code; a text that does not parse is searched all the same.
pub fn check_text(text: &Text, tokens: &Tokens, enabled: &dyn Fn(&str) -> bool) -> Vec<RawFinding> {
    formats::check(text, tokens, enabled)
}

/// Texts in quotes that are given to something called password, token or key. What has a known format is left to
/// [`check_text`].
pub(crate) fn check_names(file: &FileContext<'_>, enabled: &dyn Fn(&str) -> bool, report: &mut Vec<RawFinding>) {
    named::check(file, enabled, report);
}
