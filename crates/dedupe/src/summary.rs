//! How much is written twice, and where: as numbers, as a table, as a line of a trend and as a page.

mod harmless;
mod lines;
mod page;
mod sides;
mod table;
pub mod trend;
mod wanted;

use std::collections::BTreeMap;
use std::ops::AddAssign;

use covet_core::SourceFile;

use crate::class::{CloneClass, CloneType};
use crate::code::FileCode;
use lines::LineSet;

pub use page::{PageInput, page};
pub use table::table;
pub use wanted::{Wanted, pages};

/// The clone types, in the order in which they are told.
pub const TYPES: [CloneType; 4] = [CloneType::Exact, CloneType::Renamed, CloneType::Gapped, CloneType::Meaning];

/// The word for a clone type.
pub fn word(kind: CloneType) -> &'static str {
    match kind {
        CloneType::Exact => "exact",
        CloneType::Renamed => "renamed",
        CloneType::Gapped => "gapped",
        CloneType::Meaning => "meaning",
    }
}

/// The lines of some files. A line of code is one that a statement stands on: no blank line, comment or docstring
/// between statements is one.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    pub files: u64,
    pub code_lines: u64,
    /// Lines of code in at least one member of a class, each counted once.
    pub duplicated_lines: u64,
    /// Lines of code that would go if each class kept its first member alone, each counted once.
    pub redundant_lines: u64,
}

impl Counts {
    /// The share of duplicated lines among the lines of code, 0 to 1; 0 where there is no code.
    pub fn share(&self) -> f64 {
        if self.code_lines == 0 { 0.0 } else { self.duplicated_lines as f64 / self.code_lines as f64 }
    }
}

impl AddAssign for Counts {
    fn add_assign(&mut self, other: Self) {
        self.files += other.files;
        self.code_lines += other.code_lines;
        self.duplicated_lines += other.duplicated_lines;
        self.redundant_lines += other.redundant_lines;
    }
}

/// The classes of one clone type.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct OfType {
    pub classes: u64,
    pub members: u64,
    /// Lines of code in a class of this type. One line can be in classes of several types.
    pub duplicated_lines: u64,
}

/// A class with what it costs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ranked {
    /// Its index among the classes that the summary is of.
    pub class: usize,
    /// The lines of code of its longest member.
    pub lines: u64,
    /// The lines that go with it: what the advice says, or else the lines of code of all members but the first.
    pub saving: u64,
    /// What to do about it.
    pub advice: Option<String>,
}

/// What is known of the way to be rid of a class.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Advised {
    /// What to do, in plain text.
    pub text: String,
    /// The lines saved by doing it.
    pub saved_lines: u64,
}

/// What is written twice in a project.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Summary {
    pub all: Counts,
    pub tests: Counts,
    pub not_tests: Counts,
    /// In the order of [`TYPES`].
    pub types: [OfType; 4],
    /// Each folder with all that lies below it; `.` is the root.
    pub folders: BTreeMap<String, Counts>,
    /// The path and lines of each file, in order of path.
    pub files: Vec<(String, Counts)>,
    /// The greatest saving first, then in the order of the classes.
    pub classes: Vec<Ranked>,
}

impl Summary {
    /// `files` are facts with the index of their file in `sources`, in that order, as [`covet_core::Project::facts`]
    /// gives them; members of classes name files by the same index. `advice` is asked once for each class. Linear in
    /// what it is given, save for sorting.
    pub fn of(
        classes: &[&CloneClass],
        files: &[(usize, FileCode)],
        sources: &[SourceFile],
        advice: &dyn Fn(usize) -> Option<Advised>,
    ) -> Self {
        let mut positions = vec![None; sources.len()];
        for (position, (index, _)) in files.iter().enumerate() {
            if let Some(known) = positions.get_mut(*index) {
                *known = Some(position);
            }
        }
        let position = |file: usize| positions.get(file).copied().flatten();
        let mut of_files: Vec<OfFile> = files.iter().map(|(_, code)| OfFile::new(code)).collect();
        let mut types = [OfType::default(); 4];
        let mut ranked = Vec::with_capacity(classes.len());
        for (class, of_class) in classes.iter().enumerate() {
            let kind = index_of(of_class.kind);
            types[kind].classes += 1;
            types[kind].members += of_class.members.len() as u64;
            let (mut longest, mut behind) = (0, 0);
            for (number, member) in of_class.members.iter().enumerate() {
                let Some(position) = position(member.file) else { continue };
                let file = &mut of_files[position];
                let range = (member.first_line, member.last_line);
                let lines = file.code.within(range);
                longest = lines.max(longest);
                file.duplicated[kind].push(range);
                if number > 0 {
                    behind += lines;
                    file.redundant.push(range);
                }
            }
            let advised = advice(class);
            let saving = advised.as_ref().map_or(behind, |advised| advised.saved_lines);
            ranked.push(Ranked { class, lines: longest, saving, advice: advised.map(|advised| advised.text) });
        }
        // A stable sort keeps the order of the classes.
        ranked.sort_by_key(|ranked| std::cmp::Reverse(ranked.saving));

        let mut summary = Self {
            all: Counts::default(),
            tests: Counts::default(),
            not_tests: Counts::default(),
            types,
            folders: BTreeMap::from([(".".to_owned(), Counts::default())]),
            files: Vec::with_capacity(files.len()),
            classes: ranked,
        };
        for ((index, code), of_file) in files.iter().zip(of_files) {
            let Some(source) = sources.get(*index) else { continue };
            let counts = of_file.counts(&mut summary.types);
            summary.add(source.path.as_str(), code.is_test, counts);
        }
        summary
    }

