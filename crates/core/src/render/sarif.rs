//! SARIF 2.1.0 (OASIS, with errata 01).
//!
//! The log holds no time, no absolute path and no name of the machine, so that equal input gives equal bytes. Section
//! numbers in comments are those of the standard.

use std::collections::BTreeMap;

use serde_json::{Value, json};
use serde_sarif::sarif::{
    ArtifactContent, ArtifactLocation, Invocation, Location, LogicalLocation, Message, MultiformatMessageString,
    Notification as SarifNotification, PhysicalLocation, PropertyBag, Region as SarifRegion, ReportingDescriptor,
    ReportingDescriptorReference, Result as SarifResult, ResultLevel, Run, RunAutomationDetails, Sarif, Tool,
    ToolComponent, VersionControlDetails,
};

use super::{Texts, cell_suffix, cut, gravity, pretty_json};
use crate::finding::{LogicalKind, LogicalName};
use crate::place::{Place, Region};
use crate::project::Notification;
use crate::report::{Entry, Report};
use crate::rule::Severity;

mod limits;
mod result;
mod rules;

const SCHEMA: &str = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
/// The symbol that every location is relative to (3.14.14).
const ROOT: &str = "%SRCROOT%";
/// The longest excerpt, in bytes.
const SNIPPET: usize = 1_000;

pub(super) fn render(report: &Report<'_>) -> Vec<u8> {
    let log = Sarif::builder().schema(SCHEMA).version(json!("2.1.0")).runs(vec![run(report)]).build();
    pretty_json(&log)
}

fn run(report: &Report<'_>) -> Run {
    let taxonomies = rules::Taxonomies::of(report.rules);
    let mut limits = limits::Limits::default();
    let entries = limits.keep(report);
    let mut texts = Texts::new(report.sources);
    let results: Vec<SarifResult> =
        entries.into_iter().map(|entry| result::result(report, entry, &mut texts, &mut limits)).collect();

    let mut notifications = report.notifications.to_vec();
    notifications.extend(limits.notifications());
    let descriptors = notification_descriptors(&notifications);

    let mut driver = ToolComponent::builder()
        .name(report.program.command())
        .short_description(&report.program.about.to_owned())
        .version(report.program.version)
        .semantic_version(report.program.version)
        .rules(report.rules.iter().map(|rule| rules::descriptor(rule, &taxonomies)).collect::<Vec<_>>())
        .supported_taxonomies(taxonomies.references())
        .build();
    if !descriptors.is_empty() {
        driver.notifications =
            Some(descriptors.iter().map(|id| ReportingDescriptor::builder().id(*id).build()).collect());
    }

    let notifications: Vec<SarifNotification> =
        notifications.iter().map(|one| notification(report, one, &descriptors)).collect();
    // A run that could not do its work ends without a report; what it could not read is told by the notifications.
    let invocation = Invocation::builder().execution_successful(true).tool_execution_notifications(notifications);
    let root = ArtifactLocation::builder().description(Message::from("The root of the project that was looked at"));

    let mut run = Run::builder()
        .tool(Tool::from(driver))
        .invocations(vec![invocation.build()])
        .results(results)
        .automation_details(RunAutomationDetails::builder().id(report.automation_id).build())
        .original_uri_base_ids(BTreeMap::from([(ROOT.to_owned(), root.build())]))
        .column_kind(json!("unicodeCodePoints"))
        .taxonomies(taxonomies.components())
        .build();
    provenance(report, &mut run);
    run
}

/// Where the code came from (3.14.13). The standard wants the repository's address there; without one, revision and
/// branch stand among the run's properties.
fn provenance(report: &Report<'_>, run: &mut Run) {
    let Some(provenance) = report.provenance else { return };
    if let Some(address) = provenance.repository_uri.as_deref().and_then(repository_uri) {
        let mut details = VersionControlDetails::builder()
            .repository_uri(address)
            .mapped_to(ArtifactLocation::builder().uri_base_id(ROOT).build())
            .build();
        details.revision_id.clone_from(&provenance.revision);
        details.branch.clone_from(&provenance.branch);
        run.version_control_provenance = Some(vec![details]);
        return;
    }
    let known = [("revision", &provenance.revision), ("branch", &provenance.branch)];
    let known: BTreeMap<String, Value> =
        known.into_iter().filter_map(|(name, value)| Some((name.to_owned(), json!(value.as_ref()?)))).collect();
    if !known.is_empty() {
        run.properties = Some(bag(known));
    }
}

/// A remote's address as a URI: git's short form `git@host:path` is none. An address on this machine is left out.
fn repository_uri(remote: &str) -> Option<String> {
    let uri = match remote.split_once("://") {
        Some(("file", _)) => return None,
        Some(_) => remote.to_owned(),
        None => {
            let (host, path) = remote.split_once(':')?;
            // A single letter is a drive of Windows; a slash before the colon makes it a path.
            if host.len() < 2 || host.contains(['/', '\\']) {
                return None;
            }
            format!("ssh://{host}/{}", path.trim_start_matches('/'))
        }
    };
    Some(percent_encode(&uri, b":/?#[]@!$&'()*+,;=%"))
}

/// The ids of notifications, in order.
fn notification_descriptors(notifications: &[Notification]) -> Vec<&str> {
    let mut ids: Vec<&str> = notifications.iter().map(|notification| notification.id.as_str()).collect();
    ids.sort_unstable();
    ids.dedup();
    ids
}

