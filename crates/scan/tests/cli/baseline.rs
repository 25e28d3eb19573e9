//! The baseline: made, compared with, and only ever made smaller.

use crate::project::{CLEAN, ERROR, NOTE, Project, sarif_results};

const FILE: &str = "covet-baseline.json";
const SCAN: &str = "--select S102,yaml-unsafe-load --fail-on note --baseline covet-baseline.json";

fn with_baseline(files: &[(&str, &str)]) -> Project {
    let project = Project::committed(files);
    let made = project.scan(&format!("--select S102,yaml-unsafe-load --create-baseline {FILE}"));
    assert_eq!(made.code, 0, "to make one is no failure: {made:?}");
    assert!(made.err.contains(FILE), "{made:?}");
    project
}

fn paths_in_baseline(project: &Project) -> Vec<String> {
    let file: serde_json::Value = serde_json::from_str(&project.read(FILE)).unwrap();
    file["entries"].as_array().unwrap().iter().map(|entry| entry["path"].as_str().unwrap().to_owned()).collect()
}

#[test]
fn what_it_holds_is_not_reported_but_stays_in_sarif() {
    let project = with_baseline(&[("a.py", NOTE), ("b.py", ERROR)]);
    let ran = project.scan(SCAN);
    assert_eq!(ran.code, 0, "{ran:?}");
    let log = project.scan(&format!("{SCAN} --format sarif")).out;
    let states: Vec<_> = sarif_results(&log).into_iter().map(|(_, rule, _, state)| (rule, state)).collect();
    let unchanged = |rule: &str| (rule.to_owned(), "unchanged".to_owned());
    assert_eq!(states, [unchanged("S102"), unchanged("yaml-unsafe-load")]);
    project.write("c.py", NOTE.replace("run", "other"));
    assert_eq!(project.found(SCAN), ["c.py:2 S102"]);
    assert_eq!(project.scan(SCAN).code, 1);
    assert_eq!(project.scan_in("..", &format!("{} {SCAN}", project.root().display())).code, 2, "it is sought here");
}

#[test]
fn lines_above_and_new_names_change_no_fingerprint() {
    let project = with_baseline(&[("shop/a.py", ERROR), ("shop/b.py", NOTE)]);
    let fingerprints = |project: &Project| {
        let log = project.scan("--select S102,yaml-unsafe-load --format sarif").out;
        sarif_results(&log).into_iter().map(|(_, rule, fingerprint, _)| (rule, fingerprint)).collect::<Vec<_>>()
    };
    let before = fingerprints(&project);
    project.write("shop/a.py", format!("{}{ERROR}", "# more\n".repeat(50)));
    project.rename("shop/a.py", "shop/renamed.py");
    project.write("other/b.py", NOTE);
    project.remove("shop/b.py");
    let mut after = fingerprints(&project);
    after.sort();
    let mut sorted = before;
    sorted.sort();
    assert_eq!(after, sorted);
    assert_eq!(project.found(SCAN), [""; 0]);
    assert_eq!(project.found(&format!("{SCAN} shop")), [""; 0], "a part of the project knows what was renamed too");
    project.git("add -A");
    assert_eq!(project.found(&format!("{SCAN} --staged --whole-files")), [""; 0]);
    for shard in ["1/2", "2/2"] {
        assert_eq!(project.found(&format!("{SCAN} --shard {shard}")), [""; 0]);
    }
}

#[test]
fn a_second_copy_is_new_and_only_that_one() {
    let project = with_baseline(&[("a.py", NOTE)]);
    project.write("a.py", format!("{NOTE}    exec(data)\n"));
    assert_eq!(project.found(SCAN), ["a.py:3 S102"], "below the old one");
    project.write("a.py", NOTE);
    project.write("copy.py", NOTE);
    assert_eq!(project.found(SCAN), ["copy.py:2 S102"]);
    project.write("0.py", NOTE);
    assert_eq!(project.found(SCAN), ["0.py:2 S102", "copy.py:2 S102"]);
}

