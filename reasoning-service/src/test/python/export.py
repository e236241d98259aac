"""Writes the judge as an ONNX network: weights in signed bytes, one step an output; inputs quantised as it runs. And reads it."""
import math

import numpy as np
import onnx
import torch
from onnx import TensorProto, helper, numpy_helper

import minilm

OPSET, IR = 17, 8


class Graph:
    def __init__(self):
        self.nodes, self.constants = [], []

    def constant(self, values):
        name = f"c{len(self.constants)}"
        self.constants.append(numpy_helper.from_array(np.array(values, order="C"), name))
        return name

    def node(self, operator, inputs, outputs=1, **attributes):
        names = [f"n{len(self.nodes)}.{i}" for i in range(outputs)]
        self.nodes.append(helper.make_node(operator, inputs, names, **attributes))
        return names[0] if outputs == 1 else names

    def linear(self, x, weight, bias):
        """Weight: [outputs, inputs]."""
        step = np.abs(weight).max(1) / 127
        signed = np.clip(np.rint(weight / step[:, None]), -127, 127).astype(np.int8)
        quantised, scale, zero = self.node("DynamicQuantizeLinear", [x], 3)
        product = self.node("MatMulInteger", [quantised, self.constant(signed.T), zero])
        scales = self.node("Mul", [scale, self.constant(step.astype(np.float32))])
        product = self.node("Mul", [self.node("Cast", [product], to=TensorProto.FLOAT), scales])
        return self.node("Add", [product, self.constant(bias)])

    def norm(self, x, weight, bias):
        return self.node("LayerNormalization", [x, self.constant(weight), self.constant(bias)], epsilon=1e-12)

    def heads(self, x, order):
        shape = [0, 0, minilm.HEADS, minilm.WIDTH // minilm.HEADS]
        return self.node("Transpose", [self.node("Reshape", [x, self.constant(np.array(shape))])], perm=order)

    def layer(self, x, weights):
        scale = 1 / math.sqrt(minilm.WIDTH // minilm.HEADS)
        weight = np.concatenate([scale * weights("query.weight"), weights("key.weight"), weights("value.weight")])
        bias = np.concatenate([scale * weights("query.bias"), weights("key.bias"), weights("value.bias")])
        parts = self.constant(np.array([minilm.WIDTH] * 3))
        query, key, value = self.node("Split", [self.linear(x, weight, bias), parts], 3, axis=2)
        seen = self.node("MatMul", [self.heads(query, [0, 2, 1, 3]), self.heads(key, [0, 2, 3, 1])])
        seen = self.node("MatMul", [self.node("Softmax", [seen], axis=-1), self.heads(value, [0, 2, 1, 3])])
        seen = self.node("Transpose", [seen], perm=[0, 2, 1, 3])
        seen = self.node("Reshape", [seen, self.constant(np.array([0, 0, minilm.WIDTH]))])
        seen = self.linear(seen, weights("out.weight"), weights("out.bias"))
        x = self.norm(self.node("Add", [x, seen]), weights("attended.weight"), weights("attended.bias"))
        made = self.gelu(self.linear(x, weights("up.weight"), weights("up.bias")))
        made = self.linear(made, weights("down.weight"), weights("down.bias"))
        return self.norm(self.node("Add", [x, made]), weights("made.weight"), weights("made.bias"))

    def gelu(self, x):
        erf = self.node("Erf", [self.node("Mul", [x, self.constant(np.float32(math.sqrt(0.5)))])])
        twice = self.node("Mul", [x, self.node("Add", [erf, self.constant(np.float32(1))])])
        return self.node("Mul", [twice, self.constant(np.float32(0.5))])


def write(judge, file):
    weights = {name: value.float().numpy() for name, value in judge.state_dict().items()}
    graph = Graph()
    x = "both"
    for number in range(len(judge.layers)):
        x = graph.layer(x, lambda part, at=number: weights[f"layers.{at}.{part}"])
    first = graph.node("Gather", [x, graph.constant(np.array(0))], axis=1)
    both = graph.node("Concat", [first, graph.node("ReduceMean", [x], axes=[1], keepdims=0)], axis=1)
    hidden = graph.node(
        "Gemm", [both, graph.constant(weights["hidden.weight"]), graph.constant(weights["hidden.bias"])], transB=1
    )
    odds = graph.node(
        "Gemm",
        [graph.node("Tanh", [hidden]), graph.constant(weights["last.weight"]), graph.constant(weights["last.bias"])],
        transB=1,
    )

    def value(name, shape):
        return helper.make_tensor_value_info(name, TensorProto.FLOAT, shape)

    inputs = [value("both", [1, "tokens", minilm.WIDTH])]
    made = helper.make_graph(graph.nodes, "judge", inputs, [value(odds, [1, 1])], graph.constants)
    model = helper.make_model(made, opset_imports=[helper.make_opsetid("", OPSET)], producer_name="gieok")
    model.ir_version = IR
    onnx.save(model, file)


def read(file):
    """The state of the judge that was written there, by the name of each part, as near as signed bytes keep it.

    Of fewer layers it had the upper ones.
    """
    graph = onnx.load(file).graph
    values = {each.name: numpy_helper.to_array(each) for each in graph.initializer}
    readers = {name: node for node in graph.node for name in node.input}
    linear = []
    for product in (node for node in graph.node if node.op_type == "MatMulInteger"):
        scaled = readers[readers[product.output[0]].output[0]]
        steps = next(node for node in graph.node if node.output[0] == scaled.input[1]).input[1]
        bias = readers[scaled.output[0]].input[1]
        linear.append((values[product.input[1]].T * values[steps][:, None], values[bias]))
    norms = [tuple(values[name] for name in node.input[1:]) for node in graph.node if node.op_type == "LayerNormalization"]
    ends = [tuple(values[name] for name in node.input[1:]) for node in graph.node if node.op_type == "Gemm"]
    root = math.sqrt(minilm.WIDTH // minilm.HEADS)
    parts = dict(zip(("hidden", "last"), ends))
    layers = len(norms) // 2
    for number in range(layers):
        (weight, bias), out, up, down = linear[4 * number : 4 * number + 4]
        queries = zip(np.split(weight, 3), np.split(bias, 3), (root, 1, 1))
        query, key, value = ((scale * weight, scale * bias) for weight, bias, scale in queries)
        attended, made = norms[2 * number : 2 * number + 2]
        names = ("query", "key", "value", "out", "up", "down", "attended", "made")
        for name, part in zip(names, (query, key, value, out, up, down, attended, made)):
            parts[f"layers.{minilm.LAYERS - layers + number}.{name}"] = part
    return {
        f"{name}.{kind}": torch.tensor(np.array(values, dtype=np.float32))
        for name, part in parts.items()
        for kind, values in zip(("weight", "bias"), part)
    }
