#!/usr/bin/env python3
"""Learns for which day a figure holds: models/matching/state_days.tsv and group_days.tsv from labelled stories.

usage: train_state_days.py PAIRS.jsonl STORIES ... [--groups] [--out WEIGHTS.tsv] [--days DAYS]

--groups: among the days that its group and its story offer too (group_days.tsv), from what `story_pairs --groups` prints with groups
that were made by weights that never saw the story; else among those of its own report (state_days.tsv).

PAIRS.jsonl and STORIES as for train_pairs.py. A candidate is right where it holds the gold's day and spans two days at most (or the
gold's interval). Prints the share of figures, a story each, whose likeliest candidate is right, on stories left out (five parts), of
those whose first candidate is right (its own reading; with --groups the day chosen before), and of those that have a right candidate. --days writes the choices on stories left out, which
`story_pairs --days` (or `--group-days`) reads. Deterministic.
"""
import argparse, calendar, datetime, sys
import lightgbm
import numpy as np
import train_pairs

PARTS, ROUNDS = 5, 150


def bounds(as_of):
    """First and last day of a gold as-of (a day, a month, a year, or a pair of them), in days since 1970."""
    low, high = as_of if isinstance(as_of, list) else (as_of, as_of)
    def days(text):
        parts = [int(p) for p in text.split("-")]
        first = datetime.date(parts[0], parts[1] if len(parts) > 1 else 1, parts[2] if len(parts) > 2 else 1)
        month = parts[1] if len(parts) > 1 else 12
        last = first if len(parts) > 2 else datetime.date(parts[0], month, calendar.monthrange(parts[0], month)[1])
        return first, last
    epoch = datetime.date(1970, 1, 1)
    return (days(low)[0] - epoch).days, (days(high)[1] - epoch).days


def load(path, folders, field):
    stories = []
    for s in train_pairs.load(path, folders):
        if not any(m.get("origin") for g in s["gold"]["figures"] for m in g["mentions"]):
            continue
        s["items"] = {}
        for row in s[field]:
            s["items"].setdefault(row[0], []).append(row[1:])
        s["right"] = {}
        for item, rows in s["items"].items():
            gold = s["mentions"][item]
            if gold is None or not gold.get("as_of"):
                continue
            low, high = bounds(gold["as_of"])
            s["right"][item] = [r[0] >= 0 and r[1] >= 0 and r[0] <= high and low <= r[1] and r[1] - r[0] <= max(high - low, 1) for r in rows]
        stories.append(s)
    return sorted(stories, key=lambda s: s["story"])


def fit(stories):
    """Boosted trees whose scores, as a softmax over the candidates of a figure, make it likely that one of the right ones is chosen."""
    x, y, w, sizes = [], [], [], []
    for s in stories:
        for item, right in s["right"].items():
            if len(right) > 1 and any(right):
                x += [r[2:] for r in s["items"][item]]
                y += right
                w += [1 / np.sqrt(len(s["right"]))] * len(right)
                sizes.append(len(right))
    y, w = np.array(y, dtype=float), np.array(w)
    starts, figure = np.r_[0, np.cumsum(sizes)[:-1]], np.repeat(np.arange(len(sizes)), sizes)

    def objective(scores, _):
        e = np.exp(scores - np.maximum.reduceat(scores, starts)[figure])
        p = e / np.add.reduceat(e, starts)[figure]
        wanted = e * y / np.add.reduceat(e * y, starts)[figure]
        return (p - wanted) * w, np.maximum(p * (1 - p), 1e-3) * w

    options = dict(objective=objective, num_leaves=31, learning_rate=0.06, min_data_in_leaf=30, min_sum_hessian_in_leaf=0.5, lambda_l2=1.0,
                   feature_fraction=0.5, verbosity=-1, num_threads=1, seed=1, deterministic=True)
    return lightgbm.train(options, lightgbm.Dataset(np.array(x, dtype=np.float32), y), ROUNDS)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("pairs")
    parser.add_argument("stories", nargs="+")
    parser.add_argument("--groups", action="store_true")
    parser.add_argument("--out")
    parser.add_argument("--days")
    options = parser.parse_args()
    of = "group_day" if options.groups else "state_day"
    stories = load(options.pairs, options.stories, of + "s")
    rows, chosen = [], []
    for part in range(PARTS):
        model = fit([s for i, s in enumerate(stories) if i % PARTS != part])
        for s in stories[part::PARTS]:
            right = own = possible = 0
            for item, candidates in s["items"].items():
                p = model.predict(np.array([r[2:] for r in candidates], dtype=np.float32))
                best = int(np.argmax(p))
                if best:
                    chosen.append((s["story"], item, best))
                if item in s["right"]:
                    right, own, possible = right + s["right"][item][best], own + s["right"][item][0], possible + any(s["right"][item])
            n = max(1, len(s["right"]))
            rows.append((right / n, own / n, possible / n))
    print(f"{len(stories)} stories, {sum(len(s['right']) for s in stories)} figures with a day")
    print("right {:.3f}, first candidate right {:.3f}, some candidate right {:.3f}".format(*np.mean(rows, 0)))
    if options.days:
        with open(options.days, "w") as f:
            f.writelines(f"{story} {item} {best}\n" for story, item, best in sorted(chosen))
    if options.out:
        model = fit(stories)
        importance = model.feature_importance("gain")
        for n in np.argsort(-importance)[:12]:
            print(f"{stories[0][of + '_features'][n]:24} {importance[n] / importance.sum():.3f}")
        title = "Weights of matching: see CARD.md. Made by train/matching."
        train_pairs.boosted_trees.write_lightgbm([model], stories[0][of + "_features"], 0.5, options.out, title)


if __name__ == "__main__":
    sys.exit(main())
