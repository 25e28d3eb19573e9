#!/usr/bin/env python3
"""Makes the bad input that every program must survive, and a table of what each must make of it.

    python3 testdata/make_bad_input.py OUT_DIR [--line-bytes N] [--terms N]

OUT_DIR must not exist or must be empty. It gets

    files/           what a scan is pointed at
    configuration/   one folder for each broken pyproject.toml or covet.toml
    baselines/       broken baseline files
    expected.json    what must come of each

The files are made and not committed: some are large, and git or an editor would "mend" many of the others.
Standard library only, Python 3.11 or newer, Unix.
"""

import argparse
import json
import os
import sys
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import quote_from_bytes

# What may come of a file. The first five are findings or their absence; `skipped` files are not looked at at all.
OK = "ok"
SYNTAX = "syntax-error"
UNDECODABLE = "undecodable-file"
OVERSIZED = "oversized-file"
UNREADABLE = "unreadable-file"
SKIPPED = "skipped"

# ruff finds it as S102. It stands in the files that must be read, to prove that they were and that the line is right.
BAIT = "exec(data)\n"


@dataclass
class Case:
    """One file and what must come of it."""

    name: bytes
    outcomes: list[str]
    why: str
    bait_line: int | None = None

    def entry(self) -> dict:
        entry: dict = {"outcome": self.outcomes, "why": self.why}
        if self.bait_line is not None:
            entry["S102_line"] = self.bait_line
        return entry


