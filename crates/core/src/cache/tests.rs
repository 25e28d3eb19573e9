use super::*;

const LIMIT: u64 = 1 << 20;

fn key(name: &str) -> Key {
    Key::of(&[name.as_bytes()])
}

fn open(folder: &Path) -> Cache {
    Cache::open(folder, "scan", "1.0", LIMIT)
}

/// Puts facts in, in a run of their own.
fn keep(folder: &Path, names: &[&str]) {
    let cache = open(folder);
    for name in names {
        cache.put(key(name), name.as_bytes().to_vec());
    }
    assert_eq!(cache.finish(), None);
}

fn holds(cache: &Cache, name: &str) -> bool {
    match cache.get(key(name)) {
        None => false,
        Some(fact) => {
            assert_eq!(fact, name.as_bytes());
            true
        }
    }
}

#[test]
fn parts_of_a_key_do_not_run_together() {
    assert_ne!(Key::of(&[b"ab", b"c"]), Key::of(&[b"a", b"bc"]));
    assert_eq!(Key::of(&[b"ab", b"c"]), Key::of(&[b"ab", b"c"]));
}

#[test]
fn what_one_run_puts_in_the_next_gets() {
    let folder = tempfile::tempdir().unwrap();
    let folder = folder.path().join("deep/.covet_cache");
    keep(&folder, &["a", "b"]);
    keep(&folder, &["c"]);
    let cache = open(&folder);
    assert!(holds(&cache, "a") && holds(&cache, "b") && holds(&cache, "c") && !holds(&cache, "d"));
    assert!(fs::read_to_string(folder.join(".gitignore")).unwrap().lines().any(|line| line == "*"));
    assert!(folder.join("CACHEDIR.TAG").exists());
}

#[test]
fn a_new_fact_is_appended_and_nothing_new_writes_nothing() {
    let folder = tempfile::tempdir().unwrap();
    keep(folder.path(), &["a"]);
    let path = open(folder.path()).path();
    let before = fs::read(&path).unwrap();
    keep(folder.path(), &["b"]);
    assert!(fs::read(&path).unwrap().starts_with(&before));

    let (cache, before) = (open(folder.path()), fs::read(&path).unwrap());
    assert!(holds(&cache, "a"));
    assert_eq!(cache.finish(), None);
    assert_eq!(fs::read(&path).unwrap(), before);
}

#[test]
fn another_fingerprint_sees_nothing_and_only_two_old_logs_stay() {
    let folder = tempfile::tempdir().unwrap();
    for version in ["1", "2", "3", "4", "5"] {
        let cache = Cache::open(folder.path(), "scan", version, LIMIT);
        assert!(!holds(&cache, "a"));
        cache.put(key("a"), b"a".to_vec());
        cache.finish();
    }
    let other = Cache::open(folder.path(), "scan-more", "1", LIMIT);
    other.put(key("a"), b"a".to_vec());
    other.finish();
    let logs = fs::read_dir(folder.path()).unwrap().filter(|entry| {
        let name = entry.as_ref().unwrap().file_name().into_string().unwrap();
        name.strip_prefix("scan-").is_some_and(is_log)
    });
    assert_eq!(logs.count(), 1 + OTHERS);
}

#[test]
fn old_logs_go_after_a_week() {
    let folder = tempfile::tempdir().unwrap();
    let old = Cache::open(folder.path(), "scan", "0.9", LIMIT);
    let path = old.path();
    old.put(key("a"), b"a".to_vec());
    old.finish();
    let week = SystemTime::now() - STALE - Duration::from_secs(60);
    File::options().write(true).open(&path).unwrap().set_modified(week).unwrap();
    keep(folder.path(), &["b"]);
    assert!(!path.exists());
}

#[test]
fn a_log_cut_anywhere_keeps_what_is_whole_and_can_be_written_again() {
    let folder = tempfile::tempdir().unwrap();
    keep(folder.path(), &["first", "second", "third"]);
    let path = open(folder.path()).path();
    let whole = fs::read(&path).unwrap();
    let ends: Vec<usize> = ["first", "second", "third"]
        .iter()
        .scan(HEADER, |end, name| {
            *end += RECORD + name.len();
            Some(*end)
        })
        .collect();
    for length in 0..whole.len() {
        fs::write(&path, &whole[..length]).unwrap();
        let cache = open(folder.path());
        let held = ["first", "second", "third"].map(|name| holds(&cache, name));
        assert_eq!(held.to_vec(), ends.iter().map(|end| *end <= length).collect::<Vec<_>>(), "cut at {length}");
        keep(folder.path(), &["fourth"]);
        let cache = open(folder.path());
        assert!(holds(&cache, "fourth"), "cut at {length}");
        assert_eq!(held, ["first", "second", "third"].map(|name| holds(&cache, name)), "cut at {length}");
    }
}

