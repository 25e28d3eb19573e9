//! Runs of a small program from its command line to its report.

mod copies;
mod reach;
mod work;
