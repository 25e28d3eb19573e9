//! What is known of libraries: the files of `rules/taint/`, and a user's own of the same form.

use std::sync::Arc;

use rustc_hash::{FxHashMap, FxHashSet};
use serde::Deserialize;

use super::kinds::{Kind, Kinds};
pub use super::model_file::*;
use super::value::{Marks, Name};

/// What is known of one path.
#[derive(Clone, Debug, Default)]
pub struct Entry {
    pub source: Option<Arc<SourceModel>>,
    pub type_: Option<Name>,
    pub sinks: Vec<Arc<SinkModel>>,
    /// What it clears, and of which arguments.
    pub sanitizers: Vec<Arc<SanitizerModel>>,
    pub is_cleaner: bool,
    /// It is one under conditions only.
    pub cleaners: Vec<Arc<CleanerModel>>,
    pub propagators: Vec<Arc<PropagatorModel>>,
    pub guards: Vec<Arc<GuardModel>>,
    pub checks: Vec<Arc<CheckModel>>,
    /// It makes a handler of the function that it decorates.
    pub handler: Option<Arc<HandlerModel>>,
    /// It makes handlers of its arguments.
    pub registers: Vec<(Arc<Registration>, Arc<HandlerModel>)>,
    /// It is a class whose methods are handlers.
    pub bases: Vec<Arc<HandlerModel>>,
    pub renders: Vec<Arc<RenderModel>>,
    /// What it makes keeps the arguments, and whether it loads a template by its name.
    pub keeps_arguments: Option<bool>,
    /// It declares a parameter or field with a pattern.
    pub patterns: Option<Arc<PatternsModel>>,
    /// It is a dependency of a handler that is called for it.
    pub is_dependency: bool,
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
    /// Other paths of the same things.
    aliases: FxHashMap<String, Name>,
    /// What counts as a sink when a handler returns it.
    pub returned: Vec<(Vec<String>, Arc<SinkModel>)>,
    /// Handlers that are known by the names of their first parameters.
    pub by_parameters: Vec<Arc<HandlerModel>>,
    /// In order of their numbers.
    handlers: Vec<Arc<HandlerModel>>,
    /// Handlers that are known by the methods that their class has.
    pub by_methods: Vec<Arc<HandlerModel>>,
    /// Attributes that make a handler of what they are set on.
    pub by_attribute: FxHashMap<String, Arc<HandlerModel>>,
    /// Decorators that say of a class that its fields are filled from a request.
    pub model_decorators: FxHashSet<String>,
    /// Keys of dictionaries that what stands below them is harmless for these kinds.
    pub items: FxHashMap<String, Kinds>,
    /// Classes whose method returns what is put into a template.
    pub page_classes: Vec<Arc<RenderModel>>,
    pub authentication: Authentication,
}

/// What stands for a check of who is asking.
#[derive(Debug, Default)]
pub struct Authentication {
    pub decorators: FxHashSet<String>,
    pub bases: FxHashSet<String>,
    pub dependencies: FxHashSet<String>,
    pub parameters: FxHashSet<String>,
    pub class_attributes: FxHashSet<String>,
    pub reads: FxHashSet<String>,
    /// The last names of those that are attributes of objects, with the packages whose files they count in.
    pub read_members: Vec<(String, Vec<String>)>,
    pub before_every: FxHashSet<String>,
    /// Calls that make or include a router, with the argument that holds dependencies of all its handlers.
    pub applied: FxHashMap<String, ArgumentModel>,
    pub settings: FxHashSet<String>,
    pub public: FxHashSet<String>,
}

/// Why a file of models cannot be used.
#[derive(Debug, thiserror::Error)]
pub enum ModelError {
    /// A place of the file is wrong.
    #[error("{file}:{line}:{column}: {message}")]
    Place { file: String, line: u32, column: u32, message: String },
    /// A word of the file means nothing.
    #[error("{file}: {message}")]
    Word { file: String, message: String },
    #[error("{file}: {source}")]
    Read { file: String, source: std::io::Error },
}

impl Models {
    /// # Errors
    /// When a path has no end to a brace, or a word is not known.
    pub fn new(files: &[(String, ModelFile)]) -> Result<Self, ModelError> {
        let mut models = Self::default();
        for (path, file) in files {
            models.add(file).map_err(|message| ModelError::Word { file: path.clone(), message })?;
        }
        models.find_types();
        Ok(models)
    }

    /// A file as a user writes it.
    ///
    /// # Errors
    /// With the place of what is wrong.
    pub fn parse(file: &str, text: &str) -> Result<ModelFile, ModelError> {
        toml::from_str(text).map_err(|error| {
            let at = error.span().map_or(0, |span| span.start);
            let before = &text[..at.min(text.len())];
            let line = before.matches('\n').count() as u32 + 1;
            let column = before.rsplit('\n').next().unwrap_or_default().chars().count() as u32 + 1;
            ModelError::Place { file: file.to_owned(), line, column, message: error.message().to_owned() }
        })
    }

