"""The files of `rules/taint/`: what may stand in them, and that no two of them say the same twice.

It needs no built program. What the keys mean is in docs/taint-models.md.
"""

import re
import tomllib
import unittest
from collections import Counter
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
MODELS = sorted((ROOT / "rules/taint").glob("*.toml"))
RULES = ROOT / "rules"

# A kind of sink or check, and the rule that reports it.
KINDS = {
    "sql": "sql-from-request",
    "nosql": "nosql-from-request",
    "nosql-script": "nosql-from-request",
    "command": "command-from-request",
    "code": "code-from-request",
    "ldap": "ldap-from-request",
    "ldap-dn": "ldap-from-request",
    "xpath": "xpath-from-request",
    "template": "template-from-input",
    "header": "header-from-request",
    "xss": "markup-from-request",
    "path": "path-from-request",
    "ssrf": "url-from-request",
    "redirect": "open-redirect",
    "xxe": "xml-external-entities",
    "deserialization": "pickle-untrusted",
    "trust-boundary": "session-from-request",
    "log": "log-from-request",
    "regex-dos": "regex-from-request",
    "random": "predictable-secret",
    "password-hash": "password-plain-hash",
}
CHECKS = {
    "hash": "weak-hash-chosen",
    "cookie": "insecure-cookie",
    "credentials": "hard-coded-credentials",
}
LABELS = {"remote", "weak-random", "secret", "password", "stored", "environment", "argv"}
MARKS = {
    "basename",
    "default-entities",
    "does-not-escape",
    "escapes",
    "escapes-by-name",
    "external-entities",
    "makes-objects",
    "normalized",
    "not-html",
    "own-address",
    "own-pickle",
    "parsed-url",
    "quoted",
    "url-quoted",
}
TYPES = {
    "text": str,
    "texts": list,
    "flag": bool,
    "number": int,
    "conditions": list,
    "tables": list,
    "table": dict,
    # A position, the name of a keyword or of a special argument, or several of these for the same argument.
    "argument": (int, str, list),
    # Several arguments, each a position or a name.
    "arguments": list,
    "value": (str, int, bool),
    "values": list,
    # What a guard must give: true, false, or one of OUTCOMES.
    "outcome": (bool, str),
    "syntax": (str, list),
}
OUTCOMES = {"returns", "equals", "contains", "empty-or-member"}
PRECISIONS = {"low", "medium", "high"}
SYNTAXES = {
    "<converter:name>",
    "<name:converter>",
    ":name",
    "{converter:name}",
    "{name:converter}",
    "{name:regex}",
    "{name}",
    "regex",
}
LANGUAGES = {"jinja", "django", "mako", "tornado", "bottle"}

