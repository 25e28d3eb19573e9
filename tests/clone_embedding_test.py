"""The training data of models/clone-embedding: what is said to mean the same does the same."""

from __future__ import annotations

import copy
import importlib.util
import random
import sys
import unittest
import warnings
from collections import defaultdict
from pathlib import Path

MODEL = Path(__file__).parent.parent / "models" / "clone-embedding"
sys.path.insert(0, str(MODEL))

import generate  # noqa: E402
from anonymise import anonymise  # noqa: E402


def load(file: Path):
    spec = importlib.util.spec_from_file_location(f"tasks_{file.stem}", file)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def outcome(function, arguments: tuple):
    result = function(*copy.deepcopy(arguments))
    return dict(result) if hasattr(result, "items") else result


class Tasks(unittest.TestCase):
    def test_all_ways_of_a_task_agree(self):
        for file in sorted((MODEL / "tasks").glob("*.py")):
            module = load(file)
            ways = defaultdict(list)
            for name, value in vars(module).items():
                stem, _, way = name.rpartition("_")
                if callable(value) and getattr(value, "__module__", "") == module.__name__ and len(way) == 1:
                    ways[stem].append(value)
            self.assertEqual(set(ways), set(module.INPUTS), file.name)
            for stem, functions in ways.items():
                self.assertGreater(len(functions), 1, stem)
                for arguments in module.INPUTS[stem]:
                    results = [outcome(function, arguments) for function in functions]
                    for function, result in zip(functions, results):
                        self.assertEqual(result, results[0], f"{file.name}: {function.__name__}{arguments}")


class Generated(unittest.TestCase):
    inputs = {
        "number": [[5, -3, 12, 7, 0, 12, 44, -7, 8, 3], [2, 1], [11, 22, 9]],
        "text": ["hello (World) 42!", "aab bcc", "Zed"],
    }

    def test_all_ways_of_a_task_agree(self):
        warnings.simplefilter("ignore", SyntaxWarning)
        choose = random.Random(1)
        for _ in range(300):
            task = generate.draw(choose)
            written = [generate.Writer(task, choose).write("task") for _ in range(5)]
            for data in self.inputs[task.kind]:
                results = []
                for source in written:
                    space: dict = {}
                    exec(generate.HEAD + source, space)
                    results.append(outcome(space["task"], (data,)))
                for source, result in zip(written, results):
                    self.assertEqual(result, results[0], f"{written[0]}\n{source}")


class Anonymise(unittest.TestCase):
    def test_names_of_the_file_go_and_others_stay(self):
        source = 'import math\ndef area(radius):\n    """Of a circle."""\n    return math.pi * radius ** 2  # r\n'
        self.assertEqual(anonymise(source), "import math\n\ndef var0(var1):\n    return math.pi * var1 ** 2\n")


if __name__ == "__main__":
    unittest.main()
