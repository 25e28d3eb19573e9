//! Tasks of the repository itself.

pub mod generate;
pub mod licenses;
