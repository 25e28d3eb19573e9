//! What the next commit will change: the index against `HEAD`.
//!
//! An unmerged path is left out. It has no staged content, git makes no commit before it is resolved, and its stage
//! "ours" is what `HEAD` has already. In a merge, what comes unchanged from another parent is no change of this commit. A path that `git add --intent-to-add` announced has no staged content either.

use std::path::{Path, PathBuf};

use covet_core::ChangedFile;
use gix::{ObjectId, Repository, ThreadSafeRepository};
use rustc_hash::FxHashMap;

use crate::tree_index::{self, DeletedFolders};
use crate::{changes, content};

/// The files whose content in the index differs from `HEAD` (in a merge, from every parent), with the lines that do. Of
/// the object database only the trees above changed files and the changed files are read; of the working tree, nothing.
pub(crate) fn staged(repository: &ThreadSafeRepository, root: &Path) -> gix::Result<Vec<ChangedFile>> {
    let local = repository.to_thread_local();
    let index = local.index_or_empty()?;
    let against = |tree: ObjectId| {
        let changes = tree_index::compare(&local, tree, &index, DeletedFolders::ListedIfAdded)?;
        let files = changes::files(&local, changes, || local.diff_resource_cache_for_tree_diff())?;
        content::with_blobs(repository, root, &files)
    };
    let mut staged = against(local.head_tree_id_or_empty()?.detach())?;
    for parent in merged_parents(&local) {
        let tree = local.find_commit(parent)?.tree_id()?.detach();
        let other = against(tree)?;
        let lines: FxHashMap<_, _> = other.iter().map(|file| (&file.path, &file.lines)).collect();
        staged.retain_mut(|file| {
            let Some(&lines) = lines.get(&file.path) else { return false };
            file.lines = file.lines.both(lines);
            true
        });
    }
    Ok(staged)
}

/// The files of `HEAD` that the index no longer has, by their absolute paths, in order.
pub(crate) fn deletions(repository: &ThreadSafeRepository, root: &Path) -> gix::Result<Vec<PathBuf>> {
    let local = repository.to_thread_local();
    let index = local.index_or_empty()?;
    let tree = local.head_tree_id_or_empty()?.detach();
    let changes = tree_index::compare(&local, tree, &index, DeletedFolders::Listed)?;
    let gone = changes.iter().filter(|change| change.new.is_none() && change.old.is_some_and(|old| old.is_file()));
    let mut paths: Vec<PathBuf> = gone.map(|change| content::absolute(root, change.path.as_ref())).collect();
    paths.sort_unstable();
    Ok(paths)
}

/// The parents beside `HEAD` that the commit will have when a merge is under way.
fn merged_parents(repository: &Repository) -> Vec<ObjectId> {
    let lines = std::fs::read_to_string(repository.git_dir().join("MERGE_HEAD")).unwrap_or_default();
    lines.lines().filter_map(|line| ObjectId::from_hex(line.trim().as_bytes()).ok()).collect()
}
