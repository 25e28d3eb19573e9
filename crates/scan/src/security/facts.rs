//! What one walk over a file's tree gives: calls, comparisons, assignments, and who is bound to what in each function.

use covet_python::names::{Names, Resolution};
use ruff_python_ast::visitor::source_order::{SourceOrderVisitor, walk_expr, walk_parameters, walk_pattern, walk_stmt};
use ruff_python_ast::{
    CmpOp, Comprehension, ExceptHandler, Expr, ExprCall, ExprCompare, ExprDict, ModModule, Operator,
    ParameterWithDefault, Pattern, Stmt, StmtClassDef, StmtFunctionDef,
};
use ruff_text_size::{Ranged, TextSize};
use rustc_hash::FxHashMap;

pub struct Facts<'a> {
    pub calls: Vec<At<&'a ExprCall>>,
    pub compares: Vec<At<&'a ExprCompare>>,
    pub dicts: Vec<At<&'a ExprDict>>,
    /// `target = value`, also to attributes and items.
    pub assigns: Vec<At<(&'a Expr, &'a Expr)>>,
    pub returns: Vec<At<&'a Expr>>,
    scopes: Vec<Scope<'a>>,
    /// The block that each block stands in; [`NO_BLOCK`] for the body of a function, a class or the module.
    blocks: Vec<u32>,
    names: &'a Names,
}

/// A name or attribute chain as it is written.
fn as_written(expr: &Expr) -> Option<String> {
    let mut parts: Vec<&str> = Vec::new();
    let mut expr = expr;
    loop {
        match expr {
            Expr::Attribute(attribute) => {
                parts.push(attribute.attr.as_str());
                expr = &attribute.value;
            }
            Expr::Name(name) => {
                parts.push(name.id.as_str());
                parts.reverse();
                return Some(parts.join("."));
            }
            _ => return None,
        }
    }
}

/// A node with the place it runs in.
#[derive(Clone, Copy)]
pub struct At<T> {
    pub node: T,
    pub scope: usize,
    pub block: u32,
}

const NO_BLOCK: u32 = u32::MAX;

/// The module, a function or a class.
struct Scope<'a> {
    parent: Option<usize>,
    kind: ScopeKind<'a>,
    bindings: FxHashMap<&'a str, Vec<Binding<'a>>>,
    /// Names that were compared with a set of allowed values, or given to a validating function, and from where on.
    guarded: Vec<(&'a str, TextSize)>,
}

#[derive(Clone, Copy)]
pub enum ScopeKind<'a> {
    Module,
    Function(&'a StmtFunctionDef),
    Class(&'a StmtClassDef),
}

#[derive(Clone, Copy)]
pub struct Binding<'a> {
    /// From where on it holds.
    pub at: TextSize,
    block: u32,
    pub value: Bound<'a>,
}