    fn add(&mut self, path: &str, is_test: bool, counts: Counts) {
        self.all += counts;
        *(if is_test { &mut self.tests } else { &mut self.not_tests }) += counts;
        let mut rest = path;
        while let Some((folder, _)) = rest.rsplit_once('/') {
            match self.folders.get_mut(folder) {
                Some(known) => *known += counts,
                None => {
                    self.folders.insert(folder.to_owned(), counts);
                }
            }
            rest = folder;
        }
        *self.folders.entry(".".to_owned()).or_default() += counts;
        self.files.push((path.to_owned(), counts));
    }

    /// The folders with duplicated lines, those with the most of them where there are more than `limit`, in order of
    /// path; and how many are left out. A folder that holds nothing but one other folder says no more than that one,
    /// and the root, or a folder that everything is in, no more than [`Summary::all`]: they do not count.
    pub fn worst_folders(&self, limit: usize) -> (Vec<(&str, Counts)>, usize) {
        let says_more = |folder: &str, counts: &Counts| {
            let inside = format!("{folder}/");
            let below = self.folders.range(inside.clone()..).take_while(|(name, _)| name.starts_with(&inside));
            let mut children = below.filter(|(name, _)| !name[inside.len()..].contains('/'));
            !children.any(|(_, child)| child.files == counts.files)
        };
        let is_part = |counts: &Counts| counts.duplicated_lines > 0 && counts.files < self.all.files;
        let folders = self.folders.iter().filter(|(_, counts)| is_part(counts));
        let mut folders: Vec<(&str, Counts)> = folders.map(|(name, counts)| (name.as_str(), *counts)).collect();
        folders.sort_by_key(|(_, counts)| std::cmp::Reverse(counts.duplicated_lines));
        let all = folders.len();
        // What is looked into for chains is bounded, so that deep trees stay cheap.
        folders.truncate(limit.saturating_mul(4));
        folders.retain(|(name, counts)| says_more(name, counts));
        let chains = all.min(limit.saturating_mul(4)) - folders.len();
        folders.truncate(limit);
        folders.sort_by_key(|(name, _)| *name);
        let left = all - chains - folders.len();
        (folders, left)
    }

    /// The files with the most duplicated lines, and how many more have any.
    pub fn worst_files(&self, limit: usize) -> (Vec<(&str, Counts)>, usize) {
        let files = self.files.iter().filter(|(_, counts)| counts.duplicated_lines > 0);
        let mut files: Vec<(&str, Counts)> = files.map(|(path, counts)| (path.as_str(), *counts)).collect();
        files.sort_by_key(|(_, counts)| std::cmp::Reverse(counts.duplicated_lines));
        let left = files.len().saturating_sub(limit);
        files.truncate(limit);
        (files, left)
    }

    /// How much is written twice, in two sentences.
    pub fn sentence(&self) -> String {
        let all = &self.all;
        if self.classes.is_empty() {
            let (lines, files) = (count(all.code_lines, "line"), count(all.files, "file"));
            return format!("Nothing is written twice in {lines} of code in {files}.");
        }
        format!(
            "{} of {} of code in {} ({}) stand in {}. If each class kept one member, {} would go.",
            number(all.duplicated_lines),
            count(all.code_lines, "line"),
            count(all.files, "file"),
            percent(all.share()),
            classes(self.classes.len() as u64),
            number(all.redundant_lines),
        )
    }
}

fn index_of(kind: CloneType) -> usize {
    match kind {
        CloneType::Exact => 0,
        CloneType::Renamed => 1,
        CloneType::Gapped => 2,
        CloneType::Meaning => 3,
    }
}

/// What is gathered of a file.
struct OfFile {
    code: LineSet,
    duplicated: [Vec<(u32, u32)>; 4],
    redundant: Vec<(u32, u32)>,
}

impl OfFile {
    fn new(code: &FileCode) -> Self {
        let units = code.units.iter().map(|unit| (unit.first_line, unit.last_line));
        Self { code: LineSet::new(units.collect()), duplicated: Default::default(), redundant: Vec::new() }
    }

    fn counts(self, types: &mut [OfType; 4]) -> Counts {
        let mut all = Vec::new();
        for (of_type, ranges) in types.iter_mut().zip(self.duplicated) {
            if !ranges.is_empty() {
                all.extend_from_slice(&ranges);
                of_type.duplicated_lines += self.code.common(&LineSet::new(ranges));
            }
        }
        Counts {
            files: 1,
            code_lines: self.code.len(),
            duplicated_lines: self.code.common(&LineSet::new(all)),
            redundant_lines: self.code.common(&LineSet::new(self.redundant)),
        }
    }
}

/// `1,234`.
fn number(number: u64) -> String {
    let digits = number.to_string();
    let mut grouped = String::new();
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            grouped.push(',');
        }
        grouped.push(digit);
    }
    grouped
}

/// `1 line`, `1,234 lines`.
fn count(amount: u64, noun: &str) -> String {
    format!("{} {noun}{}", number(amount), if amount == 1 { "" } else { "s" })
}

/// `1 clone class`, `12 clone classes`.
fn classes(amount: u64) -> String {
    format!("{} clone class{}", number(amount), if amount == 1 { "" } else { "es" })
}

/// `12.3 %`.
fn percent(share: f64) -> String {
    format!("{:.1} %", 100.0 * share)
}

#[cfg(test)]
mod tests;
