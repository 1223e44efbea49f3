#!/usr/bin/env python3
"""The mean of several trainings' weights. They must have begun from the same weights and differ only in the order of
what they read: then the mean is at least as good as each (Wortsman et al. 2022, "Model soups").

usage: average.py OUT CHECKPOINT CHECKPOINT ...
"""
import sys

import torch


def main(out, paths):
    saved = [torch.load(p) for p in paths]
    model = {k: sum(s["model"][k].double() for s in saved).div(len(saved)).to(v.dtype) for k, v in saved[0]["model"].items()}
    torch.save({**saved[0], "model": model}, out)


if __name__ == "__main__":
    if len(sys.argv) < 4:
        sys.exit(__doc__)
    main(sys.argv[1], sys.argv[2:])
