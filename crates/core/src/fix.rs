//! Fixes: which can be applied together, applying them to a file, and showing them.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use anstyle::{AnsiColor, Style};
use similar::{ChangeTag, TextDiff};

use crate::finding::{Context, Edit, FileEdits, Finding, Fix, FixSafety};
use crate::language::Language;
use crate::output::replace;
use crate::place::{Region, RelPath, Span};
use crate::project::{Content, SourceFile};
use crate::read::ReadError;
use crate::text::Text;

/// What is to be done to one file.
#[derive(Clone, Debug, PartialEq)]
pub struct FilePlan {
    pub path: RelPath,
    /// In order, not overlapping, each once.
    pub edits: Vec<Edit>,
    /// The text around the findings, by which a file that has changed since is known.
    expected: Vec<(Region, Context)>,
    /// What [`FileEdits::text`] says of the file.
    texts: Vec<u64>,
}

/// Fixes that are applied together: to all of their files or to none.
#[derive(Clone, Debug, PartialEq)]
pub struct Plan {
    /// In order of path.
    pub files: Vec<FilePlan>,
    /// How many findings they put right.
    pub findings: usize,
}

/// Chooses fixes that do not touch each other, in order of path and place. Equal edits of several fixes are made once.
/// What conflicts in any file is left for the next round, when the findings are looked for again. Unsafe fixes only if
/// `unsafe_too`. Files that a fix of several files ties together are one plan, every other file is one of its own.
pub fn plan(findings: &[Finding], unsafe_too: bool) -> Vec<Plan> {
    plan_without(findings, unsafe_too, &BTreeSet::new())
}

/// The same, without the fixes that need one of `refused`.
fn plan_without(findings: &[Finding], unsafe_too: bool, refused: &BTreeSet<RelPath>) -> Vec<Plan> {
    let mut wanted: Vec<(&Finding, &Fix)> = findings
        .iter()
        .filter_map(|finding| Some((finding, finding.fix.as_ref().filter(|fix| is_wanted(fix, unsafe_too))?)))
        .collect();
    wanted.sort_by_key(|(finding, fix)| (&finding.place.path, fix.edits.first().map(|edit| edit.span), &finding.rule));
    // Two edits touch only if they are neighbours in this order, since those that are in do not touch each other.
    let mut chosen: BTreeMap<&RelPath, BTreeMap<Span, &Edit>> = BTreeMap::new();
    let mut fixes = Vec::new();
    for (finding, fix) in wanted {
        let free = |(path, edit): (&RelPath, &Edit)| {
            let Some(edits) = chosen.get(path) else { return true };
            let before = edits.range(..edit.span).next_back();
            let after = edits.range(edit.span..).next();
            before.into_iter().chain(after).all(|(span, known)| !span.touches(edit.span) || *known == edit)
        };
        let is_refused = files_of(finding, fix).any(|path| refused.contains(path));
        if is_refused || overlap_themselves(fix) || !edits_of(finding, fix).all(free) {
            continue;
        }
        for (path, edit) in edits_of(finding, fix) {
            chosen.entry(path).or_default().insert(edit.span, edit);
        }
        fixes.push((finding, fix));
    }
    in_plans(&chosen, &fixes)
}

/// Puts the files that fixes tie together into one plan.
fn in_plans(chosen: &BTreeMap<&RelPath, BTreeMap<Span, &Edit>>, fixes: &[(&Finding, &Fix)]) -> Vec<Plan> {
    let paths: Vec<&RelPath> = chosen.keys().copied().collect();
    let mut plan_of: BTreeMap<&RelPath, usize> = paths.iter().enumerate().map(|(index, path)| (*path, index)).collect();
    for (finding, fix) in fixes.iter().filter(|(_, fix)| !fix.others.is_empty()) {
        let tied: BTreeSet<usize> = files_of(finding, fix).filter_map(|path| plan_of.get(path).copied()).collect();
        if let Some(&first) = tied.first() {
            plan_of.values_mut().filter(|plan| tied.contains(plan)).for_each(|plan| *plan = first);
        }
    }
    let mut plans: BTreeMap<usize, Plan> = BTreeMap::new();
    for (path, edits) in chosen {
        let edits = edits.values().map(|edit| (*edit).clone()).collect();
        let file = FilePlan { path: (*path).clone(), edits, expected: Vec::new(), texts: Vec::new() };
        let empty = || Plan { files: Vec::new(), findings: 0 };
        plans.entry(plan_of[path]).or_insert_with(empty).files.push(file);
    }
    for (finding, fix) in fixes {
        let Some(plan) = files_of(finding, fix).find_map(|path| plan_of.get(path)) else { continue };
        let Some(plan) = plans.get_mut(plan) else { continue };
        plan.findings += 1;
        for member in finding.members() {
            let file = plan.files.iter_mut().find(|file| file.path == member.place.path);
            if let (Some(file), Some(region), true) = (file, &member.place.region, member.context != Context::default())
            {
                file.expected.push((region.clone(), member.context));
            }
        }
        for other in &fix.others {
            if let Some(file) = plan.files.iter_mut().find(|file| file.path == other.path) {
                file.texts.push(other.text);
            }
        }
    }
    plans.into_values().collect()
}

