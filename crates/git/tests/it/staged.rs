use std::ffi::OsStr;
use std::path::PathBuf;

use covet_core::{Repository, Unstaged};
use covet_git::Environment;

use crate::scratch::{Scratch, bytes, command, git, open};

#[test]
fn content_and_lines_are_those_of_the_index() {
    let repo = Scratch::with(&[("a.py", "one\ntwo\nthree\n"), ("same.py", "x\n")]);
    repo.stage("a.py", "one\nTWO\nthree\nfour\n");
    repo.write("a.py", "one\nTWO\nthree\nfour\nnot staged\n");
    repo.write("same.py", "not staged\n");
    let files = repo.open().staged().expect("staged");
    assert_eq!(repo.brief(&files), ["a.py 2-2 4-4"]);
    assert_eq!(bytes(&files[0]), "one\nTWO\nthree\nfour\n");
}

#[test]
fn nothing_is_staged() {
    let repo = Scratch::with(&[("a.py", "one\n")]);
    repo.write("a.py", "two\n");
    assert_eq!(repo.open().staged().expect("staged"), []);
}

#[test]
fn without_a_commit_all_of_the_index_is() {
    let repo = Scratch::new();
    assert_eq!(repo.open().staged().expect("no index yet"), []);
    repo.stage("a.py", "one\n");
    repo.stage("pkg/b.py", "two\n");
    repo.write("untracked.py", "three\n");
    assert_eq!(repo.brief(&repo.open().staged().expect("staged")), ["a.py all", "pkg/b.py all"]);
}

#[test]
fn folders_added_deleted_and_changed() {
    let repo = Scratch::with(&[("a/x.py", "1\n"), ("b/x.py", "2\n"), ("b/deep/y.py", "3\n"), ("c.py", "4\n")]);
    repo.git(&["rm", "-r", "--quiet", "a"]);
    repo.stage("b/deep/y.py", "3\n4\n");
    repo.stage("d/new.py", "different\n");
    repo.stage("b.py", "sorts between b/ and c\n");
    let files = repo.open().staged().expect("staged");
    assert_eq!(repo.brief(&files), ["b.py all", "b/deep/y.py 2-2", "d/new.py all"]);
}

#[test]
fn files_that_the_index_no_longer_has_are_listed_though_they_are_on_disk() {
    let repo = Scratch::with(&[("a/x.py", "1\n"), ("a/y.py", "2\n"), ("b.py", "3\n"), ("c.py", "4\n")]);
    assert_eq!(repo.open().staged_deletions().expect("nothing yet"), [""; 0].map(PathBuf::from));
    repo.git(&["rm", "-r", "--quiet", "--cached", "a", "b.py"]);
    repo.remove("c.py");
    repo.write("untracked.py", "5\n");
    let gone = repo.open().staged_deletions().expect("deletions");
    assert_eq!(gone, ["a/x.py", "a/y.py", "b.py"].map(|path| repo.root().join(path)));
    assert!(gone.iter().all(|path| path.exists()), "git left them on disk");
}

#[test]
fn what_differs_on_disk_is_told_with_what_the_index_has() {
    let repo = Scratch::with(&[("a.py", "1\n"), ("b.py", "2\n"), ("c.py", "3\n"), ("d.py", "4\n")]);
    assert_eq!(repo.open().unstaged().expect("nothing yet"), Unstaged::default());
    repo.stage("a.py", "staged\n");
    repo.write("b.py", "on disk\n");
    repo.remove("c.py");
    repo.write("new.py", "5\n");
    let Unstaged { files, untracked } = repo.open().unstaged().expect("it is a repository");
    let told: Vec<_> = files.iter().map(|file| (file.path.clone(), bytes(file))).collect();
    assert_eq!(told, [("b.py", "2\n"), ("c.py", "3\n")].map(|(path, text)| (repo.root().join(path), text.to_owned())));
    assert!(files.iter().all(|file| !file.lines.touch(1, u32::MAX)));
    assert_eq!(untracked, [repo.root().join("new.py")]);
}

#[test]
fn a_file_that_becomes_a_folder_and_back() {
    let repo = Scratch::with(&[("a", "file\n"), ("b/x.py", "in a folder\n")]);
    repo.git(&["rm", "-r", "--quiet", "a", "b"]);
    repo.stage("a/x.py", "now in a folder, with other words\n");
    repo.stage("b", "now a file, with words of its own\n");
    assert_eq!(repo.brief(&repo.open().staged().expect("staged")), ["a/x.py all", "b all"]);
}

