//! What names stand for: imports, builtins, simple aliases and instances, by scope, within one file.
//!
//! Building looks at every binding once; an expression is resolved only when somebody asks.

use ruff_python_ast::name::Name;
use ruff_python_ast::visitor::{self, Visitor};
use ruff_python_ast::{self as ast, Expr, ModModule, Stmt};
use ruff_python_stdlib::builtins::is_python_builtin;
use ruff_text_size::Ranged;
use rustc_hash::{FxHashMap, FxHashSet};

/// The newest minor version of Python 3 whose builtins are known.
pub(crate) const PYTHON_MINOR: u8 = 14;
/// How many aliases of aliases are followed.
const MOST_STEPS: u8 = 12;
/// A longer full name (in bytes) is of no use; it bounds the work on long chains of calls.
const LONGEST_NAME: usize = 400;
const MODULE: u32 = 0;

/// The bindings of one file.
#[derive(Clone, Debug, Default)]
pub struct Names {
    scopes: Vec<Scope>,
    /// Indices into `scopes` in order of their start.
    by_start: Vec<u32>,
    bindings: FxHashMap<(u32, Name), Binding>,
    /// Names that stand for something whose last part is another name.
    renamed: FxHashSet<Name>,
    /// Modules that the file imports, wholly or in part, as far as the statement says.
    modules: Vec<String>,
    /// Modules imported by `from module import *`.
    stars: Vec<String>,
    module: Option<String>,
}

/// What is known of a name or a chain of attributes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Resolution {
    /// An import or a builtin (or an attribute of one), by its full name.
    Named(String),
    /// Something of this file whose origin is known: an instance (`flask.Flask.run` for `app.run`), an alias or a
    /// definition of this module.
    Derived(String),
    /// Bound in this file to something unknown.
    Local,
    /// Bound nowhere in this file, and no builtin.
    Unbound,
    /// Not a name or a chain of attributes.
    Other,
}

impl Resolution {
    /// The full dotted name, where it is known.
    pub fn full_name(self) -> Option<String> {
        match self {
            Self::Named(name) | Self::Derived(name) => Some(name),
            Self::Local | Self::Unbound | Self::Other => None,
        }
    }
}

#[derive(Clone, Debug)]
struct Scope {
    start: u32,
    end: u32,
    parent: u32,
    /// Names of a class body are not seen from the functions in it.
    is_class: bool,
}

#[derive(Clone, Debug, PartialEq, Eq)]
enum Binding {
    /// By its full name.
    Import(Name),
    /// `name = other.name`, `name = Class()`, `name: Class`.
    Value(Box<Value>),
    /// A function or class of this file.
    Definition,
    /// `None`, or only declared: says nothing about what else it is bound to.
    Nothing,
    Local,
    Global,
    Nonlocal,
}

#[derive(Clone, Debug, PartialEq, Eq)]
struct Value {
    /// The name the chain begins with, and the rest of it (`.cursor().execute`).
    root: Name,
    rest: Name,
    /// The scope it is looked up in.
    scope: u32,
    kind: ValueKind,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum ValueKind {
    /// The value itself.
    Alias,
    /// What a call of it returns.
    Call,
    /// An instance of it.
    Instance,
}

impl Names {
    /// The bindings of a module. `module_name` is its full dotted name (`package.module`), with `.__init__` kept for the
    /// module of a package itself; without it relative imports stay unknown. Linear in the size of the file.
    pub fn of(module: &ModModule, module_name: Option<&str>) -> Self {
        let mut names = Self {
            module: module_name.map(|name| name.strip_suffix(".__init__").unwrap_or(name).to_owned()),
            ..Self::default()
        };
        names.scopes.push(Scope { start: 0, end: u32::MAX, parent: MODULE, is_class: false });
        let package = module_name.map(|name| name.rsplit_once('.').map_or("", |(package, _)| package).to_owned());
        let mut builder = Builder { names, scope: MODULE, package, chain: String::new() };
        builder.visit_body(&module.body);
        let mut names = builder.names;
        names.by_start = (0..names.scopes.len() as u32).collect();
        let scopes = &names.scopes;
        names.by_start.sort_by_key(|&index| {
            let scope = &scopes[index as usize];
            (scope.start, u32::MAX - scope.end)
        });
        names
    }

