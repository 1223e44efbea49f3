#!/usr/bin/env python3
"""Scores time expressions on the English cases of Recognizers-Text (MIT, (c) Microsoft), by class.

usage: score_times.py [--failed CLASS] [PROGRAM [CASES]]

PROGRAM is bench/times_json as built; CASES the folder of cases (default ../shared/data/times/recognizers). For each case:

found   every expected result overlaps one of ours, and there are as many
spans   the same characters; a leading preposition or "the" is left out on both sides, as TimeML draws spans
value   found, and each result's timex string is ours, as the words give it (XXXX-10-02) or counted from the case's day
        (2016-10-02); a full hour is T19 there and T19:00 here, a
        time without a day T19 there and XXXX-XX-XXT19:00 here. Cases that give no timex are not counted.

The cases are of assistants in lower case ("set an alarm for fifteen thirty"), not of news; TimeML and they draw and
write much differently on purpose, see docs/quality.md. No class is tuned on.
"""
import collections, json, os, re, subprocess, sys

HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.join(HERE, "..")
SHARED = os.environ.get("SYNOPTIC_CORPORA", os.path.join(ROOT, "..", "shared"))
LEADING = re.compile(r"^(?:(?:on|in|at|by|from|for|during|since|until|till|before|after|between|of|the|within|around|about)\s+)+", re.I)


def read_cases(folder):
    for name in sorted(os.listdir(folder)):
        if not name.endswith(".json"):
            continue
        with open(os.path.join(folder, name), encoding="utf-8-sig") as f:
            for case in json.load(f):
                yield name[:-5], case


def timexes(result):
    """The timex strings that a result allows; none where the case gives none."""
    value = result.get("Value") or {}
    if value.get("Timex"):
        return {value["Timex"]}
    rows = (result.get("Resolution") or {}).get("values") or (value.get("values") or [])
    return {row["timex"] for row in rows if row.get("timex")}


def same(ours, theirs):
    short = lambda v: re.sub(r"^XXXX-XX-XX(?=T)", "", re.sub(r"T(\d\d):00(?::00)?$", r"T\1", v))
    return short(ours) in {short(t) for t in theirs}


def trimmed(text, begin, end):
    skip = LEADING.match(text[begin:end])
    return (begin + skip.end() if skip and skip.end() < end - begin else begin), end


def judge(case, found):
    text, results = case["Input"], case["Results"]
    times, opened = found["times"], found["open"]
    if len(times) != len(results):
        return False, False, False if any(timexes(r) for r in results) or not results else None
    spans, values, counted = True, True, False
    for result, mine, opening in zip(sorted(results, key=lambda r: r["Start"]), times, opened):
        begin, end = result["Start"], result.get("End", result["Start"] + result.get("Length", 1) - 1) + 1
        if max(begin, mine["begin"]) >= min(end, mine["end"]):
            return False, False, False if timexes(result) else None
        spans &= trimmed(text, begin, end) == trimmed(text, mine["begin"], mine["end"])
        theirs = timexes(result)
        if theirs:
            counted = True
            values &= same(mine["value"], theirs) or same(opening["value"], theirs)
    return True, spans, values if counted or not results else None


def main():
    args = [a for a in sys.argv[1:] if a != "--failed"]
    failed = args.pop(0) if "--failed" in sys.argv else None
    program = args[0] if args else os.path.join(ROOT, "build/release/bench/times_json")
    folder = args[1] if len(args) > 1 else os.path.join(SHARED, "data/times/recognizers")
    if not os.path.isdir(folder) or not os.path.exists(program):
        sys.exit(f"score_times: {folder} or {program} is not there; nothing was measured")
    cases = list(read_cases(folder))
    lines = "".join(f"{((c.get('Context') or {}).get('ReferenceDateTime') or '2016-11-07')[:10]}\t{c['Input'].replace(chr(10), ' ')}\n" for _, c in cases)
    out = subprocess.run([program], input=lines, capture_output=True, text=True, check=True).stdout.splitlines()
    rows = collections.OrderedDict()
    for (name, case), line in zip(cases, out):
        found, spans, value = judge(case, json.loads(line))
        row = rows.setdefault(name, collections.Counter())
        row["cases"] += 1
        row["found"] += found
        row["spans"] += spans
        row["valued"] += value is not None
        row["value"] += bool(value)
        if failed == name and (value is False or not found):
            mine = [(case["Input"][t["begin"]:t["end"]], o["value"], t["value"]) for t, o in zip(json.loads(line)["times"], json.loads(line)["open"])]
            print(case["Input"], "|", [(r["Text"], sorted(timexes(r))) for r in case["Results"]], "|", mine)
    total = collections.Counter()
    for row in rows.values():
        total.update(row)
    rows["all"] = total
    print("| class | cases | found | spans | value |\n|---|---|---|---|---|")
    for name, row in rows.items():
        share = lambda key, of: f"{100 * row[key] / row[of]:.0f} %" if row[of] else "-"
        print(f"| {name} | {row['cases']} | {share('found', 'cases')} | {share('spans', 'cases')} | {share('value', 'valued')} |")


if __name__ == "__main__":
    main()
