"""Pairs of places with what is right of them and what the scorers say of them, from labelled stories.

PAIRS and STATEMENTS are what conflict_pairs and opposition_pairs print (train/conflicts); their labels are those of train_conflicts.py and
train_oppositions.py. The likelihoods are of scorers that never saw the story: those trainers write them by --likelihoods.
"""
import dataclasses
import json
import pathlib
import sys

HERE = pathlib.Path(__file__).resolve().parent
sys.path[:0] = [str(HERE.parent / "conflicts"), str(HERE.parent)]
import train_conflicts  # noqa: E402
import train_oppositions  # noqa: E402


@dataclasses.dataclass
class Pair:
    story: str
    first: tuple        # ("figure" or "statement", its number)
    second: tuple
    question: str       # of net.QUESTIONS, not "thing"
    right: float        # 1, 0; 0.5: of an optional conflict
    weight: float
    likelihood: float   # by the scorer
    thing: float        # whether both count one thing; -1: not known


def likelihoods_in(paths):
    """{story: {question or list of pairs: [likelihood]}}."""
    known = {}
    for path in paths:
        for row in map(json.loads, open(path)):
            known.setdefault(row["story"], {}).update(row)
    return known


def load(pairs, statements, likelihoods, stories):
    """({story: {place: {"document", "begin", "end"}}}, [Pair])."""
    known, places, out = likelihoods_in(likelihoods), {}, []
    for s in train_conflicts.load(pairs, stories):
        places[s["story"]] = {("figure", i): item for i, item in enumerate(s["items"])}
        for question in train_conflicts.KINDS:
            d = s[question]
            for (a, b), y, weight, p in zip(d["index"], d["y"], d["weight"], known[s["story"]][question], strict=True):
                x, z = s["things"][a], s["things"][b]
                out.append(Pair(s["story"], ("figure", int(a)), ("figure", int(b)), question, float(y), float(weight), p,
                                -1.0 if x is None or z is None else float(x == z)))
    rows = {row["story"]: row["statements"] for row in map(json.loads, open(statements))}
    for s in train_oppositions.load(statements, stories):
        places[s["story"]].update({("statement", i): item for i, item in enumerate(rows[s["story"]])})
        said = known[s["story"]]
        for question, index, y, use, p in (("opposed", s["within"], s["y"], s["teaches"], said["within"]),
                                           ("again", s["across"], s["again"], s["asks"], said["across"])):
            out += [Pair(s["story"], ("statement", int(a)), ("statement", int(b)), question, float(r), float(u), q, -1.0)
                    for (a, b), r, u, q in zip(index, y, use, p, strict=True)]
    return places, out
