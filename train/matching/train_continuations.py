#!/usr/bin/env python3
"""Learns which earlier figure of its report a figure gives once more: models/matching/continuations.tsv from labelled stories.

usage: train_continuations.py PAIRS.jsonl STORIES ... [--out WEIGHTS.tsv] [--links LINKS]

PAIRS.jsonl and STORIES as for train_pairs.py. A figure and one of those before it in its report are labelled by whether the gold holds
them in one group. Prints average precision and, for each threshold, precision and recall over pairs of other values, on stories left out
(five parts). --links writes the continuations chosen on stories left out, which `story_pairs --links` reads: what is learned on top of
them must not see choices of weights that know the story. Deterministic.
"""
import argparse, sys
import numpy as np
from sklearn.ensemble import GradientBoostingClassifier
from sklearn.metrics import average_precision_score
import train_pairs

PARTS, THRESHOLD = 5, 0.5


def load(path, folders):
    stories = sorted(train_pairs.load(path, folders), key=lambda s: s["story"])
    for s in stories:
        rows = np.array(s["continuations"], dtype=np.float64).reshape(-1, 2 + len(s["continuation_features"]))
        s["links"], s["x"] = rows[:, :2].astype(int), rows[:, 2:].astype(np.float32)
        label = lambda a, b: -1 if a is None or b is None else int(a == b)
        s["y"] = np.array([label(s["labels"][a], s["labels"][b]) for a, b in s["links"]], dtype=int)
    return stories


def fit(stories):
    x = np.concatenate([s["x"][s["y"] >= 0] for s in stories])
    y = np.concatenate([s["y"][s["y"] >= 0] for s in stories])
    return GradientBoostingClassifier(n_estimators=150, max_depth=4, learning_rate=0.1, subsample=0.7, min_samples_leaf=15, random_state=1).fit(x, y)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("pairs")
    parser.add_argument("stories", nargs="+")
    parser.add_argument("--out")
    parser.add_argument("--links")
    options = parser.parse_args()
    stories = load(options.pairs, options.stories)
    scores = [None] * len(stories)
    for part in range(PARTS):
        out = range(part, len(stories), PARTS)
        model = fit([s for i, s in enumerate(stories) if i not in out])
        for i in out:
            scores[i] = model.predict_proba(stories[i]["x"])[:, 1]
    y, p = np.concatenate([s["y"] for s in stories]), np.concatenate(scores)
    other = np.concatenate([s["x"][:, 0] for s in stories]) == 0  # "value equal" comes first
    known = y >= 0
    print(f"{len(stories)} stories, {known.sum()} labelled pairs, {(y == 1).sum()} of one thing, {((y == 1) & other).sum()} of them with other values")
    print(f"average precision {average_precision_score(y[known], p[known]):.3f}, other values {average_precision_score(y[known & other], p[known & other]):.3f}")
    for threshold in (0.3, 0.4, 0.5, 0.6, 0.7):
        said = known & other & (p >= threshold)
        print(f"threshold {threshold}: other values precision {y[said].mean():.2f}, recall {y[said].sum() / y[known & other].sum():.2f}")
    if options.links:
        with open(options.links, "w") as f:
            for s, q in zip(stories, scores):
                best = {}
                for (later, earlier), score in zip(s["links"], q):
                    if score >= THRESHOLD and score > best.get(later, (0, 0))[0]:
                        best[later] = (score, earlier)
                f.writelines(f"{s['story']} {later} {best[later][1]}\n" for later in sorted(best))
    if options.out:
        train_pairs.write(fit(stories), stories[0]["continuation_features"], THRESHOLD, options.out)


if __name__ == "__main__":
    sys.exit(main())
