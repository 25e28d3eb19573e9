//! Exit codes, reports and where they go.

use std::fs::{self, File};
use std::io::Read;
use std::process::{Command, Stdio};

use crate::project::{CLEAN, ERROR, NOTE, PROGRAM, Project, WARNING, run};

#[test]
fn the_exit_code_tells_whether_anything_is_as_bad_as_fail_on() {
    for (text, levels) in [(CLEAN, ""), (NOTE, "note"), (WARNING, "note warning"), (ERROR, "note warning error")] {
        let project = Project::new(&[("a.py", text)]);
        assert_eq!(project.scan("").code, i32::from(levels.contains("warning")), "warning is the default: {text}");
        for level in ["note", "warning", "error", "never"] {
            let ran = project.scan(&format!("--fail-on {level}"));
            assert_eq!(ran.code, i32::from(levels.contains(level)), "{level}: {text}{ran:?}");
        }
    }
}

#[test]
fn wrong_usage_is_2_with_a_hint() {
    let project = Project::new(&[("a.py", ERROR)]);
    project.scan("--fromat json").fails(2, &["--fromat", "--format"]);
    project.scan("--format sarfi").fails(2, &["sarfi", "a similar value exists: 'sarif'", "gitlab-sast"]);
    project.scan("--output sarfi=x").fails(2, &["no format `sarfi`", "did you mean `sarif`"]);
    project.scan("--fail-on fatal").fails(2, &["fatal", "warning"]);
    project.scan("--select S1O2").fails(2, &["`S1O2`", "did you mean `S102`", "--list-rules"]);
    project.scan("--ignore securty").fails(2, &["`securty`", "did you mean `security`"]);
    project.scan("gone.py").fails(2, &["gone.py", "no such file or folder"]);
    project.scan("a.py gone/").fails(2, &["gone"]);
    project.scan("--shard 4/3").fails(2, &["4/3", "2/5"]);
    project.scan("--threads many").fails(2, &["many"]);
    project.scan("--explain S1O2").fails(2, &["S1O2", "S102"]);
    project.scan("- a.py").fails(2, &["`-` stands alone"]);
    project.scan("--baseline gone.json").fails(2, &["gone.json", "--create-baseline"]);
    project.scan("--update").fails(2, &["--baseline"]);
    project.scan("--output a.sarif --output json=a.sarif").fails(2, &["a.sarif", "two reports"]);
    project.scan("--output sarif=- --output json=-").fails(2, &["standard output", "two reports"]);
    project.scan("--config gone.toml").fails(2, &["gone.toml"]);
    assert!(!project.path("a.sarif").exists());
}

#[test]
fn a_run_writes_every_report_that_is_asked_for() {
    let project = Project::new(&[("a.py", ERROR)]);
    let ran = project.scan("--output sarif=a.sarif --output junit=b.xml --output c.md --output gitlab=d.json");
    assert_eq!(ran.code, 1);
    assert_eq!(ran.out, "", "c.md stands for standard output");
    assert!(project.read("a.sarif").contains("\"version\": \"2.1.0\""));
    assert!(project.read("b.xml").starts_with("<?xml"));
    assert!(project.read("c.md").contains("yaml-unsafe-load"));
    assert!(project.read("d.json").starts_with('['));

    let ran = project.scan("--format json --output sarif=e.sarif");
    assert!(ran.out.starts_with('{'), "one more report leaves standard output: {ran:?}");
    assert_eq!(project.read("a.sarif").lines().count(), project.read("e.sarif").lines().count());
}

#[test]
fn a_report_that_cannot_be_written_says_so_and_harms_nothing() {
    let project = Project::new(&[("a.py", ERROR), ("file", ""), ("old.sarif", "old\n"), ("folder/x", "")]);
    project.scan("--output folder").fails(2, &["folder", "it is a folder"]);
    project.scan("--output gone/a.sarif").fails(2, &["gone/a.sarif", "does not exist"]);
    assert!(project.scan("--output file/a.sarif").code >= 2);
    assert_eq!(project.scan("--output /dev/null").code, 1);
    project.scan("--output /dev/full").fails(3, &["/dev/full", "no space"]);

    project.scan("gone.py --output old.sarif").fails(2, &[]);
    project.write("broken.toml", "x = [");
    project.scan("--config broken.toml --output old.sarif").fails(2, &["broken.toml:1:"]);
    assert_eq!(project.read("old.sarif"), "old\n", "a run that fails leaves the report of the run before");
}

