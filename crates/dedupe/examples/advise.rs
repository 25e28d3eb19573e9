//! What the advice is on the clones of a folder: `advise FOLDER [--apply] [--unsafe]`.
//!
//! One line a class: whether it is certain, the kind, the lines that it saves, the place, the text. With `--apply` the
//! refactorings that do not touch each other are made, the certain ones or with `--unsafe` all, and the sum of what
//! they claim is the last line.

use std::path::{Path, PathBuf};

use covet_core::{Edit, Language, RelPath, Text};
use covet_dedupe::advice::{View, advise};
use covet_dedupe::code;
use covet_dedupe::detect::{Options, detect};
use covet_python::Python;
use covet_python::source::{Source, SourceKind};

type Error = Box<dyn std::error::Error>;

fn main() -> Result<(), Error> {
    let thread = std::thread::Builder::new().stack_size(256 << 20);
    thread.spawn(|| run().map_err(|error| error.to_string()))?.join().map_err(|_| "it failed")??;
    Ok(())
}

fn run() -> Result<(), Error> {
    let mut arguments = std::env::args().skip(1);
    let root = PathBuf::from(arguments.next().ok_or("which folder?")?);
    let options: Vec<String> = arguments.collect();
    let (apply, with_unsafe) = (options.contains(&"--apply".to_owned()), options.contains(&"--unsafe".to_owned()));
    let mut paths = Vec::new();
    collect(&root, &root, &mut paths)?;
    paths.sort();
    let text = |path: &RelPath| -> Option<Text> {
        let bytes = std::fs::read(path.to_path(&root)).ok()?;
        Python.decode(path, &bytes).ok()
    };
    let read = |file: usize| text(paths.get(file)?);
    let mut files = Vec::new();
    for (number, path) in paths.iter().enumerate() {
        if let Some(text) = text(path) {
            files.push((number, code::read(&Source::parse(text, SourceKind::Module), false)));
        }
    }
    let classes = detect(&files, &Options::default(), None);
    let view = View::new(&root, paths.clone(), &read);
    let mut chosen: Vec<Vec<Edit>> = vec![Vec::new(); paths.len()];
    let (mut claimed, mut made) = (0, 0);
    for (class, advice) in classes.iter().zip(advise(&view, &classes)) {
        let is_certain = advice.refactoring.as_ref().is_some_and(|refactoring| refactoring.is_certain);
        let mark = match (&advice.refactoring, is_certain) {
            (Some(_), true) => "certain",
            (Some(_), false) => "unsafe",
            (None, _) => "words",
        };
        let first = &class.members[0];
        println!(
            "{mark}\t{}\t{}\t{}:{}\t{}\t{}",
            advice.kind.name(),
            advice.saving.lines,
            paths[first.file],
            first.first_line,
            advice.text,
            advice.doubts.join("; ")
        );
        let Some(refactoring) = advice.refactoring.filter(|one| one.is_certain || with_unsafe) else { continue };
        let is_free = refactoring.edits.iter().all(|(file, edits)| {
            edits.iter().all(|edit| chosen[*file].iter().all(|known| !known.span.touches(edit.span)))
        });
        if is_free {
            claimed += refactoring.saving.lines;
            made += 1;
            for (file, edits) in refactoring.edits {
                chosen[file].extend(edits);
            }
        }
    }
    if apply {
        for (path, mut edits) in paths.iter().zip(chosen) {
            if edits.is_empty() {
                continue;
            }
            edits.sort_by_key(|edit| edit.span);
            let disk = path.to_path(&root);
            let new = Python.apply(path, &std::fs::read(&disk)?, &edits).map_err(|why| format!("{path}: {why}"))?;
            std::fs::write(&disk, new)?;
        }
        println!("applied\t{made}\t{claimed}");
    }
    Ok(())
}

fn collect(root: &Path, folder: &Path, found: &mut Vec<RelPath>) -> Result<(), Error> {
    for entry in std::fs::read_dir(folder)? {
        let path = entry?.path();
        let is_hidden = path.file_name().is_some_and(|name| name.to_string_lossy().starts_with('.'));
        if path.is_dir() && !is_hidden {
            collect(root, &path, found)?;
        } else if path.extension().is_some_and(|extension| extension == "py") {
            found.extend(RelPath::from_path(root, &path));
        }
    }
    Ok(())
}
