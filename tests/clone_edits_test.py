"""Tests of benches/clone_edits.py: what an edited function gives is what it gave before.

    python3 -m unittest tests/clone_edits_test.py
"""

import ast
import copy
import random
import sys
import unittest
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "benches"))

from clone_edits import Extract, Loops, Reorder  # noqa: E402

# Each with arguments to call it with, and what it gives for them.
FUNCTIONS = {
    """
def totals(rows, limit):
    count = 0
    names = []
    largest = limit
    for name, amount in rows:
        if amount > limit:
            names.append(name.upper())
            count += 1
        largest = max(largest, amount * 2)
    label = f"{count} of {len(rows)}"
    return (label, names, largest)
""": [([("a", 1), ("b", 5)], 2), ([], 3)],
    """
def counted(items, step):
    at = 0
    seen = []
    while at < len(items):
        seen.append(items[at] + step)
        at += 2
    for number in range(3):
        seen.append(number * step)
        if number == 1:
            break
    return seen
""": [([1, 2, 3, 4, 5], 10), ([], 1)],
    """
def gathered(words):
    short = []
    for word in words:
        if len(word) < 4:
            short.append(word.lower())
    lengths = {word: len(word) for word in words if word}
    letters = {letter for word in words for letter in word}
    first = next((word for word in words if word in lengths), "")
    return (short, lengths, sorted(letters), first, any(word == "A" for word in words))
""": [(["A", "Bee", "seed"],), ([],)],
    """
def changed(stack):
    size = len(stack)
    last = stack.pop()
    rest = list(stack)
    stack.append(last + 1)
    stack.append(size)
    total = sum(stack) - last
    for value in stack:
        if value > 100:
            stack.append(value - 100)
    return (rest, stack, total)
""": [([1, 2, 300],), ([205],)],
    """
def chosen(left, right):
    both = left + right
    if left and right[:1] == left[:1]:
        return both[::-1]
    elif not right:
        kind = "left" if left else "none"
        return kind
    pair = (left[:1], right[:1])
    return [part for part in pair if part]
""": [([1], [1, 2]), ([], []), ([3], [4]), ([3], [])],
}


def called(tree: ast.FunctionDef, arguments: tuple) -> object:
    names: dict[str, object] = {}
    exec(compile(ast.unparse(ast.fix_missing_locations(tree)), "<edited>", "exec"), names)
    return names[tree.name](*copy.deepcopy(arguments))


class Meaning(unittest.TestCase):
    def keep(self, kind: type) -> int:
        """Applies up to four edits with many seeds; how many different texts came out."""
        texts = set()
        for source, calls in FUNCTIONS.items():
            original = ast.parse(source).body[0]
            for seed in range(40):
                rng = random.Random(seed)
                tree = copy.deepcopy(original)
                editor = kind(tree)
                for _ in range(4):
                    found = editor.edits(rng)
                    if not found:
                        break
                    rng.choice(found)()
                    text = ast.unparse(ast.fix_missing_locations(tree))
                    texts.add(text)
                    for arguments in calls:
                        with self.subTest(seed=seed, text=text):
                            self.assertEqual(called(tree, arguments), called(original, arguments))
        return len(texts)

    def test_reordered(self) -> None:
        self.assertGreater(self.keep(Reorder), 5)

    def test_loops(self) -> None:
        self.assertGreater(self.keep(Loops), 30)

    def test_extracted(self) -> None:
        self.assertGreater(self.keep(Extract), 30)


class Forms(unittest.TestCase):
    """Each change of form, from one function to the text that must come out for some seed."""

    def reach(self, kind: type, source: str, wanted: str) -> None:
        texts = set()
        for seed in range(30):
            rng = random.Random(seed)
            tree = ast.parse(source).body[0]
            found = kind(tree).edits(rng)
            if found:
                rng.choice(found)()
                texts.add(ast.unparse(ast.fix_missing_locations(tree)))
        self.assertTrue(any(wanted in text for text in texts), texts)

    def test_range_to_while(self) -> None:
        source = "def f(n):\n    for i in range(2, n):\n        print(i)\n"
        self.reach(Loops, source, "    i = 2\n    while i < n:\n        print(i)\n        i += 1")

    def test_while_to_range(self) -> None:
        source = "def f(i, n):\n    while i < n:\n        print(i)\n        i += 1\n"
        self.reach(Loops, source, "    for i in range(i, n):\n        print(i)")

    def test_append_to_comprehension(self) -> None:
        source = "def f(xs):\n    ys = []\n    for x in xs:\n        if x:\n            ys.append(x)\n    return ys\n"
        self.reach(Loops, source, "    ys = [x for x in xs if x]\n    return ys")

    def test_comprehension_to_append(self) -> None:
        source = "def f(xs):\n    ys = [x for x in xs if x]\n    return ys\n"
        self.reach(Loops, source, "    ys = []\n    for x in xs:\n        if x:\n            ys.append(x)\n    return")

    def test_a_condition_is_extracted(self) -> None:
        source = "def f(a, b):\n    if a + 1 > b:\n        return a\n"
        self.reach(Extract, source, " = a + 1 > b\n    if ")

    def test_a_variable_is_inlined(self) -> None:
        source = "def f(a):\n    b = a + 1\n    return g(b)\n"
        self.reach(Extract, source, "    return g(a + 1)")

    def test_a_slice_stays_in_its_brackets(self) -> None:
        tree = ast.parse("def f(a):\n    return a[:, 0]\n").body[0]
        for seed in range(10):
            for edit in Extract(copy.deepcopy(tree)).edits(random.Random(seed)):
                edit()
                ast.parse(ast.unparse(ast.fix_missing_locations(tree)))
        self.assertEqual(len(Extract(tree).edits(random.Random(0))), 1)

    def test_dependent_statements_stay(self) -> None:
        for lines in ("x = a\n    y = x", "x = a.b\n    a.b = 1", "a.pop()\n    n = len(a)", "f(a)\n    g(b)",
                      "self.x = 1\n    super().__init__()", "x = 1\n    x = 2", "x = yield\n    y = 1"):
            tree = ast.parse(f"def f(self, a, b):\n    {lines}\n").body[0]
            self.assertEqual(Reorder(tree).edits(random.Random(0)), [], lines)


if __name__ == "__main__":
    unittest.main()
