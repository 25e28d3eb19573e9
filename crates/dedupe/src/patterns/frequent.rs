//! Frequent patterns: sequences of statements that are written in at least three functions, closed and ranked by what
//! writing them once would save.
//!
//! [`items`] makes a sequence of every function, [`mine`] finds the closed sequences, [`select`] keeps those that mean
//! something, [`template`] shows them and [`stub_test`] makes a module of each that can be run.

mod items;
mod mine;
mod select;
mod stub_test;
mod template;

use covet_core::{Finding, Notification, Place, Project, Property, Related, RuleId, Severity, Span};

use crate::code::FileCode;
use crate::engine;

pub use items::Sequences;
pub use select::Pattern;
pub use template::Template;

/// The rule.
pub const RULE: &str = "frequent-pattern";
/// In how many functions a pattern stands at least.
pub const MIN_FUNCTIONS: usize = 3;
/// How many patterns a run reports at most.
pub const MAX_PATTERNS: usize = 50;

/// What was mined.
#[derive(Debug, Default)]
pub struct Frequent {
    pub findings: Vec<Finding>,
    pub notifications: Vec<Notification>,
    /// One Python module for each finding: a file name and its text. It runs by itself and under pytest.
    pub modules: Vec<(String, String)>,
}

/// Mines the functions of `files`, pairs of the index of a file in [`Project::files`] and its code in that order.
/// A pattern of which every place lies inside one of the `clones` (in the same numbers) is left to them.
pub fn find(project: &Project<'_>, files: &[(usize, &FileCode)], clones: &[(usize, Span)]) -> Frequent {
    let sequences = Sequences::of(files);
    let mined = mine::mine(&sequences);
    let mut patterns = select::select(files, &sequences, mined, clones);
    let mut frequent = Frequent::default();
    if patterns.len() > MAX_PATTERNS {
        frequent.notifications.push(Notification {
            id: RULE.to_owned(),
            level: Severity::Note,
            message: format!(
                "{} frequent patterns were found; the {MAX_PATTERNS} that would save most are reported",
                patterns.len()
            ),
            place: None,
        });
        patterns.truncate(MAX_PATTERNS);
    }
    for (number, pattern) in patterns.iter().enumerate() {
        report(project, files, pattern, number + 1, &mut frequent);
    }
    frequent
}

fn report(
    project: &Project<'_>,
    files: &[(usize, &FileCode)],
    pattern: &Pattern,
    number: usize,
    frequent: &mut Frequent,
) {
    let place = |at: &select::Occurrence| -> Place {
        let file = &project.files[files[at.file as usize].0];
        engine::text(project, file).place(at.span(files[at.file as usize].1))
    };
    let first = &pattern.occurrences[0];
    let (file, code) = files[first.file as usize];
    let text = engine::text(project, &project.files[file]);
    let Some(template) = Template::of(&text, files, pattern) else { return };
    let severity = project.rules.get(RULE).map_or(Severity::Note, |rule| rule.severity);
    let statements = pattern.length();
    let message = format!("{statements} statements follow each other in {} functions", pattern.functions);
    let mut finding = Finding::new(RuleId::new(RULE), severity, message, &text, first.span(code));
    for other in &pattern.occurrences[1..] {
        finding.related.push(Related { place: place(other), message: "here too".to_owned() });
    }
    let what = format!("{}:{}", text.path(), finding.place.line());
    if let Some(module) = stub_test::module(&template, pattern, number, &what) {
        frequent.modules.push((format!("test_pattern_{number:02}.py"), module));
    }
    frequent.findings.push(
        finding
            .with_property("template", Property::Text(template.text))
            .with_property("functions", Property::Number(pattern.functions as f64))
            .with_property("places", Property::Number(pattern.occurrences.len() as f64))
            .with_property("saves", Property::Number(f64::from(pattern.saves)))
            .with_property(
                covet_core::finding::REMEDY,
                Property::Text(
                    "Write the statements once, as a function with the marked names as parameters".to_owned(),
                ),
            ),
    );
}
