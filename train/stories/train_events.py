#!/usr/bin/env python3
"""Learns when two documents tell one event: models/matching/document_pairs.tsv from documents whose events are known.

usage: train_events.py DOCUMENT_PAIRS.jsonl EVENTS.tsv [--out WEIGHTS.tsv]

DOCUMENT_PAIRS.jsonl is what `document_pairs` prints; EVENTS.tsv has a line a document: its source as printed there, a tab, its event, a tab, the
set it is from. The events are cut into parts, and a pair is scored by weights that saw neither of its two events. Prints B-cubed F1 of the
clusters (average link, as the program has it) for each set and threshold, and how many events of the sets whose names begin with "whole"
are split: reports that somebody put together, which must stay so. Deterministic.
"""
import argparse, hashlib, itertools, json, pathlib, sys
import numpy as np
from sklearn.ensemble import GradientBoostingClassifier
sys.path.append(str(pathlib.Path(__file__).resolve().parent.parent / "matching"))
import train_pairs

PARTS = 4


def load(pairs, events):
    lines = open(pairs)
    head = json.loads(next(lines))
    values = np.array([json.loads(line) for line in lines], dtype=np.float64)
    of = dict(line.rstrip("\n").split("\t", 1) for line in open(events))
    told = [of[d].split("\t") for d in head["documents"]]
    return head["features"], values[:, :2].astype(int), values[:, 2:].astype(np.float32), [t[0] for t in told], [t[1] for t in told]


def fit(x, y, weight, trees, depth):
    model = GradientBoostingClassifier(n_estimators=trees, max_depth=depth, learning_rate=0.1, subsample=0.7, min_samples_leaf=20,
                                       random_state=1)
    return model.fit(x, y, sample_weight=weight)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("pairs")
    parser.add_argument("events")
    parser.add_argument("--out")
    parser.add_argument("--trees", type=int, default=60)
    parser.add_argument("--depth", type=int, default=3)
    options = parser.parse_args()
    features, index, x, events, sets = load(options.pairs, options.events)
    y = np.array([events[a] == events[b] for a, b in index])
    size = {e: events.count(e) for e in events}
    # A large event has the square of its documents in pairs: every one weighs by its documents.
    weight = np.array([1 / np.sqrt(size[events[a]]) if same else 1 for (a, _), same in zip(index, y)])
    part = np.array([int(hashlib.md5(e.encode()).hexdigest(), 16) % PARTS for e in events])
    first, second = part[index[:, 0]], part[index[:, 1]]
    scores = np.zeros(len(y))
    for a, b in itertools.combinations_with_replacement(range(PARTS), 2):
        seen = ~np.isin(first, (a, b)) & ~np.isin(second, (a, b))
        left = ((first == a) & (second == b)) | ((first == b) & (second == a))
        if left.any():
            scores[left] = fit(x[seen], y[seen], weight[seen], options.trees, options.depth).predict_proba(x[left])[:, 1]
    print(f"{len(events)} documents, {len(size)} events, {len(y)} pairs, {int(y.sum())} of one event")
    means, names = [], sorted(set(sets))
    for threshold in (0.02, 0.04, 0.06, 0.08, 0.1, 0.12, 0.15, 0.2, 0.25, 0.3, 0.4, 0.5):
        row = []
        for name in names:  # each set for itself: they were not printed together
            held = [i for i, s in enumerate(sets) if s == name]
            number = {i: n for n, i in enumerate(held)}
            inside = [(number[a], number[b], s) for (a, b), s in zip(index.tolist(), scores) if a in number and b in number]
            found = train_pairs.clusters(len(held), [r[:2] for r in inside], [r[2] for r in inside], threshold)
            row.append(train_pairs.b_cubed(found, [events[i] for i in held]))
        everything = train_pairs.clusters(len(events), index.tolist(), scores, threshold)
        split = 0
        for event in size:
            inside = [i for i, e in enumerate(events) if e == event]
            if sets[inside[0]].startswith("whole"):
                number = {i: n for n, i in enumerate(inside)}
                own = [(number[a], number[b], s) for (a, b), s in zip(index.tolist(), scores) if a in number and b in number]
                split += len(set(train_pairs.clusters(len(inside), [r[:2] for r in own], [r[2] for r in own], threshold))) > 1
        mean = train_pairs.b_cubed(everything, events)
        print(f"threshold {threshold:.2f}: all together {mean:.3f}, " + ", ".join(f"{n} {v:.3f}" for n, v in zip(names, row)) +
              f", whole ones split {split}")
        means.append((threshold, mean))
    # The lowest of those that are as good as the best: what is one event had better stay one.
    chosen = next(t for t, mean in means if mean >= max(m for _, m in means) - 0.005)
    model = fit(x, y, weight, options.trees, options.depth)
    for n in np.argsort(-model.feature_importances_):
        print(f"{features[n]:14} {model.feature_importances_[n]:.3f}")
    if options.out:
        train_pairs.write(model, features, chosen, options.out)


if __name__ == "__main__":
    sys.exit(main())
