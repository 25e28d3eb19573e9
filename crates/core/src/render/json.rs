//! Our own JSON, for scripts: everything a report holds, under short names.
//!
//! `version` goes up when a key changes its meaning or goes; new keys may come at any time.

use std::collections::BTreeMap;

use rustc_hash::FxHashSet;
use schemars::JsonSchema;
use serde::Serialize;

use super::pretty_json;
use super::summary::Summary;
use crate::finding::{Edit, FixSafety, Flow, LogicalKind, LogicalName, Property, Related};
use crate::place::{LineColumn, Place};
use crate::report::{BaselineState, Entry, EntryMember, Report};
use crate::rule::{Precision, Rule, RuleId, Severity};
use crate::suppress::SuppressionKind;

const VERSION: u32 = 1;

/// The JSON schema of the format.
pub fn json_schema() -> serde_json::Value {
    schemars::schema_for!(Document).to_value()
}

pub(super) fn render(report: &Report<'_>) -> Vec<u8> {
    let used: FxHashSet<&RuleId> = report.entries.iter().map(|entry| &entry.finding.rule).collect();
    pretty_json(&Document {
        version: VERSION,
        program: Program { name: report.program.command(), version: report.program.version },
        automation_id: report.automation_id,
        provenance: report.provenance.map(|provenance| Provenance {
            repository: provenance.repository_uri.as_deref(),
            revision: provenance.revision.as_deref(),
            branch: provenance.branch.as_deref(),
        }),
        summary: Summary::of(report),
        findings: report.entries.iter().map(finding).collect(),
        rules: report.rules.iter().filter(|rule| used.contains(&rule.id)).map(|rule| rule_info(rule)).collect(),
        notifications: report
            .notifications
            .iter()
            .map(|one| NotificationInfo {
                id: &one.id,
                level: one.level,
                message: &one.message,
                place: one.place.as_ref().map(place_info),
            })
            .collect(),
    })
}

/// The report of a Covet program.
#[derive(Serialize, JsonSchema)]
#[schemars(title = "Covet report")]
struct Document<'a> {
    /// The version of this format.
    #[schemars(extend("const" = 1))]
    version: u32,
    program: Program<'a>,
    /// Names the program and what of the project it looked at.
    automation_id: &'a str,
    /// The commit that was looked at; null outside a repository.
    provenance: Option<Provenance<'a>>,
    summary: Summary,
    /// In order of path and place; suppressed ones and those of the baseline are among them.
    findings: Vec<FindingInfo<'a>>,
    /// The rules that findings name.
    rules: Vec<RuleInfo<'a>>,
    /// What the run has to say about itself, such as files that could not be read.
    notifications: Vec<NotificationInfo<'a>>,
}

#[derive(Serialize, JsonSchema)]
struct Program<'a> {
    name: String,
    version: &'a str,
}

#[derive(Serialize, JsonSchema)]
struct Provenance<'a> {
    repository: Option<&'a str>,
    revision: Option<&'a str>,
    branch: Option<&'a str>,
}

#[derive(Serialize, JsonSchema)]
struct FindingInfo<'a> {
    rule: &'a str,
    severity: Severity,
    message: &'a str,
    place: PlaceInfo<'a>,
    /// The function or class it is in.
    symbol: Option<Symbol<'a>>,
    /// Stays the same when code moves or a file is renamed; differs between equal findings.
    fingerprint: &'a str,
    state: State,
    suppression: Option<SuppressionInfo<'a>>,
    fix: Option<FixInfo<'a>>,
    /// All places of a finding that is about several, that of the finding itself first; only such findings have them.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    #[schemars(default)]
    members: Vec<MemberInfo<'a>>,
    /// Other places that explain it.
    related: Vec<RelatedInfo<'a>>,
    /// Ways through the program that lead to it; each is a list of steps in the order of execution.
    flows: Vec<Vec<StepInfo<'a>>>,
    /// Where this finding is surer or less sure than its rule.
    precision: Option<Precision>,
    properties: BTreeMap<&'a str, Value<'a>>,
}

/// What became of a finding.
#[derive(Serialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
enum State {
    /// It counts.
    Open,
    /// A comment accepts it.
    Suppressed,
    /// It is in the baseline, or on lines that did not change.
    Unchanged,
}

