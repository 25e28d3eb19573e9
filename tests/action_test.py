"""The GitHub action, step by step in scratch repositories: what it reports, uploads and installs, and never runs."""

import base64
import hashlib
import http.server
import json
import os
import re
import shlex
import shutil
import subprocess
import sys
import tempfile
import threading
import unittest
import urllib.parse
import zipfile
from functools import cache
from pathlib import Path

import jsonschema
from action_runner import Runner
from scratch import COPIED, DEDUPE, ROOT, SCAN

# All that the scripts may use; nothing else is on the PATH of these tests: no jq, no Python, no gh.
TOOLS = (
    "base64 bash cat curl find git grep gzip mkdir mktemp mv od rm sed sha256sum sort tar tr uname unzip wc xargs"
).split()
VERSION = re.search(r'^version = "(.*)"', (ROOT / "Cargo.toml").read_text(encoding="utf-8"), re.MULTILINE)[1]
OTHER_VERSION = "0.0.9"
TARGET = "x86_64-unknown-linux-gnu"
ARCHIVE = f"covet-tools-{VERSION}-{TARGET}.tar.gz"

GOOD = "def run(command):\n    return command\n"
BAD = "import subprocess\n\n\ndef run(command):\n    return subprocess.run(command, shell=True)\n"
WORSE = BAD + "\n\ndef other(command):\n    return subprocess.call(command, shell=True)\n"
OLD, NEW = ("app.py", 5), ("app.py", 9)
# Each would leave a file `pwned` behind, were it ever run or expanded.
EVIL = (
    "$(touch pwned)",
    "`touch pwned`",
    "; touch pwned",
    "' ; touch pwned ; '",
    '" ; touch pwned ; "',
    "x\ntouch pwned",
    "x\n::error::pwned",
    "${{ github.token }}$(touch pwned)",
    "--help",
)
CONFIG = (
    ("user.name", "Ann"),
    ("user.email", "ann@example.org"),
    ("init.defaultBranch", "main"),
    ("advice.detachedHead", "false"),
)


def executable(path, text):
    path.parent.mkdir(parents=True, exist_ok=True)
    path.unlink(missing_ok=True)
    path.write_text(text, encoding="utf-8")
    path.chmod(0o755)
    return path


def programs(exe=""):
    """What a wheel holds: the programs, and beside them the executable with all of them, where they are launchers."""
    everything = SCAN.with_name("covet-tools")
    found = {f"covet-dedupe{exe}": DEDUPE.read_bytes(), f"covet-scan{exe}": SCAN.read_bytes()}
    return {**found, "covet-tools": everything.read_bytes()} if everything.is_file() else found


@cache
def sarif_validator():
    """The schema of SARIF 2.1.0, which the crate serde-sarif carries."""
    command = ["cargo", "metadata", "--format-version", "1", "--locked"]
    metadata = json.loads(subprocess.run(command, cwd=ROOT, capture_output=True, check=True).stdout)
    (manifest,) = (Path(one["manifest_path"]) for one in metadata["packages"] if one["name"] == "serde-sarif")
    schema = json.loads((manifest.parent / "src" / "schema.json").read_text(encoding="utf-8"))
    return jsonschema.validators.validator_for(schema)(schema)


