//! Which variable a name means.

use ruff_python_ast::visitor::{self, Visitor};
use ruff_python_ast::{self as ast, Expr, Stmt};
use rustc_hash::FxHashMap;

use super::Lowering;
use crate::flow::ir::{BodyId, BodyKind, Place, Slot, SlotId, StrId};

/// The strings of a file, each once.
#[derive(Debug, Default)]
pub(super) struct Strings<'a> {
    list: Vec<Box<str>>,
    of_tree: FxHashMap<&'a str, StrId>,
    made: FxHashMap<Box<str>, StrId>,
}

impl<'a> Strings<'a> {
    /// The number of a string of the tree.
    pub fn get(&mut self, text: &'a str) -> StrId {
        if let Some(&id) = self.of_tree.get(text) {
            return id;
        }
        let id = match self.made.get(text) {
            Some(&id) => id,
            None => self.push(text),
        };
        self.of_tree.insert(text, id);
        id
    }

    /// The number of any other string.
    pub fn made(&mut self, text: &str) -> StrId {
        if let Some(&id) = self.of_tree.get(text).or_else(|| self.made.get(text)) {
            return id;
        }
        let id = self.push(text);
        self.made.insert(text.into(), id);
        id
    }

    fn push(&mut self, text: &str) -> StrId {
        let id = StrId(self.list.len() as u32);
        self.list.push(text.into());
        id
    }

    pub fn text(&self, id: StrId) -> &str {
        &self.list[id.0 as usize]
    }

    pub fn finish(self) -> Vec<Box<str>> {
        self.list
    }
}

/// What a name means in a body.
#[derive(Clone, Copy, Debug)]
pub(super) enum Name {
    /// A variable of the body; it gets its slot when it is first met.
    Own(Option<SlotId>),
    /// Of a function around it, once that is known.
    Outer(Option<(BodyId, SlotId)>),
    Global,
}

impl<'a> Lowering<'a> {
    /// Finds the names that the current body binds; parameters are bound already.
    pub(super) fn bind_names(&mut self, suite: &'a [Stmt]) {
        Binder { lowering: self }.visit_body(suite);
    }

    /// The same for a lambda.
    pub(super) fn bind_names_of(&mut self, expr: &'a Expr) {
        Binder { lowering: self }.visit_expr(expr);
    }

    fn bind(&mut self, name: &'a str) {
        let name = self.strings.get(name);
        self.body.names.entry(name).or_insert(Name::Own(None));
    }

    fn declare(&mut self, name: &'a str, meaning: Name) {
        let name = self.strings.get(name);
        self.body.names.insert(name, meaning);
    }

    /// The variable that a name means where the walk is.
    pub(super) fn place(&mut self, name: &'a str) -> Place {
        let name = self.strings.get(name);
        if self.body.comprehensions.is_empty() {
            return self.place_of_body(name);
        }
        if let Some(slot) = self.body.comprehensions.iter().rev().find_map(|targets| targets.get(&name)) {
            return Place::Slot(*slot);
        }
        match self.body.kind {
            // A comprehension does not see the names of a class around it.
            BodyKind::Class => self.place_outside(name),
            _ => self.place_of_body(name),
        }
    }

    /// The variable that `name :=` sets: comprehensions do not hold it.
    pub(super) fn place_of_walrus(&mut self, name: &'a str) -> Place {
        let name = self.strings.get(name);
        self.place_of_body(name)
    }

    fn place_of_body(&mut self, name: StrId) -> Place {
        match self.body.names.get(&name).copied() {
            Some(Name::Own(Some(slot))) => Place::Slot(slot),
            Some(Name::Own(None)) => {
                let slot = self.body.slot(Slot { name: Some(name), is_captured: false });
                self.body.names.insert(name, Name::Own(Some(slot)));
                Place::Slot(slot)
            }
            Some(Name::Outer(Some((body, slot)))) => Place::Outer(body, slot),
            Some(Name::Global) => Place::Global(name),
            Some(Name::Outer(None)) | None => {
                let place = self.place_outside(name);
                let meaning = match place {
                    Place::Outer(body, slot) => Name::Outer(Some((body, slot))),
                    _ => Name::Global,
                };
                self.body.names.insert(name, meaning);
                place
            }
        }
    }

    fn place_outside(&mut self, name: StrId) -> Place {
        for body in self.outer.iter_mut().rev() {
            let found = body.comprehensions.iter().rev().find_map(|targets| targets.get(&name)).copied();
            if let Some(slot) = found {
                body.slots[slot.0 as usize].is_captured = true;
                return Place::Outer(body.id, slot);
            }
            if !matches!(body.kind, BodyKind::Function | BodyKind::Lambda) {
                continue;
            }
            match body.names.get(&name).copied() {
                Some(Name::Own(slot)) => {
                    let slot = slot.unwrap_or_else(|| body.slot(Slot { name: Some(name), is_captured: false }));
                    body.names.insert(name, Name::Own(Some(slot)));
                    body.slots[slot.0 as usize].is_captured = true;
                    return Place::Outer(body.id, slot);
                }
                Some(Name::Outer(Some((body, slot)))) => return Place::Outer(body, slot),
                Some(Name::Global) => return Place::Global(name),
                Some(Name::Outer(None)) | None => {}
            }
        }
        Place::Global(name)
    }
}