#[derive(Serialize, JsonSchema)]
struct PlaceInfo<'a> {
    /// Relative to the project root, with `/` between its parts.
    path: &'a str,
    /// In the file; null for the whole file.
    start: Option<Point>,
    /// Just behind the last character.
    end: Option<Point>,
    /// In a notebook, the cell and the lines in it; `start` and `end` are lines of the `.ipynb` file then.
    cell: Option<CellInfo>,
}

/// A line and a column, counted from 1; columns count Unicode code points.
#[derive(Serialize, JsonSchema)]
struct Point {
    #[schemars(range(min = 1))]
    line: u32,
    #[schemars(range(min = 1))]
    column: u32,
}

#[derive(Serialize, JsonSchema)]
struct CellInfo {
    /// Counted among all cells of the notebook, from 1.
    number: u32,
    start: Point,
    end: Point,
}

#[derive(Serialize, JsonSchema)]
struct Symbol<'a> {
    /// The full dotted name.
    name: &'a str,
    kind: SymbolKind,
}

#[derive(Serialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
enum SymbolKind {
    Module,
    Class,
    Function,
}

#[derive(Serialize, JsonSchema)]
struct SuppressionInfo<'a> {
    /// The kind of comment.
    kind: CommentKind,
    line: u32,
    reason: Option<&'a str>,
}

#[derive(Serialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
enum CommentKind {
    Covet,
    Noqa,
    Nosec,
}

#[derive(Serialize, JsonSchema)]
struct FixInfo<'a> {
    message: &'a str,
    safety: Safety,
    edits: Vec<EditInfo<'a>>,
    /// What changes in other files; only fixes of several files have them.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    #[schemars(default)]
    others: Vec<FileEditsInfo<'a>>,
}

#[derive(Serialize, JsonSchema)]
struct FileEditsInfo<'a> {
    path: &'a str,
    edits: Vec<EditInfo<'a>>,
}

#[derive(Serialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
enum Safety {
    /// `--fix` applies it.
    Safe,
    /// `--unsafe-fixes` applies it.
    Unsafe,
    /// Only shown.
    Display,
}

/// Replaces a part of the decoded text (of a notebook: of its code cells, one after the other).
#[derive(Serialize, JsonSchema)]
struct EditInfo<'a> {
    /// Offset in bytes of the text as UTF-8.
    start: u32,
    /// Behind the last byte.
    end: u32,
    content: &'a str,
}

#[derive(Serialize, JsonSchema)]
struct RelatedInfo<'a> {
    message: &'a str,
    place: PlaceInfo<'a>,
}

#[derive(Serialize, JsonSchema)]
struct MemberInfo<'a> {
    /// What is to be said of this place; may be empty.
    message: &'a str,
    place: PlaceInfo<'a>,
    symbol: Option<Symbol<'a>>,
    fingerprint: &'a str,
    state: State,
}

#[derive(Serialize, JsonSchema)]
struct StepInfo<'a> {
    message: &'a str,
    place: PlaceInfo<'a>,
    symbol: Option<Symbol<'a>>,
}

#[derive(Serialize, JsonSchema)]
#[serde(untagged)]
enum Value<'a> {
    Text(&'a str),
    Number(f64),
    Flag(bool),
    List(&'a [String]),
}

#[derive(Serialize, JsonSchema)]
struct RuleInfo<'a> {
    id: &'a str,
    name: &'a str,
    family: &'a str,
    severity: Severity,
    precision: Precision,
    /// From 0.1 to 10.0, read like a CVSS score.
    security_severity: Option<f64>,
    /// Numbers of the Common Weakness Enumeration.
    cwe: &'a [u16],
    /// Categories such as `A03`.
    owasp_2021: &'a [String],
    owasp_2025: &'a [String],
    /// How long it takes to put right.
    minutes: u16,
}

#[derive(Serialize, JsonSchema)]
struct NotificationInfo<'a> {
    id: &'a str,
    level: Severity,
    message: &'a str,
    place: Option<PlaceInfo<'a>>,
}

