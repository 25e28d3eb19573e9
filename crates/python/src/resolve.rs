//! What a name means across the files of a project.
//!
//! Names are followed through imports, re-exports, star imports, simple assignments, annotations, the bases of classes
//! and the annotated results of functions. What depends on values that only a run would show stays unknown.

use std::cell::RefCell;

use covet_core::RelPath;
use ruff_python_stdlib::builtins::is_python_builtin;
use rustc_hash::FxHashMap;

use crate::facts::FileFacts;
use crate::imports::{Import, ImportedName};
use crate::modules::{ModuleIndex, ModuleName};
use crate::symbols::{
    Binding, BindingKind, Definition, NameId, ParameterKind, Reference, Root, ScopeId, ScopeKind, Step, Symbols, Value,
};

/// A file by its number in the project.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct FileId(pub u32);

/// A class or function of the project.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ObjectId {
    pub file: FileId,
    pub scope: ScopeId,
}

/// What an expression stands for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Entity {
    Module(FileId),
    /// A package without `__init__.py`.
    Namespace(ModuleName),
    /// The class or function itself.
    Object(ObjectId),
    /// An instance of the class.
    Instance(ObjectId),
    /// `super()` in a method of the class.
    Super(ObjectId),
    /// Something outside of the project by its full dotted name, such as `os.path.join`, `builtins.len` or
    /// `sqlite3.connect().cursor`.
    External(String),
    Unknown,
}

/// How many names may stand for one another until something stands for itself.
const MAX_DEPTH: u32 = 48;
/// Classes of real code have fewer ancestors and bases; what is more is left out, so that no file can make this slow.
const MAX_ANCESTORS: usize = 256;
const MAX_BASES: usize = 64;
/// A full name from outside, in bytes; a longer one is not known. Chains of variables could make it as long as they are.
const MAX_EXTERNAL: usize = 256;
/// The newest Python whose builtins are known by name.
const MINOR_VERSION: u8 = 14;

/// The ancestors of a class in the order in which attributes are looked up, itself first.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Ancestors {
    pub project: Vec<ObjectId>,
    /// Full names of base classes from outside, in order of appearance.
    pub external: Vec<String>,
    /// Whether there is a base class that could not be found.
    pub has_unknown: bool,
}

/// The files of a project and what their names mean. Answers are remembered. Names that stand for one another in a circle
/// get the answer that the first question gave, so that equal questions in equal order have equal answers.
pub struct Resolver<'a> {
    index: &'a ModuleIndex,
    files: &'a [(&'a RelPath, &'a FileFacts)],
    modules: Vec<ModuleName>,
    /// For each file its star imports, by their numbers.
    stars: Vec<Vec<u32>>,
    by_path: FxHashMap<&'a RelPath, FileId>,
    bindings: RefCell<FxHashMap<(FileId, ScopeId, NameId), Option<Entity>>>,
    ancestors: RefCell<FxHashMap<ObjectId, Option<Ancestors>>>,
}

impl<'a> Resolver<'a> {
    /// The numbers of files are their places in `files`, which are those of `index`.
    pub fn new(index: &'a ModuleIndex, files: &'a [(&'a RelPath, &'a FileFacts)]) -> Self {
        let module = |path: &RelPath| index.module_of(path).cloned().unwrap_or_else(|| ModuleName::new(""));
        let stars = |facts: &FileFacts| {
            let numbered = (0..).zip(&facts.imports);
            numbered.filter(|(_, import)| import.name == Some(ImportedName::Star)).map(|(number, _)| number).collect()
        };
        Self {
            index,
            files,
            stars: files.iter().map(|(_, facts)| stars(facts)).collect(),
            modules: files.iter().map(|(path, _)| module(path)).collect(),
            by_path: files.iter().zip(0..).map(|((path, _), number)| (*path, FileId(number))).collect(),
            bindings: RefCell::default(),
            ancestors: RefCell::default(),
        }
    }

