use std::os::unix::fs::{PermissionsExt, symlink};
use std::path::PathBuf;

use super::*;
use crate::language::DecodeError;
use crate::rule::{RuleId, Severity};
use crate::scope::ChangedLines;

/// Texts that "parse" while they hold no `!`.
struct Plain;

impl Language for Plain {
    fn wants(&self, _: &RelPath) -> bool {
        true
    }

    fn wants_script(&self, _: &[u8]) -> bool {
        true
    }

    fn decode(&self, path: &RelPath, bytes: &[u8]) -> Result<Text, DecodeError> {
        Ok(Text::new(path.clone(), String::from_utf8_lossy(bytes)))
    }

    fn apply(&self, _: &RelPath, bytes: &[u8], edits: &[Edit]) -> Result<Vec<u8>, String> {
        let mut text = String::from_utf8(bytes.to_vec()).expect("tests are UTF-8");
        for edit in edits.iter().rev() {
            text.replace_range(edit.span.range(), &edit.content);
        }
        if text.contains('!') { Err("the result would not parse".to_owned()) } else { Ok(text.into_bytes()) }
    }
}

const SOURCE: &str = "one two three\nfour five six\n";

/// A finding at the first edit; an edit is a word of the source and what replaces it.
fn finding(edits: &[(&str, &str)], safety: FixSafety) -> Finding {
    let text = Text::new(RelPath::new("a.py"), SOURCE);
    let edits: Vec<Edit> = edits
        .iter()
        .map(|(word, content)| {
            let start = SOURCE.find(word).expect("a word of the source") as u32;
            Edit { span: Span::new(start, start + word.len() as u32), content: (*content).to_owned() }
        })
        .collect();
    let finding = Finding::new(RuleId::new("rule"), Severity::Warning, "message", &text, edits[0].span);
    finding.with_fix(Some(Fix { message: "Do it".to_owned(), edits, safety }))
}

fn safe(edits: &[(&str, &str)]) -> Finding {
    finding(edits, FixSafety::Safe)
}

/// What the plan makes of the source, and for how many findings.
fn planned(findings: &[Finding], unsafe_too: bool) -> (String, usize) {
    let plans = plan(findings, unsafe_too);
    let Some(plan) = plans.first() else { return (SOURCE.to_owned(), 0) };
    let bytes = Plain.apply(&plan.path, SOURCE.as_bytes(), &plan.edits).unwrap();
    (String::from_utf8(bytes).unwrap(), plan.findings)
}

#[test]
fn fixes_apart_are_applied_together_whatever_their_order() {
    let expected = ("1 two three\nfour five 6\n".to_owned(), 2);
    assert_eq!(planned(&[safe(&[("six", "6")]), safe(&[("one", "1")])], false), expected);
}

#[test]
fn a_fix_is_applied_whole_or_not_at_all() {
    let both = safe(&[("one", "1"), ("five", "5")]);
    assert_eq!(
        planned(&[safe(&[("five six", "56")]), both.clone()], false),
        ("1 two three\nfour 5 six\n".to_owned(), 1)
    );
    let around = safe(&[("two", "2"), ("six", "6")]);
    assert_eq!(planned(&[around, both], false), ("1 2 three\nfour 5 6\n".to_owned(), 2), "interleaved");
}

#[test]
fn equal_edits_are_made_once() {
    let import = [("one", "0 one")];
    let (first, second) = (safe(&[import[0], ("two", "2")]), safe(&[import[0], ("six", "6")]));
    assert_eq!(planned(&[first, second], false), ("0 one 2 three\nfour five 6\n".to_owned(), 2));
}

#[test]
fn only_wanted_fixes_are_planned() {
    let all = [finding(&[("one", "1")], FixSafety::Unsafe), finding(&[("two", "2")], FixSafety::Display)];
    assert_eq!(planned(&all, false), (SOURCE.to_owned(), 0));
    assert_eq!(planned(&all, true), ("1 two three\nfour five six\n".to_owned(), 1));
}

