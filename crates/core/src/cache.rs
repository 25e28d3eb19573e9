//! Facts of files, kept from run to run in `.covet_cache/` by a hash of what they come from.
//!
//! All facts of a program are in one log. A run reads it at once, and appends what is new in one write under a lock, so
//! that several processes can share it and an unchanged project costs no write at all. Whatever is wrong with the
//! folder or the log, the run goes on without.

use std::fs::{self, File, OpenOptions, TryLockError};
use std::io::{self, Read, Seek, SeekFrom, Write};
use std::ops::Range;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Mutex, PoisonError};
use std::time::{Duration, SystemTime};

use rustc_hash::{FxHashMap, FxHashSet};
use xxhash_rust::xxh3::{Xxh3, xxh3_64, xxh3_128};

/// What a fact comes from: the bytes of a file, its path where that matters, the settings it depends on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Key(u128);

impl Key {
    /// xxh3-128 of the parts and their lengths.
    pub fn of(parts: &[&[u8]]) -> Self {
        let mut hash = Xxh3::new();
        for part in parts {
            hash.update(&(part.len() as u64).to_le_bytes());
            hash.update(part);
        }
        Self(hash.digest128())
    }
}

/// What earlier runs have kept. Facts that are put in are there in the next run, not in this one.
pub struct Cache {
    folder: PathBuf,
    program: String,
    header: [u8; HEADER],
    limit: u64,
    log: Log,
    /// The inode of what `log` was read from.
    read_from: Option<u64>,
    fresh: Mutex<Vec<(Key, Vec<u8>)>>,
    problem: Option<String>,
    /// Whether anything is kept at all.
    enabled: bool,
}

const MAGIC: [u8; 8] = *b"covetlog";
/// Of the log's own format.
const VERSION: u32 = 1;
/// Magic, version, hash of the program's fingerprint.
const HEADER: usize = 8 + 4 + 16;
/// Key, length of the payload, checksum of key and payload.
const RECORD: usize = 16 + 4 + 8;
/// Of what is kept as a whole: magic, version, key, checksum.
const WHOLE: usize = 8 + 4 + 16 + 8;
/// How long to wait for another process that writes.
const PATIENCE: Duration = Duration::from_secs(2);
const STALE: Duration = Duration::from_secs(7 * 24 * 60 * 60);
/// How many logs of other versions of the program are kept, for branches that pin another one.
const OTHERS: usize = 2;

impl Cache {
    /// A cache that knows nothing and keeps nothing.
    pub fn disabled() -> Self {
        let mut cache = Self::new(Path::new(""), "", [0; HEADER], 0);
        cache.enabled = false;
        cache
    }

    fn new(folder: &Path, program: &str, header: [u8; HEADER], limit: u64) -> Self {
        Self {
            folder: folder.to_owned(),
            program: program.to_owned(),
            header,
            limit,
            log: Log::default(),
            read_from: None,
            fresh: Mutex::default(),
            problem: None,
            enabled: true,
        }
    }

    /// Opens the cache of a program in a folder, which need not exist. `fingerprint` changes with everything that
    /// changes facts; `limit` is how many bytes the log may have.
    pub fn open(folder: &Path, program: &str, fingerprint: &str, limit: u64) -> Self {
        let hash = xxh3_128(fingerprint.as_bytes());
        let mut header = [0; HEADER];
        header[..8].copy_from_slice(&MAGIC);
        header[8..12].copy_from_slice(&VERSION.to_le_bytes());
        header[12..].copy_from_slice(&hash.to_le_bytes());
        let mut cache = Self::new(folder, program, header, limit);
        match cache.read() {
            Ok(()) => {}
            Err(error) if error.kind() == io::ErrorKind::NotFound => {}
            Err(error) => cache.problem = Some(format!("cannot use the cache {}: {error}", cache.path().display())),
        }
        cache
    }

    fn read(&mut self) -> io::Result<()> {
        let mut file = File::open(self.path())?;
        self.read_from = inode(&file.metadata()?);
        self.log = Log::read(&mut file, &self.header)?;
        Ok(())
    }

