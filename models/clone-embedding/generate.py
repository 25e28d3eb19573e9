"""Writes the same small function in many ways: pairs for training of which the meaning is known to be the same.

A task is a source of elements, a condition, a value and a way to gather; each part is written in one of several ways,
and the whole in one of several styles (loop, counting loop, `while`, comprehension, `filter`/`map`, helper function,
recursion). `python3 generate.py COUNT` prints some; `tests/` runs both sides of pairs and compares what they return.
"""

from __future__ import annotations

import random
import sys
from collections.abc import Callable
from dataclasses import dataclass

# A part is a list of ways to write the same expression over {x}, the element, {i}, its index, or {xs}, the sequence.
NUMBER_TESTS = [
    ["{x} % 2 == 0", "not {x} % 2", "{x} & 1 == 0", "not {x} & 1", "{x} % 2 != 1"],
    ["{x} % 2 == 1", "{x} % 2", "{x} & 1", "{x} % 2 != 0"],
    ["{x} % 3 == 0", "not {x} % 3", "{x} // 3 * 3 == {x}"],
    ["{x} > 10", "10 < {x}", "not {x} <= 10", "{x} >= 11"],
    ["{x} < 0", "0 > {x}", "not {x} >= 0"],
    ["{x} > 0", "{x} >= 1", "not {x} < 1", "0 < {x}"],
    ["{x} != 0", "{x}", "not {x} == 0"],
    ["3 <= {x} <= 20", "{x} >= 3 and {x} <= 20", "not ({x} < 3 or {x} > 20)", "{x} in range(3, 21)"],
    ["abs({x}) > 5", "{x} > 5 or {x} < -5", "{x} * {x} > 25", "not -5 <= {x} <= 5"],
    ["abs({x}) % 10 == 7", "str({x})[-1] == '7'", "str({x}).endswith('7')"],
    ["{x} in (2, 3, 5, 7)", "{x} in {{2, 3, 5, 7}}", "{x} == 2 or {x} == 3 or {x} == 5 or {x} == 7"],
    [
        "str({x}) == str({x})[::-1]",
        "list(str({x})) == list(reversed(str({x})))",
        "str({x}) == ''.join(reversed(str({x})))",
    ],
    ["{x} % 3 == 0 or {x} % 5 == 0", "not ({x} % 3 and {x} % 5)", "{x} % 3 == 0 or not {x} % 5"],
    ["{i} % 2 == 0", "not {i} % 2", "{i} & 1 == 0"],
    ["{i} < 3", "{i} <= 2", "not {i} >= 3"],
    ["{x} > {i}", "{i} < {x}", "{x} - {i} > 0"],
]
NUMBER_VALUES = [
    ["{x}"],
    ["{x} * {x}", "{x} ** 2", "pow({x}, 2)"],
    ["{x} * 2", "{x} + {x}", "2 * {x}", "{x} << 1"],
    ["{x} + 1", "1 + {x}", "{x} - -1"],
    ["abs({x})", "{x} if {x} >= 0 else -{x}", "max({x}, -{x})", "-{x} if {x} < 0 else {x}"],
    ["{x} // 2", "{x} >> 1"],
    ["{x} % 10", "{x} - {x} // 10 * 10"],
    ["-{x}", "0 - {x}", "{x} * -1"],
    ["{x} * {i}", "{i} * {x}"],
    ["{x} - {i}", "-{i} + {x}"],
    ["{x} ** 3", "{x} * {x} * {x}", "pow({x}, 3)"],
    ["min({x}, 9)", "{x} if {x} < 9 else 9", "9 if {x} > 9 else {x}", "sorted(({x}, 9))[0]"],
    ["max({x}, 0)", "{x} if {x} > 0 else 0", "0 if {x} < 0 else {x}"],
    ["len(str({x}))", "sum(1 for _ in str({x}))"],
    ["sum(int(d) for d in str(abs({x})))", "sum(map(int, str(abs({x}))))", "sum([int(d) for d in str(abs({x}))])"],
    ["bin(abs({x})).count('1')", "f'{{abs({x}):b}}'.count('1')", "sum(map(int, bin(abs({x}))[2:]))"],
    ["{x} * ({x} + 1) // 2", "sum(range({x} + 1)) if {x} > 0 else {x} * ({x} + 1) // 2"],
    ["10 * {x} + 3", "3 + {x} * 10"],
]
TEXT_TESTS = [
    ["{x}.isdigit()", "{x} in '0123456789'", "'0' <= {x} <= '9'"],
    ["{x}.isupper()", "'A' <= {x} <= 'Z'", "{x} in 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'", "65 <= ord({x}) <= 90"],
    [
        "{x} in 'aeiou'",
        "{x} in ('a', 'e', 'i', 'o', 'u')",
        "{x} in {{'a', 'e', 'i', 'o', 'u'}}",
        "'aeiou'.find({x}) >= 0",
    ],
    ["{x} != ' '", "not {x} == ' '", "{x} not in ' '", "ord({x}) != 32"],
    ["{x}.isalpha()", "{x}.lower() != {x}.upper()", "{x}.isupper() or {x}.islower()"],
    ["{x} == '('", "ord({x}) == 40", "{x} in '('"],
    ["{xs}.count({x}) == 1", "{xs}.find({x}) == {xs}.rfind({x})", "len([c for c in {xs} if c == {x}]) == 1"],
    [
        "{x} not in '.,;!'",
        "not ({x} == '.' or {x} == ',' or {x} == ';' or {x} == '!')",
        "{x} not in ['.', ',', ';', '!']",
    ],
    ["{i} % 2 == 0", "not {i} % 2", "{i} & 1 == 0"],
    ["{i} > 0 and {xs}[{i} - 1] == {x}", "{i} != 0 and {x} == {xs}[{i} - 1]", "{i} and {xs}[{i} - 1:{i}] == {x}"],
]
TEXT_VALUES = [
    ["{x}"],
    ["{x}.upper()", "chr(ord({x}) - 32) if 'a' <= {x} <= 'z' else {x}", "{x}.swapcase() if {x}.islower() else {x}"],
    ["{x}.lower()", "{x}.swapcase() if {x}.isupper() else {x}", "chr(ord({x}) + 32) if 'A' <= {x} <= 'Z' else {x}"],
    ["{x} * 2", "{x} + {x}", "''.join([{x}, {x}])"],
    ["{x} + '-'", "'%s-' % {x}", "f'{{{x}}}-'", "'{{}}-'.format({x})"],
    ["str(ord({x}))", "f'{{ord({x})}}'", "'%d' % ord({x})"],
    ["{x} + str({i})", "f'{{{x}}}{{{i}}}'", "'%s%d' % ({x}, {i})"],
    ["chr((ord({x}) - 97 + 3) % 26 + 97)", "'abcdefghijklmnopqrstuvwxyz'[(ord({x}) - ord('a') + 3) % 26]"],
]


