//! What the rules that follow values inside one function find, and what they leave alone. One line of the table for each way
//! of writing. `testdata/taint` holds what data flow over functions and files must find.

use covet_core::{RelPath, Text};
use covet_python::names::Names;
use covet_python::{Source, SourceKind};
use covet_scan::secrets;
use covet_scan::security::{self, FileContext, RawFinding};

/// All that the code of ours finds in a module, as `rule` or `rule @ line`.
fn look(code: &str) -> Vec<(String, RawFinding)> {
    let path = RelPath::new("shop/views.py");
    let source = Source::parse(Text::new(path.clone(), code.to_owned()), SourceKind::of_path(&path));
    assert!(source.errors().is_empty(), "does not parse: {code}");
    let names = Names::of(source.module(), None);
    let context = FileContext::new(source.module(), source.text(), &names, false);
    let mut found = security::check_file(&context, &|_| true);
    found.extend(secrets::check_text(source.text(), source.tokens(), &|_| true));
    found.into_iter().map(|one| (one.rule.to_owned(), one)).collect()
}

fn rules(code: &str) -> Vec<String> {
    look(code).into_iter().map(|(rule, _)| rule).collect()
}

/// A function of `name`, `table`, `flag` and `cursor` with this body.
fn function(body: &str) -> String {
    format!("def run(cursor, name, table, flag):\n    {}\n", body.replace('\n', "\n    "))
}

#[test]
fn values_in_sql_are_found_however_they_get_there() {
    for body in [
        "cursor.execute('SELECT * FROM t WHERE name = ' + name)",
        "cursor.execute('SELECT * FROM t WHERE name = \\'' + name + '\\'')",
        "cursor.execute('SELECT * FROM t WHERE name = \\'%s\\'' % name)",
        "cursor.execute('SELECT * FROM t WHERE name = \\'%(n)s\\'' % {'n': name})",
        "cursor.execute('SELECT * FROM t WHERE name = \\'{}\\''.format(name))",
        "cursor.execute('SELECT * FROM t WHERE name = \\'{n}\\''.format(n=name))",
        "cursor.execute(f'SELECT * FROM t WHERE name LIKE \\'%{name}%\\'')",
        "cursor.execute(f'INSERT INTO t (a, b) VALUES (1, {name})')",
        "cursor.execute(f'UPDATE t SET a = {name} WHERE id = 1')",
        "cursor.execute(f'SELECT * FROM t WHERE id IN ({name})')",
        "cursor.execute(f'SELECT * FROM t WHERE n BETWEEN 1 AND {name}')",
        "cursor.execute(f'SELECT * FROM t WHERE name = {name.strip()}')",
        "sql = f'SELECT * FROM t WHERE name = {name}'\ncursor.execute(sql)",
        "sql = 'SELECT * FROM t'\nif flag:\n    sql += f' WHERE name = {name}'\ncursor.execute(sql)",
        "sql = 'SELECT * FROM t'\nsql = sql + ' WHERE name = ' + name\ncursor.execute(sql)",
        "if flag:\n    sql = 'SELECT 1 FROM t'\nelse:\n    sql = f'SELECT 2 FROM t WHERE a = {name}'\ncursor.execute(sql)",
        "parts = ['SELECT * FROM t WHERE 1 = 1']\nif flag:\n    parts.append(f\"AND name = '{name}'\")\ncursor.execute(' '.join(parts))",
        "where = f\"name = '{name}'\"\ncursor.execute(f'SELECT * FROM t WHERE {where}')",
        "cursor.execute('''\n  SELECT *\n  FROM t -- it's a comment\n  WHERE name = '%s'\n''' % (name,))",
        "ids = ', '.join(name)\ncursor.execute(f'DELETE FROM t WHERE id IN ({ids})')",
        "cursor.executemany(f'DELETE FROM t WHERE id = {name}', [])",
    ] {
        assert_eq!(rules(&function(body)), ["sql-string-building"], "{body}");
    }
}

