//! The files that a run looks at.

use std::io::Read;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use super::Failure;
use super::setup::{Setup, reads_stdin};
use rustc_hash::{FxHashMap, FxHashSet};

use crate::baseline::ScanState;
use crate::cli::CommonArgs;
use crate::discover::{self, DiscoverOptions, Filter, Problem, ProblemKind};
use crate::finding::Finding;
use crate::language::Language;
use crate::place::{Place, RelPath};
use crate::project::{Content, Reach, SourceFile};
use crate::rule::{RuleId, Severity};
use crate::scope::{ChangedFile, ChangedLines, Repository, ScopeError, VersionControl};

/// The files to look at, and what could not be.
pub struct Scoped {
    /// In order of path.
    pub files: Vec<SourceFile>,
    /// Findings on folders and files met on the way that cannot be read.
    pub problems: Vec<Finding>,
    /// Whether every file that a baseline can name is among the files, if it is there at all.
    complete: bool,
    /// Whether what is not on the lines in scope is reported too, as unchanged.
    with_unchanged: bool,
    /// The files that are judged, where more are looked at.
    judged: Option<FxHashSet<RelPath>>,
}

impl Scoped {
    /// Some files, named one by one.
    fn some(files: Vec<SourceFile>) -> Self {
        Self { files, problems: Vec::new(), complete: false, with_unchanged: false, judged: None }
    }

    fn file(&self, path: &RelPath) -> Option<&SourceFile> {
        self.files.binary_search_by(|file| file.path.cmp(path)).ok().map(|index| &self.files[index])
    }

    /// Whether all of a file is reported in some way, and not only what is on some of its lines.
    pub fn is_whole(&self, path: &RelPath) -> bool {
        self.file(path).is_some_and(|file| self.with_unchanged || file.lines == ChangedLines::All)
    }

    /// Whether files are looked at that are not judged.
    pub fn looks_further(&self) -> bool {
        self.judged.is_some()
    }

    /// Whether a place is on the lines in scope.
    pub fn holds(&self, place: &Place) -> bool {
        if self.judged.as_ref().is_some_and(|judged| !judged.contains(&place.path)) {
            return false;
        }
        let Some(file) = self.file(&place.path) else { return true };
        match &place.region {
            // The whole file is what is meant, and something in it changed.
            None => true,
            Some(region) => {
                // An end at the start of a line does not reach into it.
                let reaches = region.end.line > region.start.line && region.end.column == 1;
                file.lines.touch(region.start.line, region.end.line - u32::from(reaches))
            }
        }
    }

    /// What this run can say of a file that a baseline names.
    pub fn state(&self, root: &Path, path: &RelPath) -> ScanState {
        if self.file(path).is_some() {
            ScanState::InScope
        } else if path.to_path(root).exists() {
            ScanState::OutOfScope
        } else if self.complete {
            ScanState::Gone
        } else {
            // Renamed, perhaps to a file that is looked at, perhaps to one that is not.
            ScanState::Unclear
        }
    }
}

/// The files that the arguments ask for.
pub fn files<C>(
    language: &dyn Language,
    reach: Reach,
    versions: &dyn VersionControl,
    setup: &Setup<C>,
    args: &CommonArgs,
) -> Result<Scoped, Failure> {
    let options = DiscoverOptions {
        exclude: &setup.exclude,
        include: &setup.include,
        respect_gitignore: setup.config.common.respect_gitignore.unwrap_or(true),
        threads: setup.threads(args),
    };
    let mut scoped = if reads_stdin(args) {
        Scoped::some(vec![standard_input(setup, args)?])
    } else if let Some(Changes { files: changed, deleted, unstaged }) = changes(reach, versions, setup, args)? {
        let narrowed = |paths: &[PathBuf]| narrow(changed, paths, language, setup, &options);
        match reach {
            Reach::Files if !args.with_unchanged => Scoped::some(narrowed(&setup.paths)?),
            Reach::Files => {
                let changed = narrowed(&setup.paths)?;
                // The content on disk is what differs from the merge base.
                discovered(language, setup, &setup.paths, args, &options)?.judging(changed)
            }
            Reach::Project => {
                let folder = std::slice::from_ref(setup.project_folder());
                let mut changed = narrowed(folder)?;
                let asked = |file: &SourceFile| setup.is_asked(&file.disk);
                if args.whole_files {
                    changed.iter_mut().for_each(|file| file.lines = ChangedLines::All);
                }
                let (changed, beside): (Vec<_>, Vec<_>) = changed.into_iter().partition(asked);
                let unstaged = narrow(unstaged, folder, language, setup, &options)?;
                let mut scoped = discovered(language, setup, folder, args, &options)?;
                scoped.files.retain(|file| !deleted.contains(&file.disk));
                scoped.problems.retain(|problem| setup.is_asked(&problem.place.path.to_path(&setup.root)));
                scoped.with_content(&unstaged).with_content(&beside).with_content(&changed).judging(changed)
            }
        }
    } else {
        discovered(language, setup, &setup.paths, args, &options)?
    };
    if let (Some(shard), Reach::Files) = (&args.shard, reach) {
        scoped.files.retain(|file| shard.holds(&file.path));
        scoped.complete = false;
    }
    Ok(scoped)
}

