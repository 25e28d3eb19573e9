use std::process::ExitCode;

fn main() -> ExitCode {
    covet_core::run(&covet_dedupe::Dedupe, &covet_git::Git::new())
}
