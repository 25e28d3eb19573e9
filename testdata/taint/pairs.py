"""Scans public applications before and after a fix: the finding must be there before, and gone after; see README.md."""

from __future__ import annotations

import argparse
import ast
import csv
import hashlib
import json
import os
import re
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import unquote

HERE = Path(__file__).resolve().parent
COLUMNS = "name state repository before fix rule advisory folders file line sink source what".split()
STATES = ("right", "open")
COMMIT = re.compile(r"[0-9a-f]{40}")
REPOSITORY = re.compile(r"[\w.-]+/[\w.-]+")
# What the program reads.
SUFFIXES = (".py", ".pyi", ".html", ".htm", ".jinja", ".jinja2", ".j2", ".xml", ".mako", ".toml", ".cfg")
# How many lines a finding may be away from the line that the list names.
REACH = 8
# Seconds that one scan may take.
LIMIT = 300


class Unusable(Exception):
    """A pair that cannot be checked, or a list that cannot be read."""


@dataclass(frozen=True)
class Pair:
    """A line of the list. `line` is of the sink in `file` before the fix; `source` is `FILE:FUNCTION`."""

    name: str
    state: str
    repository: str
    before: str
    fix: str
    rule: str
    folders: tuple[str, ...]
    file: str
    line: int
    source_file: str
    source_function: str


@dataclass(frozen=True)
class Step:
    file: str
    first: int
    last: int


@dataclass(frozen=True)
class Result:
    """A finding: where it is, and the ways from its sources."""

    at: Step
    flows: tuple[tuple[Step, ...], ...]


@dataclass(frozen=True)
class Function:
    name: str
    first: int
    last: int


def read_pairs(path: Path) -> list[Pair]:
    lines = path.read_text(encoding="utf-8").splitlines()
    rows = csv.reader(lines, delimiter="\t", quoting=csv.QUOTE_NONE)
    if next(rows, None) != COLUMNS:
        raise Unusable(f"{path.name}:1: the columns must be {' '.join(COLUMNS)}")
    pairs: dict[str, Pair] = {}
    for number, row in enumerate(rows, 2):
        problem = problem_of(row)
        if not problem and row[0] in pairs:
            problem = f"{row[0]} is there twice"
        if problem:
            raise Unusable(f"{path.name}:{number}: {problem}")
        cells = dict(zip(COLUMNS, row))
        source_file, function = cells["source"].rsplit(":", 1)
        pairs[cells["name"]] = Pair(
            *(cells[column] for column in COLUMNS[:6]), tuple(cells["folders"].split()), cells["file"],
            int(cells["line"]), source_file, function,
        )
    return list(pairs.values())


def problem_of(row: list[str]) -> str | None:
    if len(row) != len(COLUMNS):
        return f"{len(row)} columns, not {len(COLUMNS)}"
    cells = dict(zip(COLUMNS, row))
    if empty := [column for column in COLUMNS if not cells[column].strip()]:
        return f"nothing in {', '.join(empty)}"
    if cells["state"] not in STATES:
        return f"the state is {' or '.join(STATES)}, not {cells['state']}"
    if not REPOSITORY.fullmatch(cells["repository"]):
        return f"no OWNER/NAME: {cells['repository']}"
    for column in ("before", "fix"):
        if not COMMIT.fullmatch(cells[column]):
            return f"no full commit hash in {column}: {cells[column]}"
    if not cells["line"].isdecimal():
        return f"no line: {cells['line']}"
    if ":" not in cells["source"]:
        return f"no FILE:FUNCTION: {cells['source']}"
    return None


def git(repository: Path, *arguments: str, stdin: bytes = b"") -> bytes:
    command = ["git", f"--git-dir={repository}", *arguments]
    try:
        return subprocess.run(command, input=stdin, capture_output=True, check=True).stdout
    except subprocess.CalledProcessError as error:
        words = error.stderr.decode(errors="replace").strip().splitlines() or [f"exit code {error.returncode}"]
        raise Unusable(f"git {arguments[0]}: {words[-1]}") from error


def clone_of(pair: Pair, clones: Path, forge: str | None) -> Path:
    """The git folder of a pair's clone; fetched from the forge where one is named and there is none."""
    place = clones / pair.repository
    for found in (place / ".git", place, clones / f"{pair.repository}.git"):
        if (found / "HEAD").is_file():
            return found
    if not forge:
        raise Unusable(f"no clone of {pair.repository}; --clone fetches it")
    bare = clones / f"{pair.repository}.git"
    bare.mkdir(parents=True)
    subprocess.run(["git", "init", "--quiet", "--bare", bare], check=True)
    git(bare, "remote", "add", "origin", f"{forge.rstrip('/')}/{pair.repository}")
    return bare


def fetch(repository: Path, pair: Pair, may_fetch: bool) -> None:
    """Gets the two commits, each without its history, where they are not there."""
    for commit in (pair.before, pair.fix):
        try:
            git(repository, "cat-file", "-e", f"{commit}^{{tree}}")
        except Unusable:
            if not may_fetch:
                raise Unusable(f"{pair.repository} has no {commit[:12]}; --clone fetches it") from None
            git(repository, "fetch", "--quiet", "--depth", "1", "origin", commit)


