#!/usr/bin/env python3
"""Measures a commit of one file in a repository of Django's size, with nothing and with each of several hooks.

    python3 benches/hooks.py [--rounds N] [--output FILE] [--check]

The hooks run in turns, and the median of the rounds counts. Tools come from pip (`--work`, as for run.py); gitleaks is
measured where it is on the PATH. Cold means that the system has dropped what it holds of files in memory, which only
root on Linux can ask for. Standard library only, Python 3.11 or newer.
"""

import os
import shutil
import statistics
import subprocess
import sys
from pathlib import Path

from run import (
    DJANGO, REPOSITORY, Measure, Parser, Target, Workshop, build, call, deliver, machine, measure, ratio, seconds
)  # fmt: skip

PRE_COMMIT = "4.7.0"
PREK = "0.5.11"
DROP_CACHES = Path("/proc/sys/vm/drop_caches")
NONE = "no hook"
OURS = "covet-scan, plain hook"
# Wall seconds of the whole commit, as the issue tracker's figure for this feature has it.
BOUNDS = {"warm": 0.15, "cold": 0.5}


class Bench:
    def __init__(self, shop: Workshop, program: Path):
        self.shop = shop
        self.program = program
        self.repository = shop.repository()
        self.git("reset", "--quiet", "--hard")
        self.number = 0
        self.hooks = {NONE: self.folder("none")}

    def folder(self, name: str) -> Path:
        folder = self.shop.folder / "hooks" / name
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir(parents=True)
        return folder

    def git(self, *arguments: str) -> None:
        call("git", *arguments, folder=self.repository)

    def plain(self, name: str, text: str) -> None:
        hook = self.folder(name.replace(" ", "-").replace(",", "")) / "pre-commit"
        hook.write_text(text, encoding="utf-8")
        hook.chmod(0o755)
        self.hooks[name] = hook.parent

    def managed(self, manager: str, program: str, command: str) -> None:
        """A hook of pre-commit or prek that runs one command which is installed already, as both do after the first
        time."""
        name = f"{program}, {manager}"
        folder = self.folder(name.replace(", ", "-").replace(" ", "-"))
        config = folder / "config.yaml"
        hook = "{id: it, name: it, language: system, types_or: [python, pyi], require_serial: true, entry: %s}" % command
        config.write_text(f"repos: [{{repo: local, hooks: [{hook}]}}]\n", encoding="utf-8")
        call(self.shop.bin / manager, "install", "--overwrite", "--config", config, folder=self.repository)
        (self.repository / ".git" / "hooks" / "pre-commit").rename(folder / "pre-commit")
        self.hooks[name] = folder

    def commit(self, name: str, cold: bool) -> Measure:
        """One commit of one file with a harmless line more."""
        self.number += 1
        with (self.repository / "django" / "db" / "models" / "query.py").open("a", encoding="utf-8") as stream:
            stream.write(f"\n\ndef total_{self.number}(values):\n    return sum(values)\n")
        self.git("add", "--update")
        if cold:
            os.sync()
            DROP_CACHES.write_text("3")
        user = ("-c", "user.name=bench", "-c", "user.email=bench@example.org")
        command = ["git", *user, "-c", f"core.hooksPath={self.hooks[name]}", "commit", "--quiet", "--message", "it"]
        before = head(self.repository)
        cost = measure(command, self.repository)
        if head(self.repository) == before:
            sys.exit(f"{name}: the commit was stopped")
        return cost


def head(repository: Path) -> str:
    return subprocess.run(["git", "rev-parse", "HEAD"], cwd=repository, capture_output=True, text=True).stdout


def setup(shop: Workshop, program: Path) -> Bench:
    shop.tools()
    call(shop.bin / "pip", "install", "--quiet", f"pre-commit=={PRE_COMMIT}", f"prek=={PREK}")
    bench = Bench(shop, program)
    plain = (REPOSITORY / "hooks" / "pre-commit").read_text(encoding="utf-8")
    bench.plain(OURS, plain.replace("installed_in=''", f"installed_in='{program.parent}'", 1))
    ruff = shop.bin / "ruff"
    check = f"{ruff} check --isolated --select S --exit-zero"
    bench.plain("ruff check, plain hook", f"#!/bin/sh\nexec {check} django/db/models/query.py\n")
    bench.managed("prek", "covet-scan", f"{program} --staged, pass_filenames: false")
    bench.managed("prek", "ruff check", check)
    bench.managed("pre-commit", "covet-scan", f"{program} --staged, pass_filenames: false")
    bench.managed("pre-commit", "ruff check", check)
    if gitleaks := shutil.which("gitleaks"):
        bench.plain("gitleaks, plain hook", f"#!/bin/sh\nexec {gitleaks} git --pre-commit --staged --no-banner\n")
    return bench


def main() -> None:
    arguments = Parser(__doc__, 9).parse_args()
    bench = setup(Workshop(arguments.work.resolve()), build(arguments.program))
    states = ["warm", "cold"] if os.access(DROP_CACHES, os.W_OK) else ["warm"]
    runs: dict[tuple[str, str], list[Measure]] = {}
    for state in states:
        for number in range(arguments.rounds + 1):
            for name in bench.hooks:
                print(f"{state}, round {number} of {arguments.rounds}: {name}", file=sys.stderr)
                cost = bench.commit(name, state == "cold")
                # The first round fills caches, or comes after a state that filled them otherwise.
                if number > 0:
                    runs.setdefault((name, state), []).append(cost)

    wall = {key: statistics.median(run.wall for run in costs) for key, costs in runs.items()}
    header = "".join(f" {state}, wall s | less no hook | / covet-scan |" for state in states)
    table = [f"| hook |{header}", "|---|" + "--:|--:|--:|" * len(states)]
    for name in bench.hooks:
        cells = ""
        for state in states:
            extra = wall[name, state] - wall[NONE, state]
            ours = wall[OURS, state] - wall[NONE, state]
            over = ratio(extra / ours) if name != NONE and ours > 0 else ""
            cells += f" {seconds(wall[name, state])} | {seconds(extra) if name != NONE else ''} | {over} |"
        table.append(f"| {name} |{cells}")
    targets = [
        Target(f"the whole commit with our hook, {state}, wall s", wall[OURS, state], "<=", BOUNDS[state])
        for state in states
    ]
    report = [
        f"Median of {arguments.rounds} commits each, in turns, in a repository of Django {DJANGO}. "
        f"pre-commit {PRE_COMMIT}, prek {PREK}, ruff {bench.shop.version('ruff')}. {machine()}",
        "",
        *table,
    ]
    deliver(report, targets, arguments)


if __name__ == "__main__":
    main()