#[test]
fn a_renamed_file_has_only_its_changed_lines() {
    let text = "one\ntwo\nthree\nfour\nfive\nsix\n";
    let repo = Scratch::with(&[("old/a.py", text), ("old/b.py", "unlike\nanything\nelse\n")]);
    repo.git(&["mv", "old", "new"]);
    repo.stage("new/a.py", "one\ntwo\nthree\nfour\nfive\nSIX\n");
    let files = repo.open().staged().expect("staged");
    assert_eq!(repo.brief(&files), ["new/a.py < old/a.py 6-6", "new/b.py < old/b.py -"]);
}

#[test]
fn in_a_linked_worktree() {
    let repo = Scratch::with(&[("a.py", "one\n")]);
    let linked = repo.beside("linked");
    repo.git(&["worktree", "add", "--quiet", "-b", "other", "../linked"]);
    repo.stage("main.py", "of the main working tree\n");
    let repo = repo.at(linked);
    repo.stage("a.py", "one\ntwo\n");
    let opened = repo.open();
    assert_eq!(opened.root(), repo.root());
    assert_eq!(repo.brief(&opened.staged().expect("staged")), ["a.py 2-2"]);
}

#[test]
fn submodules_are_repositories_of_their_own() {
    let inner = Scratch::with(&[("in.py", "one\n")]);
    let repo = Scratch::with(&[("a.py", "one\n")]);
    let url = inner.root().to_str().expect("UTF-8");
    repo.git(&["submodule", "--quiet", "add", url, "sub"]);
    repo.stage("a.py", "two\n");
    assert_eq!(repo.brief(&repo.open().staged().expect("staged")), [".gitmodules all", "a.py 1-1"]);
    repo.git(&["commit", "--quiet", "--message=with a submodule"]);

    let sub = repo.root().join("sub");
    let repo = repo.at(sub);
    repo.stage("in.py", "one\ntwo\n");
    let opened = repo.open();
    assert_eq!(opened.root(), repo.root());
    assert_eq!(repo.brief(&opened.staged().expect("staged")), ["in.py 2-2"]);
}

/// `a.py` has a conflict, `theirs.py` was merged.
pub fn in_a_conflict() -> Scratch {
    let repo = Scratch::with(&[("a.py", "one\n"), ("b.py", "one\n")]);
    repo.git(&["switch", "--quiet", "--create", "other"]);
    repo.commit(&[("a.py", "theirs\n"), ("theirs.py", "merged\n")]);
    repo.git(&["switch", "--quiet", "main"]);
    repo.commit(&[("a.py", "ours\n")]);
    let merge = command(repo.root(), &["merge", "--quiet", "other"], &[]).output().expect("git runs");
    assert!(!merge.status.success(), "there is a conflict");
    repo
}

#[test]
fn unmerged_files_are_not_staged() {
    let repo = in_a_conflict();
    assert_eq!(repo.brief(&repo.open().staged().expect("staged")), [""; 0]);
    repo.stage("a.py", "ours\ntheirs\n");
    assert_eq!(repo.brief(&repo.open().staged().expect("resolved")), ["a.py -"]);
}

#[test]
fn only_what_no_parent_has_is_new_in_a_merge() {
    let repo = in_a_conflict();
    repo.stage("a.py", "ours\nby hand\ntheirs\n");
    repo.stage("theirs.py", "merged\nand more\n");
    repo.stage("new.py", "one\n");
    let files = repo.open().staged().expect("staged");
    assert_eq!(repo.brief(&files), ["a.py 2-2", "new.py all", "theirs.py 2-2"]);
}

#[test]
fn an_announced_file_is_not_staged() {
    let repo = Scratch::with(&[("a.py", "one\n")]);
    repo.write("later.py", "two\n");
    repo.git(&["add", "--intent-to-add", "later.py"]);
    assert_eq!(repo.open().staged().expect("staged"), []);
}

#[test]
#[cfg(unix)]
fn modes_and_links() {
    let repo = Scratch::with(&[("run.py", "one\n"), ("gone.py", "gone\n")]);
    std::os::unix::fs::symlink("run.py", repo.root().join("link.py")).expect("a link");
    std::os::unix::fs::symlink("run.py", repo.root().join("was_link.py")).expect("a link");
    repo.git(&["add", "was_link.py"]);
    repo.git(&["commit", "--quiet", "--message=a link"]);
    repo.remove("was_link.py");
    repo.stage("was_link.py", "now a file\n");
    repo.git(&["add", "link.py"]);
    repo.git(&["update-index", "--chmod=+x", "run.py"]);
    repo.git(&["rm", "--quiet", "gone.py"]);
    let files = repo.open().staged().expect("staged");
    assert_eq!(repo.brief(&files), ["run.py -", "was_link.py all"]);
}

