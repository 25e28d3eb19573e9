//! Workflow commands that GitHub Actions shows as annotations.
//!
//! A step shows its first 10 errors, 10 warnings and 10 notices, so the gravest findings come first. All of them stand
//! in the step's log.

use std::fmt::Write;

use super::spot::spots;
use super::summary::Summary;
use super::{cell_suffix, gravest_first, last_line};
use crate::place::Place;
use crate::project::Notification;
use crate::report::Report;
use crate::rule::Severity;

pub(super) fn render(report: &Report<'_>) -> Vec<u8> {
    let mut out = String::new();
    for spot in gravest_first(report).into_iter().flat_map(spots) {
        let finding = &spot.entry.finding;
        command(&mut out, finding.severity, Some(spot.place), finding.rule.as_str(), &spot.message);
    }
    for Notification { id, level, message, place } in report.notifications {
        // What a rule reports too is among the entries.
        if report.rules.get(id).is_none() {
            command(&mut out, *level, place.as_ref(), id, message);
        }
    }
    out += &Summary::of(report).line();
    out.push('\n');
    out.into_bytes()
}

fn command(out: &mut String, severity: Severity, place: Option<&Place>, title: &str, message: &str) {
    let name = match severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Note => "notice",
    };
    let mut properties = Vec::new();
    if let Some(place) = place {
        properties.push(format!("file={}", property(place.path.as_str())));
        if let Some(region) = &place.region {
            let end = last_line(region);
            properties.push(format!("line={},endLine={end}", region.start.line));
            // Columns are only taken for a single line; those of a notebook's file would mean nothing.
            if end == region.start.line && region.cell.is_none() {
                let last = region.end.column.max(region.start.column);
                properties.push(format!("col={},endColumn={last}", region.start.column));
            }
        }
    }
    properties.push(format!("title={}", property(title)));
    let message = data(&format!("{message}{}", cell_suffix(place.and_then(|place| place.region.as_ref()))));
    writeln!(out, "::{name} {}::{message}", properties.join(",")).expect("writing to a string");
}

fn data(text: &str) -> String {
    text.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A")
}

fn property(text: &str) -> String {
    data(text).replace(':', "%3A").replace(',', "%2C")
}

#[cfg(test)]
mod tests {
    use super::{data, property};

    #[test]
    fn a_value_cannot_end_its_command() {
        assert_eq!(data("50 %\r\n::error::x"), "50 %25%0D%0A::error::x");
        assert_eq!(property("a,b:c\n.py"), "a%2Cb%3Ac%0A.py");
    }
}
