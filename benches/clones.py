#!/usr/bin/env python3
"""Measures covet-dedupe beside jscpd and pyscn: on Django or folders of yours, on large trees, and as the code grows.

    python3 benches/clones.py [FOLDER...] [--seven FOLDER] [--staged] [--rounds N] [--output FILE] [--check]
    python3 benches/clones.py --growth [--plot FILE] [--output FILE] [--check]

What it needs is fetched through pip and npm into a folder outside the repository (`--work`, as for run.py); without npm
jscpd is left out. The commands run in turns, and the median of the rounds counts. `benches/README.md` says what each
row means. Standard library only, Python 3.11 or newer, Linux or macOS.
"""

import argparse
import ast
import shutil
import subprocess
import sys
from pathlib import Path

from run import (
    DJANGO, Job, Target, build, call, committed, deliver, in_turns, lines_in, machine, measure, quotient, ratio, seconds
)  # fmt: skip
from taint import GrowthParser, Trees, grown

# 5.4.1 is newer, but its package for Linux on x64 is not to be had.
JSCPD = "5.3.3"
PYSCN = "1.33.0"
# jscpd as it comes, with what our defaults do, and as it finds most on clones that were made by hand.
JSCPD_ROWS = {
    "jscpd": [],
    "jscpd, names ignored": ["--ignore-identifiers"],
    "jscpd, names and values ignored, gaps": [
        "--ignore-identifiers", "--ignore-literals", "--skip-comments", "--max-gap-lines", "5", "--min-tokens", "20"
    ],
}  # fmt: skip
PEER = "jscpd, names ignored"
COLD = "covet-dedupe, cold"
STAGED = "covet-dedupe, one staged file"


class Shop(Trees):
    """The folder of run.py, with the peers of this script."""

    def jscpd(self) -> str | None:
        """The program itself: npm's wrapper would add the start of node. None where there is no npm."""
        home = self.folder / "jscpd"
        home.mkdir(exist_ok=True)
        if not (home / "node_modules").exists():
            if shutil.which("npm") is None:
                print("no npm: jscpd is left out", file=sys.stderr)
                return None
            # Without a file of its own npm installs into the nearest folder above that has one.
            (home / "package.json").write_text("{}\n", encoding="utf-8")
            call("npm", "install", "--silent", "--no-audit", "--no-fund", f"jscpd@{JSCPD}", folder=home)
        found = sorted((home / "node_modules").glob("jscpd-*/bin/jscpd"))
        if not found:
            print(f"no jscpd {JSCPD} for this system: jscpd is left out", file=sys.stderr)
        return str(found[0]) if found else None

    def pyscn(self) -> str:
        if not (self.bin / "pyscn").exists():
            call(self.bin / "pip", "install", "--quiet", f"pyscn=={PYSCN}")
        return str(self.bin / "pyscn")

    def staged(self, program: Path, folder: Path) -> Path:
        """A git repository of a tree, with a filled cache and one staged file, to which a copied function was added."""
        shutil.rmtree(self.folder / "staged", ignore_errors=True)
        target = committed(folder, self.folder / "staged" / folder.name, ".git", ".covet_cache")
        measure([str(program), "."], target)
        changed, copied = middle_files(target)
        with changed.open("a", encoding="utf-8") as stream:
            stream.write(f"\n\n{copied}\n")
        call("git", "add", changed, folder=target)
        return target


def middle_files(tree: Path) -> tuple[Path, str]:
    """A file of median size, and a function of at least ten lines from the first file after it that has one."""
    files = sorted(tree.rglob("*.py"), key=lambda path: (path.stat().st_size, path))
    middle = len(files) // 2
    for path in files[middle + 1:]:
        source = path.read_text(encoding="utf-8", errors="replace")
        try:
            nodes = ast.parse(source).body
        except (SyntaxError, ValueError):
            continue
        for node in nodes:
            if isinstance(node, ast.FunctionDef) and node.end_lineno - node.lineno >= 10:
                return files[middle], ast.get_source_segment(source, node) or ""
    sys.exit(f"{tree} has no function to copy")


def jobs_on(
    shop: Shop, program: Path | None, trees: dict[str, Path], large: dict[str, Path], skip: set[str]
) -> list[Job]:
    jobs = []
    jscpd = None if "jscpd" in skip else shop.jscpd()
    for tree, folder in {**trees, **large}.items():
        if jscpd:
            command = [jscpd, "--format", "python", "--no-colors", "--no-tips"]
            jobs += [Job(tree, name, [*command, *flags, "."], folder) for name, flags in JSCPD_ROWS.items()]
        if "pyscn" not in skip and tree not in large:
            jobs.append(Job(tree, "pyscn", [shop.pyscn(), "check", "--select", "clones", "."], folder))
        if program:
            jobs += ours(program, tree, folder)
    return jobs


def ours(program: Path, tree: str, folder: Path) -> list[Job]:
    command = [str(program), "--no-config", "."]

    def prime() -> None:
        measure(command, folder)

    cold = Job(tree, COLD, [*command, "--no-cache"], folder)
    return [cold, Job(tree, "covet-dedupe, warm", command, folder, before=prime)]


