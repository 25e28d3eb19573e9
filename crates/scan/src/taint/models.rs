//! What is known of libraries: the files of `rules/taint/`, and a user's own of the same form.

use std::path::Path;
use std::sync::Arc;

use rustc_hash::{FxHashMap, FxHashSet};
use serde::Deserialize;

use super::kinds::{Kind, Kinds};
use super::value::{Marks, Name};

/// One file.
#[derive(Clone, Debug, Deserialize)]
pub struct ModelFile {
    /// What it is about, in words.
    pub name: String,
    /// Top-level packages: the file counts where one of them is imported. Empty: always.
    #[serde(default)]
    pub packages: Vec<String>,
    #[serde(default, rename = "source")]
    pub sources: Vec<SourceModel>,
    #[serde(default, rename = "handler")]
    pub handlers: Vec<HandlerModel>,
    #[serde(default, rename = "alias")]
    pub aliases: Vec<TypeModel>,
    #[serde(default, rename = "type")]
    pub types: Vec<TypeModel>,
    #[serde(default, rename = "subtype")]
    pub subtypes: Vec<SubtypeModel>,
    #[serde(default, rename = "sink")]
    pub sinks: Vec<SinkModel>,
    #[serde(default, rename = "sanitizer")]
    pub sanitizers: Vec<SanitizerModel>,
    #[serde(default, rename = "cleaner")]
    pub cleaners: Vec<CleanerModel>,
    #[serde(default, rename = "propagator")]
    pub propagators: Vec<PropagatorModel>,
    #[serde(default, rename = "guard")]
    pub guards: Vec<GuardModel>,
    #[serde(default, rename = "check")]
    pub checks: Vec<CheckModel>,
    #[serde(default, rename = "mark")]
    pub marks: Vec<MarkModel>,
    #[serde(default, rename = "constant")]
    pub constants: Vec<ConstantModel>,
    #[serde(default, rename = "exit")]
    pub exits: Vec<ExitModel>,
}

/// A state of an object that other models ask for.
#[derive(Clone, Debug, Deserialize)]
pub struct MarkModel {
    pub call: Vec<String>,
    #[serde(default)]
    pub when: Vec<Condition>,
    #[serde(default)]
    pub unless: Vec<Condition>,
    /// `receiver`, or else the result.
    #[serde(default)]
    pub to: Option<String>,
    #[serde(default)]
    pub gives: Option<String>,
    #[serde(default)]
    pub takes: Option<String>,
}

#[derive(Clone, Debug, Deserialize)]
pub struct ConstantModel {
    pub at: Vec<String>,
    pub is: String,
}

/// Calls that never come back.
#[derive(Clone, Debug, Deserialize)]
pub struct ExitModel {
    pub call: Vec<String>,
}

/// An argument by its position or name, or a word for several.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(untagged)]
pub enum ArgumentModel {
    Position(usize),
    /// `*`: all of them; `receiver`; otherwise the name of one.
    Name(String),
    /// Any of these names and positions of the same argument.
    Any(Vec<ArgumentModel>),
}

#[derive(Clone, Debug, Deserialize)]
pub struct SourceModel {
    #[serde(default)]
    pub at: Vec<String>,
    /// Variables and parameters of these names, wherever they are.
    #[serde(default)]
    pub names: Vec<String>,
    pub what: String,
    #[serde(default = "remote")]
    pub label: String,
    #[serde(default)]
    pub clears: Vec<String>,
    #[serde(default, rename = "type")]
    pub type_: Option<String>,
}

fn remote() -> String {
    "remote".to_owned()
}

#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct HandlerModel {
    /// Among those of all files.
    #[serde(skip)]
    pub number: u32,
    #[serde(default)]
    pub decorators: Vec<String>,
    #[serde(default)]
    pub bases: Vec<String>,
    #[serde(default)]
    pub methods: Vec<String>,
    #[serde(default)]
    pub registered: Vec<Registration>,
    #[serde(default)]
    pub parameters: Vec<ParameterModel>,
    /// What the other parameters are; they are no sources where it is left out.
    #[serde(default)]
    pub rest: Option<String>,
    #[serde(default)]
    pub clean_types: Vec<String>,
    #[serde(default)]
    pub route_argument: Option<ArgumentModel>,
    #[serde(default)]
    pub model_types: Vec<String>,
    #[serde(default)]
    pub dependencies: Vec<String>,
    /// Converters of the route that let nothing harmful through.
    #[serde(default)]
    pub clean_converters: Vec<String>,
    /// Names, one of which the first parameter must have.
    #[serde(default)]
    pub first_parameter: Vec<String>,
    /// Types of parameters that are no data.
    #[serde(default)]
    pub skip_types: Vec<String>,
    /// As for the file.
    #[serde(default)]
    pub packages: Vec<String>,
}

