"""Reads what `crates/dedupe/examples/features.rs` writes, as hashed-features/v1 (models/FEATURES.md)."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Iterable
from pathlib import Path

import numpy as np
import scipy.sparse as sparse


def extract(program: Path, items: Iterable[dict], prefix: Path) -> None:
    """Runs the extractor over `items` (id, source, whole) and leaves its files at `prefix`."""
    with subprocess.Popen([program, prefix], stdin=subprocess.PIPE, text=True) as process:
        assert process.stdin is not None
        for item in items:
            process.stdin.write(json.dumps(item) + "\n")
    if process.returncode:
        raise RuntimeError(f"{program} failed with {process.returncode}")


def rows(prefix: Path) -> list[dict]:
    """What is known of each row: id, name, start, end."""
    with open(f"{prefix}.jsonl", encoding="utf-8") as lines:
        return [json.loads(line) for line in lines]


def sizes(prefix: Path) -> np.ndarray:
    """How many different features each row has."""
    return np.diff(np.fromfile(f"{prefix}.offsets", np.uint64).astype(np.int64))


def matrix(prefix: Path, buckets: int, most: int, wanted: np.ndarray | None = None) -> sparse.csr_matrix:
    """The rows (all, or those `wanted`) as vectors of length 1 over `buckets`, at most `most` filled in each."""
    offsets = np.fromfile(f"{prefix}.offsets", np.uint64).astype(np.int64)
    hashes = np.memmap(f"{prefix}.hashes", np.uint64, "r") if offsets[-1] else np.zeros(0, np.uint64)
    counts = np.memmap(f"{prefix}.counts", np.uint16, "r") if offsets[-1] else np.zeros(0, np.uint16)
    wanted = np.arange(len(offsets) - 1) if wanted is None else wanted
    lengths = np.diff(offsets)[wanted]
    start = np.concatenate([[0], np.cumsum(lengths)])
    places = np.repeat(offsets[:-1][wanted] - start[:-1], lengths) + np.arange(start[-1])
    columns = (1 + hashes[places] % np.uint64(buckets - 1)).astype(np.int64)
    out = sparse.csr_matrix((counts[places].astype(np.float32), columns, start), shape=(len(wanted), buckets))
    out.sum_duplicates()
    for row in np.where(np.diff(out.indptr) > most)[0]:
        low, high = out.indptr[row], out.indptr[row + 1]
        out.data[low + np.lexsort((out.indices[low:high], -out.data[low:high]))[most:]] = 0
    out.eliminate_zeros()
    out.data = 1 + np.log(out.data)
    return unit(out)


def unit(vectors: sparse.csr_matrix) -> sparse.csr_matrix:
    """The rows with length 1."""
    lengths = np.sqrt(np.asarray(vectors.multiply(vectors).sum(1)).ravel())
    vectors = vectors.copy()
    vectors.data = (vectors.data / np.repeat(np.maximum(lengths, 1e-9), np.diff(vectors.indptr))).astype(np.float32)
    return vectors
