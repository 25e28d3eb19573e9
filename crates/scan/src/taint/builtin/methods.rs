//! Methods of texts, and of what may be one.

use crate::taint::interp::{Activation, Args, Interp};
use crate::taint::kinds::{Kind, Kinds};
use crate::taint::ops::prefix_of;
use crate::taint::state::{Class, Object, State, clear};
use crate::taint::value::{Atom, Key, Marks, Value, join_taint};

impl Interp<'_> {
    /// A method of a builtin type.
    pub fn method(
        &mut self,
        act: &mut Activation,
        state: &mut State,
        name: &str,
        receiver: &Value,
        args: &Args,
    ) -> Option<Value> {
        let first = args.positional.first().cloned().unwrap_or_default();
        if let Some(Atom::Object(id)) = receiver.only() {
            let id = *id;
            let object = self.object(act, state, id);
            match &object.class {
                Class::List | Class::Set | Class::Tuple | Class::Iterator => {
                    if let Some(value) = self.list_method(act, state, name, receiver, id, args) {
                        return Some(value);
                    }
                }
                Class::Dict => {
                    if let Some(value) = self.dict_method(act, state, name, receiver, id, args) {
                        return Some(value);
                    }
                }
                Class::Ext(path) if &**path == "functools.partial" => {}
                Class::Ext(path)
                    if &**path == "builtins.property" && matches!(name, "setter" | "getter" | "deleter") =>
                {
                    let mut property = (*object).clone();
                    match name {
                        "setter" => property.set(Key::Attribute("__set__".into()), first, true),
                        "getter" => property.set(Key::Attribute("__wrapped__".into()), first, true),
                        _ => property.set(Key::Attribute("__delete__".into()), first, true),
                    }
                    let id = self.new_object(act, state, property);
                    return Some(Value::of(Atom::Object(id)));
                }
                Class::Instance(_) if name == "_asdict" => return self.as_dictionary(act, state, receiver),
                Class::Instance(_) if name == "_replace" => {
                    return self.replaced(act, state, receiver, &args.keywords);
                }
                Class::Ext(_) | Class::Instance(_) => return None,
                _ => {
                    if let Some(value) = self.opaque_method(act, state, name, receiver, args) {
                        return Some(value);
                    }
                }
            }
        } else if receiver.atoms.iter().any(|atom| matches!(atom, Atom::Object(_))) {
            // Several objects: each for itself.
            let mut all = Value::default();
            let mut found = false;
            for atom in &receiver.atoms {
                if let Atom::Object(_) = atom {
                    let one = Value { atoms: smallvec::smallvec![atom.clone()], ..receiver.clone() };
                    if let Some(value) = self.method(act, state, name, &one, args) {
                        all.join(&value);
                        found = true;
                    }
                }
            }
            if found {
                return Some(all);
            }
        }
        let is_text = receiver.atoms.iter().all(|atom| {
            matches!(
                atom,
                Atom::Any | Atom::Str(_) | Atom::Bytes(_) | Atom::Prefix(_) | Atom::Member(..) | Atom::Object(_)
            )
        });
        if !is_text {
            return None;
        }
        let kept = |value: Value| Value { marks: receiver.marks, ..value };
        Some(match name {
            "strip" | "lstrip" | "rstrip" | "lower" | "upper" | "title" | "capitalize" | "casefold" | "swapcase"
            | "decode" | "encode" | "expandtabs" => {
                let known = receiver.as_text().filter(|_| args.positional.is_empty()).map(|text| match name {
                    "strip" => text.trim().to_owned(),
                    "lstrip" => text.trim_start().to_owned(),
                    "rstrip" => text.trim_end().to_owned(),
                    "lower" | "casefold" => text.to_lowercase(),
                    "upper" => text.to_uppercase(),
                    _ => text.to_string(),
                });
                let value = match known {
                    Some(text) if !matches!(name, "title" | "capitalize" | "swapcase" | "expandtabs") => {
                        Value::text(&text)
                    }
                    _ => match prefix_of(receiver) {
                        Some(prefix) if matches!(name, "rstrip" | "encode" | "decode") => {
                            Value::of(Atom::Prefix(prefix))
                        }
                        _ => Value::any(),
                    },
                };
                let mut value = value.with_taint(self.deep(act, state, receiver));
                if matches!(first.as_text().map(|text| &**text), Some("unicode_escape" | "unicode-escape")) {
                    clear(&mut value, Kinds::from(Kind::Log) | Kind::Header.into());
                }
                let mut value = kept(value);
                if matches!(name, "strip" | "lstrip") && first.as_text().is_some_and(|text| text.contains('/')) {
                    value.marks = value.marks.with(Marks::UNROOTED);
                }
                value
            }
            "replace" => {
                if let (Some(text), Some(from), Some(to)) =
                    (receiver.as_text(), first.as_text(), args.positional.get(1).and_then(|value| value.as_text()))
                {
                    return Some(Value::text(&text.replace(&**from, to)).with_taint(receiver.passed_on()));
                }
                let mut taint = self.deep_passed(act, state, receiver);
                let to = args.positional.get(1).cloned().unwrap_or_default();
                if let (Some(from), Some(to)) = (first.as_text(), to.as_text()) {
                    crate::taint::texts::replaced(&mut taint, from, to);
                }
                join_taint(&mut taint, &self.deep_passed(act, state, &to));
                Value::any().with_taint(taint)
            }
            "split" | "rsplit" | "splitlines" | "partition" | "rpartition" => {
                // White space of all kinds is gone.
                let is_lines = matches!(name, "split" | "rsplit" | "splitlines")
                    && args.positional.is_empty()
                    && args.keywords.is_empty();
                let part = match (receiver.as_text(), first.as_text()) {
                    (Some(text), Some(by)) if name == "split" && !by.is_empty() && args.positional.len() == 1 => {
                        let parts = text.split(&**by).map(|part| Value::text(part).with_taint(receiver.passed_on()));
                        let object = Object::with_items(Class::List, parts.collect::<Vec<_>>());
                        let id = self.new_object(act, state, object);
                        return Some(Value::of(Atom::Object(id)));
                    }
                    _ => Value::any().with_taint(self.deep_passed(act, state, receiver)),
                };
                let mut part = part;
                if is_lines {
                    clear(&mut part, Kinds::from(Kind::Log) | Kind::Header.into());
                }
                let id = self.new_object(act, state, Object::with_rest(Class::List, part));
                Value::of(Atom::Object(id))
            }
            "join" => {
                let element = self.element_of(act, state, &first);
                let mut taint = self.deep_passed(act, state, &element);
                join_taint(&mut taint, &receiver.passed_on());
                if let (Some(by), Some(values)) = (receiver.as_text(), self.listed(act, state, &first)) {
                    let texts: Option<Vec<&str>> =
                        values.iter().map(|value| value.as_text().map(|text| &**text)).collect();
                    if let Some(texts) = texts {
                        return Some(Value::text(&texts.join(by)).with_taint(taint));
                    }
                    let mut value = self.strung(act, state, by, &values);
                    join_taint(&mut value.taint, &receiver.passed_on());
                    return Some(value);
                }
                Value::any().with_taint(taint)
            }
            "format" | "format_map" => {
                let template = receiver.as_text().filter(|_| name == "format").cloned();
                if let Some(template) = template
                    && let Some(mut value) = self.formatted(act, state, &template, args)
                {
                    join_taint(&mut value.taint, &receiver.passed_on());
                    return Some(value);
                }
                let mut taint = receiver.passed_on();
                let mut values: Vec<(Value, bool)> = Vec::new();
                let fields = receiver.as_text().and_then(|text| format_fields(text));
                let is_known = name == "format" && args.star.is_none() && args.double_star.is_none();
                match fields.filter(|_| is_known) {
                    Some(fields) => values.extend(fields.into_iter().filter_map(|(field, is_repr)| {
                        let held = match field.parse::<usize>() {
                            Ok(at) => args.positional.get(at),
                            Err(_) => args.keyword(field),
                        };
                        held.map(|value| (value.clone(), is_repr))
                    })),
                    None => values.extend(args.all().map(|value| (value.clone(), false))),
                }
                for (value, is_repr) in values {
                    let text = self.as_text(act, state, &value, is_repr);
                    let deep = self.deep_passed(act, state, &text);
                    join_taint(&mut taint, &deep);
                }
                let value = match receiver.as_text() {
                    Some(text) => match text.find('{') {
                        Some(0) => match args.positional.first().and_then(prefix_of) {
                            Some(prefix) if text.starts_with("{}") || text.starts_with("{0}") => {
                                Value::of(Atom::Prefix(prefix))
                            }
                            _ => Value::any(),
                        },
                        Some(at) => Value::of(Atom::Prefix(text[..at].into())),
                        None => Value::text(text),
                    },
                    None => Value::any(),
                };
                value.with_taint(taint)
            }
            "startswith" | "endswith" => {
                if let (Some(text), Some(part)) = (receiver.as_text(), first.as_text()) {
                    let is = if name == "startswith" { text.starts_with(&**part) } else { text.ends_with(&**part) };
                    return Some(Value::bool(is));
                }
                // `/srv/app-private` begins with `/srv/app`, too.
                let is_part = first.as_text().is_some_and(|text| !text.ends_with(['/', '\\']));
                if name == "startswith" && receiver.marks.has(Marks::NORMALIZED) && !is_part {
                    return Some(self.guarded(receiver, args.receiver_place, true, Kind::Path.into(), true));
                }
                if name == "startswith"
                    && let Some(text) = first.as_text()
                    && text.contains("://")
                    && text.splitn(4, '/').count() == 4
                {
                    return Some(self.guarded(
                        receiver,
                        args.receiver_place,
                        true,
                        crate::taint::ops::url_kinds(),
                        false,
                    ));
                }
                if name == "startswith" {
                    return Some(self.begins(act, state, receiver, &first));
                }
                Value::any()
            }
            "hex" => Value::any(),
            "find" | "rfind" | "index" | "rindex" | "count" => match (receiver.as_text(), first.as_text()) {
                (Some(text), Some(part)) if name == "find" => {
                    let at = text.find(&**part).map_or(-1, |at| text[..at].chars().count() as i64);
                    Value::of(Atom::Int(at))
                }
                _ => Value::any(),
            },
            "zfill" | "ljust" | "rjust" | "center" | "translate" | "removeprefix" | "removesuffix" | "tobytes"
            | "__str__" | "__format__" | "__add__" | "__getitem__" => {
                Value::any().with_taint(self.deep_passed(act, state, receiver))
            }
            _ => return None,
        })
    }
}

/// The fields of a format of `str.format`, and whether each is shown by `repr`; `None` where it cannot be read.
fn format_fields(text: &str) -> Option<Vec<(&str, bool)>> {
    /// Positions that are not written.
    const POSITIONS: [&str; 10] = ["0", "1", "2", "3", "4", "5", "6", "7", "8", "9"];
    let mut fields = Vec::new();
    let mut next = 0;
    let mut rest = text;
    while let Some(open) = rest.find('{') {
        rest = &rest[open + 1..];
        if let Some(behind) = rest.strip_prefix('{') {
            rest = behind;
            continue;
        }
        let close = rest.find('}')?;
        let field = &rest[..close];
        // A field within the description of another one.
        if field.contains('{') {
            return None;
        }
        rest = &rest[close + 1..];
        let (name, conversion) = match field.find(['!', ':']) {
            Some(at) => (&field[..at], &field[at..]),
            None => (field, ""),
        };
        let name = name.split(['.', '[']).next().unwrap_or_default();
        let name = match name {
            "" => {
                next += 1;
                POSITIONS.get(next - 1)?
            }
            name => name,
        };
        fields.push((name, conversion.starts_with("!r") || conversion.starts_with("!a")));
    }
    Some(fields)
}
