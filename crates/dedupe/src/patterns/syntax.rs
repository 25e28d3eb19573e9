//! Small questions to syntax trees that several patterns ask.

use covet_core::Span;
use covet_python::source::{Source, span};
use ruff_python_ast::helpers::body_without_leading_docstring;
use ruff_python_ast::token::Token;
use ruff_python_ast::visitor::{self, Visitor};
use ruff_python_ast::{self as ast, Expr, Stmt};
use ruff_text_size::Ranged;

/// The tokens that begin in a span.
pub fn tokens(source: &Source, inside: Span) -> &[Token] {
    let all: &[Token] = source.tokens();
    let before = |offset: u32| all.partition_point(|token| token.start().to_u32() < offset);
    &all[before(inside.start)..before(inside.end)]
}

/// How many lines a span takes.
pub fn lines(source: &Source, at: Span) -> u32 {
    let text = source.text();
    (text.line_index(at.end.max(at.start + 1) - 1) + 1 - text.line_index(at.start)) as u32
}

/// From the first line that a function or class itself takes to its end; decorators stay outside.
pub fn definition_span(header: &ast::Identifier, statement: impl Ranged) -> Span {
    let whole = span(statement.range());
    let name = header.start().to_u32();
    // `def` or `class` stands before the name; with decorators the statement begins with those.
    Span::new(name.min(whole.end), whole.end)
}

/// The statements of a function without its docstring.
pub fn body(function: &ast::StmtFunctionDef) -> &[Stmt] {
    body_without_leading_docstring(&function.body)
}

/// The lines of a function without decorators and docstring.
pub fn function_lines(source: &Source, function: &ast::StmtFunctionDef) -> u32 {
    let all = lines(source, definition_span(&function.name, function));
    let documentation = function.body.len() - body(function).len();
    all - function.body[..documentation].iter().map(|first| lines(source, span(first.range()))).sum::<u32>().min(all)
}

pub fn name(expr: &Expr) -> Option<&str> {
    match expr {
        Expr::Name(name) => Some(name.id.as_str()),
        _ => None,
    }
}

/// `x` of `receiver.x`.
pub fn attribute_of<'a>(expr: &'a Expr, receiver: &str) -> Option<&'a str> {
    match expr {
        Expr::Attribute(attribute) if name(&attribute.value) == Some(receiver) => Some(attribute.attr.as_str()),
        _ => None,
    }
}

/// `a.b.c` of names and attributes alone.
pub fn dotted(expr: &Expr) -> Option<String> {
    match expr {
        Expr::Name(name) => Some(name.id.to_string()),
        Expr::Attribute(attribute) => Some(format!("{}.{}", dotted(&attribute.value)?, attribute.attr)),
        _ => None,
    }
}

/// The last part of a name, an attribute, or what is called or subscripted there.
pub fn last_part(expr: &Expr) -> Option<&str> {
    match expr {
        Expr::Name(name) => Some(name.id.as_str()),
        Expr::Attribute(attribute) => Some(attribute.attr.as_str()),
        Expr::Call(call) => last_part(&call.func),
        Expr::Subscript(subscript) => last_part(&subscript.value),
        _ => None,
    }
}

/// The name of the first parameter: `self`, `cls`.
pub fn receiver(function: &ast::StmtFunctionDef) -> Option<&str> {
    let parameters = &function.parameters;
    parameters.posonlyargs.first().or(parameters.args.first()).map(|parameter| parameter.parameter.name.as_str())
}

/// The methods that stand in a class's own body.
pub fn methods(class: &ast::StmtClassDef) -> impl Iterator<Item = &ast::StmtFunctionDef> {
    class.body.iter().filter_map(|statement| match statement {
        Stmt::FunctionDef(function) => Some(function),
        _ => None,
    })
}

pub fn method<'a>(class: &'a ast::StmtClassDef, name: &str) -> Option<&'a ast::StmtFunctionDef> {
    methods(class).find(|method| method.name.as_str() == name)
}

pub fn bases(class: &ast::StmtClassDef) -> &[Expr] {
    class.arguments.as_deref().map_or(&[], |arguments| &arguments.args)
}

