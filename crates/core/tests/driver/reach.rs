//! Programs that look at the whole project, whatever the scope.

use covet_core::Reach;

use crate::work::Work;

const NONE: [&str; 0] = [];

/// Two files with a line in common, one of them staged with another content than on disk.
fn staged() -> Work {
    Work::new(&[("a.txt", "x\ncopy one\n"), ("b.txt", "y\n"), ("c.txt", "copy two\ncopy two\n")]).staged(
        "b.txt",
        "copy one\ncopy two\n",
        &[1..=1],
    )
}

#[test]
fn only_changed_lines_are_judged_and_all_files_are_looked_at() {
    let work = staged();
    assert_eq!(work.found(&["."], &["--staged"]), ["b.txt:1"]);
    assert_eq!(work.json(&["."], &["--staged"])["summary"]["files"], 3);
    assert_eq!(work.with_reach(Reach::Files).found(&["."], &["--staged"]), NONE, "alone, it is no copy");
}

#[test]
fn whole_files_are_those_that_changed() {
    assert_eq!(staged().found(&["."], &["--staged", "--whole-files"]), ["b.txt:1", "b.txt:2"]);
}

#[test]
fn paths_limit_what_is_judged_only_in_a_scope() {
    let work = staged().staged("d.txt", "copy one\n", &[1..=1]);
    assert_eq!(work.found(&["b.txt"], &["--staged"]), ["b.txt:1"]);
    assert_eq!(work.found(&["a.txt", "b.txt"], &["--staged"]), ["b.txt:1"]);
    assert_eq!(work.found(&["d.txt"], &["--staged"]), ["d.txt:1"]);
    assert_eq!(work.found(&["c.txt"], &["--staged"]), NONE);
    assert_eq!(work.found(&["a.txt"], &[]), NONE, "without a scope they are all that is looked at");
    assert_eq!(work.found(&["c.txt"], &[]), ["c.txt:1", "c.txt:2"]);
}

#[test]
fn what_the_index_deletes_is_not_there() {
    let work = staged();
    assert_eq!(work.deleted("a.txt").found(&["."], &["--staged"]), NONE);
}

#[test]
fn nothing_is_said_of_files_that_did_not_change() {
    let work = staged();
    work.write("broken.txt", b"\xff");
    let report = work.json(&["."], &["--staged"]);
    assert_eq!(
        (report["findings"].as_array().map(Vec::len), &report["notifications"]),
        (Some(1), &serde_json::json!([]))
    );
    let changed = work.staged("broken.txt", "\u{fc}", &[1..=1]);
    assert_eq!(changed.found(&["."], &["--staged"]), ["b.txt:1", "broken.txt:1"]);
}

#[test]
fn the_rest_can_be_kept_as_unchanged() {
    let work = Work::new(&[("a.txt", "x\ncopy one\n"), ("b.txt", "copy one\ncopy two\n"), ("c.txt", "copy two\n")])
        .changed("b.txt", &[1..=1]);
    let flags = ["--since", "main", "--with-unchanged"];
    assert_eq!(work.found(&["."], &flags), ["b.txt:1"]);
    assert_eq!(work.in_state("unchanged", &["."], &flags), ["a.txt:2", "b.txt:2", "c.txt:1"]);
    assert_eq!(work.in_state("unchanged", &["b.txt"], &flags), ["b.txt:2"]);
}

#[test]
fn a_broken_file_that_did_not_change_is_kept_as_unchanged() {
    for reach in [Reach::Files, Reach::Project] {
        let work = Work::new(&[("b.txt", "copy one\ncopy one\n")]).changed("b.txt", &[1..=1]).with_reach(reach);
        work.write("broken.txt", b"\xff");
        let flags = ["--since", "main", "--with-unchanged"];
        assert_eq!(work.found(&["."], &flags), ["b.txt:1"], "{reach:?}");
        assert_eq!(work.in_state("unchanged", &["."], &flags), ["b.txt:2", "broken.txt:1"], "{reach:?}");
    }
}

#[test]
fn a_baseline_is_judged_by_the_whole_project() {
    let work = Work::new(&[("a.txt", "copy one\n"), ("b.txt", "copy one\n"), ("gone.txt", "copy one\n")]).staged(
        "b.txt",
        "copy one\n",
        &[1..=1],
    );
    let file = work.path("baseline.json");
    let file = file.to_str().expect("UTF-8");
    work.report("text", &["."], &["--create-baseline", file]);
    std::fs::remove_file(work.path("gone.txt")).expect("it is there");
    let flags = ["--staged", "--baseline", file];
    assert_eq!(work.found(&["."], &flags), NONE);
    assert_eq!(work.json(&["."], &flags)["summary"]["fixed"], 1, "a file that is gone from the project is gone");
    work.report("text", &["."], &["--staged", "--baseline", file, "--update"]);
    let lines = work.read("baseline.json").lines().filter(|line| line.contains("\"path\"")).count();
    assert_eq!(lines, 2);
}

#[test]
fn shards_share_what_is_reported_and_not_what_is_looked_at() {
    let work = Work::new(&[("a.txt", "copy one\n"), ("b.txt", "copy one\n"), ("c.txt", "copy one\n")]);
    let mut found: Vec<String> =
        (1..=3).flat_map(|part| work.found(&["."], &["--shard", format!("{part}/3").as_str()])).collect();
    found.sort();
    assert_eq!(found, ["a.txt:1", "b.txt:1", "c.txt:1"]);
}
