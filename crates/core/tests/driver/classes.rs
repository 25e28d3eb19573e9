//! Findings about several places.

use serde_json::Value;

use crate::work::{Work, place};

const NONE: [&str; 0] = [];

/// A class of four lines in three files.
fn work() -> Work {
    Work::new(&[("a.txt", "x\nclass one\n"), ("b.txt", "class one\ny\nclass one\n"), ("c.txt", "z\nz\nz\nclass one\n")])
}

/// The places of the first finding, with their states.
fn members(report: &Value) -> Vec<String> {
    let members = report["findings"][0]["members"].as_array().expect("a class").iter();
    members.map(|one| format!("{} {}", place(&one["place"]), one["state"].as_str().expect("a text"))).collect()
}

#[test]
fn a_class_is_in_scope_if_any_member_is() {
    let work = work().changed("b.txt", &[3..=3]);
    let report = work.json(&["."], &["--since", "main"]);
    assert_eq!(members(&report), ["b.txt:3 open", "a.txt:2 unchanged", "b.txt:1 unchanged", "c.txt:4 unchanged"]);
    let elsewhere = work.changed("a.txt", &[1..=1]);
    assert_eq!(elsewhere.found(&["a.txt"], &["--since", "main"]), NONE);
}

#[test]
fn a_line_above_the_class_is_not_in_it() {
    assert_eq!(work().changed("c.txt", &[1..=3]).found(&["."], &["--since", "main"]), NONE);
}

#[test]
fn formats_of_one_place_tell_the_files_with_judged_members() {
    let work = work().changed("b.txt", &[3..=3]).changed("c.txt", &[4..=4]);
    let scope = ["--since", "main"];
    let github = work.report("github", &["."], &scope);
    let files: Vec<&str> =
        github.lines().filter_map(|line| line.split(',').next()?.split_once("file=")).map(|(_, file)| file).collect();
    assert_eq!(files, ["b.txt", "c.txt"]);
    assert!(github.contains("class one is in 4 places (also at a.txt:2, c.txt:4, b.txt:1)"), "{github}");

    let gitlab: Value = serde_json::from_str(&work.report("gitlab", &["."], &scope)).expect("JSON");
    let all: Value = serde_json::from_str(&work.report("gitlab", &["."], &[])).expect("JSON");
    let prints = |log: &Value| -> Vec<(String, String)> {
        let text = |value: &Value| value.as_str().expect("a text").to_owned();
        let issues = log.as_array().expect("a list").iter();
        issues.map(|one| (text(&one["location"]["path"]), text(&one["fingerprint"]))).collect()
    };
    assert_eq!(prints(&gitlab), prints(&all)[1..], "the scope does not change a fingerprint");
    assert_eq!(prints(&all).len(), 3);

    let sast: Value = serde_json::from_str(&work.report("gitlab-sast", &["."], &scope)).expect("JSON");
    assert_eq!(sast["vulnerabilities"].as_array().map(Vec::len), Some(2));
    assert_ne!(sast["vulnerabilities"][0]["id"], sast["vulnerabilities"][1]["id"]);
    let junit = work.report("junit", &["."], &scope);
    assert_eq!(junit.matches("<testcase name=\"copies").count(), 2, "{junit}");
    let markdown = work.report("markdown", &["."], &scope);
    assert!(markdown.contains("| `b.txt:3` (4 places) |"), "{markdown}");
}

#[test]
fn a_sarif_log_has_one_result_with_all_members() {
    let log: Value = serde_json::from_str(&work().report("sarif", &["."], &[])).expect("JSON");
    let results = log["runs"][0]["results"].as_array().expect("a list");
    assert_eq!(results.len(), 1);
    let related = results[0]["relatedLocations"].as_array().expect("a list");
    assert_eq!(related.len(), 3);
    assert_eq!(related[2]["physicalLocation"]["artifactLocation"]["uri"], "c.txt");
    assert_eq!(results[0]["properties"]["memberFingerprints"].as_array().map(Vec::len), Some(4));
}

#[test]
fn a_large_class_is_cut_and_told() {
    let many = Work::new(&[("a.txt", &"class one\n".repeat(150))]);
    let log: Value = serde_json::from_str(&many.report("sarif", &["."], &[])).expect("JSON");
    let run = &log["runs"][0];
    assert_eq!(run["results"][0]["relatedLocations"].as_array().map(Vec::len), Some(100));
    let told = &run["invocations"][0]["toolExecutionNotifications"][0]["message"]["text"];
    assert!(told.as_str().is_some_and(|told| told.contains("more than 100 related places: 1")), "{told}");
    let text = many.report("text", &["."], &[]);
    assert_eq!(text.matches("  = also: a.txt:").count(), 10);
    assert!(text.contains("  = also: a.txt:2\n") && text.contains("  = also: and 139 more\n"), "{text}");
}

