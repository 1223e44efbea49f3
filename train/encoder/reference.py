#!/usr/bin/env python3
"""What the net says of a text, with the program's 8-bit arithmetic: to hold the program against.

usage: reference.py BERT CHECKPOINT ANNOTATIONS.jsonl OUT.jsonl     ANNOTATIONS: the program's own, for its tokens

A line a document: tokens, upos, heads (greedy, index of a token, -1 root), relations, names and spans [first, last, kind], links.
The windows are those of windows.py without the program's cuts by content.
"""
import json
import sys

import torch

from corpora.document import from_annotations
from export import load
from quantise import with_eight_bits
from windows import collate, cut


@torch.no_grad()
def main(bert, checkpoint, annotations, out):
    model, pieces = load(checkpoint, bert)
    model = with_eight_bits(model)
    with open(out, "w", encoding="utf-8") as f:
        for line in open(annotations, encoding="utf-8"):
            document, _, _ = from_annotations(json.loads(line))
            ends = document.block_ends | {len(document.tokens) - 1}
            row = {"source": document.id, "tokens": document.tokens, "upos": [], "heads": [], "relations": [], "names": [], "spans": [], "links": [],
                   "windows": []}
            for w in cut(document, pieces, ends):
                batch = collate([w], [ends], pieces)
                h = model.encoder(batch)
                row["windows"].append([w.begin, w.first, w.last, batch.ids[0].tolist(), batch.shapes[0].tolist()])
                row["upos"] += model.heads["upos"].predict(h, batch)[0]
                for head, relation in model.heads["trees"].predict(h, batch)[0]:
                    row["heads"].append(head)
                    row["relations"].append(relation)
                row["names"] += model.heads["names"].predict(h, batch)[0]
                if "attributions" in model.heads:
                    spans, links = model.heads["attributions"].predict(h, batch)[0]
                    row["links"] += [[len(row["spans"]) + a, len(row["spans"]) + b] for a, b in links.items()]
                    row["spans"] += spans
            f.write(json.dumps(row, ensure_ascii=False) + "\n")


if __name__ == "__main__":
    if len(sys.argv) != 5:
        sys.exit(__doc__)
    main(*sys.argv[1:])
