//! Data flow in the whole program: the taint corpus, and what a look at single expressions finds besides.

use covet_scan::taint;

use crate::bad_input::{python, testdata};
use crate::project::{PROGRAM, Project};

/// `testdata/taint/README.md` says how to write the new numbers down when they are better.
#[test]
fn the_corpus_is_met_no_worse_than_before() {
    python(&[testdata("check.py").as_os_str(), PROGRAM.as_ref(), "taint".as_ref(), "--ratchet".as_ref()]);
}

#[test]
fn the_check_of_the_corpus_turns_on_all_rules_of_data_flow() {
    let code =
        format!("import sys; sys.path.insert(0, {:?}); import check_taint; print(*check_taint.RULES)", testdata(""));
    let listed = python(&["-c".as_ref(), code.as_ref()]);
    assert_eq!(listed.split_whitespace().collect::<Vec<_>>(), taint::rule_ids().collect::<Vec<_>>());
}

#[test]
fn rules_of_data_flow_are_listed() {
    let listed = Project::new(&[]).scan("--list-rules").out;
    for rule in taint::rule_ids() {
        assert!(listed.lines().any(|line| line.split(' ').next() == Some(rule)), "{rule}");
    }
}

#[test]
fn what_an_expression_and_a_flow_show_is_told_once() {
    let cookie = "from flask import Flask, make_response\n\napp = Flask(__name__)\n\n\n@app.get('/')\ndef sign_in():\n    \
                  answer = make_response('')\n    answer.set_cookie(\n        'session',\n        'x',\n        \
                  secure=False,\n        httponly=True,\n    )\n    return answer\n";
    let password = "import hashlib\n\n\ndef keep(user, password):\n    user.password = hashlib.md5(\n        \
                    password.encode()\n    ).hexdigest()\n";
    let token = "import random\nimport string\n\n\ndef forgot(user):\n    user.reset_token = ''.join(\n        \
                 random.choice(string.digits)\n        for _ in range(9)\n    )\n";
    let later = "import random\n\n\ndef forgot(user):\n    reset_token = random.randint(1, 9)\n    user.name = 'a'\n    \
                 user.reset_token = reset_token\n";
    let project =
        Project::new(&[("cookie.py", cookie), ("later.py", later), ("password.py", password), ("token.py", token)]);
    let found = project.found("--select insecure-cookie,password-plain-hash,predictable-secret");
    let rules: Vec<(&str, &str)> =
        found.iter().map(|one| (one.split(':').next().unwrap_or(""), one.rsplit(' ').next().unwrap_or(""))).collect();
    assert_eq!(
        rules,
        [
            ("cookie.py", "insecure-cookie"),
            ("later.py", "predictable-secret"),
            ("password.py", "password-plain-hash"),
            ("token.py", "predictable-secret"),
        ],
        "{found:?}"
    );
    // The fix of the one that sees the expression is not lost.
    assert!(project.scan("--select insecure-cookie --format json").out.contains("Set `secure=True`"));
}

#[test]
fn a_flow_that_is_known_to_be_good_silences_what_only_guesses() {
    let command = |value: &str| {
        format!(
            "import subprocess\n\nNAMES = ('a', 'b')\n\n\ndef run(text):\n    subprocess.run('ls ' + {value}, shell=True)\n"
        )
    };
    let loaded = |value: &str| format!("import yaml\n\n\ndef read(path):\n    return yaml.unsafe_load({value})\n");
    let project = Project::new(&[
        ("constant.py", &command("NAMES[0]")),
        ("own_user.py", &command("input()")),
        ("parameter.py", &command("text")),
        ("literal.py", &loaded("'a: 1'")),
        ("file.py", &loaded("open(path)")),
    ]);
    assert_eq!(
        project.found("--select S602,yaml-unsafe-load,command-from-request,pickle-untrusted"),
        ["file.py:5 yaml-unsafe-load", "own_user.py:7 S602", "parameter.py:7 S602"]
    );
}

#[test]
fn what_a_flow_says_better_leaves_its_fix() {
    let code = "import sqlite3\n\nfrom flask import Flask, request\n\napp = Flask(__name__)\n\n\n@app.get('/')\ndef one():\n    \
                name = request.args['name']\n    rows = sqlite3.connect('a.db')\n    \
                return rows.execute(f\"SELECT a FROM t WHERE name = '{name}'\").fetchall()\n";
    let project = Project::new(&[("a.py", code)]);
    assert_eq!(project.found("--select sql-from-request,sql-string-building"), ["a.py:12 sql-from-request"]);
    project.scan("--select sql-from-request,sql-string-building --unsafe-fixes");
    assert!(project.read("a.py").contains("rows.execute(\"SELECT a FROM t WHERE name = ?\", (name,))"));
}
