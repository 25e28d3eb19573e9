//! Fixes: which can be applied together, applying them to a file, and showing them.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;
use std::io;

use anstyle::{AnsiColor, Style};
use similar::{ChangeTag, TextDiff};

use crate::finding::{Context, Edit, Finding, Fix, FixSafety};
use crate::language::Language;
use crate::output::replace;
use crate::place::{Region, RelPath, Span};
use crate::project::{Content, SourceFile};
use crate::read::ReadError;
use crate::text::Text;

/// The fixes of one file that can be applied together.
#[derive(Clone, Debug, PartialEq)]
pub struct FilePlan {
    pub path: RelPath,
    /// In order, not overlapping, each once.
    pub edits: Vec<Edit>,
    /// How many findings they put right.
    pub findings: usize,
    /// The text around those findings, by which a file that has changed since is known.
    expected: Vec<(Region, Context)>,
}

/// Chooses fixes that do not touch each other, in order of path and place. Equal edits of several fixes are made once.
/// What conflicts is left for the next round, when the findings are looked for again. Unsafe fixes only if `unsafe_too`.
pub fn plan(findings: &[Finding], unsafe_too: bool) -> Vec<FilePlan> {
    let mut of_file: BTreeMap<&RelPath, Vec<(&Finding, &Fix)>> = BTreeMap::new();
    for finding in findings {
        if let Some(fix) = finding.fix.as_ref().filter(|fix| is_wanted(fix, unsafe_too)) {
            of_file.entry(&finding.place.path).or_default().push((finding, fix));
        }
    }
    of_file.into_iter().map(|(path, fixes)| plan_file(path, fixes)).collect()
}

fn is_wanted(fix: &Fix, unsafe_too: bool) -> bool {
    let safe = match fix.safety {
        FixSafety::Safe => true,
        FixSafety::Unsafe => unsafe_too,
        FixSafety::Display => false,
    };
    safe && !fix.edits.is_empty()
}

fn plan_file(path: &RelPath, mut fixes: Vec<(&Finding, &Fix)>) -> FilePlan {
    fixes.sort_by_key(|(finding, fix)| (fix.edits.first().map(|edit| edit.span), &finding.rule));
    // Two edits touch only if they are neighbours in this order, since those that are in do not touch each other.
    let mut chosen: BTreeMap<Span, &Edit> = BTreeMap::new();
    let (mut findings, mut expected) = (0, Vec::new());
    for (finding, fix) in fixes {
        let free = |edit: &Edit| {
            let before = chosen.range(..edit.span).next_back();
            let after = chosen.range(edit.span..).next();
            before.into_iter().chain(after).all(|(span, known)| !span.touches(edit.span) || *known == edit)
        };
        if !fix.edits.iter().all(free) {
            continue;
        }
        chosen.extend(fix.edits.iter().map(|edit| (edit.span, edit)));
        findings += 1;
        if let (Some(region), true) = (&finding.place.region, finding.context != Context::default()) {
            expected.push((region.clone(), finding.context));
        }
    }
    FilePlan { path: path.clone(), edits: chosen.into_values().cloned().collect(), findings, expected }
}

