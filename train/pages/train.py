#!/usr/bin/env python3
"""Learns which blocks of a page are its article, and writes the tables of the program.

usage: train.py WCXB.jsonl WCXB_GOLD.json[.xz] EVALDATA.jsonl EVALDATA_GOLD.json [--write FILE.cc] [--folds 5]

The .jsonl files are what dump_blocks gives for the pages. Every number that is printed is blind: a page is judged by a
model that has seen no page of its site. --write trains once more on all pages and writes article_weights.cc.
"""
import argparse, itertools, pickle, re
from collections import Counter, defaultdict

import lightgbm
import numpy as np
from scipy.sparse import csr_matrix
from sklearn.linear_model import LogisticRegression

from labelled_pages import even, folds_of, load, word_hash, words

FIRST = dict(n_estimators=60, num_leaves=24, learning_rate=0.12, min_child_samples=60)
SECOND = dict(n_estimators=60, num_leaves=16, learning_rate=0.1, min_child_samples=60)
COMMON = dict(max_depth=7, subsample=0.8, subsample_freq=1, colsample_bytree=0.5, reg_lambda=5.0, n_jobs=2, random_state=1,
              deterministic=True, force_row_wise=True, verbose=-1, max_bin=127)


def learn_words(bags, positive, negative, groups, least_sites, strength):
    """Log odds of words by logistic regression over bags; words of fewer sites than `least_sites` are left out."""
    sites = defaultdict(set)
    for bag, g in zip(bags, groups):
        for word in bag:
            sites[word].add(g)
    vocabulary = {word: i for i, word in enumerate(sorted(x for x, s in sites.items() if len(s) >= least_sites))}
    rows, columns = [], []
    for i, bag in enumerate(bags):
        for word in bag:
            if word in vocabulary:
                rows.append(i)
                columns.append(vocabulary[word])
    x = csr_matrix((np.ones(len(rows)), (rows, columns)), shape=(len(bags), len(vocabulary)))
    n = len(bags)
    keep = np.nonzero(np.concatenate([positive, negative]) > 0)[0]
    model = LogisticRegression(C=strength, max_iter=40, tol=1e-3, solver="lbfgs").fit(
        x[keep % n], keep < n, sample_weight=np.concatenate([positive, negative])[keep])
    return {word: float(model.coef_[0][i]) for word, i in vocabulary.items() if abs(model.coef_[0][i]) > 0.05}


def lists_of(pages):
    classes, lines = Bags(), Bags()
    for page in pages:
        y, w = page.guessed
        above = {}
        for b in np.nonzero(w > 0)[0]:
            e = page.elements[b]
            if e not in above:
                at, bag = e, set()
                while at:
                    bag.update(page.words[at])
                    at = page.parent[at]
                above[e] = frozenset(bag)
            classes.add(above[e], page.group, y[b], w[b])
            if page.line_words[b]:
                lines.add(frozenset(page.line_words[b]), page.group, y[b], min(w[b], 3.0))
    return classes.learn(4, 0.05), lines.learn(5, 0.1)


class Bags:
    """Sets of words with what they weigh for and against the article, once a set and site."""
    def __init__(self):
        self.held = {}

    def add(self, bag, group, y, w):
        self.held.setdefault((bag, group), [0.0, 0.0])[0 if y else 1] += w

    def learn(self, least_sites, strength):
        bags, groups = [k[0] for k in self.held], [k[1] for k in self.held]
        weights = np.array(list(self.held.values()))
        return learn_words(bags, weights[:, 0], weights[:, 1], groups, least_sites, strength)


def stack(pages, parts):
    return np.concatenate(parts), np.concatenate([p.guessed[0] for p in pages]), np.concatenate([p.guessed[1] for p in pages])


def fit(parameters, x, y, w):
    keep = w > 0
    return lightgbm.LGBMClassifier(**parameters, **COMMON).fit(x[keep], y[keep], sample_weight=w[keep])


def probabilities(model, pages, xs):
    p = model.predict_proba(np.concatenate(xs))[:, 1] if pages else np.zeros(0)
    return np.split(p.astype(np.float32), np.cumsum([len(x) for x in xs])[:-1])