class Job(unittest.TestCase):
    """A repository `origin.git`, whose commits are made in `author`, and a job with a checkout in `workspace`."""

    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.tmp = Path(folder.name).resolve()
        self.bin, self.author, self.workspace = self.tmp / "bin", self.tmp / "author", self.tmp / "workspace"
        tools = self.tmp / "tools"
        for path in (self.bin, tools, self.workspace):
            path.mkdir()
        for tool in TOOLS:
            (tools / tool).symlink_to(shutil.which(tool))
        self.env = {
            "PATH": f"{self.bin}{os.pathsep}{tools}",
            "HOME": str(self.tmp),
            "GIT_CONFIG_GLOBAL": os.devnull,
            "GIT_CONFIG_SYSTEM": os.devnull,
            "GIT_CONFIG_COUNT": str(len(CONFIG)),
            **{f"GIT_CONFIG_KEY_{at}": key for at, (key, _) in enumerate(CONFIG)},
            **{f"GIT_CONFIG_VALUE_{at}": value for at, (_, value) in enumerate(CONFIG)},
        }
        for built in (SCAN, DEDUPE):
            self.assertTrue(built.is_file(), f"{built} is not built")
        (self.bin / "covet-scan").symlink_to(SCAN)
        self.action, self.repository, self.server = ROOT, "ann/shop", "https://github.invalid"
        self.action_repository = ""
        self.uploads, self.upload_fails = [], False
        self.cache = {}
        self.git("init", "--quiet", "--bare", "origin.git", folder=self.tmp)
        self.git("init", "--quiet", "author", folder=self.tmp)
        self.remote = (self.tmp / "origin.git").as_uri()
        self.git("remote", "add", "origin", self.remote)

    def git(self, *arguments, folder=None):
        done = subprocess.run(
            ["git", *map(str, arguments)],
            cwd=folder or self.author,
            env=self.env,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            encoding="utf-8",
            check=False,
        )
        self.assertEqual(done.returncode, 0, f"{arguments}\n{done.stdout}")
        return done.stdout.strip()

    def commit(self, *contents, branch="main", **files):
        """Commits app.py and other files on a branch, which starts where `author` stands; the commit."""
        for name, text in {**dict(zip(["app.py"], contents, strict=False)), **files.pop("files", {})}.items():
            path = self.author / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8")
        self.git("checkout", "--quiet", "-B", branch)
        self.git("add", "--all")
        self.git("commit", "--quiet", "--allow-empty", "--message", "it")
        return self.publish(f"refs/heads/{branch}")

    def publish(self, ref):
        self.git("push", "--quiet", "--force", "origin", f"HEAD:{ref}")
        return self.git("rev-parse", "HEAD")

    def merge(self, base, head):
        """What GitHub makes of a pull request: its merge into the base, in refs/pull/1/merge."""
        self.git("checkout", "--quiet", "--detach", head)
        self.publish("refs/pull/1/head")
        self.git("checkout", "--quiet", "--detach", base)
        self.git("merge", "--quiet", "--no-ff", "--message", "merge", head)
        return self.publish("refs/pull/1/merge")

    def checkout(self, commit, depth=1, folder=None):
        """What actions/checkout does."""
        folder = folder or self.workspace
        self.git("init", "--quiet", folder, folder=self.tmp)
        self.git("remote", "add", "origin", self.remote, folder=folder)
        how = [f"--depth={depth}"] if depth else []
        refs = [f"+{commit}:refs/remotes/pull/1/merge"] if depth else ["+refs/heads/*:refs/remotes/origin/*", commit]
        self.git("fetch", "--quiet", "--no-tags", *how, "origin", *refs, folder=folder)
        self.git("checkout", "--quiet", "--detach", commit, folder=folder)

    def pull_request(self, base=BAD, head=WORSE):
        """An old finding in the base and a new one in the pull request; the commits of base, head and merge."""
        base = self.commit(base)
        head = self.commit(head, branch="topic")
        return base, head, self.merge(base, head)

    def run_action(self, event="push", sha="0" * 40, payload=None, env=None, actor="ann", **inputs):
        github = {
            "action_repository": self.action_repository,
            "actor": actor,
            "event": payload or {},
            "event_name": event,
            "ref": "refs/heads/main" if event == "push" else "refs/pull/1/merge",
            "repository": self.repository,
            "server_url": self.server,
            "sha": sha,
            "token": "ghs_token",
            "workspace": str(self.workspace),
        }
        uses = {
            "actions/cache/restore": self.restore,
            "actions/cache/save": self.save,
            "github/codeql-action/upload-sarif": self.upload,
        }
        runner = Runner(self.action, self.tmp, {**self.env, **(env or {})}, github, uses)
        self.result = runner.run({name.replace("_", "-"): value for name, value in inputs.items()})
        return self.result

    def on_pull_request(self, base, sha, *, event="pull_request", fork="ann/shop", **options):
        payload = {"pull_request": {"base": {"sha": base}, "head": {"repo": fork and {"full_name": fork}}}}
        return self.run_action(event, sha, payload, **options)

    def upload(self, options, step):
        self.assertLessEqual(options.keys(), {"sarif_file", "checkout_path"})
        if self.upload_fails:
            step.log = "::error::Resource not accessible by integration\n"
            return 1
        file = Path(options["sarif_file"])
        log = json.loads(file.read_text(encoding="utf-8"))
        sarif_validator().validate(log)
        # The limits of code scanning.
        self.assertLess(file.stat().st_size, 10_000_000)
        (run,) = log["runs"]
        self.assertLessEqual(len(run["results"]), 25_000)
        for result in run["results"]:
            self.assertTrue(result["partialFingerprints"])
            for place in result["locations"]:
                uri = urllib.parse.unquote(place["physicalLocation"]["artifactLocation"]["uri"])
                self.assertTrue((Path(options["checkout_path"]) / uri).is_file(), uri)
        self.uploads.append(run)
        return 0

    def restore(self, options, step):
        self.assertEqual(options.keys(), {"path", "key"})
        if options["key"] in self.cache:
            shutil.copytree(self.cache[options["key"]], options["path"], symlinks=True)
            step.outputs["cache-hit"] = "true"
        return 0

    def save(self, options, step):
        self.assertEqual(options.keys(), {"path", "key"})
        self.assertTrue(Path(options["path"]).is_dir())
        self.cache[options["key"]] = options["path"]
        return 0

    def uploaded(self):
        """(file, line) of the results of the only upload."""
        (run,) = self.uploads
        places = [result["locations"][0]["physicalLocation"] for result in run["results"]]
        return [(place["artifactLocation"]["uri"], place["region"]["startLine"]) for place in places]

    def annotated(self):
        """(file, line) of the annotations on files."""
        found = [properties for _, properties, _ in self.result.annotations()]
        return [(one["file"], int(one["line"])) for one in found if "file" in one]

    def assert_stopped(self, step, message):
        """The action failed in that step, with one message, and nothing after it ran."""
        self.assertTrue(self.result.failed)
        self.assertEqual(self.result.steps[step].outcome, "failure", self.result.log)
        after = list(self.result.steps)[list(self.result.steps).index(step) + 1 :]
        self.assertEqual({self.result.steps[one].outcome for one in after}, {"skipped"})
        (error,) = self.result.annotations("error")
        self.assertRegex(error[2], message)

    def covet_scan(self, script):
        """A program in place of covet-scan, which writes an empty report of every format."""
        head = f'#!/bin/bash\n[[ $1 != --version ]] || {{ echo "covet-scan {VERSION}"; exit; }}\n'
        reports = 'for word; do case $word in *=*) : > "${word#*=}" ;; esac; done\n'
        (self.bin / "covet-scan").unlink()
        executable(self.bin / "covet-scan", head + reports + script)


