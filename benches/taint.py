#!/usr/bin/env python3
"""Measures data flow: beside ruff, Semgrep and Bandit on one folder, and as the code grows to a million lines.

    python3 benches/taint.py [FOLDER] [--semgrep-rules DIR] [--rounds N] [--output FILE] [--check]
    python3 benches/taint.py --growth [--plot FILE] [--output FILE] [--check]

Everything it needs is fetched through pip into a folder outside the repository (`--work`, as for run.py). The commands
run in turns, and the median of the rounds counts. `benches/README.md` says what each row means. Standard library only,
Python 3.11 or newer, Linux or macOS.
"""

import argparse
import os
import re
import shutil
import subprocess
import sys
import zipfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from run import (
    REPOSITORY, Job, Measure, Parser, Target, Workshop, build, call, deliver, in_turns, lines_in, machine, measure,
    ratio, seconds,
)  # fmt: skip

SEMGREP = "1.182.0"
# What is changed in Django for a warm run, by how much of Django imports it.
CHANGES = {
    "leaf": "contrib/humanize/templatetags/humanize.py",
    "middle": "forms/forms.py",
    "core": "utils/functional.py",
}
# Projects of the growing tree, in this order: wheel, and the package in it.
PROJECTS = {
    "Django==5.2": "django",
    "celery==5.7.0": "celery",
    "ansible-core==2.21.5": "ansible",
    "apache-airflow-core==3.3.2": "airflow",
    "covet==0.1.0b6": "covet",
    "SQLAlchemy==2.1.9": "sqlalchemy",
    "Twisted==26.10.0": "twisted",
}
# Wheels are taken as for this machine: they are unpacked and read, never installed.
WHEELS = ("--only-binary", ":all:", "--python-version", "3.13", "--platform", "manylinux2014_x86_64")
SIZES = (50_000, 100_000, 200_000, 400_000, 700_000, 1_000_000)
# Run by the Python that Semgrep is installed in, for its YAML parser: all rules for Python below a folder as one file.
MERGE = """
import sys
from pathlib import Path
from ruamel.yaml import YAML

folder, target = map(Path, sys.argv[1:])
yaml = YAML(typ="safe", pure=True)
rules = {}
for path in sorted(folder.rglob("*.y*ml")):
    if ".test." in path.name:
        continue
    held = yaml.load(path.read_text(encoding="utf-8"))
    for rule in held.get("rules", []) if isinstance(held, dict) else []:
        if {"python", "py"} & set(rule.get("languages", [])):
            rules.setdefault(rule["id"], rule)
with target.open("w", encoding="utf-8") as stream:
    yaml.dump({"rules": list(rules.values())}, stream)
print(len(rules))
"""


class Trees(Workshop):
    """The folder of run.py, with what only this script needs."""

    def semgrep(self, rules: Path) -> tuple[list[str], int]:
        """Semgrep in an environment of its own, for its versions of shared packages are its own; how many rules."""
        home = self.folder / "semgrep"
        if not (home / "bin" / "semgrep").exists():
            call(sys.executable, "-m", "venv", home)
            call(home / "bin" / "pip", "install", "--quiet", f"semgrep=={SEMGREP}")
        merged = self.folder / "semgrep-rules.yaml"
        command = [home / "bin" / "python", "-c", MERGE, rules, merged]
        done = subprocess.run(command, stdout=subprocess.PIPE, encoding="utf-8", check=True)
        scan = [str(home / "bin" / "semgrep"), "scan", "--config", str(merged), "--metrics", "off", "--quiet", "--json",
                "--disable-version-check", "--no-git-ignore"]  # fmt: skip
        return scan, int(done.stdout)

    def changing(self, folder: Path) -> Path:
        """A copy in which files may change."""
        target = self.folder / "changing" / folder.name
        shutil.rmtree(target.parent, ignore_errors=True)
        shutil.copytree(folder, target, symlinks=True)
        return target

    def projects(self) -> list[Path]:
        """The packages of the growing tree."""
        found = []
        for requirement, package in PROJECTS.items():
            target = self.folder / "projects" / requirement
            if not target.exists():
                with zipfile.ZipFile(self.download(requirement, *WHEELS)) as wheel:
                    wheel.extractall(target, [name for name in wheel.namelist() if name.endswith(".py")])
            found.append(target / package)
        return found

    def grown(self, size: int) -> tuple[Path, int]:
        """A tree of about so many lines, and how many: projects side by side, the last one as far as it fits."""
        target = self.folder / "grown"
        shutil.rmtree(target, ignore_errors=True)
        lines = 0
        for package in self.projects():
            for path in sorted(package.rglob("*.py")):
                if lines >= size:
                    return target, lines
                copy = target / package.parent.name.partition("=")[0] / path.relative_to(package.parent)
                copy.parent.mkdir(parents=True, exist_ok=True)
                shutil.copyfile(path, copy)
                lines += path.read_bytes().count(b"\n")
        sys.exit(f"the projects have {lines:,} lines, not {size:,}")


