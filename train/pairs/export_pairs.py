#!/usr/bin/env python3
"""Writes a trained net as the file that the program reads (models/news/pairs.bin): 8-bit matrices, the rest in 32-bit floats.

usage: export_pairs.py ENCODER.bin NET.pt OUT
"""
import json
import sys

import numpy as np
import torch
from torch import nn

import net as pair_net
from export import quantised


def main():
    if len(sys.argv) != 4:
        sys.exit(__doc__)
    encoder, _ = pair_net.encoder_of(sys.argv[1])
    net = pair_net.PairNet(encoder)
    net.load_state_dict(torch.load(sys.argv[2]))
    parts = {"pairs.segment": net.segment, "pairs.mark": net.mark, "pairs.hidden": net.hidden, "pairs.answers": net.answers}
    for i, layer in enumerate(net.layers):
        parts.update({f"layer.{i}.{name}": getattr(layer, name) for name in ("qkv", "out", "up", "down", "norm1", "norm2")})
    tensors = {}
    for name, part in parts.items():
        if isinstance(part, nn.Linear):
            tensors[name + ".q"], tensors[name + ".scale"] = quantised(part.weight.detach())
            tensors[name + ".bias"] = part.bias.detach()
        elif isinstance(part, nn.LayerNorm):
            tensors[name + ".weight"], tensors[name + ".bias"] = part.weight.detach(), part.bias.detach()
        else:
            tensors[name] = part.detach()
    data, about = bytearray(b"-" + b"\0" * 63), {}  # a vocabulary of one piece, which nothing asks for
    for name, t in tensors.items():
        data.extend(b"\0" * (-len(data) % 64))
        eight = t.dtype == torch.int8
        about[name] = {"dtype": "i8" if eight else "f32", "shape": list(t.shape), "offset": len(data)}
        data.extend(np.ascontiguousarray(t.contiguous().numpy().astype("<i1" if eight else "<f4", copy=False)).tobytes())
    config = {"layers": len(net.layers), "width": net.width, "attention_heads": encoder.attention_heads, "feed_forward": encoder.inner, "positions": 1,
              "shapes": 1, "epsilon": 1e-12, "heads": [], "relations": [], "upos": []}
    header = json.dumps({"config": config, "vocabulary": {"offset": 0, "bytes": 1}, "tensors": about}, separators=(",", ":")).encode()
    header += b" " * (-(12 + len(header)) % 64)
    with open(sys.argv[3], "wb") as f:
        f.write(b"SYNENC01" + len(header).to_bytes(4, "little") + header + data)


if __name__ == "__main__":
    main()
