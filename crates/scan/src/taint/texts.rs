//! Texts that are put together or taken apart: where in them data stand, and what that leaves them to do.

use std::sync::Arc;

use super::checks::facts;
use super::guard::Guard;
use super::interp::{Activation, Args, Interp};
use super::kinds::{Kind, Kinds};
use super::ops::{prefix_of, url_kinds};
use super::state::{Class, State};
use super::value::{Atom, Key, Marks, Name, Taint, Value, join_taint};

/// The longest text that is worked out.
const LONGEST: usize = 4_096;

/// How a value is written into a text.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Written {
    /// As it is.
    Text,
    /// As `repr` does: without line breaks.
    Repr,
    Number,
}

/// A text as it is put together, from its first letter to its last.
#[derive(Default)]
pub struct Building {
    /// All of it, while it is known.
    text: String,
    /// What it begins with, once it is not.
    begins: Option<String>,
    /// What is known of the end.
    ends: String,
    taint: Taint,
    /// What data that come next can no longer do, since they stand behind something.
    settled: Kinds,
    /// Whether the end is a text of the project that is not known.
    follows_own: bool,
    in_quotes: bool,
}

impl Building {
    pub fn add_text(&mut self, text: &str) {
        if text.is_empty() {
            return;
        }
        if text.contains(['?', '#']) || (self.follows_own && text.starts_with(['/', '?', '#'])) {
            self.settled |= url_kinds();
        }
        self.follows_own = false;
        self.in_quotes ^= text.matches('\'').count() % 2 == 1;
        self.ends.push_str(text);
        if self.begins.is_none() {
            self.text.push_str(text);
            for kind in [Kind::Redirect, Kind::Ssrf] {
                if super::sinks::is_settled_by(kind, &self.text) {
                    self.settled |= kind.into();
                }
            }
            if self.text.len() > LONGEST {
                self.begins = Some(std::mem::take(&mut self.text));
            }
        }
    }

    pub fn add(&mut self, value: &Value, taint: &Taint, written: Written) {
        let known = match value.only() {
            Some(Atom::Str(text)) if written == Written::Text => Some(text.to_string()),
            Some(Atom::Int(number)) if written != Written::Repr => Some(number.to_string()),
            _ => None,
        };
        let is_first = self.begins.is_none() && self.text.is_empty();
        let is_behind_slash = self.begins.is_none() && self.text == "/";
        let is_within_name = !self.ends.is_empty() && !self.ends.ends_with(['/', '\\']);
        for label in taint {
            let mut label = label.clone();
            label.exact = false;
            label.cleared |= self.settled;
            if self.in_quotes && label.cleared.contains(Kinds::DOUBLED) {
                label.cleared |= Kind::Sql.into();
            }
            if is_within_name && label.cleared.contains(Kinds::NO_DOT) {
                label.cleared |= Kind::Path.into();
            }
            if is_behind_slash && value.marks.has(Marks::UNROOTED) {
                label.cleared |= Kind::Redirect.into();
            }
            label.cleared |= match written {
                Written::Text => Kinds::NONE,
                Written::Repr => Kinds::from(Kind::Log) | Kind::Header.into(),
                // A number can be foretold or be a secret all the same.
                Written::Number => [Kind::Random, Kind::Hash, Kind::PasswordHash, Kind::Credentials]
                    .into_iter()
                    .fold(Kinds::ALL, |kinds, kind| kinds.minus(kind.into())),
            };
            // What was known of the beginning of a part is not of the whole.
            if !is_first {
                label.cleared = label.cleared.minus(Kinds::ROOTED).minus(Kinds::ONE_SLASH);
            }
            join_taint(&mut self.taint, &[label]);
        }
        if let Some(known) = known {
            return self.add_text(&known);
        }
        if is_first {
            if value.marks.has(Marks::SETTLED) {
                self.settled |= Kind::Redirect.into();
            }
            if value.marks.has(Marks::QUERY) {
                self.settled |= url_kinds();
            }
        }
        let prefix = prefix_of(value);
        if let Some(prefix) = &prefix {
            self.add_text(prefix);
        }
        if self.begins.is_none() {
            self.begins = Some(std::mem::take(&mut self.text));
        }
        self.follows_own = prefix.is_none() && self.taint.is_empty() && taint.is_empty() && !value.is_constant();
        if prefix.is_none() || !taint.is_empty() {
            self.ends.clear();
        }
    }

