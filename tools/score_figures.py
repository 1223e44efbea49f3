#!/usr/bin/env python3
"""Scores numbers, ranges and units on the English cases of Recognizers-Text (MIT, (c) Microsoft).

usage: score_figures.py [--failed CLASS] [PROGRAM [CASES]]

PROGRAM is bench/numbers_json as built; CASES a folder with Number/ and NumberWithUnit/ (default ../shared/data/quantities/recognizers).
A case is passed where the results are the expected ones, no more and no fewer:

numbers, ordinals    text and value of every numeral (relative ordinals such as "last" by their offset and anchor)
percentages          value; a bare "percent" without a number counts as nothing on both sides
ranges               the bounds and whether they are closed; "between" is [a,b) in one model and [a,b] in the other, as there
units                value and unit of every figure of the class; a unit without a number counts as nothing on both sides
"""
import glob, json, os, re, subprocess, sys

HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.join(HERE, "..")
SHARED = os.environ.get("SYNOPTIC_CORPORA", os.path.join(ROOT, "..", "shared"))
TIME = {"second", "minute", "hour", "day", "week", "fortnight", "month", "year", "decade", "century", "millennium", "millisecond", "microsecond"}
TEMPERATURE = {"celsius": "c", "fahrenheit": "f", "degree": "degree"}
CODES = {"dollar": "USD", "united states dollar": "USD", "canadian dollar": "CAD", "australian dollar": "AUD", "hong kong dollar": "HKD", "new zealand dollar": "NZD",
         "finnish markka": "FIM", "pound": "GBP", "british pound": "GBP", "euro": "EUR", "japanese yen": "JPY", "chinese yuan": "CNY", "franc": "CHF", "swiss franc": "CHF",
         "peseta": "ESP", "netherlands guilder": "NLG", "dutch guilder": "NLG", "german mark": "DEM", "mark": "DEM", "costa rican colón": "CRC", "georgian lari": "GEL",
         "lao kip": "LAK", "sri lankan rupee": "LKR", "turkish lira": "TRY", "rupee": "INR", "bitcoin": "XBT", "mexican peso": "MXN", "cent": "cent", "penny": "penny",
         "pence": "penny", "sen": "sen", "satoshi": "satoshi"}
DIMENSIONS = {"pound": "pound-mass", "metric ton": "ton", "kilometer": "kilometre", "meter": "metre", "millimeter": "millimetre", "centimeter": "centimetre",
              "decimeter": "decimetre", "picometer": "picometre", "milliliter": "millilitre", "square meter": "square metre", "square kilometer": "square kilometre",
              "mile per hour": "mile/hour", "kilometer per hour": "kilometre/hour", "meter per millisecond": "metre/millisecond",
              "centimeter per millisecond": "centimetre/millisecond", "kilometer per millisecond": "kilometre/millisecond"}


def run(program, texts):
    done = subprocess.run([program], input="".join(t.replace("\n", " ") + "\n" for t in texts), capture_output=True, text=True, check=True)
    return [json.loads(line) for line in done.stdout.splitlines()]


def near(a, b):
    return abs(a - b) <= 1e-9 * max(abs(a), abs(b), 1e-12)


def same(wanted, found):
    """Lists of (key, value): the same keys with the same values, in order of the text."""
    return len(wanted) == len(found) and all(k == l and (near(a, b) if isinstance(a, float) and isinstance(b, float) else a == b)
                                             for (k, a), (l, b) in zip(wanted, found))


def squeeze(text):
    return " ".join(text.lower().replace("\u202f", " ").split())


def ordinals(case, got):
    wanted = [(squeeze(r["Text"]), r["Resolution"]["value"]) for r in case["Results"]]
    found = [(squeeze(t), v if isinstance(v, str) else f"{v:.0f}") for t, v, *_ in got["ordinals"]]
    if case["suppress"]:
        found = [(t, v) for t, v in found if "+" not in v and "-" not in v]
    return same(wanted, found), wanted, found


def numbers(case, got):
    wanted = [(squeeze(r["Text"]), float(r["Resolution"]["value"])) for r in case["Results"]]
    # Fifteen digits are what the cases hold.
    ratios = [f for f in got["figures"] if f["kind"] == "ratio" and (" out of " in f["amount"] or " in " in f["amount"])]
    if not case.get("percent_mode"):  # "one out of three" is one number there, but in percent mode
        for ratio in ratios:
            inside = [n for n in got["numbers"] if ratio["begin"] <= n[2] and n[3] <= ratio["end"]]
            for n in inside[1:]:
                got["numbers"].remove(n)
            inside[0][0], inside[0][1] = ratio["amount"], ratio["low"] if ratio["low"] is not None else ratio["high"]
    found = [(squeeze(t), float(f"{v:.15g}")) for t, v, *_ in got["numbers"]]
    return same(wanted, found), wanted, found


