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

/// A program of several modules, large enough that what is known of it is kept.
fn shop() -> Project {
    let mut many =
        String::from("import subprocess\n\n\ndef last(text):\n    return subprocess.run(text, shell=True)\n");
    for number in 0..150 {
        many.push_str(&format!("\n\ndef step{number}(text):\n    return step{}(text)\n", number + 1));
    }
    many.push_str("\n\ndef step150(text):\n    return last(text)\n");
    let app = "from flask import Flask, request\n\nfrom steps import step0\nfrom words import clean\n\n\
               app = Flask(__name__)\n\n\n@app.get('/run')\ndef run():\n    return step0(clean(request.args['x']))\n\n\n\
               @app.get('/last')\ndef run_last():\n    return step149(request.args['y'])\n\n\n\
               from steps import step149\n";
    Project::new(&[
        ("app.py", app),
        ("steps.py", &many),
        ("words.py", "import shlex\n\n\ndef clean(text):\n    return shlex.quote(text)\n"),
    ])
}

#[test]
fn a_run_that_goes_on_from_another_finds_the_same() {
    let project = shop();
    let select = "--select command-from-request --format json --fail-on never";
    let told = |line: &str| project.scan(line).out;
    let cold = told(&format!("{select} --no-cache"));
    assert_eq!(told(select), cold);
    assert!(project.path(".covet_cache/scan-flow.bin").exists());
    assert_eq!(told(select), cold, "nothing has changed");
    let changes: [(&str, &str); 5] = [
        // What was harmless is no longer so, and the other way round.
        ("words.py", "def clean(text):\n    return text\n"),
        (
            "words.py",
            "# Lines move.\nimport shlex\n\nOTHER = {}\n\n\ndef other():\n    pass\n\n\ndef clean(text):\n    return shlex.quote(text)\n",
        ),
        ("words/__init__.py", "def clean(text):\n    return text.strip()\n"),
        ("new.py", "from app import run\n\nrun()\n"),
        ("steps.py", "def step0(text):\n    return text\n\n\ndef step149(text):\n    return eval(text)\n"),
    ];
    for (path, text) in changes {
        if path == "words/__init__.py" {
            project.remove("words.py");
        }
        project.write(path, text);
        let cold = told(&format!("{select} --no-cache"));
        assert_eq!(told(select), cold, "{path}: {text}");
    }
    // A store that is broken is no store.
    project.write(".covet_cache/scan-flow.bin", "covetbin and no more");
    assert_eq!(told(select), told(&format!("{select} --no-cache")));
}

#[test]
fn functions_of_other_files_in_a_class_are_looked_at_as_theirs() {
    let permissions = "class Permission:\n    def __call__(self, fn):\n        def decorated(*args, **kwargs):\n            \
                       return fn(*args, **kwargs)\n\n        return decorated\n\n\n\
                       def require_admin(fn):\n    return Permission()(fn)\n";
    let many: String = (0..60).map(|number| format!("\n\ndef filler{number}(one, two):\n    return one\n")).collect();
    let settings = "from flask.views import MethodView\n\nfrom permissions import require_admin\n\n\n\
                    class Settings(MethodView):\n    @require_admin\n    def get(self):\n        return ''\n";
    let permissions = format!("{many}\n\n{permissions}");
    let project = Project::new(&[("permissions.py", &permissions), ("settings.py", settings)]);
    let ran = project.scan("--select markup-from-request --no-cache");
    assert!(!ran.err.contains("mistake"), "{}", ran.err);
    assert_eq!(ran.code, 0, "{} {}", ran.out, ran.err);
}
