//! Finding the files to look at: `.gitignore`-aware, in parallel, the same for any number of threads.

use std::fs::{self, File, FileType, Metadata};
use std::io::Read;
use std::path::{Path, PathBuf};
use std::sync::Mutex;

use ignore::gitignore::{Gitignore, GitignoreBuilder};
use ignore::{DirEntry, ParallelVisitor, ParallelVisitorBuilder, WalkBuilder, WalkState};

use crate::language::Language;
use crate::place::RelPath;
use crate::project::{Content, SourceFile};
use crate::read::absolute;
use crate::scope::ChangedLines;

/// Folders that are never entered unless they are named: those of ruff, and the cache of this suite.
pub const DEFAULT_EXCLUDES: [&str; 26] = [
    ".bzr",
    ".covet_cache",
    ".direnv",
    ".eggs",
    ".git",
    ".git-rewrite",
    ".hg",
    ".ipynb_checkpoints",
    ".mypy_cache",
    ".nox",
    ".pants.d",
    ".pyenv",
    ".pytest_cache",
    ".pytype",
    ".ruff_cache",
    ".svn",
    ".tox",
    ".venv",
    ".vscode",
    "__pypackages__",
    "_build",
    "buck-out",
    "build",
    "dist",
    "node_modules",
    "site-packages",
];

#[derive(Clone, Copy, Debug)]
pub struct DiscoverOptions<'a> {
    /// Globs as in a `.gitignore` at the root: what they match is left out.
    pub exclude: &'a [String],
    /// Globs as in a `.gitignore` at the root: where there are any, only files that one of them matches, or that lie in
    /// a folder that one of them matches, are taken.
    pub include: &'a [String],
    /// Whether `.gitignore`, `.ignore`, `.git/info/exclude` and the user's own git excludes are honoured, of folders
    /// above the root too, and whether or not there is a repository.
    pub respect_gitignore: bool,
    /// 0: as many as the machine has cores.
    pub threads: usize,
}

/// The files, and what stood in the way.
#[derive(Debug, Default)]
pub struct Discovered {
    /// In order of path, each once.
    pub files: Vec<SourceFile>,
    /// In order of path.
    pub problems: Vec<Problem>,
}

/// Something that could not be looked at.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Problem {
    /// As given on the command line, or absolute; empty for a pattern.
    pub path: PathBuf,
    /// The path below the root, where it is below it.
    pub relative: Option<RelPath>,
    pub kind: ProblemKind,
    /// What is wrong, in a sentence without its full stop.
    pub message: String,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum ProblemKind {
    /// A path of the command line is not usable: wrong usage.
    Argument,
    /// An `exclude` or `include` is not a glob: wrong configuration.
    Pattern,
    /// A folder or file met on the way cannot be read.
    Unreadable,
}

/// The files below `paths` that the language wants.
///
/// Relative paths are taken from the current folder. A file that is named is always taken, a folder that is named is
/// always entered, whatever excludes say. Symbolic links are followed only where they are named, so loops are harmless.
/// Pipes, sockets and devices are never opened. `root` is absolute.
pub fn discover(root: &Path, paths: &[PathBuf], language: &dyn Language, options: &DiscoverOptions<'_>) -> Discovered {
    let mut found = Discovered::default();
    let filter = Filter::new(root, language, options, &mut found.problems);
    let mut folders: Vec<PathBuf> = Vec::new();
    for given in paths {
        match Given::of(root, given) {
            Ok(Given::File(file)) => found.files.push(file),
            Ok(Given::Folder(folder)) => {
                if !folders.contains(&folder) {
                    folders.push(folder);
                }
            }
            Err(problem) => found.problems.push(*problem),
        }
    }
    if let Some((first, rest)) = folders.split_first() {
        let mut builder = WalkBuilder::new(first);
        for folder in rest {
            builder.add(folder);
        }
        let respect = options.respect_gitignore;
        builder.standard_filters(respect).hidden(false).require_git(false).follow_links(false).threads(options.threads);
        let all = Mutex::new(std::mem::take(&mut found));
        builder.build_parallel().visit(&mut Visitors { filter: &filter, all: &all });
        found = all.into_inner().unwrap_or_else(std::sync::PoisonError::into_inner);
    }
    found.files.sort_by(|left, right| (&left.path, &left.disk).cmp(&(&right.path, &right.disk)));
    found.files.dedup_by(|next, kept| next.disk == kept.disk);
    found.problems.sort();
    found.problems.dedup();
    found
}

