//! Control and data flow: what the code of a file does, lowered to graphs of simple instructions.

mod check;
pub mod ir;
mod lower;
mod print;
#[cfg(test)]
mod tests;

pub use ir::{Body, BodyId, FileFlow};
