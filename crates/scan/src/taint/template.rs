//! Templates: what they show, and whether it is escaped there.

use std::ops::Range;

use super::model_file::TemplateLanguage;

/// A part of a template that matters.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Node {
    /// `{{ name|safe }}`
    Show {
        at: Range<usize>,
        expression: String,
        is_raw: bool,
    },
    /// `{% autoescape off %}`
    Escape(bool),
    EndEscape,
    /// `{% for a, b in things %}` and `{% with a=b %}`: names, and what each holds.
    Bind(Vec<(String, String)>),
    EndBind,
    /// `{% set a = b %}`
    Set(String, String),
    Include(String),
    /// `{% import "a" as b %}` and `{% from "a" import b %}`
    Import(String),
    Macro {
        name: String,
        parameters: Vec<String>,
    },
    EndMacro,
}

/// The nodes of a template, in order.
pub fn parse(text: &str, language: TemplateLanguage) -> Vec<Node> {
    match language {
        TemplateLanguage::Mako => mako(text),
        _ => tags(text, language),
    }
}

fn mako(text: &str) -> Vec<Node> {
    let mut nodes = Vec::new();
    let mut from = 0;
    while let Some(found) = text[from..].find("${") {
        let start = from + found;
        let Some(end) = text[start..].find('}') else { break };
        let expression = text[start + 2..start + end].to_owned();
        nodes.push(Node::Show { at: start..start + end + 1, expression, is_raw: false });
        from = start + end + 1;
    }
    nodes
}

fn tags(text: &str, language: TemplateLanguage) -> Vec<Node> {
    let mut nodes = Vec::new();
    let mut from = 0;
    while let Some(found) = text[from..].find('{') {
        let start = from + found;
        let Some(kind) = text[start + 1..].chars().next().filter(|kind| matches!(kind, '{' | '%' | '#')) else {
            from = start + 1;
            continue;
        };
        let close = match kind {
            '{' => "}}",
            '%' => "%}",
            _ => "#}",
        };
        let Some(length) = text[start + 2..].find(close) else { break };
        let inner = &text[start + 2..start + 2 + length];
        from = start + 2 + length + 2;
        let inner = inner.trim_start_matches(['-', '+']).trim_end_matches(['-', '+']).trim();
        match kind {
            '{' => {
                // Bottle shows `{{!name}}` as it is.
                let raw = inner.strip_prefix('!').filter(|_| language == TemplateLanguage::Bottle);
                nodes.push(Node::Show {
                    at: start..from,
                    expression: raw.unwrap_or(inner).to_owned(),
                    is_raw: raw.is_some(),
                });
            }
            '%' => {
                if let Some(end) = ["raw", "verbatim", "comment"].iter().find(|word| first_word(inner) == **word) {
                    if language == TemplateLanguage::Tornado && *end == "raw" {
                        let expression = inner[3..].to_owned();
                        nodes.push(Node::Show { at: start..from, expression, is_raw: true });
                    } else if let Some(at) = text[from..].find(&format!("end{end}")) {
                        from += at;
                    }
                    continue;
                }
                nodes.extend(tag(inner));
            }
            _ => {}
        }
    }
    nodes
}

fn first_word(text: &str) -> &str {
    text.split_whitespace().next().unwrap_or_default()
}

fn tag(inner: &str) -> Option<Node> {
    let word = first_word(inner);
    let rest = inner[word.len()..].trim();
    Some(match word {
        "autoescape" => Node::Escape(!matches!(rest.to_ascii_lowercase().as_str(), "false" | "off" | "none")),
        "endautoescape" => Node::EndEscape,
        "for" => {
            let (names, of) = rest.split_once(" in ")?;
            Node::Bind(names.split(',').map(|name| (name.trim().to_owned(), of.trim().to_owned())).collect())
        }
        "with" => Node::Bind(bindings(rest)),
        "endfor" | "endwith" => Node::EndBind,
        "set" => {
            let (name, value) = rest.split_once('=')?;
            Node::Set(name.trim().to_owned(), value.trim().to_owned())
        }
        "include" | "extends" => Node::Include(quoted(rest)?),
        "import" | "from" => Node::Import(quoted(rest)?),
        "macro" => {
            let (name, parameters) = rest.split_once('(')?;
            let parameters = parameters.split(')').next()?.split(',');
            let parameters = parameters.map(|one| one.split('=').next().unwrap_or(one).trim().to_owned());
            Node::Macro { name: name.trim().to_owned(), parameters: parameters.collect() }
        }
        "endmacro" => Node::EndMacro,
        _ => return None,
    })
}

