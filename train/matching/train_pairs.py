#!/usr/bin/env python3
"""Learns when two figures count the same thing: models/matching/figure_pairs.tsv from labelled stories.

usage: train_pairs.py PAIRS.jsonl STORIES ... [--out WEIGHTS.tsv] [--groups GROUPS]

PAIRS.jsonl is what `story_pairs` prints for the stories; each of STORIES is a folder of stories with gold.json (docs/benchmark.md).
Figures are labelled by the gold mentions that they overlap with the same bounds; pairs of two labelled figures train a boosted
ensemble of small trees. Everything that is chosen (trees, depth, threshold) is chosen on stories left out: the stories are cut into
five parts, and each part is clustered with weights that never saw it. Prints B-cubed of the clusters for each setting, by story kind,
and what each group of features adds. --groups writes the groups and scores of left-out stories for `story_pairs --groups`. Deterministic.
"""
import argparse, json, pathlib, sys
import numpy as np
from sklearn.ensemble import GradientBoostingClassifier

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent))
import boosted_trees  # noqa: E402

PARTS = 5


def load(path, folders):
    golds = {p.parent.name: (p.parent, json.loads(p.read_text())) for f in folders for p in sorted(pathlib.Path(f).glob("*/gold.json"))}
    stories = []
    for line in open(path):
        row = json.loads(line)
        if row["story"] not in golds:
            continue
        folder, gold = golds[row["story"]]
        row["gold"] = gold
        row["mentions"], row["labels"] = labels(row["figures"], folder, gold)
        row["invented"] = (folder / "gold.py").exists()
        values = np.array(row["pairs"], dtype=np.float64).reshape(-1, 2 + len(row["features"]))
        row["index"], row["values"] = values[:, :2].astype(int), values[:, 2:].astype(np.float32)
        stories.append(row)
    return stories


def labels(figures, folder, gold):
    """Of each figure the gold mention that it is and its group, or None: one to one, best overlap first, equal bounds."""
    offsets = {}
    def code_point(document, byte):
        if document not in offsets:
            table, at = {0: 0}, 0
            for n, c in enumerate((folder / document).read_bytes().decode("utf-8", "replace")):
                at += len(c.encode("utf-8"))
                table[at] = n + 1
            offsets[document] = table
        return offsets[document][byte]
    found = []
    for i, f in enumerate(figures):
        if f["document"] in gold["documents"]:
            begin, end = code_point(f["document"], f["begin"]), code_point(f["document"], f["end"])
            for group, g in enumerate(gold["figures"]):
                for n, m in enumerate(g["mentions"]):
                    overlap = min(end, m["end"]) - max(begin, m["begin"])
                    if m["document"] == f["document"] and overlap > 0 and (m["low"], m["high"]) == (f["low"], f["high"]):
                        found.append((-overlap, group, n, i))
    mentions, groups, used = [None] * len(figures), [None] * len(figures), set()
    for _, group, n, i in sorted(found):
        if groups[i] is None and (group, n) not in used:
            mentions[i], groups[i] = gold["figures"][group]["mentions"][n], group
            used.add((group, n))
    return mentions, groups


def examples(stories):
    x, y = [], []
    for s in stories:
        for (a, b), v in zip(s["index"], s["values"]):
            if s["labels"][a] is not None and s["labels"][b] is not None:
                x.append(v)
                y.append(s["labels"][a] == s["labels"][b])
    return np.array(x), np.array(y)


def fit(stories, trees, depth, columns=None):
    x, y = examples(stories)
    if columns is not None:
        x = x[:, columns]
    model = GradientBoostingClassifier(n_estimators=trees, max_depth=depth, learning_rate=0.1, subsample=0.7, min_samples_leaf=20,
                                       random_state=1)
    return model.fit(x, y)


def clusters(count, index, scores, threshold):
    """Average link as in matching/clusters.cc, a pair without a score unknown, without its constraints."""
    home = list(range(count))
    members = {i: [i] for i in range(count)}
    links = {i: {} for i in range(count)}
    for (a, b), s in zip(index, scores):
        links[a][b] = links[b][a] = s, 1
    import heapq
    def average(a, b):
        total, pairs = links[a][b]
        return total / (len(members[a]) * len(members[b]) * pairs) ** 0.5
    heap = [(-average(a, b), a, b, 0, 0) for a in links for b in links[a] if a < b and average(a, b) >= threshold]
    heapq.heapify(heap)
    version = [0] * count
    while heap:
        _, a, b, va, vb = heapq.heappop(heap)
        if a not in members or b not in members or (va, vb) != (version[a], version[b]):
            continue
        members[a] += members.pop(b)
        version[a] += 1
        version[b] += 1
        links[a].pop(b, None)
        for o, (s, n) in links.pop(b).items():
            if o == a:
                continue
            total, pairs = links[a].get(o, (0, 0))
            links[a][o] = total + s, pairs + n
            links[o].pop(b, None)
            links[o][a] = links[a][o]
        for o in links[a]:
            v = average(a, o)
            if v >= threshold:
                heapq.heappush(heap, (-v, a, o, version[a], version[o]))
    out = [0] * count
    for c, items in members.items():
        for i in items:
            out[i] = c
    return out


