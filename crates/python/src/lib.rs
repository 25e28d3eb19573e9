//! What Covet programs know of Python code: everything that "understands Python" lives here, once.

mod encoding;
mod json;
pub mod language;
mod nesting;
mod notebook;
pub mod source;
pub mod suppressions;

pub use language::Python;
pub use source::{Source, SourceKind, SyntaxError};