#[test]
fn sql_without_outside_values_is_left_alone() {
    for body in [
        "cursor.execute('SELECT * FROM t WHERE name = %s', (name,))",
        "cursor.execute(f'SELECT * FROM t WHERE id = {int(name)}')",
        "cursor.execute('SELECT * FROM t WHERE id = %d' % name)",
        "cursor.execute(f'SELECT * FROM t WHERE id = {name:d}')",
        "marks = ', '.join('?' * len(name))\ncursor.execute(f'SELECT * FROM t WHERE id IN ({marks})', name)",
        "marks = ','.join(['%s'] * len(name))\ncursor.execute('SELECT * FROM t WHERE id IN (%s)' % marks, name)",
        "marks = ', '.join(f'${i}' for i in range(1, 9))\ncursor.execute(f'SELECT * FROM t WHERE id IN ({marks})', *name)",
        "marks = ', '.join(f'${i}' for i, _ in enumerate(name))\ncursor.execute(f'SELECT * FROM t WHERE id IN ({marks})', *name)",
        "table = 'users'\ncursor.execute(f'SELECT * FROM {table} WHERE a = 1')",
        "table = 'a' if flag else 'b'\ncursor.execute(f'SELECT * FROM {table}')",
        "for table in ('a', 'b'):\n    cursor.execute(f'DROP TABLE {table}')",
        "for table, key in [('a', 'x'), ('b', 'y')]:\n    cursor.execute(f'DELETE FROM {table} WHERE {key} = 1')",
        "if table not in ('a', 'b'):\n    raise ValueError(table)\ncursor.execute(f'DROP TABLE {table}')",
        "validate_identifier(table)\ncursor.execute(f'DROP TABLE {table}')",
        "cursor.execute(f'SELECT * FROM {cursor.quote_name(table)}')",
        "safe = quote_ident(table)\ncursor.execute('SELECT * FROM ' + safe)",
        "cursor.execute('SELECT * FROM t ORDER BY ' + {'a': 'x', 'b': 'y'}[name])",
        "sql = f'SELECT {name}'\nsql = 'SELECT 1 FROM t'\ncursor.execute(sql)",
        "print(f'SELECT * FROM t WHERE a = {name}')",
        "cursor.execute(f'ls {name}')",
        "executor.execute(f'deploy to {name}')",
        "cursor.execute(name)",
    ] {
        assert_eq!(rules(&function(body)), [""; 0], "{body}");
    }
}

#[test]
fn names_in_sql_are_another_rule() {
    for body in [
        "cursor.execute(f'SELECT * FROM {table}')",
        "cursor.execute('SELECT * FROM t ORDER BY ' + name)",
        "cursor.execute(f'SELECT * FROM t WHERE {name} = %s', (flag,))",
        "cursor.execute(f'CREATE TABLE {table} (id int)')",
        "cursor.execute(f'INSERT INTO t ({name}) VALUES (1)')",
        "cursor.execute(f'PRAGMA table_info({table})')",
        "keys = [f'{key} = ?' for key, _ in name.items()]\ncursor.execute('SELECT * FROM t WHERE ' + ' AND '.join(keys))",
    ] {
        assert_eq!(rules(&function(body)), ["sql-identifier-building"], "{body}");
    }
    // A model's own names are the program's business.
    assert!(
        rules("class M:\n    def all(self, c):\n        c.execute(f'SELECT * FROM {self.table} LIMIT 1')\n").is_empty()
    );
}

#[test]
fn annotations_count() {
    assert!(rules("def one(c, id: int):\n    c.execute(f'SELECT * FROM t WHERE id = {id}')\n").is_empty());
    assert!(rules("def one(c, id: int | None):\n    c.execute(f'SELECT * FROM t WHERE id = {id}')\n").is_empty());
}

#[test]
fn the_message_names_the_value_and_its_position_and_the_fix_binds_it() {
    let code = "import sqlite3\ndef f(c, name, age):\n    \
                return c.execute(f\"SELECT * FROM t WHERE name = '{name}' AND age > {age}\")\n";
    let found = look(code);
    let [(rule, finding)] = found.as_slice() else { panic!("{found:?}") };
    assert_eq!(rule, "sql-string-building");
    assert_eq!(
        finding.message,
        "`name`, `age` are put into the SQL text as values (after `name =`); pass them as parameters"
    );
    let edit = &finding.fix.as_ref().expect("the driver is known").edits[0];
    assert_eq!(edit.content, "\"SELECT * FROM t WHERE name = ? AND age > ?\", (name, age)");
    assert_eq!(&code[edit.span.range()], "f\"SELECT * FROM t WHERE name = '{name}' AND age > {age}\"");

    let asyncpg =
        "import asyncpg\nasync def f(c, name):\n    await c.fetch(f\"SELECT * FROM t WHERE name = {name}\")\n";
    let fix = look(asyncpg)[0].1.fix.clone().expect("the driver is known");
    assert_eq!(fix.edits[0].content, "\"SELECT * FROM t WHERE name = $1\", name");

    let part = "import sqlite3\ndef f(c, name):\n    c.execute(f\"SELECT * FROM t WHERE name LIKE '%{name}%'\")\n";
    assert!(look(part)[0].1.fix.is_none(), "a part of a value cannot simply be bound");
}

#[test]
fn a_statement_run_elsewhere_points_there() {
    let code = "def f(c, name):\n    sql = f\"SELECT * FROM t WHERE a = '{name}'\"\n    c.execute(sql)\n";
    let found = look(code);
    assert_eq!(found[0].1.related[0].place.line(), 3);
    assert_eq!(found[0].1.span.start as usize, code.find("f\"").expect("it is there"));
}

