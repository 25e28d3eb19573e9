//! A model as a program uses it: opened by its name, run over many samples, and asked at the end what a run should say.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use covet_core::{Notification, Severity};
use rayon::prelude::*;

use crate::drift::Drift;
use crate::error::{OpenError, RunError, Unavailable};
use crate::features::{Extractor, HashedFeatures, Sample};
use crate::registry::{self, Entry, Registry, RegistryError};
use crate::session::backend::{BackEnd, back_end};
use crate::session::{Session, Trust, admit};

/// How many samples a back end is given at once.
pub const BATCH: usize = 32;

/// How long a batch may take before a run says so.
pub const BOUND: Duration = Duration::from_millis(100);

/// How many batches make another session worth its while: opening one takes about as long.
const BATCHES_PER_SESSION: usize = 8;

/// The models that are part of a program: what `covet_embed::models` writes.
#[derive(Clone, Copy, Debug)]
pub struct Embedded {
    /// The text of `registry.toml`.
    pub registry: &'static str,
    /// The files of the chosen models, by id.
    pub files: &'static [(&'static str, &'static [u8])],
}

/// Where models and their back end come from. The default is what the program has in it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Setup {
    /// A folder with a `registry.toml`, in place of the embedded models.
    pub models: Option<PathBuf>,
    /// The library of an ONNX Runtime, in place of the built-in back end.
    pub library: Option<PathBuf>,
}

impl Setup {
    /// What is not set yet is taken from the environment: `COVET_MODELS` and `ORT_DYLIB_PATH`.
    #[must_use]
    pub fn or_environment(self) -> Self {
        let path = |name: &str| std::env::var_os(name).filter(|value| !value.is_empty()).map(PathBuf::from);
        Self {
            models: self.models.or_else(|| path("COVET_MODELS")),
            library: self.library.or_else(|| path("ORT_DYLIB_PATH")),
        }
    }
}

/// An opened model. It may be used by many threads at once.
pub struct Model {
    entry: Entry,
    file: Cow<'static, [u8]>,
    back_end: &'static BackEnd,
    /// Those that no thread uses at the moment; there is one at least after opening.
    sessions: Mutex<Vec<Session>>,
    drift: Mutex<Drift>,
    timing: Mutex<Timing>,
}

#[derive(Clone, Copy, Debug, Default)]
struct Timing {
    batches: usize,
    slow: usize,
    slowest: Duration,
}

impl Model {
    /// Opens a model: finds its entry and file, holds one against the other, and makes a session.
    ///
    /// The library of the setup counts only in the first call of a process.
    ///
    /// # Errors
    /// With the reason, and what the program does without the model.
    pub fn open(id: &str, embedded: &Embedded, setup: &Setup) -> Result<Self, Unavailable> {
        let unavailable =
            |fallback: String| move |reason: OpenError| Unavailable { id: id.to_owned(), reason, fallback };
        let known = Registry::parse(Path::new(registry::FILE), embedded.registry);
        let stated = |registry: &Registry| registry.get(id).map(|entry| entry.fallback.to_string());
        // What the program does without the model is its own business, whatever a folder says.
        let fallback = known.as_ref().ok().and_then(stated).unwrap_or_default();
        let (registry, trust) = match &setup.models {
            Some(folder) => (read_registry(folder), Trust::Unknown),
            None => (known, Trust::Tested),
        };
        let registry = registry.map_err(|error| unavailable(fallback.clone())(error.into()))?;
        let Some(entry) = registry.get(id).cloned() else { return Err(unavailable(fallback)(OpenError::Unknown)) };
        let fallback = if fallback.is_empty() { entry.fallback.to_string() } else { fallback };
        read_file(&entry, embedded, setup)
            .and_then(|file| Self::start(entry, file, trust, setup))
            .map_err(unavailable(fallback))
    }

    fn start(entry: Entry, file: Cow<'static, [u8]>, trust: Trust, setup: &Setup) -> Result<Self, OpenError> {
        let back_end = back_end(setup.library.as_deref())
            .map_err(|message| OpenError::BackEnd { back_end: "the back end".to_owned(), message })?;
        admit(&file, &entry, trust, back_end)?;
        let session = Session::open(&file, &entry, back_end)?;
        let drift = Mutex::new(Drift::new(&entry.drift));
        Ok(Self { entry, file, back_end, sessions: Mutex::new(vec![session]), drift, timing: Mutex::default() })
    }

