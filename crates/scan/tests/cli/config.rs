//! Configuration: where it is found, what it changes, and how it is refused.

use crate::project::{CLEAN, ERROR, NOTE, Project, WARNING};

#[test]
fn both_files_mean_the_same_and_flags_win() {
    let own = Project::new(&[("a.py", NOTE), ("covet.toml", "[scan]\nselect = ['S102']\nfail-on = 'note'\n")]);
    let shared =
        "[project]\nname = 'x'\n[tool.ruff]\nline-length = 1\n[tool.covet.scan]\nselect = ['S102']\nfail-on = 'note'\n";
    let shared = Project::new(&[("a.py", NOTE), ("pyproject.toml", shared)]);
    for project in [own, shared] {
        assert_eq!(project.scan("").code, 1);
        assert_eq!(project.scan("--fail-on warning").code, 0);
        assert_eq!(project.scan("--no-config").code, 0);
        assert_eq!(project.found("--select S506"), [""; 0]);
    }
}

#[test]
fn what_is_wrong_is_named_with_its_place() {
    let cases: [(&str, &[u8], &[&str]); 13] = [
        (
            "pyproject.toml",
            b"[tool.covet.scan]\nselct = []\n",
            &["pyproject.toml:2:1: unknown key `selct`", "`select`"],
        ),
        ("covet.toml", b"exclud = []\n", &["covet.toml:1:1: unknown key `exclud`", "`exclude`"]),
        ("covet.toml", b"[scna]\n", &["covet.toml:1:2: unknown key `scna`", "`scan`"]),
        ("covet.toml", b"[scan]\nselect = 'S'\n", &["covet.toml:2:10: "]),
        ("covet.toml", b"[scan]\nselect = [\n  'S',\n  7,\n]\n", &["covet.toml:4:3: "]),
        ("covet.toml", b"[scan]\nfail-on = 'fatal'\n", &["covet.toml:2:11: ", "fatal", "warning"]),
        ("covet.toml", b"[scan]\nignore = [\n'S101', 'S1O2']\n", &["covet.toml:3:9: ", "`S1O2`", "`S102`"]),
        ("covet.toml", b"[scan.severity]\nS102 = 'bad'\n", &["covet.toml:2:8: ", "bad"]),
        ("covet.toml", b"[scan.severity]\nsecurty = 'note'\n", &["covet.toml:2:1: ", "`security`"]),
        ("covet.toml", b"[scan.per-file-ignores]\n'x.py' = ['nosuchrule']\n", &["covet.toml:2:11: ", "`nosuchrule`"]),
        ("covet.toml", b"[scan\n", &["covet.toml:1:6: "]),
        ("covet.toml", b"# M\xfcller\n", &["covet.toml:1:4: ", "UTF-8"]),
        ("pyproject.toml", b"[project]\nauthors = ['M\xfcller']\n[tool.covet]\n", &["pyproject.toml:2:14: ", "UTF-8"]),
    ];
    for (name, text, expected) in cases {
        let project = Project::new(&[("a.py", ERROR)]);
        project.write(name, text);
        project.scan("").fails(2, expected);
        assert_eq!(project.scan("--no-config").code, 1, "it need not be read: {name}");
    }
}

#[test]
fn what_is_wrong_in_models_is_named_with_its_place() {
    let cases: [(&str, &[&str]); 6] = [
        ("name = 'x'\n[[sink]]\nkind = 'sql'\ncal = ['a.b()']\n", &["own.toml:4:1: ", "`cal`", "`call`"]),
        ("name = 'x'\n[[sink]]\nkind = 'sqll'\n", &["own.toml:3:8: ", "`sqll`", "`sql`"]),
        ("name = 'x'\n[[cleaner]]\ncall = ['a.{b']\n", &["own.toml:3:8: ", "`a.{b`"]),
        ("name = 'x'\n[[sanitizer]]\ncall = ['a.b()']\nclears = ['sqll']\n", &["own.toml:4:10: ", "`sqll`"]),
        (
            "name = 'x'\n[[guard]]\ncall = ['a.b()']\nsubject = 0\nwhen = 'maybe'\nclears = ['sql']\n",
            &["own.toml:5:8: ", "`returns`"],
        ),
        ("name = 'x'\n[[guard]\n", &["own.toml:2:9: "]),
    ];
    for (text, expected) in cases {
        let project = Project::new(&[("a.py", CLEAN), ("rules/taint/own.toml", text)]);
        project.scan("").fails(2, expected);
    }
}

