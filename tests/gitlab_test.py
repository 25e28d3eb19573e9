"""templates/ and docs/gitlab.md: their schemas, and their jobs run as a runner runs them, in real repositories."""

import base64
import hashlib
import json
import re
import shutil
import subprocess
import unittest
import xml.etree.ElementTree as xml
from pathlib import Path

import yaml

from scratch import COPIED, DEDUPE, ROOT, SCAN, Scratch, blocks, executable, installed

TEMPLATE = ROOT / "templates" / "gitlab-ci.yml"
COMPONENT = ROOT / "templates" / "covet.yml"
SCHEMAS = ROOT / "testdata" / "schemas"
PAGE = blocks("gitlab.md")
VERSION = re.search(r'^version = "(.+)"$', (ROOT / "Cargo.toml").read_text(encoding="utf-8"), re.MULTILINE)[1]

OLD = "import subprocess\n\n\ndef run(command):\n    return subprocess.run(command, shell=True)\n"
TOUCHED = OLD + "\n\ndef other(value):\n    return value\n"
WORSE = OLD + "\n\ndef other(command):\n    return subprocess.call(command, shell=True)\n"
CLEAN = "def run(command):\n    return command\n"
# A finding of no security rule: it belongs into the Code Quality report alone.
UNDEFINED = "print(missing)\n"


def merged(below, above):
    """As GitLab merges what is included, extended and said again: maps by key, anything else is replaced."""
    if isinstance(below, dict) and isinstance(above, dict):
        return {key: merged(below[key], above[key]) if key in below and key in above else
                above[key] if key in above else below[key] for key in {**below, **above}}  # fmt: skip
    return above


def jobs(configuration):
    """The jobs of a configuration with what they extend and with the variables of the whole."""
    found = {}
    for name, job in configuration.items():
        if name.startswith(".") or name in ("variables", "include", "stages", "workflow"):
            continue
        extended = job.get("extends")
        job = {key: value for key, value in merged(configuration[extended] if extended else {}, job).items()
               if key != "extends"}  # fmt: skip
        found[name] = {**job, "variables": {**configuration.get("variables", {}), **job.get("variables", {})}}
    return found


def template(*own):
    """The jobs of the template where a project includes it and says `own` beside that."""
    configuration = yaml.safe_load(TEMPLATE.read_text(encoding="utf-8"))
    for part in own:
        configuration = merged(configuration, part)
    return jobs(configuration)


def specification():
    return next(yaml.safe_load_all(COMPONENT.read_text(encoding="utf-8")))["spec"]["inputs"]


def component(**inputs):
    """The component with its inputs put in, checked as GitLab checks them; `job_name` stands for `job-name`."""
    specified = specification()
    given = {name.replace("_", "-"): value for name, value in inputs.items()}
    assert given.keys() <= specified.keys(), given
    values = {}
    for name, about in specified.items():
        assert about.keys() <= {"description", "default", "options", "regex"}, about
        values[name] = given.get(name, about["default"])
        assert values[name] in about.get("options", [values[name]]), (name, values[name])
        assert re.search(about.get("regex", ""), values[name]), (name, values[name])

    def put_in(node):
        if isinstance(node, dict):
            return {put_in(key): put_in(value) for key, value in node.items()}
        if isinstance(node, list):
            return [put_in(value) for value in node]
        if isinstance(node, str):
            return re.sub(r"\$\[\[ inputs\.([a-z-]+) \]\]", lambda match: values[match[1]], node)
        return node

    _, body = yaml.safe_load_all(COMPONENT.read_text(encoding="utf-8"))
    return put_in(body)


def holds(condition, variables):
    """Whether a `rules: if` of the form `$A == "text"` or `$A == $B` holds; what is not set equals only itself."""
    left, right = condition.split(" == ")
    value = [variables.get(side[1:]) if side.startswith("$") else side.strip('"') for side in (left, right)]
    return value[0] == value[1]


