//! What `covet-scan` finds.

pub mod secrets;
pub mod security;