fn notification(report: &Report<'_>, one: &Notification, descriptors: &[&str]) -> SarifNotification {
    let place = one.place.as_ref();
    let mut notification = SarifNotification::builder()
        .message(message(&one.message, place.and_then(|place| place.region.as_ref())))
        .level(json!(one.level.as_str()))
        .build();
    let reference = |index: usize| ReportingDescriptorReference::builder().id(&one.id).index(index as i64).build();
    notification.descriptor = descriptors.binary_search(&one.id.as_str()).ok().map(reference);
    notification.associated_rule = report.rules.index(&one.id).map(reference);
    if let Some(place) = place {
        notification.locations = Some(vec![location(place, None)]);
    }
    notification
}

/// A message of plain text. Brackets before a parenthesis would make a link (3.11.6).
fn message(text: &str, region: Option<&Region>) -> Message {
    let text = if text.contains("](") { text.replace('[', "\\[").replace(']', "\\]") } else { text.to_owned() };
    Message::builder().text(text + &cell_suffix(region)).build()
}

fn location(place: &Place, excerpt: Option<&str>) -> Location {
    Location { physical_location: Some(physical(place, excerpt)), ..Location::default() }
}

/// The line of a file. Code scanning wants a line for every result, so a whole file is shown at its first one.
fn physical(place: &Place, excerpt: Option<&str>) -> PhysicalLocation {
    let region = match &place.region {
        None => SarifRegion { start_line: Some(1), ..SarifRegion::default() },
        Some(region) => {
            let mut sarif = region_of(region);
            sarif.snippet = excerpt.filter(|excerpt| !excerpt.is_empty()).map(|excerpt| ArtifactContent {
                text: Some(cut(excerpt, SNIPPET).to_owned()),
                ..ArtifactContent::default()
            });
            sarif
        }
    };
    PhysicalLocation { artifact_location: Some(artifact(place)), region: Some(region), ..PhysicalLocation::default() }
}

fn region_of(region: &Region) -> SarifRegion {
    let mut sarif = SarifRegion {
        start_line: Some(region.start.line.into()),
        start_column: Some(region.start.column.into()),
        end_line: Some(region.end.line.into()),
        end_column: Some(region.end.column.into()),
        ..SarifRegion::default()
    };
    if let Some(cell) = &region.cell {
        sarif.properties = Some(bag([
            ("cell", json!(cell.cell)),
            ("cellStartLine", json!(cell.start.line)),
            ("cellStartColumn", json!(cell.start.column)),
            ("cellEndLine", json!(cell.end.line)),
            ("cellEndColumn", json!(cell.end.column)),
        ]));
    }
    sarif
}

fn artifact(place: &Place) -> ArtifactLocation {
    // A colon in the first part of a relative reference would make a scheme of it (RFC 3986, 4.2).
    ArtifactLocation {
        uri: Some(percent_encode(place.path.as_str(), b"/!$&'()*+,;=@")),
        uri_base_id: Some(ROOT.to_owned()),
        ..ArtifactLocation::default()
    }
}

fn logical(name: &LogicalName) -> LogicalLocation {
    // A class is a `type` in the standard's words (3.33.7).
    let kind = match name.kind {
        LogicalKind::Module => "module",
        LogicalKind::Class => "type",
        LogicalKind::Function => "function",
    };
    LogicalLocation {
        fully_qualified_name: Some(name.qualified.clone()),
        name: Some(name.name().to_owned()),
        kind: Some(kind.to_owned()),
        ..LogicalLocation::default()
    }
}

fn level(severity: Severity) -> ResultLevel {
    match severity {
        Severity::Note => ResultLevel::Note,
        Severity::Warning => ResultLevel::Warning,
        Severity::Error => ResultLevel::Error,
    }
}

fn bag<K: Into<String>>(values: impl IntoIterator<Item = (K, Value)>) -> PropertyBag {
    let values = values.into_iter().map(|(name, value)| (name.into(), value)).collect();
    PropertyBag { tags: None, additional_properties: values }
}

fn both(text: String, markdown: Option<String>) -> MultiformatMessageString {
    let mut message = MultiformatMessageString::builder().text(text).build();
    message.markdown = markdown;
    message
}

/// Percent-encodes every byte but letters, digits, `-._~` and those of `kept` (RFC 3986, 2.1).
fn percent_encode(text: &str, kept: &[u8]) -> String {
    use std::fmt::Write;

    let mut encoded = String::with_capacity(text.len());
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~".contains(&byte) || kept.contains(&byte) {
            encoded.push(char::from(byte));
        } else {
            write!(encoded, "%{byte:02X}").expect("writing to a string");
        }
    }
    encoded
}

#[cfg(test)]
mod tests {
    use super::{percent_encode, repository_uri};

    #[test]
    fn a_remote_becomes_a_uri() {
        let https = "https://example.org/shop/app.git";
        assert_eq!(repository_uri(https).as_deref(), Some(https));
        assert_eq!(
            repository_uri("git@example.org:shop/app.git").as_deref(),
            Some("ssh://git@example.org/shop/app.git")
        );
        assert_eq!(repository_uri("file:///srv/git/app.git"), None);
        assert_eq!(repository_uri("../app.git"), None);
        assert_eq!(repository_uri("C:\\git\\app"), None);
    }

    #[test]
    fn a_path_becomes_a_relative_reference() {
        let encode = |path| percent_encode(path, b"/!$&'()*+,;=@");
        assert_eq!(encode("src/a b#1%.py"), "src/a%20b%231%25.py");
        assert_eq!(encode("c:/ü\n.py"), "c%3A/%C3%BC%0A.py");
    }
}