/// `a=b c=d` and `a=b, c=d`
fn bindings(text: &str) -> Vec<(String, String)> {
    let parts = text.split([' ', ',']).filter(|part| !part.is_empty());
    parts.filter_map(|part| part.split_once('=')).map(|(name, value)| (name.to_owned(), value.to_owned())).collect()
}

fn quoted(text: &str) -> Option<String> {
    let quote = text.chars().next().filter(|quote| matches!(quote, '"' | '\''))?;
    text[1..].split(quote).next().map(str::to_owned)
}

/// An expression without its filters, and the names of these.
pub fn filters(expression: &str) -> (&str, Vec<&str>) {
    let mut parts = Vec::new();
    let (mut depth, mut quote, mut start) = (0u32, None, 0);
    for (at, character) in expression.char_indices() {
        match (quote, character) {
            (Some(open), _) if character == open => quote = None,
            (Some(_), _) => {}
            (None, '"' | '\'') => quote = Some(character),
            (None, '(' | '[' | '{') => depth += 1,
            (None, ')' | ']' | '}') => depth = depth.saturating_sub(1),
            (None, '|') if depth == 0 => {
                parts.push(&expression[start..at]);
                start = at + 1;
            }
            _ => {}
        }
    }
    parts.push(&expression[start..]);
    let names = parts[1..].iter().flat_map(|part| part.split(',')).map(|part| {
        let part = part.trim();
        part.split(|character: char| !(character.is_alphanumeric() || character == '_')).next().unwrap_or_default()
    });
    (parts[0], names.filter(|name| !name.is_empty()).collect())
}

/// The variables that an expression reads: each with its attributes, and whether it is called.
pub fn variables(expression: &str) -> Vec<(Vec<String>, bool)> {
    let mut found = Vec::new();
    let mut rest = expression;
    while let Some(start) =
        rest.find(|character: char| character.is_alphabetic() || matches!(character, '_' | '"' | '\''))
    {
        let first = rest[start..].chars().next().unwrap_or_default();
        if matches!(first, '"' | '\'') {
            let after = &rest[start + 1..];
            rest = after.find(first).map_or("", |end| &after[end + 1..]);
            continue;
        }
        let is_part = |character: char| character.is_alphanumeric() || matches!(character, '_' | '.');
        let name = rest[start..].split(|character: char| !is_part(character)).next().unwrap_or_default();
        rest = &rest[start + name.len()..];
        let is_keyword = matches!(name, "and" | "or" | "not" | "if" | "else" | "in" | "is" | "true" | "false" | "none");
        // The name of an argument is no variable.
        let is_name = rest.trim_start().starts_with('=') && !rest.trim_start().starts_with("==");
        if !is_keyword && !is_name {
            let parts = name.split('.').filter(|part| !part.is_empty()).map(str::to_owned).collect();
            found.push((parts, rest.starts_with('(')));
        }
    }
    found
}

/// Whether a filter leaves nothing that a browser would take for markup.
pub fn escapes(filter: &str) -> bool {
    matches!(
        filter,
        "e" | "escape"
            | "forceescape"
            | "force_escape"
            | "h"
            | "tojson"
            | "json_script"
            | "urlencode"
            | "u"
            | "length"
            | "count"
            | "wordcount"
            | "int"
            | "float"
            | "round"
            | "xmlattr"
            | "escapejs"
            | "filesizeformat"
            | "date"
            | "time"
            | "floatformat"
            | "intcomma"
            | "pluralize"
            | "yesno"
            | "slugify"
            | "length_is"
            | "sum"
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_shown() {
        let nodes =
            parse("{# {{ a }} #}<p>{{ b | e | safe }}</p>{% raw %}{{ c }}{% endraw %}", TemplateLanguage::Jinja);
        assert_eq!(nodes, [Node::Show { at: 16..34, expression: "b | e | safe".to_owned(), is_raw: false }]);
        assert_eq!(filters("b | e | join('|')"), ("b ", vec!["e", "join"]));
        assert_eq!(variables("a.b('x.y', c)"), [(vec!["a".into(), "b".into()], true), (vec!["c".into()], false)]);
        assert_eq!(
            parse("{% for a, b in c.items %}{% endfor %}", TemplateLanguage::Django),
            [Node::Bind(vec![("a".into(), "c.items".into()), ("b".into(), "c.items".into())]), Node::EndBind]
        );
        assert_eq!(parse("{% set %}{% include", TemplateLanguage::Jinja), []);
    }
}