fn globs(root: &Path, key: &str, patterns: &[String], problems: &mut Vec<Problem>) -> Option<Gitignore> {
    let mut builder = GitignoreBuilder::new(root);
    let mut failed = |message: String| {
        let message = format!("`{key}`: {message}");
        problems.push(Problem { path: PathBuf::new(), relative: None, kind: ProblemKind::Pattern, message });
    };
    for pattern in patterns {
        if let Err(error) = builder.add_line(None, pattern) {
            failed(format!("`{pattern}` is not a glob: {error}"));
        }
    }
    match builder.build() {
        Ok(globs) => (!globs.is_empty()).then_some(globs),
        Err(error) => {
            failed(error.to_string());
            None
        }
    }
}

/// A path of the command line.
enum Given {
    File(SourceFile),
    Folder(PathBuf),
}

impl Given {
    fn of(root: &Path, given: &Path) -> Result<Self, Box<Problem>> {
        let disk = absolute(given);
        let problem = |relative: Option<RelPath>, message: String| {
            Box::new(Problem { path: given.to_owned(), relative, kind: ProblemKind::Argument, message })
        };
        let Some((disk, path)) = below(root, disk) else {
            return Err(problem(None, format!("the path is outside the project root {}", root.display())));
        };
        let metadata = fs::metadata(&disk).map_err(|error| {
            let message = match error.kind() {
                std::io::ErrorKind::NotFound if fs::symlink_metadata(&disk).is_ok() => {
                    "this is a link to something that does not exist".to_owned()
                }
                std::io::ErrorKind::NotFound | std::io::ErrorKind::NotADirectory => {
                    "there is no such file or folder".to_owned()
                }
                _ => format!("cannot look at it: {error}"),
            };
            problem(Some(path.clone()), message)
        })?;
        if metadata.is_dir() {
            let linked = fs::symlink_metadata(&disk).is_ok_and(|itself| itself.is_symlink());
            // The walk does not follow a link, but it enters `link/.`.
            return Ok(Self::Folder(if linked { disk.join(".") } else { disk }));
        }
        if !metadata.is_file() {
            return Err(problem(
                Some(path),
                format!("this is {}, not a file or folder", special(metadata.file_type())),
            ));
        }
        Ok(Self::File(SourceFile { path, disk, content: Content::WorkingTree, lines: ChangedLines::All }))
    }
}

/// The path as one below the root; links in the folders above it are followed where the names alone do not say so.
fn below(root: &Path, disk: PathBuf) -> Option<(PathBuf, RelPath)> {
    if let Some(path) = RelPath::from_path(root, &disk) {
        return Some((disk, path));
    }
    let (real_root, real) = (fs::canonicalize(root).ok()?, fs::canonicalize(&disk).ok()?);
    let path = RelPath::from_path(&real_root, &real)?;
    let relative = real.strip_prefix(&real_root).ok()?;
    Some((root.join(relative), path))
}

#[cfg(unix)]
fn special(kind: FileType) -> &'static str {
    use std::os::unix::fs::FileTypeExt;
    if kind.is_fifo() {
        "a pipe"
    } else if kind.is_socket() {
        "a socket"
    } else {
        "a device"
    }
}

#[cfg(not(unix))]
fn special(_: FileType) -> &'static str {
    "something special"
}

/// What of a walk is taken.
pub(crate) struct Filter<'a> {
    root: &'a Path,
    language: &'a dyn Language,
    exclude: Option<Gitignore>,
    include: Option<Gitignore>,
}

impl<'a> Filter<'a> {
    pub(crate) fn new(
        root: &'a Path,
        language: &'a dyn Language,
        options: &DiscoverOptions<'_>,
        problems: &mut Vec<Problem>,
    ) -> Self {
        let exclude = globs(root, "exclude", options.exclude, problems);
        let include = globs(root, "include", options.include, problems);
        Self { root, language, exclude, include }
    }

    /// Whether a file that version control names would have been found by a walk. What git ignores but holds all the
    /// same is taken: somebody has put it there.
    pub(crate) fn takes_changed(&self, path: &RelPath, disk: &Path, content: &Content) -> bool {
        let folders = path.as_str().rsplit_once('/').map_or("", |(folders, _)| folders);
        if folders.split('/').any(|name| DEFAULT_EXCLUDES.binary_search(&name).is_ok()) {
            return false;
        }
        if !self.language.wants(path) {
            let is_script = match content {
                Content::Bytes(bytes) => self.language.wants_script(&bytes[..bytes.len().min(64)]),
                Content::WorkingTree => self.is_script_on_disk(disk),
            };
            if path.extension().is_some() || !is_script {
                return false;
            }
        }
        let excluded = |globs: &Gitignore| globs.matched_path_or_any_parents(disk, false).is_ignore();
        disk.starts_with(self.root) && !self.exclude.as_ref().is_some_and(excluded) && self.includes(disk)
    }

