"""The taint corpus is well formed, and check.py compares findings with its marks as its README says."""

import ast
import json
import subprocess
import sys
import tempfile
import textwrap
import unittest
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
CHECK = ROOT / "testdata" / "check.py"
sys.path.insert(0, str(ROOT / "testdata"))

import check_taint  # noqa: E402

# Libraries that the corpus imports; a module of ours with such a name would hide one.
LIBRARIES = """
aiohttp aiosqlite asyncpg celery click covet defusedxml dill django fastapi flask flask_login flask_sqlalchemy graphene
httpx itsdangerous jinja2 joblib jose jsonpickle jwt ldap ldap3 loguru lxml mako markupsafe motor mysql pandas paramiko
psycopg psycopg2 pydantic pymongo pymysql requests sqlalchemy starlette strawberry structlog urllib3 websockets
werkzeug yaml
""".split()

MARKED = """\
import os


def first(name):
    os.system(name)  # expect: command
    os.system("a")  # safe: command
    os.system("b")
    open(name)  # noqa: SIM115  # expect: path, log
    return name  # expect: xss  # safe: template
"""


def sarif(*results, suppressed=()):
    """A log with the rules `shell` (by relationship), `eval`, `file`, `page` (by tag) and `style` (no weakness)."""
    by_tag = {"eval": "094", "file": "22", "page": "79"}
    rules = [{"id": rule, "properties": {"tags": ["security", f"external/cwe/cwe-{n}"]}} for rule, n in by_tag.items()]
    target = {"id": "CWE-78", "toolComponent": {"name": "CWE"}}
    owasp = {"id": "A03:2021", "toolComponent": {"name": "OWASP-Top-10-2021"}}
    rules.append({"id": "shell", "relationships": [{"target": target}, {"target": owasp}]})
    rules.append({"id": "style"})
    entries = []
    for at, (path, line, rule) in enumerate(results):
        place = {"artifactLocation": {"uri": path}, "region": {"startLine": line}}
        entry = {"ruleId": rule, "locations": [{"physicalLocation": place}]}
        if at in suppressed:
            entry["suppressions"] = [{"kind": "inSource"}]
        entries.append(entry)
    return {"version": "2.1.0", "runs": [{"tool": {"driver": {"name": "x", "rules": rules}}, "results": entries}]}


