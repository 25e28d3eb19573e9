//! From what a user writes to a commit, with errors that say what to do.

use covet_core::ScopeError;
use gix::bstr::ByteSlice;
use gix::remote::Direction;
use gix::{ObjectId, Repository};

use crate::open::broken;

/// Commits kept in memory while history is walked: enough for the walk to a merge base not to read any twice.
const OBJECT_CACHE: usize = 8 << 20;

/// The commit that a revision names, tags peeled.
pub(crate) fn commit(repository: &Repository, revision: &str) -> Result<ObjectId, ScopeError> {
    let missing = || ScopeError::NoRevision { revision: revision.into(), hint: hint(repository, revision) };
    let id = repository.rev_parse_single(revision).map_err(|_| missing())?;
    let object = id.object().map_err(|_| missing())?;
    object.peel_to_kind(gix::object::Kind::Commit).map(|commit| commit.id).map_err(|_| missing())
}

/// The commit of `HEAD`.
pub(crate) fn head(repository: &Repository) -> Result<ObjectId, ScopeError> {
    let broken = |error: gix::Error| broken(repository.git_dir(), format!("{error:#}"));
    let id = repository.head().map_err(broken)?.try_into_peeled_id().map_err(broken)?;
    id.map(|id| id.detach()).ok_or_else(|| ScopeError::NoRevision {
        revision: "HEAD".into(),
        hint: "the branch has no commit yet; commit first, or use --staged".into(),
    })
}

/// The best common ancestor of `HEAD` and a revision.
pub(crate) fn merge_base(repository: &mut Repository, revision: &str) -> Result<ObjectId, ScopeError> {
    repository.object_cache_size_if_unset(OBJECT_CACHE);
    let other = commit(repository, revision)?;
    let head = head(repository)?;
    let base = common(repository, head, &[other])?;
    base.ok_or_else(|| {
        let hint = if is_shallow(repository) {
            format!("this is a shallow clone that does not reach back far enough: {DEEPEN}")
        } else {
            "their histories are not related; name a revision that this branch grew from".into()
        };
        ScopeError::NoMergeBase { revision: revision.into(), hint }
    })
}

/// The best common ancestor of a commit and the union of others.
pub(crate) fn common(
    repository: &Repository,
    commit: ObjectId,
    others: &[ObjectId],
) -> Result<Option<ObjectId>, ScopeError> {
    if others.contains(&commit) {
        return Ok(Some(commit));
    }
    let bases = repository.merge_bases_many(commit, others);
    let bases = bases.map_err(|error| broken(repository.git_dir(), format!("{error:#}")))?;
    Ok(bases.first().map(|id| id.detach()))
}

/// The tree of a commit.
pub(crate) fn tree(repository: &Repository, commit: ObjectId) -> gix::Result<ObjectId> {
    Ok(repository.find_commit(commit)?.tree_id()?.detach())
}

const DEEPEN: &str = "run `git fetch --unshallow`, or check out with full history (GitHub Actions: `fetch-depth: 0`; \
                      GitLab CI: `GIT_DEPTH: 0`)";

fn is_shallow(repository: &Repository) -> bool {
    repository.is_shallow().unwrap_or(false)
}

/// What may help where a revision is not known.
fn hint(repository: &Repository, revision: &str) -> String {
    let lower = revision.to_ascii_lowercase();
    if lower.contains("@{u}") || lower.contains("@{upstream}") || lower.contains("@{push}") {
        return upstream_hint(repository);
    }
    if repository.head().is_ok_and(|head| head.is_unborn()) {
        return "the branch has no commit yet; commit first, or use --staged".into();
    }
    let remote = revision.split_once('/').filter(|(remote, _)| {
        let names = repository.remote_names();
        names.iter().any(|name| name.as_bstr() == remote.as_bytes().as_bstr())
    });
    if let Some((remote, branch)) = remote {
        return format!("fetch it: `git fetch {remote} {branch}:refs/remotes/{revision}`");
    }
    if is_shallow(repository) {
        return format!("this is a shallow clone, which may lack it: {DEEPEN}");
    }
    "`git branch --all` and `git tag` list what there is; fetch it if it is on a remote".into()
}

fn upstream_hint(repository: &Repository) -> String {
    if repository.git_dir_trust() != gix::sec::Trust::Full {
        return format!(
            "the repository belongs to another user, so that its configuration is not trusted: run \
             `git config --global --add safe.directory {}`",
            repository.workdir().unwrap_or(repository.git_dir()).display()
        );
    }
    let Ok(Some(branch)) = repository.head_name() else {
        return "`HEAD` is detached and has no upstream: name a branch, such as origin/main".into();
    };
    let short = branch.shorten();
    if let Some(Ok(tracked)) = repository.branch_remote_tracking_ref_name(branch.as_ref(), Direction::Fetch) {
        return format!(
            "the branch `{short}` has the upstream `{}`, which is not here: run `git fetch`",
            tracked.shorten()
        );
    }
    format!("the branch `{short}` has none; set it with `git branch --set-upstream-to=origin/main`")
}