class Push(Job):
    def test_everything_is_reported_and_uploaded(self):
        sha = self.commit(BAD, files={"lib/other.py": BAD})
        self.checkout(sha)
        result = self.run_action(sha=sha)
        self.assertTrue(result.failed)
        self.assertEqual(self.uploaded(), [OLD, ("lib/other.py", 5)])
        self.assertEqual(self.uploads[0]["automationDetails"]["id"], "covet-scan/full")
        self.assertEqual(self.annotated(), [], "code scanning shows them")
        self.assertIn("app.py:5:12 S602 error", result.log)
        self.assertIn("Found 2 errors in 2 files", result.summary)
        sarif = result.outputs.pop("sarif")
        self.assertTrue(Path(sarif).is_relative_to(self.tmp / "temp"), sarif)
        self.assertEqual(
            result.outputs,
            {
                "exit-code": "1",
                "findings": "2",
                "errors": "2",
                "warnings": "0",
                "notes": "0",
                "version": VERSION,
                "since": "",
            },
        )
        message = "covet-scan found 2: 2 at severity error, 0 warning, 0 note"
        self.assertEqual(result.annotations("error"), [("error", {"title": "Covet Tools"}, message)])
        self.assertEqual(self.git("status", "--short", folder=self.workspace), "", "nothing is left in the checkout")

    def test_without_findings_the_empty_log_is_uploaded_so_that_alerts_close(self):
        sha = self.commit(GOOD)
        self.checkout(sha)
        self.assertFalse(self.run_action(sha=sha).failed)
        self.assertEqual(self.uploaded(), [])
        self.assertEqual(self.result.outputs["exit-code"], "0")

    def test_one_run_writes_all_reports(self):
        self.covet_scan(f'echo run >> "{self.tmp}/runs"\n')
        self.run_action(upload="false")
        self.assertEqual((self.tmp / "runs").read_text(encoding="utf-8"), "run\n")

    def test_fail_on(self):
        sha = self.commit(BAD)
        self.checkout(sha)
        self.assertFalse(self.run_action(sha=sha, fail_on="never", upload="false").failed)
        self.assertEqual(self.result.outputs["findings"], "1")
        self.assertEqual(self.annotated(), [OLD])
        sha = self.commit("import pickle\n")
        self.checkout(sha, folder=self.tmp / "second")
        self.workspace = self.tmp / "second"
        self.assertFalse(self.run_action(sha=sha, arguments="--select S403").failed)
        self.assertEqual(self.result.outputs["notes"], "1")
        self.assertTrue(self.run_action(sha=sha, arguments="--select S403", fail_on="note").failed)

    def test_baseline(self):
        self.commit(BAD)
        command = [SCAN, "--no-cache", "--create-baseline", "known.json"]
        subprocess.run(command, cwd=self.author, env=self.env, check=False, capture_output=True)
        sha = self.commit(WORSE)
        self.checkout(sha)
        self.assertTrue(self.run_action(sha=sha, baseline="known.json", upload="false").failed)
        self.assertEqual(self.annotated(), [NEW])

    def test_category(self):
        sha = self.commit(GOOD)
        self.checkout(sha)
        self.assertFalse(self.run_action(sha=sha, category="shard 1/2").failed)
        self.assertEqual(self.uploads[0]["automationDetails"]["id"], "shard 1/2/full")

    def test_paths_and_arguments_are_words(self):
        self.covet_scan(f'printf "%s\\n" "$@" > "{self.tmp}/words"\n')
        self.run_action(paths="src 'a b'\n\"c d\"", arguments="--select S602,S324 --rules=my\\ rules", upload="false")
        words = (self.tmp / "words").read_text(encoding="utf-8").splitlines()
        self.assertEqual(words[6:], ["--select", "S602,S324", "--rules=my rules", "--", "src", "a b", "c d"])

    def test_working_directory_is_for_paths_and_configuration_and_reports_say_where_in_the_repository(self):
        covet = "[tool.covet]\nignore = ['S602']\n"
        sha = self.commit(BAD, files={"services/a b/app.py": BAD, "services/a b/pyproject.toml": covet})
        self.checkout(sha)
        self.run_action(sha=sha, working_directory="services/a b", upload="false")
        self.assertEqual(self.annotated(), [])
        self.run_action(sha=sha, working_directory="services/a b", arguments="--no-config")
        self.assertEqual(self.uploaded(), [("services/a%20b/app.py", 5)])

    def test_checkout_below_the_workspace(self):
        sha = self.commit(BAD)
        self.checkout(sha, folder=self.workspace / "code")
        self.run_action(sha=sha, working_directory="code")
        self.assertEqual(self.uploaded(), [OLD])

    def test_other_events_upload_nothing_unless_they_are_about_their_ref(self):
        sha = self.commit(BAD)
        self.checkout(sha)
        for event, count in (("schedule", 1), ("workflow_dispatch", 1), ("workflow_run", 0), ("issue_comment", 0)):
            with self.subTest(event):
                self.uploads.clear()
                self.run_action(event, sha)
                self.assertEqual(len(self.uploads), count)
                self.assertEqual(self.annotated(), [] if count else [OLD])

    def test_without_git(self):
        (self.workspace / "app.py").write_text(BAD, encoding="utf-8")
        self.run_action(upload="false")
        self.assertEqual(self.annotated(), [OLD])