#[derive(Clone, Debug, Deserialize)]
pub struct Registration {
    pub call: String,
    #[serde(default)]
    pub argument: Option<ArgumentModel>,
    /// Where the route is.
    #[serde(default)]
    pub route: Option<ArgumentModel>,
}

#[derive(Clone, Debug, Deserialize)]
pub struct ParameterModel {
    #[serde(default)]
    pub at: Option<ArgumentModel>,
    #[serde(default, rename = "type")]
    pub type_: Option<String>,
    #[serde(default)]
    pub source: Option<bool>,
}

#[derive(Clone, Debug, Deserialize)]
pub struct TypeModel {
    pub of: Vec<String>,
    pub is: String,
}

#[derive(Clone, Debug, Deserialize)]
pub struct SubtypeModel {
    #[serde(rename = "type")]
    pub type_: OneOrMany,
    pub of: String,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(untagged)]
pub enum OneOrMany {
    One(String),
    Many(Vec<String>),
}

#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct SinkModel {
    pub kind: Kind,
    #[serde(default)]
    pub call: Vec<String>,
    #[serde(default)]
    pub set: Vec<String>,
    #[serde(default)]
    pub returned_by_handler: bool,
    #[serde(default)]
    pub arguments: Vec<ArgumentModel>,
    #[serde(default)]
    pub when: Vec<Condition>,
    #[serde(default)]
    pub unless: Vec<Condition>,
    #[serde(default = "remote_only")]
    pub labels: Vec<String>,
    #[serde(default)]
    pub precision: Option<covet_core::Precision>,
    #[serde(default)]
    pub says: Option<String>,
    #[serde(default)]
    pub fix: Option<String>,
    /// Of a tuple or list, this element.
    #[serde(default)]
    pub element: Option<i64>,
    /// A pattern, where the sink is one that backtracks.
    #[serde(default)]
    pub backtracking: Option<ArgumentModel>,
    /// Arguments that do not count.
    #[serde(default)]
    pub except: Vec<ArgumentModel>,
}

fn remote_only() -> Vec<String> {
    vec![remote()]
}

/// What must be known of an argument.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct Condition {
    pub argument: ArgumentModel,
    #[serde(default)]
    pub is: Option<toml::Value>,
    #[serde(default)]
    pub is_not: Option<toml::Value>,
    #[serde(default, rename = "in")]
    pub among: Option<Vec<toml::Value>>,
    /// Whether an argument that is not given meets it.
    #[serde(default)]
    pub missing: Option<bool>,
    /// Whether it is enough that it is a constant, or given at all.
    #[serde(default)]
    pub known: Option<bool>,
    /// How a text begins.
    #[serde(default)]
    pub begins: Option<String>,
    /// Whether a content type is one that browsers run as HTML.
    #[serde(default)]
    pub html: Option<bool>,
    /// Of a dictionary, this item.
    #[serde(default)]
    pub item: Option<String>,
    /// A mark that it has.
    #[serde(default)]
    pub marked: Option<String>,
    /// Whether it is given at all.
    #[serde(default)]
    pub given: Option<bool>,
}

#[derive(Clone, Debug, Deserialize)]
pub struct SanitizerModel {
    #[serde(default)]
    pub call: Vec<String>,
    /// Attributes, where it is no call.
    #[serde(default)]
    pub at: Vec<String>,
    #[serde(default)]
    pub when: Vec<Condition>,
    #[serde(default)]
    pub unless: Vec<Condition>,
    /// Whether it is known by its name alone.
    #[serde(default)]
    pub unresolved: bool,
    #[serde(default)]
    pub clears: Vec<String>,
    #[serde(default)]
    pub arguments: Vec<ArgumentModel>,
    #[serde(default)]
    pub marks: Vec<String>,
    #[serde(default, rename = "type")]
    pub type_: Option<String>,
}

#[derive(Clone, Debug, Deserialize)]
pub struct CleanerModel {
    #[serde(default)]
    pub call: Vec<String>,
    #[serde(default)]
    pub at: Vec<String>,
    #[serde(default)]
    pub unless: Vec<Condition>,
}

