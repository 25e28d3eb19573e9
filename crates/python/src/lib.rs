//! What Covet programs know of Python code: everything that "understands Python" lives here, once.

pub mod calls;
mod collect;
mod encoding;
pub mod facts;
pub mod flow;
pub mod imports;
mod json;
pub mod language;
pub mod locals;
pub mod modules;
pub mod names;
mod nesting;
mod notebook;
pub mod packages;
pub mod pattern;
pub mod problems;
pub mod resolve;
pub mod source;
pub mod suppressions;
pub mod symbols;

pub use calls::{Call, CallGraph, Function, FunctionId, Target};
pub use facts::{CallSite, FileFacts};
pub use imports::{Import, ImportedName};
pub use language::Python;
pub use modules::{ModuleIndex, ModuleName};
pub use packages::Packages;
pub use resolve::{Ancestors, Entity, FileId, ObjectId, Resolver};
pub use source::{Source, SourceKind, SyntaxError};
pub use suppressions::{Suppressions, suppressions};
