"""Places in reports and how those of the gold are matched with those of a dossier.

A place is {"document": file name, "begin", "end": code points, half open, "text"}. The gold of a page has no offsets (None), since
readers may lay out a page's text differently: there the texts are compared, white space folded.
"""

NEAR = 160  # code points between a place of the gold and one of the dossier that speak of one passage


def _folded(place):
    return " ".join(place["text"].split())


def _without_offsets(a, b):
    return a["begin"] is None or b["begin"] is None


def shared(a, b):
    """How many code points two places of one document share; 0 where they lie apart."""
    if _without_offsets(a, b):
        x, y = _folded(a), _folded(b)
        return min(len(x), len(y)) if x in y or y in x else 0
    return max(0, min(a["end"], b["end"]) - max(a["begin"], b["begin"]))


def share(a, b):
    """Intersection over union of two places of one document, 0 to 1."""
    both = shared(a, b)
    if not both:
        return 0.0
    if _without_offsets(a, b):
        return both / max(len(_folded(a)), len(_folded(b)))
    return both / (a["end"] - a["begin"] + b["end"] - b["begin"] - both)


def near(a, b):
    """Whether two places speak of one passage: they overlap, or fewer than NEAR code points lie between them."""
    if a["document"] != b["document"]:
        return False
    if shared(a, b):
        return True
    return not _without_offsets(a, b) and max(a["begin"], b["begin"]) - min(a["end"], b["end"]) < NEAR


def touches(place, places):
    """Whether one of `places` overlaps `place`, in its document."""
    return any(shared(place, other) for other in places if other["document"] == place["document"])


def mentions_of(groups, names=None):
    """All mentions of `groups`, each with the index of its "group". `names`: file names by the dossier's document ids."""
    return [{**m, "document": names[m["document"]] if names else m["document"], "group": index}
            for index, group in enumerate(groups) for m in group["mentions"]]


def one_to_one(gold, found, right):
    """Pairs (index in gold, index in found) of mentions that overlap and for which `right(gold, found)` holds.

    Each mention stands in one pair at most; the longest overlap is taken first, then what comes first in the gold, in the dossier.
    Cost: mentions of a document in the gold times those in the dossier.
    """
    by_document = {}
    for j, f in enumerate(found):
        by_document.setdefault(f["document"], []).append(j)
    fits = []
    for i, g in enumerate(gold):
        for j in by_document.get(g["document"], ()):
            both = shared(g, found[j])
            if both and right(g, found[j]):
                fits.append((-both, i, j))
    taken_gold, taken_found, pairs = set(), set(), []
    for _, i, j in sorted(fits):
        if i not in taken_gold and j not in taken_found:
            taken_gold.add(i)
            taken_found.add(j)
            pairs.append((i, j))
    return pairs
