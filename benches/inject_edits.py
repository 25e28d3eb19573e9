#!/usr/bin/env python3
"""Makes a corpus of clones whose edits keep the meaning: reordered statements, exchanged loops, extracted expressions.

    python3 benches/inject_edits.py ROOT... --out DIR [--count N] [--seed N]

Takes real functions from source trees and writes each beside one edited copy. For every kind of edit there is a folder
DIR/TYPE with two files a function, mNNNN_orig.py and mNNNN_mut.py, in which the function stands between two unrelated
ones. DIR/truth.json is a list of `{"type", "original": [file, first, last], "mutant": [file, first, last]}` with lines
counted from 1.

    T3_reorder_1, T3_reorder_3   one, three pairs of adjacent independent statements change places
    T3_loop_1, T3_loop_3         one, two or three loops change form: `for` and `while`, comprehension and `append`
    T3_extract_1, T3_extract_3   one, three expressions move to a variable, or variables used once are put in

The edits are those of `clone_edits.py`. Standard library only, Python 3.11 or newer.
"""

import argparse
import ast
import copy
import json
import random
import sys
import textwrap
import tokenize
from io import StringIO
from pathlib import Path

from clone_edits import Extract, Loops, Reorder

LINES = range(8, 61)
TOKENS = 60
# More functions of one file would make the corpus as uniform as that file.
PER_FILE = 6
# Neighbours a pair of files needs.
NEIGHBOURS = 4
LAYOUT = {tokenize.NL, tokenize.NEWLINE, tokenize.INDENT, tokenize.DEDENT, tokenize.COMMENT, tokenize.ENDMARKER}

# Name: how to edit, the most edits, the fewest. Three loops in one function are rare.
KINDS = {
    "T3_reorder_1": (Reorder, 1, 1),
    "T3_reorder_3": (Reorder, 3, 3),
    "T3_loop_1": (Loops, 1, 1),
    "T3_loop_3": (Loops, 3, 2),
    "T3_extract_1": (Extract, 1, 1),
    "T3_extract_3": (Extract, 3, 3),
}


def edited(kind: str, function: ast.FunctionDef, rng: random.Random) -> str | None:
    """The text of an edited copy, None where the function has too few places for such edits."""
    make, most, fewest = KINDS[kind]
    changed = copy.deepcopy(function)
    editor = make(changed)
    done = 0
    while done < most and (found := editor.edits(rng)):
        rng.choice(found)()
        done += 1
    text = ast.unparse(ast.fix_missing_locations(changed))
    return text if done >= fewest and text != ast.unparse(function) else None


def functions(roots: list[Path], rng: random.Random) -> list[ast.FunctionDef]:
    """Functions of 8 to 60 lines and at least 60 tokens, without decorator and docstring, no two alike."""
    files = sorted(path for root in roots for path in root.rglob("*.py") if "test" not in path.as_posix())
    rng.shuffle(files)
    seen: set[str] = set()
    pool = []
    for path in files:
        try:
            source = path.read_text(encoding="utf-8")
            nodes = [node for node in ast.walk(ast.parse(source)) if isinstance(node, ast.FunctionDef)]
        except (OSError, SyntaxError, UnicodeDecodeError, ValueError):
            continue
        rng.shuffle(nodes)
        taken = 0
        for node in nodes:
            if taken == PER_FILE:
                break
            function = alone(node)
            if function is None or (dump := ast.dump(function)) in seen:
                continue
            seen.add(dump)
            pool.append(function)
            taken += 1
    rng.shuffle(pool)
    return pool


def alone(node: ast.FunctionDef) -> ast.FunctionDef | None:
    """A copy of a function as it is put into the corpus, None where it is too short, too long or a stub."""
    body = node.body[1:] if ast.get_docstring(node) is not None else node.body
    if not body:
        return None
    function = ast.FunctionDef(node.name, node.args, body, [], node.returns, lineno=1)
    text = ast.unparse(ast.fix_missing_locations(function))
    if text.count("\n") + 1 not in LINES:
        return None
    if sum(token.type not in LAYOUT for token in tokenize.generate_tokens(StringIO(text).readline)) < TOKENS:
        return None
    try:
        # Once more from its text, so that no node is shared; names that only a class may use do not parse.
        return ast.parse(textwrap.dedent(text)).body[0]
    except SyntaxError:
        return None


def hosted(core: str, before: ast.FunctionDef, after: ast.FunctionDef) -> tuple[str, int, int]:
    """A file with the function between two others, and its first and last line."""
    head = f"import sys\n\n\n{ast.unparse(before)}\n\n\n"
    first = head.count("\n") + 1
    return f"{head}{core}\n\n\n{ast.unparse(after)}\n", first, first + core.count("\n")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("roots", nargs="+", type=Path, metavar="ROOT", help="source trees to take functions from")
    parser.add_argument("--out", type=Path, required=True, metavar="DIR", help="where the corpus is written")
    parser.add_argument("--count", type=int, default=250, help="functions a type, at most (default: 250)")
    parser.add_argument("--seed", type=int, default=7, help="of everything that is chosen (default: 7)")
    arguments = parser.parse_args()

    rng = random.Random(arguments.seed)
    pool = functions(arguments.roots, rng)
    count = min(arguments.count, len(pool) // (NEIGHBOURS + 1))
    if count < 1:
        parser.error(f"{len(pool)} functions found, {NEIGHBOURS + 1} needed: name more source trees")
    truth = []
    for kind in KINDS:
        folder = arguments.out / kind
        folder.mkdir(parents=True, exist_ok=True)
        pairs: list[tuple[str, str]] = []
        rest: list[ast.FunctionDef] = []
        for function in pool:
            mutant = edited(kind, function, rng) if len(pairs) < count else None
            if mutant is None:
                rest.append(function)
            else:
                pairs.append((ast.unparse(function), mutant))
        for at, texts in enumerate(pairs):
            entry: dict[str, object] = {"type": kind}
            for side, (short, name) in enumerate((("orig", "original"), ("mut", "mutant"))):
                text = texts[side]
                start = NEIGHBOURS * at + 2 * side
                whole, first, last = hosted(text, *rest[start:start + 2])
                # An edit that made something else than Python would be a fault of this script.
                ast.parse(whole)
                (folder / f"m{at:04}_{short}.py").write_text(whole, encoding="utf-8")
                entry[name] = [f"{kind}/m{at:04}_{short}.py", first, last]
            truth.append(entry)
        print(f"{kind}: {len(pairs)} pairs", file=sys.stderr)
    (arguments.out / "truth.json").write_text(json.dumps(truth, indent=1), encoding="utf-8")


if __name__ == "__main__":
    main()
