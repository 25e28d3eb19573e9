"""The git hooks, in scratch repositories: what is committed and pushed, what is not, and what people see."""

import json
import os
import re
import shutil
import stat
import subprocess
import unittest

import scratch
from scratch import COPIED, ROOT, SCAN, executable, installed

HOOKS = ROOT / "hooks"
NAMES = ("pre-commit", "pre-push")
GOOD = "def run(command):\n    return command\n"
BAD = "import subprocess\n\n\ndef run(command):\n    return subprocess.run(command, shell=True)\n"
RULE = "S602"
# A file that is bad already, and the same with harmless and with bad lines more.
OLD_BAD = BAD
OLD_BAD_TOUCHED = BAD + "\n\ndef other(value):\n    return value\n"
OLD_BAD_WORSE = BAD + "\n\ndef other(command):\n    return subprocess.call(command, shell=True)\n"
FINDINGS = re.compile(r"^(.+):(\d+):\d+ (\S+) (?:error|warning|note): ", re.MULTILINE)


class Scratch(scratch.Scratch):
    """A repository `repo` with the hooks installed and, as its `origin`, the bare repository `remote.git`."""

    TOOLS = (
        "basename cat chmod cmp dirname env git git-upload-pack git-receive-pack ln ls mkdir mv rm sed sh tr uname"
    )

    def setUp(self):
        super().setUp()
        del self.env["NO_COLOR"]
        self.put_programs_on_path()
        self.run_in(self.tmp, "git", "init", "--quiet", "--bare", "remote.git")
        self.git("remote", "add", "origin", "../remote.git")
        self.install()

    def git(self, *arguments, folder=None, **options):
        """As it is printed, to the last line break."""
        return self.run_in(folder or self.repo, "git", *arguments, **options)

    def install(self, *arguments, folder=None, **options):
        return self.run_in(folder or self.repo, "sh", HOOKS / "install.sh", *arguments, **options)

    def stage(self, text, name="app.py", folder=None):
        self.write(text, name, folder)
        self.git("add", "--all", "--", name, folder=folder)

    def commit(self, *arguments, **options):
        """A commit that passes; the hook says nothing."""
        self.assertEqual(self.git("commit", "--quiet", "--message", "it", *arguments, **options), "")

    def blocked(self, *arguments, command=("commit", "--quiet", "--message", "it"), **options):
        """A commit that the hook stops: the (file, line, rule) of what it found."""
        before = self.head(options.get("folder"))
        printed = self.git(*command, *arguments, rc=1, **options)
        self.assertEqual(self.head(options.get("folder")), before)
        return [(file, int(line), rule) for file, line, rule in FINDINGS.findall(printed)]

    def head(self, folder=None):
        return self.git("rev-parse", "--quiet", "--verify", "HEAD", rc=None, folder=folder)

    def commit_unchecked(self, text, name="app.py", folder=None):
        self.stage(text, name, folder)
        self.git("commit", "--quiet", "--no-verify", "--message", "unchecked", folder=folder)

    def push(self, *arguments, **options):
        """A push that passes; the hook says nothing."""
        self.assertEqual(self.git("push", "--quiet", *arguments, **options), "")

    def push_blocked(self, *arguments, **options):
        refs = self.git("for-each-ref", folder=self.tmp / "remote.git")
        printed = self.git("push", "--quiet", *arguments, rc=1, **options)
        self.assertEqual(self.git("for-each-ref", folder=self.tmp / "remote.git"), refs)
        return [(file, int(line), rule) for file, line, rule in FINDINGS.findall(printed)]


