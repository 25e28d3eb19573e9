use std::process::ExitCode;

/// Trees are many small allocations: this allocator takes a quarter off the time of a scan (`benches/run.py`).
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> ExitCode {
    covet_core::run(&covet_scan::Scan, &covet_git::Git::new())
}
