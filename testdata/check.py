#!/usr/bin/env python3
"""Holds a built covet-scan against the test data.

    python3 testdata/check.py PROGRAM services
    python3 testdata/check.py PROGRAM bad-input OUT_DIR
    python3 testdata/check.py PROGRAM taint [FOLDER] [--select RULES] [--kinds KINDS] [--list]
    python3 testdata/check.py PROGRAM taint --ratchet

`services` compares the findings in `testdata/services/` with the marks in it. `bad-input` runs the program on what
`make_bad_input.py OUT_DIR` made and compares with OUT_DIR/expected.json. `taint` compares the findings in
`testdata/taint/`, or in FOLDER, with the marks there; with --ratchet a difference counts only where a group of files
is worse than `testdata/taint/counts.tsv` says. Every difference is printed; the exit code is 1 when there is one.
Standard library only, Python 3.11 or newer.
"""

import argparse
import json
import os
import re
import subprocess
import sys
from collections import Counter, defaultdict
from pathlib import Path
from urllib.parse import unquote_to_bytes

import check_taint

SERVICES = Path(__file__).resolve().parent / "services"
SECONDS = 300

# Which weaknesses (CWE) a rule may name to count as one of a family; the marks do not depend on rule ids.
FAMILIES = {
    "cookie": {614, 1004, 1275, 732},
    "cors": {346, 942},
    "debug": {489, 94, 215},
    "jwt": {287, 327, 345, 347},
    "pickle": {502},
    "random": {330, 331, 338, 340},
    "secret": {259, 321, 547, 798},
    "shell": {77, 78},
    "sql": {89, 564, 943},
    "template": {79, 94, 95, 96, 1336},
    "tls": {295, 297, 599},
    "weak-cipher": {326, 327},
    "weak-hash": {261, 326, 327, 328, 759, 760, 916},
    "yaml": {20, 502},
}
MARK = re.compile(r"# (expect|fine|may)(?:: (.+?))?\s*$")
# Rules for files that were not looked at.
FILE_RULES = {"syntax-error", "undecodable-file", "oversized-file", "unreadable-file"}


def run(program: Path, *arguments: str | Path, folder: Path | None = None) -> subprocess.CompletedProcess:
    """Runs the program; a program that takes too long fails the check."""
    command = [os.fspath(program), *map(os.fspath, arguments)]
    return subprocess.run(command, cwd=folder, capture_output=True, stdin=subprocess.DEVNULL, timeout=SECONDS)


def report(program: Path, *arguments: str | Path, folder: Path | None = None) -> dict:
    done = run(program, *arguments, "--format", "json", "--no-cache", "--quiet", folder=folder)
    if done.returncode not in (0, 1):
        sys.exit(f"exit code {done.returncode}: {done.stderr.decode(errors='replace')[-2000:]}")
    return json.loads(done.stdout)


def check_services(program: Path) -> list[str]:
    """The differences between marks and findings of security rules that are on by default."""
    log = report(program, ".", "--no-config", folder=SERVICES)
    rules = {rule["id"]: rule for rule in log["rules"]}
    found: dict[tuple[str, int], list[str]] = defaultdict(list)
    # SQL that is put together before it is run is reported where it is put together, and names the call.
    related: dict[tuple[str, int], list[str]] = defaultdict(list)
    for finding in log["findings"]:
        if rules[finding["rule"]]["family"] in ("security", "secrets"):
            for place, lists in [(finding["place"], found), *((one["place"], related) for one in finding["related"])]:
                if place["start"]:
                    path = place["path"].removeprefix("testdata/services/")
                    lists[path, place["start"]["line"]].append(finding["rule"])
    problems = []
    counts: Counter = Counter()
    for file in sorted(SERVICES.rglob("*.py")):
        path = file.relative_to(SERVICES).as_posix()
        for number, line in enumerate(file.read_text(encoding="utf-8").split("\n"), 1):
            ids = found.pop((path, number), [])
            mark = MARK.search(line)
            if not mark:
                counts["unmarked"] += len(ids)
                problems += [f"{path}:{number}: {rule} where no mark is" for rule in ids]
            elif mark[1] == "fine":
                counts["fine"] += 1
                problems += [f"{path}:{number}: {rule}, but it is fine: {mark[2] or line.strip()}" for rule in ids]
            elif mark[1] == "expect":
                counts["expect"] += 1
                words = mark[2].split(" or ")
                weaknesses = set().union(*(FAMILIES[word] for word in words))
                ids = ids + related[path, number]
                if not any(weaknesses & set(rules[rule]["cwe"]) for rule in ids):
                    problems.append(f"{path}:{number}: not found: {mark[2]} (there is: {', '.join(ids) or 'nothing'})")
    print(f"{counts['expect']} mistakes, {counts['fine']} correct twins, {counts['unmarked']} findings without a mark")
    return problems