#[test]
fn a_new_copy_of_what_a_baseline_knows_is_new() {
    let work = work();
    let file = work.path("baseline");
    let file = file.to_str().expect("UTF-8");
    // A log can serve as a baseline.
    for format in ["baseline", "sarif"] {
        let log = work.report("sarif", &["."], &["--create-baseline", file]);
        if format == "sarif" {
            std::fs::write(file, log).expect("a file");
        }
        let flags = ["--baseline", file];
        assert_eq!(work.found(&["."], &flags), NONE, "{format}");
        work.write("a.txt", "moved\nmoved\nclass one\n");
        std::fs::rename(work.path("c.txt"), work.path("z.txt")).expect("it is there");
        assert_eq!(work.found(&["."], &flags), NONE, "{format}: moved and renamed");
        std::fs::rename(work.path("z.txt"), work.path("c.txt")).expect("it is there");
        work.write("new.txt", "class one\n");
        let report = work.json(&["."], &flags);
        let open: Vec<String> = members(&report).into_iter().filter(|one| one.ends_with("open")).collect();
        assert_eq!(open, ["new.txt:1 open"], "{format}");
        let text = work.report("text", &["."], &flags);
        assert!(text.contains("  = also: new.txt:1 (new copy)\n"), "{text}");
        std::fs::remove_file(work.path("new.txt")).expect("it is there");
    }
}

#[test]
fn members_that_went_are_removed_from_the_baseline() {
    let work = work();
    let file = work.path("baseline");
    let file = file.to_str().expect("UTF-8");
    work.report("text", &["."], &["--create-baseline", file]);
    let lines = || work.read("baseline").matches("\"path\"").count();
    assert_eq!(lines(), 4);
    work.write("c.txt", "other\n");
    work.report("text", &["."], &["--baseline", file, "--update"]);
    assert_eq!(lines(), 3);
}

#[test]
fn a_comment_takes_a_member_out() {
    let work = work();
    work.write("c.txt", "z\nclass one #ok\n");
    assert_eq!(members(&work.json(&["."], &[]))[3], "c.txt:2 suppressed");
    let scoped = work.changed("c.txt", &[2..=2]);
    assert_eq!(scoped.found(&["."], &["--since", "main"]), NONE, "what is taken out is not judged");
    let two = Work::new(&[("a.txt", "class one #ok\n"), ("b.txt", "class one\n")]);
    assert_eq!(two.in_state("suppressed", &["."], &[]), ["a.txt:1"]);
}

#[test]
fn files_in_which_the_rule_is_off_make_no_class() {
    let work = Work::new(&[("a.txt", "class one\n"), ("tests/b.txt", "class one\n")]);
    assert_eq!(work.found(&["."], &[]), ["a.txt:1"]);
    work.write("pyproject.toml", "[tool.covet.dedupe.per-file-ignores]\n\"tests/**\" = [\"copies\"]\n");
    assert_eq!(work.found(&["."], &[]), NONE);
}

#[test]
fn a_fix_of_several_files_is_applied_to_all_or_none() {
    let work = Work::new(&[
        ("a.txt", "class fix\n"),
        ("b.txt", "x\nclass fix\n"),
        ("c.txt", "class other fix\n"),
        ("d.txt", "! class\nclass other fix\n"),
    ]);
    let log: Value = serde_json::from_str(&work.report("sarif", &["."], &[])).expect("JSON");
    let changes = log["runs"][0]["results"][0]["fixes"][0]["artifactChanges"].as_array().expect("a list").iter();
    let files: Vec<&Value> = changes.map(|change| &change["artifactLocation"]["uri"]).collect();
    assert_eq!(files, ["a.txt", "b.txt"]);
    let json = work.json(&["."], &[]);
    assert_eq!(json["findings"][0]["fix"]["others"][0]["path"], "b.txt");
    let text = work.report("text", &["."], &[]);
    assert!(text.contains("  = help: Empty\n    also changes b.txt\n"), "{text}");

    work.report("text", &["."], &["--fix"]);
    let now = ["a.txt", "b.txt", "c.txt", "d.txt"].map(|path| work.read(path));
    assert_eq!(now, ["\n", "x\n\n", "class other fix\n", "! class\nclass other fix\n"], "d.txt would not parse");
}