class Pipeline(Scratch):
    """`repo` is the server's side; a job runs in `builds`, which has what a runner would have fetched."""

    def setUp(self):
        super().setUp()
        self.asked = self.tmp / "pip.txt"
        self.fresh = executable(
            self.tmp / "python",
            f'#!/bin/sh\nprintf "%s\\n" "$@" >"{self.asked}"\nln -s "{SCAN}" "${{0%/*}}/covet-scan"\n',
        )
        # Stands for Python in the image. `covet-scan` is not on the PATH before pip has put it there.
        executable(
            self.bin / "python3",
            '#!/bin/sh\n[ "$1 $2 $3 $#" = "-m venv --clear 4" ] || exit 9\n'
            f'rm -rf "$4"\nmkdir -p "$4/bin"\ncp "{self.fresh}" "$4/bin/python"\n',
        )
        self.builds = self.tmp / "builds"

    def on_branch(self, branch="main"):
        return {"CI_COMMIT_BRANCH": branch, "CI_COMMIT_REF_NAME": branch, "CI_PIPELINE_SOURCE": "push"}

    def on_merge_request(self, source="feature", target="main", merged_result=False):
        variables = {
            "CI_PIPELINE_SOURCE": "merge_request_event",
            "CI_COMMIT_REF_NAME": source,
            "CI_MERGE_REQUEST_IID": "7",
            "CI_MERGE_REQUEST_SOURCE_BRANCH_NAME": source,
            "CI_MERGE_REQUEST_TARGET_BRANCH_NAME": target,
            "CI_MERGE_REQUEST_DIFF_BASE_SHA": self.git("merge-base", source, target),
            # Empty in a pipeline of the merge request's own branch.
            "CI_MERGE_REQUEST_TARGET_BRANCH_SHA": "",
        }
        if merged_result:
            variables["CI_MERGE_REQUEST_TARGET_BRANCH_SHA"] = self.git("rev-parse", target)
        return variables

    def run_job(self, job, variables, revision="HEAD", rc=0, name="covet-scan", node=None, shell=("sh", "-e")):
        """Runs a job on a revision and checks that its reports are there and valid; what it printed."""
        index, total = node or (None, 1)
        if node and "matrix" not in str(job.get("parallel")):
            name = f"{name} {index}/{total}"
        env = {
            "CI": "true",
            "GITLAB_CI": "true",
            "CI_DEFAULT_BRANCH": "main",
            "CI_PROJECT_DIR": str(self.builds),
            "CI_JOB_NAME": name,
            "CI_JOB_NAME_SLUG": re.sub(r"[^a-z0-9]+", "-", name.lower()).strip("-"),
            "CI_NODE_TOTAL": str(total),
            **({"CI_NODE_INDEX": str(index)} if index else {}),
            **{key: str(value) for key, value in job["variables"].items()},
            **variables,
        }
        self.fetch(revision, int(env["GIT_DEPTH"]))
        script = "\n".join(job.get("before_script", []) + job["script"])
        printed = self.run_in(self.builds, *shell, "-c", script, rc=rc, env=env)
        if rc in (0, 1):
            self.check_artifacts(job["artifacts"])
        return printed

    def fetch(self, revision, depth):
        """As a runner does it: one ref, as deep as GIT_DEPTH says (0: all), and no branch."""
        self.run_in(self.tmp, "rm", "-rf", self.builds)
        self.run_in(self.tmp, "git", "init", "--quiet", self.builds)
        self.git("update-ref", "refs/pipelines/1", revision)
        deep = [f"--depth={depth}"] if depth else []
        self.git("fetch", "--quiet", *deep, f"file://{self.repo}", "+refs/pipelines/1:refs/pipelines/1",
                 folder=self.builds)  # fmt: skip
        self.git("checkout", "--quiet", "--detach", "refs/pipelines/1", folder=self.builds)

    def check_artifacts(self, artifacts):
        self.assertEqual(artifacts["when"], "always")
        self.assertEqual(artifacts["reports"].keys(), {"codequality", "sast", "junit"})
        for kind, schema in (("codequality", "gitlab-code-quality.json"), ("sast", "gitlab-sast.json")):
            self.check_schema("--schemafile", SCHEMAS / schema, self.builds / artifacts["reports"][kind])
        self.assertEqual(xml.parse(self.builds / artifacts["reports"]["junit"]).getroot().tag, "testsuites")
        (logs,) = artifacts["paths"]
        (log,) = (self.builds / logs).iterdir()
        self.log = json.loads(log.read_text(encoding="utf-8"))
        self.log_name = log.name

    def check_schema(self, *arguments):
        command = [installed(self, "check-jsonschema"), "--regex-variant", "python", *arguments]
        done = subprocess.run(list(map(str, command)), capture_output=True, encoding="utf-8", check=False)
        self.assertEqual(done.returncode, 0, done.stdout + done.stderr)

    def quality(self):
        """What the Code Quality report holds: place and fingerprint."""
        report = json.loads((self.builds / "gl-code-quality-report.json").read_text(encoding="utf-8"))
        return {(one["location"]["path"], one["location"]["lines"]["begin"]): one["fingerprint"] for one in report}

    def security(self):
        report = json.loads((self.builds / "gl-sast-report.json").read_text(encoding="utf-8"))
        return {(one["location"]["file"], one["location"]["start_line"]) for one in report["vulnerabilities"]}

    def failed(self):
        """The failed cases of the JUnit report, by file."""
        root = xml.parse(self.builds / "covet-junit.xml").getroot()
        return [case.get("file") for case in root.iter("testcase") if case.find("failure") is not None]


