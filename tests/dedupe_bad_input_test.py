"""covet-dedupe on bad input: it ends in time and memory, with exit code 0, 1 or 2, and with a report that can be read.

    COVET_DEDUPE=PROGRAM python3 -m unittest discover --start-directory tests --pattern dedupe_bad_input_test.py
"""

import itertools
import json
import os
import pty
import random
import re
import resource
import subprocess
import sys
import unittest
from urllib.parse import unquote_to_bytes

from dedupe_test import OTHER, TOTAL, Dedupe
from scratch import DEDUPE, ROOT

sys.path.insert(0, str(ROOT / "testdata"))

import make_bad_input  # noqa: E402

# Far above what any case needs; no test asserts that something is fast.
SECONDS = 120
BYTES = 4 * 2**30
READABLE = 100
FILE_RULES = {"syntax-error", "undecodable-file", "oversized-file", "unreadable-file"}


def of_dedupe(configuration):
    return configuration.replace(".scan", ".dedupe").replace("[scan]", "[dedupe]")


def limits():
    resource.setrlimit(resource.RLIMIT_AS, (BYTES, BYTES))


class Bad(Dedupe):
    def dedupe(self, *arguments, folder=None, stdin=b"", codes=(0, 1, 2), **env):
        """Runs the program under the limits; a report that breaks off, a panic or another exit code is a failure."""
        done = subprocess.run(
            [DEDUPE, *map(str, arguments)],
            cwd=folder or self.folder,
            env={**self.env, **env},
            input=stdin,
            capture_output=True,
            timeout=SECONDS,
            preexec_fn=limits if sys.platform == "linux" else None,
            check=False,
        )
        errors = done.stderr.decode(errors="replace")
        self.assertIn(done.returncode, codes, errors[-2000:])
        for word in ("panicked", "overflowed its stack", "RUST_BACKTRACE", "memory allocation"):
            self.assertNotIn(word, errors)
        return done

    def text(self, *arguments, **options):
        """The text report: short, and no line that fills a screen."""
        text = self.dedupe(*arguments, "--no-cache", **options).stdout.decode()
        self.assertLess(text.count("\n"), READABLE)
        self.assertLess(max((len(line) for line in text.split("\n")), default=0), 1000)
        return text

    def log(self, *arguments, **options):
        done = self.dedupe(*arguments, "--no-cache", "--format", "sarif", **options)
        self.assertLess(len(done.stdout), 20_000_000)
        return json.loads(done.stdout)["runs"][0]

    def names(self, *arguments, **options):
        """(rule, path) of every result, the first place of each."""
        return [
            (result["ruleId"], result["locations"][0]["physicalLocation"]["artifactLocation"]["uri"])
            for result in self.log(*arguments, **options)["results"]
        ]

    def put(self, name, data):
        path = self.folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data if isinstance(data, bytes) else data.encode())