PLACE = {"call": "texts", "at": "texts", "when": "conditions", "unless": "conditions"}
TABLES = {
    "alias": {"of": "texts", "is": "text"},
    "type": {"of": "texts", "is": "text"},
    "subtype": {"type": "texts", "of": "text"},
    "constant": {"at": "texts", "is": "value"},
    "source": {
        "at": "texts",
        "names": "texts",
        "what": "text",
        "label": "text",
        "type": "text",
        "clears": "texts",
        "only": "texts",
        "except": "texts",
        "precision": "text",
        "by-field": "table",
        "patterns": "table",
    },
    "handler": {
        "decorators": "texts",
        "bases": "texts",
        "methods": "texts",
        "method-prefix": "text",
        "class-with": "texts",
        "attribute": "text",
        "first-parameter": "texts",
        "named-parameters": "texts",
        "is-async": "flag",
        "registered": "tables",
        "parameters": "tables",
        "rest": "text",
        "label": "text",
        "precision": "text",
        "route-argument": "argument",
        "route-syntax": "syntax",
        "route-values": "texts",
        "clean-converters": "texts",
        "clean-types": "texts",
        "text-types": "texts",
        "skip-types": "texts",
        "model-types": "texts",
        "model-decorators": "texts",
        "dependencies": "texts",
        "patterns": "table",
        "declarations": "table",
        "packages": "texts",
    },
    "sink": {
        **PLACE,
        "kind": "text",
        "set": "texts",
        "returned-by-handler": "flag",
        "arguments": "arguments",
        "except": "arguments",
        "element": "number",
        "item": "texts",
        "part": "text",
        "whole": "flag",
        "strings-only": "flag",
        "looks-like": "text",
        "unless-types": "texts",
        "labels": "texts",
        "format": "argument",
        "style": "text",
        "backtracking": "argument",
        "precision": "text",
        "says": "text",
        "fix": "text",
    },
    "sanitizer": {**PLACE, "item": "texts", "arguments": "arguments", "clears": "texts", "marks": "texts"},
    "cleaner": PLACE,
    "propagator": {
        **PLACE,
        "from": "arguments",
        "to": "argument",
        "keys": "arguments",
        "elements": "flag",
        "type": "text",
        "exact": "flag",
        "restores": "texts",
        "marks": "texts",
        "pattern": "argument",
        "replacement": "argument",
        "matches": "argument",
        "calls": "tables",
    },
    "guard": {
        **PLACE,
        "subject": "argument",
        "origin": "flag",
        "clears": "texts",
        "when": "outcome",
        "requires": "texts",
        "pattern": "argument",
        "anchored": "text",
    },
    "exit": {"call": "texts"},
    "mark": {**PLACE, "to": "argument", "gives": "text", "takes": "text"},
    "check": {
        **PLACE,
        "kind": "text",
        "set": "texts",
        "argument": "argument",
        "element": "number",
        "named": "argument",
        "in": "values",
        "is": "value",
        "constant": "flag",
        "missing": "flag",
        "given": "flag",
        "says": "text",
        "precision": "text",
    },
    "render": {
        "call": "texts",
        "bases": "texts",
        "method": "text",
        "attribute": "text",
        "template": "argument",
        "source": "argument",
        "variables": "arguments",
        "folders": "texts",
        "loaders": "texts",
        "loaded-by": "texts",
        "parsed-by": "texts",
        "wrapped-by": "texts",
        "language": "text",
        "escapes": "text",
        "marked": "argument",
    },
    "authentication": {
        "decorators": "texts",
        "bases": "texts",
        "dependencies": "texts",
        "parameters": "texts",
        "class-attributes": "texts",
        "reads": "texts",
        "before-every": "texts",
        "applied": "tables",
        "settings": "texts",
        "public": "texts",
    },
}
NEEDED = {
    "alias": {"of", "is"},
    "type": {"of", "is"},
    "subtype": {"type", "of"},
    "constant": {"at", "is"},
    "source": {"at", "what"},
    "handler": set(),
    "sink": {"kind", "says"},
    "sanitizer": {"clears"},
    "cleaner": set(),
    "propagator": {"call"},
    "guard": {"subject", "when"},
    "exit": {"call"},
    "mark": {"call"},
    "check": {"kind", "says"},
    "render": {"variables", "language", "escapes"},
    "authentication": {"public"},
}
INNER = {
    "condition": {
        "argument": "argument",
        "element": "number",
        "item": "text",
        "is": "value",
        "in": "values",
        "begins": "text",
        "has": "value",
        "html": "flag",
        "given": "flag",
        "missing": "flag",
        "marked": "text",
        "refers-to": "texts",
    },
    "registered": {"call": "text", "argument": "argument", "route": "argument", "pairs": "flag"},
    "parameters": {"at": "argument", "type": "text", "type-of": "text", "source": "flag", "what": "text"},
    "calls": {"function": "argument", "with": "texts", "gives": "text", "bound": "text"},
    "by-field": {"clean": "texts"},
    "patterns": {"call": "texts", "argument": "argument", "anchored": "text"},
    "declarations": {"class": "texts", "clean-types": "texts"},
    "applied": {"call": "text", "argument": "argument"},
}
# `argument 2 or string`, `element of each from 1`, `elements of 3 or args`
CALLED_WITH = re.compile(
    r"result|argument \d+( or \w+)?|element of (\d+|receiver)|element of each from \d+|elements of element of \d+"
    r"|(elements|entries) of (\d+|\w+)( or \w+)?|rest from \d+"
)
NAME = r"(\w+|\*|\{[^{}]+\})"
PATH = re.compile(rf"{NAME}(\(\)|\[[\w-]*\])*(\.{NAME}(\(\)|\[[\w-]*\])*)*")
# Tables in which the same path may stand more than once only with different conditions, arguments or kinds.
ONCE = {"alias": "of", "type": "of", "source": "at", "cleaner": "call"}


def expand(path: str) -> list[str]:
    """The paths that `{a,b}` stands for."""
    found = re.search(r"\{([^{}]*)\}", path)
    if found is None:
        return [path]
    before, after = path[: found.start()], path[found.end() :]
    return [one for name in found[1].split(",") for one in expand(before + name + after)]


