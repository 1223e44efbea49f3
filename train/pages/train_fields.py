#!/usr/bin/env python3
"""Learns which of a page's candidates is its title, which are its authors, which its day; writes the tables of the program.

usage: train_fields.py FIELDS.jsonl GOLD.json[.xz] [FIELDS.jsonl GOLD.json[.xz] ...] [--write FILE.cc] [--folds 5]

The .jsonl files are what dump_fields gives for the pages. Every number that is printed is blind: a page is judged by a
model that has seen no page of its site. --write trains once more on all pages and writes field_weights.cc.
"""
import argparse, json, lzma, re, unicodedata

import lightgbm
import numpy as np

import labelled_pages
import train

FOREST = dict(n_estimators=50, num_leaves=8, learning_rate=0.08, min_child_samples=12, subsample=0.8, subsample_freq=1,
              colsample_bytree=0.5, reg_lambda=3.0, n_jobs=2, random_state=1, deterministic=True, force_row_wise=True,
              verbose=-1)


def plain(text):
    text = unicodedata.normalize("NFKC", text or "").translate(
        {0x2018: "'", 0x2019: "'", 0x201c: '"', 0x201d: '"', 0x201e: '"', 0x2013: "-", 0x2014: "-"})
    return re.sub(r"\s+", " ", text).strip()


def names(value):
    """As tools/score_authors.py compares them."""
    value = ", ".join(value) if isinstance(value, list) else value or ""
    return frozenset(p.casefold() for p in map(plain, re.split(r"\s*(?:;|,|\band\b|&)\s*", value)) if p)


FIELDS = {"titles": ("title", plain), "authors": ("author", names), "dates": ("date", lambda value: value[:10])}
TABLES = {"titles": "Title", "authors": "Author", "dates": "Date"}


class Choice:
    """The candidates of one page for one field, and which of them are right."""
    def __init__(self, row, entry, field, group, kind):
        gold_name, same = FIELDS[field]
        gold = same(entry[gold_name])
        self.group, self.kind = group, kind
        self.features = np.array([c["f"] for c in row[field]], dtype=np.float32)
        self.right = np.array([same(c["t"]) == gold for c in row[field]], dtype=np.float32)


def load(paths, field):
    for fields, gold_path in zip(paths[::2], paths[1::2]):
        with (lzma.open if gold_path.endswith(".xz") else open)(gold_path, "rt", encoding="utf-8") as f:
            gold = json.load(f)
        name = lambda s: unicodedata.normalize("NFC", s.rsplit("/", 1)[-1]).removesuffix(".html")
        by_name = {name(e.get("file") or k): (k, e) for k, e in gold.items()}
        for line in open(fields, encoding="utf-8"):
            row = json.loads(line)
            key, entry = by_name[name(row["source"])]
            if entry.get(FIELDS[field][0]):
                yield Choice(row, entry, field, labelled_pages.site(entry.get("url") or key), gold_path)


def fit(choices, field):
    # A day may be nobody's: pages without the right one teach which places are to be doubted.
    kept = [c for c in choices if len(c.right) > (0 if field == "dates" else 1) and (c.right.any() or field == "dates")]
    x = np.concatenate([c.features for c in kept])
    y = np.concatenate([c.right for c in kept])
    w = np.concatenate([np.full(len(c.right), 10.0 / len(c.right)) for c in kept])
    return lightgbm.LGBMClassifier(**FOREST).fit(x, y, sample_weight=w)


def is_right(model, choice):
    if not len(choice.right):
        return False
    return bool(choice.right[int(np.argmax(model.predict_proba(choice.features)[:, 1]))])


def main():
    a = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    a.add_argument("paths", nargs="+")
    a.add_argument("--write")
    a.add_argument("--folds", type=int, default=5)
    a = a.parse_args()
    tables = []
    for field in FIELDS:
        choices = [c for c in load(a.paths, field)]
        if not choices:
            continue
        folds = labelled_pages.folds_of(choices, a.folds)
        right = np.zeros(len(choices))
        for fold in range(a.folds):
            model = fit([c for c, f in zip(choices, folds) if f != fold], field)
            for i in np.nonzero(folds == fold)[0]:
                right[i] = is_right(model, choices[i])
        for kind in dict.fromkeys(c.kind for c in choices):
            of = [i for i, c in enumerate(choices) if c.kind == kind]
            print(f"{field} {kind.rsplit('/', 1)[-1]}: blind {right[of].mean():.3f} of {len(of)};"
                  f" the right one among the candidates {np.mean([choices[i].right.any() for i in of]):.3f}", flush=True)
        if a.write:
            tables.append(train.forest_tables(TABLES[field], fit(choices, field), "0.0"))
    if a.write:
        text = ("// Written by train/pages/train_fields.py; see models/pages/CARD.md. Not to be changed by hand.\n// clang-format off\n"
                '#include "synoptic/ingest/html/field_weights.h"\n\nnamespace synoptic {\n\nnamespace {\n' +
                "".join(t[0] for t in tables) + "}  // namespace\n\n" + "".join(t[1] for t in tables) + "\n}  // namespace synoptic\n")
        with open(a.write, "w", encoding="utf-8") as f:
            f.write("\n".join(train.wrap(line) if len(line) > 118 else line for line in text.split("\n")))


if __name__ == "__main__":
    main()
