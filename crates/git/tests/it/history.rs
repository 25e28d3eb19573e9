use std::path::Path;

use covet_core::Repository;
use covet_git::{BlameError, Environment};

use crate::scratch::{Scratch, open};

#[test]
fn commits_newest_first() {
    let repo = Scratch::with(&[("a.py", "one\n")]);
    let first = repo.git(&["rev-parse", "HEAD"]).trim().to_owned();
    repo.stage("a.py", "two\n");
    let variables = ["--date=2001-02-03T04:05:06Z", "--author=Bo <bo@example.org>"];
    repo.git(&["commit", "--quiet", variables[0], variables[1], "--message=Second\n\nbody"]);
    let history = repo.open().history().expect("history");
    let commits: Vec<_> = history.commits().expect("a walk").collect::<Result<_, _>>().expect("commits");
    assert_eq!(commits.len(), 2);
    assert_eq!(commits[0].summary, "Second");
    assert_eq!((commits[0].author.name.as_str(), commits[0].author.seconds), ("Bo", 981_173_106));
    assert_eq!(commits[0].parents, [first.as_str()]);
    assert_eq!(commits[1].id, first);
    assert!(commits[1].parents.is_empty());
}

#[test]
fn history_without_a_commit_is_empty() {
    let repo = Scratch::new();
    let history = repo.open().history().expect("history");
    assert_eq!(history.commits().expect("a walk").count(), 0);
}

#[test]
fn history_of_a_shallow_clone_ends_with_it() {
    let repo = Scratch::with(&[("a.py", "one\n")]);
    repo.commit(&[("a.py", "two\n")]);
    let url = format!("file://{}", repo.root().display());
    let clone = repo.beside("clone");
    repo.git(&["clone", "--quiet", "--depth=1", &url, clone.to_str().expect("UTF-8")]);
    let history = open(&clone, Environment::isolated()).history().expect("history");
    assert_eq!(history.commits().expect("a walk").filter(Result::is_ok).count(), 1);
}

#[test]
fn blame_names_the_commit_of_a_line_across_a_rename() {
    let repo = Scratch::with(&[("old.py", "one\ntwo\nthree\n")]);
    let first = repo.git(&["rev-parse", "HEAD"]).trim().to_owned();
    repo.git(&["mv", "old.py", "new.py"]);
    repo.git(&["commit", "--quiet", "--message=renamed"]);
    let third = repo.commit(&[("new.py", "one\nTWO\nthree\n")]);
    let opened = repo.open();
    let blame = opened.blame(&repo.root().join("new.py"), 2).expect("line 2");
    assert_eq!((blame.commit, blame.author.email.as_str(), blame.earlier_path), (third, "ada@example.org", None));
    let blame = opened.blame(Path::new("new.py"), 3).expect("line 3");
    assert_eq!((blame.commit, blame.earlier_path.as_deref()), (first, Some(Path::new("old.py"))));
}

#[test]
fn what_cannot_be_blamed() {
    let repo = Scratch::with(&[("a.py", "one\n")]);
    repo.stage("new.py", "two\n");
    let opened = repo.open();
    assert!(matches!(opened.blame(Path::new("new.py"), 1), Err(BlameError::NotCommitted(_))));
    for line in [0, 2, u32::MAX] {
        assert!(matches!(opened.blame(Path::new("a.py"), line), Err(BlameError::NoLine { .. })), "{line}");
    }
    assert!(matches!(opened.blame(Path::new("/elsewhere/a.py"), 1), Err(BlameError::Outside(_))));
    assert!(matches!(Scratch::new().open().blame(Path::new("a.py"), 1), Err(BlameError::NotCommitted(_))));
}

#[test]
fn provenance_of_a_branch() {
    let repo = Scratch::with(&[("a.py", "one\n")]);
    repo.git(&["remote", "add", "fork", "https://example.org/fork.git"]);
    repo.git(&["remote", "add", "origin", "https://user:secret@example.org/main.git"]);
    repo.git(&["switch", "--quiet", "--create", "feature/x"]);
    let provenance = repo.open().provenance();
    assert_eq!(provenance.repository_uri.as_deref(), Some("https://example.org/main"));
    assert_eq!(provenance.revision.as_deref(), Some(repo.git(&["rev-parse", "HEAD"]).trim()));
    assert_eq!(provenance.branch.as_deref(), Some("feature/x"));
}

#[test]
fn provenance_of_a_detached_head_takes_the_branch_of_the_job() {
    let repo = Scratch::with(&[("a.py", "one\n")]);
    repo.git(&["switch", "--quiet", "--detach"]);
    assert_eq!(repo.open().provenance().branch, None);
    let job = Environment { branch: Some("main".into()), ..Environment::isolated() };
    assert_eq!(open(repo.root(), job).provenance().branch.as_deref(), Some("main"));
}

#[test]
fn provenance_without_commit_and_remote() {
    let provenance = Scratch::new().open().provenance();
    assert_eq!((provenance.repository_uri, provenance.revision), (None, None));
    assert_eq!(provenance.branch.as_deref(), Some("main"));
}
