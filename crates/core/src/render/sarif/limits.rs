//! What GitHub takes of a log, and what is said where a log holds more.
//!
//! GitHub, "SARIF support for code scanning", as of 2025: 25,000 results a run are taken and the 5,000 gravest shown;
//! 1,000 locations in the flows of a result and 100 related locations are kept, and 10 tags of a rule.

use super::{Entry, Notification, Report, Severity, gravity};
use crate::finding::Flow;

const RESULTS: usize = 25_000;
const SHOWN: usize = 5_000;
const RELATED: usize = 100;
const STEPS: usize = 1_000;
pub(super) const TAGS: usize = 10;

/// Cuts what is too much, and counts what it cut.
#[derive(Default)]
pub(super) struct Limits {
    results: usize,
    left_out: usize,
    related: usize,
    flows: usize,
}

impl Limits {
    /// The entries to write, in the report's order: what counts before what is suppressed or in the baseline, the
    /// gravest before the others.
    pub fn keep<'a>(&mut self, report: &'a Report<'_>) -> Vec<&'a Entry> {
        self.results = report.entries.len();
        let mut kept: Vec<(usize, &Entry)> = report.entries.iter().enumerate().collect();
        if kept.len() > RESULTS {
            self.left_out = kept.len() - RESULTS;
            kept.sort_by_key(|(_, entry)| (!entry.is_open(), gravity(report, entry)));
            kept.truncate(RESULTS);
            kept.sort_unstable_by_key(|(index, _)| *index);
        }
        kept.into_iter().map(|(_, entry)| entry).collect()
    }

    /// How many of a result's related places have room.
    pub fn related(&mut self, related: usize) -> usize {
        self.related += usize::from(related > RELATED);
        related.min(RELATED)
    }

    /// As many whole flows, the best first, as have room.
    pub fn flows<'a>(&mut self, flows: &'a [Flow]) -> &'a [Flow] {
        let mut steps = 0;
        let room = flows.iter().take_while(|flow| {
            steps += flow.steps.len();
            steps <= STEPS
        });
        let kept = &flows[..room.count()];
        self.flows += usize::from(kept.len() < flows.len());
        kept
    }

    pub fn notifications(&self) -> Vec<Notification> {
        let mut notifications = Vec::new();
        let mut tell = |level, message| {
            let id = "sarif-limits".to_owned();
            notifications.push(Notification { id, level, message, place: None });
        };
        if self.left_out > 0 {
            let (left_out, results) = (self.left_out, self.results);
            let message = format!(
                "{left_out} of {results} findings are left out, the least grave ones, since code scanning takes {RESULTS} a \
                 run: look at fewer files at once, or take up the others into a baseline"
            );
            tell(Severity::Warning, message);
        } else if self.results > SHOWN {
            let message = format!("{} findings: GitHub shows the {SHOWN} gravest of a run", self.results);
            tell(Severity::Note, message);
        }
        if self.related > 0 {
            let message = format!(
                "findings with more than {RELATED} related places: {}; the places beyond are left out",
                self.related
            );
            tell(Severity::Note, message);
        }
        if self.flows > 0 {
            let message = format!(
                "findings with more than {STEPS} steps in their flows: {}; the last flows are left out",
                self.flows
            );
            tell(Severity::Note, message);
        }
        notifications
    }
}

#[cfg(test)]
mod tests {
    use super::Limits;
    use crate::finding::{Flow, FlowStep};
    use crate::place::{Place, RelPath};

    fn place() -> Place {
        Place { path: RelPath::new("a.py"), region: None }
    }

    #[test]
    fn what_is_cut_is_told() {
        let step = FlowStep { place: place(), message: String::new(), logical: None };
        let flows = vec![Flow { steps: vec![step; 400] }; 4];
        let mut limits = Limits::default();
        assert_eq!(limits.flows(&flows[..2]).len(), 2);
        assert_eq!(limits.related(100), 100);
        assert!(limits.notifications().is_empty(), "nothing was cut yet");

        assert_eq!(limits.flows(&flows).len(), 2, "400 and 400 steps; the third flow has no room");
        assert_eq!(limits.related(150), 100);
        assert_eq!(limits.notifications().len(), 2);
    }
}
