"""Makes the small models of this folder, their registry and the outputs that ONNX Runtime gives for them.

Needs numpy, onnx, onnxruntime and xxhash: python3 testdata/models/make.py. `small` has the shape of the models that the
programs have in them; every other one is wrong in one way, which crates/inference must tell and survive.
"""

import hashlib
import json
import sys
from pathlib import Path

import numpy as np
import onnx
import onnxruntime
from onnx import TensorProto, helper, numpy_helper

HERE = Path(__file__).parent
sys.path.insert(0, str(HERE.parents[1] / "models"))
import features  # noqa: E402

BUCKETS, MAX_FEATURES, HIDDEN, WIDTH, OPSET = 512, 96, 12, 8, 17

ENTRY = """\
[[model]]
id = "{id}"
version = "1"
file = "{id}.onnx"
sha256 = "{sha256}"
bytes = {bytes}
opset = 17
fallback = "Nothing is compared."
card = "README.md"

[[model.input]]
name = "buckets"
type = "int64"
shape = ["batch", "length"]

[[model.input]]
name = "weights"
type = "float32"
shape = ["batch", "length"]

[model.output]
name = "embedding"
width = {width}

[model.features]
specification = "{specification}"
buckets = {buckets}
max-features = {max_features}

[model.metric]
name = "none: its weights are random"
value = 0.0
minimum = 0.0

[model.drift.features]
edges = [8.0, 16.0, 32.0]
shares = [0.25, 0.25, 0.25, 0.25]

[model.drift.scores]
edges = [0.0]
shares = [0.5, 0.5]
"""


class Graph:
    """The graph of a model, node after node."""

    def __init__(self, rows=BUCKETS):
        self.random = np.random.default_rng(rows)
        self.nodes, self.constants = [], []
        self.inputs = [self.value("buckets", TensorProto.INT64), self.value("weights", TensorProto.FLOAT)]
        self.outputs = [self.value("embedding", TensorProto.FLOAT, WIDTH)]
        self.rows = rows
        self.opset = [helper.make_opsetid("", OPSET)]

    @staticmethod
    def value(name, element, width="length"):
        return helper.make_tensor_value_info(name, element, ["batch", width])

    def constant(self, name, array):
        self.constants.append(numpy_helper.from_array(array, name))

    def node(self, operator, inputs, output, **attributes):
        self.nodes.append(helper.make_node(operator, inputs.split(), [output], **attributes))

    def weights(self, *shape):
        return (self.random.standard_normal(shape) / np.sqrt(shape[0])).astype(np.float32)

    def embedding(self):
        """Rows of a table of int8, weighed and added up; two layers; length 1."""
        table = self.random.integers(-127, 128, (self.rows, WIDTH)).astype(np.int8)
        self.constant("table", table)
        self.constant("scale", np.float32(1 / 127))
        self.constant("second", np.array([1], np.int64))
        self.constant("w1", self.weights(WIDTH, HIDDEN))
        self.constant("b1", self.weights(HIDDEN))
        self.constant("w2", self.weights(HIDDEN, WIDTH))
        self.constant("b2", self.weights(WIDTH))
        self.constant("tiny", np.float32(1e-12))
        self.node("Gather", "table buckets", "bytes", axis=0)
        self.node("Cast", "bytes", "rows", to=TensorProto.FLOAT)
        self.node("Unsqueeze", "weights second", "across")
        self.node("MatMul", "across rows", "sum")
        self.node("Squeeze", "sum second", "flat")
        self.node("Mul", "flat scale", "pooled")
        self.node("MatMul", "pooled w1", "h1")
        self.node("Add", "h1 b1", "h2")
        self.node("Relu", "h2", "h3")
        self.node("MatMul", "h3 w2", "o1")
        self.node("Add", "o1 b2", "o2")
        self.node("Mul", "o2 o2", "squares")
        self.node("ReduceSum", "squares second", "norm2", keepdims=1)
        self.node("Add", "norm2 tiny", "norm3")
        self.node("Sqrt", "norm3", "norm")
        self.node("Div", "o2 norm", "embedding")
        return self

    def model(self):
        graph = helper.make_graph(self.nodes, "graph", self.inputs, self.outputs, self.constants)
        return helper.make_model(graph, opset_imports=self.opset, ir_version=8, producer_name="covet")


