"""Compares the findings of a program in `testdata/taint/` with the marks there; `check.py PROGRAM taint` runs it.

`testdata/taint/README.md` says what the marks mean. Findings are read from SARIF, so any program that writes it and
names the weaknesses (CWE) of its rules can be compared.
"""

import re
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import unquote

ROOT = Path(__file__).resolve().parent.parent
TAINT = ROOT / "testdata" / "taint"

# Which weaknesses (CWE) a rule names to report a kind; marks do not depend on rule ids. CWE-94 stands for two kinds.
KINDS = {
    "sql": {89, 564},
    "nosql": {943},
    "command": {77, 78, 88},
    "code": {94, 95, 96},
    "ldap": {90},
    "xpath": {643, 91},
    "template": {1336, 94},
    "header": {113, 93},
    "xss": {79, 80},
    "path": {22, 23, 36, 73},
    "ssrf": {918},
    "redirect": {601},
    "xxe": {611, 776},
    "deserialization": {502},
    "trust-boundary": {501},
    "log": {117},
    "regex-dos": {1333, 730, 400},
    "random": {330, 338},
    "hash": {327, 328, 916},
    "cookie": {614, 1004, 1275},
    "credentials": {798, 259},
    "missing-auth": {306, 862},
}
# The rules that follow data. A test of crates/scan holds this list against the program's.
RULES = """
code-from-request command-from-request hard-coded-credentials header-from-request insecure-cookie ldap-from-request
log-from-request markup-from-request missing-authentication nosql-from-request open-redirect password-plain-hash
path-from-request pickle-untrusted predictable-secret regex-from-request session-from-request sql-from-request
template-from-input url-from-request weak-hash-chosen xml-external-entities xpath-from-request
""".split()
# How much is found and false in each group of files; it is only ever to get better.
COUNTS = TAINT / "counts.tsv"
MARK = re.compile(r"\{?# (expect|safe): ([a-z-]+(?:, [a-z-]+)*)(?: #\})?(?=\s*$|\s+\{?#)")
# Anything that looks as if it were meant to be a mark.
ALMOST = re.compile(r"#\s*(?:expect|safe)\b", re.IGNORECASE)
CWE = re.compile(r"(?:external/cwe/)?cwe-0*(\d+)$", re.IGNORECASE)

Line = tuple[str, int]


@dataclass
class Marks:
    """What the comments of a folder ask for, by file and line."""

    expect: dict[Line, set[str]] = field(default_factory=dict)
    safe: dict[Line, set[str]] = field(default_factory=dict)
    # Marks that cannot be read.
    problems: list[str] = field(default_factory=list)


@dataclass(frozen=True)
class Finding:
    """A result of the program; `kinds` are all that its rule's weaknesses can stand for."""

    path: str
    line: int
    rule: str
    kinds: frozenset[str]


@dataclass
class Outcome:
    """What became of the marks. Counts are by (group of files, word) and (kind, word)."""

    problems: list[str] = field(default_factory=list)
    listing: list[str] = field(default_factory=list)
    groups: Counter = field(default_factory=Counter)
    kinds: Counter = field(default_factory=Counter)


def group_of(path: str) -> str:
    """The part of the corpus that a file belongs to: its first two folders."""
    return "/".join(path.split("/")[:-1][:2]) or "."


def read_marks(folder: Path) -> Marks:
    marks = Marks()
    for file in sorted(folder.rglob("*")):
        hidden = any(part == "__pycache__" or part.startswith(".") for part in file.relative_to(folder).parts)
        if hidden or file.suffix in (".md", ".pyc") or not file.is_file():
            continue
        path = file.relative_to(folder).as_posix()
        for number, line in enumerate(file.read_text(encoding="utf-8").split("\n"), 1):
            found = list(MARK.finditer(line))
            if len(found) != len(ALMOST.findall(line)):
                marks.problems.append(f"{path}:{number}: no mark that can be read: {line.strip()}")
            for mark in found:
                kinds = set(mark[2].split(", "))
                for kind in sorted(kinds - set(KINDS)):
                    marks.problems.append(f"{path}:{number}: no kind: {kind}")
                lines = marks.expect if mark[1] == "expect" else marks.safe
                lines.setdefault((path, number), set()).update(kinds & set(KINDS))
    for path, number in sorted(marks.expect.keys() & marks.safe.keys()):
        for kind in sorted(marks.expect[path, number] & marks.safe[path, number]):
            marks.problems.append(f"{path}:{number}: {kind} is expected and safe at once")
    return marks


def weaknesses_of(rule: dict) -> set[int]:
    """The CWE numbers of a SARIF rule: from its relationships, and from tags as code scanning reads them."""
    names = [one["target"].get("id", "") for one in rule.get("relationships", ())]
    names += rule.get("properties", {}).get("tags", ())
    return {int(found[1]) for found in map(CWE.match, names) if found}