/// What a name is bound to.
#[derive(Clone, Copy)]
pub enum Bound<'a> {
    Value(&'a Expr),
    /// `name += value`.
    Added(&'a Expr),
    /// An item of what is iterated over.
    Item(&'a Expr),
    /// The n-th part of every item of what is iterated over.
    ItemPart(&'a Expr, usize),
    /// A number: the counter of `enumerate`.
    Number,
    Parameter(&'a ParameterWithDefault),
    /// Something that is not followed: an import, a function, a part of an unpacked value.
    Other,
}

impl<'a> Facts<'a> {
    pub fn of(module: &'a ModModule, names: &'a Names) -> Self {
        let mut walk = Walk {
            facts: Facts {
                calls: Vec::new(),
                compares: Vec::new(),
                dicts: Vec::new(),
                assigns: Vec::new(),
                returns: Vec::new(),
                scopes: Vec::new(),
                blocks: Vec::new(),
                names,
            },
            scope: 0,
            block: 0,
        };
        walk.facts.scopes.push(Scope::new(None, ScopeKind::Module));
        walk.facts.blocks.push(NO_BLOCK);
        walk.visit_body(&module.body);
        walk.facts
    }

    /// The full dotted name of a name or attribute chain, through the imports of the file; builtins by their bare name.
    /// Anything else stands for itself, as it is written.
    pub fn full_name(&self, expr: &Expr) -> Option<String> {
        match self.names.resolution(expr) {
            Resolution::Named(full) => Some(full.strip_prefix("builtins.").map_or_else(|| full.clone(), str::to_owned)),
            Resolution::Derived(_) | Resolution::Local | Resolution::Unbound => as_written(expr),
            Resolution::Other => None,
        }
    }

    /// Whether a module, or one inside it, is imported anywhere in the file.
    pub fn imports_module(&self, module: &str) -> bool {
        self.names.imports(module)
    }

    pub fn kind(&self, scope: usize) -> ScopeKind<'a> {
        self.scopes[scope].kind
    }

    /// The function that a scope belongs to.
    pub fn function(&self, scope: usize) -> Option<&'a StmtFunctionDef> {
        match self.scopes[scope].kind {
            ScopeKind::Function(function) => Some(function),
            _ => None,
        }
    }

    /// The class that a method's scope stands in.
    pub fn class(&self, scope: usize) -> Option<usize> {
        let mut scope = Some(scope);
        while let Some(index) = scope {
            if matches!(self.scopes[index].kind, ScopeKind::Class(_)) {
                return Some(index);
            }
            scope = self.scopes[index].parent;
        }
        None
    }

    /// The bindings of a name in one scope, in order.
    pub fn bindings(&self, scope: usize, name: &str) -> &[Binding<'a>] {
        self.scopes[scope].bindings.get(name).map_or(&[], Vec::as_slice)
    }

    /// The scope a name is found in, from inside to outside, as Python looks for it (class bodies only from within).
    pub fn owner(&self, scope: usize, name: &str) -> Option<usize> {
        let mut current = Some(scope);
        while let Some(index) = current {
            let visible = index == scope || !matches!(self.scopes[index].kind, ScopeKind::Class(_));
            if visible && self.scopes[index].bindings.contains_key(name) {
                return Some(index);
            }
            current = self.scopes[index].parent;
        }
        None
    }

    /// The bindings of a name that may hold at a place of its own scope: from the last one that is always passed on.
    pub fn reaching(&self, scope: usize, block: u32, name: &str, before: TextSize) -> Vec<Binding<'a>> {
        let mut found = Vec::new();
        for binding in self.bindings(scope, name).iter().rev().filter(|binding| binding.at <= before) {
            found.push(*binding);
            let kills = !matches!(binding.value, Bound::Added(_)) && self.is_within(block, binding.block);
            // What is added is taken as always added: it holds what was there before, so nothing is lost.
            if kills || matches!(binding.value, Bound::Added(_)) {
                break;
            }
        }
        found.reverse();
        found
    }

    /// The parameters with a default, of every function.
    pub fn defaults(&self) -> impl Iterator<Item = (&'a str, &'a Expr)> + '_ {
        self.scopes.iter().flat_map(|scope| match scope.kind {
            ScopeKind::Function(function) => function
                .parameters
                .iter_non_variadic_params()
                .filter_map(|parameter| Some((parameter.name().as_str(), parameter.default()?)))
                .collect(),
            _ => Vec::new(),
        })
    }

    /// The texts that an expression is written with, or that the variable it names was given before.
    pub fn texts_in(&self, site: At<&'a Expr>) -> Vec<&'a Expr> {
        match site.node {
            Expr::StringLiteral(_) | Expr::FString(_) => vec![site.node],
            Expr::BinOp(operation) => {
                let mut texts = self.texts_in(At { node: &*operation.left, ..site });
                texts.extend(self.texts_in(At { node: &*operation.right, ..site }));
                texts
            }
            Expr::Call(call) => {
                call.arguments.args.first().map(|inner| self.texts_in(At { node: inner, ..site })).unwrap_or_default()
            }
            Expr::Name(name) => self
                .bindings(site.scope, name.id.as_str())
                .iter()
                .filter(|binding| binding.at <= site.node.start())
                .filter_map(|binding| match binding.value {
                    Bound::Value(value) | Bound::Added(value) => Some(value),
                    _ => None,
                })
                .filter(|value| value.is_string_literal_expr() || value.is_f_string_expr())
                .collect(),
            _ => Vec::new(),
        }
    }

    pub fn binding_block(&self, binding: &Binding<'a>) -> u32 {
        binding.block
    }

    fn is_within(&self, mut inner: u32, outer: u32) -> bool {
        while inner != NO_BLOCK {
            if inner == outer {
                return true;
            }
            inner = self.blocks[inner as usize];
        }
        false
    }

    /// Whether the name was checked against what is allowed before this place.
    pub fn is_guarded(&self, scope: usize, name: &str, before: TextSize) -> bool {
        self.scopes[scope].guarded.iter().any(|(guarded, at)| *guarded == name && *at <= before)
    }
}

impl<'a> Scope<'a> {
    fn new(parent: Option<usize>, kind: ScopeKind<'a>) -> Self {
        Self { parent, kind, bindings: FxHashMap::default(), guarded: Vec::new() }
    }
}

/// What a loop's n-th variable is bound to; `enumerate` gives a counter and the items of its argument.
fn item_part(iterated: &Expr, index: usize) -> Bound<'_> {
    match iterated {
        Expr::Call(call) if super::last_name(&call.func) == Some("enumerate") => {
            match (index, call.arguments.args.first()) {
                (0, _) => Bound::Number,
                (_, Some(inner)) => Bound::Item(inner),
                _ => Bound::Other,
            }
        }
        _ => Bound::ItemPart(iterated, index),
    }
}

