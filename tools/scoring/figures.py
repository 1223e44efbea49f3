"""Rows on figures: found, whose, grouped, related, as of when, of which origin; and what grid and lead make of them."""
import collections

from .measures import b_cubed, f1, interval, number_of, same_name, values_meet
from .places import one_to_one, touches


def same_value(gold, found):
    return gold["low"] == found.get("low") and gold["high"] == found.get("high")


def matched(sides):
    gold, found = sides.mentions("figures")
    return gold, found, one_to_one(gold, found, same_value)


def origin_of(mention):
    """Who first gave a figure of the gold; a report that leans on nobody is its own origin."""
    return mention.get("origin") or "report " + mention["document"]


def has_origins(gold):
    return any(m.get("origin") for m in gold)


def innermost(mention):
    return (mention.get("sources") or [None])[-1]


def most_common(values):
    """The value that stands there most often; of several the one that a set of them gives first."""
    return max(set(values), key=values.count)


def mentions(sides):
    gold, found, _ = matched(sides)
    documents = {m["document"] for m in gold}
    found = [m for m in found if m["document"] in documents]
    pairs = one_to_one(gold, found, same_value)
    # A group of one mention that the gold does not list is no claim about several reports: precision leaves it out.
    sizes, hits = collections.Counter(m["group"] for m in found), {j for _, j in pairs}
    shown = sum(1 for j, m in enumerate(found) if j in hits or sizes[m["group"]] > 1)
    yield "figures.f1", f1(len(pairs), len(gold), shown)

    def source_right(g, f):
        return innermost(f) is None if innermost(g) is None else same_name(innermost(g), innermost(f), sides.aliases)
    yield "figures.sources", sum(source_right(gold[i], found[j]) for i, j in pairs) / len(gold) if gold else 1.0
    yield "figures.b3", b_cubed(pairs, gold, found) * len(pairs) / len(gold) if gold else 1.0

    landed = collections.defaultdict(list)
    for i, j in pairs:
        landed[gold[i]["group"]].append(found[j]["group"])
    joint = [(index, group) for index, group in enumerate(sides.gold.get("figures", [])) if len(group["mentions"]) > 1]
    right = sum(sides.groups("figures")[most_common(landed[index])].get("relation") == group["relation"]
                for index, group in joint if landed[index])
    yield "figures.relation", right / len(joint) if joint else 1.0


def as_of(sides):
    """Right where the dossier's interval meets the gold's and is no longer than it, two days at the least being allowed."""
    gold, found, pairs = matched(sides)
    dated = [(gold[i], found[j]) for i, j in pairs if gold[i].get("as_of")]
    if not dated or not has_origins(gold):
        return
    right = 0
    for g, f in dated:
        wanted = g["as_of"] if isinstance(g["as_of"], list) else [g["as_of"]] * 2
        low, high = (number_of(d) for d in interval({"earliest": wanted[0], "latest": wanted[1]}))
        first, last = interval(f.get("as_of") or {})
        if first and last:
            first, last = number_of(first), number_of(last)
            right += first <= high and low <= last and last - first <= max(high - low, 1)
    yield "figures.as_of", right / len(dated)


def origins(sides):
    """Mean F1 of "one origin" and "two", over pairs of right mentions of one group and value from two reports."""
    gold, found, pairs = matched(sides)
    if not has_origins(gold):
        return
    told = collections.Counter()
    for n, (i, j) in enumerate(pairs):
        for k, l in pairs[n + 1:]:
            a, b = gold[i], gold[k]
            if a["group"] == b["group"] and a["document"] != b["document"] and same_value(a, b):
                given = found[j].get("origin"), found[l].get("origin")
                told[origin_of(a) == origin_of(b), given[0] is not None and given[0] == given[1]] += 1
    wrong = told[True, False] + told[False, True]
    rows = [2 * told[kind, kind] / (2 * told[kind, kind] + wrong) for kind in (True, False) if told[kind, True] + told[kind, False]]
    if rows:
        yield "origins", sum(rows) / len(rows)


def silences(sides):
    """Cells of the grid that call a report silent on a figure, where no mention of the gold's group stands in it."""
    if "actors" not in sides.gold:
        return
    gold, found, pairs = matched(sides)
    landed = collections.defaultdict(list)
    for i, j in pairs:
        landed[sides.groups("figures")[found[j]["group"]]["id"]].append(gold[i]["group"])
    right = cells = 0
    for row in sides.groups("grid"):
        if row.get("member") in landed:
            group = sides.gold["figures"][most_common(landed[row["member"]])]
            told = {m["document"] for m in group["mentions"]}
            silent = {sides.names[c["document"]] for c in row["cells"] if c.get("state") == "silent"}
            cells, right = cells + len(silent), right + len(silent - told)
    if cells:
        yield "silences.precision", right / cells


def lead(sides):
    """Lead lines on figures under "Several origins say so" and "They conflict" that the gold bears out."""
    gold, _ = sides.mentions("figures")
    if not has_origins(gold):
        return

    def several_origins(under, places):
        one_group = len({m["group"] for m in under}) == 1
        return one_group and len({origin_of(m) for m in under}) >= 2 and all(values_meet(a, b) for a in under for b in under)

    def conflict(under, places):
        return any(c["kind"] == "figure" and sum(any(touches(p, places) for p in side) for side in c.get("sides", [])) >= 2
                   for c in sides.gold["conflicts"])
    judges = {"Several origins say so": several_origins, "They conflict": conflict}
    right = lines = 0
    for line in sides.groups("lead"):
        places = sides.placed(line.get("places", []))
        under = [m for m in gold if touches(m, places)]
        if line.get("group") in judges and under and str(line.get("member", "")).startswith("f"):
            lines, right = lines + 1, right + judges[line["group"]](under, places)
    if lines:
        yield "lead.precision", right / lines