#[test]
fn update_removes_what_is_fixed_and_adds_nothing() {
    let project = with_baseline(&[("a.py", NOTE), ("b.py", ERROR), ("c.py", NOTE)]);
    let before = project.read(FILE);
    project.write("new.py", "def other(y):\n    exec(y)\n");
    let ran = project.scan(&format!("{SCAN} --update"));
    assert_eq!((ran.code, project.read(FILE)), (1, before), "{ran:?}");
    project.write("a.py", CLEAN);
    project.remove("c.py");
    let ran = project.scan(&format!("{SCAN} --update"));
    assert!(ran.err.contains("2 fixed findings removed from "), "{ran:?}");
    assert_eq!(paths_in_baseline(&project), ["b.py"]);
}

#[test]
fn update_keeps_what_a_run_has_not_judged() {
    let project = with_baseline(&[("a.py", NOTE), ("b.py", ERROR), ("gone.py", "def g(z):\n    exec(z)\n")]);
    let all = project.read(FILE);
    project.write("a.py", CLEAN);
    project.remove("gone.py");
    let keeps = |more: &str| {
        let ran = project.scan(&format!("--baseline {FILE} --fail-on never --update {more}"));
        assert_eq!((ran.code, project.read(FILE)), (0, all.clone()), "{more}: {ran:?}");
    };
    keeps("--select S102,yaml-unsafe-load b.py");
    keeps("--select yaml-unsafe-load");
    keeps("--select S102,yaml-unsafe-load --ignore S102");
    keeps("--select S102,yaml-unsafe-load --staged");
    project.write("covet.toml", "[scan.per-file-ignores]\n'*.py' = ['S102']\n");
    keeps("--select S102,yaml-unsafe-load");
    project.remove("covet.toml");
    project.write("covet.toml", "exclude = ['a.py']\n");
    keeps("--select S102,yaml-unsafe-load b.py");
    project.remove("covet.toml");
    project.write("a.py", "def broken(:\n");
    keeps("--select S102,yaml-unsafe-load a.py");

    project.write("a.py", CLEAN);
    project.git("add a.py");
    project.scan(&format!("{SCAN} --staged --update"));
    assert_eq!(paths_in_baseline(&project), ["b.py", "gone.py"], "the staged file was judged as a whole");
    project.scan(&format!("{SCAN} --update"));
    assert_eq!(paths_in_baseline(&project), ["b.py"]);
}

#[test]
fn the_configuration_can_name_it() {
    let project = with_baseline(&[("sub/a.py", NOTE)]);
    project.write("covet.toml", format!("[scan]\nbaseline = '{FILE}'\nfail-on = 'note'\nselect = ['S102']\n"));
    assert_eq!(project.scan("").code, 0);
    assert_eq!(project.scan_in("sub", "").code, 0, "it is relative to the configuration");
    assert_eq!(project.scan("--no-baseline").code, 1);
    let made = project.scan("--create-baseline other.json");
    assert_eq!((made.code, project.read("other.json")), (0, project.read(FILE)), "made anew, of everything");
}

#[test]
fn a_sarif_log_of_this_program_is_a_baseline_too() {
    let project = Project::new(&[("a.py", NOTE), ("b.py", ERROR)]);
    project.scan("--select S102 --output sarif=old.sarif");
    assert_eq!(project.found("--select S102,yaml-unsafe-load --baseline old.sarif"), ["b.py:5 yaml-unsafe-load"]);
    let log = project.read("old.sarif");
    project.scan("--baseline old.sarif --update").fails(2, &["old.sarif", "--create-baseline"]);
    assert_eq!(project.read("old.sarif"), log, "a log is not made into another kind of file");
}

#[test]
fn a_broken_one_is_named_with_its_place() {
    let project = with_baseline(&[("a.py", NOTE)]);
    project.write(FILE, "{\n  \"version\": 1,\n  \"entries\": [\n    {\"path\": 7}\n]}\n");
    project.scan(SCAN).fails(2, &["covet-baseline.json:4:", "not a baseline"]);
    project.write(FILE, "<<<<<<< HEAD\n");
    project.scan(&format!("{SCAN} --update")).fails(2, &["covet-baseline.json:1:1"]);
    assert_eq!(project.read(FILE), "<<<<<<< HEAD\n");
    project.write(FILE, "{\"version\": 99, \"program\": \"scan\", \"entries\": []}\n");
    project.scan(SCAN).fails(2, &["covet-baseline.json", "version 99"]);
}
