"""Gets and prepares the training data: packages from PyPI, the tasks in `tasks/`, and generated ones.

`python3 data.py WORK --program FEATURES` downloads the wheels of `packages.txt` into WORK/packages and writes the
features of all functions to WORK/{packages,tasks,generated}.*. What is there already is not made again.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import generate
from functions import facts, files
from vectors import extract

HERE = Path(__file__).parent
GENERATED = 4000
WAYS = 5


def download(folder: Path) -> None:
    """The wheels of `packages.txt`; nothing of them is ever run."""
    folder.mkdir(parents=True, exist_ok=True)
    names = (HERE / "packages.txt").read_text(encoding="utf-8").split()
    for start in range(0, len(names), 20):
        subprocess.run(
            [
                sys.executable,
                "-m",
                "pip",
                "download",
                "--quiet",
                "--no-deps",
                "--only-binary",
                ":all:",
                "--dest",
                folder,
                *names[start : start + 20],
            ],
            check=True,
        )


def package_items(wheels: Path, notes: Path) -> Iterator[dict]:
    """The files of all wheels; `notes` gets package, path and facts of the functions of each."""
    number = 0
    with notes.open("w", encoding="utf-8") as out:
        for wheel in sorted(wheels.glob("*.whl")):
            for file in files(wheel):
                known = {name: (fact.words, fact.bases, fact.lines) for name, fact in facts(file.source).items()}
                if known:
                    out.write(json.dumps([file.package, file.path, known]) + "\n")
                    yield {"id": str(number), "source": file.source}
                    number += 1


def task_items() -> Iterator[dict]:
    """The files of tasks/."""
    for file in sorted((HERE / "tasks").glob("*.py")):
        yield {"id": file.stem, "source": file.read_text(encoding="utf-8")}


def generated_items() -> Iterator[dict]:
    """Every way of every generated task as a file of its own; the id is the task's number."""
    for number, ways in enumerate(generate.pairs(GENERATED, WAYS, seed=7)):
        for source in ways:
            yield {"id": str(number), "source": generate.HEAD + source}


def prepare(work: Path, program: Path) -> None:
    """Fills `work`; what takes long is made once."""
    if not list((work / "packages").glob("*.whl")):
        download(work / "packages")
    if not (work / "packages.counts").exists():
        extract(program, package_items(work / "packages", work / "notes.jsonl"), work / "packages")
    extract(program, task_items(), work / "tasks")
    extract(program, generated_items(), work / "generated")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("work", type=Path, help="a folder for what is downloaded and made")
    parser.add_argument("--program", type=Path, required=True, help="the built example `features` of covet-dedupe")
    args = parser.parse_args()
    prepare(args.work, args.program)


if __name__ == "__main__":
    main()