#[test]
fn in_a_sparse_index() {
    let repo = Scratch::with(&[("in/a.py", "one\n"), ("out/b.py", "one\n"), ("out/deep/c.py", "one\n")]);
    repo.git(&["sparse-checkout", "set", "--cone", "--sparse-index", "in"]);
    assert!(!repo.root().join("out").exists(), "the checkout is sparse");
    assert!(repo.git(&["ls-files", "--sparse"]).contains("out/\n"), "the index is sparse");
    repo.stage("in/a.py", "one\ntwo\n");
    assert_eq!(repo.brief(&repo.open().staged().expect("staged")), ["in/a.py 2-2"]);

    // HEAD moves, the index stays: now the folder that is one entry of it differs.
    repo.git(&["commit", "--quiet", "--message=two"]);
    repo.git(&["sparse-checkout", "disable"]);
    repo.stage("out/b.py", "one\ntwo\n");
    repo.git(&["commit", "--quiet", "--message=three"]);
    repo.git(&["sparse-checkout", "set", "--cone", "--sparse-index", "in"]);
    repo.git(&["reset", "--quiet", "--soft", "HEAD~"]);
    let files = repo.open().staged().expect("staged");
    assert_eq!(repo.brief(&files), ["out/b.py 2-2"]);
    assert_eq!(bytes(&files[0]), "one\ntwo\n");
}

#[test]
fn with_a_split_index() {
    let repo = Scratch::with(&[("a.py", "one\n"), ("b.py", "one\n")]);
    repo.git(&["update-index", "--split-index"]);
    repo.stage("a.py", "one\ntwo\n");
    assert_eq!(repo.brief(&repo.open().staged().expect("staged")), ["a.py 2-2"]);
}

#[test]
fn line_ends_are_those_that_git_stores() {
    let repo = Scratch::with(&[(".gitattributes", "*.py text eol=crlf\n"), ("a.py", "one\r\ntwo\r\n")]);
    repo.stage("a.py", "one\r\ntwo\r\nthree\r\n");
    let files = repo.open().staged().expect("staged");
    assert_eq!(repo.brief(&files), ["a.py 3-3"]);
    assert_eq!(bytes(&files[0]), "one\ntwo\nthree\n");
}

#[test]
#[cfg(target_os = "linux")]
fn any_name_that_git_takes() {
    use std::os::unix::ffi::OsStrExt;

    let repo = Scratch::with(&[("a.py", "one\n")]);
    let names: [&[u8]; 5] = [b" a space.py", b"a\nline.py", b"a\"quote'.py", "größe.py".as_bytes(), b"latin-\xe9.py"];
    for name in names {
        std::fs::write(repo.root().join(OsStr::from_bytes(name)), "x\n").expect("a file");
    }
    repo.git(&["add", "--all"]);
    let files = repo.open().staged().expect("staged");
    let paths: Vec<PathBuf> = files.into_iter().map(|file| file.path).collect();
    let expected: Vec<PathBuf> = names.iter().map(|name| repo.root().join(OsStr::from_bytes(name))).collect();
    assert_eq!(paths, expected);
}

#[test]
fn folders_that_did_not_change_are_not_read() {
    let repo = Scratch::with(&[("far/a.py", "one\n"), ("near/b.py", "one\n")]);
    repo.stage("near/b.py", "two\n");
    let tree = repo.git(&["rev-parse", "HEAD:far"]);
    let (folder, file) = tree.trim().split_at(2);
    std::fs::remove_file(repo.root().join(".git/objects").join(folder).join(file)).expect("a loose object");
    assert_eq!(repo.brief(&repo.open().staged().expect("without it")), ["near/b.py 1-1"]);
}

