//! What is told of a rule: the page for `--explain`, for SARIF's help and for `docs/rules/`.

use std::fmt::Write;

use crate::rule::{InTests, Rule, RuleSource};

/// Cuts the sample secrets in entries, so that no other scanner takes them for real ones.
const CUT: char = '⁺';

/// The page of a rule, in markdown.
pub fn rule_page(rule: &Rule) -> String {
    let mut page = String::new();
    let _ = writeln!(page, "# {} ({})\n", capitalized(&rule.name), rule.id);
    let mut facts = vec![format!("Family: {}", rule.family), format!("Severity: {}", rule.severity)];
    if let Some(severity) = rule.security_severity {
        facts.push(format!("Security severity: {severity:.1}"));
    }
    facts.push(format!("Precision: {}", rule.precision.as_str()));
    if !rule.cwe.is_empty() {
        facts.push(rule.cwe.iter().map(|number| format!("CWE-{number}")).collect::<Vec<_>>().join(", "));
    }
    for (year, categories) in [("2021", &rule.owasp_2021), ("2025", &rule.owasp_2025)] {
        if !categories.is_empty() {
            facts.push(format!("OWASP {year}: {}", categories.join(", ")));
        }
    }
    facts.push(format!("On by default: {}", if rule.default { "yes" } else { "no" }));
    match rule.in_tests {
        InTests::Report => {}
        InTests::Note => facts.push("In test files: a note".to_owned()),
        InTests::Skip => facts.push("In test files: left out".to_owned()),
    }
    facts.push(format!("About {} minutes to put right", rule.minutes));
    let _ = writeln!(page, "{}\n", facts.join(" · "));
    if rule.source == RuleSource::Ruff {
        let _ = writeln!(page, "This is ruff's rule `{}`; `# noqa: {}` suppresses it too.\n", rule.id, rule.id);
    }
    for (title, text) in [("What it finds", &rule.what), ("Why it matters", &rule.why), ("What to do", &rule.fix)] {
        if !text.is_empty() {
            let _ = writeln!(page, "## {title}\n\n{}\n", text.trim());
        }
    }
    for (number, example) in rule.examples.iter().enumerate() {
        let heading = match (&example.title, rule.examples.len()) {
            (Some(title), _) => format!("Example: {title}"),
            (None, 1) => "Example".to_owned(),
            (None, _) => format!("Example {}", number + 1),
        };
        let _ = writeln!(page, "## {heading}\n");
        if let Some(path) = &example.path {
            let _ = writeln!(page, "In `{path}`.\n");
        }
        let _ = writeln!(page, "Found:\n\n```python\n{}\n```\n", example.bad.trim_end());
        let _ = writeln!(page, "Not found:\n\n```python\n{}\n```\n", example.good.trim_end());
    }
    if rule.examples.iter().any(|example| example.bad.contains(CUT) || example.good.contains(CUT)) {
        let _ = writeln!(
            page,
            "`{CUT}` is not part of the sample: it keeps it from looking like a secret that is in use.\n"
        );
    }
    if !rule.supersedes.is_empty() {
        let _ =
            writeln!(page, "Where both speak of the same line it takes the place of {}.\n", rule.supersedes.join(", "));
    }
    if !rule.references.is_empty() {
        page.push_str("## References\n\n");
        for reference in &rule.references {
            let _ = writeln!(page, "- <{reference}>");
        }
    }
    page.truncate(page.trim_end().len());
    page.push('\n');
    page
}

fn capitalized(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
}