def table(jobs: list[Job]) -> list[str]:
    """The rows, with CPU and wall time as a multiple of jscpd's that ignores names, on the same tree."""
    medians = {(job.tree, job.name): job.median for job in jobs}
    rows = ["| tree | command | CPU s | wall s | peak MB | CPU / jscpd | wall / jscpd |"]
    rows.append("|---|---|--:|--:|--:|--:|--:|")
    for job in jobs:
        cost, peer = job.median, medians.get((job.tree, PEER))
        ratios = [quotient(cost.cpu, peer.cpu), quotient(cost.wall, peer.wall)] if peer else [None, None]
        cells = [job.tree, job.name, seconds(cost.cpu), seconds(cost.wall), f"{cost.memory:.0f}", *map(ratio, ratios)]
        rows.append("| " + " | ".join(cells) + " |")
    return rows


def targets(jobs: list[Job], large: dict[str, Path]) -> list[Target]:
    """What was to be reached, where it was measured."""
    medians = {(job.tree, job.name): job.median for job in jobs}
    found = []
    for (tree, name), cost in medians.items():
        peer = medians.get((tree, PEER))
        if name == STAGED:
            found.append(Target(f"{tree}: one staged file, wall s", cost.wall, "<=", 0.2))
        if name == COLD and tree in large:
            found.append(Target(f"{tree}: cold, wall s", cost.wall, "<=", 60))
            found.append(Target(f"{tree}: cold, peak MB", cost.memory, "<=", 3_000))
        elif name == COLD and peer:
            found.append(Target(f"{tree}: cold / {PEER}, wall", cost.wall / peer.wall, "<=", 1))
    return found


def compare(shop: Shop, program: Path | None, arguments: argparse.Namespace) -> tuple[list[str], list[Target]]:
    trees = {folder.name: folder.resolve() for folder in arguments.folders}
    if not trees and not arguments.seven:
        trees = {f"Django {DJANGO}": shop.django() / "django"}
    large = {"seven": arguments.seven.resolve()} if arguments.seven else {}
    jobs = jobs_on(shop, program, trees, large, set(arguments.skip))
    if program and arguments.staged:
        for tree, folder in {**trees, **large}.items():
            staged = shop.staged(program, folder)
            # A run that overlooks the copy would be fast for the wrong reason.
            if subprocess.run([program, "--staged"], cwd=staged, capture_output=True).returncode != 1:
                sys.exit(f"{tree}: the copied function that is staged is not found")
            jobs.append(Job(tree, STAGED, [str(program), "--staged"], staged, repeat=5))
    if not jobs:
        sys.exit("nothing is left to measure")
    in_turns(jobs, arguments.rounds)
    shutil.rmtree(shop.folder / "staged", ignore_errors=True)
    sizes = ", ".join(f"{tree}: {lines_in(folder):,} lines" for tree, folder in {**trees, **large}.items())
    report = [
        f"Median of {arguments.rounds} rounds, run in turns; peak memory is the largest. {sizes}. "
        f"jscpd {JSCPD}, pyscn {PYSCN}. {machine()}",
        "",
        *table(jobs),
    ]
    return report, targets(jobs, large)


def growth(shop: Shop, program: Path, arguments: argparse.Namespace) -> tuple[list[str], list[Target]]:
    _, rows = grown(shop, [str(program), "--no-config", "--no-cache", "."], arguments)
    report = [f"Cold; median of {arguments.rounds} rounds. The trees are those of `taint.py`. {machine()}", "", *rows]
    return report, []


def main() -> None:
    parser = GrowthParser(__doc__, 5, "covet-dedupe")
    parser.add_argument("folders", type=Path, nargs="*", metavar="FOLDER",
                        help="what is looked at (default: the package of Django, unless --seven is given)")
    parser.add_argument("--seven", type=Path, metavar="FOLDER",
                        help="large projects side by side, some 4 million lines; pyscn does not run on them")
    parser.add_argument("--staged", action="store_true", help="measure a commit of one file in each tree, too")
    parser.add_argument("--peers-only", action="store_true", help="measure jscpd and pyscn alone")
    parser.add_argument("--skip", action="append", default=[], choices=["jscpd", "pyscn"], help="leave a peer out")
    arguments = parser.parse_args()
    if arguments.growth and (arguments.peers_only or arguments.folders or arguments.seven):
        parser.error("--growth measures covet-dedupe on trees of its own")
    for folder in [*arguments.folders, *([arguments.seven] if arguments.seven else [])]:
        if not folder.is_dir():
            parser.error(f"{folder} is no folder")

    program = None if arguments.peers_only else build(arguments.program, "covet-dedupe")
    shop = Shop(arguments.work.resolve())
    shop.tools()
    report, found = (growth if arguments.growth else compare)(shop, program, arguments)
    deliver(report, found, arguments)


if __name__ == "__main__":
    main()