#[derive(Clone, Debug, Deserialize)]
pub struct PropagatorModel {
    #[serde(default)]
    pub call: Vec<String>,
    #[serde(default)]
    pub from: Option<Vec<ArgumentModel>>,
    #[serde(default)]
    pub to: Option<ArgumentModel>,
    #[serde(default)]
    pub keys: Vec<ArgumentModel>,
    #[serde(default, rename = "type")]
    pub type_: Option<String>,
    #[serde(default)]
    pub exact: bool,
    #[serde(default)]
    pub marks: Vec<String>,
    /// Whether the result is a container of what goes in.
    #[serde(default)]
    pub element: bool,
    /// What was harmless before is so no longer.
    #[serde(default)]
    pub restores: Vec<String>,
}

#[derive(Clone, Debug, Deserialize)]
pub struct GuardModel {
    #[serde(default)]
    pub call: Vec<String>,
    #[serde(default)]
    pub at: Vec<String>,
    #[serde(default)]
    pub subject: Option<ArgumentModel>,
    #[serde(default)]
    pub clears: Vec<String>,
    #[serde(default)]
    pub when: Option<toml::Value>,
    #[serde(default)]
    pub requires: Vec<String>,
    #[serde(default)]
    pub pattern: Option<ArgumentModel>,
    #[serde(default)]
    pub anchored: Option<String>,
    /// Whether what the subject was made from is harmless as well.
    #[serde(default)]
    pub origin: bool,
}

#[derive(Clone, Debug, Deserialize)]
pub struct CheckModel {
    pub kind: Kind,
    #[serde(default)]
    pub call: Vec<String>,
    #[serde(default)]
    pub argument: Option<ArgumentModel>,
    #[serde(default)]
    pub unless: Vec<Condition>,
    #[serde(default, rename = "in")]
    pub among: Option<Vec<toml::Value>>,
    #[serde(default)]
    pub is: Option<toml::Value>,
    #[serde(default)]
    pub constant: bool,
    #[serde(default)]
    pub missing: bool,
    #[serde(default)]
    pub says: Option<String>,
    #[serde(default)]
    pub precision: Option<covet_core::Precision>,
}

/// What is known of one path.
#[derive(Clone, Debug, Default)]
pub struct Entry {
    pub source: Option<Arc<SourceModel>>,
    pub type_: Option<Name>,
    pub sinks: Vec<Arc<SinkModel>>,
    /// What it clears, and of which arguments.
    pub sanitizer: Option<Arc<SanitizerModel>>,
    pub is_cleaner: bool,
    pub propagators: Vec<Arc<PropagatorModel>>,
    pub guards: Vec<Arc<GuardModel>>,
    pub checks: Vec<Arc<CheckModel>>,
    /// It makes a handler of the function that it decorates.
    pub handler: Option<Arc<HandlerModel>>,
    /// It makes handlers of its arguments.
    pub registers: Vec<(ArgumentModel, Arc<HandlerModel>)>,
    /// It is a class whose methods are handlers.
    pub base: Option<Arc<HandlerModel>>,
    pub marks: Vec<Arc<MarkModel>>,
    pub constant: Option<Name>,
    /// It never comes back.
    pub is_exit: bool,
}

/// All that is known.
#[derive(Debug, Default)]
pub struct Models {
    entries: FxHashMap<String, Entry>,
    /// Paths that are types: those of `[[type]]`, and those that members are known of.
    types: FxHashSet<String>,
    supertypes: FxHashMap<String, Vec<Name>>,
    names: FxHashMap<String, Arc<SourceModel>>,
    /// In order of their numbers.
    handlers: Vec<Arc<HandlerModel>>,
    /// Other paths of the same things.
    aliases: FxHashMap<String, Name>,
    /// What counts as a sink when a handler returns it.
    pub returned: Vec<(Vec<String>, Arc<SinkModel>)>,
    /// Handlers that are known by the name of their first parameter.
    pub by_first_parameter: Vec<Arc<HandlerModel>>,
}

/// Why a file of models cannot be used.
#[derive(Debug, thiserror::Error)]
#[error("{file}: {message}")]
pub struct ModelError {
    pub file: String,
    pub message: String,
}

impl Models {
    /// # Errors
    /// When a path has no end to a brace, or a word is not known.
    pub fn new(files: &[(String, ModelFile)]) -> Result<Self, ModelError> {
        let mut models = Self::default();
        for (path, file) in files {
            models.add(file).map_err(|message| ModelError { file: path.clone(), message })?;
        }
        models.find_types();
        Ok(models)
    }

    /// A file as a user writes it.
    ///
    /// # Errors
    /// With the place of what is wrong.
    pub fn parse(path: &Path, text: &str) -> Result<ModelFile, ModelError> {
        toml::from_str(text)
            .map_err(|error| ModelError { file: path.display().to_string(), message: error.to_string() })
    }

