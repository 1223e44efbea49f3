#!/usr/bin/env python3
"""Learns whose quotations they are: writes models/voices/speakers.tsv.

usage: train_speakers.py TOOL STORIES... [--without NAME,...] [--folds N] [--out FILE]

TOOL is the program speaker_candidates; STORIES are folders that hold stories as folders: reports NN.txt and a gold.json with `quotations`
(groups with mentions: document, begin, end, speaker) and `aliases`. A log-linear choice among the candidates of a quotation, by gradient
descent (Adagrad) with an L2 penalty, averaged over the passes; right candidates share the likelihood. --folds N scores by story, N-fold,
beside what the order of rules gets right. Python 3.11, standard library only; a minute on one core.
"""
import argparse, collections, json, pathlib, random, subprocess

from log_linear import scores, step
from train_figure_voices import same_name

def rows_of(tool, story):
    """Quotations of the gold that were found: candidates, the right ones among them, whether the rules were right."""
    gold = json.loads((story / "gold.json").read_text(encoding="utf-8"))
    reports = sorted(p for p in story.iterdir() if p.suffix in (".txt", ".html"))
    out = subprocess.run([tool, *map(str, reports)], capture_output=True, text=True, check=True).stdout
    found = collections.defaultdict(list)
    for line in out.splitlines():
        row = json.loads(line)
        found[pathlib.Path(row["source"]).name].append(row)
    aliases, rows = gold.get("aliases", {}), []
    for m in (m for group in gold["quotations"] for m in group["mentions"]):
        common = lambda r: min(r["end"], m["end"]) - max(r["begin"], m["begin"])
        alike = [r for r in found[m["document"]] if common(r) > 0.8 * (max(r["end"], m["end"]) - min(r["begin"], m["begin"]))]
        if not alike or not m.get("speaker"):
            continue
        row = max(alike, key=common)
        right = [i for i, c in enumerate(row["candidates"]) if c["voice"] and same_name(m["speaker"], c["voice"], aliases)]
        rows.append({"story": story.name, "right": right, "weighed": row["weighed"], "rule": same_name(m["speaker"], row["rule"], aliases),
                     "where": f"{story.name}/{m['document']} {m['begin']} {m['speaker']} | {row['rule']}",
                     "voices": [c["voice"] for c in row["candidates"]], "candidates": [c["features"] for c in row["candidates"]]})
    return rows

def train(rows, passes, penalty, rate, seed=1, least=8):
    rng, weights, squares, total = random.Random(seed), {}, collections.defaultdict(lambda: 1e-6), collections.defaultdict(float)
    count = collections.Counter(f for r in rows for c in r["candidates"] for f in c)
    kept = [([[f for f in c if count[f] >= least] for c in r["candidates"]], r["right"]) for r in rows if r["right"] and r["weighed"]]
    for p in range(passes):
        rng.shuffle(kept)
        for candidates, right in kept:
            step(weights, squares, candidates, right, penalty, rate)
        if p > 0:
            for f, w in weights.items():
                total[f] += w
    return {f: w / (passes - 1) for f, w in total.items()}

def chosen(weights, row):
    s = scores(weights, row["candidates"])
    return s.index(max(s))

def is_right(weights, row):
    return chosen(weights, row) in row["right"] if row["weighed"] else row["rule"]

def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("tool"), parser.add_argument("stories", nargs="+"), parser.add_argument("--out"), parser.add_argument("--without", default="")
    parser.add_argument("--folds", type=int, default=0), parser.add_argument("--passes", type=int, default=6)
    parser.add_argument("--penalty", type=float, default=0.1), parser.add_argument("--rate", type=float, default=0.05)
    parser.add_argument("--show", action="store_true", help="what the rules had right and the choice, left out, has not")
    args = parser.parse_args()
    without = set(args.without.split(","))
    stories = [g.parent for folder in args.stories for g in sorted(pathlib.Path(folder).glob("*/gold.json")) if g.parent.name not in without]
    rows = [row for story in stories for row in rows_of(args.tool, story)]
    settings = (args.passes, args.penalty, args.rate)
    print(f"{len(rows)} quotations, the right speaker among the candidates of {sum(bool(r['right']) for r in rows) / len(rows):.3f}, "
          f"rules right {sum(r['rule'] for r in rows) / len(rows):.3f}")
    if args.folds:
        names, right, by_story = sorted({r["story"] for r in rows}), 0, collections.defaultdict(lambda: [0, 0, 0])
        for k in range(args.folds):
            out = set(names[k::args.folds])
            weights = train([r for r in rows if r["story"] not in out], *settings)
            for r in rows:
                if r["story"] in out:
                    hit = is_right(weights, r)
                    right += hit
                    by_story[r["story"]][0] += hit
                    by_story[r["story"]][1] += r["rule"]
                    by_story[r["story"]][2] += 1
                    if args.show and hit != r["rule"]:
                        print("+" if hit else "-", r["where"], "->", r["voices"][chosen(weights, r)])
        print(f"{args.folds}-fold by story: {right / len(rows):.3f}")
        print(" ".join(f"{s} {h}/{r}/{n}" for s, (h, r, n) in sorted(by_story.items())))
    if args.out:
        weights = train(rows, *settings)
        kept = sorted((f, round(1000 * w)) for f, w in weights.items() if abs(w) >= 0.01)
        pathlib.Path(args.out).write_text("# Weights of the choice of a quotation's speaker, in thousandths; see CARD.md.\n# Columns: feature, weight.\n"
                                          + "".join(f"{f}\t{w}\n" for f, w in kept), encoding="utf-8")
        print(f"{len(kept)} weights")

if __name__ == "__main__":
    main()
