#!/usr/bin/env python3
"""Names for the treebank that has none: a half-trained model's, held to the treebank's own proper nouns.

usage: silver.py BERT CHECKPOINT CORPORA OUT.json     CHECKPOINT: of train.py, or its .state

What gold calls a proper noun is likely a name, and other words are not; days, months and titles are let be. The model
says which kind, and which words of a run belong together. Openly licensed sets must use a model trained on open data.
"""
import collections
import json
import sys

import torch

import train
from corpora import treebanks
from score import batches

SMALL = set("of the and & 's ’s - for de la al in on van von bin del di".split())
LOOSE = set("mr mrs ms dr mr. mrs. ms. dr. sir president minister secretary senator governor general king queen professor".split()) | set(
    "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december".split())
PULL = 2.5  # in units of the field's scores; not swept


def load(path, bert):
    saved = torch.load(path)
    which = saved.get("set", "news")
    model, pieces, _ = train.build(which, bert)
    model.load_state_dict(saved["average"] if "average" in saved else saved["model"])
    return model.eval(), pieces


def pulled(emissions, window):
    """Scores of the tags, moved towards the gold parts of speech."""
    out = emissions.clone()
    document = window.document
    for i in range(window.first, window.last):
        word, upos = document.tokens[i].lower(), document.upos[i]
        row = out[i - window.first]
        if upos == "PROPN" and word not in LOOSE:
            row[0] -= PULL
        elif upos in ("NUM", "PUNCT", "ADJ", "NOUN") and document.tokens[i][0].isupper() or word in SMALL:
            row[1:] -= 0.2 * PULL
        elif upos != "PROPN":
            row[1:] -= PULL
    return out


def by_majority(documents, found):
    """A name that is nearly always of one kind is of that kind everywhere."""
    text = lambda d, n: " ".join(d.tokens[n[0] : n[1]]).lower()
    kinds = collections.defaultdict(collections.Counter)
    for d in documents:
        for n in found[d.id]:
            kinds[text(d, n)][n[2]] += 1
    for d in documents:
        for i, n in enumerate(found[d.id]):
            (kind, most), = kinds[text(d, n)].most_common(1)
            if most >= 4 and most >= 0.7 * sum(kinds[text(d, n)].values()):
                found[d.id][i] = (n[0], n[1], kind)


@torch.no_grad()
def main(bert, checkpoint, corpora, out):
    model, pieces = load(checkpoint, bert)
    head = model.heads["names"]
    documents = treebanks.read(f"{corpora}/ewt/train.conllu.xz")
    found = {d.id: [] for d in documents}
    from heads.crf import to_spans
    from corpora.document import KINDS
    with torch.autocast("cpu", torch.bfloat16):
        for batch in batches(documents, pieces):
            emissions = head.out(model.encoder(batch)).float()
            for n, w in enumerate(batch.windows):
                tags = head.crf.decode(pulled(emissions[n], w), w.last - w.first)
                found[w.document.id] += [(w.first + b, w.first + e, k) for b, e, k in to_spans(tags, KINDS)]
    by_majority(documents, found)
    with open(out, "w") as f:
        json.dump({k: sorted(v) for k, v in found.items()}, f)
    print(sum(map(len, found.values())), "names")


if __name__ == "__main__":
    if len(sys.argv) != 5:
        sys.exit(__doc__)
    main(*sys.argv[1:])
