//! The files that a run looks at.

use std::io::Read;
use std::path::Path;
use std::sync::Arc;

use super::Failure;
use super::setup::{Setup, reads_stdin};
use rustc_hash::FxHashMap;

use crate::baseline::ScanState;
use crate::cli::CommonArgs;
use crate::discover::{self, DiscoverOptions, Filter, Problem, ProblemKind};
use crate::finding::Finding;
use crate::language::Language;
use crate::place::{Place, RelPath};
use crate::project::{Content, SourceFile};
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
}

impl Scoped {
    /// Some files, named one by one.
    fn some(files: Vec<SourceFile>) -> Self {
        Self { files, problems: Vec::new(), complete: false, with_unchanged: false }
    }

    fn file(&self, path: &RelPath) -> Option<&SourceFile> {
        self.files.binary_search_by(|file| file.path.cmp(path)).ok().map(|index| &self.files[index])
    }

    /// Whether all of a file is reported in some way, and not only what is on some of its lines.
    pub fn is_whole(&self, path: &RelPath) -> bool {
        self.file(path).is_some_and(|file| self.with_unchanged || file.lines == ChangedLines::All)
    }

    /// Whether a place is on the lines in scope.
    pub fn holds(&self, place: &Place) -> bool {
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
    } else if let Some(changed) = changed_files(versions, setup, args)? {
        let changed = narrow(changed, language, setup, &options)?;
        if args.with_unchanged {
            let mut scoped = discovered(language, setup, args, &options)?;
            let changed: FxHashMap<RelPath, ChangedLines> =
                changed.into_iter().map(|file| (file.path, file.lines)).collect();
            for file in &mut scoped.files {
                let unchanged = || ChangedLines::Ranges(Arc::default());
                file.lines = changed.get(&file.path).cloned().unwrap_or_else(unchanged);
            }
            scoped
        } else {
            Scoped::some(changed)
        }
    } else {
        discovered(language, setup, args, &options)?
    };
    if let Some(shard) = &args.shard {
        scoped.files.retain(|file| shard.holds(&file.path));
    }
    Ok(scoped)
}

/// What lies below the paths on disk.
fn discovered<C>(
    language: &dyn Language,
    setup: &Setup<C>,
    args: &CommonArgs,
    options: &DiscoverOptions<'_>,
) -> Result<Scoped, Failure> {
    let found = discover::discover(&setup.root, &setup.paths, language, options);
    refuse_wrong_usage(&found.problems)?;
    let complete = args.shard.is_none() && setup.paths.iter().any(|path| setup.base.starts_with(path));
    Ok(Scoped {
        files: found.files,
        problems: found.problems.iter().filter_map(unreadable).collect(),
        complete,
        with_unchanged: args.with_unchanged,
    })
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

/// What changed, if the arguments ask for that; with the root of the repository's working tree.
fn changed_files<C>(
    versions: &dyn VersionControl,
    setup: &Setup<C>,
    args: &CommonArgs,
) -> Result<Option<Vec<ChangedFile>>, Failure> {
    let open = || -> Result<Box<dyn Repository>, Failure> {
        let repository = versions.open(&setup.root).map_err(Failure::usage)?;
        repository.ok_or_else(|| Failure::usage(crate::scope::ScopeError::NoRepository(setup.root.clone())))
    };
    let changed = if args.staged {
        open()?.staged()
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
    changed.map(Some).map_err(Failure::usage)
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
    language: &dyn Language,
    setup: &Setup<C>,
    options: &DiscoverOptions<'_>,
) -> Result<Vec<SourceFile>, Failure> {
    let mut problems = Vec::new();
    let filter = Filter::new(&setup.root, language, options, &mut problems);
    refuse_wrong_usage(&problems)?;
    let real_root = std::fs::canonicalize(&setup.root).unwrap_or_else(|_| setup.root.clone());
    let mut files = Vec::new();
    for change in changed {
        let relative = change.path.strip_prefix(&setup.root).or_else(|_| change.path.strip_prefix(&real_root));
        let Ok(relative) = relative else { continue };
        let disk = setup.root.join(relative);
        let Some(path) = RelPath::from_path(&setup.root, &disk) else { continue };
        let asked = setup.paths.iter().any(|wanted| disk.starts_with(wanted));
        if asked && filter.takes_changed(&path, &disk, &change.content) {
            files.push(SourceFile { path, disk, content: change.content, lines: change.lines });
        }
    }
    files.sort_by(|left, right| left.path.cmp(&right.path));
    Ok(files)
}
