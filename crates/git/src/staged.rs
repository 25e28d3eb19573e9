//! What the next commit will change: the index against `HEAD`.
//!
//! An unmerged path is left out. It has no staged content, git makes no commit before it is resolved, and its stage
//! "ours" is what `HEAD` has already. A path that `git add --intent-to-add` announced has no staged content either.

use std::path::Path;

use covet_core::ChangedFile;
use gix::ThreadSafeRepository;

use crate::tree_index::{self, DeletedFolders};
use crate::{changes, content};

/// The files whose content in the index differs from `HEAD`. Of the object database only the trees above changed files
/// and the changed files are read; of the working tree, nothing.
pub(crate) fn staged(repository: &ThreadSafeRepository, root: &Path) -> gix::Result<Vec<ChangedFile>> {
    let local = repository.to_thread_local();
    let index = local.index_or_empty()?;
    let head = local.head_tree_id_or_empty()?.detach();
    let changes = tree_index::compare(&local, head, &index, DeletedFolders::ListedIfAdded)?;
    let files = changes::files(&local, changes, || local.diff_resource_cache_for_tree_diff())?;
    content::with_blobs(repository, root, &files)
}