    /// The full dotted name that an expression stands for: `hashlib.md5`, `builtins.open`, `flask.Flask.run`.
    ///
    /// What a function returns that is no class is written `module.function()`.
    pub fn resolve(&self, expr: &Expr) -> Option<String> {
        self.resolution(expr).full_name()
    }

    /// What is known of an expression.
    pub fn resolution(&self, expr: &Expr) -> Resolution {
        let mut rest = String::new();
        let Some(root) = chain_of(expr, &mut rest) else { return Resolution::Other };
        // What a call returns is known only through the name of what is called.
        let is_called = rest.contains("()");
        match self.follow(&root.id, self.scope_at(root.start().into()), MOST_STEPS) {
            Resolution::Named(base) if !is_called => join(base, &rest).map_or(Resolution::Other, Resolution::Named),
            Resolution::Named(base) | Resolution::Derived(base) => {
                join(base, &rest).map_or(Resolution::Other, Resolution::Derived)
            }
            _ if is_called => Resolution::Other,
            other => other,
        }
    }

    /// Whether the file imports the module, a part of it or a name from it.
    pub fn imports(&self, module: &str) -> bool {
        self.modules
            .iter()
            .any(|name| name.strip_prefix(module).is_some_and(|rest| rest.is_empty() || rest.starts_with('.')))
    }

    /// The modules the file imports, as its statements name them, in order; `from a import b` counts as `a.b`.
    pub fn imported(&self) -> &[String] {
        &self.modules
    }

    /// Whether the name may stand for something whose own name is another (`import hashlib as h`).
    pub fn may_be_renamed(&self, name: &Name) -> bool {
        self.renamed.contains(name)
    }

    fn scope_at(&self, offset: u32) -> u32 {
        let after = self.by_start.partition_point(|&index| self.scopes[index as usize].start <= offset);
        let mut scope = after.checked_sub(1).map_or(MODULE, |index| self.by_start[index]);
        while scope != MODULE && offset >= self.scopes[scope as usize].end {
            scope = self.scopes[scope as usize].parent;
        }
        scope
    }

    /// The binding that a name has when it is used in a scope, and the scope that holds it.
    fn binding(&self, name: &Name, used_in: u32) -> Option<(u32, &Binding)> {
        let mut scope = used_in;
        // One key is made and its scope changed: a name is copied once.
        let mut key = (scope, name.clone());
        loop {
            let at = &self.scopes[scope as usize];
            if !at.is_class || scope == used_in {
                key.0 = scope;
                match self.bindings.get(&key) {
                    Some(Binding::Global) => {
                        key.0 = MODULE;
                        return self.bindings.get(&key).map(|binding| (MODULE, binding));
                    }
                    Some(Binding::Nonlocal) | None => {}
                    Some(binding) => return Some((scope, binding)),
                }
            }
            if scope == MODULE {
                return None;
            }
            scope = at.parent;
        }
    }

