#!/usr/bin/env python3
"""Learns which two values are rivals: models/conflicts/told_rivals.tsv (of one report) and rivals.tsv (of two), from labelled stories.

usage: train_conflicts.py PAIRS.jsonl STORIES ... [--out FOLDER] [--likelihoods FILE]

PAIRS.jsonl is what `conflict_pairs` prints for the stories; each of STORIES is a folder of stories with gold.json (docs/benchmark.md).
A pair is right where its two figures stand on different sides of one conflict of the gold; pairs of an optional one weigh half, pairs of a
conflict of many places less, and pairs that bear the values of two sides elsewhere teach nothing. Each table is a boosted ensemble of small
trees, the mean of several drawn differently: the right pairs are few. Everything that is chosen is
chosen on stories left out: the stories are cut into eight parts, and each part is judged by weights that never saw it (PAIRS.jsonl is to be
printed with --days, --links and --groups of such weights, too). Prints, for thresholds, how many conflicts are shown, right and
found over all stories. Deterministic.
"""
import argparse, collections, json, pathlib, sys
import lightgbm
import numpy as np
from sklearn.metrics import average_precision_score

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent))
import boosted_trees  # noqa: E402
from labelled import golds_in  # noqa: E402

PARTS, SEEDS, RIGHT_WEIGHS = 8, 3, 1.5
TREES = dict(n_estimators=220, learning_rate=0.05, num_leaves=10, max_depth=4, min_child_samples=20, subsample=0.7, subsample_freq=1, reg_lambda=3,
             verbose=-1, n_jobs=1, deterministic=True, force_row_wise=True)
COLUMNS = {"told": 0.2, "figure": 0.3}  # share of the features that a tree sees
KINDS = {"told": "told_rivals", "figure": "rivals"}
WEAK = 0.15  # pairs below it tie no items together, whatever other pairs of the two values tell


def load(path, folders):
    golds = golds_in(folders)
    stories = []
    for line in open(path):
        row = json.loads(line)
        if row["story"] not in golds:
            continue
        folder, gold = golds[row["story"]]
        story = {"story": row["story"], "gold": gold, "items": row["figure_items"], "places": places(row["figure_items"], folder)}
        story["sides"], story["things"] = sides_of(story), things_of(story)
        for kind in KINDS:
            names = row[kind + "_features"]
            values = np.array(row[kind + "_pairs"], dtype=np.float64).reshape(-1, 2 + len(names))
            story[kind] = {"names": names, "index": values[:, :2].astype(int), "x": values[:, 2:].astype(np.float32)}
            story[kind]["y"] = np.array([label(story, a, b) for a, b in story[kind]["index"]])
            story[kind]["weight"] = weights(story, kind)
        stories.append(story)
    return sorted(stories, key=lambda s: s["story"])


def places(items, folder):
    """Document and code points of each figure."""
    tables, out = {}, []
    for item in items:
        if item["document"] not in tables:
            table, at = {}, 0
            for n, c in enumerate((folder / item["document"]).read_bytes().decode("utf-8", "replace")):
                table[at] = n
                at += len(c.encode("utf-8"))
            table[at] = len(table)
            tables[item["document"]] = table
        table = tables[item["document"]]
        out.append((item["document"], table[item["begin"]], table[item["end"]]))
    return out


def meets(place, gold):
    return place[0] == gold["document"] and min(place[2], gold["end"]) > max(place[1], gold["begin"])


def sides_of(story):
    """Of each figure the (conflict, side) of the gold that it stands on."""
    out = [set() for _ in story["items"]]
    for n, conflict in enumerate(story["gold"]["conflicts"]):
        for m, side in enumerate(conflict.get("sides", []) if conflict["kind"] == "figure" else []):
            for i, place in enumerate(story["places"]):
                if any(meets(place, g) for g in side):
                    out[i].add((n, m))
    return out


def things_of(story):
    """Of each figure the gold's group with the same bounds, or None."""
    out = []
    for item, place in zip(story["items"], story["places"]):
        found = [n for n, g in enumerate(story["gold"]["figures"]) for m in g["mentions"]
                 if meets(place, m) and (m["low"], m["high"]) == (item["low"], item["high"])]
        out.append(found[0] if found else None)
    return out


def label(story, a, b):
    hits = {n for n, m in story["sides"][a] for k, l in story["sides"][b] if n == k and m != l}
    wanted = {n for n in hits if not story["gold"]["conflicts"][n].get("optional")}
    return 1.0 if wanted else 0.5 if hits else 0.0


def conflict_of(story, a, b):
    """The first conflict of the gold on two sides of which the figures stand; -1: none."""
    return min((n for n, m in story["sides"][a] for k, l in story["sides"][b] if n == k and m != l), default=-1)


def weights(story, kind):
    """A pair of a conflict shares its weight with the others; one that bears the values of two sides, but stands elsewhere, has none."""
    values = collections.defaultdict(lambda: collections.defaultdict(set))
    for item, sides in zip(story["items"], story["sides"]):
        for n, m in sides:
            values[n][m].add(value(item))
    of = [conflict_of(story, a, b) for a, b in story[kind]["index"]]
    size = collections.Counter(of)
    out = []
    for (a, b), n, y in zip(story[kind]["index"], of, story[kind]["y"]):
        x, z = value(story["items"][a]), value(story["items"][b])
        borne = n < 0 and any(x in v[m] and z in v[l] for v in values.values() for m in v for l in v if m != l)
        out.append(0.0 if borne else 1.0 if n < 0 else RIGHT_WEIGHS * size[n] ** -0.5 * (0.5 if y == 0.5 else 1))
    return np.array(out)


