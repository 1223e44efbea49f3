"""Names marked for this project (labels/README.md): where they stand, without the texts they stand in."""
import os
import re
import sys

from .document import TokenGrid, apart

sys.path.insert(0, os.path.join(os.path.dirname(__file__), "../../names"))
from make_documents import people  # noqa: E402

FOLDER = os.path.join(os.path.dirname(__file__), "../labels")


def read(name):
    """{document id: (end or None, [(begin, end, kind)])}; the end is where marking stopped, None where it is complete."""
    out = {}
    for line in open(f"{FOLDER}/{name}.tsv", encoding="utf-8"):
        key, *end, spans = line.rstrip("\n").split("\t")
        found = [(int(b), int(e), kind) for b, e, kind in re.findall(r"(\d+)-(\d+)([A-Z]+)", spans)]
        out[key] = (int(end[0]) if end else None, found)
    return out


def with_peoples(document, names):
    """Peoples are MISC, as in every corpus here (names/make_documents.py); of other names that are none of the three
    kinds these labels say nothing (Document.others_unknown)."""
    document.names = apart(names)
    inside = {t for b, e, _ in document.names for t in range(b, e)}
    document.names += [(t, t + 1, "MISC") for t, word in enumerate(document.tokens) if word in PEOPLES and t not in inside]
    document.names.sort()
    document.others_unknown = True


def by_tokens(documents, name):
    """Gives treebank documents the names that labels/NAME.tsv tells by their tokens."""
    labels = read(name)
    for d in documents:
        with_peoples(d, labels[d.id][1])


def by_characters(documents, grids, name):
    """The documents that labels/NAME.tsv marks by their characters, each as far as it was marked. `grids`: {id: offsets}."""
    out = []
    labels = read(name)
    for d in documents:
        if d.id not in labels:
            continue
        stop, spans = labels[d.id]
        offsets = grids[d.id]
        size = sum(b < stop for b, _ in offsets)
        grid = TokenGrid(offsets[:size])
        part = type(d)(d.id, d.tokens[:size], [s for s in d.sentences if s[1] <= size], {e for e in d.block_ends if e < size})
        with_peoples(part, [(*at, kind) for b, e, kind in spans if (at := grid.touched(b, e))])
        out.append(part)
    return out


PEOPLES = people()
