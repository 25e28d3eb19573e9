"""docs/pre-commit.md, done with pre-commit and prek. That the hooks can be built is for tests/pre_commit_test.py."""

import os
import re
import shutil
import unittest
import zipfile

import yaml

from scratch import COPIED, ROOT, SCAN, Scratch, blocks, installed

PAGE = blocks("pre-commit.md")
URL = "https://github.com/covetpy/covet-tools"
HOOKS = (ROOT / ".pre-commit-hooks.yaml").read_text(encoding="utf-8")
VERSION = re.search(r'^version = "(.+)"$', (ROOT / "Cargo.toml").read_text(encoding="utf-8"), re.MULTILINE)[1]
OLD = "import subprocess\n\n\ndef run(command):\n    return subprocess.run(command, shell=True)\n"
TOUCHED = OLD + "\n\ndef other(value):\n    return value\n"
WORSE = OLD + "\n\ndef other(command):\n    return subprocess.call(command, shell=True)\n"
FOUND = re.compile(r"^ *(\S+\.py):(\d+):\d+ \S+ (?:error|warning|note): ", re.MULTILINE)


def block(kind, name):
    (text,) = (text for was, named, _, text in PAGE if (was, named) == (kind, name))
    return text


class Page(Scratch):
    MANAGER = "pre-commit"

    def setUp(self):
        super().setUp()
        (self.bin / "pre-commit").symlink_to(installed(self, self.MANAGER))
        (self.bin / "bash").symlink_to(shutil.which("bash") or self.skipTest("pre-commit needs bash"))
        self.put_programs_on_path()
        self.env |= {"PRE_COMMIT_HOME": str(self.tmp / "home"), "PREK_HOME": str(self.tmp / "home")}
        # Covet Tools at its release, with the program in the place of its sources.
        self.tools = self.tmp / "covet-tools"
        self.run_in(self.tmp, "git", "init", "--quiet", self.tools)
        hooks = [{**hook, "language": "system"} for hook in yaml.safe_load(HOOKS)]
        self.write(yaml.safe_dump(hooks), ".pre-commit-hooks.yaml", self.tools)
        self.git("add", "--all", folder=self.tools)
        self.git("commit", "--quiet", "--message", "it", folder=self.tools)
        self.git("tag", f"v{VERSION}", folder=self.tools)
        self.run_in(self.tmp, "git", "init", "--quiet", "--bare", "remote.git")
        self.git("remote", "add", "origin", "../remote.git")
        self.commit(app=OLD)
        self.git("push", "--quiet", "--set-upstream", "origin", "main")

    def use(self, name):
        """Commits a configuration of the page; what it looks up at the release it finds on this machine."""
        text = block("config", name)
        self.write(text.replace(URL, str(self.tools)), ".pre-commit-config.yaml")
        self.git("add", "--all")
        self.git("commit", "--quiet", "--no-verify", "--message", "hooks")
        self.git("push", "--quiet", "--no-verify", "origin", "main")

    def script(self, name):
        return block("run", name).replace(URL, str(self.tools))

    def do(self, name, rc=0):
        """Runs a script of the page: what was found on the way."""
        printed = self.run_in(self.repo, "sh", "-e", "-c", self.script(name), rc=rc)
        return [(file, int(line)) for file, line in FOUND.findall(printed)]

    def stage(self, text, name="app.py"):
        self.write(text, name)
        self.git("add", "--all")

    def found(self, *command, rc=1, **options):
        printed = self.run_in(self.repo, *command, rc=rc, **options)
        return [(file, int(line)) for file, line in FOUND.findall(printed)]

    def test_every_block_is_checked(self):
        self.assertEqual({kind for kind, *_ in PAGE}, {"config", "run"})
        text = (ROOT / "tests" / "pre_commit_page_test.py").read_text(encoding="utf-8")
        tested = set(re.findall(r'self\.(?:use|do|script)\("(\w+)"', text))
        self.assertEqual({name for _, name, *_ in PAGE}, tested)

    def test_configurations_are_valid(self):
        hooks = {hook["id"]: hook for hook in yaml.safe_load(HOOKS)}
        for kind, name, _, text in PAGE:
            if kind == "config":
                with self.subTest(name):
                    self.write(text, "config.yaml")
                    self.run_in(self.repo, self.bin / "pre-commit", "validate-config", "config.yaml")
                    (repository,) = yaml.safe_load(text)["repos"]
                    if repository["repo"] != "local":
                        self.assertEqual((repository["repo"], repository["rev"]), (URL, f"v{VERSION}"))
                        self.assertLessEqual({hook["id"] for hook in repository["hooks"]}, hooks.keys())

    def test_table(self):
        """The table of hooks is the whole of `.pre-commit-hooks.yaml`."""
        text = (ROOT / "docs" / "pre-commit.md").read_text(encoding="utf-8")
        rows = dict(re.findall(r"^\| `(covet-[a-z-]+)` \| `([a-z-]+)` \|", text, re.MULTILINE))
        self.assertEqual({name: [stage] for name, stage in rows.items()},
                         {hook["id"]: hook["stages"] for hook in yaml.safe_load(HOOKS)})  # fmt: skip

    def check_hooks(self):
        """Commit and push are stopped, and only for what is new in them."""
        commit, push = ("git", "commit", "--quiet", "--message", "it"), ("git", "push", "--quiet", "origin", "main")
        self.stage(WORSE)
        self.assertEqual(self.found(*commit), [("app.py", 9)])
        self.git("commit", "--quiet", "--no-verify", "--message", "it")
        self.assertEqual(self.found(*push), [("app.py", 9)])
        self.stage(TOUCHED)
        self.assertEqual(self.found(*commit, rc=0), [])
        self.assertEqual(self.found(*push, rc=0), [])

    def test_hooks(self):
        self.use("hooks")
        self.do("install")
        self.check_hooks()

    def test_a_copy_of_another_file(self):
        self.write(COPIED, "orders.py")
        self.use("hooks")
        self.do("install")
        self.stage("# More.\n" + COPIED, "people.py")
        commit = ("git", "commit", "--quiet", "--message", "it")
        self.assertEqual(self.found(*commit), [("people.py", 3)])
        self.assertEqual(self.found(*commit, rc=0, env={"SKIP": "covet-dedupe"}), [])
        self.assertEqual(self.found("git", "push", "--quiet", "origin", "main"), [("people.py", 3)])

    def test_wheel(self):
        """From an index: pip is given a wheel of that name and version, with the program in it."""
        written = yaml.safe_load(block("config", "wheel"))["repos"][0]["hooks"]
        ours = {hook["id"]: hook for hook in yaml.safe_load(HOOKS)}
        for hook in written:
            self.assertEqual(hook.pop("additional_dependencies"), [f"covet-tools=={VERSION}"])
            self.assertEqual(hook, {key: value for key, value in ours[hook["id"]].items() if key != "description"})
        folder = self.tmp / "index"
        folder.mkdir()
        about = f"covet_tools-{VERSION}"
        with zipfile.ZipFile(folder / f"{about}-py3-none-any.whl", "w") as wheel:
            program = zipfile.ZipInfo(f"{about}.data/scripts/covet-scan")
            program.external_attr = 0o100755 << 16
            wheel.writestr(program, f'#!/bin/sh\nexec "{SCAN}" "$@"\n')
            metadata = f"Metadata-Version: 2.1\nName: covet-tools\nVersion: {VERSION}\n"
            wheel.writestr(f"{about}.dist-info/METADATA", metadata)
            wheel.writestr(f"{about}.dist-info/WHEEL", "Wheel-Version: 1.0\nRoot-Is-Purelib: true\nTag: py3-none-any\n")
            wheel.writestr(f"{about}.dist-info/RECORD", "")
        # pip and uv, which prek takes, are set up as on this machine, and find the wheel beside what the index has.
        theirs = {key: value for key, value in os.environ.items() if not key.startswith("GIT_")}
        self.env = {**theirs, **self.env, "HOME": os.environ["HOME"], "PATH": f"{self.bin}:{os.environ['PATH']}"}
        self.env |= {"PIP_FIND_LINKS": str(folder), "UV_FIND_LINKS": str(folder), "UV_NO_INDEX": "1"}
        (self.bin / "covet-scan").unlink()
        self.use("wheel")
        self.do("install")
        self.check_hooks()

    def test_try_repo(self):
        self.stage(WORSE)
        self.assertEqual(self.do("try", rc=1), [("app.py", 9)])

    def test_arguments(self):
        """What is added comes behind the hook's own: a warning does not stop where an error must be."""
        self.use("args")
        self.do("install")
        warning = "import hashlib\n\n\ndef digest(data):\n    return hashlib.md5(data)\n"
        self.stage(warning, "digest.py")
        self.assertEqual(self.found(SCAN, "--staged"), [("digest.py", 5)])
        self.git("commit", "--quiet", "--message", "it")
        self.stage(WORSE)
        self.assertEqual(self.found("git", "commit", "--quiet", "--message", "it"), [("app.py", 9)])

    def test_skip(self):
        self.use("hooks")
        self.do("install")
        self.stage(WORSE)
        self.do("skip")
        self.assertEqual(self.git("rev-parse", "origin/main"), self.git("rev-parse", "main~"))
        self.assertEqual(self.git("log", "--format=%s", "-2"), "Without any hook\nWithout covet-scan")

    def test_in_ci(self):
        """In a clone with nothing staged, two commits after the remote's branch."""
        self.use("hooks")
        self.write(block("config", "hooks").replace(URL, str(self.tools)) + "      - id: covet-scan-all\n",
                   ".pre-commit-config.yaml")  # fmt: skip
        self.commit(app=WORSE)
        self.commit(other=TOUCHED.replace("shell=True", "check=True"))
        # What the page warns of, in bold.
        self.assertEqual(self.found("pre-commit", "run", "covet-scan", "--all-files", rc=0), [])
        self.assertEqual(self.do("since", rc=1), [("app.py", 9)])
        first, second = self.script("ci").splitlines()
        self.assertEqual(self.found("sh", "-c", first), [("app.py", 9)])
        self.assertEqual(self.found("sh", "-c", second), [("app.py", 5), ("app.py", 9)])

    def test_everything_on_every_commit(self):
        self.use("all")
        self.do("install")
        self.run_in(self.repo, SCAN, "--create-baseline", "covet-baseline.json")
        self.stage('[scan]\nbaseline = "covet-baseline.json"\n', "covet.toml")
        self.git("commit", "--quiet", "--message", "it")
        self.stage(WORSE)
        self.assertEqual(self.found("git", "commit", "--quiet", "--message", "it"), [("app.py", 9)])
        self.git("commit", "--quiet", "--no-verify", "--message", "it")
        self.assertEqual(self.found("pre-commit", "run", "--all-files"), [("app.py", 9)])


class WithPrek(Page):
    MANAGER = "prek"


if __name__ == "__main__":
    unittest.main()
