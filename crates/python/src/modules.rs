//! Which module a file is, and which file a module is.
//!
//! Python finds modules along `sys.path`, which a reader of files does not know. The names given here are those under
//! which a project's own code is normally imported:
//!
//! - A *source root* is the project root, a folder named `src`, or one with `pyproject.toml`, `setup.py` or `setup.cfg`,
//!   unless it is a package itself. The name of a file counts from the nearest source root above its outermost package,
//!   with the folders between as namespace packages (PEP 420).
//! - A file can also be imported from the folder of its outermost package, whatever lies above: tests and scripts put it
//!   on the path. These second names serve when no first name fits.

use std::collections::BTreeMap;
use std::fmt;
use std::path::Path;
use std::sync::Arc;

use covet_core::RelPath;
use ruff_python_stdlib::sys::is_known_standard_library;
use rustc_hash::{FxHashMap, FxHashSet};
use serde::{Deserialize, Serialize};

/// The newest Python whose standard library is known by name.
const MINOR_VERSION: u8 = 14;

/// A dotted name: `package.module`. For a package's `__init__.py` it is that of the package.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct ModuleName(Arc<str>);

impl ModuleName {
    pub fn new(name: impl AsRef<str>) -> Self {
        Self(name.as_ref().into())
    }

    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The package it is in; `None` for a module at the top.
    pub fn parent(&self) -> Option<Self> {
        self.0.rsplit_once('.').map(|(parent, _)| Self::new(parent))
    }

    /// The dotted name of something in it.
    pub fn join(&self, name: &str) -> Self {
        if self.0.is_empty() { Self::new(name) } else { Self(format!("{}.{name}", self.0).into()) }
    }
}

impl fmt::Display for ModuleName {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}

impl fmt::Debug for ModuleName {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&*self.0, formatter)
    }
}

/// Whether the file is the `__init__` of a package.
pub fn is_package(path: &RelPath) -> bool {
    matches!(path.file_name(), "__init__.py" | "__init__.pyi" | "__init__.pyw")
}

/// The name of one file; `exists` is asked for paths relative to the project root.
pub fn module_name_of(path: &RelPath, exists: impl Fn(&Path) -> bool) -> ModuleName {
    let folders = |folder: &str| Folder::look(folder, &exists);
    Named::new(path, folders).first
}

const PACKAGE_FILES: [&str; 2] = ["__init__.py", "__init__.pyi"];
const ROOT_FILES: [&str; 3] = ["pyproject.toml", "setup.py", "setup.cfg"];

/// What is known of a folder.
#[derive(Clone, Copy)]
struct Folder {
    is_package: bool,
    is_root: bool,
}

impl Folder {
    fn look(folder: &str, exists: impl Fn(&Path) -> bool) -> Self {
        let has = |name: &&str| exists(&Path::new(folder).join(name));
        let is_package = PACKAGE_FILES.iter().any(|name| has(name));
        let is_root =
            !is_package && (folder.is_empty() || last(folder) == "src" || ROOT_FILES.iter().any(|name| has(name)));
        Self { is_package, is_root }
    }
}

fn last(folder: &str) -> &str {
    folder.rsplit('/').next().unwrap_or(folder)
}

fn parent(folder: &str) -> Option<&str> {
    if folder.is_empty() { None } else { Some(folder.rsplit_once('/').map_or("", |(parent, _)| parent)) }
}

/// The names of a file.
struct Named<'a> {
    first: ModuleName,
    second: ModuleName,
    /// The folder that the second name counts from.
    base: &'a str,
}

impl<'a> Named<'a> {
    fn new(path: &'a RelPath, mut look: impl FnMut(&str) -> Folder) -> Self {
        let folder = parent(path.as_str()).unwrap_or("");
        // A folder that cannot stand in an import statement is no package, whatever it holds.
        let importable =
            |folder: &str| !last(folder).contains(|letter: char| !letter.is_alphanumeric() && letter != '_');
        let mut base = folder;
        while let Some(above) = parent(base) {
            if !importable(base) || !look(base).is_package {
                break;
            }
            base = above;
        }
        let mut root = base;
        while let Some(above) = parent(root) {
            if !importable(root) || look(root).is_root {
                break;
            }
            root = above;
        }
        Self { first: dotted(path, root), second: dotted(path, base), base }
    }
}

