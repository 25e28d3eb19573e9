//! A scratch repository.

use std::ffi::OsStr;
use std::path::{Path, PathBuf};
use std::process::Command;

use covet_core::{ChangedFile, ChangedLines, Content};
use covet_git::{Environment, Git, GitRepository};
use tempfile::TempDir;

/// A git repository in a temporary folder, with nothing of the user's configuration.
pub struct Scratch {
    folder: TempDir,
    root: PathBuf,
}

impl Scratch {
    /// On branch `main`, without a commit.
    pub fn new() -> Self {
        let folder = TempDir::new().expect("a temporary folder");
        let root = folder.path().canonicalize().expect("it is there").join("repo");
        std::fs::create_dir(&root).expect("a folder");
        let scratch = Self { folder, root };
        scratch.git(&["init", "--quiet", "--initial-branch=main"]);
        scratch
    }

    /// With the files in a first commit.
    pub fn with(files: &[(&str, &str)]) -> Self {
        let scratch = Self::new();
        scratch.commit(files);
        scratch
    }

    pub fn root(&self) -> &Path {
        &self.root
    }

    /// A path beside the repository.
    pub fn beside(&self, name: &str) -> PathBuf {
        self.root.with_file_name(name)
    }

    /// The same scratch folder, seen from another repository in it.
    pub fn at(self, root: PathBuf) -> Self {
        Self { folder: self.folder, root }
    }

    pub fn git(&self, arguments: &[&str]) -> String {
        git(&self.root, arguments, &[])
    }

    pub fn write(&self, path: &str, content: &str) {
        let path = self.root.join(path);
        std::fs::create_dir_all(path.parent().expect("a file is in a folder")).expect("a folder");
        std::fs::write(path, content).expect("a file");
    }

    pub fn remove(&self, path: &str) {
        std::fs::remove_file(self.root.join(path)).expect("it is there");
    }

    /// Writes and stages.
    pub fn stage(&self, path: &str, content: &str) {
        self.write(path, content);
        self.git(&["add", "--", path]);
    }

    /// Writes, stages and commits; the commit's hash.
    pub fn commit(&self, files: &[(&str, &str)]) -> String {
        for (path, content) in files {
            self.stage(path, content);
        }
        self.git(&["commit", "--quiet", "--allow-empty", "--message=work"]);
        self.git(&["rev-parse", "HEAD"]).trim().to_owned()
    }

    pub fn open(&self) -> GitRepository {
        open(&self.root, Environment::isolated())
    }

    /// The files, one line each: `path lines`, or `path < earlier lines`. Lines are `all`, `-` or ranges.
    pub fn brief(&self, files: &[ChangedFile]) -> Vec<String> {
        let name = |path: &Path| path.strip_prefix(&self.root).expect("below the root").display().to_string();
        let brief = files.iter().map(|file| {
            let lines = match &file.lines {
                ChangedLines::All => "all".to_owned(),
                ChangedLines::Ranges(ranges) if ranges.is_empty() => "-".to_owned(),
                ChangedLines::Ranges(ranges) => {
                    let ranges = ranges.iter().map(|range| format!("{}-{}", range.start(), range.end()));
                    ranges.collect::<Vec<_>>().join(" ")
                }
            };
            let earlier = file.renamed_from.as_ref().map(|path| format!("< {} ", name(path))).unwrap_or_default();
            format!("{} {earlier}{lines}", name(&file.path))
        });
        brief.collect()
    }
}

pub fn open(folder: &Path, environment: Environment) -> GitRepository {
    Git::with_environment(environment).open_repository(folder).expect("it opens").expect("a repository")
}

/// Runs git away from the user's configuration; its standard output.
pub fn git(folder: &Path, arguments: &[&str], variables: &[(&str, &OsStr)]) -> String {
    let output = command(folder, arguments, variables).output().expect("git runs");
    assert!(output.status.success(), "git {arguments:?}: {}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8_lossy(&output.stdout).into_owned()
}

pub fn command(folder: &Path, arguments: &[&str], variables: &[(&str, &OsStr)]) -> Command {
    let mut command = Command::new("git");
    for (name, _) in std::env::vars_os().filter(|(name, _)| name.to_string_lossy().starts_with("GIT_")) {
        command.env_remove(name);
    }
    command
        .current_dir(folder)
        .env("GIT_CONFIG_GLOBAL", "/dev/null")
        .env("GIT_CONFIG_NOSYSTEM", "1")
        .args(["-c", "user.name=Ada", "-c", "user.email=ada@example.org", "-c", "protocol.file.allow=always"])
        .args(arguments);
    for (name, value) in variables {
        command.env(name, value);
    }
    command
}

/// The content that came with a file.
pub fn bytes(file: &ChangedFile) -> String {
    match &file.content {
        Content::Bytes(bytes) => String::from_utf8_lossy(bytes).into_owned(),
        Content::WorkingTree => panic!("{} comes without content", file.path.display()),
    }
}