    fn follow(&self, name: &Name, scope: u32, steps: u8) -> Resolution {
        let Some((found_in, binding)) = self.binding(name, scope) else {
            if is_python_builtin(name, PYTHON_MINOR, false) {
                return Resolution::Named(format!("builtins.{name}"));
            }
            return match self.stars.as_slice() {
                [module] => Resolution::Named(format!("{module}.{name}")),
                _ => Resolution::Unbound,
            };
        };
        match binding {
            Binding::Import(full) => Resolution::Named(full.to_string()),
            Binding::Definition => match &self.module {
                Some(module) if found_in == MODULE => Resolution::Derived(format!("{module}.{name}")),
                _ => Resolution::Local,
            },
            Binding::Value(value) if steps > 0 => {
                let (Resolution::Named(base) | Resolution::Derived(base)) =
                    self.follow(&value.root, value.scope, steps - 1)
                else {
                    return Resolution::Local;
                };
                let full = join(base, &value.rest);
                let full = match value.kind {
                    ValueKind::Call => full.map(instance_name),
                    ValueKind::Alias | ValueKind::Instance => full,
                };
                full.filter(|full| full.len() <= LONGEST_NAME).map_or(Resolution::Local, Resolution::Derived)
            }
            _ => Resolution::Local,
        }
    }
}

/// Appends `.attribute` and `()` steps to a full name; calls on the way become what they return.
fn join(mut base: String, mut rest: &str) -> Option<String> {
    while !rest.is_empty() {
        if let Some(after) = rest.strip_prefix("()") {
            base = instance_name(base);
            rest = after;
            continue;
        }
        let end = rest.find("()").unwrap_or(rest.len());
        base.push_str(&rest[..end]);
        rest = &rest[end..];
    }
    (base.len() <= LONGEST_NAME).then_some(base)
}

/// What a call of the full name returns: an instance of a class, what a well-known function is documented to return, or
/// `name()`.
fn instance_name(called: String) -> String {
    let class = match called.as_str() {
        "ssl.create_default_context" | "ssl._create_unverified_context" | "ssl._create_stdlib_context" => {
            "ssl.SSLContext"
        }
        "requests.session" => "requests.Session",
        "logging.getLogger" => "logging.Logger",
        "sqlite3.connect" => "sqlite3.Connection",
        "sqlite3.Connection.cursor" => "sqlite3.Cursor",
        "sqlalchemy.create_engine" => "sqlalchemy.Engine",
        "sqlalchemy.Engine.connect" => "sqlalchemy.Connection",
        _ => {
            let last = called.rsplit('.').next().unwrap_or(&called);
            let is_class = last.starts_with(|letter: char| letter.is_uppercase());
            return if is_class { called } else { called + "()" };
        }
    };
    class.to_owned()
}

/// The name a chain such as `a.b().c` begins with; `rest` gets `.b().c`. `None` for anything else, and for a chain that
/// is too long.
fn chain_of<'a>(expr: &'a Expr, rest: &mut String) -> Option<&'a ast::ExprName> {
    // From the outside in; a chain of calls may be long, so without recursion.
    let mut parts: Vec<&str> = Vec::new();
    let mut length = 0;
    let mut at = expr;
    let root = loop {
        match at {
            Expr::Name(name) => break name,
            Expr::Attribute(attribute) => {
                parts.push(attribute.attr.as_str());
                length += attribute.attr.len() + 1;
                at = &attribute.value;
            }
            Expr::Call(call) => {
                parts.push("()");
                length += 2;
                at = &call.func;
            }
            Expr::Await(inner) => at = &inner.value,
            _ => return None,
        }
        if length > LONGEST_NAME {
            return None;
        }
    };
    for part in parts.iter().rev() {
        if *part != "()" {
            rest.push('.');
        }
        rest.push_str(part);
    }
    Some(root)
}

struct Builder {
    names: Names,
    scope: u32,
    /// What a relative import of one dot begins with.
    package: Option<String>,
    chain: String,
}

impl Builder {
    fn bind(&mut self, name: &Name, binding: Binding) {
        self.bind_in(self.scope, name, binding);
    }

    fn bind_in(&mut self, scope: u32, name: &Name, binding: Binding) {
        match self.names.bindings.entry((scope, name.clone())) {
            std::collections::hash_map::Entry::Vacant(entry) => {
                entry.insert(binding);
            }
            std::collections::hash_map::Entry::Occupied(mut entry) => match (entry.get(), &binding) {
                (Binding::Global, _) => {
                    if scope != MODULE {
                        self.bind_in(MODULE, name, binding);
                    }
                }
                // A fallback (`except ImportError: yaml = None`, or a function of the same name) keeps the import.
                (Binding::Nonlocal, _)
                | (_, Binding::Nothing)
                | (Binding::Import(_), Binding::Import(_) | Binding::Definition) => {}
                (Binding::Nothing, _) => {
                    entry.insert(binding);
                }
                (before, now) if before == now => {}
                _ => {
                    entry.insert(Binding::Local);
                }
            },
        }
    }

    fn import(&mut self, name: &Name, full: &str) {
        if full.rsplit('.').next() != Some(name.as_str()) {
            self.names.renamed.insert(name.clone());
        }
        self.bind(name, Binding::Import(Name::new(full)));
    }

