"""What more than one row is made of: F1, B-cubed, names of sources, intervals of days and of values."""
import calendar
import collections
import datetime
import re


def f1(right, gold, found):
    """F1 of `right` hits among `gold` wanted and `found` given; 1 where there was nothing to find and nothing was."""
    return 2 * right / (gold + found) if gold + found else 1.0


def b_cubed(pairs, gold, found):
    """B-cubed F1 of how the mentions of `pairs` are grouped (Bagga and Baldwin 1998); 0 without pairs."""
    if not pairs:
        return 0.0
    ours = collections.Counter(gold[i]["group"] for i, _ in pairs)
    theirs = collections.Counter(found[j]["group"] for _, j in pairs)
    both = collections.Counter((gold[i]["group"], found[j]["group"]) for i, j in pairs)
    precision = recall = 0.0
    for i, j in pairs:
        together = both[gold[i]["group"], found[j]["group"]]
        precision += together / theirs[found[j]["group"]]
        recall += together / ours[gold[i]["group"]]
    precision, recall = precision / len(pairs), recall / len(pairs)
    return 2 * precision * recall / (precision + recall)


EMPTY_WORDS = frozenset("the a an of from to in on at by and or s his her its their new recent reports report said some".split())


def telling_words(name):
    """The words of a name that tell who it is; all of them where it has only empty ones."""
    words = re.findall(r"[^\W_]+", (name or "").lower().replace("’", "'"))
    return {w for w in words if w not in EMPTY_WORDS} or set(words)


def same_name(gold, found, aliases):
    """Whether `found` names who `gold` names: one holds the other's words, or half the words of the gold's name or alias."""
    if gold is None:
        return True
    if not found:
        return False
    given = telling_words(found)
    for form in [gold] + aliases.get(gold, []):
        wanted = telling_words(form)
        if wanted & given and (given <= wanted or wanted <= given or 2 * len(wanted & given) >= len(wanted)):
            return True
    return False


def first_day(date):
    """The first day, as YYYY-MM-DD, of a year, a month or a day; None for None."""
    return None if date is None else (date + "-01-01"[len(date) - 4:] if len(date) < 10 else date[:10])


def last_day(date):
    """The last day, as YYYY-MM-DD, of a year, a month or a day; None for None."""
    if date is None or len(date) >= 10:
        return date and date[:10]
    if len(date) == 4:
        return date + "-12-31"
    return f"{date}-{calendar.monthrange(int(date[:4]), int(date[5:7]))[1]}"


def interval(row):
    """(first day, last day) of {"earliest", "latest"}; either may be None."""
    return first_day(row.get("earliest")), last_day(row.get("latest"))


def same_interval(a, b):
    return interval(a) == interval(b)


def number_of(day):
    """A day as a number of days, for differences."""
    return datetime.date.fromisoformat(day).toordinal()


def values_meet(a, b):
    """Whether two figures of the gold can both hold: their intervals meet, "about" taken a tenth wider."""
    def ends(m):
        slack = 0.1 if m["qualifier"] == "about" else 0
        return (float("-inf") if m["low"] is None else m["low"] * (1 - slack), float("inf") if m["high"] is None else m["high"] * (1 + slack))
    (low, high), (other_low, other_high) = ends(a), ends(b)
    return low <= other_high and other_low <= high
