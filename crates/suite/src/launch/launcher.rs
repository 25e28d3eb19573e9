//! Starts one program of the executable that holds them all and lies beside this one.
//!
//! A wheel cannot hold links, so each program's name is a small executable of its own.

use std::env;
use std::ffi::OsString;
use std::fmt::Display;
use std::path::PathBuf;
use std::process::{Command, ExitCode};

/// `covet-scan`, as Cargo calls the program that this is built into.
const NAME: &str = env!("CARGO_BIN_NAME");

pub fn launch() -> ExitCode {
    let all = match beside() {
        Ok(all) => all,
        Err(error) => return fail(format_args!("cannot tell where it is installed: {error}")),
    };
    let args: Vec<OsString> = env::args_os().skip(1).collect();
    let mut command = Command::new(&all);
    command.arg(NAME).args(args);
    let error = become_it(&mut command);
    match error {
        Ok(code) => code,
        Err(error) => fail(format_args!("cannot start {}, which holds the program: {error}", all.display())),
    }
}

/// The path of the executable that holds all programs. A link to this file leads to the folder it is really in.
fn beside() -> std::io::Result<PathBuf> {
    let here = env::current_exe()?;
    let here = here.canonicalize().unwrap_or(here);
    Ok(here.with_file_name(format!("covet-tools{}", env::consts::EXE_SUFFIX)))
}

/// Replaces this process; comes back only with an error.
#[cfg(unix)]
fn become_it(command: &mut Command) -> std::io::Result<ExitCode> {
    use std::os::unix::process::CommandExt;
    Err(command.exec())
}

#[cfg(not(unix))]
fn become_it(command: &mut Command) -> std::io::Result<ExitCode> {
    let status = command.status()?;
    // Killed, or a code outside a byte: the program itself has no such code.
    Ok(status.code().and_then(|code| u8::try_from(code).ok()).map_or(ExitCode::from(3), ExitCode::from))
}

fn fail(message: impl Display) -> ExitCode {
    eprintln!("{NAME}: {message}");
    ExitCode::from(3)
}
