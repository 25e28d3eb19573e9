//! What the advice knows of a project: the trees of files, parsed when they are asked for, and who imports whom.

use std::path::Path;
use std::sync::{Arc, Mutex, OnceLock};

use covet_core::{RelPath, Text};
use covet_python::imports::ImportedName;
use covet_python::modules::is_package;
use covet_python::source::{Source, SourceKind};
use covet_python::{FileFacts, Import, ModuleIndex, ModuleName};
use ruff_python_stdlib::sys::is_known_standard_library;
use rustc_hash::{FxHashMap, FxHashSet};

use super::module::Module;

/// How many trees are kept.
const KEPT: usize = 48;
/// The newest Python whose standard library is known by name.
const MINOR_VERSION: u8 = 14;

/// The text of a file by its number; `None` where it cannot be read.
pub type Read<'a> = dyn Fn(usize) -> Option<Text> + Sync + 'a;

/// The files of a project.
pub struct View<'a> {
    paths: Vec<RelPath>,
    index: ModuleIndex,
    read: &'a Read<'a>,
    numbers: FxHashMap<RelPath, usize>,
    parsed: Mutex<Vec<(usize, Arc<Module>)>>,
    facts: Mutex<FxHashMap<usize, Arc<Facts>>>,
    classes: OnceLock<Classes>,
    /// The names that other refactorings give to new functions, by file.
    reserved: Mutex<FxHashMap<usize, FxHashSet<String>>>,
}

/// What one file says, without its tree.
#[derive(Debug)]
pub struct Facts {
    pub file: FileFacts,
    /// The modules of the project that importing this one imports, by the numbers of their files.
    pub imports: FxHashSet<usize>,
    /// The top packages from outside that it imports.
    pub external: FxHashSet<String>,
    /// Whether it imports something that is in neither.
    pub has_unknown: bool,
}

/// The classes of a project by their names alone, wherever they stand.
#[derive(Debug, Default)]
pub struct Classes {
    /// The last names of the bases of each class, and whether it has several bases.
    pub bases: Vec<(String, Vec<String>)>,
}

impl<'a> View<'a> {
    /// `paths` are those of the project's files in their order; `root` is where the project lies.
    pub fn new(root: &Path, paths: Vec<RelPath>, read: &'a Read<'a>) -> Self {
        Self {
            index: ModuleIndex::new(root, paths.iter()),
            numbers: paths.iter().cloned().zip(0..).collect(),
            paths,
            read,
            parsed: Mutex::default(),
            facts: Mutex::default(),
            classes: OnceLock::new(),
            reserved: Mutex::default(),
        }
    }

    /// Notes that a name will be taken on a module's top level; false where it is noted already.
    pub(super) fn reserve(&self, file: usize, name: &str) -> bool {
        self.reserved.lock().is_ok_and(|mut names| names.entry(file).or_default().insert(name.to_owned()))
    }

    /// Whether a name is noted for a file.
    pub(super) fn is_reserved(&self, file: usize, name: &str) -> bool {
        self.reserved.lock().is_ok_and(|names| names.get(&file).is_some_and(|names| names.contains(name)))
    }

    pub fn path(&self, file: usize) -> Option<&RelPath> {
        self.paths.get(file)
    }

    pub fn files(&self) -> usize {
        self.paths.len()
    }

    pub fn text(&self, file: usize) -> Option<Text> {
        (self.read)(file)
    }

    /// `None` where the file cannot be read or is no Python.
    pub fn source(&self, file: usize) -> Option<Arc<Source>> {
        Some(self.parsed(file)?.source.clone())
    }

    /// The same with what is known of its names.
    pub(super) fn parsed(&self, file: usize) -> Option<Arc<Module>> {
        if let Ok(mut parsed) = self.parsed.lock()
            && let Some(at) = parsed.iter().position(|(known, _)| *known == file)
        {
            let found = parsed.remove(at);
            let module = found.1.clone();
            parsed.push(found);
            return Some(module);
        }
        let text = self.text(file)?;
        let kind = SourceKind::of_path(text.path());
        let source = Source::parse(text, kind);
        if kind != SourceKind::Module || !source.has_tree() || !source.errors().is_empty() {
            return None;
        }
        let module = Arc::new(Module::new(source));
        if let Ok(mut parsed) = self.parsed.lock() {
            if parsed.len() >= KEPT {
                parsed.remove(0);
            }
            parsed.push((file, module.clone()));
        }
        Some(module)
    }

