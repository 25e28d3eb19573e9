//! What Covet programs know of Python code: everything that "understands Python" lives here, once.

mod nesting;
pub mod source;

pub use source::{Source, SourceKind, SyntaxError};
