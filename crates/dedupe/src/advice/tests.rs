mod check;
mod extract;
mod relatives;

use std::path::Path;

use covet_core::{LogicalKind, LogicalName, RelPath, Span, Text};
use covet_python::source::{Source, SourceKind};

use super::*;
use crate::class::{CloneType, Level, Member};

/// Looks at some files, of which nothing lies on disk.
fn viewed<T>(files: &[(&str, &str)], look: impl FnOnce(&View<'_>) -> T) -> T {
    let paths: Vec<RelPath> = files.iter().map(|(path, _)| RelPath::new(path)).collect();
    let texts: Vec<Text> = files.iter().map(|(path, text)| Text::new(RelPath::new(path), *text)).collect();
    let read = |file: usize| texts.get(file).cloned();
    look(&View::new(Path::new("/nonexistent"), paths, &read))
}

/// The place in a text from an offset on that begins and ends with some words.
fn place(text: &str, from: usize, first: &str, last: &str) -> Span {
    let start = from + text[from..].find(first).expect("it begins there");
    let end = start + text[start..].find(last).expect("it ends there") + last.len();
    Span::new(start as u32, end as u32)
}

fn member(file: usize, text: &str, span: Span) -> Member {
    let line = |offset: u32| 1 + text[..offset as usize].matches('\n').count() as u32;
    let (first_line, last_line) = (line(span.start), line(span.end));
    let logical = logical(&text[span.range()]);
    Member { file, span, first_line, last_line, code_lines: 4, tokens: 0, logical }
}

fn class(level: Level, members: Vec<Member>) -> CloneClass {
    CloneClass { kind: CloneType::Renamed, level, members, similarity: 1.0 }
}

/// The advice on places of texts, each place by the words it begins and ends with.
fn advice(files: &[(&str, &str)], level: Level, places: &[(usize, &str, &str)]) -> Advice {
    let member = |&(file, first, last): &(usize, &str, &str)| {
        let text = files[file].1;
        member(file, text, place(text, 0, first, last))
    };
    let class = class(level, places.iter().map(member).collect());
    viewed(files, |view| advise(view, &[class])).remove(0)
}

/// The function that a definition begins with.
fn logical(text: &str) -> Option<LogicalName> {
    let (name, _) = text.strip_prefix("def ")?.split_once('(')?;
    Some(LogicalName { qualified: name.to_owned(), kind: LogicalKind::Function })
}

/// The files after the refactoring, which must parse and save what it claims.
fn applied(files: &[(&str, &str)], advice: &Advice) -> Vec<String> {
    let refactoring = advice.refactoring.as_ref().unwrap_or_else(|| panic!("no edits: {advice:?}"));
    let mut saved = 0;
    let mut after: Vec<String> = files.iter().map(|(_, text)| (*text).to_owned()).collect();
    for (file, edits) in &refactoring.edits {
        after[*file] = text::edited(files[*file].1, edits);
        saved += text::lines(files[*file].1) - text::lines(&after[*file]);
        let text = Text::new(RelPath::new(files[*file].0), after[*file].as_str());
        let source = Source::parse(text, SourceKind::Module);
        assert!(source.errors().is_empty(), "{:?}\n{}", source.errors(), after[*file]);
    }
    assert_eq!(saved, refactoring.saving.lines);
    after
}
