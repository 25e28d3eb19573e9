pub mod names;
pub mod pattern;
