//! The trend of a project: one line of JSON for each revision that was measured. docs/dedupe-trend.md describes it.

use std::collections::BTreeMap;
use std::fs;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{Counts, Summary};

/// The version of the format. It goes up when a key changes its meaning or goes; new keys may come at any time.
const VERSION: u32 = 1;
const PROGRAM: &str = "covet-dedupe";
/// In bytes; a line has about one kilobyte, so this is more than anybody's history.
const MAX_SIZE: u64 = 64 << 20;

/// One line of the trend: what was measured at one revision.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[schemars(title = "A line of the trend of covet-dedupe")]
pub struct Line {
    /// The version of this format.
    #[schemars(extend("const" = 1))]
    pub version: u32,
    pub program: Program,
    /// The full hash of the commit that was checked out; null outside a repository and before the first commit.
    pub revision: Option<String>,
    /// When that commit was made, in UTC (RFC 3339); null where `revision` is.
    pub time: Option<String>,
    /// Files that were looked at.
    pub files: u64,
    /// Lines that a statement stands on.
    pub code_lines: u64,
    /// Lines of code in at least one member of a clone class, each counted once.
    pub duplicated_lines: u64,
    /// Lines of code that would go if each class kept one member, each counted once.
    pub redundant_lines: u64,
    /// `duplicated_lines` by `code_lines`, to four places.
    #[schemars(range(min = 0, max = 1))]
    pub share: f64,
    /// How many clone classes there are of each type.
    pub classes: Classes,
    /// The folders directly below the root, each with all that lies below it; `.` has the files of the root itself.
    pub folders: BTreeMap<String, Folder>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Program {
    #[schemars(extend("const" = PROGRAM))]
    pub name: String,
    pub version: String,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Classes {
    /// Type 1.
    pub exact: u64,
    /// Type 2.
    pub renamed: u64,
    /// Type 3.
    pub gapped: u64,
    /// Type 4.
    pub meaning: u64,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Folder {
    pub files: u64,
    pub code_lines: u64,
    pub duplicated_lines: u64,
    pub redundant_lines: u64,
}

/// The commit that is checked out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Head {
    /// The full hash.
    pub revision: String,
    /// When it was made, in seconds since the Unix epoch.
    pub committed: i64,
}

/// Why a trend cannot be continued. The file is as it was.
#[derive(Debug, thiserror::Error)]
pub enum TrendError {
    #[error(
        "{}:{line}: this is no line of a trend of covet-dedupe: {message}: name another file, or mend it",
        path.display()
    )]
    Broken { path: PathBuf, line: usize, message: String },
    #[error(
        "{}:{line}: the line has version {version} of the format, and this program writes {VERSION}: use a newer one",
        path.display()
    )]
    Newer { path: PathBuf, line: usize, version: u32 },
    #[error("{} is no file that a trend can be kept in", .0.display())]
    NoFile(PathBuf),
    #[error("{} is larger than {} MiB: it is no trend, or begin a new one", .0.display(), MAX_SIZE >> 20)]
    TooLarge(PathBuf),
    #[error("cannot read {}: {error}", path.display())]
    Read { path: PathBuf, error: std::io::Error },
}

impl Line {
    /// What is measured of a project at `head`.
    pub fn of(summary: &Summary, head: Option<&Head>) -> Self {
        let Counts { files, code_lines, duplicated_lines, redundant_lines } = summary.all;
        let mut folders: BTreeMap<String, Folder> = BTreeMap::new();
        for (path, counts) in &summary.files {
            let top = path.split_once('/').map_or(".", |(top, _)| top);
            let folder = match folders.get_mut(top) {
                Some(folder) => folder,
                None => folders.entry(top.to_owned()).or_default(),
            };
            folder.files += counts.files;
            folder.code_lines += counts.code_lines;
            folder.duplicated_lines += counts.duplicated_lines;
            folder.redundant_lines += counts.redundant_lines;
        }
        let [exact, renamed, gapped, meaning] = summary.types.map(|of_type| of_type.classes);
        let time = head.and_then(|head| jiff::Timestamp::from_second(head.committed).ok());
        Self {
            version: VERSION,
            program: Program { name: PROGRAM.to_owned(), version: env!("CARGO_PKG_VERSION").to_owned() },
            revision: head.map(|head| head.revision.clone()),
            time: time.map(|time| time.to_string()),
            files,
            code_lines,
            duplicated_lines,
            redundant_lines,
            share: (summary.all.share() * 10_000.0).round() / 10_000.0,
            classes: Classes { exact, renamed, gapped, meaning },
            folders,
        }
    }
}

