#!/usr/bin/env python3
"""Writes a checkpoint as the file of weights that the program reads: 8-bit matrices, the rest in 32-bit floats.

usage: export.py BERT CHECKPOINT OUT

The format: 8 bytes SYNENC01, the length of the header (32 bits, little endian), the header in JSON padded so that what
follows begins at a multiple of 64, then the vocabulary and each tensor, each at a multiple of 64 from there. A matrix of 8 bits is NAME.q [out, in] with
NAME.scale [out]: w = q * scale. Read by synoptic/language.
"""
import json
import sys

import numpy as np
import torch
from torch import nn

import train
from heads.trees import RELATIONS
from heads.upos import UPOS


def quantised(matrix):
    """(int8 [out, in], float32 [out]), symmetric by row."""
    scale = matrix.abs().amax(1).clamp(min=1e-8) / 127
    return torch.round(matrix / scale[:, None]).clamp(-127, 127).to(torch.int8), scale


def named_tensors(model):
    """{name: tensor or nn.Linear or nn.Embedding (8 bits) or nn.LayerNorm}, as the file names them."""
    e = model.encoder
    out = {"words": e.words, "positions": e.positions.weight, "shapes": e.shapes.weight, "embedding_norm": e.norm}
    for i, layer in enumerate(e.layers):
        for name in ("qkv", "out", "norm1", "up", "down", "norm2"):
            out[f"layer.{i}.{name}"] = getattr(layer, name)
    for head in model.heads.values():
        out.update(head.tensors())
    return out


def flat_tensors(model):
    out = {}
    for name, t in named_tensors(model).items():
        if isinstance(t, (nn.Linear, nn.Embedding)):
            q, scale = quantised(t.weight.detach())
            out[f"{name}.q"], out[f"{name}.scale"] = q, scale
            if isinstance(t, nn.Linear):
                out[f"{name}.bias"] = t.bias.detach()
        elif isinstance(t, nn.LayerNorm):
            out[f"{name}.weight"], out[f"{name}.bias"] = t.weight.detach(), t.bias.detach()
        else:
            out[name] = t.detach()
    return out


def write(model, vocabulary, path):
    e = model.encoder
    config = {"layers": len(e.layers), "width": e.width, "attention_heads": e.attention_heads, "feed_forward": e.inner,
              "positions": e.positions.weight.shape[0], "shapes": e.shapes.weight.shape[0], "epsilon": 1e-12, "heads": list(model.heads),
              "relations": RELATIONS, "upos": UPOS}
    data, tensors = bytearray(), {}

    def append(payload):
        data.extend(b"\0" * (-len(data) % 64))
        at = len(data)
        data.extend(payload)
        return at

    words = "\n".join(vocabulary).encode()
    header = {"config": config, "vocabulary": {"offset": append(words), "bytes": len(words)}, "tensors": tensors}
    for name, t in flat_tensors(model).items():
        eight = t.dtype == torch.int8
        payload = t.contiguous().numpy().astype("<i1" if eight else "<f4", copy=False)
        tensors[name] = {"dtype": "i8" if eight else "f32", "shape": list(t.shape), "offset": append(np.ascontiguousarray(payload).tobytes())}
    text = json.dumps(header, separators=(",", ":")).encode()
    text += b" " * (-(12 + len(text)) % 64)
    with open(path, "wb") as f:
        f.write(b"SYNENC01" + len(text).to_bytes(4, "little") + text + data)


def load(path, bert):
    saved = torch.load(path)
    model, pieces, _ = train.build(saved["set"], bert)
    model.load_state_dict(saved["model"])
    return model.eval(), pieces


if __name__ == "__main__":
    if len(sys.argv) != 4:
        sys.exit(__doc__)
    model, pieces = load(sys.argv[2], sys.argv[1])
    write(model, pieces.words, sys.argv[3])
