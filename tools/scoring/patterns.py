"""How a value of a case's check is compared with what a program gave, and where a fragment stands in a report."""
import re


class BrokenCheck(Exception):
    """The check itself is wrong: it means a fragment that its report lacks, or is incomplete."""


def accepted(given, wanted):
    """Equal to the wanted value, or to one of a list of them."""
    return given in wanted if isinstance(wanted, list) else given == wanted


def searched(pattern, given):
    """The pattern is found anywhere in what was given, whatever the case; null is wanted as null only."""
    if pattern is None or given is None:
        return pattern is None and given is None
    return re.search(pattern, given, re.IGNORECASE) is not None


def full(pattern, given):
    """As searched, but the pattern matches all of it."""
    if pattern is None or given is None:
        return pattern is None and given is None
    return re.fullmatch(pattern, given, re.IGNORECASE) is not None


def fields_accepted(check, given, keys):
    """Each of `keys` that the check names is accepted."""
    return all(accepted(given[k], check[k]) for k in keys if k in check)


def fields_searched(check, given, keys):
    return all(searched(check[k], given[k]) for k in keys if k in check)


def span_of(text, fragment, nth=0):
    """(begin, end) of the fragment's occurrence `nth`, counted from 0."""
    at = -1
    for _ in range(nth + 1):
        at = text.find(fragment, at + 1)
        if at < 0:
            raise BrokenCheck(f"the report has no {fragment!r} ({nth})")
    return at, at + len(fragment)


def overlaps(place, begin, end):
    return place["begin"] < end and begin < place["end"]


def covers(place, begin, end):
    return place["begin"] <= begin and end <= place["end"]


def on_sides_of_their_own(tests, sides):
    """Each test holds for a side that no other test takes."""
    if not tests:
        return True
    first, *rest = tests
    return any(first(side) and on_sides_of_their_own(rest, sides[:at] + sides[at + 1:]) for at, side in enumerate(sides))
