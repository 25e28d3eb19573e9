//! Data in templates: what a call puts into a template that shows it as it is.

use std::path::{Path, PathBuf};
use std::rc::Rc;
use std::sync::Arc;

use covet_core::{Precision, RelPath, Span, Text};
use covet_python::resolve::FileId;
use rustc_hash::FxHashMap;

use super::external::mark_key;
use super::interp::{Activation, Args, Hit, Interp};
use super::kinds::Kind;
use super::model_file::{ArgumentModel, Escapes, RenderModel, TemplateLanguage};
use super::models::Entry;
use super::state::State;
use super::template::{self, Node};
use super::value::{CodeId, Key, Label, Name, Origin, Step, Taint, Value, What, join_taint};

/// Of what a template holds.
pub fn hash_of(text: &Text) -> u128 {
    xxhash_rust::xxh3::xxh3_128(text.as_str().as_bytes())
}

/// Extensions of templates that no browser shows as HTML.
const NO_PAGES: &[&str] = &[
    "txt", "text", "md", "rst", "csv", "json", "js", "css", "sql", "yml", "yaml", "toml", "ini", "cfg", "conf", "sh",
    "py", "tex", "eml", "ics",
];
/// How deep templates include each other.
const NESTED: usize = 6;
/// The most bytes of a template that is looked at.
const LONGEST: u64 = 1 << 20;

/// Template files that have been looked at. They are numbered behind the files of Python.
#[derive(Default)]
pub struct Templates {
    root: PathBuf,
    pub files: Vec<(RelPath, Text)>,
    by_path: FxHashMap<PathBuf, Option<usize>>,
}

/// A template, and how far it is trusted.
struct Page {
    text: Text,
    /// `None`: the text of a string.
    file: Option<FileId>,
    name: Name,
    escapes: bool,
    language: TemplateLanguage,
}

/// The names of its parameters, what it shows and where it stands.
type Macro = (Vec<String>, Vec<Node>, Option<FileId>);

/// What names in a template hold.
#[derive(Default)]
struct Scope {
    names: Vec<(String, Taint)>,
    /// Where each open block began.
    starts: Vec<usize>,
    macros: FxHashMap<String, Macro>,
}

impl Templates {
    /// The same template as in an earlier run, if it is as it was.
    pub fn again(&mut self, path: &str, hash: u128) -> Option<usize> {
        let index = self.read(self.root.join(path))?;
        (hash_of(&self.files[index].1) == hash).then_some(index)
    }

    pub fn new(root: &Path) -> Self {
        Self { root: root.to_owned(), ..Self::default() }
    }

    /// The number of a template file, where there is one.
    pub fn read(&mut self, path: PathBuf) -> Option<usize> {
        if let Some(known) = self.by_path.get(&path) {
            return *known;
        }
        let relative = RelPath::from_path(&self.root, &path);
        let is_small = path.metadata().is_ok_and(|data| data.is_file() && data.len() <= LONGEST);
        let text = is_small.then(|| std::fs::read_to_string(&path).ok()).flatten();
        let found = relative.zip(text).map(|(relative, text)| {
            self.files.push((relative.clone(), Text::new(relative, text)));
            self.files.len() - 1
        });
        self.by_path.insert(path, found);
        found
    }
}