def flow_rules(program: Path) -> str:
    """The rules that need data flow, as far as the program has them."""
    kinds = (REPOSITORY / "crates" / "scan" / "src" / "taint" / "kinds.rs").read_text(encoding="utf-8")
    listed = subprocess.run([program, "--list-rules"], stdout=subprocess.PIPE, encoding="utf-8", check=True).stdout
    known = {line.split()[0] for line in listed.splitlines() if line.strip()}
    rules = dict.fromkeys(rule for rule in re.findall(r'^    [A-Z]\w+ "([a-z-]+)",$', kinds, re.MULTILINE))
    found = [rule for rule in rules if rule in known]
    if not found:
        sys.exit("no rule of data flow is known to the program")
    return ",".join(found)


@dataclass
class Change:
    """Adds a harmless function to a file of a tree whose cache is filled and holds everything else."""

    prime: list[str]
    folder: Path
    file: Path
    count: int = 0

    def __call__(self) -> None:
        original = self.file.read_bytes()
        # What was added in earlier rounds is gone, and nothing of it may be remembered under its content.
        text, _, _ = original.partition(b"\n\n\ndef added_by_the_benchmark_")
        self.file.write_bytes(text)
        measure(self.prime, self.folder)
        self.count += 1
        name = f"added_by_the_benchmark_{os.getpid()}_{self.count}"
        self.file.write_bytes(text + f"\n\n\ndef {name}(value):\n    return value\n".encode())


def jobs_on(shop: Trees, program: Path, package: Path, changes: dict[str, Path], semgrep: list[str]) -> list[Job]:
    """What is run on a package: from the folder that holds it, so that `import NAME` leads to its own modules."""
    name, folder = package.name, package.parent
    ruff = [str(shop.bin / "ruff"), "check", "--isolated", "--no-cache", "--output-format", "json", "--select"]
    jobs = [
        Job(name, "ruff S", [*ruff, "S", name], folder),
        Job(name, "ruff ALL", [*ruff, "ALL", name], folder),
        Job(name, "bandit", [str(shop.bin / "bandit"), "--recursive", "--quiet", "--format", "json", name], folder),
    ]
    if semgrep:
        jobs.append(Job(name, "semgrep", [*semgrep, name], folder))
    changing = shop.changing(package)
    tree = changing.parent
    selections = {"data flow": ["--select", flow_rules(program)], "default rules": []}
    for title, selection in selections.items():
        scan = [str(program), name, "--format", "json", *selection]

        def prime(command: list[str] = scan) -> None:
            measure(command, tree)

        jobs.append(Job(name, f"covet-scan {title}, cold", [*scan, "--no-cache"], tree))
        jobs.append(Job(name, f"covet-scan {title}, warm", scan, tree, before=prime))
        for role, file in changes.items():
            change = Change(scan, tree, changing / file)
            jobs.append(Job(name, f"covet-scan {title}, warm, {role} changed", scan, tree, before=change))
    return jobs


def table(jobs: list[Job]) -> list[str]:
    whole = next(job.median for job in jobs if job.name == "ruff ALL")
    rows = ["| command | CPU s | wall s | peak MB | CPU / ruff ALL |", "|---|--:|--:|--:|--:|"]
    for job in jobs:
        cost = job.median
        cells = [job.name, seconds(cost.cpu), seconds(cost.wall), f"{cost.memory:.0f}", ratio(cost.cpu / whole.cpu)]
        rows.append("| " + " | ".join(cells) + " |")
    return rows