class Template(Pipeline):
    def job(self, **variables):
        (job,) = template({"variables": variables}).values()
        return job

    def merge_request(self, before, after):
        """A merge request of the branch `feature`, which changes app.py."""
        self.commit(app=before, other=OLD, undefined=UNDEFINED)
        self.git("checkout", "--quiet", "-b", "feature")
        self.commit(app=after)

    def test_schema(self):
        self.check_schema("--builtin-schema", "vendor.gitlab-ci", "--data-transform", "gitlab-ci", TEMPLATE)

    def test_rules(self):
        """One pipeline for each event: merge requests and the default branch, no other branch and no tag."""
        events = (
            ({"CI_PIPELINE_SOURCE": "merge_request_event"}, True),
            ({"CI_PIPELINE_SOURCE": "push", "CI_COMMIT_BRANCH": "main"}, True),
            ({"CI_PIPELINE_SOURCE": "schedule", "CI_COMMIT_BRANCH": "main"}, True),
            ({"CI_PIPELINE_SOURCE": "push", "CI_COMMIT_BRANCH": "feature"}, False),
            ({"CI_PIPELINE_SOURCE": "push", "CI_COMMIT_TAG": "v1"}, False),
        )
        for variables, runs in events:
            with self.subTest(variables):
                rules = [rule["if"] for rule in self.job()["rules"]]
                self.assertEqual(any(holds(rule, {"CI_DEFAULT_BRANCH": "main", **variables}) for rule in rules), runs)

    def test_merge_request_with_something_new(self):
        self.merge_request(OLD, WORSE)
        printed = self.run_job(self.job(), self.on_merge_request(), rc=1)
        self.assertIn("app.py:9:12 S602 error", printed)
        self.assertNotIn("app.py:5:", printed)
        # The reports that GitLab compares with the target's hold the old findings as well.
        self.assertEqual(set(self.quality()), {("app.py", 5), ("app.py", 9), ("other.py", 5), ("undefined.py", 1)})
        self.assertEqual(self.security(), {("app.py", 5), ("app.py", 9), ("other.py", 5)})
        self.assertEqual(self.failed(), ["app.py"])
        states = [result.get("baselineState") == "unchanged" for result in self.log["runs"][0]["results"]]
        self.assertEqual(sorted(states), [False, True, True, True])

    def test_merge_request_with_nothing_new(self):
        self.merge_request(OLD, TOUCHED)
        self.run_job(self.job(), self.on_merge_request())
        self.assertEqual(set(self.quality()), {("app.py", 5), ("other.py", 5), ("undefined.py", 1)})
        self.assertEqual(self.failed(), [])

    def test_what_the_widget_shows(self):
        """GitLab takes for new what the target's report lacks, and for fixed what the merge request's lacks."""
        for before, after, new, fixed in ((OLD, WORSE, 1, 0), (OLD, CLEAN, 0, 1), ("\n\n" + OLD, TOUCHED, 0, 0)):
            with self.subTest(new=new, fixed=fixed):
                self.run_in(self.tmp, "rm", "-rf", self.repo)
                self.run_in(self.tmp, "git", "init", "--quiet", self.repo)
                self.merge_request(before, after)
                self.run_job(self.job(), self.on_branch(), "main")
                target = set(self.quality().values())
                self.run_job(self.job(), self.on_merge_request(), rc=new)
                ours = set(self.quality().values())
                self.assertEqual((len(ours - target), len(target - ours)), (new, fixed))

    def test_many_commits(self):
        """The merge base lies further back than a shallow clone reaches."""
        self.merge_request(OLD, WORSE)
        for number in range(60):
            self.git("commit", "--quiet", "--allow-empty", "--message", str(number))
        self.run_job(self.job(), self.on_merge_request(), rc=1)
        printed = self.run_job(self.job(), {**self.on_merge_request(), "GIT_DEPTH": "20"}, rc=2)
        self.assertIn("shallow", printed)

    def test_merged_results(self):
        """What the target branch brought meanwhile is not the merge request's."""
        self.merge_request(OLD, TOUCHED)
        self.git("checkout", "--quiet", "main")
        self.commit(late=OLD)
        self.git("checkout", "--quiet", "--detach")
        self.git("merge", "--quiet", "--no-edit", "feature")
        self.run_job(self.job(), self.on_merge_request(merged_result=True))
        self.assertIn(("late.py", 5), self.quality())

    def test_default_branch(self):
        """Everything is reported and nothing fails, unless that is asked for."""
        self.commit(app=OLD)
        self.assertIn("app.py:5:12 S602 error", self.run_job(self.job(), self.on_branch()))
        self.assertEqual((set(self.quality()), self.security()), ({("app.py", 5)}, {("app.py", 5)}))
        self.run_job(self.job(COVET_FAIL_ON_BRANCH="warning"), self.on_branch(), rc=1)
        self.assertEqual(self.failed(), ["app.py"])
        self.run_job(self.job(COVET_FAIL_ON_BRANCH=""), self.on_branch(), rc=1)

    def test_fail_on(self):
        """The variable wins over the configuration; where it is empty the configuration holds."""
        self.commit(app=OLD, **{"covet.toml": '[scan]\nfail-on = "never"\n'})
        self.git("checkout", "--quiet", "-b", "feature")
        self.commit(app=WORSE)
        self.run_job(self.job(), self.on_merge_request())
        self.run_job(self.job(COVET_FAIL_ON="error"), self.on_merge_request(), rc=1)

    def test_baseline(self):
        self.commit(app=OLD)
        self.run_in(self.repo, SCAN, "--create-baseline", "covet-baseline.json")
        self.commit(other=OLD)
        self.run_job(self.job(COVET_BASELINE="covet-baseline.json"), self.on_branch())
        self.assertEqual(set(self.quality()), {("other.py", 5)})

    def test_paths_and_arguments(self):
        self.commit(**{"a/one.py": OLD, "b/two.py": OLD, "c/three.py": OLD, "*.py": UNDEFINED})
        self.run_job(self.job(COVET_PATHS="a b", COVET_ARGUMENTS="--select S602 --quiet"), self.on_branch())
        self.assertEqual(set(self.quality()), {("a/one.py", 5), ("b/two.py", 5)})
        # A word is a word: `*.py` names the file of that name, and `?` is not the folder c.
        self.run_job(self.job(COVET_PATHS="*.py"), self.on_branch())
        self.assertEqual(set(self.quality()), {("*.py", 1)})
        self.run_job(self.job(COVET_PATHS="?"), self.on_branch(), rc=2)

    def shards(self, job, total):
        found = {}
        for index in range(1, total + 1):
            self.run_job(job, self.on_branch(), node=(index, total))
            part = self.quality()
            self.assertFalse(found.keys() & part.keys())
            found |= part
        return found

    def test_shards(self):
        """`parallel` parts the work; the reports of its jobs together are the report of the whole."""
        self.commit(**{f"file{number}.py": OLD.replace("run(", f"run{number}(", 1) for number in range(12)})
        self.run_job(self.job(), self.on_branch())
        whole = self.quality()
        self.assertEqual(self.log_name, "covet-scan.sarif")
        self.assertEqual(self.shards(self.job(), 4), whole)
        self.assertEqual(self.log_name, "covet-scan-4-4.sarif")
        self.assertLess(len(self.quality()), 12)
        matrix = {**self.job(), "parallel": {"matrix": [{"PYTHON": ["3.12", "3.13"]}]}}
        self.run_job(matrix, self.on_branch(), name="covet-scan: [3.12]", node=(1, 2))
        self.assertEqual(self.quality(), whole)

    def test_installation(self):
        self.commit(app=OLD)
        self.run_job(self.job(), self.on_branch())
        asked = self.asked.read_text(encoding="utf-8").splitlines()
        self.assertEqual(asked[:3], ["-m", "pip", "install"])
        self.assertEqual(asked[-1], f"covet-tools=={VERSION}")
        # Without a wheel for its platform pip would build from source, for which the image lacks Rust.
        self.assertEqual(asked[-3:-1], ["--only-binary", "covet-tools"])
        self.asked.unlink()
        # The installed program lies inside the project, and is not part of what is looked at.
        self.assertEqual(set(self.quality()), {("app.py", 5)})
        self.put_programs_on_path()
        self.run_job(self.job(COVET_VERSION=""), self.on_branch())
        self.assertFalse(self.asked.exists())

    def test_bad_configuration_fails_the_job(self):
        self.commit(app=CLEAN, **{"covet.toml": "[scan]\nselct = []\n"})
        self.assertIn("covet.toml:2:", self.run_job(self.job(), self.on_branch(), rc=2))

    def test_other_program(self):
        """Every program of the suite runs in a job of its own, beside the first."""
        self.commit(app=OLD)
        own = {"covet-other": {"extends": ".covet", "variables": {"COVET_TOOL": "other", "COVET_VERSION": ""}}}
        both = template(own)
        self.assertEqual(both.keys(), {"covet-scan", "covet-other"})
        (self.bin / "covet-other").symlink_to(SCAN)
        self.run_job(both["covet-other"], self.on_branch(), name="covet-other")
        self.assertEqual(self.log_name, "covet-other.sarif")

    def test_bash(self):
        """Where the image has bash the runner takes it, with these options."""
        self.merge_request(OLD, WORSE)
        (self.tools / "bash").symlink_to(shutil.which("bash") or self.skipTest("no bash here"))
        self.run_job(self.job(), self.on_merge_request(), rc=1, shell=("bash", "-e", "-o", "pipefail"))

    def test_names_that_others_choose(self):
        """Names of branches and titles of merge requests come from anyone; no script may run them."""
        evil = "x;touch${IFS}pwned;$(touch${IFS}pwned)"
        self.commit(app=OLD)
        self.git("checkout", "--quiet", "-b", evil)
        self.commit(app=WORSE)
        variables = {"CI_MERGE_REQUEST_TITLE": "`touch pwned`", "CI_COMMIT_MESSAGE": "$(touch pwned)\n"}
        self.run_job(self.job(), {**self.on_merge_request(source=evil), **variables}, evil, rc=1)
        self.assertFalse((self.builds / "pwned").exists())
        # No such name is in the script at all: numbers, hashes and the job's own name are.
        job = self.job()
        self.assertEqual(
            set(re.findall(r"CI_\w+", "".join(job["before_script"] + job["script"]))),
            {
                "CI_MERGE_REQUEST_IID",
                "CI_MERGE_REQUEST_TARGET_BRANCH_SHA",
                "CI_MERGE_REQUEST_DIFF_BASE_SHA",
                "CI_JOB_NAME",
                "CI_JOB_NAME_SLUG",
                "CI_NODE_INDEX",
                "CI_NODE_TOTAL",
            },
        )

    def test_needs_no_earlier_job_and_no_token(self):
        self.assertEqual(self.job()["needs"], [])
        self.assertNotIn("id_tokens", self.job())
        self.assertNotIn("secrets", self.job())


