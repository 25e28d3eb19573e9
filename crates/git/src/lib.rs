//! What Covet programs know of a repository's index and history, on gix. No git program is needed.
//!
//! [`Git`] opens a repository; [`GitRepository`] is a [`covet_core::Repository`], with history, blame and what a push
//! sends besides.

mod blame;
mod changes;
mod content;
mod environment;
mod history;
mod lines;
mod open;
mod provenance;
pub mod push;
mod revision;
mod scope;
mod staged;
mod tree_index;
mod working_tree;

pub use blame::{Blame, BlameError};
pub use environment::Environment;
pub use history::{Commit, History, HistoryError, Signature};
pub use scope::{Git, GitRepository};
