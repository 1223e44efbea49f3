#!/usr/bin/env python3
"""Learns which words tell events: models/events/event_predicates.tsv.

usage: train_predicates.py ECBPLUS.jsonl.xz WORDS [--out WEIGHTS.tsv]

WORDS is what `event_pairs` writes as OUT.words. A candidate inside a reviewed sentence is an event where a gold mention covers it. A
logistic regression over the named features that occur LEAST times, trained on the train part; the threshold is that of the best F1 on
train, cross-validated over topics. Prints precision, recall and F1 on both parts, beside the rule "every candidate".
"""
import argparse, collections, json, lzma, pathlib
import numpy as np
from scipy.sparse import csr_matrix
from sklearn.linear_model import LogisticRegression

LEAST, PARTS = 8, 5


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("corpus")
    parser.add_argument("words")
    parser.add_argument("--out")
    options = parser.parse_args()
    docs = {}
    for line in lzma.open(options.corpus, "rt", encoding="utf-8"):
        d = json.loads(line)
        at, table = 0, [0]
        for c in d["text"]:
            at += len(c.encode())
            table.append(at)
        d["table"] = table
        docs[d["source"]] = d
    rows, labels, topics, dev = [], [], [], []
    missed = collections.Counter()
    for d in docs.values():
        missed[d["part"]] += len(d["events"])
    for line in open(options.words, encoding="utf-8"):
        source, begin, end, *features = line.rstrip("\n").split("\t")
        d, begin = docs[source], int(begin)
        t = d["table"]
        if not any(s["reviewed"] and t[s["begin"]] <= begin < t[s["end"]] for s in d["sentences"]):
            continue
        hit = any(t[b] <= begin < t[e] for m in d["events"] for b, e in (m.get("spans") or [[m["begin"], m["end"]]]))
        rows.append(features)
        labels.append(hit)
        topics.append(int(d["topic"]))
        dev.append(d["part"] == "dev")
    counts = collections.Counter(f for r, is_dev in zip(rows, dev) if not is_dev for f in r)
    names = sorted(f for f, n in counts.items() if n >= LEAST)
    index = {f: i for i, f in enumerate(names)}
    i, j = zip(*((n, index[f]) for n, r in enumerate(rows) for f in r if f in index))
    x = csr_matrix((np.ones(len(i)), (i, j)), shape=(len(rows), len(names)))
    y, topics, dev = np.array(labels), np.array(topics), np.array(dev)
    def fitted(mask):
        return LogisticRegression(C=0.3, max_iter=300).fit(x[mask], y[mask])
    scores = np.zeros(len(y))
    for part in range(PARTS):
        out = ~dev & (topics % PARTS == part)
        scores[out] = fitted(~dev & ~out).predict_proba(x[out])[:, 1]
    model = fitted(~dev)
    scores[dev] = model.predict_proba(x[dev])[:, 1]
    def measure(mask, threshold):
        found = mask & (scores >= threshold)
        p, r = (y & found).sum() / max(found.sum(), 1), (y & found).sum() / (y & mask).sum()
        return p, r, 2 * p * r / (p + r)
    best = max(np.arange(0.1, 0.7, 0.02), key=lambda t: measure(~dev, t)[2])
    for name, mask in (("train, cross-validated", ~dev), ("dev", dev)):
        print(name, "every candidate: P %.3f R %.3f F1 %.3f" % measure(mask, 0), "learned at %.2f: P %.3f R %.3f F1 %.3f" % (best, *measure(mask, best)),
              f"({int((y & mask).sum())} candidates in {missed['dev' if mask is dev else 'train']} mentions)")
    if options.out:
        lines = ["# Weights of which words tell events: see CARD.md. Made by train/events/train_predicates.py.", f"(bias)\t{model.intercept_[0]:.3f}"]
        lines += [f"{f}\t{w:.3f}" for f, w in zip(names, model.coef_[0]) if abs(w) >= 0.005]
        pathlib.Path(options.out).write_text("\n".join(lines) + "\n")


if __name__ == "__main__":
    main()