/// The name of a file below a folder.
fn dotted(path: &RelPath, folder: &str) -> ModuleName {
    let relative = path.as_str().strip_prefix(folder).unwrap_or(path.as_str()).trim_start_matches('/');
    let stem = match path.extension() {
        Some(extension) => &relative[..relative.len() - extension.len() - 1],
        None => relative,
    };
    let module = match stem.strip_suffix("/__init__") {
        Some(package) if is_package(path) => package,
        _ => stem,
    };
    ModuleName::new(module.replace('/', "."))
}

/// The modules of a project.
#[derive(Debug, Default)]
pub struct ModuleIndex {
    names: FxHashMap<RelPath, ModuleName>,
    /// By first name; the best file of each.
    files: FxHashMap<ModuleName, RelPath>,
    /// By second name, those that differ from the first; in order of path, with the folder each counts from.
    aliases: FxHashMap<ModuleName, Vec<(String, RelPath)>>,
    /// Every package above a module, those without a file too.
    packages: FxHashSet<ModuleName>,
}

impl ModuleIndex {
    /// Files that are not among `paths` (in any order) are looked for on disk under `root`.
    pub fn new<'a>(root: &Path, paths: impl Iterator<Item = &'a RelPath>) -> Self {
        let paths: Vec<&RelPath> = paths.collect();
        let known: FxHashSet<&str> = paths.iter().map(|path| path.as_str()).collect();
        let exists = |path: &Path| path.to_str().is_some_and(|path| known.contains(path)) || root.join(path).is_file();
        let mut folders = FxHashMap::<String, Folder>::default();
        let mut index = Self::default();
        let mut best = BTreeMap::<ModuleName, &RelPath>::new();
        for path in &paths {
            let look = |folder: &str| match folders.get(folder) {
                Some(&known) => known,
                None => *folders.entry(folder.to_owned()).or_insert(Folder::look(folder, exists)),
            };
            let named = Named::new(path, look);
            let mut above = named.first.parent();
            while let Some(package) = above {
                above = package.parent();
                if !index.packages.insert(package) {
                    break;
                }
            }
            if named.second != named.first {
                index.aliases.entry(named.second).or_default().push((named.base.to_owned(), (*path).clone()));
            }
            index.names.insert((*path).clone(), named.first.clone());
            let rank = |path: &RelPath| (file_rank(path), path.clone());
            let file = best.entry(named.first).or_insert(path);
            if rank(path) < rank(file) {
                *file = path;
            }
        }
        index.files = best.into_iter().map(|(name, path)| (name, path.clone())).collect();
        for aliases in index.aliases.values_mut() {
            aliases.sort_by_cached_key(|(_, path)| (path.as_str().matches('/').count(), file_rank(path), path.clone()));
        }
        index
    }

    /// The module that a file of the index is.
    pub fn module_of(&self, path: &RelPath) -> Option<&ModuleName> {
        self.names.get(path)
    }

    /// The file of a module: a module before its stub, a package before a module of the same name.
    pub fn resolve(&self, module: &ModuleName) -> Option<&RelPath> {
        self.files.get(module).or_else(|| self.aliases.get(module)?.first().map(|(_, path)| path))
    }

    /// As [`ModuleIndex::resolve`], seen from a file. Of the second names it takes only what lies next to the file's own
    /// outermost package or next to a folder above, as it is for a script or a test that is run from there; and those
    /// before the first names, but not before the standard library.
    pub fn resolve_from(&self, importer: &RelPath, module: &ModuleName) -> Option<&RelPath> {
        let top = module.as_str().split('.').next().unwrap_or_default();
        let is_near = |(base, _): &&(String, RelPath)| {
            base.is_empty() || importer.as_str().strip_prefix(base.as_str()).is_some_and(|rest| rest.starts_with('/'))
        };
        let near = self.aliases.get(module).filter(|_| !is_known_standard_library(MINOR_VERSION, top));
        let near = near.and_then(|aliases| aliases.iter().filter(is_near).max_by_key(|(base, _)| base.len()));
        near.map(|(_, path)| path).or_else(|| self.files.get(module))
    }

    /// Whether the name is a package of the project, one without `__init__.py` too.
    pub fn is_package(&self, module: &ModuleName) -> bool {
        self.packages.contains(module) || self.files.get(module).is_some_and(is_package)
    }

    /// Whether the first part of the name is a module or package of the project.
    pub fn is_ours(&self, module: &ModuleName) -> bool {
        let top = ModuleName::new(module.as_str().split('.').next().unwrap_or_default());
        self.packages.contains(&top) || self.files.contains_key(&top)
    }
}

