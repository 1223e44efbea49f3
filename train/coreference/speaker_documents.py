#!/usr/bin/env python3
"""Lays speakers out for train_coreference: `speaker_documents.py FOLDER CASES.txt|STORIES... [--hold NAME,...]`.

CASES.txt are paragraphs as in tests/attributions (lines "quote WORDS | SPEAKER", and "chain" of one voice), STORIES folders of stories with a gold.json of
`quotations`. Writes FOLDER/NAME.txt and FOLDER/NAME.gold, STORY@NAME of a story's report, a line a quotation: "speaker", its begin and end (bytes), the speaker's names.
"""
import json, pathlib, sys

def write(folder, name, text, rows):
    at = [0]
    for c in text:
        at.append(at[-1] + len(c.encode("utf-8")))
    (folder / (name + ".txt")).write_text(text, encoding="utf-8", newline="")
    (folder / (name + ".gold")).write_text("".join(f"speaker {at[b]} {at[e]} {'|'.join(names)}\n" for b, e, names in rows), encoding="utf-8")

def cases(folder, path):
    for n, case in enumerate(path.read_text(encoding="utf-8").split("\n=== ")[1:]):
        text, _, wanted = "\n\n".join(case.split("\n---")[0].split("\n")[1:]).strip() + "\n", 0, case.partition("\n---\n")[2]
        rows = []
        for line in wanted.split("\n"):
            if line.startswith(("quote ", "chain ")):
                words, _, speaker = line[6:].rpartition("|")
                begin = text.find(words.strip())
                if begin >= 0 and ">" not in speaker and speaker.strip() not in ("?", "-", ""):
                    rows.append((begin, begin + len(words.strip()), [speaker.strip()]))
        if rows:
            write(folder, f"{path.stem}_{n:03}", text, rows)

def story(folder, path):
    gold = json.loads(path.read_text(encoding="utf-8"))
    for name in gold["documents"]:
        text = (path.parent / name).read_text(encoding="utf-8")
        rows = [(m["begin"], m["end"], [m["speaker"]] + gold.get("aliases", {}).get(m["speaker"], [])) for g in gold["quotations"]
                for m in g["mentions"] if m["document"] == name and m["speaker"] and m["begin"] is not None]
        if rows:
            write(folder, f"{path.parent.name}@{pathlib.Path(name).stem}", text, rows)

folder = pathlib.Path(sys.argv[1])
folder.mkdir(parents=True, exist_ok=True)
held = sys.argv[sys.argv.index("--hold") + 1].split(",") if "--hold" in sys.argv else []
for arg in (a for a in sys.argv[2:] if a not in ("--hold", ",".join(held))):
    path = pathlib.Path(arg)
    if path.is_dir():
        for gold in sorted(path.glob("*/gold.json")):
            if gold.parent.name not in held:
                story(folder, gold)
    else:
        cases(folder, path)