def check_out(repository: Path, commit: str, folders: tuple[str, ...], target: Path) -> None:
    """Writes the files of `folders` that the program reads, unless they are there from another time."""
    stamp = target / ".complete"
    key = hashlib.sha256(repr((commit, folders, SUFFIXES)).encode()).hexdigest()
    if stamp.is_file() and stamp.read_text(encoding="utf-8") == key:
        return
    files = []
    for entry in git(repository, "ls-tree", "-r", "-z", commit, "--", *folders).split(b"\0"):
        meta, _, name = entry.partition(b"\t")
        # No links: they may lead anywhere.
        if meta.startswith(b"100") and name.lower().endswith(tuple(suffix.encode() for suffix in SUFFIXES)):
            files.append((meta.split()[2], os.fsdecode(name)))
    if not files:
        raise Unusable(f"nothing to read at {commit[:12]}")
    answer = git(repository, "cat-file", "--batch", stdin=b"".join(blob + b"\n" for blob, _ in files))
    at = 0
    for _, name in files:
        end = answer.index(b"\n", at)
        kind, size = answer[at:end].split()[1:3]
        if kind != b"blob":
            raise Unusable(f"{name} is not in the clone")
        at = end + 1 + int(size) + 1
        path = target / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(answer[end + 1 : at - 1])
    stamp.write_text(key, encoding="utf-8")


def functions(path: Path) -> list[Function]:
    """The functions of a file by their qualified names, inner ones after those around them."""
    try:
        text = path.read_text(encoding="utf-8", errors="replace")
    except OSError:
        return []
    try:
        found = list(of_tree(ast.parse(text), ""))
    except (SyntaxError, ValueError):
        # Python 2, for one.
        found = by_indentation(text)
    return sorted(found, key=lambda function: (function.first, -function.last))


def of_tree(node: ast.AST, outer: str) -> Iterator[Function]:
    for child in ast.iter_child_nodes(node):
        inner = outer
        if isinstance(child, (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)):
            inner = f"{outer}.{child.name}".lstrip(".")
            if not isinstance(child, ast.ClassDef):
                first = min([child.lineno, *(decorator.lineno for decorator in child.decorator_list)])
                yield Function(inner, first, child.end_lineno or child.lineno)
        yield from of_tree(child, inner)


def by_indentation(text: str) -> list[Function]:
    found: list[Function] = []
    around: list[tuple[int, str, int, bool]] = []
    for number, line in enumerate([*text.splitlines(), "end"], 1):
        code = line.strip()
        if not code or code.startswith("#"):
            continue
        indent = len(line.expandtabs()) - len(line.expandtabs().lstrip())
        while around and indent <= around[-1][0]:
            _, name, first, is_function = around.pop()
            if is_function:
                found.append(Function(name, first, number - 1))
        if match := re.match(r"(?:async\s+)?(def|class)\s+(\w+)", code):
            outer = around[-1][1] if around else ""
            around.append((indent, f"{outer}.{match[2]}".lstrip("."), number, match[1] == "def"))
    return found


def enclosing(path: Path, line: int) -> str:
    """The innermost function around a line."""
    names = [function.name for function in functions(path) if function.first <= line <= function.last]
    if not names:
        raise Unusable(f"no function around {path.name}:{line}")
    return names[-1]


def step(location: dict) -> Step:
    physical = location["physicalLocation"]
    region = physical.get("region", {})
    first = region.get("startLine", 0)
    path = unquote(physical["artifactLocation"]["uri"]).removeprefix("./")
    return Step(path, first, region.get("endLine", first))


def read_results(log: dict, rule: str) -> list[Result]:
    """What a rule found, apart from what is suppressed."""
    results = []
    for result in (result for run in log["runs"] for result in run.get("results", ())):
        if result["ruleId"] != rule or result.get("suppressions"):
            continue
        flows = (
            tuple(step(one["location"]) for one in thread["locations"])
            for flow in result.get("codeFlows", ())
            for thread in flow["threadFlows"]
        )
        results.append(Result(step(result["locations"][0]), tuple(flows)))
    return results


def scan(program: str, tree: Path, pair: Pair) -> list[Result]:
    options = ["--no-config", "--no-cache", "--fail-on", "never", "--quiet", "--format", "sarif"]
    folders = [folder for folder in pair.folders if (tree / folder).exists()]
    try:
        done = subprocess.run([program, *options, *folders], cwd=tree, capture_output=True, timeout=LIMIT)
        return read_results(json.loads(done.stdout), pair.rule)
    except subprocess.TimeoutExpired:
        raise Unusable(f"the scan took more than {LIMIT} s") from None
    except ValueError:
        words = done.stderr.decode(errors="replace").strip()[-200:]
        raise Unusable(f"no SARIF; exit code {done.returncode}: {words}") from None


