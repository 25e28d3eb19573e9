//! GitLab's SAST report, by the schema `sast-report-format.json` of its security report schemas.
//!
//! Lengths and names of keys are those of the schema. A dashboard keeps what a report says, so only open findings of
//! security rules are told, and no source code.

use jiff::Timestamp;
use jiff::tz::TimeZone;
use serde::Serialize;
use serde_json::{Value, json};
use xxhash_rust::xxh3::xxh3_128;

use super::spot::{Spot, spots};
use super::taxonomy::{Owasp, cwe_id, cwe_url};
use super::{Options, cell_suffix, cut, is_security, last_line, pretty_json, whole};
use crate::finding::{Finding, Flow, LogicalKind, LogicalName};
use crate::place::Place;
use crate::report::Report;
use crate::rule::{Rule, Severity};

const VERSION: &str = "15.1.4";
const NAME_LENGTH: usize = 255;
const DESCRIPTION_LENGTH: usize = 1_048_576;
const SOLUTION_LENGTH: usize = 7_000;
const FLOWS: usize = 10;

pub(super) fn render(report: &Report<'_>, options: &Options) -> Vec<u8> {
    let command = report.program.command();
    let tool = || Tool {
        name: command.clone(),
        id: command.clone(),
        version: report.program.version,
        vendor: Vendor { name: "Covet" },
    };
    let entries = whole(report).into_iter().filter(|entry| is_security(report.rule(&entry.finding)));
    pretty_json(&Document {
        version: VERSION,
        schema: format!(
            "https://gitlab.com/gitlab-org/security-products/security-report-schemas/-/raw/v{VERSION}/dist/sast-report-format.json"
        ),
        scan: Scan {
            analyzer: tool(),
            scanner: tool(),
            kind: "sast",
            start_time: time(options.started),
            end_time: time(options.ended),
            // A run that could not do its work ends without a report.
            status: "success",
            messages: messages(report),
        },
        vulnerabilities: entries
            .flat_map(spots)
            .map(|spot| vulnerability(&spot, report.rule(&spot.entry.finding), &command))
            .collect(),
    })
}

#[derive(Serialize)]
struct Document<'a> {
    version: &'static str,
    schema: String,
    scan: Scan<'a>,
    vulnerabilities: Vec<Vulnerability<'a>>,
}

#[derive(Serialize)]
struct Scan<'a> {
    analyzer: Tool<'a>,
    scanner: Tool<'a>,
    #[serde(rename = "type")]
    kind: &'static str,
    start_time: String,
    end_time: String,
    status: &'static str,
    messages: Vec<ScanMessage>,
}

#[derive(Serialize)]
struct Tool<'a> {
    id: String,
    name: String,
    version: &'a str,
    vendor: Vendor,
}

#[derive(Serialize)]
struct Vendor {
    name: &'static str,
}

#[derive(Serialize)]
struct ScanMessage {
    level: &'static str,
    value: String,
}

#[derive(Serialize)]
struct Vulnerability<'a> {
    id: String,
    name: &'a str,
    description: String,
    severity: &'static str,
    #[serde(skip_serializing_if = "str::is_empty")]
    solution: &'a str,
    identifiers: Vec<Identifier>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    links: Vec<Link<'a>>,
    location: Location<'a>,
    tracking: Value,
    #[serde(skip_serializing_if = "Option::is_none")]
    details: Option<Value>,
}

#[derive(Serialize)]
struct Identifier {
    #[serde(rename = "type")]
    kind: String,
    name: String,
    value: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    url: Option<String>,
}

#[derive(Serialize)]
struct Link<'a> {
    url: &'a str,
}

#[derive(Serialize)]
struct Location<'a> {
    file: &'a str,
    start_line: u32,
    end_line: u32,
    #[serde(skip_serializing_if = "Option::is_none")]
    class: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    method: Option<&'a str>,
}

fn vulnerability<'a>(spot: &Spot<'a>, rule: &'a Rule, command: &str) -> Vulnerability<'a> {
    let finding = &spot.entry.finding;
    let (start_line, end_line) = lines(spot.place);
    let (class, method) = spot.logical.map_or((None, None), names);
    let file = spot.place.path.as_str();
    Vulnerability {
        id: id(rule, &spot.fingerprint),
        name: cut(&rule.name, NAME_LENGTH),
        description: description(spot, rule),
        severity: grade(finding, rule),
        solution: cut(rule.fix.trim(), SOLUTION_LENGTH),
        identifiers: identifiers(rule, command),
        links: links(rule),
        location: Location { file, start_line, end_line, class, method },
        // GitLab follows a finding by its signature when its lines move.
        tracking: json!({
            "type": "source",
            "items": [{
                "file": file,
                "start_line": start_line,
                "end_line": end_line,
                "signatures": [{ "algorithm": "hash", "value": spot.fingerprint }],
            }],
        }),
        details: code_flows(&finding.flows),
    }
}

/// What is wrong here, and why that is bad.
fn description(spot: &Spot<'_>, rule: &Rule) -> String {
    let here = format!("{}{}", spot.message, cell_suffix(spot.place.region.as_ref()));
    let parts = [here.as_str(), rule.why.trim()];
    let told = parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join("\n\n");
    cut(&told, DESCRIPTION_LENGTH).to_owned()
}

