#!/usr/bin/env python3
"""Learns which sentences of two reports rest on one origin: models/matching/echo_pairs.tsv from labelled stories.

usage: train_echoes.py ECHO_PAIRS.jsonl STORIES ... [--out WEIGHTS.tsv]

ECHO_PAIRS.jsonl is what `echo_pairs` prints; STORIES are folders of stories with gold.json (docs/benchmark.md). A pair of sentences is one origin's where both overlap members
of one echo of the gold; where that echo is optional, the pair is left out. Trees, depth and threshold are chosen on stories left out: between
.20 and .50 recall falls there, and precision does not rise. Prints, for each threshold, recall and precision of the echoes that the pairs join to, as tools/score_stories measures them. Deterministic.
"""
import argparse, json, pathlib, sys
import numpy as np
from sklearn.ensemble import HistGradientBoostingClassifier

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent))
import boosted_trees  # noqa: E402

PARTS = 6
# More of these never makes an echo less likely: what is rare in the stories at hand must not turn the weights round.
MORE = {"shared weight", "contained", "both", "shared content", "run", "run unquoted", "said shared", "said contained", "figures",
        "figure digits", "voice words", "cites other", "cites the same", "actors"}
NEAR = 160  # code points, as the scorer has it


def load(path, folders):
    golds = {p.parent.name: (p.parent, json.loads(p.read_text())) for f in folders for p in sorted(pathlib.Path(f).glob("*/gold.json"))}
    stories = []
    for line in open(path):
        s = json.loads(line)
        if s["story"] not in golds or not golds[s["story"]][1].get("echoes"):
            continue
        folder, gold = golds[s["story"]]
        points = {}
        for t in s["statements"]:
            if t["document"] not in points:
                text = (folder / t["document"]).read_bytes().decode("utf-8", "replace")
                table, at = [], 0
                for n, c in enumerate(text):
                    table += [n] * len(c.encode("utf-8"))
                points[t["document"]] = table + [len(text)]
            t["begin"], t["end"] = points[t["document"]][t["begin"]], points[t["document"]][t["end"]]
        s["echoes"] = [e for e in gold["echoes"] if not e.get("independent") and "members" in e]
        inside = [set() for _ in s["statements"]]
        for n, e in enumerate(s["echoes"]):
            for m in e["members"]:
                for k, t in enumerate(s["statements"]):
                    if m["document"] == t["document"] and m["begin"] < t["end"] and t["begin"] < m["end"]:
                        inside[k].add(n)
        s["inside"] = inside
        values = np.array(s["pairs"], dtype=np.float64).reshape(-1, 2 + len(s["features"]))
        s["index"], s["x"] = values[:, :2].astype(int), values[:, 2:].astype(np.float32)
        y = []
        for a, b in s["index"]:
            both = inside[a] & inside[b]
            y.append(1 if any(not s["echoes"][n].get("optional") for n in both) else -1 if both else 0)
        s["y"] = np.array(y)
        s["copies"] = {d: t[0] for t in s["texts"] for d in t}
        s["many"] = [t for t in s["texts"] if len(t) > 1]
        stories.append(s)
    return sorted(stories, key=lambda s: s["story"])


def fit(stories, trees, depth):
    keep = [s["y"] >= 0 for s in stories]
    x = np.concatenate([s["x"][k] for s, k in zip(stories, keep)])
    y = np.concatenate([s["y"][k] for s, k in zip(stories, keep)])
    weight = np.concatenate([np.full(k.sum(), 1 / np.sqrt(max(1, (s["y"] == 1).sum()))) for s, k in zip(stories, keep)])
    more = [int(n in MORE) for n in stories[0]["features"]]
    model = HistGradientBoostingClassifier(max_iter=trees, max_depth=depth, learning_rate=0.1, min_samples_leaf=15, l2_regularization=1.0,
                                           monotonic_cst=more, early_stopping=False, random_state=1)
    return model.fit(x, y, sample_weight=weight / weight.mean())


def cross_validate(stories, trees, depth):
    scores = [None] * len(stories)
    for part in range(PARTS):
        out = range(part, len(stories), PARTS)
        model = fit([s for i, s in enumerate(stories) if i not in out], trees, depth)
        for i in out:
            scores[i] = model.predict_proba(stories[i]["x"])[:, 1] if len(stories[i]["x"]) else np.zeros(0)
    return scores


def joined(s, scores, threshold):
    """Statements joined by pairs that reach the threshold."""
    home = list(range(len(s["statements"])))
    def top(i):
        while home[i] != i:
            i = home[i]
        return i
    for (a, b), p in zip(s["index"], scores):
        if p >= threshold:
            home[max(top(a), top(b))] = min(top(a), top(b))
    groups = {}
    for i in range(len(home)):
        groups.setdefault(top(i), []).append(i)
    return [g for g in groups.values() if len(g) > 1]


def echoes_of(s, scores, threshold):
    """Groups of statements and reports of one text, as (documents, places)."""
    rows = [({s["statements"][i]["document"] for i in g}, [s["statements"][i] for i in g]) for g in joined(s, scores, threshold)]
    rows += [(set(t), [k for k in s["statements"] if k["document"] in t][:1]) for t in s["many"]]
    return rows


def near(a, b):
    return a["document"] == b["document"] and max(a["begin"], b["begin"]) - min(a["end"], b["end"]) < NEAR


def measure(s, rows):
    def fits(e, row):
        return len(set(e["documents"]) & row[0]) > 1 and any(near(m, p) for m in e["members"] for p in row[1])
    wanted = [e for e in s["echoes"] if not e.get("optional")]
    recall = sum(any(fits(e, r) for r in rows) for e in wanted) / len(wanted) if wanted else 1.0
    hits = [any(fits(e, r) for e in wanted) for r in rows]
    counted = [h for h, r in zip(hits, rows) if h or not any(fits(e, r) for e in s["echoes"])]
    return recall, sum(counted) / len(counted) if counted else float(not wanted), len(rows)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("pairs")
    parser.add_argument("stories", nargs="+")
    parser.add_argument("--out")
    parser.add_argument("--trees", type=int, default=100)
    parser.add_argument("--depth", type=int, default=3)
    parser.add_argument("--threshold", type=float, default=0.2)
    options = parser.parse_args()
    stories = load(options.pairs, options.stories)
    y = np.concatenate([s["y"] for s in stories])
    print(f"{len(stories)} stories, {len(y)} pairs, {(y == 1).sum()} of one echo, {(y < 0).sum()} left out")
    scores = cross_validate(stories, options.trees, options.depth)
    for threshold in np.arange(0.8, 0.14, -0.05):
        rows = np.array([measure(s, echoes_of(s, p, threshold)) for s, p in zip(stories, scores)])
        r, p, n = rows.mean(axis=0)
        print(f"threshold {threshold:.2f}: recall {r:.3f}, precision {p:.3f}, {n:.1f} echoes a story")
    model = fit(stories, options.trees, options.depth)
    if options.out:
        boosted_trees.write(model, stories[0]["features"], options.threshold, options.out, "Weights of matching: see CARD.md. Made by train/matching.")


if __name__ == "__main__":
    sys.exit(main())
