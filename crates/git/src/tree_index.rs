//! What differs between a tree and the index.
//!
//! Git's own way: both are walked side by side in order, and a folder whose hash in the index's tree cache equals the
//! tree's is not entered. After `git add FILE` only the folders above that file are read, whatever the repository's
//! size. (gix has a comparison of its own, which reads every tree of the commit first.)

use std::cmp::Ordering;

use gix::bstr::{BStr, BString, ByteSlice, ByteVec};
use gix::index::entry::{Flags, Mode, Stage};
use gix::index::extension;
use gix::objs::tree::EntryKind;
use gix::{ObjectId, Repository};

use crate::changes::{Change, Entry, compare_trees, files_of};

/// Folders nested deeper than this are an attack on the stack; git's own limit (`core.maxTreeDepth`) is the same.
const DEEPEST: usize = 2048;

/// Whether the files of a folder that the index does not have are among the changes.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum DeletedFolders {
    Listed,
    /// Only where something was added, which may be one of them renamed.
    ListedIfAdded,
}

/// The paths that differ, in no order of note.
///
/// Unmerged paths are left out, whatever the tree has. Paths that `git add --intent-to-add` announced count as
/// absent from the index.
pub(crate) fn compare(
    repository: &Repository,
    tree: ObjectId,
    index: &gix::index::State,
    deleted: DeletedFolders,
) -> gix::Result<Vec<Change>> {
    let mut walk =
        Walk { repository, index, changes: Vec::new(), deleted_folders: Vec::new(), path: BString::default() };
    let cache = index.tree();
    if !cache.is_some_and(|cache| is_same(cache, tree, index.entries().len())) {
        walk.folder(tree, cache, index.entries(), 0)?;
    }
    if deleted == DeletedFolders::Listed || walk.changes.iter().any(|change| change.old.is_none()) {
        for (path, id) in std::mem::take(&mut walk.deleted_folders) {
            walk.list(path.as_ref(), id, |path, entry| Change { path, old: Some(entry), new: None, sparse: false })?;
        }
    }
    Ok(walk.changes)
}

/// Whether the index holds exactly this tree, by its cache.
fn is_same(cache: &extension::Tree, tree: ObjectId, entries: usize) -> bool {
    cache.id == tree && cache.num_entries.is_some_and(|count| count as usize == entries)
}

struct Walk<'a> {
    repository: &'a Repository,
    index: &'a gix::index::State,
    changes: Vec<Change>,
    deleted_folders: Vec<(BString, ObjectId)>,
    /// Of the folder being compared: empty, or with a `/` at its end.
    path: BString,
}

/// The name of an entry in a folder. A folder's name sorts as if it ended with `/`.
#[derive(Clone, Copy, PartialEq)]
struct Name<'a> {
    name: &'a [u8],
    is_folder: bool,
}

impl<'a> Name<'a> {
    fn key(self) -> impl Iterator<Item = u8> + use<'a> {
        self.name.iter().copied().chain(self.is_folder.then_some(b'/'))
    }
}

impl<'a> Walk<'a> {
    /// Compares a tree with the part of the index below `self.path`.
    fn folder(
        &mut self,
        tree: ObjectId,
        cache: Option<&extension::Tree>,
        entries: &'a [gix::index::Entry],
        depth: usize,
    ) -> gix::Result<()> {
        if depth > DEEPEST {
            return Err(gix::Error::from_error(gix::error::message("folders are nested too deep")));
        }
        let tree = self.repository.find_tree(tree)?;
        let mut nodes = tree.iter();
        let mut node = nodes.next().transpose()?;
        let mut rest = entries;
        loop {
            let node_name = node.as_ref().map(|node| Name { name: node.filename(), is_folder: node.mode().is_tree() });
            let entry_name = rest.first().map(|entry| self.name_of(entry));
            let order = match (node_name, entry_name) {
                (None, None) => return Ok(()),
                (Some(_), None) => Ordering::Less,
                (None, Some(_)) => Ordering::Greater,
                (Some(node), Some(entry)) => node.key().cmp(entry.key()),
            };
            let mut group: &[gix::index::Entry] = &[];
            if let (Some(name), Ordering::Equal | Ordering::Greater) = (entry_name, order) {
                (group, rest) = rest.split_at(self.group_length(rest, name));
            }
            let old = match (&node, order) {
                (Some(found), Ordering::Equal | Ordering::Less) => {
                    let entry = Entry { id: found.object_id(), kind: found.mode().kind() };
                    let old = Some((found.filename().to_owned(), entry));
                    node = nodes.next().transpose()?;
                    old
                }
                _ => None,
            };
            match old {
                Some((name, old)) if old.kind == EntryKind::Tree && !group.is_empty() => {
                    self.both_folders(name.as_ref(), old.id, cache, group, depth)?;
                }
                Some((name, old)) if old.kind == EntryKind::Tree => {
                    let path = self.child(name.as_ref());
                    self.deleted_folders.push((path, old.id));
                }
                Some((name, old)) => self.file(name.as_ref(), old, group),
                None => self.added(group)?,
            }
        }
    }

