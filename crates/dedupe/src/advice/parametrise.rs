//! Tests that differ in constants alone, as one test with `pytest.mark.parametrize`.

use std::fmt::Write as _;

use covet_core::{Edit, Span};
use covet_python::source::span;
use ruff_python_ast::Stmt;
use ruff_text_size::Ranged;
use rustc_hash::FxHashSet;

use super::extract::{Refusal, TOO_LITTLE};
use super::inherit::removal;
use super::module::{Module, identifiers};
use super::piece::Piece;
use super::text;
use super::tree::Tree;
use super::unify::{self, Common, HoleKind};
use super::view::View;
use super::{MAX_DIFFERENCES, MIN_SAVING, Refactoring, Saving};

/// Tests that can be one.
pub struct Parametrised {
    pub refactoring: Refactoring,
    pub name: String,
    pub differences: Vec<String>,
}

fn because<T>(why: impl Into<String>) -> Result<T, Refusal> {
    Err(Refusal::Because(why.into()))
}

/// Looks at tests of one file, each as a whole. What comes out is never certain: nobody but its author knows what a
/// test is meant to show.
///
/// # Errors
/// When they cannot be one, or when that saves too little.
pub fn parametrise(view: &View<'_>, file: usize, tests: &[Piece<'_>]) -> Result<Parametrised, Refusal> {
    let Some(first) = tests.first().filter(|_| tests.len() > 1) else { return because("there is one test alone") };
    let Some(module) = view.parsed(file) else { return because("the file cannot be read") };
    check(tests)?;
    let trees: Vec<Vec<Tree<'_>>> = tests
        .iter()
        .map(|test| test.statements.iter().map(|one| Tree::of_statement(test.source, one)).collect())
        .collect();
    let slices: Vec<&[Tree<'_>]> = trees.iter().map(Vec::as_slice).collect();
    let variables: Vec<FxHashSet<&str>> = tests.iter().map(Piece::variables).collect();
    let local = |test: usize, name: &str| variables[test].contains(name);
    let common = unify::unify(&slices, &local).map_err(|_| Refusal::Differs)?;
    if common.holes.is_empty() {
        return because("the tests are the same");
    }
    if common.holes.len() > MAX_DIFFERENCES {
        return because(format!("{} expressions differ, which would all be parameters", common.holes.len()));
    }
    if common.holes.iter().any(|hole| hole.kind > HoleKind::Constant) {
        return because("the tests differ in more than constants");
    }
    let mut taken = identifiers(first.source, span(first.function.range()));
    taken.insert("request".to_owned());
    let differences = unify::names(&common, &taken);
    let (name, edits) = edits(&module, tests, &common, &differences)?;
    let lines = text::saved(first.source.text().as_str(), &edits);
    if lines < MIN_SAVING {
        return because(format!("{TOO_LITTLE} {} lines", lines.max(0)));
    }
    let decisions = super::scope::Survey::of(first.statements).decisions;
    let complexity = (tests.len() as i64 - 1) * (1 + i64::from(decisions));
    let refactoring = Refactoring {
        message: format!("Write {} tests as {name} with parameters", tests.len()),
        edits: vec![(file, edits)],
        defines: None,
        is_certain: false,
        saving: Saving { lines, complexity },
    };
    Ok(Parametrised { refactoring, name, differences })
}

/// What must be the same of all tests, and what pytest cannot do.
fn check(tests: &[Piece<'_>]) -> Result<(), Refusal> {
    let first = &tests[0];
    let imports = first.source.module().body.iter().any(|statement| {
        matches!(statement, Stmt::Import(import)
            if import.names.iter().any(|name| name.name.as_str() == "pytest" && name.asname.is_none()))
    });
    if !imports {
        return because("the module does not import pytest");
    }
    for test in tests {
        let function = test.function;
        let around = &test.around;
        if !function.decorator_list.is_empty() || around.is_conditional || around.functions.len() != 1 || !test.is_whole
        {
            return because("a test has decorators, or stands in an unusual place");
        }
        if around.classes.last().map(|class| class.range()) != first.around.classes.last().map(|class| class.range()) {
            return because("the tests are of several classes");
        }
        if around.classes.iter().any(|class| class.arguments.as_ref().is_some_and(|bases| !bases.args.is_empty())) {
            return because("`unittest` runs no tests with parameters");
        }
        let parameters = &function.parameters;
        let odd = parameters.vararg.is_some() || parameters.kwarg.is_some() || !parameters.kwonlyargs.is_empty();
        let defaults = parameters.iter().any(|parameter| parameter.default().is_some());
        let names = |test: &Piece<'_>| -> Vec<String> {
            test.function.parameters.iter().map(|parameter| parameter.name().to_string()).collect()
        };
        if odd || defaults || function.is_async != first.function.is_async || names(test) != names(first) {
            return because("the tests take different parameters");
        }
    }
    Ok(())
}

fn edits(
    module: &Module,
    tests: &[Piece<'_>],
    common: &Common,
    differences: &[String],
) -> Result<(String, Vec<Edit>), Refusal> {
    let first = &tests[0];
    let source = first.source.text();
    let start = first.function.range().start().to_u32();
    let Some(indentation) = text::indentation(source.as_str(), start) else {
        return because("it shares a line with other code");
    };
    let names: Vec<&str> = tests.iter().map(|test| test.function.name.as_str()).collect();
    let (name, ids) = named(&names, module.identifiers());
    let mut head = format!("@pytest.mark.parametrize(\n{indentation}    ");
    match differences {
        [one] => {
            let _ = writeln!(head, "\"{one}\",");
        }
        several => {
            let _ = writeln!(head, "(\"{}\"),", several.join("\", \""));
        }
    }
    let _ = writeln!(head, "{indentation}    [");
    for (test, id) in ids.iter().enumerate() {
        let values: Vec<&str> = common.holes.iter().map(|hole| source.slice(hole.places[0][test])).collect();
        if values.iter().any(|value| value.contains('\n')) {
            return because("a difference goes over several lines");
        }
        let _ = writeln!(head, "{indentation}        pytest.param({}, id=\"{id}\"),", values.join(", "));
    }
    let _ = write!(head, "{indentation}    ],\n{indentation})\n{indentation}");
    let parameters = span(first.function.parameters.range());
    let inside = source.slice(parameters).trim_end_matches(')').trim_end().trim_start_matches('(');
    let comma = if inside.trim().is_empty() || inside.ends_with(',') { "" } else { ", " };
    let space = if inside.ends_with(',') { " " } else { "" };
    let at = parameters.start + 1 + inside.len() as u32;
    let mut edits = vec![
        Edit { span: Span::new(start, start), content: head },
        Edit { span: span(first.function.name.range()), content: name.clone() },
        Edit { span: Span::new(at, at), content: format!("{comma}{space}{}", differences.join(", ")) },
    ];
    for (hole, difference) in common.holes.iter().zip(differences) {
        edits.extend(hole.places.iter().map(|place| Edit { span: place[0], content: difference.clone() }));
    }
    let body: &[Stmt] = match first.around.classes.last() {
        Some(class) => &class.body,
        None => &first.source.module().body,
    };
    for test in &tests[1..] {
        edits.push(removal(first.source, body, span(test.function.range())).0);
    }
    text::join(&mut edits);
    if edits.windows(2).any(|pair| pair[0].span.end > pair[1].span.start) {
        return because("the tests overlap");
    }
    Ok((name, edits))
}

/// What the names of tests have in common, if that is free, and what each has of its own.
fn named(names: &[&str], taken: &FxHashSet<String>) -> (String, Vec<String>) {
    let first = names[0];
    let shared = (0..=first.len())
        .rev()
        .filter(|&end| first.is_char_boundary(end) && (end == first.len() || first[end..].starts_with('_')))
        .find(|&end| {
            names.iter().all(|name| {
                name.strip_prefix(&first[..end]).is_some_and(|rest| rest.is_empty() || rest.starts_with('_'))
            })
        })
        .unwrap_or(0);
    let common = &first[..shared];
    let is_enough = common.len() > "test_".len() && common.starts_with("test_");
    if !is_enough {
        return (first.to_owned(), names.iter().map(|name| name.trim_start_matches("test_").to_owned()).collect());
    }
    let rest = |name: &&str| {
        let rest = name[shared..].trim_start_matches('_');
        if rest.is_empty() { "first".to_owned() } else { rest.to_owned() }
    };
    let ids = names.iter().map(rest).collect();
    let is_free = !taken.contains(common) || names.contains(&common);
    (if is_free { common } else { first }.to_owned(), ids)
}
