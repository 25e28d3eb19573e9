//! What a piece of code reads, binds and does that would mean something else at another place.

use ruff_python_ast::visitor::{self, Visitor};
use ruff_python_ast::{self as ast, Expr, ExprContext, Stmt};
use ruff_text_size::Ranged;
use rustc_hash::FxHashSet;

/// A name at one place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Use<'a> {
    pub name: &'a str,
    /// In bytes.
    pub at: u32,
    pub access: Access,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Access {
    Read,
    Bind,
    Delete,
    /// Read by a function, class or lambda within, perhaps later.
    Captured,
}

/// What statements do. Names that belong to comprehensions, functions and classes within are not uses, but `inner`.
#[derive(Debug, Default)]
pub struct Survey<'a> {
    pub uses: Vec<Use<'a>>,
    /// Names that bodies within bind for themselves.
    pub inner: FxHashSet<&'a str>,
    /// What a walrus binds, which may be skipped.
    pub maybe: FxHashSet<&'a str>,
    /// What `global` and `nonlocal` name.
    pub outer: FxHashSet<&'a str>,
    /// What ties the code to its place, in order of appearance.
    pub ties: Vec<Tie>,
    /// Decision points: see [`crate::advice::Saving::complexity`].
    pub decisions: u32,
    loops: u32,
    is_inner: bool,
}

/// What ties code to its place.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Tie {
    /// `return`, with a value or without.
    Return,
    /// `break` or `continue` of a loop around.
    Jump,
    Yield,
    Await,
    Global,
    Nonlocal,
    Delete,
    /// A function or class is defined within.
    Definition,
    /// A lambda that reads variables of the code.
    Closure,
    /// A walrus inside a comprehension, `import *` or an IPython command.
    Odd,
    /// `super()` without arguments, or `__class__`.
    Super,
    /// `__name` of a class.
    Mangled(String),
    /// It looks at its own frame or its callers: `locals()`, `warnings.warn(..., stacklevel=2)`.
    Frame(String),
    /// `f"{x=}"` shows the names of variables.
    DebugText,
}

impl Tie {
    /// What stands in the way, in words.
    pub fn why(&self) -> String {
        match self {
            Self::Return => "it returns from the middle of a function".to_owned(),
            Self::Jump => "it leaves a loop that stands around it".to_owned(),
            Self::Yield => "it yields".to_owned(),
            Self::Await => "it awaits".to_owned(),
            Self::Global => "it uses `global`".to_owned(),
            Self::Nonlocal => "it uses `nonlocal`".to_owned(),
            Self::Delete => "it deletes a variable".to_owned(),
            Self::Definition => "it defines a function or class".to_owned(),
            Self::Closure => "a lambda in it keeps its variables".to_owned(),
            Self::Odd => "it binds names in an unusual way".to_owned(),
            Self::Super => "it uses `super()`".to_owned(),
            Self::Mangled(name) => format!("`{name}` belongs to the class it stands in"),
            Self::Frame(name) => format!("`{name}` looks at the frame it is called from"),
            Self::DebugText => "an f-string shows the names of its variables".to_owned(),
        }
    }
}

impl<'a> Survey<'a> {
    pub fn of(statements: &'a [Stmt]) -> Self {
        let mut survey = Self::default();
        survey.visit_body(statements);
        survey
    }

    pub fn of_expression(expr: &'a Expr) -> Self {
        let mut survey = Self::default();
        survey.visit_expr(expr);
        survey
    }