class Size(Bad):
    def test_one_line_of_20_megabytes(self):
        half = 10_000_000
        self.put("call.py", "f(a, b);" * (half // 4) + "\n")
        self.put("string.py", "x = '" + "a" * 2 * half + "'\n")
        self.put("list.py", "x = [" + "1, " * (half // 2) + "]\n")
        self.text()

    def test_a_million_equal_lines(self):
        self.put("statements.py", "total = total + row.amount\n" * 1_000_000)
        self.put("body.py", "def f(row):\n" + "    total = total + row.amount\n" * 1_000_000)
        self.text()
        self.put("covet.toml", "max-file-size = 100_000_000\n")
        self.text()

    def test_a_period_of_lines(self):
        """Every shift of the text by a period is a copy of it."""
        for period in (2, 7, 50):
            lines = "".join(f"    value_{at} = call_{at}(value, {at})\n" for at in range(period))
            self.put(f"period_{period}.py", "def f(value):\n" + lines * (60_000 // period))
        self.text()

    def test_minified_code(self):
        rng = random.Random(1)
        names = [f"{a}{b}" for a in "abcdefgh" for b in "abcdefgh"]

        def statement():
            a, b, c, d = rng.choices(names, k=4)
            return rng.choice((f"{a}={b}+{c}", f"{a}={b}({c},{d})", f"{a}.{b}={c}[{d}]", f"{a}({b},{c}={d})"))

        lines = [";".join(statement() for _ in range(300)) for _ in range(400)]
        self.put("one.py", "\n".join(lines) + "\n")
        self.put("two.py", "\n".join(lines[:200]) + "\n")
        self.text()
        self.dedupe("--min-lines", "1", "--no-cache")

    def test_10000_copies_of_one_file(self):
        for at in range(10_000):
            self.put(f"part_{at % 100}/copy_{at}.py", TOTAL)
        text = self.text()
        self.assertRegex(text, r"10[,. ]?000")
        (result,) = self.log()["results"]
        self.assertEqual(result["ruleId"], "exact-clone")
        self.assertRegex(result["message"]["text"], r"10[,. ]?000")
        for form in ("json", "github", "gitlab", "junit", "markdown"):
            with self.subTest(form):
                self.assertLess(len(self.dedupe("--no-cache", "--format", form).stdout), 20_000_000)

    def test_10000_functions_that_differ_in_one_value(self):
        for part in range(10):
            numbers = random.Random(part).sample(range(1_000_000), 1000)
            functions = (TOTAL.replace("total", f"f{at}").replace("* 2", f"* {at}") for at in numbers)
            self.put(f"part_{part}.py", "\n\n".join(functions))
        self.text()
        # The functions, and perhaps the files.
        self.assertIn(len(self.log()["results"]), (1, 2))

    def test_2000_functions_that_differ_more_and_more(self):
        """Each is like its neighbours, and the first is unlike the last; no fragment lies in another."""
        for header, indentation in (("", ""), ("class Chain:\n", "    ")):
            with self.subTest(header):
                lines = [f"{indentation}    name_{at} = call_{at}(value, {at})\n" for at in range(2020)]
                functions = (
                    f"{indentation}def f{at}(value):\n{''.join(lines[at:at + 20])}" for at in range(2000)
                )
                self.put("chain.py", header + "\n\n".join(functions))
                self.assertLess(self.dedupe("--no-cache").stdout.count(b"\n"), 20 * 2000)
                results = self.log()["results"]
                self.assertGreater(len(results), 1)
                places = sorted({place for result in results for place in self.members(result)})
                inside = [(one, two) for one, two in itertools.pairwise(places) if two[1] <= one[2]]
                self.assertEqual(inside[:5], [])

    def test_long_functions_with_a_change_in_every_other_line(self):
        for step in (2, 3, 5):
            changed = "".join(f"    a{at} = f(b, {at}){' + c' if at % step else ''}\n" for at in range(20_000))
            self.put(f"every_{step}.py", f"def g(b, c):\n{changed}")
        self.text()

    def test_deep_nesting(self):
        for name, (opening, closing) in {"round": "()", "square": "[]"}.items():
            self.put(f"{name}.py", f"x = {opening * 100_000}1{closing * 100_000}\n")
        deep = "".join("    " * depth + f"if a{depth}:\n" for depth in range(95)) + "    " * 95 + "pass\n"
        self.put("blocks_a.py", deep)
        self.put("blocks_b.py", deep)
        functions = "".join("    " * at + f"def f{at}(a):\n" for at in range(90)) + "    " * 90 + "return a\n"
        self.put("functions_a.py", functions)
        self.put("functions_b.py", functions)
        self.put("sum.py", "x = " + " + ".join(["a"] * 200_000) + "\n")
        self.put("elif.py", "if a == 0:\n    pass\n" + "".join(f"elif a == {at}:\n    f()\n" for at in range(20_000)))
        self.text()


class Broken(Bad):
    def test_files_that_are_no_python(self):
        self.put("binary.py", bytes(range(256)) * 64)
        self.put("broken.py", "x = 'M\xfcller'\n".encode("latin-1"))
        self.put("syntax.py", "def f(:\n    pass\n")
        self.put("good_a.py", TOTAL)
        self.put("good_b.py", TOTAL)
        self.assertEqual(
            sorted(self.names()),
            [
                ("exact-clone", "good_a.py"),
                ("syntax-error", "syntax.py"),
                ("undecodable-file", "binary.py"),
                ("undecodable-file", "broken.py"),
            ],
        )

    def test_empty_files(self):
        for at in range(20):
            self.put(f"package_{at}/__init__.py", "")
            self.put(f"package_{at}/blank.py", "\n" * 500)
            self.put(f"package_{at}/comments.py", "# a comment\n" * 500)
        self.assertEqual(self.names(), [])

    def test_no_files(self):
        self.dedupe(codes=(0,))
        self.assertEqual(self.names(), [])

    def test_loops_of_links(self):
        self.put("a/one.py", TOTAL)
        (self.folder / "a" / "again").symlink_to("..")
        (self.folder / "itself.py").symlink_to("itself.py")
        (self.folder / "x.py").symlink_to("y.py")
        (self.folder / "y.py").symlink_to("x.py")
        (self.folder / "nowhere.py").symlink_to("not-there.py")
        (self.folder / "endless.py").symlink_to("/dev/zero")
        self.assertEqual([rule for rule, _ in self.names() if rule not in FILE_RULES], [])

    def test_a_link_is_no_copy(self):
        self.put("one.py", TOTAL)
        (self.folder / "two.py").symlink_to("one.py")
        self.assertEqual(self.names(), [])

    def test_standard_input(self):
        for data in (b"", b"\n", b"\x00" * 1000, bytes(range(256)), b"def f(:\n", b"\xef\xbb\xbf", b"x = 1" * 100_000):
            with self.subTest(data[:20]):
                self.dedupe("-", stdin=data)
        self.assertEqual(self.dedupe("-", stdin=b"def f(:\n").returncode, 1)

    def test_names_of_files(self):
        for name in (b"\x1b[31mred.py", b"new\nline.py", b"latin_\xfc.py", "\u202egnp.py".encode(), b"a b'\"%20#.py"):
            with open(os.path.join(os.fsencode(self.folder), name), "wb") as stream:
                stream.write(TOTAL.encode())
        text = self.text()
        self.assertNotIn("\x1b", text)
        self.assertNotIn("\u202e", text)
        (result,) = self.log()["results"]
        self.assertEqual(len(result["relatedLocations"]), 4)

    def test_what_every_program_must_survive(self):
        """The files of testdata/make_bad_input.py, with the outcomes that it names, for any number of threads."""
        made = self.tmp / "made"
        make_bad_input.make(made, line_bytes=100_000_000, terms=100_000)
        self.addCleanup(lambda: subprocess.run(["rm", "-rf", made], check=True))
        expected = json.loads((made / "expected.json").read_text(encoding="utf-8"))["files"]
        command = (".", "--no-config", "--format", "json", "--no-cache", "--quiet")
        one = self.dedupe(*command, "--threads", "1", folder=made / "files", codes=(1,))
        many = self.dedupe(*command, "--threads", "8", folder=made / "files", codes=(1,))
        self.assertEqual(one.stdout, many.stdout)
        outcomes = {}
        for finding in json.loads(one.stdout)["findings"]:
            if finding["rule"] in FILE_RULES:
                outcomes.setdefault(finding["place"]["path"], set()).add(finding["rule"])
        for name, case in expected.items():
            with self.subTest(name[:120]):
                got = outcomes.get(unquote_to_bytes(name).decode("utf-8", "replace"), {"ok", "skipped"})
                self.assertTrue(got & set(case["outcome"]), f"{got}: {case['why']}")

    def test_text_of_the_bad_files(self):
        made = self.tmp / "made"
        make_bad_input.make(made, line_bytes=1000, terms=2000)
        self.addCleanup(lambda: subprocess.run(["rm", "-rf", made], check=True))
        text = self.dedupe("--no-config", "--no-cache", folder=made / "files", codes=(1,)).stdout.decode()
        self.assertNotIn("\x1b", text)
        self.assertLess(max(map(len, text.split("\n"))), 5000)


class Setup(Bad):
    def refused(self, *arguments, names="", **options):
        """Exit code 2, a message that names what is wrong, and no report."""
        done = self.dedupe(*arguments, codes=(2,), **options)
        self.assertEqual(done.stdout, b"")
        message = done.stderr.decode()
        self.assertIn(names, message)
        self.assertLess(len(message), 2000)
        return message

    def test_broken_configuration(self):
        self.put("app.py", OTHER)
        cases = {
            name: (of_dedupe(text) if isinstance(text, str) else text, line)
            for name, (text, line, _) in make_bad_input.CONFIGURATION.items()
        }
        cases |= {
            "least lines as text": ('[tool.covet.dedupe]\nmin-lines = "six"\n', 2),
            "least lines below none": ("[tool.covet.dedupe]\nmin-lines = -1\n", 2),
            "similarity as text": ('[tool.covet.dedupe]\n\nsimilarity = "high"\n', 3),
            "similarity above one": ("[tool.covet.dedupe]\n\nsimilarity = 1.5\n", 3),
            "similarity that is no number": ("[tool.covet.dedupe]\nsimilarity = nan\n", 2),
        }
        for name, (text, line) in cases.items():
            with self.subTest(name):
                file = "covet.toml" if name.endswith("covet.toml") else "pyproject.toml"
                self.put(file, text)
                self.refused(names=f"{file}:{line}" if line else file)
                (self.folder / file).unlink()

    def test_broken_baselines(self):
        self.put("app.py", OTHER)
        for name, (data, why) in make_bad_input.BASELINES.items():
            with self.subTest(why):
                path = self.tmp / name
                path.write_bytes(data)
                self.refused("--no-config", "--baseline", path, names=name)

    def test_wrong_values_of_flags(self):
        self.put("app.py", OTHER)
        for flag, value in (("--similarity", "1.5"), ("--similarity", "nan"), ("--similarity", "-1"),
                            ("--min-lines", "-1"), ("--min-lines", "x"), ("--min-tokens", "99999999999999999999"),
                            ("--select", "no-such-rule"), ("--shard", "3/2"), ("--threads", "x")):
            with self.subTest(flag=flag, value=value):
                about = value if flag == "--select" else flag.removeprefix("--").partition("-")[0]
                self.refused(f"{flag}={value}", names=about)

    def test_paths_that_are_not_there(self):
        self.refused("no-such-folder", names="no-such-folder")

    def test_staged_without_git(self):
        folder = self.tmp / "plain"
        folder.mkdir()
        (folder / "app.py").write_text(TOTAL, encoding="utf-8")
        self.refused("--staged", folder=folder, names="git")
        self.refused("--since", "HEAD", folder=folder, names="git")

    def test_output_that_cannot_be_written(self):
        self.put("app.py", OTHER)
        self.refused("--output", self.tmp / "no" / "such" / "x.txt", names="x.txt")
        self.refused("--output", self.tmp, names=str(self.tmp))

    @unittest.skipUnless(os.path.exists("/dev/full"), "there is no /dev/full")
    def test_a_full_disk(self):
        self.put("a.py", TOTAL)
        self.put("b.py", TOTAL)
        done = self.dedupe("--output", "/dev/full", codes=(2, 3))
        self.assertIn("/dev/full", done.stderr.decode())

    def test_a_reader_that_leaves(self):
        for at in range(300):
            self.put(f"{at}.py", "\n\n".join(TOTAL.replace("labels", f"labels_{at}.known[{at}]") for _ in range(2)))
        reading, writing = os.pipe()
        os.close(reading)
        command = [DEDUPE, "--no-cache", "--format", "sarif"]
        done = subprocess.run(command, cwd=self.folder, env=self.env, stdout=writing, stderr=subprocess.PIPE,
                              timeout=SECONDS, check=False)
        os.close(writing)
        self.assertNotIn(b"panicked", done.stderr)
        self.assertLessEqual(done.returncode, 3)


class Colour(Bad):
    def on_a_terminal(self, *arguments, **env):
        """What it writes to a terminal."""
        ours, theirs = pty.openpty()
        environment = {key: value for key, value in self.env.items() if key != "NO_COLOR"}
        command = [DEDUPE, "--no-cache", *arguments]
        process = subprocess.Popen(command, cwd=self.folder, stdin=subprocess.DEVNULL, stdout=theirs,
                                   stderr=subprocess.DEVNULL, env={**environment, "TERM": "xterm", **env})
        os.close(theirs)
        parts = []
        try:
            while part := os.read(ours, 65536):
                parts.append(part)
        except OSError:
            # What Linux says at the end of a terminal.
            pass
        os.close(ours)
        self.assertEqual(process.wait(timeout=SECONDS), 1)
        return b"".join(parts).decode()

    def test_colour(self):
        self.put("a.py", TOTAL)
        self.put("b.py", TOTAL)
        self.assertRegex(self.on_a_terminal(), r"\x1b\[[\d;]+m")
        self.assertNotIn("\x1b", self.on_a_terminal(NO_COLOR="1"))
        self.assertNotIn("\x1b", self.on_a_terminal("--color", "never"))
        environment = dict(self.env)
        self.env.pop("NO_COLOR")
        self.addCleanup(self.env.update, environment)
        self.assertNotIn("\x1b", self.text())
        self.assertIn("\x1b", self.dedupe("--no-cache", "--color", "always").stdout.decode())
        plain = re.sub(r"\x1b\[[\d;]*m", "", self.dedupe("--no-cache", "--color", "always").stdout.decode())
        self.assertEqual(plain, self.text())


if __name__ == "__main__":
    unittest.main()