    /// The log: `scan-0123456789abcdef.log`.
    pub fn path(&self) -> PathBuf {
        self.folder.join(format!("{}-{:016x}.log", self.program, xxh3_64(&self.header)))
    }

    /// Why the cache is not used.
    pub fn problem(&self) -> Option<&str> {
        self.problem.as_deref()
    }

    /// What an earlier run has put in.
    pub fn get(&self, key: Key) -> Option<&[u8]> {
        let record = self.log.records.get(&key)?;
        let payload = self.log.payload(key, record)?;
        record.used.store(true, Ordering::Relaxed);
        Some(payload)
    }

    /// Keeps a fact for later runs.
    pub fn put(&self, key: Key, payload: Vec<u8>) {
        if self.enabled && self.problem.is_none() && u32::try_from(payload.len()).is_ok() {
            self.fresh.lock().unwrap_or_else(PoisonError::into_inner).push((key, payload));
        }
    }

    /// Whether anything that is put in is kept.
    pub fn keeps(&self) -> bool {
        self.enabled && self.problem.is_none()
    }

    /// What an earlier run has kept as a whole under a name, for the same key.
    pub fn whole(&self, name: &str, key: Key) -> Option<Vec<u8>> {
        if !self.enabled {
            return None;
        }
        let mut file = File::open(self.path_of_whole(name)).ok()?;
        let mut header = [0; WHOLE];
        file.read_exact(&mut header).ok()?;
        let mut content = Vec::new();
        file.read_to_end(&mut content).ok()?;
        (header == whole_header(key, &content)).then_some(content)
    }

    /// Keeps something as a whole in the place of what was kept under that name. Gives what went wrong, which is no
    /// reason to fail.
    pub fn keep_whole(&self, name: &str, key: Key, content: &[u8]) -> Option<String> {
        if !self.enabled || self.problem.is_some() || content.len() as u64 > self.limit {
            return None;
        }
        let path = self.path_of_whole(name);
        let write = || -> io::Result<()> {
            self.prepare_folder()?;
            let mut temporary = tempfile::Builder::new().prefix(TEMPORARY).tempfile_in(&self.folder)?;
            temporary.write_all(&whole_header(key, content))?;
            temporary.write_all(content)?;
            temporary.persist(&path).map_err(|error| error.error)?;
            Ok(())
        };
        write().err().map(|error| format!("cannot write the cache {}: {error}", path.display()))
    }

    fn path_of_whole(&self, name: &str) -> PathBuf {
        self.folder.join(format!("{}-{name}.bin", self.program))
    }

    /// Writes what is new. Gives what went wrong, which is no reason to fail.
    pub fn finish(mut self) -> Option<String> {
        let fresh = std::mem::take(&mut self.fresh).into_inner().unwrap_or_else(PoisonError::into_inner);
        if self.problem.is_none()
            && !fresh.is_empty()
            && let Err(error) = self.write(fresh)
        {
            self.problem = Some(format!("cannot write the cache {}: {error}", self.path().display()));
        }
        self.problem
    }

    fn write(&self, fresh: Vec<(Key, Vec<u8>)>) -> io::Result<()> {
        self.prepare_folder()?;
        let mut file = self.lock()?;
        let metadata = file.metadata()?;
        let unchanged = self.read_from.is_some()
            && inode(&metadata) == self.read_from
            && metadata.len() == self.log.bytes.len() as u64;
        let newer = if unchanged { None } else { Some(Log::read(&mut file, &self.header)?) };
        let log = newer.as_ref().unwrap_or(&self.log);

        let mut added = Vec::new();
        let mut seen = FxHashSet::default();
        for (key, payload) in &fresh {
            // Another process may have been faster. A record that is there but does not read back is written anew.
            let there = log.records.get(key).is_some_and(|record| log.payload(*key, record).is_some());
            if !there && seen.insert(*key) {
                append_record(&mut added, *key, payload);
            }
        }
        let kept = log.end.max(HEADER) as u64;
        if kept + added.len() as u64 > self.limit {
            self.rewrite(log, &added)?;
        } else if !added.is_empty() {
            if log.end == 0 {
                let mut whole = self.header.to_vec();
                whole.append(&mut added);
                added = whole;
            }
            // A torn record at the end would hide everything behind it.
            file.set_len(log.end as u64)?;
            file.seek(SeekFrom::End(0))?;
            if let Err(error) = file.write_all(&added) {
                // What was there stays readable.
                let _ = file.set_len(log.end as u64);
                return Err(error);
            }
        }
        self.drop_stale();
        Ok(())
    }