    /// The names that the code binds in its own scope.
    pub fn bound(&self) -> FxHashSet<&'a str> {
        let bound = self.uses.iter().filter(|one| matches!(one.access, Access::Bind | Access::Delete));
        bound.map(|one| one.name).filter(|name| !self.outer.contains(name)).collect()
    }

    pub fn reads(&self) -> impl Iterator<Item = &Use<'a>> {
        self.uses.iter().filter(|one| matches!(one.access, Access::Read | Access::Captured))
    }

    fn add(&mut self, name: &'a str, at: impl Ranged, access: Access) {
        if name.starts_with("__") && !name.ends_with("__") {
            self.ties.push(Tie::Mangled(name.to_owned()));
        }
        if matches!(name, "__class__") {
            self.ties.push(Tie::Super);
        }
        self.uses.push(Use { name, at: at.start().to_u32(), access });
    }

    /// Takes over what a body within does: what it does not bind itself comes from here.
    fn absorb(&mut self, within: Survey<'a>, own: &FxHashSet<&'a str>, access: Access) {
        for one in &within.uses {
            if !own.contains(one.name) || within.outer.contains(one.name) {
                let access = if matches!(one.access, Access::Read | Access::Captured) { access } else { one.access };
                self.uses.push(Use { access, ..*one });
            }
        }
        self.inner.extend(own);
        self.inner.extend(&within.inner);
        self.decisions += within.decisions;
        let elsewhere =
            within.ties.into_iter().filter(|tie| !matches!(tie, Tie::Return | Tie::Jump | Tie::Yield | Tie::Await));
        self.ties.extend(elsewhere);
    }

    fn within(&self) -> Self {
        Self { is_inner: true, ..Self::default() }
    }

    fn comprehension(&mut self, generators: &'a [ast::Comprehension], elements: &[&'a Expr]) {
        // The first iterable is of the scope around.
        if let Some(first) = generators.first() {
            self.visit_expr(&first.iter);
        }
        let mut inner = self.within();
        for (number, generator) in generators.iter().enumerate() {
            inner.decisions += 1 + generator.ifs.len() as u32;
            if number > 0 {
                inner.visit_expr(&generator.iter);
            }
            if generator.is_async {
                self.ties.push(Tie::Await);
            }
            inner.visit_expr(&generator.target);
            generator.ifs.iter().for_each(|condition| inner.visit_expr(condition));
        }
        elements.iter().for_each(|element| inner.visit_expr(element));
        if inner.ties.contains(&Tie::Await) {
            self.ties.push(Tie::Await);
        }
        let own = inner.bound();
        self.absorb(inner, &own, Access::Read);
    }

    fn function(&mut self, parameters: Option<&'a ast::Parameters>, visit: impl FnOnce(&mut Self)) {
        if let Some(parameters) = parameters {
            self.visit_parameters(parameters);
        }
        let mut inner = self.within();
        visit(&mut inner);
        let mut own = inner.bound();
        own.extend(parameters.into_iter().flat_map(|all| all.iter()).map(|parameter| parameter.name().as_str()));
        own.retain(|name| !inner.outer.contains(name));
        self.absorb(inner, &own, Access::Captured);
    }
}

/// Functions that look at frames, by their last name.
const FRAMES: [&str; 12] = [
    "locals",
    "vars",
    "dir",
    "eval",
    "exec",
    "_getframe",
    "currentframe",
    "stack",
    "getframeinfo",
    "extract_stack",
    "print_stack",
    "breakpoint",
];

