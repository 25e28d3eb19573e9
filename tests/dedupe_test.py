"""covet-dedupe on small projects: what it finds, what it leaves out, and when a finding is new.

    COVET_DEDUPE=PROGRAM python3 -m unittest discover --start-directory tests --pattern dedupe_test.py
"""

import json
import unittest

from scratch import COPIED, DEDUPE, Scratch

CLONES = ("exact-clone", "renamed-clone", "gapped-clone")
TOTAL = '''\
def total(rows, limit, labels):
    found = []
    count = 0
    for name, amount in rows:
        if amount > limit and name in labels:
            found.append((name.upper(), amount * 2))
            count += 1
        elif amount < 0:
            raise ValueError(f"{name} is negative")
    result = sorted(found, key=lambda item: item[1])
    print("seen", count, "of", len(rows))
    return result, count
'''
RENAMED = TOTAL
for _old, _new in {"total": "sum_up", "rows": "entries", "found": "kept", "count": "number", "limit": "bound"}.items():
    RENAMED = RENAMED.replace(_old, _new)
# One statement more, one less, one changed.
GAPPED = (
    TOTAL.replace("    count = 0\n", "    count = 0\n    started = clock()\n")
    .replace('    print("seen", count, "of", len(rows))\n', "")
    .replace("amount * 2)", "amount * 2, limit)")
)
OTHER = '''\
class Store:
    def __init__(self, path):
        self.path = path
        self.names = {line.partition("=")[0].strip() for line in path.open()}

    def missing(self, wanted):
        while wanted:
            name = wanted.pop()
            if name not in self.names:
                yield name
'''


class Dedupe(Scratch):
    PROGRAM = DEDUPE

    def setUp(self):
        super().setUp()
        self.folder = self.repo

    def report(self, *arguments, **options):
        """The results of the SARIF log; the exit code must be one of those that go with a report."""
        options = {"rc": None, **options}
        printed = self.run_in(self.folder, DEDUPE, "--format", "sarif", "--quiet", *arguments, **options)
        return json.loads(printed)["runs"][0]["results"]

    def members(self, result):
        """The places of a class: (path, first line, last line)."""
        places = []
        for location in [*result["locations"], *result.get("relatedLocations", [])]:
            physical = location["physicalLocation"]
            region = physical["region"]
            places.append((physical["artifactLocation"]["uri"], region["startLine"], region["endLine"]))
        return sorted(places)

    def classes(self, *arguments, **options):
        """What is open: (rule, places), for rules of clones alone, by their first place."""
        found = []
        for result in self.report(*arguments, **options):
            if result["ruleId"] in CLONES and not result.get("suppressions"):
                if result.get("baselineState", "new") == "new":
                    found.append((result["ruleId"], self.members(result)))
        return sorted(found, key=lambda one: one[1])

    def files(self, *arguments):
        """The files of every class."""
        return [sorted({path for path, _, _ in places}) for _, places in self.classes(*arguments)]


