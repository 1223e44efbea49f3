#!/usr/bin/env python3
"""Learns when two dates tell one event: models/events/dated_pairs.tsv from labelled stories.

usage: train_dated_pairs.py DATES.jsonl STORIES ... [--also PLAIN.jsonl] [--out WEIGHTS.tsv] [--ablate]

DATES.jsonl is what `dated_pairs` prints for the stories; each of STORIES is a folder of stories with gold.json (docs/benchmark.md).
Dates are labelled by the gold mentions that they overlap with the same interval. All that is chosen is chosen on stories left out: the
stories are cut into PARTS, each clustered with weights that never saw it. Prints B-cubed of the clusters over the labelled dates.
"""
import argparse, datetime, json, pathlib, sys
import numpy as np
sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1] / "matching"))
from train_pairs import b_cubed, clusters
import trees

PARTS = 8


def day(text, last):
    if text is None or len(text) >= 10:
        return text and text[:10]
    year, month = int(text[:4]), int(text[5:7]) if len(text) > 4 else (12 if last else 1)
    if not last:
        return datetime.date(year, month, 1).isoformat()
    return (datetime.date(year + month // 12, month % 12 + 1, 1) - datetime.timedelta(1)).isoformat()


def interval(x):
    return day(x["earliest"], False), day(x["latest"], True)


def load(path, folders):
    golds = {p.parent.name: (p.parent, json.loads(p.read_text())) for f in folders for p in sorted(pathlib.Path(f).glob("*/gold.json"))}
    stories = []
    for line in open(path):
        row = json.loads(line)
        folder, gold = golds[row["story"]]
        tables = {}
        def code_point(document, byte):
            if document not in tables:
                tables[document] = (folder / document).read_bytes().decode("utf-8", "replace")
            return len(tables[document].encode()[:byte].decode("utf-8", "replace"))
        found = []
        for i, d in enumerate(row["dates"]):
            if d["document"] not in gold["documents"]:
                continue
            begin, end = code_point(d["document"], d["begin"]), code_point(d["document"], d["end"])
            for group, g in enumerate(gold["timeline"]):
                for n, m in enumerate(g["mentions"]):
                    if m["document"] != d["document"] or m["begin"] is None:
                        continue
                    overlap = min(end, m["end"]) - max(begin, m["begin"])
                    if overlap > 0 and interval(g) == interval(d):
                        found.append((-overlap, group, n, i))
        labels, used = [None] * len(row["dates"]), set()
        for _, group, n, i in sorted(found):
            if labels[i] is None and (group, n) not in used:
                labels[i] = group
                used.add((group, n))
        values = np.array(row["pairs"], dtype=np.float64).reshape(-1, 2 + len(row["features"]))
        stories.append({"story": row["story"], "labels": labels, "copies": [d["copy"] for d in row["dates"]], "features": row["features"],
                        "index": values[:, :2].astype(int), "x": values[:, 2:].astype(np.float32)})
    return stories


def examples(stories, columns):
    x, y, w = [], [], []
    for s in stories:
        rows = [(v, s["labels"][a] == s["labels"][b]) for (a, b), v in zip(s["index"], s["x"]) if s["labels"][a] is not None and s["labels"][b] is not None]
        x += [v[columns] for v, _ in rows]
        y += [l for _, l in rows]
        w += [1 / np.sqrt(len(rows))] * len(rows)  # a story of many dates weighs more than one of few, not by its pairs
    return np.array(x), np.array(y), np.array(w) / np.mean(w)


def cross_validate(stories, also, columns, **options):
    order = sorted(range(len(stories)), key=lambda i: stories[i]["story"])
    scores = [None] * len(stories)
    for part in range(PARTS):
        out = {order[i] for i in range(part, len(order), PARTS)}
        left_out = {stories[i]["story"] for i in out}
        model = trees.fit(*examples([s for s in stories + also if s["story"] not in left_out], columns), **options)
        for i in out:
            x = stories[i]["x"][:, columns]
            scores[i] = model.predict_proba(x)[:, 1] if len(x) else np.zeros(0)
    return scores


def grouped(story, scores, threshold):
    found = clusters(len(story["labels"]), story["index"], scores, threshold)
    return [found[c] for c in story["copies"]]


def mean(stories, scores, threshold):
    return float(np.mean([b_cubed(grouped(s, p, threshold), s["labels"]) for s, p in zip(stories, scores)]))


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("dates")
    parser.add_argument("stories", nargs="+")
    parser.add_argument("--out")
    parser.add_argument("--also", help="learned from too, never measured: the same stories read without the encoder")
    parser.add_argument("--ablate", action="store_true")
    parser.add_argument("--trees", type=int, default=60)
    parser.add_argument("--leaves", type=int, default=6)
    options = parser.parse_args()
    stories = load(options.dates, options.stories)
    also = load(options.also, options.stories) if options.also else []
    names = stories[0]["features"]
    columns = list(range(len(names)))
    settings = {"trees": options.trees, "leaves": options.leaves, "least": 20}
    x, y, _ = examples(stories, columns)
    print(f"{len(stories)} stories, {sum(l is not None for s in stories for l in s['labels'])} labelled dates, {len(y)} labelled pairs, {int(y.sum())} of one event")
    print(f"each alone {np.mean([b_cubed(range(len(s['labels'])), s['labels']) for s in stories]):.3f}")
    scores = cross_validate(stories, also, columns, **settings)
    thresholds = [round(float(t), 2) for t in np.arange(0.2, 0.61, 0.05)]
    by = {t: mean(stories, scores, t) for t in thresholds}
    for t in thresholds:
        print(f"threshold {t:.2f}: B-cubed {by[t]:.3f}")
    # The middle of three neighbours that are best together: a single peak is chance.
    best = max(thresholds[1:-1], key=lambda t: sum(by.get(round(t + d, 2), 0) for d in (-.05, 0, .05)))
    if options.ablate:
        for n, name in enumerate(names):
            rest = [c for c in columns if c != n]
            print(f"without {name:28} {mean(stories, cross_validate(stories, also, rest, **settings), best):.3f}", flush=True)
    if options.out:
        trees.write(trees.fit(*examples(stories + also, columns), **settings), names, best, options.out,
                    "Weights of dates that tell one event: see CARD.md. Made by train/events/train_dated_pairs.py.")


if __name__ == "__main__":
    sys.exit(main())