struct Walk<'a> {
    facts: Facts<'a>,
    scope: usize,
    block: u32,
}

impl<'a> Walk<'a> {
    fn here<T>(&self, node: T) -> At<T> {
        At { node, scope: self.scope, block: self.block }
    }

    fn bind(&mut self, name: &'a str, at: TextSize, value: Bound<'a>) {
        let binding = Binding { at, block: self.block, value };
        self.facts.scopes[self.scope].bindings.entry(name).or_default().push(binding);
    }

    fn bind_target(&mut self, target: &'a Expr, at: TextSize, value: Bound<'a>) {
        match target {
            Expr::Name(name) => self.bind(name.id.as_str(), at, value),
            Expr::Tuple(tuple) => {
                let parts = match value {
                    Bound::Value(Expr::Tuple(values)) if values.elts.len() == tuple.elts.len() => Some(&values.elts),
                    _ => None,
                };
                for (index, element) in tuple.elts.iter().enumerate() {
                    let part = match (value, parts.and_then(|parts| parts.get(index))) {
                        (_, Some(part)) => Bound::Value(part),
                        (Bound::Item(iterated), None) => item_part(iterated, index),
                        _ => Bound::Other,
                    };
                    self.bind_target(element, at, part);
                }
            }
            Expr::List(list) => {
                for element in &list.elts {
                    self.bind_target(element, at, Bound::Other);
                }
            }
            Expr::Starred(starred) => self.bind_target(&starred.value, at, Bound::Other),
            _ => {}
        }
    }

    fn nested(&mut self, body: &'a [Stmt]) {
        let outer = self.block;
        self.block = self.facts.blocks.len() as u32;
        self.facts.blocks.push(outer);
        self.visit_body(body);
        self.block = outer;
    }

    fn scope(&mut self, kind: ScopeKind<'a>, enter: impl FnOnce(&mut Self)) {
        let (outer_scope, outer_block) = (self.scope, self.block);
        self.scope = self.facts.scopes.len();
        self.facts.scopes.push(Scope::new(Some(outer_scope), kind));
        self.block = self.facts.blocks.len() as u32;
        self.facts.blocks.push(NO_BLOCK);
        enter(self);
        (self.scope, self.block) = (outer_scope, outer_block);
    }