def check_bad_input(program: Path, folder: Path) -> list[str]:
    """The differences between expected.json and what the program makes of each file."""
    expected = json.loads((folder / "expected.json").read_text(encoding="utf-8"))
    problems = []
    arguments = (".", "--no-config", "--select", "S102", "--format", "json", "--no-cache", "--quiet")
    logs = [run(program, *arguments, "--threads", threads, folder=folder / "files") for threads in ("1", "8")]
    if logs[0].stdout != logs[1].stdout:
        problems.append("one thread and eight give different reports")
    if logs[0].returncode != 1:
        problems.append(f"exit code {logs[0].returncode}: {logs[0].stderr.decode(errors='replace')[-2000:]}")
        return problems
    outcomes: dict[str, set[str]] = defaultdict(set)
    lines: dict[str, set[int]] = defaultdict(set)
    for finding in json.loads(logs[0].stdout)["findings"]:
        path = finding["place"]["path"]
        if finding["rule"] in FILE_RULES:
            outcomes[path].add(finding["rule"])
        elif finding["rule"] == "S102" and finding["place"]["start"]:
            lines[path].add(finding["place"]["start"]["line"])
    for name, case in expected["files"].items():
        path = unquote_to_bytes(name).decode("utf-8", "replace")
        # Whether a file was read and found to be good, or not looked at, shows only in its findings.
        got = outcomes.pop(path, set()) or {"ok", "skipped"}
        if not got & set(case["outcome"]):
            wanted = " or ".join(case["outcome"])
            problems.append(f"{name[:120]}: {' and '.join(sorted(got))}, not {wanted}: {case['why']}")
        line = case.get("S102_line")
        if line and "ipynb" not in name and lines[path] != {line}:
            problems.append(f"{name[:120]}: S102 on {sorted(lines[path]) or 'no line'}, not on {line}: {case['why']}")
    # Where a path grows too long, the last folder that can be named is what cannot be read.
    unread = [unquote_to_bytes(name).decode("utf-8", "replace") for name, case in expected["files"].items()
              if "unreadable-file" in case["outcome"]]
    for path, rules in outcomes.items():
        if rules != {"unreadable-file"} or not any(name.startswith(path + "/") for name in unread):
            problems.append(f"{path!r}: {sorted(rules)} for a file that was not expected")

    for name, case in expected["configuration"].items():
        done = run(program, ".", "--no-cache", folder=folder / "configuration" / Path(name).parent)
        place = Path(name).name + (f":{case['line']}:" if case["line"] else "")
        problems += differences(f"configuration {name}", done, case, place)
    for name, case in expected["baselines"].items():
        target = folder / "configuration" / "not_toml" / "module.py"
        done = run(program, target, "--no-config", "--no-cache", "--baseline", folder / "baselines" / name)
        problems += differences(f"baseline {name}", done, case, name)
    print(f"{len(expected['files'])} files, {len(expected['configuration'])} configurations, "
          f"{len(expected['baselines'])} baselines")
    return problems


