//! From the entry of a rule to patterns that are ready, or an error that says where the entry is wrong.

use std::collections::BTreeSet;
use std::fmt;

use covet_core::rule::{PatternSpec, Rule, RuleId};
use globset::{GlobBuilder, GlobSet, GlobSetBuilder};
use ruff_python_ast::visitor::source_order::{self, SourceOrderVisitor, TraversalSignal};
use ruff_python_ast::{self as ast, AnyNodeRef, Expr, ExprContext};
use ruff_python_stdlib::builtins::is_python_builtin;
use ruff_python_stdlib::sys::is_known_standard_library;
use rustc_hash::FxHashMap;

use super::constraint;
use super::fill::{self, Template};
use super::solve::{Dotted, Pattern};
use super::source::{self, Root, Word, key};
use crate::names::PYTHON_MINOR;

/// What is wrong with a rule's pattern, and where.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("rule `{rule}`, {part}, line {line}, column {column}: {problem}")]
pub struct PatternError {
    pub rule: RuleId,
    /// The field of the entry.
    pub part: Part,
    /// Line and column in the text of that field, from 1.
    pub line: usize,
    pub column: usize,
    /// What is wrong, in a sentence without its full stop.
    pub problem: String,
}

/// A field of a rule's entry.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Part {
    Message,
    /// Of a `[[pattern]]`; all numbers count from 1.
    Field {
        pattern: usize,
        name: &'static str,
        /// Which of several.
        number: Option<usize>,
    },
    /// The constraint of a metavariable, or the field of it that is named.
    Where {
        pattern: usize,
        variable: String,
        field: Option<&'static str>,
    },
}

impl fmt::Display for Part {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Message => formatter.write_str("message"),
            Self::Field { pattern, name, number: None } => write!(formatter, "pattern {pattern}, {name}"),
            Self::Field { pattern, name, number: Some(number) } => {
                write!(formatter, "pattern {pattern}, {name} {number}")
            }
            Self::Where { pattern, variable, field } => {
                write!(formatter, "pattern {pattern}, where.{variable}")?;
                field.map_or(Ok(()), |field| write!(formatter, ".{field}"))
            }
        }
    }
}

/// One `[[pattern]]` of a rule.
#[derive(Debug)]
pub(super) struct Spec {
    /// Its rule's place in the set.
    pub rule: usize,
    pub matches: Vec<Pattern>,
    pub not: Vec<Pattern>,
    pub inside: Vec<Pattern>,
    pub not_inside: Vec<Pattern>,
    pub constraints: FxHashMap<String, constraint::Compiled>,
    pub report: Option<String>,
    pub fix: Option<Template>,
    pub fix_is_safe: bool,
    pub imports: Vec<String>,
    pub paths: Option<GlobSet>,
}

/// What the findings of a rule say.
#[derive(Debug)]
pub(super) struct RuleInfo {
    pub id: RuleId,
    pub message: Template,
}

struct Compiler<'r> {
    rule: &'r RuleId,
    imports: &'r [String],
    /// The pattern's number, from 1.
    number: usize,
}

impl Compiler<'_> {
    fn part(&self, name: &'static str, number: Option<usize>) -> Part {
        Part::Field { pattern: self.number, name, number }
    }

    fn error(&self, part: &Part, text: &str, offset: usize, problem: String) -> PatternError {
        let before = &text[..text.floor_char_boundary(offset)];
        let line_start = before.rfind('\n').map_or(0, |at| at + 1);
        PatternError {
            rule: self.rule.clone(),
            part: part.clone(),
            line: before.matches('\n').count() + 1,
            column: before[line_start..].chars().count() + 1,
            problem,
        }
    }

    fn pattern(&self, part: &Part, text: &str) -> Result<Pattern, PatternError> {
        let root = source::parse(text).map_err(|problem| self.error(part, text, problem.offset, problem.message))?;
        let mut facts = Facts { imports: self.imports, dotted: FxHashMap::default(), variables: BTreeSet::new() };
        match &root {
            Root::Expr(expr) => facts.visit_expr(expr),
            Root::Stmt(stmt) => facts.visit_stmt(stmt),
            Root::Stmts(stmts) => facts.visit_body(stmts),
            Root::Handler(handler) => facts.visit_except_handler(handler),
        }
        Ok(Pattern { dotted: facts.dotted, variables: facts.variables.into_iter().collect(), root })
    }

    /// One node: an expression, a statement or a handler.
    fn node(&self, part: &Part, text: &str) -> Result<Pattern, PatternError> {
        let pattern = self.pattern(part, text)?;
        if let Root::Stmts(_) = pattern.root {
            let problem = "here a pattern is one expression or one statement, not several".to_owned();
            return Err(self.error(part, text, 0, problem));
        }
        Ok(pattern)
    }

    fn nodes(&self, name: &'static str, texts: &[String]) -> Result<Vec<Pattern>, PatternError> {
        texts.iter().enumerate().map(|(index, text)| self.node(&self.part(name, Some(index + 1)), text)).collect()
    }
}

