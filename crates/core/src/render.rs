//! Reports for people and for machines: one module for each format.
//!
//! A renderer takes the whole [`Report`] and gives bytes; the caller writes them. The same report and options give the
//! same bytes, whatever the machine.

use std::cmp::Reverse;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::place::{Region, RelPath};
use crate::report::{Entry, Report, Sources};
use crate::rule::Rule;
use crate::text::Text;

mod github;
mod gitlab;
mod gitlab_sast;
mod json;
mod junit;
mod markdown;
mod sarif;
mod spot;
mod summary;
mod taxonomy;
mod text;

pub use json::json_schema;

/// How a report is written.
#[derive(
    Clone,
    Copy,
    Debug,
    Default,
    PartialEq,
    Eq,
    Hash,
    PartialOrd,
    Ord,
    Serialize,
    Deserialize,
    JsonSchema,
    clap::ValueEnum,
)]
#[serde(rename_all = "kebab-case")]
pub enum Format {
    /// For people: the source line, a marker and the fix.
    #[default]
    Text,
    /// SARIF 2.1.0, for code scanning.
    Sarif,
    /// Our own format, for scripts; its schema is in `crates/core/schemas/`.
    Json,
    /// Annotations in a GitHub workflow.
    Github,
    /// GitLab's Code Quality report.
    Gitlab,
    /// GitLab's SAST report; it holds the findings of security rules only.
    GitlabSast,
    /// JUnit XML, for CI servers that show test results.
    Junit,
    /// A job summary in GitHub's markdown.
    Markdown,
}

/// What a caller may choose.
#[derive(Clone, Debug, PartialEq)]
pub struct Options {
    /// Whether text is coloured with ANSI escapes.
    pub color: bool,
    /// How many columns the text may use.
    pub width: usize,
    /// Whether text shows what is suppressed or in the baseline too. SARIF and JSON always hold it, marked as such.
    pub show_suppressed: bool,
    /// When the run began and ended. Only the GitLab SAST report holds them, because its schema requires them.
    pub started: jiff::Timestamp,
    pub ended: jiff::Timestamp,
}

impl Default for Options {
    /// No colour, 100 columns, and the epoch for both times.
    fn default() -> Self {
        Self {
            color: false,
            width: 100,
            show_suppressed: false,
            started: jiff::Timestamp::UNIX_EPOCH,
            ended: jiff::Timestamp::UNIX_EPOCH,
        }
    }
}

/// Writes a report in a format; UTF-8, with a line break at its end unless it is empty.
pub fn render(report: &Report<'_>, format: Format, options: &Options) -> Vec<u8> {
    match format {
        Format::Text => text::render(report, options),
        Format::Sarif => sarif::render(report),
        Format::Json => json::render(report),
        Format::Github => github::render(report),
        Format::Gitlab => gitlab::render(report),
        Format::GitlabSast => gitlab_sast::render(report, options),
        Format::Junit => junit::render(report),
        Format::Markdown => markdown::render(report),
    }
}

/// The open entries, the gravest first, else in the order of the report.
fn gravest_first<'a>(report: &'a Report<'_>) -> Vec<&'a Entry> {
    let mut entries: Vec<&Entry> = report.open().collect();
    entries.sort_by_key(|entry| gravity(report, entry));
    entries
}

/// All entries that nothing accepts, those out of scope among them: for a reader that compares whole reports itself.
fn whole<'a>(report: &'a Report<'_>) -> Vec<&'a Entry> {
    let mut entries: Vec<&Entry> = report.entries.iter().filter(|entry| !entry.is_accepted()).collect();
    entries.sort_by_key(|entry| (!entry.in_scope, gravity(report, entry)));
    entries
}

/// Sorts the gravest first: by severity, then by the rule's security severity.
fn gravity(report: &Report<'_>, entry: &Entry) -> impl Ord + use<> {
    // A CVSS score has one decimal.
    let security = report.rule(&entry.finding).security_severity.map_or(0, |score| (score * 10.0) as u32);
    (Reverse(entry.finding.severity), Reverse(security))
}

/// Whether a rule is about security.
fn is_security(rule: &Rule) -> bool {
    rule.security_severity.is_some() || !rule.cwe.is_empty()
}

/// The last line that a region touches, from 1.
fn last_line(region: &Region) -> u32 {
    // A region that ends before the first column of a line does not touch that line.
    let untouched = region.end.column <= 1 && region.end.line > region.start.line;
    region.end.line - u32::from(untouched)
}

/// ` (cell 3, line 2)` for a place in a notebook, nothing for any other: what a reader of a format that only knows
/// lines of the file needs to find it.
fn cell_suffix(region: Option<&Region>) -> String {
    region
        .and_then(|region| region.cell.as_ref())
        .map_or_else(String::new, |cell| format!(" (cell {}, line {})", cell.cell, cell.start.line))
}

/// At most `limit` bytes of a text, cut between characters.
fn cut(text: &str, limit: usize) -> &str {
    &text[..text.floor_char_boundary(limit)]
}

fn pretty_json(document: &impl Serialize) -> Vec<u8> {
    let mut bytes = serde_json::to_vec_pretty(document).expect("a document with string keys and finite numbers");
    bytes.push(b'\n');
    bytes
}

/// The last few texts that were asked for: entries come in order of path, but what they relate to lies elsewhere.
struct Texts<'a> {
    sources: &'a dyn Sources,
    kept: Vec<(RelPath, Option<Text>)>,
    oldest: usize,
}

impl<'a> Texts<'a> {
    const KEPT: usize = 8;

    fn new(sources: &'a dyn Sources) -> Self {
        Self { sources, kept: Vec::new(), oldest: 0 }
    }

    fn get(&mut self, path: &RelPath) -> Option<Text> {
        if let Some((_, text)) = self.kept.iter().find(|(kept, _)| kept == path) {
            return text.clone();
        }
        let text = self.sources.text(path);
        let entry = (path.clone(), text.clone());
        if self.kept.len() < Self::KEPT {
            self.kept.push(entry);
        } else {
            self.kept[self.oldest] = entry;
            self.oldest = (self.oldest + 1) % Self::KEPT;
        }
        text
    }
}
