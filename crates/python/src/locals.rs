//! Which names of a file can be renamed without any other file's notice: parameters, variables and whatever else a body
//! binds for itself.

use ruff_python_ast::visitor::{self, Visitor};
use ruff_python_ast::{self as ast, Expr, ExprContext, Stmt};
use ruff_text_size::Ranged;
use rustc_hash::FxHashSet;

use crate::source::Source;

/// The byte offsets of all identifiers that are local names where they stand, in order: the name that a `def` or `class`
/// gives, parameters, and names that a function (or one around it) binds. In a class body and on the top level of the
/// module those that the body itself binds, there alone. Attributes, keywords of calls, and names that come from
/// elsewhere are none. Linear in the size of the file.
pub fn local_names(source: &Source) -> Vec<u32> {
    let mut walk = Walk { scopes: Vec::new(), found: Vec::new() };
    let body = &source.module().body;
    walk.scopes.push(Scope { names: bound(body), is_function: false });
    walk.visit_body(body);
    walk.found.sort_unstable();
    walk.found
}

struct Scope<'a> {
    names: FxHashSet<&'a str>,
    /// Whether the bodies within see its names.
    is_function: bool,
}

struct Walk<'a> {
    scopes: Vec<Scope<'a>>,
    found: Vec<u32>,
}

impl<'a> Walk<'a> {
    fn is_local(&self, name: &str) -> bool {
        let innermost = self.scopes.len() - 1;
        let mut scopes = self.scopes.iter().enumerate().rev();
        scopes.any(|(at, scope)| (scope.is_function || at == innermost) && scope.names.contains(name))
    }

    fn identifier(&mut self, name: &ast::Identifier) {
        self.found.push(name.start().to_u32());
    }

    fn identifier_if_local(&mut self, name: &ast::Identifier) {
        if self.is_local(name.as_str()) {
            self.identifier(name);
        }
    }

    fn inside(&mut self, names: FxHashSet<&'a str>, is_function: bool, visit: impl FnOnce(&mut Self)) {
        self.scopes.push(Scope { names, is_function });
        visit(self);
        self.scopes.pop();
    }
}

impl<'a> Visitor<'a> for Walk<'a> {
    fn visit_stmt(&mut self, statement: &'a Stmt) {
        match statement {
            Stmt::FunctionDef(function) => {
                self.identifier(&function.name);
                function.decorator_list.iter().for_each(|decorator| self.visit_expr(&decorator.expression));
                // Defaults and annotations belong to the scope around, the names of the parameters do not.
                self.visit_parameters(&function.parameters);
                function.returns.iter().for_each(|returns| self.visit_expr(returns));
                let mut names = bound(&function.body);
                names.extend(function.parameters.iter().map(|parameter| parameter.name().as_str()));
                self.inside(names, true, |walk| walk.visit_body(&function.body));
            }
            Stmt::ClassDef(class) => {
                self.identifier(&class.name);
                class.decorator_list.iter().for_each(|decorator| self.visit_expr(&decorator.expression));
                class.arguments.iter().for_each(|arguments| self.visit_arguments(arguments));
                self.inside(bound(&class.body), false, |walk| walk.visit_body(&class.body));
            }
            Stmt::Global(ast::StmtGlobal { names, .. }) | Stmt::Nonlocal(ast::StmtNonlocal { names, .. }) => {
                names.iter().for_each(|name| self.identifier_if_local(name));
            }
            _ => visitor::walk_stmt(self, statement),
        }
    }

    fn visit_parameter(&mut self, parameter: &'a ast::Parameter) {
        self.identifier(&parameter.name);
        visitor::walk_parameter(self, parameter);
    }

    fn visit_expr(&mut self, expr: &'a Expr) {
        match expr {
            Expr::Name(name) if self.is_local(&name.id) => self.found.push(name.start().to_u32()),
            Expr::Lambda(lambda) => {
                let mut names = FxHashSet::default();
                if let Some(parameters) = &lambda.parameters {
                    self.visit_parameters(parameters);
                    names.extend(parameters.iter().map(|parameter| parameter.name().as_str()));
                }
                self.inside(names, true, |walk| walk.visit_expr(&lambda.body));
            }
            _ => visitor::walk_expr(self, expr),
        }
    }

    fn visit_except_handler(&mut self, handler: &'a ast::ExceptHandler) {
        let ast::ExceptHandler::ExceptHandler(inner) = handler;
        inner.name.iter().for_each(|name| self.identifier_if_local(name));
        visitor::walk_except_handler(self, handler);
    }

    fn visit_alias(&mut self, alias: &'a ast::Alias) {
        if let Some(name) = &alias.asname {
            self.identifier(name);
        }
    }

    fn visit_pattern(&mut self, pattern: &'a ast::Pattern) {
        names_of(pattern).into_iter().for_each(|name| self.identifier_if_local(name));
        visitor::walk_pattern(self, pattern);
    }
}

