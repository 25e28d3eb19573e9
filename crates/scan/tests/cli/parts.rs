//! Parts of the files, threads, and the cache: none of them changes what is found.

use std::fs;

use crate::project::{ERROR, NOTE, Project, WARNING, run, sarif_results};

fn of_forty_files() -> Project {
    let project = Project::new(&[]);
    for number in 0..40 {
        let text = [NOTE, WARNING, ERROR, "def f(:\n"][number % 4];
        project.write(&format!("package_{}/module_{number}.py", number % 3), text);
    }
    project
}

/// The log without the times of the run.
fn log(project: &Project, line: &str) -> String {
    let ran = project.scan(&format!("--format sarif {line}"));
    assert_eq!((ran.code, ran.err.as_str()), (1, ""), "{line}: {ran:?}");
    let timeless = |line: &&str| !line.contains("TimeUtc\"");
    ran.out.lines().filter(timeless).collect::<Vec<_>>().join("\n")
}

#[test]
fn shards_part_the_findings_exactly() {
    let project = of_forty_files();
    let mut whole = sarif_results(&log(&project, ""));
    let mut parts = Vec::new();
    for shard in ["1/3", "2/3", "3/3"] {
        let part = log(&project, &format!("--shard {shard}"));
        assert!(part.contains(&format!("covet-scan/shard-{}/", shard.replace('/', "-of-"))), "each has its own id");
        let results = sarif_results(&part);
        assert!(!results.is_empty());
        parts.extend(results);
    }
    whole.iter_mut().chain(&mut parts).for_each(|result| result.2.truncate(16));
    whole.sort();
    parts.sort();
    assert_eq!(parts, whole);
}

#[test]
fn any_number_of_threads_and_any_cache_give_the_same_bytes() {
    let project = of_forty_files();
    let plain = log(&project, "--threads 1 --no-cache");
    assert!(!project.path(".covet_cache").exists());
    for line in ["--threads 2 --no-cache", "--threads 8 --no-cache", "--threads 2", "--threads 1", "--threads 8"] {
        assert_eq!(log(&project, line), plain, "{line}");
    }
    assert_eq!(project.read(".covet_cache/.gitignore").lines().last(), Some("*"), "git does not see it");
    assert_eq!(log(&project, "--select S102"), log(&project, "--select S102 --no-cache"), "other rules, same cache");
    project.write("package_0/module_0.py", ERROR);
    assert_eq!(log(&project, ""), log(&project, "--no-cache"), "a file has changed");
}

#[test]
fn a_damaged_cache_is_harmless() {
    let project = of_forty_files();
    let plain = log(&project, "");
    let logs = || {
        let entries = fs::read_dir(project.path(".covet_cache")).unwrap().map(|entry| entry.unwrap().path());
        entries.filter(|path| path.extension().is_some_and(|end| end == "log")).collect::<Vec<_>>()
    };
    let path = logs().pop().unwrap();
    let whole = fs::read(&path).unwrap();
    let mut flipped = whole.clone();
    (0..flipped.len()).step_by(97).for_each(|at| flipped[at] ^= 0x55);
    let damages = [Vec::new(), b"nonsense".to_vec(), whole[..whole.len() / 2].to_vec(), flipped];
    for damaged in damages {
        fs::write(&path, damaged).unwrap();
        assert_eq!(log(&project, ""), plain);
        assert_eq!(log(&project, ""), plain, "and the next run");
    }
}

#[test]
fn a_cache_that_cannot_be_had_is_a_note() {
    let project = of_forty_files();
    let plain = log(&project, "--no-cache");
    project.write(".covet_cache", "");
    let ran = project.scan("--format sarif");
    assert_eq!(ran.code, 1);
    assert!(ran.err.contains("cache"), "{ran:?}");
    assert_eq!(sarif_results(&ran.out), sarif_results(&plain));
    project.remove(".covet_cache");
    project.write("covet.toml", "cache = false\n");
    log(&project, "");
    assert!(!project.path(".covet_cache").exists());
}

#[test]
fn several_runs_at_once_share_a_cache() {
    let project = of_forty_files();
    let plain = sarif_results(&log(&project, "--no-cache"));
    std::thread::scope(|scope| {
        let runs: Vec<_> =
            (0..6).map(|_| scope.spawn(|| run(project.command().args(["--format", "sarif"]), b""))).collect();
        for one in runs {
            let ran = one.join().unwrap();
            assert_eq!((ran.code, ran.err.as_str()), (1, ""));
            assert_eq!(sarif_results(&ran.out), plain);
        }
    });
    assert_eq!(sarif_results(&log(&project, "")), plain);
}