class Commit(Scratch):
    def test_first_commit(self):
        self.stage(BAD)
        self.assertEqual(self.blocked(), [("app.py", 5, RULE)])
        self.stage(GOOD)
        self.commit()

    def test_what_a_blocked_commit_shows(self):
        self.commit_unchecked(GOOD)
        self.stage(BAD)
        printed = self.git("commit", "--quiet", "--message", "it", rc=1)
        self.assertRegex(printed, rf"\Aapp\.py:5:12 {RULE} error: ")
        end = (
            "\nFound 1 error in 1 file\n\n"
            "See more: covet-scan --explain RULE\n"
            "Fix:      covet-scan --since HEAD --fix    then git add what it changed\n"
        )
        self.assertEqual(printed[-len(end) :], end)

    def test_the_commands_that_it_names_work(self):
        self.write('[scan]\nselect = ["F401"]\nseverity = { F401 = "error" }\n', "covet.toml")
        for at, since in enumerate(("--fix", "--since HEAD --fix")):
            self.stage(f"import os\n\nNUMBER = {at}\n")
            printed = self.git("commit", "--quiet", "--message", "it", rc=1)
            self.assertIn(f"Fix:      covet-scan {since}    then", printed)
            self.run_in(self.repo, "covet-scan", "--explain", "F401")
            self.run_in(self.repo, "covet-scan", *since.split())
            self.git("add", "app.py")
            self.commit()

    def test_staged_bad_content_blocks_although_mended_on_disk(self):
        self.stage(BAD)
        self.write(GOOD)
        self.assertEqual(self.blocked(), [("app.py", 5, RULE)])

    def test_unstaged_bad_content_does_not_block(self):
        self.stage(GOOD)
        self.write(BAD)
        self.write(BAD, "untracked.py")
        self.commit()

    def test_only_new_findings_block(self):
        self.commit_unchecked(OLD_BAD)
        self.stage(OLD_BAD_TOUCHED)
        self.commit()
        self.stage(OLD_BAD_WORSE)
        self.assertEqual(self.blocked(), [("app.py", 9, RULE)])

    def test_partial_staging(self):
        begin, call, between = "import subprocess\n", "subprocess.run(input(), shell=True)\n", "# one\n" * 9
        self.commit_unchecked(begin + between)
        self.write(begin + call + between + "# good\n")
        self.git("add", "--patch", stdin="n\ny\n")
        self.commit()
        self.git("add", "--patch", stdin="y\n")
        self.assertEqual(self.blocked(), [("app.py", 2, RULE)])

    def test_commit_all_and_commit_path(self):
        self.commit_unchecked(GOOD)
        self.commit_unchecked(GOOD, "other.py")
        self.write(BAD)
        self.write(GOOD + "\n# more\n", "other.py")
        self.assertEqual(self.blocked("--all"), [("app.py", 5, RULE)])
        self.commit("--", "other.py")
        self.git("add", "app.py")
        self.write(GOOD + "\n# even more\n", "other.py")
        self.commit("--only", "--", "other.py")
        self.assertEqual(self.blocked("--", "app.py"), [("app.py", 5, RULE)])
        self.assertEqual(self.blocked("--include", "--", "other.py"), [("app.py", 5, RULE)])

    def test_amend(self):
        self.commit_unchecked(GOOD)
        self.stage(BAD)
        self.assertEqual(self.blocked("--amend"), [("app.py", 5, RULE)])
        self.stage(GOOD + "\n# more\n")
        self.commit("--amend")

    def test_renames(self):
        self.commit_unchecked(OLD_BAD)
        self.git("mv", "app.py", "renamed.py")
        self.commit()
        self.stage(OLD_BAD_WORSE, "renamed.py")
        self.git("mv", "renamed.py", "again.py")
        self.assertEqual(self.blocked(), [("again.py", 9, RULE)])

    def test_deletions(self):
        self.commit_unchecked(OLD_BAD)
        self.commit_unchecked(GOOD, "other.py")
        self.git("rm", "--quiet", "app.py")
        self.commit()
        self.git("rm", "--quiet", "other.py")
        self.stage(BAD, "new.py")
        self.assertEqual(self.blocked(), [("new.py", 5, RULE)])

    def test_empty_commits_and_files_that_are_not_python(self):
        self.commit("--allow-empty")
        self.stage(BAD, "notes.txt")
        self.commit()

    def test_names_of_files(self):
        names = ["with space.py", "quote's.py", 'double "quote".py', "ünïcode 文.py", "dollar$HOME`ls`.py", "-dash.py", "a\nb.py"]
        for name in names:
            with self.subTest(name=name):
                self.stage(BAD, name)
                printed = self.git("commit", "--quiet", "--message", "it", rc=1)
                self.assertIn(f" {RULE} error: ", printed)
                self.assertIn("Found 1 error in 1 file", printed)
                self.stage(GOOD, name)
                self.commit()

    def test_folders_and_repositories_with_spaces(self):
        odd = self.tmp / "a 'b' \"c\" ü"
        self.git("init", "--quiet", odd)
        self.install(folder=odd)
        self.stage(BAD, "sub folder/app.py", odd)
        self.assertEqual(self.blocked(folder=odd), [("sub folder/app.py", 5, RULE)])
        self.assertEqual(self.blocked(folder=odd / "sub folder"), [("sub folder/app.py", 5, RULE)])

    def in_a_conflict(self, command):
        self.commit_unchecked("x = 1\n")
        self.git("switch", "--quiet", "--create", "topic")
        self.commit_unchecked("x = 2\n")
        self.git("switch", "--quiet", "main")
        self.commit_unchecked("x = 3\n")
        self.git(*command, rc=1)

    def test_merge_with_a_conflict(self):
        self.in_a_conflict(("merge", "--quiet", "topic"))
        self.stage(BAD)
        self.assertEqual(self.blocked(command=("commit", "--no-edit", "--quiet")), [("app.py", 5, RULE)])
        self.stage("x = 4\n")
        self.git("commit", "--quiet", "--no-edit")
        self.assertEqual(len(self.git("rev-list", "--parents", "--max-count=1", "HEAD").split()), 3)

    def test_cherry_pick_with_a_conflict(self):
        self.in_a_conflict(("cherry-pick", "topic"))
        self.stage(BAD)
        self.assertEqual(self.blocked(command=("commit", "--quiet", "--no-edit")), [("app.py", 5, RULE)])
        self.stage("x = 4\n")
        self.git("commit", "--quiet", "--no-edit")

    def test_rebase(self):
        self.in_a_conflict(("rebase", "--quiet", "topic"))
        self.stage(BAD)
        self.assertEqual(self.blocked(command=("commit", "--quiet", "--no-edit")), [("app.py", 5, RULE)])
        self.git("-c", "core.editor=:", "rebase", "--continue")  # for which git starts no hook
        self.assertEqual(self.git("rev-list", "--count", "HEAD"), "3\n")

    def test_the_push_judges_what_git_commits_without_the_hook(self):
        self.commit_unchecked(GOOD)
        self.git("push", "--quiet", "origin", "main")
        self.git("switch", "--quiet", "--create", "topic")
        self.commit_unchecked(BAD, "bad.py")
        self.git("switch", "--quiet", "main")
        self.commit_unchecked(GOOD, "good.py")
        self.git("merge", "--quiet", "--no-edit", "topic")
        self.assertEqual(self.push_blocked("origin", "main"), [("bad.py", 5, RULE)])
        self.git("reset", "--quiet", "--hard", "HEAD~")
        self.git("rebase", "--quiet", "main", "topic")
        self.assertEqual(self.push_blocked("origin", "topic"), [("bad.py", 5, RULE)])

    def test_linked_worktree(self):
        self.commit_unchecked(GOOD)
        linked = self.tmp / "linked tree"
        self.git("worktree", "add", "--quiet", "-b", "topic", linked)
        self.write(BAD)
        self.stage(BAD, "other.py", linked)
        self.assertEqual(self.blocked(folder=linked), [("other.py", 5, RULE)])
        self.stage(GOOD, "other.py", linked)
        self.commit(folder=linked)

    def test_submodule(self):
        library = self.tmp / "library"
        self.git("init", "--quiet", library)
        self.commit_unchecked(GOOD, folder=library)
        self.git("submodule", "--quiet", "add", library, "sub module")
        self.commit()
        inner = self.repo / "sub module"
        self.assertIn(str(self.repo / ".git" / "modules" / "sub module"), self.install(folder=inner))
        self.stage(BAD, folder=inner)
        self.assertEqual(self.blocked(folder=inner), [("app.py", 5, RULE)])
        # The outer repository commits the submodule's commit, not its content.
        self.commit_unchecked(BAD, folder=inner)
        self.git("add", "sub module")
        self.commit()

    def test_configuration_is_that_of_the_repository(self):
        self.stage(BAD)
        self.stage(f'[scan]\nignore = ["{RULE}"]\n', "covet.toml")
        self.commit()

    def test_what_is_not_judged_blocks_with_its_reason(self):
        self.stage(GOOD)
        self.stage("[scan]\nselekt = []\n", "covet.toml")
        printed = self.git("commit", "--message", "it", rc=1)
        self.assertIn("covet.toml:2:1: unknown key `selekt`", printed)
        self.assertIn("could not judge the commit (exit code 2). Without it: COVET_SKIP=scan git commit", printed)
        self.commit(env={"COVET_SKIP": "scan"})