/// The JSON schema of a line.
pub fn schema() -> serde_json::Value {
    schemars::schema_for!(Line).to_value()
}

/// The content of a trend file with one more line, which takes the place of the one of the same revision. Nothing is
/// written. The other lines stay as they are, byte for byte.
///
/// # Errors
/// When the file is there and is no trend.
pub fn continued(path: &Path, line: &Line) -> Result<Vec<u8>, TrendError> {
    let old = read(path)?;
    let mut lines: Vec<&str> = Vec::new();
    let new = serde_json::to_string(line).expect("a document with string keys and finite numbers");
    let mut is_in = false;
    for (index, raw) in text_of(path, &old)?.lines().enumerate() {
        if raw.trim().is_empty() {
            continue;
        }
        if check(path, index + 1, raw)?.is_some_and(|known| Some(known) == line.revision) {
            // Two branches that were merged can both have brought one.
            if !is_in {
                lines.push(&new);
            }
            is_in = true;
        } else {
            lines.push(raw);
        }
    }
    if !is_in {
        lines.push(&new);
    }
    Ok((lines.join("\n") + "\n").into_bytes())
}

fn read(path: &Path) -> Result<Vec<u8>, TrendError> {
    let error = |error| TrendError::Read { path: path.to_owned(), error };
    match fs::metadata(path) {
        Err(missing) if missing.kind() == ErrorKind::NotFound => Ok(Vec::new()),
        Err(other) => Err(error(other)),
        Ok(metadata) if !metadata.is_file() => Err(TrendError::NoFile(path.to_owned())),
        Ok(metadata) if metadata.len() > MAX_SIZE => Err(TrendError::TooLarge(path.to_owned())),
        Ok(_) => fs::read(path).map_err(error),
    }
}

fn text_of<'a>(path: &Path, bytes: &'a [u8]) -> Result<&'a str, TrendError> {
    std::str::from_utf8(bytes).map_err(|error| {
        let line = bytes[..error.valid_up_to()].iter().filter(|byte| **byte == b'\n').count() + 1;
        TrendError::Broken { path: path.to_owned(), line, message: "it is not UTF-8".to_owned() }
    })
}

/// The revision of a line that is there.
fn check(path: &Path, number: usize, raw: &str) -> Result<Option<String>, TrendError> {
    let broken = |message: String| TrendError::Broken { path: path.to_owned(), line: number, message };
    let value: serde_json::Value = serde_json::from_str(raw).map_err(|error| broken(reason(&error)))?;
    let name = value.pointer("/program/name").and_then(serde_json::Value::as_str);
    if name != Some(PROGRAM) {
        return Err(broken(format!("`program.name` is not `{PROGRAM}`")));
    }
    if let Some(version) = value.get("version").and_then(serde_json::Value::as_u64)
        && version > u64::from(VERSION)
    {
        let version = u32::try_from(version).unwrap_or(u32::MAX);
        return Err(TrendError::Newer { path: path.to_owned(), line: number, version });
    }
    let known: Line = serde_json::from_value(value).map_err(|error| broken(error.to_string()))?;
    if known.version == VERSION { Ok(known.revision) } else { Err(broken("there is no such version".to_owned())) }
}

