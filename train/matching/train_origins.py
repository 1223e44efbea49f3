#!/usr/bin/env python3
"""Learns when two reports have one number from one origin: models/matching/origin_pairs.tsv from labelled stories.

usage: train_origins.py PAIRS.jsonl STORIES ... [--out WEIGHTS.tsv]

PAIRS.jsonl and STORIES as for train_pairs.py. A pair of figures of one gold group and value in two reports is labelled by whether the
gold names one origin for both (a mention without an origin is its report's own). Trees and threshold are chosen on stories left out.
Prints the mean of the F1 of "one origin" and of "two" over the pairs, as tools/score_stories has it, for each threshold. Deterministic.
"""
import argparse, sys
import numpy as np
from sklearn.ensemble import GradientBoostingClassifier
import train_pairs

PARTS = 5


def load(path, folders):
    stories = []
    for s in train_pairs.load(path, folders):
        gold = s["gold"]
        rows = []
        for row in s["origin_pairs"]:
            a, b = (s["mentions"][int(i)] for i in row[:2])
            if a is None or b is None or s["labels"][int(row[0])] != s["labels"][int(row[1])]:
                continue
            own = lambda m: m.get("origin") or "report " + m["document"]
            rows.append((row[2:], own(a) == own(b)))
        if rows and any(m.get("origin") for g in gold["figures"] for m in g["mentions"]):
            stories.append({"story": s["story"], "x": np.array([r[0] for r in rows]), "y": np.array([r[1] for r in rows]),
                            "features": s["origin_features"]})
    return sorted(stories, key=lambda s: s["story"])


def fit(stories, trees, depth):
    # Every story weighs the same: a few large ones hold half of all pairs.
    x, y = np.concatenate([s["x"] for s in stories]), np.concatenate([s["y"] for s in stories])
    weight = np.concatenate([np.full(len(s["y"]), 1 / np.sqrt(len(s["y"]))) for s in stories])
    model = GradientBoostingClassifier(n_estimators=trees, max_depth=depth, learning_rate=0.1, subsample=0.7, min_samples_leaf=20,
                                       random_state=1)
    return model.fit(x, y, sample_weight=weight)


def mean_f1(stories, scores, threshold):
    means = []
    for s, p in zip(stories, scores):
        said = p >= threshold
        rows = []
        for kind in (True, False):
            right = ((said == kind) & (s["y"] == kind)).sum()
            if (s["y"] == kind).any():
                rows.append(2 * right / ((said == kind).sum() + (s["y"] == kind).sum()))
        means.append(np.mean(rows))
    return float(np.mean(means))


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("pairs")
    parser.add_argument("stories", nargs="+")
    parser.add_argument("--out")
    parser.add_argument("--trees", type=int, default=40)
    parser.add_argument("--depth", type=int, default=3)
    options = parser.parse_args()
    stories = load(options.pairs, options.stories)
    print(f"{len(stories)} stories, {sum(len(s['y']) for s in stories)} pairs, {sum(int(s['y'].sum()) for s in stories)} of one origin")
    scores = [None] * len(stories)
    for part in range(PARTS):
        out = range(part, len(stories), PARTS)
        model = fit([s for i, s in enumerate(stories) if i not in out], options.trees, options.depth)
        for i in out:
            scores[i] = model.predict_proba(stories[i]["x"])[:, 1]
    best = (0, 0.5)
    for threshold in np.arange(0.3, 0.86, 0.05):
        mean = mean_f1(stories, scores, threshold)
        print(f"threshold {threshold:.2f}: mean F1 {mean:.3f}")
        best = max(best, (mean, round(float(threshold), 2)))
    model = fit(stories, options.trees, options.depth)
    for n in np.argsort(-model.feature_importances_)[:10]:
        print(f"{stories[0]['features'][n]:20} {model.feature_importances_[n]:.3f}")
    if options.out:
        train_pairs.write(model, stories[0]["features"], best[1], options.out)


if __name__ == "__main__":
    sys.exit(main())
