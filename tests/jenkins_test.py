"""docs/jenkins.md: its pipeline is parsed, its commands run as Jenkins runs them, its reports read as plugins do."""

import json
import re
import subprocess
import unittest
import xml.etree.ElementTree as xml

import tree_sitter
import tree_sitter_groovy

from real_code_test import sarif_schema
from scratch import COPIED, DEDUPE, SCAN, Scratch, blocks, executable, installed

PAGE = blocks("jenkins.md")
PARSER = tree_sitter.Parser(tree_sitter.Language(tree_sitter_groovy.language()))
OLD = "import subprocess\n\n\ndef run(command):\n    return subprocess.run(command, shell=True)\n"
TOUCHED = OLD + "\n\ndef other(value):\n    return value\n"
WORSE = OLD + "\n\ndef other(command):\n    return subprocess.call(command, shell=True)\n"
# Every step and section that the page uses, as Jenkins and the plugins that it names call them.
STEPS = {
    *("pipeline", "stages", "stage", "steps", "when", "changeRequest", "post", "always", "sh", "junit"),
    *("withCredentials", "gitUsernamePassword", "discoverGitReferenceBuild", "recordIssues", "sarif"),
}
CALLS = ("method_invocation", "juxt_function_call")


def block(kind):
    (text,) = (text for was, _, _, text in PAGE if was == kind)
    return text


def parse(text):
    root = PARSER.parse(text.encode()).root_node
    assert not root.has_error, "no valid Groovy"
    return root


def calls(node, name=None):
    """The calls below a node, in their order."""
    if node.type in CALLS and name in (None, called(node)):
        yield node
    for child in node.named_children:
        yield from calls(child, name)


def called(node):
    return node.child_by_field_name("name").text.decode()


def text_of(node):
    """A string in single quotes, in which Groovy puts nothing; escapes, which would need decoding, are not used."""
    text = node.text.decode()
    assert node.type in ("character_literal", "string_literal") and text[0] == "'" and "\\" not in text, text
    return text.strip("'")


def arguments(node):
    """What a call is given by name: numbers, truth values, strings, lists, maps and calls by their names."""
    found = {}
    for item in (node.child_by_field_name("arguments") or node.child_by_field_name("args")).named_children:
        if item.type == "map_item":
            found[item.child_by_field_name("key").text.decode()] = value_of(item.child_by_field_name("value"))
    return found


def value_of(node):
    if node.type in CALLS:
        return called(node), arguments(node)
    if node.type == "array_literal":
        return [value_of(one) for one in node.named_children]
    if node.type == "map_literal":
        return {one.child_by_field_name("key").text.decode(): value_of(one.child_by_field_name("value"))
                for one in node.named_children}  # fmt: skip
    return json.loads(node.text) if node.type in ("true", "decimal_integer_literal") else text_of(node)