class Found(Dedupe):
    def test_an_exact_clone(self):
        self.write(TOTAL, "a.py")
        self.write(OTHER + "\n\n" + TOTAL, "b.py")
        start = OTHER.count("\n") + 3
        self.assertEqual(self.classes(), [("exact-clone", [("a.py", 1, 12), ("b.py", start, start + 11)])])

    def test_the_exit_code_and_the_text(self):
        self.write(OTHER)
        self.run_in(self.repo, DEDUPE, rc=0)
        self.write(OTHER, "b.py")
        text = self.run_in(self.repo, DEDUPE, rc=1)
        self.assertIn("app.py:", text)
        self.assertIn("b.py:", text)
        self.run_in(self.repo, DEDUPE, "--fail-on", "never", rc=0)

    def test_layout_and_comments_do_not_count(self):
        self.write(TOTAL, "a.py")
        laid_out = TOTAL.replace("    count = 0\n", "\n    # How many.\n    count   =  0\n").replace(
            "rows, limit, labels", "\n    rows,\n    limit, labels\n"
        )
        self.write(laid_out, "b.py")
        self.assertEqual(self.classes(), [("exact-clone", [("a.py", 1, 12), ("b.py", 1, 17)])])

    def test_a_renamed_clone(self):
        self.write(TOTAL, "a.py")
        self.write(RENAMED, "b.py")
        self.assertEqual(self.classes(), [("renamed-clone", [("a.py", 1, 12), ("b.py", 1, 12)])])

    def test_a_gapped_clone(self):
        self.write(TOTAL, "a.py")
        self.write(GAPPED, "b.py")
        ((rule, places),) = self.classes()
        self.assertEqual(rule, "gapped-clone")
        self.assertEqual([path for path, _, _ in places], ["a.py", "b.py"])

    def test_many_copies_are_one_class(self):
        for at in range(5):
            self.write(TOTAL, f"{at}.py")
        ((_, places),) = self.classes()
        self.assertEqual(places, [(f"{at}.py", 1, 12) for at in range(5)])

    def test_copies_in_one_file(self):
        method = "".join("    " + line for line in TOTAL.replace("(rows", "(self, rows").splitlines(keepends=True))
        more = "".join(f"\n    def rule_{at}(self):\n        return self.rules[{at}]\n" for at in range(20))
        self.write(f"class A:\n{method}{more}\n\n{OTHER}\n{method}")
        start = 16 + more.count("\n") + OTHER.count("\n")
        self.assertEqual(self.classes(), [("exact-clone", [("app.py", 2, 13), ("app.py", start + 1, start + 12)])])

    def test_a_block_in_different_functions(self):
        block = "".join(f"    {line}" for line in TOTAL.split("\n", 1)[1].replace("    return result, count\n", "")
                        .replace("    ", "", 1).replace("\n    ", "\n").splitlines(keepends=True))
        self.write(f"def first(rows, limit, labels, stream):\n    stream.open()\n{block}    stream.close()\n", "a.py")
        self.write(f"def second(rows, limit, labels):\n    if not rows:\n        return None\n{block}"
                   "    return {key: value for key, value in result}\n", "b.py")
        self.assertEqual(self.files(), [["a.py", "b.py"]])

    def test_different_code_is_no_clone(self):
        self.write(TOTAL, "a.py")
        self.write(OTHER, "b.py")
        self.assertEqual(self.classes(), [])

    def test_least_lines_and_tokens(self):
        short = "def area(width, height):\n    if width < 0 or height < 0:\n        return 0\n"
        short += "    return width * height\n"
        self.write(short, "a.py")
        self.write(short, "b.py")
        self.assertEqual(self.classes(), [])
        self.assertEqual(self.files("--min-lines", "3", "--min-tokens", "15"), [["a.py", "b.py"]])
        self.write(TOTAL, "a.py")
        self.write(TOTAL, "b.py")
        self.assertEqual(self.classes("--min-lines", "13"), [])
        self.assertEqual(self.classes("--min-tokens", "500"), [])

    def test_the_threshold_of_similarity(self):
        self.write(TOTAL, "a.py")
        self.write(GAPPED, "b.py")
        self.assertEqual(self.classes("--similarity", "1"), [])
        self.write('[tool.covet.dedupe]\nsimilarity = 1.0\n', "pyproject.toml")
        self.assertEqual(self.classes(), [])
        self.assertEqual(self.files("--no-config"), [["a.py", "b.py"]])

    def test_standard_input(self):
        printed = self.run_in(self.repo, DEDUPE, "-", "--stdin-filename", "x.py", rc=1, stdin=TOTAL + "\n\n" + TOTAL)
        self.assertIn("x.py:1:1", printed)
        self.run_in(self.repo, DEDUPE, "-", rc=0, stdin=TOTAL)

    def test_the_number_of_threads_changes_nothing(self):
        for at, text in enumerate((TOTAL, RENAMED, GAPPED, OTHER) * 5):
            self.write(text, f"{at}.py")
        reports = [self.report("--threads", threads, "--no-cache") for threads in ("1", "4", "4")]
        self.assertTrue(reports[0])
        self.assertEqual(reports[0], reports[1])
        self.assertEqual(reports[1], reports[2])

    def test_a_warm_run_says_the_same(self):
        for at, text in enumerate((TOTAL, RENAMED, GAPPED, OTHER)):
            self.write(text, f"{at}.py")
        cold, warm = self.report(), self.report()
        self.assertTrue(cold)
        self.assertEqual(cold, warm)
        self.write(OTHER, "2.py")
        self.assertEqual(self.report(), self.report("--no-cache"))


IMPORTS = "from storage import (\n" + "".join(f"    reader_{at},\n" for at in range(30)) + ")\n" + "".join(
    f"import package.part_{at}\n" for at in range(20)
)
TABLE = "CODES = {\n" + "".join(f'    "code {at}": ({at}, "text {at}", None),\n' for at in range(40)) + "}\n"
ALL = "__all__ = [\n" + "".join(f'    "name_{at}",\n' for at in range(80)) + "]\n"
STUBS = "class Backend:\n" + "".join(
    f"    def method_{at}(self, first, second, third=None):\n        raise NotImplementedError\n\n" for at in range(12)
)
OVERLOADS = "from typing import overload\n\n\n" + "".join(
    f"@overload\ndef read(path: Path, mode: Kind{at}, size: int | None = None) -> Result{at}: ...\n\n"
    for at in range(12)
) + "\ndef read(path, mode, size=None):\n    return path.open(mode).read(size)\n"
MIGRATION = '''\
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("shop", "0001_initial")]

    operations = [
        migrations.AddField("order", "state", models.CharField(max_length=20, default="new")),
        migrations.AddField("order", "paid", models.BooleanField(default=False)),
        migrations.AlterField("order", "number", models.CharField(max_length=40, unique=True)),
        migrations.RemoveField("order", "old_number"),
        migrations.RunPython(forwards, migrations.RunPython.noop),
    ]
'''