    fn add(&mut self, file: &ModelFile) -> Result<(), String> {
        for alias in &file.aliases {
            for path in expand_all(&alias.of)? {
                self.aliases.insert(path, alias.is.as_str().into());
            }
        }
        for source in &file.sources {
            let source = Arc::new(source.clone());
            self.add_patterns(source.patterns.as_ref())?;
            for path in expand_all(&source.at)? {
                self.entry(path).source = Some(source.clone());
            }
            for name in &source.names {
                self.names.insert(name.clone(), source.clone());
            }
        }
        for handler in &file.handlers {
            self.add_handler(file, handler)?;
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
            for type_ in expand_all(one.type_.all())? {
                self.types.insert(type_.clone());
                self.types.insert(one.of.clone());
                self.supertypes.entry(type_).or_default().push(one.of.as_str().into());
            }
        }
        for sink in &file.sinks {
            let mut sink = sink.clone();
            expand_conditions(&mut sink.when, &mut sink.unless)?;
            sink.unless_types = expand_all(&sink.unless_types)?;
            let sink = Arc::new(sink);
            for path in expand_all(&sink.call)?.into_iter().chain(expand_all(&sink.set)?) {
                self.entry(path).sinks.push(sink.clone());
            }
            if sink.returned_by_handler {
                self.returned.push((file.packages.clone(), sink));
            }
        }
        for sanitizer in &file.sanitizers {
            let kinds = kinds_of(&sanitizer.clears)?;
            let mut sanitizer = sanitizer.clone();
            expand_conditions(&mut sanitizer.when, &mut sanitizer.unless)?;
            let sanitizer = Arc::new(sanitizer);
            for path in expand_all(&sanitizer.call)?.into_iter().chain(expand_all(&sanitizer.at)?) {
                self.entry(path).sanitizers.push(sanitizer.clone());
            }
            for item in &sanitizer.item {
                *self.items.entry(item.clone()).or_default() |= kinds;
            }
        }
        for cleaner in &file.cleaners {
            let mut cleaner = cleaner.clone();
            expand_conditions(&mut cleaner.when, &mut cleaner.unless)?;
            let cleaner = Arc::new(cleaner);
            for path in expand_all(&cleaner.call)?.into_iter().chain(expand_all(&cleaner.at)?) {
                if cleaner.when.is_empty() && cleaner.unless.is_empty() {
                    self.entry(path).is_cleaner = true;
                } else {
                    self.entry(path).cleaners.push(cleaner.clone());
                }
            }
        }
        for propagator in &file.propagators {
            kinds_of(&propagator.restores)?;
            let mut propagator = propagator.clone();
            expand_conditions(&mut propagator.when, &mut propagator.unless)?;
            let propagator = Arc::new(propagator);
            for path in expand_all(&propagator.call)? {
                self.entry(path).propagators.push(propagator.clone());
            }
        }
        for mark in &file.marks {
            let mut mark = mark.clone();
            expand_conditions(&mut mark.when, &mut mark.unless)?;
            let mark = Arc::new(mark);
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
            let mut check = check.clone();
            expand_conditions(&mut check.when, &mut check.unless)?;
            let check = Arc::new(check);
            for path in expand_all(&check.call)?.into_iter().chain(expand_all(&check.set)?) {
                self.entry(path).checks.push(check.clone());
            }
        }
        for render in &file.renders {
            let render = Arc::new(render.clone());
            for path in expand_all(&render.loaded_by)? {
                self.keep_arguments(&path, true);
            }
            for paths in [&render.parsed_by, &render.wrapped_by, &render.loaders] {
                for path in expand_all(paths)? {
                    self.keep_arguments(&path, false);
                }
            }
            for path in expand_all(&render.call)? {
                self.keep_arguments_of_owner(&path);
                self.entry(path).renders.push(render.clone());
            }
            if !render.bases.is_empty() {
                self.page_classes.push(render);
            }
        }
        for one in &file.authentication {
            self.add_authentication(file, one)?;
        }
        Ok(())
    }

    fn add_handler(&mut self, file: &ModelFile, handler: &HandlerModel) -> Result<(), String> {
        let mut handler = handler.clone();
        if handler.packages.is_empty() {
            handler.packages.clone_from(&file.packages);
        }
        for types in [
            &mut handler.clean_types,
            &mut handler.text_types,
            &mut handler.skip_types,
            &mut handler.model_types,
            &mut handler.route_values,
            &mut handler.dependencies,
        ] {
            *types = expand_all(types)?;
        }
        if let Some(declarations) = &mut handler.declarations {
            declarations.clean_types = expand_all(&declarations.clean_types)?;
        }
        for path in &handler.dependencies {
            self.entry(path.clone()).is_dependency = true;
        }
        self.add_patterns(handler.patterns.as_ref())?;
        self.model_decorators.extend(expand_all(&handler.model_decorators)?);
        handler.number = self.handlers.len() as u32;
        let handler = Arc::new(handler);
        self.handlers.push(handler.clone());
        if !handler.class_with.is_empty() {
            self.by_methods.push(handler.clone());
        } else if handler.decorators.is_empty()
            && handler.bases.is_empty()
            && handler.registered.is_empty()
            && !(handler.first_parameter.is_empty() && handler.named_parameters.is_empty())
        {
            self.by_parameters.push(handler.clone());
        }
        if let Some(attribute) = &handler.attribute {
            self.by_attribute.insert(attribute.clone(), handler.clone());
        }
        for path in expand_all(&handler.decorators)? {
            self.entry(path).handler = Some(handler.clone());
        }
        for path in expand_all(&handler.bases)? {
            self.types.insert(path.clone());
            self.entry(path).bases.push(handler.clone());
        }
        for one in &handler.registered {
            let one = Arc::new(one.clone());
            for path in expand(&one.call)? {
                self.entry(path).registers.push((one.clone(), handler.clone()));
            }
        }
        Ok(())
    }

