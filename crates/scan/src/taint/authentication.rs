//! Handlers that change what is stored without a check of who is asking, in modules where others have one.

use covet_core::{Precision, Span};
use covet_python::flow::BodyId;
use covet_python::flow::ir::{Op, Place};
use covet_python::resolve::FileId;
use rustc_hash::{FxHashMap, FxHashSet};

use super::external::mark_key;
use super::interp::{Activation, Interp, Mistake};
use super::kinds::Kind;
use super::models::Authentication;
use super::registration::Router;
use super::state::{Class, State};
use super::value::{Atom, CodeId, Key, Value};

/// Methods whose names say that they change what is stored.
const CHANGES: &[&str] = &[
    "commit",
    "save",
    "delete",
    "create",
    "bulk_create",
    "bulk_update",
    "get_or_create",
    "update_or_create",
    "insert_one",
    "insert_many",
    "update_one",
    "update_many",
    "delete_one",
    "delete_many",
    "replace_one",
];
/// Parts of names that say that something asks who is calling: a project has checks of its own.
const ASKS: &[&str] = &[
    "auth",
    "permission",
    "permitted",
    "allowed",
    "login",
    "current_user",
    "owner",
    "require",
    "decorators",
    "admin_user",
];
/// How deep arguments are looked into for a check.
const DEPTH: u32 = 4;

