#!/usr/bin/env python3
"""Scores what figures are said to count: do figures of one gold group share it, do figures of different groups not?

usage: score_counted.py [--held-out] [--wrong STORY] PROGRAM FOLDER [FOLDER ...]

FOLDER holds stories, each a folder with NN.txt, sidecars and gold.json (docs: the gold's `figures` are groups of mentions). Every
report is read by itself (`PROGRAM annotate --format json`); a figure of the program stands for a gold mention where it overlaps it with
the same bounds. A row a set of stories, and all:

found       gold mentions with such a figure
named       found counts with a head or an outcome
share, equal / other    pairs of one group with equal / other values whose outcome, or head where neither has one, is the same
wrong       pairs of two groups of one story and of one kind that share outcome and head with compatible restrictors and the same event
b3          B-cubed of a simple grouping by those fields alone;   b3 with values: average link, equal values draw together too

Every third story by name is held out: it is scored with --held-out only, and reported apart, so that what was written by
reading the failures of the others can be told from what holds anywhere. --wrong STORY lists that story's pairs that go wrong.
"""
import json, os, pathlib, subprocess, sys

COUNT_LIKE = {"count"}


def read(program, story):
    reports = sorted(str(p) for p in story.glob("[0-9][0-9].txt"))
    done = subprocess.run([program, "annotate", "--quiet", "--format", "json", *reports], capture_output=True, text=True)
    documents = {}
    for line in done.stdout.splitlines():
        row = json.loads(line)
        documents[os.path.basename(row["document"]["source"] if "document" in row else row["source"])] = row
    return documents


def overlap(a, b):
    return max(0, min(a["end"], b["end"]) - max(a["begin"], b["begin"]))


def found_mentions(gold, documents):
    """[(group, gold mention, figure)]; one to one, the largest overlap first."""
    out, total = [], 0
    for index, group in enumerate(gold["figures"]):
        for mention in group["mentions"]:
            total += 1
            figures = documents.get(mention["document"], {}).get("figures", [])
            fits = [f for f in figures if overlap(f, mention) and f["low"] == mention["low"] and f["high"] == mention["high"]]
            if fits:
                out.append((index, mention, max(fits, key=lambda f: overlap(f, mention))))
    return out, total


def meaning(figure):
    return figure.get("outcome") or "", figure.get("head") or ""


def base_unit(figure):
    return figure["kind"], (figure.get("unit") or "").split("/")[0] if figure["kind"] in ("measure", "money") else ""


def compatible(a, b):
    """Restrictors: one's within the other's, or none where the other's are."""
    x, y = set(a.get("restrictors") or []), set(b.get("restrictors") or [])
    return x <= y or y <= x


def share(a, b):
    (ao, ah), (bo, bh) = meaning(a), meaning(b)
    if ao or bo:
        return ao == bo
    return bool(ah) and ah == bh


def same_thing(a, b):
    (ao, ah), (bo, bh) = meaning(a), meaning(b)
    if base_unit(a)[0] != base_unit(b)[0] or not share(a, b) or a.get("event") != b.get("event"):
        return False
    if ah and bh and ah != bh and not {"person", "people"} & {ah, bh}:
        return False
    if bool(a.get("addition")) != bool(b.get("addition")):
        return False
    return compatible(a, b)


def values_equal(a, b):
    return (a["low"], a["high"]) == (b["low"], b["high"]) or (a["low"] or a["high"]) == (b["low"] or b["high"])


def score_of(a, b, with_values):
    if base_unit(a)[0] != base_unit(b)[0]:
        return 0.0
    thing = same_thing(a, b)
    if not with_values:
        return 1.0 if thing else 0.0
    equal = values_equal(a, b)
    if thing:
        return 1.0 if equal else 0.7
    apart = any(meaning(a)[0] and meaning(b)[0] and meaning(a)[0] != meaning(b)[0] for _ in (0,))
    return (0.45 if apart else 0.8) if equal else 0.0


