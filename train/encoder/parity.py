#!/usr/bin/env python3
"""How often the program says the same as the reference, token by token.

usage: parity.py REFERENCE.jsonl PROGRAM.jsonl     from reference.py and from build/bench/bench/encoder_json

Heads may differ where the reference's best heads are no tree: it takes each word's best, the program the best tree.
In 8 bits nothing is equal to the last bit: a number that falls on the other side of a step moves all that follows by
steps (the reference itself moves by as much when its positions change by a millionth). Exit code 1 below the floors.
"""
import json
import os
import sys

FLOORS = {"upos": 0.998, "names": 0.995, "spans": 0.98, "links": 0.985}  # 2026-11-23, five reports: 0.9993 0.9990 0.993 0.9997


def labels(row, key):
    """The span that each token lies in, or None."""
    out = [None] * len(row["tokens"])
    for first, last, kind in row[key]:
        for i in range(first, last):
            out[i] = (first, last, kind)
    return out


def owners(row, by_place):
    """The first token of the cue that each token's span belongs to."""
    out = [None] * len(row["tokens"])
    links = row["links"] if by_place else [-1] * len(row["spans"])
    if not by_place:
        for span, cue in row["links"]:
            links[span] = cue
    for (first, last, _), cue in zip(row["spans"], links):
        for i in range(first, last):
            out[i] = row["spans"][cue][0] if cue >= 0 else None
    return out


def main(reference, program):
    read = lambda path: {os.path.basename(r["source"]): r for r in map(json.loads, open(path, encoding="utf-8"))}
    ours, theirs = read(program), read(reference)
    same, total = dict.fromkeys(("upos", "heads", "relations", "names", "spans", "links"), 0), 0
    for source, b in theirs.items():
        a = ours[source]
        if a["tokens"] != b["tokens"]:
            sys.exit(f"{source}: the tokens differ")
        total += len(a["tokens"])
        for key, x, y in (("upos", a["upos"], b["upos"]), ("heads", a["heads"], b["heads"]), ("relations", a["relations"], b["relations"]),
                          ("names", labels(a, "names"), labels(b, "names")), ("spans", labels(a, "spans"), labels(b, "spans")),
                          ("links", owners(a, True), owners(b, False))):
            same[key] += sum(p == q for p, q in zip(x, y))
    print(total, "tokens;", ", ".join(f"{k} {v / total:.5f}" for k, v in same.items()))
    return 1 if any(same[k] < floor * total for k, floor in FLOORS.items()) else 0


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    sys.exit(main(*sys.argv[1:]))
