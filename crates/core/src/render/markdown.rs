//! A summary in GitHub's markdown, for the page of a workflow run: numbers, the gravest findings, and the rest by rule.

use std::collections::BTreeMap;
use std::fmt::Write;

use super::summary::{Summary, count};
use super::{cut, gravest_first};
use crate::report::{Entry, Report};
use crate::rule::{Rule, RuleId, Severity};

/// GitHub refuses a summary of more than 1 MiB; what is left is for the words that say so.
const BYTES: usize = 1_000_000;
/// How many findings stand in the open.
const TOP: usize = 20;
/// How many findings of a rule are listed.
const LISTED: usize = 100;
/// The most bytes of a message.
const MESSAGE: usize = 400;

pub(super) fn render(report: &Report<'_>) -> Vec<u8> {
    let summary = Summary::of(report);
    let mut out = format!("## {}\n\n**{}**\n", report.program.command(), summary.line());
    if let Some(uncounted) = summary.uncounted() {
        write(&mut out, format_args!("\n{uncounted}\n"));
    }
    let entries = gravest_first(report);
    if !entries.is_empty() {
        counts(&mut out, report, &entries);
        top(&mut out, &entries[..entries.len().min(TOP)]);
        if entries.len() > TOP {
            rest(&mut out, report, &entries[TOP..]);
        }
    }
    notifications(&mut out, report);
    out.into_bytes()
}

fn write(out: &mut String, text: std::fmt::Arguments<'_>) {
    out.write_fmt(text).expect("writing to a string");
}

fn counts(out: &mut String, report: &Report<'_>, entries: &[&Entry]) {
    let mut families: BTreeMap<&str, [usize; 3]> = BTreeMap::new();
    for entry in entries {
        let numbers = families.entry(report.rule(&entry.finding).family.as_str()).or_default();
        match entry.finding.severity {
            Severity::Error => numbers[0] += 1,
            Severity::Warning => numbers[1] += 1,
            Severity::Note => numbers[2] += 1,
        }
    }
    out.push_str("\n| Family | Errors | Warnings | Notes | All |\n| :-- | --: | --: | --: | --: |\n");
    let mut row = |name: &str, [errors, warnings, notes]: [usize; 3]| {
        let all = errors + warnings + notes;
        write(out, format_args!("| {name} | {errors} | {warnings} | {notes} | {all} |\n"));
    };
    for (family, numbers) in &families {
        row(&escape(family), *numbers);
    }
    if families.len() > 1 {
        let all = families.values().fold([0; 3], |sum, numbers| [0, 1, 2].map(|index| sum[index] + numbers[index]));
        row("**all**", all.map(|number| number));
    }
}

fn top(out: &mut String, entries: &[&Entry]) {
    out.push_str("\n| Severity | Place | Rule | Message |\n| :-- | :-- | :-- | :-- |\n");
    for entry in entries {
        let finding = &entry.finding;
        let (place, rule) = (place_cell(entry), code(finding.rule.as_str()));
        write(out, format_args!("| {} | {place} | {rule} | {} |\n", finding.severity, message(&finding.message)));
    }
}

/// The others, by rule, the gravest rule first.
fn rest(out: &mut String, report: &Report<'_>, entries: &[&Entry]) {
    let mut order: Vec<&RuleId> = Vec::new();
    let mut by_rule: BTreeMap<&RuleId, Vec<&Entry>> = BTreeMap::new();
    for entry in entries {
        let rule = &entry.finding.rule;
        by_rule.entry(rule).or_insert_with(|| {
            order.push(rule);
            Vec::new()
        });
        if let Some(entries) = by_rule.get_mut(rule) {
            entries.push(entry);
        }
    }
    write(out, format_args!("\n### {} more\n", entries.len()));
    let mut untold = 0;
    for rule in order {
        let entries = &by_rule[rule];
        let details = details(report.rules.get(rule.as_str()).map(AsRef::as_ref), rule, entries);
        if out.len() + details.len() > BYTES {
            untold += entries.len();
        } else {
            out.push_str(&details);
        }
    }
    if untold > 0 {
        write(out, format_args!("\n{} are left out, since a summary holds 1 MiB.\n", count(untold, "finding")));
    }
}

