"""Stores vectors of some samples beside the model, for the test that both back ends agree with them."""

from __future__ import annotations

import argparse
import json
import subprocess
from pathlib import Path

import generate
import numpy as np
import onnxruntime
import xxhash
from train import BUCKETS, MOST


def inputs(features: list[str]) -> dict[str, np.ndarray]:
    """One sample by hashed-features/v1, padded to a multiple of 64."""
    counts: dict[int, int] = {}
    for feature in features:
        bucket = 1 + xxhash.xxh3_64_intdigest(feature.encode()) % (BUCKETS - 1)
        counts[bucket] = counts.get(bucket, 0) + 1
    kept = sorted(sorted(counts, key=lambda bucket: (-counts[bucket], bucket))[:MOST])
    values = np.array([1 + np.log(counts[bucket]) for bucket in kept])
    length = max(64, -(-len(kept) // 64) * 64)
    buckets, weights = np.zeros((1, length), np.int64), np.zeros((1, length), np.float32)
    buckets[0, : len(kept)] = kept
    if kept:
        weights[0, : len(kept)] = values / np.sqrt((values**2).sum())
    return {"buckets": buckets, "weights": weights}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--program", type=Path, required=True, help="the built example `features` of covet-dedupe")
    parser.add_argument("--model", type=Path, default=Path(__file__).parent / "clone-embedding.onnx")
    args = parser.parse_args()
    sources = [generate.HEAD + ways[0] for ways in generate.pairs(20, 3, seed=11)]
    tasks = sorted((Path(__file__).parent / "tasks").glob("*.py"))[0].read_text(encoding="utf-8")
    sources += ["", tasks[: tasks.index("\n\nINPUTS")]]
    session = onnxruntime.InferenceSession(args.model, providers=["CPUExecutionProvider"])
    out = []
    for source in sources:
        shown = subprocess.run(
            [args.program, "--show"], input=source, capture_output=True, text=True, check=True
        ).stdout
        features = [json.loads(line) for line in shown.splitlines()]
        vector = session.run(["embedding"], inputs(features))[0][0]
        out.append({"features": features, "vector": [round(float(value), 6) for value in vector]})
    path = args.model.with_suffix(".vectors.json")
    path.write_text("[\n" + ",\n".join(json.dumps(item) for item in out) + "\n]\n", encoding="utf-8")


if __name__ == "__main__":
    main()