    /// The name that an entry has in the folder being compared.
    fn name_of(&self, entry: &gix::index::Entry) -> Name<'a> {
        let path: &'a [u8] = entry.path(self.index).as_bytes();
        let below = path.get(self.path.len()..).unwrap_or_default();
        match below.find_byte(b'/') {
            Some(end) => Name { name: &below[..end], is_folder: true },
            None => Name { name: below, is_folder: false },
        }
    }

    /// How many of the first entries have this name: the stages of one file, or all that is in a folder.
    fn group_length(&self, entries: &[gix::index::Entry], name: Name<'_>) -> usize {
        // At least the first, even in an index that is not in order: the walk must come to an end.
        entries.partition_point(|entry| self.name_of(entry) == name).max(1)
    }

    fn child(&self, name: &BStr) -> BString {
        let mut path = self.path.clone();
        path.push_str(name);
        path
    }

    fn both_folders(
        &mut self,
        name: &BStr,
        old: ObjectId,
        cache: Option<&extension::Tree>,
        group: &'a [gix::index::Entry],
        depth: usize,
    ) -> gix::Result<()> {
        if let [entry] = group
            && entry.mode == Mode::DIR
        {
            return self.sparse_folder(name, old, entry.id);
        }
        let cache =
            cache.and_then(|cache| cache.children.iter().find(|child| child.name.as_slice() == name.as_bytes()));
        if cache.is_some_and(|cache| is_same(cache, old, group.len())) {
            return Ok(());
        }
        let length = self.path.len();
        self.path.push_str(name);
        self.path.push(b'/');
        let result = self.folder(old, cache, group, depth + 1);
        self.path.truncate(length);
        result
    }

    /// A folder that the index holds as one entry, since a sparse checkout leaves it out.
    fn sparse_folder(&mut self, name: &BStr, old: ObjectId, new: ObjectId) -> gix::Result<()> {
        if old == new {
            return Ok(());
        }
        let mut prefix = self.child(name);
        prefix.push(b'/');
        for change in compare_trees(self.repository, Some(old), new)? {
            let mut path = prefix.clone();
            path.push_str(&change.path);
            self.changes.push(Change { path, sparse: change.new.is_some(), ..change });
        }
        Ok(())
    }

    /// A file of the tree, with the entries of its name in the index.
    fn file(&mut self, name: &BStr, old: Entry, group: &[gix::index::Entry]) {
        if group.iter().any(|entry| entry.stage() != Stage::Unconflicted) {
            return;
        }
        let entry = group.first().filter(|entry| !entry.flags.contains(Flags::INTENT_TO_ADD));
        let new = entry.and_then(index_entry);
        if new != Some(old) {
            let sparse = entry.is_some_and(is_sparse);
            self.changes.push(Change { path: self.child(name), old: Some(old), new, sparse });
        }
    }

    /// Entries that the tree does not have.
    fn added(&mut self, group: &[gix::index::Entry]) -> gix::Result<()> {
        for entry in group {
            if entry.stage() != Stage::Unconflicted || entry.flags.contains(Flags::INTENT_TO_ADD) {
                continue;
            }
            let path = entry.path(self.index);
            if entry.mode == Mode::DIR {
                let path = path.strip_suffix(b"/").unwrap_or(path).as_bstr().to_owned();
                let added = |path, entry| Change { path, old: None, new: Some(entry), sparse: true };
                self.list(path.as_ref(), entry.id, added)?;
            } else if let Some(new) = index_entry(entry) {
                let sparse = is_sparse(entry);
                self.changes.push(Change { path: path.to_owned(), old: None, new: Some(new), sparse });
            }
        }
        Ok(())
    }

    fn list(&mut self, path: &BStr, tree: ObjectId, change: impl Fn(BString, Entry) -> Change) -> gix::Result<()> {
        for (below, entry) in files_of(self.repository, tree)? {
            let mut full = path.to_owned();
            full.push(b'/');
            full.push_str(below);
            self.changes.push(change(full, entry));
        }
        Ok(())
    }
}

pub(crate) fn index_entry(entry: &gix::index::Entry) -> Option<Entry> {
    Some(Entry { id: entry.id, kind: entry.mode.to_tree_entry_mode()?.kind() })
}

fn is_sparse(entry: &gix::index::Entry) -> bool {
    entry.flags.contains(Flags::SKIP_WORKTREE)
}
