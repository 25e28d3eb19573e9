use std::process::ExitCode;

fn main() -> ExitCode {
    covet_core::run(&covet_scan::Scan, &covet_git::Git::new())
}
