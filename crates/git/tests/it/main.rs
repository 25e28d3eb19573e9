//! The scopes on real repositories, made with the `git` program in temporary folders.

mod against_git;
mod history;
mod open;
mod push;
mod scratch;
mod since;
mod staged;