    /// What a value tells about the name it is assigned to.
    fn value(&mut self, value: &Expr) -> Binding {
        let (chain, kind) = match value {
            Expr::NoneLiteral(_) => return Binding::Nothing,
            Expr::Await(inner) => match &*inner.value {
                Expr::Call(call) => (&*call.func, ValueKind::Call),
                _ => return Binding::Local,
            },
            Expr::Call(call) => (&*call.func, ValueKind::Call),
            Expr::Name(_) | Expr::Attribute(_) => (value, ValueKind::Alias),
            _ => return Binding::Local,
        };
        self.chain(chain, kind)
    }

    fn chain(&mut self, expr: &Expr, kind: ValueKind) -> Binding {
        self.chain.clear();
        let Some(root) = chain_of(expr, &mut self.chain) else { return Binding::Local };
        Binding::Value(Box::new(Value { root: root.id.clone(), rest: Name::new(&self.chain), scope: self.scope, kind }))
    }

    /// The class that an annotation names: `X`, `"X"`, `X | None`, `Optional[X]`, `Annotated[X, ...]`.
    fn annotation(&mut self, annotation: &Expr) -> Binding {
        match annotation {
            Expr::Name(_) | Expr::Attribute(_) => self.chain(annotation, ValueKind::Instance),
            Expr::StringLiteral(text) => {
                let text = text.value.to_str();
                let (root, rest) = text.split_at(text.find('.').unwrap_or(text.len()));
                let is_name = |part: &str| {
                    part.starts_with(|first: char| first.is_alphabetic() || first == '_')
                        && part.chars().all(|letter| letter.is_alphanumeric() || letter == '_')
                };
                if !text.split('.').all(is_name) {
                    return Binding::Local;
                }
                Binding::Value(Box::new(Value {
                    root: Name::new(root),
                    rest: Name::new(rest),
                    scope: self.scope,
                    kind: ValueKind::Instance,
                }))
            }
            Expr::BinOp(ast::ExprBinOp { left, op: ast::Operator::BitOr, right, .. }) => match (&**left, &**right) {
                (class, Expr::NoneLiteral(_)) | (Expr::NoneLiteral(_), class) if !class.is_bin_op_expr() => {
                    self.annotation(class)
                }
                _ => Binding::Local,
            },
            Expr::Subscript(subscript) => {
                let wrapper = match &*subscript.value {
                    Expr::Name(name) => name.id.as_str(),
                    Expr::Attribute(attribute) => attribute.attr.as_str(),
                    _ => return Binding::Local,
                };
                match (wrapper, &*subscript.slice) {
                    ("Optional", class) if !class.is_subscript_expr() => self.annotation(class),
                    ("Annotated", Expr::Tuple(tuple)) => match tuple.elts.first() {
                        Some(class) if !class.is_subscript_expr() => self.annotation(class),
                        _ => Binding::Local,
                    },
                    _ => Binding::Local,
                }
            }
            _ => Binding::Local,
        }
    }

    fn assign(&mut self, target: &Expr, binding: Binding) {
        match target {
            Expr::Name(name) => {
                if let Binding::Value(value) = &binding
                    && value.kind == ValueKind::Alias
                {
                    let last = value.rest.rsplit('.').next().filter(|last| !last.is_empty());
                    if last.unwrap_or(&value.root) != name.id.as_str() {
                        self.names.renamed.insert(name.id.clone());
                    }
                }
                self.bind(&name.id, binding);
            }
            Expr::Tuple(ast::ExprTuple { elts, .. }) | Expr::List(ast::ExprList { elts, .. }) => {
                for element in elts {
                    self.assign(element, Binding::Local);
                }
            }
            Expr::Starred(starred) => self.assign(&starred.value, Binding::Local),
            // `a.b = ...` and `a[b] = ...` bind nothing; walrus and lambda in them are seen by the walk.
            other => self.visit_expr(other),
        }
    }

    fn enter(&mut self, start: u32, end: u32, is_class: bool) -> u32 {
        let outer = self.scope;
        self.scope = self.names.scopes.len() as u32;
        self.names.scopes.push(Scope { start, end, parent: outer, is_class });
        outer
    }