/// A folder with the source in `a.py`.
fn on_disk() -> (tempfile::TempDir, SourceFile) {
    let folder = tempfile::tempdir().unwrap();
    let disk: PathBuf = folder.path().join("a.py");
    fs::write(&disk, SOURCE).unwrap();
    let path = RelPath::new("a.py");
    (folder, SourceFile { path, disk, content: Content::WorkingTree, lines: ChangedLines::All })
}

fn one(finding: Finding) -> FilePlan {
    plan(&[finding], false).remove(0)
}

#[test]
fn a_file_is_replaced_and_keeps_its_permissions() {
    let (_folder, file) = on_disk();
    fs::set_permissions(&file.disk, fs::Permissions::from_mode(0o751)).unwrap();
    apply_to_disk(&Plain, &file, &one(safe(&[("one", "1")]))).unwrap();
    assert_eq!(fs::read_to_string(&file.disk).unwrap(), "1 two three\nfour five six\n");
    assert_eq!(fs::metadata(&file.disk).unwrap().permissions().mode() & 0o777, 0o751);
}

#[test]
fn a_link_stays_and_its_target_is_fixed() {
    let (folder, mut file) = on_disk();
    let target = std::mem::replace(&mut file.disk, folder.path().join("link.py"));
    symlink("a.py", &file.disk).unwrap();
    apply_to_disk(&Plain, &file, &one(safe(&[("one", "1")]))).unwrap();
    assert!(fs::symlink_metadata(&file.disk).unwrap().is_symlink());
    assert!(fs::read_to_string(target).unwrap().starts_with("1 "));
}

#[test]
fn a_file_that_changed_since_is_refused() {
    for changed in ["# new\none two three\nfour five six\n", "one\n", ""] {
        let (_folder, file) = on_disk();
        fs::write(&file.disk, changed).unwrap();
        let error = apply_to_disk(&Plain, &file, &one(safe(&[("six", "6")]))).unwrap_err();
        assert!(matches!(error, FixError::Changed), "{changed:?}: {error}");
        assert_eq!(fs::read_to_string(&file.disk).unwrap(), changed);
    }
}

#[test]
fn what_cannot_be_fixed_is_told_and_stays() {
    let (_folder, mut file) = on_disk();
    let refused = apply_to_disk(&Plain, &file, &one(safe(&[("one", "!")]))).unwrap_err();
    assert_eq!(refused.to_string(), "the result would not parse");
    assert_eq!(fs::read_to_string(&file.disk).unwrap(), SOURCE);

    fs::remove_file(&file.disk).unwrap();
    let vanished = apply_to_disk(&Plain, &file, &one(safe(&[("one", "1")]))).unwrap_err();
    assert!(matches!(vanished, FixError::Read(ReadError::Vanished)), "{vanished}");

    file.content = Content::Bytes(SOURCE.as_bytes().into());
    assert!(matches!(apply_to_disk(&Plain, &file, &one(safe(&[("one", "1")]))), Err(FixError::NotOnDisk)));
}

#[test]
fn the_diff_is_what_git_reads() {
    let (_folder, file) = on_disk();
    let (before, after) = preview(&Plain, &file, &one(safe(&[("one", "1")])), 1000).unwrap();
    let diff = unified_diff(&file.path, &before, &after, false);
    assert_eq!(diff, "--- a/a.py\n+++ b/a.py\n@@ -1,2 +1,2 @@\n-one two three\n+1 two three\n four five six\n");
    assert_eq!(unified_diff(&file.path, &before, &before, false), "");
    assert_eq!(
        unified_diff(&file.path, "a", "b", false),
        "--- a/a.py\n+++ b/a.py\n@@ -1 +1 @@\n-a\n\\ No newline at end of file\n+b\n\\ No newline at end of file\n"
    );
    let colored = unified_diff(&file.path, "a\n", "b\n", true);
    assert!(colored.contains("\u{1b}[31m-a\u{1b}[0m\n"), "{colored:?}");
}
