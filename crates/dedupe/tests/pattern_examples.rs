//! The examples of the entries in `rules/dedupe` that patterns find: the program finds the bad one under the entry's id
//! and not the good one.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;
use std::process::Command;

use covet_core::Rule;
use serde_json::Value;

/// The entries whose ids begin with one of the words that patterns have.
fn entries() -> Vec<Rule> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../rules/dedupe");
    let mut entries = Vec::new();
    for file in fs::read_dir(folder).expect("the folder is there") {
        let path = file.expect("it can be listed").path();
        let stem = path.file_stem().expect("it has a name").to_string_lossy().into_owned();
        if !["boilerplate-", "frequent-", "design-"].iter().any(|start| stem.starts_with(start)) {
            continue;
        }
        let text = fs::read_to_string(&path).expect("it can be read");
        let rule: Rule = toml::from_str(&text).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
        assert_eq!(stem, rule.id.as_str(), "the file is named after the rule");
        assert!(!rule.examples.is_empty(), "{stem}: an example");
        entries.push(rule);
    }
    entries.sort_by(|left, right| left.id.cmp(&right.id));
    entries
}

/// The ids of all that the program finds in a folder.
fn found(root: &Path, select: &str) -> BTreeSet<String> {
    let mut command = Command::new(env!("CARGO_BIN_EXE_covet-dedupe"));
    command.args([
        "--select",
        select,
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
    let findings = log["findings"].as_array().expect("there are findings");
    findings.iter().map(|finding| finding["rule"].as_str().expect("a rule").to_owned()).collect()
}

#[test]
fn bad_examples_are_found_and_good_ones_are_not() {
    let mut wrong = BTreeMap::new();
    let mut count = 0;
    for rule in entries() {
        for example in &rule.examples {
            for (word, code) in [("bad", &example.bad), ("good", &example.good)] {
                let root = tempfile::tempdir().expect("a folder can be made");
                let file = root.path().join(example.path.as_deref().unwrap_or("app.py"));
                fs::create_dir_all(file.parent().expect("it is in a folder")).expect("it can be made");
                fs::write(file, code).expect("it can be written");
                let ids = found(root.path(), &format!("{},syntax-error", rule.id));
                let expected: BTreeSet<String> = (word == "bad").then(|| rule.id.to_string()).into_iter().collect();
                if ids != expected {
                    wrong.insert(format!("{} {word}", rule.id), ids);
                }
                count += 1;
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
    assert!(count >= 18, "only {count} examples");
}
