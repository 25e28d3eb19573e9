"""docs/data-flow.md and docs/add-a-framework.md: what they show is what the program prints, and what they say holds."""

import json
import re
import shlex
import unittest

from scratch import ROOT, SCAN, Scratch, blocks

TAINT = ROOT / "crates" / "scan" / "src" / "taint"


class Page(Scratch):
    def setUp(self):
        super().setUp()
        self.put_programs_on_path()

    def follow(self, page):
        """Does what a page says, from its first block to its last; how many runs it shows."""
        runs = 0
        for kind, name, language, text in blocks(page):
            if kind == "file":
                self.write(text, name)
            elif kind == "add":
                path = self.repo / name
                self.write((path.read_text(encoding="utf-8") if path.exists() else "") + text, name)
            elif kind == "printed":
                command, expected = text.removeprefix("$ ").split("\n", 1)
                with self.subTest(page=page, run=runs):
                    self.assertEqual(self.run_in(self.repo, *shlex.split(command), rc=None), expected)
                runs += 1
            else:
                self.assertEqual(language, "mermaid", f"{page}: a block that no test sees")
        return runs

    def found(self, *arguments):
        printed = self.run_in(self.repo, SCAN, *arguments, rc=None)
        return re.findall(r"^(\S+):(\d+):\d+ (\S+) (?:error|warning|note): ", printed, re.MULTILINE)

    def sarif(self, rules):
        printed = self.run_in(self.repo, SCAN, "--format", "sarif", "--quiet", "--select", rules, rc=None)
        return json.loads(printed)["runs"][0]


class DataFlow(Page):
    def test_what_it_shows(self):
        self.assertEqual(self.follow("data-flow.md"), 1)

    def test_what_reports_hold(self):
        """Several paths, assumptions, the remedy, and the note where a limit was met."""
        view = "\n\n@app.get('/{0}')\ndef {0}():\n    return rows({1})\n"
        head = "from flask import Flask, request\n\nfrom elsewhere import changed\nfrom store import rows\n"
        head += "\napp = Flask(__name__)\n"
        store = "import sqlite3\n\n\ndef rows(text):\n    return sqlite3.connect('a').execute(text)\n"
        self.write(store, "store.py")
        views = [view.format(f"v{at}", f"request.args['a{at}']") for at in range(7)]
        cases = {"one": (views[:1], 1, None), "seven": (views, 5, None)}
        cases["assumed"] = ([view.format("v", "changed(request.args['a'])")], 1, 1)
        for name, (parts, paths, assumptions) in cases.items():
            with self.subTest(name):
                self.write(head + "".join(parts), "app.py")
                (result,) = self.sarif("sql-from-request")["results"]
                self.assertEqual(len(result["codeFlows"]), paths)
                properties = result["properties"]
                self.assertEqual(properties.get("assumptions"), assumptions)
                self.assertEqual(properties["precision"], "medium" if assumptions else "high")
                self.assertIn("placeholder", properties["remedy"])
        deep = "".join(f"\n\ndef f{at}(x):\n    return f{at + 1}(x)\n" for at in range(40))
        self.write(head + deep, "app.py")
        (note,) = self.sarif("sql-from-request")["invocations"][0]["toolExecutionNotifications"]
        self.assertEqual(note["descriptor"]["id"], "data-flow-budget")

    def test_what_is_looked_at(self):
        """With --staged and --since the other files are not seen; with --with-unchanged they are."""
        self.follow("data-flow.md")
        self.git("add", ".")
        self.git("commit", "--quiet", "-m", "x")
        store = self.repo / "store.py"
        changed = store.read_text(encoding="utf-8").replace(".fetchall()", ".fetchmany()")
        self.write(changed, "store.py")
        self.git("add", ".")
        select = ("--select", "sql-from-request")
        self.assertEqual(self.found("--staged", *select), [])
        self.assertEqual(self.found("--since", "HEAD", *select), [])
        here = [("store.py", "11", "sql-from-request")]
        self.assertEqual(self.found("--since", "HEAD", "--with-unchanged", *select), here)
        self.assertEqual(self.found(*select), here)

    def test_limits(self):
        """Each limit of the table is a constant of that value, and each limit of results.rs is in the table."""
        text = (ROOT / "docs" / "data-flow.md").read_text(encoding="utf-8")
        rows = dict(re.findall(r"^\| `([A-Z]+)`[^|]* \| ([\d,]+(?: and [\d,]+)?) \|", text, re.MULTILINE))
        constant = re.compile(r"^(?:pub(?:\(super\))? )?const ([A-Z]+): [^=]+ = ([^;]+);", re.MULTILINE)
        held = {}
        for name in ("../taint.rs", "call.rs", "interp.rs", "interp/results.rs", "value.rs"):
            here = dict(constant.findall((TAINT / name).read_text(encoding="utf-8")))
            self.assertEqual(set(here) & set(held), set(), name)
            held |= here
            if name == "interp/results.rs":
                self.assertLessEqual(set(here), set(rows))
        self.assertTrue(rows)
        for name, value in rows.items():
            with self.subTest(name):
                numbers = re.findall(r"\d+", held[name].replace("_", ""))
                self.assertEqual(numbers, re.findall(r"\d+", value.replace(",", "")))

    def test_places(self):
        text = (ROOT / "docs" / "data-flow.md").read_text(encoding="utf-8")
        paths = re.findall(r"`(crates/[\w/.]+)`", text)
        self.assertTrue(paths)
        for path in paths:
            with self.subTest(path):
                self.assertTrue((ROOT / path).exists())