/// The walk that finds the names that a body binds. It does not enter the bodies within.
struct Binder<'l, 'a> {
    lowering: &'l mut Lowering<'a>,
}

impl<'a> Binder<'_, 'a> {
    fn bind(&mut self, name: &'a ast::Identifier) {
        self.lowering.bind(name.as_str());
    }

    fn target(&mut self, target: &'a Expr) {
        match target {
            Expr::Name(name) => self.lowering.bind(name.id.as_str()),
            Expr::Tuple(tuple) => tuple.elts.iter().for_each(|target| self.target(target)),
            Expr::List(list) => list.elts.iter().for_each(|target| self.target(target)),
            Expr::Starred(starred) => self.target(&starred.value),
            _ => self.visit_expr(target),
        }
    }

    fn defaults(&mut self, parameters: &'a ast::Parameters) {
        for parameter in parameters.iter_non_variadic_params() {
            parameter.default().into_iter().for_each(|default| self.visit_expr(default));
        }
    }
}

impl<'a> Visitor<'a> for Binder<'_, 'a> {
    fn visit_stmt(&mut self, statement: &'a Stmt) {
        match statement {
            Stmt::FunctionDef(function) => {
                self.bind(&function.name);
                function.decorator_list.iter().for_each(|decorator| self.visit_expr(&decorator.expression));
                self.defaults(&function.parameters);
            }
            Stmt::ClassDef(class) => {
                self.bind(&class.name);
                class.decorator_list.iter().for_each(|decorator| self.visit_expr(&decorator.expression));
                class.arguments.iter().for_each(|arguments| self.visit_arguments(arguments));
            }
            Stmt::TypeAlias(alias) => self.target(&alias.name),
            Stmt::Assign(assign) => {
                self.visit_expr(&assign.value);
                assign.targets.iter().for_each(|target| self.target(target));
            }
            Stmt::AugAssign(assign) => {
                self.visit_expr(&assign.value);
                self.target(&assign.target);
            }
            Stmt::AnnAssign(assign) => {
                assign.value.iter().for_each(|value| self.visit_expr(value));
                self.target(&assign.target);
            }
            Stmt::Delete(delete) => delete.targets.iter().for_each(|target| self.target(target)),
            Stmt::For(statement) => {
                self.visit_expr(&statement.iter);
                self.target(&statement.target);
                self.visit_body(&statement.body);
                self.visit_body(&statement.orelse);
            }
            Stmt::With(with) => {
                for item in &with.items {
                    self.visit_expr(&item.context_expr);
                    item.optional_vars.iter().for_each(|target| self.target(target));
                }
                self.visit_body(&with.body);
            }
            Stmt::Import(import) => {
                for alias in &import.names {
                    let bound = alias.asname.as_deref().or(alias.name.split('.').next());
                    bound.into_iter().for_each(|name| self.lowering.bind(name));
                }
            }
            Stmt::ImportFrom(from) => {
                for alias in from.names.iter().filter(|alias| alias.name.as_str() != "*") {
                    self.bind(alias.asname.as_ref().unwrap_or(&alias.name));
                }
            }
            Stmt::Global(global) if self.lowering.body.kind != BodyKind::Module => {
                global.names.iter().for_each(|name| self.lowering.declare(name, Name::Global));
            }
            Stmt::Nonlocal(nonlocal) if self.lowering.body.kind != BodyKind::Module => {
                nonlocal.names.iter().for_each(|name| self.lowering.declare(name, Name::Outer(None)));
            }
            _ => visitor::walk_stmt(self, statement),
        }
    }

    fn visit_expr(&mut self, expr: &'a Expr) {
        if !self.lowering.has_walrus {
            return;
        }
        match expr {
            Expr::Named(named) => {
                self.target(&named.target);
                self.visit_expr(&named.value);
            }
            Expr::Lambda(lambda) => lambda.parameters.iter().for_each(|parameters| self.defaults(parameters)),
            _ => visitor::walk_expr(self, expr),
        }
    }

    fn visit_except_handler(&mut self, handler: &'a ast::ExceptHandler) {
        let ast::ExceptHandler::ExceptHandler(inner) = handler;
        inner.name.iter().for_each(|name| self.bind(name));
        visitor::walk_except_handler(self, handler);
    }

    fn visit_pattern(&mut self, pattern: &'a ast::Pattern) {
        super::patterns::bound(pattern).into_iter().for_each(|name| self.bind(name));
        visitor::walk_pattern(self, pattern);
    }
}
