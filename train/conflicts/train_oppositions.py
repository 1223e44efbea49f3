#!/usr/bin/env python3
"""Learns which two sentences of a report are told against each other, and which sentences of other reports tell the same side:
models/conflicts/oppositions.tsv and said_again.tsv, from labelled stories.

usage: train_oppositions.py PAIRS.jsonl STORIES ... [--out models/conflicts] [--told .15] [--again .05] [--likelihoods FILE]

PAIRS.jsonl is what `opposition_pairs` prints for the stories; each of STORIES is a folder of stories with gold.json (docs/benchmark.md).
Within a report a pair is right where its two sentences hold places on different sides of one conflict of kind stance. Pairs that stand beside such a pair
(within 160 characters of both sides, which counts as found) and pairs of an optional conflict teach nothing. Across reports a pair of which one is on a
side is right where the other is on that side. Prints, for thresholds of both, how many conflicts are shown, right and found by docs/benchmark.md, each
story judged by weights that never saw it (PARTS parts). Since that measure is kind to what names many sentences, it also prints in how many the two
sentences themselves stand on (exact), or within 160 characters of (near), two sides of one conflict, and how many of the sentences added stand on that
side. --told and --again are the thresholds from which anything is shown; what is called a conflict is `opposed_statements.cc`'s, by these. Deterministic.
"""
import argparse, collections, json, pathlib, sys
import lightgbm
import numpy as np
from sklearn.metrics import average_precision_score

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent))
import boosted_trees  # noqa: E402
from labelled import golds_in, spans_of  # noqa: E402

PARTS, SEEDS, NEAR, MOST = 6, 2, 160, 3
COMMON = dict(learning_rate=0.03, num_leaves=8, max_depth=4, min_child_samples=20, subsample=0.7, subsample_freq=1, reg_lambda=3, verbose=-1, n_jobs=1,
              deterministic=True, force_row_wise=True)
TOLD, AGAIN = dict(n_estimators=400, colsample_bytree=0.2, **COMMON), dict(n_estimators=250, colsample_bytree=0.3, **COMMON)


def rows_of(pairs, width):
    return [tuple(p[:2]) for p in pairs], np.array([p[2:] for p in pairs], dtype=np.float32).reshape(-1, width)


def load(path, folders):
    golds = golds_in(folders)
    stories = []
    for row in map(json.loads, open(path)):
        folder, gold = golds[row["story"]]
        spans = spans_of(row["statements"], folder)
        held, near = [set() for _ in spans], [set() for _ in spans]
        stances = {c: conflict for c, conflict in enumerate(gold["conflicts"]) if conflict["kind"] == "stance"}
        for c, conflict in stances.items():
            for s, side in enumerate(conflict["sides"]):
                for p in side:
                    for n, (document, begin, end) in enumerate(spans):
                        if p["document"] == document and p["begin"] is not None:
                            if p["begin"] < end and begin < p["end"]:
                                held[n].add((c, s))
                            if p["begin"] - NEAR < end and begin < p["end"] + NEAR:
                                near[n].add((c, s))
        optional = {c for c, conflict in stances.items() if conflict.get("optional")}

        def opposed(sides, a, b):
            return {c for c, s in sides[a] for d, t in sides[b] if c == d and s != t}
        width = len(row["features"])
        within, x = rows_of(row["within"], width)
        across, z = rows_of(row["across"], width)
        right = np.array([bool(opposed(held, a, b) - optional) for a, b in within], dtype=bool)
        beside = [opposed(near, a, b) for a, b in within]
        stories.append({"beside": beside, "story": row["story"], "names": row["features"], "within": within, "x": x, "y": right,
                        "teaches": np.array([r or not opposed(near, a, b) for r, (a, b) in zip(right, within)], dtype=bool),
                        "across": across, "z": z, "again": np.array([bool(held[a] & held[b]) for a, b in across], dtype=bool),
                        "asks": np.array([bool(held[a] or held[b]) for a, b in across], dtype=bool),
                        "near": near, "document": [d for d, _, _ in spans], "optional": optional,
                        "documents": {c: {p["document"] for side in conflict["sides"] for p in side} for c, conflict in stances.items()},
                        "wanted": len(stances) - len(optional)})
    return sorted(stories, key=lambda s: s["story"])


def fit(stories):
    x, y = (np.concatenate([s[k][s["teaches"]] for s in stories]) for k in ("x", "y"))
    z, again = (np.concatenate([s[k][s["asks"]] for s in stories]) for k in ("z", "again"))
    told = [lightgbm.LGBMClassifier(**TOLD, seed=seed).fit(x, y) for seed in range(SEEDS)]
    return told, [lightgbm.LGBMClassifier(**AGAIN, seed=seed).fit(z, again) for seed in range(SEEDS)]