/// Compiles one rule's patterns; `index` is its place in the set.
pub(super) fn rule(rule: &Rule, index: usize) -> Result<(RuleInfo, Vec<Spec>), PatternError> {
    let mut specs = Vec::new();
    for (number, spec) in rule.patterns.iter().enumerate() {
        let compiler = Compiler { rule: &rule.id, imports: &spec.imports, number: number + 1 };
        specs.push(one(&compiler, spec, index)?);
    }
    // What every pattern binds can be named in the message; what only some bind cannot.
    let always = |name: &str| specs.iter().flat_map(|spec| &spec.matches).all(|pattern| pattern.binds(name));
    let sometimes = |name: &str| {
        specs.iter().flat_map(|spec| spec.matches.iter().chain(&spec.inside)).any(|pattern| pattern.binds(name))
    };
    let text = rule.message.as_deref().unwrap_or(&rule.name);
    let message = Template::new(text, sometimes);
    if let Some(name) = message.variables().find(|name| {
        let in_all_insides = || {
            specs.iter().all(|spec| {
                spec.matches.iter().all(|pattern| pattern.binds(name))
                    || (!spec.inside.is_empty() && spec.inside.iter().all(|pattern| pattern.binds(name)))
            })
        };
        !always(name) && !in_all_insides()
    }) {
        let compiler = Compiler { rule: &rule.id, imports: &[], number: 1 };
        let offset = text.find(&format!("${name}")).unwrap_or(0);
        let problem = format!("not every pattern of the rule has `${name}`");
        return Err(compiler.error(&Part::Message, text, offset, problem));
    }
    Ok((RuleInfo { id: rule.id.clone(), message }, specs))
}

fn one(compiler: &Compiler<'_>, spec: &PatternSpec, rule: usize) -> Result<Spec, PatternError> {
    if spec.matches.0.is_empty() {
        return Err(compiler.error(&compiler.part("match", None), "", 0, "there is nothing to match".to_owned()));
    }
    let several = spec.matches.0.len() > 1;
    let matches = spec
        .matches
        .0
        .iter()
        .enumerate()
        .map(|(index, text)| compiler.pattern(&compiler.part("match", several.then_some(index + 1)), text));
    let matches = matches.collect::<Result<Vec<_>, _>>()?;
    let not =
        spec.not.iter().enumerate().map(|(index, text)| compiler.pattern(&compiler.part("not", Some(index + 1)), text));
    let not = not.collect::<Result<Vec<_>, _>>()?;
    let inside = compiler.nodes("inside", &spec.inside)?;
    let not_inside = compiler.nodes("not-inside", &spec.not_inside)?;
    let mut constraints = FxHashMap::default();
    for (name, constraint) in &spec.constraints {
        let at = |field| Part::Where { pattern: compiler.number, variable: name.clone(), field };
        let part = at(None);
        let known = matches.iter().chain(&not).chain(&inside).chain(&not_inside).any(|pattern| pattern.binds(name));
        if !known {
            let problem = format!("no pattern has `${name}`; the name is written without `$` here");
            return Err(compiler.error(&part, "", 0, problem));
        }
        let compiled = constraint::Compiled::new(
            constraint,
            |text| {
                let part = at(Some("contains"));
                let pattern = compiler.node(&part, text)?;
                if !matches!(pattern.root, Root::Expr(_)) {
                    let problem = "an expression contains expressions only".to_owned();
                    return Err(compiler.error(&part, text, 0, problem));
                }
                Ok(pattern)
            },
            |problem| compiler.error(&part, "", 0, problem),
        )?;
        constraints.insert(name.clone(), compiled);
    }
    if let Some(name) = &spec.report
        && !matches.iter().all(|pattern| pattern.binds(name))
    {
        let problem = format!("not every pattern of `match` has `${name}`; the name is written without `$` here");
        return Err(compiler.error(&compiler.part("report", None), name, 0, problem));
    }
    let fix = spec.fix.as_deref().map(|text| fix(compiler, text, &matches)).transpose()?;
    Ok(Spec {
        rule,
        matches,
        not,
        inside,
        not_inside,
        constraints,
        report: spec.report.clone(),
        fix,
        fix_is_safe: spec.fix_is_safe,
        imports: spec.imports.clone(),
        paths: globs(compiler, &spec.paths)?,
    })
}