def average_link(items, with_values, threshold=0.5):
    groups = [[i] for i in range(len(items))]
    table = [[score_of(a, b, with_values) for b in items] for a in items]
    while True:
        best, pair = threshold, None
        for x in range(len(groups)):
            for y in range(x + 1, len(groups)):
                s = sum(table[i][j] for i in groups[x] for j in groups[y]) / (len(groups[x]) * len(groups[y]))
                if s > best:
                    best, pair = s, (x, y)
        if not pair:
            return groups
        groups[pair[0]] += groups.pop(pair[1])


def b_cubed(labels, groups):
    of = {i: g for g, members in enumerate(groups) for i in members}
    p = r = 0.0
    for i in range(len(labels)):
        same_f = {j for j in range(len(labels)) if of[j] == of[i]}
        same_g = {j for j in range(len(labels)) if labels[j] == labels[i]}
        p += len(same_f & same_g) / len(same_f)
        r += len(same_f & same_g) / len(same_g)
    if not labels:
        return 1.0
    p, r = p / len(labels), r / len(labels)
    return 2 * p * r / (p + r)


def describe(mention, figure):
    fields = {k: figure.get(k) for k in ("head", "outcome", "restrictors", "event", "predicate", "scope") if figure.get(k)}
    return f"{mention['document']}:{mention['begin']} {mention['text']!r} {fields}"


def story_row(program, story, show):
    gold = json.loads((story / "gold.json").read_text(encoding="utf-8"))
    found, total = found_mentions(gold, read(program, story))
    row = dict(total=total, found=len(found), counts=0, named=0, equal=0, equal_ok=0, other=0, other_ok=0, apart=0, wrong=0)
    for _, _, figure in found:
        if figure["kind"] == "count":
            row["counts"] += 1
            row["named"] += bool(figure.get("head") or figure.get("outcome"))
    for x in range(len(found)):
        for y in range(x + 1, len(found)):
            (g, m, a), (h, n, b) = found[x], found[y]
            if g == h:
                key = "equal" if values_equal(a, b) else "other"
                row[key] += 1
                ok = share(a, b)
                row[key + "_ok"] += ok
                if show and not (ok and same_thing(a, b)):
                    print(f"SPLIT [{gold['figures'][g]['subject']}]\n   {describe(m, a)}\n   {describe(n, b)}")
            elif base_unit(a) == base_unit(b):
                row["apart"] += 1
                bad = same_thing(a, b)
                row["wrong"] += bad
                if show and bad:
                    print(f"JOINED [{gold['figures'][g]['subject']} | {gold['figures'][h]['subject']}]\n   {describe(m, a)}\n   {describe(n, b)}")
    labels, figures = [g for g, _, _ in found], [f for _, _, f in found]
    row["b3"] = b_cubed(labels, average_link(figures, False))
    row["b3v"] = b_cubed(labels, average_link(figures, True))
    return row


def print_rows(title, rows):
    total = {k: sum(r[k] for r in rows) for k in rows[0]}
    n = len(rows)
    print(f"{title:24} stories {n:3}  found {total['found']}/{total['total']}  named {total['named']}/{total['counts']}"
          f"  equal {total['equal_ok']}/{total['equal']}  other {total['other_ok']}/{total['other']}"
          f"  wrong {total['wrong']}/{total['apart']}  b3 {total['b3'] / n:.3f}  with values {total['b3v'] / n:.3f}")


def main():
    args = sys.argv[1:]
    held_out = "--held-out" in args
    show = args[args.index("--wrong") + 1] if "--wrong" in args else None
    args = [a for i, a in enumerate(args) if not a.startswith("--") and not (i and args[i - 1] == "--wrong")]
    if len(args) < 2:
        sys.exit(__doc__)
    for folder in args[1:]:
        stories = sorted(p.parent for p in pathlib.Path(folder).glob("*/gold.json"))
        read_rows, held_rows = [], []
        for i, story in enumerate(stories):
            if show and story.name != show:
                continue
            if i % 3 == 2 and not held_out:
                continue
            (held_rows if i % 3 == 2 else read_rows).append(story_row(args[0], story, show == story.name))
        name = os.path.basename(os.path.normpath(folder))
        if read_rows:
            print_rows(f"{name}, read", read_rows)
        if held_rows:
            print_rows(f"{name}, held out", held_rows)


if __name__ == "__main__":
    main()
