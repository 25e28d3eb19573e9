//! The code of a project, lowered, and where its modules are.

use std::cell::{OnceCell, RefCell};
use std::path::{Path, PathBuf};
use std::rc::Rc;
use std::sync::Arc;

use covet_core::{RelPath, Text};
use covet_python::flow::ir::Op;
use covet_python::flow::{Body, BodyId, FileFlow};
use covet_python::modules::{self, ModuleIndex, ModuleName};
use covet_python::resolve::FileId;
use rayon::prelude::*;
use rustc_hash::{FxHashMap, FxHashSet};

use super::recorder::Recorder;
use super::value::{CodeId, Name};

/// One file.
pub struct File {
    pub path: RelPath,
    pub module: ModuleName,
    pub is_package: bool,
    code: OnceCell<Code>,
}

/// What a file holds.
pub struct Code {
    pub text: Text,
    pub flow: FileFlow,
    /// The strings of `flow`, shared.
    names: Vec<Name>,
    /// The packages that it imports, by the first part of their names.
    pub packages: FxHashSet<Name>,
}

impl Code {
    pub fn new(text: Text, flow: FileFlow) -> Self {
        Self {
            packages: packages(&flow),
            names: flow.strings.iter().map(|text| Name::from(&**text)).collect(),
            text,
            flow,
        }
    }
}

/// All files, in order of path.
pub struct Program<'a> {
    pub files: Vec<File>,
    index: ModuleIndex,
    by_path: FxHashMap<RelPath, FileId>,
    pub recorder: Rc<Recorder>,
    pub root: PathBuf,
    /// Whether files name one of the settings that are asked for, where that is known from the run before.
    pub settings: RefCell<FxHashMap<FileId, bool>>,
    load: &'a (dyn Fn(usize) -> Code + Sync),
}

impl<'a> Program<'a> {
    /// `paths` in order; `load` gives what a file holds when it is asked for, and nothing of what cannot be read.
    pub fn new(root: &Path, paths: &[RelPath], load: &'a (dyn Fn(usize) -> Code + Sync)) -> Self {
        let index = ModuleIndex::new(root, paths.iter());
        let by_path = paths.iter().zip(0..).map(|(path, number)| (path.clone(), FileId(number))).collect();
        let files = paths
            .iter()
            .map(|path| File {
                module: index.module_of(path).cloned().unwrap_or_else(|| ModuleName::new("")),
                is_package: modules::is_package(path),
                path: path.clone(),
                code: OnceCell::new(),
            })
            .collect();
        Self {
            files,
            index,
            by_path,
            recorder: Rc::default(),
            root: root.to_owned(),
            settings: RefCell::default(),
            load,
        }
    }

    /// Loads many files at once.
    pub fn preload(&self, files: &[FileId]) {
        let missing: Vec<usize> =
            files.iter().map(|file| file.0 as usize).filter(|file| self.files[*file].code.get().is_none()).collect();
        let load = self.load;
        let loaded: Vec<Code> = missing.par_iter().with_max_len(4).map(|file| load(*file)).collect();
        for (file, code) in missing.into_iter().zip(loaded) {
            let _ = self.files[file].code.set(code);
        }
    }

    /// What a file holds, if anything has asked for it.
    pub fn loaded(&self, file: FileId) -> Option<&Code> {
        self.files[file.0 as usize].code.get()
    }

    /// What a file holds.
    pub fn code(&self, file: FileId) -> &Code {
        self.files[file.0 as usize].code.get_or_init(|| (self.load)(file.0 as usize))
    }

    pub fn file(&self, file: FileId) -> &File {
        &self.files[file.0 as usize]
    }

    pub fn body(&self, code: CodeId) -> &Body {
        self.code(code.file).flow.body(code.body)
    }

    pub fn name(&self, file: FileId, id: covet_python::flow::ir::StrId) -> &Name {
        &self.code(file).names[id.0 as usize]
    }

    /// `Class.method` within its module.
    pub fn qualified(&self, code: CodeId) -> &Name {
        self.name(code.file, self.body(code).qualified)
    }

    /// The file of a module, as an import in a file finds it.
    pub fn module(&self, importer: FileId, module: &str) -> Option<FileId> {
        let path = self.index.resolve_from(&self.file(importer).path, &ModuleName::new(module))?;
        self.by_path.get(path).copied()
    }