class Maker:
    """Writes the files and keeps the table."""

    def __init__(self, root: Path, line_bytes: int, terms: int):
        self.root = os.fsencode(root)
        self.line_bytes = line_bytes
        self.terms = terms
        self.cases: list[Case] = []

    def path(self, name: bytes) -> bytes:
        path = os.path.join(self.root, name)
        os.makedirs(os.path.dirname(path), exist_ok=True)
        return path

    def expect(self, name: bytes | str, outcome: str | list[str], why: str, bait_line: int | None = None) -> bytes:
        name = os.fsencode(name)
        outcomes = [outcome] if isinstance(outcome, str) else outcome
        self.cases.append(Case(name, outcomes, why, bait_line))
        return self.path(name)

    def file(
        self, name: bytes | str, content: bytes | str, outcome: str | list[str], why: str, bait_line: int | None = None
    ) -> None:
        data = content.encode() if isinstance(content, str) else content
        with open(self.expect(name, outcome, why, bait_line), "wb") as stream:
            stream.write(data)

    def encodings(self) -> None:
        umlaut = "# covet\nname = 'M\u00fcller \u20ac'\n" + BAIT
        latin = "name = 'M\u00fcller'\n" + BAIT
        euro = "price = '5 \u20ac'\n" + BAIT
        self.file("encoding/utf8.py", umlaut, OK, "plain UTF-8", 3)
        self.file("encoding/bom.py", b"\xef\xbb\xbf" + umlaut.encode(), OK, "UTF-8 with a byte order mark", 3)
        self.file("encoding/not_utf8.py", latin.encode("latin-1"), UNDECODABLE, "Latin-1 without a declaration")
        self.file(
            "encoding/latin1.py", ("# -*- coding: latin-1 -*-\n" + latin).encode("latin-1"), OK, "PEP 263, line 1", 3
        )
        self.file(
            "encoding/latin1_line2.py",
            ("#!/usr/bin/env python\n# vim: set fileencoding=iso-8859-15 :\n" + euro).encode("iso-8859-15"),
            OK,
            "PEP 263, line 2, vim's way",
            4,
        )
        self.file("encoding/cp1252.py", ("# coding=cp1252\n" + euro).encode("cp1252"), OK, "PEP 263, cp1252", 3)
        self.file("encoding/shift_jis.py", ("# coding: shift_jis\nname = '\u65e5\u672c'\n" + BAIT).encode("shift_jis"),
                  OK, "PEP 263, several bytes a letter", 3)
        self.file("encoding/declared_utf8_is_not.py", b"# coding: utf-8\nname = 'M\xfcller'\n", UNDECODABLE,
                  "declared UTF-8, but it is not")
        self.file("encoding/unknown_declaration.py", "# coding: klingon\nname = 1\n", UNDECODABLE,
                  "a declared encoding that does not exist")
        self.file("encoding/declared_on_line3.py", b"#\n#\n# coding: latin-1\nname = 'M\xfcller'\n", UNDECODABLE,
                  "a declaration counts on the first two lines only")
        self.file("encoding/declared_after_code.py", b"x = 1\n# coding: latin-1\nname = 'M\xfcller'\n", UNDECODABLE,
                  "on line 2 it counts only when line 1 is blank or a comment")
        self.file("encoding/cp1252_hole.py", b"# coding: cp1252\nname = '\x81'\n", [OK, UNDECODABLE],
                  "a byte that cp1252 does not define; Python refuses it, WHATWG's table has a control character")
        self.file("encoding/bom_and_latin1.py", b"\xef\xbb\xbf# coding: latin-1\nname = 1\n", [OK, UNDECODABLE],
                  "mark and declaration contradict each other; Python refuses it")
        self.file("encoding/utf16.py", "name = 1\n".encode("utf-16"), [UNDECODABLE, SYNTAX], "UTF-16 is not allowed")
        self.file("encoding/utf16_declared.py", b"# coding: utf-16\nname = 1\n", [UNDECODABLE, OK],
                  "an encoding in which the declaration itself could not be read")
        self.file("encoding/surrogate.py", b"name = '\xed\xa0\x80'\n", UNDECODABLE, "a lone surrogate in UTF-8's shape")
        self.file("encoding/cut_letter.py", b"name = 1  # \xe2\x82", UNDECODABLE, "ends within a letter")
        self.file("encoding/binary.py", bytes(range(256)) * 64, UNDECODABLE, "a binary file with the wrong name")

    def lines(self) -> None:
        self.file("lines/empty.py", b"", OK, "nothing at all")
        self.file("lines/only_bom.py", b"\xef\xbb\xbf", OK, "nothing but a byte order mark")
        self.file("lines/only_newlines.py", b"\n" * 1000, OK, "nothing but empty lines")
        self.file("lines/crlf.py", "x = 1\r\nif x:\r\n    exec(data)\r\n", OK, "CRLF", 3)
        self.file("lines/cr.py", "x = 1\rif x:\r    exec(data)\r", OK, "CR alone, as old Macs wrote it", 3)
        self.file("lines/mixed.py", "x = 1\r\ny = 2\rz = 3\nexec(data)\n", OK, "three line ends in one file", 4)
        self.file("lines/form_feed.py", "x = 1\n\f\nif x:\n\f    exec(data)\n", OK, "a form feed ends no line", 4)
        self.file("lines/separators.py", "x = 'a\u2028b\x85c\x0bd'\nexec(data)\n", OK,
                  "line separators that Python does not count", 2)
        self.file("lines/no_last_newline.py", "x = 1\nexec(data)", OK, "no line end at the end", 2)
        self.file("lines/backslash_at_end.py", "x = 1 + \\", SYNTAX, "a continuation into nothing")
        self.file("lines/tabs_and_spaces.py", "if 1:\n\tx = 1\n        y = 2\n", [OK, SYNTAX],
                  "indentation whose depth depends on the width of a tab; Python refuses it")
        self.file("lines/null_between.py", b"x = 1\n\x00\ny = 2\n", [SYNTAX, UNDECODABLE], "a null byte between lines")
        self.file("lines/null_in_text.py", b"x = 'a\x00b'\n", [SYNTAX, UNDECODABLE, OK],
                  "a null byte in a string; Python refuses it since 3.11.4")
        self.file("lines/nulls_at_end.py", b"x = 1\n" + b"\x00" * 4096, [SYNTAX, UNDECODABLE],
                  "what a crash of the machine leaves of a file")

    def syntax(self) -> None:
        broken = {
            "open_bracket": ("x = foo(1,\n\ny = 2\n", "a bracket that is never closed"),
            "wrong_bracket": ("x = foo(1]\n", "a bracket closed by another"),
            "open_string": ("x = 'abc\ny = 1\n", "a string that is never closed"),
            "open_triple": ("x = '''abc\ny = 1\n", "a text block that is never closed"),
            "open_fstring": ("x = f'{a'\n", "an f-string that is never closed"),
            "no_block": ("def f():\nx = 1\n", "a block is missing"),
            "indent": ("x = 1\n    y = 2\n", "indented for no reason"),
            "dedent": ("if a:\n        b\n    c\n", "back to a depth that never was"),
            "keyword_as_name": ("class = 1\n", "a keyword as a name"),
            "assign_to_call": ("f() = 1\n", "a call cannot be assigned to"),
            "merge_conflict": ("<<<<<<< HEAD\nx = 1\n=======\nx = 2\n>>>>>>> other\n", "a merge conflict"),
            "jinja": ("from {{ package }} import {{ name }}\n", "a template with the name of a module"),
            "bad_escape": ("x = '\\N{no such letter at all}'\n", "a letter that has no such name"),
            "bad_number": ("x = 0777\n", "an octal number of Python 2"),
            "unicode_quote": ("x = \u201cabc\u201d\n", "quotes of a word processor"),
        }
        for name, (source, why) in broken.items():
            outcome: str | list[str] = [SYNTAX, OK] if name == "bad_escape" else SYNTAX
            self.file(f"syntax/{name}.py", source, outcome, why)
        python2 = {
            "print": ("print 'hello'\n", "the print statement"),
            "exec": ("exec 'x = 1' in scope\n", "the exec statement"),
            "raise": ("raise ValueError, 'wrong'\n", "raise with a comma"),
            "backticks": ("x = `1`\n", "backticks"),
            "unequal": ("x = 1 <> 2\n", "the old sign for unequal"),
            "long": ("x = 10L\n", "a long number"),
            "tuple_parameter": ("def f((a, b)):\n    pass\n", "a tuple as a parameter"),
        }
        for name, (source, why) in python2.items():
            self.file(f"python2/{name}.py", source, SYNTAX, "Python 2: " + why)

    def size(self) -> None:
        anything = [OK, SYNTAX, OVERSIZED]
        with open(self.expect("size/long_line.py", OVERSIZED, "one line of 100 MB"), "wb") as stream:
            stream.write(b"x = '")
            block = b"a" * (1 << 20)
            left = self.line_bytes
            while left > 0:
                stream.write(block[:left])
                left -= len(block)
            stream.write(b"'\n")
        terms = self.terms
        self.file("size/brackets_200.py", f"x = {'(' * 200}1{')' * 200}\nexec(data)\n", OK, "200 nested brackets", 2)
        for name, opening, closing in (("round", "(", ")"), ("square", "[", "]"), ("curly", "{1:", "}")):
            source = f"x = {opening * terms}1{closing * terms}\n"
            self.file(f"size/brackets_{name}.py", source, anything, f"{terms:,} nested brackets")
        self.file("size/open_brackets.py", "(" * terms, [SYNTAX, OVERSIZED], f"{terms:,} brackets, never closed")
        shapes = {
            "sum": ("x = " + " + ".join(["a"] * terms) + "\n", "terms of one sum"),
            "strings": ("x = (" + " + ".join(["'a'"] * terms) + ")\n", "joined strings"),
            "and": ("x = " + " and ".join(["a"] * terms) + "\n", "terms of one condition"),
            "less": ("x = " + " < ".join(["a"] * terms) + "\n", "comparisons in a row"),
            "power": ("x = " + " ** ".join(["a"] * terms) + "\n", "powers, nested to the right"),
            "not": ("x = " + "not " * terms + "a\n", "negations"),
            "minus": ("x = " + "-" * terms + "1\n", "signs"),
            "attributes": ("x = a" + ".b" * terms + "\n", "attributes in a row"),
            "calls": ("x = a" + ".b()" * terms + "\n", "calls in a row"),
            "subscripts": ("x = a" + "[0]" * terms + "\n", "subscripts in a row"),
            "lambdas": ("x = " + "lambda: " * terms + "1\n", "nested lambdas"),
            "ternaries": ("x = " + "a if b else " * terms + "c\n", "nested conditional expressions"),
            "elif": ("if a == 0:\n    pass\n" + "".join(f"elif a == {n}:\n    pass\n" for n in range(terms)), "elif"),
            "assignments": ("".join("a = " for _ in range(terms)) + "1\n", "targets of one assignment"),
            "tuple": ("x = (" + "1, " * terms + ")\n", "parts of one tuple"),
            "decorators": ("@d\n" * terms + "def f(): pass\n", "decorators of one function"),
            "statements": ("x = 1\n" * terms, "statements"),
            "one_liner": ("x = 1;" * terms + "\n", "statements on one line"),
            "comments": ("# noqa: S102 covet: ignore[\n" * terms, "comments that look like suppressions"),
        }
        for name, (source, why) in shapes.items():
            self.file(f"size/{name}.py", source, anything, f"{terms:,} {why}")
        deep = "".join(" " * depth + "if a:\n" for depth in range(1000)) + " " * 1000 + "pass\n"
        self.file("size/indentation.py", deep, anything, "1,000 nested blocks")
        classes = "".join(" " * depth + f"class C{depth}:\n" for depth in range(500)) + " " * 500 + "x = 1\n"
        self.file("size/classes.py", classes, anything, "500 nested classes")
        nested = "'x'"
        for depth in range(60):
            nested = f"f'{{{nested}}}'" if depth % 2 else f'f"{{{nested}}}"'
        self.file("size/fstrings.py", f"x = {nested}\n", anything, "60 nested f-strings")

    def notebooks(self) -> None:
        def notebook(cells: list[dict], **more: object) -> str:
            return json.dumps({"cells": cells, "metadata": {}, "nbformat": 4, "nbformat_minor": 5, **more}, indent=1)

        def code(source: object, name: str = "a") -> dict:
            return {"cell_type": "code", "id": name, "metadata": {}, "outputs": [], "execution_count": None,
                    "source": source}

        magics = ["%matplotlib inline\n", "!pip list\n", "x = !ls\n", "exec(x)"]
        self.file("notebooks/magics.ipynb", notebook([code(magics), code("%%bash\necho $HOME", "b")]), OK,
                  "magics and shell lines are no Python, the rest is")
        self.file("notebooks/text_source.ipynb", notebook([code("exec(x)")]), OK, "the source as one string")
        self.file("notebooks/no_cells.ipynb", notebook([]), OK, "no cells")
        self.file("notebooks/no_code.ipynb", notebook([{"cell_type": "markdown", "metadata": {}, "source": ["# Hi"]}]),
                  OK, "no code")
        self.file("notebooks/bad_cell.ipynb", notebook([code("x = 1"), code("def f(:", "b")]), SYNTAX,
                  "a cell that is not Python")
        self.file("notebooks/not_json.ipynb", '{"cells": [', [SYNTAX, UNDECODABLE], "cut in the middle")
        self.file("notebooks/empty.ipynb", b"", [OK, SYNTAX, UNDECODABLE], "an empty file")
        self.file("notebooks/other_json.ipynb", '{"hello": 1}', [SYNTAX, UNDECODABLE], "JSON, but no notebook")
        self.file("notebooks/version3.ipynb", '{"worksheets": [], "nbformat": 3, "nbformat_minor": 0, "metadata": {}}',
                  [OK, SYNTAX, UNDECODABLE, SKIPPED], "a format of 2013")
        self.file("notebooks/julia.ipynb",
                  notebook([code("f(x) = x^2")], metadata={"language_info": {"name": "julia"}}),
                  [OK, SKIPPED], "another language")
        self.file("notebooks/not_utf8.ipynb", notebook([code("x = 'a'")]).replace("'a'", "'\xfc'").encode("latin-1"),
                  [SYNTAX, UNDECODABLE], "not UTF-8, which JSON must be")
        self.file("notebooks/deep.ipynb", "[" * self.terms, [SYNTAX, UNDECODABLE, OVERSIZED], "nested JSON")

    def names(self) -> None:
        source = "data = 1\n" + BAIT
        for name, why in (
            ("with space.py", "a space"),
            ("quote'and\"quote.py", "quotes"),
            ("new\nline.py", "a line break"),
            ("per%20cent.py", "a per cent sign that could be taken for an encoding"),
            ("hash#question?.py", "letters that mean something in a URI"),
            ("colon:1:2.py", "colons, as between file, line and column"),
            ("back\\slash.py", "a backslash"),
            ("na\u00efve_\u65e5\u672c.py", "letters beyond ASCII"),
            ("e\u0301.py", "an accent as a letter of its own"),
            ("\u202egnp.py", "a mark that turns the direction of writing"),
            ("\x1b[31mred.py", "a terminal's colour code: it must not reach the terminal as it is"),
            ("-rf.py", "a dash in front, as flags have"),
            ("a..b.py", "dots"),
            ("glob[a]*.py", "letters that mean something in a pattern"),
            ("x" * 250 + ".py", "a name of 253 bytes"),
        ):
            self.file(f"names/{name}", source, OK, why, 2)
        self.file(b"names/latin_\xfc.py", source, [OK, UNREADABLE, UNDECODABLE], "a name that is not UTF-8")
        self.file("names/UPPER.PY", source, [OK, SKIPPED], "capital letters in the suffix")
        self.file("names/.hidden.py", source, [OK, SKIPPED], "a hidden file")
        deep = "/".join(["names/deep"] + ["d"] * 200 + ["bottom.py"])
        self.file(deep, source, OK, "200 folders deep", 2)
        self.beyond_path_max()

    def beyond_path_max(self) -> None:
        """A file that no absolute path can open: 25 folders with names of 200 letters."""
        name = b"/".join([b"names/long", *[b"f" * 200] * 25, b"bottom.py"])
        self.cases.append(
            Case(name, [OK, UNREADABLE, SKIPPED], "a path longer than the system takes; said in a message if not read")
        )
        folder = os.open(os.path.dirname(self.path(b"names/long/x")), os.O_RDONLY)
        for _ in range(25):
            os.mkdir(b"f" * 200, dir_fd=folder)
            inner = os.open(b"f" * 200, os.O_RDONLY, dir_fd=folder)
            os.close(folder)
            folder = inner
        handle = os.open(b"bottom.py", os.O_WRONLY | os.O_CREAT, 0o644, dir_fd=folder)
        os.write(handle, BAIT.encode())
        os.close(handle)
        os.close(folder)

    def file_system(self) -> None:
        link = [SKIPPED, UNREADABLE]
        os.symlink("loop_b.py", self.expect("system/loop_a.py", link, "a link to a link back to it"))
        os.symlink("loop_a.py", self.expect("system/loop_b.py", link, "a link to a link back to it"))
        os.symlink("itself.py", self.expect("system/itself.py", link, "a link to itself"))
        os.symlink("nowhere.py", self.expect("system/dangling.py", link, "a link to nothing"))
        os.symlink(".", self.expect("system/loop_folder", SKIPPED, "a folder that holds itself"))
        os.symlink("../..", self.expect("system/up/and_up", SKIPPED, "a link to a folder above"))
        self.file("system/target.py", BAIT, OK, "a file that a link points to", 1)
        os.symlink("target.py", self.expect("system/link.py", [OK, SKIPPED], "a link to a file"))
        os.symlink("/dev/zero", self.expect("system/endless.py", link, "a link to a file without an end"))
        os.mkfifo(self.expect("system/fifo.py", link, "a pipe: opening it would wait for ever"))
        os.mkdir(self.expect("system/folder.py", SKIPPED, "a folder with the name of a module"))
        self.file("system/folder.py/inner.py", BAIT, OK, "a file in a folder with the name of a module", 1)
        locked = "a file that may not be read" + (" (root may)" if os.geteuid() == 0 else "")
        self.file("system/locked.py", BAIT, OK if os.geteuid() == 0 else UNREADABLE, locked)
        os.chmod(self.path(b"system/locked.py"), 0)
        if os.geteuid() != 0:
            os.mkdir(self.expect("system/locked_folder", UNREADABLE, "a folder that may not be read"), 0)


