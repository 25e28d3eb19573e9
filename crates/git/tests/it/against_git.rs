//! Random histories, on which our answers are git's.

use std::collections::BTreeMap;
use std::ffi::OsStr;

use covet_core::{ChangedFile, ChangedLines, Repository};

use crate::scratch::{Scratch, git};

/// Numbers that are the same on every run (Knuth's MMIX generator).
struct Numbers(u64);

impl Numbers {
    fn below(&mut self, end: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) as usize % end
    }
}

const PATHS: [&str; 10] =
    ["a.py", "a/x.py", "a-b.py", "b/x.py", "b/c", "b/c/x.py", "b/c/y.py", "b.d/x.py", "c/x.py", "z.py"];

#[test]
fn staged_and_since_are_what_git_says() {
    let mut numbers = Numbers(7);
    let mut compared = 0;
    let repo = Scratch::with(&[("first.py", "")]);
    let index = repo.beside("index");
    for step in 0..40 {
        act(&repo, &mut numbers);
        let opened = repo.open();

        let staged = opened.staged().expect("staged");
        let by_git = lines_by_git(&repo, &["diff", "--cached"], &[]);
        assert_eq!(lines_of(&repo, &staged), expected(&by_git, &staged, &repo), "staged, step {step}");

        let commits = repo.git(&["rev-list", "--count", "HEAD"]).trim().parse().expect("a number");
        let base = format!("HEAD~{}", numbers.below(commits));
        let since = opened.since(&base).expect("since");
        // The working tree as a fresh index, untracked files and all: a copy of the usual one would be trusted for files
        // that were written in the same instant as it.
        drop(std::fs::remove_file(&index));
        git(repo.root(), &["add", "--all"], &[("GIT_INDEX_FILE", index.as_os_str())]);
        let diff = ["diff", "--cached", &base];
        let by_git = lines_by_git(&repo, &diff, &[("GIT_INDEX_FILE", index.as_os_str())]);
        assert_eq!(lines_of(&repo, &since), expected(&by_git, &since, &repo), "since {base}, step {step}");
        compared += staged.len() + since.len();
    }
    assert!(compared > 100, "only {compared} files: the steps do too little to tell anything");
}

/// Writes, moves or deletes a file, stages or commits.
fn act(repo: &Scratch, numbers: &mut Numbers) {
    let path = PATHS[numbers.below(PATHS.len())];
    let full = repo.root().join(path);
    match numbers.below(8) {
        0..=3 => {
            let parent = full.parent().expect("the root at least");
            if parent.is_file() {
                std::fs::remove_file(parent).expect("a file in the way");
            }
            if full.is_dir() {
                std::fs::remove_dir_all(&full).expect("a folder in the way");
            }
            let text: String = (0..numbers.below(9)).map(|_| format!("{path} {}\n", numbers.below(5))).collect();
            repo.write(path, &text);
        }
        4 if full.is_file() => repo.remove(path),
        5 | 6 => drop(repo.git(&["add", "--all"])),
        7 => drop(repo.git(&["commit", "--quiet", "--allow-empty", "--message=step"])),
        _ => {}
    }
}

fn name(repo: &Scratch, path: &std::path::Path) -> String {
    path.strip_prefix(repo.root()).expect("below the root").display().to_string()
}

fn lines_of(repo: &Scratch, files: &[ChangedFile]) -> BTreeMap<String, String> {
    let lines = |file: &ChangedFile| match &file.lines {
        ChangedLines::All => "all".to_owned(),
        ChangedLines::Ranges(ranges) => ranges.iter().map(|range| format!("{range:?} ")).collect(),
    };
    files.iter().map(|file| (name(repo, &file.path), lines(file))).collect()
}

/// What git says, but where a file is a renamed one to us: git was asked not to look for those.
fn expected(git: &BTreeMap<String, String>, ours: &[ChangedFile], repo: &Scratch) -> BTreeMap<String, String> {
    let mut expected = git.clone();
    for file in ours.iter().filter(|file| file.renamed_from.is_some()) {
        let name = name(repo, &file.path);
        assert_eq!(git.get(&name).map(String::as_str), Some("all"), "{name} is new to git");
        expected.extend(lines_of(repo, std::slice::from_ref(file)));
    }
    expected
}

/// Path to changed lines, read from a patch without context.
fn lines_by_git(repo: &Scratch, diff: &[&str], variables: &[(&str, &OsStr)]) -> BTreeMap<String, String> {
    let options = ["--no-renames", "--diff-filter=AMT", "--unified=0", "--no-prefix"];
    let patch = git(repo.root(), &[diff, &options].concat(), variables);
    let mut files = BTreeMap::new();
    let mut current = String::new();
    let mut is_new = false;
    for line in patch.lines() {
        if let Some(names) = line.strip_prefix("diff --git ") {
            current = names[..names.len() / 2].to_owned();
            is_new = false;
            files.insert(current.clone(), String::new());
        } else if line.starts_with("new file mode") {
            is_new = true;
            files.insert(current.clone(), "all".to_owned());
        } else if let (Some(hunk), false) = (line.strip_prefix("@@ "), is_new) {
            let new = hunk.split(' ').nth(1).expect("old and new").trim_start_matches('+');
            let (first, count) = new.split_once(',').unwrap_or((new, "1"));
            let (first, count): (u32, u32) = (first.parse().expect("a line"), count.parse().expect("a count"));
            if count > 0 {
                *files.get_mut(&current).expect("after its header") += &format!("{:?} ", first..=first + count - 1);
            }
        }
    }
    files
}
