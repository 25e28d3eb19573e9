//! Which names are variables of the code at hand, and what any other name is called.

use ruff_python_ast::visitor::{self, Visitor};
use ruff_python_ast::{Expr, ExprContext, Number, Operator, Stmt};
use rustc_hash::{FxHashMap, FxHashSet};

use super::super::names::FileNames;
use super::super::tree::{Label, Node};

struct Scope {
    function: Option<String>,
    bound: FxHashSet<String>,
    functions: FxHashSet<String>,
    numbers: FxHashMap<String, u32>,
}

pub(super) struct Scopes<'n> {
    names: &'n FileNames,
    open: Vec<Scope>,
    next: u32,
    attributes: FxHashMap<String, u32>,
    indices: FxHashSet<u32>,
}

/// What a name stands for.
pub(super) enum Meaning {
    Variable(Node),
    /// A function or class of the file; `true` for one that is being defined: recursion.
    Own(bool),
    /// Somebody else's, by the name it has there.
    Other(String),
}

impl<'n> Scopes<'n> {
    pub(super) fn new(names: &'n FileNames) -> Self {
        Scopes { names, open: Vec::new(), next: 0, attributes: FxHashMap::default(), indices: FxHashSet::default() }
    }

    pub(super) fn variables(&self) -> usize {
        self.next as usize
    }

    pub(super) fn enter(&mut self, function: Option<&str>, body: &[Stmt], parameters: &[&str]) {
        let mut bound = Bound::default();
        let mut counters = Vec::new();
        bound.visit_body(body);
        bound.names.extend(parameters.iter().map(|name| (*name).to_owned()));
        for name in &bound.elsewhere {
            bound.names.remove(name);
        }
        counters.extend(bound.counters.iter().filter(|name| bound.names.contains(*name)).cloned());
        self.open.push(Scope {
            function: function.map(str::to_owned),
            bound: bound.names,
            functions: bound.functions,
            numbers: FxHashMap::default(),
        });
        for name in counters {
            let variable = self.variable(&name);
            self.is_index(&variable);
        }
    }

    pub(super) fn leave(&mut self) {
        self.open.pop();
    }

    fn fresh(&mut self) -> u32 {
        self.next += 1;
        self.next - 1
    }

    /// A variable that no name stands for.
    pub(super) fn temporary(&mut self) -> Node {
        Node::variable(self.fresh())
    }

    pub(super) fn is_local(&self, name: &str) -> bool {
        self.open.iter().any(|scope| scope.bound.contains(name))
    }

    /// The variable of this name in the innermost scope that binds it; a new one where none does.
    pub(super) fn variable(&mut self, name: &str) -> Node {
        let at = self.open.iter().rposition(|scope| scope.bound.contains(name)).unwrap_or(0);
        if let Some(&number) = self.open.get(at).and_then(|scope| scope.numbers.get(name)) {
            return Node::variable(number);
        }
        let number = self.fresh();
        if let Some(scope) = self.open.get_mut(at) {
            scope.numbers.insert(name.to_owned(), number);
        }
        Node::variable(number)
    }

    /// An attribute that the file itself sets is a variable like any other.
    pub(super) fn attribute(&mut self, name: &str) -> Node {
        if let Some(&number) = self.attributes.get(name) {
            return Node::variable(number);
        }
        let number = self.fresh();
        self.attributes.insert(name.to_owned(), number);
        Node::variable(number)
    }

    pub(super) fn is_own_attribute(&self, name: &str) -> bool {
        self.names.attributes.contains(name) && !(name.starts_with("__") && name.ends_with("__"))
    }

    pub(super) fn is_being_defined(&self, name: &str) -> bool {
        self.open.iter().any(|scope| scope.function.as_deref() == Some(name))
    }

    pub(super) fn meaning(&mut self, name: &str) -> Meaning {
        if self.is_being_defined(name) {
            return Meaning::Own(true);
        }
        for scope in self.open.iter().rev() {
            if scope.functions.contains(name) {
                return Meaning::Own(false);
            }
            if scope.bound.contains(name) {
                return Meaning::Variable(self.variable(name));
            }
        }
        if let Some(original) = self.names.imported.get(name) {
            return Meaning::Other(original.clone());
        }
        if self.names.defined.contains(name) {
            return Meaning::Own(false);
        }
        if self.names.globals.contains(name) {
            return Meaning::Variable(self.attribute(name));
        }
        Meaning::Other(name.to_owned())
    }

    /// Remembers that a variable counts through a sequence, so that `xs[i]` is an element of `xs`.
    pub(super) fn is_index(&mut self, node: &Node) {
        if let Label::Variable(number) = node.label {
            self.indices.insert(number);
        }
    }

    pub(super) fn counts(&self, node: &Node) -> bool {
        node.as_variable().is_some_and(|number| self.indices.contains(&number))
    }
}

/// The names that the statements of one function bind, without those of functions in it.
#[derive(Default)]
struct Bound {
    names: FxHashSet<String>,
    functions: FxHashSet<String>,
    elsewhere: Vec<String>,
    /// Variables that go up or down by one.
    counters: Vec<String>,
}

impl<'a> Visitor<'a> for Bound {
    fn visit_stmt(&mut self, statement: &'a Stmt) {
        match statement {
            Stmt::FunctionDef(function) => {
                self.functions.insert(function.name.to_string());
            }
            Stmt::ClassDef(class) => {
                self.functions.insert(class.name.to_string());
            }
            Stmt::Global(global) => self.elsewhere.extend(global.names.iter().map(ToString::to_string)),
            Stmt::Nonlocal(nonlocal) => self.elsewhere.extend(nonlocal.names.iter().map(ToString::to_string)),
            Stmt::AugAssign(assign) => {
                if let (Expr::Name(name), Expr::NumberLiteral(step)) = (&*assign.target, &*assign.value)
                    && matches!(assign.op, Operator::Add | Operator::Sub)
                    && matches!(&step.value, Number::Int(int) if int.as_u8() == Some(1))
                {
                    self.counters.push(name.id.to_string());
                }
                visitor::walk_stmt(self, statement);
            }
            Stmt::Try(node) => {
                for ruff_python_ast::ExceptHandler::ExceptHandler(handler) in &node.handlers {
                    self.names.extend(handler.name.iter().map(ToString::to_string));
                }
                visitor::walk_stmt(self, statement);
            }
            _ => visitor::walk_stmt(self, statement),
        }
    }

    fn visit_expr(&mut self, expression: &'a Expr) {
        match expression {
            Expr::Name(name) if name.ctx == ExprContext::Store => {
                self.names.insert(name.id.to_string());
            }
            Expr::Lambda(lambda) => {
                if let Some(parameters) = &lambda.parameters {
                    self.names.extend(parameters.iter().map(|parameter| parameter.name().to_string()));
                }
                visitor::walk_expr(self, expression);
            }
            _ => visitor::walk_expr(self, expression),
        }
    }
}
