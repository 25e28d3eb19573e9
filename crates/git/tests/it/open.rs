use std::path::Path;

use covet_core::{Repository, ScopeError, VersionControl};
use covet_git::{Environment, Git};

use crate::scratch::{Scratch, git, open};

fn error(folder: &Path) -> ScopeError {
    let opened = Git::with_environment(Environment::isolated()).open(folder);
    opened.err().expect("it does not open")
}

#[test]
fn no_repository() {
    let folder = tempfile::TempDir::new().expect("a folder");
    let opened = Git::with_environment(Environment::isolated()).open(folder.path()).expect("no error");
    assert!(opened.is_none());
}

#[test]
fn a_folder_that_is_not_there() {
    let folder = tempfile::TempDir::new().expect("a folder");
    assert!(matches!(error(&folder.path().join("gone")), ScopeError::Broken { .. }));
}

#[test]
fn a_bare_repository() {
    let folder = tempfile::TempDir::new().expect("a folder");
    git(folder.path(), &["init", "--quiet", "--bare", "repo.git"], &[]);
    assert!(matches!(error(&folder.path().join("repo.git")), ScopeError::Bare(_)));
}

#[test]
fn from_a_folder_inside() {
    let repo = Scratch::with(&[("pkg/deep/a.py", "one\n")]);
    assert_eq!(open(&repo.root().join("pkg/deep"), Environment::isolated()).root(), repo.root());
}

#[test]
#[cfg(unix)]
fn the_root_is_as_the_folder_was_written() {
    let repo = Scratch::with(&[("pkg/a.py", "one\n")]);
    let link = repo.beside("link");
    std::os::unix::fs::symlink(repo.root(), &link).expect("a link");
    let opened = open(&link.join("pkg"), Environment::isolated());
    assert_eq!(opened.root(), link);
    repo.stage("pkg/a.py", "two\n");
    assert_eq!(opened.staged().expect("staged")[0].path, link.join("pkg/a.py"));
}

#[test]
fn damaged_repositories() {
    let repo = Scratch::with(&[("a.py", "one\n")]);
    let index = repo.root().join(".git/index");
    let whole = std::fs::read(&index).expect("an index");
    for length in [0, 20, whole.len() / 2, whole.len() - 1] {
        std::fs::write(&index, &whole[..length]).expect("cut");
        let result = repo.open().staged();
        assert!(matches!(result, Err(ScopeError::Broken { .. })), "cut at {length}: {result:?}");
    }
    std::fs::write(&index, &whole).expect("whole");
    let tree = repo.git(&["rev-parse", "HEAD^{tree}"]);
    repo.stage("b.py", "two\n");
    let (folder, file) = tree.trim().split_at(2);
    std::fs::remove_file(repo.root().join(".git/objects").join(folder).join(file)).expect("a loose object");
    let message = repo.open().staged().expect_err("the tree of HEAD is gone").to_string();
    assert!(message.contains(tree.trim()), "{message}");
    std::fs::remove_file(repo.root().join(".git/HEAD")).expect("HEAD");
    assert!(matches!(error(repo.root()), ScopeError::Broken { .. }));
}

#[test]
fn a_worktree_whose_repository_is_gone() {
    let folder = tempfile::TempDir::new().expect("a folder");
    std::fs::write(folder.path().join(".git"), "gitdir: /nowhere/.git/worktrees/x\n").expect("a file");
    let message = error(folder.path()).to_string();
    assert!(message.contains("points to a folder that is gone"), "{message}");
}

#[test]
fn repository_and_working_tree_that_the_environment_names() {
    let repo = Scratch::with(&[("a.py", "one\n")]);
    repo.stage("a.py", "one\ntwo\n");
    let git_dir = repo.beside("elsewhere.git");
    std::fs::rename(repo.root().join(".git"), &git_dir).expect("moved");
    let environment = Environment {
        git_dir: Some("../elsewhere.git".into()),
        work_tree: Some(repo.root().into()),
        current_dir: Some(repo.root().into()),
        ..Environment::isolated()
    };
    let opened = open(repo.root(), environment);
    assert_eq!(opened.root(), repo.root());
    assert_eq!(repo.brief(&opened.staged().expect("staged")), ["a.py 2-2"]);
    repo.write("b.py", "new\n");
    assert_eq!(repo.brief(&opened.since("HEAD").expect("since")), ["a.py 2-2", "b.py all"]);
}