def likelihood(models, rows):
    if not len(rows):
        return np.zeros(0)
    return 1 / (1 + np.exp(-np.mean([m.predict_proba(rows, raw_score=True) for m in models], axis=0)))


def cross_validate(stories):
    for part in range(PARTS):
        told, again = fit([s for n, s in enumerate(stories) if n % PARTS != part])
        for s in stories[part::PARTS]:
            s["p"], s["q"] = likelihood(told, s["x"]), likelihood(again, s["z"])


def judge(stories, told_from, again_from):
    """What compare/conflicts/opposed_statements.cc shows: counts by docs/benchmark.md (shown, right, found), of the two sentences alone
    (exact, near), and of those added to right ones (added, added right)."""
    count = collections.Counter()
    for s in stories:
        others = collections.defaultdict(list)
        for (a, b), q, same in zip(s["across"], s["q"], s["again"]):
            if q >= again_from:
                others[a].append((-q, b, same))
                others[b].append((-q, a, same))
        told, hit = set(), set()
        for k in np.argsort(-s["p"], kind="stable"):
            if s["p"][k] < told_from:
                break
            pair = s["within"][k]
            if told & set(pair):
                continue
            more = [(n, same) for side in pair for _, n, same in sorted(others[side])[:MOST] if n not in pair]
            members = [*pair, *(n for n, _ in more)]
            documents = {s["document"][m] for m in members}
            if len(documents) < 2:
                continue
            told |= set(pair)
            sides = collections.defaultdict(set)
            for m in members:
                for c, side in s["near"][m]:
                    sides[c].add(side)
            meets = {c for c, of in sides.items() if len(of) > 1 and (len(s["documents"][c] & documents) > 1 or len(s["documents"][c]) == 1)}
            if meets and meets <= s["optional"]:
                continue
            count["shown"] += 1
            count["right"] += bool(meets)
            count["exact"] += bool(s["y"][k])
            count["near"] += bool(s["beside"][k])
            if s["y"][k]:
                count["added"] += len(more)
                count["added right"] += sum(same for _, same in more)
            hit |= meets - s["optional"]
        count["found"] += len(hit)
    return count


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("pairs")
    parser.add_argument("stories", nargs="+")
    parser.add_argument("--out", type=pathlib.Path)
    parser.add_argument("--likelihoods", help="a file for what the pairs of each story got by weights that never saw it (train/pairs)")
    parser.add_argument("--told", type=float, default=0.15)
    parser.add_argument("--again", type=float, default=0.05)
    options = parser.parse_args()
    stories = load(options.pairs, options.stories)
    cross_validate(stories)
    if options.likelihoods:
        with open(options.likelihoods, "w") as f:
            for s in stories:
                said = {k: [round(float(v), 6) for v in s[column]] for k, column in (("within", "p"), ("across", "q"))}
                f.write(json.dumps({"story": s["story"], **said}) + "\n")
    y, p, t = (np.concatenate([s[k] for s in stories]) for k in ("y", "p", "teaches"))
    again, q, asks = (np.concatenate([s[k] for s in stories]) for k in ("again", "q", "asks"))
    wanted = sum(s["wanted"] for s in stories)
    print(f"{len(stories)} stories, {wanted} wanted; within {len(y)} pairs, {y.sum()} right, average precision {average_precision_score(y[t], p[t]):.3f}; "
          f"across {asks.sum()}, {again.sum()}, {average_precision_score(again[asks], q[asks]):.3f}")
    for told_from in (0.12, 0.2, 0.3, 0.35, 0.4, 0.5):
        for again_from in (0.05, 0.15, 0.2, 0.3):
            c = judge(stories, told_from, again_from)
            right, exact, near = (c[k] / max(c["shown"], 1) for k in ("right", "exact", "near"))
            print(f"told {told_from:.2f}, again {again_from:.2f}: shown {c['shown']}, right {right:.2f} (exact {exact:.2f}, near {near:.2f}), found {c['found']} "
                  f"({c['found'] / wanted:.2f}), added {c['added']}, right {c['added right'] / max(c['added'], 1):.2f}")
    if options.out:
        told, again = fit(stories)
        title = "see CARD.md. Made by train/conflicts/train_oppositions.py."
        boosted_trees.write_lightgbm(told, stories[0]["names"], options.told, options.out / "oppositions.tsv", "Weights of sentences told against each other: " + title)
        boosted_trees.write_lightgbm(again, stories[0]["names"], options.again, options.out / "said_again.tsv", "Weights of sentences on one side of a dispute: " + title)


if __name__ == "__main__":
    sys.exit(main())
