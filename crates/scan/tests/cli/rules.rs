//! Rules of the user's own.

use crate::project::Project;

const RULE: &str = r#"
id = "no-print"
name = "Print in a service"
family = "house"
what = "Finds calls of `print`."
why = "Nobody reads the standard output of a service."
fix = "Use the logger."
severity = "warning"
precision = "high"
message = "`print` of $X: use the logger"

[[pattern]]
match = "print($X)"

[[example]]
bad = "print(total)"
good = "logger.info(total)"
"#;

const CODE: &str = "def f(total):\n    print(total)\n";

#[test]
fn a_folder_of_rules_is_found_by_its_name() {
    let project = Project::new(&[("rules/no-print.toml", RULE), ("src/a.py", CODE)]);
    project.write("rules/other.toml", "[package]\nname = 'something else'\n");
    project.write("rules/notes.md", "# Notes\n");
    let ran = project.scan("");
    assert_eq!(ran.code, 1, "{ran:?}");
    assert!(ran.out.contains("src/a.py:2:5 no-print warning: `print` of total: use the logger"), "{ran:?}");
    assert_eq!(project.found("--ignore house"), [""; 0]);
    assert_eq!(project.found("--select no-print"), ["src/a.py:2 no-print"]);
    assert!(project.scan("--explain no-print").out.contains("Nobody reads the standard output"));
    project.write("src/a.py", CODE.replace("(total)\n", "(total)  # covet: ignore[no-print]\n"));
    assert_eq!(project.found(""), [""; 0]);
}

#[test]
fn other_folders_are_named() {
    let project = Project::new(&[("ci/house/no-print.toml", RULE), ("a.py", CODE)]);
    assert_eq!(project.found(""), [""; 0]);
    assert_eq!(project.found("--rules ci/house"), ["a.py:2 no-print"]);
    assert_eq!(project.found("--rules ci/house/no-print.toml"), ["a.py:2 no-print"]);
    project.write("covet.toml", "[scan]\nrules = ['ci/house']\n");
    assert_eq!(project.found(""), ["a.py:2 no-print"]);
    project.scan("--rules gone").fails(2, &["gone"]);
}

#[test]
fn a_broken_rule_is_named_with_its_place() {
    let cases = [
        (RULE.replace("severity = \"warning\"", "severity = \"bad\""), "8:12: "),
        (RULE.replace("print($X)\"", "print($X\""), "13:"),
        (RULE.replace("precision", "precison"), "9:1: "),
        (RULE.replace("[[example]]", "[[example]"), "15:"),
    ];
    for (text, place) in cases {
        let project = Project::new(&[("rules/no-print.toml", &text), ("a.py", CODE)]);
        project.scan("").fails(2, &[&format!("no-print.toml:{place}")]);
    }
    let project = Project::new(&[("rules/a.toml", &RULE.replace("no-print", "yaml-unsafe-load")), ("a.py", CODE)]);
    project.scan("").fails(2, &["`yaml-unsafe-load` is taken"]);
    let project = Project::new(&[("rules/a.toml", RULE), ("rules/b.toml", RULE), ("a.py", CODE)]);
    project.scan("").fails(2, &["no-print"]);
}

#[test]
fn a_changed_rule_is_not_answered_from_the_cache() {
    let project = Project::new(&[("rules/no-print.toml", RULE), ("a.py", CODE)]);
    assert_eq!(project.found(""), ["a.py:2 no-print"]);
    project.write(
        "rules/no-print.toml",
        RULE.replace("match = \"print($X)\"", "match = \"print($X, $Y)\"").replace("print(total)", "print(total, 1)"),
    );
    assert_eq!(project.found(""), [""; 0]);
}
