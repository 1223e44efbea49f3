#!/usr/bin/env python3
"""Scores the authors that `synoptic read --format json` found on pages: the share of pages with a gold author whose names are all the same.

usage: score_authors.py GOLD.json[.xz] OUTPUT.jsonl [-v]

GOLD is {address: {file, author}} (evaldata.json of trafilatura, articles.json of WCXB). Names are compared as sets, case and marks of
quotation aside; a string of several names is cut at commas, semicolons, "and" and "&". A gold page without output counts as wrong.
"""
import json, lzma, re, sys, unicodedata


def names(value):
    parts = value if isinstance(value, list) else re.split(r"\s*(?:;|,|\band\b|&)\s*", value or "")
    plain = lambda s: re.sub(r"\s+", " ", unicodedata.normalize("NFKC", s).replace("\u2019", "'")).strip().casefold()
    return {plain(p) for p in parts if plain(p)}


def main():
    args = [a for a in sys.argv[1:] if not a.startswith("-")]
    if len(args) != 2:
        sys.exit(__doc__)
    with (lzma.open if args[0].endswith(".xz") else open)(args[0], "rt", encoding="utf-8") as f:
        gold = json.load(f)
    key = lambda s: unicodedata.normalize("NFC", s.rsplit("/", 1)[-1]).removesuffix(".html")
    with open(args[1], encoding="utf-8") as f:
        found = {key(d["source"]): d.get("author") for d in map(json.loads, f)}
    rows = [(key(e.get("file") or k), e["author"]) for k, e in gold.items() if e.get("author")]
    split = lambda a: names(", ".join(a) if isinstance(a, list) else a)
    right = 0
    for name, author in rows:
        same = split(author) == names(found.get(name))
        right += same
        if "-v" in sys.argv and not same:
            print(f"{name}: {author!r}, found {found.get(name)!r}")
    print(f"author exact {right / len(rows):.3f} ({right} of {len(rows)})")


if __name__ == "__main__":
    main()