@dataclass(frozen=True)
class Gather:
    """A way to gather: the start, one step with {r} and {v}, and how it may be written over a generator {g}."""

    start: tuple[str, ...]
    step: tuple[str, ...]
    whole: tuple[str, ...]
    end: tuple[str, ...] = ("{r}",)


NUMBER_GATHERS = [
    Gather(("0",), ("{r} += {v}", "{r} = {r} + {v}"), ("sum({g})", "sum([{g}])")),
    Gather(("0",), ("{r} += 1", "{r} = {r} + 1"), ("sum(1 for _ in ({g}))", "len([{g}])", "len(list({g}))")),
    Gather(
        ("1",),
        ("{r} *= {v}", "{r} = {r} * {v}"),
        ("math.prod({g})", "reduce(lambda a, b: a * b, ({g}), 1)", "reduce(operator.mul, [{g}], 1)"),
    ),
    Gather(
        ("None",),
        ("if {r} is None or {v} > {r}:\n    {r} = {v}", "{r} = {v} if {r} is None else max({r}, {v})"),
        ("max(({g}), default=None)", "max([{g}], default=None)", "(sorted(({g}), reverse=True) or [None])[0]"),
    ),
    Gather(
        ("None",),
        ("if {r} is None or {v} < {r}:\n    {r} = {v}", "{r} = {v} if {r} is None else min({r}, {v})"),
        ("min(({g}), default=None)", "min([{g}], default=None)", "(sorted({g}) or [None])[0]"),
    ),
    Gather(("[]", "list()"), ("{r}.append({v})", "{r} += [{v}]", "{r} = {r} + [{v}]"), ("[{g}]", "list({g})")),
    Gather(
        ("set()",),
        ("{r}.add({v})", "{r} |= {{{v}}}"),
        ("set({g})", "{{{g}}}", "set([{g}])"),
        ("sorted({r})", "sorted(list({r}))"),
    ),
    Gather(
        ("{{}}", "dict()"),
        (
            "{r}[{v}] = {r}.get({v}, 0) + 1",
            "if {v} in {r}:\n    {r}[{v}] += 1\nelse:\n    {r}[{v}] = 1",
            "{r}.setdefault({v}, 0)\n{r}[{v}] += 1",
        ),
        ("Counter({g})", "dict(Counter([{g}]))"),
        ("max({r}.values(), default=0)", "max([0] + list({r}.values()))"),
    ),
    Gather(
        ("0",),
        ("{r} ^= {v}", "{r} = {r} ^ {v}"),
        ("reduce(operator.xor, ({g}), 0)", "reduce(lambda a, b: a ^ b, [{g}], 0)"),
    ),
    Gather(("[]",), ("{r}.insert(0, {v})", "{r} = [{v}] + {r}"), ("[{g}][::-1]", "list(reversed([{g}]))")),
    Gather(
        ("0",),
        ("{r} = {r} * 10 + {v} % 10", "{r} *= 10\n{r} += {v} % 10"),
        ("reduce(lambda a, b: a * 10 + b % 10, ({g}), 0)",),
    ),
    Gather(
        ("[]",),
        ("{r}.append({v})", "{r} += [{v}]"),
        ("[{g}]", "list({g})"),
        ("sorted({r})", "sorted({r}, key=lambda e: e)"),
    ),
]
TEXT_GATHERS = [
    Gather(("''",), ("{r} += {v}", "{r} = {r} + {v}"), ("''.join({g})", "''.join([{g}])")),
    Gather(("[]", "list()"), ("{r}.append({v})", "{r} += [{v}]"), ("[{g}]", "list({g})"), ("' '.join({r})",)),
    Gather(("''",), ("{r} = {v} + {r}",), ("''.join(reversed([{g}]))", "''.join([{g}][::-1])")),
    Gather(
        ("{{}}", "dict()"),
        ("{r}[{v}] = {r}.get({v}, 0) + 1", "if {v} not in {r}:\n    {r}[{v}] = 0\n{r}[{v}] += 1"),
        ("Counter({g})", "dict(Counter([{g}]))"),
        ("sorted({r}.items())", "sorted((k, c) for k, c in {r}.items())"),
    ),
    Gather(("0",), ("{r} += 1", "{r} = {r} + 1"), ("sum(1 for _ in ({g}))", "len([{g}])")),
    Gather(("set()",), ("{r}.add({v})",), ("set({g})", "{{{g}}}"), ("len({r})",)),
]
SOURCES = {
    "number": ["{p}", "{p}", "{p}[1:]", "{p}[::-1]", "sorted({p})", "set({p})"],
    "text": ["{p}", "{p}", "{p}[1:]", "{p}[::-1]", "{p}.strip()"],
}
WAYS = {
    "{p}[::-1]": ["{p}[::-1]", "list(reversed({p}))"],
    "sorted({p})": ["sorted({p})", "sorted(list({p}))"],
    "set({p})": ["sorted(set({p}))", "sorted(list(set({p})))"],
    "{p}[1:]": ["{p}[1:]", "{p}[1:len({p})]"],
}