class Training:
    """Both passes, blind by folds and at last on all pages.

    Whatever a model learns from was made without the page's own fold: its word features come of lists that know nothing
    of it, its first scores of a first pass that has not seen it. For a blind score the judged fold is left out as well, so
    lists and first passes are needed without one fold and without two; those without two serve both of them.
    """
    def __init__(self, pages, folds, n):
        self.pages, self.folds = pages, [int(f) for f in folds]
        self.left_out = [frozenset(e) for size in (1, 2) for e in itertools.combinations(range(n), size)]
        self.word = {}
        for e in self.left_out:
            lists = lists_of([p for p, f in zip(pages, self.folds) if f not in e])
            for i in self.within(e):
                self.word[e, i] = pages[i].word_features(*lists)
            print("lists without", *sorted(e), *map(len, lists), flush=True)

    def within(self, e):
        return [i for i, f in enumerate(self.folds) if f in e]

    def without(self, e):
        return [i for i, f in enumerate(self.folds) if f not in e]

    def seen(self, i, also=frozenset()):
        """A page's features by lists without its fold, and without one more where there is one."""
        return np.hstack([self.pages[i].plain, self.word[frozenset([self.folds[i], *list(also)[:1]]), i]])

    def fit(self, parameters, places, xs):
        return fit(parameters, *stack([self.pages[i] for i in places], xs))

    def judge(self, model, places, xs):
        return dict(zip(places, probabilities(model, [self.pages[i] for i in places], xs)))

    def first_scores(self):
        """Of every page, by first passes without its fold (and without another: the key)."""
        scores = {}
        for e in self.left_out:
            learn, held = self.without(e), self.within(e)
            model = self.fit(FIRST, learn, [self.seen(i, [min(e)] if len(e) == 2 else []) for i in learn])
            for i, p in self.judge(model, held, [np.hstack([self.pages[i].plain, self.word[e, i]]) for i in held]).items():
                scores[e, i] = p
        return scores

    def second(self, places, scores, also=frozenset()):
        own = lambda i: frozenset([self.folds[i], *also])
        xs = [np.hstack([self.seen(i, also), self.pages[i].around(scores[own(i), i])]) for i in places]
        return self.fit(SECOND, places, xs)

    def blind(self, scores):
        out = [None] * len(self.pages)
        for fold in sorted(set(self.folds)):
            e = frozenset([fold])
            model = self.second(self.without(e), scores, e)
            held = self.within(e)
            xs = [np.hstack([self.seen(i), self.pages[i].around(scores[e, i])]) for i in held]
            for i, p in self.judge(model, held, xs).items():
                out[i] = p
        return out

    def final(self, scores):
        every = list(range(len(self.pages)))
        return (lists_of(self.pages), self.fit(FIRST, every, [self.seen(i) for i in every]), self.second(every, scores))


def chosen(page, p, threshold):
    out, seen = [], set()
    for text, score in zip(page.texts, p):
        if score >= threshold and not (len(text) >= 40 and text in seen):
            out.append(text)
            seen.add(text)
    return "\n\n".join(out)


def score(pages, ps, threshold):
    rows, hit, miss, bad, good = [], 0, 0, 0, 0
    for page, p in zip(pages, ps):
        text = chosen(page, p, threshold)
        if page.kind == "words":
            g, f = Counter(words(page.gold)), Counter(words(text))
            right, a, b = sum((g & f).values()), sum(g.values()), sum(f.values())
            rows.append((right / b, right / a, 2 * right / (a + b)) if right else (0, 0, 0))
        else:
            t = even(text)
            h = sum(even(s) in t for s in page.wanted)
            hit, miss, bad = hit + h, miss + len(page.wanted) - h, bad + sum(even(s) in t for s in page.unwanted)
    pr, re_ = hit / max(1, hit + bad), hit / max(1, hit + miss)
    return (*np.mean(rows, axis=0), pr, re_, 2 * pr * re_ / max(1e-9, pr + re_))


