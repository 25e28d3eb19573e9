use std::os::unix::fs::{PermissionsExt, symlink};

use super::*;
use crate::finding::Edit;
use crate::language::DecodeError;
use crate::text::Text;

/// Wants `.py` files and scripts that name `python`.
struct Snake;

impl Language for Snake {
    fn wants(&self, path: &RelPath) -> bool {
        path.extension() == Some("py")
    }

    fn wants_script(&self, first_bytes: &[u8]) -> bool {
        first_bytes.starts_with(b"#!/usr/bin/python")
    }

    fn decode(&self, path: &RelPath, bytes: &[u8]) -> Result<Text, DecodeError> {
        Ok(Text::new(path.clone(), String::from_utf8_lossy(bytes)))
    }

    fn apply(&self, _: &RelPath, bytes: &[u8], _: &[Edit]) -> Result<Vec<u8>, String> {
        Ok(bytes.to_vec())
    }
}

const PLAIN: DiscoverOptions<'_> = DiscoverOptions { exclude: &[], include: &[], respect_gitignore: true, threads: 2 };

/// A folder with these files; those that end in `/` are folders.
fn tree(files: &[&str]) -> tempfile::TempDir {
    let root = tempfile::tempdir().unwrap();
    for file in files {
        let path = root.path().join(file);
        fs::create_dir_all(if file.ends_with('/') { &path } else { path.parent().unwrap() }).unwrap();
        if !file.ends_with('/') {
            fs::write(path, "").unwrap();
        }
    }
    root
}

fn names(found: &Discovered) -> Vec<&str> {
    found.files.iter().map(|file| file.path.as_str()).collect()
}

/// The files found below the root, where nothing may stand in the way.
fn found(root: &tempfile::TempDir, options: &DiscoverOptions<'_>) -> Vec<String> {
    let found = discover(root.path(), &[root.path().to_owned()], &Snake, options);
    assert_eq!(found.problems, []);
    names(&found).into_iter().map(str::to_owned).collect()
}

/// The one problem with these paths.
fn problem(root: &Path, paths: &[PathBuf]) -> Problem {
    let found = discover(root, paths, &Snake, &PLAIN);
    assert_eq!((found.files.len(), found.problems.len()), (0, 1), "{:?}", found.problems);
    found.problems[0].clone()
}

#[test]
fn default_excludes_are_in_order() {
    assert!(DEFAULT_EXCLUDES.is_sorted());
}

#[test]
fn takes_what_the_language_wants_in_order() {
    let root =
        tree(&["b.py", "a/z.py", "a.txt", ".hidden/h.py", "build/x.py", ".venv/v.py", "env/pyvenv.cfg", "env/e.py"]);
    assert_eq!(found(&root, &PLAIN), [".hidden/h.py", "a/z.py", "b.py"]);
}

#[test]
fn honours_gitignore_without_a_repository_and_above_the_root() {
    let root = tree(&["project/src/a.py", "project/src/generated.py", "project/out/b.py", "project/src/c.py"]);
    fs::write(root.path().join(".gitignore"), "out/\n").unwrap();
    fs::write(root.path().join("project/.gitignore"), "generated.py\n").unwrap();
    let project = root.path().join("project");

    let honoured = discover(&project, std::slice::from_ref(&project), &Snake, &PLAIN);
    assert_eq!(names(&honoured), ["src/a.py", "src/c.py"]);

    let all = discover(
        &project,
        std::slice::from_ref(&project),
        &Snake,
        &DiscoverOptions { respect_gitignore: false, ..PLAIN },
    );
    assert_eq!(names(&all), ["out/b.py", "src/a.py", "src/c.py", "src/generated.py"]);
}

#[test]
fn excludes_and_includes_are_globs_from_the_root() {
    let root = tree(&["a.py", "vendor/v.py", "src/vendor/w.py", "src/b.py", "src/test_b.py"]);
    let (exclude, include) = (["/vendor".to_owned(), "test_*.py".to_owned()], ["src/".to_owned()]);
    assert_eq!(found(&root, &DiscoverOptions { exclude: &exclude, ..PLAIN }), ["a.py", "src/b.py", "src/vendor/w.py"]);
    assert_eq!(
        found(&root, &DiscoverOptions { exclude: &exclude, include: &include, ..PLAIN }),
        ["src/b.py", "src/vendor/w.py"]
    );
}

#[test]
fn a_broken_glob_is_a_problem() {
    let root = tree(&["a.py"]);
    let exclude = ["[z-a]".to_owned()];
    let found =
        discover(root.path(), &[root.path().to_owned()], &Snake, &DiscoverOptions { exclude: &exclude, ..PLAIN });
    assert_eq!(found.problems[0].kind, ProblemKind::Pattern);
    assert!(found.problems[0].message.starts_with("`exclude`: `[z-a]` is not a glob"), "{}", found.problems[0].message);
}