/// What lies below paths on disk.
fn discovered<C>(
    language: &dyn Language,
    setup: &Setup<C>,
    paths: &[PathBuf],
    args: &CommonArgs,
    options: &DiscoverOptions<'_>,
) -> Result<Scoped, Failure> {
    let found = discover::discover(&setup.root, paths, language, options);
    refuse_wrong_usage(&found.problems)?;
    Ok(Scoped {
        files: found.files,
        problems: found.problems.iter().filter_map(unreadable).collect(),
        complete: paths.iter().any(|path| setup.base.starts_with(path)),
        with_unchanged: args.with_unchanged,
        judged: None,
    })
}

impl Scoped {
    /// With the content of these files, whether or not they are on disk.
    fn with_content(mut self, files: &[SourceFile]) -> Self {
        for file in files {
            match self.files.binary_search_by(|known| known.path.cmp(&file.path)) {
                Ok(index) => self.files[index].content = file.content.clone(),
                Err(index) => self.files.insert(index, file.clone()),
            }
        }
        self
    }

    /// With only the changed lines judged.
    fn judging(mut self, changed: Vec<SourceFile>) -> Self {
        let mut lines: FxHashMap<RelPath, ChangedLines> =
            changed.into_iter().map(|file| (file.path, file.lines)).collect();
        self.judged = Some(lines.keys().cloned().collect());
        for file in &mut self.files {
            file.lines = lines.remove(&file.path).unwrap_or_else(|| ChangedLines::Ranges(Arc::default()));
        }
        self
    }
}

fn refuse_wrong_usage(problems: &[Problem]) -> Result<(), Failure> {
    let wrong: Vec<String> = problems
        .iter()
        .filter(|problem| problem.kind != ProblemKind::Unreadable)
        .map(|problem| match problem.path.as_os_str().is_empty() {
            true => problem.message.clone(),
            false => format!("{}: {}", problem.path.display(), problem.message),
        })
        .collect();
    if wrong.is_empty() { Ok(()) } else { Err(Failure::Usage(wrong.join("\n"))) }
}

fn unreadable(problem: &Problem) -> Option<Finding> {
    let path = problem.relative.clone()?;
    let rule = RuleId::new("unreadable-file");
    Some(Finding::on_file(rule, Severity::Error, problem.message.clone(), path))
}

fn standard_input<C>(setup: &Setup<C>, args: &CommonArgs) -> Result<SourceFile, Failure> {
    if args.paths.len() > 1 {
        return Err(Failure::Usage("`-` stands alone: standard input cannot be mixed with paths".to_owned()));
    }
    let mut bytes = Vec::new();
    let limit = setup.max_file_size();
    std::io::stdin()
        .lock()
        .take(limit + 1)
        .read_to_end(&mut bytes)
        .map_err(|error| Failure::Usage(format!("cannot read standard input: {error}")))?;
    let name = args.stdin_filename.clone().unwrap_or_else(|| "stdin.py".into());
    let disk = setup.root.join(&name);
    let path = RelPath::from_path(&setup.root, &disk).unwrap_or_else(|| RelPath::new(name.to_string_lossy()));
    Ok(SourceFile { path, disk, content: Content::Bytes(Arc::from(bytes)), lines: ChangedLines::All })
}

/// What the version control says.
struct Changes {
    files: Vec<ChangedFile>,
    /// Files that are no longer there in what is looked at, and may be on disk. Known for the index and a program that
    /// looks at the whole project; else empty.
    deleted: FxHashSet<PathBuf>,
    /// Files that are otherwise on disk than in the index, with their content there. Known likewise.
    unstaged: Vec<ChangedFile>,
}

