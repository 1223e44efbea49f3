"""The net that reads two places together (synoptic/language/encoder/pair_net.h) in PyTorch, on the program's own encoder.

The lower layers are those of the file of weights, as they are; the upper ones begin as its upper layers and are trained. The contexts of places are
computed once, so that a step costs the upper layers alone.
"""
import json
import pathlib
import sys

import numpy as np
import torch
import torch.nn.functional as F
from torch import nn

HERE = pathlib.Path(__file__).resolve().parent
sys.path[:0] = [str(HERE.parent / "encoder")]
import model  # noqa: E402
import windows  # noqa: E402
from corpora.document import from_annotations  # noqa: E402
from pieces import Pieces  # noqa: E402

BELOW = 3              # layers of the encoder that stay; the others are trained
BESIDE = 28            # pieces around a place, on either side: kPiecesBeside
AROUND = 2 * BESIDE + 12
QUESTIONS = ("told", "figure", "thing", "opposed", "again")  # the answers; the first four in the order of PairReading, the last is not asked for


def read_weights(path):
    data = pathlib.Path(path).read_bytes()
    size = int.from_bytes(data[8:12], "little")
    header, at = json.loads(data[12:12 + size]), 12 + size
    words = header["vocabulary"]
    vocabulary = data[at + words["offset"]:at + words["offset"] + words["bytes"]].decode().split("\n")
    tensors = {}
    for name, t in header["tensors"].items():
        kind = np.int8 if t["dtype"] == "i8" else np.float32
        tensors[name] = torch.from_numpy(np.frombuffer(data, kind, int(np.prod(t["shape"])), at + t["offset"]).reshape(t["shape"]).copy())
    return header["config"], vocabulary, tensors


def encoder_of(path):
    """The encoder of a file of weights, in floats, and its pieces."""
    config, vocabulary, tensors = read_weights(path)
    encoder = model.Encoder(len(vocabulary), positions=config["positions"], shapes=config["shapes"])

    def matrix(name):
        return tensors[name + ".q"].float() * tensors[name + ".scale"][:, None]
    with torch.no_grad():
        encoder.words.weight.copy_(matrix("words"))
        encoder.positions.weight.copy_(tensors["positions"])
        encoder.shapes.weight.copy_(tensors["shapes"])
        encoder.norm.weight.copy_(tensors["embedding_norm.weight"])
        encoder.norm.bias.copy_(tensors["embedding_norm.bias"])
        for i, layer in enumerate(encoder.layers):
            for name in ("qkv", "out", "up", "down"):
                getattr(layer, name).weight.copy_(matrix(f"layer.{i}.{name}"))
                getattr(layer, name).bias.copy_(tensors[f"layer.{i}.{name}.bias"])
            for name in ("norm1", "norm2"):
                getattr(layer, name).weight.copy_(tensors[f"layer.{i}.{name}.weight"])
                getattr(layer, name).bias.copy_(tensors[f"layer.{i}.{name}.bias"])
    return encoder, Pieces(vocabulary)


def documents_of(path):
    """What `synoptic annotate --model none` says of a story's reports: {file name: (document, bytes of its tokens)}."""
    out = {}
    for row in map(json.loads, open(path)):
        document, _, _ = from_annotations(row)
        out[document.id.rsplit("/", 1)[-1]] = document, [(t["begin_byte"], t["end_byte"]) for t in row["tokens"]]
    return out


def lower(encoder, cut, ends, pieces, batch=24):
    """What the lower layers make of each window: [(x [pieces, width], first, last piece of each token of the core)]."""
    out = [None] * len(cut)
    order = sorted(range(len(cut)), key=lambda i: cut[i].last - cut[i].begin)
    for at in range(0, len(order), batch):
        ids = order[at:at + batch]
        b = windows.collate([cut[i] for i in ids], [ends[i] for i in ids], pieces)
        with torch.no_grad(), torch.autocast("cpu", dtype=torch.bfloat16):
            x = encoder.norm(encoder.words(b.ids) + encoder.positions.weight[:b.ids.shape[1]] + encoder.shapes(b.shapes))
            for layer in encoder.layers[:BELOW]:
                x = layer(x, b.mask)
        x = x.to(torch.bfloat16)
        for k, i in enumerate(ids):
            n, m = int(b.mask[k].sum()), cut[i].last - cut[i].first
            out[i] = x[k, :n].clone(), b.first[k, :m].clone(), b.last[k, :m].clone()
    return out


def contexts(encoder, pieces, documents, places):
    """{key: (x, first, last piece of the place)} for places {key: {"document", "begin", "end" in bytes}}; the twin of cut_context()."""
    cut, ends, at = [], [], {}
    for name, (document, _) in documents.items():
        for window in windows.cut(document, pieces, document.block_ends):
            at.update({(name, t): (len(cut), t - window.first) for t in range(window.first, window.last)})
            cut.append(window)
            ends.append(document.block_ends)
    read, out = lower(encoder, cut, ends, pieces), {}
    for key, place in places.items():
        if place["document"] not in documents:
            continue
        spans = documents[place["document"]][1]
        found = [at.get((place["document"], t)) for t, (b, e) in enumerate(spans) if b < place["end"] and e > place["begin"]]
        if not found or not found[0]:
            continue
        found = [one for one in found if one and one[0] == found[0][0]]
        x, firsts, lasts = read[found[0][0]]
        first = int(firsts[found[0][1]])
        last = min(int(lasts[found[-1][1]]), first + AROUND - 1)
        beside = max(0, min(BESIDE, (AROUND - (last - first + 1)) // 2))
        begin, end = max(0, first - beside), min(len(x), last + 1 + beside)
        out[key] = x[begin:end].clone(), first - begin, last - begin
    return out


class PairNet(nn.Module):
    def __init__(self, encoder):
        super().__init__()
        self.width, self.layers = encoder.width, encoder.layers[BELOW:]
        self.segment, self.mark = (nn.Parameter(torch.randn(2, self.width) * 0.02) for _ in range(2))
        self.hidden, self.answers = nn.Linear(4 * self.width, 128), nn.Linear(128, len(QUESTIONS))

    def forward(self, pairs):
        """Log odds [pairs, questions] of pairs of contexts()."""
        longest = max(len(a[0]) + len(b[0]) for a, b in pairs)
        x, mask = torch.zeros(len(pairs), longest, self.width), torch.zeros(len(pairs), longest, dtype=torch.bool)
        second, mark = torch.zeros(len(pairs), longest, dtype=torch.long), torch.zeros(len(pairs), longest, 2)
        for k, ((a, a_first, a_last), (b, b_first, b_last)) in enumerate(pairs):
            n, end = len(a), len(a) + len(b)
            x[k, :n], x[k, n:end], mask[k, :end], second[k, n:end] = a.float(), b.float(), True, 1
            mark[k, a_first:a_last + 1, 0], mark[k, n + b_first:n + b_last + 1, 1] = 1, 1
        with torch.autocast("cpu", dtype=torch.bfloat16):
            x = x + self.segment[second] + mark @ self.mark
            for layer in self.layers:
                x = layer(x, mask)
        x = x.float()
        u, v = ((x * mark[:, :, i, None]).sum(1) / mark[:, :, i].sum(1, keepdim=True) for i in (0, 1))
        joined = torch.cat([u + v, (u - v).abs(), u * v, u - v], -1)
        return self.answers(F.gelu(self.hidden(F.dropout(joined, 0.1, self.training))))