    fn add(&mut self, file: &ModelFile) -> Result<(), String> {
        for alias in &file.aliases {
            for path in expand_all(&alias.of)? {
                self.aliases.insert(path, alias.is.as_str().into());
            }
        }
        for source in &file.sources {
            let source = Arc::new(source.clone());
            for path in expand_all(&source.at)? {
                self.entry(path).source = Some(source.clone());
            }
            for name in &source.names {
                self.names.insert(name.clone(), source.clone());
            }
        }
        for handler in &file.handlers {
            let mut handler = handler.clone();
            if handler.packages.is_empty() {
                handler.packages.clone_from(&file.packages);
            }
            for types in [&mut handler.clean_types, &mut handler.skip_types, &mut handler.model_types] {
                *types = expand_all(types)?;
            }
            handler.number = self.handlers.len() as u32;
            let handler = Arc::new(handler);
            self.handlers.push(handler.clone());
            if handler.decorators.is_empty()
                && handler.bases.is_empty()
                && handler.registered.is_empty()
                && !handler.first_parameter.is_empty()
            {
                self.by_first_parameter.push(handler.clone());
            }
            for path in expand_all(&handler.decorators)? {
                self.entry(path).handler = Some(handler.clone());
            }
            for path in expand_all(&handler.bases)? {
                self.types.insert(path.clone());
                self.entry(path).base = Some(handler.clone());
            }
            for one in &handler.registered {
                for path in expand(&one.call)? {
                    if let Some(argument) = &one.argument {
                        self.entry(path).registers.push((argument.clone(), handler.clone()));
                    }
                }
            }
        }
        for one in &file.types {
            self.types.insert(one.is.clone());
            for path in expand_all(&one.of)? {
                if let Some(type_) = path.strip_suffix("()") {
                    // Unless it makes another thing, what a class gives is itself.
                    if type_ == one.is {
                        self.types.insert(type_.to_owned());
                        continue;
                    }
                }
                self.entry(path).type_ = Some(one.is.as_str().into());
            }
        }
        for one in &file.subtypes {
            let types = match &one.type_ {
                OneOrMany::One(one) => vec![one.clone()],
                OneOrMany::Many(many) => many.clone(),
            };
            for type_ in expand_all(&types)? {
                self.types.insert(type_.clone());
                self.types.insert(one.of.clone());
                self.supertypes.entry(type_).or_default().push(one.of.as_str().into());
            }
        }
        for sink in &file.sinks {
            let sink = Arc::new(sink.clone());
            for path in expand_all(&sink.call)?.into_iter().chain(expand_all(&sink.set)?) {
                self.entry(path).sinks.push(sink.clone());
            }
            // A condition on the handler itself is not judged yet.
            if sink.returned_by_handler && sink.when.is_empty() {
                self.returned.push((file.packages.clone(), sink));
            }
        }
        for sanitizer in &file.sanitizers {
            kinds_of(&sanitizer.clears)?;
            let sanitizer = Arc::new(sanitizer.clone());
            for path in expand_all(&sanitizer.call)?.into_iter().chain(expand_all(&sanitizer.at)?) {
                self.entry(path).sanitizer = Some(sanitizer.clone());
            }
        }
        for cleaner in &file.cleaners {
            for path in expand_all(&cleaner.call)?.into_iter().chain(expand_all(&cleaner.at)?) {
                self.entry(path).is_cleaner = true;
            }
        }
        for propagator in &file.propagators {
            let propagator = Arc::new(propagator.clone());
            for path in expand_all(&propagator.call)? {
                self.entry(path).propagators.push(propagator.clone());
            }
        }
        for mark in &file.marks {
            let mark = Arc::new(mark.clone());
            for path in expand_all(&mark.call)? {
                self.entry(path).marks.push(mark.clone());
            }
        }
        for constant in &file.constants {
            for path in expand_all(&constant.at)? {
                self.entry(path).constant = Some(constant.is.as_str().into());
            }
        }
        for exit in &file.exits {
            for path in expand_all(&exit.call)? {
                self.entry(path).is_exit = true;
            }
        }
        for guard in &file.guards {
            kinds_of(&guard.clears)?;
            let guard = Arc::new(guard.clone());
            for path in expand_all(&guard.call)?.into_iter().chain(expand_all(&guard.at)?) {
                self.entry(path).guards.push(guard.clone());
            }
        }
        for check in &file.checks {
            let check = Arc::new(check.clone());
            for path in expand_all(&check.call)? {
                self.entry(path).checks.push(check.clone());
            }
        }
        Ok(())
    }

