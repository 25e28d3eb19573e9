//! Calls of what is not of the project: sources, sinks, sanitizers and what else `rules/taint/` knows.

use super::conditions::counts;
use super::interp::{Activation, Args, Interp, key_of};
use super::kinds::Kinds;
use super::model_file::{ArgumentModel, GuardModel};
use super::models::{kinds_of, marks_of};
use super::ops::url_kinds;
use super::state::{Class, Object, State};
use super::value::{Atom, Key, Name, Taint, Value, join_taint};

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
        if let Some(function) = decorated_by(args)
            && let Some(value) = self.decorate(act, state, path, receiver, function)
        {
            return value;
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
        let mut known = self.call_known(act, state, &full, receiver, args);
        if known.is_none()
            && let Some(other) = self.known_by_name(path)
        {
            known = self.call_known(act, state, &other, receiver, args);
        }
        let value = match known {
            Some(value) => value,
            // A decorator of which nothing is known gives what it is put on.
            None => match decorated_by(args).filter(|function| has_function(function)) {
                Some(function) => return function.clone(),
                None => {
                    let value = self.call_unknown(act, state, receiver, args);
                    // Making an object of a known class is nothing to wonder about.
                    if self.models.is_type(path) {
                        self.made(act, state, path, value.taint)
                    } else {
                        let made = Value { atoms: smallvec::smallvec![Atom::Ext(full.as_str().into())], ..value };
                        decorated_class(path, args).map_or(made.clone(), |mut class| {
                            class.join(&made);
                            class
                        })
                    }
                }
            },
        };
        if let Some(argument) = self.models.authentication.applied.get(&full)
            && self.argument(argument, receiver, args).iter().any(|held| self.asks(act, state, held))
        {
            self.set_key(act, state, &value, Some(mark_key("asks")), Value::bool(true));
        }
        value
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
        self.check_sinks(act, state, entry, receiver, args);
        if entry.is_exit {
            return Some(Value::default());
        }
        self.check_constants(act, state, entry, args);
        self.register(act, state, entry, args);
        if !entry.renders.is_empty() {
            self.check_renders(act, state, entry, receiver, args);
            // What is wrong with the page is said where the template shows it.
            return Some(match &entry.type_ {
                Some(type_) => self.made(act, state, &type_.clone(), Taint::new()),
                None => Value::any(),
            });
        }
        if let Some(handler) = &entry.handler {
            return Some(self.decorator(act, state, full, handler, receiver, args));
        }

        let mut taint = Taint::new();
        let mut marks = super::value::Marks::default();
        let mut is_known = false;
        let mut called = Value::default();
        let mut as_element = false;
        for propagator in &entry.propagators {
            if !self.applies(act, state, (&propagator.when, &propagator.unless), receiver, args) {
                continue;
            }
            is_known = true;
            for one in &propagator.calls {
                let value = self.calls(act, state, one, receiver, args);
                called.join(&value);
            }
            let mut moved = Taint::new();
            let mut values: Vec<Value> = Vec::new();
            match &propagator.from {
                Some(from) => {
                    for argument in from {
                        values.extend(self.argument(argument, receiver, args));
                    }
                }
                // What goes in goes to the functions that are called.
                None if !propagator.calls.is_empty() => {}
                None => {
                    values.extend(args.all().cloned());
                    values.extend(receiver.cloned());
                }
            }
            let taken = self.taken(act, state, propagator, receiver, args);
            for value in &values {
                let mut deep = self.deep(act, state, value);
                if let Some(less) = self.parts_of_address(act, state, full, value) {
                    deep = less;
                }
                if !propagator.exact {
                    deep.iter_mut().for_each(|label| label.exact = false);
                }
                join_taint(&mut moved, &deep);
            }
            if !propagator.restores.is_empty() {
                moved.iter_mut().for_each(|label| label.cleared = Kinds::NONE);
            }
            moved.iter_mut().for_each(|label| label.cleared |= taken);
            match &propagator.to {
                None => {
                    join_taint(&mut taint, &moved);
                    as_element |= propagator.elements;
                }
                Some(ArgumentModel::Name(name)) if name == "result" => {
                    join_taint(&mut taint, &moved);
                    as_element |= propagator.elements;
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
        let mut sanitizers = entry.sanitizers.clone();
        sanitizers.retain(|one| self.applies(act, state, (&one.when, &one.unless), receiver, args));
        if !sanitizers.is_empty() && !is_known {
            let mut values: Vec<Value> = Vec::new();
            if sanitizers.iter().any(|one| one.arguments.is_empty()) {
                values.extend(args.all().cloned());
                values.extend(receiver.cloned());
            } else {
                for argument in sanitizers.iter().flat_map(|one| &one.arguments) {
                    values.extend(self.argument(argument, receiver, args));
                }
            }
            for value in &values {
                let deep = self.deep_passed(act, state, value);
                join_taint(&mut taint, &deep);
            }
        }
        for sanitizer in &sanitizers {
            let kinds = kinds_of(&sanitizer.clears).unwrap_or(Kinds::NONE);
            taint.iter_mut().for_each(|label| label.cleared |= kinds);
            marks = super::value::Marks(marks.0 | marks_of(&sanitizer.marks).0);
            is_known = true;
        }
        let cleans =
            entry.cleaners.iter().any(|one| self.applies(act, state, (&one.when, &one.unless), receiver, args));
        if entry.is_cleaner || cleans {
            taint.clear();
            is_known = true;
        }
        if let Some(source) = &entry.source
            && !args.positional.first().is_none_or(|key| counts(source, key))
        {
            return Some(Value::any());
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
                let is_read = full.rsplit('.').next().and_then(|name| name.strip_suffix("()")).is_some_and(is_reader);
                let of_receiver = if is_read {
                    self.part_of(act, receiver, args.positional.first().and_then(key_of).as_ref())
                } else {
                    receiver.passed_on()
                };
                join_taint(&mut taint, &of_receiver);
            }
            if !entry.sinks.is_empty() {
                taint.clear();
            }
        }
        let mut given: Vec<(Name, bool)> = Vec::new();
        for mark in &entry.marks {
            if !self.applies(act, state, (&mark.when, &mark.unless), receiver, args) {
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
            // What a function gives that is called is known better than what goes in.
            None if !called.is_nothing() && taint.is_empty() => std::mem::take(&mut called),
            None => Value::any().with_taint(taint),
        };
        if as_element {
            let held = Value::any().with_taint(self.part_of(act, &value, Some(&Key::each())));
            let id = self.new_object(act, state, Object::with_rest(Class::List, held));
            value = Value::of(Atom::Object(id)).with_taint(value.taint);
        }
        let needs_object = !given.is_empty() || entry.keeps_arguments.is_some();
        if needs_object && self.objects(&value).is_empty() {
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
        self.keep_arguments(act, state, entry, receiver, args, &value);
        self.keep_declaration(act, state, entry, full, args, &mut value);
        value.join(&called);
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
        // What a class-based view is registered by.
        if &**name == "as_view" && receiver.atoms.iter().any(|atom| matches!(atom, Atom::Class(_))) {
            return receiver.clone();
        }
        for path in self.paths_of(act, state, receiver) {
            let full = self.models.member(&path, name);
            if let Some(function) = decorated_by(args)
                && let Some(value) = self.decorate(act, state, &Name::from(full.as_str()), Some(receiver), function)
            {
                return value;
            }
            if let (true, Some(key)) = (is_reader(name), args.positional.first())
                && self.is_no_data(act, &path, key)
            {
                return Value::any();
            }
            if let Some(value) = self.library(act, state, &full, args) {
                return value;
            }
            if let Some(value) = self.call_known(act, state, &format!("{full}()"), Some(receiver), args) {
                return value;
            }
        }
        let typed = self.paths_of(act, state, receiver);
        for path in &typed {
            let any = self.models.member(path, "*");
            if let Some(value) = self.call_known(act, state, &format!("{any}()"), Some(receiver), args) {
                return value;
            }
        }
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
        // What a call gives of which nothing is known may be text.
        let is_made =
            |atom: &Atom| matches!(atom, Atom::Ext(path) if path.ends_with("()") && !self.models.is_type(path));
        if receiver.atoms.iter().all(is_made) {
            let text = Value { atoms: smallvec::smallvec![Atom::Any], ..receiver.clone() };
            if let Some(value) = self.method(act, state, name, &text, args) {
                return value;
            }
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
        let any = format!("*.{name}()");
        let mut decorator = None;
        if typed.is_empty()
            && let Some(entry) = models.get(&any)
        {
            let Some(handler) = &entry.handler else {
                return self.call_known(act, state, &any, Some(receiver), args).unwrap_or_else(Value::any);
            };
            let packages = &self.program.code(act.code.file).packages;
            if handler.packages.iter().any(|package| packages.contains(package.as_str())) {
                decorator = Some(self.decorator(act, state, &any, handler, Some(receiver), args));
            }
        }
        if let Some(function) = decorated_by(args).filter(|function| has_function(function)) {
            return function.clone();
        }
        // What is read of data is that, and not something made from it.
        let is_whole = is_reader(name) && receiver.atoms.iter().all(|atom| matches!(atom, Atom::Ext(_) | Atom::Any));
        let mut value = self.call_unknown(act, state, Some(receiver).filter(|_| !is_whole), args);
        if is_reader(name) {
            for label in &mut value.taint {
                label.assumed = label.assumed.saturating_sub(1);
            }
            let key = args.positional.first().and_then(key_of);
            join_taint(&mut value.taint, &self.part_of(act, receiver, key.as_ref()));
        }
        if let Some(path) = typed.first() {
            // So that what is known of `a.b().c()` is found.
            let full = self.models.usual(&format!("{path}.{name}()"));
            value.atoms = smallvec::smallvec![Atom::Ext(full.into())];
            value.taint.iter_mut().for_each(|label| label.assumed = label.assumed.saturating_sub(1));
        }
        if let Some(decorator) = decorator {
            value.join(&decorator);
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
    pub fn argument(&self, model: &ArgumentModel, receiver: Option<&Value>, args: &Args) -> Vec<Value> {
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
    pub fn shell_script(&mut self, act: &mut Activation, state: &State, args: &Args) -> Vec<Value> {
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
        // `os.execl("/bin/sh", "sh", "-c", script)` names it twice.
        let words = match words.get(1) {
            Some(second) if words.first().is_some_and(is_shell) && is_shell(second) => words[1..].to_vec(),
            _ => words,
        };
        let mut scripts = Vec::new();
        // Which shell it is may be decided elsewhere; where it is, the flag comes next.
        if words.first().is_some_and(is_shell) && words.get(1).is_some_and(is_flag) {
            // What comes behind it are arguments of the script.
            scripts.extend(words.into_iter().nth(2));
        }
        scripts
    }

    pub(super) fn cleared_by(
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
        let of_all = model.origin || !model.requires.is_empty() || kinds == url_kinds();
        Some((kinds, of_all))
    }
}

/// Under what an object holds a mark.
pub fn mark_key(name: &str) -> Key {
    Key::Attribute(Name::from(format!("@{name}")))
}

/// What a decorator is put on.
pub fn decorated_by(args: &Args) -> Option<&Value> {
    let [function] = args.positional.as_slice() else { return None };
    let is_decorated = function.atoms.iter().any(|atom| matches!(atom, Atom::Function(_) | Atom::Class(_)));
    (is_decorated && args.keywords.is_empty()).then_some(function)
}

/// A class on which a function of a library may be a decorator.
fn decorated_class(path: &str, args: &Args) -> Option<Value> {
    let is_function = path.rsplit('.').next().is_some_and(|name| name.starts_with(char::is_lowercase));
    let class = decorated_by(args).filter(|_| is_function && !path.ends_with("()"))?;
    Some(class.clone())
}

fn has_function(value: &Value) -> bool {
    value.atoms.iter().any(|atom| matches!(atom, Atom::Function(_)))
}

/// Whether a method reads an item by its key.
fn is_reader(name: &str) -> bool {
    matches!(name, "get" | "pop" | "getlist" | "getall" | "getone" | "get_all")
}