fn is_wanted(fix: &Fix, unsafe_too: bool) -> bool {
    let safe = match fix.safety {
        FixSafety::Safe => true,
        FixSafety::Unsafe => unsafe_too,
        FixSafety::Display => false,
    };
    safe && (!fix.edits.is_empty() || fix.others.iter().any(|other| !other.edits.is_empty()))
}

/// The files that a fix changes.
fn files_of<'a>(finding: &'a Finding, fix: &'a Fix) -> impl Iterator<Item = &'a RelPath> {
    let own = (!fix.edits.is_empty()).then_some(&finding.place.path);
    own.into_iter().chain(fix.others.iter().map(|other| &other.path))
}

fn edits_of<'a>(finding: &'a Finding, fix: &'a Fix) -> impl Iterator<Item = (&'a RelPath, &'a Edit)> {
    let own = fix.edits.iter().map(|edit| (&finding.place.path, edit));
    own.chain(fix.others.iter().flat_map(|other| other.edits.iter().map(|edit| (&other.path, edit))))
}

/// Whether edits of the same fix in one file overlap, which is a mistake of who made it.
fn overlap_themselves(fix: &Fix) -> bool {
    let overlap = |edits: &[Edit]| edits.windows(2).any(|pair| pair[1].span.start < pair[0].span.end);
    overlap(&fix.edits) || fix.others.iter().any(|other| overlap(&other.edits))
}

