"""CoNLL F1 of clusters of mentions: the mean of MUC, B-cubed and CEAF (phi 4), alone standing mentions counted too."""
import collections
import numpy as np
from scipy.optimize import linear_sum_assignment


def f1(precision, recall):
    return 2 * precision * recall / (precision + recall) if precision + recall else 0.0


def conll(gold, found):
    """`gold`, `found`: of each mention the number of its chain and of its cluster. All mentions are given."""
    chains, clusters = collections.defaultdict(set), collections.defaultdict(set)
    for mention, (g, f) in enumerate(zip(gold, found)):
        chains[g].add(mention)
        clusters[f].add(mention)
    common = collections.Counter(zip(gold, found))

    def muc(groups, other):
        kept = sum(len(c) - len({other[m] for m in c}) for c in groups.values())
        return kept / max(sum(len(c) - 1 for c in groups.values()), 1)

    n = len(gold)
    out = {"muc": f1(muc(clusters, gold), muc(chains, found)),
           "b3": f1(sum(k * k / len(clusters[f]) for (_, f), k in common.items()) / n, sum(k * k / len(chains[g]) for (g, _), k in common.items()) / n)}
    row = {g: i for i, g in enumerate(chains)}
    column = {f: i for i, f in enumerate(clusters)}
    value = np.zeros((len(row), len(column)))
    for (g, f), k in common.items():
        value[row[g], column[f]] = 2 * k / (len(chains[g]) + len(clusters[f]))
    same = value[linear_sum_assignment(-value)].sum()
    out["ceafe"] = f1(same / len(column), same / len(row))
    out["conll"] = sum(out.values()) / 3
    return out