    pub fn finish(self) -> Value {
        let mut value = match self.begins {
            None => Value::text(&self.text),
            Some(begins) if !begins.is_empty() => Value::of(Atom::Prefix(begins.into())),
            Some(_) => Value::any(),
        };
        if self.settled.has(Kind::Ssrf) {
            value.marks = Marks::SETTLED.with(Marks::QUERY);
        } else if self.settled.has(Kind::Redirect) {
            value.marks = Marks::SETTLED;
        }
        value.with_taint(self.taint)
    }
}

/// A part of a template of `%` or `format`.
enum Piece {
    Text(String),
    /// By number or name; `None`: the next one.
    Value(Option<String>, Written),
}

impl Interp<'_> {
    /// What a value is in a text: the text of a container shows its elements as `repr` does.
    fn shown(&mut self, act: &mut Activation, state: &State, value: &Value) -> Taint {
        let mut taint = self.deep_passed(act, state, value);
        let is_container = !value.atoms.is_empty()
            && value.atoms.iter().all(|atom| match atom {
                Atom::Object(id) => {
                    matches!(self.object(act, state, *id).class, Class::List | Class::Tuple | Class::Dict | Class::Set)
                }
                _ => false,
            });
        if is_container {
            taint.iter_mut().for_each(|label| label.cleared |= Kinds::from(Kind::Log) | Kind::Header.into());
        }
        taint
    }

    pub(super) fn add_value(
        &mut self,
        act: &mut Activation,
        state: &mut State,
        building: &mut Building,
        value: &Value,
        written: Written,
    ) {
        let value = self.as_text(act, state, value, written == Written::Repr);
        let taint = self.shown(act, state, &value);
        building.add(&value, &taint, written);
    }

    /// `left + right`
    pub(super) fn joined(&mut self, act: &mut Activation, state: &mut State, left: &Value, right: &Value) -> Value {
        let mut building = Building::default();
        for value in [left, right] {
            let taint = self.deep_passed(act, state, value);
            building.add(value, &taint, Written::Text);
        }
        building.finish()
    }

    /// `template % values`, where the template is known.
    pub(super) fn percent(
        &mut self,
        act: &mut Activation,
        state: &mut State,
        template: &str,
        values: &Value,
    ) -> Option<Value> {
        let pieces = percent_pieces(template)?;
        let is_named = pieces.iter().any(|piece| matches!(piece, Piece::Value(Some(_), _)));
        let count = pieces.iter().filter(|piece| matches!(piece, Piece::Value(..))).count();
        let listed = match values.only() {
            Some(Atom::Object(id)) if self.object(act, state, *id).class == Class::Tuple => {
                Some(self.listed(act, state, values)?)
            }
            _ => None,
        };
        let values = match (is_named, listed) {
            (false, Some(listed)) if listed.len() == count => listed,
            (false, None) if count == 1 => vec![values.clone()],
            (true, None) => vec![values.clone()],
            _ => return None,
        };
        let mut building = Building::default();
        let mut next = values.iter();
        for piece in &pieces {
            match piece {
                Piece::Text(text) => building.add_text(text),
                Piece::Value(None, written) => {
                    let value = next.next()?.clone();
                    self.add_value(act, state, &mut building, &value, *written);
                }
                Piece::Value(Some(name), written) => {
                    let key = Key::Text(Name::from(name.as_str()));
                    let value = self.field(act, state, &values[0], &key);
                    self.add_value(act, state, &mut building, &value, *written);
                }
            }
        }
        Some(building.finish())
    }

    /// `template.format(...)`, where the template is known.
    pub(super) fn formatted(
        &mut self,
        act: &mut Activation,
        state: &mut State,
        template: &str,
        args: &Args,
    ) -> Option<Value> {
        let pieces = brace_pieces(template)?;
        if args.star.is_some() || args.double_star.is_some() {
            return None;
        }
        let mut building = Building::default();
        let mut next = 0;
        for piece in &pieces {
            match piece {
                Piece::Text(text) => building.add_text(text),
                Piece::Value(name, written) => {
                    let value = match name {
                        None => {
                            next += 1;
                            args.positional.get(next - 1)?
                        }
                        Some(name) => match name.parse::<usize>() {
                            Ok(at) => args.positional.get(at)?,
                            Err(_) => args.keyword(name)?,
                        },
                    };
                    let value = value.clone();
                    self.add_value(act, state, &mut building, &value, *written);
                }
            }
        }
        Some(building.finish())
    }

    /// `by.join(values)`, where all of them are known.
    pub(super) fn strung(&mut self, act: &mut Activation, state: &mut State, by: &str, values: &[Value]) -> Value {
        let mut building = Building::default();
        for (index, value) in values.iter().enumerate() {
            if index > 0 {
                building.add_text(by);
            }
            let taint = self.deep_passed(act, state, value);
            building.add(value, &taint, Written::Text);
        }
        building.finish()
    }

    /// `text.startswith(first)`, where that is not known.
    pub(super) fn begins(&mut self, act: &mut Activation, state: &State, text: &Value, first: &Value) -> Value {
        let listed = self.listed(act, state, first).unwrap_or_else(|| vec![first.clone()]);
        let starts: Option<Vec<&str>> = listed.iter().map(|value| value.as_text().map(|text| &**text)).collect();
        let Some(starts) = starts else { return Value::any() };
        let mut guard = Guard::default();
        if starts.iter().all(|start| start.starts_with('/')) {
            guard.if_true = facts(text, None, Kinds::ROOTED, false);
        }
        if starts.contains(&"//") || starts.contains(&"/") {
            guard.if_false = facts(text, None, Kinds::ONE_SLASH, false);
        }
        Value { guard: (!guard.is_empty()).then(|| Arc::new(guard)), ..Value::any() }
    }

    /// Of an address that is put together from its parts, what stands behind the host cannot change that.
    pub(super) fn parts_of_address(
        &mut self,
        act: &mut Activation,
        state: &State,
        full: &str,
        parts: &Value,
    ) -> Option<Taint> {
        if !matches!(full, "urllib.parse.urlunparse()" | "urllib.parse.urlunsplit()") {
            return None;
        }
        let Some(Atom::Object(id)) = parts.only() else { return None };
        let object = self.object(act, state, *id);
        if !matches!(object.class, Class::List | Class::Tuple) {
            return None;
        }
        let mut taint = parts.taint.clone();
        join_taint(&mut taint, &object.rest.taint);
        for (key, value) in &object.fields {
            let mut part = self.deep_passed(act, state, value);
            if matches!(key, Key::Index(2..)) {
                part.iter_mut().for_each(|label| label.cleared |= url_kinds());
            }
            join_taint(&mut taint, &part);
        }
        Some(taint)
    }
}

