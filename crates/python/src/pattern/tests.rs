//! Patterns as a table: what is looked for, the code, the lines that must be found.

use covet_core::place::RelPath;
use covet_core::rule::{OneOrMany, PatternSpec, Precision};
use covet_core::{Rule, Severity, Text};
use proptest::prelude::*;

use super::{FileView, Match, PatternError, PatternSet};
use crate::names::Names;

fn rule(spec: PatternSpec) -> Rule {
    let mut rule = Rule::bare("a-rule", "test", Severity::Warning, Precision::High);
    rule.patterns.push(spec);
    rule
}

fn spec(entry: &str) -> PatternSpec {
    toml::from_str(entry).expect("the test's entry is TOML")
}

fn compile(spec: PatternSpec) -> Result<PatternSet, PatternError> {
    PatternSet::compile([&rule(spec)])
}

fn find_at(path: &str, rule: &Rule, code: &str) -> Vec<Match> {
    let set = PatternSet::compile([rule]).expect("the test's pattern compiles");
    let parsed = ruff_python_parser::parse_module(code).expect("the test's code parses");
    let names = Names::of(parsed.syntax(), Some("shop.views"));
    let text = Text::new(RelPath::new(path), code);
    set.find(&FileView { module: parsed.syntax(), text: &text, names: &names })
}

fn lines(rule: &Rule, code: &str) -> Vec<u32> {
    let text = Text::new(RelPath::new("app.py"), code);
    find_at("app.py", rule, code).iter().map(|found| text.line_column(found.span.start).line).collect()
}

