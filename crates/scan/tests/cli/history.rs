//! What is looked at: the index, what changed since a revision, what a push sends.

use crate::project::{CLEAN, ERROR, NOTE, Project, git_in};

const S102: &str = "--select S102 --fail-on note";

#[test]
fn what_is_staged_counts_and_not_what_is_on_disk() {
    let project = Project::committed(&[("bad.py", CLEAN), ("good.py", CLEAN)]);
    project.write("bad.py", ERROR);
    project.git("add bad.py");
    project.write("bad.py", CLEAN);
    project.write("good.py", ERROR);
    project.write("new.py", ERROR);
    assert_eq!(project.found("--staged"), ["bad.py:5 yaml-unsafe-load"]);
    assert_eq!(project.scan("--staged").code, 1);
    project.git("add bad.py");
    let nothing = project.scan("--staged");
    assert_eq!(nothing.code, 0, "{nothing:?}");
}

#[test]
fn only_changed_lines_are_reported_unless_whole_files_are_asked_for() {
    let project = Project::committed(&[("a.py", "def f(x):\n    exec(x)\n")]);
    project.write("a.py", "def f(x):\n    exec(x)\n\n\ndef g(y):\n    exec(y)\n");
    assert_eq!(project.found("--since main --select S102"), ["a.py:6 S102"]);
    project.git("add a.py");
    assert_eq!(project.found("--staged --select S102"), ["a.py:6 S102"]);
    assert_eq!(project.found("--staged --whole-files --select S102"), ["a.py:2 S102", "a.py:6 S102"]);
}

#[test]
fn reports_for_readers_that_compare_keep_what_did_not_change() {
    let project = Project::committed(&[("a.py", "def f(x):\n    exec(x)\n"), ("b.py", NOTE)]);
    let since = "--since main --with-unchanged --select S102 --fail-on note";
    assert_eq!(project.found(since), [""; 0]);
    assert_eq!(project.scan(since).code, 0);
    project.write("a.py", "def f(x):\n    exec(x)\n\n\ndef g(y):\n    exec(y)\n");
    assert_eq!(project.found(since), ["a.py:6 S102"]);
    let text = project.scan(since);
    assert_eq!(text.code, 1);
    assert!(text.out.contains("Not counted: 2 on lines that did not change"), "{text:?}");

    let lines = |report: &str, whole: &str| -> Vec<String> {
        let report: serde_json::Value = serde_json::from_str(report).unwrap();
        let list = if whole.is_empty() { &report } else { report.pointer(whole).unwrap() };
        let place = |issue: &serde_json::Value| {
            let line = issue.pointer("/location/lines/begin").or_else(|| issue.pointer("/location/start_line"));
            let file = issue.pointer("/location/path").or_else(|| issue.pointer("/location/file"));
            format!("{}:{}", file.unwrap().as_str().unwrap(), line.unwrap())
        };
        list.as_array().unwrap().iter().map(place).collect()
    };
    let report = |format: &str| project.scan(&format!("{since} --format {format}")).out;
    assert_eq!(lines(&report("gitlab"), ""), ["a.py:6", "a.py:2", "b.py:2"]);
    assert_eq!(lines(&report("gitlab-sast"), "/vulnerabilities"), ["a.py:6", "a.py:2", "b.py:2"]);
    assert_eq!(report("github").matches("::notice").count(), 1);
    assert_eq!(report("junit").matches("<failure").count(), 1);

    let sarif: serde_json::Value = serde_json::from_str(&report("sarif")).unwrap();
    let states: Vec<_> =
        sarif["runs"][0]["results"].as_array().unwrap().iter().map(|one| one["baselineState"].as_str()).collect();
    assert_eq!(states, [Some("unchanged"), Some("new"), Some("unchanged")]);
    // What a baseline accepts is in no report that others compare.
    assert_eq!(project.scan("--select S102 --create-baseline base.json").code, 0);
    let based = format!("{since} --baseline base.json");
    assert_eq!(project.scan(&based).code, 0);
    assert_eq!(lines(&project.scan(&format!("{based} --format gitlab")).out, ""), [""; 0]);
}

#[test]
fn the_category_names_the_analysis() {
    let project = Project::committed(&[("a.py", NOTE)]);
    let id = |arguments: &str| {
        let log = project.scan(&format!("{arguments} --format sarif --fail-on never")).out;
        let log: serde_json::Value = serde_json::from_str(&log).unwrap();
        log["runs"][0]["automationDetails"]["id"].as_str().unwrap().to_owned()
    };
    assert_eq!(id("--category backend"), "backend/full");
    assert_eq!(id("--category backend --since main"), "backend/since");
    assert_eq!(id("--category covet/web --shard 1/2"), "covet/web/shard-1-of-2/full");
}

#[test]
fn a_repository_without_a_commit_has_all_of_its_index_staged() {
    let project = Project::new(&[("a.py", NOTE), ("b.py", NOTE)]);
    project.git("init -q -b main");
    project.git("add a.py");
    assert_eq!(project.found("--staged --select S102"), ["a.py:2 S102"]);
    project.scan("--since main").fails(2, &["main"]);
}

