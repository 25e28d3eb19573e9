//! What reaches the sinks of models, and constants that are a mistake.

use std::rc::Rc;
use std::sync::Arc;

use covet_core::{Precision, Span};
use covet_python::symbols::ParameterKind;

use super::conditions::is_constant;
use super::external::mark_key;
use super::interp::{Activation, Args, Hit, Interp, Mistake};
use super::kinds::Kind;
use super::model_file::{ArgumentModel, CheckModel, Language, Part, SinkModel, Style};
use super::models::Entry;
use super::ops::prefix_of;
use super::state::{Class, State};
use super::value::{Atom, Key, Label, Name, Origin, Taint, Value, join_taint};

impl Interp<'_> {
    pub fn check_sinks(
        &mut self,
        act: &mut Activation,
        state: &mut State,
        entry: &Entry,
        receiver: Option<&Value>,
        args: &Args,
    ) {
        for sink in &entry.sinks {
            if !self.applies(act, state, (&sink.when, &sink.unless), receiver, args)
                || !self.may_backtrack(act, state, sink, receiver, args)
            {
                continue;
            }
            let written = self.written_harmless(sink, receiver, args);
            let mut seen = false;
            for model in &sink.arguments {
                // Positions and names are those of the same argument.
                let is_single = !matches!(model, ArgumentModel::Name(name) if name == "*" || name == "keywords");
                let mut values = self.argument(model, receiver, args);
                if matches!(model, ArgumentModel::Name(name) if name == "shell script") {
                    values = self.shell_script(act, state, args);
                } else if !is_single {
                    let is_left_out = |position: Option<usize>, name: Option<&str>| {
                        position.is_some_and(|at| written.contains(&at))
                            || sink.except.iter().any(|one| match one {
                                ArgumentModel::Position(at) => position == Some(*at),
                                ArgumentModel::Name(wanted) => name == Some(wanted.as_str()),
                                ArgumentModel::Any(_) => false,
                            })
                    };
                    let positional = args.positional.iter().enumerate().filter(|(at, _)| !is_left_out(Some(*at), None));
                    let keywords = args.keywords.iter().filter(|(name, _)| !is_left_out(None, Some(name)));
                    let is_all = matches!(model, ArgumentModel::Name(name) if name == "*");
                    let keywords = keywords.map(|(_, value)| value.clone());
                    values = if is_all { positional.map(|(_, value)| value.clone()).collect() } else { Vec::new() };
                    values.extend(keywords);
                    values.extend(args.star.iter().filter(|_| is_all).chain(&args.double_star).cloned());
                }
                for value in values {
                    if seen && is_single && sink.arguments.len() == 2 {
                        continue;
                    }
                    seen = true;
                    let value = match (sink.element, self.listed(act, state, &value)) {
                        (Some(element), Some(parts)) => parts.get(element).cloned().unwrap_or_default(),
                        _ => value,
                    };
                    self.reach(act, state, sink, &value);
                }
            }
        }
    }

    /// Whether the regular expression, where the sink asks for one, is known and can run without end.
    fn may_backtrack(
        &mut self,
        act: &mut Activation,
        state: &State,
        sink: &SinkModel,
        receiver: Option<&Value>,
        args: &Args,
    ) -> bool {
        let Some(model) = &sink.backtracking else { return true };
        let is_whole = sink.call.iter().any(|call| call.contains("fullmatch")) && sink.call.len() == 1;
        self.argument(model, receiver, args).iter().any(|value| {
            let compiled = self.objects(value).first().and_then(|id| {
                let object = self.object(act, state, *id);
                object.get(&mark_key("pattern")).and_then(Value::as_text).cloned()
            });
            let text = value.as_text().cloned().or(compiled);
            text.is_some_and(|text| super::pattern::backtracks(&text, is_whole))
        })
    }

    /// The positions that a format writes in a way that lets nothing harmful through: `%r`, `{!r}`, `%d`.
    fn written_harmless(&self, sink: &SinkModel, receiver: Option<&Value>, args: &Args) -> Vec<usize> {
        let Some(format) = &sink.format else { return Vec::new() };
        let Some(first) = position_in(format) else { return Vec::new() };
        let values = self.argument(format, receiver, args);
        let Some(text) = values.first().and_then(Value::as_text) else { return Vec::new() };
        let harmless = match sink.style {
            Style::Percent => percent_conversions(text),
            Style::Brace => brace_conversions(text),
        };
        let at = |index: usize| first + 1 + index;
        harmless.iter().enumerate().filter(|(_, is_harmless)| **is_harmless).map(|(index, _)| at(index)).collect()
    }

    /// A value gets to a sink.
    pub fn reach(&mut self, act: &mut Activation, state: &State, sink: &Arc<SinkModel>, value: &Value) {
        if !sink.item.is_empty() {
            for value in self.items_below(act, state, value, &sink.item) {
                self.arrive(act, state, sink, &value);
            }
            return;
        }
        self.arrive(act, state, sink, value);
    }

    fn arrive(&mut self, act: &mut Activation, state: &State, sink: &Arc<SinkModel>, value: &Value) {
        let mut taint = self.deep_for(act, state, value, sink.kind);
        if sink.strings_only {
            // What a call gave of which nothing is known is an object of the library's rather than text.
            taint.retain(|label| label.assumed == 0);
        }
        if sink.kind == Kind::Path {
            // What opens a file by its name reads from an open one as well.
            taint.retain(|label| {
                !matches!(&label.origin, Origin::Source(source)
                    if label.exact && &*source.what == "an uploaded file")
            });
            if self.paths_of(act, state, value).iter().any(|path| matches!(&**path, "io.BytesIO" | "io.StringIO")) {
                taint.clear();
            }
        }
        let is_harmless = (!sink.whole && is_harmless_there(sink.kind, value))
            || self.is_of_types(act, state, value, &sink.unless_types)
            || (sink.strings_only && self.is_no_text(act, state, value))
            || (sink.looks_like == Some(Language::Sql) && prefix_of(value).is_some_and(|text| !is_like_sql(&text)))
            || (sink.part == Some(Part::BeforeBlankLine) && prefix_of(value).is_some_and(|text| has_blank_line(&text)));
        // Data of the program's own user are not what this rule looks for, and yet no reason to silence another. Nor is it
        // one that nothing is known of what a loader of any object gets, where it is not a request that is answered.
        let is_known = sink.kind != Kind::Deserialization
            || !taint.is_empty()
            || value.is_constant()
            || self.handlers.get(&act.code).is_some();
        let is_clean = is_harmless
            || is_known
                && taint
                    .iter()
                    .all(|label| label.cleared.has(sink.kind) || state.kinds_checked(&label.origin).has(sink.kind));
        self.program.recorder.fact(|facts| facts.judged.push((act.code.file, act.site.span, sink.kind, is_clean)));
        if taint.is_empty() || is_harmless {
            return;
        }
        let accepts: Rc<[Name]> = sink.labels.iter().map(|label| Name::from(label.as_str())).collect();
        for label in taint {
            let hit = Hit {
                kind: sink.kind,
                file: act.code.file,
                span: act.site.span,
                says: Name::from(sink.says.as_deref().unwrap_or("is used where it can do harm")),
                fix: sink.fix.as_deref().map(Name::from),
                precision: sink.precision.unwrap_or(Precision::High),
                accepts: accepts.clone(),
                label,
            };
            self.hit(act, state, hit);
        }
    }

    /// The labels of a value and of all that it holds, with what some keys of dictionaries make harmless.
    fn deep_for(&mut self, act: &mut Activation, state: &State, value: &Value, kind: Kind) -> Taint {
        let models = self.models;
        if !models.items.values().any(|kinds| kinds.has(kind)) {
            return self.deep(act, state, value);
        }
        let mut taint = value.taint.clone();
        let mut work: Vec<(Value, u32)> = vec![(value.clone(), 0)];
        while let Some((value, depth)) = work.pop() {
            for id in self.objects(&value) {
                let object = self.object(act, state, id);
                let clears = |key: &Key| match key {
                    Key::Text(text) => models.items.get(&**text).is_some_and(|kinds| kinds.has(kind)),
                    _ => false,
                };
                let held = object.fields.iter().filter(|(key, _)| !clears(key)).map(|(_, value)| value);
                for value in held.chain([&object.rest]) {
                    join_taint(&mut taint, &value.passed_on());
                    if depth < 4 && work.len() < 200 {
                        work.push((value.clone(), depth + 1));
                    }
                }
            }
        }
        taint
    }

    /// What stands below some keys of dictionaries, at any depth.
    fn items_below(&mut self, act: &mut Activation, state: &State, value: &Value, keys: &[String]) -> Vec<Value> {
        let mut found = Vec::new();
        let mut work: Vec<(Value, u32)> = vec![(value.clone(), 0)];
        while let Some((value, depth)) = work.pop() {
            for id in self.objects(&value) {
                for (key, value) in &self.object(act, state, id).fields {
                    if matches!(key, Key::Text(text) if keys.iter().any(|wanted| **wanted == **text)) {
                        found.push(value.clone());
                    } else if depth < 4 && work.len() < 200 {
                        work.push((value.clone(), depth + 1));
                    }
                }
            }
        }
        found
    }

    /// Whether whatever a value may be is of one of these types.
    fn is_of_types(&mut self, act: &mut Activation, state: &State, value: &Value, types: &[String]) -> bool {
        if types.is_empty() || value.is_nothing() {
            return false;
        }
        let models = self.models;
        let is_one = |path: &str| {
            let path = path.strip_suffix("()").unwrap_or(path);
            models.with_supertypes(path).iter().any(|above| types.iter().any(|wanted| **wanted == **above))
        };
        value.atoms.iter().all(|atom| match atom {
            Atom::Ext(path) => is_one(path),
            Atom::Object(id) => match &self.object(act, state, *id).class {
                Class::Dict => is_one("builtins.dict"),
                Class::List => is_one("builtins.list"),
                Class::Ext(path) => is_one(path),
                Class::Instance(class) => self.external_bases(*class).iter().any(|base| is_one(base)),
                _ => false,
            },
            _ => false,
        })
    }

    /// Whether a value is an object of a library's own, and no text.
    fn is_no_text(&mut self, act: &mut Activation, state: &State, value: &Value) -> bool {
        !value.is_nothing()
            && value.atoms.iter().all(|atom| match atom {
                Atom::Ext(path) => !path.starts_with("builtins."),
                Atom::Object(id) => !matches!(self.object(act, state, *id).class, Class::Opaque | Class::Iterator),
                _ => false,
            })
    }

    /// Sinks that are set: `response.headers[name] = value`.
    pub fn check_set(&mut self, act: &mut Activation, state: &State, full: &str, key: Option<&Value>, value: &Value) {
        let mut paths = vec![full.to_owned()];
        if let (Some(open), Some(key)) = (full.strip_suffix("[]"), key.and_then(Value::as_text)) {
            paths.push(format!("{open}[{key}]"));
        }
        for path in paths {
            let models = self.models;
            let Some(entry) = models.get(&path) else { continue };
            for sink in entry.sinks.iter().filter(|sink| !sink.set.is_empty()) {
                let wants = |word: &str| {
                    sink.arguments.iter().any(|one| matches!(one, ArgumentModel::Name(name) if name == word))
                };
                let given = [("value", Some(value)), ("key", key)];
                let keywords = given.iter().filter_map(|(name, value)| Some((Name::from(*name), (*value)?.clone())));
                let args = Args { keywords: keywords.collect(), ..Args::default() };
                if !self.applies(act, state, (&sink.when, &sink.unless), None, &args) {
                    continue;
                }
                if sink.arguments.is_empty() || wants("value") {
                    self.reach(act, state, sink, value);
                }
                if let Some(key) = key
                    && wants("key")
                {
                    self.reach(act, state, sink, key);
                }
            }
            for check in entry.checks.iter().filter(|check| !check.set.is_empty()) {
                if check.given || value.atoms.iter().any(|atom| is_mistake(check, atom)) {
                    self.mistake(act.code.file, act.site.span, check);
                }
            }
        }
    }

    /// What a handler returns goes to the browser.
    pub fn check_returned(&mut self, act: &mut Activation, state: &mut State, value: &Value) {
        self.check_page(act, state, act.code, value);
        let Some((handler, _)) = self.handlers.get(&act.code).cloned() else { return };
        // What a decorator puts around a view gives what the view gives.
        let parameters = &self.program.body(act.code).parameters;
        if parameters.iter().any(|parameter| parameter.kind == ParameterKind::Args) {
            return;
        }
        let parts =
            self.listed(act, state, value).filter(|parts| !parts.is_empty() && !self.is_list(act, state, value));
        let mut args = Args::of(parts.unwrap_or_else(|| vec![value.clone()]));
        if let Some(decoration) = self.decorations.get(&act.code) {
            let decorators = decoration.decorators.iter().map(|path| Atom::Ext(path.clone())).collect();
            args.keywords = decoration.keywords.clone();
            args.keywords.push(("decorator".into(), Value { atoms: decorators, ..Value::default() }));
        }
        let body = args.positional[0].clone();
        // What has a type of its own is an answer already, or data.
        let is_text = body.atoms.iter().all(|atom| matches!(atom, Atom::Any | Atom::Str(_) | Atom::Prefix(_)))
            || body.atoms.iter().all(|atom| match atom {
                Atom::Object(id) => self.object(act, state, *id).class == Class::Opaque,
                Atom::Any | Atom::Str(_) | Atom::Prefix(_) => true,
                _ => false,
            });
        if !is_text {
            return;
        }
        let models = self.models;
        for (_, sink) in models.returned.iter().filter(|(packages, _)| *packages == handler.packages) {
            if self.applies(act, state, (&sink.when, &sink.unless), None, &args) {
                self.reach(act, state, sink, &body);
            }
        }
    }

    fn is_list(&mut self, act: &mut Activation, state: &State, value: &Value) -> bool {
        matches!(value.only(), Some(Atom::Object(id)) if self.object(act, state, *id).class == Class::List)
    }

    /// Sinks by the name of what is set: a token must not be foretold.
    pub fn named_sink(&mut self, act: &mut Activation, state: &State, name: &Name, value: &Value) {
        if value.taint.is_empty() || !crate::security::predictable_secret::is_secret(name) {
            return;
        }
        let is_weak = |label: &&Label| match &label.origin {
            Origin::Source(source) => &*source.label == "weak-random" && !source.what.contains("time"),
            Origin::Parameter(..) => false,
        };
        let weak: Vec<Label> = value.taint.iter().filter(is_weak).cloned().collect();
        let accepts: Rc<[Name]> = Rc::from([Name::from("weak-random")]);
        for label in weak {
            let hit = Hit {
                kind: Kind::Random,
                file: act.code.file,
                span: act.site.span,
                says: Name::from(format!("becomes `{name}`, which must not be foretold")),
                fix: Some("Use the module `secrets`".into()),
                precision: Precision::High,
                accepts: accepts.clone(),
                label,
            };
            self.hit(act, state, hit);
        }
    }

    /// Constants that are a mistake.
    pub fn check_constants(&mut self, act: &mut Activation, state: &State, entry: &Entry, args: &Args) {
        for check in &entry.checks {
            let Some(model) = &check.argument else { continue };
            if !self.applies(act, state, (&check.when, &check.unless), None, args) {
                continue;
            }
            let mut values = self.argument(model, None, args);
            if let Some(element) = check.element {
                let parts = values.first().and_then(|value| self.listed(act, state, value));
                let Some(part) = parts.and_then(|parts| parts.get(element).cloned()) else { continue };
                values = vec![part];
            }
            let is_wrong = match values.first() {
                None => check.missing && args.double_star.is_none() && self.is_credential(check, args),
                Some(value) => check.given || value.atoms.iter().any(|atom| is_mistake(check, atom)),
            };
            if is_wrong {
                self.mistake(act.code.file, act.site.span, check);
            }
        }
    }

    /// Whether the name of a cookie is that of a credential, where a check asks for it.
    fn is_credential(&self, check: &CheckModel, args: &Args) -> bool {
        let Some(named) = &check.named else { return true };
        let names = self.argument(named, None, args);
        names.first().and_then(Value::as_text).is_some_and(|name| crate::security::insecure_cookie::is_credential(name))
    }

    fn mistake(&mut self, file: covet_python::resolve::FileId, span: Span, check: &CheckModel) {
        let mistake = Mistake {
            kind: check.kind,
            file,
            span,
            says: check.says.as_deref().unwrap_or("is a mistake").into(),
            precision: check.precision.unwrap_or(Precision::High),
        };
        self.program.recorder.fact(|facts| facts.mistakes.push(mistake));
    }
}