def compare(shop: Trees, program: Path, arguments: argparse.Namespace) -> tuple[list[str], list[Target]]:
    folder = arguments.folder.resolve() if arguments.folder else shop.django() / "django"
    changes = CHANGES if not arguments.folder else {}
    if arguments.change:
        changes = {str(path): path for path in arguments.change}
    for path in changes.values():
        if not (folder / path).is_file():
            sys.exit(f"{folder / path} does not exist")
    semgrep, rules = shop.semgrep(arguments.semgrep_rules.resolve()) if arguments.semgrep_rules else ([], 0)
    jobs = jobs_on(shop, program, folder, changes, semgrep)
    in_turns(jobs, arguments.rounds)
    versions = f"ruff {shop.version('ruff')}, Bandit {shop.version('bandit')}"
    if semgrep:
        versions += f", Semgrep {SEMGREP} with {rules} rules"
    changed = "; ".join(f"{role}: `{path}`" for role, path in changes.items() if role != str(path))
    report = [
        f"Median of {arguments.rounds} rounds, run in turns; peak memory is the largest, of one process. "
        f"`{folder.name}`: {lines_in(folder):,} lines. {versions}. {machine()}",
        "",
        *table(jobs),
        *(["", f"Changed files: {changed}."] if changed else []),
    ]
    medians = {job.name: job.median for job in jobs}
    cold = medians["covet-scan default rules, cold"].cpu / medians["ruff ALL"].cpu
    targets = [Target("default rules, cold / ruff ALL, CPU", cold, "<=", 10)]
    for role in changes:
        wall = medians[f"covet-scan default rules, warm, {role} changed"].wall
        targets.append(Target(f"default rules, warm, {role} changed, wall s", wall, "<=", 0.3))
    return report, targets


@dataclass
class Point:
    """What a tree of some size cost."""

    lines: int
    cost: Measure


def growth(shop: Trees, program: Path, arguments: argparse.Namespace) -> tuple[list[str], list[Target]]:
    points, rows = grown(shop, [str(program), ".", "--format", "json", "--no-cache"], arguments)
    projects = ", ".join(name.replace("==", " ") for name in PROJECTS)
    report = [
        f"All default rules, cold; median of {arguments.rounds} rounds. Projects side by side, in this order, the last "
        f"one as far as it fits: {projects}. {machine()}",
        "",
        *rows,
    ]
    targets = []
    for point in points:
        if point.lines >= 1_000_000:
            targets.append(Target(f"{point.lines:,} lines, wall s", point.cost.wall, "<=", 60))
            targets.append(Target(f"{point.lines:,} lines, peak MB", point.cost.memory, "<=", 2_000))
    return report, targets


def grown(shop: Trees, command: list[str], arguments: argparse.Namespace) -> tuple[list[Point], list[str]]:
    """What a command costs in trees of growing size, the rows of the table, and the plot where one is asked for."""
    points = []
    for size in arguments.sizes:
        tree, lines = shop.grown(size)
        job = Job("grown", f"{lines:,} lines", command, tree)
        in_turns([job], arguments.rounds)
        points.append(Point(lines, job.median))
    shutil.rmtree(shop.folder / "grown", ignore_errors=True)
    rows = ["| lines | wall s | CPU s | CPU s per 100,000 lines | peak MB |", "|--:|--:|--:|--:|--:|"]
    for point in points:
        cost = point.cost
        each = seconds(cost.cpu / point.lines * 100_000)
        rows.append(f"| {point.lines:,} | {seconds(cost.wall)} | {seconds(cost.cpu)} | {each} | {cost.memory:.0f} |")
    if arguments.plot:
        draw = svg if arguments.plot.suffix == ".svg" else bars
        arguments.plot.write_text(draw(points), encoding="utf-8")
    return points, rows


# What is drawn: title, unit, and the figure of a point.
CURVES: tuple[tuple[str, str, Callable[[Point], float]], ...] = (
    ("CPU time", "s", lambda point: point.cost.cpu),
    ("wall time", "s", lambda point: point.cost.wall),
    ("peak memory", "MB", lambda point: point.cost.memory),
)


