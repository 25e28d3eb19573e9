//! What a push sends: the lines that git gives a pre-push hook on its standard input (githooks(5)).

use std::collections::BTreeMap;
use std::collections::btree_map::Entry;
use std::path::PathBuf;

use covet_core::{ChangedFile, ChangedLines, Content, ScopeError};
use gix::remote::Direction;
use gix::{ObjectId, Repository, Url};

use crate::open::broken;
use crate::{provenance, revision};

/// One line: what is to become of one ref of the remote.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PushUpdate {
    /// What is pushed, as the user wrote it or in full: `refs/heads/main`, `HEAD~`, or `(delete)`.
    pub local_ref: String,
    /// The commit or tag that is pushed; `None` where the remote's ref is deleted.
    pub local: Option<ObjectId>,
    /// The full name of the ref on the remote.
    pub remote_ref: String,
    /// What the remote has there now; `None` where it is new.
    pub remote: Option<ObjectId>,
}

/// Commits that a push sends.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PushRange {
    /// The newest commit that the remote has already; `None` where it has none of this history.
    pub from: Option<ObjectId>,
    pub to: ObjectId,
}

/// Why a line is not one that git gives a pre-push hook.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum PushLineError {
    #[error("line {line}: expected `<local ref> <local object> <remote ref> <remote object>`, found {found} fields")]
    Fields { line: usize, found: usize },
    #[error("line {line}: `{text}` is no object name")]
    Object { line: usize, text: String },
}

/// The lines of a pre-push hook's standard input. Empty lines are passed over; a ref that is not UTF-8 is held with the
/// replacement character.
pub fn parse(input: &[u8]) -> Result<Vec<PushUpdate>, PushLineError> {
    let input = String::from_utf8_lossy(input);
    let lines = input.lines().enumerate().filter(|(_, line)| !line.trim().is_empty());
    lines.map(|(index, line)| parse_line(index + 1, line)).collect()
}

fn parse_line(number: usize, line: &str) -> Result<PushUpdate, PushLineError> {
    // From the right: what the user wrote for the local ref may have spaces, as in `HEAD@{1 day ago}`.
    let fields: Vec<&str> = line.trim_end().rsplitn(4, ' ').collect();
    let [remote, remote_ref, local, local_ref] = fields.as_slice() else {
        return Err(PushLineError::Fields { line: number, found: fields.len() });
    };
    let object = |text: &str| match ObjectId::from_hex(text.as_bytes()) {
        Ok(id) => Ok((!id.is_null()).then_some(id)),
        Err(_) => Err(PushLineError::Object { line: number, text: text.into() }),
    };
    Ok(PushUpdate {
        local_ref: (*local_ref).into(),
        local: object(local)?,
        remote_ref: (*remote_ref).into(),
        remote: object(remote)?,
    })
}

/// The commits that the updates send to a remote, named as the hook's first argument has it.
///
/// A branch that is there is compared from the best common ancestor of old and new, which for a forced push is not the
/// old one. A branch that is new, or whose old commit is not here, is compared from the best common ancestor with all
/// that is known of the remote (`refs/remotes/REMOTE/*`). Deleted refs and tags of anything but a commit send nothing.
pub(crate) fn ranges(
    repository: &mut Repository,
    remote: &str,
    updates: &[PushUpdate],
) -> Result<Vec<PushRange>, ScopeError> {
    let mut ranges = Vec::new();
    let mut known = None;
    for update in updates {
        let Some(local) = update.local else { continue };
        let Some(to) = peel(repository, local) else {
            if repository.has_object(local) {
                continue;
            }
            let hint = "the object that is pushed is not in this repository".into();
            return Err(ScopeError::NoRevision { revision: local.to_string(), hint });
        };
        let mut from = match update.remote.and_then(|id| peel(repository, id)) {
            Some(remote) => revision::common(repository, to, &[remote])?,
            None => None,
        };
        if from.is_none() {
            if known.is_none() {
                known = Some(tracked(repository, remote).map_err(|error| broken(repository.git_dir(), error))?);
            }
            from = match known.as_deref() {
                None | Some([]) => None,
                Some(known) => revision::common(repository, to, known)?,
            };
        }
        let range = PushRange { from, to };
        if range.from != Some(to) && !ranges.contains(&range) {
            ranges.push(range);
        }
    }
    Ok(ranges)
}

fn peel(repository: &Repository, id: ObjectId) -> Option<ObjectId> {
    let object = repository.try_find_object(id).ok()??;
    object.peel_to_kind(gix::object::Kind::Commit).ok().map(|commit| commit.id)
}

/// The commits that are known to be on a remote.
fn tracked(repository: &Repository, remote: &str) -> Result<Vec<ObjectId>, String> {
    let message = |error: gix::Error| format!("{error:#}");
    let platform = repository.references().map_err(message)?;
    let mut commits = Vec::new();
    for name in remotes(repository, remote) {
        let prefix = format!("refs/remotes/{name}/");
        // What is configured may still be no name for a ref.
        let Ok(refs) = platform.prefixed(prefix.as_str()) else { continue };
        commits.extend(
            refs.filter_map(Result::ok)
                .filter_map(|mut reference| reference.peel_to_id().ok().map(|id| id.detach()))
                .filter_map(|id| peel(repository, id)),
        );
    }
    commits.sort_unstable();
    commits.dedup();
    Ok(commits)
}