/// What serde says without its place, which is one in the line.
fn reason(error: &serde_json::Error) -> String {
    let text = error.to_string();
    text.rsplit_once(" at line ").map_or(text.clone(), |(reason, _)| format!("{reason} (column {})", error.column()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn line(revision: Option<&str>, files: u64) -> Line {
        let head = revision.map(|revision| Head { revision: revision.to_owned(), committed: 1_700_000_000 });
        let mut summary = Summary::of(&[], &[], &[], &|_| None);
        summary.all.files = files;
        Line::of(&summary, head.as_ref())
    }

    fn text(line: &Line) -> String {
        serde_json::to_string(line).unwrap()
    }

    /// What becomes of a file with this content; `None`: there is none.
    fn after(content: Option<&[u8]>, line: &Line) -> Result<String, String> {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("trend.jsonl");
        if let Some(content) = content {
            fs::write(&path, content).unwrap();
        }
        let result = continued(&path, line);
        assert_eq!(fs::read(&path).ok().as_deref(), content, "nothing is written");
        let told = |error: TrendError| error.to_string().replace(&path.display().to_string(), "T");
        result.map(|bytes| String::from_utf8(bytes).unwrap()).map_err(told)
    }

    #[test]
    fn a_line_is_appended_and_takes_the_place_of_its_own() {
        let [first, second, again] = [line(Some("a"), 1), line(Some("b"), 2), line(Some("a"), 3)];
        let one = after(None, &first).unwrap();
        assert_eq!(one, format!("{}\n", text(&first)));
        // Whatever else a line holds stays, and a last line may lack its end.
        let other = text(&first).replacen('{', "{ \"new\": 1, ", 1);
        let two = after(Some(other.as_bytes()), &second).unwrap();
        assert_eq!(two, format!("{other}\n{}\n", text(&second)));
        assert_eq!(after(Some(two.as_bytes()), &again).unwrap(), format!("{}\n{}\n", text(&again), text(&second)));
        let doubled = format!("{two}\n{one}");
        assert_eq!(after(Some(doubled.as_bytes()), &again).unwrap(), format!("{}\n{}\n", text(&again), text(&second)));
    }

    #[test]
    fn without_a_revision_nothing_is_replaced() {
        let line = line(None, 1);
        let twice = after(Some(format!("{}\n", text(&line)).as_bytes()), &line).unwrap();
        assert_eq!(twice, format!("{0}\n{0}\n", text(&line)));
        assert_eq!((line.revision, line.time), (None, None));
    }

    #[test]
    fn the_time_is_that_of_the_commit() {
        assert_eq!(line(Some("a"), 0).time.as_deref(), Some("2023-11-14T22:13:20Z"));
    }

    #[test]
    fn a_file_that_is_no_trend_is_an_error_at_its_line() {
        let good = text(&line(Some("a"), 1));
        let new = line(Some("b"), 2);
        let told = |second: &str| after(Some(format!("{good}\n{second}\n").as_bytes()), &new).unwrap_err();
        let end = ": name another file, or mend it";
        let is = "T:2: this is no line of a trend of covet-dedupe: ";
        assert_eq!(told("<<<<<<< HEAD"), format!("{is}expected value (column 1){end}"));
        assert_eq!(told("[1]"), format!("{is}`program.name` is not `covet-dedupe`{end}"));
        assert_eq!(
            told(&good.replace("\"files\":1", "\"files\":\"1\"")),
            format!("{is}invalid type: string \"1\", expected u64{end}")
        );
        assert_eq!(told(&good.replace("\"files\":1,", "")), format!("{is}missing field `files`{end}"));
        assert_eq!(told(&good.replace("\"version\":1", "\"version\":0")), format!("{is}there is no such version{end}"));
        assert_eq!(
            told(&good.replace("\"version\":1", "\"version\":2")),
            "T:2: the line has version 2 of the format, and this program writes 1: use a newer one"
        );
        assert_eq!(after(Some(b"\n\xff"), &new).unwrap_err(), format!("{is}it is not UTF-8{end}"));
        let folder = tempfile::tempdir().unwrap();
        assert!(matches!(continued(folder.path(), &new), Err(TrendError::NoFile(_))));
    }

    #[test]
    fn the_schema_in_docs_is_fresh() {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../docs/schemas/covet-dedupe-trend.json");
        let fresh = format!("{:#}\n", schema());
        if std::env::var_os("COVET_UPDATE").is_some() {
            fs::write(&path, &fresh).unwrap();
        }
        assert_eq!(fs::read_to_string(path).unwrap(), fresh);
    }
}
