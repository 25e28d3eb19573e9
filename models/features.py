"""Features of samples as models read them: the specification hashed-features/v1 of FEATURES.md.

Needs numpy and xxhash. The same is written in Rust in crates/inference/src/features.rs; feature_vectors.json holds both
to the same results. As a program it writes that file again, or with --check compares it with what it would write.
"""

import argparse
import json
import sys
from collections.abc import Iterable
from pathlib import Path

import numpy as np
import xxhash

SPECIFICATION = "hashed-features/v1"
# Samples are padded to a multiple of it, so that a batch of short ones is cheap.
STEP = 64
VECTORS = Path(__file__).with_name("feature_vectors.json")


def feature_hash(feature: str | bytes) -> int:
    return xxhash.xxh3_64_intdigest(feature.encode() if isinstance(feature, str) else feature)


def sample_of_hashes(hashes: Iterable[int], buckets: int, max_features: int) -> tuple[np.ndarray, np.ndarray]:
    """The filled buckets (int64, ascending) of features given by their hashes, and their weights (float32)."""
    if buckets < 2 or max_features < 1:
        raise ValueError("there must be at least 2 buckets and 1 feature")
    array = np.fromiter(hashes, dtype=np.uint64)
    numbers, counts = np.unique(array % np.uint64(buckets - 1), return_counts=True)
    if len(numbers) > max_features:
        # A stable sort leaves the smaller number first among equal counts.
        kept = np.sort(np.argsort(-counts, kind="stable")[:max_features])
        numbers, counts = numbers[kept], counts[kept]
    values = 1.0 + np.log(counts.astype(np.float64))
    norm = np.sqrt(np.sum(values * values))
    if len(values):
        values /= norm
    return numbers.astype(np.int64) + 1, values.astype(np.float32)


def sample(features: Iterable[str | bytes], buckets: int, max_features: int) -> tuple[np.ndarray, np.ndarray]:
    """The filled buckets (int64, ascending) of features and their weights (float32)."""
    return sample_of_hashes((feature_hash(feature) for feature in features), buckets, max_features)


def padded_length(filled: int, max_features: int) -> int:
    """The length of the inputs for a sample with so many buckets filled."""
    return min(max(-(-filled // STEP), 1) * STEP, max_features)


def batch(samples: list[tuple[np.ndarray, np.ndarray]], max_features: int) -> tuple[np.ndarray, np.ndarray]:
    """Samples as the inputs `buckets` and `weights` of a model, padded to the longest of them."""
    length = padded_length(max((len(numbers) for numbers, _ in samples), default=0), max_features)
    buckets = np.zeros((len(samples), length), dtype=np.int64)
    weights = np.zeros((len(samples), length), dtype=np.float32)
    for row, (numbers, values) in enumerate(samples):
        buckets[row, : len(numbers)] = numbers
        weights[row, : len(values)] = values
    return buckets, weights


# What the stored vectors are made of: name, features, buckets, max_features.
CASES = [
    ("nothing", [], 65536, 512),
    ("one feature", ["call:len"], 65536, 512),
    ("repeated features count by their logarithm", ["a"] * 5 + ["b"] * 2 + ["c"], 65536, 512),
    ("text is UTF-8", ["größe", "名前", "naïve", "\N{SNOWMAN}", ""], 65536, 512),
    (
        "long and short features take other ways through the hash",
        ["x" * n for n in (3, 8, 16, 17, 128, 129, 240, 241, 2000)],
        131072,
        512,
    ),
    ("features that share a bucket add up", [f"f{n}" for n in range(40)], 8, 512),
    ("two buckets are one and the padding", ["p", "q", "r"], 2, 512),
    ("the largest counts stay", [f"f{n}" for n in range(12) for _ in range(n % 4 + 1)], 65536, 5),
    ("among equal counts the smaller bucket stays", [f"g{n}" for n in range(20)], 65536, 7),
    ("one is kept", ["a", "b", "b"], 1024, 1),
    ("more than a step", [f"h{n % 90}" for n in range(150)], 65536, 80),
]


def vectors() -> str:
    cases = []
    for name, features, buckets, max_features in CASES:
        numbers, values = sample(features, buckets, max_features)
        cases.append({
            "name": name,
            "buckets": buckets,
            "max_features": max_features,
            "features": features,
            "hashes": [f"{feature_hash(feature):016x}" for feature in features],
            "expected_buckets": numbers.tolist(),
            "expected_weights": [float(np.format_float_positional(value, unique=True)) for value in values],
        })
    lines = ",\n".join("    " + json.dumps(case, ensure_ascii=False) for case in cases)
    return f'{{\n  "specification": "{SPECIFICATION}",\n  "cases": [\n{lines}\n  ]\n}}\n'


def main() -> int:
    parser = argparse.ArgumentParser(description="Write the stored vectors again.")
    parser.add_argument("--check", action="store_true", help="fail when the stored vectors are not those of today")
    if parser.parse_args().check:
        return int(VECTORS.read_text(encoding="utf-8") != vectors())
    VECTORS.write_text(vectors(), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