class Noise(Dedupe):
    """Each stands twice; it is not reported by default, and is with the flag."""

    def left_out(self, files, shown=True):
        for name, text in files.items():
            self.write(text, name)
        self.assertEqual(self.classes(), [])
        if shown:
            self.assertEqual(len(self.files("--include-noise")), 1)

    def test_imports(self):
        self.left_out({"a.py": f"{IMPORTS}\n\n{OTHER}", "b.py": IMPORTS})

    def test_tables_of_data(self):
        self.left_out({"a.py": f"{TABLE}\n\n{OTHER}", "b.py": TABLE})

    def test_names_that_a_module_exports(self):
        self.left_out({"a.py": f"{ALL}\n\n{OTHER}", "b.py": ALL})

    def test_bodies_of_stubs(self):
        self.left_out({"a.py": STUBS, "b.py": f"{OTHER}\n\n{STUBS}"})

    def test_overloads(self):
        self.left_out({"a.py": OVERLOADS, "b.py": f"{OTHER}\n\n{OVERLOADS}"})

    def test_generated_files(self):
        for mark in ("# Code generated by protoc-gen-python. DO NOT EDIT.", "# @generated by build.py",
                     "# Generated by the protocol buffer compiler.  DO NOT EDIT!"):
            with self.subTest(mark):
                self.left_out({"a.py": f"{mark}\n\n{TOTAL}", "b.py": f"{mark}\n\n{TOTAL}"})

    def test_migrations(self):
        self.left_out({"shop/migrations/0002_state.py": MIGRATION, "bar/migrations/0002_state.py": MIGRATION})

    def test_alembic(self):
        head = '"""Add state."""\n\nrevision = "{}"\ndown_revision = "{}"\n\n'
        column = '    op.add_column("orders", sa.Column("c{}", sa.Text(), nullable=False))\n'
        body = "".join(map(column.format, range(9)))
        body = f"from alembic import op\nimport sqlalchemy as sa\n\n\ndef upgrade():\n{body}"
        files = {f"alembic/versions/{at}_state.py": head.format(at, at - 1) + body for at in (1, 2)}
        self.left_out(files)

    def test_what_is_no_noise(self):
        """A generator is not what it generates, and a table with code in it is code."""
        self.write(f"# This module writes files that are generated.\n{TOTAL}", "a.py")
        self.write(TOTAL, "b.py")
        self.assertEqual(self.files(), [["a.py", "b.py"]])


