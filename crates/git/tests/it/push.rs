use covet_core::Repository;
use covet_git::push;

use crate::scratch::{Scratch, bytes};

const ZERO: &str = "0000000000000000000000000000000000000000";

/// A clone, with `base` of two files on `main` both here and on `origin`.
fn cloned() -> (Scratch, String) {
    let repo = Scratch::with(&[("a.py", "one\n"), ("b.py", "one\n")]);
    let clone = repo.beside("clone");
    repo.git(&["clone", "--quiet", repo.root().to_str().expect("UTF-8"), clone.to_str().expect("UTF-8")]);
    let base = repo.git(&["rev-parse", "HEAD"]).trim().to_owned();
    (repo.at(clone), base)
}

/// The files that a push to `origin` with these lines sends.
fn pushed(repo: &Scratch, lines: &[[&str; 4]]) -> Vec<String> {
    pushed_to("origin", repo, lines)
}

fn pushed_to(remote: &str, repo: &Scratch, lines: &[[&str; 4]]) -> Vec<String> {
    let input: String = lines.iter().map(|line| line.join(" ") + "\n").collect();
    let updates = push::parse(input.as_bytes()).expect("what git writes");
    repo.brief(&repo.open().pushed(remote, &updates).expect("pushed"))
}

#[test]
fn between_two_commits_has_the_content_of_the_second() {
    let repo = Scratch::with(&[("a.py", "one\n"), ("old.py", "1\n2\n3\n4\n"), ("gone.py", "other\n")]);
    repo.git(&["rm", "--quiet", "gone.py"]);
    repo.git(&["mv", "old.py", "new.py"]);
    repo.commit(&[("a.py", "one\ntwo\n"), ("new.py", "1\n2\n3\nfour\n")]);
    repo.write("a.py", "on disk\n");
    let opened = repo.open();
    let files = opened.between(Some("HEAD~"), "HEAD").expect("between");
    assert_eq!(repo.brief(&files), ["a.py 2-2", "new.py < old.py 4-4"]);
    assert_eq!(bytes(&files[0]), "one\ntwo\n");
    assert_eq!(repo.brief(&opened.between(None, "HEAD").expect("all")), ["a.py all", "new.py all"]);
}

#[test]
fn commits_on_a_branch_that_the_remote_has() {
    let (repo, base) = cloned();
    let head = repo.commit(&[("a.py", "one\ntwo\n")]);
    assert_eq!(pushed(&repo, &[["refs/heads/main", &head, "refs/heads/main", &base]]), ["a.py 2-2"]);
}

#[test]
fn a_new_branch_sends_what_no_branch_of_the_remote_has() {
    let (repo, _) = cloned();
    let head = repo.commit(&[("c.py", "new\n")]);
    assert_eq!(pushed(&repo, &[["refs/heads/new", &head, "refs/heads/new", ZERO]]), ["c.py all"]);
}

#[test]
fn a_remote_named_by_its_url_is_known() {
    let (repo, _) = cloned();
    let url = repo.git(&["remote", "get-url", "origin"]).trim().to_owned();
    repo.git(&["remote", "add", "empty", "https://example.org/empty.git"]);
    let head = repo.commit(&[("c.py", "new\n")]);
    let line = [["refs/heads/new", &head, "refs/heads/new", ZERO]];
    assert_eq!(pushed_to(&url, &repo, &line), ["c.py all"]);
    assert_eq!(pushed_to("git@example.org:empty", &repo, &line), ["a.py all", "b.py all", "c.py all"]);
    assert_eq!(pushed_to("https://example.org/other.git", &repo, &line), ["c.py all"], "no remote's: what any has");
}

#[test]
fn a_remote_that_has_nothing_gets_everything() {
    let repo = Scratch::with(&[("a.py", "one\n")]);
    let head = repo.commit(&[("b.py", "two\n")]);
    assert_eq!(pushed(&repo, &[["refs/heads/main", &head, "refs/heads/main", ZERO]]), ["a.py all", "b.py all"]);
}

#[test]
fn a_forced_push_sends_what_is_new_since_the_common_commit() {
    let (repo, _) = cloned();
    let old = repo.commit(&[("a.py", "dropped\n")]);
    repo.git(&["reset", "--quiet", "--hard", "HEAD~"]);
    let new = repo.commit(&[("b.py", "one\nkept\n")]);
    assert_eq!(pushed(&repo, &[["refs/heads/main", &new, "refs/heads/main", &old]]), ["b.py 2-2"]);
}

#[test]
fn an_old_commit_that_is_not_here_is_as_none() {
    let (repo, _) = cloned();
    let head = repo.commit(&[("c.py", "new\n")]);
    let unknown = "1234567890123456789012345678901234567890";
    assert_eq!(pushed(&repo, &[["refs/heads/main", &head, "refs/heads/main", unknown]]), ["c.py all"]);
}

#[test]
fn deletions_and_known_commits_send_nothing() {
    let (repo, base) = cloned();
    assert_eq!(pushed(&repo, &[["(delete)", ZERO, "refs/heads/old", &base]]), [""; 0]);
    assert_eq!(pushed(&repo, &[["refs/heads/copy", &base, "refs/heads/copy", ZERO]]), [""; 0]);
    assert_eq!(pushed(&repo, &[]), [""; 0]);
}

#[test]
fn tags_are_peeled() {
    let (repo, _) = cloned();
    repo.commit(&[("c.py", "new\n")]);
    repo.git(&["tag", "--annotate", "--message=v1", "v1"]);
    let tag = repo.git(&["rev-parse", "v1"]);
    assert_eq!(pushed(&repo, &[["refs/tags/v1", tag.trim(), "refs/tags/v1", ZERO]]), ["c.py all"]);
    let blob = repo.git(&["rev-parse", "HEAD:c.py"]);
    assert_eq!(pushed(&repo, &[["refs/tags/blob", blob.trim(), "refs/tags/blob", ZERO]]), [""; 0]);
}

#[test]
fn several_refs_are_taken_together() {
    let (repo, base) = cloned();
    let first = repo.commit(&[("a.py", "one\ntwo\n")]);
    repo.git(&["switch", "--quiet", "--create", "side", &base]);
    let second = repo.commit(&[("b.py", "one\ntwo\n")]);
    let lines = [
        ["refs/heads/main", first.as_str(), "refs/heads/main", &base],
        ["refs/heads/side", &second, "refs/heads/side", ZERO],
    ];
    assert_eq!(pushed(&repo, &lines), ["a.py 2-2", "b.py 2-2"]);
}
