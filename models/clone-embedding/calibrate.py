"""What a score means: how often functions that have nothing to do with each other reach it, and what is usual."""

from __future__ import annotations

import numpy as np
import scipy.sparse as sparse

RATES = (1e-1, 1e-2, 1e-3, 1e-4, 3e-5, 1e-5)
PAIRS = 3_000_000


def facts(raw: np.ndarray, features: sparse.csr_matrix, packages: list[str]) -> dict:
    """Scores by false-positive rate over pairs of functions of different held-out packages whose sizes differ by a
    quarter at most, and the reference values for drift."""
    near = (raw / np.maximum(np.linalg.norm(raw, axis=1, keepdims=True), 1e-9)).astype(np.float32)
    sizes = np.diff(features.indptr)
    names = {package: number for number, package in enumerate(sorted(set(packages)))}
    owners = np.array([names[package] for package in packages])
    order = np.argsort(sizes, kind="stable")
    random = np.random.default_rng(2)
    scores: list[np.ndarray] = []
    found = 0
    while found < PAIRS:
        # Neighbours in the order of size: a partner within a tenth of the list, kept where the size is close enough.
        first = random.integers(0, len(order), 200_000)
        second = np.clip(first + random.integers(-len(order) // 10, len(order) // 10 + 1, 200_000), 0, len(order) - 1)
        a, b = order[first], order[second]
        small, large = np.minimum(sizes[a], sizes[b]), np.maximum(sizes[a], sizes[b])
        fits = (owners[a] != owners[b]) & (large <= 1.25 * small)
        a, b = a[fits], b[fits]
        scores.append(np.einsum("ij,ij->i", near[a], near[b]))
        found += len(a)
    all_scores = np.sort(np.concatenate(scores))
    table = [
        {"rate": rate, "score": round(float(all_scores[-max(1, int(rate * len(all_scores)))]), 4)} for rate in RATES
    ]
    best = best_neighbours(near)
    edges = [round(float(edge), 3) for edge in np.quantile(best, np.arange(0.1, 1, 0.1))]
    return {
        "pairs": len(all_scores),
        "functions": len(packages),
        "packages": sorted(names),
        "false_positive_rates": table,
        "features_deciles": [int(edge) for edge in np.quantile(sizes, np.arange(0.1, 1, 0.1))],
        "best_neighbour_deciles": edges,
    }


def best_neighbours(near: np.ndarray) -> np.ndarray:
    """The score of the nearest other function of each of at most 4,000 functions."""
    some = near[:4000]
    scores = some @ some.T
    np.fill_diagonal(scores, -1)
    return scores.max(1)