class PullRequest(Job):
    def test_new_findings_only_from_a_checkout_of_one_commit(self):
        base, _, merge = self.pull_request()
        self.checkout(merge)
        result = self.on_pull_request(base, merge)
        self.assertTrue(result.failed)
        self.assertEqual(self.uploaded(), [NEW])
        self.assertEqual(self.uploads[0]["automationDetails"]["id"], "covet-scan/since")
        self.assertEqual(result.outputs["since"], base)
        self.assertIn(base, result.summary)
        self.assertEqual(self.git("rev-list", "--count", "HEAD", folder=self.workspace), "3", "no more than needed")

    def test_another_program(self):
        """A copy of a file that the pull request does not touch is found, and what is old is not reported."""
        (self.bin / "covet-dedupe").symlink_to(DEDUPE)
        base = self.commit(files={"orders.py": COPIED})
        head = self.commit(files={"people.py": "# More.\n" + COPIED}, branch="topic")
        merge = self.merge(base, head)
        self.checkout(merge)
        result = self.on_pull_request(base, merge, tool="dedupe")
        self.assertTrue(result.failed)
        self.assertEqual(self.uploaded(), [("people.py", 3)])
        self.assertEqual(self.uploads[0]["automationDetails"]["id"], "covet-dedupe/since")
        self.assertEqual((result.outputs["exit-code"], result.outputs["warnings"]), ("1", "1"))
        self.assertIn("covet-dedupe found 1: 0 at severity error, 1 warning, 0 note", result.log)
        self.assertFalse(self.run_action(sha=merge, tool="dedupe", fail_on="never", upload="false").failed)
        self.assertEqual(self.annotated(), [("orders.py", 2), ("people.py", 3)])

    def test_what_the_base_got_meanwhile_is_not_new(self):
        forked = self.commit(GOOD, files={"other.py": GOOD})
        head = self.commit(BAD, branch="topic")
        self.git("checkout", "--quiet", forked)
        base = self.commit(GOOD, files={"other.py": BAD})
        merge = self.merge(base, head)
        self.checkout(merge)
        self.on_pull_request(forked, merge)  # the event may know an older base
        self.assertEqual(self.uploaded(), [OLD])
        self.assertEqual(self.result.outputs["since"], base)

    def test_nothing_new(self):
        base, _, merge = self.pull_request(head=BAD + "\n\ndef other(value):\n    return value\n")
        self.checkout(merge)
        self.assertFalse(self.on_pull_request(base, merge).failed)
        self.assertEqual(self.uploaded(), [])

    def test_full_history_is_neither_fetched_nor_cut(self):
        base, _, merge = self.pull_request()
        self.checkout(merge, depth=0)
        self.git("remote", "remove", "origin", folder=self.workspace)
        self.on_pull_request(base, merge)
        self.assertEqual(self.uploaded(), [NEW])
        self.assertEqual(self.git("rev-parse", "--is-shallow-repository", folder=self.workspace), "false")

    def test_head_instead_of_merge(self):
        for _ in range(60):
            self.git("commit", "--quiet", "--allow-empty", "--message", "one of many")
        forked = self.commit(BAD)
        for _ in range(40):
            self.git("commit", "--quiet", "--allow-empty", "--message", "one of many")
        head = self.commit(WORSE, branch="topic")
        self.git("checkout", "--quiet", forked)
        base = self.commit(BAD, files={"other.py": BAD})
        merge = self.merge(base, head)
        for depth in (1, 0):
            with self.subTest(depth=depth):
                self.uploads.clear()
                self.workspace = self.tmp / f"head-{depth}"
                self.checkout(head, depth=depth)
                self.on_pull_request(base, merge)
                self.assertEqual(self.uploaded(), [NEW])
                self.assertEqual(self.result.outputs["since"], forked)
                shallow = self.git("rev-parse", "--is-shallow-repository", folder=self.workspace)
                self.assertEqual(shallow, "true" if depth else "false", "no more history than it takes")

    def test_configuration_of_git_in_the_environment_holds(self):
        base, _, merge = self.pull_request()
        self.checkout(merge)
        self.git("remote", "set-url", "origin", "https://shop.invalid", folder=self.workspace)
        instead = {"GIT_CONFIG_KEY_0": f"url.{self.remote}.insteadOf", "GIT_CONFIG_VALUE_0": "https://shop.invalid"}
        self.on_pull_request(base, merge, env=instead, token="")
        self.assertEqual(self.uploaded(), [NEW])

    def test_history_that_is_there_stays(self):
        for _ in range(6):
            forked = self.commit(BAD)
        head = self.commit(WORSE, branch="topic")
        self.git("checkout", "--quiet", forked)
        base = self.commit(BAD, files={"other.py": BAD})
        self.checkout(head, depth=5)
        self.on_pull_request(base, self.merge(base, head))
        self.assertEqual(self.uploaded(), [NEW])
        self.assertGreaterEqual(int(self.git("rev-list", "--count", "HEAD", folder=self.workspace)), 5)

    @unittest.skipUnless(os.geteuid() == 0, "only root can give the checkout to another user")
    def test_checkout_of_another_user(self):
        base, _, merge = self.pull_request()
        self.checkout(merge)
        for path in (self.workspace, *self.workspace.rglob("*")):
            os.chown(path, 1001, 1001)
        self.on_pull_request(base, merge)
        self.assertEqual(self.uploaded(), [NEW])

    def test_merge_queue(self):
        self.commit(GOOD)
        base = self.commit(BAD)
        sha = self.commit(WORSE, branch="queue")
        self.checkout(sha)
        self.run_action("merge_group", sha, {"merge_group": {"base_sha": base}})
        self.assertEqual(self.uploaded(), [NEW])

    def test_scope_all(self):
        base, _, merge = self.pull_request()
        self.checkout(merge)
        self.on_pull_request(base, merge, scope="all")
        self.assertEqual(self.uploaded(), [OLD, NEW])
        self.assertEqual(self.result.outputs["since"], "")

    def test_fork_gets_annotations(self):
        base, _, merge = self.pull_request()
        self.checkout(merge)
        for fork in ("ben/shop", None):
            with self.subTest(fork=fork):
                self.assertTrue(self.on_pull_request(base, merge, fork=fork).failed)
                self.assertEqual(self.uploads, [])
                self.assertEqual(self.annotated(), [NEW])
                self.assertIn("Found 1 error", self.result.summary)

    def test_dependabot_gets_annotations(self):
        base, _, merge = self.pull_request()
        self.checkout(merge)
        self.assertTrue(self.on_pull_request(base, merge, actor="dependabot[bot]").failed)
        self.assertEqual((self.uploads, self.annotated()), ([], [NEW]))

    def test_pull_request_target_uploads_nothing(self):
        base, head, _ = self.pull_request()
        self.checkout(head)
        self.on_pull_request(base, base, event="pull_request_target")
        self.assertEqual((self.uploads, self.annotated()), ([], [NEW]))
        self.on_pull_request(base, base, event="pull_request_target", upload="true")
        self.assert_stopped("check", "pull_request_target would be filed under a branch that they are not about")

    def test_checked_out_base_is_told(self):
        base, _, _ = self.pull_request()
        self.checkout(base)
        self.on_pull_request(base, base, event="pull_request_target")
        (warning,) = self.result.annotations("warning")
        self.assertIn("is part of the base, so nothing in it is new", warning[2])

    def test_base_that_cannot_be_had(self):
        base, _, merge = self.pull_request()
        self.checkout(merge)
        self.git("remote", "set-url", "origin", (self.tmp / "gone.git").as_uri(), folder=self.workspace)
        self.on_pull_request(base, merge, token="")
        self.assert_stopped("scope", "fetch-depth: 2 .* or set scope: all")
        self.assertIn("gone.git", self.result.log)

    def test_no_checkout(self):
        self.on_pull_request("0" * 40, "1" * 40)
        self.assert_stopped("scope", "run actions/checkout before")


