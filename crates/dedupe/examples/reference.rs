//! How sizes and scores are spread over the functions of projects: what the drift of a run is held against.
//!
//! `reference FOLDER...`: one JSON line a folder, `{"folder": ..., "filled": [...], "best_scores": [...]}`, of the functions
//! that `covet-dedupe` looks at, with the model that it has in it.

use std::path::Path;

use covet_core::{RelPath, Text};
use covet_dedupe::code::{self, FileCode};
use covet_dedupe::detect::Options;
use covet_dedupe::meaning::{self, MeaningModel, Meanings, Search};
use covet_inference::Setup;
use covet_python::source::{Source, SourceKind};

type Error = Box<dyn std::error::Error>;

fn main() -> Result<(), Error> {
    let model = MeaningModel::open(Setup::default()).map_err(|told| told.message)?;
    for folder in std::env::args().skip(1) {
        let mut files: Vec<(usize, FileCode)> = Vec::new();
        let mut meanings: Vec<Meanings> = Vec::new();
        for path in python_files(Path::new(&folder))? {
            let Ok(content) = std::fs::read_to_string(&path) else { continue };
            let relative = path.strip_prefix(&folder)?.to_string_lossy().replace('\\', "/");
            let text = Text::new(RelPath::new(&relative), content);
            let source = Source::parse(text.clone(), SourceKind::of_path(text.path()));
            let code = code::read(&source, false);
            meanings.push(meaning::read(&model, &source, &code, &Options::default()));
            files.push((files.len(), code));
        }
        let search = Search { false_rate: 1e-5, is_known: &|_, _| false, focus: None };
        let found = meaning::find(&model, &files, &meanings, search);
        let line = serde_json::json!({ "folder": folder, "filled": found.filled, "best_scores": found.best_scores });
        println!("{line}");
    }
    Ok(())
}

/// In order of their paths.
fn python_files(folder: &Path) -> Result<Vec<std::path::PathBuf>, Error> {
    let mut found = Vec::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder)? {
            let entry = entry?;
            if entry.file_type()?.is_dir() {
                folders.push(entry.path());
            } else if entry.path().extension().is_some_and(|ending| ending == "py") {
                found.push(entry.path());
            }
        }
    }
    found.sort();
    Ok(found)
}
