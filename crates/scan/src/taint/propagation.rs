//! What propagators say of what a call gives: of functions that it calls, and of patterns that text must match.

use super::interp::{Activation, Args, Interp};
use super::kinds::{Kind, Kinds};
use super::model_file::{ArgumentModel, CallModel, Gives, PropagatorModel};
use super::state::{Class, Object, State};
use super::value::{Atom, Key, Name, Value};

impl Interp<'_> {
    /// Calls the functions that a call is said to call; what comes of it.
    pub fn calls(
        &mut self,
        act: &mut Activation,
        state: &mut State,
        model: &CallModel,
        receiver: Option<&Value>,
        args: &Args,
    ) -> Value {
        let functions: Vec<Value> = match &model.function {
            ArgumentModel::Name(name) if name == "each from 0" => args.positional.clone(),
            argument => self.argument(argument, receiver, args),
        };
        let mut result = Value::default();
        let mut last: Option<Value> = None;
        for function in functions {
            if let Some((later, mut inner)) = self.later(act, state, &function) {
                inner.positional.splice(0..0, last.iter().cloned());
                let value = self.call(act, state, &later, inner);
                last = Some(value.clone());
                result = value;
                continue;
            }
            // A library's object in place of a function is known under its own name, if at all.
            let is_ours = |atom: &&Atom| matches!(atom, Atom::Function(_) | Atom::Bound(..) | Atom::Class(_));
            let function = Value { atoms: function.atoms.iter().filter(is_ours).cloned().collect(), ..function };
            if function.is_nothing() {
                continue;
            }
            let mut inner = Args::default();
            if let Some(keyword) = &model.bound
                && self.is_bound(&function, keyword)
            {
                inner.positional.push(Value::any());
            }
            for word in &model.with {
                self.give(act, state, word, (receiver, args, last.as_ref()), &mut inner);
            }
            if model.gives == Gives::Call {
                return self.call_it(act, state, function, inner);
            }
            let value = self.call(act, state, &function, inner);
            last = Some(value.clone());
            result.join(&value);
        }
        match model.gives {
            Gives::Result => result,
            Gives::Element if !result.is_nothing() => {
                let id = self.new_object(act, state, Object::with_rest(Class::Iterator, result));
                Value::of(Atom::Object(id))
            }
            Gives::Element | Gives::Test | Gives::Nothing | Gives::Call => Value::default(),
        }
    }

    /// Whether the decorator of a function hands over the function's own object as the first argument.
    fn is_bound(&self, function: &Value, keyword: &str) -> bool {
        function.atoms.iter().any(|atom| match atom {
            Atom::Function(function) => self.decoration(function.code).is_some_and(|decoration| {
                let is_true = |value: &Value| value.truth() == Some(true);
                decoration
                    .keywords
                    .iter()
                    .any(|(name, value)| name.strip_prefix("decorator.") == Some(keyword) && is_true(value))
            }),
            _ => false,
        })
    }

    /// A call that is made later.
    fn call_it(&mut self, act: &mut Activation, state: &mut State, function: Value, inner: Args) -> Value {
        let mut object = Object::new(Class::Ext("functools.partial".into()));
        let positional = self.new_object(act, state, Object::with_items(Class::Tuple, inner.positional));
        let keywords = self.new_object(act, state, super::ops::dictionary(inner.keywords));
        object.set(Key::Attribute("func".into()), function, true);
        object.set(Key::Attribute("args".into()), Value::of(Atom::Object(positional)), true);
        object.set(Key::Attribute("keywords".into()), Value::of(Atom::Object(keywords)), true);
        let id = self.new_object(act, state, object);
        Value::of(Atom::Object(id))
    }

    /// The function and the arguments of such a call.
    fn later(&mut self, act: &mut Activation, state: &State, value: &Value) -> Option<(Value, Args)> {
        let Atom::Object(id) = value.only()? else { return None };
        let object = self.object(act, state, *id);
        if !matches!(&object.class, Class::Ext(path) if &**path == "functools.partial") {
            return None;
        }
        let held = |name: &str| object.get(&Key::Attribute(name.into())).cloned();
        let mut inner = Args::of(held("args").and_then(|all| self.listed(act, state, &all)).unwrap_or_default());
        for (key, value) in held("keywords").map(|all| self.merged(act, state, &all).fields).unwrap_or_default() {
            if let Key::Text(name) = key {
                inner.keywords.push((name, value));
            }
        }
        Some((held("func")?, inner))
    }

    /// Adds what a word of `with` stands for to the arguments of a function that is called.
    fn give(
        &mut self,
        act: &mut Activation,
        state: &mut State,
        word: &str,
        (receiver, args, last): (Option<&Value>, &Args, Option<&Value>),
        inner: &mut Args,
    ) {
        let model = |word: &str| {
            let all = word.split(" or ").map(|one| match one.parse() {
                Ok(position) => ArgumentModel::Position(position),
                Err(_) => ArgumentModel::Name(one.to_owned()),
            });
            ArgumentModel::Any(all.collect())
        };
        if word == "result" {
            inner.positional.extend(last.cloned());
        } else if let Some(from) = word.strip_prefix("rest from ").and_then(|from| from.parse::<usize>().ok()) {
            inner.positional.extend(args.positional.iter().skip(from).cloned());
            inner.keywords.extend(args.keywords.iter().cloned());
            inner.star.clone_from(&args.star);
            inner.double_star.clone_from(&args.double_star);
        } else if let Some(from) = word.strip_prefix("element of each from ").and_then(|from| from.parse().ok()) {
            for value in args.positional.iter().skip(from) {
                let element = self.element_of(act, state, value);
                inner.positional.push(element);
            }
        } else if let Some(argument) = word.strip_prefix("elements of element of ") {
            for value in self.argument(&model(argument), receiver, args) {
                let element = self.element_of(act, state, &value);
                self.give_all(act, state, &element, inner);
            }
        } else if let Some(argument) = word.strip_prefix("elements of ") {
            for value in self.argument(&model(argument), receiver, args) {
                self.give_all(act, state, &value, inner);
            }
        } else if let Some(argument) = word.strip_prefix("entries of ") {
            for value in self.argument(&model(argument), receiver, args) {
                let entries = self.merged(act, state, &value);
                for (key, value) in entries.fields {
                    if let Key::Text(name) = key {
                        inner.keywords.push((name, value));
                    }
                }
                if !entries.rest.is_nothing() {
                    inner.double_star.get_or_insert_default().join(&entries.rest);
                }
            }
        } else if let Some(argument) = word.strip_prefix("element of ") {
            for value in self.argument(&model(argument), receiver, args) {
                let element = self.element_of(act, state, &value);
                inner.positional.push(element);
            }
        } else if let Some(argument) = word.strip_prefix("argument ") {
            inner.positional.extend(self.argument(&model(argument), receiver, args));
        }
    }

    fn give_all(&mut self, act: &mut Activation, state: &mut State, values: &Value, inner: &mut Args) {
        match self.listed(act, state, values) {
            Some(values) => inner.positional.extend(values),
            None => {
                let element = self.element_of(act, state, values);
                inner.star.get_or_insert_default().join(&element);
            }
        }
    }

    /// What the text that a call gives can no longer do harm to, by the pattern that it has matched or lost.
    pub fn taken(
        &mut self,
        act: &mut Activation,
        state: &State,
        model: &PropagatorModel,
        receiver: Option<&Value>,
        args: &Args,
    ) -> Kinds {
        let Some(argument) = model.matches.as_ref().or(model.pattern.as_ref()) else { return Kinds::NONE };
        let Some(pattern) = self.pattern_of(act, state, argument, receiver, args) else { return Kinds::NONE };
        if model.matches.is_some() {
            // What is taken out of a text is as the pattern says, whatever stands around it.
            return super::pattern::cleared(&pattern, "full");
        }
        let replacement = model.replacement.as_ref().map(|argument| self.argument(argument, receiver, args));
        let Some(replacement) = replacement.as_ref().and_then(|values| values.first()?.as_text()) else {
            return Kinds::NONE;
        };
        substituted(&pattern, replacement)
    }

    fn pattern_of(
        &mut self,
        act: &mut Activation,
        state: &State,
        argument: &ArgumentModel,
        receiver: Option<&Value>,
        args: &Args,
    ) -> Option<Name> {
        let value = self.argument(argument, receiver, args).first()?.clone();
        if let Some(text) = value.as_text() {
            return Some(text.clone());
        }
        let id = self.objects(&value).first().copied()?;
        self.object(act, state, id).get(&super::external::mark_key("pattern")).and_then(Value::as_text).cloned()
    }
}