impl Interp<'_> {
    /// Whether a value is, or holds, something that stands for a check of who is asking.
    pub fn asks(&mut self, act: &mut Activation, state: &State, value: &Value) -> bool {
        let models = self.models;
        let known = &models.authentication;
        let mut work: Vec<(Value, u32)> = vec![(value.clone(), 0)];
        while let Some((value, depth)) = work.pop() {
            for atom in &value.atoms {
                let path = match atom {
                    Atom::Ext(path) => path.clone(),
                    Atom::Function(function) if self.is_checked_by_parameters(function.code) => return true,
                    Atom::Function(function) if self.reads_identity(function.code, 1) => return true,
                    Atom::Object(id) => {
                        let object = self.object(act, state, *id);
                        if depth < DEPTH {
                            let inner = object.fields.iter().filter(|(key, _)| {
                                matches!(key, Key::Index(_) | Key::Text(_)) || *key == mark_key("depends")
                            });
                            work.extend(inner.map(|(_, value)| (value.clone(), depth + 1)));
                        }
                        match &object.class {
                            Class::Ext(path) => path.clone(),
                            _ => continue,
                        }
                    }
                    _ => continue,
                };
                let is_known = |set: &FxHashSet<String>| set.contains(&*path) || set.contains(&format!("{path}()"));
                if is_known(&known.dependencies) || is_known(&known.parameters) || is_known(&known.decorators) {
                    return true;
                }
            }
        }
        false
    }

    /// Whether one of the parameters of a function is a dependency that checks.
    fn is_checked_by_parameters(&self, code: CodeId) -> bool {
        let count = self.program.body(code).parameters.len() as u32;
        (0..count).any(|index| self.notes.get(&(code, index)).is_some_and(|note| note.is_checked))
    }

    /// Looks at all handlers.
    pub fn check_authentication(&mut self) -> Vec<Mistake> {
        let models = self.models;
        let known = &models.authentication;
        if (0..self.program.files.len() as u32).any(|file| self.program.names_one_of(FileId(file), &known.settings)) {
            return Vec::new();
        }
        let mut by_file: FxHashMap<FileId, Vec<CodeId>> = FxHashMap::default();
        for code in self.handlers.keys().chain(self.decorations.keys()) {
            let codes = by_file.entry(code.file).or_default();
            if !codes.contains(code) {
                codes.push(*code);
            }
        }
        // Where there is no handler, there is nothing to look at.
        by_file.retain(|_, codes| codes.iter().any(|code| self.handlers.contains_key(code)));
        for file in by_file.keys() {
            // Its classes are asked for.
            self.env(*file);
        }
        let routers = self.checked_routers();
        let mut found = Vec::new();
        for codes in by_file.values() {
            let (checked, open): (Vec<CodeId>, Vec<CodeId>) =
                codes.iter().copied().partition(|code| self.is_checked(*code, &routers));
            if checked.is_empty() {
                continue;
            }
            let is_meant = |code: &CodeId| {
                self.handlers.contains_key(code) && self.changes_something(*code) && !self.is_public(*code)
            };
            let open: Vec<CodeId> = open.into_iter().filter(is_meant).collect();
            // Where most have none, they are checked in another way.
            if open.len() <= checked.len() {
                found.extend(open);
            }
        }
        found.sort_unstable();
        let mistake = |code: CodeId| {
            let body = self.program.body(code);
            let start = body.span.start;
            let text = self.program.code(code.file).text.as_str();
            let line = text[start as usize..].find(['\n', '\r']).unwrap_or(0) as u32;
            let says = format!(
                "`{}` changes what is stored and does not ask who calls; other handlers here do",
                self.program.qualified(code)
            );
            Mistake {
                kind: Kind::MissingAuth,
                file: code.file,
                span: Span::new(start, start + line),
                says: says.into(),
                precision: Precision::Medium,
            }
        };
        found.into_iter().map(mistake).collect()
    }

    /// Applications and routers that check before each of their handlers.
    fn checked_routers(&self) -> FxHashSet<Router> {
        let known = &self.models.authentication;
        let mut routers = FxHashSet::default();
        for (code, decoration) in &self.decorations {
            let is_before = decoration.decorators.iter().any(|path| is_among(&known.before_every, path));
            let is_checking = decoration.decorators.iter().any(|path| is_among(&known.decorators, path))
                || self.reads_identity(*code, 1);
            if is_before && is_checking {
                routers.extend(decoration.routers.iter().copied());
            }
        }
        routers
    }

    fn is_checked(&self, code: CodeId, routers: &FxHashSet<Router>) -> bool {
        let known = &self.models.authentication;
        let says = |code: CodeId| {
            self.decorations.get(&code).is_some_and(|decoration| {
                decoration.is_checked
                    || decoration.wrappers.iter().any(|wrapper| self.reads_identity(*wrapper, 1))
                    || decoration.decorators.iter().any(|path| is_among(&known.decorators, path))
                    || decoration.routers.iter().any(|router| routers.contains(router))
            })
        };
        if says(code) || self.is_checked_by_parameters(code) || self.reads_identity(code, 1) || self.names_check(code) {
            return true;
        }
        let Some(class) = self.class_of(code) else { return false };
        let asks = |class: CodeId| {
            let fields = self.program.body(class).fields.iter().map(|field| self.program.name(class.file, field.name));
            let attributes = self.classes.get(&class).into_iter().flat_map(|info| info.attributes.iter());
            attributes.map(|(name, _)| name).chain(fields).any(|name| is_asking(name) || **name == *"user")
        };
        if self.order(class).into_iter().any(asks) {
            return true;
        }
        let has_attribute = |class: CodeId| {
            self.classes
                .get(&class)
                .is_some_and(|info| info.attributes.iter().any(|(name, _)| known.class_attributes.contains(&**name)))
        };
        says(class)
            || self.order(class).into_iter().any(has_attribute)
            || self.external_bases(class).iter().any(|base| {
                let any = base.rsplit_once('.').map(|(module, _)| format!("{module}.*"));
                known.bases.contains(&**base) || any.is_some_and(|any| known.bases.contains(&any))
            })
    }

    /// Whether a handler takes requests that change something, and calls what does.
    fn changes_something(&self, code: CodeId) -> bool {
        let verbs = ["post", "put", "patch", "delete"];
        let body = self.program.body(code);
        let name = self.program.name(code.file, body.name);
        let by_class = self.class_of(code).is_some() && verbs.contains(&&**name);
        let by_decorator = self.decorations.get(&code).is_some_and(|decoration| {
            let by_path = decoration.decorators.iter().any(|path| {
                let last = path.rsplit('.').next().unwrap_or(path).trim_end_matches("()");
                verbs.contains(&last) || last == "require_POST"
            });
            by_path || decoration.methods.iter().any(|method| verbs.contains(&method.to_ascii_lowercase().as_str()))
        });
        (by_class || by_decorator) && self.has_attribute_in(code, &|name| CHANGES.contains(&name))
    }

    /// Whether a handler uses something whose name says that it checks who is asking.
    fn names_check(&self, code: CodeId) -> bool {
        let ops = self.program.body(code).blocks.iter().flat_map(|block| &block.instructions);
        ops.map(|instruction| &instruction.op).any(|op| match op {
            Op::Attribute { name, .. } | Op::Load { place: Place::Global(name), .. } => {
                is_asking(self.program.name(code.file, *name))
            }
            _ => false,
        })
    }

    fn has_attribute_in(&self, code: CodeId, test: &dyn Fn(&str) -> bool) -> bool {
        let ops = self.program.body(code).blocks.iter().flat_map(|block| &block.instructions);
        ops.map(|instruction| &instruction.op)
            .any(|op| matches!(op, Op::Attribute { name, .. } if test(self.program.name(code.file, *name))))
    }

    /// Whether the name of a handler says that it must be open.
    fn is_public(&self, code: CodeId) -> bool {
        let name = self.program.qualified(code).to_ascii_lowercase();
        self.models.authentication.public.iter().any(|word| name.contains(word.as_str()))
    }

    /// Whether a body, or a function that it names, reads what says who is asking.
    fn reads_identity(&self, code: CodeId, depth: u32) -> bool {
        let known: &Authentication = &self.models.authentication;
        let packages = &self.program.code(code.file).packages;
        let is_member = |name: &str| {
            known
                .read_members
                .iter()
                .any(|(member, of)| member == name && of.iter().any(|package| packages.contains(package.as_str())))
        };
        if self.has_attribute_in(code, &is_member) {
            return true;
        }
        let ops = self.program.body(code).blocks.iter().flat_map(|block| &block.instructions);
        for instruction in ops {
            let Op::Load { place: Place::Global(name), .. } = &instruction.op else { continue };
            let name = self.program.name(code.file, *name);
            for atom in self.defined(code.file, name).iter().flat_map(|value| &value.atoms) {
                match atom {
                    Atom::Ext(path) if is_among(&known.reads, path) => return true,
                    Atom::Function(function)
                        if depth > 0
                            && function.code.body != BodyId::MODULE
                            && self.reads_identity(function.code, depth - 1) =>
                    {
                        return true;
                    }
                    _ => {}
                }
            }
        }
        false
    }
}

fn is_asking(name: &str) -> bool {
    let name = name.to_ascii_lowercase();
    !name.contains("author") && ASKS.iter().any(|word| name.contains(word))
}

/// Whether a path is one of these, as it is or called.
fn is_among(paths: &FxHashSet<String>, path: &str) -> bool {
    let path = path.replace("().", ".");
    paths.contains(&path)
        || path.strip_suffix("()").map_or(paths.contains(&format!("{path}()")), |path| paths.contains(path))
}