class Push(Scratch):
    def setUp(self):
        super().setUp()
        self.commit_unchecked(GOOD)
        self.git("push", "--quiet", "--no-verify", "--set-upstream", "origin", "main")

    def test_new_findings_block(self):
        self.commit_unchecked(BAD)
        self.assertEqual(self.push_blocked("origin", "main"), [("app.py", 5, RULE)])
        self.commit_unchecked(GOOD + "# more\n")
        self.push("origin", "main")

    def test_old_findings_do_not(self):
        self.commit_unchecked(OLD_BAD)
        self.git("push", "--quiet", "--no-verify")
        self.commit_unchecked(OLD_BAD_TOUCHED)
        self.push()
        self.commit_unchecked(OLD_BAD_WORSE)
        self.assertEqual(self.push_blocked(), [("app.py", 9, RULE)])

    def test_what_is_pushed_and_not_what_is_on_disk(self):
        self.commit_unchecked(GOOD + "# more\n")
        self.stage(BAD)
        self.push()
        self.commit_unchecked(BAD)
        self.stage(GOOD)
        self.assertEqual(self.push_blocked(), [("app.py", 5, RULE)])

    def test_mended_before_the_tip(self):
        self.commit_unchecked(BAD)
        self.commit_unchecked(GOOD)
        self.push()

    def test_nothing_to_push(self):
        self.push()

    def test_new_branch(self):
        self.commit_unchecked(OLD_BAD)
        self.git("push", "--quiet", "--no-verify")
        self.git("switch", "--quiet", "--create", "topic")
        self.commit_unchecked(OLD_BAD_TOUCHED)
        self.push("origin", "topic")
        self.git("switch", "--quiet", "--create", "worse")
        self.commit_unchecked(OLD_BAD_WORSE)
        self.assertEqual(self.push_blocked("origin", "HEAD:refs/heads/elsewhere"), [("app.py", 9, RULE)])

    def test_deleted_branch(self):
        self.git("push", "--quiet", "--no-verify", "origin", "main:old")
        self.commit_unchecked(BAD)
        self.push("origin", "--delete", "old")
        self.assertNotIn("old", self.git("for-each-ref", folder=self.tmp / "remote.git"))

    def test_forced_push(self):
        self.commit_unchecked(OLD_BAD)
        self.git("push", "--quiet", "--no-verify")
        self.git("commit", "--quiet", "--amend", "--no-verify", "--message", "other")
        self.assertEqual(self.push_blocked("--force"), [("app.py", 5, RULE)])
        self.stage(GOOD + "# more\n")
        self.git("commit", "--quiet", "--amend", "--no-verify", "--message", "good")
        self.push("--force-with-lease")

    def test_tags(self):
        self.git("tag", "good")
        self.push("origin", "good")
        self.commit_unchecked(BAD)
        self.git("tag", "light")
        self.git("tag", "--annotate", "--message", "it", "annotated")
        for tag in ("light", "annotated"):
            self.assertEqual(self.push_blocked("origin", tag), [("app.py", 5, RULE)])

    def test_several_refs_at_once(self):
        for branch in ("one", "two"):
            self.git("switch", "--quiet", "--create", branch, "main")
            self.commit_unchecked(BAD, f"{branch}.py")
        self.git("push", "--quiet", "--no-verify", "origin", "main:old")
        self.git("branch", "fine", "main")
        found = self.push_blocked("origin", "fine", "one", "two", ":old", "main")
        self.assertEqual(sorted(found), [("one.py", 5, RULE), ("two.py", 5, RULE)])
        self.push("origin", "fine", ":old", "main")

    def test_a_remote_that_is_given_by_its_path(self):
        self.commit_unchecked(BAD)
        self.assertEqual(self.push_blocked("../remote.git", "main"), [("app.py", 5, RULE)])

    def test_from_a_linked_worktree(self):
        linked = self.tmp / "linked"
        self.git("worktree", "add", "--quiet", "-b", "topic", linked)
        self.commit_unchecked(BAD, folder=linked)
        self.assertEqual(self.push_blocked("origin", "topic", folder=linked), [("app.py", 5, RULE)])

    def test_what_a_blocked_push_shows(self):
        self.commit_unchecked(BAD)
        printed = self.git("push", "--quiet", rc=1)
        end = "\n\nSee more: covet-scan --explain RULE\nFix:      covet-scan --fix FILE    then commit\n"
        self.assertIn(end, printed)
        # git adds its own line after the hook.
        self.assertEqual(printed.split(end)[1].count("\n"), 1)

    def test_skipping(self):
        self.commit_unchecked(BAD)
        self.push(env={"COVET_SKIP": "scan"})


