//! What differs between two states of the files, and which of it is a renamed file.

use std::ops::ControlFlow;

use gix::bstr::{BStr, BString};
use gix::diff::Rewrites;
use gix::diff::blob::Platform;
use gix::diff::rewrites::Tracker;
use gix::diff::rewrites::tracker::{self, ChangeKind};
use gix::diff::tree::visit::Relation;
use gix::object::tree::diff::ChangeDetached;
use gix::objs::tree::{EntryKind, EntryMode};
use gix::{ObjectId, Repository, oid};
use rustc_hash::FxHashMap;

/// What counts as renamed: git's measure, half of the content. With more than this many files gone and as many new,
/// only unchanged ones are matched; git's limit is higher, but each comparison costs more here.
const RENAMES: Rewrites = Rewrites { copies: None, percentage: Some(0.5), limit: 400, track_empty: false };

/// What a path holds: a file, a symbolic link, a submodule.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Entry {
    pub id: ObjectId,
    pub kind: EntryKind,
}

impl Entry {
    pub fn is_file(&self) -> bool {
        matches!(self.kind, EntryKind::Blob | EntryKind::BlobExecutable)
    }
}

/// A path that holds something else than before.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Change {
    pub path: BString,
    pub old: Option<Entry>,
    pub new: Option<Entry>,
    /// The index has it, but a sparse checkout keeps it out of the working tree.
    pub sparse: bool,
}

/// A file that is new, changed or renamed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct FileChange {
    pub path: BString,
    pub new: ObjectId,
    /// The content it had; `None` for a new file, or where a link or submodule was.
    pub old: Option<ObjectId>,
    pub renamed_from: Option<BString>,
}

/// What differs between two trees; `old` `None` means the empty tree.
pub(crate) fn compare_trees(repository: &Repository, old: Option<ObjectId>, new: ObjectId) -> gix::Result<Vec<Change>> {
    let old = old.map(|id| repository.find_tree(id)).transpose()?;
    let new = repository.find_tree(new)?;
    let mut options = gix::diff::Options::default();
    options.track_path();
    let entry = |mode: EntryMode, id| Some(Entry { id, kind: mode.kind() });
    let mut changes = Vec::new();
    for change in repository.diff_tree_to_tree(old.as_ref(), &new, options)? {
        let (path, old, new) = match change {
            ChangeDetached::Addition { location, entry_mode, id, .. } => (location, None, entry(entry_mode, id)),
            ChangeDetached::Deletion { location, entry_mode, id, .. } => (location, entry(entry_mode, id), None),
            ChangeDetached::Modification { location, previous_entry_mode, previous_id, entry_mode, id } => {
                (location, entry(previous_entry_mode, previous_id), entry(entry_mode, id))
            }
            // Not asked for: renames are matched below, for all scopes alike.
            ChangeDetached::Rewrite { .. } => continue,
        };
        let not_tree = |entry: &Entry| entry.kind != EntryKind::Tree;
        let change = Change { path, old: old.filter(not_tree), new: new.filter(not_tree), sparse: false };
        if change.old != change.new {
            changes.push(change);
        }
    }
    Ok(changes)
}

/// All that is below a tree, but the trees, with paths relative to it.
pub(crate) fn files_of(repository: &Repository, tree: ObjectId) -> gix::Result<impl Iterator<Item = (BString, Entry)>> {
    let records = repository.find_tree(tree)?.traverse().breadthfirst.files()?.into_iter();
    Ok(records.map(|record| (record.filepath, Entry { id: record.oid, kind: record.mode.kind() })))
}

/// The files among the changes, in order of path, with renamed ones matched. Deleted files, links and submodules are
/// left out.
///
/// `content` gives what reads the blobs to compare; it is asked for only where files went and others came.
pub(crate) fn files(
    repository: &Repository,
    changes: Vec<Change>,
    content: impl FnOnce() -> gix::Result<Platform>,
) -> gix::Result<Vec<FileChange>> {
    let sources = renames(repository, &changes, content)?;
    let mut files: Vec<_> = changes
        .into_iter()
        .filter_map(|change| {
            let new = change.new.filter(Entry::is_file)?;
            let old = change.old.filter(Entry::is_file).map(|old| old.id);
            let (old, renamed_from) = match sources.get(&change.path) {
                Some((path, id)) => (Some(*id), Some(path.clone())),
                None => (old, None),
            };
            Some(FileChange { path: change.path, new: new.id, old, renamed_from })
        })
        .collect();
    files.sort_unstable_by(|a, b| a.path.cmp(&b.path));
    Ok(files)
}

/// For a new file that another was renamed to: path and content of the other.
fn renames(
    repository: &Repository,
    changes: &[Change],
    content: impl FnOnce() -> gix::Result<Platform>,
) -> gix::Result<FxHashMap<BString, (BString, ObjectId)>> {
    let mut found = FxHashMap::default();
    let is_file = |entry: &Option<Entry>| entry.as_ref().is_some_and(Entry::is_file);
    let gone = |change: &Change| is_file(&change.old) && change.new.is_none();
    let came = |change: &Change| is_file(&change.new) && change.old.is_none();
    if !changes.iter().any(gone) || !changes.iter().any(came) {
        return Ok(found);
    }
    let mut tracker = Tracker::new(RENAMES);
    for change in changes {
        let side = match (change.old, change.new) {
            (Some(old), None) if old.is_file() => Side { entry: old, kind: ChangeKind::Deletion },
            // A null hash stands for content that cannot be read, and so not be compared.
            (None, Some(new)) if new.is_file() && !new.id.is_null() => Side { entry: new, kind: ChangeKind::Addition },
            _ => continue,
        };
        // It keeps every deletion and addition.
        tracker.try_push_change(side, change.path.as_ref());
    }
    tracker.emit(
        |destination, source| {
            if let Some(source) = source {
                let location: &BStr = source.location;
                found.insert(destination.location.to_owned(), (location.to_owned(), source.id));
            }
            ControlFlow::Continue(())
        },
        &mut content()?,
        &repository.objects,
        |_| Ok::<(), std::io::Error>(()),
    )?;
    Ok(found)
}

/// One side of what may be a rename.
#[derive(Clone)]
struct Side {
    entry: Entry,
    kind: ChangeKind,
}

impl tracker::Change for Side {
    fn id(&self) -> &oid {
        &self.entry.id
    }

    fn relation(&self) -> Option<Relation> {
        None
    }

    fn kind(&self) -> ChangeKind {
        self.kind
    }

    fn entry_mode(&self) -> EntryMode {
        self.entry.kind.into()
    }

    fn id_and_entry_mode(&self) -> (&oid, EntryMode) {
        (&self.entry.id, self.entry.kind.into())
    }
}
