use ruff_python_ast::Stmt;
use ruff_python_ast::visitor::{self, Visitor};

use super::*;

/// What the last expression statement of the code resolves to.
fn last(code: &str) -> Option<String> {
    let parsed = ruff_python_parser::parse_module(code).expect("the test's code parses");
    let names = Names::of(parsed.syntax(), Some("shop.views"));
    struct Last<'a>(Option<&'a Expr>);
    impl<'a> Visitor<'a> for Last<'a> {
        fn visit_stmt(&mut self, stmt: &'a Stmt) {
            if let Stmt::Expr(inner) = stmt {
                self.0 = Some(&inner.value);
            }
            visitor::walk_stmt(self, stmt);
        }
    }
    let mut found = Last(None);
    found.visit_body(&parsed.syntax().body);
    names.resolve(found.0.expect("the test's code has an expression statement"))
}

#[test]
fn names_resolve_through_imports_scopes_and_instances() {
    let cases = [
        ("import hashlib as h\nh.md5", Some("hashlib.md5")),
        ("from hashlib import md5\nmd5", Some("hashlib.md5")),
        ("from hashlib import md5 as m\ndef f():\n    m", Some("hashlib.md5")),
        ("import os.path\nos.path.join", Some("os.path.join")),
        ("import xml.etree.ElementTree as ET\nET.parse", Some("xml.etree.ElementTree.parse")),
        ("open", Some("builtins.open")),
        ("def open(): ...\nopen", Some("shop.views.open")),
        ("from .forms import Form\nForm", Some("shop.forms.Form")),
        ("from . import forms\nforms.Form", Some("shop.forms.Form")),
        ("import hashlib\nmd = hashlib.md5\nmd", Some("hashlib.md5")),
        ("import hashlib\ndef f(hashlib):\n    hashlib.md5", None),
        ("import hashlib\ndef f():\n    hashlib = 1\n    hashlib.md5", None),
        ("def f():\n    import hashlib\n    hashlib.md5", Some("hashlib.md5")),
        ("def f():\n    import hashlib\nhashlib.md5", None),
        ("import os\n[os.x for os in y]\nos.getcwd", Some("os.getcwd")),
        ("try:\n    import yaml\nexcept ImportError:\n    yaml = None\nyaml.load", Some("yaml.load")),
        ("from flask import Flask\napp = Flask(__name__)\ndef f():\n    app.run", Some("flask.Flask.run")),
        ("import requests\nwith requests.Session() as s:\n    s.get", Some("requests.Session.get")),
        ("import ssl\nc = ssl.create_default_context()\nc.check_hostname", Some("ssl.SSLContext.check_hostname")),
        ("import p\nc = p.connect()\ncur = c.cursor()\ncur.execute", Some("p.connect().cursor().execute")),
        ("import requests\nrequests.Session().get", Some("requests.Session.get")),
        ("from d.http import HttpRequest\ndef f(r: HttpRequest):\n    r.GET", Some("d.http.HttpRequest.GET")),
        ("import d\ndef f(r: 'd.R | None', s: 'd.R'):\n    s.GET", Some("d.R.GET")),
        ("import d\ndef f(r: d.R | None = None):\n    r.GET", Some("d.R.GET")),
        ("from flask import Flask\napp = Flask()\napp = 3\napp.run", None),
        ("class A:\n    import hashlib\n    def f(self):\n        hashlib.md5", None),
        ("a = b\nb = a\na.x", None),
        ("x = x.y\nx", None),
        (
            "import a\nglobal_app = None\ndef f():\n    global global_app\n    global_app = a.App()\nglobal_app.run",
            Some("a.App.run"),
        ),
        ("self.x", None),
        ("from tkinter import *\nTk", Some("tkinter.Tk")),
        ("class A: ...\na = A()\na.f", Some("shop.views.A.f")),
    ];
    for (code, expected) in cases {
        assert_eq!(last(code).as_deref(), expected, "in\n{code}");
    }
}

#[test]
fn a_relative_import_in_a_package_starts_at_the_package_itself() {
    let parsed = ruff_python_parser::parse_module("from .forms import Form\nfrom ..top import x").expect("parses");
    let names = Names::of(parsed.syntax(), Some("shop.cart.__init__"));
    assert_eq!(names.imported(), ["shop.cart.forms.Form", "shop.top.x"]);
    assert!(names.imports("shop.cart.forms") && names.imports("shop") && !names.imports("sho"));
}
