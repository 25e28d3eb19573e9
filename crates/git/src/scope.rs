//! The scopes that `covet-core` asks for.

use std::path::{Path, PathBuf};

use covet_core::{ChangedFile, Provenance, Repository, ScopeError, Unstaged, VersionControl};
use gix::ThreadSafeRepository;

use crate::blame::{self, Blame, BlameError};
use crate::history::{History, HistoryError};
use crate::open::{self, broken};
use crate::push::{self, PushRange, PushUpdate};
use crate::{Environment, changes, content, provenance, revision, staged, working_tree};

/// Opens git repositories, as the environment says.
#[derive(Clone, Debug)]
pub struct Git {
    environment: Environment,
}

impl Git {
    /// With the environment of this process: what hooks and continuous integration need.
    pub fn new() -> Self {
        Self::with_environment(Environment::from_process())
    }

    pub fn with_environment(environment: Environment) -> Self {
        Self { environment }
    }

    /// The repository that holds a folder; `None` where there is none.
    pub fn open_repository(&self, folder: &Path) -> Result<Option<GitRepository>, ScopeError> {
        let opened = open::open(&self.environment, folder)?;
        Ok(opened.map(|opened| GitRepository {
            repository: opened.repository,
            root: opened.root,
            job_branch: self.environment.branch.clone(),
        }))
    }
}

impl Default for Git {
    fn default() -> Self {
        Self::new()
    }
}

impl VersionControl for Git {
    fn open(&self, folder: &Path) -> Result<Option<Box<dyn Repository>>, ScopeError> {
        let repository = self.open_repository(folder)?;
        Ok(repository.map(|repository| Box::new(repository) as Box<dyn Repository>))
    }
}

/// A git repository with a working tree.
///
/// One that belongs to another user is read too, but its configuration is not trusted: no filter it names is run.
pub struct GitRepository {
    repository: ThreadSafeRepository,
    root: PathBuf,
    job_branch: Option<String>,
}

impl GitRepository {
    /// The commits behind `HEAD`.
    pub fn history(&self) -> Result<History, HistoryError> {
        History::new(&self.repository)
    }

    /// Who last changed line `line` (from 1) of a file as it is in `HEAD`. A relative path starts at the root.
    pub fn blame(&self, path: &Path, line: u32) -> Result<Blame, BlameError> {
        let relative = match path.strip_prefix(&self.root) {
            Ok(relative) => relative,
            Err(_) if path.is_relative() => path,
            Err(_) => return Err(BlameError::Outside(path.into())),
        };
        blame::blame(&self.repository.to_thread_local(), relative, line)
    }

    /// The commits that a push to `remote` sends; `updates` as [`push::parse`] gives them.
    pub fn push_ranges(&self, remote: &str, updates: &[PushUpdate]) -> Result<Vec<PushRange>, ScopeError> {
        push::ranges(&mut self.repository.to_thread_local(), remote, updates)
    }

    /// The files that a push to `remote` changes there, with the content that is pushed, each once.
    pub fn pushed(&self, remote: &str, updates: &[PushUpdate]) -> Result<Vec<ChangedFile>, ScopeError> {
        let ranges = self.push_ranges(remote, updates)?;
        let files = ranges.iter().map(|range| {
            let from = range.from.map(|id| id.to_string());
            self.between(from.as_deref(), &range.to.to_string())
        });
        Ok(push::union(files.collect::<Result<_, _>>()?))
    }

    fn broken(&self, error: gix::Error) -> ScopeError {
        broken(&self.root, format!("{error:#}"))
    }
}

impl Repository for GitRepository {
    fn root(&self) -> &Path {
        &self.root
    }

    fn staged(&self) -> Result<Vec<ChangedFile>, ScopeError> {
        staged::staged(&self.repository, &self.root).map_err(|error| self.broken(error))
    }

    fn staged_deletions(&self) -> Result<Vec<PathBuf>, ScopeError> {
        staged::deletions(&self.repository, &self.root).map_err(|error| self.broken(error))
    }

    fn unstaged(&self) -> Result<Unstaged, ScopeError> {
        working_tree::against_index(&self.repository, &self.root).map_err(|error| self.broken(error))
    }

    fn since(&self, revision: &str) -> Result<Vec<ChangedFile>, ScopeError> {
        let mut local = self.repository.to_thread_local();
        let base = revision::merge_base(&mut local, revision)?;
        let tree = revision::tree(&local, base).map_err(|error| self.broken(error))?;
        working_tree::against_tree(&self.repository, &self.root, tree).map_err(|error| self.broken(error))
    }

    fn between(&self, from: Option<&str>, to: &str) -> Result<Vec<ChangedFile>, ScopeError> {
        let local = self.repository.to_thread_local();
        let from = from.map(|from| revision::commit(&local, from)).transpose()?;
        let to = revision::commit(&local, to)?;
        let files = || {
            let from = from.map(|from| revision::tree(&local, from)).transpose()?;
            let changes = changes::compare_trees(&local, from, revision::tree(&local, to)?)?;
            let files = changes::files(&local, changes, || local.diff_resource_cache_for_tree_diff())?;
            content::with_blobs(&self.repository, &self.root, &files)
        };
        files().map_err(|error| self.broken(error))
    }

    fn pushed(&self, remote: &str, lines: &str) -> Result<Vec<ChangedFile>, ScopeError> {
        let updates = push::parse(lines.as_bytes()).map_err(|error| ScopeError::PushLines(error.to_string()))?;
        self.pushed(remote, &updates)
    }

    fn provenance(&self) -> Provenance {
        provenance::provenance(&self.repository.to_thread_local(), self.job_branch.as_deref())
    }
}
