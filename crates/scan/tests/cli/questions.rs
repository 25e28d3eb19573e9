//! What the program tells of itself.

use std::process::Command;

use crate::project::{CLEAN, Project, run};

#[test]
fn rules_are_explained_and_listed() {
    let project = Project::new(&[]);
    let page = project.scan("--explain yaml-unsafe-load");
    assert_eq!(page.code, 0);
    for part in ["# ", "(yaml-unsafe-load)", "## Why it matters", "## Example", "CWE-502"] {
        assert!(page.out.contains(part), "{part}: {}", page.out);
    }
    assert!(project.scan("--explain S102").out.contains("# noqa: S102"));

    let list = project.scan("--list-rules");
    let line = list.out.lines().find(|line| line.starts_with("yaml-unsafe-load ")).unwrap();
    assert_eq!(line.split_whitespace().take(4).collect::<Vec<_>>(), ["yaml-unsafe-load", "on", "error", "security"]);
    let rules: serde_json::Value =
        serde_json::from_str(&project.scan("--list-rules --format json --select F401").out).unwrap();
    let on: Vec<_> =
        rules.as_array().unwrap().iter().filter(|rule| rule["on"] == true && rule["family"] != "core").collect();
    assert_eq!(on.len(), 1);
    assert_eq!(on[0]["id"], "F401");
    assert_eq!(rules.as_array().unwrap().len(), list.out.lines().count());
}

#[test]
fn every_rule_has_a_page() {
    let project = Project::new(&[]);
    let list = project.scan("--list-rules --format json").out;
    let rules: serde_json::Value = serde_json::from_str(&list).unwrap();
    // One of each kind: a run for each of a thousand would take long.
    for rule in rules.as_array().unwrap().iter().step_by(40) {
        let id = rule["id"].as_str().unwrap();
        let page = project.scan(&format!("--explain {id}"));
        assert!(page.code == 0 && page.out.starts_with("# ") && page.out.contains(id), "{id}: {page:?}");
    }
}

#[test]
fn completions_are_code_that_shells_take() {
    let project = Project::new(&[]);
    for shell in ["bash", "zsh", "fish", "elvish", "powershell"] {
        let script = project.scan(&format!("--completions {shell}"));
        assert!(script.code == 0 && script.out.contains("covet-scan") && script.out.contains("staged"), "{shell}");
    }
    let script = project.scan("--completions bash").out;
    let checked = run(Command::new("bash").args(["-n", "/dev/stdin"]), script.as_bytes());
    assert_eq!(checked.code, 0, "{checked:?}");
}

#[test]
fn the_manual_and_the_help_name_every_flag_and_exit_code() {
    let project = Project::new(&[]);
    let (manual, help) = (project.scan("--man"), project.scan("--help"));
    assert!(manual.code == 0 && manual.out.contains(".TH covet-scan 1"), "{}", manual.out);
    let plain = manual.out.replace("\\-", "-");
    let flags = help
        .out
        .split_whitespace()
        .filter(|word| word.starts_with("--"))
        .map(|word| word.trim_end_matches([',', '.', ':', '`', ';', ')']));
    let flags: Vec<_> = flags.filter(|flag| flag.len() > 2).collect();
    assert!(flags.len() > 30);
    for flag in flags {
        assert!(plain.contains(flag), "{flag}");
    }
    assert!(help.out.contains("2  wrong usage, configuration or input"));
    assert_eq!(project.scan("--version").out, format!("covet-scan {}\n", env!("CARGO_PKG_VERSION")));
}

#[test]
fn the_schema_takes_what_the_program_takes() {
    let project = Project::new(&[("a.py", CLEAN)]);
    let schema: serde_json::Value = serde_json::from_str(&project.scan("--config-schema").out).unwrap();
    assert!(jsonschema::meta::is_valid(&schema));
    let validator = jsonschema::validator_for(&schema).unwrap();
    let cases = [
        ("exclude = ['a']\nthreads = 2\n[scan]\nselect = ['S']\nfail-on = 'never'\n", true),
        ("[scan.severity]\nS102 = 'error'\n[scan.per-file-ignores]\n'*.py' = ['S102']\n", true),
        ("[dedupe]\nanything = 1\n", true),
        ("exclud = ['a']\n", false),
        ("[scan]\nselect = 'S'\n", false),
        ("[scan]\nfail-on = 'fatal'\n", false),
        ("[scan]\nno-such-key = 1\n", false),
    ];
    for (text, good) in cases {
        let value: serde_json::Value = serde_json::to_value(toml::from_str::<toml::Table>(text).unwrap()).unwrap();
        assert_eq!(validator.is_valid(&value), good, "{text}");
        project.write("covet.toml", text);
        assert_eq!(project.scan("").code, if good { 0 } else { 2 }, "{text}");
    }
}
