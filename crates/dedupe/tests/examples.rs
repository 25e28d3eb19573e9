//! The examples of the entries in `rules/dedupe`: the program finds the bad one under the entry's id and not the good one.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use std::process::Command;

use covet_core::Rule;
use serde_json::Value;

/// The ids of what the program finds in a folder with this rule on.
fn found(folder: &Path, rule: &str) -> BTreeSet<String> {
    let mut command = Command::new(env!("CARGO_BIN_EXE_covet-dedupe"));
    command.args(["--no-config", "--no-cache", "--quiet", "--fail-on", "never", "--format", "json", "--select", rule]);
    let output = command.current_dir(folder).output().expect("the program starts");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let log: Value = serde_json::from_slice(&output.stdout).expect("it is JSON");
    let findings = log["findings"].as_array().expect("there are findings");
    findings.iter().map(|finding| finding["rule"].as_str().expect("a rule").to_owned()).collect()
}

#[test]
fn bad_examples_are_found_and_good_ones_are_not() {
    let rules = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../rules/dedupe");
    let root = tempfile::tempdir().expect("a folder can be made");
    let mut wrong = Vec::new();
    for file in fs::read_dir(rules).expect("the folder is there") {
        let path = file.expect("it can be listed").path();
        let text = fs::read_to_string(&path).expect("it can be read");
        let rule: Rule = toml::from_str(&text).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
        let id = rule.id.as_str();
        assert_eq!(path.file_stem().and_then(|stem| stem.to_str()), Some(id));
        assert!(!rule.examples.is_empty(), "{id} has no example");
        for (index, example) in rule.examples.iter().enumerate() {
            for (word, code, expected) in [("bad", &example.bad, true), ("good", &example.good, false)] {
                let folder = root.path().join(format!("{id}-{index}-{word}"));
                fs::create_dir_all(&folder).expect("it can be made");
                fs::write(folder.join(example.path.as_deref().unwrap_or("app.py")), code).expect("it can be written");
                if found(&folder, id).contains(id) != expected {
                    wrong.push(format!("{id}: the {word} example {}", index + 1));
                }
            }
        }
    }
    assert_eq!(wrong, [""; 0]);
}
