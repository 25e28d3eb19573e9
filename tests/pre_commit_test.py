"""The hooks of `.pre-commit-hooks.yaml`: built by pre-commit from this repository, and run on real commits."""

import os
import shutil
import sys
import unittest
from pathlib import Path

import yaml
from scratch import ROOT, Scratch

BIN = Path(sys.executable).parent
GOOD = "def run(command):\n    return command\n"
BAD = "import subprocess\n\n\ndef run(command):\n    return subprocess.run(command, shell=True)\n"
WORSE = BAD + "\n\ndef other(command):\n    return subprocess.call(command, shell=True)\n"
FOUND = "app.py:{}:12 S602"


class Hooks(Scratch):
    def setUp(self):
        super().setUp()
        # pre-commit builds: it gets the whole environment, but no settings of git.
        own = {key: value for key, value in self.env.items() if key.startswith("GIT_")}
        self.env = {
            **{key: value for key, value in os.environ.items() if not key.startswith("GIT_")},
            **own,
            "PATH": f"{BIN}{os.pathsep}{os.environ['PATH']}",
            "PRE_COMMIT_HOME": str(self.tmp / "home"),
            # What is compiled already, of the crates that this one takes from elsewhere.
            "CARGO_TARGET_DIR": str(ROOT / "target"),
        }
        self.git("init", "--quiet", "--bare", self.tmp / "remote.git")
        self.git("remote", "add", "origin", self.tmp / "remote.git")

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

    def stage(self, text):
        self.write(text)
        self.git("add", "app.py")

    def commit(self, text, *arguments, rc=0):
        self.stage(text)
        return self.git("commit", "--quiet", "--message", "it", *arguments, rc=rc)

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
        config = {"repos": [{"repo": "local", "hooks": hooks}]}
        self.write(yaml.safe_dump(config), ".pre-commit-config.yaml")
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
