#!/usr/bin/env python3
"""Learns whose figures they are: writes models/voices/figure_voices.tsv.

usage: train_figure_voices.py TOOL STORIES... [--hold NAME,...] [--folds N] [--out FILE]

TOOL is the program figure_voice_candidates; STORIES are folders that hold stories as folders: reports NN.txt and a gold.json with `figures`
(groups with mentions: document, begin, end, low, high, sources) and `aliases`. A log-linear choice among the candidates of a figure, by
gradient descent (Adagrad) with an L2 penalty, averaged over the passes; right candidates share the likelihood. What was chosen for the
figure before gives features: from the gold in the first pass, from the model's own choice after it. --hold leaves stories out of training
and scores them; --folds N scores by story, N-fold, without those. Python 3.11, standard library only; minutes on one core.
"""
import argparse, collections, json, pathlib, random, re, subprocess

from log_linear import scores, step

STOP = set("the a an of from to in on at by and or s his her its their new recent reports report said some".split())

def words(name):
    found = re.findall(r"[^\W_]+", (name or "").lower().replace("’", "'"))
    return {w for w in found if w not in STOP} or set(found)

def same_name(gold, found, aliases):
    if gold is None or not found:
        return gold is None and not found
    a = words(found)
    return any(words(f) & a and (a <= words(f) or words(f) <= a or len(words(f) & a) / len(words(f)) >= 0.5)
               for f in [gold] + aliases.get(gold, []))

def documents_of(tool, story):
    """Each report: its figures in order, those of the gold with `right`, the indices of candidates that name its source."""
    gold = json.loads((story / "gold.json").read_text(encoding="utf-8"))
    reports = sorted(p for p in story.iterdir() if p.suffix in (".txt", ".html"))
    out = subprocess.run([tool, *map(str, reports)], capture_output=True, text=True, check=True).stdout
    found = collections.defaultdict(list)
    for line in out.splitlines():
        row = json.loads(line)
        found[pathlib.Path(row["source"]).name].append(row)
    common = lambda a, b: min(a["end"], b["end"]) - max(a["begin"], b["begin"])
    for m in (m for group in gold["figures"] for m in group["mentions"]):
        alike = [r for r in found[m["document"]] if r["low"] == m["low"] and r["high"] == m["high"] and common(r, m) > 0]
        if alike:
            want = (m.get("sources") or [None])[-1]
            best = max(alike, key=lambda r: common(r, m))
            best["right"] = [i for i, c in enumerate(best["candidates"]) if same_name(want, c["voice"], gold.get("aliases", {}))]
    return [{"story": story.name, "rows": rows} for rows in found.values()]

def voice(row, candidate):
    return row["candidates"][candidate]["voice"] or ""

def with_history(rows, i, chosen, features):
    """The features of each candidate of figure i, with those that the choices before it give."""
    row, out = rows[i], [list(f) for f in features]
    def mark(j, where):
        own = " own" if not chosen[j] else ""
        for k, f in enumerate(out):
            f.append(f"{where} {'same' if voice(row, k) == chosen[j] else 'other'}{own}")
        out[0].append(f"{where} own {'was own' if own else 'was voice'}")
    if i > 0:
        before = rows[i - 1]
        if before["sentence"] == row["sentence"]:
            mark(i - 1, "in sentence")
        elif before["block"] == row["block"]:
            mark(i - 1, f"in block {min(3, row['sentence'] - before['sentence'])}"), mark(i - 1, "in block")
        elif before["block"] + 1 == row["block"]:
            mark(i - 1, "block before")
    if row["part_of"] is not None and row["part_of"] < i:
        mark(row["part_of"], "whole")
    return out

def train(documents, passes, penalty, rate, seed=1, least=3):
    rng, weights, squares, total = random.Random(seed), {}, collections.defaultdict(lambda: 1e-6), collections.defaultdict(float)
    count = collections.Counter(f for d in documents for r in d["rows"] if "right" in r for c in r["candidates"] for f in c["features"])
    kept = [[[[f for f in c["features"] if count[f] >= least] for c in r["candidates"]] for r in d["rows"]] for d in documents]
    order = list(range(len(documents)))
    for p in range(passes):
        rng.shuffle(order)
        for d in order:
            rows, chosen = documents[d]["rows"], []
            for i, row in enumerate(rows):
                candidates = with_history(rows, i, chosen, kept[d][i])
                s = scores(weights, candidates)
                right = row.get("right")
                if right:
                    step(weights, squares, candidates, right, penalty, rate)
                chosen.append(voice(row, right[0] if right and p == 0 else s.index(max(s))))
        if p > 0:
            for f, w in weights.items():
                total[f] += w
    return {f: w / (passes - 1) for f, w in total.items()}

def right_of(weights, documents):
    """[figures whose voice is right, figures of the gold that were found]."""
    right = all_ = 0
    for d in documents:
        chosen = []
        for i, row in enumerate(d["rows"]):
            s = scores(weights, with_history(d["rows"], i, chosen, [c["features"] for c in row["candidates"]]))
            best = s.index(max(s))
            chosen.append(voice(row, best))
            if "right" in row:
                right, all_ = right + (best in row["right"]), all_ + 1
    return right, all_

def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("tool"), parser.add_argument("stories", nargs="+"), parser.add_argument("--out"), parser.add_argument("--hold", default="")
    parser.add_argument("--folds", type=int, default=0), parser.add_argument("--passes", type=int, default=6)
    parser.add_argument("--penalty", type=float, default=0.1), parser.add_argument("--rate", type=float, default=0.05)
    args = parser.parse_args()
    documents = [d for folder in args.stories for gold in sorted(pathlib.Path(folder).glob("*/gold.json")) for d in documents_of(args.tool, gold.parent)]
    held = set(args.hold.split(",")) - {""}
    mine = [d for d in documents if d["story"] not in held]
    settings = (args.passes, args.penalty, args.rate)
    if args.folds:
        names, told = sorted({d["story"] for d in mine}), []
        for k in range(args.folds):
            out = set(names[k::args.folds])
            told.append(right_of(train([d for d in mine if d["story"] not in out], *settings), [d for d in mine if d["story"] in out]))
        print(f"{args.folds}-fold by story: {sum(r for r, _ in told) / sum(n for _, n in told):.3f} of {sum(n for _, n in told)}")
    weights = train(mine, *settings)
    right, all_ = right_of(weights, mine)
    print(f"trained on {all_} figures, right there {right / all_:.3f}")
    if held:
        right, all_ = right_of(weights, [d for d in documents if d["story"] in held])
        print(f"held out: {right / all_:.3f} of {all_}")
    if args.out:
        kept = sorted((f, round(1000 * w)) for f, w in weights.items() if abs(w) >= 0.01)
        pathlib.Path(args.out).write_text("# Weights of the choice of a figure's voice, in thousandths; see CARD.md.\n# Columns: feature, weight.\n"
                                          + "".join(f"{f}\t{w}\n" for f, w in kept), encoding="utf-8")
        print(f"{len(kept)} weights")

if __name__ == "__main__":
    main()
