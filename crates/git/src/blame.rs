//! Who last changed a line.

use std::path::{Path, PathBuf};

use gix::Repository;
use gix::blame::BlameRanges;
use gix::bstr::BString;

use crate::history::Signature;

/// The commit that last changed a line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Blame {
    /// The full hash.
    pub commit: String,
    pub author: Signature,
    /// The path relative to the repository's root that the line had in that commit, if another than now.
    pub earlier_path: Option<PathBuf>,
}

/// Why a line cannot be blamed.
#[derive(Debug, thiserror::Error)]
pub enum BlameError {
    #[error("{} is outside the repository", .0.display())]
    Outside(PathBuf),
    #[error("{} is not in `HEAD`", .0.display())]
    NotCommitted(PathBuf),
    #[error("{} has no line {line} in `HEAD`", path.display())]
    NoLine { path: PathBuf, line: u32 },
    #[error("cannot blame {}: {message}", path.display())]
    Broken { path: PathBuf, message: String },
}

/// Who last changed line `line` (from 1) of a file as it is in `HEAD`: changes that are not committed are not seen.
pub(crate) fn blame(repository: &Repository, relative: &Path, line: u32) -> Result<Blame, BlameError> {
    let broken = |error: gix::Error| BlameError::Broken { path: relative.into(), message: format!("{error:#}") };
    let head = repository.head().map_err(broken)?.try_into_peeled_id().map_err(broken)?;
    let not_committed = || BlameError::NotCommitted(relative.into());
    let head = head.ok_or_else(not_committed)?.detach();
    let tree = repository.find_commit(head).map_err(broken)?.tree().map_err(broken)?;
    let entry = tree.lookup_entry_by_path(relative).map_err(broken)?;
    let entry = entry.filter(|entry| entry.mode().is_blob()).ok_or_else(not_committed)?;
    let content = entry.object().map_err(broken)?.detach().data;
    let no_line = || BlameError::NoLine { path: relative.into(), line };
    if line == 0 || line as usize > content.split_inclusive(|&byte| byte == b'\n').count() {
        return Err(no_line());
    }

    let path: BString = gix::path::into_bstr(relative).map_err(broken)?.into_owned();
    let path = gix::path::to_unix_separators_on_windows(path);
    let options = gix::repository::blame_file::Options {
        ranges: BlameRanges::from_one_based_inclusive_range(line..=line).map_err(broken)?,
        rewrites: Some(gix::diff::Rewrites::default()),
        ..Default::default()
    };
    let outcome = repository.blame_file(path.as_ref(), head, options).map_err(broken)?;
    let hunk = outcome.entries.into_iter().next().ok_or_else(no_line)?;
    let commit = repository.find_commit(hunk.commit_id).map_err(broken)?;
    Ok(Blame {
        commit: hunk.commit_id.to_string(),
        author: Signature::new(commit.author().map_err(broken)?),
        earlier_path: hunk.source_file_name.and_then(|name| Some(gix::path::from_bstr(name).ok()?.into_owned())),
    })
}