/// What a text can no longer do harm to in which all that a class of characters takes has been replaced.
fn substituted(pattern: &str, replacement: &str) -> Kinds {
    // A backslash in the replacement may bring back what was taken.
    if replacement.contains('\\') {
        return Kinds::NONE;
    }
    let class = pattern.strip_suffix(['+', '*']).unwrap_or(pattern);
    let Some(inner) = class.strip_prefix('[').and_then(|class| class.strip_suffix(']')) else {
        return match class {
            r"\W" => super::pattern::cleared(&format!("[\\w{}]*", escaped(replacement)), "full"),
            r"\D" => super::pattern::cleared(&format!("[0-9{}]*", escaped(replacement)), "full"),
            r"\s" if !replacement.contains(['\n', '\r']) => Kinds::from(Kind::Log) | Kind::Header.into(),
            _ => Kinds::NONE,
        };
    };
    if inner.contains('[') {
        return Kinds::NONE;
    }
    match inner.strip_prefix('^') {
        Some(kept) => {
            let kinds = super::pattern::cleared(&format!("[{kept}{}]*", escaped(replacement)), "full");
            // `..` is the folder above.
            if kept.contains('.') { kinds.minus(Kind::Path.into()) } else { kinds }
        }
        None => {
            let left = format!("(?:[^{inner}]|{})*", regex_syntax::escape(replacement));
            let kinds = super::pattern::cleared(&left, "full");
            // Without `/`, it is one name in a folder.
            if inner.contains('/') && !replacement.contains('/') { kinds | Kind::Path.into() } else { kinds }
        }
    }
}

/// Characters as they stand in a class.
fn escaped(characters: &str) -> String {
    characters.chars().map(|character| regex_syntax::escape(&character.to_string())).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_substitution_leaves() {
        assert!(substituted("[^a-z0-9]", "").has(Kind::Command));
        assert!(substituted("[^a-z0-9]+", "-").has(Kind::Sql));
        assert!(!substituted("[^a-z0-9]", "/").has(Kind::Path));
        assert!(substituted(r"[\r\n]", " ").has(Kind::Log));
        assert!(!substituted(r"[\r]", " ").has(Kind::Log));
        assert!(substituted(r"\W", "").has(Kind::Path));
        assert!(substituted(r"[/\\]+", "_").has(Kind::Path));
        assert!(!substituted(r"[^\w.-]+", "").has(Kind::Path));
        assert!(substituted("abc", "").is_empty());
    }
}
