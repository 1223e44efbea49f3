#!/usr/bin/env python3
"""What the teacher says of every document that the set news is trained on: marginals of the tags of attributions.

usage: teach.py TEACHER_CHECKPOINT TEACHER_FOLDER BERT CORPORA WORK OUT
"""
import sys

import torch

import data
import train
from score import batches


@torch.no_grad()
def taught(model, pieces, documents):
    """[(tags [tokens, N], moves [tokens, M])], in 16 bits. Between two windows a move is as likely as its two tags."""
    head = model.heads["attributions"]
    a, b = head.crf.moves
    number = {id(d): i for i, d in enumerate(documents)}
    tags = [torch.zeros(len(d.tokens), head.out.out_features) for d in documents]
    moves = [torch.zeros(len(d.tokens), len(a)) for d in documents]
    for batch in batches(documents, pieces):
        with torch.autocast("cpu", torch.bfloat16):
            emissions = head.out(head._hidden(model.encoder(batch)))
        now, pairs = head.crf.marginals(emissions.float(), batch.words)
        for i, w in enumerate(batch.windows):
            n, to = w.last - w.first, number[id(w.document)]
            tags[to][w.first : w.last] = now[i, :n]
            moves[to][w.first : w.last - 1] = pairs[i, : n - 1]
    for t, m in zip(tags, moves):
        for i in (m.sum(1) < 0.5).nonzero()[:-1, 0]:
            both = t[i, a] * t[i + 1, b]
            m[i] = both / both.sum().clamp(min=1e-6)
    return [(t.half(), m.half()) for t, m in zip(tags, moves)]


def main(checkpoint, folder, bert, corpora, work, out):
    model, pieces, _ = train.build("teacher", bert, folder)
    model.load_state_dict(torch.load(checkpoint)["model"])
    model.eval()
    said = {}
    for corpus in data.load("gold", corpora, work):
        if corpus.name == "polnear names":  # parts of polnear
            continue
        for d, one in zip(corpus.documents, taught(model, pieces, corpus.documents)):
            said[corpus.name, d.id] = one
        print(corpus.name, len(corpus.documents), flush=True)
    torch.save(said, out)


if __name__ == "__main__":
    if len(sys.argv) != 7:
        sys.exit(__doc__)
    main(*sys.argv[1:])
