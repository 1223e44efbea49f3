#!/usr/bin/env python3
"""Learns whose figures they are: writes models/voices/figure_voices.tsv.

usage: train_figure_voices.py TOOL STORIES... [--told FILE] [--hold NAME,...] [--folds N] [--out FILE]

TOOL is the program figure_voice_candidates; STORIES are folders that hold stories as folders: reports NN.txt and a gold.json with `figures`
(groups with mentions: document, begin, end, low, high, sources) and `aliases`. --told: the odds that train_told.py wrote, of weights that did
not know the figure's story. A log-linear choice among the candidates of a figure, by L-BFGS with an L2 penalty; right candidates share the
likelihood. What was chosen for the figure before gives features: from the gold in the first round, and in the second what weights chose
that did not know the story. So a training is always N-fold by story (--folds), and says how that scored. --hold leaves stories out and
scores them. Python 3.11, NumPy and SciPy (OMP_NUM_THREADS=1); two minutes on one core.
"""
import argparse, collections, json, math, pathlib, re, subprocess

import numpy as np
import scipy.optimize
import scipy.sparse

STOP = set("the a an of from to in on at by and or s his her its their new recent reports report said some".split())

def words(name):
    found = re.findall(r"[^\W_]+", (name or "").lower().replace("’", "'"))
    return {w for w in found if w not in STOP} or set(found)

def same_name(gold, found, aliases):
    if gold is None or not found:
        return gold is None and not found
    a = words(found)
    return any(words(f) & a and (a <= words(f) or words(f) <= a or len(words(f) & a) / len(words(f)) >= 0.5)
               for f in [gold] + aliases.get(gold, []))

def told_features(odds):
    """Those of synoptic/claims/figure_told.cc."""
    step = max(-8, min(8, math.floor(2 * odds)))
    return [f"own told {step}"] + [f"own told from {s}" for s in range(-8, step + 1)]

def documents_of(tool, story, told):
    """Each report: its figures in order, those of the gold with `right`, the indices of candidates that name its source."""
    gold = json.loads((story / "gold.json").read_text(encoding="utf-8"))
    reports = sorted(p for p in story.iterdir() if p.suffix in (".txt", ".html"))
    out = subprocess.run([tool, *map(str, reports)], capture_output=True, text=True, check=True).stdout
    found = collections.defaultdict(list)
    for line in out.splitlines():
        row = json.loads(line)
        key = (story.name, pathlib.Path(row["source"]).name, row["begin"], row["end"])
        if key in told:
            row["candidates"][0]["features"] += told_features(told[key])
        found[pathlib.Path(row["source"]).name].append(row)
    common = lambda a, b: min(a["end"], b["end"]) - max(a["begin"], b["begin"])
    for m in (m for group in gold["figures"] for m in group["mentions"]):
        alike = [r for r in found[m["document"]] if r["low"] == m["low"] and r["high"] == m["high"] and common(r, m) > 0]
        if alike:
            want = (m.get("sources") or [None])[-1]
            best = max(alike, key=lambda r: common(r, m))
            best["right"] = [i for i, c in enumerate(best["candidates"]) if same_name(want, c["voice"], gold.get("aliases", {}))]
    return [{"story": story.name, "rows": rows} for rows in found.values()]

def voice(row, candidate):
    return row["candidates"][candidate]["voice"] or ""

def with_history(rows, i, chosen):
    """The features of each candidate of figure i, with those that the choices before it give."""
    row, out = rows[i], [list(c["features"]) for c in rows[i]["candidates"]]
    def mark(j, where):
        own = " own" if not chosen[j] else ""
        for k, f in enumerate(out):
            f.append(f"{where} {'same' if voice(row, k) == chosen[j] else 'other'}{own}")
        out[0].append(f"{where} own {'was own' if own else 'was voice'}")
    if i > 0:
        before = rows[i - 1]
        if before["sentence"] == row["sentence"]:
            mark(i - 1, "in sentence")
        elif before["block"] == row["block"]:
            mark(i - 1, f"in block {min(3, row['sentence'] - before['sentence'])}"), mark(i - 1, "in block")
        elif before["block"] + 1 == row["block"]:
            mark(i - 1, "block before")
    if row["part_of"] is not None and row["part_of"] < i:
        mark(row["part_of"], "whole")
    return out

