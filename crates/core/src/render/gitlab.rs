//! GitLab's Code Quality report: the part of the Code Climate format that GitLab reads.

use rustc_hash::FxHashSet;
use serde::Serialize;

use super::spot::spots;
use super::{cell_suffix, last_line, pretty_json, whole};
use crate::finding::Finding;
use crate::report::Report;
use crate::rule::{Precision, Rule, Severity};

pub(super) fn render(report: &Report<'_>) -> Vec<u8> {
    let mut seen = FxHashSet::default();
    let issues: Vec<Issue<'_>> = whole(report)
        .into_iter()
        .flat_map(spots)
        .map(|spot| {
            let finding = &spot.entry.finding;
            let region = spot.place.region.as_ref();
            Issue {
                description: format!("{}{}", spot.message, cell_suffix(region)),
                check_name: finding.rule.as_str(),
                fingerprint: unique(&spot.fingerprint, &mut seen),
                severity: grade(finding, report.rule(finding)),
                location: Location {
                    path: spot.place.path.as_str(),
                    lines: Lines { begin: spot.place.line(), end: region.map_or(1, last_line) },
                },
            }
        })
        .collect();
    pretty_json(&issues)
}

#[derive(Serialize)]
struct Issue<'a> {
    description: String,
    check_name: &'a str,
    fingerprint: String,
    severity: &'static str,
    location: Location<'a>,
}

#[derive(Serialize)]
struct Location<'a> {
    path: &'a str,
    lines: Lines,
}

#[derive(Serialize)]
struct Lines {
    begin: u32,
    end: u32,
}

/// GitLab drops an issue whose fingerprint it has seen.
fn unique(fingerprint: &str, seen: &mut FxHashSet<String>) -> String {
    let mut candidate = fingerprint.to_owned();
    let mut copy = 1;
    while !seen.insert(candidate.clone()) {
        copy += 1;
        candidate = format!("{fingerprint}/{copy}");
    }
    candidate
}

/// Five grades out of our three levels: a weakness that scores as critical blocks, and an unsure warning is minor.
fn grade(finding: &Finding, rule: &Rule) -> &'static str {
    match finding.severity {
        Severity::Error if rule.security_severity.is_some_and(|score| score >= 9.0) => "blocker",
        Severity::Error => "critical",
        Severity::Warning if finding.precision.unwrap_or(rule.precision) == Precision::Low => "minor",
        Severity::Warning => "major",
        Severity::Note => "info",
    }
}

#[cfg(test)]
mod tests {
    use rustc_hash::FxHashSet;

    use super::unique;

    #[test]
    fn no_two_fingerprints_are_equal() {
        let mut seen = FxHashSet::default();
        let given = ["a:1", "a:1", "a:1/2", "a:1"].map(|one| unique(one, &mut seen));
        assert_eq!(given, ["a:1", "a:1/2", "a:1/2/2", "a:1/3"]);
    }
}