class AddAFramework(Page):
    def test_what_it_shows(self):
        self.assertEqual(self.follow("add-a-framework.md"), 3)

    def test_what_it_says(self):
        """Further claims of the page, with its model."""
        self.follow("add-a-framework.md")
        (self.repo / "tickets.py").unlink()
        (self.repo / "search.py").unlink()
        annotated = "def one(request: {0}Request, db: {0}Database):\n    return db.rows(request.form['sql'])\n"
        cases = {
            "an annotation": "import frontdesk\n\n\n" + annotated.format("frontdesk."),
            "another name": "import frontdesk as f\n\n\n" + annotated.format("f."),
            "from": "from frontdesk import Database, Request\n\n\n" + annotated.format(""),
        }
        for name, text in cases.items():
            with self.subTest(name):
                self.write(text)
                self.assertIn("sql-from-request", [rule for _, _, rule in self.found()])
        elsewhere = "from frontdesk.web import Database, Request\n\n\n" + annotated.format("")
        self.write(elsewhere)
        self.assertEqual(self.found("--select", "sql-from-request"), [])
        model = self.repo / "rules" / "taint" / "frontdesk.toml"
        alias = '\n[[alias]]\nof = ["frontdesk.web"]\nis = "frontdesk"\n'
        self.write(model.read_text(encoding="utf-8") + alias, "rules/taint/frontdesk.toml")
        self.assertEqual(len(self.found("--select", "sql-from-request")), 1)
        escaped = "import frontdesk\n\n\n@frontdesk.page('/{name}')\ndef one(request, name):\n"
        self.write(escaped + "    return request.db.rows(frontdesk.escaped(name))\n")
        self.assertEqual(len(self.found("--select", "sql-from-request")), 1)

    def test_in_the_same_repository(self):
        self.follow("add-a-framework.md")
        package = "class Request:\n    pass\n\n\ndef page(route):\n    return lambda view: view\n"
        self.write(package, "frontdesk/__init__.py")
        self.write('[scan]\nexclude = ["frontdesk"]\n', "covet.toml")
        self.assertEqual(len(self.found("--select", "sql-from-request,markup-from-request")), 2)

    def test_models_are_for_what_is_not_scanned(self):
        code = "import os\nimport kit\nfrom flask import request\n\n\n"
        code += "def one():\n    os.system(kit.quoted(request.args['a']))\n"
        self.write(code)
        select = ("--select", "command-from-request")
        self.write("def quoted(text):\n    return text\n", "kit/__init__.py")
        model = 'name = "Kit"\npackages = ["kit"]\n\n[[sanitizer]]\ncall = ["kit.quoted()"]\nclears = ["command"]\n'
        self.write(model, "rules/taint/kit.toml")
        self.assertEqual(self.found(*select), [("app.py", "7", "command-from-request")])
        self.write('[scan]\nexclude = ["kit"]\n', "covet.toml")
        self.assertEqual(self.found(*select), [])

    def test_a_file_of_the_same_name_takes_the_place_of_ours(self):
        self.write("import os\nfrom flask import request\n\n\ndef one():\n    os.system(request.args['a'])\n")
        select = ("--select", "command-from-request")
        self.assertEqual(len(self.found(*select)), 1)
        self.write('name = "Flask"\npackages = ["flask"]\n', "rules/taint/flask.toml")
        self.assertEqual(self.found(*select), [])

    def test_errors_have_their_place(self):
        head = 'name = "Kit"\npackages = []\n\n'
        cases = {
            "a key": ('[[sink]]\nkind = "sql"\ncalls = ["kit.run()"]\n', "6:1"),
            "a kind": ('[[sink]]\nkind = "sq"\ncall = ["kit.run()"]\n', "5:8"),
            "a brace": ('[[sink]]\nkind = "sql"\ncall = ["kit.{run()"]\n', "6:8"),
            "a type": ('[[exit]]\ncall = "kit.stop()"\n', "5:8"),
        }
        for name, (text, place) in cases.items():
            with self.subTest(name):
                self.write(head + text, "rules/taint/kit.toml")
                printed = self.run_in(self.repo, SCAN, rc=2)
                self.assertIn(f"rules/taint/kit.toml:{place}: ", printed)


if __name__ == "__main__":
    unittest.main()