impl Interp<'_> {
    /// Calls that put values into a template.
    pub fn check_renders(
        &mut self,
        act: &mut Activation,
        state: &mut State,
        entry: &Entry,
        receiver: Option<&Value>,
        args: &Args,
    ) {
        for render in &entry.renders {
            let mut variables = Vec::new();
            for model in &render.variables {
                if matches!(model, ArgumentModel::Name(name) if name == "keywords") {
                    variables.extend(args.keywords.iter().cloned());
                    continue;
                }
                for value in self.argument(model, receiver, args) {
                    self.entries_of(act, state, &value, &mut variables);
                }
            }
            let variables = self.labelled(act, state, variables);
            if variables.is_empty() {
                continue;
            }
            let Some(page) = self.page_of(act, state, render, receiver, args) else { continue };
            self.show(act, state, &page, variables);
        }
    }

    /// What a method returns that a framework puts into the template of its class.
    pub fn check_page(&mut self, act: &mut Activation, state: &mut State, code: CodeId, value: &Value) {
        let models = self.models;
        if models.page_classes.is_empty() {
            return;
        }
        let Some(class) = self.class_of(code) else { return };
        let name = self.program.name(code.file, self.program.body(code).name).clone();
        let bases = self.external_bases(class);
        for render in &models.page_classes {
            let is_made_from = bases.iter().any(|base| {
                let any = base.rsplit_once('.').map(|(module, _)| format!("{module}.*"));
                render.bases.iter().any(|wanted| **wanted == **base || any.as_ref() == Some(wanted))
            });
            if !is_made_from || render.method.as_deref() != Some(&*name) {
                continue;
            }
            let Some(attribute) = render.attribute.as_deref() else { continue };
            let held = self.class_attribute(act, state, class, &Name::from(attribute), None);
            let Some(template) = held.as_ref().and_then(Value::as_text) else { continue };
            let mut variables = Vec::new();
            self.entries_of(act, state, value, &mut variables);
            let variables = self.labelled(act, state, variables);
            let folders = render.folders.clone();
            if let Some(page) = self.page_named(act.code.file, template, &folders, render.language) {
                let page = Page { escapes: true, ..page };
                self.show(act, state, &page, variables);
            }
        }
    }

    /// The entries of a dictionary, or of what wraps one.
    fn entries_of(&mut self, act: &mut Activation, state: &State, value: &Value, entries: &mut Vec<(Name, Value)>) {
        for id in self.objects(value) {
            let object = self.object(act, state, id);
            if let Some(inner) = object.get(&kept(0)) {
                self.entries_of(act, state, inner, entries);
            }
            for (key, value) in &object.fields {
                if let Key::Text(name) = key {
                    entries.push((name.clone(), value.clone()));
                }
            }
        }
    }

    /// What of the variables is anyone's data.
    fn labelled(&mut self, act: &mut Activation, state: &State, all: Vec<(Name, Value)>) -> Vec<(String, Taint)> {
        let mut labelled = Vec::new();
        for (name, value) in all {
            let mut taint = self.deep(act, state, &value);
            taint.retain(|label| {
                let is_known = match &label.origin {
                    Origin::Source(source) => &*source.label == "remote",
                    Origin::Parameter(..) => true,
                };
                is_known && !label.cleared.has(Kind::Xss) && !state.kinds_checked(&label.origin).has(Kind::Xss)
            });
            if !taint.is_empty() {
                labelled.push((name.to_string(), taint));
            }
        }
        labelled
    }

    /// The template of a call.
    fn page_of(
        &mut self,
        act: &mut Activation,
        state: &State,
        render: &RenderModel,
        receiver: Option<&Value>,
        args: &Args,
    ) -> Option<Page> {
        let mut folders = render.folders.clone();
        let mut source = None;
        let mut name = None;
        let mut marked = match &render.marked {
            Some(model) => self.argument(model, receiver, args),
            None => receiver.cloned().into_iter().collect(),
        };
        if let Some(model) = &render.source {
            source = self.argument(model, receiver, args).first().and_then(Value::as_text).cloned();
        }
        if let Some(model) = &render.template {
            let each = match model {
                ArgumentModel::Any(all) => all.as_slice(),
                one => std::slice::from_ref(one),
            };
            for value in each.iter().flat_map(|model| self.argument(model, receiver, args)).collect::<Vec<_>>() {
                if let Some(text) = value.as_text() {
                    name.get_or_insert(text.clone());
                }
                for id in self.objects(&value) {
                    let object = self.object(act, state, id);
                    let Some(first) = object.get(&kept(0)).and_then(Value::as_text).cloned() else { continue };
                    let loader = object.get(&Key::Attribute("@loader".into())).cloned();
                    let is_loaded = object.get(&Key::Attribute("@loaded".into())).is_some();
                    if is_loaded {
                        name = Some(first)
                    } else {
                        source = Some(first)
                    }
                    if render.marked.is_none() {
                        marked.extend(loader.clone());
                    }
                    if let Some(loader) = loader {
                        self.texts_in(act, state, &loader, &mut folders);
                    }
                }
            }
        }
        if let Some(receiver) = receiver {
            self.texts_in(act, state, receiver, &mut folders);
        }
        let escapes = match render.escapes {
            Escapes::Always => true,
            Escapes::ByName => name.as_ref().is_none_or(|name| is_markup(name)),
            Escapes::ByMark => self.escapes_by_mark(act, state, &marked, name.as_ref()),
        };
        if let Some(source) = source {
            let path = self.program.file(act.code.file).path.clone();
            let text = Text::new(path, source.to_string());
            return Some(Page { text, file: None, name: "the template".into(), escapes, language: render.language });
        }
        let page = self.page_named(act.code.file, &name?, &folders, render.language)?;
        Some(Page { escapes, ..page })
    }

    fn escapes_by_mark(&mut self, act: &mut Activation, state: &State, marked: &[Value], name: Option<&Name>) -> bool {
        for value in marked {
            for id in self.objects(value) {
                let object = self.object(act, state, id);
                let has = |mark: &str| object.get(&mark_key(mark)).and_then(Value::truth) == Some(true);
                if has("does-not-escape") {
                    return false;
                }
                if has("escapes-by-name") {
                    return name.is_none_or(|name| is_markup(name));
                }
                if has("escapes") {
                    return true;
                }
            }
        }
        true
    }

    /// Texts among the arguments that an object was made with: folders of templates.
    fn texts_in(&mut self, act: &mut Activation, state: &State, value: &Value, texts: &mut Vec<String>) {
        let mut work = vec![(value.clone(), 0)];
        while let Some((value, depth)) = work.pop() {
            texts.extend(value.as_text().map(|text| text.to_string()));
            if depth >= 4 {
                continue;
            }
            for id in self.objects(&value) {
                let object = self.object(act, state, id);
                let held = object.fields.iter().filter(|(key, _)| match key {
                    Key::Attribute(name) => name.starts_with("@argument"),
                    Key::Index(_) => true,
                    _ => false,
                });
                work.extend(held.map(|(_, value)| (value.clone(), depth + 1)));
            }
        }
    }

    /// The template file of a name, nearest to the file that asks for it.
    fn page_named(
        &mut self,
        asking: FileId,
        name: &str,
        folders: &[String],
        language: TemplateLanguage,
    ) -> Option<Page> {
        // Mails, scripts and data are no pages.
        let extension = name.rsplit_once('.').map_or("", |(_, extension)| extension);
        if name.is_empty() || name.contains("..") || name.starts_with('/') || NO_PAGES.contains(&extension) {
            return None;
        }
        let parent = |path: &str| path.rsplit_once('/').map_or(String::new(), |(folder, _)| folder.to_owned());
        let count = self.program.files.len();
        let asking = match asking.0 as usize {
            file if file < count => self.program.files[file].path.as_str().to_owned(),
            file => self.templates.files.get(file - count)?.0.as_str().to_owned(),
        };
        let mut around = vec![parent(&asking)];
        while let Some(last) = around.last().filter(|last| !last.is_empty()).cloned() {
            around.push(parent(&last));
        }
        let mut others: Vec<String> = self.program.files.iter().map(|file| parent(file.path.as_str())).collect();
        others.sort_unstable();
        others.dedup();
        for place in around.into_iter().chain(others) {
            for folder in folders.iter().map(String::as_str) {
                let path = self.templates.root.join(&place).join(folder).join(name);
                if let Some(index) = self.templates.read(path) {
                    let path = Name::from(self.templates.files[index].0.as_str());
                    self.program.recorder.fact(|facts| facts.templates.push(path));
                    let text = self.templates.files[index].1.clone();
                    let file = Some(FileId((count + index) as u32));
                    return Some(Page { text, file, name: name.into(), escapes: true, language });
                }
            }
        }
        None
    }

    /// Goes through a template with what its names hold.
    fn show(&mut self, act: &mut Activation, state: &mut State, page: &Page, variables: Vec<(String, Taint)>) {
        let mut scope = Scope { names: variables, ..Scope::default() };
        let nodes = template::parse(page.text.as_str(), page.language);
        self.show_nodes(act, state, page, &nodes, &mut scope, 0);
    }

    fn show_nodes(
        &mut self,
        act: &mut Activation,
        state: &mut State,
        page: &Page,
        nodes: &[Node],
        scope: &mut Scope,
        depth: usize,
    ) {
        let mut escaping = vec![page.escapes];
        let mut at = 0;
        while let Some(node) = nodes.get(at) {
            at += 1;
            match node {
                Node::Show { at: place, expression, is_raw } => {
                    let escapes = escaping.last().copied().unwrap_or(true) && !is_raw;
                    self.show_expression(act, state, (page, place), expression, escapes, scope, depth);
                }
                Node::Escape(on) => escaping.push(*on),
                Node::EndEscape if escaping.len() > 1 => _ = escaping.pop(),
                Node::Bind(bindings) => {
                    scope.starts.push(scope.names.len());
                    let bound = bindings.iter().map(|(name, value)| (name.clone(), taint_of(value, scope)));
                    let bound: Vec<(String, Taint)> = bound.collect();
                    scope.names.extend(bound);
                }
                Node::EndBind => {
                    if let Some(start) = scope.starts.pop() {
                        scope.names.truncate(start);
                    }
                }
                Node::Set(name, value) => {
                    let taint = taint_of(value, scope);
                    scope.names.push((name.clone(), taint));
                }
                Node::Include(name) | Node::Import(name) if depth < NESTED => {
                    let asking = page.file.unwrap_or(act.code.file);
                    // Beside the template that names it, as its own name says.
                    let folder = self.folder_of(page);
                    let found = self.page_named(asking, name, &folder, page.language);
                    let Some(other) = found else { continue };
                    let other = Page { escapes: page.escapes, ..other };
                    let inner = template::parse(other.text.as_str(), other.language);
                    if matches!(node, Node::Import(_)) {
                        keep_macros(&inner, other.file, scope);
                    } else {
                        self.show_nodes(act, state, &other, &inner, scope, depth + 1);
                    }
                }
                Node::Macro { .. } => {
                    keep_macros(&nodes[at - 1..], page.file, scope);
                    at += nodes[at..].iter().position(|node| *node == Node::EndMacro).map_or(0, |end| end + 1);
                }
                _ => {}
            }
        }
    }

    /// The folder of a template below which its neighbours are named.
    fn folder_of(&self, page: &Page) -> Vec<String> {
        let count = self.program.files.len();
        let path = page.file.and_then(|file| self.templates.files.get((file.0 as usize).checked_sub(count)?));
        let path = path.map_or("", |(path, _)| path.as_str());
        let root = path.strip_suffix(&*page.name).unwrap_or("").trim_end_matches('/');
        // Folders are looked for below those around the file, of which the last name is enough.
        let last = root.rsplit('/').next().unwrap_or_default();
        vec![last.to_owned(), ".".to_owned()]
    }

    #[expect(clippy::too_many_arguments, reason = "a recursion with its whole state")]
    fn show_expression(
        &mut self,
        act: &mut Activation,
        state: &mut State,
        (page, place): (&Page, &std::ops::Range<usize>),
        expression: &str,
        escapes: bool,
        scope: &mut Scope,
        depth: usize,
    ) {
        let (shown, filters) = template::filters(expression);
        for (name, is_called) in template::variables(shown) {
            let Some((parameters, body, file)) =
                name.last().filter(|_| is_called).and_then(|name| scope.macros.get(name).cloned())
            else {
                continue;
            };
            if depth >= NESTED {
                continue;
            }
            let given = shown.split_once('(').map_or("", |(_, given)| given);
            let given = given.split(',').map(|one| taint_of(one, scope));
            let names = parameters.into_iter().zip(given).collect();
            let mut inner = Scope { names, macros: scope.macros.clone(), ..Scope::default() };
            let count = self.program.files.len();
            let text = match file.and_then(|file| self.templates.files.get((file.0 as usize).checked_sub(count)?)) {
                Some((_, text)) => text.clone(),
                None => page.text.clone(),
            };
            let page = Page { text, file, name: page.name.clone(), escapes: page.escapes, language: page.language };
            self.show_nodes(act, state, &page, &body, &mut inner, depth + 1);
            // What a macro gives is markup.
            return;
        }
        let taint = taint_of(shown, scope);
        let mut is_safe = false;
        for filter in filters {
            if filter == "safe" || filter == "n" {
                is_safe = true;
            } else if template::escapes(filter) {
                return;
            }
        }
        if escapes && !is_safe {
            return;
        }
        let span = match page.file {
            Some(_) => Span::new(place.start as u32, place.end as u32),
            None => act.site.span,
        };
        let file = page.file.unwrap_or(act.code.file);
        let accepts: Rc<[Name]> = Rc::from([Name::from("remote")]);
        for label in taint {
            let what = What::Passed(page.name.clone(), Name::from(shown.trim()));
            let step = Step { file: act.code.file, span: act.site.span, what };
            let trace = if page.file.is_some() { label.trace.with(step) } else { label.trace.clone() };
            let hit = Hit {
                kind: Kind::Xss,
                file,
                span,
                says: "is shown in the template without being escaped".into(),
                fix: Some("Leave `safe` out, or escape the value before it is put into markup".into()),
                precision: Precision::High,
                accepts: accepts.clone(),
                label: Label { trace, ..label },
            };
            self.hit(act, state, hit);
        }
    }

    /// Keeps what a template, its engine or its variables are made with.
    pub fn keep_arguments(
        &mut self,
        act: &mut Activation,
        state: &mut State,
        entry: &Entry,
        receiver: Option<&Value>,
        args: &Args,
        value: &Value,
    ) {
        let Some(is_loaded) = entry.keeps_arguments else { return };
        for (at, argument) in args.positional.iter().enumerate() {
            self.set_key(act, state, value, Some(kept(at)), argument.clone());
        }
        for (name, argument) in &args.keywords {
            let key = Key::Attribute(format!("@argument {name}").into());
            self.set_key(act, state, value, Some(key), argument.clone());
        }
        if is_loaded {
            self.set_key(act, state, value, Some(Key::Attribute("@loaded".into())), Value::bool(true));
        }
        if let Some(receiver) = receiver {
            self.set_key(act, state, value, Some(Key::Attribute("@loader".into())), receiver.clone());
        }
    }
}