/// Pattern, code, lines found.
const TABLE: &[(&str, &str, &[u32])] = &[
    // Names resolve through imports.
    ("hashlib.md5(...)", "from hashlib import md5 as m\nm(x)", &[2]),
    ("hashlib.md5(...)", "import hashlib as h\nh.md5()", &[2]),
    ("hashlib.md5(...)", "import hashlib\nmd = hashlib.md5\nmd(b'')", &[3]),
    ("hashlib.md5(...)", "def f(hashlib):\n    hashlib.md5()", &[]),
    ("hashlib.md5(...)", "md5(x)\nother.md5(x)", &[]),
    ("hashlib.md5", "from hashlib import md5\nf(md5)", &[2]),
    ("open(...)", "open(x)\nimport io\nio.open(y)", &[1]),
    ("open(...)", "from codecs import open\nopen(x)", &[]),
    ("open(...)", "def open(): ...\nopen(x)", &[]),
    (
        "flask.Flask.run(..., debug=True, ...)",
        "from flask import Flask\napp = Flask(__name__)\napp.run(debug=True)\napp.run()",
        &[3],
    ),
    (
        "requests.Session.get(...)",
        "import requests\nwith requests.Session() as s:\n    s.get(u)\nrequests.Session().get(u)",
        &[3, 4],
    ),
    ("flask.request.args", "from flask import request\nrequest.args\ndef f(request):\n    request.args", &[2]),
    ("helper(...)", "def helper(): ...\nhelper()", &[2]),
    ("shop.views.helper(...)", "def helper(): ...\nhelper()", &[2]),
    ("cursor.execute(...)", "def f(cursor):\n    cursor.execute(q)", &[2]),
    // Metavariables.
    ("$X == $X", "a.b == a.b\na == b\nf(1) == f(1)", &[1, 3]),
    ("$_ == $_", "a == b\na < b", &[1]),
    ("$X.execute($Q)", "c.execute(q)\nc().d.execute(q)\nc.execute(q, p)\nc.execute()", &[1, 2]),
    ("$X.$M($M)", "a.b(b)\na.b(c)", &[1]),
    ("$F($X, $X)", "f(1, 1)\nf(1, 2)\nf('a', \"a\")", &[1, 3]),
    // Arguments.
    ("f(...)", "f()\nf(1)\nf(a=1)\nf(*a, **k)\ng()", &[1, 2, 3, 4]),
    ("f()", "f()\nf(1)\nf(a=1)", &[1]),
    ("f($X, ...)", "f()\nf(1)\nf(1, 2, a=3)\nf(a=3)", &[2, 3]),
    ("f(..., 3, ...)", "f(1, 2, 3)\nf(3)\nf(1, 2)\nf(x=3)", &[1, 2]),
    ("f(..., $X, ..., $X, ...)", "f(1, 2, 3, 2)\nf(1, 2, 3)", &[1]),
    ("f(b=1, a=2)", "f(a=2, b=1)\nf(a=2)\nf(a=2, b=1, c=3)", &[1]),
    ("f(shell=True, ...)", "f(x, shell=True)\nf(shell=True, y=1)\nf(shell=False)", &[1, 2]),
    ("f(..., $K=None)", "f(1, a=2, b=None)\nf(None)", &[1]),
    ("f($...ARGS, last=1)", "f(1, 2, last=1)\nf(last=1)\nf(1)", &[1, 2]),
    ("f(*$A, **$K)", "f(*a, **k)\nf(a, k)", &[1]),
    // Literals.
    ("f('abc')", "f(\"abc\")\nf('a' 'bc')\nf('''abc''')\nf(b'abc')\nf(r'abc')", &[1, 2, 3, 5]),
    ("f(\"...\")", "f('x')\nf('')\nf(f'{x}')\nf(x)", &[1, 2]),
    ("f(\"SELECT ... FROM ...\")", "f('SELECT a FROM b')\nf('select a from b')\nf('SELECT a')", &[1]),
    ("f(f\"...\")", "f(f'{x}')\nf(f'a{x}b' 'c')\nf('x')", &[1, 2]),
    ("f(f\"SELECT ...{$X}...\")", "f(f'SELECT {a} FROM {b}')\nf(f'DELETE {a}')", &[1]),
    ("f(f\"{$X}{$X}\")", "f(f'{a}{a}')\nf(f'{a}{b}')", &[1]),
    ("f(\"$X\", $X)", "f('a', 'a')\nf('a', 'b')", &[1]),
    ("f(\"cost: $5\")", "f('cost: $5')\nf('cost')", &[1]),
    ("f(b\"...\")", "f(b'x')\nf('x')", &[1]),
    ("f(b\"ab\")", "f(b'a' b'b')\nf(b'x')", &[1]),
    ("f(1, None, True)", "f(1, None, True)\nf(0x1, None, True)\nf(1.0, None, True)", &[1, 2]),
    ("-1", "x = -1\ny = 1", &[1]),
    // Other expressions.
    ("$X is \"...\"", "a is 'b'\na == 'b'", &[1]),
    ("$A < $B < $C", "1 < x < 3\n1 < x", &[1]),
    ("not $X in $Y", "not a in b\na not in b", &[1]),
    ("$X or []", "a or []\na or b or []", &[1]),
    ("... or []", "a or []\na or b or []\n[] or a", &[1, 2]),
    ("$X % ($...A,)", "s % (a, b)\ns % a", &[1]),
    ("\"...\" + $X", "'a' + b\nb + 'a'\n'a' + b + c", &[1, 3]),
    ("$D[$K]", "d['a']\nd.a", &[1]),
    ("$D[:$N]", "d[:3]\nd[1:3]\nd[3]", &[1]),
    ("os.environ[\"...\"] = $V", "import os\nos.environ['A'] = b\nos.environ[x] = b", &[2]),
    ("[..., 0]", "[1, 0]\n[0]\n[0, 1]\n[]", &[1, 2]),
    ("{\"verify\": False, ...}", "{'a': 1, 'verify': False}\n{'verify': True}\n{'verify': False}", &[1, 3]),
    ("{\"a\": $X}", "{'a': 1}\n{'a': 1, 'b': 2}", &[1]),
    ("f({...})", "f({1, 2})\nf({'a': 1})\nf([])", &[1, 2]),
    ("[$X for $X in $Y]", "[a for a in b]\n[a.c for a in b]\n[a for a in b if a]", &[1, 3]),
    ("any([... for $X in $Y])", "any([a for a in b])\nany(a for a in b)", &[1]),
    ("{$K: $V for $K, $V in $D.items()}", "{k: v for k, v in d.items()}\n{v: k for k, v in d.items()}", &[1]),
    ("lambda: $X", "f = lambda: 1\ng = lambda a: 1", &[1]),
    ("lambda $X: $F($X)", "f = lambda a: g(a)\nh = lambda a: g(b)", &[1]),
    (
        "await asyncio.sleep(0)",
        "import asyncio\nasync def f():\n    await asyncio.sleep(0)\n    asyncio.sleep(0)",
        &[3],
    ),
    ("$X if $C else $X", "a if b else a\na if b else c", &[1]),
    ("($X := $V)", "if (a := b): pass", &[1]),
    // Statements.
    ("$X = []", "a = []\nb: list = []\nc = d = []\ne = [1]", &[1, 2, 3]),
    ("DEBUG = True", "DEBUG = True\nDEBUG: bool = True\ndebug = True", &[1, 2]),
    ("$X.verify = False", "s.verify = False\nverify = False", &[1]),
    ("$X: $T = None", "a: int = None\nb = None\nc: int", &[1]),
    ("$X += $X", "a += a\na += b\na -= a", &[1]),
    ("return None", "def f():\n    return None\n    return", &[2]),
    ("return ...", "def f():\n    return None\n    return", &[2, 3]),
    ("raise NotImplemented", "raise NotImplemented\nraise NotImplementedError\nraise NotImplemented from e", &[1, 3]),
    ("raise $E($...A) from None", "raise E(1) from None\nraise E(1)", &[1]),
    ("assert ($X, ...)", "assert (a, 'b')\nassert a, 'b'", &[1]),
    ("del $X[$K]", "del a[b]\ndel a", &[1]),
    ("import pickle", "import os, pickle\nimport pickle as p\nfrom pickle import load", &[1, 2]),
    ("from $M import *", "from a import *\nfrom a import b", &[1]),
    ("from os import $N as $A", "from os import path as p\nfrom os import path", &[1]),
    ("global $X", "def f():\n    global a", &[2]),
    ("if $X == None: ...", "if a == None:\n    pass\nelif b:\n    pass\nif a: pass", &[1]),
    (
        "if $X:\n    return True\nelse:\n    return False",
        "def f():\n    if a:\n        return True\n    else:\n        return False\n    if a:\n        return True",
        &[2],
    ),
    ("while True: ...", "while True:\n    a()\nwhile b: pass", &[1]),
    ("for $I in range(len($X)): ...", "for i in range(len(a)):\n    b\nfor i in a: pass", &[1]),
    (
        "for $X in $Y:\n    ...\n    $Y.remove($X)\n    ...",
        "for a in b:\n    print(a)\n    b.remove(a)\nfor a in b:\n    c.remove(a)",
        &[1],
    ),
    ("with open($F) as $X: ...", "with open(a) as f, open(b) as g:\n    pass\nwith lock: pass", &[1]),
    ("try: ...\nexcept: ...", "try:\n    a\nexcept E:\n    b\nexcept:\n    c\ntry:\n    a\nexcept E:\n    b", &[1]),
    ("except: ...", "try:\n    a\nexcept E:\n    b\nexcept:\n    c", &[5]),
    (
        "except $E: pass",
        "try:\n    a\nexcept E as e:\n    pass\nexcept (A, B):\n    pass\nexcept C:\n    raise",
        &[3, 5],
    ),
    (
        "except Exception as $E:\n    ...\n    raise $X($E)",
        "try:\n    a\nexcept Exception as e:\n    log()\n    raise B(e)",
        &[3],
    ),
    ("match $X:\n    case $P: ...", "match a:\n    case 1: b\n    case 2: c", &[1]),
    ("match $X:\n    case Point(x=0): ...", "match a:\n    case Point(x=0): b\nmatch a:\n    case Point(x=1): b", &[1]),
    ("type $X = $Y", "type A = int\nA = int", &[1]),
    // Functions and classes.
    ("def $F(...): ...", "def f(a, *b, c=1, **d):\n    x\nasync def g(): pass\nclass A: pass", &[1, 3]),
    ("def $F($X=[]): ...", "def f(a=[]): pass\ndef g(a=None): pass", &[1]),
    ("def $F(..., $X=[], ...): ...", "def f(a, b=[], *c): pass\ndef g(*, k=[]): pass\ndef h(a): pass", &[1]),
    ("def $F(self, ...): ...", "class A:\n    def f(self, a): pass\n    def g(a): pass", &[2]),
    (
        "async def $F(...):\n    ...\n    time.sleep(...)\n    ...",
        "import time\nasync def f():\n    a\n    time.sleep(1)\ndef g():\n    time.sleep(1)",
        &[2],
    ),
    ("def $F(...) -> None: ...", "def f() -> None: pass\ndef g() -> int: pass\ndef h(): pass", &[1]),
    (
        "@$APP.route(...)\ndef $F(...): ...",
        "@app.route('/')\ndef f(): pass\n@other\n@app.route('/x')\n@more\ndef g(a): pass\ndef h(): pass",
        &[1, 3],
    ),
    ("class $C($...B): ...", "class A: pass\nclass B(A, metaclass=M): pass", &[1, 2]),
    ("class $C: ...", "class A: pass\nclass B(A): pass", &[1, 2]),
    ("class $C(): ...", "class A(): pass\nclass B(A): pass", &[1]),
    ("class $C(..., Exception, ...): ...", "class A(B, Exception): pass\nclass C(B): pass", &[1]),
    (
        "class $C(...):\n    ...\n    class Meta: ...\n    ...",
        "class A(M):\n    x = 1\n    class Meta:\n        y = 2\nclass B(M):\n    x = 1",
        &[1],
    ),
    // Several statements.
    ("$F = open(...)\n...\n$F.close()", "f = open(a)\nb\nc\nf.close()\ng = open(a)\nh.close()", &[1]),
    ("$X = $Y\nreturn $X", "def f():\n    a = b\n    return a\ndef g():\n    a = b\n    return b", &[2]),
    ("$X = 1\n$X = 2", "if a:\n    b = 1\n    b = 2\nc = 1\nd\nc = 2", &[2]),
    ("f($X, ...)\ng($X)", "f(1, 2)\ng(1)\nf(1, 2)\ng(2)", &[1]),
];