    /// The log, locked. Another process may put a shorter log in its place while this one waits.
    fn lock(&self) -> io::Result<File> {
        let path = self.path();
        let start = std::time::Instant::now();
        loop {
            let file = OpenOptions::new().read(true).write(true).create(true).truncate(false).open(&path)?;
            match file.try_lock() {
                Ok(())
                    if fs::metadata(&path)
                        .is_ok_and(|now| file.metadata().is_ok_and(|mine| inode(&now) == inode(&mine))) =>
                {
                    return Ok(file);
                }
                Ok(()) | Err(TryLockError::WouldBlock) => {}
                Err(TryLockError::Error(error)) => return Err(error),
            }
            if start.elapsed() > PATIENCE {
                return Err(io::Error::new(io::ErrorKind::TimedOut, "another process holds its lock"));
            }
            std::thread::sleep(Duration::from_millis(5));
        }
    }

    /// Puts a shorter log in the place of one that has become too long: what this run has added and used, and of the
    /// rest the newest, up to half the limit.
    fn rewrite(&self, log: &Log, added: &[u8]) -> io::Result<()> {
        let used = |key: &Key| self.log.records.get(key).is_some_and(|record| record.used.load(Ordering::Relaxed));
        let mut old: Vec<(&Key, &Record)> = log.records.iter().collect();
        old.sort_by_key(|(key, record)| (!used(key), std::cmp::Reverse(record.payload.start)));
        let mut size = (HEADER + added.len()) as u64;
        let mut bytes = self.header.to_vec();
        for (key, record) in old {
            let Some(payload) = log.payload(*key, record) else { continue };
            size += (RECORD + payload.len()) as u64;
            if size > if used(key) { self.limit } else { self.limit / 2 } {
                break;
            }
            append_record(&mut bytes, *key, payload);
        }
        // More than the limit in a single run: none of it is kept, or every run would write it all again.
        if ((bytes.len() + added.len()) as u64) <= self.limit {
            bytes.extend_from_slice(added);
        }
        let mut temporary = tempfile::Builder::new().prefix(TEMPORARY).tempfile_in(&self.folder)?;
        temporary.write_all(&bytes)?;
        temporary.persist(self.path()).map_err(|error| error.error)?;
        Ok(())
    }

    /// Makes the folder, and tells git and backup programs to leave it alone.
    fn prepare_folder(&self) -> io::Result<()> {
        fs::create_dir_all(&self.folder)?;
        for (name, content) in [(".gitignore", GITIGNORE), ("CACHEDIR.TAG", CACHEDIR_TAG)] {
            let path = self.folder.join(name);
            if !path.exists() {
                fs::write(path, content)?;
            }
        }
        Ok(())
    }

    /// Deletes logs of other versions of the program, and temporary files that a killed process has left.
    fn drop_stale(&self) {
        let Ok(entries) = fs::read_dir(&self.folder) else { return };
        let mine = self.path();
        let mut others = Vec::new();
        for path in entries.filter_map(|entry| Some(entry.ok()?.path())) {
            let name = path.file_name().and_then(|name| name.to_str()).unwrap_or("");
            let written = fs::metadata(&path).and_then(|metadata| metadata.modified());
            let Ok(age) = written.map(|at| SystemTime::now().duration_since(at).unwrap_or_default()) else { continue };
            let log = name.strip_prefix(self.program.as_str()).and_then(|rest| rest.strip_prefix('-'));
            if log.is_some_and(is_log) && path != mine {
                others.push((age, path));
            } else if name.starts_with(TEMPORARY) && age > STALE {
                let _ = fs::remove_file(path);
            }
        }
        others.sort();
        for (index, (age, path)) in others.into_iter().enumerate() {
            if index >= OTHERS || age > STALE {
                let _ = fs::remove_file(path);
            }
        }
    }
}

