//! Equal functions of several modules: one is kept, the others import it.

use std::sync::Arc;

use covet_core::{Edit, Span};
use covet_python::source::{Source, is_sample_path, span};
use covet_python::symbols::ScopeId;
use ruff_python_ast::{Stmt, StmtFunctionDef};
use ruff_text_size::Ranged;
use rustc_hash::FxHashSet;

use super::Refactoring;
use super::inherit::{finish, removal};
use super::origin::{self, Origin};
use super::piece::{Around, without_docstring};
use super::scope::{Survey, Tie};
use super::text;
use super::view::View;

/// What can be done about equal functions.
pub struct Reuse {
    pub refactoring: Refactoring,
    pub doubts: Vec<String>,
    /// The file that keeps the function.
    pub keeper: usize,
    pub name: String,
}

struct One<'a> {
    file: usize,
    source: &'a Source,
    function: &'a StmtFunctionDef,
    statement: &'a Stmt,
}

/// Looks at equal functions, each by its file and span.
///
/// # Errors
/// With the reason why nothing can be done, in words.
pub fn reuse(view: &View<'_>, places: &[(usize, Span)]) -> Result<Reuse, String> {
    let sources: Vec<(usize, Arc<Source>, Span)> =
        places.iter().filter_map(|(file, at)| Some((*file, view.source(*file)?, *at))).collect();
    let ones: Vec<One<'_>> = sources.iter().filter_map(|(file, source, at)| one(*file, source, *at)).collect();
    let Some(first) = ones.first().filter(|_| ones.len() == places.len()) else {
        return Err("they are not all functions of a module".to_owned());
    };
    let name = first.function.name.as_str();
    let files: FxHashSet<usize> = ones.iter().map(|one| one.file).collect();
    if files.len() != ones.len() {
        return Err("a module has several of them".to_owned());
    }
    let mut doubts = Vec::new();
    for one in &ones {
        check(view, one, name, &mut doubts)?;
        if docstring(one) != docstring(first) {
            add(&mut doubts, "the documentation differs");
        }
    }
    let keeper = keeper(view, &ones)?;
    for one in ones.iter().filter(|one| one.file != keeper.file) {
        origin::same(view, one.file, keeper.file, free(one).iter().map(String::as_str).filter(|free| *free != name))?;
        patched(view, one, &mut doubts);
    }
    let mut edits = Vec::new();
    for one in ones.iter().filter(|one| one.file != keeper.file) {
        let module = view.import_of(one.file, keeper.file).ok_or("a module has no name")?;
        let (remove, loses) = removal(one.source, &one.source.module().body, span(one.function.range()));
        if loses {
            add(&mut doubts, "comments of the copies would be lost");
        }
        edits.push((one.file, vec![import_edit(one.source, &format!("from {module} import {name}")), remove]));
    }
    let decisions = i64::from(Survey::of(&first.function.body).decisions);
    let from = view.path(keeper.file).map_or("", |path| path.as_str());
    let message = format!("Import {name} from {from}");
    let refactoring = finish(view, message, edits, (ones.len() as i64 - 1) * (1 + decisions), &doubts)?;
    Ok(Reuse { refactoring, doubts, keeper: keeper.file, name: name.to_owned() })
}

fn one<'a>(file: usize, source: &'a Source, at: Span) -> Option<One<'a>> {
    let around = Around::of(source, at);
    let ([], [function], false) = (&around.classes[..], &around.functions[..], around.is_conditional) else {
        return None;
    };
    let statement = around.top.filter(|_| span(function.range()) == at)?;
    Some(One { file, source, function, statement })
}

fn add(doubts: &mut Vec<String>, doubt: &str) {
    if !doubts.iter().any(|known| known == doubt) {
        doubts.push(doubt.to_owned());
    }
}

fn check(view: &View<'_>, one: &One<'_>, name: &str, doubts: &mut Vec<String>) -> Result<(), String> {
    if one.function.name.as_str() != name {
        return Err("the functions have different names".to_owned());
    }
    if !one.function.decorator_list.is_empty() {
        return Err("a decorator may register it".to_owned());
    }
    if one.source.is_test() || is_sample_path(one.source.text().path().as_str()) {
        return Err("tests and examples stand for themselves".to_owned());
    }
    let survey = Survey::of(std::slice::from_ref(one.statement));
    let mut named = survey.ties.iter().filter(|tie| matches!(tie, Tie::Global | Tie::Nonlocal | Tie::Frame(_)));
    if let Some(tie) = named.next() {
        return Err(tie.why());
    }
    let constant = |expr: &ruff_python_ast::Expr| {
        expr.is_literal_expr() || expr.is_name_expr() || expr.is_attribute_expr() || expr.is_unary_op_expr()
    };
    if one.function.parameters.iter().any(|parameter| parameter.default().is_some_and(|default| !constant(default))) {
        add(doubts, "the modules would share the value of a default");
    }
    let facts = view.facts(one.file).ok_or("a file cannot be read")?;
    let symbols = &facts.file.symbols;
    let bound = symbols.names().find(name).map_or(0, |id| symbols.bindings_of(ScopeId::MODULE, id).len());
    if bound != 1 {
        return Err(format!("a module binds `{name}` several times"));
    }
    Ok(())
}