#[test]
fn a_pattern_finds_the_lines_it_should() {
    let mut wrong = Vec::new();
    for (pattern, code, expected) in TABLE {
        let spec = PatternSpec { matches: OneOrMany(vec![(*pattern).to_owned()]), ..PatternSpec::default() };
        let found = lines(&rule(spec), code);
        if found != *expected {
            wrong.push(format!("{pattern}\nin\n{code}\nfound {found:?} and not {expected:?}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n\n"));
}

/// Entry, code, lines found.
const ENTRIES: &[(&str, &str, &[u32])] = &[
    ("match = ['eval(...)', 'exec(...)']", "eval(a)\nexec(b)\nother(c)", &[1, 2]),
    (
        "match = 'requests.get(...)'\nnot = ['requests.get(..., timeout=$T, ...)']",
        "import requests\nrequests.get(u)\nrequests.get(u, timeout=3)",
        &[2],
    ),
    ("match = 'f($X)'\ninside = ['for $I in $L: ...']", "f(1)\nfor a in b:\n    f(2)\n    if c: f(3)", &[3, 4]),
    ("match = 'f($X)'\ninside = ['for $X in $L: ...']", "for a in b:\n    f(a)\n    f(b)", &[2]),
    (
        "match = 'f($X)'\nnot-inside = [\"try: ...\\nexcept $E: ...\", 'g(...)']",
        "f(1)\ntry:\n    f(2)\nexcept E:\n    pass\ng(f(3))",
        &[1],
    ),
    ("match = 'f($X)'\nwhere.X.kind = ['string', 'number']", "f('a')\nf(-1)\nf(x)\nf(f'{x}')", &[1, 2]),
    ("match = 'f($X)'\nwhere.X.not-kind = ['constant']", "f([1, ('a', None)])\nf([x])\nf({'a': 1})", &[2]),
    ("match = 'f(..., $X, ...)'\nwhere.X.kind = ['call']", "f(1, g(), 2)\nf(1, 2)", &[1]),
    (
        "match = '$X = \"...\"'\nwhere.X.regex = '(?i)password'",
        "password = 'a'\nuser = 'a'\ndb.PASSWORD = 'x'",
        &[1, 3],
    ),
    (
        "match = 'f($X)'\nwhere.X = { regex = '^http:', not-regex = 'localhost' }",
        "f('http://a')\nf('https://a')\nf('http://localhost')",
        &[1],
    ),
    ("match = 'f(\"$X\")'\nwhere.X.regex = '^a$'", "f('a')\nf('ab')", &[1]),
    ("match = 'def $F(...): ...'\nwhere.F.regex = '[A-Z]'", "def camelCase(): pass\ndef snake_case(): pass", &[1]),
    ("match = 'f($X)'\nwhere.X.contains = 'request.$A'", "f(request.a)\nf(g(1 + request.b))\nf(x)", &[1, 2]),
    ("match = '$X = $Y'\nwhere.Y.contains = '$X'", "a = f(a)\na = f(b)", &[1]),
    (
        "match = 'f($X)'\nwhere.X.resolves-to = ['hashlib.md5', 'ssl.*']",
        "from hashlib import md5\nimport ssl as s\nf(md5)\nf(s.CERT_NONE)\nf(sha)",
        &[3, 4],
    ),
    (
        "match = 'f($N)'\nwhere.N = { greater-than = 10, less-than = 100 }",
        "f(10)\nf(11)\nf(99.5)\nf(100)\nf(-20)\nf(x)",
        &[2, 3],
    ),
    ("match = 'f($X, $Y)'\nreport = 'Y'", "f(\n  1,\n  2)", &[3]),
    ("match = 'f()'\nimports = ['django.http']", "f()", &[]),
    ("match = 'f()'\nimports = ['django.http']", "from django.http import x\nf()", &[2]),
    ("match = 'f()'\npaths = ['**/settings*.py']", "f()", &[]),
    ("match = 'f()'\npaths = ['app.py', 'other/*']", "f()", &[1]),
    (
        "match = 'requests.get(...)'\nimports = ['requests']",
        "import requests\ndef f(requests):\n    requests.get(1)",
        &[],
    ),
];

#[test]
fn an_entry_finds_the_lines_it_should() {
    let mut wrong = Vec::new();
    for (entry, code, expected) in ENTRIES {
        let found = lines(&rule(spec(entry)), code);
        if found != *expected {
            wrong.push(format!("{entry}\nin\n{code}\nfound {found:?} and not {expected:?}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n\n"));
}

/// Entry, code, code after the fix; the code itself where there must be none.
const FIXES: &[(&str, &str, &str)] = &[
    ("match = '$X == None'\nfix = '$X is None'", "f(a.b == None)", "f(a.b is None)"),
    ("match = '$X == None'\nfix = '$X is None'", "y = (a or b) == None", "y = (a or b) is None"),
    ("match = 'f($X)'\nfix = '$X.g()'", "f(a + b)", "(a + b).g()"),
    ("match = 'f($X)'\nfix = 'g($X)'", "f(a + b)", "g(a + b)"),
    ("match = 'f($X, $Y)'\nfix = '$X in $Y'", "not f(a, b)", "not (a in b)"),
    ("match = 'f($...A)'\nfix = 'g($...A)'", "f(1, *b, c=2)", "g(1, *b, c=2)"),
    ("match = 'f($X)'\nfix = 'g($X)'", "f(\n  a, # why\n)", "f(\n  a, # why\n)"),
    ("match = 'import $M'\nfix = 'import new_$M'", "import a", "import new_a"),
    ("match = 'raise $E'\nfix = 'raise $E from None'", "raise E", "raise E from None"),
    ("match = 'f(\"$X\")'\nfix = 'g(\"$X!\")'", "f('a')", "g(\"a!\")"),
    ("match = 'f(\"$X\")'\nfix = 'g(\"$X!\")'", "f('\"')", "f('\"')"),
    ("match = \"a = $X\\nb = $X\"\nfix = 'a = b = $X'", "a = 1\nb = 1", "a = 1\nb = 1"),
];

#[test]
fn a_fix_keeps_the_meaning_or_is_left_out() {
    for (entry, code, expected) in FIXES {
        let found = find_at("app.py", &rule(spec(entry)), code);
        assert_eq!(found.len(), 1, "{entry} in {code}");
        let mut fixed = (*code).to_owned();
        for edit in found.iter().filter_map(|found| found.fix.as_ref()).flat_map(|fix| &fix.edits) {
            fixed.replace_range(edit.span.range(), &edit.content);
        }
        assert_eq!(fixed, *expected, "{entry}");
    }
}

#[test]
fn a_message_names_what_was_found_in_short() {
    let mut rule = rule(spec("match = '$X.execute($Q)'"));
    rule.message = Some("`$X` runs `$Q` for $5".to_owned());
    let code = format!("db.execute('a'\n   +  'b')\ndb.execute('{}')", "x".repeat(100));
    let found = find_at("app.py", &rule, &code);
    let messages: Vec<_> = found.iter().map(|found| found.message.as_str()).collect();
    assert_eq!(messages, ["`db` runs `'a' + 'b'` for $5", &format!("`db` runs `'{}…` for $5", "x".repeat(58))]);
}

/// Entry, the error.
const BROKEN: &[(&str, &str)] = &[
    ("match = 'f('", "rule `a-rule`, pattern 1, match, line 1, column 3: not Python: unexpected EOF while parsing"),
    (
        "match = ['f()', \"x\\n  $y\"]",
        "rule `a-rule`, pattern 1, match 2, line 2, column 3: `$` begins a metavariable, which has a name in capitals: `$NAME`, `$_` or `$...NAME`",
    ),
    ("match = ''", "rule `a-rule`, pattern 1, match, line 1, column 1: the pattern is empty"),
    (
        "match = '...'",
        "rule `a-rule`, pattern 1, match, line 1, column 1: the pattern is only `...`, which is everything",
    ),
    ("match = []", "rule `a-rule`, pattern 1, match, line 1, column 1: there is nothing to match"),
    (
        "match = 'f()'\ninside = [\"a\\nb\"]",
        "rule `a-rule`, pattern 1, inside 1, line 1, column 1: here a pattern is one expression or one statement, not several",
    ),
    (
        "match = 'f($X)'\nwhere.Y.kind = ['string']",
        "rule `a-rule`, pattern 1, where.Y, line 1, column 1: no pattern has `$Y`; the name is written without `$` here",
    ),
    (
        "match = 'f()'\nreport = 'X'",
        "rule `a-rule`, pattern 1, report, line 1, column 1: not every pattern of `match` has `$X`; the name is written without `$` here",
    ),
    (
        "match = 'f($X)'\nfix = 'g($Y)'",
        "rule `a-rule`, pattern 1, fix, line 1, column 3: not every pattern of `match` has `$Y`",
    ),
    ("match = 'f($X)'\nfix = 'g($X'", "rule `a-rule`, pattern 1, fix, line 1, column 1: the fix is not Python"),
    ("match = 'except A: ...\nexcept B: ...'", ""),
    ("match = 'f(ꙮX)'", "rule `a-rule`, pattern 1, match, line 1, column 3: a pattern cannot contain the letter `ꙮ`"),
];

#[test]
fn an_error_says_where_a_pattern_is_wrong() {
    for (entry, expected) in BROKEN {
        let entry = entry
            .replace("...\ne", "...\\ne")
            .replace("'except A: ...\\nexcept B: ...'", "\"except A: ...\\nexcept B: ...\"");
        let error = compile(spec(&entry)).expect_err(&entry).to_string();
        if expected.is_empty() {
            assert!(error.contains("one handler"), "{error}");
        } else {
            assert_eq!(error, *expected);
        }
    }
    let unknown = compile(spec("match = 'f($X)'\nwhere.X.kind = ['text']")).expect_err("no such kind").to_string();
    assert!(
        unknown.contains("where.X") && unknown.contains("there is no kind `text`; the kinds are string,"),
        "{unknown}"
    );
    let regex = compile(spec("match = 'f($X)'\nwhere.X.regex = '('")).expect_err("a broken expression").to_string();
    assert!(regex.contains("where.X") && regex.contains("the regular expression is broken"), "{regex}");
}

#[test]
fn many_gaps_end_soon() {
    let pattern = format!("f({})", "..., $X, ".repeat(40) + "never");
    let code = format!("f({})", "1, ".repeat(2000));
    let spec = PatternSpec { matches: OneOrMany(vec![pattern]), ..PatternSpec::default() };
    assert!(lines(&rule(spec), &code).is_empty());
}

/// As high as [`crate::Source`] lets a tree be, on the small stack of a thread.
#[test]
fn a_high_tree_fits_the_stack_of_a_thread() {
    let deep = [
        format!("x = {}a", "a + ".repeat(2_900)),
        format!("x = a{}", ".b".repeat(2_900)),
        format!("x = a{}", ".b(c)".repeat(1_400)),
        format!("x = {}a", "-".repeat(2_900)),
        format!("x = {}a", "lambda: ".repeat(2_900)),
        format!("x = {}a", "a if b else ".repeat(2_900)),
    ];
    let patterns = ["$X = $Y", "$X + $Y", "$X.b", "-$X", "lambda: $X", "$X if $C else $X", "$X == $X"];
    let mut spec = PatternSpec { matches: OneOrMany(patterns.map(str::to_owned).to_vec()), ..PatternSpec::default() };
    spec.not.push("$X = $X".to_owned());
    let run = move || {
        let rule = rule(spec);
        for code in deep {
            assert!(lines(&rule, &code).contains(&1));
        }
        let long = ["a".to_owned() + &".b".repeat(1_000), "-".repeat(2_000) + "a", "not ".repeat(500) + "a"];
        for text in long {
            let spec = PatternSpec { matches: OneOrMany(vec![text.clone()]), ..PatternSpec::default() };
            assert_eq!(lines(&self::rule(spec), &text), [1]);
        }
    };
    let thread = std::thread::Builder::new().stack_size(2 << 20).spawn(run).expect("a thread");
    thread.join().expect("it does not panic");
}

/// Every entry of the page, with the code blocks below it: the lines marked `# found` are found, and no others.
#[test]
fn the_examples_of_the_page_are_right() {
    let page = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../../docs/custom-rules.md");
    let page = std::fs::read_to_string(page).expect("the page is there");
    let folder = tempfile::tempdir().expect("a folder for the test");
    let mut rules = Vec::new();
    let mut ran = 0;
    for (language, content) in fences(&page) {
        match language {
            "toml" => {
                let file = folder.path().join("rules.toml");
                std::fs::write(&file, &content).expect("writable");
                rules =
                    super::user::load_rules(&file, true).unwrap_or_else(|errors| panic!("{errors:?} in\n{content}"));
            }
            _ => {
                let text = Text::new(RelPath::new("app.py"), content.as_str());
                let mut found: Vec<_> = rules.iter().flat_map(|rule| lines(rule, &content)).collect();
                found.sort_unstable();
                let marked = |line: &u32| {
                    text.line_span(*line as usize - 1).is_some_and(|span| text.slice(span).contains("# found"))
                };
                let expected: Vec<_> = (1..=text.line_count()).filter(marked).collect();
                assert_eq!(found, expected, "{} in\n{content}", rules[0].id);
                ran += 1;
            }
        }
    }
    assert!(ran >= 15, "only {ran} examples were found on the page");
}

/// The fenced blocks of a page: language and content.
fn fences(page: &str) -> Vec<(&str, String)> {
    let mut blocks = Vec::new();
    let mut lines = page.lines();
    while let Some(line) = lines.next() {
        if let Some(language) = line.strip_prefix("```") {
            let content: String =
                lines.by_ref().take_while(|line| *line != "```").flat_map(|line| [line, "\n"]).collect();
            blocks.push((language, content));
        }
    }
    blocks
}

proptest! {
    #[test]
    fn any_text_compiles_or_is_refused(text in "(?s).{0,60}") {
        let _ = compile(PatternSpec { matches: OneOrMany(vec![text]), ..PatternSpec::default() });
    }

    #[test]
    fn any_mutilated_pattern_compiles_or_is_refused(
        row in 0..TABLE.len(),
        cut in 0usize..80,
        insert in prop::sample::select(vec!["$", "...", "$...", "\"", "'''", "{", "}", "(", ")", "\n", "\\", "f\"{", "ꙮ", "é", "#", "b'", "except", ":"]),
    ) {
        let (pattern, code, _) = TABLE[row];
        let at = pattern.floor_char_boundary(cut.min(pattern.len()));
        let text = format!("{}{insert}{}", &pattern[..at], &pattern[at..]);
        for text in [text, pattern[..at].to_owned()] {
            let spec = PatternSpec { matches: OneOrMany(vec![text]), ..PatternSpec::default() };
            if compile(spec.clone()).is_ok() {
                lines(&rule(spec), code);
            }
        }
    }
}
