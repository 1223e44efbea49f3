"""The encoder (BERT's net, 6 layers of 384, with shapes of letters added) and the heads that stand on it."""
import json

import numpy as np
import torch
import torch.nn.functional as F
from torch import nn


_chance = np.random.Generator(np.random.SFC64(1))


def reseed(seed):
    """What dropout draws from now on. Of its own, since torch's draws took an eighth of a step."""
    global _chance
    _chance = np.random.Generator(np.random.SFC64(seed))


def dropout(x, share, training):
    """As F.dropout, with the share in steps of 1/256."""
    if not training or not share:
        return x
    dropped = round(share * 256)
    kept = torch.frombuffer(bytearray(_chance.bytes(x.numel())), dtype=torch.uint8).view(x.shape) >= dropped
    return x * kept * (256 / (256 - dropped))


class Layer(nn.Module):
    def __init__(self, width, heads, inner, dropout):
        super().__init__()
        self.heads, self.dropout = heads, dropout
        self.qkv, self.out = nn.Linear(width, 3 * width), nn.Linear(width, width)
        self.up, self.down = nn.Linear(width, inner), nn.Linear(inner, width)
        self.norm1, self.norm2 = nn.LayerNorm(width, 1e-12), nn.LayerNorm(width, 1e-12)

    def forward(self, x, mask, bias=None):
        """[B, T, width]; `bias` [1, heads, T, T], where given, is added to the scores of attention."""
        b, t, d = x.shape
        q, k, v = self.qkv(x).view(b, t, 3, self.heads, d // self.heads).permute(2, 0, 3, 1, 4)
        # Written out: in bfloat16 on this kind of processor four times as fast as F.scaled_dot_product_attention.
        scores = (q * (d // self.heads) ** -0.5) @ k.transpose(2, 3)
        if bias is not None:
            scores = scores + bias.to(scores.dtype)
        scores = scores + mask[:, None, None, :].logical_not().to(scores.dtype) * -1e4
        y = scores.softmax(-1, dtype=scores.dtype) @ v
        y = self.out(y.transpose(1, 2).reshape(b, t, d))
        x = self.norm1(x + dropout(y, self.dropout, self.training))
        y = self.down(F.gelu(self.up(x)))
        return self.norm2(x + dropout(y, self.dropout, self.training))


class Encoder(nn.Module):
    def __init__(self, vocabulary, width=384, layers=6, heads=12, inner=1536, positions=256, shapes=6, dropout=0.1):
        super().__init__()
        self.words, self.positions, self.shapes = nn.Embedding(vocabulary, width), nn.Embedding(positions, width), nn.Embedding(shapes, width)
        self.norm = nn.LayerNorm(width, 1e-12)
        self.layers = nn.ModuleList(Layer(width, heads, inner, dropout) for _ in range(layers))
        self.dropout, self.width, self.attention_heads, self.inner = dropout, width, heads, inner
        nn.init.zeros_(self.shapes.weight)

    def forward(self, batch):
        """[B, W, width]: a vector a token, the mean of its first and its last piece."""
        x = self.words(batch.ids) + self.positions.weight[: batch.ids.shape[1]] + self.shapes(batch.shapes)
        x = dropout(self.norm(x), self.dropout, self.training)
        for layer in self.layers:
            x = layer(x, batch.mask)
        x = x.float()
        pick = lambda at: torch.gather(x, 1, at[:, :, None].expand(-1, -1, x.shape[2]))
        return dropout((pick(batch.first) + pick(batch.last)) / 2, self.dropout, self.training)

    def load_bert(self, path, ids):
        """Takes over the weights of a BERT of this shape; `ids` are the rows of its vocabulary that are kept."""
        t = read_safetensors(path)
        with torch.no_grad():
            self.words.weight.copy_(t["embeddings.word_embeddings.weight"][ids])
            n = self.positions.weight.shape[0]
            self.positions.weight.copy_(t["embeddings.position_embeddings.weight"][:n] + t["embeddings.token_type_embeddings.weight"][0])
            self.norm.weight.copy_(t["embeddings.LayerNorm.weight"])
            self.norm.bias.copy_(t["embeddings.LayerNorm.bias"])
            for i, layer in enumerate(self.layers):
                at = f"encoder.layer.{i}."
                parts = [at + f"attention.self.{p}." for p in ("query", "key", "value")]
                layer.qkv.weight.copy_(torch.cat([t[p + "weight"] for p in parts]))
                layer.qkv.bias.copy_(torch.cat([t[p + "bias"] for p in parts]))
                for mine, theirs in ((layer.out, "attention.output.dense"), (layer.norm1, "attention.output.LayerNorm"),
                                     (layer.up, "intermediate.dense"), (layer.down, "output.dense"), (layer.norm2, "output.LayerNorm")):
                    mine.weight.copy_(t[f"{at}{theirs}.weight"])
                    mine.bias.copy_(t[f"{at}{theirs}.bias"])


def read_safetensors(path):
    with open(path, "rb") as f:
        size = int.from_bytes(f.read(8), "little")
        header, data = json.loads(f.read(size)), bytearray(f.read())
    kinds = {"F32": torch.float32, "F16": torch.float16, "I64": torch.int64}
    return {k: torch.frombuffer(data, dtype=kinds[v["dtype"]], count=-1 if not v["shape"] else torch.Size(v["shape"]).numel(),
                                offset=v["data_offsets"][0]).reshape(v["shape"])
            for k, v in header.items() if k != "__metadata__" and v["dtype"] in kinds}


class Model(nn.Module):
    def __init__(self, encoder, heads):
        super().__init__()
        self.encoder, self.heads = encoder, nn.ModuleDict(heads)

    def losses(self, batch, weights):
        """{head: loss} of the heads in `weights` that the batch's documents have gold for."""
        h = self.encoder(batch)
        return {name: self.heads[name].loss(h, batch) for name in weights if name in self.heads}