    fn guard(&mut self, test: &'a Expr, at: TextSize) {
        match test {
            Expr::BoolOp(operation) => operation.values.iter().for_each(|value| self.guard(value, at)),
            Expr::UnaryOp(operation) => self.guard(&operation.operand, at),
            Expr::Compare(compare) if compare.ops.iter().any(|op| matches!(op, CmpOp::In | CmpOp::NotIn)) => {
                self.guard_names(&compare.left, at);
            }
            Expr::Compare(compare) => self.guard(&compare.left, at),
            Expr::Call(call) => {
                let name = super::last_name(&call.func).unwrap_or("").to_ascii_lowercase();
                let validates = ["valid", "sanitiz", "sanitis", "allowed", "safe", "ensure", "is_identifier"]
                    .iter()
                    .any(|word| name.contains(word))
                    || matches!(name.as_str(), "match" | "fullmatch" | "isidentifier" | "isdigit" | "isalnum");
                if validates {
                    if let Expr::Attribute(attribute) = &*call.func {
                        self.guard_names(&attribute.value, at);
                    }
                    call.arguments.args.iter().for_each(|argument| self.guard_names(argument, at));
                    call.arguments.keywords.iter().for_each(|keyword| self.guard_names(&keyword.value, at));
                } else if matches!(name.as_str(), "all" | "any") {
                    call.arguments.args.iter().for_each(|argument| self.guard(argument, at));
                }
            }
            Expr::Generator(generator) => {
                self.guard(&generator.elt, at);
                generator.generators.iter().for_each(|comprehension| self.guard_names(&comprehension.iter, at));
            }
            _ => {}
        }
    }

    fn guard_names(&mut self, expr: &'a Expr, at: TextSize) {
        match expr {
            Expr::Name(name) => self.facts.scopes[self.scope].guarded.push((name.id.as_str(), at)),
            Expr::Call(call) => {
                if let Expr::Attribute(attribute) = &*call.func {
                    self.guard_names(&attribute.value, at);
                }
                call.arguments.args.iter().for_each(|argument| self.guard_names(argument, at));
            }
            Expr::Attribute(attribute) => self.guard_names(&attribute.value, at),
            _ => {}
        }
    }
}