/// A UUID of version 8 (RFC 9562, 5.8) that is the same in every run.
fn id(rule: &Rule, fingerprint: &str) -> String {
    let hash = xxh3_128(format!("{}\n{fingerprint}", rule.id).as_bytes());
    let versioned = hash & !(0xf << 76) & !(0x3 << 62) | (0x8 << 76) | (0x2 << 62);
    let digits = format!("{versioned:032x}");
    format!("{}-{}-{}-{}-{}", &digits[..8], &digits[8..12], &digits[12..16], &digits[16..20], &digits[20..])
}

/// The bands of CVSS 3.1 (section 5); a rule without a score is placed by its level. What counts as a note here (in a
/// test file, say) is low whatever the rule's score is.
fn grade(finding: &Finding, rule: &Rule) -> &'static str {
    match (finding.severity, rule.security_severity) {
        (Severity::Note, Some(_)) => "Low",
        (_, Some(score)) if score >= 9.0 => "Critical",
        (_, Some(score)) if score >= 7.0 => "High",
        (_, Some(score)) if score >= 4.0 => "Medium",
        (_, Some(_)) => "Low",
        (Severity::Error, None) => "High",
        (Severity::Warning, None) => "Medium",
        (Severity::Note, None) => "Info",
    }
}

/// Our rule first: the first identifier is what GitLab tells findings apart by.
fn identifiers(rule: &Rule, command: &str) -> Vec<Identifier> {
    let own = Identifier {
        kind: format!("{}_rule_id", command.replace('-', "_")),
        name: format!("{command} {}", rule.id),
        value: rule.id.to_string(),
        url: links(rule).first().map(|link| link.url.to_owned()),
    };
    let cwe = rule.cwe.iter().map(|&number| Identifier {
        kind: "cwe".to_owned(),
        name: cwe_id(number),
        value: number.to_string(),
        url: Some(cwe_url(number)),
    });
    let owasp = |edition: Owasp, category: &String| Identifier {
        kind: "owasp".to_owned(),
        name: edition.name(category),
        value: edition.id(category),
        url: Some(edition.url().to_owned()),
    };
    let old = rule.owasp_2021.iter().map(|category| owasp(Owasp::Y2021, category));
    let new = rule.owasp_2025.iter().map(|category| owasp(Owasp::Y2025, category));
    std::iter::once(own).chain(cwe).chain(old).chain(new).collect()
}

fn links(rule: &Rule) -> Vec<Link<'_>> {
    let addresses = rule.references.iter().filter(|address| {
        let rest = address.strip_prefix("https://").or_else(|| address.strip_prefix("http://"));
        rest.is_some_and(|rest| !rest.is_empty())
    });
    addresses.map(|url| Link { url }).collect()
}

fn lines(place: &Place) -> (u32, u32) {
    place.region.as_ref().map_or((1, 1), |region| (region.start.line, last_line(region)))
}

/// Class and method. A dotted name does not say what its parts are; by Python's custom a class has a capital.
fn names(name: &LogicalName) -> (Option<&str>, Option<&str>) {
    match name.kind {
        LogicalKind::Module => (None, None),
        LogicalKind::Class => (Some(&name.qualified), None),
        LogicalKind::Function => {
            let outer = name.qualified.rsplit_once('.').map(|(outer, _)| outer);
            let is_class =
                |outer: &&str| outer.rsplit('.').next().is_some_and(|part| part.starts_with(char::is_uppercase));
            (outer.filter(is_class), Some(name.name()))
        }
    }
}

fn code_flows(flows: &[Flow]) -> Option<Value> {
    let items: Vec<Vec<Value>> =
        flows.iter().filter(|flow| !flow.steps.is_empty()).take(FLOWS).map(code_flow).collect();
    let flows = || json!({ "code_flows": { "name": "code_flows", "type": "code-flows", "items": items } });
    (!items.is_empty()).then(flows)
}

fn code_flow(flow: &Flow) -> Vec<Value> {
    let last = flow.steps.len() - 1;
    let steps = flow.steps.iter().enumerate();
    steps
        .map(|(index, step)| {
            let (first_line, last_line) = lines(&step.place);
            let node = match index {
                _ if index == last => "sink",
                0 => "source",
                _ => "propagation",
            };
            json!({
                "type": "code-flow-node",
                "node_type": node,
                "file_location": {
                    "type": "file-location",
                    "file_name": step.place.path.as_str(),
                    "line_start": first_line,
                    "line_end": last_line,
                },
            })
        })
        .collect()
}

fn messages(report: &Report<'_>) -> Vec<ScanMessage> {
    let messages = report.notifications.iter().map(|notification| {
        let level = if notification.level == Severity::Note { "info" } else { "warn" };
        let place = notification.place.as_ref().map_or_else(String::new, |place| format!("{place}: "));
        ScanMessage { level, value: format!("{place}{} ({})", notification.message, notification.id) }
    });
    messages.collect()
}

/// `2026-01-31T12:00:00` in UTC, as the schema's pattern wants it.
fn time(at: Timestamp) -> String {
    at.to_zoned(TimeZone::UTC).strftime("%Y-%m-%dT%H:%M:%S").to_string()
}

#[cfg(test)]
mod tests {
    use super::time;

    #[test]
    fn times_have_no_zone() {
        let at: jiff::Timestamp = "2026-01-31T12:00:00.5+02:00".parse().expect("a time");
        assert_eq!(time(at), "2026-01-31T10:00:00");
    }
}
