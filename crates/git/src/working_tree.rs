//! What the working tree holds, against the index and against any tree.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::AtomicBool;

use covet_core::{ChangedFile, ChangedLines, Content, Unstaged};
use gix::bstr::{BStr, BString};
use gix::diff::blob::pipeline::{Mode, WorktreeRoots};
use gix::dir::entry::{Kind, Status};
use gix::dir::walk::EmissionMode;
use gix::index::entry::Flags;
use gix::objs::tree::EntryKind;
use gix::status::index_worktree::Options;
use gix::status::plumbing::index_as_worktree::traits::{FastEq, SubmoduleStatus};
use gix::status::plumbing::index_as_worktree::{Change as DiskChange, EntryStatus};
use gix::status::plumbing::index_as_worktree_with_renames::{Entry as StatusEntry, VisitEntry};
use gix::{ObjectId, Repository, ThreadSafeRepository};

use crate::changes::{self, Change, Entry, FileChange};
use crate::content;
use crate::tree_index::{self, DeletedFolders};

/// An untracked file of more bytes than this is not read to learn whether it is a renamed one.
const LARGEST_RENAMED: u64 = 16 << 20;

/// The files of the working tree that differ from a tree, untracked ones among them.
///
/// The index's record of sizes and times tells which files have not changed since they were staged; only the others are
/// read.
pub(crate) fn against_tree(
    repository: &ThreadSafeRepository,
    root: &Path,
    tree: ObjectId,
) -> gix::Result<Vec<ChangedFile>> {
    let local = repository.to_thread_local();
    let index = local.index_or_empty()?;
    let disk = status(&local, &index)?;
    let states = states(&local, tree, &index, &disk)?;
    let work_tree = local.workdir().map_or_else(|| root.to_path_buf(), Path::to_path_buf);

    let mut changes: Vec<Change> = states.into_values().filter(|change| change.old != change.new).collect();
    if changes.iter().any(|change| change.new.is_none()) {
        hash_new_files(&local, &work_tree, &mut changes)?;
    }
    let files = changes::files(&local, changes, || {
        let roots = WorktreeRoots { old_root: None, new_root: Some(work_tree.clone()) };
        local.diff_resource_cache(Mode::ToGit, roots)
    })?;
    let files = content::in_parallel(repository, &files, |local, files| {
        let mut reader = Reader::new(local, &work_tree)?;
        let mut changed = Vec::with_capacity(files.len());
        for file in files {
            if let Some(lines) = lines_on_disk(local, &mut reader, file, disk.is_read(&file.path))? {
                changed.push(content::changed_file(root, file, Content::WorkingTree, lines));
            }
        }
        Ok(changed)
    })?;
    Ok(files)
}

/// Where the working tree is not what the index has. Of the object database only the files that differ are read.
pub(crate) fn against_index(repository: &ThreadSafeRepository, root: &Path) -> gix::Result<Unstaged> {
    let local = repository.to_thread_local();
    let index = local.index_or_empty()?;
    let disk = status(&local, &index)?;
    let mut files = Vec::new();
    for path in disk.modified.iter().map(|(path, _)| path).chain(&disk.gone) {
        let staged = index.entry_by_path(path.as_ref()).and_then(tree_index::index_entry);
        let Some(staged) = staged.filter(|entry| entry.is_file()) else { continue };
        let Some(object) = local.try_find_object(staged.id)? else { continue };
        files.push(ChangedFile {
            path: content::absolute(root, path.as_ref()),
            content: Content::Bytes(object.detach().data.into()),
            lines: ChangedLines::Ranges(Arc::default()),
            renamed_from: None,
        });
    }
    let untracked = disk.new.iter().map(|path| content::absolute(root, path.as_ref())).collect();
    Ok(Unstaged { files, untracked })
}

