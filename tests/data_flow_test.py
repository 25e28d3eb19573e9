"""docs/data-flow.md and docs/add-a-framework.md: what they show is what the program prints, and what they say holds."""

import re
import shlex
import unittest

from scratch import ROOT, SCAN, Scratch, blocks

TAINT = ROOT / "crates" / "scan" / "src" / "taint"


class Page(Scratch):
    def setUp(self):
        super().setUp()
        self.put_program_on_path()

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


class DataFlow(Page):
    def test_what_it_shows(self):
        self.assertEqual(self.follow("data-flow.md"), 1)

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


if __name__ == "__main__":
    unittest.main()
