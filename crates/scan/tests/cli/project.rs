//! A folder with files, the program run in it, and what came of it.

use std::ffi::OsStr;
use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

use tempfile::TempDir;

pub const PROGRAM: &str = env!("CARGO_BIN_EXE_covet-scan");

/// An error, on line 5.
pub const ERROR: &str = "import yaml\n\n\ndef load(data):\n    return yaml.load(data)\n";
/// A warning, on line 5.
pub const WARNING: &str = "import hashlib\n\n\ndef digest(data):\n    return hashlib.md5(data)\n";
/// A note, on line 2.
pub const NOTE: &str = "def run(data):\n    exec(data)\n";
pub const CLEAN: &str = "def run(data):\n    return data\n";

pub struct Project {
    folder: TempDir,
}

/// What a run came to.
#[derive(Debug)]
pub struct Ran {
    pub code: i32,
    pub out: String,
    pub err: String,
}

impl Project {
    pub fn new(files: &[(&str, &str)]) -> Self {
        let project = Self { folder: tempfile::tempdir().unwrap() };
        for (path, text) in files {
            project.write(path, text);
        }
        project
    }

    /// A repository in which the files are committed, on the branch `main`.
    pub fn committed(files: &[(&str, &str)]) -> Self {
        let project = Self::new(files);
        project.git("init -q -b main");
        project.commit();
        project
    }

    pub fn root(&self) -> PathBuf {
        fs::canonicalize(self.folder.path()).unwrap()
    }

    pub fn path(&self, path: &str) -> PathBuf {
        self.root().join(path)
    }

    pub fn write(&self, path: &str, text: impl AsRef<[u8]>) {
        let path = self.path(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }

    pub fn read(&self, path: &str) -> String {
        fs::read_to_string(self.path(path)).unwrap()
    }

    pub fn rename(&self, from: &str, to: &str) {
        fs::rename(self.path(from), self.path(to)).unwrap();
    }

    pub fn remove(&self, path: &str) {
        fs::remove_file(self.path(path)).unwrap();
    }

    pub fn commit(&self) {
        self.git("add -A");
        self.git("commit -q --allow-empty -m change");
    }

    /// Runs git with words parted by spaces; gives what it prints.
    pub fn git(&self, line: &str) -> String {
        git_in(&self.root(), &line.split(' ').collect::<Vec<_>>())
    }

    /// Runs the program on words parted by spaces.
    pub fn scan(&self, line: &str) -> Ran {
        self.scan_args(line.split_whitespace())
    }

    pub fn scan_args(&self, args: impl IntoIterator<Item = impl AsRef<OsStr>>) -> Ran {
        run(self.command().args(args), b"")
    }

    pub fn scan_in(&self, folder: &str, line: &str) -> Ran {
        run(self.command().current_dir(self.path(folder)).args(line.split_whitespace()), b"")
    }

    pub fn scan_with(&self, line: &str, stdin: impl AsRef<[u8]>) -> Ran {
        run(self.command().args(line.split_whitespace()), stdin.as_ref())
    }

    /// The program in this folder, with nothing of the user's settings.
    pub fn command(&self) -> Command {
        let mut command = Command::new(PROGRAM);
        command.current_dir(self.root());
        clean(&mut command);
        command
    }

    /// What a run finds, as `path:line rule`.
    pub fn found(&self, line: &str) -> Vec<String> {
        self.scan(&format!("{line} --format json")).found()
    }
}

impl Ran {
    /// Findings of a JSON report, as `path:line rule`, without those that are suppressed or in the baseline.
    #[track_caller]
    pub fn found(&self) -> Vec<String> {
        assert!(self.code < 2, "{self:?}");
        let log: serde_json::Value = serde_json::from_str(&self.out).unwrap();
        let open = log["findings"].as_array().unwrap().iter();
        let open = open.filter(|one| one["suppression"].is_null() && one["state"] != "unchanged");
        open.map(|one| {
            let place = &one["place"];
            format!("{}:{} {}", place["path"].as_str().unwrap(), place["start"]["line"], one["rule"].as_str().unwrap())
        })
        .collect()
    }

    /// Fails unless the exit code is this one and standard error holds all these texts.
    #[track_caller]
    pub fn fails(&self, code: i32, texts: &[&str]) {
        assert_eq!(self.code, code, "{self:?}");
        for text in texts {
            assert!(self.err.contains(text), "no `{text}` in {}", self.err);
        }
        assert!(self.out.is_empty(), "nothing is reported: {}", self.out);
    }
}

fn clean(command: &mut Command) {
    command
        .env_remove("NO_COLOR")
        .env_remove("COLUMNS")
        .env("HOME", "/nonexistent")
        .env("XDG_CONFIG_HOME", "/nonexistent");
    command.env("GIT_CONFIG_GLOBAL", "/dev/null").env("GIT_CONFIG_SYSTEM", "/dev/null");
    for name in ["GIT_DIR", "GIT_INDEX_FILE", "GIT_WORK_TREE"] {
        command.env_remove(name);
    }
}

pub fn git_in(folder: &Path, args: &[&str]) -> String {
    let mut command = Command::new("git");
    clean(&mut command);
    let person = ["-c", "user.name=A", "-c", "user.email=a@example.org", "-c", "protocol.file.allow=always"];
    let output = command.args(person).args(args).current_dir(folder).output().unwrap();
    assert!(output.status.success(), "git {args:?}: {}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).unwrap()
}

pub fn run(command: &mut Command, stdin: &[u8]) -> Ran {
    let mut child = command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    // A program that does not read its input closes the pipe.
    let _ = child.stdin.take().unwrap().write_all(stdin);
    Ran::from(child.wait_with_output().unwrap())
}

impl From<Output> for Ran {
    fn from(output: Output) -> Self {
        let text = |bytes: Vec<u8>| String::from_utf8_lossy(&bytes).into_owned();
        Self { code: output.status.code().unwrap_or(-1), out: text(output.stdout), err: text(output.stderr) }
    }
}

/// What a SARIF log says of each result: path, rule, fingerprint, and state against the baseline.
pub fn sarif_results(log: &str) -> Vec<(String, String, String, String)> {
    let log: serde_json::Value = serde_json::from_str(log).unwrap();
    let text = |value: &serde_json::Value| value.as_str().unwrap_or("").to_owned();
    let results = log["runs"][0]["results"].as_array().unwrap().iter();
    results
        .map(|result| {
            let place = &result["locations"][0]["physicalLocation"]["artifactLocation"]["uri"];
            let fingerprint = &result["partialFingerprints"]["covetFingerprint/v1"];
            (text(place), text(&result["ruleId"]), text(fingerprint), text(&result["baselineState"]))
        })
        .collect()
}
