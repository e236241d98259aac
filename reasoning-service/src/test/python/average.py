"""Writes the mean of two networks of one shape: average.py WORK EARLIER LATER SHARE FILE (README.md).

SHARE is that of LATER. What learnt something new keeps so more of what it had learnt before (Wortsman et al., “Robust
fine-tuning of zero-shot models”, 2022). It prints what the mean makes of some of the pairs in WORK.
"""
import sys

import export
import minilm
import train

if __name__ == "__main__":
    work, earlier, later, share, file = sys.argv[1:]
    judge = minilm.Judge(minilm.layers(f"{work}/all-minilm-l6-v2.onnx"))
    before, after = export.read(earlier), export.read(later)
    mean = {name: (1 - float(share)) * before[name] + float(share) * after[name] for name in after}
    judge.load_state_dict(judge.state_dict() | mean)
    export.write(judge.eval(), file)
    train.show(judge, train.Pairs(work))