    fn parameters(&mut self, parameters: &ast::Parameters, outer: u32) {
        for parameter in parameters {
            // `*args: X` is a tuple of X.
            let binding = match parameter.annotation() {
                Some(annotation) if !parameter.is_variadic() => {
                    let inner = std::mem::replace(&mut self.scope, outer);
                    let binding = self.annotation(annotation);
                    self.scope = inner;
                    binding
                }
                _ => Binding::Local,
            };
            self.bind(&parameter.name().id, binding);
        }
    }

    fn type_params(&mut self, params: Option<&ast::TypeParams>) {
        for param in params.into_iter().flat_map(|params| &params.type_params) {
            let name = param.name().id.clone();
            self.bind(&name, Binding::Local);
        }
    }

    fn comprehension<'a>(
        &mut self,
        expr: &'a Expr,
        generators: &'a [ast::Comprehension],
        parts: [Option<&'a Expr>; 2],
    ) {
        let outer = self.enter(expr.start().into(), expr.end().into(), false);
        for generator in generators {
            self.visit_expr(&generator.iter);
            self.assign(&generator.target, Binding::Local);
            for test in &generator.ifs {
                self.visit_expr(test);
            }
        }
        for part in parts.into_iter().flatten() {
            self.visit_expr(part);
        }
        self.scope = outer;
    }

    fn import_from(&mut self, import: &ast::StmtImportFrom) {
        let mut module = String::new();
        if import.level > 0 {
            let base = self.package.as_deref().and_then(|package| {
                let mut base = package;
                for _ in 1..import.level {
                    base = base.rsplit_once('.').map_or("", |(parent, _)| parent);
                }
                (!base.is_empty()).then_some(base)
            });
            // An unknown package gives names that begin with a dot: known to be imported, equal to nothing.
            module.push_str(base.unwrap_or(""));
        }
        if let Some(name) = &import.module {
            if !module.is_empty() || import.level > 0 {
                module.push('.');
            }
            module.push_str(name);
        }
        for alias in &import.names {
            if alias.name.as_str() == "*" {
                self.names.modules.push(module.clone());
                self.names.stars.push(module.clone());
                continue;
            }
            let full = format!("{module}.{}", alias.name);
            let bound = alias.asname.as_ref().unwrap_or(&alias.name);
            self.import(&bound.id, &full);
            self.names.modules.push(full);
        }
    }
}

