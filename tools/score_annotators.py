#!/usr/bin/env python3
"""How far PolNeAR's annotators agree: what a reader who is as good as they are would score by attributions.py.

usage: score_annotators.py [PART ...]     train, dev (both)

The articles that several people marked; each pair of people is scored as gold and output, characters by role and
attributions one to one, and spans that are the same to the character ("exact"). $SYNOPTIC_CORPORA is ../shared.
"""
import glob, itertools, os, sys

SHARED = os.environ.get("SYNOPTIC_CORPORA", os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "..", "shared"))
ROLES = ("source", "cue", "content")


def main(parts):
    if not os.path.isdir(f"{SHARED}/score"):
        print(f"skipped: no corpora in {SHARED}")
        return
    sys.path.insert(0, f"{SHARED}/score")
    from attributions import chars, match, read_brat
    counts = {row: [0, 0, 0] for row in [*ROLES, "attribution", *(f"{r}, exact" for r in ROLES)]}  # right, of one, of the other

    def count(row, right, one, other):
        counts[row] = [a + b for a, b in zip(counts[row], (right, one, other))]

    articles = pairs = 0
    for path in sorted(p for part in parts for p in glob.glob(f"{SHARED}/data/polnear/{part}/*.txt")):
        files = sorted(glob.glob(glob.escape(path[:-4]) + "*.ann"))
        articles += len(files) > 1
        with open(path, encoding="utf-8", newline="") as f:
            text = f.read()
        for files_of_two in itertools.combinations(files, 2):
            pairs += 1
            spans = [read_brat(f) for f in files_of_two]
            two = [[{role: chars(a[role], text) for role in ROLES} for a in one] for one in spans]
            for role in ROLES:
                a, b = (set().union(*(x[role] for x in one)) for one in two)
                count(role, len(a & b), len(a), len(b))
                a, b = ({s for x in one for s in x[role]} for one in spans)
                count(f"{role}, exact", len(a & b), len(a), len(b))
            count("attribution", match(*two, 0.5, 0), *map(len, two))
    print(f"{articles} articles of several annotators, {pairs} pairs")
    for row, (right, one, other) in counts.items():
        print(f"{row:15} F1 {2 * right / max(1, one + other):.3f}")


if __name__ == "__main__":
    if set(sys.argv[1:]) - {"train", "dev"}:
        sys.exit(__doc__)
    main(sys.argv[1:] or ["train", "dev"])