/// The position among the names of one argument.
fn position_in(model: &ArgumentModel) -> Option<&usize> {
    match model {
        ArgumentModel::Position(at) => Some(at),
        ArgumentModel::Name(_) => None,
        ArgumentModel::Any(all) => all.iter().find_map(position_in),
    }
}

/// For each conversion of a `%` format: whether nothing harmful comes through it.
fn percent_conversions(format: &str) -> Vec<bool> {
    let mut found = Vec::new();
    let mut rest = format;
    while let Some(at) = rest.find('%') {
        rest = &rest[at + 1..];
        let end =
            rest.find(|character: char| character.is_ascii_alphabetic() || character == '%').unwrap_or(rest.len());
        let Some(conversion) = rest[end..].chars().next() else { break };
        if conversion != '%' {
            found.push("diouxXeEfFgGcra".contains(conversion));
        }
        rest = &rest[end + 1..];
    }
    found
}

/// The same for the fields of a `{}` format.
fn brace_conversions(format: &str) -> Vec<bool> {
    let text = format.replace("{{", "").replace("}}", "");
    let fields = text.split('{').skip(1).filter_map(|part| part.split_once('}').map(|(field, _)| field));
    fields.map(|field| field.contains("!r") || field.contains("!a") || field.ends_with(['d', 'f', 'x'])).collect()
}

