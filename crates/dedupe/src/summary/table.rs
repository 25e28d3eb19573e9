//! The summary for people at a terminal.

use super::harmless::visible;
use super::{Counts, Summary, TYPES, number, percent, word};
use crate::class::CloneClass;
use covet_core::SourceFile;

/// The most folders and the most classes that are shown.
const FOLDERS: usize = 20;
const CLASSES: usize = 10;

/// The summary as tables. Every column but the last is set right; the last is set left.
///
/// `classes` and `sources` are those that the summary is of. No line but our own begins at the margin, where a CI
/// server might take it for a command.
pub fn table(summary: &Summary, classes: &[&CloneClass], sources: &[SourceFile]) -> String {
    let mut out = format!("{}\n", summary.sentence());
    let header = ["files", "lines", "duplicated", "share", "redundant"];
    let row = |counts: &Counts, name: &str| {
        let share = percent(counts.share());
        let [files, lines, duplicated, redundant] =
            [counts.files, counts.code_lines, counts.duplicated_lines, counts.redundant_lines].map(number);
        vec![files, lines, duplicated, share, redundant, visible(name).into_owned()]
    };
    let (folders, left) = summary.worst_folders(FOLDERS);
    let mut rows: Vec<Vec<String>> = folders.iter().map(|(name, counts)| row(counts, name)).collect();
    rows.push(row(&summary.all, "(all)"));
    write_table(&mut out, &[&header[..], &["folder"]].concat(), &rows);
    write_left(&mut out, left, "more folders");

    let parts = [("not tests", &summary.not_tests), ("tests", &summary.tests)];
    let rows: Vec<_> = parts.iter().filter(|(_, counts)| counts.files > 0).map(|(name, of)| row(of, name)).collect();
    write_table(&mut out, &[&header[..], &["code"]].concat(), &rows);
    if summary.classes.is_empty() {
        return out;
    }

    let types = TYPES.iter().zip(&summary.types).filter(|(_, of_type)| of_type.classes > 0);
    let rows: Vec<Vec<String>> = types
        .map(|(kind, of_type)| {
            let [classes, members, lines] = [of_type.classes, of_type.members, of_type.duplicated_lines].map(number);
            vec![classes, members, lines, word(*kind).to_owned()]
        })
        .collect();
    write_table(&mut out, &["classes", "members", "duplicated", "type"], &rows);

    let rows: Vec<Vec<String>> = summary
        .classes
        .iter()
        .take(CLASSES)
        .filter_map(|ranked| {
            let class = classes.get(ranked.class)?;
            let first = class.members.first()?;
            let path = sources.get(first.file)?.path.as_str();
            let name = first.logical.as_ref().map_or_else(String::new, |name| format!(" ({})", name.qualified));
            let place = visible(&format!("{path}:{}{name}", first.first_line)).into_owned();
            let places = number(class.members.len() as u64);
            Some(vec![number(ranked.saving), number(ranked.lines), places, word(class.kind).to_owned(), place])
        })
        .collect();
    write_table(&mut out, &["saving", "lines", "places", "type", "first place"], &rows);
    write_left(&mut out, summary.classes.len().saturating_sub(CLASSES), "more classes");
    out
}

fn write_table(out: &mut String, header: &[&str], rows: &[Vec<String>]) {
    let header: Vec<String> = header.iter().map(|name| (*name).to_owned()).collect();
    let last = header.len() - 1;
    let mut widths = vec![0; last];
    for row in std::iter::once(&header).chain(rows) {
        for (width, cell) in widths.iter_mut().zip(row) {
            *width = cell.chars().count().max(*width);
        }
    }
    out.push('\n');
    for row in std::iter::once(&header).chain(rows) {
        for (cell, &width) in row.iter().zip(&widths) {
            out.push_str(&format!("  {cell:>width$}"));
        }
        out.push_str(&format!("  {}\n", row[last]));
    }
}

fn write_left(out: &mut String, left: usize, what: &str) {
    if left > 0 {
        out.push_str(&format!("  and {} {what}\n", number(left as u64)));
    }
}