    pub fn path(&self, file: FileId) -> &'a RelPath {
        self.files[file.0 as usize].0
    }

    pub fn facts(&self, file: FileId) -> &'a FileFacts {
        self.files[file.0 as usize].1
    }

    pub fn module(&self, file: FileId) -> &ModuleName {
        &self.modules[file.0 as usize]
    }

    pub fn file_of(&self, path: &RelPath) -> Option<FileId> {
        self.by_path.get(path).copied()
    }

    fn symbols(&self, file: FileId) -> &'a Symbols {
        &self.facts(file).symbols
    }

    /// What an expression of a file stands for.
    pub fn resolve(&self, file: FileId, reference: &Reference) -> Entity {
        self.reference(file, reference, 0)
    }

    /// What an import statement of a file binds; for a star import the module.
    pub fn import(&self, file: FileId, import: &Import) -> Entity {
        self.imported(file, import, 0)
    }

    /// Whether the module has what a statement imports from it, be it a variable whose value is not known.
    pub fn is_defined(&self, file: FileId, import: &Import) -> bool {
        let Some(ImportedName::Name(name)) = &import.name else { return self.import(file, import) != Entity::Unknown };
        let module = import.absolute_module(self.path(file), self.module(file));
        match module.map(|module| self.module_entity(Some(file), &module)) {
            Some(Entity::Module(from)) => {
                let symbols = self.symbols(from);
                let bound = symbols.names.find(name).map(|name| symbols.bindings_of(ScopeId::MODULE, name));
                bound.is_some_and(|bindings| !bindings.is_empty()) || self.import(file, import) != Entity::Unknown
            }
            _ => self.import(file, import) != Entity::Unknown,
        }
    }

    /// What a dotted name means, counted from the top: `package.module.Class.method`.
    pub fn dotted(&self, name: &str) -> Entity {
        let mut parts = name.split('.');
        let first = ModuleName::new(parts.next().unwrap_or_default());
        let top = self.module_entity(None, &first);
        parts.fold(top, |entity, part| self.attribute(&entity, part, 0))
    }

    fn reference(&self, file: FileId, reference: &Reference, depth: u32) -> Entity {
        if depth > MAX_DEPTH {
            return Entity::Unknown;
        }
        let symbols = self.symbols(file);
        let mut steps = reference.steps.as_slice();
        let mut entity = match reference.root {
            Root::Name(name) if symbols.names.get(name) == "super" && steps.first() == Some(&Step::Call) => {
                match symbols.class_of_method(reference.scope) {
                    Some((scope, _)) => {
                        steps = &steps[1..];
                        Entity::Super(ObjectId { file, scope })
                    }
                    None => Entity::Unknown,
                }
            }
            Root::Name(name) => self.name(file, reference.scope, name, depth + 1),
            Root::Literal(kind) => Entity::External(format!("builtins.{}", kind.name())),
            Root::Unknown => Entity::Unknown,
        };
        for step in steps {
            entity = match (step, entity) {
                (_, Entity::Unknown) => return Entity::Unknown,
                (Step::Attribute(name), entity) => self.attribute(&entity, symbols.names.get(*name), depth + 1),
                (Step::Call, entity) => self.result(&entity, depth + 1),
                (Step::Item, Entity::External(name)) => external(&name, "[]"),
                // `Class[int]` is the class.
                (Step::Item, Entity::Object(object)) if self.is_class(object) => Entity::Object(object),
                (Step::Item, _) => Entity::Unknown,
            };
        }
        entity
    }

    fn name(&self, file: FileId, scope: ScopeId, name: NameId, depth: u32) -> Entity {
        let symbols = self.symbols(file);
        if let Some(found) = symbols.lookup(scope, name).first() {
            return self.bound(file, found.scope, name, false, depth);
        }
        let text = symbols.names.get(name);
        let star = self.star(file, text, depth);
        if star == Entity::Unknown && is_python_builtin(text, MINOR_VERSION, false) {
            return Entity::External(format!("builtins.{text}"));
        }
        star
    }

    /// What a star import of the file brings under a name.
    fn star(&self, file: FileId, name: &str, depth: u32) -> Entity {
        if depth > MAX_DEPTH {
            return Entity::Unknown;
        }
        for &number in &self.stars[file.0 as usize] {
            let Some(import) = self.facts(file).imports.get(number as usize) else { continue };
            let Entity::Module(from) = self.imported(file, import, depth + 1) else { continue };
            let is_exported = match &self.facts(from).exports {
                Some(exports) => exports.iter().any(|export| export == name),
                None => !name.starts_with('_'),
            };
            if from != file && is_exported {
                let found = self.module_attribute(from, name, depth + 1);
                if found != Entity::Unknown {
                    return found;
                }
            }
        }
        Entity::Unknown
    }

    /// What the bindings of a name in a scope agree on.
    fn bound(&self, file: FileId, scope: ScopeId, name: NameId, attributes: bool, depth: u32) -> Entity {
        if depth > MAX_DEPTH {
            return Entity::Unknown;
        }
        let key = (file, scope, name);
        match self.bindings.borrow().get(&key) {
            Some(Some(known)) => return known.clone(),
            // It stands for itself.
            Some(None) => return Entity::Unknown,
            None => {}
        }
        self.bindings.borrow_mut().insert(key, None);
        let entity = self.merged(file, self.symbols(file).bindings_of(scope, name), attributes, depth);
        self.bindings.borrow_mut().insert(key, Some(entity.clone()));
        entity
    }

    fn merged(&self, file: FileId, bindings: &[Binding], attributes: bool, depth: u32) -> Entity {
        // The last definition counts: overloads and property setters come in turns.
        let definition = bindings.iter().rev().find_map(|binding| match binding.kind {
            BindingKind::Definition(scope) => Some(Entity::Object(ObjectId { file, scope })),
            _ => None,
        });
        if let Some(definition) = definition {
            return definition;
        }
        let imports = bindings.iter().filter_map(|binding| match binding.kind {
            BindingKind::Import(number) => self.facts(file).imports.get(number as usize),
            _ => None,
        });
        let mut external = None;
        for import in imports {
            match self.bound_by_import(file, import, depth + 1) {
                Entity::Unknown => {}
                Entity::External(name) => external = external.or(Some(name)),
                ours => return ours,
            }
        }
        if let Some(external) = external {
            return Entity::External(external);
        }
        let mut agreed = Entity::Unknown;
        for binding in bindings {
            let value = match &binding.kind {
                BindingKind::Parameter(number) => self.parameter(file, binding.scope, *number, depth + 1),
                BindingKind::Variable(value) => self.value(file, value, depth + 1),
                BindingKind::Attribute(value) if attributes => self.value(file, value, depth + 1),
                BindingKind::Attribute(_) => continue,
                _ => Some(Entity::Unknown),
            };
            match value {
                None => {}
                Some(Entity::Unknown) => return Entity::Unknown,
                Some(value) if agreed == Entity::Unknown || agreed == value => agreed = value,
                Some(_) => return Entity::Unknown,
            }
        }
        agreed
    }

    /// `None` for a variable that is set to `None` here.
    fn value(&self, file: FileId, value: &Value, depth: u32) -> Option<Entity> {
        if let Some(annotation) = &value.annotation {
            return Some(self.instance_of(file, annotation, depth));
        }
        if value.is_none {
            return None;
        }
        Some(value.reference.as_ref().map_or(Entity::Unknown, |reference| self.reference(file, reference, depth)))
    }

    /// What is annotated with a class.
    fn instance_of(&self, file: FileId, annotation: &Reference, depth: u32) -> Entity {
        match self.reference(file, annotation, depth) {
            Entity::Object(object) if self.is_class(object) => Entity::Instance(object),
            Entity::External(name) => annotated(name),
            _ => Entity::Unknown,
        }
    }

    fn parameter(&self, file: FileId, scope: ScopeId, number: Option<u32>, depth: u32) -> Option<Entity> {
        let symbols = self.symbols(file);
        let definition = symbols.definition(scope)?;
        let parameter = definition.parameters.get(number? as usize)?;
        let parent = symbols.scope(scope).parent.unwrap_or(ScopeId::MODULE);
        if number == Some(0) && symbols.scope(parent).kind == ScopeKind::Class {
            let class = ObjectId { file, scope: parent };
            let decorated = |name: &str| has_decorator(symbols, definition, name);
            let is_class_method = decorated("classmethod")
                || matches!(symbols.names.get(definition.name), "__new__" | "__init_subclass__" | "__class_getitem__");
            let is_self = matches!(parameter.kind, ParameterKind::PositionalOnly | ParameterKind::Positional);
            if is_self && is_class_method {
                return Some(Entity::Object(class));
            }
            if is_self && !decorated("staticmethod") {
                return Some(Entity::Instance(class));
            }
        }
        Some(parameter.annotation.as_ref().map_or(Entity::Unknown, |of| self.instance_of(file, of, depth)))
    }

    fn bound_by_import(&self, file: FileId, import: &Import, depth: u32) -> Entity {
        if import.name.is_none() && import.alias.is_none() {
            // `import a.b` binds `a`.
            let top = import.module.split('.').next().unwrap_or_default();
            return self.module_entity(Some(file), &ModuleName::new(top));
        }
        self.imported(file, import, depth)
    }

    fn imported(&self, file: FileId, import: &Import, depth: u32) -> Entity {
        let Some(module) = import.absolute_module(self.path(file), self.module(file)) else { return Entity::Unknown };
        let from = self.module_entity(Some(file), &module);
        match &import.name {
            None | Some(ImportedName::Star) => from,
            Some(ImportedName::Name(name)) => self.attribute(&from, name, depth + 1),
        }
    }

    fn module_entity(&self, importer: Option<FileId>, module: &ModuleName) -> Entity {
        let path = match importer {
            Some(importer) => self.index.resolve_from(self.path(importer), module),
            None => self.index.resolve(module),
        };
        match path.and_then(|path| self.file_of(path)) {
            Some(file) => Entity::Module(file),
            None if self.index.is_package(module) => Entity::Namespace(module.clone()),
            None if self.index.is_ours(module) => Entity::Unknown,
            None => Entity::External(module.as_str().to_owned()),
        }
    }

    fn attribute(&self, entity: &Entity, name: &str, depth: u32) -> Entity {
        if depth > MAX_DEPTH {
            return Entity::Unknown;
        }
        match entity {
            Entity::Module(file) => self.module_attribute(*file, name, depth),
            Entity::Namespace(package) => self.module_entity(None, &package.join(name)),
            Entity::Object(object) if self.is_class(*object) => self.member(*object, name, 0, false, depth),
            Entity::Instance(class) => match self.member(*class, name, 0, true, depth) {
                Entity::Object(method) if self.is_property(method) => self.result(&Entity::Object(method), depth + 1),
                other => other,
            },
            Entity::Super(class) => self.member(*class, name, 1, true, depth),
            Entity::External(base) => external(base, &format!(".{name}")),
            Entity::Object(_) | Entity::Unknown => Entity::Unknown,
        }
    }

    fn module_attribute(&self, file: FileId, name: &str, depth: u32) -> Entity {
        let symbols = self.symbols(file);
        let here = symbols.names.find(name).map(|name| symbols.bindings_of(ScopeId::MODULE, name)).unwrap_or_default();
        if let Some(binding) = here.first() {
            let found = self.bound(file, ScopeId::MODULE, binding.name, false, depth + 1);
            if found != Entity::Unknown {
                return found;
            }
        }
        let submodule = self.module(file).join(name);
        if let Some(file) = self.index.resolve(&submodule).and_then(|path| self.file_of(path)) {
            return Entity::Module(file);
        }
        if self.index.is_package(&submodule) {
            return Entity::Namespace(submodule);
        }
        if here.is_empty() { self.star(file, name, depth + 1) } else { Entity::Unknown }
    }

    /// An attribute of a class or its instances, looked up in its ancestors from the given one on.
    fn member(&self, class: ObjectId, name: &str, from: usize, of_instance: bool, depth: u32) -> Entity {
        let ancestors = self.ancestors_at(class, depth + 1);
        for &ancestor in ancestors.project.iter().skip(from) {
            let symbols = self.symbols(ancestor.file);
            let Some(name) = symbols.names.find(name) else { continue };
            let bindings = symbols.bindings_of(ancestor.scope, name);
            let is_known = |binding: &Binding| of_instance || !matches!(binding.kind, BindingKind::Attribute(_));
            if bindings.iter().any(is_known) {
                return self.bound(ancestor.file, ancestor.scope, name, true, depth + 1);
            }
        }
        match ancestors.external.first() {
            // With several it could be any; an unknown base of ours could override it.
            Some(external) if ancestors.external.len() == 1 && !ancestors.has_unknown => {
                self::external(external, &format!(".{name}"))
            }
            None if !ancestors.has_unknown && matches!(name, "__class__" | "__dict__" | "__name__" | "__doc__") => {
                Entity::External(format!("builtins.object.{name}"))
            }
            _ => Entity::Unknown,
        }
    }

    /// What a call of something gives.
    fn result(&self, entity: &Entity, depth: u32) -> Entity {
        if depth > MAX_DEPTH {
            return Entity::Unknown;
        }
        match entity {
            Entity::Object(object) if self.is_class(*object) => Entity::Instance(*object),
            Entity::Object(function) => match self.definition(*function).and_then(|of| of.returns.as_ref()) {
                Some(returns) => self.instance_of(function.file, returns, depth + 1),
                None => Entity::Unknown,
            },
            Entity::Instance(class) => match self.member(*class, "__call__", 0, false, depth + 1) {
                Entity::Object(method) if !self.is_class(method) => self.result(&Entity::Object(method), depth + 1),
                _ => Entity::Unknown,
            },
            Entity::External(name) => external(name, "()"),
            _ => Entity::Unknown,
        }
    }

    pub fn definition(&self, object: ObjectId) -> Option<&'a Definition> {
        self.symbols(object.file).definition(object.scope)
    }

    pub fn is_class(&self, object: ObjectId) -> bool {
        self.symbols(object.file).scope(object.scope).kind == ScopeKind::Class
    }

    /// A method of the project that instances of the class have by this name.
    pub fn method(&self, class: ObjectId, name: &str) -> Option<ObjectId> {
        match self.member(class, name, 0, false, 0) {
            Entity::Object(method) if !self.is_class(method) => Some(method),
            _ => None,
        }
    }

    fn is_property(&self, function: ObjectId) -> bool {
        let Some(definition) = self.definition(function) else { return false };
        let names = ["property", "cached_property", "getter", "setter", "deleter"];
        names.iter().any(|name| has_decorator(self.symbols(function.file), definition, name))
    }

    /// The full name of a class or function.
    pub fn qualified_name(&self, object: ObjectId) -> String {
        self.symbols(object.file).qualified_name(self.module(object.file), object.scope).qualified
    }

    /// A class and its ancestors by the C3 linearization (Barrett et al., "A Monotonic Superclass Linearization for
    /// Dylan", 1996; Python's `mro()`). Where the bases contradict one another, depth first.
    pub fn ancestors(&self, class: ObjectId) -> Ancestors {
        self.ancestors_at(class, 0)
    }

    fn ancestors_at(&self, class: ObjectId, depth: u32) -> Ancestors {
        let alone = || Ancestors { project: vec![class], external: Vec::new(), has_unknown: true };
        match self.ancestors.borrow().get(&class) {
            Some(Some(known)) => return known.clone(),
            // A class cannot be its own ancestor.
            Some(None) => return alone(),
            None if depth > MAX_DEPTH => return alone(),
            None => {}
        }
        self.ancestors.borrow_mut().insert(class, None);
        let mut found = Ancestors { project: vec![class], ..Ancestors::default() };
        let mut sequences = Vec::new();
        let mut direct = Vec::new();
        for base in self.definition(class).map_or(&[][..], |definition| &definition.bases).iter().take(MAX_BASES) {
            match self.reference(class.file, base, depth + 1) {
                Entity::Object(base) if self.is_class(base) => {
                    let above = self.ancestors_at(base, depth + 1);
                    direct.push(base);
                    found.has_unknown |= above.has_unknown;
                    found.external.extend(above.external);
                    sequences.push(above.project);
                }
                // These say something of types and have no methods.
                Entity::External(name)
                    if matches!(name.as_str(), "builtins.object" | "typing.Generic" | "typing.Protocol") => {}
                Entity::External(name) => found.external.push(name),
                _ => found.has_unknown = true,
            }
        }
        sequences.push(direct);
        found.project.extend(linearize(sequences));
        found.project.truncate(MAX_ANCESTORS);
        let mut seen = Vec::new();
        found.external.retain(|name| {
            !seen.contains(name) && {
                seen.push(name.clone());
                true
            }
        });
        self.ancestors.borrow_mut().insert(class, Some(found.clone()));
        found
    }
}

