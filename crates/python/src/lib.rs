//! What Covet programs know of Python code: everything that "understands Python" lives here, once.

mod encoding;
mod json;
pub mod language;
pub mod names;
mod nesting;
mod notebook;
pub mod pattern;
pub mod source;
pub mod suppressions;

pub use language::Python;
pub use source::{Source, SourceKind, SyntaxError};
