//! The launcher of `covet-scan`.

#[path = "launcher.rs"]
mod launcher;

use std::process::ExitCode;

fn main() -> ExitCode {
    launcher::launch()
}