class Upload(Job):
    """What becomes of the job and of the annotations when code scanning does not take the results."""

    def prepare(self, text):
        sha = self.commit(text)
        self.checkout(sha)
        self.upload_fails = True
        return sha

    def test_auto_goes_on_with_annotations(self):
        result = self.run_action(sha=self.prepare(BAD))
        self.assertTrue(result.failed)
        self.assertEqual(self.annotated(), [OLD])
        (warning,) = result.annotations("warning")
        self.assertIn("security-events: write", warning[2])
        self.assertEqual(result.steps["Tell the outcome"].outcome, "failure")

    def test_auto_passes_without_findings(self):
        self.assertFalse(self.run_action(sha=self.prepare(GOOD)).failed)

    def test_true_must_succeed(self):
        self.assertTrue(self.run_action(sha=self.prepare(GOOD), upload="true").failed)
        self.assertTrue(self.run_action(sha=self.prepare_again(BAD), upload="true").failed)
        self.assertEqual(self.annotated(), [OLD])

    def prepare_again(self, text):
        self.workspace = self.tmp / "again"
        return self.prepare(text)

    def test_false_does_not_try(self):
        result = self.run_action(sha=self.prepare(BAD), upload="false")
        self.assertEqual(result.steps["upload"].outcome, "skipped")
        self.assertEqual(result.annotations("warning"), [])
        self.assertEqual(self.annotated(), [OLD])

    def test_ten_annotations_of_a_severity(self):
        sha = self.commit("import subprocess\n" + "subprocess.run(command, shell=True)\n" * 12)
        self.checkout(sha)
        result = self.run_action(sha=sha, upload="false", arguments="--select S602")
        self.assertEqual(len(self.annotated()), 10)
        self.assertIn("10 of 12 findings are annotated", result.log)


class Inputs(Job):
    def test_bad_values_stop_the_action(self):
        bad = {
            "tool": ("", "Scan", "../scan", "scan scan", "-x", *EVIL),
            "version": ("latest", "1.0", "v", "0.1.0/../..", *EVIL),
            "baseline": ("missing.json", ".", *EVIL),
            "fail-on": ("info", "Error", "error ", *EVIL),
            "upload": ("", "yes", "always", *EVIL),
            "category": ("x/", "x ", "-x", "é", *EVIL),
            "working-directory": ("", "missing", "app.py", *EVIL),
            "scope": ("", "new", *EVIL),
            "token": ("a b", *EVIL[2:7]),
            "paths": ("'", '"src', "src\\"),
            "arguments": ("--select 'S602",),
        }
        sha = self.commit(GOOD)
        self.checkout(sha)
        for name, values in bad.items():
            for value in values:
                with self.subTest(name, value=value):
                    self.run_action(sha=sha, **{name: value})
                    self.assert_stopped("check", f"^The input {name} ")
                    self.assertEqual(list(self.tmp.rglob("pwned")), [])

    def test_every_input_is_tested(self):
        tested = set(re.findall(r'^            "([a-z-]+)": \(', Path(__file__).read_text(encoding="utf-8"), re.M))
        runner = Runner(ROOT, self.tmp, {}, {}, {})
        self.assertEqual(tested, runner.document["inputs"].keys())

    def test_words_reach_the_program_as_they_are(self):
        self.covet_scan(f'printf "%s\\0" "$@" > "{self.tmp}/words"\n')
        plain = ("$(touch pwned) x", "`touch pwned` ; x", "* ~ $HOME {a,b} > pwned", "| touch pwned & x")
        for value in (*plain, *map(shlex.quote, (*EVIL, "*", "a\tb", "\\", "é ü", "%0A"))):
            for name in ("paths", "arguments"):
                with self.subTest(name, value=value):
                    self.run_action(upload="false", **{name: value})
                    words = (self.tmp / "words").read_text(encoding="utf-8").split("\0")[:-1]
                    expected = (["--"] if name == "paths" else []) + shlex.split(value)
                    self.assertEqual(words[6:], expected)
                    self.assertEqual(list(self.tmp.rglob("pwned")), [])

    def test_words_are_split_as_a_shell_does(self):
        script = '. "$1"; split_words "$2"; printf "%s\\0" ${WORDS[@]+"${WORDS[@]}"}'
        for value in (
            "",
            "  \n\t ",
            "a  b\nc\td",
            "'' a",
            "a'b c'd\"e f\"",
            r"a\ b \' \" \\ \$x",
            r'"a\"b\\c\d" ' + r"'a\b'",
            "'\"' \"'\"",
            "$x `y` $(z) * ? ~ # ; & | > {a,b}",
            "é 'ü ß'",
        ):
            with self.subTest(value):
                command = ["bash", "-c", script, "bash", ROOT / "action" / "lib.sh", value]
                words = subprocess.run(command, check=True, stdout=subprocess.PIPE).stdout.decode().split("\0")
                expected = shlex.split(value)
                self.assertEqual(words[:-1], expected or [""])

    def test_nothing_in_the_scripts_is_newer_than_bash_3(self):
        newer = r"mapfile|readarray|declare -A|local -n|\$\{\w+(,,|\^\^|@)|&>>|\|&|coproc|printf -v|=~ [^$]"
        for script in sorted((ROOT / "action").glob("*.sh")):
            self.assertNotRegex(script.read_text(encoding="utf-8"), newer, script.name)


