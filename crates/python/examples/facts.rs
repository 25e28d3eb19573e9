//! Reads every Python file below a folder and prints what is known of it: `facts FOLDER [FILTER]`. With a filter it
//! lists the unresolved calls whose text holds it.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::time::Instant;

use covet_core::{Language, RelPath};
use covet_python::{CallGraph, Entity, FileFacts, FileId, ModuleIndex, Python, Resolver, Source, SourceKind, Target};

fn main() {
    let mut arguments = std::env::args().skip(1);
    let root = PathBuf::from(arguments.next().unwrap_or_else(|| ".".to_owned()));
    let filter = arguments.next();
    // The stack of the threads that the programs run on.
    let work = move || report(&root, filter.as_deref());
    let thread = std::thread::Builder::new().stack_size(64 << 20).spawn(work).expect("a thread");
    thread.join().expect("the report is made");
}

fn report(root: &Path, filter: Option<&str>) {
    let mut paths = Vec::new();
    gather(root, root, &mut paths);
    paths.sort();

    let start = Instant::now();
    let texts = paths.iter().filter_map(|path| {
        let bytes = std::fs::read(path.to_path(root)).ok()?;
        match Python.decode(path, &bytes) {
            Ok(text) => Some(text),
            Err(error) => {
                println!("{path}: {error} at {:?}", error.at);
                None
            }
        }
    });
    let texts: Vec<_> = texts.collect();
    let read = start.elapsed();

    let start = Instant::now();
    let sources: Vec<_> = texts
        .into_iter()
        .map(|text| {
            let kind = SourceKind::of_path(text.path());
            Source::parse(text, kind)
        })
        .collect();
    let parsed = start.elapsed();
    let errors: Vec<_> = sources.iter().filter(|source| !source.errors().is_empty()).collect();

    let start = Instant::now();
    let facts: Vec<_> = sources.iter().map(|source| (source.text().path(), FileFacts::of(source))).collect();
    let collected = start.elapsed();

    let start = Instant::now();
    let suppressions: usize = sources.iter().map(|source| covet_python::suppressions(source).valid.len()).sum();
    let suppressed = start.elapsed();

    let start = Instant::now();
    let files: Vec<_> = facts.iter().map(|(path, facts)| (*path, facts)).collect();
    let index = ModuleIndex::new(root, files.iter().map(|(path, _)| *path));
    let indexed = start.elapsed();
    let start = Instant::now();
    let resolver = Resolver::new(&index, &files);
    let graph = CallGraph::with(&resolver, &files);
    let resolved = start.elapsed();

    let lines: u32 = facts.iter().map(|(_, facts)| facts.lines).sum();
    let bindings: usize = facts.iter().map(|(_, facts)| facts.symbols.bindings().len()).sum();
    println!("{} files, {lines} lines, {} with syntax errors", files.len(), errors.len());
    println!(
        "{} functions, classes and modules, {bindings} bindings, {suppressions} suppressions",
        graph.functions().count()
    );
    imports(&resolver, &files, filter.is_some());
    calls(&graph, filter);
    println!(
        "read {read:.2?}, parse {parsed:.2?}, facts {collected:.2?}, suppressions {suppressed:.2?}, index {indexed:.2?}, calls {resolved:.2?}"
    );
}

fn imports(resolver: &Resolver<'_>, files: &[(&RelPath, &FileFacts)], list: bool) {
    let (mut ours, mut external, mut missing) = (0, 0, 0);
    for (file, (_, facts)) in (0..).map(FileId).zip(files) {
        for import in &facts.imports {
            match resolver.import(file, import) {
                Entity::External(_) => external += 1,
                Entity::Unknown if resolver.is_defined(file, import) => ours += 1,
                Entity::Unknown => {
                    missing += 1;
                    if list {
                        println!("not found: {}: {import:?}", resolver.path(file));
                    }
                }
                _ => ours += 1,
            }
        }
    }
    let all = ours + external + missing;
    println!(
        "{all} imports: {}% of the project, {}% from outside, {}% not found",
        share(ours, all),
        share(external, all),
        share(missing, all)
    );
}

fn calls(graph: &CallGraph, filter: Option<&str>) {
    let (mut ours, mut external) = (0, 0);
    let mut unresolved = BTreeMap::<&str, usize>::new();
    for call in graph.calls() {
        match &call.target {
            Target::Function(_) | Target::Class(_) => ours += 1,
            Target::External(_) => external += 1,
            Target::Unresolved(text) => *unresolved.entry(text).or_default() += 1,
        }
    }
    let all = graph.calls().len();
    println!(
        "{all} calls: {}% of the project, {}% from outside, {}% unresolved",
        share(ours, all),
        share(external, all),
        share(all - ours - external, all)
    );
    if let Some(filter) = filter {
        let mut list: Vec<_> = unresolved.into_iter().filter(|(text, _)| text.contains(filter)).collect();
        list.sort_by_key(|&(text, count)| (std::cmp::Reverse(count), text));
        list.iter().take(60).for_each(|(text, count)| println!("{count:6} {text}"));
    }
}

fn share(part: usize, all: usize) -> String {
    format!("{:.1}", 100.0 * part as f64 / all.max(1) as f64)
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