fn external(name: &str, more: &str) -> Entity {
    if name.len() + more.len() > MAX_EXTERNAL { Entity::Unknown } else { Entity::External(format!("{name}{more}")) }
}

/// What is annotated with something from outside. Most of `typing` says nothing of the methods that a value has.
fn annotated(name: String) -> Entity {
    let typing = name.strip_prefix("typing.").or_else(|| name.strip_prefix("typing_extensions."));
    match typing {
        None if name == "builtins.object" => Entity::Unknown,
        None => Entity::External(name),
        Some("List" | "Dict" | "Set" | "FrozenSet" | "Tuple") => {
            Entity::External(format!("builtins.{}", typing.unwrap_or_default().to_ascii_lowercase()))
        }
        Some(_) => Entity::Unknown,
    }
}

/// The merge step of C3.
fn linearize(mut sequences: Vec<Vec<ObjectId>>) -> Vec<ObjectId> {
    let mut merged = Vec::new();
    loop {
        sequences.retain(|sequence| !sequence.is_empty());
        let in_tail = |candidate: ObjectId| sequences.iter().any(|sequence| sequence[1..].contains(&candidate));
        let heads = sequences.iter().map(|sequence| sequence[0]);
        // No good head: the bases contradict one another, and Python would refuse the class.
        let Some(next) = heads.clone().find(|&head| !in_tail(head)).or_else(|| heads.clone().next()) else {
            return merged;
        };
        merged.push(next);
        for sequence in &mut sequences {
            sequence.retain(|&class| class != next);
        }
        if merged.len() > MAX_ANCESTORS {
            return merged;
        }
    }
}

/// Whether the last part of a decorator has the name.
fn has_decorator(symbols: &Symbols, definition: &Definition, name: &str) -> bool {
    definition.decorators.iter().any(|decorator| {
        let mut steps = decorator.steps.iter().rev().filter(|step| **step != Step::Call);
        let last = match (steps.next(), decorator.root) {
            (Some(Step::Attribute(last)), _) => *last,
            (None, Root::Name(last)) => last,
            _ => return false,
        };
        symbols.names.get(last) == name
    })
}