CONFIGURATION = {
    "not_toml/pyproject.toml": ("[tool.covet\nx = 1\n", 1, "not TOML"),
    "unknown_key/pyproject.toml": ("[tool.covet]\nno-such-key = 1\n", 2, "an unknown key"),
    "unknown_table/pyproject.toml": ("[tool.covet]\n\n[tool.covet.scna]\n", 3, "a program that does not exist"),
    "unknown_rule/covet.toml": ('[scan]\nselect = ["S", "no-such-rule"]\n', None, "a rule that does not exist"),
    "unknown_key_own_file/covet.toml": ("# covet\nno-such-key = 1\n", 2, "an unknown key in the program's own file"),
    "wrong_type/pyproject.toml": ("[tool.covet.scan]\n\nselect = 3\n", 3, "a number where a list belongs"),
    "wrong_item/pyproject.toml": ('[tool.covet.scan]\nselect = [\n    "S",\n    7,\n]\n', 4, "a number among texts"),
    "twice/pyproject.toml": ('[tool.covet.scan]\nselect = ["S"]\nselect = ["S1"]\n', 3, "the same key twice"),
    "not_utf8/pyproject.toml": (b"[tool.covet]\n# M\xfcller\n", 2, "not UTF-8"),
    "null/pyproject.toml": (b"[tool.covet.scan]\nselect = ['\x00']\n", 2, "a null byte"),
    "deep/pyproject.toml": ("[tool.covet.scan]\nselect = " + "[" * 50_000 + "\n", None, "nested lists"),
}

