#!/usr/bin/env python3
"""Learns when two events are one: models/events/event_pairs.tsv from ECB+; prepares its mentions, and scores links.

usage: train_event_pairs.py prepare ECBPLUS.jsonl.xz FOLDER        writes FOLDER/texts and FOLDER/mentions.tsv for `event_pairs`
       train_event_pairs.py train ECBPLUS.jsonl.xz OUT [--weights WEIGHTS.tsv] [--all]

OUT is what `event_pairs FOLDER/texts FOLDER/mentions.tsv OUT` writes. Boosted trees over the features of pairs of given mentions of one
part; pairs of one topic weigh as they come, of others a sample. Prints CoNLL F1 of the average-link clusters:
dev by weights of train, and with --all by weights of both parts, cross-validated over topics; then writes the weights of --all, or of
train. No gold topic or subtopic is told to the features or the clusters. `event_pairs ... --link` links by the built-in weights.
"""
import argparse, json, lzma, pathlib, sys
import numpy as np
sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1] / "matching"))
from train_pairs import clusters
import coreference_scores
import trees

SAMPLE, OTHERS, PARTS = 0.25, 0.03, 4


def read(path):
    return [json.loads(line) for line in lzma.open(path, "rt", encoding="utf-8")]


def prepare(corpus, folder):
    texts = folder / "texts"
    texts.mkdir(parents=True, exist_ok=True)
    with open(folder / "mentions.tsv", "w") as out:
        for d in read(corpus):
            (texts / d["source"]).write_bytes(d["text"].encode())
            for e in d["events"]:
                begin = len(d["text"][:e["begin"]].encode())
                out.write(f"{d['source']}\t{e['id']}\t{begin}\t{begin + len(d['text'][e['begin']:e['end']].encode())}\n")


class Pairs:
    def __init__(self, corpus, path):
        self.docs = {d["source"]: d for d in read(corpus)}
        self.names = pathlib.Path(path + ".names").read_text().split("\n")[:-1]
        self.mentions = [line.split("\t")[:2] for line in open(path + ".mentions")]
        chain = {(d["source"], e["id"]): e["chain"] for d in self.docs.values() for e in d["events"]}
        numbers = {c: i for i, c in enumerate(sorted(set(chain.values())))}
        self.chain = np.array([numbers[chain[s, i]] for s, i in self.mentions])
        self.topic = np.array([int(self.docs[s]["topic"]) for s, _ in self.mentions])
        self.dev = np.array([self.docs[s]["part"] == "dev" for s, _ in self.mentions])
        raw = np.fromfile(path + ".pairs", dtype=np.float32).reshape(-1, 2 + len(self.names))
        index = raw[:, :2].copy().view(np.uint32).astype(int)
        self.a, self.b, self.x = index[:, 0], index[:, 1], raw[:, 2:]
        self.y = self.chain[self.a] == self.chain[self.b]

    def fit(self, held_in, **options):
        """On pairs whose both mentions lie in `held_in`."""
        rng = np.random.default_rng(1)
        chance = rng.random(len(self.y))
        one_topic = self.topic[self.a] == self.topic[self.b]
        rows = held_in[self.a] & held_in[self.b] & (self.y | np.where(one_topic, chance < SAMPLE, chance < OTHERS))
        weights = np.where(self.y, 1.0, np.where(one_topic, 1 / SAMPLE, 1 / OTHERS))[rows]
        return trees.fit(self.x[rows], self.y[rows], weights, **options)

    def conll(self, held_out, scores, threshold):
        """Of the mentions in `held_out`; `scores` are of all pairs."""
        numbers = np.flatnonzero(held_out)
        place = {int(m): i for i, m in enumerate(numbers)}
        rows = held_out[self.a] & held_out[self.b] & (scores > 0.02)
        found = clusters(len(numbers), [(place[int(i)], place[int(j)]) for i, j in zip(self.a[rows], self.b[rows])], scores[rows].tolist(), threshold)
        return coreference_scores.conll(self.chain[numbers].tolist(), found)


def show(pairs, held_out, scores):
    best = (0, 0)
    for threshold in (.2, .25, .3, .35, .4, .45, .5):
        r = pairs.conll(held_out, scores, threshold)
        print(f"threshold {threshold:.2f}: CoNLL {r['conll']:.3f} muc {r['muc']:.3f} b3 {r['b3']:.3f} ceafe {r['ceafe']:.3f}", flush=True)
        best = max(best, (r["conll"], threshold))
    return best[1]


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("what", choices=["prepare", "train"])
    parser.add_argument("corpus")
    parser.add_argument("out")
    parser.add_argument("--weights")
    parser.add_argument("--all", action="store_true")
    options = parser.parse_args()
    if options.what == "prepare":
        return prepare(options.corpus, pathlib.Path(options.out))
    pairs = Pairs(options.corpus, options.out)
    print(f"{len(pairs.mentions)} mentions, {len(pairs.y)} pairs, {int(pairs.y.sum())} of them one event")
    model = pairs.fit(~pairs.dev)
    scores = model.predict_proba(pairs.x)[:, 1]
    print("dev, by weights of train:")
    threshold = show(pairs, pairs.dev, scores)
    if options.all:
        scores = np.zeros(len(pairs.y))
        for part in range(PARTS):
            held_out = pairs.topic % PARTS == part
            rows = held_out[pairs.a] & held_out[pairs.b]
            scores[rows] = pairs.fit(~held_out).predict_proba(pairs.x[rows])[:, 1]
        print("all topics, cross-validated:")
        for part in range(PARTS):
            show(pairs, pairs.topic % PARTS == part, scores)
        model = pairs.fit(np.ones(len(pairs.mentions), bool))
    if options.weights:
        trees.write(model, pairs.names, threshold, options.weights, "Weights of events that are one: see CARD.md. Made by train/events/train_event_pairs.py.")


if __name__ == "__main__":
    sys.exit(main())
