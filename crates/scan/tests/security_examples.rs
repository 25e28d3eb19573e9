//! The examples of the entries in `rules/security` and `rules/secrets`: the program finds the bad one under the entry's id
//! and not the good one. And every entry is found by something.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;
use std::process::Command;

use covet_core::Rule;
use covet_scan::{security, taint};
use serde_json::Value;

/// The entries of both folders, by name of their file.
fn entries() -> Vec<(String, Rule)> {
    let rules = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../rules");
    let mut entries = Vec::new();
    for folder in ["security", "secrets"] {
        for file in fs::read_dir(rules.join(folder)).expect("the folder is there") {
            let path = file.expect("it can be listed").path();
            let text = fs::read_to_string(&path).expect("it can be read");
            let rule = toml::from_str(&text).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
            let stem = path.file_stem().expect("it has a name").to_string_lossy().into_owned();
            entries.push((stem, rule));
        }
    }
    entries.sort_by(|(left, _), (right, _)| left.cmp(right));
    entries
}

/// The ids of all that the program finds in each of these folders.
fn found(root: &Path, folders: &[String]) -> BTreeMap<String, BTreeSet<String>> {
    let mut command = Command::new(env!("CARGO_BIN_EXE_covet-scan"));
    command.args([
        "--select",
        "security,secrets",
        "--no-config",
        "--no-cache",
        "--quiet",
        "--fail-on",
        "never",
        "--format",
        "json",
    ]);
    let output = command.current_dir(root).output().expect("the program starts");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let log: Value = serde_json::from_slice(&output.stdout).expect("it is JSON");
    let mut found: BTreeMap<_, _> = folders.iter().map(|folder| (folder.clone(), BTreeSet::new())).collect();
    for finding in log["findings"].as_array().expect("there are findings") {
        let path = finding["place"]["path"].as_str().expect("a path");
        let folder = folders.iter().find(|folder| path.starts_with(&format!("{folder}/")));
        let ids = folder.and_then(|folder| found.get_mut(folder)).unwrap_or_else(|| panic!("{path} is no example"));
        ids.insert(finding["rule"].as_str().expect("a rule").to_owned());
    }
    found
}

#[test]
fn bad_examples_are_found_and_good_ones_are_not() {
    let root = tempfile::tempdir().expect("a folder can be made");
    let mut examples = Vec::new();
    for (id, rule) in entries() {
        for (index, example) in rule.examples.iter().enumerate() {
            let number = index + 1;
            for (word, code) in [("bad", &example.bad), ("good", &example.good)] {
                // Each is a project of its own: none sees a module of another.
                let folder = format!("{id}-{number}-{word}");
                let file = root.path().join(&folder).join(example.path.as_deref().unwrap_or("app.py"));
                fs::create_dir_all(file.parent().expect("it is in a folder")).expect("it can be made");
                // The entries cut secrets in two with this sign, so that nobody takes them for real ones.
                fs::write(file, code.replace('⁺', "")).expect("it can be written");
                examples.push((folder, id.clone(), word));
            }
        }
    }
    let folders: Vec<String> = examples.iter().map(|(folder, ..)| folder.clone()).collect();
    let found = found(root.path(), &folders);
    let mut wrong = Vec::new();
    for (folder, id, word) in examples {
        let ids = &found[&folder];
        if ids.contains("syntax-error") {
            wrong.push(format!("{folder} does not parse"));
            continue;
        }
        let is_right = ids.contains(&id) == (word == "bad");
        if !is_right {
            wrong.push(format!("{folder} gives {ids:?}"));
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
fn every_rule_is_code_or_a_pattern_or_data_flow_and_has_an_entry() {
    let code: BTreeSet<String> = security::rule_ids().chain(taint::rule_ids()).map(str::to_owned).collect();
    let mut by_code = BTreeSet::new();
    for (id, rule) in entries() {
        assert_ne!(code.contains(&id), !rule.patterns.is_empty(), "{id} is code or a pattern, and not both");
        if rule.patterns.is_empty() {
            by_code.insert(id);
        }
    }
    assert_eq!(by_code, code);
}