/// Under what an object holds an argument that it was made with.
pub fn kept(at: usize) -> Key {
    Key::Attribute(Arc::from(format!("@argument {at}")))
}

/// Whether engines that go by names escape in a template of this one.
fn is_markup(name: &str) -> bool {
    let extension = name.rsplit_once('.').map(|(_, extension)| extension.to_ascii_lowercase());
    matches!(extension.as_deref(), Some("html" | "htm" | "xml" | "xhtml" | "svg"))
}

fn keep_macros(nodes: &[Node], file: Option<FileId>, scope: &mut Scope) {
    for (at, node) in nodes.iter().enumerate() {
        let Node::Macro { name, parameters } = node else { continue };
        let body: Vec<Node> = nodes[at + 1..].iter().take_while(|node| **node != Node::EndMacro).cloned().collect();
        scope.macros.insert(name.clone(), (parameters.clone(), body, file));
    }
}

/// The labels of what an expression reads.
fn taint_of(expression: &str, scope: &Scope) -> Taint {
    let (shown, filters) = template::filters(expression);
    let mut taint = Taint::new();
    if filters.iter().any(|filter| template::escapes(filter)) {
        return taint;
    }
    for (name, _) in template::variables(shown) {
        let Some(first) = name.first() else { continue };
        if let Some((_, held)) = scope.names.iter().rev().find(|(held, _)| held == first) {
            let passed: Taint = held.iter().map(|label| Label { exact: false, ..label.clone() }).collect();
            join_taint(&mut taint, &passed);
        }
    }
    taint
}