#[test]
fn standard_output_may_be_full_or_closed() {
    let project = Project::new(&[("a.py", ERROR)]);
    for flag in ["--format=sarif", "--help", "--list-rules", "--version"] {
        let full = project.command().arg(flag).stdout(File::create("/dev/full").unwrap()).output().unwrap();
        assert_eq!(full.status.code(), Some(3), "{flag}");
        assert!(String::from_utf8_lossy(&full.stderr).contains("standard output"), "{flag}: {full:?}");
    }
    let closed_pipe = |flag: &str| {
        let mut child = project.command().arg(flag).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
        drop(child.stdout.take());
        child.wait_with_output().unwrap()
    };
    for (flag, code) in [("--format=sarif", 1), ("--list-rules", 0), ("--help", 0)] {
        let closed = closed_pipe(flag);
        assert_eq!((closed.status.code(), closed.stderr.as_slice()), (Some(code), b"".as_slice()), "{flag}");
    }
}

#[test]
fn standard_input_is_code_with_a_name() {
    let project = Project::new(&[]);
    let ran = project.scan_with("- --stdin-filename app/views.py --format json", ERROR);
    assert_eq!(ran.found(), ["app/views.py:5 yaml-unsafe-load"]);
    assert_eq!(ran.code, 1);
    assert_eq!(project.scan_with("-", CLEAN).code, 0);
    assert!(project.scan_with("-", "def f(:\n").out.contains("syntax-error"));
    let notebook = r#"{"cells": [{"cell_type": "code", "id": "a", "metadata": {}, "outputs": [],
        "execution_count": null, "source": ["exec(x)"]}], "metadata": {}, "nbformat": 4, "nbformat_minor": 5}"#;
    let ran = project.scan_with("- --stdin-filename a.ipynb --select S102", notebook);
    assert!(ran.out.contains("S102"), "{ran:?}");
}

#[test]
fn colour_is_for_terminals_and_for_those_who_ask() {
    let project = Project::new(&[("a.py", ERROR)]);
    let colored = |ran: crate::project::Ran| ran.out.contains('\x1b');
    assert!(!colored(project.scan("")), "a pipe is no terminal");
    assert!(colored(project.scan("--color always")));
    assert!(!colored(project.scan("--color always --format json")), "only text has colour");
    assert!(!colored(run(project.command().env("CLICOLOR_FORCE", "1").args(["--color", "never"]), b"")));
}

/// `script` gives the program a terminal.
#[test]
fn no_color_is_honoured_on_a_terminal() {
    if !Command::new("script").arg("--version").output().is_ok_and(|output| output.status.success()) {
        return;
    }
    let project = Project::new(&[("a.py", ERROR)]);
    let on_terminal = |settings: &str| {
        let line = format!("env {settings} {PROGRAM} --no-cache");
        let mut command = Command::new("script");
        command.current_dir(project.root()).env_remove("NO_COLOR").args(["-qec", &line, "/dev/null"]);
        run(&mut command, b"").out
    };
    assert!(on_terminal("A=1").contains("\x1b["));
    assert!(!on_terminal("NO_COLOR=1").contains("\x1b["));
    assert!(on_terminal("NO_COLOR=").contains("\x1b["), "empty is as if it were not there");
}

#[test]
fn quiet_leaves_standard_error_empty() {
    let project = Project::new(&[("a.py", ERROR), (".covet_cache", "a file where the cache should be\n")]);
    let loud = project.scan("");
    assert!(loud.err.contains(".covet_cache"), "{loud:?}");
    let quiet = project.scan("--quiet");
    assert_eq!((quiet.code, quiet.err.as_str()), (1, ""));
    assert_eq!(quiet.out, loud.out);
}

#[test]
fn a_pipe_can_take_a_report() {
    let project = Project::new(&[("a.py", ERROR)]);
    let pipe = project.path("pipe");
    let made = Command::new("mkfifo").arg(&pipe).status().unwrap();
    assert!(made.success());
    let reader = std::thread::spawn(move || {
        let mut text = String::new();
        File::open(&pipe).unwrap().read_to_string(&mut text).unwrap();
        text
    });
    assert_eq!(project.scan("--output sarif=pipe").code, 1);
    assert!(reader.join().unwrap().ends_with("}\n"));
    assert!(!fs::metadata(project.path("pipe")).unwrap().is_file());
}
