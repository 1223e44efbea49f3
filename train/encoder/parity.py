#!/usr/bin/env python3
"""How often the program says the same as the reference, token by token.

usage: parity.py REFERENCE.jsonl PROGRAM.jsonl     from reference.py and from build/bench/bench/encoder_json

Heads may differ where the reference's best heads are no tree: it takes each word's best, the program the best tree.
Exit code 1 where tags, names or attributions of fewer than 99.9 % of the tokens agree.
"""
import json
import os
import sys


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
    return 1 if min(same[k] for k in ("upos", "names", "spans", "links")) < 0.999 * total else 0


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    sys.exit(main(*sys.argv[1:]))
