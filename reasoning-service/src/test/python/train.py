"""Tunes all-MiniLM-L6-v2 on pairs of what was told and a message: train.py WORK FILE [EARLIER [anew]] (README.md).

EARLIER is the file that an earlier round wrote: it is tuned further, more gently, or anew to judge something else. If
it has the upper layers only, they stand on the lower ones of all-MiniLM-L6-v2.
"""
import random
import sys
import time

import numpy as np
import torch
import torch.nn.functional as F
from torch.nn.attention import SDPBackend, sdpa_kernel

import export
import minilm

BATCH, DECAY = 32, 0.01
FIRST = {"epochs": 3, "rate": 8e-5, "last_rate": 6e-4}
FURTHER = {"epochs": 1, "rate": 6e-5, "last_rate": 3e-4}
ANEW = {"epochs": 2, "rate": 8e-5, "last_rate": 6e-4}
WARM_UP, LEAST = 0.06, 0.02


class Pairs:
    """The embedded tokens of each: written by ReadingPairs or AnsweringPairs."""

    def __init__(self, work):
        rows = [line.rstrip("\n").split("\t") for line in open(f"{work}/pairs.tsv", encoding="utf8")]
        self.tokens = [int(row[0]) for row in rows]
        self.so = [float(row[1]) for row in rows]
        self.texts = [row[2:] for row in rows]
        self.starts = np.cumsum([0] + self.tokens)
        self.numbers = np.memmap(f"{work}/pairs.bin", dtype=">f2", mode="r").reshape(-1, minilm.WIDTH)

    def batch(self, pairs):
        x = torch.zeros(len(pairs), max(self.tokens[pair] for pair in pairs), minilm.WIDTH)
        present = torch.zeros(x.shape[:2])
        for row, pair in enumerate(pairs):
            start, tokens = self.starts[pair], self.tokens[pair]
            x[row, :tokens] = torch.from_numpy(self.numbers[start : start + tokens].astype(np.float32))
            present[row, :tokens] = 1
        return x, present

    def batches(self, chance):
        """Of like lengths."""
        order = list(range(len(self.tokens)))
        chance.shuffle(order)
        for start in range(0, len(order), BATCH * 20):
            part = sorted(order[start : start + BATCH * 20], key=lambda pair: self.tokens[pair])
            found = [part[at : at + BATCH] for at in range(0, len(part), BATCH)]
            chance.shuffle(found)
            yield from found


def train(judge, pairs, epochs, rate, last_rate):
    chance = random.Random(7)
    last = [parameter for name, parameter in judge.named_parameters() if not name.startswith("layers")]
    optimizer = torch.optim.AdamW(
        [{"params": judge.layers.parameters(), "base": rate}, {"params": last, "base": last_rate}], weight_decay=DECAY
    )
    steps, step, started, mean = epochs * len(pairs.tokens) // BATCH, 0, time.time(), 0.0
    judge.train()
    for _ in range(epochs):
        for part in pairs.batches(chance):
            step += 1
            part_done = step / (steps + 1)
            for group in optimizer.param_groups:
                group["lr"] = group["base"] * min(1, part_done / WARM_UP) * max(LEAST, 1 - part_done)
            # The fused attention is slow without MKL: a step takes half as long again with it.
            with torch.autocast("cpu", dtype=torch.bfloat16), sdpa_kernel(SDPBackend.MATH):
                odds = judge(*pairs.batch(part))
            loss = F.binary_cross_entropy_with_logits(odds.float(), torch.tensor([pairs.so[pair] for pair in part]))
            optimizer.zero_grad()
            loss.backward()
            torch.nn.utils.clip_grad_norm_(judge.parameters(), 1.0)
            optimizer.step()
            mean = 0.98 * mean + 0.02 * loss.item()
            if step % 100 == 0:
                speed = step * BATCH / (time.time() - started)
                print(f"{step} of {steps}: {mean / (1 - 0.98**step):.4f}, {speed:.0f} pairs/s", flush=True)
    return judge.eval()


def show(judge, pairs):
    """What it makes of some, as the tests of what Java computes hold it."""
    with torch.inference_mode():
        for pair in random.Random(7).sample(range(len(pairs.tokens)), 24):
            print(f"{judge(*pairs.batch([pair])).item():.3f}", *pairs.texts[pair], sep="\t")


if __name__ == "__main__":
    work, file, *earlier = sys.argv[1:]
    random.seed(7)
    torch.manual_seed(7)
    pairs = Pairs(work)
    judge = minilm.Judge(minilm.layers(f"{work}/all-minilm-l6-v2.onnx"))
    if earlier:
        judge.load_state_dict(judge.state_dict() | export.read(earlier[0]))
    train(judge, pairs, **(ANEW if len(earlier) > 1 else FURTHER if earlier else FIRST))
    export.write(judge, file)
    show(judge, pairs)