#[test]
fn cryptography_and_cookies() {
    let cases: &[(&str, &str)] = &[
        ("predictable-secret", "import random\ntoken = ''.join(random.choices('abc', k=9))\n"),
        ("predictable-secret", "from random import randint\ndef make_otp():\n    return randint(1, 9)\n"),
        (
            "password-plain-hash",
            "import hashlib\ndef f(password):\n    return hashlib.new('sha256', password.encode())\n",
        ),
        ("static-iv", "from cryptography.hazmat.primitives.ciphers import modes\nmode = modes.CBC(b'0' * 16)\n"),
        ("timing-compare", "def f(request, user):\n    return request.headers['X'] == user.api_key\n"),
        ("insecure-cookie", "def f(r, v):\n    r.set_cookie('theme', v, secure=False)\n"),
        ("insecure-cookie", "def f(r, session_id, name):\n    r.set_cookie(name, session_id, http_only=True)\n"),
    ];
    for (rule, code) in cases {
        assert_eq!(rules(code), [*rule], "{code}");
    }
    for code in [
        "import random\ndelay = random.random()\n",
        "import secrets\ntoken = secrets.choice('abc')\n",
        "import random\nrng = random.SystemRandom()\ntoken = rng.choice('abc')\n",
        "import time\ntoken_time = time.time()\n",
        "import random\ntoken_count = random.randint(1, 9)\n",
        "import hashlib\ndef f(content):\n    return hashlib.sha256(content)\n",
        "import os\nfrom cryptography.hazmat.primitives.ciphers import modes\nmode = modes.CBC(os.urandom(16))\n",
        "def f(password, confirm_password):\n    return password == confirm_password\n",
        "def f(self, token):\n    return self.token == 'x' or token == self.kind\n",
        "def f(password):\n    return password == ''\n",
        "def f(r, v):\n    r.set_cookie('theme', v)\n",
        "def f(r, v):\n    r.set_cookie('csrftoken', v, httponly=False)\n",
        "def f(r, v, **options):\n    r.set_cookie('session', v, **options)\n",
    ] {
        assert_eq!(rules(code), [""; 0], "{code}");
    }
}

#[test]
fn secrets_are_found_but_never_shown() {
    let token = format!("gh{}q7LmX2vRkN8dHc5JfG4sYoUe1ATz9WpB6iK3", "p_");
    let found = look(&format!("client = connect(token='{token}')  # {token}\n"));
    assert_eq!(found.len(), 2, "in code and in a comment, and once each: {found:?}");
    for (rule, finding) in &found {
        assert_eq!(rule, "github-token");
        assert!(!finding.message.contains(&token[8..]), "{}", finding.message);
    }
    let password = "Tr0ub4dor&3";
    let found = look(&format!("def connect(password='{password}'): ...\nconfig = {{'db_password': '{password}'}}\n"));
    assert_eq!(found.len(), 2);
    assert!(found.iter().all(|(rule, one)| rule == "hard-coded-secret" && !one.message.contains(password)));
}

#[test]
fn what_only_looks_like_a_secret_is_left_alone() {
    for code in [
        "PASSWORD_FIELD = 'user_password1'\n",
        "password = os.environ['DB_PASSWORD']\n",
        "password = 'changeme123'\n",
        "token_url = 'https://a.example/oauth/token2'\n",
        "API_KEY = 'your-api-key-0123456789'\n",
        "SECRET_KEY = os.environ['SECRET_KEY']\n",
        "password = f'{prefix}1'\n",
        "PASSWORD = 'urn:oasis:names:tc:SAML:2.0:ac:classes:Password'\n",
        "class Kind:\n    TOKEN = 'access_token'\n",
        "# postgresql://shop:k3Jw9ZpQ2vXs@db1.internal.net/shop\n",
        "DATABASE = 'postgresql://user:password@localhost/shop'\n",
        "DATABASE = 'postgresql://shop:{}@db1.internal.net/shop'\n",
        "schema = {'example': {'password': 'SecurePass123!'}}\n",
    ] {
        assert_eq!(rules(code), [""; 0], "{code}");
    }
}

#[test]
fn long_and_circular_code_ends() {
    let mut chain = String::from("def f(c, x):\n    q = 'SELECT * FROM t WHERE a = 1'\n");
    for _ in 0..400 {
        chain.push_str("    if x:\n        q += f' AND b = {x}'\n    else:\n        q = q + q\n");
    }
    chain.push_str("    c.execute(q)\n");
    assert!(rules(&chain).contains(&"sql-string-building".to_owned()));
    let circle = "class A:\n    def f(self, c):\n        self.a = self.b\n        self.b = self.a\n        c.execute(f'SELECT * FROM {self.a}')\n";
    assert!(rules(circle).is_empty());
    let wide = format!("def f(c, x):\n    c.execute('SELECT 1 FROM t WHERE a = ' + {}x)\n", "x + ".repeat(150));
    assert_eq!(rules(&wide), ["sql-string-building"]);
}