impl<'a> Visitor<'a> for Survey<'a> {
    fn visit_stmt(&mut self, statement: &'a Stmt) {
        match statement {
            Stmt::FunctionDef(function) => {
                self.ties.push(Tie::Definition);
                self.add(function.name.as_str(), &function.name, Access::Bind);
                function.decorator_list.iter().for_each(|decorator| self.visit_expr(&decorator.expression));
                function.returns.iter().for_each(|returns| self.visit_expr(returns));
                self.function(Some(&function.parameters), |inner| inner.visit_body(&function.body));
            }
            Stmt::ClassDef(class) => {
                self.ties.push(Tie::Definition);
                self.add(class.name.as_str(), &class.name, Access::Bind);
                class.decorator_list.iter().for_each(|decorator| self.visit_expr(&decorator.expression));
                class.arguments.iter().for_each(|arguments| self.visit_arguments(arguments));
                let mut inner = self.within();
                inner.visit_body(&class.body);
                let own = inner.bound();
                self.absorb(inner, &own, Access::Captured);
            }
            Stmt::Return(_) => {
                self.ties.push(Tie::Return);
                visitor::walk_stmt(self, statement);
            }
            Stmt::Break(_) | Stmt::Continue(_) if self.loops == 0 => self.ties.push(Tie::Jump),
            Stmt::Global(global) => {
                self.ties.push(Tie::Global);
                self.outer.extend(global.names.iter().map(|name| name.as_str()));
            }
            Stmt::Nonlocal(nonlocal) => {
                self.ties.push(Tie::Nonlocal);
                self.outer.extend(nonlocal.names.iter().map(|name| name.as_str()));
            }
            Stmt::TypeAlias(_) | Stmt::IpyEscapeCommand(_) => self.ties.push(Tie::Odd),
            Stmt::Import(import) => {
                for alias in &import.names {
                    let name = alias.asname.as_ref().unwrap_or(&alias.name);
                    self.add(name.as_str().split('.').next().unwrap_or_default(), alias, Access::Bind);
                }
            }
            Stmt::ImportFrom(import) => {
                for alias in &import.names {
                    if alias.name.as_str() == "*" {
                        self.ties.push(Tie::Odd);
                    }
                    self.add(alias.asname.as_ref().unwrap_or(&alias.name).as_str(), alias, Access::Bind);
                }
            }
            Stmt::For(one) => {
                self.decisions += 1;
                if one.is_async {
                    self.ties.push(Tie::Await);
                }
                self.visit_expr(&one.iter);
                self.visit_expr(&one.target);
                self.loops += 1;
                self.visit_body(&one.body);
                self.loops -= 1;
                self.visit_body(&one.orelse);
            }
            Stmt::While(one) => {
                self.decisions += 1;
                self.visit_expr(&one.test);
                self.loops += 1;
                self.visit_body(&one.body);
                self.loops -= 1;
                self.visit_body(&one.orelse);
            }
            Stmt::With(with) if with.is_async => {
                self.ties.push(Tie::Await);
                visitor::walk_stmt(self, statement);
            }
            Stmt::If(one) => {
                self.decisions +=
                    1 + one.elif_else_clauses.iter().filter(|clause| clause.test.is_some()).count() as u32;
                visitor::walk_stmt(self, statement);
            }
            Stmt::Match(one) => {
                self.decisions += one.cases.len() as u32;
                visitor::walk_stmt(self, statement);
            }
            Stmt::Assert(_) => {
                self.decisions += 1;
                visitor::walk_stmt(self, statement);
            }
            // The target is read before the value.
            Stmt::AugAssign(assign) => {
                if let Expr::Name(name) = &*assign.target {
                    self.add(name.id.as_str(), name, Access::Read);
                }
                visitor::walk_stmt(self, statement);
            }
            _ => visitor::walk_stmt(self, statement),
        }
    }

    fn visit_expr(&mut self, expr: &'a Expr) {
        match expr {
            Expr::Name(name) => {
                let access = match name.ctx {
                    ExprContext::Store => Access::Bind,
                    ExprContext::Del => {
                        self.ties.push(Tie::Delete);
                        Access::Delete
                    }
                    _ => Access::Read,
                };
                self.add(name.id.as_str(), name, access);
            }
            Expr::Attribute(attribute) => {
                let name = attribute.attr.as_str();
                if name.starts_with("__") && !name.ends_with("__") {
                    self.ties.push(Tie::Mangled(name.to_owned()));
                }
                visitor::walk_expr(self, expr);
            }
            Expr::Call(call) => {
                let name = match &*call.func {
                    Expr::Name(name) => name.id.as_str(),
                    Expr::Attribute(attribute) => attribute.attr.as_str(),
                    _ => "",
                };
                if name == "super" && call.arguments.is_empty() {
                    self.ties.push(Tie::Super);
                }
                let is_bare = call.func.is_name_expr();
                let of_frames = FRAMES.contains(&name) && (is_bare || name.starts_with('_') || name.contains("frame"));
                let is_inspected = match &*call.func {
                    Expr::Attribute(attribute) => attribute
                        .value
                        .as_name_expr()
                        .is_some_and(|module| matches!(module.id.as_str(), "inspect" | "traceback")),
                    _ => false,
                };
                let has_level = call.arguments.keywords.iter().any(|keyword| {
                    keyword.arg.as_ref().is_some_and(|name| matches!(name.as_str(), "stacklevel" | "stack_level"))
                });
                let warns = matches!(name, "warn" | "warn_deprecated" | "deprecated" | "deprecation_warning");
                if of_frames || is_inspected || has_level || warns {
                    self.ties.push(Tie::Frame(name.to_owned()));
                }
                visitor::walk_expr(self, expr);
            }
            Expr::Lambda(lambda) => {
                let before = self.uses.len();
                self.function(lambda.parameters.as_deref(), |inner| inner.visit_expr(&lambda.body));
                if self.uses[before..].iter().any(|one| one.access == Access::Captured) {
                    self.ties.push(Tie::Closure);
                }
            }
            Expr::ListComp(comp) => self.comprehension(&comp.generators, &[&comp.elt]),
            Expr::SetComp(comp) => self.comprehension(&comp.generators, &[&comp.elt]),
            Expr::Generator(comp) => self.comprehension(&comp.generators, &[&comp.elt]),
            Expr::DictComp(comp) => {
                let mut elements: Vec<&'a Expr> = comp.key.iter().map(|key| &**key).collect();
                elements.push(&comp.value);
                self.comprehension(&comp.generators, &elements);
            }
            Expr::Named(named) => {
                if self.is_inner {
                    self.ties.push(Tie::Odd);
                }
                if let Expr::Name(name) = &*named.target {
                    self.maybe.insert(name.id.as_str());
                }
                visitor::walk_expr(self, expr);
            }
            Expr::Yield(_) | Expr::YieldFrom(_) => {
                self.ties.push(Tie::Yield);
                visitor::walk_expr(self, expr);
            }
            Expr::Await(_) => {
                self.ties.push(Tie::Await);
                visitor::walk_expr(self, expr);
            }
            Expr::If(_) => {
                self.decisions += 1;
                visitor::walk_expr(self, expr);
            }
            Expr::BoolOp(operation) => {
                self.decisions += operation.values.len().saturating_sub(1) as u32;
                visitor::walk_expr(self, expr);
            }
            _ => visitor::walk_expr(self, expr),
        }
    }

    fn visit_interpolated_string_element(&mut self, element: &'a ast::InterpolatedStringElement) {
        if let ast::InterpolatedStringElement::Interpolation(one) = element
            && one.debug_text.is_some()
        {
            self.ties.push(Tie::DebugText);
        }
        visitor::walk_interpolated_string_element(self, element);
    }

    fn visit_except_handler(&mut self, handler: &'a ast::ExceptHandler) {
        self.decisions += 1;
        let ast::ExceptHandler::ExceptHandler(inner) = handler;
        if let Some(name) = &inner.name {
            self.add(name.as_str(), name, Access::Bind);
        }
        visitor::walk_except_handler(self, handler);
    }

    fn visit_pattern(&mut self, pattern: &'a ast::Pattern) {
        let name = match pattern {
            ast::Pattern::MatchAs(pattern) => pattern.name.as_ref(),
            ast::Pattern::MatchStar(pattern) => pattern.name.as_ref(),
            ast::Pattern::MatchMapping(pattern) => pattern.rest.as_ref(),
            _ => None,
        };
        if let Some(name) = name {
            self.add(name.as_str(), name, Access::Bind);
        }
        visitor::walk_pattern(self, pattern);
    }
}
