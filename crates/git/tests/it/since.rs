use covet_core::{Content, Repository, ScopeError};

use crate::scratch::{Scratch, git};
use crate::staged::in_a_conflict;

#[test]
fn commits_stage_and_working_tree_against_the_merge_base() {
    let repo = Scratch::with(&[
        (".gitignore", "*.log\n"),
        ("committed.py", "one\ntwo\n"),
        ("staged.py", "one\n"),
        ("edited.py", "one\n"),
        ("deleted.py", "unlike\nall\nothers\n"),
        ("same.py", "one\n"),
    ]);
    repo.git(&["switch", "--quiet", "--create", "work"]);
    repo.commit(&[("committed.py", "one\nTWO\n")]);
    repo.git(&["switch", "--quiet", "main"]);
    repo.commit(&[("same.py", "main went on\n")]);
    repo.git(&["switch", "--quiet", "work"]);
    repo.stage("staged.py", "one\ntwo\n");
    repo.write("edited.py", "zero\none\n");
    repo.write("untracked.py", "new\n");
    repo.write("pkg/deep/untracked.py", "new too\n");
    repo.write("ignored.log", "new\n");
    repo.remove("deleted.py");
    let files = repo.open().since("main").expect("since");
    assert_eq!(
        repo.brief(&files),
        ["committed.py 2-2", "edited.py 1-1", "pkg/deep/untracked.py all", "staged.py 2-2", "untracked.py all",]
    );
    assert!(files.iter().all(|file| file.content == Content::WorkingTree));
}

#[test]
fn what_was_staged_and_put_back_has_not_changed() {
    let repo = Scratch::with(&[("a.py", "one\n"), ("b.py", "one\n")]);
    repo.stage("a.py", "two\n");
    repo.write("a.py", "one\n");
    repo.write("b.py", "one\n");
    assert_eq!(repo.open().since("HEAD").expect("since"), []);
}

#[test]
fn what_left_the_index_but_not_the_disk_is_compared() {
    let repo = Scratch::with(&[("a.py", "one\n"), ("b.py", "one\n"), ("pkg/c.py", "one\n")]);
    repo.git(&["rm", "--quiet", "--cached", "a.py", "b.py", "pkg/c.py"]);
    repo.write("b.py", "one\ntwo\n");
    repo.write("pkg/c.py", "one\ntwo\n");
    assert_eq!(repo.brief(&repo.open().since("HEAD").expect("since")), ["b.py 2-2", "pkg/c.py 2-2"]);
}

#[test]
fn a_file_moved_without_telling_git_is_renamed() {
    let text = "one\ntwo\nthree\nfour\nfive\n";
    let repo = Scratch::with(&[("old.py", text), ("gone.py", "nothing\nlike\nit\n")]);
    repo.remove("old.py");
    repo.remove("gone.py");
    repo.write("new.py", "one\ntwo\nthree\nfour\nFIVE\n");
    assert_eq!(repo.brief(&repo.open().since("HEAD").expect("since")), ["new.py < old.py 5-5"]);
}

#[test]
fn a_file_renamed_in_a_commit_and_edited_since() {
    let repo = Scratch::with(&[("old.py", "one\ntwo\nthree\nfour\nfive\n")]);
    repo.git(&["mv", "old.py", "new.py"]);
    repo.git(&["commit", "--quiet", "--message=renamed"]);
    repo.write("new.py", "one\ntwo\nTHREE\nfour\nfive\n");
    assert_eq!(repo.brief(&repo.open().since("HEAD~").expect("since")), ["new.py < old.py 3-3"]);
}

#[test]
fn an_announced_file_is_new() {
    let repo = Scratch::with(&[("a.py", "one\n")]);
    repo.write("later.py", "two\n");
    repo.git(&["add", "--intent-to-add", "later.py"]);
    assert_eq!(repo.brief(&repo.open().since("HEAD").expect("since")), ["later.py all"]);
}