def percentages(case, got):
    wanted = [("%", float(r["Resolution"]["value"].rstrip("%"))) for r in case["Results"] if r["Resolution"]["value"] != "null"]
    found = [("%", float(f"{v:.15g}")) for v in (f["low"] if f["kind"] == "percentage" else 100 * f["low"] for f in got["figures"]
             if f["kind"] in ("percentage", "ratio") and f["low"] is not None)]
    return same(wanted, found), wanted, found


def ranges(case, got):
    wanted = [("range", r["Resolution"]["value"]) for r in case["Results"]]
    exact = {w for _, w in wanted if re.fullmatch(r"\[(-?[\d.]+),\1\]", w)}
    half_open = any(re.fullmatch(r"\[-?[\d.]+,-?[\d.]+\)", w) for _, w in wanted)
    found = []
    for f in got["figures"]:
        low, high = ("" if f[k] is None else f"{f[k]:.15g}" for k in ("low", "high"))
        form = {"at least": f"[{low},)", "more than": f"({low},)", "at most": f"(,{high}]", "less than": f"(,{high})",
                "between": f"[{low},{high})" if half_open else f"[{low},{high}]"}.get(f["qualifier"])
        if f["qualifier"] == "between":  # two bounds read as one amount: whether each is closed is not kept
            form = next((w for _, w in wanted if w[1:-1] == f"{low},{high}"), form)
        if f["qualifier"] == "exact" and f"[{low},{high}]" in exact:
            form = f"[{low},{high}]"
        if form:
            found.append(("range", form))
    return same(wanted, found), wanted, found


def units(names, keep):
    def check(case, got):
        wanted = [(names.get(r["Resolution"]["unit"].lower(), r["Resolution"]["unit"].lower()), float(r["Resolution"]["value"]))
                  for r in case["Results"] if r["Resolution"].get("value") not in (None, "null")]
        found = [(f["unit"].lower() if names is TEMPERATURE else f["unit"], float(f["low"] if f["low"] is not None else f["high"])) for f in got["figures"] if keep(f)]
        if names is TEMPERATURE:
            found = [(TEMPERATURE.get(u, u), v) for u, v in found]
        elif names is DIMENSIONS:  # a rate is there the unit without what it is per, unless it has a name of its own
            found = [(u if u in dict(wanted) else u.split("/")[0], v) for u, v in found]
        else:
            found = [(u.split("/")[0], v) for u, v in found]
        return same(sorted(wanted), sorted(found)), wanted, found
    return check


CLASSES = {
    "Number/NumberModel": numbers, "Number/NumberModelExperimentalMode": numbers, "Number/NumberModelPercentMode": numbers,
    "Number/OrdinalModel": ordinals, "Number/OrdinalModelSuppressExtendedTypes": ordinals,
    "Number/PercentModel": percentages, "Number/PercentModelPercentMode": percentages,
    "Number/NumberRangeModel": ranges, "Number/NumberRangeModelExperimentalMode": ranges,
    "NumberWithUnit/CurrencyModel": units(CODES, lambda f: f["kind"] == "money"),
    "NumberWithUnit/DimensionModel": units(DIMENSIONS, lambda f: f["kind"] == "measure" and f["unit"].split("/")[0] not in TIME and f["unit"] not in ("celsius", "fahrenheit", "count/minute")),
    "NumberWithUnit/TemperatureModel": units(TEMPERATURE, lambda f: f["unit"] in TEMPERATURE),
    "NumberWithUnit/AgeModel": units({"year": "year", "age": "year"}, lambda f: f["kind"] == "age"),
}


def main():
    args = sys.argv[1:]
    failed = args[args.index("--failed") + 1] if "--failed" in args else None
    args = [a for a in args if a not in ("--failed", failed)]
    program = args[0] if args else os.path.join(ROOT, "build", "bench", "bench", "numbers_json")
    folder = args[1] if len(args) > 1 else os.path.join(SHARED, "data", "quantities", "recognizers")
    totals = {}
    for name, check in CLASSES.items():
        with open(os.path.join(folder, name + ".json"), encoding="utf-8-sig") as f:
            cases = [{**c, "suppress": "Suppress" in name, "percent_mode": name == "Number/NumberModelPercentMode"} for c in json.load(f)]
        passed = 0
        for case, got in zip(cases, run(program, [c["Input"] for c in cases])):
            right, wanted, found = check(case, got)
            passed += right
            if not right and failed and failed in name:
                print(f"{case['Input']!r}\n    expected {wanted}\n    read     {found}")
        kind = name.split("/")[0]
        a, b = totals.get(kind, (0, 0))
        totals[kind] = (a + passed, b + len(cases))
        print(f"{name:45} {passed:4} of {len(cases):4}  {passed / len(cases):.3f}")
    for kind, (a, b) in totals.items():
        print(f"{kind:45} {a:4} of {b:4}  {a / b:.3f}")


if __name__ == "__main__":
    main()
