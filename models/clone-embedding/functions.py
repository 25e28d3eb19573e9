"""Reads the Python files of wheels, with where each function of them stands and what its documentation says."""

from __future__ import annotations

import ast
import re
import warnings
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

# Copies of other packages would make a package its own twin; tests and data tables are no code to learn from.
LEFT_OUT = re.compile(
    r"(^|/)(_?vendor(ed|s)?|extern(al|s)?|third_?party|_?distutils|tests?|testing|migrations|locale|"
    r"_?libs|node_modules|conftest\.py|test_[^/]*|[^/]*_test\.py|[^/]*_pb2(_grpc)?\.py)(/|$)"
)
LARGEST_FILE = 200_000


@dataclass(frozen=True)
class File:
    package: str
    path: str
    source: str


def files(wheel: Path) -> Iterator[File]:
    """The Python files of a wheel that are worth reading."""
    package = wheel.name.split("-")[0].lower().replace("_", "-")
    with zipfile.ZipFile(wheel) as archive:
        for entry in sorted(archive.namelist()):
            if not entry.endswith(".py") or LEFT_OUT.search(entry):
                continue
            data = archive.read(entry)
            if not 200 < len(data) < LARGEST_FILE:
                continue
            try:
                source = data.decode("utf-8")
                with warnings.catch_warnings():
                    warnings.simplefilter("ignore")
                    ast.parse(source)
            except (UnicodeDecodeError, SyntaxError, ValueError, RecursionError):
                continue
            yield File(package, entry, source)


@dataclass(frozen=True)
class Facts:
    """What is known of a function besides its code."""

    words: str
    bases: tuple[str, ...]
    lines: int


def facts(source: str) -> dict[str, Facts]:
    """For each function and method of a file by qualified name: first line of its documentation, bases of its class."""
    found: dict[str, Facts] = {}

    def read(body: list[ast.stmt], prefix: str, bases: tuple[str, ...]) -> None:
        for node in body:
            if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)):
                words = (ast.get_docstring(node) or "").strip().split("\n")[0]
                lines = (node.end_lineno or node.lineno) - node.lineno + 1
                found[prefix + node.name] = Facts(words, bases, lines)
            elif isinstance(node, ast.ClassDef):
                names = tuple(ast.unparse(base).split(".")[-1] for base in node.bases)
                read(node.body, f"{prefix}{node.name}.", names)

    read(ast.parse(source).body, "", ())
    return found