#[test]
fn any_name_of_a_file_will_do() {
    let names = ["with space.py", "quote'\".py", "new\nline.py", "naïve_日本.py", "-rf.py", "glob[a]*.py"];
    let project = Project::committed(&[]);
    for name in names {
        project.write(name, NOTE);
    }
    let mut expected: Vec<String> = names.iter().map(|name| format!("{name}:2 S102")).collect();
    expected.sort();
    assert_eq!(project.found("--since main --select S102"), expected);
    project.git("add -A");
    assert_eq!(project.found("--staged --select S102"), expected);
    let mut args: Vec<&str> = S102.split(' ').collect();
    args.extend(["--staged", "--format", "json", "--", "new\nline.py", "-rf.py"]);
    assert_eq!(project.scan_args(args).found(), ["-rf.py:2 S102", "new\nline.py:2 S102"]);
}

#[test]
fn paths_are_those_of_the_repository_wherever_the_program_is_run() {
    let project = Project::committed(&[]);
    for path in ["app/a.py", "app/b.py", "lib/c.py"] {
        project.write(path, NOTE);
    }
    project.git("add -A");
    for scope in ["--staged", "--since main", ""] {
        let line = format!("{scope} --select S102 --format json");
        assert_eq!(project.scan_in("app", &line).found(), ["app/a.py:2 S102", "app/b.py:2 S102"], "{scope}");
        assert_eq!(project.scan_in("app", &format!("{line} ../lib")).found(), ["lib/c.py:2 S102"], "{scope}");
        assert_eq!(project.scan(&format!("{line} app/b.py lib")).found(), ["app/b.py:2 S102", "lib/c.py:2 S102"]);
    }
}

#[test]
fn ignored_files_are_left_alone_unless_they_are_named() {
    let files = [(".gitignore", "made/\n"), ("made/a.py", NOTE), (".venv/b.py", NOTE), ("c.py", NOTE)];
    let project = Project::committed(&files);
    assert_eq!(project.found("--select S102"), ["c.py:2 S102"]);
    assert_eq!(project.found("--select S102 made/a.py"), ["made/a.py:2 S102"]);
    assert_eq!(project.found("--select S102 .venv/b.py"), [".venv/b.py:2 S102"]);
    project.write("made/new.py", NOTE);
    assert!(project.found("--since main --select S102").is_empty());
    project.write("covet.toml", "respect-gitignore = false\n");
    assert_eq!(project.found("--select S102"), ["c.py:2 S102", "made/a.py:2 S102", "made/new.py:2 S102"]);
}

#[test]
fn a_branch_is_compared_with_where_it_left() {
    let project = Project::committed(&[("a.py", CLEAN), ("old.py", NOTE)]);
    project.git("switch -q -c topic");
    project.write("a.py", NOTE);
    project.rename("old.py", "renamed.py");
    project.commit();
    project.git("switch -q main");
    project.write("on_main.py", NOTE);
    project.commit();
    project.git("switch -q topic");
    assert_eq!(project.found("--since main --select S102"), ["a.py:2 S102"]);
    assert_eq!(project.found("--since HEAD --select S102"), [""; 0]);
}

#[test]
fn a_revision_that_cannot_be_had_is_wrong_usage_with_a_hint() {
    let project = Project::committed(&[("a.py", NOTE)]);
    project.scan("--since @{upstream}").fails(2, &["@{upstream}", "git branch --set-upstream-to"]);
    project.scan("--since mian").fails(2, &["`mian`"]);
    project.git("switch -q --orphan other");
    project.write("a.py", CLEAN);
    project.commit();
    project.scan("--since main").fails(2, &["no common commit"]);
}

#[test]
fn a_shallow_clone_without_the_merge_base_is_told_how_to_get_it() {
    let project = Project::committed(&[("a.py", NOTE)]);
    project.git("switch -q -c topic");
    for _ in 0..3 {
        project.commit();
    }
    project.git("switch -q main");
    project.commit();
    let clone = Project::new(&[]);
    let source = format!("file://{}", project.root().display());
    git_in(&clone.root(), &["clone", "-q", "--depth", "1", "--no-single-branch", "-b", "topic", &source, "."]);
    clone.scan("--since origin/main").fails(2, &["shallow", "fetch"]);
}

#[test]
fn scopes_need_a_repository_with_a_working_tree() {
    let none = Project::new(&[("a.py", NOTE)]);
    for scope in ["--staged", "--since main", "--pushed origin"] {
        none.scan(scope).fails(2, &["no git repository", &none.root().display().to_string()]);
    }
    let bare = Project::new(&[]);
    bare.git("init -q --bare .");
    bare.scan("--staged").fails(2, &["bare repository"]);
    assert_eq!(bare.scan("").code, 0);
}

#[test]
fn a_push_hook_hands_over_what_git_tells_it() {
    let project = Project::committed(&[("a.py", CLEAN)]);
    let before = project.git("rev-parse HEAD");
    project.write("a.py", NOTE);
    project.commit();
    let after = project.git("rev-parse HEAD");
    // What is on disk does not count.
    project.write("a.py", CLEAN);
    let pushed = |from: &str, to: &str| {
        let line = format!("refs/heads/main {} refs/heads/main {}\n", to.trim(), from.trim());
        project.scan_with("--pushed origin --select S102 --format json", line)
    };
    let zeros = "0".repeat(40);
    assert_eq!(pushed(&before, &after).found(), ["a.py:2 S102"]);
    assert_eq!(pushed(&zeros, &after).found(), ["a.py:2 S102"], "a new branch");
    assert_eq!(pushed(&after, &zeros).found(), [""; 0], "a deletion sends nothing");
    assert_eq!(project.scan_with("--pushed origin --format json", "").found(), [""; 0]);
    project.scan_with("--pushed origin", "nonsense\n").fails(2, &["pre-push hook"]);
}
