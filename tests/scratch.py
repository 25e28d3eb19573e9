"""Scratch repositories for tests, and the snippets of a page."""

import os
import re
import shutil
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent


def program(name):
    """The program covet-NAME: what COVET_NAME names, or what was built last."""
    return Path(os.environ.get(f"COVET_{name.upper()}", ROOT / "target" / "release" / f"covet-{name}")).resolve()


SCAN, DEDUPE = program("scan"), program("dedupe")
# Large enough for a clone where it stands twice.
COPIED = """
def read(path, limit):
    rows = []
    for line in path.read_text(encoding="utf-8").splitlines():
        fields = line.rstrip().split(";")
        if len(fields) < limit:
            continue
        rows.append((fields[0], int(fields[1])))
    return sorted(rows)
"""
# A fenced block with the comment above it, which says what a test does with it.
BLOCK = re.compile(r"(?:<!-- ([a-z-]+)(?: ([^\n>]+))? -->\n)?```(\w+)\n(.*?)^```$", re.MULTILINE | re.DOTALL)


def blocks(page):
    """The snippets of a page of docs/: (kind, name, language, text). Kind and name are None where no comment is."""
    text = (ROOT / "docs" / page).read_text(encoding="utf-8")
    found = [match.groups() for match in BLOCK.finditer(text)]
    assert len(found) == len(re.findall(r"^ *```", text, re.MULTILINE)) // 2, f"{page}: a block that no test sees"
    return found


def executable(path, text):
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    path.chmod(0o755)
    return path


def installed(case, name):
    """A program that scripts/test.sh installs beside the Python that runs the tests; without it the test is skipped."""
    path = Path(sys.executable).with_name(name)
    if not path.exists():
        case.skipTest(f"{name} is not installed beside {sys.executable}")
    return path


class Scratch(unittest.TestCase):
    """An empty repository `repo`; `bin` comes first on the PATH, then git and the usual small tools."""

    # What the tests of a class are about.
    PROGRAM = SCAN
    # All that what is under test may use; nothing else is on its PATH.
    TOOLS = "basename cat cp dirname env expr git ln ls mkdir mktemp pwd rm sed sh tr uname"
    CONFIG = {
        "user.name": "Ann",
        "user.email": "ann@example.org",
        "init.defaultBranch": "main",
        "advice.detachedHead": "false",
        "protocol.file.allow": "always",
    }

    def setUp(self):
        self.assertTrue(self.PROGRAM.is_file(), f"{self.PROGRAM} is not built")
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.tmp = Path(folder.name).resolve()
        self.bin, self.tools = self.tmp / "bin", self.tmp / "tools"
        for path in (self.bin, self.tools):
            path.mkdir()
        for tool in self.TOOLS.split():
            if found := shutil.which(tool):
                (self.tools / tool).symlink_to(found)
        self.env = {
            "PATH": f"{self.bin}{os.pathsep}{self.tools}",
            "HOME": str(self.tmp),
            "LC_ALL": "C",
            "NO_COLOR": "1",
            "GIT_CONFIG_GLOBAL": os.devnull,
            "GIT_CONFIG_SYSTEM": os.devnull,
            "GIT_CONFIG_COUNT": str(len(self.CONFIG)),
            **{f"GIT_CONFIG_KEY_{at}": key for at, key in enumerate(self.CONFIG)},
            **{f"GIT_CONFIG_VALUE_{at}": value for at, value in enumerate(self.CONFIG.values())},
        }
        self.repo = self.tmp / "repo"
        self.run_in(self.tmp, "git", "init", "--quiet", "repo")

    def put_programs_on_path(self):
        (self.bin / "covet-scan").symlink_to(SCAN)
        (self.bin / "covet-dedupe").symlink_to(DEDUPE)

    def run_in(self, folder, *command, rc=0, env=None, stdin=""):
        """Runs a command; what it printed, both streams together. `rc=None`: any exit code."""
        done = subprocess.run(
            [str(part) for part in command],
            cwd=folder,
            env={**self.env, **(env or {})},
            input=stdin,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            encoding="utf-8",
            check=False,
        )
        if rc is not None:
            self.assertEqual(done.returncode, rc, f"{command}\n{done.stdout}")
        return done.stdout

    def git(self, *arguments, folder=None, **options):
        return self.run_in(folder or self.repo, "git", *arguments, **options).rstrip("\n")

    def write(self, text, name="app.py", folder=None):
        path = (folder or self.repo) / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")

    def commit(self, **files):
        """Commits files given as `NAME="text"` or, where the name is no word, `**{"a/b.py": "text"}`; its hash."""
        for name, text in files.items():
            self.write(text, name if "." in name else f"{name}.py")
        self.git("add", "--all")
        self.git("commit", "--quiet", "--message", "it")
        return self.git("rev-parse", "HEAD")
