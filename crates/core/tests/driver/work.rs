//! A project in a temporary folder, with a version control that says what the test wants.

use std::ffi::OsString;
use std::ops::RangeInclusive;
use std::path::{Path, PathBuf};

use covet_core::{
    ChangedFile, ChangedLines, Content, Provenance, Reach, Repository, ScopeError, VersionControl, run_with,
};
use serde_json::Value;
use tempfile::TempDir;

use crate::copies::Copies;

/// A working tree.
pub struct Work {
    _folder: TempDir,
    root: PathBuf,
    reach: Reach,
    changed: Vec<ChangedFile>,
    deleted: Vec<PathBuf>,
}

impl Work {
    pub fn new(files: &[(&str, &str)]) -> Self {
        let folder = TempDir::new().expect("a temporary folder");
        let root = folder.path().canonicalize().expect("it is there").join("shop");
        let (changed, deleted) = (Vec::new(), Vec::new());
        let work = Self { _folder: folder, root, reach: Reach::Project, changed, deleted };
        work.write(".git/HEAD", "");
        for (path, content) in files {
            work.write(path, content);
        }
        work
    }

    pub fn with_reach(mut self, reach: Reach) -> Self {
        self.reach = reach;
        self
    }

    /// A file with its content in the index, and the lines that differ.
    pub fn staged(mut self, path: &str, content: &str, lines: &[RangeInclusive<u32>]) -> Self {
        let (content, lines) = (Content::Bytes(content.as_bytes().into()), ChangedLines::Ranges(lines.into()));
        self.changed.push(ChangedFile { path: self.root.join(path), content, lines, renamed_from: None });
        self
    }

    /// A file whose lines on disk differ.
    pub fn changed(mut self, path: &str, lines: &[RangeInclusive<u32>]) -> Self {
        let (content, lines) = (Content::WorkingTree, ChangedLines::Ranges(lines.into()));
        self.changed.push(ChangedFile { path: self.root.join(path), content, lines, renamed_from: None });
        self
    }

    /// A file that the index no longer has.
    pub fn deleted(mut self, path: &str) -> Self {
        self.deleted.push(self.root.join(path));
        self
    }

    pub fn path(&self, path: &str) -> PathBuf {
        self.root.join(path)
    }

    pub fn write(&self, path: &str, content: impl AsRef<[u8]>) {
        let path = self.root.join(path);
        std::fs::create_dir_all(path.parent().expect("a file is in a folder")).expect("a folder");
        std::fs::write(path, content).expect("a file");
    }

    pub fn read(&self, path: &str) -> String {
        std::fs::read_to_string(self.root.join(path)).expect("it is there")
    }

    /// Runs the program on the paths below the root, and gives the report in a format.
    pub fn report(&self, format: &str, paths: &[&str], flags: &[&str]) -> String {
        let output = self.root.with_file_name(format);
        let mut args: Vec<OsString> = vec!["covet-dedupe".into(), "--no-cache".into(), "--quiet".into()];
        args.extend(flags.iter().map(OsString::from));
        args.extend(["--format".into(), format.into(), "--output".into(), output.clone().into_os_string()]);
        args.extend(paths.iter().map(|path| self.root.join(path).into_os_string()));
        run_with(&Copies(self.reach), self, args);
        let report = std::fs::read_to_string(&output).expect("the run gives a report");
        std::fs::remove_file(output).expect("it is there");
        report
    }

    pub fn json(&self, paths: &[&str], flags: &[&str]) -> Value {
        serde_json::from_str(&self.report("json", paths, flags)).expect("JSON")
    }

    /// The open findings as `path:line`.
    pub fn found(&self, paths: &[&str], flags: &[&str]) -> Vec<String> {
        self.in_state("open", paths, flags)
    }

    /// The findings in a state as `path:line`.
    pub fn in_state(&self, state: &str, paths: &[&str], flags: &[&str]) -> Vec<String> {
        let report = self.json(paths, flags);
        let findings = report["findings"].as_array().expect("a list").iter();
        findings.filter(|one| one["state"] == state).map(|one| place(&one["place"])).collect()
    }
}

/// `path:line`
pub fn place(place: &Value) -> String {
    format!("{}:{}", place["path"].as_str().expect("a path"), place["start"]["line"])
}

impl VersionControl for Work {
    fn open(&self, _: &Path) -> Result<Option<Box<dyn Repository>>, ScopeError> {
        let (root, changed, deleted) = (self.root.clone(), self.changed.clone(), self.deleted.clone());
        Ok(Some(Box::new(Tree { root, changed, deleted })))
    }
}

struct Tree {
    root: PathBuf,
    changed: Vec<ChangedFile>,
    deleted: Vec<PathBuf>,
}

impl Repository for Tree {
    fn root(&self) -> &Path {
        &self.root
    }

    fn staged(&self) -> Result<Vec<ChangedFile>, ScopeError> {
        Ok(self.changed.clone())
    }

    fn staged_deletions(&self) -> Result<Vec<PathBuf>, ScopeError> {
        Ok(self.deleted.clone())
    }

    fn since(&self, _: &str) -> Result<Vec<ChangedFile>, ScopeError> {
        Ok(self.changed.clone())
    }

    fn between(&self, _: Option<&str>, _: &str) -> Result<Vec<ChangedFile>, ScopeError> {
        Ok(self.changed.clone())
    }

    fn pushed(&self, _: &str, _: &str) -> Result<Vec<ChangedFile>, ScopeError> {
        Ok(self.changed.clone())
    }

    fn provenance(&self) -> Provenance {
        Provenance::default()
    }
}
