"""Scores how near solutions of the same problem are, on a folder FOLDER/PROBLEM/AUTHOR.py.

MAP@R: mean over all solutions of (1/R) * sum over ranks i <= R of precision(i) * relevant(i), where R is the number of
other solutions of the same problem (Musgrave, Belongie, Lim: A Metric Learning Reality Check, 2020, section 3.2). A
solution whose tokens equal those of another author's, once names are gone, is left out. The set is made from public
repositories outside this project, which are not kept here.
"""

from __future__ import annotations

import argparse
import io
import math
import sys
import tokenize
import warnings
from collections import Counter
from pathlib import Path

import numpy as np

from anonymise import anonymise, without_docstrings

LAYOUT = {
    tokenize.COMMENT,
    tokenize.NL,
    tokenize.NEWLINE,
    tokenize.INDENT,
    tokenize.DEDENT,
    tokenize.ENCODING,
    tokenize.ENDMARKER,
}


def tokens(source: str) -> list[str]:
    """The words of a file, without layout and comments."""
    return [t.string for t in tokenize.generate_tokens(io.StringIO(source).readline) if t.type not in LAYOUT]


def read(folder: Path, named: bool) -> tuple[list[str], np.ndarray]:
    """All solutions and the number of the problem of each; problems with fewer than two authors left are dropped."""
    sources: list[str] = []
    labels: list[int] = []
    for number, problem in enumerate(sorted(p for p in folder.iterdir() if p.is_dir())):
        seen: dict[tuple[str, ...], str] = {}
        for file in sorted(problem.glob("*.py")):
            try:
                text = file.read_text(encoding="utf-8")
                bare = anonymise(text)
                seen.setdefault(tuple(tokens(bare)), without_docstrings(text) if named else bare)
            except (SyntaxError, ValueError, RecursionError):
                print(f"{file}: is no Python 3", file=sys.stderr)
        if len(seen) >= 2:
            sources += seen.values()
            labels += [number] * len(seen)
    return sources, np.array(labels)


def tf_idf(sources: list[str]) -> np.ndarray:
    """Token 1-, 2- and 3-grams, 1 + ln(count), smoothed inverse document frequency, length 1."""
    documents = []
    for source in sources:
        words = tokens(source)
        documents.append(Counter(tuple(words[i : i + n]) for n in (1, 2, 3) for i in range(len(words) - n + 1)))
    frequency = Counter(gram for d in documents for gram in d)
    kept = {gram: i for i, gram in enumerate(g for g, n in frequency.items() if n > 1)}
    rows = np.zeros((len(documents), len(kept)), np.float32)
    for row, document in zip(rows, documents):
        for gram, count in document.items():
            if gram in kept:
                idf = 1 + math.log((1 + len(documents)) / (1 + frequency[gram]))
                row[kept[gram]] = (1 + math.log(count)) * idf
    return rows / np.maximum(np.linalg.norm(rows, axis=1, keepdims=True), 1e-9)


def map_at_r(vectors: np.ndarray, labels: np.ndarray) -> np.ndarray:
    """The average precision at R of each row; rows have length 1."""
    similarity = vectors @ vectors.T
    np.fill_diagonal(similarity, -np.inf)
    sizes = Counter(labels.tolist())
    scores = np.zeros(len(labels))
    for i, label in enumerate(labels.tolist()):
        r = sizes[label] - 1
        nearest = np.argsort(-similarity[i], kind="stable")[:r]
        relevant = (labels[nearest] == label).astype(float)
        scores[i] = (relevant * np.cumsum(relevant) / np.arange(1, r + 1)).sum() / r
    return scores


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument(
        "folder", type=Path, help="a folder with a folder for each problem, in it a file for each author"
    )
    parser.add_argument("--named", action="store_true", help="keep the names of variables and functions")
    parser.add_argument("--program", type=Path, help="the built example `features`; without it TF-IDF is scored")
    parser.add_argument("--model", type=Path, default=Path(__file__).parent / "clone-embedding.onnx")
    args = parser.parse_args()
    warnings.simplefilter("ignore", SyntaxWarning)
    sources, labels = read(args.folder, args.named)
    if args.program:
        from embed import embed

        vectors = embed(sources, args.program, args.model)
    else:
        vectors = tf_idf(sources)
    scores = map_at_r(vectors, labels)
    print(f"{len(set(labels.tolist()))} problems, {len(labels)} solutions")
    print(f"MAP@R {scores.mean():.3f}")


if __name__ == "__main__":
    main()