/// What data can no longer do once a text in them has been replaced by another.
pub fn replaced(taint: &mut Taint, from: &str, to: &str) {
    let mut kinds: Kinds = match from {
        "\n" | "\r" | "\r\n" if !to.contains(['\n', '\r']) => [Kind::Log, Kind::Header].into_iter().collect(),
        "/" if !to.contains("..") && !to.contains('/') => Kind::Path.into(),
        "<" if !to.contains('<') => Kind::Xss.into(),
        "'" | "\"" if !to.contains(['\'', '"']) => Kind::Xpath.into(),
        _ => Kinds::NONE,
    };
    let mut back = Kinds::NONE;
    for character in to.chars() {
        back |= Kinds::without(character);
    }
    let mut characters = from.chars();
    if let (Some(character), None) = (characters.next(), characters.next())
        && !to.contains(character)
    {
        kinds |= Kinds::without(character);
    }
    if from == "'" && (to.is_empty() || to == "''") {
        kinds |= Kinds::DOUBLED;
    } else if to.contains('\'') {
        back |= Kinds::DOUBLED;
    }
    taint.iter_mut().for_each(|label| label.cleared = label.cleared.minus(back) | kinds);
}

fn percent_pieces(template: &str) -> Option<Vec<Piece>> {
    let mut pieces = Vec::new();
    let mut text = String::new();
    let mut rest = template.chars().peekable();
    while let Some(character) = rest.next() {
        if character != '%' {
            text.push(character);
            continue;
        }
        if rest.peek() == Some(&'%') {
            rest.next();
            text.push('%');
            continue;
        }
        let mut name = None;
        if rest.peek() == Some(&'(') {
            rest.next();
            name = Some(rest.by_ref().take_while(|character| *character != ')').collect());
        }
        let written = loop {
            match rest.next()? {
                '#' | '0'..='9' | '-' | ' ' | '+' | '.' | 'l' | 'h' | 'L' => {}
                's' => break Written::Text,
                'r' | 'a' => break Written::Repr,
                'd' | 'i' | 'u' | 'o' | 'x' | 'X' | 'e' | 'E' | 'f' | 'F' | 'g' | 'G' | 'c' => break Written::Number,
                // A width that is a value of its own, or no template at all.
                _ => return None,
            }
        };
        pieces.push(Piece::Text(std::mem::take(&mut text)));
        pieces.push(Piece::Value(name, written));
    }
    pieces.push(Piece::Text(text));
    Some(pieces)
}