class Models(unittest.TestCase):
    def setUp(self):
        self.files = {path.name: tomllib.loads(path.read_text(encoding="utf-8")) for path in MODELS}
        self.assertGreater(len(self.files), 20)

    def entries(self):
        for name, file in self.files.items():
            for table, entries in file.items():
                if table in ("name", "packages"):
                    continue
                for number, entry in enumerate(entries, 1):
                    yield f"{name}: {table} {number}", table, entry

    def aliases(self):
        texts = [text for _, table, entry in self.entries() if table == "alias" for text in entry["of"]]
        return {path for text in texts for path in expand(text)}

    def check_keys(self, where, entry, keys):
        for key, value in entry.items():
            self.assertIn(key, keys, where)
            kind = TYPES[keys[key]]
            self.assertIsInstance(value, kind, f"{where}: {key}")
            # A flag is an integer to Python.
            if keys[key] in ("number", "argument") and isinstance(value, bool):
                self.fail(f"{where}: {key} is a flag")
            if keys[key] == "texts":
                self.assertTrue(all(isinstance(one, str) for one in value), f"{where}: {key}")
            if keys[key] in ("arguments", "argument"):
                for one in value if isinstance(value, list) else [value]:
                    self.assertIsInstance(one, (int, str), f"{where}: {key}")
            if keys[key] == "conditions":
                for one in value:
                    self.check_keys(f"{where}: {key}", one, INNER["condition"])
                    self.assertIn("argument", one, f"{where}: {key}")
                    self.assertGreater(len(one), 1, f"{where}: a condition that asks nothing")
            if keys[key] in ("table", "tables"):
                for one in [value] if isinstance(value, dict) else value:
                    self.check_keys(f"{where}: {key}", one, INNER[key])

    def test_known_keys_only(self):
        for name, file in self.files.items():
            self.assertLessEqual(set(file), {"name", "packages", *TABLES}, name)
            self.assertTrue(file["name"], name)
        for where, table, entry in self.entries():
            self.check_keys(where, entry, TABLES[table])
            self.assertLessEqual(NEEDED[table], set(entry), where)

    def test_what_stands_where(self):
        for where, table, entry in self.entries():
            if table in ("sink", "check"):
                places = {"call", "set", "returned-by-handler"} & set(entry)
                self.assertEqual(len(places), 1, f"{where}: one of call, set and returned-by-handler")
            if table == "sink" and "call" in entry:
                self.assertIn("arguments", entry, where)
            if table in ("sanitizer", "cleaner", "guard"):
                self.assertTrue({"call", "at", "item"} & set(entry), where)
            if table == "check":
                self.assertTrue({"in", "is", "constant", "missing", "given"} & set(entry), where)
                self.assertEqual("argument" in entry, "call" in entry, where)
            if table == "propagator":
                self.assertTrue({"from", "calls"} & set(entry), where)
            if table == "mark":
                self.assertEqual(len({"gives", "takes"} & set(entry)), 1, where)
            if table == "handler":
                found = {"decorators", "bases", "registered", "first-parameter", "named-parameters", "attribute"}
                self.assertTrue(found & set(entry), where)
            if table == "guard":
                self.assertTrue({"clears", "pattern"} & set(entry), where)
                self.assertIn("anchored" in entry, (False, "pattern" in entry), where)

    def test_packages_are_lower_case_or_as_they_are_imported(self):
        as_imported = {"MySQLdb", "cx_Oracle"}
        for name, file in self.files.items():
            for package in file["packages"]:
                self.assertTrue(package == package.lower() or package in as_imported, f"{name}: {package}")
                self.assertTrue(package.isidentifier(), f"{name}: {package} is one top-level package")
            self.assertEqual(len(set(file["packages"])), len(file["packages"]), name)

    def test_kinds_labels_and_marks_are_known(self):
        kinds = {*KINDS, "*"}
        for where, table, entry in self.entries():
            if "kind" in entry:
                self.assertIn(entry["kind"], KINDS if table == "sink" else CHECKS, where)
            for key in ("clears", "restores"):
                self.assertLessEqual(set(entry.get(key, ())), kinds, f"{where}: {key}")
            self.assertLessEqual(set(entry.get("labels", ())), LABELS, where)
            self.assertIn(entry.get("label", "remote"), LABELS, where)
            self.assertIn(entry.get("precision", "high"), PRECISIONS, where)
            marks = {*entry.get("marks", ()), *entry.get("requires", ())}
            marks |= {entry[key] for key in ("gives", "takes") if key in entry}
            for key in ("when", "unless"):
                if isinstance(entry.get(key), list):
                    marks |= {one["marked"] for one in entry[key] if "marked" in one}
            self.assertLessEqual(marks, MARKS, where)
            if table == "guard" and isinstance(entry["when"], str):
                self.assertIn(entry["when"], OUTCOMES, where)
            self.assertIn(entry.get("anchored", "full"), {"full", "start", "none"}, where)
            self.assertIn(entry.get("style", "percent"), {"percent", "brace"}, where)
            syntax = entry.get("route-syntax", [])
            self.assertLessEqual({syntax} if isinstance(syntax, str) else set(syntax), SYNTAXES, where)
            if table == "render":
                self.assertIn(entry["language"], LANGUAGES, where)
                self.assertIn(entry["escapes"], {"always", "by-name", "by-mark"}, where)
            for call in entry.get("calls", ()):
                self.assertIn(call["gives"], {"result", "element", "test", "nothing", "call"}, where)
                for one in call["with"]:
                    self.assertRegex(one, rf"\A({CALLED_WITH.pattern})\Z", where)

    def test_every_kind_has_its_rule(self):
        ids = set()
        for path in RULES.rglob("*.toml"):
            entry = tomllib.loads(path.read_text(encoding="utf-8"))
            ids |= {one["id"] for one in [entry, *entry.get("rule", [])] if "id" in one}
        self.assertLessEqual({*KINDS.values(), *CHECKS.values(), "missing-authentication"}, ids)

    def test_every_kind_is_used(self):
        used = {entry["kind"] for _, table, entry in self.entries() if table in ("sink", "check")}
        self.assertEqual(used, {*KINDS, *CHECKS})

    def test_paths_can_be_read(self):
        places = ("call", "at", "of", "set", "decorators", "bases", "dependencies", "reads", "loaders", "loaded-by")
        for where, table, entry in self.entries():
            for key in places:
                value = entry.get(key, [])
                for path in [value] if isinstance(value, str) else value:
                    self.assertRegex(path, rf"\A({PATH.pattern})\Z", f"{where}: {key}")
            if table in ("sink", "sanitizer", "propagator", "mark", "check"):
                for path in entry.get("call", ()):
                    self.assertTrue(path.endswith("()"), f"{where}: {path} is no call")

    def test_no_path_stands_twice(self):
        for table, key in ONCE.items():
            count = Counter()
            for _, name, entry in self.entries():
                if name == table:
                    told = entry.get("label", ""), bool(entry.get("unless") or entry.get("when"))
                    count.update((path, told) for text in entry.get(key, ()) for path in expand(text))
            twice = sorted(path for (path, _), times in count.items() if times > 1)
            self.assertEqual(twice, [], f"{table}.{key}")

    def test_an_alias_leads_to_a_name_that_has_none(self):
        names = self.aliases()
        for where, table, entry in self.entries():
            if table != "alias":
                continue
            parts = entry["is"].split(".")
            for end in range(1, len(parts) + 1):
                self.assertFalse(".".join(parts[:end]) in names, f"{where}: {entry['is']}")

    def test_no_path_begins_with_an_alias(self):
        names = self.aliases()
        found = []
        for where, table, entry in self.entries():
            if table == "alias":
                continue
            for key in ("call", "at", "of", "set", "bases", "decorators", "is", "type", "model-types"):
                value = entry.get(key, [])
                for path in {one for text in ([value] if isinstance(value, str) else value) for one in expand(text)}:
                    parts = re.split(r"[(\[]", path)[0].split(".")
                    found += [f"{where}: {path}" for end in range(1, len(parts) + 1) if ".".join(parts[:end]) in names]
        self.assertEqual(found, [])

    def test_no_sink_stands_twice(self):
        seen, twice = {}, []
        conditions = ("when", "unless", "element", "item", "labels", "backtracking")
        for where, table, entry in self.entries():
            if table not in ("sink", "check"):
                continue
            key = "argument" if table == "check" else "arguments"
            rest = repr({one: entry[one] for one in conditions if one in entry})
            for text in [*entry.get("call", ()), *entry.get("set", ())]:
                for path in expand(text):
                    told = (entry["kind"], path, repr(entry.get(key)), rest)
                    if told in seen:
                        twice.append(f"{path}: {where} and {seen[told]}")
                    seen[told] = where
        self.assertEqual(twice, [])

    def test_the_page_names_every_key(self):
        page = (ROOT / "docs/taint-models.md").read_text(encoding="utf-8")
        words = set(re.findall(r"[\w-]+", " ".join(re.findall(r"`[^`\n]+`", page))))
        for keys in (TABLES, *TABLES.values(), *INNER.values()):
            self.assertLessEqual(set(keys) - {"condition"}, words)

    def test_lines_are_short(self):
        for path in MODELS:
            for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
                self.assertLessEqual(len(line), 120, f"{path.name}:{number}")


if __name__ == "__main__":
    unittest.main()