BASELINES = {
    "empty.json": (b"", "an empty file"),
    "cut.json": (b'{"version": 1, "findings": [{"rule"', "cut in the middle"),
    "text.json": (b"hello\n", "not JSON"),
    "list.json": (b"[]", "JSON of another shape"),
    "null.json": (b"null", "JSON of another shape"),
    "version.json": (b'{"version": 999999, "findings": []}', "a version that is not known"),
    "not_utf8.json": (b'{"version": "\xfc"}', "not UTF-8"),
    "deep.json": (b"[" * 100_000, "nested lists"),
    "number.json": (b'{"version": 1e999, "findings": []}', "a number that no type holds"),
    "sarif_of_others.json": (b'{"version": "2.1.0", "runs": [{"tool": {"driver": {"name": "other"}}, "results": []}]}',
                             "a SARIF log of another program"),
    "sarif_without_fingerprints.json": (
        b'{"version": "2.1.0", "runs": [{"tool": {"driver": {"name": "covet-scan"}}, '
        b'"results": [{"ruleId": "S102", "message": {"text": "x"}}]}]}',
        "a SARIF log whose results cannot be told apart",
    ),
    "twice.json": (b'{"version": 1, "version": 2, "findings": 3}', "a key twice, and a wrong type"),
}


def make(out: Path, line_bytes: int, terms: int) -> int:
    """Writes everything under `out`; gives the number of cases."""
    out.mkdir(parents=True, exist_ok=True)
    if any(out.iterdir()):
        sys.exit(f"{out} is not empty")
    maker = Maker(out / "files", line_bytes, terms)
    for part in (
        maker.encodings, maker.lines, maker.syntax, maker.size, maker.notebooks, maker.names, maker.file_system
    ):
        part()
    table: dict = {
        # The names are percent-encoded, as in SARIF: JSON cannot hold a name that is not UTF-8.
        "files": {quote_from_bytes(case.name, safe="/"): case.entry() for case in maker.cases},
        "configuration": {},
        "baselines": {},
    }
    for name, (text, line, why) in CONFIGURATION.items():
        path = out / "configuration" / name
        path.parent.mkdir(parents=True)
        path.write_bytes(text.encode() if isinstance(text, str) else text)
        (path.parent / "module.py").write_text("x = 1\n")
        table["configuration"][name] = {"exit": 2, "line": line, "why": why}
    (out / "baselines").mkdir()
    for name, (data, why) in BASELINES.items():
        (out / "baselines" / name).write_bytes(data)
        table["baselines"][name] = {"exit": 2, "why": why}
    (out / "expected.json").write_text(json.dumps(table, indent=2) + "\n", encoding="utf-8")
    return len(maker.cases) + len(CONFIGURATION) + len(BASELINES)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("out", type=Path, metavar="OUT_DIR")
    parser.add_argument("--line-bytes", type=int, default=100_000_000, help="length of the long line, above the limit")
    parser.add_argument("--terms", type=int, default=100_000, help="how many brackets, terms, branches")
    arguments = parser.parse_args()
    print(f"{make(arguments.out, arguments.line_bytes, arguments.terms)} cases in {arguments.out}")


if __name__ == "__main__":
    main()