fn fix(compiler: &Compiler<'_>, text: &str, matches: &[Pattern]) -> Result<Template, PatternError> {
    let template = Template::new(text, |_| true);
    if let Some(name) = template.variables().find(|name| !matches.iter().all(|pattern| pattern.binds(name))) {
        let offset = text.find(&format!("${name}")).unwrap_or(0);
        return Err(compiler.error(
            &compiler.part("fix", None),
            text,
            offset,
            format!("not every pattern of `match` has `${name}`"),
        ));
    }
    let example = fill::example(&template);
    if text.trim().is_empty() || ruff_python_parser::parse_module(&example).is_err() {
        return Err(compiler.error(&compiler.part("fix", None), text, 0, "the fix is not Python".to_owned()));
    }
    Ok(template)
}

fn globs(compiler: &Compiler<'_>, globs: &[String]) -> Result<Option<GlobSet>, PatternError> {
    if globs.is_empty() {
        return Ok(None);
    }
    let mut set = GlobSetBuilder::new();
    for (index, glob) in globs.iter().enumerate() {
        let built = GlobBuilder::new(glob).literal_separator(true).build();
        set.add(built.map_err(|error| {
            compiler.error(&compiler.part("paths", Some(index + 1)), glob, 0, format!("a broken glob: {error}"))
        })?);
    }
    set.build().map(Some).map_err(|error| compiler.error(&compiler.part("paths", None), "", 0, error.to_string()))
}

impl Pattern {
    pub fn binds(&self, name: &str) -> bool {
        self.variables.binary_search_by(|known| known.as_str().cmp(name)).is_ok()
    }
}

/// Collects what must be known of a pattern's tree before it is matched.
struct Facts<'r> {
    imports: &'r [String],
    dotted: FxHashMap<(u32, u32), Dotted>,
    variables: BTreeSet<String>,
}

impl Facts<'_> {
    fn word(&mut self, text: &str) {
        if let Word::One(Some(name)) | Word::Many(Some(name)) = Word::of(text) {
            self.variables.insert(name.to_owned());
        }
    }

    fn dotted(&mut self, expr: &Expr) {
        let Some(full) = plain_chain(expr) else { return };
        let (root, is_single) = match full.split_once('.') {
            Some((root, _)) => (root, false),
            None => (full.as_str(), true),
        };
        let stored = matches!(expr, Expr::Name(name) if name.ctx != ExprContext::Load);
        let builtin = !stored && is_python_builtin(root, PYTHON_MINOR, false);
        let known_module = || {
            is_known_standard_library(PYTHON_MINOR, root)
                || self.imports.iter().any(|module| module.split('.').next() == Some(root))
        };
        let strict = builtin || (!is_single && known_module());
        let full = if builtin { format!("builtins.{full}") } else { full };
        self.dotted.insert(key(expr), Dotted { full, strict });
    }
}

/// `a.b.c` without metavariables.
fn plain_chain(expr: &Expr) -> Option<String> {
    match expr {
        Expr::Name(name) => Word::of(&name.id).is_plain().then(|| name.id.to_string()),
        Expr::Attribute(attribute) => {
            let base = plain_chain(&attribute.value)?;
            Word::of(&attribute.attr.id).is_plain().then(|| format!("{base}.{}", attribute.attr))
        }
        _ => None,
    }
}

impl<'a> SourceOrderVisitor<'a> for Facts<'_> {
    fn enter_node(&mut self, node: AnyNodeRef<'a>) -> TraversalSignal {
        if let AnyNodeRef::ExprStringLiteral(literal) = node {
            self.word(literal.value.to_str());
        }
        TraversalSignal::Traverse
    }

    fn visit_expr(&mut self, expr: &'a Expr) {
        if let Expr::Name(name) = expr {
            self.word(&name.id);
        }
        self.dotted(expr);
        source_order::walk_expr(self, expr);
    }

    fn visit_stmt(&mut self, stmt: &'a ast::Stmt) {
        if let ast::Stmt::Global(ast::StmtGlobal { names, .. }) | ast::Stmt::Nonlocal(ast::StmtNonlocal { names, .. }) =
            stmt
        {
            names.iter().for_each(|name| self.word(&name.id));
        }
        if let ast::Stmt::ImportFrom(ast::StmtImportFrom { module: Some(module), .. }) = stmt {
            self.word(&module.id);
        }
        source_order::walk_stmt(self, stmt);
    }

    fn visit_identifier(&mut self, identifier: &'a ast::Identifier) {
        self.word(&identifier.id);
    }
}

/// The last part of the name of what an expression calls or is; `None` where a metavariable hides it.
pub(super) fn last_name(expr: &Expr) -> Option<&str> {
    let at = match expr {
        Expr::Call(call) => &*call.func,
        other => other,
    };
    let name = match at {
        Expr::Name(name) => name.id.as_str(),
        Expr::Attribute(attribute) => attribute.attr.as_str(),
        _ => return None,
    };
    Word::of(name).is_plain().then_some(name)
}
