#!/usr/bin/env python3
"""Learns which two sentences of a report are told against each other: models/conflicts/oppositions.tsv, from labelled stories.

usage: train_oppositions.py PAIRS.jsonl STORIES ... [--out oppositions.tsv] [--threshold .5]

PAIRS.jsonl is what `opposition_pairs` prints for the stories; each of STORIES is a folder of stories with gold.json (docs/benchmark.md).
A pair is right where its two sentences hold places on different sides of one conflict of kind stance. Pairs that stand beside such a pair
(within 160 characters of both sides, which counts as found) and pairs of an optional conflict teach nothing. The table is the mean of
several boosted ensembles drawn differently. Prints, for thresholds, how many conflicts are shown, right and found, each story judged by
weights that never saw it (PARTS parts), a sentence told once. Deterministic.
"""
import argparse, collections, json, pathlib, sys
import numpy as np
from sklearn.ensemble import GradientBoostingClassifier
from sklearn.metrics import average_precision_score

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent))
import boosted_trees  # noqa: E402

PARTS, SEEDS, NEAR = 10, 3, 160
FEATURES_NOT_USED = ("sentences before",)


def load(path, folders):
    golds = {p.parent.name: (p.parent, json.loads(p.read_text())) for f in folders for p in sorted(pathlib.Path(f).glob("*/gold.json"))}
    stories = []
    for row in map(json.loads, open(path)):
        folder, gold = golds[row["story"]]
        texts = {}
        def code_point(document, byte):
            if document not in texts:
                texts[document] = (folder / document).read_bytes()
            return len(texts[document][:byte].decode("utf-8", "replace"))
        spans = [(d["document"], code_point(d["document"], d["begin"]), code_point(d["document"], d["end"])) for d in row["statements"]]
        held, near = [set() for _ in spans], [set() for _ in spans]
        for c, conflict in enumerate(gold["conflicts"]):
            for s, side in enumerate(conflict["sides"]):
                for p in side:
                    for n, (document, begin, end) in enumerate(spans):
                        if p["document"] == document and p["begin"] is not None:
                            if p["begin"] < end and begin < p["end"]:
                                held[n].add((c, s))
                            if p["begin"] - NEAR < end and begin < p["end"] + NEAR:
                                near[n].add((c, s))
        def conflicts_of(sides, a, b):
            return {c for c, s in sides[a] for d, t in sides[b] if c == d and s != t}
        stance = {c for c, conflict in enumerate(gold["conflicts"]) if conflict["kind"] == "stance"}
        optional = {c for c, conflict in enumerate(gold["conflicts"]) if conflict.get("optional")}
        index = [tuple(p[:2]) for p in row["pairs"]]
        right = [bool(conflicts_of(held, a, b) & stance - optional) for a, b in index]
        meets = [conflicts_of(near, a, b) & stance for a, b in index]
        other = [bool(conflicts_of(near, a, b) - stance) for a, b in index]
        stories.append({"story": row["story"], "names": row["features"], "index": index, "x": np.array([p[2:] for p in row["pairs"]], dtype=np.float32).reshape(-1, len(row["features"])),
                        "y": np.array(right, dtype=bool), "teaches": np.array([r or not m for r, m in zip(right, meets)], dtype=bool),
                        "meets": [m - optional for m in meets], "optional": [bool(m) and not m - optional for m in meets], "other": other,
                        "wanted": len(stance - optional)})
    return sorted(stories, key=lambda s: s["story"])


def fit(stories, seed):
    x = np.concatenate([s["x"][s["teaches"]] for s in stories])
    y = np.concatenate([s["y"][s["teaches"]] for s in stories])
    model = GradientBoostingClassifier(n_estimators=TREES, learning_rate=RATE, max_depth=DEPTH, min_samples_leaf=LEAF, subsample=0.6, max_features=0.15, random_state=seed)
    return model.fit(x, y)


TREES, RATE, DEPTH, LEAF = 200, 0.06, 4, 10


def cross_validate(stories, parts=PARTS, seeds=SEEDS):
    for part in range(parts):
        models = [fit([s for n, s in enumerate(stories) if n % parts != part], seed) for seed in range(seeds)]
        for s in stories[part::parts]:
            logit = np.mean([m.decision_function(s["x"]) for m in models], axis=0) if len(s["x"]) else np.zeros(0)
            s["p"] = 1 / (1 + np.exp(-logit))


def judge(stories, threshold):
    """(shown, right, of another kind, found): as compare/conflicts/opposed_statements.cc, a sentence is told once."""
    shown = right = other = found = 0
    for s in stories:
        told, hit = set(), set()
        for k in np.argsort(-s["p"], kind="stable"):
            if s["p"][k] < threshold:
                break
            a, b = s["index"][k]
            if a in told or b in told:
                continue
            told |= {a, b}
            if s["optional"][k]:
                continue
            shown += 1
            right += bool(s["meets"][k])
            other += s["other"][k] and not s["meets"][k]
            hit |= s["meets"][k]
        found += len(hit)
    return shown, right, other, found


def report(stories, thresholds=np.arange(0.1, 0.75, 0.05)):
    wanted = sum(s["wanted"] for s in stories)
    y, p, t = (np.concatenate([s[k] for s in stories]) for k in ("y", "p", "teaches"))
    print(f"{len(stories)} stories, {len(y)} pairs, {y.sum()} right, average precision {average_precision_score(y[t], p[t]):.3f}; {wanted} wanted")
    for threshold in thresholds:
        shown, right, other, found = judge(stories, threshold)
        print(f"threshold {threshold:.2f}: shown {shown}, right {right / max(shown, 1):.2f}, of another kind {other}, found {found} ({found / wanted:.2f})")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("pairs")
    parser.add_argument("stories", nargs="+")
    parser.add_argument("--out")
    parser.add_argument("--threshold", type=float, default=0.5)
    parser.add_argument("--seeds", type=int, default=SEEDS)
    options = parser.parse_args()
    stories = load(options.pairs, options.stories)
    cross_validate(stories, seeds=options.seeds)
    report(stories)
    if options.out:
        boosted_trees.write([fit(stories, seed) for seed in range(SEEDS)], stories[0]["names"], options.threshold, options.out,
                            "Weights of sentences told against each other: see CARD.md. Made by train/conflicts/train_oppositions.py.")


if __name__ == "__main__":
    sys.exit(main())