    fn keep_arguments(&mut self, path: &str, is_loaded: bool) {
        self.keep_arguments_of_owner(path);
        self.entry(path.to_owned()).keeps_arguments = Some(is_loaded);
    }

    /// An engine keeps where its templates are.
    fn keep_arguments_of_owner(&mut self, path: &str) {
        let owner = path.rsplit_once('.').map(|(owner, _)| owner);
        if let Some(owner) = owner.filter(|owner| is_class(owner)) {
            self.entry(format!("{owner}()")).keeps_arguments.get_or_insert(false);
        }
    }

    fn add_patterns(&mut self, patterns: Option<&PatternsModel>) -> Result<(), String> {
        let Some(patterns) = patterns else { return Ok(()) };
        let patterns = Arc::new(patterns.clone());
        for path in expand_all(&patterns.call)? {
            self.entry(path).patterns = Some(patterns.clone());
        }
        Ok(())
    }

    fn add_authentication(&mut self, file: &ModelFile, one: &AuthenticationModel) -> Result<(), String> {
        let all = &mut self.authentication;
        all.decorators.extend(expand_all(&one.decorators)?);
        all.bases.extend(expand_all(&one.bases)?);
        all.dependencies.extend(expand_all(&one.dependencies)?);
        all.parameters.extend(expand_all(&one.parameters)?);
        all.class_attributes.extend(one.class_attributes.iter().cloned());
        for path in expand_all(&one.reads)? {
            let is_member = path.rsplit_once('.').is_some_and(|(owner, _)| {
                owner.rsplit('.').next().is_some_and(|name| name.starts_with(char::is_uppercase)) || owner == "flask.g"
            });
            match path.rsplit_once('.') {
                Some((_, member)) if is_member => all.read_members.push((member.to_owned(), file.packages.clone())),
                _ => _ = all.reads.insert(path),
            }
        }
        for applied in &one.applied {
            for path in expand(&applied.call)? {
                all.applied.insert(path, applied.argument.clone());
            }
        }
        all.settings.extend(one.settings.iter().cloned());
        all.before_every.extend(expand_all(&one.before_every)?);
        all.public.extend(one.public.iter().cloned());
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
        let of_module = || self.supertypes.get(&format!("{}.*", path.rsplit_once('.')?.0));
        self.supertypes.get(path).or_else(of_module).map_or(&[], Vec::as_slice)
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
        // Any attribute of an object that has no other meaning.
        for owner in seen.iter().filter(|owner| self.types.contains(*owner)) {
            let any = format!("{owner}.*");
            if self.entries.get(&any).is_some_and(|entry| entry.type_.is_some()) {
                return any;
            }
        }
        direct
    }

    /// A type and all that are above it.
    pub fn with_supertypes(&self, path: &str) -> Vec<Name> {
        let mut all: Vec<Name> = vec![path.into()];
        let mut at = 0;
        while at < all.len() && at < 32 {
            for above in self.supertypes(&all[at].clone()) {
                if !all.contains(above) {
                    all.push(above.clone());
                }
            }
            at += 1;
        }
        all
    }

    /// The models of handlers that are methods of a class made from this one.
    pub fn handler_bases(&self, path: &str) -> impl Iterator<Item = &Arc<HandlerModel>> {
        let any = path.rsplit_once('.').map(|(module, _)| format!("{module}.*"));
        let of_any = any.and_then(|any| self.get(&any));
        self.get(path).into_iter().chain(of_any).flat_map(|entry| &entry.bases)
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

/// Whether the last name of a path is that of a class.
fn is_class(path: &str) -> bool {
    path.rsplit('.').next().is_some_and(|name| name.starts_with(char::is_uppercase) && !name.contains(['(', '[']))
}

/// Writes out the paths of conditions.
fn expand_conditions(when: &mut [Condition], unless: &mut [Condition]) -> Result<(), String> {
    for condition in when.iter_mut().chain(unless) {
        if let Some(things) = &mut condition.refers_to {
            *things = expand_all(things)?;
        }
    }
    Ok(())
}

pub fn expand_all(paths: &[String]) -> Result<Vec<String>, String> {
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