fn finding(entry: &Entry) -> FindingInfo<'_> {
    let finding = &entry.finding;
    FindingInfo {
        rule: finding.rule.as_str(),
        severity: finding.severity,
        message: &finding.message,
        place: place_info(&finding.place),
        symbol: finding.logical.as_ref().map(symbol),
        fingerprint: &entry.fingerprint,
        state: match entry {
            Entry { suppression: Some(_), .. } => State::Suppressed,
            Entry { baseline: BaselineState::Unchanged, .. } | Entry { in_scope: false, .. } => State::Unchanged,
            _ => State::Open,
        },
        suppression: entry.suppression.as_ref().map(|one| SuppressionInfo {
            kind: match one.kind {
                SuppressionKind::Covet => CommentKind::Covet,
                SuppressionKind::Noqa => CommentKind::Noqa,
                SuppressionKind::Nosec => CommentKind::Nosec,
            },
            line: one.place.line(),
            reason: one.reason.as_deref(),
        }),
        fix: finding.fix.as_ref().map(|fix| FixInfo {
            message: &fix.message,
            safety: match fix.safety {
                FixSafety::Safe => Safety::Safe,
                FixSafety::Unsafe => Safety::Unsafe,
                FixSafety::Display => Safety::Display,
            },
            edits: edits(&fix.edits),
            others: fix
                .others
                .iter()
                .map(|other| FileEditsInfo { path: other.path.as_str(), edits: edits(&other.edits) })
                .collect(),
        }),
        members: entry.members().filter(|_| finding.is_class()).map(member).collect(),
        related: finding.related.iter().map(related).collect(),
        flows: finding.flows.iter().map(steps).collect(),
        precision: finding.precision,
        properties: finding.properties.iter().map(|(name, value)| (name.as_str(), property(value))).collect(),
    }
}

fn edits(edits: &[Edit]) -> Vec<EditInfo<'_>> {
    edits.iter().map(|Edit { span, content }| EditInfo { start: span.start, end: span.end, content }).collect()
}

fn member(member: EntryMember<'_>) -> MemberInfo<'_> {
    MemberInfo {
        message: member.at.message,
        place: place_info(member.at.place),
        symbol: member.at.logical.map(symbol),
        fingerprint: member.fingerprint,
        state: match member {
            EntryMember { suppression: Some(_), .. } => State::Suppressed,
            EntryMember { baseline: BaselineState::Unchanged, .. } | EntryMember { in_scope: false, .. } => {
                State::Unchanged
            }
            _ => State::Open,
        },
    }
}

fn related(related: &Related) -> RelatedInfo<'_> {
    RelatedInfo { message: &related.message, place: place_info(&related.place) }
}

fn steps(flow: &Flow) -> Vec<StepInfo<'_>> {
    flow.steps
        .iter()
        .map(|step| StepInfo {
            message: &step.message,
            place: place_info(&step.place),
            symbol: step.logical.as_ref().map(symbol),
        })
        .collect()
}

fn symbol(name: &LogicalName) -> Symbol<'_> {
    let kind = match name.kind {
        LogicalKind::Module => SymbolKind::Module,
        LogicalKind::Class => SymbolKind::Class,
        LogicalKind::Function => SymbolKind::Function,
    };
    Symbol { name: &name.qualified, kind }
}

fn place_info(place: &Place) -> PlaceInfo<'_> {
    let region = place.region.as_ref();
    PlaceInfo {
        path: place.path.as_str(),
        start: region.map(|region| point(region.start)),
        end: region.map(|region| point(region.end)),
        cell: region.and_then(|region| region.cell.as_ref()).map(|cell| CellInfo {
            number: cell.cell,
            start: point(cell.start),
            end: point(cell.end),
        }),
    }
}

fn point(at: LineColumn) -> Point {
    Point { line: at.line, column: at.column }
}

fn property(value: &Property) -> Value<'_> {
    match value {
        Property::Text(text) => Value::Text(text),
        // A number that JSON cannot hold becomes null, which the schema refuses; as text it stays readable.
        Property::Number(number) if number.is_finite() => Value::Number(*number),
        Property::Number(_) => Value::Text("not a number"),
        Property::Flag(flag) => Value::Flag(*flag),
        Property::List(texts) => Value::List(texts),
    }
}

fn rule_info(rule: &Rule) -> RuleInfo<'_> {
    RuleInfo {
        id: rule.id.as_str(),
        name: &rule.name,
        family: &rule.family,
        severity: rule.severity,
        precision: rule.precision,
        security_severity: rule.security_severity,
        cwe: &rule.cwe,
        owasp_2021: &rule.owasp_2021,
        owasp_2025: &rule.owasp_2025,
        minutes: rule.minutes,
    }
}
