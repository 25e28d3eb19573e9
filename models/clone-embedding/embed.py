"""Embeds sources with the model as it is shipped: features by the program, vectors by ONNX Runtime."""

from __future__ import annotations

import tempfile
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import onnxruntime

import vectors
from train import BUCKETS, MOST


def embed(sources: Sequence[str], program: Path, model: Path) -> np.ndarray:
    """One vector of length 1 for each source, which is taken as a whole."""
    with tempfile.TemporaryDirectory() as folder:
        prefix = Path(folder) / "sources"
        items = ({"id": str(i), "source": source, "whole": True} for i, source in enumerate(sources))
        vectors.extract(program, items, prefix)
        kept = [int(row["id"]) for row in vectors.rows(prefix)]
        features = vectors.matrix(prefix, BUCKETS, MOST)
    if kept != list(range(len(sources))):
        raise ValueError("some sources are no Python 3")
    session = onnxruntime.InferenceSession(model, providers=["CPUExecutionProvider"])
    parts = [
        session.run(["embedding"], inputs(features[start : start + 32]))[0] for start in range(0, features.shape[0], 32)
    ]
    return np.concatenate(parts)


def inputs(features) -> dict[str, np.ndarray]:
    """The padded arrays of a batch."""
    length = max(64, -(-int(np.diff(features.indptr).max()) // 64) * 64)
    buckets = np.zeros((features.shape[0], length), np.int64)
    weights = np.zeros((features.shape[0], length), np.float32)
    for i in range(features.shape[0]):
        low, high = features.indptr[i], features.indptr[i + 1]
        order = np.argsort(features.indices[low:high])
        buckets[i, : high - low] = features.indices[low:high][order]
        weights[i, : high - low] = features.data[low:high][order]
    return {"buckets": buckets, "weights": weights}
