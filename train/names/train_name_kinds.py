#!/usr/bin/env python3
"""Learns what a name's words and surroundings say of its kind: writes models/names/name_kinds.tsv.

usage: train_name_kinds.py TOOL STORIES... [--marked FOLDER ...] [--folds N] [--out FILE]

TOOL is the program name_kind_candidates; STORIES are folders that hold stories as folders: reports NN.txt and a gold.json with `actors`
(name, kind, mentions: document, begin, end). FOLDERs hold texts with marked names (marked_texts.py), which count MARKED each: without them
the weights take surnames that nobody is named by in full for firms. A log-linear choice of one of four kinds: what the program weighs without the features, a
number learned for all times that, and the weights of the features, those of a name's other places counted as the program counts them.
A name that stands n times in a story counts 1 over the root of n each time. L2 penalty, by L-BFGS. --folds N scores by story, N-fold.
Python 3.11 with numpy and scipy; a minute on one core.
"""
import argparse, collections, json, pathlib, subprocess
import numpy
from scipy.optimize import minimize
from scipy.sparse import csr_matrix

KINDS = ["person", "organization", "place", "other"]
IN_GOLD = {"person": 0, "organization": 1, "place": 2, "animal": None}  # what is none of these is "other"
MOST_ELSEWHERE, ELSEWHERE = 4, 0.5  # as in encoder_names.cc
MARKED = 0.3


def names_of(tool, reports):
    """{file: names with "values", the features as the program counts them}"""
    out = subprocess.run([tool, *map(str, reports)], capture_output=True, text=True, check=True).stdout
    names = collections.defaultdict(list)
    for line in out.splitlines():
        row = json.loads(line)
        names[pathlib.Path(row["source"]).name].append(row)
    for found in names.values():
        by_key = collections.defaultdict(collections.Counter)
        for row in found:
            by_key[row["key"]].update(row["features"])
            by_key[row["key"]][None] += 1
        for row in found:
            others = by_key[row["key"]][None] - 1
            weight = ELSEWHERE * min(others, MOST_ELSEWHERE) / others if others else 0.0
            own = collections.Counter(row["features"])
            row["values"] = {f: own[f] + weight * (n - own[f]) for f, n in by_key[row["key"]].items() if f is not None}
    return names


def matched(story, found, marked):
    """The names that are marked: (begin, end, kind, whose name) of one text."""
    rows = []
    for begin, end, kind, name in marked:
        common = lambda r: min(r["end"], end) - max(r["begin"], begin)
        alike = [r for r in found if common(r) >= 0.6 * (max(r["end"], end) - min(r["begin"], begin))]
        if alike and kind is not None:
            row = max(alike, key=common)
            rows.append({"story": story, "kind": kind, "scores": [float(s) for s in row["scores"]], "values": row["values"], "name": name})
    return rows


def weighted(rows, weight):
    times = collections.Counter((r["story"], r["name"]) for r in rows)
    for r in rows:
        r["weight"] = weight * times[r["story"], r["name"]] ** -0.5
    return rows


def rows_of_story(tool, story):
    gold = json.loads((story / "gold.json").read_text(encoding="utf-8"))
    names = names_of(tool, sorted(p for p in story.iterdir() if p.suffix in (".txt", ".html")))
    rows = []
    for document, found in names.items():
        rows += matched(story.name, found, [(m["begin"], m["end"], IN_GOLD.get(a.get("kind"), 3), a["name"]) for a in gold.get("actors", [])
                                            for m in a["mentions"] if m["document"] == document and m["begin"] is not None])
    return weighted(rows, 1.0)


def rows_of_marked(tool, folder):
    rows = []
    for name, found in names_of(tool, sorted(folder.glob("*.txt"))).items():
        marked = json.loads((folder / name).with_suffix(".json").read_text(encoding="utf-8"))
        rows += matched(f"{folder.name}/{name}", found, [(b, e, KINDS.index(k), str(b)) for b, e, k in marked if k in KINDS])
    return weighted(rows, MARKED)