class Clones(Scratch):
    """covet-dedupe looks at all files, and stops only for classes that touch changed lines."""

    CLONE = "exact-clone"

    def setUp(self):
        super().setUp()
        self.commit_unchecked(COPIED, "shop/orders.py")
        self.git("push", "--quiet", "--no-verify", "--set-upstream", "origin", "main")

    def test_a_copy_of_what_is_committed_blocks(self):
        self.stage("# More.\n" + COPIED, "shop/people.py")
        self.assertEqual(self.blocked(), [("shop/people.py", 3, self.CLONE)])
        self.commit(env={"COVET_SKIP": "dedupe"})
        self.assertEqual(self.push_blocked(), [("shop/people.py", 3, self.CLONE)])
        self.push(env={"COVET_SKIP": "covet-dedupe"})

    def test_an_old_copy_blocks_only_who_touches_it(self):
        self.commit_unchecked("# More.\n" + COPIED, "shop/people.py")
        self.git("push", "--quiet", "--no-verify")
        self.stage("# Even more.\n" + COPIED + "LIMIT = 3\n", "shop/people.py")
        self.commit()
        self.push()
        self.stage("# Even more.\n" + COPIED.replace("sorted(rows)", "sorted(rows, reverse=True)"), "shop/people.py")
        self.assertEqual(self.blocked(), [("shop/people.py", 3, "gapped-clone")])

    def test_what_both_programs_find_is_shown(self):
        self.stage(BAD + "\n" + COPIED, "shop/people.py")
        printed = self.git("commit", "--quiet", "--message", "it", rc=1)
        rules = [rule for *_, rule in FINDINGS.findall(printed)]
        self.assertEqual(rules, [RULE, self.CLONE])
        self.assertRegex(printed, r"(?s)See more: covet-scan .*\n\nshop/people.py:.*See more: covet-dedupe ")
        self.assertIn("  = also: shop/orders.py:2-9: the same\n", printed)


