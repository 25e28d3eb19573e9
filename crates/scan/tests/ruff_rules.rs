//! The entries of ruff's rules, and ruff as `covet-scan` runs it.

use std::collections::BTreeSet;
use std::path::Path;

use covet_core::{FixSafety, RelPath, RuleSet, RuleSource, Severity, Text};
use covet_scan::ruff::{Input, Ruff, RuffFinding, RuffOptions, complete};
use covet_scan::rules;
use ruff_notebook::Notebook;
use ruff_python_ast::{PySourceType, PythonVersion};
use ruff_python_parser::parse_unchecked_source;

fn all() -> RuleSet {
    rules::all().expect("the embedded rules are whole")
}

fn check_with(options: &RuffOptions, codes: &[&str], code: &str) -> Vec<RuffFinding> {
    let root = Path::new("/project");
    let ruff = Ruff::new(root, codes.iter().copied(), options);
    let text = Text::new(RelPath::new("package/module.py"), code);
    let source_type = PySourceType::Python;
    let parsed = parse_unchecked_source(code, source_type);
    let path = &root.join("package/module.py");
    ruff.check(Input { path, package: None, source_type, parsed: &parsed, text: &text, notebook: None }).unwrap()
}

fn check(codes: &[&str], code: &str) -> Vec<RuffFinding> {
    check_with(&RuffOptions::default(), codes, code)
}

/// Rule, text of its place.
fn places<'a>(findings: &'a [RuffFinding], code: &'a str) -> Vec<(&'a str, &'a str)> {
    findings.iter().map(|finding| (finding.rule.as_str(), &code[finding.span.range()])).collect()
}

