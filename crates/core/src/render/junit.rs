//! JUnit XML, as Jenkins and GitLab read it.
//!
//! A suite is a file and a case is a finding: Jenkins groups by `classname`, which is the path, so that its tree shows
//! the files; GitLab shows the suites and links `file`. One suite for each rule would hide where the work is.
//!
//! A finding below `--fail-on` is a skipped case: it is seen, and does not turn the build red. The first suite holds a
//! case that passes, the run itself, so that a clean report is not taken for one without tests.

use std::borrow::Cow;

use quick_junit::{NonSuccessKind, Report as Junit, TestCase, TestCaseStatus, TestSuite};
use rustc_hash::FxHashMap;

use super::cell_suffix;
use super::spot::{Spot, spots};
use super::summary::Summary;
use crate::report::Report;
use crate::rule::FailOn;

pub(super) fn render(report: &Report<'_>) -> Vec<u8> {
    let mut junit = Junit::new(report.program.command());
    junit.add_test_suite(run_suite(report));

    let mut open: Vec<Spot<'_>> = report.open().flat_map(spots).collect();
    // The order of entries, but for those about several files.
    open.sort_by(|left, right| left.place.path.cmp(&right.place.path));
    for spots in open.chunk_by(|left, right| left.place.path == right.place.path) {
        junit.add_test_suite(file_suite(report, spots));
    }
    let mut bytes = junit.to_string().expect("every text is valid XML and the writer is a string").into_bytes();
    if bytes.last() != Some(&b'\n') {
        bytes.push(b'\n');
    }
    bytes
}

fn run_suite(report: &Report<'_>) -> TestSuite {
    let command = report.program.command();
    let mut run = TestCase::new("run", TestCaseStatus::success());
    run.set_classname(command.as_str()).set_system_out(Summary::of(report).line());
    if !report.notifications.is_empty() {
        let lines = report.notifications.iter().map(|one| {
            let place = one.place.as_ref().map_or_else(String::new, |place| format!("{place} "));
            format!("{place}{} {}: {}", one.id, one.level, one.message)
        });
        run.set_system_err(valid(&lines.collect::<Vec<_>>().join("\n")).as_ref());
    }
    let mut suite = TestSuite::new(command);
    suite.add_test_case(run);
    suite
}

fn file_suite(report: &Report<'_>, spots: &[Spot<'_>]) -> TestSuite {
    let path = spots.first().map_or("", |spot| spot.place.path.as_str());
    let path = attribute(path);
    let mut suite = TestSuite::new(path.as_str());
    let mut names: FxHashMap<String, usize> = FxHashMap::default();
    for spot in spots {
        let finding = &spot.entry.finding;
        let mut name = match &spot.place.region {
            None => finding.rule.to_string(),
            Some(region) => format!("{} {}:{}", finding.rule, region.start.line, region.start.column),
        };
        // A server that sees two cases of one name keeps one of them.
        let copies = names.entry(name.clone()).and_modify(|copies| *copies += 1).or_insert(1);
        if *copies > 1 {
            name = format!("{name} ({copies})");
        }
        let mut case = TestCase::new(attribute(&name), status(spot, report.fail_on));
        case.set_classname(path.as_str());
        case.extra.insert("file".into(), path.as_str().into());
        case.extra.insert("line".into(), spot.place.line().to_string().into());
        suite.add_test_case(case);
    }
    suite
}

fn status(spot: &Spot<'_>, fail_on: FailOn) -> TestCaseStatus {
    let finding = &spot.entry.finding;
    let mut status = if fail_on.fails(finding.severity) {
        TestCaseStatus::non_success(NonSuccessKind::Failure)
    } else {
        TestCaseStatus::skipped()
    };
    let message = format!("{}{}", spot.message, cell_suffix(spot.place.region.as_ref()));
    let mut description = format!("{} {} {}\n{}", spot.place, finding.rule, finding.severity, spot.message);
    if let Some(fix) = &finding.fix {
        description += &format!("\nhelp: {}", fix.message);
    }
    status
        .set_message(attribute(&message))
        .set_type(finding.severity.as_str())
        .set_description(valid(&description).as_ref());
    status
}

/// A text without the two characters that XML forbids and the writer lets through.
fn valid(text: &str) -> Cow<'_, str> {
    if text.contains(['\u{fffe}', '\u{ffff}']) {
        return text.replace(['\u{fffe}', '\u{ffff}'], "\u{fffd}").into();
    }
    text.into()
}

/// An attribute's value on one line: a reader makes spaces of line breaks (XML 1.0, 3.3.3).
fn attribute(text: &str) -> String {
    valid(text).lines().collect::<Vec<_>>().join(" ")
}
