"""Writes what is measured of the model into its entry of `models/registry.toml`: hash and size of its file, what its
scores mean (`calibration.json`), and the reference of drift.

`python3 register.py WORK --program REFERENCE`, after train.py; REFERENCE is the built example `reference` of
covet-dedupe, which has the model in it. The packages held out of the training are looked at as projects, each with the
same weight. The limit of drift is what none of them exceeds when it is held against the others, and 0.25 at least.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import math
import subprocess
from pathlib import Path

import numpy as np
from functions import files
from train import held_out

HERE = Path(__file__).parent
REGISTRY = HERE.parent / "registry.toml"
BINS = 10
# crates/inference/src/drift.rs: fewer values say nothing, and an empty bin counts as this share.
LEAST, EMPTY = 200, 1e-4
# Less is no reason to speak, by convention.
USUAL_LIMIT = 0.25


def unpack(work: Path) -> list[Path]:
    """A folder for each package held out, with the files that training would have read."""
    for wheel in sorted((work / "packages").glob("*.whl")):
        if held_out(wheel.name.split("-")[0].lower().replace("_", "-")):
            for file in files(wheel):
                path = work / "held" / file.package / file.path
                path.parent.mkdir(parents=True, exist_ok=True)
                path.write_text(file.source, encoding="utf-8")
    return sorted(path for path in (work / "held").iterdir() if path.is_dir())


def weighted_edges(groups: list[list[float]]) -> list[float]:
    """Edges of bins that hold equal shares when each group weighs the same."""
    values = np.concatenate([np.array(group, float) for group in groups])
    weights = np.concatenate([np.full(len(group), 1 / len(group)) for group in groups])
    order = np.argsort(values, kind="stable")
    rank = np.cumsum(weights[order]) / weights.sum()
    return [float(values[order][np.searchsorted(rank, part / BINS)]) for part in range(1, BINS)]


def shares(values: list[float], edges: list[float]) -> np.ndarray:
    """The share of each bin; a value at an edge belongs to the bin above it."""
    bins = np.searchsorted(np.array(edges), np.array(values), side="right")
    return np.bincount(bins, minlength=len(edges) + 1) / len(values)


def population_stability_index(expected: np.ndarray, actual: np.ndarray) -> float:
    expected, actual = np.maximum(expected, EMPTY), np.maximum(actual, EMPTY)
    return float(((actual - expected) * np.log(actual / expected)).sum())


def reference(groups: list[list[float]], digits: int) -> str:
    """Lines of TOML: edges, shares and limit."""
    groups = [group for group in groups if len(group) >= LEAST]
    edges = sorted({round(edge, digits) for edge in weighted_edges(groups)})
    each = [shares(group, edges) for group in groups]
    indices = [
        population_stability_index(np.mean(each[:place] + each[place + 1 :], axis=0), one)
        for place, one in enumerate(each)
    ]
    limit = max(USUAL_LIMIT, math.ceil(max(indices) * 100) / 100)
    listed = ", ".join(str(round(float(share), 3)) for share in np.mean(each, axis=0))
    return f"edges = {edges}\nshares = [{listed}]\nlimit = {limit}"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("work", type=Path, help="the folder that data.py filled")
    parser.add_argument("--program", type=Path, required=True, help="the built example `reference` of covet-dedupe")
    args = parser.parse_args()
    told = subprocess.run([args.program, *unpack(args.work)], capture_output=True, text=True, check=True).stdout
    projects = [json.loads(line) for line in told.splitlines()]
    model = (HERE / "clone-embedding.onnx").read_bytes()
    known = json.loads((HERE / "calibration.json").read_text(encoding="utf-8"))
    table = sorted(known["false_positive_rates"], key=lambda row: row["rate"])
    found: dict[str, str] = {
        "drift.features": reference([project["filled"] for project in projects], 0),
        "drift.scores": reference([project["best_scores"] for project in projects], 3),
        "calibration": f"rates = {[row['rate'] for row in table]}\nscores = {[row['score'] for row in table]}",
    }
    text = REGISTRY.read_text(encoding="utf-8")
    head, mark, rest = text.partition('[[model]]\nid = "clone-embedding"\n')
    entry, others, after = rest.partition("\n[[model]]\n")
    entry = entry.split("\n[model.drift.features]")[0].rstrip("\n") + "\n"
    lines = [
        f'sha256 = "{hashlib.sha256(model).hexdigest()}"'
        if line.startswith("sha256 = ")
        else f"bytes = {len(model)}"
        if line.startswith("bytes = ")
        else line
        for line in entry.splitlines()
    ]
    lines += [f"\n[model.{name}]\n{table}" for name, table in found.items()]
    REGISTRY.write_text(head + mark + "\n".join(lines) + "\n" + others + after, encoding="utf-8")


if __name__ == "__main__":
    main()
