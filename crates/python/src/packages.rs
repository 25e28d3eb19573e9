//! Which package a file belongs to, asked of the disk once for every folder.

use std::path::{Path, PathBuf};
use std::sync::Mutex;

use covet_core::SourceFile;
use rustc_hash::FxHashMap;

use crate::modules::module_name_of;

/// What is known of folders.
#[derive(Default)]
pub struct Packages {
    exists: Mutex<FxHashMap<PathBuf, bool>>,
}

impl Packages {
    /// The full dotted name of the module that a file is.
    pub fn module_of(&self, root: &Path, file: &SourceFile) -> String {
        let name = module_name_of(&file.path, |path| self.exists(&root.join(path)));
        match name.as_str() {
            // The `__init__` of the root itself.
            "" => "__init__".to_owned(),
            name => name.to_owned(),
        }
    }

    /// The folder of the outermost package that a file belongs to.
    pub fn outermost_of(&self, file: &Path) -> Option<PathBuf> {
        let packages = file.ancestors().skip(1).take_while(|folder| self.exists(&folder.join("__init__.py")));
        packages.last().map(Path::to_owned)
    }

    /// What a file's facts take from the files around it: its module's name and the folder of its outermost package.
    pub fn around(&self, root: &Path, file: &SourceFile) -> String {
        let package = self.outermost_of(&file.disk).unwrap_or_default();
        format!("{} {}", self.module_of(root, file), package.strip_prefix(root).unwrap_or(&package).display())
    }

    fn exists(&self, path: &Path) -> bool {
        let known = |map: &Mutex<FxHashMap<PathBuf, bool>>| Some(*map.lock().ok()?.get(path)?);
        if let Some(exists) = known(&self.exists) {
            return exists;
        }
        let exists = path.exists();
        if let Ok(mut map) = self.exists.lock() {
            map.insert(path.to_owned(), exists);
        }
        exists
    }
}
