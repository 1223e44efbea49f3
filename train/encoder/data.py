"""The corpora of each set of weights, and how often each is passed over."""
import os
from dataclasses import dataclass

import torch

from corpora import labels, names, polnear, treebanks


@dataclass
class Corpus:
    name: str
    documents: list
    heads: dict     # {head: weight of its loss}
    passes: float   # how often training passes over it
    plain_blocks: bool = False  # its blocks say nothing: training also cuts one after each sentence
    alone: float = 0.0  # share of documents whose blocks are read each by itself


def load(which, corpora, work):
    """`which`: open (openly licensed alone); gold, which goes on from open: all of it again, fewer times, and PolNeAR;
    teacher (PolNeAR alone); or news, which goes on from gold, with what the teacher says of every document."""
    if which == "teacher":
        return [Corpus("polnear", polnear.read(f"{corpora}/polnear/train", f"{work}/polnear_train.jsonl"), {"attributions": 1.0}, 3, alone=0.4)]
    again = 1.0 if which == "open" else 1 / 3
    tree = {"upos": 1.0, "trees": 1.0}
    ewt = treebanks.read(f"{corpora}/ewt/train.conllu.xz")
    labels.by_tokens(ewt, "ewt_train")
    gum = [d for genre in ("news", "interview", "academic", "court") for d in treebanks.read(f"{corpora}/gum/{genre}.conllu.xz", treebanks.GUM_HELD_OUT)]
    out = [Corpus("ewt", ewt, {**tree, "names": 1.0}, 12 * again, True), Corpus("gum", gum, tree, 12 * again, True)]
    for name, passes in (("wikigold", 8), ("wnut17", 3), ("meantime", 8), ("re3d", 6), ("gum", 8)):
        documents = [d for d in names.read(f"{work}/names/{name}.names", f"{work}/names/{name}.jsonl") if d.id not in treebanks.GUM_HELD_OUT]
        out.append(Corpus(f"{name} names", documents, {"names": 1.0}, passes * again))
    if which != "open":
        grids = {}
        articles = polnear.read(f"{corpora}/polnear/train", f"{work}/polnear_train.jsonl", grids)
        taught = which == "news"
        out.append(Corpus("polnear", articles, {"attributions": 1.0}, passes=10 if taught else 6, alone=0.4 if taught else 0.0))
        if taught:
            teach(out, f"{work}/taught.pt")
        out.append(Corpus("polnear names", labels.by_characters(articles, grids, "polnear_train"), {"names": 1.0}, 4))
    return out


def teach(corpora, path):
    """Gives the documents what the teacher says of their attributions (teach.py)."""
    taught = torch.load(path)
    for corpus in corpora:
        corpus.heads["attributions"] = 1.0
        for d in corpus.documents:
            d.taught = taught[corpus.name, d.id]


def development(corpora, work):
    """{head: documents} to watch; never trained on."""
    return {"trees": treebanks.read(f"{corpora}/ewt/dev.conllu.xz"),
            "names": names.read(f"{work}/names/uner.names", f"{work}/names/uner.jsonl"),
            "attributions": polnear.read(f"{corpora}/polnear/dev", f"{work}/polnear_dev.jsonl") if os.path.exists(f"{work}/polnear_dev.jsonl") else []}
