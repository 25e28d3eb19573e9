"""Models: both back ends give the stored vectors, and features are the same in Python and Rust."""

import json
import os
import subprocess
import sys
import tomllib
import unittest
from pathlib import Path

import onnxruntime
from scratch import ROOT

sys.path.insert(0, str(ROOT / "models"))
import features  # noqa: E402

# How far apart two back ends may be.
TOLERANCE = 1e-4
RUN = ROOT / "target/release/examples/run"
# Those below testdata/ with another name are wrong, each in its own way.
FOLDERS = {ROOT / "models": None, ROOT / "testdata/models": ["small"]}


def library():
    """The library of ONNX Runtime, where the package has one of its own (Linux and macOS wheels do)."""
    folder = Path(onnxruntime.__file__).parent / "capi"
    return next(iter(sorted([*folder.glob("libonnxruntime.so*"), *folder.glob("libonnxruntime*.dylib")])), None)


def models():
    """Every model with its folder, entry and stored vectors."""
    for folder, ids in FOLDERS.items():
        for entry in tomllib.loads((folder / "registry.toml").read_text(encoding="utf-8")).get("model", []):
            if ids is None or entry["id"] in ids:
                stored = (folder / entry["file"]).with_suffix(".vectors.json")
                yield folder, entry, json.loads(stored.read_text(encoding="utf-8"))


class BackEnds(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        command = ["cargo", "build", "--release", "--quiet", "--workspace", "--example", "run"]
        subprocess.run(command, cwd=ROOT, check=True)

    def run_model(self, folder, name, samples, runtime=None):
        env = {**os.environ, "ORT_DYLIB_PATH": str(runtime or "")}
        env.pop("COVET_MODELS", None)
        done = subprocess.run(
            [RUN, folder, name], input=json.dumps(samples), env=env, capture_output=True, text=True, check=False
        )
        self.assertEqual((done.returncode, done.stderr), (0, ""))
        return json.loads(done.stdout)

    def assert_close(self, found, expected):
        self.assertEqual(len(found), len(expected))
        for number, (row, other) in enumerate(zip(found, expected)):
            self.assertEqual(len(row), len(other), number)
            apart = max(abs(a - b) for a, b in zip(row, other))
            self.assertLess(apart, TOLERANCE, f"sample {number}")

    def test_both_give_the_stored_vectors(self):
        runtime = library()
        self.assertIsNotNone(runtime)
        tried = 0
        for folder, entry, stored in models():
            with self.subTest(model=entry["id"]):
                samples = [case["features"] for case in stored]
                built_in = self.run_model(folder, entry["id"], samples)
                self.assertEqual(built_in["back_end"], "the built-in back end")
                named = self.run_model(folder, entry["id"], samples, runtime)
                self.assertEqual(named["back_end"], f"ONNX Runtime {onnxruntime.__version__}")
                self.assertEqual(named["notifications"], [])
                self.assert_close(built_in["vectors"], [case["vector"] for case in stored])
                self.assert_close(named["vectors"], [case["vector"] for case in stored])
                self.assert_close(named["vectors"], built_in["vectors"])
                tried += 1
        self.assertGreaterEqual(tried, 1)

    def test_a_library_that_cannot_be_used_is_told_and_done_without(self):
        for broken in (ROOT / "README.md", ROOT / "no-such-library.so"):
            with self.subTest(library=broken.name):
                folder, entry, stored = next(one for one in models() if one[1]["id"] == "small")
                samples = [case["features"] for case in stored]
                out = self.run_model(folder, entry["id"], samples, broken)
                self.assertEqual(out["back_end"], "the built-in back end")
                self.assertTrue(out["notifications"][0].startswith(f"ONNX Runtime at {broken} is not used"), out)
                self.assert_close(out["vectors"], [case["vector"] for case in stored])

    def test_a_broken_model_is_an_error_with_the_named_runtime_too(self):
        for name, reason in {
            "operator": "its operator `Det` is not supported",
            "short-tensor": "its file is broken",
        }.items():
            with self.subTest(model=name):
                env = {**os.environ, "ORT_DYLIB_PATH": str(library())}
                command = [RUN, ROOT / "testdata/models", name]
                done = subprocess.run(command, input="[]", env=env, capture_output=True, text=True, check=False)
                self.assertEqual(done.returncode, 2)
                self.assertIn(reason, done.stderr)


class Features(unittest.TestCase):
    def test_stored_vectors_are_those_of_today(self):
        self.assertEqual(features.VECTORS.read_text(encoding="utf-8"), features.vectors())

    def test_a_batch_is_padded_like_the_longest_sample(self):
        samples = [features.sample([f"f{n}" for n in range(count)], 1 << 16, 512) for count in (3, 70)]
        buckets, weights = features.batch(samples, 512)
        self.assertEqual((buckets.shape, weights.shape), ((2, 128), (2, 128)))
        self.assertEqual(list(buckets[0, :3]), list(samples[0][0]))
        self.assertFalse(buckets[0, 3:].any() or weights[0, 3:].any())


if __name__ == "__main__":
    unittest.main()
