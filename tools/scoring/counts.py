"""What means hide: how many conflicts of each kind are called one or shown apart, and how many of these are right; how many reports are dated.

A conflict of the dossier is *right* where its sides meet two sides of one conflict of the gold of its kind (relations.py), *exact* where at least half of
the places of each of two sides stand on two sides of one. Conflicts that only an optional one of the gold fits count neither way.
"""
import collections

from . import places, relations
from .dossier import Sides


def _homes(side, conflict, sides):
    """The gold's sides of `conflict` on which at least half of the places of `side` stand."""
    found = sides.placed(side["places"])
    homes = set()
    for number, gold in enumerate(conflict["sides"]):
        held = sum(places.touches(place, gold) for place in found)
        if held and 2 * held >= len(found):
            homes.add(number)
    return homes


def _is_exact(shown, conflict, sides):
    homes = [_homes(side, conflict, sides) for side in shown["sides"]]
    return any(a != b for n, ones in enumerate(homes) for others in homes[:n] for a in ones for b in others)


def _judged(shown, sides, fits):
    """True, False, or None where only an optional conflict of the gold fits."""
    golds = [gold for gold in sides.gold.get("conflicts", []) if gold["kind"] == shown["kind"] and gold.get("sides") and fits(gold)]
    if any(not gold.get("optional") for gold in golds):
        return True
    return None if golds else False


def of(gold, dossier):
    """Counter of ("conflict", kind, decided, what) for what in shown, right, right of, exact, exact of (judged at all); ("days", basis, right)."""
    sides = Sides(gold, dossier)
    count = collections.Counter()
    for shown in sides.groups("conflicts"):
        alone = {**shown, "places": []}  # what only stands beside the sides says nothing of them
        key = "conflict", shown["kind"], shown.get("decided", True)
        judged = {"right": _judged(shown, sides, lambda conflict: relations.fits_conflict(conflict, alone, sides)),
                  "exact": _judged(shown, sides, lambda conflict: _is_exact(shown, conflict, sides))}
        for what, verdict in judged.items():
            if verdict is not None:
                count[(*key, what)] += verdict
                count[(*key, what + " of")] += 1
        count[(*key, "shown")] += 1
    for basis, right in sides.days():
        count["days", basis, right] += 1
    return count


def lines(count):
    """What `of` counted, over all stories, a line a kind."""
    for kind, decided in sorted({key[1:3] for key in count if key[0] == "conflict"}):
        share = ["-" if not count["conflict", kind, decided, what + " of"] else
                 f"{count['conflict', kind, decided, what] / count['conflict', kind, decided, what + ' of']:.2f}" for what in ("right", "exact")]
        name = f"{kind} {'conflicts' if decided else 'not decided'}"
        yield f"{name:22}{count['conflict', kind, decided, 'shown']:>5} shown, right {share[0]}, exact {share[1]}"
    for basis in sorted({key[1] for key in count if key[0] == "days"}):
        right, wrong = count["days", basis, True], count["days", basis, False]
        yield f"{'day ' + basis:22}{right:>5} of {right + wrong} reports right"
