"""The layers of all-MiniLM-L6-v2 in PyTorch, read from its ONNX file; and the judge that they become."""
import onnx
import torch
import torch.nn.functional as F
from onnx import numpy_helper
from torch import nn

LAYERS, WIDTH, INNER, HEADS = 6, 384, 1536, 12
PARTS = {
    "query": "attention.self.query",
    "key": "attention.self.key",
    "value": "attention.self.value",
    "out": "attention.output.dense",
    "up": "intermediate.dense",
    "down": "output.dense",
}


class Layer(nn.Module):
    def __init__(self):
        super().__init__()
        self.query, self.key, self.value, self.out = (nn.Linear(WIDTH, WIDTH) for _ in range(4))
        self.up, self.down = nn.Linear(WIDTH, INNER), nn.Linear(INNER, WIDTH)
        self.attended, self.made = (nn.LayerNorm(WIDTH, eps=1e-12) for _ in range(2))
        self.drop = nn.Dropout(0.1)

    def forward(self, x, mask):
        batch, tokens, _ = x.shape

        def heads(y):
            return y.view(batch, tokens, HEADS, WIDTH // HEADS).transpose(1, 2)

        seen = F.scaled_dot_product_attention(
            heads(self.query(x)), heads(self.key(x)), heads(self.value(x)), attn_mask=mask
        )
        x = self.attended(x + self.drop(self.out(seen.transpose(1, 2).reshape(batch, tokens, WIDTH))))
        return self.made(x + self.drop(self.down(F.gelu(self.up(x)))))


class Judge(nn.Module):
    """Log odds that a message makes out of date what was told, or is a question that it answers, of the embedded tokens of the pair."""

    def __init__(self, layers):
        super().__init__()
        self.layers = nn.ModuleList(layers)
        self.hidden, self.drop, self.last = nn.Linear(2 * WIDTH, 128), nn.Dropout(0.1), nn.Linear(128, 1)

    def forward(self, x, present):
        for layer in self.layers:
            x = layer(x, present[:, None, None, :].bool())
        weights = present[..., None].to(x.dtype)
        mean = (x * weights).sum(1) / weights.sum(1)
        return self.last(self.drop(torch.tanh(self.hidden(torch.cat([x[:, 0], mean], -1))))).squeeze(-1)


def layers(file):
    graph = onnx.load(file).graph
    weights = {each.name: torch.tensor(numpy_helper.to_array(each).copy()) for each in graph.initializer}
    makers = {node.output[0]: node for node in graph.node}
    linear = {}
    for node in graph.node:
        bias = [each for each in node.input if each.endswith(".bias") and each in weights]
        product = [makers[each] for each in node.input if each in makers and makers[each].op_type == "MatMul"]
        matrix = [each for maker in product for each in maker.input if each in weights]
        if node.op_type == "Add" and bias and matrix:
            linear[bias[0][: -len(".bias")]] = weights[matrix[0]].t(), weights[bias[0]]
    read = []
    for number in range(LAYERS):
        layer, at = Layer(), f"encoder.layer.{number}."
        with torch.no_grad():
            for name, part in PARTS.items():
                weight, bias = linear[at + part]
                getattr(layer, name).weight.copy_(weight)
                getattr(layer, name).bias.copy_(bias)
            for norm, part in ((layer.attended, "attention.output.LayerNorm"), (layer.made, "output.LayerNorm")):
                norm.weight.copy_(weights[at + part + ".weight"])
                norm.bias.copy_(weights[at + part + ".bias"])
        read.append(layer)
    return read