#[test]
fn a_log_with_any_byte_changed_never_gives_a_wrong_fact() {
    let folder = tempfile::tempdir().unwrap();
    keep(folder.path(), &["first", "second"]);
    let path = open(folder.path()).path();
    let whole = fs::read(&path).unwrap();
    for index in 0..whole.len() {
        let mut changed = whole.clone();
        changed[index] ^= 0xff;
        fs::write(&path, &changed).unwrap();
        let cache = open(folder.path());
        // `holds` checks what it gets.
        assert!(!(holds(&cache, "first") && holds(&cache, "second")), "byte {index}");
        keep(folder.path(), &["first", "second"]);
        let cache = open(folder.path());
        assert!(holds(&cache, "first") && holds(&cache, "second"), "byte {index}");
    }
}

#[test]
fn writers_at_once_lose_nothing() {
    let folder = tempfile::tempdir().unwrap();
    // All are opened before any writes, as by processes that start together.
    let caches: Vec<Cache> = (0..8).map(|_| open(folder.path())).collect();
    std::thread::scope(|scope| {
        for (index, cache) in caches.into_iter().enumerate() {
            scope.spawn(move || {
                for number in 0..20 {
                    let name = format!("{index}-{number}");
                    cache.put(key(&name), name.into_bytes());
                }
                cache.put(key("same"), b"same".to_vec());
                assert_eq!(cache.finish(), None);
            });
        }
    });
    let cache = open(folder.path());
    assert!((0..8).all(|index| (0..20).all(|number| holds(&cache, &format!("{index}-{number}")))));
    assert_eq!(cache.log.records.len(), 8 * 20 + 1);
}

#[test]
fn a_log_over_the_limit_keeps_what_the_run_used() {
    let folder = tempfile::tempdir().unwrap();
    let fact = |name: &str| (key(name), vec![name.as_bytes()[0]; 100]);
    let open = || Cache::open(folder.path(), "scan", "1.0", 1000);
    for name in ["a", "b", "c", "d", "e", "f", "g"] {
        let cache = open();
        let (key, payload) = fact(name);
        cache.put(key, payload);
        cache.finish();
    }
    let cache = open();
    assert!(cache.get(key("a")).is_some());
    let (new, payload) = fact("h");
    cache.put(new, payload);
    assert_eq!(cache.finish(), None);

    let cache = open();
    let kept: Vec<&str> =
        "abcdefgh".split("").filter(|name| !name.is_empty() && cache.get(key(name)).is_some()).collect();
    assert_eq!(kept, ["a", "g", "h"], "what was used, the newest, what is new");
    assert!(fs::metadata(cache.path()).unwrap().len() <= 1000);
}

#[test]
fn facts_larger_than_the_limit_are_not_kept() {
    let folder = tempfile::tempdir().unwrap();
    let cache = Cache::open(folder.path(), "scan", "1.0", 100);
    cache.put(key("a"), vec![0; 200]);
    assert_eq!(cache.finish(), None);
    assert!(Cache::open(folder.path(), "scan", "1.0", 100).get(key("a")).is_none());
}

#[test]
fn without_a_usable_folder_the_run_goes_on() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("file");
    fs::write(&file, "").unwrap();
    let cache = open(&file);
    assert!(
        cache.problem().is_some_and(|problem| problem.starts_with("cannot use the cache")),
        "{:?}",
        cache.problem()
    );
    cache.put(key("a"), b"a".to_vec());
    assert!(!holds(&cache, "a"));
    assert!(cache.finish().is_some());

    let cache = open(folder.path());
    fs::create_dir(cache.path()).unwrap();
    cache.put(key("a"), b"a".to_vec());
    assert!(cache.finish().is_some_and(|problem| problem.starts_with("cannot write the cache")));
}

#[test]
fn a_lock_that_is_never_given_back_does_not_hang_the_run() {
    let folder = tempfile::tempdir().unwrap();
    keep(folder.path(), &["a"]);
    let held = File::open(open(folder.path()).path()).unwrap();
    held.lock().unwrap();
    let cache = open(folder.path());
    assert!(holds(&cache, "a"));
    cache.put(key("b"), b"b".to_vec());
    assert!(cache.finish().is_some_and(|problem| problem.contains("another process holds its lock")));
}
