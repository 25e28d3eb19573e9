//! `cargo run --release -p xtask -- generate` makes the generated files again; `licenses` checks the dependencies.

use std::path::Path;
use std::process::ExitCode;

use clap::{Parser, Subcommand};
use xtask::{generate, licenses};

#[derive(Parser)]
struct Cli {
    #[command(subcommand)]
    task: Task,
}

#[derive(Subcommand)]
enum Task {
    /// Make the rule pages, the command-line reference and the schemas again
    Generate {
        /// Only check that they are fresh
        #[arg(long)]
        check: bool,
    },
    /// Check that every dependency has a licence that we accept
    Licenses,
}

fn main() -> ExitCode {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let problems = match Cli::parse().task {
        Task::Generate { check: false } => generate::write(&root),
        Task::Generate { check: true } => generate::stale(&root),
        Task::Licenses => licenses::check(&root),
    };
    for problem in &problems {
        eprintln!("{problem}");
    }
    ExitCode::from(u8::from(!problems.is_empty()))
}