const TEMPORARY: &str = ".covet-";
const GITIGNORE: &str = "# Made by Covet Tools.\n*\n";
const CACHEDIR_TAG: &str =
    "Signature: 8a477f597d28d172789f06886806bc55\n# Made by Covet Tools; see https://bford.info/cachedir/\n";

/// Whether this is the end of a log's name: 16 hexadecimal digits and `.log`.
fn is_log(rest: &str) -> bool {
    rest.strip_suffix(".log").is_some_and(|hash| hash.len() == 16 && hash.bytes().all(|byte| byte.is_ascii_hexdigit()))
}

/// A log in memory.
#[derive(Default)]
struct Log {
    bytes: Vec<u8>,
    records: FxHashMap<Key, Record>,
    /// Where the last whole record ends; 0 where not even the header is right.
    end: usize,
}

struct Record {
    payload: Range<usize>,
    checksum: u64,
    used: AtomicBool,
}

impl Log {
    /// Reads a log from its start. Checksums are looked at when a record is asked for.
    fn read(file: &mut File, header: &[u8; HEADER]) -> io::Result<Self> {
        let mut bytes = Vec::with_capacity(file.metadata()?.len() as usize + 1);
        file.seek(SeekFrom::Start(0))?;
        file.read_to_end(&mut bytes)?;
        let (mut records, mut end) = (FxHashMap::default(), 0);
        if bytes.starts_with(header) {
            end = HEADER;
            while let Some((key, record)) = record_at(&bytes, end) {
                end = record.payload.end;
                records.insert(key, record);
            }
        }
        Ok(Self { bytes, records, end })
    }

    /// The payload of a record, if it is what was written.
    fn payload(&self, key: Key, record: &Record) -> Option<&[u8]> {
        self.bytes.get(record.payload.clone()).filter(|payload| checksum(key, payload) == record.checksum)
    }
}

fn record_at(bytes: &[u8], start: usize) -> Option<(Key, Record)> {
    let (key, rest) = bytes.get(start..)?.split_first_chunk::<16>()?;
    let (length, rest) = rest.split_first_chunk::<4>()?;
    let (checksum, rest) = rest.split_first_chunk::<8>()?;
    let length = u32::from_le_bytes(*length) as usize;
    let payload = start + RECORD..start + RECORD + length;
    let record = Record { payload, checksum: u64::from_le_bytes(*checksum), used: AtomicBool::new(false) };
    (length <= rest.len()).then_some((Key(u128::from_le_bytes(*key)), record))
}

fn append_record(bytes: &mut Vec<u8>, key: Key, payload: &[u8]) {
    bytes.extend_from_slice(&key.0.to_le_bytes());
    bytes.extend_from_slice(&(payload.len() as u32).to_le_bytes());
    bytes.extend_from_slice(&checksum(key, payload).to_le_bytes());
    bytes.extend_from_slice(payload);
}

fn checksum(key: Key, payload: &[u8]) -> u64 {
    xxhash_rust::xxh3::xxh3_64_with_seed(payload, key.0 as u64)
}

#[cfg(unix)]
fn whole_header(key: Key, content: &[u8]) -> [u8; WHOLE] {
    let mut header = [0; WHOLE];
    header[..8].copy_from_slice(b"covetbin");
    header[8..12].copy_from_slice(&VERSION.to_le_bytes());
    header[12..28].copy_from_slice(&key.0.to_le_bytes());
    header[28..].copy_from_slice(&xxh3_64(content).to_le_bytes());
    header
}

fn inode(metadata: &fs::Metadata) -> Option<u64> {
    use std::os::unix::fs::MetadataExt;
    Some(metadata.ino())
}

/// Without inodes a log that is open cannot be replaced, so it is always the same one.
#[cfg(not(unix))]
fn inode(_: &fs::Metadata) -> Option<u64> {
    Some(0)
}

#[cfg(test)]
mod tests;