/// The lines of a file of the working tree that have changed; `None` where nothing has after all, or the file vanished.
fn lines_on_disk(
    repository: &Repository,
    reader: &mut Reader<'_>,
    file: &FileChange,
    on_disk: bool,
) -> gix::Result<Option<ChangedLines>> {
    if file.old.is_none() {
        return Ok(Some(ChangedLines::All));
    }
    let new = if on_disk {
        match reader.read(file.path.as_ref()) {
            Ok(new) => new,
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(None),
            // Whoever reads the file for its findings reports this with its place.
            Err(_) => return Ok(Some(ChangedLines::All)),
        }
    } else {
        repository.find_object(file.new)?.detach().data
    };
    let lines = content::changed_lines(repository, file, &new)?;
    let is_unchanged = matches!(&lines, ChangedLines::Ranges(ranges) if ranges.is_empty());
    if on_disk && is_unchanged && file.renamed_from.is_none() {
        // Staged and then put back, or touched: the content decides, as far as it is known to be the same.
        let id = gix::objs::compute_hash(repository.object_hash(), gix::objs::Kind::Blob, &new)?;
        if file.old == Some(id) {
            return Ok(None);
        }
    }
    Ok(Some(lines))
}

/// How the working tree differs from the index.
#[derive(Default)]
struct Disk {
    /// Tracked files whose content or mode differs, with their mode.
    modified: Vec<(BString, EntryKind)>,
    /// Tracked, and gone or no file any more.
    gone: Vec<BString>,
    unmerged: Vec<BString>,
    /// Files that are not in the index, or only announced there.
    new: Vec<BString>,
}

impl Disk {
    /// Whether the content of a path has to be read from disk, since the object database may not have it.
    fn is_read(&self, path: &BString) -> bool {
        self.modified.binary_search_by(|(modified, _)| modified.cmp(path)).is_ok()
            || self.unmerged.binary_search(path).is_ok()
            || self.new.binary_search(path).is_ok()
    }
}

impl<'index> VisitEntry<'index> for Disk {
    type ContentChange = ();
    type SubmoduleStatus = ();

    fn visit_entry(&mut self, entry: StatusEntry<'index, (), ()>) {
        match entry {
            StatusEntry::Modification { entry, rela_path, status, .. } => match status {
                EntryStatus::Conflict { .. } => self.unmerged.push(rela_path.to_owned()),
                EntryStatus::IntentToAdd => self.new.push(rela_path.to_owned()),
                EntryStatus::Change(DiskChange::Removed) => self.gone.push(rela_path.to_owned()),
                EntryStatus::Change(DiskChange::Type { worktree_mode }) => {
                    match worktree_mode.to_tree_entry_mode().map(|mode| mode.kind()) {
                        Some(kind @ (EntryKind::Blob | EntryKind::BlobExecutable)) => {
                            self.modified.push((rela_path.to_owned(), kind));
                        }
                        _ => self.gone.push(rela_path.to_owned()),
                    }
                }
                EntryStatus::Change(DiskChange::Modification { executable_bit_changed, .. }) => {
                    let kind = entry.mode.to_tree_entry_mode().map(|mode| mode.kind());
                    let kind = match (kind, executable_bit_changed) {
                        (Some(EntryKind::Blob), true) => EntryKind::BlobExecutable,
                        (Some(EntryKind::BlobExecutable), true) => EntryKind::Blob,
                        (Some(kind), _) => kind,
                        (None, _) => return,
                    };
                    self.modified.push((rela_path.to_owned(), kind));
                }
                EntryStatus::Change(DiskChange::SubmoduleModification(())) | EntryStatus::NeedsUpdate(_) => {}
            },
            StatusEntry::DirectoryContents { entry, .. } => {
                if entry.status == Status::Untracked && entry.disk_kind == Some(Kind::File) {
                    self.new.push(entry.rela_path);
                }
            }
            // Not asked for: renames are matched against the tree, not the index.
            StatusEntry::Rewrite { .. } => {}
        }
    }
}

/// Submodules are repositories of their own.
#[derive(Clone)]
struct NoSubmodules;

impl SubmoduleStatus for NoSubmodules {
    type Output = ();

    fn status(&mut self, _: &gix::index::Entry, _: &BStr) -> gix::Result<Option<()>> {
        Ok(None)
    }
}

fn status(repository: &Repository, index: &gix::index::State) -> gix::Result<Disk> {
    let mut disk = Disk::default();
    let walk = repository.dirwalk_options()?.emit_untracked(EmissionMode::Matching).emit_ignored(None);
    repository.index_worktree_status(
        index,
        None::<&BStr>,
        &mut disk,
        FastEq,
        NoSubmodules,
        &mut gix::progress::Discard,
        &AtomicBool::new(false),
        Options { dirwalk_options: Some(walk), ..Options::default() },
    )?;
    // Found by several threads.
    disk.modified.sort_unstable();
    disk.gone.sort_unstable();
    disk.unmerged.sort_unstable();
    disk.new.sort_unstable();
    Ok(disk)
}

