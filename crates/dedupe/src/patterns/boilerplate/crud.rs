//! Handlers that create, read, update, delete or list something, the same for one model after the other.

use covet_core::Span;
use covet_python::source::{Source, span};
use ruff_python_ast as ast;
use ruff_python_ast::token::TokenKind;
use ruff_text_size::Ranged;
use xxhash_rust::xxh3::xxh3_64;

use super::super::syntax::{body, definition_span, function_lines, tokens, words};
use super::{Kind, MIN_LINES, Shape};

/// The first word of a function's name and what it does.
const VERBS: [(&str, &str); 14] = [
    ("create", "create"),
    ("add", "create"),
    ("get", "read"),
    ("read", "read"),
    ("retrieve", "read"),
    ("fetch", "read"),
    ("find", "read"),
    ("update", "update"),
    ("edit", "update"),
    ("patch", "update"),
    ("delete", "delete"),
    ("remove", "delete"),
    ("destroy", "delete"),
    ("list", "list"),
];
/// Words of a class's name that say nothing of its model.
const ROLES: [&str; 18] = [
    "repository",
    "service",
    "manager",
    "view",
    "views",
    "set",
    "handler",
    "api",
    "controller",
    "crud",
    "dao",
    "store",
    "resource",
    "router",
    "endpoint",
    "base",
    "admin",
    "model",
];
/// Words that say how, not what.
const FILLERS: [&str; 8] = ["by", "id", "all", "one", "many", "from", "async", "new"];

/// A function that is named after a verb and a model, or after a verb in a class that is named after a model. Its key
/// is its code without the words of the model, local names and values.
pub fn handler(
    source: &Source,
    locals: &[u32],
    function: &ast::StmtFunctionDef,
    class: Option<&ast::StmtClassDef>,
    owner: &str,
) -> Option<Shape> {
    let (verb, model) = subject(function, class)?;
    let lines = function_lines(source, function);
    if lines < MIN_LINES {
        return None;
    }
    let first = body(function).first()?;
    // It keeps something of its own.
    if first.is_global_stmt() {
        return None;
    }
    let inside = Span::new(first.start().to_u32(), function.end().to_u32());
    let (key, mentions) = masked(source, locals, inside, &model);
    // What does not touch the model is no handler of it.
    if mentions == 0 {
        return None;
    }
    Some(Shape {
        kind: Kind::Crud,
        key: format!("{verb} {key:016x}"),
        subject: model.join("_"),
        owner: owner.to_owned(),
        span: definition_span(&function.name, function),
        lines,
        remedy: remedy(source, function, inside, verb, &model),
    })
}

/// The verb and the words of the model.
fn subject(function: &ast::StmtFunctionDef, class: Option<&ast::StmtClassDef>) -> Option<(&'static str, Vec<String>)> {
    let parts = words(&function.name);
    let (_, verb) = VERBS.into_iter().find(|(word, _)| parts.first().is_some_and(|first| first == word))?;
    let mut model: Vec<String> = parts[1..].to_vec();
    model.retain(|word| !FILLERS.contains(&word.as_str()));
    if model.is_empty() {
        model = words(&class?.name);
        model.retain(|word| !ROLES.contains(&word.as_str()));
    }
    let model: Vec<String> = model.iter().map(|word| singular(word).to_owned()).collect();
    (!model.is_empty()).then_some((verb, model))
}

fn singular(word: &str) -> &str {
    if word.ends_with("ss") { word } else { word.strip_suffix('s').unwrap_or(word) }
}

/// The words of a name that are not those of the model; `None` where there are none of the model in it.
fn without_model(name: &str, model: &[String]) -> Option<Vec<String>> {
    let all = words(name);
    let rest: Vec<String> = all.iter().filter(|word| !model.iter().any(|of| of == singular(word))).cloned().collect();
    (rest.len() < all.len()).then_some(rest)
}

/// Whether a name is the model's class or what keeps its instances, not something that is only called alike.
fn is_about_model(name: &str, rest: &[String]) -> bool {
    let is_role = |word: &String| ROLES.contains(&word.as_str());
    rest.iter().all(is_role)
        && (name.starts_with(char::is_uppercase) && name.chars().any(char::is_lowercase) || !rest.is_empty())
}

/// A hash of the code without the words of the model, local names and values, and how many names are the model's
/// class or what keeps its instances.
fn masked(source: &Source, locals: &[u32], inside: Span, model: &[String]) -> (u64, usize) {
    let mut code = String::new();
    let mut mentions = 0;
    for token in tokens(source, inside) {
        match token.kind() {
            TokenKind::Comment | TokenKind::NonLogicalNewline => continue,
            TokenKind::Name => {
                let name = source.slice(token.range());
                let rest = without_model(name, model);
                let is_local = locals.binary_search(&token.start().to_u32()).is_ok();
                match rest {
                    // A model that has a local name only is a value like any other.
                    Some(rest) if !is_local => {
                        mentions += usize::from(is_about_model(name, &rest));
                        code += &format!("<{}>", rest.join("_"));
                    }
                    _ if is_local => code.push('_'),
                    _ => code += name,
                }
            }
            TokenKind::String | TokenKind::FStringMiddle => code.push('"'),
            TokenKind::Int | TokenKind::Float => code.push('0'),
            kind => code += &format!("{}", kind as u8),
        }
        code.push(' ');
    }
    (xxh3_64(code.as_bytes()), mentions)
}

/// The method of a generic class that stands for all: the class of the model becomes `self.model`, other names lose the
/// model's words.
fn remedy(source: &Source, function: &ast::StmtFunctionDef, inside: Span, verb: &str, model: &[String]) -> String {
    let text = source.text();
    let parameters = span(function.parameters.range());
    let word = if function.is_async { "async " } else { "" };
    let line_start = text.line_span(text.line_index(inside.start)).map_or(inside.start, |line| line.start);
    let method = text.slice(Span::new(line_start, inside.end));
    let of = |from: Span| general(source, from, model);
    let header = of(parameters);
    let header = header.strip_prefix('(').and_then(|text| text.strip_suffix(')')).unwrap_or(&header).to_owned();
    let takes_self = header.trim_start().starts_with("self");
    let separator = if takes_self || header.trim().is_empty() { "" } else { ", " };
    let receiver = if takes_self { "" } else { "self" };
    // Statements of the body keep their indentation relative to the first.
    let indent = method.len() - method.trim_start().len();
    let lines = of(inside);
    let mut body = String::new();
    for (number, line) in lines.lines().enumerate() {
        let line = if number == 0 { line } else { line.get(indent..).unwrap_or_else(|| line.trim_start()) };
        body += &format!("        {line}\n");
    }
    format!(
        "class Handlers:\n    def __init__(self, model):\n        self.model = model\n\n    \
         {word}def {verb}({receiver}{separator}{header}):\n{body}"
    )
}

fn general(source: &Source, from: Span, model: &[String]) -> String {
    let text = source.text();
    let mut general = String::new();
    let mut copied = from.start;
    for token in tokens(source, from).iter().filter(|token| token.kind() == TokenKind::Name) {
        let at = span(token.range());
        let name = source.slice(token.range());
        let Some(rest) = without_model(name, model) else { continue };
        general += text.slice(Span::new(copied, at.start));
        copied = at.end;
        let is_class = name.starts_with(char::is_uppercase);
        match rest.is_empty() {
            true if is_class => general += "self.model",
            true => general += "item",
            false if is_class => general += &format!("self.{}", rest.join("_")),
            false => general += &rest.join("_"),
        }
    }
    general + text.slice(Span::new(copied, from.end))
}