class Component(Pipeline):
    def test_schema(self):
        rendered = self.tmp / "rendered.yml"
        rendered.write_text(yaml.safe_dump(component()), encoding="utf-8")
        self.check_schema("--builtin-schema", "vendor.gitlab-ci", "--data-transform", "gitlab-ci", rendered)

    def test_same_as_the_template(self):
        (ours,), (theirs,) = jobs(component()).values(), template().values()
        ours = dict(ours, variables={"COVET_IMAGE": ours["image"], **ours["variables"]})
        theirs = dict(theirs, image=theirs["variables"]["COVET_IMAGE"])
        self.assertEqual(ours, theirs)
        self.assertEqual(list(component()), list(template()))

    def test_inputs(self):
        """Every input is put somewhere, and none of them into a script."""
        values = {name: f"x{number}" for number, name in enumerate(specification())}
        for name, about in specification().items():
            if "options" in about:
                values[name] = "error" if name == "fail-on" else "note"
        values["tool"] = "tool"
        rendered = component(**{name.replace("-", "_"): value for name, value in values.items()})
        ((name, job),) = rendered.items()
        told = {name, job["stage"], job["image"], *job["variables"].values()}
        self.assertEqual(told, {*values.values(), "0"})
        (plain,) = component().values()
        self.assertEqual((job["before_script"], job["script"]), (plain["before_script"], plain["script"]))
        self.assertNotIn("[[", yaml.safe_dump(rendered))

    def test_bad_inputs_are_refused(self):
        for bad in ({"tool": "scan; id"}, {"version": "$(id)"}, {"fail_on": "errors"}):
            with self.subTest(bad), self.assertRaises(AssertionError):
                component(**bad)

    def test_it_runs(self):
        self.commit(app=OLD)
        self.git("checkout", "--quiet", "-b", "feature")
        self.commit(app=WORSE)
        ((name, job),) = jobs(component(job_name="lint", arguments="--ignore F401", fail_on="error")).items()
        self.assertIn("app.py:9:12", self.run_job(job, self.on_merge_request(), rc=1, name=name))
        self.assertEqual(self.log_name, "lint.sarif")