    pub fn entry(&self) -> &Entry {
        &self.entry
    }

    /// What runs it, in words.
    pub fn back_end(&self) -> String {
        self.back_end.name()
    }

    pub fn features(&self) -> HashedFeatures {
        self.entry.features.get()
    }

    /// Makes samples for this model.
    pub fn extractor(&self) -> Extractor {
        Extractor::new(self.features())
    }

    /// How many numbers a vector has.
    pub fn width(&self) -> usize {
        usize::from(self.entry.output.width.get())
    }

    /// The model's vectors for samples, in their order, by all threads of the current pool.
    ///
    /// Samples of like length share a batch, so a vector does not depend on how long the others are. It counts the time
    /// of each batch, for [`Model::notifications`].
    ///
    /// # Errors
    /// When a sample was not made for this model, or the back end fails. The model should then not be used again.
    pub fn embed(&self, samples: &[Sample]) -> Result<Vectors, RunError> {
        // A back end may end the process when it looks up a row that there is not.
        let mut buckets = samples.iter().flat_map(|sample| sample.buckets());
        if let Some(&bucket) = buckets.find(|bucket| **bucket >= self.features().buckets()) {
            return Err(RunError::Bucket { id: self.entry.id.to_string(), bucket });
        }
        let batches = batches(samples, self.features());
        let next = AtomicUsize::new(0);
        let lanes = batches.len().div_ceil(BATCHES_PER_SESSION).clamp(1, rayon::current_num_threads());
        let done = (0..lanes)
            .into_par_iter()
            .map(|_| {
                let mut rows = Vec::new();
                let Some(first) = batches.get(next.fetch_add(1, Ordering::Relaxed)) else { return Ok(rows) };
                let mut session = self.take_session()?;
                let mut batch = Some(first);
                while let Some(Batch { length, members }) = batch {
                    let chosen: Vec<&Sample> = members.iter().map(|&number| &samples[number]).collect();
                    let started = Instant::now();
                    rows.push((members.as_slice(), session.run(&chosen, *length)?));
                    self.time(started.elapsed());
                    batch = batches.get(next.fetch_add(1, Ordering::Relaxed));
                }
                self.put_back(session);
                Ok(rows)
            })
            .collect::<Result<Vec<_>, RunError>>()?;
        let width = self.width();
        let mut values = vec![0.0; samples.len() * width];
        for (members, rows) in done.into_iter().flatten() {
            for (&number, row) in members.iter().zip(rows.chunks_exact(width)) {
                values[number * width..][..width].copy_from_slice(row);
            }
        }
        Ok(Vectors { width, values })
    }

    /// Counts how many buckets the features of a program's samples fill ([`Sample::filled`]): of all that it looked at,
    /// those whose vectors it kept from an earlier run among them.
    pub fn observe_samples(&self, filled: impl IntoIterator<Item = usize>) {
        if let Ok(mut drift) = self.drift.lock() {
            filled.into_iter().for_each(|filled| drift.sample(filled));
        }
    }

    /// Counts scores that a program made of the model's vectors, in the meaning that the card gives them.
    pub fn observe_scores(&self, scores: impl IntoIterator<Item = f64>) {
        if let Ok(mut drift) = self.drift.lock() {
            scores.into_iter().for_each(|score| drift.score(score));
        }
    }

    /// What a run should say at its end: a library that could not be used, batches above the bound, drift.
    pub fn notifications(&self) -> Vec<Notification> {
        let note =
            |id: &str, message: String| Notification { id: id.to_owned(), level: Severity::Note, message, place: None };
        let mut notifications = Vec::new();
        if let Some(problem) = &self.back_end.problem {
            notifications.push(note("model-runtime", problem.clone()));
        }
        let timing = self.timing.lock().map(|timing| *timing).unwrap_or_default();
        if timing.slow > 0 {
            let message = format!(
                "The model `{}` took {} ms for a batch, above its bound of {} ms, and was above it in {} of {} batches",
                self.entry.id,
                timing.slowest.as_millis(),
                BOUND.as_millis(),
                timing.slow,
                timing.batches
            );
            notifications.push(note("model-slow", message));
        }
        if let Ok(drift) = self.drift.lock() {
            notifications.extend(drift.notifications(self.entry.id.as_str()));
        }
        notifications
    }

