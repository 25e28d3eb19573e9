//! The examples of the entries in `rules/security` and `rules/secrets`: the bad one is found under the entry's id, the
//! good one is not. And every rule that is code has an entry.

use std::collections::BTreeSet;
use std::path::Path;

use covet_core::{RelPath, Rule, Text};
use covet_python::names::Names;
use covet_python::pattern::{FileView, PatternSet};
use covet_python::{Source, SourceKind};
use covet_scan::secrets;
use covet_scan::security::{self, FileContext};

/// The entries of both folders, by name of their file.
fn entries() -> Vec<(String, Rule)> {
    let rules = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../rules");
    let mut entries = Vec::new();
    for folder in ["security", "secrets"] {
        for file in std::fs::read_dir(rules.join(folder)).expect("the folder is there") {
            let path = file.expect("it can be listed").path();
            let text = std::fs::read_to_string(&path).expect("it can be read");
            let rule = toml::from_str(&text).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
            let stem = path.file_stem().expect("it has a name").to_string_lossy().into_owned();
            entries.push((stem, rule));
        }
    }
    entries.sort_by(|(left, _), (right, _)| left.cmp(right));
    entries
}

/// The ids of everything that one rule's entry and all code find in a piece of source.
fn found(rule: &Rule, path: &str, code: &str) -> BTreeSet<String> {
    // The entries cut secrets in two with this sign, so that nobody takes them for real ones.
    let code = code.replace('⁺', "");
    let source = Source::parse(Text::new(RelPath::new(path), code), SourceKind::of_path(&RelPath::new(path)));
    assert!(source.errors().is_empty(), "{}: an example does not parse: {:?}", rule.id, source.errors());
    let names = Names::of(source.module(), None);
    let patterns = PatternSet::compile([rule]).unwrap_or_else(|error| panic!("{error}"));
    let view = FileView { module: source.module(), text: source.text(), names: &names };
    let context = FileContext::new(source.module(), source.text(), &names, source.is_test());
    let all = |_: &str| true;
    let mut ids: BTreeSet<String> = patterns.find(&view).into_iter().map(|one| one.rule.to_string()).collect();
    ids.extend(security::check_file(&context, &all).into_iter().map(|one| one.rule.to_owned()));
    ids.extend(secrets::check_text(source.text(), source.tokens(), &all).into_iter().map(|one| one.rule.to_owned()));
    ids
}

#[test]
fn bad_examples_are_found_and_good_ones_are_not() {
    let mut wrong = Vec::new();
    for (_, rule) in entries() {
        for (index, example) in rule.examples.iter().enumerate() {
            let path = example.path.as_deref().unwrap_or("app.py");
            let in_bad = found(&rule, path, &example.bad);
            if !in_bad.contains(rule.id.as_str()) {
                wrong.push(format!("{}, example {}: the bad code gives {in_bad:?}", rule.id, index + 1));
            }
            if found(&rule, path, &example.good).contains(rule.id.as_str()) {
                wrong.push(format!("{}, example {}: the good code is found too", rule.id, index + 1));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn entries_are_complete() {
    for (file, rule) in entries() {
        assert_eq!(file, rule.id.as_str(), "the file is named after the rule");
        assert!(!rule.examples.is_empty(), "{file}: an example");
        assert!(!rule.cwe.is_empty(), "{file}: a CWE");
        assert!(!rule.owasp_2021.is_empty() && !rule.owasp_2025.is_empty(), "{file}: OWASP's categories");
        assert!(rule.security_severity.is_some_and(|score| (0.1..=10.0).contains(&score)), "{file}: security-severity");
        assert!(!rule.name.ends_with('.'), "{file}: a name without a full stop");
    }
}

#[test]
fn every_rule_is_code_or_a_pattern_and_has_an_entry() {
    let code: BTreeSet<String> = security::rule_ids().map(str::to_owned).collect();
    let mut by_code = BTreeSet::new();
    for (id, rule) in entries() {
        assert_ne!(code.contains(&id), !rule.patterns.is_empty(), "{id} is code or a pattern, and not both");
        if rule.patterns.is_empty() {
            by_code.insert(id);
        }
    }
    assert_eq!(by_code, code);
}
