//! Every program of the suite in one executable, which acts by the name it is called by.
//!
//! The programs share most of their code, so that one executable with all of them is hardly larger than one of them.

use std::ffi::{OsStr, OsString};
use std::io::{self, Write};
use std::path::Path;
use std::process::ExitCode;

use covet_core::{Program, ProgramInfo, output};

/// A program: what it is, and what runs it on a command line, its name first.
struct Entry {
    info: fn() -> ProgramInfo,
    run: fn(Vec<OsString>) -> ExitCode,
}

/// In the order in which the help lists them.
const PROGRAMS: &[Entry] = &[
    Entry {
        info: || *covet_scan::Scan.info(),
        run: |args| covet_core::run_with(&covet_scan::Scan, &covet_git::Git::new(), args),
    },
    Entry {
        info: || *covet_dedupe::Dedupe.info(),
        run: |args| covet_core::run_with(&covet_dedupe::Dedupe, &covet_git::Git::new(), args),
    },
];

const NAME: &str = "covet-tools";

fn main() -> ExitCode {
    let mut args: Vec<OsString> = std::env::args_os().collect();
    // `covet-scan` is the name of a link to this file.
    if let Some(entry) = args.first().and_then(|path| named(path)) {
        return (entry.run)(args);
    }
    match args.get(1).map(|word| word.to_string_lossy().into_owned()).as_deref() {
        Some("-h" | "--help" | "help") => print(&help()),
        Some("-V" | "--version") => print(&format!("{NAME} {}\n", env!("CARGO_PKG_VERSION"))),
        Some(word) => match program(word.strip_prefix("covet-").unwrap_or(word)) {
            Some(entry) => {
                args.remove(0);
                args[0] = (entry.info)().command().into();
                (entry.run)(args)
            }
            None => wrong(&format!("there is no program `{word}`\n\n{}", help())),
        },
        None => wrong(&help()),
    }
}

fn program(name: &str) -> Option<&'static Entry> {
    PROGRAMS.iter().find(|entry| (entry.info)().name == name)
}

/// The program that a path to an executable names: `/usr/bin/covet-scan`, `covet-scan.exe`.
fn named(path: &OsStr) -> Option<&'static Entry> {
    program(Path::new(path).file_stem()?.to_str()?.strip_prefix("covet-")?)
}

fn help() -> String {
    let mut text = format!("Usage: {NAME} PROGRAM [ARGUMENTS]...\n\nPrograms:\n");
    for entry in PROGRAMS {
        let info = (entry.info)();
        text += &format!("  {:<10} {}\n", info.name, info.about);
    }
    text + &format!("\n`{NAME} scan --help` tells more of a program; `covet-scan` is the same as `{NAME} scan`.\n")
}

fn print(text: &str) -> ExitCode {
    match output::write_stdout(text.as_bytes()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            let _ = writeln!(io::stderr(), "{NAME}: {error}");
            ExitCode::from(3)
        }
    }
}

fn wrong(text: &str) -> ExitCode {
    let _ = write!(io::stderr(), "{text}");
    ExitCode::from(2)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(path: &str) -> Option<&'static str> {
        named(OsStr::new(path)).map(|entry| (entry.info)().name)
    }

    #[test]
    fn the_name_of_the_file_chooses() {
        assert_eq!(found("covet-scan"), Some("scan"));
        assert_eq!(found("/opt/covet/bin/covet-scan.exe"), Some("scan"));
        assert_eq!(found("/opt/covet/bin/covet-dedupe"), Some("dedupe"));
        for other in ["covet-tools", "scan", "covet-", "/covet-scan/bin/covet-tools", ""] {
            assert_eq!(found(other), None, "{other}");
        }
    }

    #[test]
    fn every_program_has_a_launcher() {
        let manifest: toml::Table = include_str!("../Cargo.toml").parse().unwrap();
        let launchers: Vec<_> = manifest["bin"]
            .as_array()
            .unwrap()
            .iter()
            .filter(|bin| bin["path"].as_str().is_some_and(|path| path.starts_with("src/launch/")))
            .map(|bin| bin["name"].as_str().unwrap().to_owned())
            .collect();
        let programs: Vec<_> = PROGRAMS.iter().map(|entry| (entry.info)().command()).collect();
        assert_eq!(launchers, programs);
    }
}