def read_findings(log: dict, folder: Path) -> list[Finding]:
    """The results of a SARIF log that are not suppressed, with paths relative to the folder."""
    prefix = folder.resolve().relative_to(ROOT).as_posix() + "/" if folder.resolve().is_relative_to(ROOT) else ""
    findings = []
    for run in log["runs"]:
        rules = {rule["id"]: weaknesses_of(rule) for rule in run["tool"]["driver"].get("rules", ())}
        for result in run.get("results", ()):
            if any(one.get("status", "accepted") == "accepted" for one in result.get("suppressions", ())):
                continue
            place = result["locations"][0]["physicalLocation"]
            path = unquote(place["artifactLocation"]["uri"]).removeprefix("./").removeprefix(prefix)
            weaknesses = rules.get(result["ruleId"], set())
            kinds = frozenset(kind for kind, numbers in KINDS.items() if numbers & weaknesses)
            findings.append(Finding(path, place.get("region", {}).get("startLine", 1), result["ruleId"], kinds))
    return findings


def compare(marks: Marks, findings: list[Finding], only: set[str] | None = None) -> Outcome:
    """Holds findings against marks; `only` names the kinds to look at.

    A finding is right where its line expects one of its kinds, and false anywhere else. A finding of none of our kinds
    is false, too, unless only some kinds are looked at.
    """
    wanted = set(KINDS) if only is None else only
    outcome = Outcome(problems=list(marks.problems))

    def count(path: str, kind: str, word: str) -> None:
        outcome.groups[group_of(path), word] += 1
        outcome.kinds[kind, word] += 1

    found = {(one.path, one.line, kind) for one in findings for kind in one.kinds}
    for (path, line), kinds in sorted(marks.expect.items()):
        for kind in sorted(kinds & wanted):
            word = "found" if (path, line, kind) in found else "missed"
            count(path, kind, word)
            outcome.listing.append(f"{path}:{line}: {word}: {kind}")
            if word == "missed":
                outcome.problems.append(f"{path}:{line}: missed: {kind}")
    for (path, line), kinds in sorted(marks.safe.items()):
        for kind in sorted(kinds & wanted):
            count(path, kind, "safe")
            if (path, line, kind) not in found:
                outcome.listing.append(f"{path}:{line}: quiet: {kind}")
    for one in sorted(set(findings), key=lambda one: (one.path, one.line, one.rule)):
        if one.kinds & marks.expect.get((one.path, one.line), set()):
            continue
        kinds = one.kinds & wanted
        if not kinds and (only is not None or one.kinds):
            continue
        safe = sorted(kinds & marks.safe.get((one.path, one.line), set()))
        kind = (safe or sorted(kinds) or ["no kind"])[0]
        count(one.path, kind, "false")
        why = "which is safe here" if safe else "where no mark is"
        outcome.problems.append(f"{one.path}:{one.line}: false: {kind} ({one.rule}), {why}")
        outcome.listing.append(outcome.problems[-1])
    return outcome


def table(title: str, counts: Counter) -> list[str]:
    """Rows of found, missed and false, and how many marks say that there is nothing."""
    words = ("found", "missed", "false", "safe")
    names = sorted({name for name, _ in counts})
    width = max(map(len, [title, "all", *names]))
    rows = [(name, [counts[name, word] for word in words]) for name in names]
    rows.append(("all", [sum(counts[name, word] for name in names) for word in words]))
    head = f"{title:{width}}" + "".join(f"{word:>8}" for word in words)
    return [head, *(f"{name:{width}}" + "".join(f"{number:8}" for number in numbers) for name, numbers in rows)]


def counts_of(groups: Counter) -> str:
    """The text of `counts.tsv`: a line of found and false for each group of files."""
    names = sorted({name for name, _ in groups})
    rows = [f"{name}\t{groups[name, 'found']}\t{groups[name, 'false']}\n" for name in names]
    return "".join(["files\tfound\tfalse\n", *rows])


def worse(groups: Counter, counts: str) -> list[str]:
    """Where a group of files has fewer found or more false than `counts.tsv` says."""
    problems = []
    for line in counts.splitlines()[1:]:
        name, found, false = line.split("\t")
        if groups[name, "found"] < int(found):
            problems.append(f"{name}: {groups[name, 'found']} found, no longer {found}")
        if groups[name, "false"] > int(false):
            problems.append(f"{name}: {groups[name, 'false']} false, no longer {false}")
    listed = {line.split("\t")[0] for line in counts.splitlines()[1:]}
    problems += [f"{name}: not in {COUNTS.name}" for name in sorted({name for name, _ in groups} - listed)]
    return problems
