//! Code that is written by hand in many places and that a decorator, a base class or a helper gives.
//!
//! Each file says which shapes it holds; shapes of the same kind and key in at least three places are one finding.

mod accessors;
mod checks;
mod classes;
mod crud;
mod functions;

use covet_core::{Finding, Project, Property, Related, RuleId, Severity, Span};
use covet_core::{LogicalKind, LogicalName};
use covet_python::locals::local_names;
use covet_python::source::Source;
use ruff_python_ast::visitor::{self, Visitor};
use ruff_python_ast::{self as ast, Expr, Stmt};
use rustc_hash::{FxHashMap, FxHashSet};
use serde::{Deserialize, Serialize};

use crate::engine;

/// From how many places on a shape is boilerplate.
pub const MIN_PLACES: usize = 3;
/// The least lines of a shape.
pub const MIN_LINES: u32 = 5;
/// The least lines of all places together where one place has fewer than [`MIN_LINES`].
const MIN_ALL_LINES: u32 = 10;

/// The kinds of boilerplate; each is a rule.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Kind {
    Dataclass,
    Ordering,
    ToDict,
    Crud,
    TryLog,
    ArgumentCheck,
    Property,
    LazyGlobal,
    Singleton,
}

impl Kind {
    pub const ALL: [Self; 9] = [
        Self::Dataclass,
        Self::Ordering,
        Self::ToDict,
        Self::Crud,
        Self::TryLog,
        Self::ArgumentCheck,
        Self::Property,
        Self::LazyGlobal,
        Self::Singleton,
    ];

    /// The rule that reports it.
    pub fn rule(self) -> &'static str {
        match self {
            Self::Dataclass => "boilerplate-dataclass",
            Self::Ordering => "boilerplate-ordering",
            Self::ToDict => "boilerplate-to-dict",
            Self::Crud => "boilerplate-crud",
            Self::TryLog => "boilerplate-try-log",
            Self::ArgumentCheck => "boilerplate-argument-check",
            Self::Property => "boilerplate-property",
            Self::LazyGlobal => "boilerplate-lazy-global",
            Self::Singleton => "boilerplate-singleton",
        }
    }

    fn message(self, count: usize, first: &Shape) -> String {
        let key = &first.key;
        match self {
            Self::Dataclass => format!("{count} classes write by hand what `@dataclass` gives"),
            Self::Ordering => {
                format!("{count} classes write by hand the comparisons that `functools.total_ordering` gives")
            }
            Self::ToDict => format!("{count} methods list attribute by attribute what goes into a dictionary"),
            Self::Crud => {
                let verb = key.split(' ').next().unwrap_or_default();
                format!("{count} functions {verb} something, each for another model and otherwise the same")
            }
            Self::TryLog => format!("{count} functions are wrapped in the same `try` that logs"),
            Self::ArgumentCheck => format!("{count} functions begin with the same check of an argument: `{key}`"),
            Self::Property => format!("{count} properties only pass an attribute through"),
            Self::LazyGlobal => {
                format!("{count} functions keep their result in a global variable, as `functools.cache` does")
            }
            Self::Singleton => format!("{count} classes write `__new__` by hand so that they have one instance"),
        }
    }
}

/// One place of a shape.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Shape {
    pub kind: Kind,
    /// What places must agree in to be of one shape.
    pub key: String,
    /// What they must differ in, where that matters: the model of a CRUD handler.
    pub subject: String,
    /// The dotted name inside the module.
    pub owner: String,
    pub span: Span,
    /// Without documentation.
    pub lines: u32,
    /// What to write instead of this one.
    pub remedy: String,
}

/// The shapes of a file.
pub fn read(source: &Source) -> Vec<Shape> {
    let locals = local_names(source);
    let mut walk = Walk { source, locals: &locals, names: Vec::new(), classes: Vec::new(), shapes: Vec::new() };
    walk.visit_body(&source.module().body);
    functions::lazy_globals(source, &mut walk.shapes);
    walk.shapes
}

struct Walk<'a> {
    source: &'a Source,
    locals: &'a [u32],
    names: Vec<&'a str>,
    /// The class around, if the body is that of a class.
    classes: Vec<Option<&'a ast::StmtClassDef>>,
    shapes: Vec<Shape>,
}

