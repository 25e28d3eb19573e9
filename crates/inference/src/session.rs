//! One model, ready to run.

pub(crate) mod backend;
mod check;

use ort::session::builder::GraphOptimizationLevel;
use ort::value::TensorRef;

use self::backend::BackEnd;
use crate::error::{OpenError, RunError};
use crate::features::{Sample, inputs};
use crate::registry::{Digest256, Entry};

/// What is known of a file beforehand.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Trust {
    /// It is part of the program, and our tests have run it.
    Tested,
    /// It comes from a folder.
    Unknown,
}

/// Holds a file against its entry: the hash, and for one that no test has run, everything that could end the process.
///
/// # Errors
/// As [`OpenError`] says.
pub(crate) fn admit(file: &[u8], entry: &Entry, trust: Trust, back_end: &BackEnd) -> Result<(), OpenError> {
    let found = Digest256::of(file);
    if found != entry.sha256 {
        return Err(OpenError::Hash { expected: entry.sha256, found });
    }
    if trust == Trust::Unknown {
        check::check(file, entry)?;
        if back_end.is_built_in() {
            check::rehearse(file, entry)?;
        }
    }
    Ok(())
}

pub(crate) struct Session {
    inner: ort::session::Session,
    id: String,
    inputs: [String; 2],
    output: String,
    width: usize,
}

impl Session {
    /// Makes a session of a file that was admitted, and runs it once, so that the first batch is no slower than others.
    ///
    /// # Errors
    /// When the back end refuses the model, or its inputs or output are not those of the entry.
    pub fn open(file: &[u8], entry: &Entry, back_end: &BackEnd) -> Result<Self, OpenError> {
        let refused =
            |message: String| OpenError::BackEnd { back_end: back_end.name(), message: message.replace('\n', " ") };
        let [buckets, weights] = &*entry.inputs else {
            return Err(OpenError::Inputs("hashed features need `buckets` and `weights`".to_owned()));
        };
        let mut builder = ort::session::Session::builder(&back_end.environment)
            .and_then(|builder| Ok(builder.with_optimization_level(GraphOptimizationLevel::Level3)?))
            .map_err(|error| refused(error.to_string()))?;
        if !back_end.is_built_in() {
            // Batches run side by side already.
            builder = builder.with_intra_threads(1).map_err(|error| refused(error.to_string()))?;
        }
        let inner = builder.commit_from_memory(file).map_err(|error| refused(error.to_string()))?;
        let found: Vec<&str> = inner.inputs().iter().map(|input| input.name()).collect();
        if found != [buckets.name.as_str(), weights.name.as_str()] {
            return Err(OpenError::Inputs(format!("the model has {}", found.join(", "))));
        }
        if !inner.outputs().iter().map(|output| output.name()).eq([entry.output.name.as_str()]) {
            return Err(OpenError::Output(format!("it must be `{}` alone", entry.output.name)));
        }
        let mut session = Self {
            inner,
            id: entry.id.to_string(),
            inputs: [buckets.name.to_string(), weights.name.to_string()],
            output: entry.output.name.to_string(),
            width: usize::from(entry.output.width.get()),
        };
        let length = entry.features.get().padded_length(0);
        session.run(&[&Sample::default()], length).map_err(|error| refused(error.to_string()))?;
        Ok(session)
    }

    /// The outputs of samples, row after row.
    ///
    /// # Errors
    /// When the back end fails, or gives something else than `width` finite numbers a sample.
    pub fn run(&mut self, samples: &[&Sample], length: usize) -> Result<Vec<f32>, RunError> {
        let failed = |error: ort::Error| RunError::Failed { id: self.id.clone(), message: error.to_string() };
        let (buckets, weights) = inputs(samples, length);
        let shape = [samples.len(), length];
        let buckets = TensorRef::from_array_view((shape, &*buckets)).map_err(failed)?;
        let weights = TensorRef::from_array_view((shape, &*weights)).map_err(failed)?;
        let [first, second] = &self.inputs;
        let outputs = self
            .inner
            .run(ort::inputs![first.as_str() => buckets, second.as_str() => weights])
            .map_err(|error| RunError::Failed { id: self.id.clone(), message: error.to_string() })?;
        let expected = samples.len() * self.width;
        let shape = |found| RunError::Shape { id: self.id.clone(), expected, found };
        let output = outputs.get(&self.output).ok_or_else(|| shape(0))?;
        let (_, values) = output
            .try_extract_tensor::<f32>()
            .map_err(|error| RunError::Failed { id: self.id.clone(), message: error.to_string() })?;
        if values.len() != expected {
            return Err(shape(values.len()));
        }
        if !values.iter().all(|value| value.is_finite()) {
            return Err(RunError::NotFinite { id: self.id.clone() });
        }
        Ok(values.to_vec())
    }
}
