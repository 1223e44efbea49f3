#!/usr/bin/env python3
"""How many days before a report's own day lie the weekdays that it names without more?

usage: weekday_ages.py ANNOTATED.jsonl ...

Reads what `synoptic annotate --format json` writes of articles whose day is stated (a sidecar with "published" beside each) and prints,
for days 0 to 6 back, how often a weekday that is not to come lay there: in articles with the word "yesterday" and without it, and for
nights and evenings by themselves. These are the tables of synoptic/compare/day_features.cc, which says of which articles they were
counted; README.md is the card. Python's standard library only.
"""
import collections, datetime, json, re, sys

WEEKDAYS = {name: day for day, name in enumerate("monday tuesday wednesday thursday friday saturday sunday".split())}
WEEKDAY = re.compile("|".join(WEEKDAYS))
LATE = re.compile("night|evening|late")


def main():
    if len(sys.argv) < 2:
        sys.exit(__doc__)
    ages = collections.defaultdict(collections.Counter)
    for path in sys.argv[1:]:
        for line in open(path, encoding="utf-8"):
            report = json.loads(line)
            published = report["document"].get("published") or {}
            if published.get("basis") != "stated" or published["earliest"] != published["latest"]:
                continue
            day = datetime.date.fromisoformat(published["earliest"])
            text = report["document"]["text"]
            style = "yesterday" if "yesterday" in text.lower() else "plain"
            for time in report["times"]:
                words = text[time["begin"] : time["end"]].lower()
                named = WEEKDAY.search(words)
                if not named or time["rule"] not in ("weekday.past", "weekday.latest"):
                    continue
                kind = "late" if LATE.search(words) else style
                ages[kind][(day.weekday() - WEEKDAYS[named[0]]) % 7] += 1
    for kind, counted in sorted(ages.items()):
        print(kind, [counted[age] for age in range(7)])


if __name__ == "__main__":
    main()
