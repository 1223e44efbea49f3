#!/usr/bin/env python3
"""Scores of the heads on development documents, over the tokens given: to watch a training. What counts is measured on
the program's output from raw text (tools/score).

usage: score.py CHECKPOINT BERT CORPORA WORK     of open, gold or news; train.py prints them of every set
"""
import sys

import torch

from windows import collate, cut


def batches(documents, pieces, size=4096):
    windows = []
    for d in documents:
        ends = d.block_ends | {len(d.tokens) - 1}
        windows += [(w, ends) for w in cut(d, pieces, ends)]
    windows.sort(key=lambda w: w[0].last - w[0].begin)
    at = 0
    while at < len(windows):
        n = max(1, min(len(windows) - at, size // max(1, (windows[at][0].last - windows[at][0].begin) * 5 // 4)))
        part = windows[at : at + n]
        yield collate([w for w, _ in part], [e for _, e in part], pieces)
        at += n


def f1(right, found, gold):
    return 200 * right / (found + gold) if found + gold else 0.0


@torch.no_grad()
def evaluate(model, development, pieces, bf16=True):
    model.eval()
    out = {}
    with torch.autocast("cpu", torch.bfloat16, enabled=bf16):
        if "trees" in model.heads:
            n = tags = arcs = labelled = 0
            documents = development["trees"]
            for d in documents:  # as tools/score feeds them: a sentence a line
                d.block_ends = {b - 1 for _, b in d.sentences}
            for batch in batches(documents, pieces):
                h = model.encoder(batch)
                for w, u, t in zip(batch.windows, model.heads["upos"].predict(h, batch), model.heads["trees"].predict(h, batch)):
                    for i, (upos, (head, relation)) in enumerate(zip(u, t), w.first):
                        n += 1
                        tags += upos == w.document.upos[i]
                        arcs += head == w.document.heads[i]
                        labelled += head == w.document.heads[i] and relation == w.document.relations[i]
            out.update(upos=100 * tags / n, uas=100 * arcs / n, las=100 * labelled / n)
            right = found = gold = 0
            for batch in batches(development["names"], pieces):
                h = model.encoder(batch)
                for w, spans in zip(batch.windows, model.heads["names"].predict(h, batch)):
                    mine = {s for s in spans if s[2] != "MISC"}
                    own = {s for s in w.document.names if w.first <= s[0] < w.last and s[2] != "MISC"}
                    right, found, gold = right + len(mine & own), found + len(mine), gold + len(own)
            out["names"] = f1(right, found, gold)
        if "attributions" in model.heads and development["attributions"]:
            counts = {r: [0, 0, 0] for r in ("source", "cue", "content", "link")}
            for batch in batches(development["attributions"], pieces):
                h = model.encoder(batch)
                for w, (spans, links) in zip(batch.windows, model.heads["attributions"].predict(h, batch)):
                    own = {s for s in w.document.spans if w.first <= s[0] < w.last}
                    for role in ("source", "cue", "content"):
                        a, b = ({s for s in x if s[2] == role} for x in (own, set(spans)))
                        for k, v in enumerate((len(a & b), len(b), len(a))):
                            counts[role][k] += v
                    all_spans = w.document.spans
                    gold_links = {(all_spans[i], all_spans[min(c for c in o if c is not None)]) for i, o in w.document.links.items()
                                  if any(c is not None for c in o) and w.first <= all_spans[i][0] < w.last}
                    my_links = {(spans[i], spans[c]) for i, c in links.items()}
                    for k, v in enumerate((len(gold_links & my_links), len(my_links), len(gold_links))):
                        counts["link"][k] += v
            out.update({r: f1(*c) for r, c in counts.items()})
    model.train()
    return {k: round(v, 2) for k, v in out.items()}


if __name__ == "__main__":
    if len(sys.argv) != 5:
        sys.exit(__doc__)
    import data
    import export

    checkpoint, bert, corpora, work = sys.argv[1:]
    trained, vocabulary = export.load(checkpoint, bert)
    print(evaluate(trained, data.development(corpora, work), vocabulary))