/// The names of the remotes that are meant by what git gives a hook: a name, or the URL where the user named one. A URL
/// that is no remote's stands for all of them, since what any of them has was judged when it was pushed there.
fn remotes(repository: &Repository, given: &str) -> Vec<String> {
    let names: Vec<String> = repository.remote_names().iter().map(ToString::to_string).collect();
    if names.iter().any(|name| name == given) {
        return vec![given.to_owned()];
    }
    let address = |url: &Url| provenance::uri(url).unwrap_or_else(|| url.to_bstring().to_string());
    let Ok(wanted) = gix::url::parse(given).map(|url| address(&url)) else { return names };
    let is_meant = |name: &&String| {
        let Ok(remote) = repository.find_remote(name.as_str()) else { return false };
        [Direction::Push, Direction::Fetch]
            .into_iter()
            .filter_map(|direction| remote.url(direction))
            .any(|url| address(url) == wanted)
    };
    let meant: Vec<String> = names.iter().filter(is_meant).cloned().collect();
    if meant.is_empty() { names } else { meant }
}

/// The files of all ranges, each once, in order of path. Of a file that several ranges have with the same content, the
/// lines are those of all; with other content, the range that comes first has it.
pub(crate) fn union(ranges: Vec<Vec<ChangedFile>>) -> Vec<ChangedFile> {
    let mut all: BTreeMap<PathBuf, ChangedFile> = BTreeMap::new();
    for file in ranges.into_iter().flatten() {
        match all.entry(file.path.clone()) {
            Entry::Vacant(place) => {
                place.insert(file);
            }
            Entry::Occupied(mut held) => {
                let held = held.get_mut();
                if same_bytes(&held.content, &file.content) {
                    held.lines = merge(&held.lines, &file.lines);
                }
            }
        }
    }
    all.into_values().collect()
}

fn same_bytes(a: &Content, b: &Content) -> bool {
    matches!((a, b), (Content::Bytes(a), Content::Bytes(b)) if a == b)
}

fn merge(a: &ChangedLines, b: &ChangedLines) -> ChangedLines {
    let (ChangedLines::Ranges(a), ChangedLines::Ranges(b)) = (a, b) else { return ChangedLines::All };
    let mut sorted: Vec<_> = a.iter().chain(b.iter()).cloned().collect();
    sorted.sort_unstable_by_key(|range| (*range.start(), *range.end()));
    let mut merged: Vec<std::ops::RangeInclusive<u32>> = Vec::with_capacity(sorted.len());
    for range in sorted {
        match merged.last_mut() {
            Some(last) if *range.start() <= last.end().saturating_add(1) => {
                *last = *last.start()..=*last.end().max(range.end());
            }
            _ => merged.push(range),
        }
    }
    ChangedLines::Ranges(merged.into())
}

#[cfg(test)]
mod tests {
    use super::*;

    const A: &str = "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa";
    const ZERO: &str = "0000000000000000000000000000000000000000";

    #[test]
    fn lines_of_a_hook() {
        let input = format!(
            "refs/heads/main {A} refs/heads/main {ZERO}\n(delete) {ZERO} refs/heads/old {A}\n\nHEAD@{{1 day ago}} {A} refs/heads/x {A}\n"
        );
        let updates = parse(input.as_bytes()).expect("what git writes");
        let a = ObjectId::from_hex(A.as_bytes()).ok();
        let brief: Vec<_> = updates.iter().map(|it| (it.local_ref.as_str(), it.local, it.remote)).collect();
        assert_eq!(brief, [("refs/heads/main", a, None), ("(delete)", None, a), ("HEAD@{1 day ago}", a, a)]);
        assert_eq!(updates[2].remote_ref, "refs/heads/x");
        assert_eq!(parse(b""), Ok(vec![]), "nothing to push");
    }

    #[test]
    fn lines_that_git_does_not_write() {
        let input = format!("\nrefs/heads/main {A}\n");
        assert_eq!(parse(input.as_bytes()), Err(PushLineError::Fields { line: 2, found: 2 }));
        let input = format!("refs/heads/main {A} refs/heads/main main");
        assert_eq!(parse(input.as_bytes()), Err(PushLineError::Object { line: 1, text: "main".into() }));
    }

    #[test]
    fn union_merges_lines_of_the_same_content() {
        let file = |content: &str, ranges: &[(u32, u32)]| ChangedFile {
            path: "/r/a.py".into(),
            content: Content::Bytes(content.as_bytes().into()),
            lines: ChangedLines::Ranges(ranges.iter().map(|(first, last)| *first..=*last).collect()),
            renamed_from: None,
        };
        let merged =
            union(vec![vec![file("x", &[(1, 2), (9, 9)])], vec![file("x", &[(2, 4)])], vec![file("y", &[(7, 7)])]]);
        assert_eq!(merged, [file("x", &[(1, 4), (9, 9)])]);
    }
}