def likelihood(weights, features, transposed, first, group, right, penalty):
    """Minus the logarithm of the likelihood of the right candidates, with the penalty, and its slopes. `first`: each figure's first candidate."""
    s = features @ weights
    e = np.exp(s - np.maximum.reduceat(s, first)[group])
    among = np.where(right, e, 0.0)
    z, zr = np.add.reduceat(e, first), np.add.reduceat(among, first)
    slopes = transposed @ (e / z[group] - among / zr[group]) + penalty * weights
    return -(np.log(zr) - np.log(z)).sum() + penalty * (weights @ weights) / 2, slopes

def fit(documents, histories, penalty, least):
    """{feature: weight}, from figures with a right candidate; `histories`: what was chosen for each figure, by document."""
    told = [(with_history(d["rows"], i, h), row["right"]) for d, h in zip(documents, histories) for i, row in enumerate(d["rows"]) if row.get("right")]
    count = collections.Counter(f for candidates, _ in told for c in candidates for f in c)
    index = {f: k for k, f in enumerate(f for f, n in count.items() if n >= least)}
    columns, ends, first, right = [], [0], [], []
    for candidates, of in told:
        first.append(len(ends) - 1)
        for k, c in enumerate(candidates):
            columns += [index[f] for f in c if f in index]
            ends.append(len(columns)), right.append(k in of)
    features = scipy.sparse.csr_matrix((np.ones(len(columns)), columns, ends), shape=(len(right), len(index)))
    group = np.repeat(np.arange(len(first)), np.diff(first + [len(right)]))
    found = scipy.optimize.minimize(likelihood, np.zeros(len(index)), (features, features.T.tocsr(), np.array(first), group, np.array(right), penalty),
                                    jac=True, method="L-BFGS-B", options={"maxiter": 150})
    return dict(zip(index, found.x))

def choices(weights, document):
    """The candidate chosen for each figure, in the order of the text."""
    chosen, best = [], []
    for i, row in enumerate(document["rows"]):
        s = [sum(weights.get(f, 0.0) for f in c) for c in with_history(document["rows"], i, chosen)]
        best.append(s.index(max(s)))
        chosen.append(voice(row, best[-1]))
    return best, chosen

def right_of(weights, documents):
    """[whether the voice is right, for each figure of the gold that was found]."""
    return [b in row["right"] for d in documents for b, row in zip(choices(weights, d)[0], d["rows"]) if "right" in row]

def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("tool"), parser.add_argument("stories", nargs="+"), parser.add_argument("--out"), parser.add_argument("--hold", default="")
    parser.add_argument("--folds", type=int, default=6), parser.add_argument("--penalty", type=float, default=12.0)
    parser.add_argument("--least", type=int, default=3), parser.add_argument("--told")
    args = parser.parse_args()
    told = {tuple(row[:4]): row[4] for row in map(json.loads, open(args.told, encoding="utf-8"))} if args.told else {}
    documents = [d for folder in args.stories for gold in sorted(pathlib.Path(folder).glob("*/gold.json")) for d in documents_of(args.tool, gold.parent, told)]
    held = set(args.hold.split(",")) - {""}
    mine = [d for d in documents if d["story"] not in held]
    names = sorted({d["story"] for d in mine})
    histories = [[voice(row, (row.get("right") or [0])[0]) for row in d["rows"]] for d in mine]
    for turn in range(2):
        after, score = [None] * len(mine), []
        for k in range(args.folds):
            out = {n for n in range(len(mine)) if mine[n]["story"] in set(names[k::args.folds])}
            weights = fit([d for n, d in enumerate(mine) if n not in out], [h for n, h in enumerate(histories) if n not in out], args.penalty, args.least)
            for n in out:
                after[n] = choices(weights, mine[n])[1]
                score += right_of(weights, [mine[n]])
        print(f"{args.folds}-fold by story, round {turn}: {sum(score) / len(score):.4f} of {len(score)}")
        histories = after if turn == 0 else histories
    weights = fit(mine, histories, args.penalty, args.least)
    right = right_of(weights, mine)
    print(f"trained on {len(right)} figures, right there {sum(right) / len(right):.3f}")
    if held:
        right = right_of(weights, [d for d in documents if d["story"] in held])
        print(f"held out: {sum(right) / len(right):.3f} of {len(right)}")
    if args.out:
        kept = sorted((f, round(1000 * w)) for f, w in weights.items() if abs(w) >= 0.005)
        pathlib.Path(args.out).write_text("# Weights of the choice of a figure's voice, in thousandths; see CARD.md.\n# Columns: feature, weight.\n"
                                          + "".join(f"{f}\t{w}\n" for f, w in kept), encoding="utf-8")
        print(f"{len(kept)} weights")

if __name__ == "__main__":
    main()
