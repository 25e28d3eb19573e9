//! Runs of a small program from its command line to its report.

mod classes;
mod copies;
mod reach;
mod work;