    fn entry(&mut self, path: String) -> &mut Entry {
        self.entries.entry(path).or_default()
    }

    /// A path that begins like a class (its last name has a capital) and has members is a type.
    fn find_types(&mut self) {
        for path in self.entries.keys() {
            let mut at = path.len();
            while let Some(dot) = path[..at].rfind('.') {
                let owner = &path[..dot];
                let last = owner.rsplit('.').next().unwrap_or(owner);
                if owner.contains('.') && last.starts_with(char::is_uppercase) {
                    self.types.insert(owner.to_owned());
                }
                at = dot;
            }
        }
    }

    /// The usual path of a thing that has several.
    pub fn usual(&self, path: &str) -> String {
        let mut path = path.to_owned();
        for _ in 0..4 {
            let mut end = path.len();
            let mut replaced = None;
            loop {
                if let Some(is) = self.aliases.get(&path[..end]) {
                    replaced = Some(format!("{is}{}", &path[end..]));
                    break;
                }
                match path[..end].rfind('.') {
                    Some(dot) => end = dot,
                    None => break,
                }
            }
            match replaced {
                Some(new) if new != path => path = new,
                _ => break,
            }
        }
        path
    }

    pub fn handler(&self, number: u32) -> Option<&Arc<HandlerModel>> {
        self.handlers.get(number as usize)
    }

    pub fn get(&self, path: &str) -> Option<&Entry> {
        self.entries.get(path)
    }

    pub fn is_type(&self, path: &str) -> bool {
        self.types.contains(path)
    }

    pub fn supertypes(&self, path: &str) -> &[Name] {
        self.supertypes.get(path).map_or(&[], Vec::as_slice)
    }

    /// The path of a member, with the type in which it is known: that one or one above it.
    pub fn member(&self, path: &str, member: &str) -> String {
        let direct = self.usual(&format!("{path}.{member}"));
        if self.entries.contains_key(&direct) || self.types.contains(&direct) {
            return direct;
        }
        let mut seen = vec![path.to_owned()];
        let mut at = 0;
        while at < seen.len() && at < 32 {
            let owner = seen[at].clone();
            let full = format!("{owner}.{member}");
            let known = self.entries.contains_key(&full)
                || self.types.contains(&full)
                || self.entries.contains_key(&format!("{full}()"))
                || self.entries.contains_key(&format!("{full}[]"));
            if known {
                return full;
            }
            for above in self.supertypes(&owner) {
                if !seen.iter().any(|seen| **seen == **above) {
                    seen.push(above.to_string());
                }
            }
            at += 1;
        }
        direct
    }

    /// The source that every variable of a name is.
    pub fn named(&self, name: &str) -> Option<&Arc<SourceModel>> {
        if self.names.is_empty() { None } else { self.names.get(name) }
    }
}

/// The kinds that words name; `*` is all.
///
/// # Errors
/// When a word names none.
pub fn kinds_of(words: &[String]) -> Result<Kinds, String> {
    let mut kinds = Kinds::NONE;
    for word in words {
        if word == "*" {
            kinds |= Kinds::ALL;
            continue;
        }
        let kind = Kind::deserialize(serde::de::value::StrDeserializer::<serde::de::value::Error>::new(word))
            .map_err(|error| error.to_string())?;
        kinds |= kind.into();
    }
    Ok(kinds)
}

pub fn marks_of(words: &[String]) -> Marks {
    words.iter().fold(Marks::default(), |marks, word| match word.as_str() {
        "normalized" | "basename" => Marks(marks.0 | Marks::NORMALIZED.0),
        "parsed-url" | "host" => Marks(marks.0 | Marks::HOST.0),
        "own-address" => marks.with(Marks::SETTLED),
        _ => marks,
    })
}

fn expand_all(paths: &[String]) -> Result<Vec<String>, String> {
    let mut all = Vec::new();
    for path in paths {
        all.extend(expand(path)?);
    }
    Ok(all)
}

/// The paths that one with braces stands for. What is written without a module is a builtin.
fn expand(path: &str) -> Result<Vec<String>, String> {
    let Some(open) = path.find('{') else {
        let is_builtin = !path.contains('.');
        return Ok(vec![if is_builtin { format!("builtins.{path}") } else { path.to_owned() }]);
    };
    let close = path[open..].find('}').ok_or_else(|| format!("`{path}` has no `}}`"))? + open;
    let mut all = Vec::new();
    for one in path[open + 1..close].split(',') {
        all.extend(expand(&format!("{}{}{}", &path[..open], one.trim(), &path[close + 1..]))?);
    }
    Ok(all)
}
