//! The command line of the built program, end to end: what it is given, what it prints, what it exits with.

mod bad_input;
mod baseline;
mod config;
mod data_flow;
mod fixes;
mod history;
mod parts;
mod project;
mod questions;
mod rules;
mod usage;