/// Which of several files of one name is the module: Python itself prefers a package, and a stub has no code.
fn file_rank(path: &RelPath) -> u8 {
    match (is_package(path), path.extension()) {
        (true, Some("py")) => 0,
        (false, Some("py")) => 1,
        (_, Some("pyw")) => 2,
        (true, _) => 3,
        (_, Some("pyi")) => 4,
        _ => 5,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn index(paths: &[&str]) -> ModuleIndex {
        let paths: Vec<_> = paths.iter().map(RelPath::new).collect();
        // Nothing lies on disk there.
        ModuleIndex::new(Path::new("/nonexistent"), paths.iter())
    }

    fn name(path: &str, others: &[&str]) -> String {
        module_name_of(&RelPath::new(path), |asked| others.iter().any(|other| Path::new(other) == asked)).to_string()
    }

    #[test]
    fn names_count_from_the_nearest_source_root() {
        assert_eq!(name("a.py", &[]), "a");
        assert_eq!(name("pkg/sub/__init__.py", &["pkg/__init__.py", "pkg/sub/__init__.py"]), "pkg.sub");
        assert_eq!(name("src/pkg/a.py", &["src/pkg/__init__.py"]), "pkg.a");
        assert_eq!(name("libs/one/pkg/a.pyi", &["libs/one/pyproject.toml", "libs/one/pkg/__init__.py"]), "pkg.a");
        assert_eq!(name("pkg/src/a.py", &["pkg/__init__.py", "pkg/src/__init__.py"]), "pkg.src.a");
        assert_eq!(name("app/migrations/0001_initial.py", &[]), "app.migrations.0001_initial");
        assert_eq!(name("my-tools/pkg/run.py", &["my-tools/pkg/__init__.py"]), "pkg.run");
        assert_eq!(name("bin/tool", &[]), "bin.tool");
        assert_eq!(name("__init__.py", &["__init__.py"]), "__init__");
    }

    #[test]
    fn namespace_packages_have_no_init() {
        assert_eq!(name("src/company/team/a.py", &["src/company/team/__init__.py"]), "company.team.a");
        let index = index(&["src/company/team/__init__.py", "src/company/other/b.py"]);
        assert!(index.is_package(&ModuleName::new("company")));
        assert_eq!(index.resolve(&ModuleName::new("company")), None);
        assert_eq!(
            index.resolve(&ModuleName::new("company.other.b")).map(RelPath::as_str),
            Some("src/company/other/b.py")
        );
    }

    #[test]
    fn a_module_is_found_before_its_stub() {
        let index = index(&["pkg/__init__.py", "pkg/a.pyi", "pkg/a.py", "pkg/b.pyi"]);
        let file = |name: &str| index.resolve(&ModuleName::new(name)).map(RelPath::as_str);
        assert_eq!(file("pkg.a"), Some("pkg/a.py"));
        assert_eq!(file("pkg.b"), Some("pkg/b.pyi"));
        assert_eq!(file("pkg"), Some("pkg/__init__.py"));
        assert_eq!(index.module_of(&RelPath::new("pkg/b.pyi")), Some(&ModuleName::new("pkg.b")));
    }

    #[test]
    fn tests_and_scripts_import_what_lies_beside_them() {
        let index = index(&[
            "tests/models/__init__.py",
            "tests/models/a.py",
            "demo/one/helper.py",
            "demo/one/run.py",
            "demo/two/helper.py",
            "demo/two/run.py",
            "demo/one/json.py",
        ]);
        let from = |importer: &str, name: &str| {
            index.resolve_from(&RelPath::new(importer), &ModuleName::new(name)).map(RelPath::as_str)
        };
        assert_eq!(from("tests/other/b.py", "models.a"), Some("tests/models/a.py"));
        assert_eq!(from("demo/two/run.py", "helper"), Some("demo/two/helper.py"));
        assert_eq!(from("demo/one/run.py", "helper"), Some("demo/one/helper.py"));
        assert_eq!(from("demo/one/run.py", "demo.two.helper"), Some("demo/two/helper.py"));
        assert_eq!(from("demo/one/run.py", "json"), None);
        assert_eq!(from("docs/conf.py", "helper"), None);
    }
}
