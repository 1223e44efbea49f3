#!/usr/bin/env python3
"""Learns what speaks for a day of publication: a conditional logit over the days of each report, cross-validated by story.

usage: train_days.py EXAMPLES.jsonl STORIES ... [--out models/publication/day_weights.tsv]

EXAMPLES.jsonl is what `day_examples` writes; STORIES are folders of stories with gold.json, from which the days come. A report counts in
full where it states no day itself, and 0.3 where its statement was hidden (such a report tells less of its day, since it need not); 0.3 of
that while all the others are dated. The likelihood is that of a mixture: with the chance OUTLIER nothing tells the day. Weights are drawn
to PRIOR (what was judged before there were examples; 0 where it says nothing) by a squared penalty. FIXED are errors of newsrooms and of reading, and signs, too rare to count. Needs numpy and scipy (../matching/requirements.txt).
"""
import collections, datetime, json, pathlib, sys
import numpy
from scipy.optimize import minimize

FIXED = {"wrong stamp": -9, "after modified": -9, "fixed apart": -6, "modified apart": -1, "week date apart": -1.2}
PRIOR = {"weekdays": 1, "yesterdays": 1, "nights": 1, "earlier": 1, "past ahead": -3, "open ahead": -.3, "future behind": -3, "year ahead": -3,
         "latest one": -.1, "latest three": -.4, "latest week": -.8, "latest month": -1.2, "latest quarter": -1.6, "latest old": -2,
         "next date": -.2, "past month": -2, "past month old": -1.5, "future month": -1, "future month far": -1, "burst": 1.6,
         "before first": -.5, "before first days": -.06, "before event": -1.5, "weekday before event": -.6, "shift before event": -.8,
         "week before event": -1, "date before event": -1, "strong links": 2, "middling links": 2, "weak links": 2, "knowledge": .8, "cited": .5, "same counts": .8,
         "counts out of order": -1.5, "head distance": 2, "told distance": .3, "last weekday far": -.3, "weekday is yesterday": -.5,
         "distance near": 2.5, "distance fits": 2, "day of month apart": -2, "issue apart": -2, "counted day": 2, "strong knowledge": 1.2, "years since event": -1}
PENALTY, FOLDS, HIDDEN, ALL_DATED = 1, 10, .3, .3
OUTLIER = .05  # chance that nothing of what was read tells the day: a report misread draws the weights no further
NAMED, BELIEVED = .3, .05  # as in synoptic/compare/publication_belief.cc: so much belief in one day names it, else the middle day is named


def day(text, last=False):
    parts = [int(p) for p in text.split("-")]
    if len(parts) == 3:
        return datetime.date(*parts).toordinal()
    year, month = parts[0], parts[1] if len(parts) == 2 else 12 if last else 1
    if not last:
        return datetime.date(year, month, 1).toordinal()
    return datetime.date(year + month // 12, month % 12 + 1, 1).toordinal() - 1


def known_days(folders):
    known = {}
    for gold in (g for folder in folders for g in sorted(pathlib.Path(folder).glob("*/gold.json"))):
        for name, document in json.loads(gold.read_text(encoding="utf-8"))["documents"].items():
            first, last = document["published"].get("earliest"), document["published"].get("latest")
            if first and last:
                known[gold.parent.name, name] = day(first), day(last, True)
    return known


def examples(path, known):
    names, found = [], []
    for line in open(path, encoding="utf-8"):
        one = json.loads(line)
        names = one.get("names", names)
        key = one.get("story"), one.get("document")
        if key not in known or not one["days"]:
            continue
        days = numpy.array([day(d) for d in one["days"]])
        right = (days >= known[key][0]) & (days <= known[key][1])
        weight = (HIDDEN if one["stated"] else 1) * (ALL_DATED if one["setting"] == "all" else 1)
        found.append((one["story"], weight, one, numpy.array(one["features"]), right))
    return names, found


def fit(found, start, free):
    held = [(weight, features, right) for _, weight, _, features, right in found if right.any()]

    def loss(values):
        weights = start.copy()
        weights[free] = values
        total, slope = PENALTY * ((weights - start) ** 2).sum(), 2 * PENALTY * (weights - start)
        for weight, features, right in held:
            scores = features @ weights
            chance = numpy.exp(scores - scores.max())
            chance /= chance.sum()
            mass = chance[right].sum()
            total -= weight * numpy.log(mass + OUTLIER)
            slope = slope - weight * ((numpy.where(right, chance, 0) - mass * chance) @ features) / (mass + OUTLIER)
        return total, slope[free]

    weights = start.copy()
    weights[free] = minimize(loss, start[free], jac=True, method="L-BFGS-B").x
    return weights


def named_day(scores):
    """Index of the day that the program names."""
    chance = numpy.exp(scores - scores.max())
    chance /= chance.sum()
    if chance.max() >= NAMED:
        return chance.argmax()
    before = numpy.cumsum(numpy.where(chance >= BELIEVED * chance.max(), chance, 0))
    return (before >= before[-1] / 2 - 1e-9).argmax()


def main():
    args = [a for a in sys.argv[1:] if not a.startswith("--")]
    out = args.pop() if "--out" in sys.argv else None
    if len(args) < 2:
        sys.exit(__doc__)
    names, found = examples(args[0], known_days(args[1:]))
    start = numpy.array([float(FIXED.get(n, PRIOR.get(n, 0))) for n in names])
    free = numpy.array([n not in FIXED for n in names])
    stories = sorted({story for story, *_ in found})
    hits = collections.Counter()
    for fold in range(FOLDS):
        left_out = set(stories[fold::FOLDS])
        weights = fit([f for f in found if f[0] not in left_out], start, free)
        for story, _, one, features, right in found:
            if story in left_out and one["setting"] == "some":
                kind = "stated, hidden" if one["stated"] else "undated"
                hits[kind, "all"] += 1
                hits[kind, "likeliest day right"] += bool(right[(features @ weights).argmax()])
                hits[kind, "named day right"] += bool(right[named_day(features @ weights)])
    for (kind, what), count in sorted(hits.items()):
        print(kind, what, count)
    if out:
        rows = "".join(f"{name}\t{weight:.3f}\n" for name, weight in zip(names, fit(found, start, free)))
        pathlib.Path(out).write_text("# What speaks for a day of publication: see CARD.md. Made by train/publication/train_days.py.\n" + rows)


if __name__ == "__main__":
    main()