def bars(points: list[Point]) -> str:
    """A plot in text: one bar a size, and a mark where the bar would end if cost grew as the lines do."""
    text = []
    for title, unit, figure in CURVES:
        last = points[-1]
        longest = max(figure(point) for point in points) or 1
        text.append(f"{title}; | is in proportion to the last")
        for point in points:
            length = round(60 * figure(point) / longest)
            even = round(60 * figure(last) / longest * point.lines / last.lines)
            bar = list("#" * length + " " * (61 - length))
            bar[even] = "|"
            text.append(f"{point.lines:>10,} {''.join(bar)} {figure(point):,.1f} {unit}")
        text.append("")
    return "\n".join(text)


def svg(points: list[Point]) -> str:
    """A plot beside each other of every curve, with a dashed line where cost would lie in proportion to the last."""
    width, height, margin, foot = 300, 220, 60, 40
    most = points[-1].lines
    parts = []
    for number, (title, unit, figure) in enumerate(CURVES):
        left = number * (width + margin) + margin
        largest = max(figure(point) for point in points) * 1.1 or 1

        def at(lines: float, value: float, left: int = left, largest: float = largest) -> str:
            return f"{left + width * lines / most:.1f},{margin + height * (1 - value / largest):.1f}"

        path = " ".join(at(point.lines, figure(point)) for point in points)
        zero, end = at(0, 0).split(","), at(most, figure(points[-1])).split(",")
        parts += [
            f'<text x="{left}" y="{margin - 20}" font-weight="bold">{title}, {unit}</text>',
            f'<rect x="{left}" y="{margin}" width="{width}" height="{height}" fill="none" stroke="#999"/>',
            f'<line x1="{zero[0]}" y1="{zero[1]}" x2="{end[0]}" y2="{end[1]}" stroke="#999" stroke-dasharray="4"/>',
            f'<polyline points="{path}" fill="none" stroke="#1f5fa8" stroke-width="2"/>',
        ]
        for point in points:
            x, y = at(point.lines, figure(point)).split(",")
            parts.append(f'<circle cx="{x}" cy="{y}" r="3" fill="#1f5fa8"/>')
            parts.append(f'<text x="{x}" y="{float(y) - 8:.1f}" text-anchor="end">{figure(point):,.0f}</text>')
        for lines, anchor in ((0, "start"), (most / 2, "middle"), (most, "end")):
            x, _ = at(lines, 0).split(",")
            label = f"{lines:,.0f}" + (" lines" if lines == most else "")
            parts.append(f'<text x="{x}" y="{margin + height + 20}" text-anchor="{anchor}">{label}</text>')
    size = f'width="{len(CURVES) * (width + margin) + margin}" height="{height + margin + foot}"'
    body = "\n".join(parts)
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" {size} font-family="sans-serif" font-size="12">\n'
        f'<rect width="100%" height="100%" fill="white"/>\n{body}\n</svg>\n'
    )


class GrowthParser(Parser):
    """The same for a benchmark that can measure trees of growing size, by default once."""

    def __init__(self, about: str, rounds: int, program: str = "covet-scan"):
        super().__init__(about, rounds, program)
        self.add_argument("--growth", action="store_true",
                          help="measure trees of growing size instead, in one round where --rounds is not given")
        self.add_argument("--sizes", type=int, nargs="+", default=SIZES, metavar="LINES", help="of these trees")
        self.add_argument("--plot", type=Path, metavar="FILE", help="with --growth: a picture, SVG by its name or text")

    def parse_args(self, *given) -> argparse.Namespace:
        arguments = super().parse_args(*given)
        if min(arguments.sizes) < 1:
            self.error("--sizes must be at least 1")
        if arguments.plot and not arguments.growth:
            self.error("--plot needs --growth")
        return arguments

    def usual_rounds(self, arguments: argparse.Namespace) -> int:
        return 1 if arguments.growth else self.rounds


def main() -> None:
    parser = GrowthParser(__doc__, 5)
    parser.add_argument("folder", type=Path, nargs="?", help="what is scanned (default: the package of Django)")
    parser.add_argument("--change", type=Path, action="append", metavar="FILE",
                        help="a file below FOLDER that changes before a warm run (for Django three are known)")
    parser.add_argument("--semgrep-rules", type=Path, metavar="DIR", help="rules for Semgrep; without it is left out")
    arguments = parser.parse_args()

    program = build(arguments.program)
    shop = Trees(arguments.work.resolve())
    shop.tools()
    report, targets = (growth if arguments.growth else compare)(shop, program, arguments)
    deliver(report, targets, arguments)


if __name__ == "__main__":
    main()