@dataclass(frozen=True)
class Task:
    kind: str
    source: str
    test: int | None
    value: int
    gather: int


def draw(choose: random.Random) -> Task:
    """A task at random."""
    kind = choose.choice(["number", "number", "text"])
    tests, values, gathers = PARTS[kind]
    test = choose.randrange(len(tests)) if choose.random() < 0.75 else None
    return Task(kind, choose.choice(SOURCES[kind]), test, choose.randrange(len(values)), choose.randrange(len(gathers)))


PARTS = {
    "number": (NUMBER_TESTS, NUMBER_VALUES, NUMBER_GATHERS),
    "text": (TEXT_TESTS, TEXT_VALUES, TEXT_GATHERS),
}


class Writer:
    """Writes one task in one way."""

    def __init__(self, task: Task, choose: random.Random) -> None:
        self.task, self.choose = task, choose
        tests, values, gathers = PARTS[task.kind]
        self.test = None if task.test is None else choose.choice(tests[task.test])
        self.value = choose.choice(values[task.value])
        self.gather = gathers[task.gather]
        self.source = choose.choice(WAYS.get(task.source, [task.source])).format(p="data")
        if task.kind == "text" and "list" in self.source:
            self.source = "data[::-1]"
        self.needs_index = any("{i}" in part or "{xs}" in part for part in (self.test or "", self.value))

    def write(self, name: str) -> str:
        """The function's source."""
        ways: list[Callable[[], list[str]]] = [self.for_loop, self.counting, self.while_loop, self.for_loop]
        ways += [self.comprehension, self.comprehension]
        if not self.needs_index:
            ways += [self.functional, self.helper, self.recursion]
        body = self.choose.choice(ways)()
        return f"def {name}(data):\n" + "\n".join("    " + line for line in body) + "\n"

    def fill(self, text: str, x: str, i: str = "i") -> str:
        return text.format(x=x, i=i, xs="items")

    def step(self, value: str) -> list[str]:
        return self.choose.choice(self.gather.step).format(r="out", v=value).split("\n")

    def finish(self) -> str:
        return f"return {self.choose.choice(self.gather.end).format(r='out')}"

    def start(self) -> str:
        return f"out = {self.choose.choice(self.gather.start).format()}"

    def turn(self, x: str) -> list[str]:
        """What happens with one element: condition, value, step."""
        value = self.fill(self.value, x)
        lines: list[str] = []
        if self.choose.random() < 0.3:
            lines.append(f"value = {value}")
            value = "value"
        lines += self.step(value if value.isidentifier() else f"({value})")
        if self.test is None:
            return lines
        test = self.fill(self.test, x)
        if self.choose.random() < 0.25:
            return [f"if not ({test}):", "    continue", *lines]
        return [f"if {test}:", *("    " + line for line in lines)]

    def items(self) -> list[str]:
        return [f"items = {self.source}"] if self.source != "data" else ["items = data"]

    def for_loop(self) -> list[str]:
        head = "for i, x in enumerate(items):" if self.needs_index else "for x in items:"
        return [*self.items(), self.start(), head, *("    " + line for line in self.turn("x")), self.finish()]

    def counting(self) -> list[str]:
        inner = self.turn("items[i]")
        if self.choose.random() < 0.5:
            inner = ["x = items[i]", *self.turn("x")]
        return [
            *self.items(),
            self.start(),
            "for i in range(len(items)):",
            *("    " + line for line in inner),
            self.finish(),
        ]

    def while_loop(self) -> list[str]:
        inner = [line for line in self.turn("x") if line.strip() != "continue"]
        if any(line.startswith("if not (") for line in inner):
            test = self.fill(self.test or "True", "x")
            inner = [f"if {test}:", *("    " + line for line in self.step(f"({self.fill(self.value, 'x')})"))]
        return [
            *self.items(),
            self.start(),
            "i = 0",
            "while i < len(items):",
            "    x = items[i]",
            *("    " + line for line in inner),
            "    i += 1",
            self.finish(),
        ]

    def generator(self, x: str = "x") -> str:
        head = "i, x in enumerate(items)" if self.needs_index else f"{x} in items"
        condition = f" if {self.fill(self.test, x)}" if self.test is not None else ""
        return f"({self.fill(self.value, x)}) for {head}{condition}"

    def comprehension(self) -> list[str]:
        whole = self.choose.choice(self.gather.whole).format(g=self.generator())
        ending = self.choose.choice(self.gather.end)
        if ending == "{r}":
            return [*self.items(), f"return {whole}"]
        return [*self.items(), f"out = {whole}", f"return {ending.format(r='out')}"]

    def functional(self) -> list[str]:
        items = self.source
        if self.test is not None:
            items = f"filter(lambda x: {self.fill(self.test, 'x')}, {items})"
        items = f"map(lambda x: {self.fill(self.value, 'x')}, {items})"
        whole = self.choose.choice(self.gather.whole).format(g=f"v for v in {items}")
        return [f"out = {whole}", self.finish()]

    def helper(self) -> list[str]:
        lines = [
            "def change(x):",
            f"    return {self.fill(self.value, 'x')}",
            *self.items(),
            self.start(),
            "for x in items:",
        ]
        inner = self.step("change(x)")
        if self.test is not None:
            inner = [f"if {self.fill(self.test, 'x')}:", *("    " + line for line in inner)]
        return [*lines, *("    " + line for line in inner), self.finish()]

    def recursion(self) -> list[str]:
        inner = self.step(f"({self.fill(self.value, 'x')})")
        if self.test is not None:
            inner = [f"if {self.fill(self.test, 'x')}:", *("    " + line for line in inner)]
        return [
            "def go(rest, out):",
            "    if not rest:",
            "        return out",
            "    x = rest[0]",
            *("    " + line for line in inner),
            "    return go(rest[1:], out)",
            f"out = go({self.source}, {self.choose.choice(self.gather.start).format()})",
            self.finish(),
        ]


HEAD = "import math\nimport operator\nfrom collections import Counter\nfrom functools import reduce\n\n\n"


def pairs(count: int, ways: int, seed: int) -> list[list[str]]:
    """`count` different tasks, each written in at most `ways` different ways."""
    choose = random.Random(seed)
    seen: set[Task] = set()
    out: list[list[str]] = []
    while len(out) < count:
        task = draw(choose)
        if task in seen:
            continue
        seen.add(task)
        written = list(dict.fromkeys(Writer(task, choose).write("task") for _ in range(ways)))
        if len(written) > 1:
            out.append(written)
    return out


if __name__ == "__main__":
    for group in pairs(int(sys.argv[1]), 4, 0):
        print("\n".join(group), end="\n# ---\n\n")
