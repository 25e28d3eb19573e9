//! The bindings of a file, gathered in one walk.

use ruff_python_ast::name::Name;
use ruff_python_ast::visitor::{self, Visitor};
use ruff_python_ast::{self as ast, Expr, ModModule, Stmt};
use ruff_text_size::Ranged;

use super::{Binding, MODULE, Names, Scope, Value, ValueKind, chain_of};

/// See [`Names::of`].
pub(super) fn build(module: &ModModule, module_name: Option<&str>) -> Names {
    let mut names = Names {
        module: module_name.map(|name| name.strip_suffix(".__init__").unwrap_or(name).to_owned()),
        ..Names::default()
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