impl<'a> Visitor<'a> for Walk<'a> {
    fn visit_stmt(&mut self, statement: &'a Stmt) {
        match statement {
            Stmt::FunctionDef(function) => {
                self.names.push(&function.name);
                let owner = self.names.join(".");
                let class = self.classes.last().copied().flatten();
                self.shapes.extend(functions::try_log(self.source, function, &owner));
                self.shapes.extend(crud::handler(self.source, self.locals, function, class, &owner));
                checks::argument_checks(self.source, function, &owner, &mut self.shapes);
                self.classes.push(None);
                self.visit_body(&function.body);
                self.classes.pop();
                self.names.pop();
            }
            Stmt::ClassDef(class) => {
                self.names.push(&class.name);
                let owner = self.names.join(".");
                self.shapes.extend(classes::dataclass(self.source, class, &owner));
                self.shapes.extend(classes::ordering(self.source, class, &owner));
                self.shapes.extend(classes::singleton(self.source, class, &owner));
                accessors::to_dict(self.source, class, &owner, &mut self.shapes);
                accessors::properties(self.source, class, &owner, &mut self.shapes);
                self.classes.push(Some(class));
                self.visit_body(&class.body);
                self.classes.pop();
                self.names.pop();
            }
            _ => visitor::walk_stmt(self, statement),
        }
    }

    fn visit_expr(&mut self, _: &'a Expr) {}
}

/// One finding for each shape that is there often enough. `files` are pairs of the index of a file in
/// [`Project::files`] and its shapes, in that order.
pub fn find(project: &Project<'_>, files: &[(usize, &[Shape])]) -> Vec<Finding> {
    let mut groups: FxHashMap<(Kind, &str), Vec<(usize, &Shape)>> = FxHashMap::default();
    for &(file, shapes) in files {
        for shape in shapes {
            groups.entry((shape.kind, &shape.key)).or_default().push((file, shape));
        }
    }
    let mut groups: Vec<_> = groups.into_iter().filter(|((kind, _), places)| is_enough(*kind, places)).collect();
    groups.sort_by_key(|(shape, _)| *shape);
    groups.into_iter().map(|((kind, _), places)| finding(project, kind, &places)).collect()
}

/// Whether there are enough places; copies of one and the same are a clone, and count once.
fn is_enough(kind: Kind, places: &[(usize, &Shape)]) -> bool {
    let lines: u32 = places.iter().map(|(_, shape)| shape.lines).sum();
    let subject = |shape: &'_ Shape| if kind == Kind::Crud { shape.subject.clone() } else { shape.owner.clone() };
    let different: FxHashSet<String> = places.iter().map(|(_, shape)| subject(shape)).collect();
    different.len() >= MIN_PLACES && (kind != Kind::ArgumentCheck || lines >= MIN_ALL_LINES)
}

fn finding(project: &Project<'_>, kind: Kind, places: &[(usize, &Shape)]) -> Finding {
    let rule = kind.rule();
    let (file, first) = places[0];
    let severity = project.rules.get(rule).map_or(Severity::Note, |rule| rule.severity);
    let text = engine::text(project, &project.files[file]);
    let mut finding = Finding::new(RuleId::new(rule), severity, kind.message(places.len(), first), &text, first.span);
    let is_class = matches!(kind, Kind::Dataclass | Kind::Ordering | Kind::Singleton);
    let what = if is_class { LogicalKind::Class } else { LogicalKind::Function };
    finding.logical = Some(LogicalName { qualified: first.owner.clone(), kind: what });
    let mut known = (file, text);
    for &(file, shape) in &places[1..] {
        if known.0 != file {
            known = (file, engine::text(project, &project.files[file]));
        }
        let message = format!("`{}` is another", shape.owner);
        finding.related.push(Related { place: known.1.place(shape.span), message });
    }
    let lines: u32 = places.iter().map(|(_, shape)| shape.lines).sum();
    finding
        .with_property("places", Property::Number(places.len() as f64))
        .with_property("lines", Property::Number(f64::from(lines)))
        .with_property(covet_core::finding::REMEDY, Property::Text(with_imports(&first.remedy)))
}

/// A snippet with the imports of the standard library that it needs.
fn with_imports(remedy: &str) -> String {
    let mut imports = String::new();
    let needs = |mark: &str| remedy.contains(mark);
    if needs("functools.") {
        imports += "import functools\n";
    }
    let names: Vec<&str> = [("_: KW_ONLY", "KW_ONLY"), ("@dataclass", "dataclass"), ("= field(", "field")]
        .into_iter()
        .filter_map(|(mark, name)| needs(mark).then_some(name))
        .collect();
    if !names.is_empty() {
        imports += &format!("from dataclasses import {}\n", names.join(", "));
    }
    if needs(": Any") {
        imports += "from typing import Any\n";
    }
    if imports.is_empty() { remedy.to_owned() } else { format!("{imports}\n\n{remedy}") }
}
