//! Finds what is wrong in Python code.

pub mod ruff;
pub mod rules;