#[test]
fn what_is_named_is_taken_whatever_excludes_say() {
    let root = tree(&["build/x.py", "build/deep/y.py", "notes.txt", "build/.venv/z.py"]);
    let paths = [root.path().join("build"), root.path().join("notes.txt")];
    let exclude = ["build/".to_owned(), "*.txt".to_owned()];
    let found = discover(root.path(), &paths, &Snake, &DiscoverOptions { exclude: &exclude, ..PLAIN });
    assert_eq!(names(&found), ["build/deep/y.py", "build/x.py", "notes.txt"]);
}

#[test]
fn overlapping_paths_give_a_file_once() {
    let root = tree(&["a/b.py", "a/c.py"]);
    let paths = ["", "a", "a/b.py", "a/../a/b.py"].map(|path| root.path().join(path));
    let found = discover(root.path(), &paths, &Snake, &PLAIN);
    assert_eq!(names(&found), ["a/b.py", "a/c.py"]);
    assert_eq!(found.problems, []);
}

#[test]
fn links_are_followed_only_when_named_and_loops_are_harmless() {
    let root = tree(&["real/a.py", "other/"]);
    symlink(root.path(), root.path().join("real/loop")).unwrap();
    symlink(root.path().join("real"), root.path().join("link")).unwrap();
    symlink(root.path().join("real/a.py"), root.path().join("other/a.py")).unwrap();
    symlink("itself", root.path().join("itself")).unwrap();
    assert_eq!(found(&root, &PLAIN), ["real/a.py"]);

    let named = [root.path().join("link"), root.path().join("other/a.py")];
    assert_eq!(names(&discover(root.path(), &named, &Snake, &PLAIN)), ["link/a.py", "other/a.py"]);

    let looped = problem(root.path(), &[root.path().join("itself")]);
    assert!(looped.message.starts_with("cannot look at it: "), "{}", looped.message);
}

#[test]
fn scripts_are_known_by_their_first_line_if_they_may_be_run() {
    let root = tree(&[]);
    for (name, mode) in [("tool", 0o755), ("data", 0o644)] {
        let path = root.path().join(name);
        fs::write(&path, "#!/usr/bin/python3\n").unwrap();
        fs::set_permissions(&path, fs::Permissions::from_mode(mode)).unwrap();
    }
    assert_eq!(found(&root, &PLAIN), ["tool"]);
}

#[test]
fn a_path_that_cannot_be_used_is_told() {
    let root = tree(&["project/a.py"]);
    let project = root.path().join("project");
    let missing = problem(&project, &[project.join("gone")]);
    assert_eq!((missing.kind, missing.message.as_str()), (ProblemKind::Argument, "there is no such file or folder"));
    assert_eq!(missing.relative, Some(RelPath::new("gone")));

    symlink("nowhere", project.join("dangling")).unwrap();
    let dangling = problem(&project, &[project.join("dangling")]);
    assert_eq!(dangling.message, "this is a link to something that does not exist");

    let outside = problem(&project, &[root.path().to_owned()]);
    assert!(outside.message.starts_with("the path is outside the project root"), "{}", outside.message);
}

#[test]
fn special_files_are_never_opened() {
    let root = tree(&["a.py"]);
    let _socket = std::os::unix::net::UnixListener::bind(root.path().join("socket.py")).unwrap();
    assert_eq!(found(&root, &PLAIN), ["a.py"]);
    let named = problem(root.path(), &[root.path().join("socket.py")]);
    assert_eq!(named.message, "this is a socket, not a file or folder");
}

#[test]
fn the_root_may_be_reached_through_a_link() {
    let root = tree(&["real/a.py"]);
    symlink(root.path().join("real"), root.path().join("link")).unwrap();
    let found = discover(&root.path().join("real"), &[root.path().join("link/a.py")], &Snake, &PLAIN);
    assert_eq!(names(&found), ["a.py"]);
}

#[test]
fn the_number_of_threads_changes_nothing() {
    let files: Vec<String> = (0..200).map(|index| format!("d{}/f{index}.py", index % 17)).collect();
    let root = tree(&files.iter().map(String::as_str).collect::<Vec<_>>());
    let one = found(&root, &DiscoverOptions { threads: 1, ..PLAIN });
    assert_eq!(one.len(), 200);
    assert_eq!(one, found(&root, &DiscoverOptions { threads: 8, ..PLAIN }));
}
