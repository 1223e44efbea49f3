"""A larger encoder (MPNet, Song et al. 2020: 12 layers of 768) that learns attributions and then teaches them to ours.

It reads the same pieces: the two vocabularies are of the same words, and ours is a part of its own. It is never shipped.
"""
import math

import torch
import torch.nn.functional as F
from torch import nn

from model import Layer, dropout, read_safetensors
from pieces import CLS, PAD, SEP, UNK

WIDTH, LAYERS, HEADS, INNER, BUCKETS, FARTHEST, FIRST_POSITION = 768, 12, 12, 3072, 32, 128, 2
FROZEN = 3  # layers; not swept
OWN = {PAD: "<pad>", CLS: "<s>", SEP: "</s>", UNK: "<mask>"}  # hidden pieces are our unknown ones


def bucket(distance):
    """The bucket of key place minus query place, as trained."""
    half, n = BUCKETS // 2, distance.abs()
    exact = half // 2
    far = exact + ((n.clamp(min=1).float() / exact).log() / math.log(FARTHEST / exact) * (half - exact)).long()
    return (distance > 0).long() * half + torch.where(n < exact, n, far.clamp(max=half - 1))


class Teacher(nn.Module):
    """As model.Encoder: [B, W, width], a vector a token."""

    def __init__(self, folder, vocabulary, shapes=6, share=0.1):
        super().__init__()
        self.width, self.dropout = WIDTH, share
        with open(f"{folder}/vocab.txt", encoding="utf-8") as f:
            theirs = {w: i for i, w in enumerate(f.read().split("\n"))}
        t = read_safetensors(f"{folder}/model.safetensors")
        self.words = nn.Embedding.from_pretrained(t["embeddings.word_embeddings.weight"][[theirs[OWN.get(w, w)] for w in vocabulary]].clone(), freeze=False)
        self.positions = nn.Parameter(t["embeddings.position_embeddings.weight"][FIRST_POSITION : FIRST_POSITION + 256].clone())
        self.bias = nn.Parameter(t["encoder.relative_attention_bias.weight"].clone())  # [BUCKETS, HEADS]
        self.shapes = nn.Embedding(shapes, WIDTH)
        nn.init.zeros_(self.shapes.weight)
        self.norm = self._norm(t, "embeddings.LayerNorm")
        self.layers = nn.ModuleList(Layer(WIDTH, HEADS, INNER, share) for _ in range(LAYERS))
        with torch.no_grad():
            for i, layer in enumerate(self.layers):
                at = f"encoder.layer.{i}."
                parts = [f"{at}attention.attn.{p}." for p in "qkv"]
                layer.qkv.weight.copy_(torch.cat([t[p + "weight"] for p in parts]))
                layer.qkv.bias.copy_(torch.cat([t[p + "bias"] for p in parts]))
                for mine, name in ((layer.out, "attention.attn.o"), (layer.up, "intermediate.dense"), (layer.down, "output.dense")):
                    mine.weight.copy_(t[f"{at}{name}.weight"])
                    mine.bias.copy_(t[f"{at}{name}.bias"])
                layer.norm1, layer.norm2 = self._norm(t, f"{at}attention.LayerNorm"), self._norm(t, f"{at}output.LayerNorm")

    @staticmethod
    def _norm(t, name):
        norm = nn.LayerNorm(WIDTH, 1e-5)
        with torch.no_grad():
            norm.weight.copy_(t[f"{name}.weight"])
            norm.bias.copy_(t[f"{name}.bias"])
        return norm

    def freeze(self):
        """What learns too little to be worth its time: the words, the places, the lowest layers."""
        for part in (self.words, self.norm, *self.layers[:FROZEN]):
            part.requires_grad_(False)
        self.positions.requires_grad_(False)

    def forward(self, batch):
        size = batch.ids.shape[1]
        x = self.words(batch.ids) + self.positions[:size] + self.shapes(batch.shapes)
        x = dropout(self.norm(x), self.dropout, self.training)
        place = torch.arange(size)
        bias = F.embedding(bucket(place[None, :] - place[:, None]), self.bias).permute(2, 0, 1)[None]
        for layer in self.layers:
            x = layer(x, batch.mask, bias)
        x = x.float()
        pick = lambda at: torch.gather(x, 1, at[:, :, None].expand(-1, -1, WIDTH))
        return dropout((pick(batch.first) + pick(batch.last)) / 2, self.dropout, self.training)