class Skipping(Scratch):
    def test_names(self):
        self.commit_unchecked(GOOD)
        self.stage(BAD)
        for skip in ("", "other", "scanner", "sca", "other,scanner"):
            self.assertEqual(self.blocked(env={"COVET_SKIP": skip}), [("app.py", 5, RULE)], skip)
        for at, skip in enumerate(("scan", "covet-scan", "other,scan", "scan other", "other, scan,x")):
            self.stage(BAD, f"{at}.py")
            self.commit(env={"COVET_SKIP": skip})

    def test_no_verify(self):
        self.stage(BAD)
        self.commit("--no-verify")

    def test_every_program_missing(self):
        (self.bin / "covet-scan").unlink()
        self.stage(BAD)
        self.commit(env={"COVET_STRICT": "1"})  # covet-dedupe is there and has nothing to say
        (self.bin / "covet-dedupe").unlink()
        self.stage(BAD, "other.py")
        for env, rc in (({"COVET_STRICT": "1"}, 1), ({}, 0)):
            printed = self.git("commit", "--quiet", "--message", "it", rc=rc, env=env)
            begin = r"\Acovet: nothing was checked, for no program of Covet Tools is installed; "
            self.assertRegex(printed, begin + r".*pip install \.\n\Z")
        printed = self.git("push", "--quiet", "origin", "main", rc=1, env={"COVET_STRICT": "1"})
        self.assertIn("nothing was checked", printed)
        self.assertIn("nothing was checked", self.git("push", "--quiet", "origin", "main"))

    def test_program_that_fails(self):
        (self.bin / "covet-scan").unlink()
        executable(self.bin / "covet-scan", "#!/bin/sh\necho out of order >&2\nexit 3\n")
        self.stage(GOOD)
        printed = self.git("commit", "--quiet", "--message", "it", rc=1)
        self.assertEqual(
            printed,
            "out of order\n\n"
            "covet-scan could not judge the commit (exit code 3). Without it: COVET_SKIP=scan git commit\n",
        )

    def test_program_is_found_where_it_was_at_installation(self):
        self.stage(BAD)
        path = self.env["PATH"].replace(f"{self.bin}{os.pathsep}", "")
        self.assertEqual(self.blocked(env={"PATH": path}), [("app.py", 5, RULE)])
        # Another installation without the program on the PATH does not forget it.
        self.assertIn("installed already", self.install(env={"PATH": path}))

    def test_every_program_of_the_list_runs_and_gets_the_same(self):
        for name in NAMES:
            path = self.repo / ".git" / "hooks" / name
            text = path.read_text(encoding="utf-8")
            path.write_text(text.replace("programs='scan dedupe' ", "programs='one absent two' ", 1), encoding="utf-8")
        for name in ("one", "two"):
            executable(self.bin / f"covet-{name}", f'#!/bin/sh\necho {name} "$@"\ncat\nexit 1\n')
        self.stage(GOOD)
        printed = self.git("commit", "--quiet", "--message", "it", rc=1)
        self.assertIn("one --staged --quiet --color=never\n", printed)
        self.assertIn("two --staged --quiet --color=never\n", printed)
        printed = self.git("commit", "--quiet", "--message", "it", rc=1, env={"COVET_SKIP": "one"})
        self.assertNotIn("one ", printed)
        self.commit("--no-verify")
        tip = self.head().strip()
        line = f"refs/heads/main {tip} refs/heads/main {'0' * 40}\n"
        printed = self.git("push", "--quiet", "origin", "main", rc=1)
        for name in ("one", "two"):
            self.assertIn(f"{name} --pushed=origin --quiet --color=never\n{line}", printed)


