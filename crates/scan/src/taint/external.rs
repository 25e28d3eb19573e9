//! Calls of what is not of the project: sources, sinks, sanitizers and what else `rules/taint/` knows.

use std::rc::Rc;
use std::sync::Arc;

use covet_core::{Precision, Span};

use super::access::read_from;
use super::guard::{Fact, Guard, Target};
use super::interp::{Activation, Args, Hit, Interp, Mistake};
use super::kinds::{Kind, Kinds};
use super::models::{ArgumentModel, CheckModel, Condition, Entry, GuardModel, SinkModel, kinds_of, marks_of};
use super::ops::{prefix_of, url_kinds};
use super::state::{Class, Object, State};
use super::value::{Atom, Key, Label, Name, Taint, Value, join_taint};

impl Interp<'_> {
    /// Calls a thing by its path; `receiver`: what it is a method of.
    pub fn call_external(
        &mut self,
        act: &mut Activation,
        state: &mut State,
        path: &Name,
        receiver: Option<&Value>,
        args: &Args,
    ) -> Value {
        // A decorator that makes a handler: `@app.route("/")`, or one that is named without being called.
        let is_function = |value: &Value| value.atoms.iter().any(|atom| matches!(atom, Atom::Function(_)));
        if let [function] = args.positional.as_slice()
            && is_function(function)
        {
            let (known, route) = match path.strip_prefix('@') {
                Some(call) => match call.split_once('\u{1f}') {
                    Some((call, route)) => (call, Some(Name::from(route))),
                    None => (call, None),
                },
                None => (&**path, None),
            };
            if let Some(handler) = self.models.get(known).and_then(|entry| entry.handler.clone()) {
                for atom in &function.atoms {
                    if let Atom::Function(function) = atom {
                        self.handlers.insert(function.code, (handler.clone(), route.clone()));
                    }
                }
                return function.clone();
            }
            if path.starts_with('@') {
                return function.clone();
            }
        }
        if let Some(name) = path.strip_prefix("builtins.")
            && let Some(value) = self.builtin(act, state, name, args)
        {
            return value;
        }
        if let Some(value) = self.library(act, state, path, args) {
            return value;
        }
        let full = self.models.usual(&format!("{path}()"));
        self.call_known(act, state, &full, receiver, args).unwrap_or_else(|| {
            let mut value = self.call_unknown(act, state, receiver, args);
            value.atoms = smallvec::smallvec![Atom::Ext(Name::from(full.as_str()))];
            // Making an object of a known class is nothing to wonder about.
            if self.models.is_type(path) {
                return self.made(act, state, path, value.taint);
            }
            value
        })
    }

    fn made(&mut self, act: &mut Activation, state: &mut State, path: &str, taint: Taint) -> Value {
        let object = Object { is_complete: false, ..Object::new(Class::Ext(path.into())) };
        let id = self.new_object(act, state, object);
        Value::of(Atom::Object(id)).with_taint(taint)
    }

    /// A call of which `rules/taint/` knows something.
    fn call_known(
        &mut self,
        act: &mut Activation,
        state: &mut State,
        full: &str,
        receiver: Option<&Value>,
        args: &Args,
    ) -> Option<Value> {
        let models = self.models;
        let entry = models.get(full)?;
        if entry.is_exit {
            self.check_sinks(act, state, entry, receiver, args);
            return Some(Value::default());
        }
        self.check_sinks(act, state, entry, receiver, args);
        self.check_constants(act, entry, args);
        self.register(act, state, entry, args);
        if let Some(handler) = &entry.handler {
            let route = handler.route_argument.as_ref().and_then(|model| {
                self.argument(model, receiver, args).first().and_then(|value| value.as_text().cloned())
            });
            let path = match route {
                Some(route) => format!("@{full}\u{1f}{route}"),
                None => format!("@{full}"),
            };
            return Some(Value::ext(&path));
        }

        let mut taint = Taint::new();
        let mut marks = super::value::Marks::default();
        let mut is_exact = false;
        let mut is_known = false;
        let mut as_element = false;
        for propagator in &entry.propagators {
            is_known = true;
            let mut moved = Taint::new();
            let mut values: Vec<Value> = Vec::new();
            match &propagator.from {
                Some(from) => {
                    for argument in from {
                        values.extend(self.argument(argument, receiver, args));
                    }
                }
                None => {
                    values.extend(args.all().cloned());
                    values.extend(receiver.cloned());
                }
            }
            for value in &values {
                let mut deep = self.deep(act, state, value);
                if !propagator.exact {
                    deep.iter_mut().for_each(|label| label.exact = false);
                }
                join_taint(&mut moved, &deep);
            }
            if !propagator.restores.is_empty() {
                moved.iter_mut().for_each(|label| label.cleared = Kinds::NONE);
            }
            match &propagator.to {
                None => {
                    join_taint(&mut taint, &moved);
                    is_exact |= propagator.exact;
                    as_element |= propagator.element;
                }
                Some(ArgumentModel::Name(name)) if name == "result" => {
                    join_taint(&mut taint, &moved);
                    is_exact |= propagator.exact;
                    as_element |= propagator.element;
                }
                Some(to) => {
                    let keys: Option<Vec<Name>> = propagator
                        .keys
                        .iter()
                        .map(|key| self.argument(key, receiver, args).first().and_then(Value::as_text).cloned())
                        .collect();
                    for target in self.argument(to, receiver, args) {
                        let held = Value::any().with_taint(moved.clone());
                        let key = keys
                            .as_ref()
                            .filter(|keys| !keys.is_empty())
                            .map(|keys| Key::Text(keys.join("\u{1f}").into()));
                        self.set_key(act, state, &target, key, held);
                    }
                }
            }
            // What has been kept under known keys is found under them.
            if propagator.to.is_none() && !propagator.keys.is_empty() {
                let keys: Option<Vec<Name>> = propagator
                    .keys
                    .iter()
                    .map(|key| self.argument(key, receiver, args).first().and_then(Value::as_text).cloned())
                    .collect();
                if let (Some(keys), Some(receiver)) = (keys, receiver) {
                    let key = Key::Text(keys.join("\u{1f}").into());
                    for id in self.objects(receiver) {
                        let object = self.object(act, state, id);
                        if let Some(held) = object.get(&key) {
                            return Some(held.clone());
                        }
                    }
                }
            }
            marks = super::value::Marks(marks.0 | marks_of(&propagator.marks).0);
        }
        if let Some(sanitizer) = entry.sanitizer.as_ref().filter(|one| {
            one.when.iter().all(|condition| self.meets(act, state, condition, receiver, args))
                && !one.unless.iter().any(|condition| self.meets(act, state, condition, receiver, args))
        }) {
            let kinds = kinds_of(&sanitizer.clears).unwrap_or(Kinds::NONE);
            if !is_known {
                let mut values: Vec<Value> = Vec::new();
                if sanitizer.arguments.is_empty() {
                    values.extend(args.all().cloned());
                    values.extend(receiver.cloned());
                } else {
                    for argument in &sanitizer.arguments {
                        values.extend(self.argument(argument, receiver, args));
                    }
                }
                for value in &values {
                    let deep = self.deep_passed(act, state, value);
                    join_taint(&mut taint, &deep);
                }
            }
            taint.iter_mut().for_each(|label| label.cleared |= kinds);
            marks = super::value::Marks(marks.0 | marks_of(&sanitizer.marks).0);
            is_known = true;
        }
        if entry.is_cleaner {
            taint.clear();
            is_known = true;
        }
        if let Some(source) = &entry.source {
            let mut value = self.external(act.code.file, full, act.site.span);
            if value.atoms.iter().any(|atom| matches!(atom, Atom::Ext(path) if **path == *full))
                && source.type_.is_none()
            {
                value.atoms = smallvec::smallvec![Atom::Any];
            }
            return Some(value);
        }
        let moved = entry.propagators.iter().find_map(|one| one.type_.as_deref().map(Name::from));
        let type_ = entry.type_.clone().or(moved).or_else(|| {
            let path = full.strip_suffix("()")?;
            models.is_type(path).then(|| Name::from(path))
        });
        if !is_known {
            // A sink, a guard or a type: what goes in may be in what comes out, unless it is known to be an end.
            for value in args.all() {
                let deep = self.deep_passed(act, state, value);
                join_taint(&mut taint, &deep);
            }
            if let Some(receiver) = receiver {
                let read = ["get", "pop", "getlist", "getall", "getone", "get_all"];
                let is_read = read.iter().any(|name| full.ends_with(&format!(".{name}()")));
                let of_receiver = if is_read { read_from(receiver, act.site.span) } else { receiver.passed_on() };
                join_taint(&mut taint, &of_receiver);
            }
            if !entry.sinks.is_empty() {
                taint.clear();
            }
        }
        let _ = is_exact;
        let mut given: Vec<(Name, bool)> = Vec::new();
        for mark in &entry.marks {
            let meets = mark.when.iter().all(|condition| self.meets(act, state, condition, receiver, args))
                && !mark.unless.iter().any(|condition| self.meets(act, state, condition, receiver, args));
            if !meets {
                continue;
            }
            for (name, value) in [(&mark.gives, true), (&mark.takes, false)] {
                let Some(name) = name else { continue };
                match (mark.to.as_deref(), receiver) {
                    (Some("receiver"), Some(receiver)) => {
                        self.set_key(act, state, receiver, Some(mark_key(name)), Value::bool(value));
                    }
                    _ => given.push((name.as_str().into(), value)),
                }
            }
        }
        let mut value = match type_ {
            Some(type_) => self.made(act, state, &type_, taint),
            None => Value::any().with_taint(taint),
        };
        if as_element {
            let held = Value::any().with_taint(value.taint.clone());
            let id = self.new_object(act, state, Object::with_rest(Class::List, held));
            value = Value::of(Atom::Object(id)).with_taint(value.taint);
        }
        if !given.is_empty() && self.objects(&value).is_empty() {
            let taint = std::mem::take(&mut value.taint);
            value = self.made(act, state, full.strip_suffix("()").unwrap_or(full), taint);
        }
        if full == "re.compile()"
            && let Some(pattern) = args.get(0, "pattern").filter(|pattern| pattern.as_text().is_some())
        {
            self.set_key(act, state, &value, Some(mark_key("pattern")), pattern.clone());
        }
        for (name, has) in given {
            self.set_key(act, state, &value, Some(mark_key(&name)), Value::bool(has));
        }
        value.marks = marks;
        self.guard_of(act, state, entry, receiver, args, &mut value);
        Some(value)
    }

    /// A method of a value.
    pub fn call_member(
        &mut self,
        act: &mut Activation,
        state: &mut State,
        name: &Name,
        receiver: &Value,
        args: &Args,
    ) -> Value {
        for path in self.paths_of(act, state, receiver) {
            let full = self.models.member(&path, name);
            if let Some(value) = self.library(act, state, &full, args) {
                return value;
            }
            if let Some(value) = self.call_known(act, state, &format!("{full}()"), Some(receiver), args) {
                return value;
            }
        }
        let typed = self.paths_of(act, state, receiver);
        if let Some(value) = self.method(act, state, name, receiver, args) {
            if self.models.get(&format!("*.{name}()")).is_none_or(|entry| entry.sinks.is_empty()) {
                return value;
            }
            if typed.is_empty() {
                let models = self.models;
                if let Some(entry) = models.get(&format!("*.{name}()")) {
                    self.check_sinks(act, state, entry, Some(receiver), args);
                }
            }
            return value;
        }
        // A builtin type's method by name, where the receiver is not known: only what it tests.
        let models = self.models;
        for type_ in ["str", "bytes"] {
            if let Some(entry) = models.get(&format!("{type_}.{name}()")) {
                let mut value = Value::any();
                if !entry.is_cleaner {
                    value.taint = receiver.passed_on();
                }
                self.guard_of(act, state, entry, Some(receiver), args, &mut value);
                return value;
            }
        }
        if typed.is_empty()
            && let Some(value) = self.call_known(act, state, &format!("*.{name}()"), Some(receiver), args)
        {
            return value;
        }
        let mut value = self.call_unknown(act, state, Some(receiver), args);
        if matches!(&**name, "get" | "pop" | "getlist" | "getall" | "getone" | "get_all") {
            for label in &mut value.taint {
                label.assumed = label.assumed.saturating_sub(1);
            }
            join_taint(&mut value.taint, &read_from(receiver, act.site.span));
        }
        if let Some(path) = typed.first() {
            // So that what is known of `a.b().c()` is found.
            let full = self.models.usual(&format!("{path}.{name}()"));
            value.atoms = smallvec::smallvec![Atom::Ext(full.into())];
            value.taint.iter_mut().for_each(|label| label.assumed = label.assumed.saturating_sub(1));
        }
        // An object that is given to something unknown may keep what it is given with it.
        let mut taint = Taint::new();
        for argument in args.all() {
            let deep = self.deep_passed(act, state, argument);
            join_taint(&mut taint, &deep);
        }
        if !taint.is_empty() {
            for id in self.objects(receiver) {
                let held = Value::any().with_taint(taint.clone());
                let object = self.object(act, state, id);
                if matches!(object.class, Class::Ext(_)) && object.symbol.is_none() {
                    self.change(act, state, id, |object| {
                        object.rest.join(&held);
                    });
                }
            }
        }
        value
    }

    /// The arguments that a model means.
    fn argument(&self, model: &ArgumentModel, receiver: Option<&Value>, args: &Args) -> Vec<Value> {
        match model {
            ArgumentModel::Position(position) => match args.positional.get(*position) {
                Some(value) => vec![value.clone()],
                None => args.star.iter().cloned().collect(),
            },
            ArgumentModel::Name(name) if name == "*" => args.all().cloned().collect(),
            ArgumentModel::Name(name) if name == "keywords" => {
                args.keywords.iter().map(|(_, value)| value.clone()).chain(args.double_star.clone()).collect()
            }
            ArgumentModel::Name(name) if name == "receiver" => receiver.iter().map(|value| (*value).clone()).collect(),
            ArgumentModel::Name(name) => match args.keyword(name) {
                Some(value) => vec![value.clone()],
                None => Vec::new(),
            },
            ArgumentModel::Any(models) => models
                .iter()
                .map(|model| self.argument(model, receiver, args))
                .find(|found| !found.is_empty())
                .unwrap_or_default(),
        }
    }

    /// What a shell runs that is started by its name: `["sh", "-c", script]`.
    fn shell_script(&mut self, act: &mut Activation, state: &State, args: &Args) -> Vec<Value> {
        let Some(first) = args.positional.first().or_else(|| args.keyword("args")) else { return Vec::new() };
        let words = self.listed(act, state, first).unwrap_or_else(|| args.positional.clone());
        let each = |word: &Value, test: &dyn Fn(&str) -> bool| {
            !word.is_nothing() && word.atoms.iter().any(|atom| matches!(atom, Atom::Str(text) if test(text)))
        };
        let is_shell = |word: &Value| {
            each(word, &|word| {
                let name = word.rsplit(['/', '\\']).next().unwrap_or(word);
                matches!(name, "sh" | "bash" | "dash" | "zsh" | "ksh" | "cmd" | "cmd.exe" | "powershell")
            })
        };
        let is_flag = |word: &Value| each(word, &|word| matches!(word, "-c" | "/c" | "/C" | "-Command" | "-lc"));
        let mut scripts = Vec::new();
        // Which shell it is may be decided elsewhere; where it is, the flag comes next.
        if words.first().is_some_and(is_shell) && words.get(1).is_some_and(is_flag) {
            scripts.extend(words.into_iter().skip(2));
        }
        scripts
    }

    fn meets(
        &mut self,
        act: &mut Activation,
        state: &State,
        condition: &Condition,
        receiver: Option<&Value>,
        args: &Args,
    ) -> bool {
        let mut values = self.argument(&condition.argument, receiver, args);
        if let Some(item) = &condition.item {
            let mut items = Vec::new();
            for value in &values {
                for id in self.objects(value) {
                    let object = self.object(act, state, id);
                    items.extend(object.get(&Key::Text(item.as_str().into())).cloned());
                }
            }
            values = items;
        }
        if let Some(given) = condition.given {
            return values.is_empty() != given;
        }
        if let Some(mark) = &condition.marked {
            let key = mark_key(mark);
            return values.iter().any(|value| {
                self.objects(value).into_iter().any(|id| {
                    let object = self.object(act, state, id);
                    object.get(&key).and_then(Value::truth) == Some(true)
                })
            });
        }
        if values.is_empty() {
            return condition.missing.unwrap_or(false);
        }
        if condition.missing.is_some() && condition.is.is_none() && condition.among.is_none() {
            return false;
        }
        let any = |test: &dyn Fn(&Atom) -> bool| {
            values.iter().all(|value| !value.is_nothing() && value.atoms.iter().any(test))
        };
        if let Some(is) = &condition.is {
            return any(&|atom| is_constant(atom, is));
        }
        if let Some(is_not) = &condition.is_not {
            return values.iter().all(|value| !value.atoms.iter().all(|atom| is_constant(atom, is_not)));
        }
        if let Some(among) = &condition.among {
            return any(&|atom| among.iter().any(|one| is_constant(atom, one)));
        }
        if let Some(begins) = &condition.begins {
            return values.iter().all(|value| prefix_of(value).is_some_and(|text| text.starts_with(begins.as_str())));
        }
        if let Some(html) = condition.html {
            let is_html = |text: &str| {
                let text = text.to_ascii_lowercase();
                ["html", "xml", "svg"].iter().any(|word| text.contains(word))
            };
            return values.iter().all(|value| prefix_of(value).is_some_and(|text| is_html(&text) == html));
        }
        condition.known.is_some_and(|known| known == values.iter().all(Value::is_constant))
    }

    fn check_sinks(
        &mut self,
        act: &mut Activation,
        state: &mut State,
        entry: &Entry,
        receiver: Option<&Value>,
        args: &Args,
    ) {
        for sink in &entry.sinks {
            if sink.backtracking.is_some() {
                continue;
            }
            let meets = sink.when.iter().all(|condition| self.meets(act, state, condition, receiver, args))
                && !sink.unless.iter().any(|condition| self.meets(act, state, condition, receiver, args));
            if !meets {
                continue;
            }
            let mut seen = false;
            for model in &sink.arguments {
                // Positions and names are those of the same argument.
                let is_single = !matches!(model, ArgumentModel::Name(name) if name == "*" || name == "keywords");
                let mut values = self.argument(model, receiver, args);
                if matches!(model, ArgumentModel::Name(name) if name == "shell script") {
                    values = self.shell_script(act, state, args);
                } else if !is_single && !sink.except.is_empty() {
                    let is_left_out = |position: Option<usize>, name: Option<&str>| {
                        sink.except.iter().any(|one| match one {
                            ArgumentModel::Position(at) => position == Some(*at),
                            ArgumentModel::Name(wanted) => name == Some(wanted.as_str()),
                            ArgumentModel::Any(_) => false,
                        })
                    };
                    let positional = args.positional.iter().enumerate().filter(|(at, _)| !is_left_out(Some(*at), None));
                    let keywords = args.keywords.iter().filter(|(name, _)| !is_left_out(None, Some(name)));
                    values = positional.map(|(_, value)| value.clone()).collect();
                    values.extend(keywords.map(|(_, value)| value.clone()));
                }
                for value in values {
                    if seen && is_single && sink.arguments.len() == 2 {
                        continue;
                    }
                    seen = true;
                    let value = match (sink.element, self.listed(act, state, &value)) {
                        (Some(element), Some(parts)) => {
                            let at = usize::try_from(element).unwrap_or(0);
                            parts.get(at).cloned().unwrap_or_default()
                        }
                        _ => value,
                    };
                    self.reach(act, state, sink, &value);
                }
            }
        }
    }

    /// A value gets to a sink.
    pub fn reach(&mut self, act: &mut Activation, state: &State, sink: &Arc<SinkModel>, value: &Value) {
        let taint = self.deep(act, state, value);
        let is_harmless = is_harmless_there(sink.kind, value);
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
                if sink.arguments.is_empty() || wants("value") {
                    self.reach(act, state, sink, value);
                }
                if let Some(key) = key
                    && wants("key")
                {
                    self.reach(act, state, sink, key);
                }
            }
        }
    }

    /// What a handler returns goes to the browser.
    pub fn check_returned(&mut self, act: &mut Activation, state: &mut State, value: &Value) {
        let Some((handler, _)) = self.handlers.get(&act.code).cloned() else { return };
        let body = match self.listed(act, state, value) {
            Some(parts) if !parts.is_empty() => parts[0].clone(),
            _ => value.clone(),
        };
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
            self.reach(act, state, sink, &body);
        }
    }

    /// Sinks by the name of what is set: a token must not be foretold.
    pub fn named_sink(&mut self, act: &mut Activation, state: &State, name: &Name, value: &Value) {
        if value.taint.is_empty() || !crate::security::predictable_secret::is_secret(name) {
            return;
        }
        let is_weak = |label: &&Label| match &label.origin {
            super::value::Origin::Source(source) => &*source.label == "weak-random" && !source.what.contains("time"),
            super::value::Origin::Parameter(..) => false,
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
    fn check_constants(&mut self, act: &mut Activation, entry: &Entry, args: &Args) {
        for check in &entry.checks {
            let Some(model) = &check.argument else { continue };
            let values = self.argument(model, None, args);
            let is_wrong = match values.first() {
                None => check.missing && args.double_star.is_none(),
                Some(value) => value.atoms.iter().any(|atom| is_mistake(check, atom)),
            };
            if is_wrong {
                self.mistake(act.code.file, act.site.span, check);
            }
        }
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

    /// Functions that are handed over to a framework, and decorators.
    fn register(&mut self, act: &mut Activation, state: &State, entry: &Entry, args: &Args) {
        for (model, handler) in &entry.registers {
            for value in self.argument(model, None, args) {
                for atom in &value.atoms {
                    let code = match atom {
                        Atom::Function(function) | Atom::Bound(function, _) => function.code,
                        _ => continue,
                    };
                    self.handlers.insert(code, (handler.clone(), None));
                }
            }
        }
        let _ = (act, state);
    }

    /// What a call of a check says.
    fn guard_of(
        &mut self,
        act: &mut Activation,
        state: &mut State,
        entry: &Entry,
        receiver: Option<&Value>,
        args: &Args,
        value: &mut Value,
    ) {
        let mut guard = Guard::default();
        for model in &entry.guards {
            let Some(subject) = &model.subject else { continue };
            let subjects = self.argument(subject, receiver, args);
            let place = match subject {
                ArgumentModel::Position(at) => args.places.get(*at).copied().flatten(),
                _ => None,
            };
            let compiled = receiver.and_then(|receiver| {
                let id = self.objects(receiver).first().copied()?;
                self.object(act, state, id).get(&mark_key("pattern")).and_then(Value::as_text).cloned()
            });
            for subject in subjects {
                let Some((kinds, of_all)) = self.cleared_by(model, &subject, receiver, compiled.as_ref(), args) else {
                    continue;
                };
                let mut facts: Vec<Fact> = subject
                    .taint
                    .iter()
                    .filter(|label| of_all || label.exact)
                    .map(|label| Fact { target: Target::Origin(label.origin.clone()), kinds })
                    .collect();
                if let Some(slot) = place {
                    facts.push(Fact { target: Target::Slot(slot), kinds });
                }
                match &model.when {
                    Some(toml::Value::Boolean(true)) => guard.if_true.extend(facts),
                    Some(toml::Value::Boolean(false)) => guard.if_false.extend(facts),
                    _ => state.learn(&facts),
                }
            }
        }
        let _ = act;
        if !guard.is_empty() {
            value.guard = Some(Arc::new(guard));
        }
    }

    fn cleared_by(
        &self,
        model: &GuardModel,
        subject: &Value,
        receiver: Option<&Value>,
        compiled: Option<&Name>,
        args: &Args,
    ) -> Option<(Kinds, bool)> {
        let requires = marks_of(&model.requires);
        if !subject.marks.has(requires) {
            return None;
        }
        if let Some(pattern) = &model.pattern {
            let values = self.argument(pattern, receiver, args);
            let text = match compiled {
                Some(compiled) => compiled.clone(),
                None => values.first()?.as_text()?.clone(),
            };
            let kinds = super::pattern::cleared(&text, model.anchored.as_deref().unwrap_or("none"));
            return (!kinds.is_empty()).then_some((kinds, false));
        }
        let kinds = kinds_of(&model.clears).ok()?;
        let of_all = !model.requires.is_empty() || kinds == url_kinds();
        Some((kinds, of_all))
    }
}

/// Under what an object holds a mark.
fn mark_key(name: &str) -> Key {
    Key::Attribute(Name::from(format!("@{name}")))
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

fn is_constant(atom: &Atom, constant: &toml::Value) -> bool {
    match (atom, constant) {
        (Atom::Bool(one), toml::Value::Boolean(other)) => one == other,
        (Atom::Int(one), toml::Value::Integer(other)) => one == other,
        (Atom::Int(one), toml::Value::Boolean(other)) => (*one != 0) == *other,
        (Atom::Str(one) | Atom::Bytes(one), toml::Value::String(other)) => **one == **other,
        (Atom::Ext(one), toml::Value::String(other)) => **one == **other,
        (Atom::None, toml::Value::String(other)) => other == "None",
        (Atom::None, toml::Value::Boolean(other)) => !other,
        _ => false,
    }
}

/// Whether a text of which the beginning is known can no longer do what the sink is watched for.
fn is_harmless_there(kind: Kind, value: &Value) -> bool {
    let Some(prefix) = prefix_of(value) else { return false };
    match kind {
        Kind::Redirect => {
            // A path of this host, or another host that is named.
            (prefix.starts_with('/') && prefix.len() > 1 && !prefix.starts_with("//") && !prefix.starts_with("/\\"))
                || names_host(&prefix)
        }
        Kind::Ssrf => names_host(&prefix),
        _ => false,
    }
}

/// Whether a URL that begins so has its host.
fn names_host(prefix: &str) -> bool {
    prefix.split_once("://").is_some_and(|(_, rest)| rest.find(['/', '?', '#']).is_some_and(|at| at > 0))
}
