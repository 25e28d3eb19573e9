//! The numbers of a run, and the line that tells them.

use schemars::JsonSchema;
use serde::Serialize;

use crate::finding::FixSafety;
use crate::report::{BaselineState, Report};
use crate::rule::Severity;

/// How many findings there are of each kind.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, JsonSchema)]
pub(super) struct Summary {
    /// Files that were looked at.
    pub files: usize,
    /// Open findings: neither suppressed nor in the baseline.
    pub errors: usize,
    pub warnings: usize,
    pub notes: usize,
    /// Open findings that `--fix` puts right.
    pub fixable: usize,
    /// Open findings that only `--unsafe-fixes` puts right.
    pub unsafely_fixable: usize,
    /// Findings that a comment accepts.
    pub suppressed: usize,
    /// Findings that are in the baseline, or on lines that did not change.
    pub unchanged: usize,
    /// Those of them that are only the latter.
    #[serde(skip)]
    pub out_of_scope: usize,
    /// Baseline entries that are no longer found.
    pub fixed: usize,
}

impl Summary {
    pub fn of(report: &Report<'_>) -> Self {
        let mut summary = Self { files: report.files, fixed: report.fixed, ..Self::default() };
        for entry in report.entries {
            if entry.suppression.is_some() {
                summary.suppressed += 1;
                continue;
            }
            if entry.baseline == BaselineState::Unchanged {
                summary.unchanged += 1;
                continue;
            }
            if !entry.in_scope {
                summary.unchanged += 1;
                summary.out_of_scope += 1;
                continue;
            }
            match entry.finding.severity {
                Severity::Error => summary.errors += 1,
                Severity::Warning => summary.warnings += 1,
                Severity::Note => summary.notes += 1,
            }
            match entry.finding.fix.as_ref().map(|fix| fix.safety) {
                Some(FixSafety::Safe) => summary.fixable += 1,
                Some(FixSafety::Unsafe) => summary.unsafely_fixable += 1,
                Some(FixSafety::Display) | None => {}
            }
        }
        summary
    }

    pub fn open(&self) -> usize {
        self.errors + self.warnings + self.notes
    }

    /// `Found 3 errors and 1 note in 120 files (2 fixable with --fix)`.
    pub fn line(&self) -> String {
        let files = count(self.files, "file");
        if self.open() == 0 {
            return format!("No findings in {files}");
        }
        let kinds: Vec<String> = [(self.errors, "error"), (self.warnings, "warning"), (self.notes, "note")]
            .into_iter()
            .filter(|(number, _)| *number > 0)
            .map(|(number, noun)| count(number, noun))
            .collect();
        let fixes = match (self.fixable, self.unsafely_fixable) {
            (0, 0) => String::new(),
            (safe, 0) => format!(" ({safe} fixable with --fix)"),
            (0, other) => format!(" ({other} fixable with --unsafe-fixes)"),
            (safe, other) => format!(" ({safe} fixable with --fix, {other} more with --unsafe-fixes)"),
        };
        format!("Found {} in {files}{fixes}", list(&kinds))
    }

    /// What the first line leaves out; `None` where there is nothing to tell.
    pub fn uncounted(&self) -> Option<String> {
        let mut parts = Vec::new();
        if self.suppressed > 0 {
            parts.push(format!("{} suppressed", self.suppressed));
        }
        if self.unchanged > self.out_of_scope {
            parts.push(format!("{} in the baseline", self.unchanged - self.out_of_scope));
        }
        if self.out_of_scope > 0 {
            parts.push(format!("{} on lines that did not change", self.out_of_scope));
        }
        if self.fixed > 0 {
            parts.push(format!("{} of the baseline no longer found", self.fixed));
        }
        (!parts.is_empty()).then(|| format!("Not counted: {}", parts.join(", ")))
    }
}

/// `1 file`, `2 files`.
pub(super) fn count(number: usize, noun: &str) -> String {
    format!("{number} {noun}{}", if number == 1 { "" } else { "s" })
}

/// `a`, `a and b`, `a, b and c`.
fn list(parts: &[String]) -> String {
    match parts {
        [] => String::new(),
        [one] => one.clone(),
        [head @ .., last] => format!("{} and {last}", head.join(", ")),
    }
}

#[cfg(test)]
mod tests {
    use super::Summary;

    #[test]
    fn the_line_names_only_what_is_there() {
        let summary = |errors, warnings, notes, fixable, unsafely_fixable| {
            Summary { files: 120, errors, warnings, notes, fixable, unsafely_fixable, ..Summary::default() }.line()
        };
        assert_eq!(summary(0, 0, 0, 0, 0), "No findings in 120 files");
        assert_eq!(summary(1, 0, 0, 0, 0), "Found 1 error in 120 files");
        assert_eq!(summary(3, 2, 0, 2, 0), "Found 3 errors and 2 warnings in 120 files (2 fixable with --fix)");
        assert_eq!(
            summary(3, 1, 1, 2, 1),
            "Found 3 errors, 1 warning and 1 note in 120 files (2 fixable with --fix, 1 more with --unsafe-fixes)"
        );
    }
}
