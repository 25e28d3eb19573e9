"""docs/: docs/adopting.md done from its first line to its last, and what all pages name is there."""

import re
import shlex
import shutil
import subprocess
import unittest

from scratch import DEDUPE, ROOT, SCAN, Scratch, blocks

PAGE = blocks("adopting.md")
PAGES = sorted((ROOT / "docs").glob("*.md"))
FOUND = re.compile(r"^(\S+\.py):\d+:\d+ (\S+) (?:error|warning|note): ", re.MULTILINE)
SHELL = "import subprocess\n\n\ndef run{0}(command):\n    return subprocess.run(command, shell=True)\n"
HASH = "import hashlib\n\n\ndef {0}(data):\n    return hashlib.md5(data)\n"
CHOICE = 'import random\n\nCOLOURS = ("red", "blue")\n'
LIST = "import subprocess\n\n\ndef show(name):\n    return subprocess.run([name])\n"


def block(kind, name):
    (text,) = (text for was, named, _, text in PAGE if (was, named) == (kind, name))
    return text


class Adopting(Scratch):
    def setUp(self):
        super().setUp()
        self.put_programs_on_path()
        self.run_in(self.tmp, "git", "init", "--quiet", "--bare", "remote.git")
        self.git("remote", "add", "origin", "../remote.git")
        self.files = {
            "app.py": SHELL.format(""),
            "digests.py": HASH.format("first"),
            "badges.py": CHOICE + "colour = random.choice(COLOURS)\n",
            "tools/show.py": LIST,
            "vendored/theirs.py": SHELL.format(""),
            "api_pb2.py": SHELL.format(""),
        }
        self.commit(**self.files)

    def do(self, name, rc):
        """Runs a script of the page; what was found in which file."""
        self.printed = self.run_in(self.repo, "sh", "-e", "-c", block("run", name), rc=rc)
        return FOUND.findall(self.printed)

    def test_every_block_is_checked(self):
        kinds = {(kind, name) for kind, name, *_ in PAGE}
        text = (ROOT / "tests" / "docs_test.py").read_text(encoding="utf-8")
        done = {("run", name) for name in re.findall(r'self\.do\("(\w+)"', text)}
        done |= set(re.findall(r'block\("(config|code)", "(\w+)"\)', text))
        self.assertEqual(kinds, done)

    def test_step_by_step(self):
        # 1. Look.
        self.do("look", rc=1)
        self.assertRegex(self.printed, r"\n\| security \| [1-9]")
        self.assertIn("| error | `app.py:5` | `S602` |", self.printed)
        # 2. Leave out what is not yours.
        all_of_it = ["covet-scan", "--extend-select", "S311,S603", "--fail-on", "never"]
        before = FOUND.findall(self.run_in(self.repo, *all_of_it))
        left_out = {("vendored/theirs.py", "S602"), ("api_pb2.py", "S602")}
        left_out |= {("badges.py", "S311"), ("tools/show.py", "S603")}
        self.assertLessEqual(left_out, set(before))
        config = block("config", "exclude")
        self.commit(**{"pyproject.toml": config})
        after = FOUND.findall(self.run_in(self.repo, *all_of_it))
        self.assertEqual(set(before) - set(after), left_out)
        # 3. Fix what must not wait.
        self.assertIn(("app.py", "S602"), self.do("errors", rc=1))
        self.commit(app="def run(command):\n    return command\n")
        self.assertEqual(self.do("errors", rc=0), [("digests.py", "S324")])
        # 4. Accept the rest.
        self.do("baseline", rc=0)
        self.assertIn("A  covet-baseline.json", self.git("status", "--short"))
        table, baseline = block("config", "baseline").splitlines()
        self.commit(**{"pyproject.toml": config.replace(f"{table}\n", f"{table}\n{baseline}\n")})
        self.git("push", "--quiet", "--set-upstream", "origin", "main")
        # 5. Stop what is new.
        self.assertEqual(self.do("all", rc=0), [])
        self.assertTrue((self.repo / "covet.sarif").is_file())
        (self.repo / "covet.sarif").unlink()
        self.write(HASH.format("second"), "new.py")
        self.git("add", "new.py")
        self.write("", "new.py")
        self.assertEqual(self.do("staged", rc=1), [("new.py", "S324")])
        self.git("commit", "--quiet", "--message", "it")
        self.git("checkout", "--quiet", "--force", "HEAD")
        self.assertEqual(self.do("since", rc=1), [("new.py", "S324")])
        self.assertEqual(self.do("all", rc=1), [("new.py", "S324")])
        # 6. Let it shrink.
        self.assertIn('"S324"', (self.repo / "covet-baseline.json").read_text(encoding="utf-8"))
        self.write("", "digests.py")
        self.do("update", rc=1)
        self.assertNotIn('"S324"', (self.repo / "covet-baseline.json").read_text(encoding="utf-8"))
        self.do("debt", rc=1)
        self.assertIn("`new.py:5`", self.printed)

    def test_the_comment(self):
        """What the example silences is found without it, and nothing else."""
        line = block("code", "comment")
        self.write(CHOICE + line, "badges.py")
        scan = ("covet-scan", "--extend-select", "S311", "badges.py")
        self.assertEqual(FOUND.findall(self.run_in(self.repo, *scan, rc=0)), [])
        self.write(CHOICE + line.split("  #")[0] + "\n", "badges.py")
        self.assertEqual({rule for _, rule in FOUND.findall(self.run_in(self.repo, *scan, rc=None))}, {"S311"})


