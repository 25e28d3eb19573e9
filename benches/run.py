#!/usr/bin/env python3
"""Measures covet-scan beside ruff and Bandit on Django 5.2 and covet 0.1.0b6.

    python3 benches/run.py [--rounds N] [--output FILE] [--check]

Everything it needs is fetched through pip into a folder outside the repository (`--work`). The commands run in turns,
so that a busy or warm machine is fair to all, and the median of the rounds counts. `benches/README.md` says what each
row means. Standard library only, Python 3.11 or newer, Linux or macOS.
"""

import argparse
import os
import platform
import shutil
import statistics
import subprocess
import sys
import tarfile
import tempfile
import time
import zipfile
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

REPOSITORY = Path(__file__).resolve().parent.parent
# The release of ruff whose library covet-scan holds; the nearest one is taken where it is not to be had.
RUFF = "0.16.4"
BANDIT = "1.9.4"
DJANGO = "5.2"
COVET = "0.1.0b6"
FAMILIES = ("S", "security", "ALL")
WARM = ("security", "ALL")
STAGED = ("Django, git", "covet-scan, one staged file")
START = ("-", "covet-scan --version")


@dataclass
class Measure:
    """What one run of a command cost."""

    cpu: float  # seconds, user and system
    wall: float  # seconds
    memory: float  # peak resident set, MB of 2**20 bytes


@dataclass
class Job:
    """One row of the table."""

    tree: str
    name: str
    command: list[str]
    folder: Path
    before: Callable[[], None] | None = None
    # Short jobs are run this often in a round.
    repeat: int = 1
    runs: list[Measure] = field(default_factory=list)

    @property
    def median(self) -> Measure:
        return Measure(
            statistics.median(run.cpu for run in self.runs),
            statistics.median(run.wall for run in self.runs),
            max(run.memory for run in self.runs),
        )

    def run(self) -> None:
        for _ in range(self.repeat):
            if self.before:
                self.before()
            self.runs.append(measure(self.command, self.folder))


@dataclass
class Target:
    """A figure and its bound."""

    name: str
    value: float | None
    side: str  # "<=" or ">="
    limit: float

    @property
    def met(self) -> bool:
        return self.value <= self.limit if self.side == "<=" else self.value >= self.limit


def measure(command: list[str], folder: Path) -> Measure:
    """Runs a command; findings (exit code 1) are no failure, anything above is."""
    with tempfile.TemporaryFile() as errors:
        start = time.perf_counter()
        process = subprocess.Popen(
            command, cwd=folder, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=errors
        )
        _, status, usage = os.wait4(process.pid, 0)
        wall = time.perf_counter() - start
        # Popen must not wait for it a second time.
        process.returncode = os.waitstatus_to_exitcode(status)
        if process.returncode not in (0, 1):
            errors.seek(0)
            sys.stderr.buffer.write(errors.read()[-2000:])
            sys.exit(f"exit code {process.returncode}: {' '.join(command)}")
    unit = 1 if sys.platform == "darwin" else 1024
    return Measure(usage.ru_utime + usage.ru_stime, wall, usage.ru_maxrss * unit / 2**20)