class Program(Job):
    def test_wrong_configuration(self):
        sha = self.commit(GOOD, files={"covet.toml": "selekt = ['ALL']\n"})
        self.checkout(sha)
        self.run_action(sha=sha)
        self.assert_stopped("run", "ended with exit code 2: wrong usage, configuration or input")
        self.assertIn("covet.toml:1:1", self.result.log)
        self.assertEqual(self.result.outputs["exit-code"], "2")
        self.assertEqual(self.uploads, [])

    def test_failure(self):
        for code in (3, 101, 137):
            with self.subTest(code):
                self.covet_scan(f"exit {code}\n")
                self.run_action(fail_on="never")
                self.assert_stopped("run", f"failed with exit code {code}")

    def test_code_under_test_commands_nothing(self):
        self.covet_scan("echo '::error::pwned'; echo '##[error]pwned'; printf '::warning::pwned'\n")
        result = self.run_action(upload="false")
        self.assertIn("pwned", result.log)
        self.assertEqual(result.annotations(), [])

    def test_names_of_files_command_nothing(self):
        name = "a\n::error::pwned\n%0A::error::b.py"
        sha = self.commit(GOOD, files={name: BAD})
        self.checkout(sha)
        result = self.run_action(sha=sha, upload="false")
        found = [message for _, _, message in result.annotations("error")]
        self.assertEqual(len(found), 2)
        self.assertNotIn("pwned", found)

    def test_summary_stays_below_the_limit(self):
        self.covet_scan(
            'for word; do case $word in markdown=*) head="${word#*=}" ;; esac; done\n'
            'for ((at = 0; at < 40000; at++)); do echo "| error | app.py | a message of a finding |"; done > "$head"\n'
        )
        result = self.run_action(upload="false")
        self.assertFalse(result.failed)
        self.assertLess(len(result.summary), 1 << 20)
        self.assertIn("too many for a summary", result.summary)


class Server(http.server.ThreadingHTTPServer):
    """Releases and git repositories on this machine, under the paths that GitHub has for them."""

    def __init__(self, projects, token):
        super().__init__(("127.0.0.1", 0), Handler)
        self.files, self.projects, self.token, self.asked = {}, projects, token, []
        self.url = f"http://127.0.0.1:{self.server_port}"


class Handler(http.server.BaseHTTPRequestHandler):
    def do_GET(self):
        self.server.asked.append(self.path)
        if self.path in self.server.files:
            return self.answer(200, self.server.files[self.path])
        return self.answer(404) if "/releases/" in self.path else self.git()

    do_POST = do_GET

    def git(self):
        secret = base64.b64encode(f"x-access-token:{self.server.token}".encode()).decode()
        given = self.headers.get_all("Authorization", [])
        if len(given) > 1:
            return self.answer(400, b"two headers")
        if [one.split(" ")[1] for one in given] != [secret]:
            return self.answer(401)
        path, _, query = self.path.partition("?")
        env = {
            **os.environ,
            "GIT_PROJECT_ROOT": str(self.server.projects),
            "GIT_HTTP_EXPORT_ALL": "1",
            "PATH_INFO": path,
            "QUERY_STRING": query,
            "REQUEST_METHOD": self.command,
            "CONTENT_TYPE": self.headers.get("Content-Type", ""),
            "HTTP_CONTENT_ENCODING": self.headers.get("Content-Encoding", ""),
            "GIT_PROTOCOL": self.headers.get("Git-Protocol", ""),
        }
        body = self.rfile.read(int(self.headers.get("Content-Length", 0)))
        done = subprocess.run(["git", "http-backend"], input=body, env=env, stdout=subprocess.PIPE, check=True)
        head, _, content = done.stdout.partition(b"\r\n\r\n")
        headers = dict(line.split(": ", 1) for line in head.decode().split("\r\n"))
        return self.answer(int(headers.pop("Status", "200").split()[0]), content, headers)

    def answer(self, status, content=b"", headers=None):
        self.send_response(status)
        if status == 401:
            self.send_header("WWW-Authenticate", 'Basic realm="git"')
        for name, value in (headers or {}).items():
            self.send_header(name, value)
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        self.wfile.write(content)

    def log_message(self, *_):
        pass


class Served(Job):
    def setUp(self):
        super().setUp()
        self.http = Server(self.tmp / "served", "ghs_token")
        threading.Thread(target=self.http.serve_forever, daemon=True).start()
        self.addCleanup(self.http.server_close)
        self.addCleanup(self.http.shutdown)
        self.server = self.http.url


class PrivateRepository(Served):
    """A checkout without credentials, or with some that are not good."""

    def setUp(self):
        super().setUp()
        self.base, _, self.merged = self.pull_request()
        self.checkout(self.merged)
        (self.tmp / "served" / "ann").mkdir(parents=True)
        (self.tmp / "origin.git").rename(self.tmp / "served" / "ann" / "shop")
        self.git("remote", "set-url", "origin", f"{self.server}/ann/shop", folder=self.workspace)

    def test_the_token_serves(self):
        result = self.on_pull_request(self.base, self.merged)
        self.assertEqual(self.uploaded(), [NEW])
        secret = base64.b64encode(b"x-access-token:ghs_token").decode()
        self.assertNotIn(secret, result.log.replace(f"::add-mask::{secret}", ""))
        self.assertNotIn(secret, (self.workspace / ".git" / "config").read_text(encoding="utf-8"))

    def test_never_two_headers(self):
        old = f"http.{self.server}/.extraheader"
        self.git("config", old, "AUTHORIZATION: basic b2xkOm9sZA==", folder=self.workspace)
        self.on_pull_request(self.base, self.merged)
        self.assertEqual(self.uploaded(), [NEW])

    def test_credentials_of_the_checkout_come_first(self):
        secret = base64.b64encode(b"x-access-token:ghs_token").decode()
        self.git("config", f"http.{self.server}/.extraheader", f"AUTHORIZATION: basic {secret}", folder=self.workspace)
        self.on_pull_request(self.base, self.merged, token="wrong")
        self.assertEqual(self.uploaded(), [NEW])

    def test_without_a_good_token(self):
        for token in ("", "wrong"):
            with self.subTest(token=token):
                self.on_pull_request(self.base, self.merged, token=token)
                self.assert_stopped("scope", "or this action a token that can read the repository")