class Page(Pipeline):
    """What docs/gitlab.md says, done."""

    KINDS = {"gitlab", "run", "printed", "dockerfile"}

    def block(self, kind, name=None):
        (text,) = (text for was, named, _, text in PAGE if (was, named) == (kind, name))
        return text

    def gitlab(self, name):
        return yaml.safe_load(self.block("gitlab", name))

    def test_every_block_is_checked(self):
        self.assertEqual({kind for kind, *_ in PAGE}, self.KINDS)
        tested = set(re.findall(r'self\.gitlab\("(\w+)"\)', Path(__file__).read_text(encoding="utf-8")))
        self.assertEqual({name for kind, name, *_ in PAGE if kind == "gitlab"}, tested)

    def test_schema(self):
        for kind, name, _, text in PAGE:
            if kind == "gitlab":
                with self.subTest(name):
                    # A file that only includes is completed by what it includes.
                    path = self.tmp / f"{name}.yml"
                    path.write_text(text, encoding="utf-8")
                    self.check_schema("--builtin-schema", "vendor.gitlab-ci", "--data-transform", "gitlab-ci", path)

    def test_remote(self):
        (include,) = self.gitlab("remote")["include"]
        digest = hashlib.sha256(TEMPLATE.read_bytes()).digest()
        self.assertEqual(include["integrity"], "sha256-" + base64.b64encode(digest).decode(), "write it into the page")
        self.assertIn(f"/v{VERSION}/{TEMPLATE.relative_to(ROOT).as_posix()}", include["remote"])

    def test_project(self):
        (include,) = self.gitlab("project")["include"]
        self.assertEqual((include["ref"], ROOT / include["file"]), (f"v{VERSION}", TEMPLATE))

    def test_component(self):
        (include,) = self.gitlab("component")["include"]
        # GitLab finds the component NAME of a project in templates/NAME.yml.
        self.assertTrue(include["component"].endswith(f"/covet-tools/{COMPONENT.stem}@v{VERSION}"), include)
        inputs = {name.replace("-", "_"): value for name, value in include["inputs"].items()}
        ((name, job),) = component(**inputs).items()
        self.assertEqual((name, job["stage"]), ("covet-scan", "lint"))

    def test_variables(self):
        own = self.gitlab("variables")
        self.assertEqual(own.pop("include"), self.gitlab("project")["include"])
        self.assertLessEqual(own["variables"].keys(), template()["covet-scan"]["variables"].keys())
        ((_, job),) = template(own).items()
        self.assertEqual((job["stage"], job["tags"]), ("lint", ["docker"]))
        self.commit(**{"src/a.py": OLD, "tests/b.py": OLD, "c.py": OLD})
        self.run_in(self.repo, SCAN, "--create-baseline", "covet-baseline.json", "src")
        self.commit()
        self.run_job(job, self.on_branch())
        self.assertEqual(set(self.quality()), {("tests/b.py", 5)})

    def test_table(self):
        """The table of variables and inputs is the whole of both, with their defaults."""
        text = (ROOT / "docs" / "gitlab.md").read_text(encoding="utf-8")
        rows = re.findall(r"^\| (?:`(COVET_\w+)`)? ?\| `([a-z-]+)` \| (?:`(.*?)`)? ?\|", text, re.MULTILINE)
        variables = {variable: default for variable, _, default in rows if variable}
        self.assertEqual(variables, {k: v for k, v in self.job_variables().items() if k.startswith("COVET_")})
        self.assertEqual({name: default for _, name, default in rows},
                         {name: about["default"] for name, about in specification().items()})  # fmt: skip

    def job_variables(self):
        return template()["covet-scan"]["variables"]

    def test_workflow(self):
        """A push makes one pipeline: for the merge request where there is one, for the branch where there is none."""
        rules = self.gitlab("workflow")["workflow"]["rules"]

        def starts(variables):
            for rule in rules:
                if all(holds(part, variables) if " == " in part else variables.get(part[1:])
                       for part in rule["if"].split(" && ")):  # fmt: skip
                    return rule.get("when") != "never"
            return False

        push = {"CI_PIPELINE_SOURCE": "push", "CI_COMMIT_BRANCH": "feature"}
        self.assertTrue(starts(push))
        self.assertFalse(starts({**push, "CI_OPEN_MERGE_REQUESTS": "shop!7"}))
        self.assertTrue(starts({"CI_PIPELINE_SOURCE": "merge_request_event", "CI_OPEN_MERGE_REQUESTS": "shop!7"}))
        self.assertFalse(starts({"CI_PIPELINE_SOURCE": "push", "CI_COMMIT_TAG": "v1"}))

    def test_log(self):
        self.commit(app=OLD)
        self.git("checkout", "--quiet", "-b", "feature")
        self.commit(app=WORSE)
        job = template()["covet-scan"]
        self.assertEqual(self.run_job(job, self.on_merge_request(), rc=1), self.block("printed"))

    def test_baseline(self):
        self.commit(app=OLD)
        self.put_programs_on_path()
        self.run_in(self.repo, "sh", "-e", "-c", self.block("run", "baseline"))
        self.commit()
        job = template({"variables": {"COVET_BASELINE": "covet-baseline.json", "COVET_FAIL_ON_BRANCH": "warning"}})
        self.run_job(job["covet-scan"], self.on_branch())
        self.assertEqual((self.quality(), len(self.log["runs"][0]["results"])), ({}, 1))

    def test_shards(self):
        job = template(self.gitlab("shards"))["covet-scan"]
        self.commit(app=OLD)
        found = {}
        for index in range(1, job["parallel"] + 1):
            self.run_job(job, self.on_branch(), node=(index, job["parallel"]))
            self.assertEqual(self.log_name, f"covet-scan-{index}-{job['parallel']}.sarif")
            found |= self.quality()
        self.assertEqual(set(found), {("app.py", 5)})

    def test_program(self):
        both = template({"variables": {"COVET_VERSION": ""}}, self.gitlab("program"))
        self.assertEqual(both.keys(), {"covet-scan", "covet-dedupe"})
        (self.bin / "covet-dedupe").symlink_to(DEDUPE)
        self.commit(**{"orders.py": COPIED, "people.py": COPIED})
        self.run_job(both["covet-dedupe"], self.on_branch(), name="covet-dedupe")
        self.assertEqual(self.log_name, "covet-dedupe.sarif")
        self.assertEqual(set(self.quality()), {("orders.py", 2), ("people.py", 2)})
        self.assertEqual(len(self.log["runs"][0]["results"]), 1)

    def test_without_network(self):
        """The wheel is brought, put into an image, and then nothing is installed by the job."""
        wheel = f"covet_tools-{VERSION}-py3-none-any.whl"
        executable(self.bin / "pip", f'#!/bin/sh\necho "$*" >>"{self.asked}"\n[ "$1" != download ] || : >{wheel}\n')
        self.run_in(self.tmp, "sh", "-e", "-c", self.block("run", "wheel"))
        image, copy, install = self.block("dockerfile").splitlines()
        self.assertEqual(image, "FROM " + self.job_variables()["COVET_IMAGE"])
        pattern, folder = copy.removeprefix("COPY ").split()
        (brought,) = self.tmp.glob(pattern)
        self.run_in(self.tmp, "sh", "-e", "-c", install.removeprefix("RUN ").replace(folder, f"{self.tmp}/"))
        download, installed_so = self.asked.read_text(encoding="utf-8").splitlines()
        self.assertTrue(download.endswith(f" covet-tools=={VERSION}"), download)
        self.assertEqual(installed_so, f"install --no-cache-dir --no-index {brought}")
        self.asked.unlink()
        self.commit(app=OLD)
        self.put_programs_on_path()
        self.run_job(template(self.gitlab("image"))["covet-scan"], self.on_branch())
        self.assertFalse(self.asked.exists())


if __name__ == "__main__":
    unittest.main()