#[test]
fn what_is_others_business_is_left_alone() {
    let others: [&[u8]; 4] = [
        b"[project]\nname = 'covet-user'\nauthors = ['M\xfcller']\n",
        b"[tool.covet.dedupe]\nanything = 1\n",
        b"[tool.other]\nunknown = 1\n",
        b"\xff\xfe[\0t\0",
    ];
    for text in others {
        let project = Project::new(&[("a.py", CLEAN)]);
        project.write("pyproject.toml", text);
        let ran = project.scan("");
        assert_eq!((ran.code, ran.err.as_str()), (0, ""), "{}", String::from_utf8_lossy(text));
    }
}

#[test]
fn rules_are_ignored_by_file() {
    let project = Project::new(&[
        (
            "covet.toml",
            "[scan]\nselect = ['S102']\nper-file-ignores = { 'tools/*.py' = ['S102'], '/conf.py' = ['security'] }\n",
        ),
        ("conf.py", NOTE),
        ("docs/conf.py", NOTE),
        ("tools/a.py", NOTE),
    ]);
    assert_eq!(project.found(""), ["docs/conf.py:2 S102"]);
    assert_eq!(project.scan_in("tools", "--format json").found(), [""; 0]);
    assert_eq!(project.found("tools/a.py"), [""; 0]);
}

#[test]
fn severities_are_the_users_and_the_most_specific_word_wins() {
    let project = Project::new(&[
        ("covet.toml", "[scan.severity]\nS = 'warning'\nS102 = 'error'\nyaml-unsafe-load = 'note'\n"),
        ("exec.py", NOTE),
        ("md5.py", WARNING),
        ("yaml.py", ERROR),
    ]);
    let code = |line: &str| project.scan(line).code;
    assert_eq!((code("exec.py --fail-on error"), code("md5.py --fail-on error")), (1, 0));
    assert_eq!((code("md5.py"), code("yaml.py"), code("yaml.py --fail-on note")), (1, 0, 1));
    assert!(project.scan("exec.py").out.contains("S102 error"));
}

#[test]
fn flags_and_configuration_choose_rules_together() {
    let project = Project::new(&[
        ("covet.toml", "[scan]\nselect = ['S102', 'F401']\nextend-select = ['F841']\nignore = ['F401']\n"),
        ("a.py", "import os\n\n\ndef f(x):\n    exec(x)\n    y = 1\n    if x == None:\n        return 1\n"),
    ]);
    assert_eq!(project.found(""), ["a.py:5 S102", "a.py:6 F841"]);
    assert_eq!(project.found("--extend-select E711"), ["a.py:5 S102", "a.py:6 F841", "a.py:7 E711"]);
    assert_eq!(project.found("--ignore S102"), ["a.py:6 F841"]);
    assert_eq!(project.found("--select E711"), ["a.py:7 E711"], "it takes the place of what the file selects");
    assert_eq!(project.found("--select F --ignore F841 --no-config"), ["a.py:1 F401"]);
    assert_eq!(project.found("--select security"), ["a.py:5 S102"]);
}

#[test]
fn another_file_can_be_named() {
    let project = Project::new(&[
        ("covet.toml", "[scan]\nselect = ['F401']\n"),
        ("ci/strict.toml", "exclude = ['sub']\n[scan]\nselect = ['S102']\n"),
        ("a.py", NOTE),
    ]);
    assert_eq!(project.found(""), [""; 0]);
    assert_eq!(project.found("--config ci/strict.toml"), ["a.py:2 S102"]);
    project.scan("--config ci/strict.toml --no-config").fails(2, &["--no-config"]);
}

#[test]
fn a_part_of_a_repository_has_a_configuration_of_its_own() {
    let project = Project::committed(&[
        ("covet.toml", "[scan]\nselect = ['F401']\n"),
        (
            "shop/pyproject.toml",
            "[tool.covet]\nexclude = ['old', '/made/*.py']\n[tool.covet.scan]\nselect = ['S102']\n",
        ),
        ("shop/a.py", NOTE),
        ("shop/old/b.py", NOTE),
        ("shop/deep/old/c.py", NOTE),
        ("shop/made/d.py", NOTE),
        ("shop/deep/made/e.py", NOTE),
        ("made/f.py", NOTE),
    ]);
    assert_eq!(project.found(""), [""; 0], "the configuration at the top");
    let expected = ["shop/a.py:2 S102", "shop/deep/made/e.py:2 S102"];
    assert_eq!(project.found("shop"), expected);
    assert_eq!(project.scan_in("shop", "--format json").found(), expected);
    assert_eq!(project.scan_in("shop/deep", "--format json").found(), expected[1..]);
    for path in ["shop/a.py", "shop/old/b.py"] {
        project.write(path, format!("{NOTE}\n\ndef more(x):\n    exec(x)\n"));
    }
    project.git("add -A");
    assert_eq!(project.scan_in("shop", "--staged --format json").found(), ["shop/a.py:6 S102"]);
}
