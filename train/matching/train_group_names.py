#!/usr/bin/env python3
"""Learns what a group of figures is best called: models/matching/group_names.tsv.

usage: train_group_names.py NAMES.jsonl STORIES ... [--out WEIGHTS.tsv] [--show N]

NAMES.jsonl is what `group_names` prints for the stories; each of STORIES is a folder of stories with gold.json (docs/benchmark.md). A candidate
is worth what it shares with the gold's subject of the group that most of its mentions belong to: F1 of the stems of their content words, the outcome's
heading included. Boosted trees learn that worth; of each group the best scored is taken. Everything is scored on stories left out, in five parts; beside it what the
figures' own subject is worth, and the best candidate. Deterministic.
"""
import argparse, collections, json, pathlib, random, re, sys

import numpy as np
from lightgbm import LGBMRegressor

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent))
import boosted_trees  # noqa: E402

PARTS = 5
ROOT = pathlib.Path(__file__).resolve().parents[2]
SMALL = set("the a an of in on at to for by from and or with that is was were be been who which as its their his her it this than not into per over "
            "after before under all".split())
# One word for what the gold calls now so, now so; what is the same here is worth the same.
ALIKE = {word: row.split()[0] for row in (
    "dead death kill killing killed die died dying toll body fatality", "people person persons", "injured injury hurt wounded", "price cost",
    "passenger rider", "share proportion") for word in row.split()}


def stem(word):
    for end in ("ing", "ed", "es", "s"):
        if word.endswith(end) and len(word) - len(end) >= 3:
            return word[:-len(end)]
    return word


def content(text):
    words = (w.lower() for w in re.findall(r"[^\W\d_]+", text))
    return {(ALIKE.get(w) or ALIKE.get(stem(w)) or stem(w))[:6] for w in words if w not in SMALL}


def worth(phrase, subject):
    a, b = content(phrase), content(subject)
    return 2 * len(a & b) / (len(a) + len(b)) if a and b else 0.0


def headings():
    rows = (line.rstrip("\n").split("\t") for line in open(ROOT / "data/outcome_classes.tsv") if not line.startswith("#"))
    return {row[0]: row[2] for row in rows if len(row) > 2}


def subject_of(group, gold):
    """The gold's subject of most of the group's mentions; None where they are no figures of the gold."""
    votes = collections.Counter()
    for m in group["mentions"]:
        for g in gold["figures"]:
            if any(o["document"] == m["document"] and min(o["end"], m["end"]) > max(o["begin"], m["begin"]) and (o["low"], o["high"]) == (m.get("low"), m.get("high"))
                   for o in g["mentions"]):
                votes[g["subject"]] += 1
    return votes.most_common(1)[0][0] if votes else None


def load(path, folders):
    golds = {p.parent.name: json.loads(p.read_text()) for f in folders for p in sorted(pathlib.Path(f).glob("*/gold.json"))}
    words, rows, features = headings(), [], None
    for line in open(path):
        story = json.loads(line)
        features = story["features"]
        if story["story"] not in golds:
            continue
        for group in story["groups"]:
            subject = subject_of(group, golds[story["story"]])
            if subject is None or not group["names"]:
                continue
            heading = words.get(group["outcome"], "")
            def full(phrase, outcome):
                return phrase + (" " + heading if outcome and heading not in phrase.lower() else "")
            names = [full(n["phrase"], n["outcome"]) for n in group["names"]]
            rows.append({"story": story["story"], "gold": subject, "names": names, "own": worth(full(group["subject"], True), subject), "own name": full(group["subject"], True),
                         "worth": np.array([worth(n, subject) for n in names]), "x": np.array([n["features"] for n in group["names"]], dtype=np.float32),
                         "joint": len({m["document"] for m in group["mentions"]}) > 1})
    return rows, features


def fit(rows, options):
    x, y = np.concatenate([r["x"] for r in rows]), np.concatenate([r["worth"] for r in rows])
    w = np.concatenate([np.full(len(r["x"]), (3.0 if r["joint"] else 1.0) / np.sqrt(len(r["x"]))) for r in rows])
    model = LGBMRegressor(objective="cross_entropy", n_estimators=options.trees, num_leaves=options.leaves, learning_rate=0.05, min_child_samples=20, subsample=0.8,
                          subsample_freq=1, colsample_bytree=0.8, reg_lambda=1.0, n_jobs=1, random_state=1, verbose=-1)
    return model.fit(x, y, sample_weight=w)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("names")
    parser.add_argument("stories", nargs="+")
    parser.add_argument("--out")
    parser.add_argument("--show", type=int, default=0)
    parser.add_argument("--trees", type=int, default=150)
    parser.add_argument("--leaves", type=int, default=15)
    parser.add_argument("--threshold", type=float, default=0.15)
    options = parser.parse_args()
    rows, features = load(options.names, options.stories)
    stories = sorted({r["story"] for r in rows})
    for part in range(PARTS):
        out = set(stories[part::PARTS])
        model = fit([r for r in rows if r["story"] not in out], options)
        for r in rows:
            if r["story"] in out:
                s = model.predict(r["x"])
                r["score"], r["at"] = float(s.max()), int(s.argmax())
    for what, kept in (("groups of several reports", [r for r in rows if r["joint"]]), ("of one", [r for r in rows if not r["joint"]])):
        worths = lambda f: f"{np.mean([f(r) for r in kept]):.3f}"
        print(f"{len(kept)} {what}: the figures' own subject {worths(lambda r: r['own'])}, learned {worths(lambda r: r['worth'][r['at']])}, best candidate {worths(lambda r: r['worth'].max())}; "
              f"nothing shared: {np.mean([r['own'] == 0 for r in kept]):.2f}, {np.mean([r['worth'][r['at']] == 0 for r in kept]):.2f}")
        for low, high in ((0, .1), (.1, .15), (.15, .2), (.2, .3), (.3, .4), (.4, .6), (.6, 1)):
            some = [r for r in kept if low <= r["score"] < high]
            if some:
                print(f"  scored {low} to {high}: {len(some)}, worth {np.mean([r['worth'][r['at']] for r in some]):.2f}, nothing shared {np.mean([r['worth'][r['at']] == 0 for r in some]):.2f}")
    if options.show:
        for r in random.Random(5).sample([r for r in rows if r["joint"]], options.show):
            print(f"{r['worth'][r['at']]:.2f} {r['score']:.2f} {r['story']} | gold: {r['gold']} | own: {r['own name']} | learned: {r['names'][r['at']]} | best: {r['names'][int(r['worth'].argmax())]}")
    if options.out:
        boosted_trees.write_lightgbm([fit(rows, options)], features, options.threshold, options.out, "Weights of matching: see CARD.md. Made by train/matching.")


if __name__ == "__main__":
    main()
