//! Files that nobody wants to meet, and the sample services.

use std::fs;
use std::os::unix::fs::symlink;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::project::{NOTE, PROGRAM, Project, run};

pub fn testdata(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../testdata").join(name)
}

/// What Python prints; it must succeed.
#[track_caller]
pub fn python(args: &[&std::ffi::OsStr]) -> String {
    let ran = run(Command::new("python3").args(args), b"");
    assert_eq!(ran.code, 0, "{}{}", ran.out, ran.err);
    ran.out
}

#[test]
fn bad_input_is_met_as_expected_json_says() {
    let folder = tempfile::tempdir().unwrap();
    python(&[testdata("make_bad_input.py").as_os_str(), folder.path().as_os_str()]);
    python(&[testdata("check.py").as_os_str(), PROGRAM.as_ref(), "bad-input".as_ref(), folder.path().as_os_str()]);
    // The path that is longer than any path may be is more than the standard library can remove.
    let removed = Command::new("rm").arg("-rf").arg(folder.path().join("files/names/long")).status().unwrap();
    assert!(removed.success());
}

#[test]
fn the_mistakes_of_the_sample_services_are_found_and_nothing_else() {
    python(&[testdata("check.py").as_os_str(), PROGRAM.as_ref(), "services".as_ref()]);
}

#[test]
fn a_file_that_cannot_be_judged_is_a_finding_and_a_notification() {
    let project = Project::new(&[("a.py", "def f(:\n"), ("b.py", NOTE), ("c.py", "x = '\0'\n")]);
    project.write("d.py", b"x = '\xff'\n");
    project.write("covet.toml", "max-file-size = 40\n");
    project.write("e.py", "x = 1\n".repeat(10));
    let ran = project.scan("--select S102 --format sarif");
    assert_eq!(ran.code, 1);
    let log: serde_json::Value = serde_json::from_str(&ran.out).unwrap();
    let notes = log["runs"][0]["invocations"][0]["toolExecutionNotifications"].as_array().unwrap();
    let paths: Vec<&str> = notes
        .iter()
        .map(|note| note["locations"][0]["physicalLocation"]["artifactLocation"]["uri"].as_str().unwrap())
        .collect();
    assert_eq!(
        {
            let mut paths = paths;
            paths.sort_unstable();
            paths
        },
        ["a.py", "c.py", "d.py", "e.py"]
    );
    assert_eq!(
        project.found("--select S102"),
        [
            "a.py:1 syntax-error",
            "b.py:2 S102",
            "c.py:1 undecodable-file",
            "d.py:1 undecodable-file",
            "e.py:null oversized-file"
        ]
    );
}

#[test]
fn nesting_however_deep_is_no_crash() {
    let project = Project::new(&[]);
    let deep = 300_000;
    project.write("brackets.py", format!("x = {}1{}\n", "(".repeat(deep), ")".repeat(deep)));
    project.write("sum.py", format!("x = {}1\n", "1 + ".repeat(deep)));
    project.write("elif.py", format!("if a:\n    pass\n{}", "elif a:\n    pass\n".repeat(deep / 10)));
    project.write("calls.py", format!("x = a{}\n", "()".repeat(deep)));
    project.write("good.py", NOTE);
    for threads in ["1", "8"] {
        let ran = project.scan(&format!("--select ALL --fail-on never --no-cache --threads {threads} --format json"));
        assert_eq!(ran.code, 0, "{}", ran.err);
        assert!(ran.found().contains(&"good.py:2 S102".to_owned()));
    }
}

#[test]
fn links_are_followed_only_where_they_are_named() {
    let project = Project::new(&[("real/a.py", NOTE)]);
    symlink(".", project.path("real/again")).unwrap();
    symlink("..", project.path("real/up")).unwrap();
    symlink("real", project.path("link")).unwrap();
    assert_eq!(project.found("--select S102"), ["real/a.py:2 S102"]);
    assert_eq!(project.found("--select S102 link"), ["link/a.py:2 S102"]);
    assert_eq!(project.found("--select S102 real/a.py real/up/real/a.py").len(), 2);
}

#[test]
fn files_that_vanish_while_they_are_looked_for_do_no_harm() {
    let project = Project::new(&[("stays.py", NOTE)]);
    let names: Vec<PathBuf> = (0..200).map(|number| project.path(&format!("gone_{number}.py"))).collect();
    for _ in 0..3 {
        names.iter().for_each(|name| fs::write(name, NOTE).unwrap());
        std::thread::scope(|scope| {
            let removing = scope.spawn(|| names.iter().rev().for_each(|name| fs::remove_file(name).unwrap()));
            let ran = project.scan("--select S102 --no-cache --format json --fail-on never");
            removing.join().unwrap();
            assert!(ran.code == 0 && ran.found().contains(&"stays.py:2 S102".to_owned()), "{ran:?}");
        });
    }
}
