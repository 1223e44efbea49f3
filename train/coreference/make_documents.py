#!/usr/bin/env python3
"""Lays gold coreference out for train_coreference: `make_documents.py GOLD.jsonl.xz FOLDER`.

GOLD holds one object a document: source, text, complete, entities (kind, mentions: begin, end, head, form, beside) and, in GAP, gap.
Writes FOLDER/NAME.txt and FOLDER/NAME.gold, a line a mention: begin, end, head's begin, head's end (bytes), entity, wanted (1: counts in the
measure), form; and for GAP a line "gap" with the pronoun's begin and end and the entities of both names.
"""
import json, lzma, pathlib, sys

def main():
    folder = pathlib.Path(sys.argv[2])
    folder.mkdir(parents=True, exist_ok=True)
    for line in lzma.open(sys.argv[1], "rt", encoding="utf-8"):
        d = json.loads(line)
        text, at = d["text"], [0]
        for c in d["text"]:
            at.append(at[-1] + len(c.encode("utf-8")))
        rows = []
        for i, e in enumerate(d["entities"]):
            named = any(m["form"] == "name" for m in e["mentions"]) and e["kind"] in ("person", "organization", "place")
            for m in e["mentions"]:
                head = m.get("head", [m["begin"], m["end"]])
                wanted = named and ("beside" not in m)
                rows.append((at[m["begin"]], at[m["end"]], at[head[0]], at[head[1]], i, int(wanted), m["form"]))
        name = pathlib.Path(d["source"]).stem
        (folder / (name + ".txt")).write_text(text, encoding="utf-8", newline="")
        out = "".join(" ".join(map(str, r)) + "\n" for r in rows)
        if "gap" in d:
            g = d["gap"]
            of = lambda span: next((i for i, e in enumerate(d["entities"]) if any([m["begin"], m["end"]] == list(span) and m["form"] == "name" for m in e["mentions"])), -1)
            out += f"gap {at[g['pronoun'][0]]} {at[g['pronoun'][1]]} {of(g['a'])} {of(g['b'])} {int(g['a_coref'])} {int(g['b_coref'])}\n"
        (folder / (name + ".gold")).write_text(out, encoding="utf-8")

main()