class New(Dedupe):
    """What is reported in a hook, in a pull request, and beside a baseline."""

    def test_a_staged_copy_of_a_file_that_is_not_staged(self):
        self.commit(**{"a.py": TOTAL, "b.py": OTHER})
        self.write(TOTAL, "c.py")
        self.git("add", "c.py")
        self.assertEqual(self.files("--staged"), [["a.py", "c.py"]])

    def test_the_index_counts_and_not_the_working_tree(self):
        self.commit(**{"a.py": TOTAL, "b.py": OTHER})
        self.write(TOTAL, "c.py")
        self.git("add", "c.py")
        self.write(OTHER + OTHER.replace("Store", "Shop"), "c.py")
        self.assertEqual(self.files("--staged"), [["a.py", "c.py"]])
        self.write(TOTAL, "b.py")
        self.assertEqual(self.files("--staged"), [["a.py", "c.py"]])

    def test_only_classes_that_touch_changed_lines(self):
        self.commit(**{"a.py": TOTAL, "b.py": TOTAL, "c.py": OTHER})
        self.assertEqual(self.files(), [["a.py", "b.py"]])
        self.write(OTHER, "d.py")
        self.write(TOTAL + "\n\nsize = 3\n", "b.py")
        self.git("add", "--all")
        self.assertEqual(self.files("--staged"), [["c.py", "d.py"]])
        self.assertEqual(self.files("--since", "HEAD"), [["c.py", "d.py"]])
        self.git("commit", "--quiet", "--message", "more")
        self.assertEqual(self.files("--since", "HEAD~1"), [["c.py", "d.py"]])
        self.assertEqual(self.files("--since", "HEAD"), [])

    def test_a_new_copy_of_a_known_clone_is_new(self):
        self.write(TOTAL, "a.py")
        self.write(TOTAL, "b.py")
        baseline = self.tmp / "baseline.json"
        self.run_in(self.repo, DEDUPE, "--create-baseline", baseline, rc=None)
        known = ("--baseline", baseline)
        self.assertEqual(self.classes(*known), [])
        self.write(f"import os\n\n\n{TOTAL}", "b.py")
        self.assertEqual(self.classes(*known), [])
        self.write(TOTAL, "c.py")
        self.assertEqual(self.files(*known), [["a.py", "b.py", "c.py"]])

    def test_a_member_that_goes_is_no_matter(self):
        for name in ("a.py", "b.py", "c.py"):
            self.write(TOTAL, name)
        baseline = self.tmp / "baseline.json"
        self.run_in(self.repo, DEDUPE, "--create-baseline", baseline, rc=None)
        known = ("--baseline", baseline)
        (self.repo / "b.py").unlink()
        self.assertEqual(self.classes(*known), [])
        self.run_in(self.repo, DEDUPE, *known, "--update", rc=0)
        self.assertEqual(baseline.read_text(encoding="utf-8").count('"path"'), 2)
        self.assertEqual(self.classes(*known), [])
        # Which has left the baseline is new when it comes back.
        self.write(TOTAL, "b.py")
        self.assertEqual(self.files(*known), [["a.py", "b.py", "c.py"]])

    def old_and_new(self):
        """A class that is committed, and another whose second copy is staged."""
        self.commit(**{"a.py": TOTAL, "b.py": TOTAL, "c.py": COPIED})
        self.write(COPIED, "d.py")
        self.git("add", "--all")
        self.assertEqual(self.files("--staged"), [["c.py", "d.py"]])

    def test_a_run_of_changed_lines_takes_nothing_out_of_a_baseline(self):
        self.old_and_new()
        baseline = self.tmp / "baseline.json"
        self.run_in(self.repo, DEDUPE, "--create-baseline", baseline, rc=None)
        before = baseline.read_text(encoding="utf-8")
        self.run_in(self.repo, DEDUPE, "--staged", "--baseline", baseline, "--update", rc=None)
        self.assertEqual(baseline.read_text(encoding="utf-8"), before)

    def test_reports_that_are_compared_hold_what_is_unchanged(self):
        self.old_and_new()
        results = self.report("--since", "HEAD", "--with-unchanged")
        states = {self.members(result)[0][0]: result.get("baselineState") for result in results}
        self.assertEqual(states, {"a.py": "unchanged", "c.py": "new"})

    def test_one_comment_of_three_places(self):
        self.write(TOTAL.replace("labels):\n", "labels):  # covet: ignore[exact-clone] it is meant\n"), "a.py")
        self.write(TOTAL, "b.py")
        self.write(TOTAL, "c.py")
        self.run_in(self.repo, DEDUPE, "--ignore", "core", rc=1)
        annotated = self.run_in(self.repo, DEDUPE, "--format", "github", "--quiet", rc=1)
        self.assertEqual([file for file in ("a.py", "b.py", "c.py") if f"file={file}," in annotated], ["b.py", "c.py"])

    def test_files_in_which_a_rule_is_off(self):
        self.write(TOTAL, "a.py")
        self.write(TOTAL, "scripts/b.py")
        self.write('[dedupe.per-file-ignores]\n"scripts/*" = ["clones"]\n', "covet.toml")
        self.assertEqual(self.classes(), [])
        self.write(TOTAL, "c.py")
        self.assertEqual(len(self.classes()), 1)

    def test_fingerprints_stay(self):
        def prints():
            return [result["partialFingerprints"] for result in self.report()]

        self.write(TOTAL, "a.py")
        self.write(TOTAL, "b.py")
        before = prints()
        self.assertEqual(len(before), 1)
        self.write(f"import os\n\n\n{OTHER}\n\n{TOTAL}", "b.py")
        self.assertEqual(prints(), before)
        (self.repo / "a.py").rename(self.repo / "z.py")
        self.assertEqual(prints(), before)

    def test_two_classes_are_told_apart(self):
        for name, text in {"a.py": TOTAL, "b.py": TOTAL, "c.py": OTHER, "d.py": OTHER}.items():
            self.write(text, name)
        prints = [json.dumps(result["partialFingerprints"]) for result in self.report()]
        self.assertEqual(len(set(prints)), 2)

    def test_suppressed(self):
        self.write(TOTAL.replace("labels):\n", "labels):  # covet: ignore[exact-clone]\n"), "a.py")
        self.write(TOTAL, "b.py")
        self.assertEqual(self.classes(), [])
        (result,) = self.report()
        self.assertTrue(result["suppressions"])
        self.run_in(self.repo, DEDUPE, rc=0)


if __name__ == "__main__":
    unittest.main()