#[test]
fn unmerged_files_are_as_they_lie_on_disk() {
    let repo = in_a_conflict();
    let files = repo.open().since("HEAD").expect("since");
    // Conflict markers stand around "ours", which is in HEAD.
    assert_eq!(repo.brief(&files), ["a.py 1-1 3-5", "theirs.py all"]);
}

#[test]
fn line_ends_of_the_checkout_are_no_change() {
    let repo = Scratch::with(&[(".gitattributes", "*.py text eol=crlf\n"), ("a.py", "one\r\ntwo\r\n")]);
    repo.write("a.py", "one\r\ntwo\r\nthree\r\n");
    assert_eq!(repo.brief(&repo.open().since("HEAD").expect("since")), ["a.py 3-3"]);
}

#[test]
fn what_a_sparse_checkout_leaves_out_is_neither_changed_nor_deleted() {
    let repo = Scratch::with(&[("in/a.py", "one\n"), ("out/b.py", "one\n")]);
    repo.commit(&[("in/a.py", "two\n"), ("out/b.py", "two\n")]);
    for index in ["--sparse-index", "--no-sparse-index"] {
        repo.git(&["sparse-checkout", "set", "--cone", index, "in"]);
        assert_eq!(repo.brief(&repo.open().since("HEAD~").expect("since")), ["in/a.py 1-1"], "{index}");
    }
}

#[test]
#[cfg(unix)]
fn links_and_nested_repositories_are_left_out() {
    let repo = Scratch::with(&[("a.py", "one\n"), ("b.py", "two\n")]);
    std::os::unix::fs::symlink("a.py", repo.root().join("link.py")).expect("a link");
    repo.remove("b.py");
    std::os::unix::fs::symlink("a.py", repo.root().join("b.py")).expect("a link");
    git(repo.root(), &["init", "--quiet", "nested"], &[]);
    repo.write("nested/c.py", "of another repository\n");
    assert_eq!(repo.open().since("HEAD").expect("since"), []);
}

#[test]
fn a_file_that_a_folder_replaced() {
    let repo = Scratch::with(&[("a", "one\n"), ("b/x.py", "two\n")]);
    repo.remove("a");
    repo.write("a/new.py", "other words\n");
    std::fs::remove_dir_all(repo.root().join("b")).expect("it is there");
    repo.write("b", "words of its own\n");
    assert_eq!(repo.brief(&repo.open().since("HEAD").expect("since")), ["a/new.py all", "b all"]);
}

#[test]
fn what_changed_in_a_submodule_is_its_own_business() {
    let inner = Scratch::with(&[("in.py", "one\n")]);
    let repo = Scratch::with(&[("a.py", "one\n")]);
    repo.git(&["submodule", "--quiet", "add", inner.root().to_str().expect("UTF-8"), "sub"]);
    repo.write("sub/in.py", "two\n");
    repo.write("sub/new.py", "new\n");
    assert_eq!(repo.brief(&repo.open().since("HEAD").expect("since")), [".gitmodules all"]);
}

/// A clone of a repository with two commits.
fn clone(arguments: &[&str]) -> Scratch {
    let repo = Scratch::with(&[("a.py", "one\n")]);
    repo.commit(&[("a.py", "one\ntwo\n")]);
    let url = format!("file://{}", repo.root().display());
    let clone = repo.beside("clone");
    let path = clone.to_str().expect("UTF-8");
    let mut all = vec!["clone", "--quiet"];
    all.extend(arguments);
    all.extend([url.as_str(), path]);
    repo.git(&all);
    repo.at(clone)
}

#[test]
fn the_upstream_branch() {
    let repo = clone(&[]);
    repo.commit(&[("b.py", "new\n")]);
    for revision in ["@{upstream}", "@{u}", "main@{upstream}", "origin/main"] {
        assert_eq!(repo.brief(&repo.open().since(revision).expect(revision)), ["b.py all"], "{revision}");
    }
}