fn docstring<'a>(one: &One<'a>) -> &'a str {
    let body = &one.function.body;
    if without_docstring(body).len() == body.len() { "" } else { one.source.slice(&body[0]) }
}

/// The names that a function takes from its module.
fn free(one: &One<'_>) -> Vec<String> {
    let survey = Survey::of(std::slice::from_ref(one.statement));
    survey.reads().map(|one| one.name.to_owned()).collect()
}

/// The function that all others can import; one that the others import from already before others.
fn keeper<'m, 'a>(view: &View<'_>, ones: &'m [One<'a>]) -> Result<&'m One<'a>, String> {
    let imported = |one: &&One<'_>| {
        let imports = |other: &One<'_>| view.facts(other.file).is_some_and(|facts| facts.imports.contains(&one.file));
        std::cmp::Reverse(ones.iter().filter(|other| imports(other)).count())
    };
    let mut order: Vec<&One<'a>> = ones.iter().collect();
    order.sort_by_key(imported);
    let mut why = None;
    let earliest = ones.iter().map(|one| one.file).min();
    let top =
        |one: &One<'_>| view.module(one.file).map(|name| name.as_str().split('.').next().unwrap_or("").to_owned());
    for one in order {
        let others = ones.iter().filter(|other| other.file != one.file);
        let mut refused = others.filter_map(|other| {
            if view.module(one.file).is_none_or(|name| !name.as_str().contains('.')) || top(one) != top(other) {
                return Some("the modules are not of one package".to_owned());
            }
            view.can_import(other.file, one.file).err().or_else(|| {
                // New imports all go the same way, so that no number of them makes a circle.
                let is_known = view.closure(other.file).is_some_and(|(files, _)| files.contains(&one.file));
                let is_first = Some(one.file) == earliest;
                (!is_known && !is_first).then(|| "another module is imported first".to_owned())
            })
        });
        match refused.next() {
            None => return Ok(one),
            Some(refusal) => why = why.or(Some(refusal)),
        }
    }
    Err(why.unwrap_or_default())
}

/// A test that replaces a name of the module would not reach the function any more.
fn patched(view: &View<'_>, one: &One<'_>, doubts: &mut Vec<String>) {
    let Some(module) = view.module(one.file) else { return };
    let last = module.as_str().rsplit('.').next().unwrap_or_default();
    let names = free(one);
    let names = names.iter().filter(|name| !matches!(origin::origin(view, one.file, name), Some(Origin::Builtin(_))));
    let wanted: Vec<String> = names
        .flat_map(|name| [format!("{last}.{name}"), format!("{last}, \"{name}\""), format!("{last}, '{name}'")])
        .collect();
    if !wanted.is_empty() && view.mentions(&wanted) {
        add(doubts, "something may replace what the function uses in one of the modules");
    }
}

/// An import behind the others at the file's beginning.
fn import_edit(source: &Source, line: &str) -> Edit {
    let text = source.text().as_str();
    let body = &source.module().body;
    let rest = without_docstring(body);
    let mut after = None;
    for statement in rest {
        match statement {
            Stmt::Import(_) | Stmt::ImportFrom(_) => after = Some(statement.end().to_u32()),
            _ => break,
        }
    }
    match after {
        Some(end) => {
            let at = text::line_end(text, end);
            Edit { span: Span::new(at, at), content: format!("\n{line}") }
        }
        None => {
            let first = rest.first().map_or(text.len() as u32, |first| first.start().to_u32());
            let mut at = text::line_start(text, first);
            // Comments before the first statement belong to it.
            while at > 0 {
                let before = text::line_start(text, at - 1);
                if !text[before as usize..].starts_with('#') || text[before as usize..].starts_with("#!") {
                    break;
                }
                at = before;
            }
            Edit { span: Span::new(at, at), content: format!("{line}\n\n\n") }
        }
    }
}
