#!/usr/bin/env python3
"""Times beside a peer in one run: the same sentences through bench/times_json and through dateparser (PyPI).

usage: compare_times.py [PROGRAM [GOLD]]

GOLD is JSON Lines of documents with `dct`, `text` and `timexes` (default ../shared/data/times/tbaq.jsonl.xz). Each line of a
text goes to both with the document's day. What is compared: expressions found (an overlap with the gold's), dates of
whole days right (the gold's value is a day), and processor time of reading alone (ours without cutting words).
"""
import json, lzma, os, re, subprocess, sys, time
from datetime import datetime

HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.join(HERE, "..")
SHARED = os.environ.get("SYNOPTIC_CORPORA", os.path.join(ROOT, "..", "shared"))
DAY = re.compile(r"^\d{4}-\d\d-\d\d$")


def sentences(gold):
    """(day, text, gold expressions) of each line that is not empty."""
    for doc in gold:
        if not doc["dct"]:
            continue
        at = 0
        for paragraph in re.split(r"(\n\s*\n)", doc["text"]):
            if paragraph.strip():
                inside = [{**t, "begin": t["begin"] - at, "end": t["end"] - at} for t in doc["timexes"] if at <= t["begin"] and t["end"] <= at + len(paragraph)]
                yield doc["dct"][:10], paragraph.replace("\n", " "), inside
            at += len(paragraph)


def judge(rows, found):
    hit = wanted = given = days = right = 0
    for (_, _, gold), mine in zip(rows, found):
        wanted += len(gold)
        given += len(mine)
        for g in gold:
            best = next((m for m in mine if max(m[0], g["begin"]) < min(m[1], g["end"])), None)
            hit += best is not None
            if DAY.match(g["value"]):
                days += 1
                right += best is not None and best[2][:10] == g["value"]
    p, r = hit / max(given, 1), hit / max(wanted, 1)
    return f"{2 * p * r / max(p + r, 1e-9):.3f} | {p:.3f} | {r:.3f} | {right / max(days, 1):.3f}"


def ours(program, rows):
    lines = "".join(f"{day}\t{text}\n" for day, text, _ in rows)
    out = subprocess.run([program], input=lines, capture_output=True, text=True, check=True).stdout.splitlines()
    seconds = min(float(subprocess.run([program, "--time"], input=lines, capture_output=True, text=True, check=True).stdout) for _ in range(3))
    return [[(t["begin"], t["end"], t["value"]) for t in json.loads(line)["times"]] for line in out], seconds


def peer(rows):
    from dateparser.search import search_dates
    found, begun = [], time.process_time()
    for day, text, _ in rows:
        base = datetime.fromisoformat(day)
        results = search_dates(text, languages=["en"], settings={"RELATIVE_BASE": base, "PREFER_DATES_FROM": "past"}) or []
        at, mine = 0, []
        for words, date in results:
            begin = text.find(words, at)
            if begin < 0:
                continue
            at = begin + len(words)
            mine.append((begin, at, date.date().isoformat()))
        found.append(mine)
    return found, time.process_time() - begun


def main():
    program = sys.argv[1] if len(sys.argv) > 1 else os.path.join(ROOT, "build/release/bench/times_json")
    path = sys.argv[2] if len(sys.argv) > 2 else os.path.join(SHARED, "data/times/tbaq.jsonl.xz")
    if not os.path.exists(program) or not os.path.exists(path):
        sys.exit(f"compare_times: {program} or {path} is not there; nothing was measured")
    with lzma.open(path, "rt", encoding="utf-8", newline="\n") as f:
        gold = [json.loads(line) for i, line in enumerate(f) if i % 8 == 3]
    rows = list(sentences(gold))
    words = sum(len(text.split()) for _, text, _ in rows)
    mine, seconds = ours(program, rows)
    print(f"{len(rows)} paragraphs, {words} words\n\n| reader | overlap F1 | precision | recall | days right | words a second |\n|---|---|---|---|---|---|")
    print(f"| Synoptic | {judge(rows, mine)} | {words / seconds:,.0f} |")
    try:
        import dateparser
    except ImportError:
        sys.exit("compare_times: dateparser is not installed; the peer was not measured")
    theirs, slow = peer(rows)
    print(f"| dateparser {dateparser.__version__} | {judge(rows, theirs)} | {words / slow:,.0f} |")
    print(f"\nratio of speed: {slow / seconds:,.0f}")


if __name__ == "__main__":
    main()