/// The names that a pattern itself binds, without those of the patterns in it.
fn names_of(pattern: &ast::Pattern) -> Option<&ast::Identifier> {
    match pattern {
        ast::Pattern::MatchAs(pattern) => pattern.name.as_ref(),
        ast::Pattern::MatchStar(pattern) => pattern.name.as_ref(),
        ast::Pattern::MatchMapping(pattern) => pattern.rest.as_ref(),
        _ => None,
    }
}

/// The names that a body binds, those of comprehensions among them, without the bodies within.
fn bound(body: &[Stmt]) -> FxHashSet<&str> {
    let mut bound = Bound::default();
    bound.visit_body(body);
    bound.names.retain(|name| !bound.elsewhere.contains(name));
    bound.names
}

#[derive(Default)]
struct Bound<'a> {
    names: FxHashSet<&'a str>,
    /// What `global` says.
    elsewhere: FxHashSet<&'a str>,
}

impl<'a> Visitor<'a> for Bound<'a> {
    fn visit_stmt(&mut self, statement: &'a Stmt) {
        match statement {
            Stmt::FunctionDef(function) => {
                self.names.insert(function.name.as_str());
            }
            Stmt::ClassDef(class) => {
                self.names.insert(class.name.as_str());
            }
            Stmt::Global(global) => self.elsewhere.extend(global.names.iter().map(|name| name.as_str())),
            _ => visitor::walk_stmt(self, statement),
        }
    }

    fn visit_expr(&mut self, expr: &'a Expr) {
        match expr {
            Expr::Name(name) if matches!(name.ctx, ExprContext::Store | ExprContext::Del) => {
                self.names.insert(name.id.as_str());
            }
            Expr::Lambda(_) => {}
            _ => visitor::walk_expr(self, expr),
        }
    }

    fn visit_except_handler(&mut self, handler: &'a ast::ExceptHandler) {
        let ast::ExceptHandler::ExceptHandler(inner) = handler;
        self.names.extend(inner.name.iter().map(|name| name.as_str()));
        visitor::walk_except_handler(self, handler);
    }

    fn visit_alias(&mut self, alias: &'a ast::Alias) {
        // A name that an import keeps says what it is; only one given here can be another.
        self.names.extend(alias.asname.iter().map(|name| name.as_str()));
    }

    fn visit_pattern(&mut self, pattern: &'a ast::Pattern) {
        self.names.extend(names_of(pattern).map(|name| name.as_str()));
        visitor::walk_pattern(self, pattern);
    }
}

#[cfg(test)]
mod tests {
    use covet_core::{RelPath, Text};

    use super::*;
    use crate::source::SourceKind;

    /// The text with every local name replaced by `_`.
    fn masked(text: &str) -> String {
        let source = Source::parse(Text::new(RelPath::new("a.py"), text), SourceKind::Module);
        let mut masked = String::new();
        let mut rest = 0;
        for at in local_names(&source) {
            let at = at as usize;
            masked.push_str(&text[rest..at]);
            masked.push('_');
            let name = |letter: char| letter.is_alphanumeric() || letter == '_';
            rest = at + text[at..].find(|letter| !name(letter)).unwrap_or(text.len() - at);
        }
        masked + &text[rest..]
    }

    #[test]
    fn what_a_function_binds_is_local() {
        assert_eq!(
            masked("def f(a, *b, c=d, **e):\n    g = a.h(c=i)\n    return [j for j in g if k(j)]\n"),
            "def _(_, *_, _=d, **_):\n    _ = _.h(c=i)\n    return [_ for _ in _ if k(_)]\n"
        );
        assert_eq!(masked("def f():\n    global a\n    a = b = 1\n"), "def _():\n    global a\n    a = _ = 1\n");
    }

    #[test]
    fn functions_see_those_around_them_but_not_classes_or_modules() {
        assert_eq!(
            masked("a = 1\nclass C:\n    b = a\n    c = b\n    def f(self):\n        return a, b, lambda x: x\n"),
            "_ = 1\nclass _:\n    _ = a\n    _ = _\n    def _(_):\n        return a, b, lambda _: _\n"
        );
        assert_eq!(
            masked("def f(a):\n    def g(b):\n        return a + b\n    return g\n"),
            "def _(_):\n    def _(_):\n        return _ + _\n    return _\n"
        );
    }

    #[test]
    fn handlers_patterns_and_imports_bind_too() {
        assert_eq!(
            masked(
                "def f():\n    import a as b, c\n    try:\n        b(c)\n    except E as e:\n        raise F from e\n"
            ),
            "def _():\n    import a as _, c\n    try:\n        _(c)\n    except E as _:\n        raise F from _\n"
        );
        assert_eq!(
            masked("def f(a):\n    match a:\n        case [b, *c]: b\n        case {'d': D(e=g), **h}: g, h\n"),
            "def _(_):\n    match _:\n        case [_, *_]: _\n        case {'d': D(e=_), **_}: _, _\n"
        );
    }
}
