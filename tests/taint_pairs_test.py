"""The list of public fixes can be read, and testdata/taint/pairs.py tells whether a finding comes and goes."""

import json
import subprocess
import sys
import unittest
from unittest import mock

from scratch import ROOT, Scratch, executable

RUNNER = ROOT / "testdata" / "taint" / "pairs.py"
LIST = RUNNER.with_name("pairs.tsv")
sys.path.insert(0, str(RUNNER.parent))

import pairs  # noqa: E402

LINE = "files\topen\tann/app\t{before}\t{fix}\tpath-from-request\t-\tsrc\tsrc/files.py\t5\topen\tsrc/views.py:show\tx"
VIEWS = "from files import read\n\n\ndef show(request):\n    return read(request.GET['name'])\n"
OPENS = "import os\n\n\ndef read(name):\n    return open(name).read()\n"
FIXED = OPENS.replace("open(name)", "open(os.path.basename(name))")
# A program that finds `open(name)`, with a flow from each function of views.py.
PROGRAM = f"""#!{sys.executable}
import json, pathlib

def at(path, line):
    return {{"physicalLocation": {{"artifactLocation": {{"uri": path}}, "region": {{"startLine": line}}}}}}

def found(path, word):
    lines = pathlib.Path(path).read_text().split("\\n")
    return [at(path, number) for number, line in enumerate(lines, 1) if word in line]

flows = [{{"threadFlows": [{{"locations": [{{"location": source}}, {{"location": sink}}]}}]}}
         for sink in found("src/files.py", "open(name)") for source in found("src/views.py", "GET")]
results = [{{"ruleId": "path-from-request", "locations": [flow["threadFlows"][0]["locations"][1]["location"]],
            "codeFlows": [flow]}} for flow in flows]
print(json.dumps({{"runs": [{{"results": results}}]}}))
"""


class Listed(unittest.TestCase):
    def test_every_line_can_be_read(self):
        listed = pairs.read_pairs(LIST)
        self.assertGreaterEqual(len(listed), 15)
        self.assertGreaterEqual(len({pair.repository for pair in listed}), 5)
        self.assertGreaterEqual(len([pair for pair in listed if pair.state == "right"]), 15)

    def test_rules_are_there(self):
        kinds = (ROOT / "crates" / "scan" / "src" / "taint" / "kinds.rs").read_text(encoding="utf-8")
        for rule in {pair.rule for pair in pairs.read_pairs(LIST)}:
            self.assertIn(f'"{rule}"', kinds)

    def test_what_cannot_be_read(self):
        good = LINE.format(before="a" * 40, fix="b" * 40).split("\t")
        self.assertIsNone(pairs.problem_of(good))
        for column, value, problem in [
            ("state", "wrong", "the state is right or open, not wrong"),
            ("before", "abc", "no full commit hash in before: abc"),
            ("fix", "B" * 40, f"no full commit hash in fix: {'B' * 40}"),
            ("repository", "app", "no OWNER/NAME: app"),
            ("line", "-1", "no line: -1"),
            ("source", "src/views.py", "no FILE:FUNCTION: src/views.py"),
            ("what", " ", "nothing in what"),
        ]:
            with self.subTest(column):
                row = list(good)
                row[pairs.COLUMNS.index(column)] = value
                self.assertEqual(pairs.problem_of(row), problem)
        self.assertEqual(pairs.problem_of(good[:-1]), "12 columns, not 13")


class Functions(Scratch):
    def test_names_and_lines(self):
        for text in ("class A:\n    @b\n    def c(self):\n        def d():\n            pass\n\n\ndef e(): pass\n",
                     "class A:\n    @b\n    def c(self):\n        def d():\n            print 1\n\n\ndef e(): pass\n"):
            self.write(text)
            found = pairs.functions(self.repo / "app.py")
            self.assertEqual([function.name for function in found], ["A.c", "A.c.d", "e"])
        self.assertEqual(pairs.enclosing(self.repo / "app.py", 5), "A.c.d")
        with self.assertRaisesRegex(pairs.Unusable, r"no function around app\.py:1"):
            pairs.enclosing(self.repo / "app.py", 1)


