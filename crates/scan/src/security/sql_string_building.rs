//! `sql-string-building`: values put into the text of a statement.

use covet_core::{Edit, Fix, FixSafety, Precision};
use ruff_python_ast::{Expr, FStringPart, InterpolatedStringElement, StringFlags};
use ruff_text_size::Ranged;

use super::sql::{self, Insertion, Position};
use super::{FileContext, RawFinding, fix, last_name};

pub const ID: &str = "sql-string-building";

pub fn check(file: &FileContext<'_>, report: &mut Vec<RawFinding>) {
    if !sql::worth_a_look(file) {
        return;
    }
    let all = sql::insertions(file);
    let values: Vec<&Insertion<'_>> = all.iter().filter(|insertion| insertion.position == Position::Value).collect();
    let first = report.len();
    let message = |group: &[&Insertion<'_>]| {
        let names = sql::listed(file, group);
        let many = group.len() > 1 && names.contains(", ");
        let Some(first) = group.first() else { return String::new() };
        let place = if first.before.is_empty() { String::new() } else { format!(" (after `{}`)", first.before) };
        if many {
            format!("{names} are put into the SQL text as values{place}; pass them as parameters")
        } else {
            format!("{names} is put into the SQL text as a value{place}; pass it as a parameter")
        }
    };
    sql::findings(file, ID, &values, message, report);
    for finding in &mut report[first..] {
        let group: Vec<&Insertion<'_>> =
            values.iter().filter(|one| super::span(one.built.range()) == finding.span).copied().collect();
        if group.iter().all(|one| {
            is_own(one)
                || one.before.to_ascii_uppercase().ends_with("LIMIT")
                || one.before.to_ascii_uppercase().ends_with("OFFSET")
        }) {
            finding.precision = Some(Precision::Medium);
        }
        let every = all.iter().filter(|one| super::span(one.built.range()) == finding.span).count();
        if every == group.len() {
            finding.fix = parameters(file, &group);
        }
    }
}

fn is_own(insertion: &Insertion<'_>) -> bool {
    matches!(insertion.hole.expr, Expr::Attribute(_))
}

/// How a driver writes a parameter.
#[derive(Clone, Copy)]
enum Style {
    Question,
    Percent,
    Dollar,
}

/// The statement with parameters, where the f-string stands in the call itself and the driver is known.
fn parameters(file: &FileContext<'_>, group: &[&Insertion<'_>]) -> Option<Fix> {
    let first = group.first()?;
    let call = first.sink;
    let [argument] = &*call.arguments.args else { return None };
    if !call.arguments.keywords.is_empty() || last_name(&call.func) == Some("text") {
        return None;
    }
    let Expr::FString(fstring) = argument else { return None };
    if argument.range() != first.built.range() {
        return None;
    }
    let known = |modules: &[&str]| modules.iter().any(|module| file.facts.imports_module(module));
    let question = known(&["sqlite3", "aiosqlite"]);
    let percent = known(&["psycopg", "psycopg2", "MySQLdb", "pymysql", "mysql", "aiomysql", "django.db"]);
    let dollar = known(&["asyncpg"]);
    let style = match (question, percent, dollar) {
        (true, false, false) => Style::Question,
        (false, true, false) => Style::Percent,
        (false, false, true) => Style::Dollar,
        _ => return None,
    };
    let [FStringPart::FString(inner)] = fstring.value.as_slice() else { return None };
    let mut text = String::new();
    let mut values: Vec<&str> = Vec::new();
    let mut closing = false;
    for element in &inner.elements {
        match element {
            InterpolatedStringElement::Literal(literal) => {
                let mut source = file.source(literal);
                if closing {
                    source = source.strip_prefix('\'')?;
                    closing = false;
                }
                // Doubled braces are single ones in a plain string; `%` would have to be doubled for some drivers.
                if source.contains(['{', '}', '%', '\\']) {
                    return None;
                }
                text.push_str(source);
            }
            InterpolatedStringElement::Interpolation(inserted) => {
                let one = group.iter().find(|one| one.hole.expr.range() == inserted.expression.range())?;
                if inserted.format_spec.is_some() || inserted.debug_text.is_some() || one.position != Position::Value {
                    return None;
                }
                if text.ends_with('\'') {
                    text.pop();
                    closing = true;
                }
                // A parameter is a whole value; a part of one, as in `'%{name}%'`, needs thought.
                if !text.trim_end().ends_with(['=', '<', '>', '(', ',']) {
                    return None;
                }
                values.push(file.source(&*inserted.expression));
                match style {
                    Style::Question => text.push('?'),
                    Style::Percent => text.push_str("%s"),
                    Style::Dollar => text.push_str(&format!("${}", values.len())),
                }
            }
        }
    }
    if closing || text.contains("'") && text.contains(['"']) {
        return None;
    }
    let triple = inner.flags.is_triple_quoted();
    let quote = match (triple, file.source(argument).ends_with('"')) {
        (true, true) => "\"\"\"",
        (true, false) => "'''",
        (false, true) => "\"",
        (false, false) => "'",
    };
    let values = match style {
        Style::Dollar => values.join(", "),
        _ => format!("({},)", values.join(", ")).replace(",)", if values.len() == 1 { ",)" } else { ")" }),
    };
    fix(
        "Pass the values as parameters",
        vec![Edit { span: super::span(argument.range()), content: format!("{quote}{text}{quote}, {values}") }],
        FixSafety::Unsafe,
    )
}
