#!/usr/bin/env python3
"""Learns whether the words around a figure speak for it that somebody gives it: writes models/voices/told_words.tsv.

usage: train_told.py TOOL STORIES... [--hold NAME,...] [--folds N] [--penalty P] [--odds FILE] [--out FILE]

TOOL is the program told_vectors; STORIES are folders that hold stories as folders, with reports NN.txt and a gold.json. A logistic regression
on the means of the encoder's vectors over the places of synoptic/claims/figure_told.h: right is a source in the gold, wrong is none. It is
linear, so that a figure's odds are sums of one number a token and place, which the head `told_head` gives. --folds N scores by story, N-fold,
and gives each figure the odds of weights that did not know its story; --odds writes those, for train_figure_voices.py. Python 3.11, NumPy and
scikit-learn (OMP_NUM_THREADS=1); two minutes on one core, most of it the program's own reading.
"""
import argparse, collections, json, pathlib, subprocess, warnings

import numpy as np
from sklearn.linear_model import LogisticRegression

PLACES = ("amount", "sentence", "sentence behind", "report", "six before", "six behind", "first three", "three sentences before")

def figures_of(tool, story):
    """[(key, vector, whether the gold gives a source; None where the gold has no such figure)]."""
    gold = json.loads((story / "gold.json").read_text(encoding="utf-8"))
    reports = sorted(p for p in story.iterdir() if p.suffix in (".txt", ".html"))
    out = subprocess.run([tool, *map(str, reports)], capture_output=True, text=True, check=True).stdout
    mentions = collections.defaultdict(list)
    for m in (m for group in gold["figures"] for m in group["mentions"]):
        mentions[m["document"]].append(m)
    rows = []
    for row in map(json.loads, out.splitlines()):
        document = pathlib.Path(row["source"]).name
        alike = [m for m in mentions[document] if m["low"] == row["low"] and m["high"] == row["high"]
                 and min(m["end"], row["end"]) > max(m["begin"], row["begin"])]
        told = bool((alike[0].get("sources") or [None])[-1]) if alike else None
        rows.append(((story.name, document, row["begin"], row["end"]), np.array(row["vector"], np.float32) / 1000, told))
    return rows

def fitted(x, y, penalty):
    """Weights and constant for vectors as they are, from a regression on vectors of like spread."""
    middle, spread = x.mean(0), x.std(0) + 1e-6
    model = LogisticRegression(C=1 / penalty, max_iter=150).fit((x - middle) / spread, y)
    weights = model.coef_[0] / spread
    return weights, float(model.intercept_[0] - weights @ middle)

def write(path, weights, constant):
    """One row a place: name, the scale of its weights and its constant (billionths), and the weights in 8 bits."""
    rows = []
    for name, w in zip(PLACES, weights.reshape(len(PLACES), -1)):
        scale = max(1, round(float(np.abs(w).max()) / 127 * 1e9))
        eight = np.clip(np.round(w * 1e9 / scale), -127, 127).astype(int)
        rows.append("\t".join([name, str(scale), str(round(constant * 1e9) if name == PLACES[0] else 0), *map(str, eight)]))
    path.write_text("# Weights of the head that tells how far words speak for a source of a figure; see CARD.md.\n# Columns: place, scale and "
                    "constant in billionths, a weight of 8 bits for each number of the encoder's vectors (set news).\n" + "\n".join(rows) + "\n", encoding="utf-8")

def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("tool"), parser.add_argument("stories", nargs="+"), parser.add_argument("--hold", default="")
    parser.add_argument("--folds", type=int, default=6), parser.add_argument("--penalty", type=float, default=1000.0)
    parser.add_argument("--odds", type=pathlib.Path), parser.add_argument("--out", type=pathlib.Path)
    args = parser.parse_args()
    warnings.filterwarnings("ignore")  # of its 150 passes
    held = set(args.hold.split(",")) - {""}
    rows = [r for folder in args.stories for gold in sorted(pathlib.Path(folder).glob("*/gold.json")) if gold.parent.name not in held
            for r in figures_of(args.tool, gold.parent)]
    x = np.array([v for _, v, _ in rows])
    y = np.array([-1 if told is None else int(told) for _, _, told in rows])
    stories = np.array([key[0] for key, _, _ in rows])
    names, odds = sorted(set(stories)), np.zeros(len(rows))
    for k in range(args.folds):
        out = np.isin(stories, names[k::args.folds])
        weights, constant = fitted(x[~out & (y >= 0)], y[~out & (y >= 0)], args.penalty)
        odds[out] = x[out] @ weights + constant
    known = y >= 0
    print(f"{args.folds}-fold by story: {((odds > 0) == y)[known].mean():.4f} of {known.sum()}, {y[known].mean():.3f} with a source")
    if args.odds:
        args.odds.write_text("".join(json.dumps([*key, round(float(o), 4)]) + "\n" for (key, _, _), o in zip(rows, odds)), encoding="utf-8")
    if args.out:
        write(args.out, *fitted(x[known], y[known], args.penalty))

if __name__ == "__main__":
    main()