    fn time(&self, taken: Duration) {
        if let Ok(mut timing) = self.timing.lock() {
            timing.batches += 1;
            timing.slow += usize::from(taken > BOUND);
            timing.slowest = timing.slowest.max(taken);
        }
    }

    fn take_session(&self) -> Result<Session, RunError> {
        let idle = self.sessions.lock().ok().and_then(|mut sessions| sessions.pop());
        idle.map_or_else(
            || {
                Session::open(&self.file, &self.entry, self.back_end)
                    .map_err(|error| RunError::Failed { id: self.entry.id.to_string(), message: error.to_string() })
            },
            Ok,
        )
    }

    fn put_back(&self, session: Session) {
        if let Ok(mut sessions) = self.sessions.lock() {
            sessions.push(session);
        }
    }
}

impl std::fmt::Debug for Model {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.debug_struct("Model").field("id", &self.entry.id).finish_non_exhaustive()
    }
}

fn read_registry(folder: &Path) -> Result<Registry, RegistryError> {
    let path = folder.join(registry::FILE);
    let text = std::fs::read_to_string(&path).map_err(|source| RegistryError::Io { path: path.clone(), source })?;
    Registry::parse(&path, &text)
}

fn read_file(entry: &Entry, embedded: &Embedded, setup: &Setup) -> Result<Cow<'static, [u8]>, OpenError> {
    let missing = || OpenError::Missing(entry.file.as_str().to_owned());
    let Some(folder) = &setup.models else {
        let found = embedded.files.iter().find(|(id, _)| *id == entry.id.as_str());
        return found.map(|(_, file)| Cow::Borrowed(*file)).ok_or_else(missing);
    };
    let path = folder.join(entry.file.as_str());
    // The size is known, so that a wrong file is not read whole.
    match std::fs::metadata(&path) {
        Ok(metadata) if metadata.len() != entry.bytes => {
            Err(OpenError::Broken(format!("it has {} bytes, not {}", metadata.len(), entry.bytes)))
        }
        Ok(_) => std::fs::read(&path).map(Cow::Owned).map_err(|source| OpenError::Unreadable { path, source }),
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => Err(missing()),
        Err(source) => Err(OpenError::Unreadable { path, source }),
    }
}

struct Batch {
    length: usize,
    /// Numbers of samples.
    members: Vec<usize>,
}

/// Samples of equal padded length, in batches, in order of length and then of number.
fn batches(samples: &[Sample], features: HashedFeatures) -> Vec<Batch> {
    let mut by_length: BTreeMap<usize, Vec<usize>> = BTreeMap::new();
    for (number, sample) in samples.iter().enumerate() {
        by_length.entry(features.padded_length(sample.buckets().len())).or_default().push(number);
    }
    by_length
        .into_iter()
        .flat_map(|(length, numbers)| {
            numbers.chunks(BATCH).map(|members| Batch { length, members: members.to_vec() }).collect::<Vec<_>>()
        })
        .collect()
}

/// A vector for each sample.
#[derive(Clone, Debug, PartialEq)]
pub struct Vectors {
    width: usize,
    values: Vec<f32>,
}

impl Vectors {
    /// How many numbers a vector has.
    pub fn width(&self) -> usize {
        self.width
    }

    /// How many vectors there are.
    pub fn len(&self) -> usize {
        self.values.len() / self.width
    }

    pub fn is_empty(&self) -> bool {
        self.values.is_empty()
    }

    /// The vector of a sample.
    ///
    /// # Panics
    /// When there is no such sample.
    pub fn row(&self, number: usize) -> &[f32] {
        &self.values[number * self.width..][..self.width]
    }

    pub fn rows(&self) -> impl ExactSizeIterator<Item = &[f32]> {
        self.values.chunks_exact(self.width)
    }

    /// All vectors, one after the other.
    pub fn values(&self) -> &[f32] {
        &self.values
    }
}

#[cfg(test)]
mod tests;