def train(rows, penalty, least):
    """(times of what is weighed already, {feature: four weights})"""
    stories = collections.defaultdict(set)
    for r in rows:
        for f in r["values"]:
            stories[f].add(r["story"])
    index = {f: i for i, f in enumerate(sorted(f for f, held in stories.items() if len(held) >= least))}
    places = [(n, index[f], v) for n, r in enumerate(rows) for f, v in r["values"].items() if f in index]
    x = csr_matrix(([p[2] for p in places], ([p[0] for p in places], [p[1] for p in places])), (len(rows), len(index)))
    scores = numpy.array([r["scores"] for r in rows])
    scores -= scores.max(axis=1, keepdims=True)
    weight = numpy.array([r["weight"] for r in rows])
    right = numpy.eye(4)[[r["kind"] for r in rows]]

    def loss(flat):
        scale, w = flat[0], flat[1:].reshape(len(index), 4)
        z = scale * scores + x @ w
        z -= z.max(axis=1, keepdims=True)
        e = numpy.exp(z)
        p = e / e.sum(axis=1, keepdims=True)
        likelihood = (weight * numpy.log((p * right).sum(axis=1) + 1e-12)).sum()
        g = weight[:, None] * (p - right)
        gradient = numpy.concatenate([[(g * scores).sum()], (x.T @ g + penalty * w).ravel()])
        return -likelihood + penalty / 2 * (w ** 2).sum(), gradient

    start = numpy.zeros(1 + 4 * len(index))
    start[0] = 0.5
    flat = minimize(loss, start, jac=True, method="L-BFGS-B", options={"maxiter": 300}).x
    return flat[0], dict(zip(index, flat[1:].reshape(len(index), 4)))


def chosen(model, row):
    scale, weights = model
    z = scale * numpy.array(row["scores"])
    for f, v in row["values"].items():
        if f in weights:
            z = z + v * weights[f]
    return int(z.argmax())


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("tool"), parser.add_argument("stories", nargs="+"), parser.add_argument("--out")
    parser.add_argument("--marked", nargs="*", default=[])
    parser.add_argument("--folds", type=int, default=0), parser.add_argument("--penalty", type=float, default=1.0)
    parser.add_argument("--least", type=int, default=6, help="stories or texts that a feature must stand in")
    args = parser.parse_args()
    rows = [row for folder in args.stories for g in sorted(pathlib.Path(folder).glob("*/gold.json")) for row in rows_of_story(args.tool, g.parent)]
    marked = [row for folder in args.marked for row in rows_of_marked(args.tool, pathlib.Path(folder))]
    print(f"{len(rows)} names, right before {sum(numpy.argmax(r['scores']) == r['kind'] for r in rows) / len(rows):.3f}")
    if args.folds:
        stories, table, right = sorted({r["story"] for r in rows}), collections.Counter(), 0
        for k in range(args.folds):
            out = set(stories[k::args.folds])
            model = train([r for r in rows if r["story"] not in out] + marked, args.penalty, args.least)
            for r in rows:
                if r["story"] in out:
                    said, before = chosen(model, r), int(numpy.argmax(r["scores"]))
                    right += said == r["kind"]
                    table[KINDS[r["kind"]], KINDS[before], KINDS[said]] += 1
        print(f"{args.folds}-fold by story: {right / len(rows):.3f}")
        for kind in KINDS:
            of = [(k, n) for k, n in table.items() if k[0] == kind]
            print(f"  {kind}: {sum(n for _, n in of)}, right before {sum(n for k, n in of if k[1] == kind)}, now {sum(n for k, n in of if k[2] == kind)}")
    if args.out:
        scale, weights = train(rows + marked, args.penalty, args.least)
        lines = {f: [round(1000 * v / scale) for v in w] for f, w in weights.items() if abs(w).max() >= 0.05}
        pathlib.Path(args.out).write_text(
            "# Weights of what stands in and around a name for each kind of name, in thousandths; see CARD.md.\n"
            "# Columns: feature, person, organization, place, other.\n"
            + "".join("\t".join([f, *map(str, w)]) + "\n" for f, w in sorted(lines.items())), encoding="utf-8")
        print(f"scale {scale:.3f}, {len(lines)} features")


if __name__ == "__main__":
    main()
