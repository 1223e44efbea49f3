"""The corpora of each set of weights, and how often each is passed over."""
import json
import os
from dataclasses import dataclass

from corpora import names, polnear, treebanks


@dataclass
class Corpus:
    name: str
    documents: list
    heads: dict     # {head: weight of its loss}
    passes: float   # how often training passes over it
    plain_blocks: bool = False  # its blocks say nothing: training also cuts one after each sentence


def load(which, corpora, work):
    """`which`: news (all) or open (openly licensed alone)."""
    tree = {"upos": 1.0, "trees": 1.0}
    ewt = Corpus("ewt", treebanks.read(f"{corpora}/ewt/train.conllu.xz"), tree, 10, True)
    silver = f"{work}/{which}.silver.json"
    if os.path.exists(silver):
        names_of = json.load(open(silver))
        for d in ewt.documents:
            d.names = [tuple(n) for n in names_of[d.id]]
        ewt.heads = {**tree, "names": 0.5}
    out = [ewt]
    gum = [d for genre in ("news", "interview", "academic", "court") for d in treebanks.read(f"{corpora}/gum/{genre}.conllu.xz", treebanks.GUM_HELD_OUT)]
    out.append(Corpus("gum", gum, tree, 10, True))
    for name, passes in (("wikigold", 10), ("wnut17", 5), ("meantime", 10), ("re3d", 8), ("gum", 8)):
        documents = [d for d in names.read(f"{work}/names/{name}.names", f"{work}/names/{name}.jsonl") if d.id not in treebanks.GUM_HELD_OUT]
        out.append(Corpus(f"{name} names", documents, {"names": 1.0}, passes))
    if which == "news":
        documents = polnear.read(f"{corpora}/polnear/train", f"{work}/polnear_train.jsonl", f"{corpora}/polnear/train.conllu.xz")
        with_silver = [d for d in documents if d.names is not None]
        out.append(Corpus("polnear", with_silver, {"attributions": 1.0, "names": 0.3}, 4))
        out.append(Corpus("polnear without silver", [d for d in documents if d.names is None], {"attributions": 1.0}, 4))
    return [c for c in out if c.documents]


def development(corpora, work):
    """{head: documents} to watch; never trained on."""
    return {"trees": treebanks.read(f"{corpora}/ewt/dev.conllu.xz"),
            "names": names.read(f"{work}/names/uner.names", f"{work}/names/uner.jsonl"),
            "attributions": polnear.read(f"{corpora}/polnear/dev", f"{work}/polnear_dev.jsonl") if os.path.exists(f"{work}/polnear_dev.jsonl") else []}
