//! Secrets in source code: tokens whose format is known, private keys, addresses with passwords, and texts in quotes
//! that are given to something called password, token or key.
//!
//! No message ever holds a secret whole.

mod formats;
mod named;
mod quality;

use crate::security::{FileContext, RawFinding};

/// The ids of the rules of this family, in order.
pub fn rule_ids() -> impl Iterator<Item = &'static str> {
    let mut ids: Vec<&'static str> = formats::ids().chain(named::IDS.iter().copied()).collect();
    ids.sort_unstable();
    ids.into_iter()
}

/// All findings of the enabled rules in a file.
pub fn check(file: &FileContext<'_>, enabled: &dyn Fn(&str) -> bool, report: &mut Vec<RawFinding>) {
    let first = report.len();
    formats::check(file, enabled, report);
    named::check(file, enabled, report);
    // A token of a known format that stands under a telling name is one finding, the more exact one.
    let exact: Vec<_> =
        report[first..].iter().filter(|found| !named::IDS.contains(&found.rule)).map(|found| found.span).collect();
    let mut index = 0;
    report.retain(|found| {
        index += 1;
        index <= first
            || !named::IDS.contains(&found.rule)
            || !exact.iter().any(|span| found.span.start <= span.start && span.end <= found.span.end)
    });
}