def small():
    model = Graph().embedding().model()
    onnx.checker.check_model(model, full_check=True)
    return model


def old_opset():
    graph = Graph().embedding()
    graph.opset = [helper.make_opsetid("", 11)]
    return graph.model()


def other_domain():
    graph = Graph().embedding()
    graph.opset.append(helper.make_opsetid("ai.onnx.ml", 3))
    return graph.model()


def operator():
    graph = Graph().embedding()
    graph.nodes[-1] = helper.make_node("Det", ["o2"], ["embedding"])
    return graph.model()


def branch():
    graph = Graph().embedding()
    graph.constant("yes", np.bool_(True))
    then = helper.make_graph([helper.make_node("Identity", ["o2"], ["then"])], "then", [], [graph.outputs[0]])
    graph.nodes[-1] = helper.make_node("If", ["yes"], ["embedding"], then_branch=then, else_branch=then)
    return graph.model()


def input_name():
    graph = Graph().embedding()
    graph.inputs[1] = graph.value("values", TensorProto.FLOAT)
    return graph.model()


def input_type():
    graph = Graph().embedding()
    graph.inputs[1] = graph.value("weights", TensorProto.FLOAT16)
    return graph.model()


def output_name():
    graph = Graph().embedding()
    graph.outputs = [graph.value("vector", TensorProto.FLOAT, WIDTH)]
    return graph.model()


def output_width():
    """It says that a vector has as many numbers as the registry says, and gives fewer."""
    graph = Graph().embedding()
    graph.nodes[-1].output[0] = "wide"
    graph.constant("narrow", np.eye(WIDTH, WIDTH - 1, dtype=np.float32))
    graph.node("MatMul", "wide narrow", "embedding")
    return graph.model()


def short_table():
    """Its table has fewer rows than the registry says that there are buckets."""
    return Graph(rows=16).embedding().model()


def short_tensor():
    model = small()
    tensor = next(tensor for tensor in model.graph.initializer if tensor.name == "w1")
    tensor.raw_data = tensor.raw_data[:-4]
    return model


def deep_dimension():
    """A dimension whose name is an expression of many brackets, which a parser reads by recursion."""
    model = small()
    value = model.graph.value_info.add()
    value.CopyFrom(helper.make_tensor_value_info("rows", TensorProto.FLOAT, ["(" * 20_000, "length", WIDTH]))
    return model


MODELS = [small, old_opset, other_domain, operator, branch, input_name, input_type, output_name, output_width]
MODELS += [short_table, short_tensor, deep_dimension]


def samples():
    """Lists of features; their numbers are below, at and above the steps of the padding."""
    random = np.random.default_rng(7)
    sizes = [0, 1, 2, 5, 20, 63, 64, 65, 90, 200, *range(3, 40)]
    return [[f"feature-{number}" for number in random.integers(0, 400, size)] for size in sizes]


def main():
    entries = ["# Written by make.py.\n"]
    for make in MODELS:
        name = make.__name__.replace("_", "-")
        data = make().SerializeToString()
        (HERE / f"{name}.onnx").write_bytes(data)
        sha256 = hashlib.sha256(data).hexdigest()
        entries.append(ENTRY.format(id=name, sha256=sha256, bytes=len(data), width=WIDTH, buckets=BUCKETS,
                                    max_features=MAX_FEATURES, specification=features.SPECIFICATION))
    (HERE / "registry.toml").write_text("\n".join(entries), encoding="utf-8")

    session = onnxruntime.InferenceSession(HERE / "small.onnx")
    stored = []
    for sample in samples():
        buckets, weights = features.batch([features.sample(sample, BUCKETS, MAX_FEATURES)], MAX_FEATURES)
        vector = session.run(None, {"buckets": buckets, "weights": weights})[0][0]
        stored.append({"features": sample, "vector": [round(float(value), 6) for value in vector]})
    lines = ",\n".join("  " + json.dumps(case) for case in stored)
    (HERE / "small.vectors.json").write_text(f"[\n{lines}\n]\n", encoding="utf-8")


if __name__ == "__main__":
    main()
