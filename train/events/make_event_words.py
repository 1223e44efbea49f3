#!/usr/bin/env python3
"""Makes data/event_nouns.tsv from WordNet: which nouns name events, and the verbs they come from.

usage: make_event_words.py [--wordnet FOLDER] [--out data]

Of each noun: the share of its uses, in per cent, that name an act, an event, a phenomenon or a process by WordNet's lexicographer files
(senses weighed by how often WordNet's tagged texts use them, an untagged sense half a use), and the verb that its most used sense,
of that sort where there is one, is derived from ("explosion": explode). Nouns below LEAST per cent are left out. WordNet 3.0: Debian's wordnet-base.
"""
import argparse, collections, pathlib

HAPPENING = {"04": 1, "11": 1, "19": .7, "22": 1, "10": .25, "26": .2, "07": .1}  # act, event, phenomenon, process; communication, state, attribute seldom
LEAST = 15

HEAD = """# Nouns that name events: lemma, share of its uses that do (per cent), and the verb it comes from where it comes from one.
# Source: WordNet 3.0 (Princeton University), lexicographer files, derivations and counts of tagged senses; made by train/events/make_event_words.py.
# Licence: WordNet 3.0 licence (free use with notice): WordNet Release 3.0 Copyright 2006 by Princeton University. All rights reserved.
# Version: 1
"""


def synsets(folder, kind):
    out = {}
    for line in open(folder / f"data.{kind}", encoding="latin-1"):
        if line.startswith("  "):
            continue
        f = line.split("|")[0].split()
        count = int(f[3], 16)
        words = [f[4 + 2 * i] for i in range(count)]
        at = 4 + 2 * count
        pointers = [f[at + 1 + 4 * i: at + 5 + 4 * i] for i in range(int(f[at]))]
        out[f[0]] = (f[1], words, pointers)
    return out


def senses(folder, kind):
    out = {}
    for line in open(folder / f"index.{kind}", encoding="latin-1"):
        if line.startswith("  "):
            continue
        f = line.split()
        out[f[0]] = f[6 + int(f[3]):]
    return out


def counts(folder, number):
    out = collections.Counter()
    for line in open(folder / "cntlist.rev", encoding="latin-1"):
        key, sense, n = line.split()
        lemma, rest = key.split("%")
        if rest[0] == number:
            out[lemma, int(sense)] += int(n)
    return out


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--wordnet", default="/usr/share/wordnet", type=pathlib.Path)
    parser.add_argument("--out", default="data", type=pathlib.Path)
    options = parser.parse_args()
    nouns, verbs = synsets(options.wordnet, "noun"), synsets(options.wordnet, "verb")
    used, verb_senses = counts(options.wordnet, "1"), senses(options.wordnet, "verb")
    verb_used = collections.Counter()
    for (lemma, _), n in counts(options.wordnet, "2").items():
        verb_used[lemma] += n
    rows = []
    for lemma, ids in sorted(senses(options.wordnet, "noun").items()):
        if not lemma.isalpha() or len(lemma) < 3:
            continue
        total = happening = 0.0
        derived = collections.Counter()
        for rank, synset in enumerate(ids, 1):
            file, words, pointers = nouns[synset]
            weight = used[lemma, rank] + .5
            total += weight
            happening += weight * HAPPENING.get(file, 0)
            place = next((i for i, w in enumerate(words, 1) if w.lower() == lemma), 0)
            for symbol, target, kind, where in pointers:
                if symbol == "+" and kind == "v" and int(where[:2], 16) == place:
                    verb = verbs[target][1][int(where[2:], 16) - 1].lower()
                    if verb.isalpha():
                        derived[verb] += weight * (.1 + HAPPENING.get(file, 0)) + .01 * (verb[:3] == lemma[:3])
        share = round(100 * happening / total)
        if share >= LEAST:
            best = max(derived, key=lambda v: (derived[v], verb_used[v], v)) if derived else ""
            rows.append((lemma, share, best))
    text = HEAD + "".join(f"{a}\t{b}" + (f"\t{c}" if c else "") + "\n" for a, b, c in rows)
    (options.out / "event_nouns.tsv").write_text(text)
    print(len(rows), "nouns,", sum(1 for r in rows if r[2]), "with a verb")


if __name__ == "__main__":
    main()
