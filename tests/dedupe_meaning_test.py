"""covet-dedupe with semantic-clone: functions that do the same, the model that says so, and what happens without it.

    COVET_DEDUPE=PROGRAM python3 -m unittest discover --start-directory tests --pattern dedupe_meaning_test.py
"""

import json
import shutil
import unittest
from pathlib import Path

import onnxruntime
from scratch import DEDUPE, ROOT, Scratch

SETTINGS = '''\
def read_settings(path):
    settings = {}
    with open(path, encoding="utf-8") as file:
        for line in file:
            line = line.strip()
            if not line or line.startswith("#"):
                continue
            name, _, value = line.partition("=")
            settings[name.strip()] = value.strip()
    return settings
'''
OPTIONS = '''\
def load_options(file_name):
    options = {}
    stream = open(file_name, encoding="utf-8")
    with stream:
        rows = [row.strip() for row in stream]
        for row in rows:
            if row and not row.startswith("#"):
                key, _, text = row.partition("=")
                options[key.strip()] = text.strip()
    return options
'''
LONGEST = '''\
def longest_line(lines, limit):
    longest = ""
    for number, line in enumerate(lines):
        if number >= limit:
            break
        text = line.rstrip()
        if len(text) > len(longest):
            longest = text
    return longest
'''
# The model is made again now and then; what is tested here is not how sure it must be.
SELECT = ("--extend-select", "semantic-clone", "--false-pairs", "100")


class Meaning(Scratch):
    PROGRAM = DEDUPE

    def setUp(self):
        super().setUp()
        self.write(SETTINGS, "a.py")
        self.write(OPTIONS, "b.py")
        self.write(LONGEST, "c.py")

    def run_of(self, *arguments, **options):
        printed = self.run_in(self.repo, DEDUPE, "--format", "sarif", "--quiet", "--fail-on", "never", *arguments, **options)
        return json.loads(printed)["runs"][0]

    def files(self, *arguments, **options):
        """The files of each class."""
        found = []
        for result in self.run_of(*arguments, **options)["results"]:
            if result["ruleId"] != "semantic-clone":
                continue
            places = [*result["locations"], *result["relatedLocations"]]
            found.append(sorted(place["physicalLocation"]["artifactLocation"]["uri"] for place in places))
        return sorted(found)

    def told(self, *arguments, **options):
        """The notifications: (id, text)."""
        notes = self.run_of(*arguments, **options)["invocations"][0].get("toolExecutionNotifications", [])
        return [(note["descriptor"]["id"], note["message"]["text"]) for note in notes]

    def test_it_is_off_until_it_is_asked_for(self):
        self.assertEqual(self.files(), [])
        self.assertEqual(self.files(*SELECT), [["a.py", "b.py"]])

    def test_a_second_run_takes_what_is_kept_and_says_the_same(self):
        first = self.run_of(*SELECT)["results"]
        self.assertTrue((self.repo / ".covet_cache").is_dir())
        self.assertEqual(self.run_of(*SELECT)["results"], first)
        self.write("", "b.py")
        self.assertEqual(self.files(*SELECT), [])
        self.write(OPTIONS, "d.py")
        self.assertEqual(self.files(*SELECT), [["a.py", "d.py"]])

    def test_in_a_hook_only_what_is_staged_counts(self):
        self.commit()
        self.assertEqual(self.files("--staged", *SELECT), [])
        self.write(OPTIONS + "\n\n" + LONGEST.replace("longest", "last"), "b.py")
        self.git("add", "b.py")
        self.assertEqual(self.files("--staged", *SELECT), [])
        self.write(OPTIONS.replace("#", "!"), "b.py")
        self.git("add", "b.py")
        self.assertEqual(self.files("--staged", *SELECT), [["a.py", "b.py"]])

    def test_a_comment_takes_a_place_out(self):
        self.write("# covet: ignore[semantic-clone] the other one is for a report\n" + OPTIONS, "b.py")
        open_results = [one for one in self.run_of(*SELECT)["results"] if not one.get("suppressions")]
        self.assertEqual(open_results, [])

    def test_both_back_ends_find_the_same(self):
        folder = Path(onnxruntime.__file__).parent / "capi"
        library = next(iter(sorted([*folder.glob("libonnxruntime.so*"), *folder.glob("libonnxruntime*.dylib")])))
        self.assertEqual(self.files("--no-cache", "--onnx-runtime", library, *SELECT), [["a.py", "b.py"]])
        ((kind, text),) = self.told("--no-cache", "--onnx-runtime", ROOT / "README.md", *SELECT)
        self.assertEqual(kind, "model-runtime")
        self.assertIn("is not used", text)

    def test_without_a_model_the_rest_is_found_and_the_lack_is_told(self):
        self.write(SETTINGS, "d.py")
        folder = self.repo / "models"
        shutil.copytree(ROOT / "models", folder, ignore=shutil.ignore_patterns("tasks", "*.py", "__pycache__"))
        model = folder / "clone-embedding/clone-embedding.onnx"
        model.write_bytes(model.read_bytes()[:-1] + b"x")
        run = self.run_of("--models", folder, *SELECT)
        self.assertEqual([result["ruleId"] for result in run["results"]], ["exact-clone"])
        ((kind, text),) = self.told("--models", folder, *SELECT)
        self.assertEqual(kind, "model-unavailable")
        self.assertIn("the SHA-256 of its file is", text)
        self.assertIn("functions of the same meaning are not looked for", text)
        shutil.rmtree(folder)
        ((kind, text),) = self.told("--models", folder, *SELECT)
        self.assertEqual(kind, "model-unavailable")

    def test_a_model_folder_is_as_good_as_the_one_in_the_program(self):
        self.assertEqual(self.files("--models", ROOT / "models", *SELECT), [["a.py", "b.py"]])

    def test_how_many_may_be_wrong_has_bounds(self):
        for number in ("0", "101", "x"):
            self.run_in(self.repo, DEDUPE, "--extend-select", "semantic-clone", "--false-pairs", number, rc=2)


if __name__ == "__main__":
    unittest.main()
