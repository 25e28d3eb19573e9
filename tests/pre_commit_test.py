"""The hooks of `.pre-commit-hooks.yaml`: built by pre-commit from this repository, and run on real commits."""

import os
import shutil
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

import yaml

ROOT = Path(__file__).resolve().parent.parent
BIN = Path(sys.executable).parent
GOOD = "def run(command):\n    return command\n"
BAD = "import subprocess\n\n\ndef run(command):\n    return subprocess.run(command, shell=True)\n"
WORSE = BAD + "\n\ndef other(command):\n    return subprocess.call(command, shell=True)\n"
FOUND = "app.py:{}:12 S602"


class Hooks(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.tmp = Path(folder.name).resolve()
        self.repo = self.tmp / "repo"
        self.env = {
            **{key: value for key, value in os.environ.items() if not key.startswith("GIT_")},
            "PATH": f"{BIN}{os.pathsep}{os.environ['PATH']}",
            "PRE_COMMIT_HOME": str(self.tmp / "home"),
            # What is compiled already, of the crates that this one takes from elsewhere.
            "CARGO_TARGET_DIR": str(ROOT / "target"),
            "GIT_CONFIG_GLOBAL": os.devnull,
            "GIT_CONFIG_SYSTEM": os.devnull,
            "GIT_AUTHOR_NAME": "Ann",
            "GIT_AUTHOR_EMAIL": "ann@example.org",
            "GIT_COMMITTER_NAME": "Ann",
            "GIT_COMMITTER_EMAIL": "ann@example.org",
        }
        self.repo.mkdir()
        self.run_in_repo("git", "init", "--quiet", "--initial-branch", "main")
        self.run_in_repo("git", "init", "--quiet", "--bare", self.tmp / "remote.git")
        self.run_in_repo("git", "remote", "add", "origin", self.tmp / "remote.git")

    def copy_of_the_suite(self):
        """A clone with a commit of what is here now, so that what is built is what is tested everywhere else."""
        clone = self.tmp / "covet-tools"
        self.run_in(self.tmp, "git", "clone", "--quiet", ROOT, clone)
        for path in self.run_in(clone, "git", "ls-files", "-z").split("\0")[:-1]:
            (clone / path).unlink()
        here = self.run_in(ROOT, "git", "ls-files", "--cached", "--others", "--exclude-standard", "-z")
        for path in here.split("\0")[:-1]:
            if (ROOT / path).is_file():
                (clone / path).parent.mkdir(parents=True, exist_ok=True)
                shutil.copy2(ROOT / path, clone / path)
        self.run_in(clone, "git", "add", "--all")
        self.run_in(clone, "git", "commit", "--quiet", "--allow-empty", "--message", "as it is")
        return clone

    def run_in_repo(self, *command, rc=0):
        return self.run_in(self.repo, *command, rc=rc)

    def run_in(self, folder, *command, rc=0):
        done = subprocess.run(
            command, cwd=folder, env=self.env, text=True, check=False, stdout=subprocess.PIPE, stderr=subprocess.STDOUT
        )
        assert done.returncode == rc, (command, done.returncode, done.stdout)
        return done.stdout

    def stage(self, text):
        (self.repo / "app.py").write_text(text)
        self.run_in_repo("git", "add", "app.py")

    def commit(self, text, *arguments, rc=0):
        self.stage(text)
        return self.run_in_repo("git", "commit", "--quiet", "--message", "it", *arguments, rc=rc)

    def test_try_repo_builds_from_a_clone(self):
        self.commit(BAD)
        self.stage(WORSE)
        printed = self.run_in_repo("pre-commit", "try-repo", self.copy_of_the_suite(), "covet-scan", "--verbose", rc=1)
        self.assertIn(FOUND.format(9), printed)
        self.assertNotIn(FOUND.format(5), printed)

    def test_the_hooks_in_use(self):
        # The definitions as they are, with the programs that are installed already.
        hooks = yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text())
        self.assertEqual({hook.pop("language") for hook in hooks}, {"python"})
        hooks = [{**hook, "language": "system"} for hook in hooks]
        (self.repo / ".pre-commit-config.yaml").write_text(yaml.safe_dump({"repos": [{"repo": "local", "hooks": hooks}]}))
        self.run_in_repo("git", "add", ".")
        self.commit(BAD)
        self.run_in_repo("pre-commit", "install", "-t", "pre-commit", "-t", "pre-push")
        printed = self.commit(WORSE, rc=1)
        self.assertIn(FOUND.format(9), printed)
        self.assertNotIn(FOUND.format(5), printed)
        self.commit(BAD + "\n\ndef other(value):\n    return value\n")
        # What the configuration leaves out is not looked at, staged or not.
        (self.repo / "covet.toml").write_text('exclude = ["made.py"]\n')
        (self.repo / "made.py").write_text(WORSE)
        self.run_in_repo("git", "add", ".")
        self.commit(BAD)

        self.assertIn(FOUND.format(5), self.run_in_repo("git", "push", "--quiet", "origin", "main", rc=1))
        self.run_in_repo("git", "push", "--quiet", "--no-verify", "origin", "main")
        self.commit(WORSE, "--no-verify")
        printed = self.run_in_repo("git", "push", "--quiet", "origin", "main", rc=1)
        self.assertIn(FOUND.format(9), printed)
        self.assertNotIn(FOUND.format(5), printed)
        self.run_in_repo("git", "switch", "--quiet", "--create", "topic")
        printed = self.run_in_repo("git", "push", "--quiet", "origin", "topic", rc=1)
        self.assertIn(FOUND.format(9), printed)
        self.assertNotIn(FOUND.format(5), printed)
        self.commit(GOOD)
        self.run_in_repo("git", "push", "--quiet", "origin", "topic")

        self.commit(BAD, "--no-verify")
        printed = self.run_in_repo("pre-commit", "run", "--hook-stage", "manual", "covet-scan-all", rc=1)
        self.assertIn(FOUND.format(5), printed)
        refs = ("--from-ref", "HEAD~", "--to-ref", "HEAD")
        self.assertIn(FOUND.format(5), self.run_in_repo("pre-commit", "run", "--hook-stage", "pre-push", *refs, rc=1))
        self.commit(BAD + "# more\n", "--no-verify")
        self.run_in_repo("pre-commit", "run", "--hook-stage", "pre-push", *refs)


if __name__ == "__main__":
    unittest.main()