/// Whether nothing but the class itself says how it is made: no bases but those without methods, no metaclass.
pub fn is_rooted(class: &ast::StmtClassDef) -> bool {
    let keywords = class.arguments.as_deref().map_or(0, |arguments| arguments.keywords.len());
    keywords == 0 && bases(class).iter().all(|base| matches!(last_part(base), Some("object" | "ABC" | "Generic")))
}

pub fn is_isinstance(expr: &Expr) -> Option<(&Expr, &Expr)> {
    let Expr::Call(call) = expr else { return None };
    match (name(&call.func), &*call.arguments.args) {
        (Some("isinstance"), [value, kind]) if call.arguments.keywords.is_empty() => Some((value, kind)),
        _ => None,
    }
}

/// Whether the expression is `None`, a truth value, a number, a text or an empty container.
pub fn is_plain_constant(expr: &Expr) -> bool {
    match expr {
        Expr::UnaryOp(unary) => is_plain_constant(&unary.operand),
        Expr::NoneLiteral(_) | Expr::BooleanLiteral(_) | Expr::NumberLiteral(_) => true,
        Expr::StringLiteral(_) | Expr::BytesLiteral(_) | Expr::EllipsisLiteral(_) => true,
        Expr::List(list) => list.elts.is_empty(),
        Expr::Tuple(tuple) => tuple.elts.is_empty(),
        Expr::Dict(dict) => dict.items.is_empty(),
        _ => false,
    }
}

/// How many statements there are, those in others among them.
pub fn statements(body: &[Stmt]) -> u32 {
    struct Count(u32);
    impl<'a> Visitor<'a> for Count {
        fn visit_stmt(&mut self, statement: &'a Stmt) {
            let is_text = matches!(statement, Stmt::Expr(expr) if expr.value.is_string_literal_expr());
            self.0 += u32::from(!is_text);
            visitor::walk_stmt(self, statement);
        }
        fn visit_expr(&mut self, _: &'a Expr) {}
    }
    let mut count = Count(0);
    count.visit_body(body);
    count.0
}

/// What a body does that matters to the one who calls it, and the names it binds.
#[derive(Default)]
pub struct Uses<'a> {
    pub reads: Vec<&'a str>,
    pub writes: Vec<&'a str>,
    pub has_yield: bool,
}

impl<'a> Uses<'a> {
    pub fn of(body: &'a [Stmt]) -> Self {
        let mut uses = Self::default();
        uses.visit_body(body);
        uses
    }
}

impl<'a> Visitor<'a> for Uses<'a> {
    fn visit_expr(&mut self, expr: &'a Expr) {
        match expr {
            Expr::Name(name) if name.ctx.is_load() => self.reads.push(&name.id),
            Expr::Name(name) => self.writes.push(&name.id),
            Expr::Yield(_) | Expr::YieldFrom(_) => self.has_yield = true,
            _ => {}
        }
        visitor::walk_expr(self, expr);
    }
}

/// The words of an identifier in lower case: `getHTTPUser_by` is `get`, `http`, `user`, `by`.
pub fn words(identifier: &str) -> Vec<String> {
    let letters: Vec<char> = identifier.chars().collect();
    let mut words: Vec<String> = Vec::new();
    let mut word = String::new();
    for (at, &letter) in letters.iter().enumerate() {
        let begins = letter.is_uppercase() && {
            let after_lower = at > 0 && !letters[at - 1].is_uppercase();
            let before_lower = letters.get(at + 1).is_some_and(|next| next.is_lowercase());
            after_lower || before_lower
        };
        if (letter == '_' || begins) && !word.is_empty() {
            words.push(std::mem::take(&mut word));
        }
        if letter != '_' {
            word.extend(letter.to_lowercase());
        }
    }
    if !word.is_empty() {
        words.push(word);
    }
    words
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn identifiers_have_words() {
        assert_eq!(words("getHTTPUser_by"), ["get", "http", "user", "by"]);
        assert_eq!(words("__init__"), ["init"]);
        assert_eq!(words("UserRepository"), ["user", "repository"]);
    }
}
