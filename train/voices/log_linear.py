"""A log-linear choice among candidates, each a list of features: its scores, and one step of learning."""
import collections, math


def scores(weights, candidates):
    return [sum(weights.get(f, 0.0) for f in c) for c in candidates]


def step(weights, squares, candidates, right, penalty, rate):
    """One step of gradient descent (Adagrad, L2 penalty) on one choice; right candidates share the likelihood. `squares`: of the gradients so far."""
    s = scores(weights, candidates)
    e = [math.exp(x - max(s)) for x in s]
    z, zr = sum(e), sum(e[k] for k in right)
    gradient = collections.defaultdict(float)
    for k, c in enumerate(candidates):
        g = e[k] / z - (e[k] / zr if k in right else 0.0)
        if abs(g) > 1e-6:
            for f in c:
                gradient[f] += g
    for f, g in gradient.items():
        g += penalty * weights.get(f, 0.0)
        squares[f] += g * g
        weights[f] = weights.get(f, 0.0) - rate * g / math.sqrt(squares[f])