/// The error, as a user sees it.
fn error(repo: &Scratch, revision: &str) -> String {
    repo.open().since(revision).expect_err("nothing to compare with").to_string()
}

#[test]
fn a_missing_revision_says_what_to_do() {
    let repo = clone(&[]);
    assert!(matches!(repo.open().since("nope"), Err(ScopeError::NoRevision { .. })));
    assert!(error(&repo, "nope").contains("`git branch --all`"), "{}", error(&repo, "nope"));
    let message = error(&repo, "origin/dev");
    assert!(message.contains("`git fetch origin dev:refs/remotes/origin/dev`"), "{message}");
    repo.git(&["switch", "--quiet", "--create", "alone", "--no-track"]);
    let message = error(&repo, "@{upstream}");
    assert!(message.contains("`alone` has none") && message.contains("--set-upstream-to"), "{message}");
    repo.git(&["switch", "--quiet", "--detach"]);
    assert!(error(&repo, "@{upstream}").contains("detached"), "{}", error(&repo, "@{upstream}"));
    for revision in ["", "HEAD^{tree}", "HEAD..main", ":/[", "HEAD~99", "--all", "a b"] {
        assert!(matches!(repo.open().since(revision), Err(ScopeError::NoRevision { .. })), "{revision:?}");
    }
}

#[test]
fn without_a_commit() {
    let repo = Scratch::new();
    repo.stage("a.py", "one\n");
    assert!(error(&repo, "HEAD").contains("no commit yet"), "{}", error(&repo, "HEAD"));
}

#[test]
fn histories_that_do_not_meet() {
    let repo = Scratch::with(&[("a.py", "one\n")]);
    repo.git(&["switch", "--quiet", "--orphan", "other"]);
    repo.commit(&[("b.py", "two\n")]);
    assert!(matches!(repo.open().since("main"), Err(ScopeError::NoMergeBase { .. })));
    assert!(error(&repo, "main").contains("not related"), "{}", error(&repo, "main"));
}

#[test]
fn a_shallow_clone_that_lacks_the_base_says_how_to_get_it() {
    let repo = Scratch::with(&[("a.py", "one\n")]);
    repo.git(&["switch", "--quiet", "--create", "work"]);
    repo.commit(&[("b.py", "new\n")]);
    repo.git(&["switch", "--quiet", "main"]);
    repo.commit(&[("a.py", "two\n")]);
    let url = format!("file://{}", repo.root().display());
    let clone = repo.beside("clone");
    let path = clone.to_str().expect("UTF-8").to_owned();
    repo.git(&["clone", "--quiet", "--depth=1", "--no-single-branch", "--branch=work", &url, &path]);
    let repo = repo.at(clone);
    assert!(matches!(repo.open().since("origin/main"), Err(ScopeError::NoMergeBase { .. })));
    assert!(error(&repo, "origin/main").contains("fetch-depth: 0"), "{}", error(&repo, "origin/main"));
    assert!(error(&repo, "HEAD~").contains("git fetch --unshallow"), "{}", error(&repo, "HEAD~"));
    assert_eq!(repo.open().since("HEAD").expect("what is there works"), []);
}

#[test]
fn a_partial_clone_without_the_old_content_counts_every_line() {
    let repo = Scratch::with(&[("a.py", "one\n")]);
    repo.git(&["config", "uploadpack.allowFilter", "true"]);
    repo.commit(&[("a.py", "one\ntwo\n")]);
    let url = format!("file://{}", repo.root().display());
    let clone = repo.beside("clone");
    let path = clone.to_str().expect("UTF-8").to_owned();
    repo.git(&["clone", "--quiet", "--filter=blob:none", &url, &path]);
    let repo = repo.at(clone);
    assert_eq!(repo.brief(&repo.open().since("HEAD~").expect("since")), ["a.py all"]);
}
