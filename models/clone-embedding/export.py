"""Writes the embedding as ONNX: plain operators, opset 17, a table of int8 with a scale for each row."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper


def quantise(table: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Rows of int8 and the number each row is to be multiplied with; row 0 is padding and empty."""
    table = table.copy()
    table[0] = 0
    scales = np.maximum(np.abs(table).max(1), 1e-12).astype(np.float32) / 127
    return np.clip(np.round(table / scales[:, None]), -127, 127).astype(np.int8), scales


def write(path: Path, rows: np.ndarray, scales: np.ndarray, mean: np.ndarray) -> None:
    """The model: sum over features of weight * scale * row, less the mean, of length 1.

    The rows are gathered before they become floats: converting the whole table costs 100 ms a batch.
    """
    constants = {
        "table": rows,
        "scales": scales,
        "mean": mean.astype(np.float32),
        "last": np.array([2], np.int64),
        "over_features": np.array([1], np.int64),
        "tiny": np.array([1e-12], np.float32),
    }
    nodes = [
        helper.make_node("Gather", ["table", "buckets"], ["rows_int8"], axis=0),
        helper.make_node("Cast", ["rows_int8"], ["rows"], to=TensorProto.FLOAT),
        helper.make_node("Gather", ["scales", "buckets"], ["row_scales"], axis=0),
        helper.make_node("Mul", ["weights", "row_scales"], ["scaled"]),
        helper.make_node("Unsqueeze", ["scaled", "last"], ["scaled_column"]),
        helper.make_node("Mul", ["rows", "scaled_column"], ["weighted"]),
        helper.make_node("ReduceSum", ["weighted", "over_features"], ["pooled"], keepdims=0),
        helper.make_node("Sub", ["pooled", "mean"], ["centred"]),
        helper.make_node("Mul", ["centred", "centred"], ["squares"]),
        helper.make_node("ReduceSum", ["squares", "over_features"], ["square_length"], keepdims=1),
        helper.make_node("Add", ["square_length", "tiny"], ["square_length_positive"]),
        helper.make_node("Sqrt", ["square_length_positive"], ["length_of_vector"]),
        helper.make_node("Div", ["centred", "length_of_vector"], ["embedding"]),
    ]
    graph = helper.make_graph(
        nodes,
        "clone-embedding",
        [
            helper.make_tensor_value_info("buckets", TensorProto.INT64, ["batch", "length"]),
            helper.make_tensor_value_info("weights", TensorProto.FLOAT, ["batch", "length"]),
        ],
        [helper.make_tensor_value_info("embedding", TensorProto.FLOAT, ["batch", rows.shape[1]])],
        [numpy_helper.from_array(value, name) for name, value in constants.items()],
    )
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)], producer_name="covet-tools")
    model.ir_version = 8
    onnx.checker.check_model(model, full_check=True)
    onnx.save(model, path)