class Dedupe(Scratch):
    """docs/dedupe.md, done from its first line to its last with the sample of testdata/."""

    PROGRAM = DEDUPE

    def test_step_by_step(self):
        self.put_programs_on_path()
        shutil.copytree(ROOT / "testdata" / "dedupe" / "bakery", self.repo / "bakery")
        self.commit()
        shown = 0
        for kind, name, _, text in blocks("dedupe.md"):
            with self.subTest(kind, name=name):
                if kind == "run":
                    self.run_in(self.repo, "sh", "-e", "-c", text)
                elif kind == "printed":
                    command, expected = text.removeprefix("$ ").split("\n", 1)
                    self.assertEqual(self.run_in(self.repo, *shlex.split(command), rc=1), expected)
                    shown += 1
                else:
                    self.assertEqual(kind, "file")
                    self.write(text, name)
        self.assertEqual(shown, 3)
        # With its configuration, the last of them, everything is in the baseline or too small.
        self.run_in(self.repo, "covet-dedupe", "bakery/customers.py", rc=0)

    def test_what_is_left_out(self):
        """The sample has noise, which is found when it is asked for."""
        sample = ROOT / "testdata" / "dedupe" / "bakery"
        asked = (DEDUPE, "--no-config", "--no-cache", "--select", "clones")
        without = self.run_in(sample, *asked, rc=1)
        self.assertNotIn("migrations", without)
        self.assertIn("migrations/0001_initial.py:6:1", self.run_in(sample, *asked, "--include-noise", rc=1))


class Readme(unittest.TestCase):
    def test_output_of_covet_dedupe(self):
        """As crates/scan/tests/readme.rs does it for covet-scan."""
        text = (ROOT / "README.md").read_text(encoding="utf-8")
        shown = re.findall(r"^```console\n\$ covet-dedupe ([^\n]*)\n(.*?)^```$", text, re.MULTILINE | re.DOTALL)
        self.assertTrue(shown)
        for arguments, expected in shown:
            command = [DEDUPE, *shlex.split(arguments), "--no-cache"]
            done = subprocess.run(command, cwd=ROOT, capture_output=True, encoding="utf-8", check=False)
            self.assertEqual(done.stdout, expected, arguments)


class Pages(unittest.TestCase):
    def test_links(self):
        for page in (*PAGES, ROOT / "README.md", ROOT / "CONTRIBUTING.md"):
            text = page.read_text(encoding="utf-8")
            for target, anchor in re.findall(r"\]\(([^)#:\s]*)(?:#([^)\s]*))?\)", text):
                with self.subTest(page=page.name, target=target, anchor=anchor):
                    path = page.parent / target if target else page
                    self.assertTrue(path.exists())
                    if anchor:
                        headings = re.findall(r"^#+ (.+)$", path.read_text(encoding="utf-8"), re.MULTILINE)
                        names = (re.sub(r"[^\w -]", "", heading).lower().replace(" ", "-") for heading in headings)
                        self.assertIn(anchor, set(names))

    def test_numbers_of_rules(self):
        readme = (ROOT / "README.md").read_text(encoding="utf-8")
        table = (ROOT / "docs" / "rules" / "README.md").read_text(encoding="utf-8")
        row = re.compile(r"^\| \[?([\w-]+)(?:\]\S+)? \| .*? \| (?:error|warning|note) \| (.*?) \|$", re.MULTILINE)
        families = table.split("\n## ")[1:]
        rows = row.findall("\n".join(family for family in families if "\nIn `covet-scan`" in family))
        on = sum("on" in default.split() for _, default in rows)
        own = sum(not re.fullmatch(r"[A-Z]+\d+", rule) for rule, _ in rows)
        told = f"[{len(rows):,} rules](docs/rules/README.md), {on} of them on by default and {own} our own"
        self.assertIn(told, " ".join(readme.split()))
        kinds = (ROOT / "crates/scan/src/taint/kinds.rs").read_text(encoding="utf-8")
        flow = set(re.findall(r"^    \w+ \"([a-z-]+)\",$", kinds, re.MULTILINE))
        self.assertIn(f"and more, {len(flow)} rules", " ".join(readme.split()))

    def test_figures_of_the_corpus(self):
        page = (ROOT / "docs" / "quality.md").read_text(encoding="utf-8")
        rows = (ROOT / "testdata" / "taint" / "counts.tsv").read_text(encoding="utf-8").splitlines()[1:]
        found, wrong = (sum(int(row.split("\t")[at]) for row in rows) for at in (1, 2))
        self.assertIn(f"| {found} found, {wrong} false |", page)

    def test_flags(self):
        """Each flag that a page gives to a program is one of its flags."""
        for program in (SCAN, DEDUPE):
            told = subprocess.run([program, "--help"], capture_output=True, encoding="utf-8", check=True).stdout
            flags = set(re.findall(r"--[a-z-]+", told))
            for page in PAGES:
                text = page.read_text(encoding="utf-8")
                for command in re.findall(rf"(?:^|`|\$ ){program.name} ([^`|\n]+)", text, re.MULTILINE):
                    for flag in re.findall(r"(?<!\S)--[a-z][a-z-]*", command):
                        with self.subTest(page=page.name, command=command):
                            self.assertIn(flag, flags)


if __name__ == "__main__":
    unittest.main()
