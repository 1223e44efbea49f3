#!/usr/bin/env python3
"""Fits what joins the scorers and the net that reads pairs: models/conflicts/readings.tsv.

usage: fit_readings.py PAIRS.jsonl STATEMENTS.jsonl STORIES ... --likelihoods FILE FILE [--out TABLE]

PAIRS and STATEMENTS are what `conflict_pairs --read` and `opposition_pairs --read` print for stories that neither the net nor the scorers of
--likelihoods (train/conflicts) have seen. Prints average precision of the scorers, of the net and of both (six parts by story), and what the program
would show by both at some thresholds. Deterministic.
"""
import argparse
import json
import pathlib

import numpy as np
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import average_precision_score

import labelled_pairs
from labelled_pairs import train_conflicts, train_oppositions

LEAST, PARTS = 0.04, 6  # the program reads from .08 on (kAsked of compare/read_pairs.cc): fewer, and the likelier


def log_odds(p):
    p = np.clip(p, 1e-6, 1 - 1e-6)
    return np.log(p / (1 - p))


def fitted(x, y):
    return LogisticRegression(C=10).fit(x, y)


def join(name, known, read, thing, right, use, part):
    """The likelihoods with what was read, each part by weights that never saw it, and the weights of all. Those that are not read stay as they are."""
    x = np.column_stack([log_odds(known), read] + ([thing] if thing is not None else []))
    asked = np.asarray(known) >= LEAST
    learn, out = asked & use, np.array(known, dtype=float)
    for k in range(PARTS):
        here = asked & (part == k)
        if here.any():
            out[here] = fitted(x[learn & (part != k)], right[learn & (part != k)]).predict_proba(x[here])[:, 1]
    of = fitted(x[learn], right[learn])
    scores = [average_precision_score(right[learn], s[learn]) for s in (np.array(known), np.asarray(read), out)]
    print("{}: {} of {} right; average precision {:.3f} scorer, {:.3f} net, {:.3f} both".format(name, right[learn].sum(), learn.sum(), *scores))
    return out, [of.intercept_[0], *of.coef_[0], *([0.0] if thing is None else [])]


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("pairs")
    parser.add_argument("statements")
    parser.add_argument("stories", nargs="+")
    parser.add_argument("--likelihoods", nargs="+", required=True)
    parser.add_argument("--out", type=pathlib.Path)
    options = parser.parse_args()
    known = labelled_pairs.likelihoods_in(options.likelihoods)
    rows = {}
    figures = train_conflicts.load(options.pairs, options.stories)
    answers = {row["story"]: row for row in map(json.loads, open(options.pairs))}
    for column, (kind, name) in enumerate((("told", "told_rivals"), ("figure", "rivals"))):
        read, p, part, y, weight = [], [], [], [], []
        for n, s in enumerate(figures):
            a = np.array(answers[s["story"]][kind + "_readings"]).reshape(-1, 4)
            read.append(a), p.append(known[s["story"]][kind]), part.append(np.full(len(a), n % PARTS)), y.append(s[kind]["y"]), weight.append(s[kind]["weight"])
        read, p, part, y, weight = map(np.concatenate, (read, p, part, y, weight))
        out, rows[name] = join(name, p, read[:, column], read[:, 2], y > 0, (weight > 0) & (y != 0.5), part)
        ends = np.cumsum([len(s[kind]["y"]) for s in figures])
        for s, own, before in zip(figures, np.split(out, ends[:-1]), np.split(np.array(p), ends[:-1])):
            s[kind]["p"], s[kind]["before"] = own, before
    for threshold in np.arange(0.4, 0.81, 0.05):
        told = [f"{train_conflicts.judge(figures, threshold)}"]
        for s in figures:
            for kind in train_conflicts.KINDS:
                s[kind]["p"], s[kind]["before"] = s[kind]["before"], s[kind]["p"]
        told.append(f"{train_conflicts.judge(figures, threshold)}")
        for s in figures:
            for kind in train_conflicts.KINDS:
                s[kind]["p"], s[kind]["before"] = s[kind]["before"], s[kind]["p"]
        print(f"figures from {threshold:.2f}: shown, right, found, wanted {told[0]}; by the scorers alone {told[1]}")
    stances = train_oppositions.load(options.statements, options.stories)
    answers = {row["story"]: row for row in map(json.loads, open(options.statements))}
    sizes = [len(s["y"]) for s in stances]
    read = np.concatenate([np.array(answers[s["story"]]["readings"]).reshape(-1, 4) for s in stances])
    p, y, use = (np.concatenate(c) for c in zip(*((known[s["story"]]["within"], s["y"], s["teaches"]) for s in stances)))
    part = np.concatenate([np.full(size, n % PARTS) for n, size in enumerate(sizes)])
    out, rows["opposed"] = join("opposed", p, read[:, 3], None, y, use, part)
    for likelihoods, called in ((out, "both"), (p, "the scorer alone")):
        for s, own in zip(stances, np.split(np.asarray(likelihoods), np.cumsum(sizes)[:-1])):
            s["p"], s["q"] = own, np.array(known[s["story"]]["across"])
        for told, again in ((0.12, 0.05), (0.15, 0.05), (0.2, 0.05), (0.3, 0.15), (0.35, 0.15), (0.4, 0.15), (0.5, 0.15), (0.6, 0.15)):
            print(f"stances by {called} from {told:.2f} and {again:.2f}:", dict(train_oppositions.judge(stances, told, again)))
    if options.out:
        lines = ["# Weights of what a reading of two places adds: see CARD.md. question, bias, likelihood, reading, one thing."]
        options.out.write_text("\n".join(lines + ["\t".join([name, *(f"{w:.4f}" for w in of)]) for name, of in rows.items()]) + "\n")


if __name__ == "__main__":
    main()
