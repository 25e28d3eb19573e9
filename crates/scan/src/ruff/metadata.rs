//! What is told of ruff's rules: the S family by entries of ours, the rest by ruff itself and a table of families.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use covet_core::{InTests, Precision, Rule, RuleId, RuleSource, Severity};
use ruff_linter::FixAvailability;
use ruff_linter::RuleSelector;
use ruff_linter::registry;
use rustc_hash::FxHashMap;
use serde::Deserialize;

use super::check::rule_of;

/// `rules/ruff/families.toml`: what ruff's rules mean to us.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Families {
    /// Prefix or code to family; the longest that begins a code decides.
    family: BTreeMap<String, String>,
    on: Codes,
    severity: Severities,
    in_tests: Tests,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Codes {
    codes: Vec<String>,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Severities {
    error: Vec<String>,
    note: Vec<String>,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Tests {
    skip: Vec<String>,
    note: Vec<String>,
}

/// What is wrong with the table of families.
#[derive(Debug, thiserror::Error)]
pub enum FamiliesError {
    #[error(transparent)]
    Shape(#[from] serde_json::Error),
    #[error("`{0}` is no code of ruff's")]
    Unknown(String),
    #[error("no family for {0}")]
    Missing(String),
}

/// What a code is said to be.
#[derive(Clone, Copy, Default)]
struct Said {
    on: bool,
    severity: Option<Severity>,
    in_tests: InTests,
}

/// The rules of ruff that have no entry of their own, in order of code: all that can be run over a Python file, but for
/// the S family. Their texts are left to [`complete`]. `families` is the table as JSON, as `covet-embed` gives it.
///
/// # Errors
/// When the table does not have its shape, names a code that ruff does not know, or gives a code no family.
pub fn rules(families: &str) -> Result<Vec<Rule>, FamiliesError> {
    let families: Families = serde_json::from_str(families)?;
    let mut said: FxHashMap<&str, Said> = FxHashMap::default();
    for code in &families.on.codes {
        said.entry(code).or_default().on = true;
    }
    for (codes, severity) in [(&families.severity.error, Severity::Error), (&families.severity.note, Severity::Note)] {
        for code in codes {
            said.entry(code).or_default().severity = Some(severity);
        }
    }
    for (codes, in_tests) in [(&families.in_tests.skip, InTests::Skip), (&families.in_tests.note, InTests::Note)] {
        for code in codes {
            said.entry(code).or_default().in_tests = in_tests;
        }
    }
    if let Some(unknown) = said.keys().filter(|code| rule_of(code).is_none()).min() {
        return Err(FamiliesError::Unknown((*unknown).to_owned()));
    }
    let mut rules = Vec::with_capacity(1024);
    for rule in RuleSelector::All.all_rules() {
        let code = rule.noqa_code().to_string();
        let source = rule.lint_source();
        if has_own_entry(&code) || rule.is_removed() || source.is_io() || source.is_toml() {
            continue;
        }
        let family = families.of(&code).ok_or_else(|| FamiliesError::Missing(code.clone()))?.to_owned();
        rules.push(described(rule, &code, family, said.get(code.as_str()).copied().unwrap_or_default()));
    }
    rules.sort_by(|left, right| left.id.cmp(&right.id));
    Ok(rules)
}

impl Families {
    fn of(&self, code: &str) -> Option<&str> {
        (1..=code.len()).rev().find_map(|length| self.family.get(&code[..length])).map(String::as_str)
    }
}

/// Whether the code is of the S family, whose entries are in `rules/ruff/`.
fn has_own_entry(code: &str) -> bool {
    code.strip_prefix('S').is_some_and(|digits| digits.bytes().all(|digit| digit.is_ascii_digit()))
}

/// The rule as the table of families and ruff have it, without the texts.
fn described(rule: registry::Rule, code: &str, family: String, said: Said) -> Rule {
    let mut tags = vec!["ruff".to_owned()];
    if rule.is_preview() {
        tags.push("preview".to_owned());
    }
    Rule {
        id: RuleId::new(code),
        name: title(rule.name().as_str()),
        family,
        source: RuleSource::Ruff,
        what: String::new(),
        why: String::new(),
        fix: String::new(),
        message: None,
        severity: said.severity.unwrap_or(if said.on { Severity::Warning } else { Severity::Note }),
        security_severity: (code == "PLE2502").then_some(6.0),
        precision: if said.on { Precision::High } else { Precision::Medium },
        cwe: if code == "PLE2502" { vec![1007] } else { Vec::new() },
        owasp_2021: Vec::new(),
        owasp_2025: Vec::new(),
        minutes: if matches!(rule.fixable(), FixAvailability::Always) { 1 } else { 5 },
        default: said.on,
        in_tests: said.in_tests,
        tags,
        supersedes: Vec::new(),
        references: Vec::new(),
        examples: Vec::new(),
        patterns: Vec::new(),
    }
}

/// The rule with its texts, as ruff's own documentation tells them. A rule that has them, and one that is not ruff's, is
/// returned as it is.
///
/// [`rules`] leaves them out: for 880 rules they are a megabyte to build at every start, for what one report shows little.
pub fn complete(rule: &Rule) -> Rule {
    let mut complete = rule.clone();
    let Some(of_ruff) =
        (rule.source == RuleSource::Ruff && rule.what.is_empty()).then(|| rule_of(rule.id.as_str())).flatten()
    else {
        return complete;
    };
    let explanation = of_ruff.explanation().unwrap_or_default();
    complete.what = section(explanation, "## What it does\n").unwrap_or(&rule.name).to_owned();
    complete.why = section(explanation, "## Why is this bad?\n").unwrap_or_default().to_owned();
    let mut fix = match of_ruff.fixable() {
        FixAvailability::Always => "`--fix` or `--unsafe-fixes` puts it right.",
        FixAvailability::Sometimes => "`--fix` or `--unsafe-fixes` puts it right in many places.",
        FixAvailability::None => "",
    }
    .to_owned();
    if let Some(example) = section(explanation, "Use instead:\n") {
        let gap = if fix.is_empty() { "" } else { "\n\n" };
        write!(fix, "{gap}Write instead:\n\n{example}").expect("writing to a string never fails");
    }
    if fix.is_empty() {
        fix.push_str("Change the code as the finding says.");
    }
    complete.fix = fix;
    complete.references = of_ruff.url().into_iter().collect();
    complete
}

/// `unused-import` as `Unused import`.
fn title(name: &str) -> String {
    let mut title = name.replace('-', " ");
    if let Some(first) = title.get_mut(..1) {
        first.make_ascii_uppercase();
    }
    title
}

/// What follows a heading or a line, up to the next heading.
fn section<'a>(text: &'a str, heading: &str) -> Option<&'a str> {
    let (_, rest) = text.split_once(heading)?;
    Some(rest.split_once("\n## ").map_or(rest, |(section, _)| section).trim())
}