impl<'a> Visitor<'a> for Builder {
    fn visit_stmt(&mut self, stmt: &'a Stmt) {
        match stmt {
            Stmt::FunctionDef(function) => {
                for decorator in &function.decorator_list {
                    self.visit_decorator(decorator);
                }
                self.visit_parameters(&function.parameters);
                self.bind(&function.name.id, Binding::Definition);
                let start = function.body.first().map_or(function.end(), Ranged::start);
                let outer = self.enter(start.into(), function.end().into(), false);
                self.type_params(function.type_params.as_deref());
                self.parameters(&function.parameters, outer);
                self.visit_body(&function.body);
                self.scope = outer;
            }
            Stmt::ClassDef(class) => {
                for decorator in &class.decorator_list {
                    self.visit_decorator(decorator);
                }
                if let Some(arguments) = &class.arguments {
                    self.visit_arguments(arguments);
                }
                self.bind(&class.name.id, Binding::Definition);
                let start = class.body.first().map_or(class.end(), Ranged::start);
                let outer = self.enter(start.into(), class.end().into(), true);
                self.type_params(class.type_params.as_deref());
                self.visit_body(&class.body);
                self.scope = outer;
            }
            Stmt::Assign(assign) => {
                self.visit_expr(&assign.value);
                for target in &assign.targets {
                    let binding = match target {
                        Expr::Name(_) => self.value(&assign.value),
                        _ => Binding::Local,
                    };
                    self.assign(target, binding);
                }
            }
            Stmt::AnnAssign(assign) => {
                let mut binding = self.annotation(&assign.annotation);
                if let Some(value) = &assign.value {
                    self.visit_expr(value);
                    // What is called says more than what is declared (`app: Any = Flask()`).
                    if let of_value @ Binding::Value(_) = self.value(value)
                        && value.is_call_expr()
                    {
                        binding = of_value;
                    }
                }
                self.assign(&assign.target, binding);
            }
            Stmt::AugAssign(assign) => {
                self.visit_expr(&assign.value);
                self.assign(&assign.target, Binding::Local);
            }
            Stmt::TypeAlias(alias) => self.assign(&alias.name, Binding::Local),
            Stmt::For(each) => {
                self.visit_expr(&each.iter);
                self.assign(&each.target, Binding::Local);
                self.visit_body(&each.body);
                self.visit_body(&each.orelse);
            }
            Stmt::With(with) => {
                for item in &with.items {
                    self.visit_expr(&item.context_expr);
                    if let Some(target) = &item.optional_vars {
                        let binding = match &item.context_expr {
                            call @ Expr::Call(_) => self.value(call),
                            _ => Binding::Local,
                        };
                        self.assign(target, binding);
                    }
                }
                self.visit_body(&with.body);
            }
            Stmt::Import(import) => {
                for alias in &import.names {
                    let full = alias.name.as_str();
                    match &alias.asname {
                        Some(bound) => self.import(&bound.id, full),
                        None => {
                            let top = full.split('.').next().unwrap_or(full);
                            self.import(&Name::new(top), top);
                        }
                    }
                    self.names.modules.push(full.to_owned());
                }
            }
            Stmt::ImportFrom(import) => self.import_from(import),
            Stmt::Global(global) => {
                for name in &global.names {
                    if self.scope != MODULE {
                        self.names.bindings.insert((self.scope, name.id.clone()), Binding::Global);
                    }
                }
            }
            Stmt::Nonlocal(nonlocal) => {
                for name in &nonlocal.names {
                    self.names.bindings.insert((self.scope, name.id.clone()), Binding::Nonlocal);
                }
            }
            other => visitor::walk_stmt(self, other),
        }
    }

    fn visit_except_handler(&mut self, handler: &'a ast::ExceptHandler) {
        let ast::ExceptHandler::ExceptHandler(inner) = handler;
        if let Some(name) = &inner.name {
            self.bind(&name.id, Binding::Local);
        }
        visitor::walk_except_handler(self, handler);
    }

    fn visit_pattern(&mut self, pattern: &'a ast::Pattern) {
        let name = match pattern {
            ast::Pattern::MatchAs(capture) => capture.name.as_ref(),
            ast::Pattern::MatchStar(star) => star.name.as_ref(),
            ast::Pattern::MatchMapping(mapping) => mapping.rest.as_ref(),
            _ => None,
        };
        if let Some(name) = name {
            self.bind(&name.id, Binding::Local);
        }
        visitor::walk_pattern(self, pattern);
    }

    fn visit_expr(&mut self, expr: &'a Expr) {
        match expr {
            Expr::Name(_) | Expr::StringLiteral(_) | Expr::NumberLiteral(_) => {}
            Expr::Lambda(lambda) => {
                if let Some(parameters) = &lambda.parameters {
                    self.visit_parameters(parameters);
                }
                let outer = self.enter(lambda.body.start().into(), lambda.body.end().into(), false);
                if let Some(parameters) = &lambda.parameters {
                    self.parameters(parameters, outer);
                }
                self.visit_expr(&lambda.body);
                self.scope = outer;
            }
            Expr::ListComp(inner) => self.comprehension(expr, &inner.generators, [Some(&inner.elt), None]),
            Expr::SetComp(inner) => self.comprehension(expr, &inner.generators, [Some(&inner.elt), None]),
            Expr::Generator(inner) => self.comprehension(expr, &inner.generators, [Some(&inner.elt), None]),
            Expr::DictComp(inner) => {
                self.comprehension(expr, &inner.generators, [inner.key.as_deref(), Some(&inner.value)]);
            }
            Expr::Named(named) => {
                self.visit_expr(&named.value);
                let binding = self.value(&named.value);
                self.assign(&named.target, binding);
            }
            other => visitor::walk_expr(self, other),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What the last expression statement of the code resolves to.
    fn last(code: &str) -> Option<String> {
        let parsed = ruff_python_parser::parse_module(code).expect("the test's code parses");
        let names = Names::of(parsed.syntax(), Some("shop.views"));
        struct Last<'a>(Option<&'a Expr>);
        impl<'a> Visitor<'a> for Last<'a> {
            fn visit_stmt(&mut self, stmt: &'a Stmt) {
                if let Stmt::Expr(inner) = stmt {
                    self.0 = Some(&inner.value);
                }
                visitor::walk_stmt(self, stmt);
            }
        }
        let mut found = Last(None);
        found.visit_body(&parsed.syntax().body);
        names.resolve(found.0.expect("the test's code has an expression statement"))
    }

