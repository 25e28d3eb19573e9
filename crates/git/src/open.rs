//! Finding and opening the repository that holds a folder.

use std::path::{Path, PathBuf};

use covet_core::ScopeError;
use gix::ThreadSafeRepository;
use gix::bstr::BString;
use gix::discover::{repository, upwards};
use gix::open::Permissions;

use crate::Environment;

/// A repository and the root of its working tree.
pub(crate) struct Opened {
    pub repository: ThreadSafeRepository,
    /// Absolute; a parent of the folder as it was written, even where symbolic links lead to it.
    pub root: PathBuf,
}

/// The repository that holds `folder`; `None` where there is none.
pub(crate) fn open(environment: &Environment, folder: &Path) -> Result<Option<Opened>, ScopeError> {
    let folder = std::path::absolute(folder).map_err(|error| broken(folder, error))?;
    let physical = folder.canonicalize().map_err(|error| broken(&folder, error))?;
    if environment.moves_repository()
        && let Some(opened) = open_moved(environment, &folder, &physical)?
    {
        return Ok(Some(opened));
    }
    let Some(place) = discover(environment, &physical)? else { return Ok(None) };
    // Variables that belong to another repository must not reach this one, through gix either.
    let repository = open_at(&place, options(environment, !environment.moves_repository()))?;
    let root = work_tree(&repository, None)?;
    Ok(Some(Opened { root: as_written(&folder, root), repository }))
}

/// The repository that the environment names, when it holds the folder.
fn open_moved(environment: &Environment, folder: &Path, physical: &Path) -> Result<Option<Opened>, ScopeError> {
    let base = environment.current_dir.clone().unwrap_or_else(|| physical.to_path_buf());
    let place = match &environment.git_dir {
        Some(git_dir) => Place { path: base.join(git_dir), is_git_dir: true },
        None => {
            let base = base.canonicalize().map_err(|error| broken(&base, error))?;
            let Some(place) = discover(environment, &base)? else { return Ok(None) };
            place
        }
    };
    let mut repository = open_at(&place, options(environment, false))?;
    let work_tree_override = environment.work_tree.as_ref().map(|path| base.join(path));
    let root = match work_tree(&repository, work_tree_override) {
        // A hook of a bare repository that looks at a checkout elsewhere.
        Err(ScopeError::Bare(_)) if discover(environment, physical)?.is_some_and(|found| !found.is_git_dir) => {
            return Ok(None);
        }
        root => root?,
    };
    let physical_root = root.canonicalize().map_err(|error| broken(&root, error))?;
    if !physical.starts_with(&physical_root) {
        return Ok(None);
    }
    // A repository inside this one, that the variables do not name, is one of its own: a submodule, for example.
    if environment.git_dir.is_none() && discover(environment, physical)?.as_ref() != Some(&place) {
        return Ok(None);
    }
    if let Some(index) = &environment.index_file {
        let index = root.join(index);
        let value = gix::path::into_bstr(&index).map_err(|error| broken(&index, format!("{error:#}")))?;
        let mut setting = BString::from("gitoxide.core.indexFile=");
        setting.extend_from_slice(&value);
        repository = open_at(&place, options(environment, false).config_overrides([setting]))?;
    }
    if environment.work_tree.is_some() {
        let mut local = repository.to_thread_local();
        local.set_workdir(root.clone()).map_err(|error| broken(&root, format!("{error:#}")))?;
        repository = local.into_sync();
    }
    Ok(Some(Opened { root: as_written(folder, root), repository }))
}

/// Where a repository was found.
#[derive(PartialEq)]
struct Place {
    path: PathBuf,
    /// Otherwise it is the root of a working tree.
    is_git_dir: bool,
}

fn discover(environment: &Environment, physical: &Path) -> Result<Option<Place>, ScopeError> {
    let options = upwards::Options {
        ceiling_dirs: environment.ceilings.clone(),
        match_ceiling_dir_or_error: false,
        cross_fs: environment.across_filesystems,
        ..upwards::Options::default()
    };
    match gix::discover::upwards_opts(physical, options) {
        Ok((repository::Path::WorkTree(path), _)) => Ok(Some(Place { path, is_git_dir: false })),
        Ok((repository::Path::LinkedWorkTree { work_dir, .. }, _)) => {
            Ok(Some(Place { path: work_dir, is_git_dir: false }))
        }
        Ok((repository::Path::Repository(path), _)) => Ok(Some(Place { path, is_git_dir: true })),
        Err(error) => match error.downcast_any_ref::<upwards::Error>() {
            Some(upwards::Error::NoGitRepository { .. }) => {
                let damaged = physical.ancestors().find(|folder| folder.join(".git").symlink_metadata().is_ok());
                damaged.map_or(Ok(None), |folder| {
                    let message = "its `.git` is no git repository: it is damaged, or points to a folder that is gone";
                    Err(broken(folder, message))
                })
            }
            Some(upwards::Error::NoTrustedGitRepository { .. }) | None => Err(broken(physical, format!("{error:#}"))),
            Some(_) => Ok(None),
        },
    }
}

fn options(environment: &Environment, read_variables: bool) -> gix::open::Options {
    let mut permissions = if environment.user_configuration { Permissions::all() } else { Permissions::isolated() };
    if !read_variables {
        permissions.env.git_prefix = gix::sec::Permission::Deny;
    }
    // Git for Windows keeps `core.autocrlf` in the configuration of its installation.
    permissions.config.git_binary = cfg!(windows) && environment.user_configuration;
    gix::open::Options::default().permissions(permissions)
}

fn open_at(place: &Place, options: gix::open::Options) -> Result<ThreadSafeRepository, ScopeError> {
    let opened = options.open_path_as_is(place.is_git_dir).open(&place.path);
    let repository = opened.map_err(|error| broken(&place.path, format!("{error:#}")))?;
    // gix would take a repository whose refs it cannot read for one without a commit.
    let format = repository.to_thread_local().config_snapshot().string("extensions.refStorage");
    match format {
        Some(format) if !format.eq_ignore_ascii_case(b"files") => {
            let message = format!("its references are stored as `{format}`, which cannot be read: only `files` can");
            Err(broken(&place.path, message))
        }
        _ => Ok(repository),
    }
}

fn work_tree(repository: &ThreadSafeRepository, given: Option<PathBuf>) -> Result<PathBuf, ScopeError> {
    let local = repository.to_thread_local();
    let root = given.or_else(|| local.workdir().map(Path::to_path_buf));
    let root = root.ok_or_else(|| ScopeError::Bare(local.git_dir().to_path_buf()))?;
    std::path::absolute(&root).map_err(|error| broken(&root, error))
}

/// `root`, as the parent of `folder` that leads there, so that paths below the one are paths below the other.
fn as_written(folder: &Path, root: PathBuf) -> PathBuf {
    let Ok(physical) = root.canonicalize() else { return root };
    let written = folder.ancestors().find(|folder| folder.canonicalize().is_ok_and(|path| path == physical));
    written.map_or(root, Path::to_path_buf)
}

pub(crate) fn broken(path: &Path, message: impl ToString) -> ScopeError {
    ScopeError::Broken { path: path.to_path_buf(), message: message.to_string() }
}
