"""The wheel: what it holds, and the programs that it installs."""

import os
import re
import subprocess
import sys
import tarfile
import tempfile
import unittest
import zipfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
WHEELS = ROOT / "target" / "wheels"
BIN = Path(sys.executable).parent
LIMIT = 60_000_000
BAD = "import subprocess\n\n\ndef run(command):\n    return subprocess.run(command, shell=True)\n"


def run(*command, rc=0, **options):
    done = subprocess.run(command, capture_output=True, text=True, check=False, **options)
    assert done.returncode == rc, (command, done.returncode, done.stdout, done.stderr)
    return done.stdout + done.stderr


def programs():
    """The programs as `covet-tools` lists them."""
    return re.findall(r"^  (\S+) ", run(BIN / "covet-tools", "--help"), re.MULTILINE)


class Wheel(unittest.TestCase):
    def setUp(self):
        wheels = list(WHEELS.glob("covet_tools-*.whl"))
        self.assertEqual(len(wheels), 1, "scripts/test.sh builds it")
        self.wheel = wheels[0]

    def test_holds_every_program_and_is_small(self):
        self.assertLess(self.wheel.stat().st_size, LIMIT)
        names = zipfile.ZipFile(self.wheel).namelist()
        scripts = {name.rsplit("/", 1)[1] for name in names if ".data/scripts/" in name}
        crates = {
            f"covet-{path.parent.name}"
            for path in ROOT.glob("crates/*/Cargo.toml")
            if f'name = "covet-{path.parent.name}"' in path.read_text() and (path.parent / "src" / "main.rs").exists()
        }
        self.assertLessEqual({"covet-scan", "covet-dedupe"}, crates)
        self.assertEqual(scripts, {"covet-tools", *crates})
        self.assertEqual({f"covet-{name}" for name in programs()}, crates)
        self.assertTrue(any(name.endswith("/licenses/LICENSE") for name in names), names)

    def test_is_for_any_python(self):
        self.assertRegex(self.wheel.name, r"\Acovet_tools-[0-9.]+-py3-none-\w+\.whl\Z")

    def test_source_distribution_builds_by_itself(self):
        with tempfile.TemporaryDirectory() as folder:
            run(BIN / "maturin", "sdist", "--out", folder, cwd=ROOT)
            (archive,) = Path(folder).glob("*.tar.gz")
            with tarfile.open(archive) as opened:
                opened.extractall(folder, filter="data")
            unpacked = Path(str(archive).removesuffix(".tar.gz"))
            # Its members, their sources and what build scripts read.
            run("cargo", "metadata", "--format-version=1", "--locked", "--offline", cwd=unpacked)
            crates = (f"crates/{name}/src/**/*.rs" for name in ("core", "dedupe", "scan"))
            for kind in ("rules/**/*.toml", "models/registry.toml", "models/**/*.onnx", *crates):
                here = {path.relative_to(ROOT) for path in ROOT.glob(kind)}
                there = {path.relative_to(unpacked) for path in unpacked.glob(kind)}
                self.assertTrue(here)
                self.assertEqual(here, there)


class Programs(unittest.TestCase):
    def test_each_is_the_same_under_both_names(self):
        for name in programs():
            version = run(BIN / f"covet-{name}", "--version")
            self.assertRegex(version, rf"\Acovet-{name} \d+\.\d+\.\d+\n\Z")
            self.assertEqual(run(BIN / "covet-tools", name, "--version"), version)
            self.assertEqual(run(BIN / f"covet-{name}", "--help"), run(BIN / "covet-tools", name, "--help"))

    def test_a_launcher_passes_everything_on(self):
        with tempfile.TemporaryDirectory() as folder:
            (Path(folder) / "a b.py").write_text(BAD)
            told = run(BIN / "covet-scan", "a b.py", rc=1, cwd=folder)
            self.assertIn("a b.py:5:12 S602", told)
            told = run(BIN / "covet-scan", "-", "--stdin-filename", "x.py", rc=1, cwd=folder, input=BAD)
            self.assertIn("x.py:5:12 S602", told)
            self.assertIn("covet-scan: ", run(BIN / "covet-scan", "missing.py", rc=2, cwd=folder))

    def test_links_lead_to_the_programs(self):
        with tempfile.TemporaryDirectory() as folder:
            launcher, all_programs = Path(folder) / "scan", Path(folder) / "covet-scan"
            launcher.symlink_to(BIN / "covet-scan")
            all_programs.symlink_to(BIN / "covet-tools")
            version = run(BIN / "covet-scan", "--version")
            self.assertEqual(run(launcher, "--version"), version)
            self.assertEqual(run(all_programs, "--version"), version)

    def test_a_launcher_alone_says_what_is_missing(self):
        with tempfile.TemporaryDirectory() as folder:
            lone = Path(folder).resolve() / "covet-scan"
            lone.write_bytes((BIN / "covet-scan").read_bytes())
            lone.chmod(0o755)
            told = run(lone, "--version", rc=3)
            self.assertRegex(told, rf"\Acovet-scan: cannot start {re.escape(str(lone.parent))}/covet-tools, which .*\n\Z")

    def test_wrong_names(self):
        self.assertIn("Programs:\n  scan ", run(BIN / "covet-tools", rc=2))
        self.assertTrue(run(BIN / "covet-tools", "scam", rc=2).startswith("there is no program `scam`\n"))

    def test_they_are_those_of_this_tree(self):
        """What is tested here is what was built last, not what an earlier run has left."""
        manifest = (ROOT / "Cargo.toml").read_text(encoding="utf-8")
        version = re.search(r'^version = "([^"]+)"', manifest, re.MULTILINE)[1]
        self.assertEqual(run(BIN / "covet-tools", "--version"), f"covet-tools {version}\n")
        self.assertTrue(os.access(BIN / "covet-scan", os.X_OK))


if __name__ == "__main__":
    unittest.main()
