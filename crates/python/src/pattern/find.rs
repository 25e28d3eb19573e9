//! The walk over a file.

use std::mem::discriminant;

use covet_core::Span;
use ruff_python_ast::visitor::{self, Visitor};
use ruff_python_ast::{ExceptHandler, Expr, Stmt};
use ruff_text_size::TextRange;
use rustc_hash::FxHashSet;

use super::compile::Spec;
use super::index::{Hinted, Id, value_of};
use super::solve::{Env, Node, Pattern, solve};
use super::{FileView, Match, PatternSet, fill};

pub(super) fn find(set: &PatternSet, file: &FileView<'_>) -> Vec<Match> {
    let mut active = set.words.present(file.text.as_str());
    for (spec, active) in set.specs.iter().zip(&mut active) {
        if active.contains(&true) && !is_wanted(spec, file) {
            active.fill(false);
        }
    }
    if !active.iter().flatten().any(|&active| active) {
        return Vec::new();
    }
    let mut walk = Walk { set, file, active, above: Vec::new(), found: Vec::new(), seen: FxHashSet::default() };
    walk.visit_body(&file.module.body);
    let mut found = walk.found;
    found.sort_by(|left, right| {
        (left.span.start, left.span.end, &left.rule).cmp(&(right.span.start, right.span.end, &right.rule))
    });
    found
}

fn is_wanted(spec: &Spec, file: &FileView<'_>) -> bool {
    (spec.imports.is_empty() || spec.imports.iter().any(|module| file.names.imports(module)))
        && spec.paths.as_ref().is_none_or(|paths| paths.is_match(file.text.path().as_str()))
}

struct Walk<'s, 'c> {
    set: &'s PatternSet,
    file: &'s FileView<'c>,
    /// By spec and pattern: whether the file is one it looks at and has its words.
    active: Vec<Vec<bool>>,
    /// The nodes around the one that is visited.
    above: Vec<Node<'c>>,
    found: Vec<Match>,
    /// Rule and span of each match: the alternatives of a pattern may fit the same place.
    seen: FxHashSet<(usize, Span)>,
}

impl<'s, 'c> Walk<'s, 'c> {
    fn attempt(&mut self, (spec, part): Id, node: Node<'c>) {
        if !self.active[spec as usize][part as usize] {
            return;
        }
        let spec = &self.set.specs[spec as usize];
        let pattern = &spec.matches[part as usize];
        let Some(solution) = solve(pattern, node, self.file, &spec.constraints, Vec::new()) else { return };
        let mut env = solution.env;
        let fits = |pattern: &'s Pattern, node: Node<'c>, env: &Env<'s, 'c>| {
            solve(pattern, node, self.file, &spec.constraints, env.clone())
        };
        if spec.not.iter().any(|pattern| fits(pattern, node, &env).is_some())
            || self
                .above
                .iter()
                .any(|&above| spec.not_inside.iter().any(|pattern| fits(pattern, above, &env).is_some()))
        {
            return;
        }
        if !spec.inside.is_empty() {
            // The nearest node around it counts, and what it binds may stand in the message.
            let around = self.above.iter().rev();
            let found = around.flat_map(|&above| spec.inside.iter().map(move |pattern| (pattern, above)));
            let Some(outer) = found.into_iter().find_map(|(pattern, above)| fits(pattern, above, &env)) else { return };
            env = outer.env;
        }
        self.report(spec, node, solution.range, &env);
    }

    fn report(&mut self, spec: &Spec, node: Node<'c>, whole: TextRange, env: &Env<'s, 'c>) {
        let range = spec
            .report
            .as_ref()
            .and_then(|name| super::solve::lookup(env, name))
            .and_then(super::solve::Bound::range)
            .unwrap_or(whole);
        if !self.seen.insert((spec.rule, span(range))) {
            return;
        }
        let source = self.file.text.as_str();
        let rule = &self.set.rules[spec.rule];
        let parent = self.above.last().copied();
        let fix = spec
            .fix
            .as_ref()
            .and_then(|template| fill::fix(template, spec.fix_is_safe, node, parent, whole, env, self.file));
        let bindings = env.iter().filter_map(|(name, bound)| Some(((*name).to_owned(), span(bound.range()?))));
        self.found.push(Match {
            rule: rule.id.clone(),
            span: span(range),
            message: rule.message.message(env, source),
            fix,
            whole: span(whole),
            bindings: bindings.collect(),
        });
    }