/// For every path that may differ: what the tree and what the working tree have. A file whose content is only on disk
/// has the null hash.
fn states(
    repository: &Repository,
    tree: ObjectId,
    index: &gix::index::State,
    disk: &Disk,
) -> gix::Result<BTreeMap<BString, Change>> {
    let changes = tree_index::compare(repository, tree, index, DeletedFolders::Listed)?;
    let mut states: BTreeMap<_, _> = changes.into_iter().map(|change| (change.path.clone(), change)).collect();
    let unread = ObjectId::null(repository.object_hash());
    let mut set = |path: &BString, old: Option<Entry>, new: Option<Entry>| {
        let state =
            states.entry(path.clone()).or_insert_with(|| Change { path: path.clone(), old, new, sparse: false });
        state.new = new;
    };
    // A path that `tree_index` does not name has in the tree what the index has.
    let indexed = |path: &BString| {
        let entry = index.entry_by_path(path.as_ref())?;
        tree_index::index_entry(entry).filter(|_| !entry.flags.contains(Flags::INTENT_TO_ADD))
    };
    for path in &disk.gone {
        set(path, indexed(path), None);
    }
    for (path, kind) in &disk.modified {
        set(path, indexed(path), Some(Entry { id: unread, kind: *kind }));
    }
    for path in &disk.new {
        set(path, None, Some(Entry { id: unread, kind: EntryKind::Blob }));
    }
    if !disk.unmerged.is_empty() {
        let tree = repository.find_tree(tree)?;
        for path in &disk.unmerged {
            let old = tree.lookup_entry_by_path(gix::path::from_bstr(path)?)?;
            let old = old.map(|entry| Entry { id: entry.object_id(), kind: entry.mode().kind() });
            let is_file = repository
                .workdir_path(path)
                .and_then(|path| path.symlink_metadata().ok())
                .is_some_and(|metadata| metadata.is_file());
            set(path, old, is_file.then_some(Entry { id: unread, kind: EntryKind::Blob }));
        }
    }
    // What a sparse checkout leaves out is neither here nor deleted.
    states.retain(|_, change| !change.sparse || disk.is_read(&change.path));
    Ok(states)
}

/// Gives the files that are only on disk and may be a renamed one the hash they would have in git.
fn hash_new_files(repository: &Repository, work_tree: &Path, changes: &mut [Change]) -> gix::Result<()> {
    let mut reader = Reader::new(repository, work_tree)?;
    for change in changes.iter_mut().filter(|change| change.old.is_none()) {
        let Some(new) = change.new.as_mut().filter(|new| new.id.is_null()) else { continue };
        let size = content::absolute(work_tree, change.path.as_ref()).symlink_metadata().map(|metadata| metadata.len());
        if !size.is_ok_and(|size| size <= LARGEST_RENAMED) {
            continue;
        }
        // One that cannot be read keeps the null hash: it cannot be compared either.
        if let Ok(content) = reader.read(change.path.as_ref()) {
            new.id = gix::objs::compute_hash(repository.object_hash(), gix::objs::Kind::Blob, &content)?;
        }
    }
    Ok(())
}

/// Reads files of the working tree as git would store them: line ends and filters undone.
struct Reader<'a> {
    pipeline: gix::filter::Pipeline<'a>,
    index: gix::worktree::IndexPersistedOrInMemory,
    root: PathBuf,
}

impl<'a> Reader<'a> {
    fn new(repository: &'a Repository, root: &Path) -> gix::Result<Self> {
        let (pipeline, index) = repository.filter_pipeline(None)?;
        Ok(Self { pipeline, index, root: root.to_path_buf() })
    }

    fn read(&mut self, path: &BStr) -> std::io::Result<Vec<u8>> {
        use std::io::Read;

        let full = content::absolute(&self.root, path);
        let file = std::fs::File::open(&full)?;
        let mut content = Vec::new();
        let Ok(relative) = gix::path::from_bstr(path) else { return std::fs::read(&full) };
        match self.pipeline.convert_to_git(file, &relative, &self.index) {
            Ok(mut converted) => converted.read_to_end(&mut content).map(|_| content),
            // A filter that fails, or line ends that would not survive the way back: the bytes will do.
            Err(_) => std::fs::read(&full),
        }
    }
}