fn brace_pieces(template: &str) -> Option<Vec<Piece>> {
    let mut pieces = Vec::new();
    let mut text = String::new();
    let mut rest = template.chars().peekable();
    while let Some(character) = rest.next() {
        match character {
            '{' | '}' if rest.peek() == Some(&character) => {
                rest.next();
                text.push(character);
            }
            '{' => {
                let inner: String = rest.by_ref().take_while(|character| *character != '}').collect();
                // Attributes, items and nested fields are not told apart.
                if inner.contains(['.', '[', '{']) && !inner.contains(':') {
                    return None;
                }
                let (field, spec) = inner.split_once(':').unwrap_or((&inner, ""));
                let (name, conversion) = field.split_once('!').unwrap_or((field, ""));
                if name.contains(['.', '[', '{']) || spec.contains('{') {
                    return None;
                }
                let written = match conversion {
                    "r" | "a" => Written::Repr,
                    _ if spec.ends_with(['d', 'f', 'x', 'X', 'e', 'g', 'o', 'b']) => Written::Number,
                    _ => Written::Text,
                };
                pieces.push(Piece::Text(std::mem::take(&mut text)));
                pieces.push(Piece::Value((!name.is_empty()).then(|| name.to_owned()), written));
            }
            '}' => return None,
            character => text.push(character),
        }
    }
    pieces.push(Piece::Text(text));
    Some(pieces)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn forms(pieces: Option<Vec<Piece>>) -> Option<String> {
        let form = |piece: Piece| match piece {
            Piece::Text(text) => text,
            Piece::Value(name, Written::Text) => format!("<{}>", name.unwrap_or_default()),
            Piece::Value(name, Written::Repr) => format!("<{}!>", name.unwrap_or_default()),
            Piece::Value(name, Written::Number) => format!("<{}#>", name.unwrap_or_default()),
        };
        Some(pieces?.into_iter().map(form).collect())
    }

    #[test]
    fn templates_are_read_as_python_reads_them() {
        assert_eq!(forms(percent_pieces("a %s, %r%% %(name)d")).as_deref(), Some("a <>, <!>% <name#>"));
        assert_eq!(forms(percent_pieces("%5.2f")).as_deref(), Some("<#>"));
        assert_eq!(forms(percent_pieces("%*d")), None);
        assert_eq!(forms(brace_pieces("a {} {0!r} {name:>5}{{}}")).as_deref(), Some("a <> <0!> <name>{}"));
        assert_eq!(forms(brace_pieces("{a.b}")), None);
        assert_eq!(forms(brace_pieces("{0:{1}}")), None);
    }
}