@cache
def release(target=TARGET):
    """The archive of a release, made by scripts/package.py from a wheel as maturin lays one out."""
    folder = Path(tempfile.mkdtemp())
    unittest.addModuleCleanup(shutil.rmtree, folder)
    wheel = make_wheel(folder, programs(".exe" if "windows" in target else ""))
    command = [sys.executable, ROOT / "scripts" / "package.py", wheel, "--target", target, "--out", folder]
    done = subprocess.run(command, check=True, stdout=subprocess.PIPE, encoding="utf-8")
    return Path(done.stdout.strip()).read_bytes()


def make_wheel(folder, programs):
    info = f"covet_tools-{VERSION}.dist-info"
    files = {f"covet_tools-{VERSION}.data/scripts/{name}": content for name, content in programs.items()}
    files[f"{info}/METADATA"] = f"Metadata-Version: 2.1\nName: covet-tools\nVersion: {VERSION}\n".encode()
    files[f"{info}/WHEEL"] = b"Wheel-Version: 1.0\nGenerator: test\nRoot-Is-Purelib: false\nTag: py3-none-any\n"
    files[f"{info}/RECORD"] = "".join(f"{name},,\n" for name in [*files, f"{info}/RECORD"]).encode()
    wheel = folder / f"covet_tools-{VERSION}-py3-none-any.whl"
    with zipfile.ZipFile(wheel, "w") as contents:
        for name, content in files.items():
            member = zipfile.ZipInfo(name)
            member.external_attr = 0o100755 << 16
            contents.writestr(member, content)
    return wheel


