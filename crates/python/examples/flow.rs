//! Lowers every Python file below a folder, checks the result and prints what it costs: `flow FOLDER`. Of a file it
//! prints the text form: `flow FILE`.

use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use covet_core::{Language, RelPath};
use covet_python::flow::FileFlow;
use covet_python::{Python, Source, SourceKind};

fn main() {
    let root = PathBuf::from(std::env::args().nth(1).unwrap_or_else(|| ".".to_owned()));
    // The stack of the threads that the programs run on.
    let work = move || if root.is_file() { print(&root) } else { report(&root) };
    let thread = std::thread::Builder::new().stack_size(64 << 20).spawn(work).expect("a thread");
    thread.join().expect("the report is made");
}

fn print(file: &Path) {
    let (folder, name) = (file.parent().unwrap_or(file), file.file_name().unwrap_or_default());
    let path = RelPath::from_path(folder, &folder.join(name)).expect("it is below its folder");
    let bytes = std::fs::read(file).expect("the file can be read");
    let text = Python.decode(&path, &bytes).expect("the file is text");
    let flow = FileFlow::of(&Source::parse(text, SourceKind::of_path(&path)));
    print!("{}", flow.to_text());
    println!("check: {:?}", flow.check());
}

fn report(root: &Path) {
    let mut paths = Vec::new();
    gather(root, root, &mut paths);
    paths.sort();
    let (mut lines, mut blocks, mut instructions, mut bodies, mut bytes) = (0, 0, 0, 0, 0);
    let (mut lowering, mut reading) = (Duration::ZERO, Duration::ZERO);
    for path in &paths {
        let Ok(file) = std::fs::read(path.to_path(root)) else { continue };
        let Ok(text) = Python.decode(path, &file) else { continue };
        let source = Source::parse(text, SourceKind::of_path(path));
        let start = Instant::now();
        let flow = FileFlow::of(&source);
        lowering += start.elapsed();
        if let Err(error) = flow.check() {
            println!("{path}: {error}");
        }
        lines += source.text().line_count() as usize;
        bodies += flow.bodies.len();
        blocks += flow.bodies.iter().map(|body| body.blocks.len()).sum::<usize>();
        let all = flow.bodies.iter().flat_map(|body| &body.blocks);
        instructions += all.map(|block| block.instructions.len()).sum::<usize>();
        let stored = postcard::to_allocvec(&flow).expect("it can be written");
        bytes += stored.len();
        let start = Instant::now();
        let read: FileFlow = postcard::from_bytes(&stored).expect("it can be read");
        reading += start.elapsed();
        assert_eq!(read, flow, "{path}");
    }
    println!("{} files, {lines} lines, {bodies} bodies: lowered in {lowering:.2?}, read in {reading:.2?}", paths.len());
    let per_thousand = |count: usize| count * 1_000 / lines.max(1);
    println!(
        "per 1,000 lines: {} instructions, {} blocks, {} bytes",
        per_thousand(instructions),
        per_thousand(blocks),
        per_thousand(bytes)
    );
}

fn gather(root: &Path, folder: &Path, paths: &mut Vec<RelPath>) {
    for entry in std::fs::read_dir(folder).into_iter().flatten().flatten() {
        let path = entry.path();
        match entry.file_type() {
            Ok(kind) if kind.is_dir() => gather(root, &path, paths),
            Ok(kind) if kind.is_file() => {
                paths.extend(RelPath::from_path(root, &path).filter(|path| Python.wants(path)))
            }
            _ => {}
        }
    }
}
