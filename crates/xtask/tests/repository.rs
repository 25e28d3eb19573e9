//! Checks of the repository itself.

use std::path::PathBuf;

use xtask::{generate, licenses};

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../..")
}

#[test]
fn generated_files_are_fresh() {
    assert_eq!(generate::stale(&root()), [""; 0]);
}

#[test]
fn every_dependency_has_an_accepted_licence() {
    assert_eq!(licenses::check(&root()), [""; 0]);
}

/// The form that `docs/custom-rules.md` promises, and what makes a rule page whole.
#[test]
fn every_entry_of_ours_says_all_that_a_page_needs() {
    use covet_core::{Program, RuleSource};
    let (scan, dedupe) = (covet_scan::Scan.rules().unwrap(), covet_dedupe::Dedupe.rules().unwrap());
    let rules = scan.iter().chain(dedupe.iter());
    for rule in rules.filter(|rule| rule.source == RuleSource::Covet || !rule.examples.is_empty()) {
        for (what, text) in [("what", &rule.what), ("why", &rule.why), ("fix", &rule.fix), ("name", &rule.name)] {
            assert!(!text.trim().is_empty(), "{} lacks `{what}`", rule.id);
        }
        assert!(rule.family != "security" || rule.security_severity.is_some(), "{} lacks `security-severity`", rule.id);
        assert!(rule.family != "security" || !rule.cwe.is_empty(), "{} lacks `cwe`", rule.id);
    }
}
