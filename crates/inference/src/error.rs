//! Why a model cannot be used.

use std::path::PathBuf;

use covet_core::{Notification, Severity};

use crate::registry::{Digest256, RegistryError};

/// A model that a program has to do without, and what it does instead.
#[derive(Debug, thiserror::Error)]
#[error("The model `{id}` is not used: {reason}.{}{}", if fallback.is_empty() { "" } else { " " }, fallback)]
pub struct Unavailable {
    pub id: String,
    pub reason: OpenError,
    /// As the registry says it; empty where there is no entry.
    pub fallback: String,
}

impl Unavailable {
    /// What a run says about it, once.
    pub fn notification(&self) -> Notification {
        Notification {
            id: "model-unavailable".to_owned(),
            level: Severity::Warning,
            message: self.to_string(),
            place: None,
        }
    }
}

/// Why a model cannot be opened.
#[derive(Debug, thiserror::Error)]
pub enum OpenError {
    #[error(transparent)]
    Registry(#[from] RegistryError),
    #[error("the registry has no such model")]
    Unknown,
    #[error("there is no file {0}")]
    Missing(String),
    #[error("cannot read {}: {source}", path.display())]
    Unreadable { path: PathBuf, source: std::io::Error },
    #[error("the SHA-256 of its file is {found}, not {expected}")]
    Hash { expected: Digest256, found: Digest256 },
    #[error("its file is broken: {0}")]
    Broken(String),
    #[error("its operator `{0}` is not supported")]
    Operator(String),
    #[error("its inputs are not those of the registry: {0}")]
    Inputs(String),
    #[error("its output is not that of the registry: {0}")]
    Output(String),
    #[error("{back_end} cannot run it: {message}")]
    BackEnd { back_end: String, message: String },
}

/// Why a batch has no result.
#[derive(Debug, thiserror::Error)]
pub enum RunError {
    #[error("the model `{id}` failed: {message}")]
    Failed { id: String, message: String },
    #[error("a sample has the bucket {bucket}, which the model `{id}` does not know")]
    Bucket { id: String, bucket: u32 },
    #[error("the model `{id}` gave {found} numbers instead of {expected}")]
    Shape { id: String, expected: usize, found: usize },
    #[error("the model `{id}` gave a number that is not finite")]
    NotFinite { id: String },
}