def b_cubed(found, gold):
    rows = [i for i, g in enumerate(gold) if g is not None]
    if not rows:
        return 0.0
    p = r = 0.0
    for i in rows:
        f = {j for j in rows if found[j] == found[i]}
        g = {j for j in rows if gold[j] == gold[i]}
        p, r = p + len(f & g) / len(f), r + len(f & g) / len(g)
    p, r = p / len(rows), r / len(rows)
    return 2 * p * r / (p + r)


def cross_validate(stories, trees, depth, columns=None):
    """Scores of every story's pairs by weights that never saw the story."""
    order = sorted(range(len(stories)), key=lambda i: stories[i]["story"])
    scores = [None] * len(stories)
    for part in range(PARTS):
        out = {order[i] for i in range(part, len(order), PARTS)}
        model = fit([stories[i] for i in order if i not in out], trees, depth, columns)
        for i in out:
            v = stories[i]["values"] if columns is None else stories[i]["values"][:, columns]
            scores[i] = model.predict_proba(v)[:, 1] if len(v) else np.zeros(0)
    return scores


def mean_b_cubed(stories, scores, threshold):
    kinds = {True: [], False: []}
    for s, p in zip(stories, scores):
        kinds[s["invented"]].append(b_cubed(clusters(len(s["figures"]), s["index"], p, threshold), s["labels"]))
    return [float(np.mean(v)) if v else 0.0 for v in (kinds[True], kinds[False])]


def write(model, names, threshold, path):
    boosted_trees.write(model, names, threshold, path, "Weights of matching: see CARD.md. Made by train/matching.")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("pairs")
    parser.add_argument("stories", nargs="+")
    parser.add_argument("--out")
    parser.add_argument("--groups")
    parser.add_argument("--ablate", action="store_true")
    parser.add_argument("--trees", type=int, default=80)
    parser.add_argument("--depth", type=int, default=4)
    options = parser.parse_args()
    stories = load(options.pairs, options.stories)
    gold_pairs = sum(sum(1 for i, g in enumerate(s["labels"]) for h in s["labels"][:i] if g is not None and g == h) for s in stories)
    x, y = examples(stories)
    print(f"{len(stories)} stories, {sum(l is not None for s in stories for l in s['labels'])} labelled figures, "
          f"{len(y)} labelled candidate pairs, {int(y.sum())} of {gold_pairs} gold pairs among them")
    scores = cross_validate(stories, options.trees, options.depth)
    means = {}
    for threshold in np.arange(0.2, 0.61, 0.05):
        invented, real = mean_b_cubed(stories, scores, threshold)
        print(f"threshold {threshold:.2f}: B-cubed invented {invented:.3f}, real {real:.3f}")
        means[round(float(threshold), 2)] = (invented + real) / 2
    # Of both kinds alike: the invented ones lie flat over the thresholds, the real ones are few. Of thresholds that are nearly as good
    # the lowest: two values of one thing that stay apart are worse than B-cubed tells, since no relation of them is seen.
    chosen = min(t for t, mean in means.items() if mean >= max(means.values()) - 0.005)
    if options.groups:
        with open(options.groups, "w") as f:
            for s, p in zip(stories, scores):
                home = clusters(len(s["figures"]), s["index"], p, chosen)
                f.write(" ".join(map(str, [s["story"], len(home), *home, len(p), *np.round(p, 4)])) + "\n")
    alone = [b_cubed(range(len(s["figures"])), s["labels"]) for s in stories]
    print(f"every figure alone {np.mean(alone):.3f}")
    if options.ablate:
        names = stories[0]["features"]
        for n in range(len(names)):
            columns = [i for i in range(len(names)) if i != n]
            invented, real = mean_b_cubed(stories, cross_validate(stories, options.trees, options.depth, columns), chosen)
            print(f"without {names[n]:22} invented {invented:.3f}, real {real:.3f}")
    if options.out:
        write(fit(stories, options.trees, options.depth), stories[0]["features"], chosen, options.out)


if __name__ == "__main__":
    sys.exit(main())