/// Whether a text begins like a statement of SQL.
fn is_like_sql(text: &str) -> bool {
    let text = text.trim_start_matches(|character: char| character.is_whitespace() || character == '(');
    let word = text.split(|character: char| !character.is_ascii_alphabetic()).next().unwrap_or_default();
    text.starts_with("--")
        || text.starts_with("/*")
        || [
            "select", "insert", "update", "delete", "replace", "merge", "with", "create", "alter", "drop", "truncate",
            "grant", "revoke", "exec", "execute", "call", "explain", "pragma", "set", "use", "show", "begin", "copy",
            "attach", "vacuum", "lock", "declare", "values", "describe", "analyze", "do",
        ]
        .contains(&word.to_ascii_lowercase().as_str())
}

/// Whether the head of a message ends in a text, so that what follows is its body.
fn has_blank_line(text: &str) -> bool {
    text.contains("\r\n\r\n") || text.contains("\n\n")
}

/// What a check of a constant looks for.
fn is_mistake(check: &CheckModel, atom: &Atom) -> bool {
    if let Some(among) = &check.among {
        return among.iter().any(|one| is_constant(atom, one));
    }
    if let Some(is) = &check.is {
        return is_constant(atom, is);
    }
    check.constant && matches!(atom, Atom::Str(text) if !text.is_empty())
}

/// Whether a text of which the beginning is known can no longer do what the sink is watched for.
fn is_harmless_there(kind: Kind, value: &Value) -> bool {
    prefix_of(value).is_some_and(|prefix| is_settled_by(kind, &prefix))
}

/// Whether a text that begins so can no longer do what the sink is watched for.
pub(super) fn is_settled_by(kind: Kind, prefix: &str) -> bool {
    match kind {
        Kind::Redirect => {
            // A path of this host, its query, or another host that is named.
            (prefix.starts_with('/') && prefix.len() > 1 && !prefix.starts_with("//") && !prefix.starts_with("/\\"))
                || prefix.starts_with(['?', '#'])
                || names_host(prefix)
        }
        Kind::Ssrf => names_host(prefix),
        _ => false,
    }
}

/// Whether a URL that begins so has its host.
fn names_host(prefix: &str) -> bool {
    prefix.split_once("://").is_some_and(|(_, rest)| rest.find(['/', '?', '#']).is_some_and(|at| at > 0))
}