#[test]
fn every_bad_example_is_found_and_no_good_one() {
    let rules = all();
    let mut checked = 0;
    let mut wrong = Vec::new();
    for rule in rules.iter().filter(|rule| rule.source == RuleSource::Ruff && rule.family == "security") {
        for example in &rule.examples {
            let found = check(&[rule.id.as_str()], &example.bad);
            if found.iter().all(|finding| finding.rule != rule.id) {
                wrong.push(format!("{} misses:\n{}", rule.id, example.bad));
            }
            for finding in check(&[rule.id.as_str()], &example.good) {
                wrong.push(format!("{} finds `{}` in:\n{}", rule.id, finding.message, example.good));
            }
            checked += 1;
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert!(checked > 70, "{checked} examples");
}

#[test]
fn every_rule_of_the_s_family_has_one_entry_with_an_example_and_its_weakness() {
    let rules = all();
    let ours: Vec<_> = rules.iter().filter(|rule| rule.id.is_code() && rule.id.as_str().starts_with('S')).collect();
    let ours: Vec<_> = ours.into_iter().filter(|rule| rule.id.as_str().as_bytes()[1].is_ascii_digit()).collect();
    for rule in &ours {
        let id = &rule.id;
        assert!(!rule.examples.is_empty() && !rule.cwe.is_empty() && rule.security_severity.is_some(), "{id}");
        assert!(rule.owasp_2021.len() == rule.owasp_2025.len() && !rule.owasp_2021.is_empty(), "{id}");
        assert_eq!(rule.family, "security", "{id}");
    }
    let known: BTreeSet<String> = ruff_linter::RuleSelector::All
        .all_rules()
        .filter(|rule| !rule.is_removed())
        .map(|rule| rule.noqa_code().to_string())
        .filter(|code| code.starts_with('S') && code[1..].bytes().all(|digit| digit.is_ascii_digit()))
        .collect();
    assert_eq!(ours.iter().map(|rule| rule.id.to_string()).collect::<BTreeSet<_>>(), known);
}

#[test]
fn every_other_rule_of_ruff_has_a_family_and_its_own_words() {
    let rules = all();
    let ruff: Vec<_> = rules.iter().filter(|rule| rule.source == RuleSource::Ruff).collect();
    assert!(ruff.len() > 900, "{}", ruff.len());
    for rule in &ruff {
        let rule = complete(rule);
        assert!(!rule.family.is_empty() && !rule.what.is_empty() && !rule.fix.is_empty(), "{}", rule.id);
    }
    let unused = complete(rules.get("F401").unwrap());
    assert_eq!((unused.name.as_str(), unused.family.as_str(), unused.default), ("Unused import", "dead-code", false));
    assert_eq!(unused.what, "Checks for unused imports.");
    assert!(unused.why.starts_with("Unused imports add a performance overhead"), "{}", unused.why);
    assert_eq!(unused.references, ["https://docs.astral.sh/ruff/rules/unused-import"]);
    assert_eq!(rules.get("PLR0913").unwrap().family, "complexity");
    assert_eq!(rules.get("PERF401").unwrap().family, "performance");
    assert!(rules.get("F821").unwrap().default);
    // The file cannot be read, syntax errors and ruff's configuration are not ruff's to report here.
    assert!(["E902", "E999", "RUF200", "S320"].iter().all(|code| rules.get(code).is_none()));
}

#[test]
fn the_core_rules_are_there_and_on() {
    let rules = all();
    for id in [
        "invalid-suppression",
        "oversized-file",
        "syntax-error",
        "undecodable-file",
        "unreadable-file",
        "unused-suppression",
    ] {
        let rule = rules.get(id).unwrap();
        assert!(rule.default && rule.family == "core", "{id}");
    }
}

#[test]
fn findings_come_in_order_of_place_and_not_of_rule() {
    let code = "import os\nimport hashlib\nhashlib.md5(b'')\nprint(missing)\n";
    let found = check(&["S324", "F821", "F401"], code);
    assert_eq!(places(&found, code), [("F401", "os"), ("S324", "hashlib.md5"), ("F821", "missing")]);
}

#[test]
fn what_ruff_would_suppress_is_found_all_the_same() {
    let code = "import hashlib\n# ruff: disable[S324]\nhashlib.md5(b'')  # noqa: S324\n# ruff: enable[S324]\n";
    assert_eq!(places(&check(&["S324"], code), code), [("S324", "hashlib.md5")]);
    let whole_file = "# ruff: noqa\nimport hashlib\nhashlib.md5(b'')\n";
    assert_eq!(check(&["S324"], whole_file).len(), 1);
}

#[test]
fn of_two_rules_that_contradict_each_other_one_stays() {
    let code = "class A:\n    \"\"\"Text.\"\"\"\n";
    assert_eq!(places(&check(&["D203", "D211"], code), code), []);
    assert_eq!(check(&["D203"], code).len(), 1);
}

#[test]
fn a_fix_keeps_its_safety() {
    let code = "import os\n\nx = {1, 1}\n";
    let found = check(&["F401", "B033"], code);
    let fix = found[0].fix.as_ref().unwrap();
    assert_eq!((fix.message.as_str(), fix.safety), ("Remove unused import: `os`", FixSafety::Safe));
    assert_eq!((&code[fix.edits[0].span.range()], fix.edits[0].content.as_str()), ("import os\n", ""));
}

#[test]
fn errors_of_grammar_are_left_to_the_parser_and_the_others_of_the_language_reported() {
    assert_eq!(check(&["F821", "S324"], "def f(:\n  pass\n"), []);
    let code = "def f(a, a):\n    return a\n";
    assert_eq!(places(&check(&["S324"], code), code), [("syntax-error", "a")]);
}

#[test]
fn a_constant_command_and_a_quoted_annotation_are_less_grave() {
    let code = "import subprocess\nsubprocess.run('ls', shell=True)\nsubprocess.run(x, shell=True)\n";
    let severities: Vec<_> = check(&["S602"], code).iter().map(|finding| finding.severity).collect();
    assert_eq!(severities, [Some(Severity::Note), None]);
    let code = "def f(a: \"Missing\"):\n    return missing\n";
    let severities: Vec<_> = check(&["F821"], code).iter().map(|finding| finding.severity).collect();
    assert_eq!(severities, [Some(Severity::Note), None]);
}

/// Rule, text of its place, whether it is made a note.
fn judged(codes: &[&str], code: &str) -> Vec<(String, String, bool)> {
    let found = check(codes, code);
    let judge = |finding: &RuffFinding| {
        let place = code[finding.span.range()].to_owned();
        (finding.rule.to_string(), place, finding.severity == Some(Severity::Note))
    };
    found.iter().map(judge).collect()
}

#[test]
fn a_name_missing_in_annotations_that_nothing_evaluates_is_one_note() {
    let code = "def f(a: \"Missing\", b: \"Missing\"):\n    c: Missing = a\n    return c\n";
    let found = check(&["F821"], code);
    assert_eq!(found.len(), 1);
    assert_eq!(found[0].message, "Undefined name `Missing` in an annotation, and in 2 others below");
    assert_eq!(found[0].severity, Some(Severity::Note));
    // Python evaluates these: the first when the module is imported, the second when the class is made.
    for code in ["def f(a: Missing):\n    return a\n", "def f():\n    class A:\n        b: Missing\n    return A\n"] {
        assert_eq!(judged(&["F821"], code), [("F821".to_owned(), "Missing".to_owned(), false)], "{code}");
        let deferred = format!("from __future__ import annotations\n{code}");
        assert_eq!(judged(&["F821"], &deferred), [("F821".to_owned(), "Missing".to_owned(), true)], "{deferred}");
    }
}

#[test]
fn a_definition_that_replaces_another_weighs_more_than_an_import_done_twice() {
    let code =
        "import json\n\n\ndef f():\n    import json\n    return json\n\n\ndef g():\n    pass\n\n\ndef g():\n    pass\n";
    let expected = [("F811".to_owned(), "json".to_owned(), true), ("F811".to_owned(), "g".to_owned(), false)];
    assert_eq!(judged(&["F811"], code), expected);
    let parameter = "import json\n\n\ndef f(json):\n    return [json for json in json]\n";
    assert_eq!(judged(&["F811"], parameter), []);
}

#[test]
fn a_key_given_twice_is_grave_only_with_another_value() {
    let code = "A = {'a': 1, 'b': 2, 'a': 1, 'b': 3}\n";
    let expected = [("F601".to_owned(), "'a'".to_owned(), true), ("F601".to_owned(), "'b'".to_owned(), false)];
    assert_eq!(judged(&["F601"], code), expected);
}

#[test]
fn an_exception_may_be_swallowed_for_a_reason_or_while_cleaning_up() {
    let swallow = |body: &str, rest: &str| format!("try:\n    {body}\nexcept Exception:{rest}\n");
    for found in [swallow("work()", "\n    pass"), swallow("work()", "\n    # TODO: log it\n    pass")] {
        assert_eq!(check(&["S110"], &found).len(), 1, "{found}");
    }
    for fine in [
        swallow("work()", "\n    pass  # the cache is only a help"),
        swallow("work()", "\n    # The cache is only a help.\n    pass"),
        swallow("socket.close()", "\n    pass"),
    ] {
        assert_eq!(check(&["S110"], &fine), [], "{fine}");
    }
    let bare = "try:\n    work()\nexcept:\n    pass\n";
    assert_eq!(places(&check(&["E722", "S110"], bare), bare), [("E722", "except")]);
    assert_eq!(check(&["S110"], bare).len(), 1);
}

#[test]
fn fastapi_copies_the_defaults_of_what_answers_requests() {
    let code =
        "from fastapi import FastAPI\n\napp = FastAPI()\n\n\n@app.get('/')\ndef items(q: list = []):\n    return q\n";
    assert_eq!(check(&["B006"], code), []);
    assert_eq!(check(&["B006"], &code.replace("@app.get('/')\n", "")).len(), 1);
}

#[test]
fn a_module_that_writes_into_its_namespace_may_define_any_name() {
    let code = "for name in (\"forward\", \"back\"):\n    globals()[name] = name\n\nprint(forward)\n";
    assert_eq!(judged(&["F821"], code), [("F821".to_owned(), "forward".to_owned(), true)]);
}

#[test]
fn unpacking_is_a_danger_of_tar_archives() {
    let code = |modules: &str| format!("import {modules}\n\n\ndef f(archive):\n    archive.extractall('x')\n");
    let found = |modules: &str| judged(&["S202"], &code(modules)).into_iter().map(|one| one.2).collect::<Vec<_>>();
    assert_eq!(found("tarfile"), [false]);
    assert_eq!(found("tarfile, zipfile"), [true]);
    assert_eq!(found("zipfile"), [false; 0]);
}

#[test]
fn a_function_that_is_named_after_an_old_hash_knows_what_it_offers() {
    let code = "import hashlib\n\n\ndef sql_md5(text):\n    return hashlib.md5(text)\n";
    assert_eq!(judged(&["S324"], code), [("S324".to_owned(), "hashlib.md5".to_owned(), true)]);
    let code = &code.replace("sql_md5", "cache_key");
    assert_eq!(judged(&["S324"], code), [("S324".to_owned(), "hashlib.md5".to_owned(), false)]);
}

#[test]
fn the_scheme_of_a_token_is_no_password() {
    assert_eq!(check(&["S106"], "answer(token_type='bearer')\n"), []);
    assert_eq!(check(&["S106"], "answer(token='Tr0ub4dor&3')\n").len(), 1);
}

#[test]
fn a_debugger_that_is_imported_weighs_less_than_one_that_is_called() {
    let code = "import pdb\npdb.set_trace()\n";
    let expected =
        [("T100".to_owned(), "import pdb".to_owned(), true), ("T100".to_owned(), "pdb.set_trace()".to_owned(), false)];
    assert_eq!(judged(&["T100"], code), expected);
}

#[test]
fn marks_of_right_to_left_text_are_no_attack_but_overrides_are() {
    assert_eq!(check(&["PLE2502"], "DATE = 'd\u{200F}/m'\n"), []);
    assert_eq!(check(&["PLE2502"], "DATE = 'd\u{202E}/m'\n").len(), 1);
}

#[test]
fn names_of_newer_pythons_are_undefined_only_where_an_older_one_is_named() {
    let code = "print(ExceptionGroup)\n";
    assert_eq!(check(&["F821"], code), []);
    let old = RuffOptions { target_version: Some(PythonVersion::PY39), ..RuffOptions::default() };
    assert_eq!(check_with(&old, &["F821"], code).len(), 1);
}

#[test]
fn the_options_reach_ruff() {
    let code = "value = 1  # 123456789\n";
    let options = RuffOptions { line_length: Some(20), ..RuffOptions::default() };
    assert_eq!(check_with(&options, &["E501"], code).len(), 1);
    assert_eq!(check(&["E501"], code), []);
    let code = "def f(a):\n    if a:\n        return 1\n    return 2\n";
    let options = RuffOptions { max_complexity: Some(1), ..RuffOptions::default() };
    assert_eq!(check_with(&options, &["C901"], code).len(), 1);
}

#[test]
fn a_notebook_is_checked_cell_by_cell() {
    let json = r##"{"cells": [
        {"cell_type": "code", "execution_count": null, "metadata": {}, "outputs": [], "source": ["import hashlib\n", "%time 1"]},
        {"cell_type": "code", "execution_count": null, "metadata": {}, "outputs": [], "source": ["hashlib.md5(b'')"]}
    ], "metadata": {}, "nbformat": 4, "nbformat_minor": 4}"##;
    let notebook = Notebook::from_source_code(json).unwrap();
    let code = notebook.source_code();
    let text = Text::new(RelPath::new("a.ipynb"), code);
    let source_type = PySourceType::Ipynb;
    let parsed = parse_unchecked_source(code, source_type);
    let ruff = Ruff::new(Path::new("/project"), ["S324", "F821", "B018"], &RuffOptions::default());
    let path = Path::new("/project/a.ipynb");
    let input = Input { path, package: None, source_type, parsed: &parsed, text: &text, notebook: Some(&notebook) };
    let found = ruff.check(input).unwrap();
    // The last expression of a cell is what it shows: `B018` has nothing to say.
    assert_eq!(places(&found, code), [("S324", "hashlib.md5")]);
}