def fit_rivals(stories, kind):
    x, y = rows(stories, kind)
    weight = np.concatenate([s[kind]["weight"] for s in stories])
    return [lightgbm.LGBMClassifier(**TREES, colsample_bytree=COLUMNS[kind], seed=seed).fit(x, y > 0, sample_weight=weight) for seed in range(SEEDS)]


def logit(models, x):
    return np.mean([m.predict_proba(x, raw_score=True) for m in models], axis=0) if len(x) else np.zeros(0)


def rows(stories, kind):
    return np.concatenate([s[kind]["x"] for s in stories]), np.concatenate([s[kind]["y"] for s in stories])


def cross_validate(stories):
    for kind in KINDS:
        for part in range(PARTS):
            models = fit_rivals([s for n, s in enumerate(stories) if n % PARTS != part], kind)
            for s in stories[part::PARTS]:
                s[kind]["p"] = 1 / (1 + np.exp(-logit(models, s[kind]["x"])))
        y, p = (np.concatenate([s[kind][column] for s in stories]) for column in "yp")
        print(f"{kind}: average precision {average_precision_score(y[y != 0.5] > 0, p[y != 0.5]):.3f}")


def value(item):
    return item["dimension"], -np.inf if item["low"] is None else item["low"], np.inf if item["high"] is None else item["high"]


def rivalries(story):
    """Pairs of values with how sure they are rivals (compare/rivals.cc): [(likelihood, [(p, a, b)])]."""
    found = collections.defaultdict(lambda: ([], []))
    for which, kind in enumerate(KINDS):
        for (a, b), p in zip(story[kind]["index"], story[kind]["p"]):
            key = frozenset((story["items"][i]["group"], *value(story["items"][i])) for i in (a, b))
            found[key][which].append((p, a, b))
    out = []
    for told, apart in found.values():
        doubt = np.prod([1 - max(pairs)[0] for pairs in (told, apart) if pairs])
        out.append((1 - doubt, told + apart))
    return out


def telling(item):
    """True for a value of two digits and more before its closing zeros."""
    v = item["low"] if item["high"] is None else item["high"] if item["low"] is None else (item["low"] + item["high"]) / 2
    return len(f"{v:.9f}".rstrip("0").replace(".", "").strip("0")) > 1


def conflicts(story, threshold):
    """As compare/rivals.cc makes them; values that stand elsewhere are taken in by their group or telling digits alone."""
    items, home = story["items"], {}
    def root(i):
        home.setdefault(i, i)
        while home[i] != i:
            i = home[i]
        return i
    for sure, pairs in rivalries(story):
        for p, a, b in pairs if sure >= threshold else []:
            if p >= WEAK:
                home[root(a)] = root(b)
    first = {}
    for i in list(home):
        for j in list(home):
            if root(i) == root(j) and value(items[i]) < value(items[j]) and (telling(items[i]) or telling(items[j])):
                home[root(first.setdefault((value(items[i]), value(items[j])), i))] = root(i)
    out = collections.defaultdict(set)
    for i in list(home):
        out[root(i)].add(i)
    for members in out.values():
        same = {(items[i]["group"], *value(items[i])) for i in members}
        alike = {value(items[i]) for i in members}
        members |= {j for j, item in enumerate(items)
                    if (item["group"], *value(item)) in same or (telling(item) and value(item) in alike)}
    return list(out.values())


def judge(stories, threshold):
    shown = right = found = wanted = 0
    for s in stories:
        gold = [g for g in s["gold"]["conflicts"] if g["kind"] == "figure"]
        made = conflicts(s, threshold)
        def fits(g, members):
            documents = {s["places"][i][0] for i in members} & set(g["documents"])
            if len(documents) < 2 and len(g["documents"]) > 1:
                return False
            return sum(any(meets(s["places"][i], p) for p in side for i in members) for side in g["sides"]) >= 2
        for members in made:
            hit = any(fits(g, members) for g in gold if not g.get("optional"))
            right += hit
            shown += hit or not any(fits(g, members) for g in gold)
        wants = [g for g in gold if not g.get("optional")]
        wanted += len(wants)
        found += sum(any(fits(g, m) for m in made) for g in wants)
    return shown, right, found, wanted


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("pairs")
    parser.add_argument("stories", nargs="+")
    parser.add_argument("--out")
    parser.add_argument("--likelihoods", help="a file for what the pairs of each story got by weights that never saw it (train/pairs)")
    options = parser.parse_args()
    stories = load(options.pairs, options.stories)
    for kind in KINDS:
        _, y = rows(stories, kind)
        print(f"{kind}: {len(stories)} stories, {len(y)} pairs, {int((y == 1).sum())} of wanted conflicts, {int((y == .5).sum())} of optional ones")
    cross_validate(stories)
    if options.likelihoods:
        with open(options.likelihoods, "w") as f:
            for s in stories:
                f.write(json.dumps({"story": s["story"], **{kind: [round(float(p), 6) for p in s[kind]["p"]] for kind in KINDS}}) + "\n")
    for threshold in np.arange(0.3, 0.81, 0.05):
        shown, right, found, wanted = judge(stories, threshold)
        print(f"threshold {threshold:.2f}: {shown} shown, {right} right ({right / max(1, shown):.2f}), {found} of {wanted} found ({found / wanted:.2f})")
    if options.out:
        for kind, name in KINDS.items():
            boosted_trees.write_lightgbm(fit_rivals(stories, kind), stories[0][kind]["names"], 0.5, pathlib.Path(options.out) / (name + ".tsv"),
                                "Weights of rival values: see CARD.md. Made by train/conflicts/train_conflicts.py.")


if __name__ == "__main__":
    sys.exit(main())