#[test]
fn variables_of_a_hook_say_nothing_about_another_repository() {
    let committing = Scratch::with(&[("a.py", "one\n")]);
    let other = Scratch::with(&[("b.py", "one\n")]);
    other.stage("b.py", "two\n");
    for git_dir in [None, Some(committing.root().join(".git"))] {
        let environment = Environment {
            git_dir,
            index_file: Some(".git/index".into()),
            current_dir: Some(committing.root().into()),
            ..Environment::isolated()
        };
        let opened = open(other.root(), environment);
        assert_eq!(opened.root(), other.root());
        assert_eq!(other.brief(&opened.staged().expect("staged")), ["b.py 1-1"]);
    }
}

#[test]
fn in_a_hook_of_a_bare_repository_a_checkout_is_a_repository() {
    let repo = Scratch::with(&[("a.py", "one\n")]);
    git(repo.root(), &["clone", "--quiet", "--bare", ".", "../bare.git"], &[]);
    let bare = repo.beside("bare.git");
    let environment =
        || Environment { git_dir: Some(".".into()), current_dir: Some(bare.clone()), ..Environment::isolated() };
    assert_eq!(open(repo.root(), environment()).root(), repo.root());
    let opened = Git::with_environment(environment()).open(&bare);
    assert!(matches!(opened.err(), Some(ScopeError::Bare(_))));
}

#[test]
fn the_search_ends_at_a_ceiling() {
    let repo = Scratch::with(&[("pkg/deep/a.py", "one\n")]);
    let environment = Environment { ceilings: vec![repo.root().join("pkg")], ..Environment::isolated() };
    let opened = Git::with_environment(environment).open(&repo.root().join("pkg/deep")).expect("no error");
    assert!(opened.is_none());
}

/// Only the superuser can give a folder away; for others there is nothing to see.
#[test]
#[cfg(unix)]
fn a_repository_of_another_user_is_read_but_not_trusted() {
    let repo = Scratch::with(&[("a.py", "one\n")]);
    repo.stage("a.py", "two\n");
    let give = |path: &Path| std::os::unix::fs::chown(path, Some(4242), Some(4242));
    if give(repo.root()).is_err() || give(&repo.root().join(".git")).is_err() {
        return;
    }
    let opened = repo.open();
    assert_eq!(repo.brief(&opened.staged().expect("staged")), ["a.py 1-1"]);
    let message = opened.since("@{upstream}").expect_err("no upstream").to_string();
    assert!(message.contains("safe.directory"), "{message}");
}

#[test]
fn a_worktree_of_a_bare_repository() {
    let repo = Scratch::with(&[("a.py", "one\n")]);
    git(repo.root(), &["clone", "--quiet", "--bare", ".", "../bare.git"], &[]);
    git(&repo.beside("bare.git"), &["worktree", "add", "--quiet", "../linked", "main"], &[]);
    let linked = repo.beside("linked");
    let repo = repo.at(linked);
    repo.stage("a.py", "one\ntwo\n");
    assert_eq!(repo.brief(&repo.open().staged().expect("staged")), ["a.py 2-2"]);
}

#[test]
fn formats_that_cannot_be_read_are_refused() {
    for (format, named) in [("--object-format=sha256", "sha256"), ("--ref-format=reftable", "reftable")] {
        let folder = tempfile::TempDir::new().expect("a folder");
        git(folder.path(), &["init", "--quiet", format], &[]);
        let error = error(folder.path());
        assert!(matches!(error, ScopeError::Broken { .. }) && error.to_string().contains(named), "{error}");
    }
}