impl<'a> SourceOrderVisitor<'a> for Walk<'a> {
    fn visit_stmt(&mut self, stmt: &'a Stmt) {
        match stmt {
            Stmt::FunctionDef(function) => {
                function.decorator_list.iter().for_each(|decorator| self.visit_decorator(decorator));
                walk_parameters(self, &function.parameters);
                self.bind(function.name.as_str(), function.end(), Bound::Other);
                self.scope(ScopeKind::Function(function), |walk| {
                    let at = function.start();
                    let parameters = &*function.parameters;
                    for parameter in parameters.iter_non_variadic_params() {
                        walk.bind(parameter.name().as_str(), at, Bound::Parameter(parameter));
                    }
                    for parameter in [&parameters.vararg, &parameters.kwarg].into_iter().flatten() {
                        walk.bind(parameter.name.as_str(), at, Bound::Other);
                    }
                    walk.visit_body(&function.body);
                });
            }
            Stmt::ClassDef(class) => {
                class.decorator_list.iter().for_each(|decorator| self.visit_decorator(decorator));
                if let Some(arguments) = &class.arguments {
                    self.visit_arguments(arguments);
                }
                self.bind(class.name.as_str(), class.end(), Bound::Other);
                self.scope(ScopeKind::Class(class), |walk| walk.visit_body(&class.body));
            }
            Stmt::Assign(assign) => {
                walk_stmt(self, stmt);
                for target in &assign.targets {
                    self.facts.assigns.push(At {
                        node: (target, &*assign.value),
                        scope: self.scope,
                        block: self.block,
                    });
                    self.bind_target(target, assign.end(), Bound::Value(&assign.value));
                }
            }
            Stmt::AnnAssign(assign) => {
                walk_stmt(self, stmt);
                if let Some(value) = &assign.value {
                    let site = self.here((&*assign.target, &**value));
                    self.facts.assigns.push(site);
                    self.bind_target(&assign.target, assign.end(), Bound::Value(value));
                }
            }
            Stmt::AugAssign(assign) => {
                walk_stmt(self, stmt);
                let value = if assign.op == Operator::Add { Bound::Added(&assign.value) } else { Bound::Other };
                self.bind_target(&assign.target, assign.end(), value);
            }
            Stmt::For(each) => {
                self.visit_expr(&each.iter);
                self.bind_target(&each.target, each.target.end(), Bound::Item(&each.iter));
                self.visit_expr(&each.target);
                self.nested(&each.body);
                self.nested(&each.orelse);
            }
            Stmt::While(repeat) => {
                self.visit_expr(&repeat.test);
                self.nested(&repeat.body);
                self.nested(&repeat.orelse);
            }
            Stmt::If(choice) => {
                self.visit_expr(&choice.test);
                self.guard(&choice.test, choice.test.end());
                self.nested(&choice.body);
                for clause in &choice.elif_else_clauses {
                    if let Some(test) = &clause.test {
                        self.visit_expr(test);
                        self.guard(test, test.end());
                    }
                    self.nested(&clause.body);
                }
            }
            Stmt::Try(attempt) => {
                self.visit_body(&attempt.body);
                for handler in &attempt.handlers {
                    let ExceptHandler::ExceptHandler(handler) = handler;
                    if let Some(kind) = &handler.type_ {
                        self.visit_expr(kind);
                    }
                    if let Some(name) = &handler.name {
                        self.bind(name.as_str(), handler.start(), Bound::Other);
                    }
                    self.nested(&handler.body);
                }
                self.visit_body(&attempt.orelse);
                self.visit_body(&attempt.finalbody);
            }
            Stmt::With(with) => {
                for item in &with.items {
                    self.visit_expr(&item.context_expr);
                    if let Some(target) = &item.optional_vars {
                        self.visit_expr(target);
                        self.bind_target(target, target.end(), Bound::Other);
                    }
                }
                self.visit_body(&with.body);
            }
            Stmt::Match(choice) => {
                self.visit_expr(&choice.subject);
                for case in &choice.cases {
                    self.visit_pattern(&case.pattern);
                    if let Some(guard) = &case.guard {
                        self.visit_expr(guard);
                    }
                    self.nested(&case.body);
                }
            }
            Stmt::Assert(assert) => {
                walk_stmt(self, stmt);
                self.guard(&assert.test, assert.end());
            }
            Stmt::Expr(statement) => {
                walk_stmt(self, stmt);
                let called = match &*statement.value {
                    Expr::Await(waited) => &*waited.value,
                    other => other,
                };
                self.guard(called, statement.end());
            }
            Stmt::Return(give) => {
                walk_stmt(self, stmt);
                if let Some(value) = &give.value {
                    let site = self.here(&**value);
                    self.facts.returns.push(site);
                }
            }
            Stmt::Import(import) => {
                for alias in &import.names {
                    let module = alias.name.as_str();
                    let first = module.split('.').next().unwrap_or(module);
                    let local = alias.asname.as_ref().map_or(first, |name| name.as_str());
                    self.bind(local, import.end(), Bound::Other);
                }
            }
            Stmt::ImportFrom(import) => {
                for alias in &import.names {
                    let local = alias.asname.as_ref().unwrap_or(&alias.name).as_str();
                    self.bind(local, import.end(), Bound::Other);
                }
            }
            _ => walk_stmt(self, stmt),
        }
    }

    fn visit_expr(&mut self, expr: &'a Expr) {
        match expr {
            Expr::Call(call) => {
                let site = self.here(call);
                self.facts.calls.push(site);
            }
            Expr::Compare(compare) => {
                let site = self.here(compare);
                self.facts.compares.push(site);
            }
            Expr::Dict(dict) => {
                let site = self.here(dict);
                self.facts.dicts.push(site);
            }
            Expr::Named(named) => self.bind_target(&named.target, named.end(), Bound::Value(&named.value)),
            Expr::ListComp(inner) => self.comprehension(expr, &inner.generators),
            Expr::SetComp(inner) => self.comprehension(expr, &inner.generators),
            Expr::DictComp(inner) => self.comprehension(expr, &inner.generators),
            Expr::Generator(inner) => self.comprehension(expr, &inner.generators),
            _ => {}
        }
        walk_expr(self, expr);
    }

    fn visit_pattern(&mut self, pattern: &'a Pattern) {
        let name = match pattern {
            Pattern::MatchAs(pattern) => pattern.name.as_ref(),
            Pattern::MatchStar(pattern) => pattern.name.as_ref(),
            _ => None,
        };
        if let Some(name) = name {
            self.bind(name.as_str(), pattern.start(), Bound::Other);
        }
        walk_pattern(self, pattern);
    }
}

impl<'a> Walk<'a> {
    /// The names of a comprehension are put into the scope around it, from where it begins: near enough for rules.
    fn comprehension(&mut self, whole: &'a Expr, generators: &'a [Comprehension]) {
        for generator in generators {
            self.bind_target(&generator.target, whole.start(), Bound::Item(&generator.iter));
            for test in &generator.ifs {
                self.guard(test, whole.start());
            }
        }
    }
}