/// Runs `git commit` with a hook that keeps what it was given and refuses the commit. The hook's environment, with the
/// index that was git's at that moment.
fn environment_of_hook(repo: &Scratch, arguments: &[&str]) -> Environment {
    let hooks = repo.root().join(repo.git(&["rev-parse", "--git-path", "hooks"]).trim());
    std::fs::create_dir_all(&hooks).expect("a folder");
    let hook = hooks.join("pre-commit");
    let kept = repo.beside("kept");
    std::fs::create_dir(&kept).expect("a folder");
    std::fs::write(
        &hook,
        "#!/bin/sh\nenv -0 > \"$KEPT/env\"\npwd > \"$KEPT/pwd\"\ncp \"$GIT_INDEX_FILE\" \"$KEPT/index\"\nexit 1\n",
    )
    .expect("a hook");
    #[cfg(unix)]
    std::fs::set_permissions(&hook, std::os::unix::fs::PermissionsExt::from_mode(0o755)).expect("a mode");
    let commit = command(repo.root(), arguments, &[("KEPT", kept.as_os_str())]).output().expect("git runs");
    assert!(!commit.status.success(), "the hook refuses");

    let variables = std::fs::read(kept.join("env")).expect("the hook ran");
    let variables = String::from_utf8_lossy(&variables).into_owned();
    let value = |name: &str| {
        let mut values = variables.split('\0').filter_map(|line| line.split_once('='));
        values.find(|(key, _)| *key == name).map(|(_, value)| value.into())
    };
    let folder = std::fs::read_to_string(kept.join("pwd")).expect("the hook ran");
    let mut environment = Environment::from_variables(value, Some(PathBuf::from(folder.trim_end())));
    environment.user_configuration = false;
    // Git has removed it since.
    let index = repo.root().join(environment.index_file.as_ref().expect("git names the index"));
    std::fs::copy(kept.join("index"), index).expect("put back");
    environment
}

#[test]
fn in_a_hook_of_commit_all() {
    let repo = Scratch::with(&[("a.py", "one\n"), ("b.py", "one\n")]);
    repo.write("a.py", "one\ntwo\n");
    let environment = environment_of_hook(&repo, &["commit", "--all", "--message=all"]);
    let files = open(repo.root(), environment).staged().expect("staged");
    assert_eq!(repo.brief(&files), ["a.py 2-2"]);
    assert_eq!(bytes(&files[0]), "one\ntwo\n");
}

#[test]
fn in_a_hook_of_commit_path() {
    let repo = Scratch::with(&[("a.py", "one\n"), ("b.py", "one\n")]);
    repo.stage("a.py", "staged, but not in this commit\n");
    repo.write("b.py", "one\ntwo\n");
    let environment = environment_of_hook(&repo, &["commit", "--message=one path", "--", "b.py"]);
    let files = open(repo.root(), environment).staged().expect("staged");
    assert_eq!(repo.brief(&files), ["b.py 2-2"]);
}

#[test]
fn in_a_hook_of_a_linked_worktree_and_of_a_submodule() {
    let inner = Scratch::with(&[("a.py", "one\n")]);
    let repo = Scratch::with(&[("a.py", "one\n")]);
    repo.git(&["submodule", "--quiet", "add", inner.root().to_str().expect("UTF-8"), "sub"]);
    repo.git(&["worktree", "add", "--quiet", "-b", "other", "../linked"]);
    let (linked, sub) = (repo.beside("linked"), repo.root().join("sub"));
    for root in [linked, sub] {
        let repo = Scratch::new().at(root);
        repo.write("a.py", "one\ntwo\n");
        let environment = environment_of_hook(&repo, &["commit", "--all", "--message=all"]);
        assert!(environment.git_dir.is_some(), "git names the repository");
        let opened = open(repo.root(), environment);
        assert_eq!(opened.root(), repo.root());
        assert_eq!(repo.brief(&opened.staged().expect("staged")), ["a.py 2-2"], "{}", opened.root().display());
    }
}

#[test]
fn an_index_that_the_environment_names_by_a_relative_path() {
    let repo = Scratch::with(&[("a.py", "one\n"), ("pkg/b.py", "one\n")]);
    let index = repo.root().join(".git/next index.lock");
    std::fs::copy(repo.root().join(".git/index"), &index).expect("a copy");
    repo.write("a.py", "two\n");
    git(repo.root(), &["add", "a.py"], &[("GIT_INDEX_FILE", index.as_os_str())]);
    let environment = Environment {
        index_file: Some(".git/next index.lock".into()),
        current_dir: Some(repo.root().join("pkg")),
        ..Environment::isolated()
    };
    let files = open(&repo.root().join("pkg"), environment).staged().expect("staged");
    assert_eq!(repo.brief(&files), ["a.py 1-1"]);
    assert_eq!(repo.open().staged().expect("the usual index"), []);
}