class Comparison(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = Path(folder.name).resolve()
        self.write("language/flow/one.py", MARKED)

    def write(self, name, text):
        path = self.folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(textwrap.dedent(text), encoding="utf-8")
        return path

    def compare(self, *results, only=None, suppressed=()):
        findings = check_taint.read_findings(sarif(*results, suppressed=suppressed), self.folder)
        return check_taint.compare(check_taint.read_marks(self.folder), findings, only)

    def test_right_findings_and_missed_ones(self):
        one = "language/flow/one.py"
        outcome = self.compare((one, 5, "shell"), (one, 8, "file"), (one, 9, "page"))
        self.assertEqual(outcome.problems, [f"{one}:8: missed: log"])
        self.assertEqual(outcome.groups["language/flow", "found"], 3)
        self.assertEqual(outcome.kinds["log", "missed"], 1)
        self.assertEqual(outcome.kinds["command", "safe"], 1)

    def test_false_findings(self):
        one = "language/flow/one.py"
        right = [(one, 5, "shell"), (one, 8, "file"), (one, 9, "page")]
        outcome = self.compare(*right, (one, 6, "shell"), (one, 7, "shell"), (one, 9, "eval"), (one, 1, "style"))
        self.assertEqual(outcome.problems[1:], [
            f"{one}:1: false: no kind (style), where no mark is",
            f"{one}:6: false: command (shell), which is safe here",
            f"{one}:7: false: command (shell), where no mark is",
            f"{one}:9: false: template (eval), which is safe here",
        ])
        self.assertEqual(outcome.groups["language/flow", "false"], 4)

    def test_the_right_kind_on_the_wrong_line_is_missed_and_false(self):
        outcome = self.compare(("language/flow/one.py", 4, "shell"), only={"command"})
        self.assertEqual([problem.split(": ", 1)[1] for problem in outcome.problems],
                         ["missed: command", "false: command (shell), where no mark is"])

    def test_only_some_kinds(self):
        one = "language/flow/one.py"
        outcome = self.compare((one, 7, "shell"), (one, 1, "style"), (one, 2, "file"), only={"path"})
        self.assertEqual(outcome.problems, [f"{one}:8: missed: path", f"{one}:2: false: path (file), where no mark is"])
        self.assertNotIn("command", {kind for kind, _ in outcome.kinds})

    def test_a_weakness_of_two_kinds_is_right_for_either(self):
        self.write("language/code.py", "eval(a)  # expect: code\nrender(b)  # expect: template\n")
        results = [("language/code.py", line, "eval") for line in (1, 2)]
        outcome = self.compare(*results, only={"code", "template"})
        self.assertEqual(outcome.problems, [])
        self.assertEqual(outcome.groups["language", "found"], 2)

    def test_one_finding_twice_counts_once(self):
        one = "language/flow/one.py"
        outcome = self.compare(*[(one, line, "shell") for line in (5, 5, 7, 7)], only={"command"})
        self.assertEqual((outcome.kinds["command", "found"], outcome.kinds["command", "false"]), (1, 1))

    def test_suppressed_findings_do_not_count(self):
        outcome = self.compare(("language/flow/one.py", 5, "shell"), only={"command"}, suppressed=(0,))
        self.assertEqual(outcome.problems, ["language/flow/one.py:5: missed: command"])

    def test_marks_in_templates_and_odd_paths(self):
        self.write("frameworks/a b/page.html", """\
            <p>{{ x|safe }}</p>  {# expect: xss #}
            <p>{{ x }}</p>  {# safe: xss #}
            """)
        outcome = self.compare(("frameworks/a%20b/page.html", 1, "page"), ("./frameworks/a%20b/page.html", 2, "page"))
        self.assertEqual(outcome.groups["frameworks/a b", "found"], 1)
        self.assertIn("frameworks/a b/page.html:2: false: xss (page), which is safe here", outcome.problems)

    def test_paths_from_the_root_of_the_repository(self):
        log = sarif(("testdata/taint/language/flow/loops.py", 14, "shell"))
        self.assertEqual(check_taint.read_findings(log, check_taint.TAINT)[0].path, "language/flow/loops.py")

    def test_marks_that_cannot_be_read(self):
        self.write("language/bad.py", """\
            a()  # expect sql
            b()  # expect: sqli
            c()  # Safe: sql
            d()  # expect: sql # safe: sql
            """)
        problems = check_taint.read_marks(self.folder).problems
        self.assertEqual([problem.split(": ", 1)[1] for problem in problems], [
            "no mark that can be read: a()  # expect sql",
            "no kind: sqli",
            "no mark that can be read: c()  # Safe: sql",
            "sql is expected and safe at once",
        ])

    def test_table(self):
        outcome = self.compare(("language/flow/one.py", 5, "shell"), only={"command"})
        self.assertEqual(check_taint.table("files", outcome.groups), [
            "files           found  missed   false    safe",
            "language/flow       1       0       0       1",
            "all                 1       0       0       1",
        ])

    def test_counts_may_only_get_better(self):
        groups = self.compare(("language/flow/one.py", 5, "shell"), ("language/flow/one.py", 7, "eval")).groups
        self.assertEqual(check_taint.counts_of(groups), "files\tfound\tfalse\nlanguage/flow\t1\t1\n")
        for found, false, problems in [
            (1, 1, []),
            (0, 2, []),
            (2, 1, ["language/flow: 1 found, no longer 2"]),
            (1, 0, ["language/flow: 1 false, no longer 0"]),
        ]:
            counts = f"files\tfound\tfalse\nlanguage/flow\t{found}\t{false}\n"
            self.assertEqual(check_taint.worse(groups, counts), problems)
        self.assertEqual(check_taint.worse(groups, "files\tfound\tfalse\n"), ["language/flow: not in counts.tsv"])
        self.assertEqual(
            check_taint.worse(groups, "files\tfound\tfalse\nlanguage/flow\t1\t1\ngone\t3\t0\n"),
            ["gone: 0 found, no longer 3"],
        )

    def check(self, log, *arguments):
        """Runs check.py with a program that writes this log, and notes how it was called in `called`."""
        program = self.folder / "program.py"
        program.write_text(f"#!{sys.executable}\nimport sys\nopen({str(self.folder / 'called')!r}, 'w').write("
                           f"' '.join(sys.argv[1:]))\nprint({json.dumps(log)!r})\n", encoding="utf-8")
        program.chmod(0o755)
        marked = self.folder / "language"
        command = [sys.executable, CHECK, program, "taint", marked, *arguments]
        return subprocess.run(command, capture_output=True, text=True)

    def test_command_line(self):
        good = sarif(("flow/one.py", 5, "shell"))
        done = self.check(good, "--kinds", "command")
        self.assertEqual((done.returncode, done.stderr), (0, ""))
        self.assertRegex(done.stdout, r"(?m)^flow +1 +0 +0 +1$")
        rules = ",".join(check_taint.RULES)
        self.assertIn(f" --select {rules} ", f" {(self.folder / 'called').read_text()} ")

        done = self.check(good, "--list", "--select", "security")
        self.assertEqual(done.returncode, 1)
        self.assertIn(" --select security ", f" {(self.folder / 'called').read_text()} ")
        self.assertIn("flow/one.py:5: found: command\n", done.stdout)
        self.assertIn("flow/one.py:6: quiet: command\n", done.stdout)
        self.assertTrue(done.stdout.endswith("flow/one.py:9: missed: xss\n"), done.stdout)

        done = self.check(good, "--kinds", "sqli")
        self.assertEqual(done.returncode, 2)
        self.assertIn("no such kind: sqli", done.stderr)

    def test_options_of_taint_are_refused_elsewhere(self):
        done = subprocess.run([sys.executable, CHECK, "program", "services", "--list"], capture_output=True, text=True)
        self.assertEqual(done.returncode, 2)
        self.assertIn("belong to taint", done.stderr)


class Corpus(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.marks = check_taint.read_marks(check_taint.TAINT)
        cls.files = sorted(path for path in check_taint.TAINT.rglob("*.py") if "__pycache__" not in path.parts)

    def test_every_mark_can_be_read(self):
        self.assertEqual(self.marks.problems, [])

    def test_half_of_the_marks_say_that_there_is_nothing(self):
        expected = sum(map(len, self.marks.expect.values()))
        safe = sum(map(len, self.marks.safe.values()))
        self.assertGreaterEqual(expected + safe, 300)
        self.assertAlmostEqual(safe / (expected + safe), 0.5, delta=0.05)

    def test_every_kind_is_expected_and_safe_somewhere(self):
        for lines in (self.marks.expect, self.marks.safe):
            self.assertEqual(set().union(*lines.values()), set(check_taint.KINDS))

    def test_every_file_parses_and_says_what_it_shows(self):
        for file in self.files:
            with self.subTest(file.relative_to(check_taint.TAINT).as_posix()):
                text = file.read_text(encoding="utf-8")
                first = ast.parse(text).body[0]
                self.assertTrue(isinstance(first, ast.Expr) and isinstance(first.value, ast.Constant))
                self.assertEqual((first.lineno, first.end_lineno), (1, 1))
                self.assertLessEqual(max(map(len, text.split("\n"))), 120)

    def test_no_name_hides_a_library(self):
        taken = sys.stdlib_module_names | set(LIBRARIES)
        for path in check_taint.TAINT.rglob("*"):
            if path.is_dir() or path.suffix == ".py":
                self.assertNotIn(path.stem, taken, path)

    def test_names_of_libraries_are_complete(self):
        for file in self.files:
            for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
                names = [alias.name for alias in node.names] if isinstance(node, ast.Import) else []
                names += [node.module] if isinstance(node, ast.ImportFrom) and not node.level else []
                for name in (name.split(".")[0] for name in names):
                    near = [place for folder in file.parents[:2] for place in (folder / name, folder / f"{name}.py")]
                    known = name in sys.stdlib_module_names or name in LIBRARIES or any(map(Path.exists, near))
                    self.assertTrue(known, f"{file}: {name}")


if __name__ == "__main__":
    unittest.main()
