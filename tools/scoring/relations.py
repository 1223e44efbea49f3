"""Rows on what holds between reports: conflicts and echoes, found and right."""
from .places import near, shared


def documents_of(gold, row):
    """File names of the gold's documents on which a row rests: named whole, or by the number with which they begin."""
    return {name for name in gold["documents"] if name in row["documents"] or name[:3] in row["documents"]}


def places_of(row, sides):
    """All places of a conflict or echo of the dossier: its own and those of its sides, else those of its members' mentions."""
    places = sides.placed(row.get("places", [])) + [p for side in row.get("sides", []) for p in sides.placed(side.get("places", []))]
    if places:
        return places
    by_id = {group["id"]: group for kind in ("figures", "quotations", "timeline") for group in sides.groups(kind)}
    return [p for member in row.get("members", []) if member in by_id for p in sides.placed(by_id[member]["mentions"])]


def same_places(wanted, row, sides):
    """Whether a row of the dossier lies where a gold row does: at two of its sides, at one of its members."""
    places = places_of(row, sides)
    if wanted.get("sides"):
        def meets(p, q):
            return p["document"] == q["document"] and (shared(p, q) if wanted["kind"] == "figure" else near(p, q))
        return sum(any(meets(p, q) for p in side for q in places) for side in wanted["sides"]) >= 2
    if wanted.get("members"):
        return any(near(p, q) for p in wanted["members"] for q in places)
    return True


def fits(wanted, row, sides):
    """Whether a conflict or echo of the dossier is the gold's: over two of its reports, and at its places."""
    documents = documents_of(sides.gold, wanted)
    if len(documents & {sides.names[d] for d in row["documents"]}) < 2 and not (wanted.get("sides") and len(documents) == 1):
        return False
    return same_places(wanted, row, sides)


def fits_conflict(wanted, row, sides):
    return wanted.get("kind") == row.get("kind") and fits(wanted, row, sides)


def told(sides, kind, gold_rows, fits):
    """Recall of the gold's rows, and precision of the dossier's: what fits an optional gold row only counts neither way."""
    rows = sides.groups(kind)
    wanted = [g for g in gold_rows if not g.get("optional")]
    yield kind + ".recall", sum(any(fits(g, f, sides) for f in rows) for g in wanted) / len(wanted) if wanted else 1.0
    if any("sides" in g or "members" in g for g in gold_rows):
        right = [any(fits(g, f, sides) for g in wanted) for f in rows]
        counted = [hit for hit, f in zip(right, rows) if hit or not any(fits(g, f, sides) for g in gold_rows)]
        yield kind + ".precision", sum(counted) / len(counted) if counted else float(not wanted)


def conflicts(sides):
    yield from told(sides, "conflicts", sides.gold.get("conflicts", []), fits_conflict)


def echoes(sides):
    """An echo that the gold marks "independent" says that there is none; it is not looked for."""
    yield from told(sides, "echoes", [e for e in sides.gold.get("echoes", []) if not e.get("independent")], fits)
