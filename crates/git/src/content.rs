//! From changed files to what the scope gives: their content and the lines that differ.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use covet_core::{ChangedFile, ChangedLines, Content};
use gix::bstr::BStr;
use gix::{ObjectId, Repository, ThreadSafeRepository};

use crate::changes::FileChange;
use crate::lines;

/// Below this many files a second thread costs more than it gains.
const FILES_PER_THREAD: usize = 32;

/// The absolute path of a path in the repository. One that this system cannot write becomes the nearest it can.
pub(crate) fn absolute(root: &Path, path: &BStr) -> PathBuf {
    match gix::path::from_bstr(path) {
        Ok(path) => root.join(path),
        Err(_) => root.join(path.to_string()),
    }
}

/// The files with their content in the object database.
pub(crate) fn with_blobs(
    repository: &ThreadSafeRepository,
    root: &Path,
    files: &[FileChange],
) -> gix::Result<Vec<ChangedFile>> {
    in_parallel(repository, files, |repository, files| {
        let changed = files.iter().map(|file| {
            let content: Arc<[u8]> = repository.find_object(file.new)?.detach().data.into();
            let lines = changed_lines(repository, file, &content)?;
            Ok(changed_file(root, file, Content::Bytes(content), lines))
        });
        changed.collect()
    })
}

/// The lines of `content` that are not in what the file had before.
pub(crate) fn changed_lines(repository: &Repository, file: &FileChange, content: &[u8]) -> gix::Result<ChangedLines> {
    let old = file.old.map(|old| old_content(repository, old)).transpose()?.flatten();
    Ok(old.map_or(ChangedLines::All, |old| lines::changed(&old, content)))
}

pub(crate) fn changed_file(root: &Path, file: &FileChange, content: Content, lines: ChangedLines) -> ChangedFile {
    ChangedFile {
        path: absolute(root, file.path.as_ref()),
        content,
        lines,
        renamed_from: file.renamed_from.as_ref().map(|path| absolute(root, path.as_ref())),
    }
}

/// The content a file had. `None` where a partial clone has not fetched it: then every line counts as changed, since
/// fetching is git's business.
fn old_content(repository: &Repository, id: ObjectId) -> gix::Result<Option<Vec<u8>>> {
    match repository.try_find_object(id)? {
        Some(object) => Ok(Some(object.detach().data)),
        None if is_partial_clone(repository) => Ok(None),
        None => Err(gix::Error::from_error(gix::error::message!("the object {id} is missing"))),
    }
}

fn is_partial_clone(repository: &Repository) -> bool {
    let config = repository.config_snapshot();
    config.string("extensions.partialClone").is_some()
        || repository.remote_names().iter().any(|name| {
            let key = format!("remote.{name}.promisor");
            config.boolean(key.as_str()).unwrap_or(false)
        })
}

/// Works on parts of the files with as many threads as pay off; the results come in the order of the files.
pub(crate) fn in_parallel<R: Send>(
    repository: &ThreadSafeRepository,
    files: &[FileChange],
    work: impl Fn(&Repository, &[FileChange]) -> gix::Result<Vec<R>> + Sync,
) -> gix::Result<Vec<R>> {
    let cores = std::thread::available_parallelism().map_or(1, usize::from);
    let threads = cores.min(files.len().div_ceil(FILES_PER_THREAD));
    if threads < 2 {
        return work(&repository.to_thread_local(), files);
    }
    std::thread::scope(|scope| {
        let work = &work;
        let parts = files.chunks(files.len().div_ceil(threads));
        let workers: Vec<_> =
            parts.map(|part| scope.spawn(move || work(&repository.to_thread_local(), part))).collect();
        let mut all = Vec::with_capacity(files.len());
        for worker in workers {
            all.extend(worker.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic))?);
        }
        Ok(all)
    })
}