    fn is_script_on_disk(&self, disk: &Path) -> bool {
        let mut start = Vec::with_capacity(64);
        let read = File::open(disk).and_then(|file| file.take(64).read_to_end(&mut start));
        read.is_ok() && self.language.wants_script(&start)
    }

    fn includes(&self, disk: &Path) -> bool {
        self.include.as_ref().is_none_or(|globs| globs.matched_path_or_any_parents(disk, false).is_ignore())
    }

    fn enters(&self, entry: &DirEntry) -> bool {
        if entry.depth() == 0 {
            return true;
        }
        let name = entry.file_name().to_str().unwrap_or("");
        DEFAULT_EXCLUDES.binary_search(&name).is_err()
            && !self.exclude.as_ref().is_some_and(|globs| globs.matched(entry.path(), true).is_ignore())
            // Every virtual environment holds this file, whatever it is called.
            && !entry.path().join("pyvenv.cfg").exists()
    }

    fn takes(&self, entry: &DirEntry) -> Option<SourceFile> {
        let disk = entry.path();
        let path = RelPath::from_path(self.root, disk)?;
        let wanted = self.language.wants(&path) || (path.extension().is_none() && self.is_script(entry));
        if !wanted {
            return None;
        }
        let excluded = self.exclude.as_ref().is_some_and(|globs| globs.matched(disk, false).is_ignore());
        if excluded || !self.includes(disk) {
            return None;
        }
        Some(SourceFile { path, disk: disk.to_owned(), content: Content::WorkingTree, lines: ChangedLines::All })
    }

    /// Only what may be run is opened, so that a folder of data is not read through.
    fn is_script(&self, entry: &DirEntry) -> bool {
        if !entry.metadata().is_ok_and(|metadata| is_executable(&metadata)) {
            return false;
        }
        self.is_script_on_disk(entry.path())
    }
}

#[cfg(unix)]
fn is_executable(metadata: &Metadata) -> bool {
    use std::os::unix::fs::PermissionsExt;
    metadata.permissions().mode() & 0o111 != 0
}

#[cfg(not(unix))]
fn is_executable(_: &Metadata) -> bool {
    true
}

struct Visitors<'a> {
    filter: &'a Filter<'a>,
    all: &'a Mutex<Discovered>,
}

impl<'a> ParallelVisitorBuilder<'a> for Visitors<'a> {
    fn build(&mut self) -> Box<dyn ParallelVisitor + 'a> {
        Box::new(Visitor { filter: self.filter, all: self.all, found: Discovered::default() })
    }
}

/// What one thread finds; it is handed over when the thread ends.
struct Visitor<'a> {
    filter: &'a Filter<'a>,
    all: &'a Mutex<Discovered>,
    found: Discovered,
}

impl ParallelVisitor for Visitor<'_> {
    fn visit(&mut self, entry: Result<DirEntry, ignore::Error>) -> WalkState {
        let entry = match entry {
            Ok(entry) => entry,
            Err(error) => {
                self.found.problems.extend(unreadable(self.filter.root, &error));
                return WalkState::Continue;
            }
        };
        match entry.file_type() {
            Some(kind) if kind.is_dir() && !self.filter.enters(&entry) => return WalkState::Skip,
            Some(kind) if kind.is_file() => self.found.files.extend(self.filter.takes(&entry)),
            _ => {}
        }
        WalkState::Continue
    }
}

impl Drop for Visitor<'_> {
    fn drop(&mut self) {
        let mut all = self.all.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
        all.files.append(&mut self.found.files);
        all.problems.append(&mut self.found.problems);
    }
}

/// The problem that an error of the walk is; a file that went during the walk is none.
fn unreadable(root: &Path, error: &ignore::Error) -> Option<Problem> {
    if error.io_error().is_some_and(|error| error.kind() == std::io::ErrorKind::NotFound) {
        return None;
    }
    let path = path_of(error).unwrap_or(root);
    let message = match error.io_error() {
        Some(error) => format!("cannot read the folder: {error}"),
        None => format!("cannot read the folder: {error}"),
    };
    Some(Problem {
        path: path.to_owned(),
        relative: RelPath::from_path(root, path),
        kind: ProblemKind::Unreadable,
        message,
    })
}

fn path_of(error: &ignore::Error) -> Option<&Path> {
    match error {
        ignore::Error::WithPath { path, .. } => Some(path),
        ignore::Error::WithDepth { err, .. } | ignore::Error::WithLineNumber { err, .. } => path_of(err),
        ignore::Error::Partial(errors) => errors.iter().find_map(path_of),
        ignore::Error::Loop { child, .. } => Some(child),
        _ => None,
    }
}

#[cfg(test)]
mod tests;