/// What changed, if the arguments ask for that.
fn changes<C>(
    reach: Reach,
    versions: &dyn VersionControl,
    setup: &Setup<C>,
    args: &CommonArgs,
) -> Result<Option<Changes>, Failure> {
    let mut deleted = FxHashSet::default();
    let mut unstaged = Vec::new();
    let open = || -> Result<Box<dyn Repository>, Failure> {
        let repository = versions.open(&setup.root).map_err(Failure::usage)?;
        repository.ok_or_else(|| Failure::usage(crate::scope::ScopeError::NoRepository(setup.root.clone())))
    };
    let changed = if args.staged {
        let repository = open()?;
        if reach == Reach::Project {
            let beside = repository.unstaged().map_err(Failure::usage)?;
            let deletions = repository.staged_deletions().map_err(Failure::usage)?;
            let paths = deletions.iter().chain(&beside.untracked);
            deleted.extend(paths.filter_map(|path| Some(setup.root.join(below_root(setup, path)?))));
            unstaged = beside.files;
        }
        repository.staged()
    } else if let Some(revision) = &args.since {
        open()?.since(revision)
    } else if args.pushed.as_deref() == Some("-") {
        pushed_by_manager(&*open()?)
    } else if let Some(remote) = &args.pushed {
        let mut lines = String::new();
        std::io::stdin()
            .lock()
            .take(1 << 20)
            .read_to_string(&mut lines)
            .map_err(|error| Failure::Usage(format!("cannot read standard input: {error}")))?;
        open()?.pushed(remote, &lines)
    } else {
        return Ok(None);
    };
    changed.map(|files| Some(Changes { files, deleted, unstaged })).map_err(Failure::usage)
}

/// A path of the repository as seen from the root of the report; the repository may know that by its real name only.
fn below_root<'a, C>(setup: &Setup<C>, path: &'a Path) -> Option<&'a Path> {
    path.strip_prefix(&setup.root).ok().or_else(|| {
        let real = std::fs::canonicalize(&setup.root).ok()?;
        path.strip_prefix(real).ok()
    })
}

/// What a push sends, as pre-commit and prek tell the hooks that they run: they keep git's lines to themselves.
fn pushed_by_manager(repository: &dyn Repository) -> Result<Vec<ChangedFile>, ScopeError> {
    let get = |name: &str| std::env::var(format!("PRE_COMMIT_{name}")).ok().filter(|value| !value.is_empty());
    let branch = get("LOCAL_BRANCH");
    match (get("FROM_REF"), get("TO_REF"), get("REMOTE_NAME")) {
        (from, Some(to), Some(remote)) => {
            let from = from.unwrap_or_else(|| "0".repeat(to.len()));
            let remote_branch = get("REMOTE_BRANCH").or_else(|| branch.clone()).unwrap_or_else(|| to.clone());
            let branch = branch.unwrap_or_else(|| to.clone());
            repository.pushed(&remote, &format!("{branch} {to} {remote_branch} {from}\n"))
        }
        // Without a remote it is no push but `pre-commit run --from-ref A --to-ref B`.
        (Some(from), Some(_), None) => repository.since(&from),
        // They name no range when the first commit of all is among what is pushed.
        (_, None, Some(_)) if branch.is_some() => repository.between(None, branch.as_deref().unwrap_or("HEAD")),
        _ => Err(ScopeError::PushLines(
            "with `-` for the remote, pre-commit or prek must have set PRE_COMMIT_REMOTE_NAME and the other variables \
             of a push"
                .to_owned(),
        )),
    }
}

/// Those of the changed files that lie below the paths and that the language wants.
fn narrow<C>(
    changed: Vec<ChangedFile>,
    paths: &[PathBuf],
    language: &dyn Language,
    setup: &Setup<C>,
    options: &DiscoverOptions<'_>,
) -> Result<Vec<SourceFile>, Failure> {
    let mut problems = Vec::new();
    let filter = Filter::new(&setup.root, language, options, &mut problems);
    refuse_wrong_usage(&problems)?;
    let mut files = Vec::new();
    for change in changed {
        let Some(relative) = below_root(setup, &change.path) else { continue };
        let disk = setup.root.join(relative);
        let Some(path) = RelPath::from_path(&setup.root, &disk) else { continue };
        let asked = paths.iter().any(|wanted| disk.starts_with(wanted));
        if asked && filter.takes_changed(&path, &disk, &change.content) {
            files.push(SourceFile { path, disk, content: change.content, lines: change.lines });
        }
    }
    files.sort_by(|left, right| left.path.cmp(&right.path));
    Ok(files)
}
