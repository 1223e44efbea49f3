#!/usr/bin/env python3
"""Learns how two values of one group stand: models/matching/value_conflicts.tsv and value_updates.tsv from labelled stories.

usage: train_relations.py PAIRS.jsonl STORIES ... [--out FOLDER]

PAIRS.jsonl is what `story_pairs --links LINKS --groups GROUPS` prints, with groups that were made by weights that never saw the story
(train_pairs.py --groups); STORIES as for train_pairs.py. Two values of one group are a conflict where a gold conflict has them on two
sides, an update where they stand in one gold group whose relation is update. Prints for each threshold how many groups would be shown
as a conflict or an update and how many of these are right, on stories left out (five parts). Deterministic.
"""
import argparse, pathlib, sys
import numpy as np
from sklearn.ensemble import GradientBoostingClassifier
import train_pairs

PARTS = 5
CONFLICT, UPDATE = 0.65, 0.65  # least scores; see CARD.md


def sides_of(story):
    out = [set() for _ in story["mentions"]]
    for n, conflict in enumerate(story["gold"].get("conflicts", [])):
        for k, side in enumerate(conflict.get("sides", []) if conflict["kind"] == "figure" else []):
            for place in side:
                for i, m in enumerate(story["mentions"]):
                    if m is not None and m["document"] == place["document"] and m["begin"] < place["end"] and place["begin"] < m["end"]:
                        out[i].add((n, k))
    return out


def label(story, sides, first, second):
    a, b = ([i for i in items if story["labels"][i] is not None] for items in (first, second))
    if not a or not b:
        return None
    if any(n == m and k != l for i in a for n, k in sides[i] for j in b for m, l in sides[j]):
        return "conflict"
    both = {story["labels"][i] for i in a} & {story["labels"][j] for j in b}
    if not both:
        return "apart"
    relations = {story["gold"]["figures"][g]["relation"] for g in both}
    return "update" if "update" in relations else "beside"


def load(path, folders):
    stories = sorted(train_pairs.load(path, folders), key=lambda s: s["story"])
    for s in stories:
        sides = sides_of(s)
        s["x"] = np.array([row[2:] for row in s["value_pairs"]], dtype=np.float32).reshape(-1, len(s["value_pair_features"]))
        s["y"] = [label(s, sides, row[0], row[1]) for row in s["value_pairs"]]
        group = {}  # of the first item of each value: values that share a list of pairs are of one group
        for row in s["value_pairs"]:
            root = min(group.get(row[0][0], row[0][0]), group.get(row[1][0], row[1][0]))
            group[row[0][0]] = group[row[1][0]] = root
        s["group"] = [min(group[row[0][0]], group[row[1][0]]) for row in s["value_pairs"]]
    return [s for s in stories if len(s["x"])]


def fit(stories, kind):
    x, y, w = [], [], []
    for s in stories:
        known = [i for i, l in enumerate(s["y"]) if l is not None]
        x += [s["x"][i] for i in known]
        y += [s["y"][i] == kind for i in known]
        w += [1 / np.sqrt(max(1, len(known)))] * len(known)  # no large story outweighs the others
    model = GradientBoostingClassifier(n_estimators=100, max_depth=3, learning_rate=0.08, subsample=0.6, min_samples_leaf=10,
                                       max_features=0.5, random_state=1)
    return model.fit(np.array(x), np.array(y), sample_weight=np.array(w))


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("pairs")
    parser.add_argument("stories", nargs="+")
    parser.add_argument("--out")
    options = parser.parse_args()
    stories = load(options.pairs, options.stories)
    print(f"{len(stories)} stories, {sum(len(s['y']) for s in stories)} pairs of values")
    for kind, name, threshold in (("conflict", "value_conflicts", CONFLICT), ("update", "value_updates", UPDATE)):
        scores = [None] * len(stories)
        for part in range(PARTS):
            out = range(part, len(stories), PARTS)
            model = fit([s for i, s in enumerate(stories) if i not in out], kind)
            for i in out:
                scores[i] = model.predict_proba(stories[i]["x"])[:, 1]
        print(f"{kind}: {sum(s['y'].count(kind) for s in stories)} pairs")
        for least in np.arange(0.2, 0.81, 0.05):
            shown = right = 0
            for s, p in zip(stories, scores):
                for g in {g for g, q in zip(s["group"], p) if q >= least}:
                    shown += 1
                    right += any(l == kind for l, h in zip(s["y"], s["group"]) if h == g)
            print(f"  from {least:.2f}: {shown} groups, {right} of them right ({right / max(1, shown):.2f})")
        if options.out:
            train_pairs.write(fit(stories, kind), stories[0]["value_pair_features"], threshold, pathlib.Path(options.out) / f"{name}.tsv")


if __name__ == "__main__":
    sys.exit(main())