class Installer(Scratch):
    def hooks(self):
        """All files of the folder of hooks but git's samples: their kind, mode and content."""
        found = {}
        for path in sorted((self.repo / ".git" / "hooks").iterdir()):
            if path.suffix != ".sample":
                content = os.readlink(path) if path.is_symlink() else path.read_bytes()
                found[path.name] = (stat.S_IFMT(path.lstat().st_mode), stat.S_IMODE(path.lstat().st_mode), content)
        return found

    def test_says_what_it_did_and_a_second_time_does_nothing(self):
        self.install("--uninstall")
        printed = self.install(folder=self.repo)
        for name in NAMES:
            self.assertIn(f"{name}: installed in {self.repo}/.git/hooks/{name}\n", printed)
        before = self.hooks()
        self.assertEqual(sorted(before), sorted(NAMES))
        times = [(self.repo / ".git" / "hooks" / name).stat().st_mtime_ns for name in NAMES]
        printed = self.install()
        self.assertEqual(printed.count("installed already"), 2)
        self.assertEqual(self.hooks(), before)
        self.assertEqual([(self.repo / ".git" / "hooks" / name).stat().st_mtime_ns for name in NAMES], times)

    def test_an_older_hook_is_brought_up_to_date(self):
        before = self.hooks()
        with (self.repo / ".git" / "hooks" / "pre-commit").open("a", encoding="utf-8") as hook:
            hook.write("exit 0\n")
        self.assertIn("pre-commit: brought up to date", self.install())
        self.assertEqual(self.hooks(), before)

    def test_from_a_subfolder(self):
        self.install("--uninstall")
        (self.repo / "deep" / "down").mkdir(parents=True)
        self.install(folder=self.repo / "deep" / "down")
        self.stage(BAD)
        self.assertEqual(self.blocked(), [("app.py", 5, RULE)])

    def test_uninstall_leaves_nothing(self):
        self.assertEqual(self.install("--uninstall").count("taken out of"), 2)
        self.assertEqual(self.hooks(), {})
        self.assertEqual(self.install("--uninstall").count("nothing to take out"), 2)
        self.stage(BAD)
        self.commit()

    def test_uninstall_restores_what_was_there(self):
        self.install("--uninstall")
        folder = self.repo / ".git" / "hooks"
        executable(folder / "pre-commit", "#!/bin/sh\n# mine, without a last newline").chmod(0o750)
        executable(self.repo / "tool", "#!/bin/sh\n")
        (folder / "pre-push").symlink_to("../../tool")
        before = self.hooks()
        printed = self.install()
        self.assertEqual(printed.count("kept as pre-"), 2)
        self.assertNotEqual(self.hooks(), before)
        self.install()
        printed = self.install("--uninstall")
        self.assertEqual(printed.count("is back"), 2)
        self.assertEqual(self.hooks(), before)

    def chain(self, name, text):
        self.install("--uninstall")
        executable(self.repo / ".git" / "hooks" / name, text)
        self.install()

    def test_a_hook_that_was_there_and_fails(self):
        self.chain("pre-commit", "#!/bin/sh\necho first\nexit 7\n")
        self.stage(BAD)
        self.assertEqual(self.git("commit", "--quiet", "--message", "it", rc=1), "first\n")

    def test_a_hook_that_was_there_runs_first(self):
        self.chain("pre-commit", "#!/bin/sh\necho first\n")
        self.stage(BAD)
        printed = self.git("commit", "--quiet", "--message", "it", rc=1)
        self.assertRegex(printed, rf"\Afirst\napp\.py:5:12 {RULE} ")
        self.stage(GOOD)
        self.assertEqual(self.git("commit", "--quiet", "--message", "it"), "first\n")

    def test_a_hook_that_was_there_gets_arguments_and_standard_input(self):
        self.chain("pre-push", '#!/bin/sh\necho "$#:$1:$2"\ncat\n')
        self.commit_unchecked(BAD)
        printed = self.git("push", "--quiet", "origin", "main", rc=1)
        tip = self.head().strip()
        begin = f"2:origin:../remote.git\nrefs/heads/main {tip} refs/heads/main {'0' * 40}\napp.py:5:12 {RULE} "
        self.assertTrue(printed.startswith(begin), printed)
        self.git("push", "--quiet", "--no-verify", "origin", "main")
        self.assertEqual(self.git("push", "--quiet", "origin", "main"), "2:origin:../remote.git\n")

    def test_a_hook_that_was_there_need_not_read_its_input(self):
        self.chain("pre-push", "#!/bin/sh\nexec <&-\n")
        self.commit_unchecked(GOOD)
        self.git("branch", "--quiet", "other")
        self.push("origin", "main", "other")

    def test_a_hook_that_git_would_not_run_is_not_run(self):
        self.install("--uninstall")
        hook = executable(self.repo / ".git" / "hooks" / "pre-commit", "#!/bin/sh\nexit 1\n")
        hook.chmod(0o644)
        self.install()
        self.stage(GOOD)
        self.commit()

    MANAGER = (
        "#!/bin/sh\n# {0}\necho {0}\n"
        # A circle must not fill the machine before the test fails.
        "export DEPTH=x$DEPTH; [ $DEPTH != xxxxx ] || exit 9\n"
        'legacy=${{0%/*}}/pre-commit.legacy\n[ ! -x "$legacy" ] || exec "$legacy" "$@"\n'
    )

    def managed(self, first, second):
        """As pre-commit and prek do it: they move the hook that they find to `.legacy`, and run it from there."""
        folder = self.repo / ".git" / "hooks"
        self.chain("pre-commit", self.MANAGER.format(first))
        (folder / "pre-commit").rename(folder / "pre-commit.legacy")
        executable(folder / "pre-commit", self.MANAGER.format(second))
        self.stage(BAD)
        self.assertEqual(self.blocked(), [("app.py", 5, RULE)])
        self.stage(GOOD)
        printed = self.git("commit", "--quiet", "--message", "it")
        self.assertIn("pre-commit: installed already in", self.install())
        self.install("--uninstall")
        return printed, {name: content.split(b"\n")[1] for name, (_, _, content) in self.hooks().items()}

    def test_a_hook_manager_that_is_installed_again(self):
        printed, left = self.managed("manager", "manager")
        self.assertEqual(printed, "manager\n")
        self.assertEqual(left, {"pre-commit": b"# manager"})

    def test_hook_managers_in_a_circle(self):
        printed, left = self.managed("old", "new")
        self.assertEqual(printed, "new\nold\n")
        self.assertEqual(left, {"pre-commit": b"# new", "pre-commit.legacy": b"# old"})

    def test_an_earlier_installation_that_was_overwritten(self):
        self.chain("pre-commit", "#!/bin/sh\necho first\n")
        executable(self.repo / ".git" / "hooks" / "pre-commit", "#!/bin/sh\necho second\n")
        before = self.hooks()
        self.assertIn("pre-commit.before-covet is left from an earlier installation", self.install(rc=1))
        self.assertEqual(self.hooks(), before)

    def test_outside_a_repository(self):
        self.assertIn(f"no git repository with a working tree holds {self.tmp}", self.install(folder=self.tmp, rc=1))
        self.assertIn("no git repository with a working tree", self.install(folder=self.tmp / "remote.git", rc=1))

    def test_usage(self):
        self.assertRegex(self.install("--help", folder=self.tmp), r"\AUsage: install\.sh ")
        self.assertIn("Usage:", self.install("--uninstal", rc=2))

    def test_installed_hooks_stand_alone(self):
        copied = self.tmp / "copied"
        shutil.copytree(HOOKS, copied)
        self.install("--uninstall")
        self.run_in(self.repo, "sh", copied / "install.sh")
        shutil.rmtree(copied)
        self.stage(BAD)
        self.assertEqual(self.blocked(), [("app.py", 5, RULE)])

    def test_hooks_path_inside_the_repository(self):
        self.install("--uninstall")
        self.git("config", "core.hooksPath", ".githooks")
        (self.repo / "sub").mkdir()
        self.assertIn(f"{self.repo}/.githooks/pre-commit", self.install(folder=self.repo / "sub"))
        self.assertEqual(self.hooks(), {})
        self.stage(BAD)
        self.assertEqual(self.blocked(), [("app.py", 5, RULE)])
        self.install("--uninstall")
        self.assertEqual(list((self.repo / ".githooks").iterdir()), [])

    def test_hooks_path_of_the_whole_machine(self):
        self.install("--uninstall")
        shared = self.tmp / "shared hooks"
        (self.tmp / "gitconfig").write_text(f'[core]\n    hooksPath = "{shared}"\n', encoding="utf-8")
        self.env["GIT_CONFIG_GLOBAL"] = str(self.tmp / "gitconfig")
        printed = self.install(rc=1)
        self.assertIn(f"core.hooksPath names a folder outside this repository, {shared}", printed)
        self.assertFalse(shared.exists())
        self.assertIn(f"{shared}/pre-commit", self.install("--force"))
        self.stage(BAD)
        self.assertEqual(self.blocked(), [("app.py", 5, RULE)])
        self.assertEqual(self.install("--uninstall", "--force").count("taken out of"), 2)
        # The other way that the message offers.
        (advice,) = re.findall(r"^To give .*:  (git config .*)$", printed, re.MULTILINE)
        self.run_in(self.repo, "sh", "-c", advice)
        self.assertIn(f"{self.repo}/.git/hooks/pre-commit", self.install())
        self.assertEqual(self.blocked(), [("app.py", 5, RULE)])

    def test_hooks_path_that_leads_out(self):
        self.install("--uninstall")
        self.git("config", "core.hooksPath", "../elsewhere")
        self.assertIn("outside this repository", self.install(rc=1))

    def test_husky_is_not_written_to(self):
        self.install("--uninstall")
        self.git("config", "core.hooksPath", ".husky/_")
        self.assertIn("husky", self.install(rc=1))
        self.assertFalse((self.repo / ".husky").exists())