/// Why a file is not fixed. It is left as it was.
#[derive(Debug, thiserror::Error)]
pub enum FixError {
    #[error("{0}")]
    Read(#[from] ReadError),
    #[error("the fixes are for the content in the index or a commit, not for the file on disk")]
    NotOnDisk,
    #[error("the file has changed since it was looked at")]
    Changed,
    /// Such as that the result would not parse.
    #[error("{0}")]
    Refused(String),
    #[error("cannot replace the file: {0}")]
    Write(io::Error),
}

/// Applies a plan to the file on disk, which is replaced whole. Permissions stay; a link stays and its target is changed.
pub fn apply_to_disk(language: &dyn Language, file: &SourceFile, plan: &FilePlan) -> Result<(), FixError> {
    if file.content != Content::WorkingTree {
        return Err(FixError::NotOnDisk);
    }
    let target = fs::canonicalize(&file.disk).map_err(ReadError::from)?;
    let before = fs::metadata(&target).map_err(ReadError::from)?;
    let (_, _, fixed) = fixed(language, file, plan, u64::MAX)?;
    let now = fs::metadata(&target).map_err(ReadError::from)?;
    if (before.len(), before.modified().ok()) != (now.len(), now.modified().ok()) {
        return Err(FixError::Changed);
    }
    replace(&target, &fixed, Some(now.permissions())).map_err(FixError::Write)
}

/// The file before and after a plan, as text. A notebook is shown as the JSON it is.
pub fn preview(
    language: &dyn Language,
    file: &SourceFile,
    plan: &FilePlan,
    max_size: u64,
) -> Result<(String, String), FixError> {
    let (text, bytes, fixed) = fixed(language, file, plan, max_size)?;
    if text.is_notebook() {
        return Ok((String::from_utf8_lossy(&bytes).into_owned(), String::from_utf8_lossy(&fixed).into_owned()));
    }
    // Decoded, since the file may have another encoding than UTF-8.
    let after = decoded(language, file, &fixed)?;
    Ok((text.as_str().to_owned(), after.as_str().to_owned()))
}

/// The file's text, its bytes, and its bytes after the plan.
fn fixed(
    language: &dyn Language,
    file: &SourceFile,
    plan: &FilePlan,
    max_size: u64,
) -> Result<(Text, Vec<u8>, Vec<u8>), FixError> {
    let bytes = file.read(max_size)?;
    let text = decoded(language, file, &bytes)?;
    let length = text.as_str().len() as u32;
    let same = |(region, context): &(Region, Context)| {
        region.span.end <= length
            && text.region(region.span).start == region.start
            && Context::of(&text, region.span).lines == context.lines
    };
    if !plan.expected.iter().all(same) || plan.edits.iter().any(|edit| edit.span.end > length) {
        return Err(FixError::Changed);
    }
    let fixed = language.apply(&file.path, &bytes, &plan.edits).map_err(FixError::Refused)?;
    Ok((text, bytes, fixed))
}

fn decoded(language: &dyn Language, file: &SourceFile, bytes: &[u8]) -> Result<Text, FixError> {
    language.decode(&file.path, bytes).map_err(|error| FixError::Refused(error.message))
}

const REMOVED: Style = AnsiColor::Red.on_default();
const ADDED: Style = AnsiColor::Green.on_default();
const HUNK: Style = AnsiColor::Cyan.on_default();
const HEADING: Style = Style::new().bold();

/// The change of a file as `git apply` reads it; empty where nothing changes.
pub fn unified_diff(path: &RelPath, before: &str, after: &str, color: bool) -> String {
    let diff = TextDiff::from_lines(before, after);
    let mut shown = String::new();
    let mut line = |style: Style, text: &str| {
        // The line break stays outside, so that no colour runs on where the output is cut.
        let (text, end) = text.strip_suffix('\n').map_or((text, ""), |text| (text, "\n"));
        let _ = if color { write!(shown, "{style}{text}{style:#}{end}") } else { write!(shown, "{text}{end}") };
    };
    let mut headed = false;
    for hunk in diff.unified_diff().iter_hunks() {
        if !std::mem::replace(&mut headed, true) {
            line(HEADING, &format!("--- a/{path}\n"));
            line(HEADING, &format!("+++ b/{path}\n"));
        }
        line(HUNK, &format!("{}\n", hunk.header()));
        for change in hunk.iter_changes() {
            let style = match change.tag() {
                ChangeTag::Equal => Style::new(),
                ChangeTag::Delete => REMOVED,
                ChangeTag::Insert => ADDED,
            };
            line(style, &format!("{}{}", change.tag(), change.value()));
            if change.missing_newline() {
                line(Style::new(), "\n\\ No newline at end of file\n");
            }
        }
    }
    shown
}

#[cfg(test)]
mod tests;
