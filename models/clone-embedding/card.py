"""Stores vectors of some samples beside the model, for the test that both back ends agree with them."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path

import generate
import numpy as np
import onnxruntime
import xxhash


def inputs(features: list[str], buckets: int, most: int) -> dict[str, np.ndarray]:
    """One sample by hashed-features/v1, padded to a multiple of 64."""
    counts: dict[int, int] = {}
    for feature in features:
        bucket = 1 + xxhash.xxh3_64_intdigest(feature.encode()) % (buckets - 1)
        counts[bucket] = counts.get(bucket, 0) + 1
    kept = sorted(sorted(counts, key=lambda bucket: (-counts[bucket], bucket))[:most])
    values = np.array([1 + np.log(counts[bucket]) for bucket in kept])
    length = max(64, -(-len(kept) // 64) * 64)
    places, weights = np.zeros((1, length), np.int64), np.zeros((1, length), np.float32)
    places[0, : len(kept)] = kept
    if kept:
        weights[0, : len(kept)] = values / np.sqrt((values**2).sum())
    return {"buckets": places, "weights": weights}


def store(model: Path, program: Path, buckets: int, most: int) -> None:
    """Writes `MODEL.vectors.json` beside a model, of samples of no feature to many."""
    sources = [generate.HEAD + ways[0] for ways in generate.pairs(20, 3, seed=11)]
    tasks = sorted((Path(__file__).parent / "tasks").glob("*.py"))[0].read_text(encoding="utf-8")
    sources += ["", tasks[: tasks.index("\n\nINPUTS")]]
    session = onnxruntime.InferenceSession(model, providers=["CPUExecutionProvider"])
    out = []
    for source in sources:
        shown = subprocess.run([program, "--show"], input=source, capture_output=True, text=True, check=True).stdout
        features = [json.loads(line) for line in shown.splitlines()]
        vector = session.run(["embedding"], inputs(features, buckets, most))[0][0]
        out.append({"features": features, "vector": [round(float(value), 6) for value in vector]})
    path = model.with_suffix(".vectors.json")
    path.write_text("[\n" + ",\n".join(json.dumps(item) for item in out) + "\n]\n", encoding="utf-8")
