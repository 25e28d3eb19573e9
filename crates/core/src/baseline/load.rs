//! Reading a baseline, or a SARIF log as one.

use std::collections::BTreeMap;
use std::path::Path;

use serde::Deserialize;
use serde::de::IgnoredAny;

use super::{Baseline, BaselineEntry, BaselineError, FINGERPRINT, VERSION};
use crate::place::RelPath;
use crate::read::{ReadError, read_bounded};
use crate::rule::RuleId;

/// In bytes. A baseline of a million findings has less.
const LARGEST: u64 = 512 << 20;

/// Enough to tell what kind of file it is.
#[derive(Deserialize)]
struct Kind {
    runs: Option<IgnoredAny>,
    version: Option<serde_json::Value>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    #[allow(dead_code)] // looked at before, and needed here so that it is no unknown field
    version: u32,
    program: String,
    entries: Vec<BaselineEntry>,
}

impl Baseline {
    /// Reads the baseline of a program (`scan`). A SARIF log of the same program will do as well: its results
    /// that are neither suppressed nor absent are the baseline.
    pub fn load(path: &Path, program: &str) -> Result<Self, BaselineError> {
        let bytes = read_bounded(path, LARGEST).map_err(|error| match error {
            ReadError::Vanished => BaselineError::Missing(path.to_owned()),
            error => BaselineError::Read { path: path.to_owned(), error },
        })?;
        Self::parse(path, program, &bytes)
    }

    /// Reads the content of a file; `path` is for errors only.
    pub fn parse(path: &Path, program: &str, bytes: &[u8]) -> Result<Self, BaselineError> {
        let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
        let kind: Kind = json(path, bytes)?;
        if kind.runs.is_some() {
            return from_sarif(path, program, &json(path, bytes)?);
        }
        let version = kind.version.as_ref().and_then(serde_json::Value::as_u64);
        if let Some(found) = version.and_then(|version| u32::try_from(version).ok()).filter(|&found| found != VERSION) {
            let hint = if found > VERSION { "use a newer program" } else { "make the baseline again" };
            return Err(BaselineError::Version { path: path.to_owned(), found, hint });
        }
        let file: File = json(path, bytes)?;
        if file.program != program {
            let (found, wanted) = (file.program, program.to_owned());
            return Err(BaselineError::Program { path: path.to_owned(), found, wanted });
        }
        Ok(Self::new(program, file.entries))
    }
}

fn json<'a, T: Deserialize<'a>>(path: &Path, bytes: &'a [u8]) -> Result<T, BaselineError> {
    serde_json::from_slice(bytes).map_err(|error| {
        let text = error.to_string();
        // The place is said by the path before it.
        let message = text.rsplit_once(" at line ").map_or(text.as_str(), |(message, _)| message).to_owned();
        BaselineError::Json { path: path.to_owned(), line: error.line().max(1), column: error.column().max(1), message }
    })
}

#[derive(Deserialize)]
struct Log {
    runs: Vec<Run>,
}

#[derive(Deserialize)]
struct Run {
    tool: Tool,
    #[serde(default)]
    results: Vec<LogResult>,
}

#[derive(Deserialize)]
struct Tool {
    driver: Driver,
}

#[derive(Deserialize)]
struct Driver {
    name: String,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct LogResult {
    #[serde(default)]
    rule_id: String,
    message: Message,
    #[serde(default)]
    locations: Vec<Location>,
    #[serde(default)]
    related_locations: Vec<Location>,
    #[serde(default)]
    properties: LogProperties,
    #[serde(default)]
    partial_fingerprints: BTreeMap<String, String>,
    #[serde(default)]
    suppressions: Vec<IgnoredAny>,
    baseline_state: Option<String>,
}

#[derive(Default, Deserialize)]
#[serde(rename_all = "camelCase", default)]
struct LogProperties {
    /// Of the result's place, and of the first of the related ones.
    member_fingerprints: Vec<String>,
}

#[derive(Deserialize)]
struct Message {
    #[serde(default)]
    text: String,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Location {
    physical_location: Option<PhysicalLocation>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct PhysicalLocation {
    artifact_location: Option<ArtifactLocation>,
    region: Option<LogRegion>,
}

#[derive(Deserialize)]
struct ArtifactLocation {
    #[serde(default)]
    uri: String,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct LogRegion {
    start_line: Option<u32>,
}

fn from_sarif(path: &Path, program: &str, log: &Log) -> Result<Baseline, BaselineError> {
    let (mine, others): (Vec<&Run>, Vec<&Run>) =
        log.runs.iter().partition(|run| run.tool.driver.name.strip_prefix("covet-") == Some(program));
    if let (true, Some(other)) = (mine.is_empty(), others.first()) {
        let (found, wanted) = (other.tool.driver.name.clone(), program.to_owned());
        return Err(BaselineError::Program { path: path.to_owned(), found, wanted });
    }
    let mut entries = Vec::new();
    for result in mine.iter().flat_map(|run| &run.results) {
        let Some(fingerprint) = result.partial_fingerprints.get(FINGERPRINT) else {
            return Err(BaselineError::NoFingerprints(path.to_owned()));
        };
        if !result.suppressions.is_empty() || result.baseline_state.as_deref() == Some("absent") {
            continue;
        }
        let members = match result.properties.member_fingerprints.as_slice() {
            [] => std::slice::from_ref(fingerprint),
            members => members,
        };
        let own = result.locations.first();
        // A log does not hold the places of all members of a large class.
        let places = own.into_iter().chain(&result.related_locations).map(Some).chain(std::iter::repeat(own));
        for (fingerprint, location) in members.iter().zip(places) {
            let place = location.and_then(|location| location.physical_location.as_ref());
            let uri = place.and_then(|place| place.artifact_location.as_ref()).map_or("", |artifact| &artifact.uri);
            let line = place.and_then(|place| place.region.as_ref()).and_then(|region| region.start_line);
            entries.push(BaselineEntry {
                path: RelPath::new(percent_decoded(uri)),
                line: line.unwrap_or(1),
                rule: RuleId::new(&result.rule_id),
                fingerprint: fingerprint.clone(),
                message: result.message.text.clone(),
            });
        }
    }
    Ok(Baseline { is_log: true, ..Baseline::new(program, entries) })
}

/// RFC 3986, section 2.1; what is no escape stays.
fn percent_decoded(uri: &str) -> String {
    let mut bytes = Vec::with_capacity(uri.len());
    let mut rest = uri.as_bytes();
    while let Some((&first, after)) = rest.split_first() {
        let escape = match (first, after) {
            (b'%', [high, low, ..]) => {
                let digit = |byte: u8| char::from(byte).to_digit(16);
                digit(*high).zip(digit(*low)).map(|(high, low)| (high * 16 + low) as u8)
            }
            _ => None,
        };
        bytes.push(escape.unwrap_or(first));
        rest = if escape.is_some() { &after[2..] } else { after };
    }
    String::from_utf8_lossy(&bytes).into_owned()
}
