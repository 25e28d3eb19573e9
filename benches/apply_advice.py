#!/usr/bin/env python3
"""Applies the certain refactorings of covet-dedupe to public projects and runs their tests before and after.

    python3 benches/apply_advice.py PROGRAM [--work FOLDER] [--only NAME]... [--output FILE]

PROGRAM is `target/release/examples/advise`. The projects are downloaded as they are released (pip, source archives),
and their tests run in an environment of their own below `--work`, which lies outside this repository. For each project
one line: refactorings, the lines they claim to save, the lines that are saved (not blank ones, over all files), whether
everything compiles, and the tests before and after. Ends with 1 when a test fails afterwards that did not before, a
file does not compile, or the saving differs from the claim by more than a tenth. Standard library only, Python 3.11 or
newer.
"""

import argparse
import os
import re
import shutil
import subprocess
import sys
import tarfile
import tempfile
import venv
from dataclasses import dataclass
from pathlib import Path

# Seconds that the tests of one project may take.
LIMIT = 900
# How far the saving may be from the claim.
TOLERANCE = 0.1
SUMMARY = re.compile(r"(\d+) (passed|failed|errors?)\b")
FAILED = re.compile(r"^(?:FAILED|ERROR) (\S+)", re.MULTILINE)


class Failed(Exception):
    """A step that cannot be done."""


@dataclass(frozen=True)
class Project:
    """`source` is what goes on the path, `tests` what pytest is given, `needs` what pip installs for the tests."""

    name: str
    version: str
    source: str
    tests: tuple[str, ...]
    needs: tuple[str, ...] = ()
    options: tuple[str, ...] = ()


NETWORKX = ("classes", "drawing", "algorithms/connectivity", "algorithms/isomorphism")
PROJECTS = (
    Project("boltons", "26.2.0", ".", ("tests",)),
    Project("click", "8.5.1", "src", ("tests",)),
    Project("pyasn1", "0.6.5", ".", ("tests",)),
    Project("tornado", "6.6.1", ".", ("tornado/test",)),
    Project("networkx", "3.6.1", ".", tuple(f"networkx/{part}" for part in NETWORKX), ("numpy", "scipy")),
)


@dataclass(frozen=True)
class Tests:
    passed: int
    failed: frozenset[str]


@dataclass(frozen=True)
class Result:
    made: int
    claimed: int
    saved: int
    compiles: bool
    before: Tests
    after: Tests

    def is_good(self) -> bool:
        near = abs(self.saved - self.claimed) <= TOLERANCE * self.claimed
        # A test that did not run would be no failure.
        passes = self.after.failed <= self.before.failed and self.after.passed >= self.before.passed
        return near and self.compiles and passes


def call(*command: str | Path, folder: Path | None = None) -> str:
    done = subprocess.run([str(part) for part in command], cwd=folder, text=True, capture_output=True, check=False)
    if done.returncode:
        raise Failed(f"{command[0]} ended with {done.returncode}: {done.stderr.strip()[-800:]}")
    return done.stdout


def unpacked(project: Project, work: Path) -> Path:
    """The project's sources, new."""
    archives = work / "archives"
    archives.mkdir(parents=True, exist_ok=True)
    stem = f"{project.name.lower().replace('-', '_')}-{project.version}"
    archive = archives / f"{stem}.tar.gz"
    if not archive.exists():
        wanted = f"{project.name}=={project.version}"
        options = ("--quiet", "--no-deps", "--no-binary", ":all:", "--dest")
        call(sys.executable, "-m", "pip", "download", *options, archives, wanted)
    if not archive.exists():
        raise Failed(f"pip has not brought {archive.name}")
    folder = work / "sources"
    shutil.rmtree(folder / stem, ignore_errors=True)
    with tarfile.open(archive) as packed:
        packed.extractall(folder, filter="data")
    return folder / stem


def environment(project: Project, work: Path) -> Path:
    """A Python with pytest, what the tests need, and the project as it is released, for its metadata."""
    folder = work / "environments" / project.name
    python = folder / "bin" / "python"
    if not (folder / "ready").exists():
        venv.create(folder, with_pip=True, clear=True)
        call(python, "-m", "pip", "install", "--quiet", "pytest", f"{project.name}=={project.version}", *project.needs)
        (folder / "ready").touch()
    return python


def run_tests(project: Project, python: Path, folder: Path) -> Tests:
    command = [python, "-m", "pytest", "-q", "-rfE", "-p", "no:cacheprovider", *project.options, *project.tests]
    source = str((folder / project.source).resolve())
    done = subprocess.run(
        [str(part) for part in command],
        cwd=folder,
        env={"PYTHONPATH": source, "PATH": os.defpath, "HOME": str(folder), "PYTHONDONTWRITEBYTECODE": "1"},
        text=True,
        capture_output=True,
        check=False,
        timeout=LIMIT,
    )
    counts = {what: int(number) for number, what in SUMMARY.findall(done.stdout[-2000:])}
    if not counts.get("passed"):
        raise Failed(f"the tests of {project.name} do not run: {done.stdout[-800:]}{done.stderr[-400:]}")
    return Tests(counts["passed"], frozenset(FAILED.findall(done.stdout)))


def lines(folder: Path) -> int:
    """Lines that are not blank, of all modules."""
    texts = (path.read_text(encoding="utf-8", errors="replace") for path in folder.rglob("*.py"))
    return sum(1 for text in texts for line in text.splitlines() if line.strip())


def judge(program: Path, project: Project, work: Path) -> Result:
    folder = unpacked(project, work)
    python = environment(project, work)
    before = run_tests(project, python, folder)
    lines_before = lines(folder)
    printed = call(program, folder, "--apply")
    _, made, claimed = printed.splitlines()[-1].split("\t")
    saved = lines_before - lines(folder)
    compiled = subprocess.run(
        [python, "-m", "compileall", "-q", "."],
        cwd=folder,
        capture_output=True,
        check=False,
    )
    after = run_tests(project, python, folder)
    return Result(int(made), int(claimed), saved, compiled.returncode == 0, before, after)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("program", type=Path)
    parser.add_argument("--work", type=Path, default=Path(tempfile.gettempdir()) / "covet-apply-advice")
    parser.add_argument("--only", action="append", default=[])
    parser.add_argument("--output", type=Path)
    arguments = parser.parse_args()
    known = {project.name for project in PROJECTS}
    if unknown := set(arguments.only) - known:
        parser.error(f"no such project: {', '.join(sorted(unknown))}; known: {', '.join(sorted(known))}")
    rows = ["| project | refactorings | claimed | saved | compiles | tests before | after | new failures |"]
    rows.append("|---|---:|---:|---:|---|---:|---:|---:|")
    print("\n".join(rows), flush=True)
    good = True
    for project in PROJECTS:
        if arguments.only and project.name not in arguments.only:
            continue
        result = judge(arguments.program.resolve(), project, arguments.work)
        good &= result.is_good()
        new = sorted(result.after.failed - result.before.failed)
        compiles = "yes" if result.compiles else "no"
        rows.append(
            f"| {project.name} {project.version} | {result.made} | {result.claimed} | {result.saved} | {compiles} "
            f"| {result.before.passed} | {result.after.passed} | {len(new)} |"
        )
        print(rows[-1], flush=True)
        for test in new:
            print(f"  {test}", file=sys.stderr)
    if arguments.output:
        arguments.output.write_text("\n".join(rows) + "\n", encoding="utf-8")
    return 0 if good else 1


if __name__ == "__main__":
    try:
        sys.exit(main())
    except (Failed, subprocess.TimeoutExpired) as error:
        sys.exit(f"apply_advice: {error}")
