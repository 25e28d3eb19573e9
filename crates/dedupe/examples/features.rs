//! Writes the features of Python code for training and measuring, so that both see what the program sees.
//!
//! Standard input: JSON lines `{"id": ..., "source": ..., "whole": false}`. With `whole` a source is one row, otherwise
//! every function and method in it is one. Output: `PREFIX.jsonl` (one line a row: id, name, line, nodes),
//! `PREFIX.offsets` (u64, one more than rows), `PREFIX.hashes` (u64) and `PREFIX.counts` (u16), little-endian.

use std::fs::File;
use std::io::{self, BufRead, BufWriter, Write};

use covet_dedupe::meaning::features::{self, Counts, FileNames};
use ruff_python_ast::{Stmt, StmtClassDef};
use serde::{Deserialize, Serialize};

#[derive(Deserialize)]
struct Input {
    id: String,
    source: String,
    #[serde(default)]
    whole: bool,
}

#[derive(Serialize)]
struct Row<'r> {
    id: &'r str,
    name: &'r str,
    start: u32,
    end: u32,
}

struct Output {
    rows: BufWriter<File>,
    offsets: BufWriter<File>,
    hashes: BufWriter<File>,
    counts: BufWriter<File>,
    offset: u64,
}

impl Output {
    fn create(prefix: &str) -> io::Result<Output> {
        let file = |ending: &str| File::create(format!("{prefix}.{ending}")).map(BufWriter::new);
        let mut output = Output {
            rows: file("jsonl")?,
            offsets: file("offsets")?,
            hashes: file("hashes")?,
            counts: file("counts")?,
            offset: 0,
        };
        output.offsets.write_all(&0u64.to_le_bytes())?;
        Ok(output)
    }

    fn write(&mut self, row: &Row, counts: &Counts) -> io::Result<()> {
        serde_json::to_writer(&mut self.rows, row)?;
        self.rows.write_all(b"\n")?;
        let mut sorted: Vec<(u64, u32)> = counts.iter().map(|(&hash, &count)| (hash, count)).collect();
        sorted.sort_unstable();
        for (hash, count) in &sorted {
            self.hashes.write_all(&hash.to_le_bytes())?;
            self.counts.write_all(&u16::try_from(*count).unwrap_or(u16::MAX).to_le_bytes())?;
        }
        self.offset += sorted.len() as u64;
        self.offsets.write_all(&self.offset.to_le_bytes())
    }

    fn functions(&mut self, id: &str, names: &FileNames, body: &[Stmt], prefix: &str) -> io::Result<()> {
        for statement in body {
            match statement {
                Stmt::FunctionDef(function) => {
                    let row = Row {
                        id,
                        name: &format!("{prefix}{}", function.name),
                        start: function.range.start().to_u32(),
                        end: function.range.end().to_u32(),
                    };
                    self.write(&row, &features::of_function(names, function))?;
                }
                Stmt::ClassDef(StmtClassDef { name, body, .. }) => {
                    self.functions(id, names, body, &format!("{prefix}{name}."))?;
                }
                _ => {}
            }
        }
        Ok(())
    }
}

fn main() -> io::Result<()> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    if arguments.first().is_some_and(|first| first == "--show") {
        let source = io::read_to_string(io::stdin())?;
        if let Ok(parsed) = ruff_python_parser::parse_module(&source) {
            let body = parsed.suite();
            for feature in features::strings_of_statements(&FileNames::of(body), body) {
                println!("{}", serde_json::to_string(&feature)?);
            }
        }
        return Ok(());
    }
    let [prefix] = arguments.as_slice() else {
        return Err(io::Error::other(
            "usage: features PREFIX < lines.jsonl, or features --show < file.py (each feature as a JSON string)",
        ));
    };
    let mut output = Output::create(prefix)?;
    for line in io::stdin().lock().lines() {
        let input: Input = serde_json::from_str(&line?)?;
        // A source that is no Python is no row: the caller sees it by its id.
        let Ok(parsed) = ruff_python_parser::parse_module(&input.source) else { continue };
        let body = parsed.suite();
        let names = FileNames::of(body);
        if input.whole {
            let row = Row { id: &input.id, name: "", start: 0, end: 0 };
            output.write(&row, &features::of_statements(&names, body))?;
        } else {
            output.functions(&input.id, &names, body, "")?;
        }
    }
    Ok(())
}
