//! The commits behind `HEAD`.

use gix::revision::walk::Sorting;
use gix::traverse::commit::simple::CommitTimeOrder;
use gix::{ObjectId, Repository, ThreadSafeRepository};

/// Bytes of commits kept, so that the walk and the caller do not read each twice.
const OBJECT_CACHE: usize = 4 << 20;

/// A person and a moment, as a commit records them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Signature {
    pub name: String,
    pub email: String,
    /// Seconds since the Unix epoch; negative before 1970. 0 where the commit's own is not readable.
    pub seconds: i64,
}

impl Signature {
    pub(crate) fn new(signature: gix::actor::SignatureRef<'_>) -> Self {
        Self {
            name: signature.name.to_string(),
            email: signature.email.to_string(),
            seconds: signature.time().map_or(0, |time| time.seconds),
        }
    }
}

/// A commit without what it changed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Commit {
    /// The full hash.
    pub id: String,
    pub author: Signature,
    /// When it was committed, in seconds since the Unix epoch: what history is ordered by.
    pub committed: i64,
    /// The first paragraph of the message, on one line.
    pub summary: String,
    /// The full hashes of its parents; the first is the branch it was made on.
    pub parents: Vec<String>,
}

/// The commits that `HEAD` reaches. In a shallow clone it ends where the clone does.
pub struct History {
    repository: Repository,
    head: Option<ObjectId>,
}

impl History {
    pub(crate) fn new(repository: &ThreadSafeRepository) -> Result<Self, HistoryError> {
        let mut repository = repository.to_thread_local();
        repository.object_cache_size_if_unset(OBJECT_CACHE);
        let head = repository.head().and_then(|head| head.try_into_peeled_id()).map_err(HistoryError::new)?;
        let head = head.map(|id| id.detach());
        Ok(Self { repository, head })
    }

    /// Newest first, by the time of the commit. Only what is asked for is read.
    ///
    /// # Errors
    /// The message says what cannot be read; what follows a damaged commit is lost.
    pub fn commits(&self) -> Result<impl Iterator<Item = Result<Commit, HistoryError>> + '_, HistoryError> {
        let order = Sorting::ByCommitTime(CommitTimeOrder::NewestFirst);
        let walk = self.repository.rev_walk(self.head).sorting(order).all().map_err(HistoryError::new)?;
        Ok(walk.map(|info| info.and_then(|info| self.commit(info.id)).map_err(HistoryError::new)))
    }

    fn commit(&self, id: ObjectId) -> gix::Result<Commit> {
        let commit = self.repository.find_commit(id)?;
        Ok(Commit {
            id: id.to_string(),
            author: Signature::new(commit.author()?),
            committed: commit.time()?.seconds,
            summary: commit.message()?.summary().to_string(),
            parents: commit.parent_ids().map(|id| id.to_string()).collect(),
        })
    }
}

/// History cannot be read.
#[derive(Debug, thiserror::Error)]
#[error("cannot read the history: {0}")]
pub struct HistoryError(String);

impl HistoryError {
    fn new(error: gix::Error) -> Self {
        Self(format!("{error:#}"))
    }
}