def is_found(pair: Pair, results: list[Result]) -> bool:
    """Whether a finding is at the pair's line, or one passes there."""
    steps = (one for result in results for one in (result.at, *(one for flow in result.flows for one in flow)))
    return any(
        one.file == pair.file and one.first - REACH <= pair.line <= one.last + REACH for one in steps
    )


def is_left(pair: Pair, results: list[Result], tree: Path, function: str) -> bool:
    """Whether a finding is in the function of the sink, with data of the function that the pair names as the source.

    Flows of others through a helper that they share are not the pair's.
    """

    def is_inside(one: Step, file: str, ranges: list[Function]) -> bool:
        return one.file == file and any(place.first <= one.first <= place.last for place in ranges)

    sinks = [one for one in functions(tree / pair.file) if one.name == function]
    sources = [
        one for one in functions(tree / pair.source_file)
        if f".{one.name}".endswith(f".{pair.source_function}")
    ]
    for result in results:
        is_located = is_inside(result.at, pair.file, sinks)
        if is_located and not result.flows:
            return True
        for flow in result.flows:
            passes = is_located or any(is_inside(one, pair.file, sinks) for one in flow)
            if passes and any(is_inside(one, pair.source_file, sources) for one in flow):
                return True
    return False


def check(program: str, pair: Pair, clones: Path, trees: Path, forge: str | None) -> tuple[bool, bool]:
    """Whether the finding is there before the fix, and whether it is gone after it."""
    repository = clone_of(pair, clones, forge)
    fetch(repository, pair, forge is not None)
    before, after = trees / pair.name / "before", trees / pair.name / "after"
    check_out(repository, pair.before, pair.folders, before)
    check_out(repository, pair.fix, pair.folders, after)
    function = enclosing(before / pair.file, pair.line)
    found = is_found(pair, scan(program, before, pair))
    return found, not is_left(pair, scan(program, after, pair), after, function)


def verdict(pair: Pair, is_right: bool) -> str:
    match pair.state, is_right:
        case "right", False:
            return "no longer right"
        case "open", True:
            return "right (its state is open)"
    return "right" if is_right else "-"


def write_states(path: Path, right: set[str], checked: set[str]) -> None:
    lines = path.read_text(encoding="utf-8").splitlines()
    for number, line in enumerate(lines[1:], 1):
        name, _, rest = line.split("\t", 2)
        if name in checked:
            lines[number] = "\t".join([name, "right" if name in right else "open", rest])
    path.write_text("".join(f"{line}\n" for line in lines), encoding="utf-8")


def run(options: argparse.Namespace, trees: Path) -> int:
    pairs = [
        pair for pair in read_pairs(options.pairs)
        if not options.only or any(text in pair.name or text == pair.rule for text in options.only)
    ]
    width = max((len(pair.name) for pair in pairs), default=4)
    print(f"{'pair':{width}}  {'rule':22}  before  after  verdict")
    counts, worse, unchecked = {"found": 0, "right": 0}, 0, 0
    right, checked = set(), set()
    for pair in pairs:
        head = f"{pair.name:{width}}  {pair.rule:22}"
        try:
            found, gone = check(options.program, pair, options.clones, trees, options.clone)
        except Unusable as error:
            unchecked += 1
            print(f"{head}  not checked: {error}", flush=True)
            continue
        word = verdict(pair, found and gone)
        print(f"{head}  {'found' if found else '-':6}  {'gone' if gone else 'left':5}  {word}", flush=True)
        checked.add(pair.name)
        if found and gone:
            right.add(pair.name)
        counts["found"] += found
        worse += word == "no longer right"
    print(f"\n{len(right)} right, {counts['found']} found before, of {len(checked)}", end="")
    print(f"; {unchecked} not checked" if unchecked else "")
    if options.update:
        write_states(options.pairs, right, checked)
        return 0
    if worse:
        print(f"{worse} no longer right")
        return 1
    return 2 if unchecked else 0


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("program", help="covet-scan")
    parser.add_argument("clones", type=Path, help="a folder with the repositories as OWNER/NAME or OWNER/NAME.git")
    parser.add_argument("--pairs", type=Path, default=HERE / "pairs.tsv", help="another list")
    parser.add_argument("--only", action="append", default=[], metavar="TEXT", help="names with TEXT, or a rule")
    parser.add_argument("--trees", type=Path, metavar="FOLDER", help="keep the files of the commits here")
    parser.add_argument("--update", action="store_true", help="write what came out into the column `state`")
    parser.add_argument("--clone", nargs="?", const="https://github.com", metavar="FORGE",
                        help="fetch the commits that are missing, from %(const)s unless another forge is named")
    options = parser.parse_args()
    options.program = str(Path(options.program).resolve())
    try:
        if options.trees:
            return run(options, options.trees)
        with tempfile.TemporaryDirectory() as folder:
            return run(options, Path(folder))
    except (Unusable, OSError) as error:
        print(error, file=sys.stderr)
        return 2


if __name__ == "__main__":
    sys.exit(main())
