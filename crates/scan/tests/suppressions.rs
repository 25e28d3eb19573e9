//! Comments that accept findings, from the command line to the reports.

use std::fs;
use std::path::Path;
use std::process::{Command, Output};

use serde_json::Value;
use tempfile::TempDir;

fn folder(name: &str, content: &str) -> TempDir {
    let folder = TempDir::new().unwrap();
    fs::write(folder.path().join(name), content).unwrap();
    folder
}

fn covet_scan(folder: &Path, args: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_covet-scan"))
        .args(["--no-cache", "--no-config", "--extend-select", "S324,S101"])
        .args(args)
        .current_dir(folder)
        .output()
        .unwrap()
}

fn text(folder: &Path, args: &[&str]) -> String {
    String::from_utf8(covet_scan(folder, args).stdout).unwrap()
}

/// Rule, line, and for a suppressed finding the comment and its reason.
fn results(code: &str, args: &[&str]) -> Vec<String> {
    let folder = folder("a.py", code);
    let output = covet_scan(folder.path(), &[&["--format", "sarif", "a.py"], args].concat());
    let log: Value = serde_json::from_slice(&output.stdout).unwrap();
    let brief = |result: &Value| {
        let line = &result["locations"][0]["physicalLocation"]["region"]["startLine"];
        let found = format!("{} {line}", result["ruleId"].as_str().unwrap());
        let Some(suppression) = result["suppressions"].get(0) else { return found };
        let comment = suppression["properties"]["comment"].as_str().unwrap();
        match suppression["justification"].as_str() {
            Some(reason) => format!("{found} ({comment}: {reason})"),
            None => format!("{found} ({comment})"),
        }
    };
    log["runs"][0]["results"].as_array().unwrap().iter().map(brief).collect()
}

/// The code after `--fix`.
fn fixed(name: &str, content: &str) -> String {
    let folder = folder(name, content);
    covet_scan(folder.path(), &["--fix", name]);
    fs::read_to_string(folder.path().join(name)).unwrap()
}

#[test]
fn sarif_holds_what_is_suppressed_and_why() {
    let code = "\
import hashlib
hashlib.md5(b'')  # noqa
hashlib.md5(b'')  # noqa: S324
hashlib.md5(b'')  # nosec
hashlib.md5(b'')  # nosec B324 a key
hashlib.md5(b'')  # covet: ignore[S324] an ETag
hashlib.md5(b'')  # ruff: ignore[S324]
hashlib.md5(b'')  # noqa: S101
hashlib.md5(b'')  # nosec assert_used
";
    assert_eq!(
        results(code, &[]),
        [
            "S324 2 (noqa)",
            "S324 3 (noqa)",
            "S324 4 (nosec)",
            "S324 5 (nosec: a key)",
            "S324 6 (covet: ignore: an ETag)",
            "S324 7 (noqa)",
            "S324 8",
            "S324 9",
        ]
    );
}

#[test]
fn parts_of_a_file_and_whole_files() {
    let code = "# covet: ignore-file[security] generated\nimport hashlib\nhashlib.md5(b'')\n";
    assert_eq!(results(code, &[]), ["S324 3 (covet: ignore: generated)"]);
    let code = "import hashlib\n# ruff: disable[S324]\nhashlib.md5(b'')\n# ruff: enable[S324]\nhashlib.md5(b'')\n";
    assert_eq!(results(code, &[]), ["S324 3 (noqa)", "S324 5"]);
}

#[test]
fn an_unused_comment_is_found_unless_that_is_off() {
    let code = "a = 1  # covet: ignore[S101]\nb = 1  # noqa: S101\nc = 1  # nosec\n";
    assert_eq!(results(code, &[]), ["unused-suppression 1"]);
    assert_eq!(results(code, &["--ignore", "unused-suppression"]), [""; 0]);
    assert_eq!(results("a = 1  # covet: ignore[E501]\n", &[]), [""; 0], "the rule is off");
}

#[test]
fn a_comment_that_cannot_be_read_suppresses_nothing_and_is_found() {
    let code = "\
import hashlib
hashlib.md5(b'')  # covet: ignore S324
hashlib.md5(b'')  # covet: ignore[sql-string-bulding]
hashlib.md5(b'')  # covet: ignore[a-rule-of-another-program]
hashlib.md5(b'')  # covet: ignore sql-string-building
";
    assert_eq!(
        results(code, &[]),
        [
            "S324 2",
            "invalid-suppression 2",
            "S324 3",
            "invalid-suppression 3",
            "S324 4",
            "S324 5 (covet: ignore: sql-string-building)",
            "invalid-suppression 5",
        ]
    );
    let folder = folder("a.py", code);
    let shown = text(folder.path(), &["a.py"]);
    assert!(shown.contains("a.py:2:34 invalid-suppression warning: `S324` is not in brackets"), "{shown}");
    assert!(shown.contains("did you mean `sql-string-building`?"), "{shown}");
}

#[test]
fn text_shows_suppressed_findings_only_when_asked() {
    let folder = folder("a.py", "import hashlib\nhashlib.md5(b'')  # covet: ignore[S324] an ETag\n");
    let output = covet_scan(folder.path(), &["a.py"]);
    let shown = String::from_utf8(output.stdout).unwrap();
    assert!(output.status.success() && !shown.contains("S324") && shown.contains("1 suppressed"), "{shown}");
    let shown = text(folder.path(), &["--show-suppressed", "a.py"]);
    assert!(shown.contains("a.py:2:1 S324") && shown.contains("suppressed on line 2: an ETag"), "{shown}");
}

#[test]
fn fix_removes_what_is_unused() {
    assert_eq!(fixed("a.py", "a = 1  # covet: ignore[S101]\n"), "a = 1\n");
    assert_eq!(fixed("a.py", "if a:\n    # covet: ignore[S101] why\n    b = 1\n"), "if a:\n    b = 1\n");
    assert_eq!(
        fixed("a.py", "assert a  # covet: ignore[S324, S101, of-another] why\n"),
        "assert a  # covet: ignore[S101, of-another] why\n"
    );
    assert_eq!(fixed("a.py", "a = 1  # covet: ignore[S101] # covet: ignore[S324] why\n"), "a = 1\n");
    assert_eq!(fixed("a.py", "assert a  # covet: ignore[S324] # noqa: S101\n"), "assert a  # noqa: S101\n");
    assert_eq!(fixed("a.py", "a = 1  # a note # covet: ignore[S101]\n"), "a = 1  # a note\n");
    let used = "assert a  # covet: ignore[S101]\n";
    assert_eq!(fixed("a.py", used), used);
}

#[test]
fn fix_cleans_a_notebook_and_touches_nothing_else() {
    let notebook = |lines: &str| {
        format!(
            r#"{{"cells": [{{"cell_type": "code", "execution_count": null, "metadata": {{}}, "outputs": [],
 "source": [{lines}]}}], "metadata": {{"zeta": 1.0}}, "nbformat": 4, "nbformat_minor": 4}}"#
        )
    };
    let before = notebook(r##""a = 1  # covet: ignore[S101]\n", "# covet: ignore[S324]\n", "b = '\u00e9'""##);
    assert_eq!(fixed("a.ipynb", &before), notebook(r#""a = 1\n", "b = '\u00e9'""#));
}