class Install(Served):
    """The program is not on the PATH, and the action is not part of the checkout."""

    def setUp(self):
        super().setUp()
        (self.bin / "covet-scan").unlink()
        self.action = self.tmp / "_actions" / "covetpy" / "covet-tools" / "v1"
        self.action_repository = "covetpy/covet-tools"
        shutil.copytree(ROOT / "action", self.action / "action")
        for name in ("action.yml", "Cargo.toml", "Cargo.lock"):
            shutil.copy(ROOT / name, self.action / name)
        for name in ("crates/scan/Cargo.toml", "rules/rule.toml"):
            (self.action / name).parent.mkdir(parents=True, exist_ok=True)
            (self.action / name).write_text("", encoding="utf-8")
        (self.workspace / "app.py").write_text(BAD, encoding="utf-8")

    def serve(self, archive=None, sums=None, target=TARGET, name=ARCHIVE):
        base = f"/covetpy/covet-tools/releases/download/v{VERSION}"
        archive = release(target) if archive is None else archive
        sums = sums or f"{hashlib.sha256(release(target)).hexdigest()}  {name}\n{'0' * 64}  other.tar.gz\n"
        self.http.files = {f"{base}/{name}": archive, f"{base}/SHA256SUMS": sums.encode()}

    def gh(self, script):
        """A gh whose `attestation verify` does as the script says; the arguments are in `$*`."""
        head = "#!/bin/bash\n[[ $* != *--help ]] || { echo --signer-workflow; exit; }\n"
        executable(self.bin / "gh", f"{head}{script}\n")

    def cargo(self, version="1.99.0"):
        """A cargo that hands out the built program instead of building it."""
        executable(
            self.bin / "cargo",
            f'#!/bin/bash\n[[ $1 != --version ]] || {{ echo "cargo {version} (abc 2026-01-01)"; exit; }}\n'
            f'echo "$RUSTUP_TOOLCHAIN $*" >> "{self.tmp}/built"\n'
            'while [[ $1 != --root ]]; do shift; done\nmkdir -p "$2/bin"\n'
            f'ln -s "{SCAN}" "$2/bin/covet-scan"\n',
        )
        (self.bin / "ln").unlink(missing_ok=True)
        (self.bin / "ln").symlink_to(shutil.which("ln"))

    def built(self):
        file = self.tmp / "built"
        return file.read_text(encoding="utf-8").splitlines() if file.exists() else []

    def act(self, **inputs):
        return self.run_action(upload="false", **inputs)

    def test_release(self):
        self.serve()
        self.assertTrue(self.act().failed)
        self.assertEqual(self.annotated(), [OLD])
        self.assertEqual(self.result.outputs["version"], VERSION)
        self.assertIn("has the SHA-256 that the release says", self.result.log)
        self.assertIn("Its provenance was not checked", self.result.log)
        self.http.files.clear()
        asked = len(self.http.asked)
        self.act(version=f"v{VERSION}")
        self.assertEqual(self.annotated(), [OLD], "from the tool cache")
        self.assertEqual(len(self.http.asked), asked)

    def test_release_for_windows(self):
        target = "x86_64-pc-windows-msvc"
        self.serve(target=target, name=f"covet-tools-{VERSION}-{target}.zip")
        self.act(env={"RUNNER_OS": "Windows"})
        self.assertEqual(self.annotated(), [OLD])
        self.assertEqual(len(list((self.tmp / "toolcache").rglob("covet-scan.exe"))), 1)

    def test_system_without_a_release(self):
        self.serve()
        self.cargo()
        self.act(env={"RUNNER_ARCH": "ARM"})
        self.assertIn("There is no release for Linux on ARM", self.result.log)
        self.assertEqual((self.annotated(), self.http.asked), ([OLD], []))

    def test_half_unpacked_release_is_not_used(self):
        self.serve()
        self.act()
        (marker,) = (self.tmp / "toolcache").rglob("*.complete")
        marker.unlink()
        asked = len(self.http.asked)
        self.act()
        self.assertGreater(len(self.http.asked), asked)
        self.assertEqual(self.annotated(), [OLD])

    def test_wrong_checksum(self):
        self.serve(archive=release() + b"x")
        self.act()
        self.assert_stopped("install", "is not what the release says: its SHA-256 is .* Nothing of it was run")
        self.assertEqual(list((self.tmp / "toolcache").rglob("covet-scan")), [])

    def test_archive_without_checksum(self):
        self.serve(sums=f"{'0' * 64}  x{ARCHIVE}\n")
        self.act()
        self.assert_stopped("install", "SHA256SUMS of the release does not hold")

    def test_provenance(self):
        self.serve()
        self.gh(f'echo "$GH_TOKEN $*" > "{self.tmp}/asked"; echo \'[{{"verificationResult": {{}}}}]\'')
        self.act()
        self.assertEqual(self.annotated(), [OLD])
        self.assertIn("It was built by the release workflow of covetpy/covet-tools", self.result.log)
        asked = (self.tmp / "asked").read_text(encoding="utf-8").split()
        self.assertEqual(asked[:3], ["ghs_token", "attestation", "verify"])
        self.assertEqual(asked[-1], "covetpy/covet-tools/.github/workflows/release.yml")

    def test_wrong_provenance(self):
        self.serve()
        for name, script in (("refused", "echo no >&2; exit 1"), ("old gh without attestations", "exit 0")):
            with self.subTest(name):
                self.gh(script)
                self.act()
                self.assert_stopped("install", "was not built by the release workflow")
                self.assertEqual(list((self.tmp / "toolcache").rglob("covet-scan")), [])

    def test_provenance_that_may_not_be_asked_for(self):
        self.serve()
        self.gh('echo "HTTP 403: Resource not accessible by integration" >&2; exit 1')
        self.act()
        self.assertIn("the token may not ask for it", self.result.log)
        self.assertEqual(self.annotated(), [OLD])

    def test_repository_of_the_action_from_its_folder(self):
        self.serve()
        self.action_repository = ""
        self.act()
        self.assertEqual(self.annotated(), [OLD])

    def test_no_release_builds_the_source(self):
        self.cargo()
        self.act()
        self.assertIn(f"no release of version {VERSION}; covet-scan {VERSION} is built from source", self.result.log)
        self.assertEqual(self.annotated(), [OLD])
        (built,) = self.built()
        self.assertRegex(built, f"install --locked --path {self.action}/crates/scan --root ")

    def test_failing_server_is_an_error(self):
        self.cargo()
        self.http.shutdown()
        self.http.server_close()
        self.act()
        self.assert_stopped("install", "SHA256SUMS cannot be had")
        self.assertEqual(self.built(), [])

    def test_other_version_is_not_built(self):
        self.cargo()
        self.act(version=OTHER_VERSION)
        self.assert_stopped("install", f"no release of version {OTHER_VERSION}. The action itself is version {VERSION}")
        self.assertEqual(self.built(), [])

    def test_source_is_built_once(self):
        self.cargo()
        self.serve()
        for cached in ("not", "in the tool cache", "restored"):
            with self.subTest(cached):
                if cached == "restored":
                    (kept,) = self.cache.values()
                    shutil.move(kept, self.tmp / "kept")
                    self.cache = {key: self.tmp / "kept" for key in self.cache}
                self.act(version="source")
                self.assertEqual(self.annotated(), [OLD])
                self.assertEqual(len(self.built()), 1)
        self.assertEqual(self.http.asked, [])
        (self.action / "rules" / "rule.toml").write_text("changed", encoding="utf-8")
        self.act(version="source")
        self.assertEqual(len(self.built()), 2)
        self.assertEqual(len(self.cache), 2)

    def test_what_is_built_is_saved_though_findings_fail_the_job(self):
        self.cargo()
        self.assertTrue(self.act(version="source").failed)
        self.assertEqual(len(self.cache), 1)

    def test_action_of_the_checkout_is_built(self):
        self.cargo()
        self.serve()
        self.action_repository = ""
        self.action = self.action.rename(self.tmp / "own")
        self.act()
        self.assertEqual(self.annotated(), [OLD])
        self.assertEqual(len(self.built()), 1)

    def test_old_rust(self):
        self.cargo("1.80.1")
        executable(self.bin / "rustup", f'#!/bin/bash\necho "$*" > "{self.tmp}/rustup"\n')
        self.act(version="source")
        self.assertIn("toolchain install 1.95 ", (self.tmp / "rustup").read_text(encoding="utf-8"))
        self.assertRegex(self.built()[0], "^1.95 install")

    def test_without_rust(self):
        self.act(version="source")
        self.assert_stopped("build", "there is no cargo on the PATH")

    def test_unknown_program(self):
        self.cargo()
        self.act(tool="dig", version="source")
        self.assert_stopped("build", "There is no program covet-dig in this version")

    def test_program_on_the_path(self):
        (self.bin / "covet-scan").symlink_to(SCAN)
        self.act()
        self.assertEqual(self.annotated(), [OLD])
        self.assertEqual(self.http.asked, [])

    def test_other_version_on_the_path_is_not_used(self):
        self.serve()
        executable(self.bin / "covet-scan", f"#!/bin/bash\necho covet-scan {OTHER_VERSION}\n")
        self.act()
        self.assertEqual(self.annotated(), [OLD])
        self.assertNotEqual(self.http.asked, [])


if __name__ == "__main__":
    unittest.main()