    pub fn facts(&self, file: usize) -> Option<Arc<Facts>> {
        if let Some(known) = self.facts.lock().ok()?.get(&file) {
            return Some(known.clone());
        }
        let source = self.source(file)?;
        let facts = Arc::new(self.facts_of(file, FileFacts::of(&source)));
        self.facts.lock().ok()?.insert(file, facts.clone());
        Some(facts)
    }

    pub fn module(&self, file: usize) -> Option<&ModuleName> {
        self.index.module_of(self.paths.get(file)?)
    }

    /// The file of a module, seen from another.
    pub fn file_of(&self, importer: usize, module: &ModuleName) -> Option<usize> {
        self.numbers.get(self.index.resolve_from(self.paths.get(importer)?, module)?).copied()
    }

    fn facts_of(&self, file: usize, facts: FileFacts) -> Facts {
        let mut known =
            Facts { imports: FxHashSet::default(), external: FxHashSet::default(), has_unknown: false, file: facts };
        let (Some(path), Some(name)) = (self.path(file), self.module(file)) else {
            known.has_unknown = true;
            return known;
        };
        for import in &known.file.imports {
            if import.in_function || import.type_checking {
                continue;
            }
            let Some(module) = import.absolute_module(path, name) else {
                known.has_unknown = true;
                continue;
            };
            let top = module.as_str().split('.').next().unwrap_or_default().to_owned();
            if !self.index.is_ours(&module) {
                known.external.insert(top);
                continue;
            }
            let mut found = self.packages(file, &module);
            if let Some(ImportedName::Name(part)) = &import.name {
                found.extend(self.file_of(file, &module.join(part)));
            }
            if found.is_empty() && !self.index.is_package(&module) {
                known.has_unknown = true;
            }
            known.imports.extend(found);
        }
        // A module's packages are there before it.
        known.imports.extend(name.parent().map(|parent| self.packages(file, &parent)).unwrap_or_default());
        known.imports.remove(&file);
        known
    }

    /// The files of a module and of the packages above it.
    fn packages(&self, importer: usize, module: &ModuleName) -> Vec<usize> {
        let above = std::iter::successors(Some(module.clone()), ModuleName::parent);
        above.filter_map(|module| self.file_of(importer, &module)).collect()
    }

    /// The modules that are imported when this one is, itself too, and what is imported from outside. `None` where that
    /// is not known.
    pub fn closure(&self, file: usize) -> Option<(FxHashSet<usize>, FxHashSet<String>)> {
        let mut files = FxHashSet::default();
        let mut external = FxHashSet::default();
        let mut left = vec![file];
        while let Some(next) = left.pop() {
            if !files.insert(next) {
                continue;
            }
            let facts = self.facts(next)?;
            external.extend(facts.external.iter().cloned());
            left.extend(&facts.imports);
        }
        Some((files, external))
    }

    /// Whether importing `of` from `into` brings nothing new and makes no circle.
    pub fn can_import(&self, into: usize, of: usize) -> Result<(), String> {
        let name = |file: usize| self.path(file).map_or("it", |path| path.as_str()).to_owned();
        let unknown = |file: usize| format!("it is not known what {} imports", name(file));
        let (from, needed) = self.closure(of).ok_or_else(|| unknown(of))?;
        if from.contains(&into) {
            return Err(format!("{} imports {}, a circle", name(of), name(into)));
        }
        let (had, outside) = self.closure(into).ok_or_else(|| unknown(into))?;
        if had.contains(&of) {
            return Ok(());
        }
        // Nothing but the module itself, so that several such imports make no circle either.
        if let Some(new) = from.iter().filter(|file| **file != of && !had.contains(file)).min() {
            return Err(format!("importing {} would import {} too", name(of), name(*new)));
        }
        let is_new = |module: &&String| !outside.contains(*module) && !is_standard(module);
        if let Some(new) = needed.iter().find(is_new) {
            return Err(format!("importing {} would import `{new}` too", name(of)));
        }
        if self.facts(of).is_none_or(|facts| facts.has_unknown) {
            return Err(unknown(of));
        }
        Ok(())
    }