class Jenkins(Scratch):
    """`repo` is the server's side; a build runs in `workspace`, which has the branch or change request and no more."""

    def setUp(self):
        super().setUp()
        self.workspace = self.tmp / "workspace"
        self.asked = self.tmp / "pip.txt"
        pip = executable(
            self.tmp / "pip",
            f'#!/bin/sh\nprintf "%s\\n" "$@" >"{self.asked}"\nln -s "{SCAN}" "${{0%/*}}/covet-scan"\n'
            f'ln -s "{DEDUPE}" "${{0%/*}}/covet-dedupe"\n',
        )
        executable(
            self.bin / "python3",
            '#!/bin/sh\n[ "$1 $2 $3 $#" = "-m venv --clear 4" ] || exit 9\n'
            f'rm -rf "$4"\nmkdir -p "$4/bin"\ncp "{pip}" "$4/bin/pip"\n',
        )
        self.root = parse(block("pipeline"))
        (self.record,) = (arguments(call) for call in calls(self.root, "recordIssues"))
        (self.junit,) = (arguments(call) for call in calls(self.root, "junit"))

    def checkout(self, branch, depth=None):
        """As a multibranch pipeline does it: one ref and no branch. Where a build ran before, its files stay."""
        if not self.workspace.exists():
            self.run_in(self.tmp, "git", "init", "--quiet", self.workspace)
            self.git("remote", "add", "origin", f"file://{self.repo}", folder=self.workspace)
        deep = [f"--depth={depth}"] if depth else []
        self.git("fetch", "--quiet", "--no-tags", *deep, "origin", f"+refs/heads/{branch}:refs/remotes/origin/PR-7",
                 folder=self.workspace)  # fmt: skip
        self.git("checkout", "--quiet", "--force", "--detach", "refs/remotes/origin/PR-7", folder=self.workspace)

    def build(self, branch, target=None, rc=0, depth=None):
        """A build: its stages in order until one fails. What the last one printed, without the shell's trace."""
        self.checkout(branch, depth)
        env = {"JENKINS_URL": "https://jenkins.example.org/", "WORKSPACE": str(self.workspace), "BRANCH_NAME": branch}
        if target:
            env |= {"BRANCH_NAME": "PR-7", "CHANGE_ID": "7", "CHANGE_TARGET": target, "CHANGE_BRANCH": branch}
        printed = ""
        stages = list(calls(self.root, "stage"))
        for number, stage in enumerate(stages):
            if list(calls(stage, "changeRequest")) and not target:
                continue
            for step in calls(stage, "sh"):
                (script,) = (text_of(one) for one in step.child_by_field_name("args").named_children)
                last = number == len(stages) - 1
                # The options that Jenkins gives the shell; every step is a process of its own.
                printed = self.run_in(self.workspace, "sh", "-xe", "-c", script, rc=rc if last else 0, env=env)
        return "".join(line for line in printed.splitlines(True) if not line.startswith("+ "))

    def log(self):
        """The SARIF log that recordIssues finds: valid, and with all that the plugin's parser reads."""
        name, given = self.record["tool"]
        self.assertEqual(name, "sarif")
        path = self.workspace / given["pattern"]
        checker = [installed(self, "check-jsonschema"), "--regex-variant", "python"]
        command = [str(part) for part in (*checker, "--schemafile", sarif_schema(), path)]
        done = subprocess.run(command, capture_output=True, encoding="utf-8", check=False)
        self.assertEqual(done.returncode, 0, done.stdout + done.stderr)
        (run,) = json.loads(path.read_text(encoding="utf-8"))["runs"]
        # It goes through the invocations, and takes the first part of each path from originalUriBaseIds.
        self.assertTrue(run["invocations"])
        self.assertTrue(run["tool"]["driver"]["name"])
        rules = run["tool"]["driver"]["rules"]
        found = {}
        for result in run["results"]:
            self.assertTrue(result["message"]["text"])
            self.assertIn(result["level"], ("error", "warning", "note"))
            self.assertEqual(rules[result["ruleIndex"]]["id"], result["ruleId"])
            self.assertTrue(rules[result["ruleIndex"]]["shortDescription"]["text"])
            for location in result["locations"]:
                place = location["physicalLocation"]
                base = run["originalUriBaseIds"][place["artifactLocation"]["uriBaseId"]].get("uri", "")
                file = base + place["artifactLocation"]["uri"]
                self.assertTrue((self.workspace / file).is_file(), file)
                found[file, place["region"]["startLine"]] = result
        return found

    def failed(self):
        root = xml.parse(self.workspace / self.junit["testResults"]).getroot()
        return [case.get("file") for case in root.iter("testcase") if case.find("failure") is not None]

    def change_request(self, before, after, branch="topic"):
        self.commit(app=before, other=OLD)
        self.git("checkout", "--quiet", "-b", branch)
        self.commit(app=after)

    def test_every_block_is_checked(self):
        self.assertEqual([kind for kind, *_ in PAGE], ["pipeline", "printed", "stage", "steps"])

    def test_steps_are_known(self):
        used = {called(call) for kind in ("pipeline", "steps") for call in calls(parse(block(kind)))}
        self.assertEqual(used, STEPS)

    def test_a_change_request_with_something_new(self):
        self.change_request(OLD, WORSE)
        self.assertEqual(self.build("topic", "main", rc=1), block("printed"))
        self.assertEqual(self.failed(), ["app.py"])
        found = self.log()
        self.assertEqual(found.keys(), {("app.py", 5), ("app.py", 9), ("other.py", 5)})
        old = {place for place, result in found.items() if result.get("baselineState") == "unchanged"}
        self.assertEqual(old, {("app.py", 5), ("other.py", 5)})

    def test_a_change_request_with_nothing_new(self):
        self.change_request(OLD, TOUCHED)
        self.build("topic", "main")
        self.assertEqual(self.log().keys(), {("app.py", 5), ("other.py", 5)})
        self.assertEqual(self.failed(), [])

    def test_a_target_that_went_on(self):
        self.change_request(OLD, TOUCHED)
        self.git("checkout", "--quiet", "main")
        self.commit(late=OLD)
        self.build("topic", "main")
        self.assertNotIn(("late.py", 5), self.log())

    def test_a_branch(self):
        self.commit(app=OLD)
        self.build("main")
        self.assertEqual(self.log().keys(), {("app.py", 5)})
        self.assertEqual(self.failed(), [])

    def test_the_next_build_in_the_same_workspace(self):
        self.commit(app=OLD)
        self.build("main")
        self.commit(app=TOUCHED.replace("shell=True", "check=True"))
        self.build("main")
        self.assertEqual(self.log(), {})
        # Where the program fails there is no log, and not the one of the build before.
        self.commit(**{"covet.toml": "[scan]\nselct = []\n"})
        self.build("main", rc=2)
        self.assertFalse((self.workspace / "covet.sarif").exists())

    def test_a_shallow_checkout(self):
        self.change_request(OLD, WORSE)
        self.git("commit", "--quiet", "--allow-empty", "--message", "more")
        self.assertIn("shallow", self.build("topic", "main", rc=2, depth=1))

    def test_installation(self):
        self.commit(app=OLD)
        self.build("main")
        asked = self.asked.read_text(encoding="utf-8").split()
        version = self.run_in(self.tmp, SCAN, "--version").split()[1]
        self.assertEqual(asked[0], "install")
        self.assertEqual(asked[-3:], ["--only-binary", "covet-tools", f"covet-tools=={version}"])

    def test_names_that_others_choose(self):
        evil = "x;touch${IFS}pwned;$(touch${IFS}pwned)"
        self.commit(app=OLD)
        self.git("branch", evil)
        self.git("checkout", "--quiet", "-b", "topic")
        self.commit(app=WORSE)
        self.build("topic", evil, rc=1)
        self.assertFalse((self.workspace / "pwned").exists())
        for line in block("pipeline").splitlines():
            for match in re.finditer(r"\$\w+", line):
                self.assertEqual(line[: match.start()].count('"') % 2, 1, f"not in quotes: {line}")

    def test_the_credential_is_for_the_fetch_alone(self):
        (scope,) = calls(self.root, "withCredentials")
        (step,) = calls(scope, "sh")
        self.assertRegex(step.text.decode(), r"\Ash 'git fetch [^;&|\n]*'\Z")

    def test_what_is_recorded(self):
        """The log of a build that failed is read, and new findings make a build unstable."""
        self.assertIs(self.record["enabledForFailure"], True)
        self.assertEqual(self.record["qualityGates"], [{"threshold": 1, "type": "NEW", "criticality": "UNSTABLE"}])
        (always,) = calls(self.root, "always")
        order = [called(call) for call in calls(always)]
        self.assertEqual(order[1:], ["discoverGitReferenceBuild", "recordIssues", "sarif", "junit"])

    def test_stage_of_clones(self):
        """A copy of another file fails the change request; what is old does not."""
        self.commit(**{"orders.py": COPIED, "old.py": COPIED})
        self.git("checkout", "--quiet", "-b", "topic")
        self.commit(**{"people.py": "# More.\n" + COPIED})
        self.build("topic", "main")
        (step,) = calls(parse(block("stage")), "sh")
        script = text_of(step.child_by_field_name("args").named_children[0])
        for target, rc, states in (("main", 1, ["new"]), (None, 0, ["None"])):
            env = {"CHANGE_TARGET": target} if target else {}
            printed = self.run_in(self.workspace, "sh", "-e", "-c", script, rc=rc, env=env)
            self.assertIn("exact-clone warning: 8 lines of code stand in 3 places", printed)
            (run,) = json.loads((self.workspace / "covet-dedupe.sarif").read_text(encoding="utf-8"))["runs"]
            self.assertEqual([str(result.get("baselineState")) for result in run["results"]], states)

    def test_several_tools(self):
        (call,) = calls(parse(block("steps")), "recordIssues")
        tools = [given for _, given in arguments(call)["tools"]]
        self.assertEqual(len({one["id"] for one in tools}), len(tools))
        self.assertEqual(tools[0], self.record["tool"][1])


if __name__ == "__main__":
    unittest.main()