    #[test]
    fn names_resolve_through_imports_scopes_and_instances() {
        let cases = [
            ("import hashlib as h\nh.md5", Some("hashlib.md5")),
            ("from hashlib import md5\nmd5", Some("hashlib.md5")),
            ("from hashlib import md5 as m\ndef f():\n    m", Some("hashlib.md5")),
            ("import os.path\nos.path.join", Some("os.path.join")),
            ("import xml.etree.ElementTree as ET\nET.parse", Some("xml.etree.ElementTree.parse")),
            ("open", Some("builtins.open")),
            ("def open(): ...\nopen", Some("shop.views.open")),
            ("from .forms import Form\nForm", Some("shop.forms.Form")),
            ("from . import forms\nforms.Form", Some("shop.forms.Form")),
            ("import hashlib\nmd = hashlib.md5\nmd", Some("hashlib.md5")),
            ("import hashlib\ndef f(hashlib):\n    hashlib.md5", None),
            ("import hashlib\ndef f():\n    hashlib = 1\n    hashlib.md5", None),
            ("def f():\n    import hashlib\n    hashlib.md5", Some("hashlib.md5")),
            ("def f():\n    import hashlib\nhashlib.md5", None),
            ("import os\n[os.x for os in y]\nos.getcwd", Some("os.getcwd")),
            ("try:\n    import yaml\nexcept ImportError:\n    yaml = None\nyaml.load", Some("yaml.load")),
            ("from flask import Flask\napp = Flask(__name__)\ndef f():\n    app.run", Some("flask.Flask.run")),
            ("import requests\nwith requests.Session() as s:\n    s.get", Some("requests.Session.get")),
            ("import ssl\nc = ssl.create_default_context()\nc.check_hostname", Some("ssl.SSLContext.check_hostname")),
            ("import p\nc = p.connect()\ncur = c.cursor()\ncur.execute", Some("p.connect().cursor().execute")),
            ("import requests\nrequests.Session().get", Some("requests.Session.get")),
            ("from d.http import HttpRequest\ndef f(r: HttpRequest):\n    r.GET", Some("d.http.HttpRequest.GET")),
            ("import d\ndef f(r: 'd.R | None', s: 'd.R'):\n    s.GET", Some("d.R.GET")),
            ("import d\ndef f(r: d.R | None = None):\n    r.GET", Some("d.R.GET")),
            ("from flask import Flask\napp = Flask()\napp = 3\napp.run", None),
            ("class A:\n    import hashlib\n    def f(self):\n        hashlib.md5", None),
            ("a = b\nb = a\na.x", None),
            ("x = x.y\nx", None),
            (
                "import a\nglobal_app = None\ndef f():\n    global global_app\n    global_app = a.App()\nglobal_app.run",
                Some("a.App.run"),
            ),
            ("self.x", None),
            ("from tkinter import *\nTk", Some("tkinter.Tk")),
            ("class A: ...\na = A()\na.f", Some("shop.views.A.f")),
        ];
        for (code, expected) in cases {
            assert_eq!(last(code).as_deref(), expected, "in\n{code}");
        }
    }

    #[test]
    fn a_relative_import_in_a_package_starts_at_the_package_itself() {
        let parsed = ruff_python_parser::parse_module("from .forms import Form\nfrom ..top import x").expect("parses");
        let names = Names::of(parsed.syntax(), Some("shop.cart.__init__"));
        assert_eq!(names.imported(), ["shop.cart.forms.Form", "shop.top.x"]);
        assert!(names.imports("shop.cart.forms") && names.imports("shop") && !names.imports("sho"));
    }
}