    /// Where a module's name in an import statement of a file leads, in the words of that file: a relative import where
    /// it has such imports or none at all from its own package.
    pub fn import_of(&self, into: usize, of: usize) -> Option<String> {
        let (mine, theirs) = (self.module(into)?, self.module(of)?);
        let facts = self.facts(into)?;
        let top = |name: &str| name.split('.').next().unwrap_or_default().to_owned();
        let is_absolute =
            |import: &Import| import.level == 0 && top(&import.module) == top(mine.as_str()) && !import.in_function;
        let has_relative = facts.file.imports.iter().any(|import| import.level > 0);
        let has_absolute = facts.file.imports.iter().any(is_absolute);
        if has_absolute && !has_relative || top(mine.as_str()) != top(theirs.as_str()) {
            return Some(theirs.as_str().to_owned());
        }
        let package = if is_package(self.path(into)?) { Some(mine.clone()) } else { mine.parent() };
        let mut dots = String::from(".");
        let mut package = package;
        while let Some(above) = package {
            if let Some(rest) = theirs.as_str().strip_prefix(above.as_str())
                && let Some(rest) = rest.strip_prefix('.')
            {
                return Some(dots + rest);
            }
            dots.push('.');
            package = above.parent();
        }
        Some(theirs.as_str().to_owned())
    }

    /// Whether any file has the text.
    pub fn mentions(&self, wanted: &[String]) -> bool {
        (0..self.files()).any(|file| {
            self.text(file).is_none_or(|text| wanted.iter().any(|wanted| text.as_str().contains(wanted.as_str())))
        })
    }

    /// All classes by name; found once, by reading lines.
    pub fn classes(&self) -> &Classes {
        self.classes.get_or_init(|| {
            let mut classes = Classes::default();
            for file in 0..self.files() {
                if let Some(text) = self.text(file) {
                    read_classes(text.as_str(), &mut classes);
                }
            }
            classes
        })
    }
}

/// Whether a top package is Python's own.
pub fn is_standard(module: &str) -> bool {
    is_known_standard_library(MINOR_VERSION, module)
}

/// Class headers, and imports under another name as classes with one base. What looks like one in a string does no
/// harm.
fn read_classes(text: &str, classes: &mut Classes) {
    let is_name = |letter: char| letter.is_alphanumeric() || letter == '_';
    for (at, _) in text.match_indices("class ") {
        if text[..at].ends_with(is_name) {
            continue;
        }
        let rest = &text[at + 6..];
        let name = &rest[..rest.find(|letter| !is_name(letter)).unwrap_or(rest.len())];
        let Some(header) = rest[name.len()..].trim_start().strip_prefix('(') else { continue };
        let (mut depth, mut bases, mut current) = (0, Vec::new(), String::new());
        for letter in header.chars().take(4_000) {
            match letter {
                '(' | '[' | '{' => depth += 1,
                ')' if depth == 0 => break,
                ')' | ']' | '}' => depth -= 1,
                ',' if depth == 0 => bases.push(std::mem::take(&mut current)),
                _ if depth == 0 => current.push(letter),
                _ => {}
            }
        }
        bases.push(current);
        let last = |base: &String| {
            let base = base.trim();
            (!base.is_empty() && !base.contains('=')).then(|| base.rsplit('.').next().unwrap_or(base).trim().to_owned())
        };
        classes.bases.push((name.to_owned(), bases.iter().filter_map(last).collect()));
    }
    for (at, _) in text.match_indices(" as ") {
        let before = &text[..at];
        let old = &before[before.trim_end_matches(is_name).len()..];
        let after = &text[at + 4..];
        let new = &after[..after.find(|letter| !is_name(letter)).unwrap_or(after.len())];
        if old != new && old.starts_with(|letter: char| letter.is_uppercase() || letter == '_') {
            classes.bases.push((new.to_owned(), vec![old.to_owned()]));
        }
    }
}

impl Classes {
    /// The names of classes that derive from a name, itself among them, and whether one of them has several bases.
    pub fn family(&self, name: &str) -> (FxHashSet<&str>, bool) {
        let mut family: FxHashSet<&str> = FxHashSet::default();
        let mut several = false;
        loop {
            let before = family.len();
            for (class, bases) in &self.bases {
                if bases.iter().any(|base| base == name || family.contains(base.as_str())) {
                    family.insert(class);
                    several |= bases.len() > 1;
                }
            }
            if family.len() == before {
                return (family, several);
            }
        }
    }
}