def differences(name: str, done: subprocess.CompletedProcess, case: dict, place: str) -> list[str]:
    message = done.stderr.decode(errors="replace").strip()
    if done.returncode != case["exit"]:
        return [f"{name}: exit code {done.returncode}, not {case['exit']}: {case['why']}: {message[-300:]}"]
    if place not in message:
        return [f"{name}: the message does not name {place}: {message[-300:]}"]
    if done.stdout:
        return [f"{name}: a report was written"]
    return []


def check_taint_corpus(
    program: Path, folder: Path, select: str, kinds: set[str] | None = None, listing: bool = False
) -> check_taint.Outcome:
    """What becomes of the marks with these rules; prints tables of it."""
    arguments = (".", "--no-config", "--select", select, "--format", "sarif", "--no-cache", "--quiet")
    done = run(program, *arguments, "--fail-on", "never", folder=folder)
    if done.returncode != 0:
        sys.exit(f"exit code {done.returncode}: {done.stderr.decode(errors='replace')[-2000:]}")
    findings = check_taint.read_findings(json.loads(done.stdout), folder)
    outcome = check_taint.compare(check_taint.read_marks(folder), findings, kinds)
    if listing:
        print("\n".join(outcome.listing) + "\n")
    print("\n".join([*check_taint.table("files", outcome.groups), "", *check_taint.table("kind", outcome.kinds), ""]))
    return outcome


def check_counts(program: Path, update: bool) -> list[str]:
    """Where the corpus is met worse than counts.tsv says, with every difference; or writes that file."""
    outcome = check_taint_corpus(program, check_taint.TAINT, ",".join(check_taint.RULES))
    if update:
        check_taint.COUNTS.write_text(check_taint.counts_of(outcome.groups), encoding="utf-8")
        return []
    worse = check_taint.worse(outcome.groups, check_taint.COUNTS.read_text(encoding="utf-8"))
    return [*outcome.problems, "", *worse] if worse else []


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("program", type=Path, metavar="PROGRAM")
    parser.add_argument("what", choices=["services", "bad-input", "taint"])
    parser.add_argument("folder", type=Path, nargs="?", metavar="FOLDER", help="OUT_DIR, or marked files")
    taint = parser.add_argument_group("taint")
    taint.add_argument("--select", metavar="RULES", help="rules to turn on, as the program takes them (default: all that follow data)")
    taint.add_argument("--kinds", metavar="KINDS", help="look at these kinds only, such as sql,xss")
    taint.add_argument("--list", action="store_true", help="print what became of every mark")
    taint.add_argument("--ratchet", action="store_true", help="fail only where it is worse than counts.tsv says")
    taint.add_argument("--update", action="store_true", help="write what came out to counts.tsv")
    arguments = parser.parse_args()
    program = arguments.program.resolve()
    partly = arguments.select or arguments.kinds or arguments.list
    whole = arguments.ratchet or arguments.update
    if arguments.what != "taint" and (partly or whole):
        parser.error("--select, --kinds, --list, --ratchet and --update belong to taint")
    if whole and (partly or arguments.folder):
        parser.error("--ratchet and --update are for the whole corpus")
    if arguments.what == "services":
        problems = check_services(program)
    elif whole:
        problems = check_counts(program, arguments.update)
    elif arguments.what == "taint":
        kinds = set(arguments.kinds.split(",")) if arguments.kinds else None
        if kinds and (unknown := kinds - set(check_taint.KINDS)):
            parser.error(f"no such kind: {', '.join(sorted(unknown))} (there are: {', '.join(check_taint.KINDS)})")
        folder = (arguments.folder or check_taint.TAINT).resolve()
        select = arguments.select or ",".join(check_taint.RULES)
        problems = check_taint_corpus(program, folder, select, kinds, arguments.list).problems
    elif arguments.folder:
        problems = check_bad_input(program, arguments.folder.resolve())
    else:
        parser.error("bad-input needs OUT_DIR")
    print("\n".join(problems))
    sys.exit(1 if problems else 0)


if __name__ == "__main__":
    main()