fn details(rule: Option<&Rule>, id: &RuleId, entries: &[&Entry]) -> String {
    let name = rule.map_or("", |rule| rule.name.as_str());
    let mut out = format!(
        "\n<details><summary><code>{}</code> {} ({})</summary>\n\n",
        html(id.as_str()),
        html(name),
        entries.len()
    );
    for entry in &entries[..entries.len().min(LISTED)] {
        write(&mut out, format_args!("- {} {}\n", place_cell(entry), message(&entry.finding.message)));
    }
    if entries.len() > LISTED {
        write(&mut out, format_args!("- and {} more\n", entries.len() - LISTED));
    }
    out.push_str("\n</details>\n");
    out
}

fn notifications(out: &mut String, report: &Report<'_>) {
    // What a rule reports too is among the findings.
    let untold: Vec<_> = report.notifications.iter().filter(|one| report.rules.get(&one.id).is_none()).collect();
    if untold.is_empty() {
        return;
    }
    out.push_str("\n### The run\n\n");
    for one in &untold[..untold.len().min(TOP)] {
        let place = one.place.as_ref().map_or_else(String::new, |place| format!("{} ", code(&place.to_string())));
        write(out, format_args!("- {}: {place}{}\n", one.level, message(&one.message)));
    }
    if untold.len() > TOP {
        write(out, format_args!("- and {} more\n", untold.len() - TOP));
    }
}

/// The place, and of how many it is the first.
fn place_cell(entry: &Entry) -> String {
    match entry.finding.peers.len() {
        0 => code(&place(entry)),
        others => format!("{} ({} places)", code(&place(entry)), others + 1),
    }
}

/// `path:line`, or `path:cell 3:line` in a notebook; the path alone for a whole file.
fn place(entry: &Entry) -> String {
    let place = &entry.finding.place;
    match &place.region {
        None => place.path.to_string(),
        Some(region) => match &region.cell {
            Some(cell) => format!("{}:cell {}:{}", place.path, cell.cell, cell.start.line),
            None => format!("{}:{}", place.path, region.start.line),
        },
    }
}

/// A message, of which only code between backticks keeps its meaning.
fn message(text: &str) -> String {
    let short = cut(text, MESSAGE);
    let parts: Vec<&str> = short.split('`').collect();
    let ends = if short.len() < text.len() { "…" } else { "" };
    if parts.len().is_multiple_of(2) {
        return escape(short) + ends;
    }
    let told = parts.iter().enumerate().map(|(index, part)| match index % 2 {
        0 => escape(part),
        _ if part.trim().is_empty() => escape(&format!("`{part}`")),
        _ => code(part),
    });
    told.collect::<String>() + ends
}

/// A code span that holds the text whatever its backticks, in one line, fit for a table's cell.
fn code(text: &str) -> String {
    let line = one_line(text);
    let mut fence = "`".to_owned();
    while line.contains(&fence) {
        fence.push('`');
    }
    let space = if line.starts_with('`') || line.ends_with('`') { " " } else { "" };
    // A bar would end the cell even inside a code span (GitHub Flavored Markdown, 4.10).
    format!("{fence}{space}{}{space}{fence}", line.replace('|', "\\|"))
}

/// Plain text: nothing in it is markdown or HTML, or ends a table's cell.
fn escape(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for letter in one_line(text).chars() {
        match letter {
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '&' => escaped.push_str("&amp;"),
            '\\' | '`' | '*' | '_' | '{' | '}' | '[' | ']' | '(' | ')' | '#' | '+' | '-' | '!' | '|' | '~' | '@' => {
                escaped.push('\\');
                escaped.push(letter);
            }
            _ => escaped.push(letter),
        }
    }
    escaped
}

fn html(text: &str) -> String {
    one_line(text).replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}

fn one_line(text: &str) -> String {
    text.chars().map(|letter| if letter.is_control() { ' ' } else { letter }).collect()
}

#[cfg(test)]
mod tests {
    use super::{code, message};

    #[test]
    fn only_code_keeps_its_meaning() {
        assert_eq!(message("`a|b` is *bad*\n| <b>"), "`a\\|b` is \\*bad\\* \\| &lt;b&gt;");
        assert_eq!(message("a ` alone"), "a \\` alone");
    }

    #[test]
    fn a_code_span_holds_any_text() {
        assert_eq!(code("a.py:1"), "`a.py:1`");
        assert_eq!(code("a`b``c"), "```a`b``c```");
        assert_eq!(code("`x`"), "`` `x` ``");
    }
}
