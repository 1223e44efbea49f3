#!/usr/bin/env python3
"""Learns which two times are rivals: models/conflicts/date_rivals.tsv, from labelled stories.

usage: train_date_rivals.py PAIRS.jsonl STORIES ... [--out date_rivals.tsv] [--threshold .45]

PAIRS.jsonl is what `date_rivals` prints for the stories; each of STORIES is a folder of stories with gold.json (docs/benchmark.md).
A pair is right where its two times overlap places on different sides of one conflict of kind date; pairs of an optional one weigh half.
The table is the mean of several boosted ensembles drawn differently: the right pairs are few. Prints, for thresholds, how many conflicts
are shown, right and found, each story judged by weights that never saw it (PARTS parts). Deterministic.
"""
import argparse, collections, json, pathlib, sys
import numpy as np
from sklearn.ensemble import GradientBoostingClassifier

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent))
import boosted_trees  # noqa: E402
from labelled import golds_in, spans_of  # noqa: E402

PARTS, SEEDS = 8, 3
RIGHT_WEIGHS = 2  # a right pair, beside a wrong one


def load(path, folders):
    golds = golds_in(folders)
    stories = []
    for row in map(json.loads, open(path)):
        folder, gold = golds[row["story"]]
        spans = spans_of(row["dates"], folder)
        wanted = [c for c in gold["conflicts"] if c["kind"] == "date"]
        sides = collections.defaultdict(set)
        for n, (document, begin, end) in enumerate(spans):
            for c, conflict in enumerate(wanted):
                for s, side in enumerate(conflict["sides"]):
                    if any(p["document"] == document and p["begin"] is not None and begin < p["end"] and p["begin"] < end for p in side):
                        sides[row["dates"][n]["copy"]].add((c, s))
        def conflict_of(a, b):
            return next((c for c, s in sorted(sides[a]) for d, t in sides[b] if c == d and s != t), -1)
        found = [conflict_of(p[0], p[1]) for p in row["pairs"]]
        stories.append({"story": row["story"], "names": row["features"], "dates": row["dates"], "index": [p[:2] for p in row["pairs"]],
                        "x": np.array([p[2:] for p in row["pairs"]], dtype=np.float32).reshape(-1, len(row["features"])), "conflict": found,
                        "y": np.array([0 if c < 0 else 2 if wanted[c].get("optional") else 1 for c in found], dtype=int),
                        "wanted": sum(not c.get("optional") for c in wanted)})
    return sorted(stories, key=lambda s: s["story"])


def weights(story):
    """Pairs of one conflict share its weight."""
    size = collections.Counter(story["conflict"])
    right = [RIGHT_WEIGHS * size[c] ** -0.5 * (0.5 if y == 2 else 1) if y else 1 for c, y in zip(story["conflict"], story["y"])]
    return np.array(right, dtype=float)


def fit(stories, seed):
    x, y, w = (np.concatenate(part) for part in ([s["x"] for s in stories], [s["y"] for s in stories], [weights(s) for s in stories]))
    model = GradientBoostingClassifier(n_estimators=120, learning_rate=0.08, max_depth=3, min_samples_leaf=10, subsample=0.6,
                                       max_features=0.4, random_state=seed)
    return model.fit(x, y > 0, sample_weight=w)


def cross_validate(stories):
    for part in range(PARTS):
        models = [fit([s for n, s in enumerate(stories) if n % PARTS != part], seed) for seed in range(SEEDS)]
        for s in stories[part::PARTS]:
            logit = np.mean([m.decision_function(s["x"]) for m in models], axis=0) if len(s["x"]) else np.zeros(0)
            s["p"] = 1 / (1 + np.exp(-logit))


def judge(stories, threshold):
    """(shown, right, found): as compare/date_conflicts.cc, two times are told once."""
    shown = right = found = 0
    for s in stories:
        told, hit = set(), set()
        for k in np.argsort(-s["p"], kind="stable"):
            if s["p"][k] < threshold:
                break
            if s["y"][k] == 1:
                hit.add(s["conflict"][k])
            key = frozenset((d["earliest"], d["latest"], d["value"][10:16]) for d in (s["dates"][i] for i in s["index"][k]))
            if key in told:
                continue
            told.add(key)
            shown += s["y"][k] != 2
            right += s["y"][k] == 1
        found += len(hit)
    return shown, right, found


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("pairs")
    parser.add_argument("stories", nargs="+")
    parser.add_argument("--out")
    parser.add_argument("--threshold", type=float, default=0.45)
    options = parser.parse_args()
    stories = load(options.pairs, options.stories)
    wanted = sum(s["wanted"] for s in stories)
    reached = sum(len({c for c, y in zip(s["conflict"], s["y"]) if y == 1}) for s in stories)
    print(f"{len(stories)} stories, {sum(len(s['y']) for s in stories)} pairs, {sum((s['y'] == 1).sum() for s in stories)} of {reached} conflicts; {wanted} wanted")
    cross_validate(stories)
    for threshold in np.arange(0.3, 0.75, 0.05):
        shown, right, found = judge(stories, threshold)
        print(f"threshold {threshold:.2f}: shown {shown}, right {right / max(shown, 1):.2f}, found {found / wanted:.2f}")
    if options.out:
        boosted_trees.write([fit(stories, seed) for seed in range(SEEDS)], stories[0]["names"], options.threshold, options.out,
                            "Weights of times that exclude each other: see CARD.md. Made by train/conflicts/train_date_rivals.py.")


if __name__ == "__main__":
    sys.exit(main())