class Runner(Scratch):
    def setUp(self):
        super().setUp()
        self.before = self.commit(**{"src/files.py": OPENS, "src/views.py": VIEWS, "src/notes.txt": "x"})
        self.fix = self.commit(**{"src/files.py": FIXED})
        self.program = executable(self.bin / "program", PROGRAM)
        self.list = self.tmp / "pairs.tsv"
        self.clones = self.tmp / "clones"
        (self.clones / "ann").mkdir(parents=True)

    def run_pairs(self, *options, state="open", before=None, fix=None, rc=0):
        line = LINE.format(before=before or self.before, fix=fix or self.fix).replace("\topen\tann", f"\t{state}\tann")
        self.list.write_text("\t".join(pairs.COLUMNS) + f"\n{line}\n", encoding="utf-8")
        command = [sys.executable, RUNNER, self.program, self.clones, "--pairs", self.list, *options]
        return self.run_in(self.tmp, *command, rc=rc)

    def have_clone(self):
        (self.clones / "ann" / "app").symlink_to(self.repo)

    def test_a_finding_that_comes_and_goes(self):
        self.have_clone()
        self.assertIn("found   gone   right\n\n1 right, 1 found before, of 1\n", self.run_pairs(state="right"))
        self.assertIn("found   gone   right (its state is open)\n", self.run_pairs())

    def test_a_pair_that_is_no_longer_right(self):
        self.have_clone()
        said = self.run_pairs(state="right", fix=self.before, rc=1)
        self.assertIn("found   left   no longer right\n", said)
        self.assertTrue(said.endswith("1 no longer right\n"), said)
        self.assertIn("-       gone   no longer right\n", self.run_pairs(state="right", before=self.fix, rc=1))
        self.assertIn("found   left   -\n", self.run_pairs(fix=self.before))

    def test_flows_of_other_functions_are_not_the_pairs(self):
        self.have_clone()
        other = VIEWS.replace("show(request)", "other(request)") + "\n\ndef show(request):\n    return ''\n"
        fix = self.commit(**{"src/files.py": OPENS, "src/views.py": other})
        self.assertIn("found   gone   right\n", self.run_pairs(state="right", fix=fix))

    def test_states_are_written(self):
        self.have_clone()
        self.run_pairs("--update")
        self.assertIn("files\tright\tann/app\t", self.list.read_text(encoding="utf-8"))
        self.run_pairs("--update", state="right", fix=self.before)
        self.assertIn("files\topen\tann/app\t", self.list.read_text(encoding="utf-8"))

    def test_only_some_pairs(self):
        self.have_clone()
        for text, number in (("fil", 1), ("path-from-request", 1), ("path", 0)):
            self.assertIn(f", of {number}\n", self.run_pairs("--only", text))

    def test_missing_commits_are_fetched_when_asked_for(self):
        self.assertIn("not checked: no clone of ann/app; --clone fetches it\n", self.run_pairs(rc=2))
        forge = self.tmp / "forge" / "ann"
        forge.mkdir(parents=True)
        (forge / "app").symlink_to(self.repo)
        trees = self.tmp / "trees"
        self.assertIn("found   gone   right", self.run_pairs("--trees", trees, "--clone", f"file://{forge.parent}"))
        files = sorted(path.relative_to(trees).as_posix() for path in trees.rglob("*") if path.is_file())
        self.assertEqual(files, [
            f"files/{side}/{name}" for side in ("after", "before")
            for name in (".complete", "src/files.py", "src/views.py")
        ])
        # What was written is used again.
        (trees / "files" / "before" / "src" / "files.py").write_text(FIXED, encoding="utf-8")
        self.assertIn("-       gone", self.run_pairs("--trees", trees))
        unknown = "c" * 40
        self.assertIn(f"ann/app has no {unknown[:12]}; --clone fetches it\n", self.run_pairs(fix=unknown, rc=2))

    def test_a_program_that_fails(self):
        self.have_clone()
        executable(self.program, "#!/bin/sh\necho no >&2\nexit 3\n")
        self.assertIn("not checked: no SARIF; exit code 3: no\n", self.run_pairs(rc=2))


class Results(unittest.TestCase):
    def test_other_rules_and_suppressed_results_do_not_count(self):
        place = {"physicalLocation": {"artifactLocation": {"uri": "./a%20b.py"}, "region": {"startLine": 2}}}
        flow = {"threadFlows": [{"locations": [{"location": place}]}]}
        result = {"ruleId": "open-redirect", "locations": [place], "codeFlows": [flow]}
        log = {"runs": [{"results": [result, {**result, "ruleId": "other"}, {**result, "suppressions": [{}]}]}]}
        step = pairs.Step("a b.py", 2, 2)
        found = pairs.read_results(json.loads(json.dumps(log)), "open-redirect")
        self.assertEqual(found, [pairs.Result(step, ((step,),))])

    def test_a_scan_that_takes_too_long(self):
        with mock.patch.object(subprocess, "run", side_effect=subprocess.TimeoutExpired("x", 1)):
            pair = pairs.read_pairs(LIST)[0]
            with self.assertRaisesRegex(pairs.Unusable, "took more than"):
                pairs.scan("x", ROOT, pair)


if __name__ == "__main__":
    unittest.main()