def forest_tables(name, model, bias):
    nodes, roots = [], []
    def place(tree, at):
        if "leaf_value" in tree:
            nodes[at] = (tree["leaf_value"], 0xFFFF, 0)
            return
        left = len(nodes)
        nodes.extend([None, None])
        assert tree["decision_type"] == "<="
        nodes[at] = (tree["threshold"], tree["split_feature"], left)
        place(tree["left_child"], left)
        place(tree["right_child"], left + 1)
    for tree in model.booster_.dump_model()["tree_info"]:
        roots.append(len(nodes))
        nodes.append(None)
        place(tree["tree_structure"], roots[-1])
    assert len(nodes) < 0xFFFF
    rows = ",".join("{%s,%d,%d}" % (f"{np.float32(v):.7g}f" if "." in f"{np.float32(v):.7g}" or "e" in f"{np.float32(v):.7g}" else f"{np.float32(v):.7g}.0f", f, n) for v, f, n in nodes)
    return (f"constexpr TreeNode k{name}Nodes[] = {{{rows}}};\n"
            f"constexpr std::uint16_t k{name}Roots[] = {{{','.join(map(str, roots))}}};\n",
            f"const Forest k{name}Forest = {{k{name}Nodes, k{name}Roots, {len(roots)}, {bias}f}};\n")


def wrap(text, width=118):
    """Lines of at most `width`, cut behind commas outside of braces."""
    out, line = [], ""
    for part in re.findall(r"(?:\{[^{}]*\}|[^,{}]|[{}])+,?", text):
        if len(line) + len(part) > width and line:
            out.append(line)
            line = "    "
        line += part
    return "\n".join(out + [line])


def write(path, model, threshold):
    (class_weights, line_weights), first, second = model
    def words_table(name, weights, hashed):
        rows = sorted((hashed(w), v) for w, v in weights.items())
        assert len({h for h, _ in rows}) == len(rows), "two words of one hash"
        body = ",".join("{%du,%.3ff}" % row for row in rows)
        return f"const WordWeight k{name}s[] = {{{body}}};\nconst std::size_t k{name}Count = {len(rows)};\n"
    a, b = forest_tables("First", first, "0.0")
    c, d = forest_tables("Second", second, "0.0")
    text = ("// Written by train/pages/train.py; see models/pages/CARD.md. Not to be changed by hand.\n"
            "// clang-format off\n"
            '#include "synoptic/ingest/html/article_weights.h"\n\nnamespace synoptic {\n\nnamespace {\n' + a + c + "}  // namespace\n\n" + b + d +
            words_table("ClassWord", class_weights, word_hash) + words_table("LineWord", line_weights, int) +
            f"const float kArticleThreshold = {threshold}f;\n\n}}  // namespace synoptic\n")
    with open(path, "w", encoding="utf-8") as f:
        f.write("\n".join(wrap(line) if len(line) > 118 else line for line in text.split("\n")))


def main():
    a = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    for name in ("wcxb", "wcxb_gold", "evaldata", "evaldata_gold"):
        a.add_argument(name)
    a.add_argument("--write")
    a.add_argument("--folds", type=int, default=5)
    a.add_argument("--threshold", type=float)
    a.add_argument("--guess", help="blind scores of an earlier run, by which blocks without a label get one")
    a.add_argument("--blind", help="a file for the blind scores")
    a = a.parse_args()
    pages = [*load(a.wcxb, a.wcxb_gold, "words"), *load(a.evaldata, a.evaldata_gold, "segments")]
    folds = folds_of(pages, a.folds)
    if a.guess:
        for page, p in zip(pages, pickle.load(open(a.guess, "rb"))):
            if page.kind == "segments":
                page.guess(p)
    oracle = [np.where(p.w > 0, p.y, 0).astype(np.float32) for p in pages]
    print("labels as scores: word P R F, segment P R F: %.3f %.3f %.3f  %.3f %.3f %.3f" % score(pages, oracle, 0.5), flush=True)
    training = Training(pages, folds, a.folds)
    scores = training.first_scores()
    blind = training.blind(scores)
    best = (0, None)
    for t in np.arange(0.2, 0.75, 0.05):
        s = score(pages, blind, t)
        print("%.2f  words P %.3f R %.3f F %.3f   segments P %.3f R %.3f F %.3f" % (t, *s), flush=True)
        best = max(best, (s[2] + s[5], round(float(t), 2)))
    if a.blind:
        pickle.dump(blind, open(a.blind, "wb"))
    if a.write:
        write(a.write, training.final(scores), a.threshold or best[1])


if __name__ == "__main__":
    main()