/// Why files are not fixed. They are left as they were, unless the message says something else.
#[derive(Debug, thiserror::Error)]
pub enum FixError {
    #[error("{0}")]
    Read(#[from] ReadError),
    #[error("the fixes are for the content in the index or a commit, not for the file on disk")]
    NotOnDisk,
    #[error("the file was not looked at")]
    NotLookedAt,
    #[error("the file has changed since it was looked at")]
    Changed,
    /// Such as that the result would not parse.
    #[error("{0}")]
    Refused(String),
    #[error("cannot replace the file: {0}")]
    Write(io::Error),
    /// Files of the same fix that were replaced before and could not be put back.
    #[error("cannot replace the file: {error}; {} changed already and cannot be put back: {back}", list(files))]
    Halfway { error: io::Error, files: Vec<RelPath>, back: io::Error },
}

fn list(files: &[RelPath]) -> String {
    files.iter().map(RelPath::as_str).collect::<Vec<_>>().join(", ")
}

/// A file before and after a plan, in memory.
pub struct FixedFile {
    pub path: RelPath,
    file: SourceFile,
    /// Size and time of the last change, before it was read.
    state: Option<State>,
    text: Text,
    bytes: Vec<u8>,
    fixed: Vec<u8>,
}

type State = (u64, Option<std::time::SystemTime>);

/// What plans make of files.
#[derive(Default)]
pub struct Fixed {
    /// The files of each plan, and how many findings it puts right.
    pub plans: Vec<(Vec<FixedFile>, usize)>,
    /// Files that cannot be fixed. No fix that needs one of them is in `plans`.
    pub refused: Vec<(RelPath, FixError)>,
}

/// Plans the fixes of the findings and makes their results, without writing any. `source` gives a file by its path; at
/// most `max_size` bytes of each are read.
pub fn fixed(
    language: &dyn Language,
    findings: &[Finding],
    unsafe_too: bool,
    source: &dyn Fn(&RelPath) -> Option<SourceFile>,
    max_size: u64,
) -> Fixed {
    let mut known: BTreeMap<RelPath, (FilePlan, FixedFile)> = BTreeMap::new();
    let mut refused: Vec<(RelPath, FixError)> = Vec::new();
    let mut refused_paths = BTreeSet::new();
    loop {
        let plans = plan_without(findings, unsafe_too, &refused_paths);
        let before = refused.len();
        for plan in plans.iter().flat_map(|plan| &plan.files) {
            if known.get(&plan.path).is_some_and(|(same, _)| same == plan) {
                continue;
            }
            let result = source(&plan.path).ok_or(FixError::NotLookedAt);
            match result.and_then(|file| fixed_file(language, file, plan, max_size)) {
                Ok(file) => {
                    known.insert(plan.path.clone(), (plan.clone(), file));
                }
                Err(error) => {
                    refused_paths.insert(plan.path.clone());
                    refused.push((plan.path.clone(), error));
                }
            }
        }
        // What is refused takes the rest of its fixes with it, so that other files have other edits now.
        if refused.len() == before {
            let plans = plans.into_iter().map(|plan| {
                let files = plan.files.iter().filter_map(|file| Some(known.remove(&file.path)?.1));
                (files.collect(), plan.findings)
            });
            return Fixed { plans: plans.collect(), refused };
        }
    }
}

fn fixed_file(
    language: &dyn Language,
    file: SourceFile,
    plan: &FilePlan,
    max_size: u64,
) -> Result<FixedFile, FixError> {
    let state = (file.content == Content::WorkingTree).then(|| state(&file.disk)).transpose()?;
    let bytes = file.read(max_size)?;
    let text = decoded(language, &file, &bytes)?;
    let length = text.as_str().len() as u32;
    let same = |(region, context): &(Region, Context)| {
        region.span.end <= length
            && text.region(region.span).start == region.start
            && Context::of(&text, region.span).lines == context.lines
    };
    let is_same_text = plan.texts.iter().all(|&hash| hash == FileEdits::hash_of(&text));
    if !is_same_text || !plan.expected.iter().all(same) || plan.edits.iter().any(|edit| edit.span.end > length) {
        return Err(FixError::Changed);
    }
    let fixed = language.apply(&file.path, &bytes, &plan.edits).map_err(FixError::Refused)?;
    Ok(FixedFile { path: plan.path.clone(), file, state, text, bytes, fixed })
}

fn state(path: &Path) -> Result<State, ReadError> {
    let metadata = fs::metadata(path)?;
    Ok((metadata.len(), metadata.modified().ok()))
}

/// Replaces the files of a plan on disk, each whole: all, or none. Permissions stay; a link stays and its target is
/// changed.
///
/// # Errors
/// With the file that stood in the way.
pub fn apply_to_disk(files: &[FixedFile]) -> Result<(), (RelPath, FixError)> {
    replace_all(files, &|path, bytes, permissions| replace(path, bytes, Some(permissions)))
}

type Replace<'a> = &'a dyn Fn(&Path, &[u8], fs::Permissions) -> io::Result<()>;

fn replace_all(files: &[FixedFile], replace: Replace<'_>) -> Result<(), (RelPath, FixError)> {
    let mut targets: Vec<(PathBuf, fs::Permissions)> = Vec::with_capacity(files.len());
    for one in files {
        let target = target(one).map_err(|error| (one.path.clone(), error))?;
        // Two names of one file: the second change would undo the first.
        if targets.iter().any(|(known, _)| *known == target.0) {
            return Err((one.path.clone(), FixError::Changed));
        }
        targets.push(target);
    }
    for (index, (one, (path, permissions))) in files.iter().zip(&targets).enumerate() {
        let Err(error) = replace(path, &one.fixed, permissions.clone()) else { continue };
        let mut stuck = Vec::new();
        let mut reason = None;
        for (done, (path, permissions)) in files.iter().zip(&targets).take(index) {
            if let Err(error) = replace(path, &done.bytes, permissions.clone()) {
                stuck.push(done.path.clone());
                reason = Some(error);
            }
        }
        let error = match reason {
            Some(back) => FixError::Halfway { error, files: stuck, back },
            None => FixError::Write(error),
        };
        return Err((one.path.clone(), error));
    }
    Ok(())
}

/// The file to replace, if it is still what it was.
fn target(one: &FixedFile) -> Result<(PathBuf, fs::Permissions), FixError> {
    let Some(before) = one.state else { return Err(FixError::NotOnDisk) };
    let target = fs::canonicalize(&one.file.disk).map_err(ReadError::from)?;
    if state(&target)? != before {
        return Err(FixError::Changed);
    }
    let permissions = fs::metadata(&target).map_err(ReadError::from)?.permissions();
    Ok((target, permissions))
}

impl FixedFile {
    /// The file before and after the plan, as text. A notebook is shown as the JSON it is.
    pub fn preview(&self, language: &dyn Language) -> Result<(String, String), FixError> {
        let Self { file, text, bytes, fixed, .. } = self;
        if text.is_notebook() {
            return Ok((String::from_utf8_lossy(bytes).into_owned(), String::from_utf8_lossy(fixed).into_owned()));
        }
        // Decoded, since the file may have another encoding than UTF-8.
        let after = decoded(language, file, fixed)?;
        Ok((text.as_str().to_owned(), after.as_str().to_owned()))
    }
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
