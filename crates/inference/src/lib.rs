//! The small models that give judgement where rules cannot, and what is needed to use them.
//!
//! A program names the models it has in it ([`Embedded`], written by `covet_embed::models` at build time), opens one
//! ([`Model::open`]), makes samples of what it looks at ([`features::Extractor`]) and gets a vector for each
//! ([`Model::embed`]). Where a model cannot be opened, [`Unavailable`] says why and what the program does without it;
//! at the end of a run, [`Model::notifications`] says what its reader should know.
//!
//! This crate knows no Python and no program: what a sample's features are is the program's and the model's business.

pub mod drift;
pub mod error;
pub mod features;
mod model;
pub mod registry;
mod session;

pub use error::{OpenError, RunError, Unavailable};
pub use features::{Extractor, HashedFeatures, Sample};
pub use model::{BATCH, BOUND, Embedded, Model, Setup, Vectors};
pub use registry::{Entry, Registry, RegistryError};