def call(*command: str | Path, folder: Path | None = None) -> None:
    """Runs a step of the preparation, and ends everything when it fails."""
    done = subprocess.run([str(part) for part in command], cwd=folder, stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
    if done.returncode != 0:
        sys.stderr.buffer.write(done.stdout[-4000:])
        sys.exit(f"exit code {done.returncode}: {' '.join(map(str, command))}")


class Workshop:
    """The folder with the tools and the trees; what is there already is used again."""

    def __init__(self, folder: Path):
        self.folder = folder
        self.bin = folder / "venv" / "bin"
        folder.mkdir(parents=True, exist_ok=True)

    def tools(self) -> None:
        if not (self.bin / "pip").exists():
            call(sys.executable, "-m", "venv", self.folder / "venv")
        self.install("ruff", RUFF)
        self.install("bandit", BANDIT)

    def install(self, name: str, version: str) -> None:
        """The wanted version, or the last one before the next minor version."""
        if self.version(name) == version:
            return
        major, minor, _ = version.split(".")
        for wanted in (f"=={version}", f"~={major}.{minor}.0", ""):
            done = subprocess.run([self.bin / "pip", "install", "--quiet", f"{name}{wanted}"], stderr=subprocess.PIPE)
            if done.returncode == 0:
                return
        sys.stderr.buffer.write(done.stderr)
        sys.exit(f"{name} cannot be installed")

    def version(self, name: str) -> str:
        if not (self.bin / name).exists():
            return ""
        output = subprocess.run([self.bin / name, "--version"], capture_output=True, text=True).stdout
        return output.split()[1] if output else ""

    def download(self, requirement: str, *flags: str) -> Path:
        # A wheel and a source distribution of the same release are kept apart.
        kind = "sources" if "--no-binary" in flags else "wheels"
        folder = self.folder / "downloads" / kind / requirement
        if not folder.exists():
            call(self.bin / "pip", "download", "--quiet", "--no-deps", *flags, "--dest", folder, requirement)
        return next(path for path in folder.iterdir() if path.suffix in (".gz", ".whl"))

    def django(self) -> Path:
        """The unpacked source distribution; `django/` in it is what is scanned."""
        target = self.folder / f"django-{DJANGO}"
        if not target.exists():
            archive = self.download(f"Django=={DJANGO}", "--no-binary", ":all:")
            unpacking = self.folder / "unpacking"
            shutil.rmtree(unpacking, ignore_errors=True)
            with tarfile.open(archive) as tar:
                tar.extractall(unpacking, filter="data")
            next(unpacking.iterdir()).rename(target)
        return target

    def covet(self) -> Path:
        target = self.folder / f"covet-{COVET}"
        if not target.exists():
            with zipfile.ZipFile(self.download(f"covet=={COVET}")) as wheel:
                wheel.extractall(self.folder / "unpacking-covet")
            (self.folder / "unpacking-covet").rename(target)
        return target

    def repository(self) -> Path:
        """A git repository of the whole Django tree in which one changed file is staged."""
        target = committed(self.django(), self.folder / "repository")
        changed = target / "django" / "db" / "models" / "query.py"
        with changed.open("a", encoding="utf-8") as stream:
            stream.write("\n\ndef total(cursor, name):\n    cursor.execute(f'SELECT SUM(x) FROM {name}')\n")
        call("git", "add", changed, folder=target)
        return target

    def small(self) -> Path:
        """A folder with one small file."""
        target = self.folder / "small"
        target.mkdir(exist_ok=True)
        (target / "small.py").write_text("import hashlib\n\nprint(hashlib.md5(b'x').hexdigest())\n", encoding="utf-8")
        return target


def committed(tree: Path, target: Path, *left_out: str) -> Path:
    """A copy of a tree as a git repository with one commit; without names that match a pattern in `left_out`."""
    shutil.rmtree(target, ignore_errors=True)
    shutil.copytree(tree, target, symlinks=True, ignore=shutil.ignore_patterns(*left_out))
    git = ("git", "-c", "user.name=bench", "-c", "user.email=bench@example.org", "-c", "core.autocrlf=false")
    call("git", "init", "--quiet", folder=target)
    call("git", "add", "--all", "--force", folder=target)
    call(*git, "commit", "--quiet", "--no-verify", "--message", "all", folder=target)
    return target


def lines_in(folder: Path) -> int:
    return sum(path.read_bytes().count(b"\n") for path in folder.rglob("*.py") if path.is_file())


def peers(shop: Workshop, trees: dict[str, Path], skip: set[str]) -> list[Job]:
    """ruff and Bandit on both trees."""
    jobs = []
    ruff = [str(shop.bin / "ruff"), "check", "--isolated", "--no-cache", "--output-format", "json"]
    bandit = [str(shop.bin / "bandit"), "--recursive", "--quiet", "--format", "json"]
    for tree, folder in trees.items():
        jobs.append(Job(tree, "ruff S", [*ruff, "--select", "S", "."], folder))
        jobs.append(Job(tree, "ruff ALL", [*ruff, "--select", "ALL", "."], folder))
        if "bandit" not in skip:
            jobs.append(Job(tree, "bandit", [*bandit, "."], folder))
    return jobs


def ours(program: Path, shop: Workshop, trees: dict[str, Path]) -> list[Job]:
    """covet-scan: cold and warm on both trees, one staged file, and the start alone."""
    jobs = []

    def scan(*flags: str) -> list[str]:
        return [str(program), *flags, "--format", "json"]

    for tree, folder in trees.items():
        for families in FAMILIES:
            command = scan(".", "--select", families, "--no-cache")
            jobs.append(Job(tree, f"covet-scan {families}, cold", command, folder))
        for families in WARM:
            warm = scan(".", "--select", families)

            def prime(command: list[str] = warm, folder: Path = folder) -> None:
                measure(command, folder)

            jobs.append(Job(tree, f"covet-scan {families}, warm", warm, folder, before=prime))
    jobs.append(Job(*STAGED, scan("--staged"), shop.repository(), repeat=5))
    jobs.append(Job(*START, [str(program), "--version"], shop.folder, repeat=10))
    jobs.append(Job("-", "covet-scan, one small file", scan(".", "--no-cache"), shop.small(), repeat=10))
    return jobs


def build(program: Path | None, name: str = "covet-scan") -> Path:
    if program is None:
        call("cargo", "build", "--release", "--package", name, folder=REPOSITORY)
        target = Path(os.environ.get("CARGO_TARGET_DIR", REPOSITORY / "target"))
        program = target / "release" / name
    if not program.exists():
        sys.exit(f"{program} does not exist")
    return program.resolve()


def seconds(value: float) -> str:
    return f"{value:.2f}" if value >= 1 else f"{value:.3f}"


def ratio(value: float | None) -> str:
    return "" if value is None else f"{value:.2f}"


def table(jobs: list[Job]) -> list[str]:
    """The rows, with CPU time as a multiple of ruff's and Bandit's on the same tree."""
    cpu = {(job.tree, job.name): job.median.cpu for job in jobs}
    rows = [
        "| tree | command | CPU s | wall s | peak MB | CPU / ruff S | CPU / ruff ALL | CPU / bandit |",
        "|---|---|--:|--:|--:|--:|--:|--:|",
    ]
    for job in jobs:
        median = job.median
        others = (cpu.get((job.tree, peer)) for peer in ("ruff S", "ruff ALL", "bandit"))
        ratios = [ratio(median.cpu / other if other else None) for other in others]
        cells = [job.tree, job.name, seconds(median.cpu), seconds(median.wall), f"{median.memory:.0f}", *ratios]
        rows.append("| " + " | ".join(cells) + " |")
    return rows


def targets(jobs: list[Job]) -> list[Target]:
    """What was to be reached, where it was measured."""
    medians = {(job.tree, job.name): job.median for job in jobs}

    def cpu(tree: str, name: str) -> float | None:
        return medians[tree, name].cpu if (tree, name) in medians else None

    found = []
    for tree in dict.fromkeys(job.tree for job in jobs if job.name == "ruff S"):
        cold = {families: cpu(tree, f"covet-scan {families}, cold") for families in FAMILIES}
        for families in ("S", "ALL"):
            name = f"{tree}: cold {families} / ruff {families}, CPU"
            found.append(Target(name, quotient(cold[families], cpu(tree, f"ruff {families}")), "<=", 2.5))
        name = f"{tree}: bandit / cold security, CPU"
        found.append(Target(name, quotient(cpu(tree, "bandit"), cold["security"]), ">=", 10))
        for families in WARM:
            warm = cpu(tree, f"covet-scan {families}, warm")
            found.append(Target(f"{tree}: warm / cold {families}, CPU", quotient(warm, cold[families]), "<=", 0.3))
        largest = medians.get((tree, "covet-scan ALL, cold"))
        found.append(Target(f"{tree}: peak MB, ALL", largest and largest.memory, "<=", 400))
    staged = medians.get(STAGED)
    start = medians.get(START)
    found.append(Target("one staged file, wall s", staged and staged.wall, "<=", 0.1))
    found.append(Target("start-up, wall s", start and start.wall, "<=", 0.015))
    return [target for target in found if target.value is not None]


def quotient(over: float | None, under: float | None) -> float | None:
    return over / under if over is not None and under else None


def verdicts(found: list[Target]) -> tuple[list[str], bool]:
    """The rows of the second table, and whether every target is met."""
    rows = ["| target | bound | measured | met |", "|---|--:|--:|---|"]
    for target in found:
        met = "yes" if target.met else "no"
        rows.append(f"| {target.name} | {target.side} {target.limit:g} | {target.value:.3g} | {met} |")
    return rows, all(target.met for target in found)


def in_turns(jobs: list[Job], rounds: int) -> None:
    for number in range(rounds):
        for job in jobs:
            print(f"round {number + 1} of {rounds}: {job.tree}, {job.name}", file=sys.stderr)
            job.run()


def machine() -> str:
    system = f"{platform.system()} {platform.machine()}"
    return f"{os.cpu_count()} cores, {system}, load {os.getloadavg()[0]:.1f} at the end."


class Parser(argparse.ArgumentParser):
    """The command line of a benchmark: the flags that all have, and what they must be."""

    def __init__(self, about: str, rounds: int, program: str = "covet-scan"):
        super().__init__(description=about, formatter_class=argparse.RawDescriptionHelpFormatter)
        self.rounds = rounds
        self.add_argument("--rounds", type=int, help=f"how often each command is run (default: {rounds})")
        self.add_argument("--work", type=Path, default=Path(tempfile.gettempdir()) / "covet-bench", metavar="DIR",
                          help="where tools and trees are kept (default: covet-bench in the folder for temporary "
                          "files)")
        self.add_argument("--program", type=Path, help=f"a built {program} (default: build one)")
        self.add_argument("--output", type=Path, metavar="FILE", help="write the tables to a file, too")
        self.add_argument("--check", action="store_true", help="exit with 1 when a target is missed")

    def parse_args(self, *given) -> argparse.Namespace:
        arguments = super().parse_args(*given)
        if arguments.rounds is None:
            arguments.rounds = self.usual_rounds(arguments)
        if arguments.rounds < 1:
            self.error("--rounds must be at least 1")
        if REPOSITORY in arguments.work.resolve().parents or arguments.work.resolve() == REPOSITORY:
            self.error("--work must lie outside the repository")
        return arguments

    def usual_rounds(self, arguments: argparse.Namespace) -> int:
        """How many there are where the flag is not given."""
        return self.rounds


def deliver(report: list[str], found: list[Target], arguments: argparse.Namespace) -> None:
    """Prints the lines of a report and whether the targets are met, and ends as the flags say."""
    rows, all_met = verdicts(found)
    text = "\n".join([*report, *(["", *rows] if found else [])]) + "\n"
    print(text, end="")
    if arguments.output:
        arguments.output.write_text(text, encoding="utf-8")
    if arguments.check and not all_met:
        sys.exit(1)


def main() -> None:
    parser = Parser(__doc__, 5)
    parser.add_argument("--peers-only", action="store_true", help="measure ruff and Bandit alone")
    parser.add_argument("--skip", action="append", default=[], choices=["bandit"], help="leave a slow peer out")
    arguments = parser.parse_args()

    program = None if arguments.peers_only else build(arguments.program)
    shop = Workshop(arguments.work.resolve())
    shop.tools()
    trees = {f"Django {DJANGO}": shop.django() / "django", f"covet {COVET}": shop.covet()}
    jobs = peers(shop, trees, set(arguments.skip))
    if program:
        jobs += ours(program, shop, trees)

    in_turns(jobs, arguments.rounds)
    jobs.sort(key=lambda job: [*trees, "Django, git", "-"].index(job.tree))

    sizes = ", ".join(f"{tree}: {lines_in(folder):,} lines" for tree, folder in trees.items())
    report = [
        f"Median of {arguments.rounds} rounds, run in turns; peak memory is the largest. {sizes}. "
        f"ruff {shop.version('ruff')}, Bandit {shop.version('bandit')}. {machine()}",
        "",
        *table(jobs),
    ]
    deliver(report, targets(jobs), arguments)


if __name__ == "__main__":
    main()
