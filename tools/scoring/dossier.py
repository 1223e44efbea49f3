"""Scores a dossier against a gold: rows between 0 and 1, and their mean. What each row means stands in docs/benchmark.md.

`gold` is a gold.json as tests/stories/kit.py writes it, `dossier` the JSON of docs/dossier.schema.json (of which only documents,
figures, quotations, timeline, conflicts, echoes, actors, grid and lead are read; what is absent counts as empty). A row that the
gold has nothing for is left out.
"""
from . import figures, relations
from .measures import b_cubed, interval, same_interval, same_name
from .places import mentions_of, one_to_one, share, shared


class Sides:
    """A gold and a dossier side by side, with what several rows need of both."""

    def __init__(self, gold, dossier):
        self.gold, self.dossier = gold, dossier
        self.names = {d["id"]: d["source"].rsplit("/", 1)[-1] for d in dossier["documents"]}
        self.aliases = gold.get("aliases", {})

    def groups(self, kind):
        return self.dossier.get(kind, [])

    def mentions(self, kind):
        """(the gold's, the dossier's) mentions of a kind, each with its group."""
        return mentions_of(self.gold.get(kind, [])), mentions_of(self.groups(kind), self.names)

    def days(self):
        """Of each report of the gold (how its day of publication is known: "stated", "inferred", "none"; whether it lies within the gold's)."""
        given = {self.names[d["id"]]: d.get("published") or {} for d in self.dossier["documents"]}
        for name, document in self.gold["documents"].items():
            mine = given.get(name, {})
            (low, high), (first, last) = interval(document["published"]), interval(mine)
            known = first is not None and last is not None
            yield mine.get("basis", "none") if known else "none", known and low <= first and last <= high

    def placed(self, places):
        return [{**p, "document": self.names[p["document"]]} for p in places]


def quotations(sides):
    gold, found = sides.mentions("quotations")
    pairs = one_to_one(gold, found, lambda g, f: share(g, f) >= 0.8)
    yield "quotations.recall", len(pairs) / len(gold) if gold else 1.0
    named = sum(1 for m in gold if m["speaker"])
    right = sum(1 for i, j in pairs if gold[i]["speaker"] and same_name(gold[i]["speaker"], found[j].get("speaker"), sides.aliases))
    yield "quotations.speaker", right / named if named else 1.0
    yield "quotations.b3", b_cubed(pairs, gold, found) * len(pairs) / len(gold) if gold else 1.0


def dated_mentions(sides):
    """Mentions of the timeline, the gold's and the dossier's, each with its interval: its own, else its row's."""
    gold, found = sides.mentions("timeline")
    for mentions, rows in ((gold, sides.gold.get("timeline", [])), (found, sides.groups("timeline"))):
        for m in mentions:
            for end in ("earliest", "latest"):
                m[end] = m.get(end, rows[m["group"]].get(end))
    return gold, found


def timeline(sides):
    gold, found = dated_mentions(sides)
    pairs = one_to_one(gold, found, same_interval)
    hits = {j for _, j in pairs}
    wrong = sum(1 for j, m in enumerate(found) if j not in hits and any(
        m["document"] == g["document"] and shared(m, g) and not same_interval(g, m) for g in gold))
    yield "timeline.recall", len(pairs) / len(gold) if gold else 1.0
    yield "timeline.precision", len(pairs) / (len(pairs) + wrong) if pairs else 0.0


def happenings(sides):
    gold, found = dated_mentions(sides)
    if "actors" in sides.gold and gold:
        pairs = one_to_one(gold, found, same_interval)
        yield "timeline.happenings", b_cubed(pairs, gold, found) * len(pairs) / len(gold)


def published(sides):
    yield "published", sum(dated for _, dated in sides.days()) / len(sides.gold["documents"])


def actors(sides):
    if sides.gold.get("actors"):
        gold, found = sides.mentions("actors")
        pairs = one_to_one(gold, found, lambda g, f: share(g, f) >= 0.4)
        yield "actors.b3", b_cubed(pairs, gold, found) * len(pairs) / len(gold)


ROWS = (figures.mentions, quotations, timeline, published, relations.conflicts, relations.echoes, figures.as_of, figures.origins, happenings,
        actors, figures.silences, figures.lead)


def score(gold, dossier):
    """{row: score}, "mean" last."""
    sides = Sides(gold, dossier)
    out = {}
    for rows in ROWS:
        out.update(rows(sides))
    out["mean"] = sum(out.values()) / len(out)
    return out
