//! Control and data flow: what the code of a file does, lowered to graphs of simple instructions.

pub mod ir;

pub use ir::{Body, BodyId, FileFlow};