# Each fenced block with the comment above it, which says what is to be done with it.
BLOCKS = scratch.blocks("hooks.md")


class Page(Scratch):
    """What docs/hooks.md says, done in its order."""

    def file(self, name):
        (text,) = (text for kind, file, _, text in BLOCKS if kind == "file" and file == name)
        return text

    def manager(self, name):
        path = installed(self, name)
        bash = self.tools / "bash"  # of which pre-commit makes use
        if not bash.exists():
            bash.symlink_to(shutil.which("bash"))
        return path

    def check_managed(self):
        """Commit and push are both stopped, and only for what is new in them."""
        self.env["NO_COLOR"] = "1"
        self.commit_unchecked(OLD_BAD)
        self.git("push", "--quiet", "--no-verify", "origin", "main")
        for text, rc in ((OLD_BAD_WORSE, 1), (OLD_BAD_TOUCHED, 0)):
            self.stage(text)
            for command in (("commit", "--message", "it"), ("push", "origin", "main")):
                with self.subTest(command=command, rc=rc):
                    printed = self.git(*command, rc=rc)
                    self.assertEqual(printed.count(f"app.py:9:12 {RULE} error: "), rc, printed)
                    self.assertNotIn("app.py:5:", printed)
                if rc and command[0] == "commit":
                    self.git("commit", "--quiet", "--no-verify", "--message", "unchecked")

    def test_every_block_is_checked(self):
        self.assertLessEqual({kind for kind, *_ in BLOCKS}, {"run", "printed", "blocked", "file"})

    def test_commands(self):
        self.install("--uninstall")
        (self.repo / "covet-tools").symlink_to(ROOT)
        printed = ""
        for kind, _, _, text in BLOCKS:
            if kind == "run":
                printed = self.run_in(self.repo, "sh", "-e", "-c", text)
            elif kind == "printed":
                self.assertEqual(printed, text.replace("/home/ann/shop", str(self.repo)))
                self.commit_unchecked(GOOD)
                self.stage(BAD)
            elif kind == "blocked":
                self.assertEqual(self.git("commit", "--quiet", "--message", "it", rc=1), text)
        self.assertEqual(printed.count("taken out of"), 2)
        self.assertEqual(self.git("rev-parse", "main", folder=self.tmp / "remote.git"), self.head())
        self.assertEqual(self.git("log", "--format=%s", "--max-count=2"), "Without any hook\nWithout covet-scan\n")

    def test_husky(self):
        # husky runs these files so, with git's arguments and standard input.
        self.install("--uninstall")
        for name in NAMES:
            self.write(self.file(f".husky/{name}"), f".husky/{name}")
            executable(self.repo / ".git" / "hooks" / name, f'#!/bin/sh\nsh -e .husky/{name} "$@"\n')
        self.check_managed()

    def test_simple_git_hooks(self):
        # simple-git-hooks writes each command into a hook as it stands.
        self.install("--uninstall")
        commands = json.loads(self.file("package.json"))["simple-git-hooks"]
        self.assertEqual(sorted(commands), sorted(NAMES))
        for name, command in commands.items():
            executable(self.repo / ".git" / "hooks" / name, f"#!/bin/sh\n{command}")
        self.check_managed()

    def test_lefthook(self):
        lefthook = self.manager("lefthook")
        self.install("--uninstall")
        self.write(self.file("lefthook.yml"), "lefthook.yml")
        self.env["LEFTHOOK_BIN"] = str(lefthook)
        self.run_in(self.repo, lefthook, "install")
        self.check_managed()

    def test_prek(self):
        self.with_prek_or_pre_commit("prek")

    def test_pre_commit(self):
        self.with_prek_or_pre_commit("pre-commit")

    def with_prek_or_pre_commit(self, name):
        program = self.manager(name)
        self.install("--uninstall")
        self.stage(self.file(".pre-commit-config.yaml"), ".pre-commit-config.yaml")
        self.run_in(self.repo, program, "install", "-t", "pre-commit", "-t", "pre-push")
        self.check_managed()

    def test_plain_hooks_beside_prek_and_pre_commit(self):
        for name in ("prek", "pre-commit"):
            program = self.manager(name)
            own = "{id: own, name: own, language: system, entry: git --version, always_run: true, verbose: true}"
            self.stage(f"repos: [{{repo: local, hooks: [{own}]}}]\n", ".pre-commit-config.yaml")
            ours, theirs = (lambda: self.install()), (lambda: self.run_in(self.repo, program, "install"))
            for order in ((ours, theirs), (theirs, ours), (theirs, ours, theirs)):
                with self.subTest(manager=name, order=["ours" if step is ours else "theirs" for step in order]):
                    shutil.rmtree(self.repo / ".git" / "hooks")
                    for step in order:
                        step()
                    self.stage(BAD)
                    printed = self.git("commit", "--quiet", "--message", "it", rc=1)
                    self.assertEqual(printed.count("git version"), 1, printed)
                    self.assertEqual(printed.count(f"app.py:5:12 {RULE}"), 1, printed)
                    self.stage(GOOD)
                    self.git("commit", "--quiet", "--allow-empty", "--message", "it")


if __name__ == "__main__":
    unittest.main()
