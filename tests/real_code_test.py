"""The programs on real code: their reports are valid, and the same for any number of threads."""

import json
import os
import subprocess
import sys
import unittest
import zipfile
from pathlib import Path

from scratch import DEDUPE, ROOT, SCAN

FETCHED = ROOT / "target" / "real-code"
PROJECTS = {"covet": "covet==0.1.0b6", "django": "django==5.2", "flask": "flask==3.1.3"}


def fetch(name, requirement):
    """The unpacked sources of a package from PyPI, fetched once."""
    folder = FETCHED / name
    if (folder / ".complete").exists():
        return folder
    folder.mkdir(parents=True, exist_ok=True)
    pip = [sys.executable, "-m", "pip", "download", "--quiet", "--disable-pip-version-check", "--no-deps"]
    subprocess.run([*pip, "--only-binary", ":all:", "--dest", folder, requirement], check=True)
    for wheel in folder.glob("*.whl"):
        zipfile.ZipFile(wheel).extractall(folder / "source")
    (folder / ".complete").touch()
    return folder


def run(program, source, *arguments):
    command = [program, source, "--no-cache", *arguments]
    done = subprocess.run(command, capture_output=True, check=False, env={**os.environ, "NO_COLOR": "1"})
    assert done.returncode in (0, 1), done.stderr.decode()
    return done.stdout


def sarif_schema():
    """The schema of SARIF 2.1.0, which the crate serde-sarif carries."""
    command = ["cargo", "metadata", "--format-version", "1", "--locked"]
    metadata = json.loads(subprocess.run(command, cwd=ROOT, capture_output=True, check=True).stdout)
    (manifest,) = (Path(one["manifest_path"]) for one in metadata["packages"] if one["name"] == "serde-sarif")
    return manifest.parent / "src" / "schema.json"


class RealCode(unittest.TestCase):
    def check(self, name):
        """The results of covet-scan."""
        source = fetch(name, PROJECTS[name]) / "source"
        self.check_program(DEDUPE, name, source)
        return self.check_program(SCAN, name, source)

    def check_program(self, program, name, source):
        logs = [run(program, source, "--format", "sarif", "--threads", threads) for threads in ("1", "2", "8")]
        self.assertEqual(logs[0], logs[1], "one thread and two give different logs")
        self.assertEqual(logs[0], logs[2], "one thread and eight give different logs")
        log = FETCHED / f"{name}-{program.name}.sarif"
        log.write_bytes(logs[0])
        checker = Path(sys.executable).with_name("check-jsonschema")
        command = [checker, "--regex-variant", "python", "--schemafile", sarif_schema(), log]
        done = subprocess.run(command, capture_output=True, text=True, check=False)
        self.assertEqual(done.returncode, 0, done.stdout + done.stderr)
        results = json.loads(logs[0])["runs"][0]["results"]
        prints = [result["partialFingerprints"]["covetFingerprint/v1"] for result in results]
        self.assertEqual(len(prints), len(set(prints)), "two findings share a fingerprint")
        return results

    def test_covet(self):
        results = self.check("covet")
        levels = {result["level"] for result in results}
        self.assertIn("error", levels)
        names = [place["logicalLocations"][0]["fullyQualifiedName"] for one in results for place in one["locations"]]
        self.assertTrue(all(name.split(".")[0] in {"covet", "scripts", "tests"} for name in names), names[:5])

    def test_django(self):
        self.check("django")

    def test_flask(self):
        self.check("flask")


if __name__ == "__main__":
    unittest.main()
