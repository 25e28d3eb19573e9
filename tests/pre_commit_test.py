"""The hooks of `.pre-commit-hooks.yaml`: built by pre-commit from this repository, and run on real commits."""

import os
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
BIN = Path(sys.executable).parent
GOOD = "def run(command):\n    return command\n"
BAD = "import subprocess\n\n\ndef run(command):\n    return subprocess.run(command, shell=True)\n"
WORSE = BAD + "\n\ndef other(command):\n    return subprocess.call(command, shell=True)\n"
FOUND = "app.py:{}:12 S602"


class TryRepo(unittest.TestCase):
    """One environment serves all hooks: building it takes a minute."""

    @classmethod
    def setUpClass(cls):
        folder = tempfile.TemporaryDirectory()
        cls.addClassCleanup(folder.cleanup)
        cls.tmp = Path(folder.name).resolve()
        cls.repo = cls.tmp / "repo"
        cls.env = {
            **{key: value for key, value in os.environ.items() if not key.startswith("GIT_")},
            "PATH": f"{BIN}{os.pathsep}{os.environ['PATH']}",
            "PRE_COMMIT_HOME": str(cls.tmp / "home"),
            # What is compiled already, of the crates that this one takes from elsewhere.
            "CARGO_TARGET_DIR": str(ROOT / "target"),
            "GIT_CONFIG_GLOBAL": os.devnull,
            "GIT_CONFIG_SYSTEM": os.devnull,
            "GIT_AUTHOR_NAME": "Ann",
            "GIT_AUTHOR_EMAIL": "ann@example.org",
            "GIT_COMMITTER_NAME": "Ann",
            "GIT_COMMITTER_EMAIL": "ann@example.org",
        }
        cls.repo.mkdir()
        cls.run_in_repo("git", "init", "--quiet", "--initial-branch", "main")
        cls.run_in_repo("git", "init", "--quiet", "--bare", cls.tmp / "remote.git")
        cls.run_in_repo("git", "remote", "add", "origin", cls.tmp / "remote.git")

    @classmethod
    def run_in_repo(cls, *command, rc=0):
        done = subprocess.run(
            command, cwd=cls.repo, env=cls.env, text=True, check=False, stdout=subprocess.PIPE, stderr=subprocess.STDOUT
        )
        assert done.returncode == rc, (command, done.returncode, done.stdout)
        return done.stdout

    def commit(self, text, *arguments, rc=0):
        (self.repo / "app.py").write_text(text)
        self.run_in_repo("git", "add", "app.py")
        return self.run_in_repo("git", "commit", "--quiet", "--message", "it", *arguments, rc=rc)

    def test_everything(self):
        # The test of the test: what is committed is what is built.
        self.commit(BAD)
        (self.repo / "app.py").write_text(WORSE)
        self.run_in_repo("git", "add", "app.py")
        printed = self.run_in_repo("pre-commit", "try-repo", ROOT, "covet-scan", "--verbose", rc=1)
        self.assertIn(FOUND.format(9), printed)
        self.assertNotIn(FOUND.format(5), printed)

        # From here on with the environment that is built: as a user's configuration names it.
        (config,) = self.configs(printed)
        (self.repo / ".pre-commit-config.yaml").write_text(config)
        self.run_in_repo("git", "add", ".")
        self.run_in_repo("pre-commit", "install", "-t", "pre-commit", "-t", "pre-push")
        self.assertIn(FOUND.format(9), self.commit(WORSE, rc=1))
        self.commit(BAD, "--allow-empty")

        self.assertIn(FOUND.format(5), self.run_in_repo("git", "push", "--quiet", "origin", "main", rc=1))
        self.run_in_repo("git", "push", "--quiet", "--no-verify", "origin", "main")
        self.commit(WORSE, "--no-verify")
        printed = self.run_in_repo("git", "push", "--quiet", "origin", "main", rc=1)
        self.assertIn(FOUND.format(9), printed)
        self.assertNotIn(FOUND.format(5), printed)
        self.run_in_repo("git", "switch", "--quiet", "--create", "topic")
        printed = self.run_in_repo("git", "push", "--quiet", "origin", "topic", rc=1)
        self.assertNotIn(FOUND.format(5), printed)
        self.commit(GOOD)
        self.run_in_repo("git", "push", "--quiet", "origin", "topic")

        self.commit(BAD, "--no-verify")
        printed = self.run_in_repo("pre-commit", "run", "--hook-stage", "manual", "covet-scan-all", rc=1)
        self.assertIn(FOUND.format(5), printed)
        printed = self.run_in_repo(
            "pre-commit", "run", "--hook-stage", "pre-push", "--from-ref", "HEAD~", "--to-ref", "HEAD", rc=1
        )
        self.assertIn(FOUND.format(5), printed)

    def configs(self, printed):
        """The configuration that try-repo prints, with all hooks of this repository."""
        lines = printed.split("Using config:")[1].splitlines()
        repo = [line.split(": ", 1)[1] for line in lines if "repo: " in line]
        rev = [line.split(": ", 1)[1] for line in lines if "rev: " in line]
        ids = ("covet-scan", "covet-scan-push", "covet-scan-all")
        hooks = "".join(f"      - id: {name}\n" for name in ids)
        return [f"repos:\n  - repo: {repo[0]}\n    rev: {rev[0]}\n    hooks:\n{hooks}"]


if __name__ == "__main__":
    unittest.main()