    fn all(&mut self, ids: Option<&'s Vec<Id>>, node: Node<'c>) {
        for &id in ids.into_iter().flatten() {
            self.attempt(id, node);
        }
    }

    fn hinted(&mut self, patterns: Option<&'s Vec<Hinted>>, stmt: &Stmt, node: Node<'c>) {
        let Some(patterns) = patterns else { return };
        let value = value_of(stmt);
        for Hinted { id, value: wanted } in patterns {
            if let Some(wanted) = wanted
                && !value.is_some_and(|value| self.may_be(value, wanted))
            {
                continue;
            }
            self.attempt(*id, node);
        }
    }

    /// Whether a value calls, or is, something whose last name may be the one wanted.
    fn may_be(&self, value: &Expr, wanted: &str) -> bool {
        let at = match value {
            Expr::Call(call) => &*call.func,
            other => other,
        };
        match at {
            Expr::Attribute(attribute) => attribute.attr.as_str() == wanted,
            Expr::Name(name) => name.id.as_str() == wanted || self.file.names.may_be_renamed(&name.id),
            _ => false,
        }
    }

    fn by_name(&mut self, map: &'s rustc_hash::FxHashMap<String, Vec<Id>>, named: &Expr, node: Node<'c>) {
        match named {
            Expr::Attribute(attribute) => self.all(map.get(attribute.attr.as_str()), node),
            Expr::Name(name) if self.file.names.may_be_renamed(&name.id) => {
                let full = self.file.names.resolve(named);
                let last =
                    full.as_deref().and_then(|full| full.rsplit('.').next()).filter(|last| *last != name.id.as_str());
                if let Some(last) = last {
                    self.all(map.get(last), node);
                }
                self.all(map.get(name.id.as_str()), node);
            }
            Expr::Name(name) => self.all(map.get(name.id.as_str()), node),
            _ => {}
        }
    }
}

fn span(range: TextRange) -> Span {
    Span::new(range.start().into(), range.end().into())
}

impl<'c> Visitor<'c> for Walk<'_, 'c> {
    fn visit_body(&mut self, body: &'c [Stmt]) {
        if !self.set.index.bodies.is_empty() {
            for (at, stmt) in body.iter().enumerate() {
                self.hinted(self.set.index.bodies.get(&discriminant(stmt)), stmt, Node::Body(&body[at..]));
            }
        }
        visitor::walk_body(self, body);
    }

    fn visit_stmt(&mut self, stmt: &'c Stmt) {
        self.hinted(self.set.index.stmts.get(&discriminant(stmt)), stmt, Node::Stmt(stmt));
        self.above.push(Node::Stmt(stmt));
        visitor::walk_stmt(self, stmt);
        self.above.pop();
    }

    fn visit_except_handler(&mut self, handler: &'c ExceptHandler) {
        self.all(Some(&self.set.index.handlers), Node::Handler(handler));
        self.above.push(Node::Handler(handler));
        visitor::walk_except_handler(self, handler);
        self.above.pop();
    }

    fn visit_expr(&mut self, expr: &'c Expr) {
        let index = &self.set.index;
        let node = Node::Expr(expr);
        match expr {
            Expr::Call(call) => {
                self.by_name(&index.calls, &call.func, node);
                self.all(index.exprs.get(&discriminant(expr)), node);
            }
            Expr::Name(_) | Expr::Attribute(_) => {
                if !index.names.is_empty() {
                    self.by_name(&index.names, expr, node);
                }
                self.all(index.exprs.get(&discriminant(expr)), node);
            }
            _ => self.all(index.exprs.get(&discriminant(expr)), node),
        }
        self.all(Some(&index.any_expr), node);
        match expr {
            Expr::Name(_) | Expr::StringLiteral(_) | Expr::NumberLiteral(_) => {}
            _ => {
                self.above.push(node);
                visitor::walk_expr(self, expr);
                self.above.pop();
            }
        }
    }
}
