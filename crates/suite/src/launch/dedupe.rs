//! The launcher of `covet-dedupe`.

#[path = "launcher.rs"]
mod launcher;

use std::process::ExitCode;

fn main() -> ExitCode {
    launcher::launch()
}