    /// Whether a file holds one of these texts, always the same ones.
    pub fn names_one_of(&self, file: FileId, texts: &FxHashSet<String>) -> bool {
        if texts.is_empty() {
            return false;
        }
        if let Some(known) = self.settings.borrow().get(&file) {
            return *known;
        }
        let strings = &self.code(file).flow.strings;
        let is_named = strings.iter().any(|held| texts.contains(&**held));
        self.settings.borrow_mut().insert(file, is_named);
        is_named
    }

    /// The same, where a result will rest on it.
    pub fn imported_module(&self, importer: FileId, module: &str) -> Option<FileId> {
        let found = self.module(importer, module);
        self.recorder.module(importer, module, found);
        found
    }

    pub fn by_path(&self, path: &RelPath) -> Option<FileId> {
        self.by_path.get(path).copied()
    }

    /// The full name of a module that an import names from a file; `level` counts its dots.
    pub fn absolute(&self, importer: FileId, level: u32, module: &str) -> Option<Name> {
        if level == 0 {
            return Some(module.into());
        }
        let file = self.file(importer);
        let mut package = if file.is_package { Some(file.module.clone()) } else { file.module.parent() };
        for _ in 1..level {
            package = package?.parent();
        }
        let package = package?;
        Some(match (package.as_str(), module) {
            ("", module) => module.into(),
            (package, "") => package.into(),
            (package, module) => Arc::from(format!("{package}.{module}")),
        })
    }

    /// All files, each after those that it imports, apart from circles.
    pub fn import_order(&self) -> Vec<FileId> {
        let mut order = Vec::with_capacity(self.files.len());
        let mut seen = vec![false; self.files.len()];
        for first in 0..self.files.len() as u32 {
            // What is left of the imports of each file on the way.
            let mut way: Vec<(FileId, Vec<FileId>)> = Vec::new();
            if !std::mem::replace(&mut seen[first as usize], true) {
                way.push((FileId(first), self.imports_of(FileId(first))));
            }
            while let Some((file, imports)) = way.last_mut() {
                match imports.pop() {
                    Some(next) => {
                        if !std::mem::replace(&mut seen[next.0 as usize], true) {
                            way.push((next, self.imports_of(next)));
                        }
                    }
                    None => {
                        order.push(*file);
                        way.pop();
                    }
                }
            }
        }
        order
    }

    /// The files that a module imports when it is run, the last first.
    fn imports_of(&self, file: FileId) -> Vec<FileId> {
        let mut found = Vec::new();
        for block in &self.code(file).flow.bodies[0].blocks {
            for instruction in &block.instructions {
                match &instruction.op {
                    Op::Import { module, .. } => found.extend(self.module(file, self.name(file, *module))),
                    Op::ImportFrom { level, module, name, .. } => {
                        let Some(module) = self.absolute(file, *level, self.name(file, *module)) else { continue };
                        found.extend(self.module(file, &module));
                        found.extend(self.module(file, &format!("{module}.{}", self.name(file, *name))));
                    }
                    Op::ImportStar { level, module } => {
                        let Some(module) = self.absolute(file, *level, self.name(file, *module)) else { continue };
                        found.extend(self.module(file, &module));
                    }
                    _ => {}
                }
            }
        }
        found.retain(|other| *other != file);
        found.reverse();
        found
    }

    /// The bodies of a file.
    pub fn codes(&self, file: FileId) -> impl Iterator<Item = CodeId> + use<> {
        let bodies = 0..self.code(file).flow.bodies.len() as u32;
        bodies.map(move |body| CodeId { file, body: BodyId(body) })
    }
}

fn packages(flow: &FileFlow) -> FxHashSet<Name> {
    let mut packages = FxHashSet::default();
    for instruction in flow.bodies.iter().flat_map(|body| &body.blocks).flat_map(|block| &block.instructions) {
        let module = match &instruction.op {
            Op::Import { module, .. }
            | Op::ImportFrom { level: 0, module, .. }
            | Op::ImportStar { level: 0, module } => module,
            _ => continue,
        };
        packages.insert(flow.text(*module).split('.').next().unwrap_or_default().into());
    }
    packages
}
