"""What every program of the suite promises: the same tests, run for each of them.

    COVET_SCAN=PROGRAM COVET_DEDUPE=PROGRAM python3 tests/contract_test.py
"""

import json
import re
import unittest
import xml.etree.ElementTree as xml

import jsonschema
from action_test import sarif_validator
from scratch import DEDUPE, ROOT, SCAN, Scratch

FORMATS = ("text", "sarif", "json", "github", "gitlab", "gitlab-sast", "junit", "markdown")
CLEAN = "def run(value):\n    return value\n"


def validator(path):
    schema = json.loads((ROOT / path).read_text(encoding="utf-8"))
    return jsonschema.validators.validator_for(schema)(schema)


class Contract:
    """`bad` gives modules with one finding of `RULE`, a warning or worse, on `LINE`: for each number another one."""

    def setUp(self):
        super().setUp()
        self.name = self.PROGRAM.name.removeprefix("covet-")
        self.module = self.bad(0)

    def call(self, *arguments, rc=None, **options):
        return self.run_in(self.repo, self.PROGRAM, "--select", f"{self.RULE},core", *arguments, rc=rc, **options)

    def json(self, *arguments, **options):
        return json.loads(self.call("--quiet", "--format", "json", *arguments, **options))

    def found(self, *arguments, **options):
        """What is open, as (path, line, rule)."""
        open_ones = [one for one in self.json(*arguments, **options)["findings"] if one["state"] == "open"]
        return [(one["place"]["path"], one["place"]["start"]["line"], one["rule"]) for one in open_ones]

    def refused(self, *arguments, says):
        printed = self.call(*arguments, rc=2)
        for text in (says,) if isinstance(says, str) else says:
            self.assertIn(text, printed)

    def results(self, *arguments):
        return json.loads(self.call("--quiet", "--format", "sarif", *arguments))["runs"][0]["results"]

    def at(self, path, line=None):
        return path, line or self.LINE, self.RULE

    def test_exit_codes(self):
        self.write(CLEAN)
        self.call(rc=0)
        self.write(self.module)
        self.assertEqual(self.found(), [self.at("app.py")])
        self.call(rc=1)
        self.call("--fail-on", "never", rc=0)
        self.refused("--fromat", "json", says=("--fromat", "--format"))
        self.refused("gone.py", says="gone.py")
        self.refused("--ignore", f"{self.RULE}x", says=(f"{self.RULE}x", f"did you mean `{self.RULE}`"))
        self.refused("--shard", "4/3", says="4/3")
        self.refused("--baseline", "gone.json", says=("gone.json", "--create-baseline"))
        self.call("--output", "/dev/full", rc=3)

    def test_reports_are_valid(self):
        self.write(self.module, "one.py")
        self.write("def f(:\n", "broken ü.py")
        told = {form: self.call("--quiet", "--format", form, rc=1) for form in FORMATS}
        sarif_validator().validate(json.loads(told["sarif"]))
        validator("crates/core/schemas/report-v1.json").validate(json.loads(told["json"]))
        validator("testdata/schemas/gitlab-code-quality.json").validate(json.loads(told["gitlab"]))
        validator("testdata/schemas/gitlab-sast.json").validate(json.loads(told["gitlab-sast"]))
        self.assertEqual(len(list(xml.fromstring(told["junit"]).iter("failure"))), 2)
        self.assertRegex(told["github"], rf"(?m)^::\w+ file=one\.py,line={self.LINE},.*title={self.RULE}")
        self.assertIn(f"one.py:{self.LINE}", told["markdown"])
        self.assertIn(f"one.py:{self.LINE}:", told["text"])
        for form in set(FORMATS) - {"gitlab-sast"}:
            self.assertIn("syntax-error", told[form], form)

    def test_reports_of_a_run_without_findings_are_valid(self):
        self.write(CLEAN)
        told = {form: self.call("--quiet", "--format", form, rc=0) for form in FORMATS}
        sarif_validator().validate(json.loads(told["sarif"]))
        validator("crates/core/schemas/report-v1.json").validate(json.loads(told["json"]))
        self.assertEqual(json.loads(told["gitlab"]), [])
        xml.fromstring(told["junit"])

    def test_one_run_writes_all_reports(self):
        self.write(self.module)
        printed = self.call("--output", "sarif=a.sarif", "--output", "junit=b.xml", rc=1)
        self.assertIn(f"app.py:{self.LINE}:", printed)
        self.assertEqual(json.loads((self.repo / "a.sarif").read_text())["version"], "2.1.0")
        xml.parse(self.repo / "b.xml")
        self.refused("--output", "json=b.xml", "--output", "sarif=b.xml", says="two reports")

    def test_standard_input(self):
        asked = ("-", "--stdin-filename", "shop/views.py")
        self.assertEqual(self.found(*asked, rc=1, stdin=self.module), [self.at("shop/views.py")])
        self.assertEqual(self.found("-", rc=0, stdin=CLEAN), [])
        self.assertIn("syntax-error", self.call("-", rc=1, stdin="def f(:\n"))

    def test_files_that_cannot_be_judged(self):
        self.write("def f(:\n", "a.py")
        (self.repo / "b.py").write_bytes(b"x = '\xff'\n")
        self.write("max-file-size = 60\n", "covet.toml")
        self.write("x = 1\n" * 20, "c.py")
        rules = [(one["place"]["path"], one["rule"]) for one in self.json(rc=1)["findings"]]
        self.assertEqual(rules, [("a.py", "syntax-error"), ("b.py", "undecodable-file"), ("c.py", "oversized-file")])

    def test_configuration(self):
        self.write(self.module)
        for text, says in (
            ("[{}]\nselekt = []\n", "covet.toml:2:1: unknown key `selekt`"),
            ("[{}]\nselect = 'x'\n", "covet.toml:2:10"),
            ("exclud = []\n", "covet.toml:1:1: unknown key `exclud`"),
            ("x = [\n", "covet.toml:"),
        ):
            with self.subTest(text):
                self.write(text.format(self.name), "covet.toml")
                self.refused(says=says)
        for text, code in (
            (f'severity = {{ "{self.RULE}" = "note" }}', 0),
            ('fail-on = "never"', 0),
            ('exclude = ["app.py"]', 0),
            (f'per-file-ignores = {{ "*.py" = ["{self.RULE}"] }}', 0),
            (f'per-file-ignores = {{ "other.py" = ["{self.RULE}"] }}', 1),
        ):
            with self.subTest(text):
                self.write(f"[{self.name}]\n{text}\n", "covet.toml")
                self.call(rc=code)
                self.write("[tool.other]\n", "pyproject.toml")
                self.call("--no-config", rc=1)
        # What other programs read is left alone.
        other = "dedupe" if self.name == "scan" else "scan"
        self.write(f"[{other}]\nanything = 1\n", "covet.toml")
        self.call(rc=1)

    def test_schema_of_the_configuration(self):
        schema = json.loads(self.run_in(self.repo, self.PROGRAM, "--config-schema"))
        check = jsonschema.validators.validator_for(schema)(schema)
        self.assertTrue(check.is_valid({"threads": 2, self.name: {"select": ["ALL"], "fail-on": "note"}}))
        self.assertFalse(check.is_valid({self.name: {"selekt": []}}))

    def test_a_comment_accepts_a_finding(self):
        lines = self.module.splitlines(keepends=True)
        lines[self.LINE - 1] = lines[self.LINE - 1].rstrip() + f"  # covet: ignore[{self.RULE}] it is meant\n"
        self.write("".join(lines))
        self.assertEqual(self.found(rc=0), [])
        (result,) = self.results()
        self.assertEqual(result["suppressions"][0]["justification"], "it is meant")
        self.write(CLEAN + f"# covet: ignore[{self.RULE}]\nx = 1\n")
        self.assertEqual(self.found(rc=1), [("app.py", 3, "unused-suppression")])
        self.call("--fix", "--quiet")
        self.assertNotIn("covet", (self.repo / "app.py").read_text())

    def test_a_comment_for_another_program_is_left_alone(self):
        for rule in {"S602", "exact-clone"} - {self.RULE}:
            self.write(CLEAN + f"x = 1  # covet: ignore[{rule}] for another program\n")
            self.run_in(self.repo, self.PROGRAM, "--select", "core", rc=0)

    def test_the_index_is_judged(self):
        self.commit(app=CLEAN)
        self.write(self.module)
        self.assertEqual(self.found("--staged", rc=0), [])
        self.git("add", "--all")
        self.write(CLEAN)
        self.assertEqual(self.found("--staged", rc=1), [self.at("app.py")])

    def test_only_changed_lines_are_reported(self):
        self.commit(app=self.module, other=CLEAN)
        self.write(self.module + "\n\nLIMIT = 3\n")
        self.git("add", "--all")
        for scope in ("--staged", "--since=HEAD"):
            self.assertEqual(self.found(scope, rc=0), [], scope)
        self.write(self.module, "new.py")
        self.git("add", "--all")
        for scope in ("--staged", "--since=HEAD"):
            self.assertEqual([path for path, *_ in self.found(scope, rc=1)], ["new.py"], scope)
        old = self.git("rev-parse", "HEAD")
        self.git("commit", "--quiet", "--message", "it")
        lines = f"refs/heads/main {self.git('rev-parse', 'HEAD')} refs/heads/main {old}\n"
        self.write(CLEAN, "new.py")
        self.assertEqual([path for path, *_ in self.found("--pushed=origin", rc=1, stdin=lines)], ["new.py"])
        self.refused("--since", "mian", says="`mian`")

    def test_baseline(self):
        self.write(self.module)
        self.write(self.bad(1), "other.py")
        made = self.call("--create-baseline", "known.json", rc=0)
        self.assertIn("known.json", made)
        known = ("--baseline", "known.json")
        self.assertEqual(self.found(*known, rc=0), [])
        self.assertEqual({result["baselineState"] for result in self.results(*known)}, {"unchanged"})
        # Lines above and a new name of the file change nothing.
        self.write("# More.\n" * 9 + self.module)
        (self.repo / "app.py").rename(self.repo / "renamed.py")
        self.assertEqual(self.found(*known, rc=0), [])
        before = (self.repo / "known.json").read_text(encoding="utf-8")
        self.call(*known, "--update", rc=0)
        self.assertEqual((self.repo / "known.json").read_text().count('"path"'), before.count('"path"'))
        # What is new is new, and what is gone is removed; it never grows.
        self.write(self.bad(2), "new.py")
        self.write(CLEAN, "other.py")
        self.assertEqual([path for path, *_ in self.found(*known, rc=1)], ["new.py"])
        self.call(*known, "--update", rc=1)
        after = (self.repo / "known.json").read_text(encoding="utf-8")
        self.assertLess(after.count('"path"'), before.count('"path"'))
        self.assertNotIn("new.py", after)

    def test_the_baseline_of_another_program(self):
        self.write(self.module)
        other = DEDUPE if self.name == "scan" else SCAN
        self.run_in(self.repo, other, "--create-baseline", "known.json")
        self.refused("--baseline", "known.json", says="known.json")

    def several(self):
        for number in range(24):
            self.write((self.bad(number), CLEAN, "def f(:\n")[number % 3], f"package_{number % 4}/module_{number}.py")

    def test_threads_and_cache_change_nothing(self):
        self.several()

        def log(*arguments):
            printed = self.call("--quiet", "--format", "sarif", *arguments, rc=1)
            return re.sub(r'"\w+TimeUtc": "[^"]*"', "", printed)

        logs = {log("--no-cache", "--threads", threads) for threads in ("1", "2", "8")}
        self.assertEqual(len(logs), 1)
        self.assertFalse((self.repo / ".covet_cache").exists())
        self.assertEqual(logs | {log(), log(), log("--threads", "8")}, logs)
        self.write(CLEAN, "package_0/module_0.py")
        self.assertEqual(log(), log("--no-cache"))

    def test_shards_part_the_findings(self):
        self.several()
        whole = self.found()
        self.assertEqual(sorted(rule for *_, rule in whole), sorted([self.RULE, "syntax-error"] * 8))
        parts = [self.found("--shard", f"{number}/3") for number in (1, 2, 3)]
        self.assertEqual(sorted(sum(parts, [])), sorted(whole))

    def test_what_it_tells_of_itself(self):
        def told(*arguments):
            return self.run_in(self.repo, self.PROGRAM, *arguments)

        self.assertRegex(told("--version"), rf"\A{self.PROGRAM.name} \d+\.\d+\.\d+\n\Z")
        self.assertRegex(told("--explain", self.RULE), rf"\A# .* \({self.RULE}\)\n")
        self.assertRegex(told("--list-rules"), rf"(?m)^{self.RULE} +on ")
        self.assertIn(f".TH {self.PROGRAM.name} 1", told("--man"))
        for shell in ("bash", "zsh", "fish", "elvish", "powershell"):
            self.assertIn(self.PROGRAM.name, told("--completions", shell))


class Scan(Contract, Scratch):
    PROGRAM = SCAN
    RULE, LINE = "S602", 5

    @staticmethod
    def bad(number):
        return f"import subprocess\n\n\ndef run{number}(command):\n    return subprocess.run(command, shell=True)\n"


class Dedupe(Contract, Scratch):
    PROGRAM = DEDUPE
    RULE, LINE = "exact-clone", 2

    @staticmethod
    def bad(number):
        words = "first second third fourth fifth sixth left right".split()
        names = {word: f"{word}{number}" for word in words} | {"at": number}
        function = """
def work{at}({left}, {right}):
    {first} = {left}.open{at}({right}.size{at})
    {second} = {first}.read{at}({left}.path{at})
    {third} = {second}.split{at}({right}.mark{at})
    {fourth} = {third}.strip{at}({first}.text{at})
    {fifth} = {fourth}.join{at}({second}.parts{at})
    {sixth} = {fifth}.close{at}({third}.last{at})
    return {sixth}.done{at}({fourth}, {fifth})
""".format(**names)
        return function + "\n" + function


if __name__ == "__main__":
    unittest.main()
