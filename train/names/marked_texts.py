#!/usr/bin/env python3
"""Lays texts with marked names out for train_name_kinds.py: `marked_texts.py CORPUS FOLDER`.

CORPUS is NAME.conll.xz (a word and its label a line, sentences parted by empty lines: WikiGold, W-NUT 17) or NAME.jsonl.xz (coreference as
make_documents.py of train/coreference reads it: GAP, GUM). Writes FOLDER/NAME.txt and FOLDER/NAME.json: [begin, end, kind] a name, in code points.
"""
import json, lzma, pathlib, sys

KINDS = {"PER": "person", "ORG": "organization", "LOC": "place", "person": "person", "location": "place", "corporation": "organization",
         "group": "organization"}  # all others: other
SENTENCES = 12  # of a text


def sentences(path):
    sentence = []
    for line in lzma.open(path, "rt", encoding="utf-8"):
        columns = line.split()
        if columns and columns[0] != "-DOCSTART-":
            sentence.append((columns[0], columns[-1]))
        elif sentence:
            yield sentence
            sentence = []
    if sentence:
        yield sentence


def is_glued(text, word, before):
    return not text or text.endswith("\n") or word[0] in ",.;:!?)%]" or before in ("(", "$", "[", "#", "@") or word == "n't" or (
        word[0] == "'" and 1 < len(word) < 4)


def laid_out(taken):
    """(text, [[begin, end, kind], ...]) of some sentences, a block each."""
    text, names = "", []
    for sentence in taken:
        open_name, before = None, ""
        for word, label in sentence:
            text += "" if is_glued(text, word, before) else " "
            begin, before = len(text), word
            text += word
            kind = None if label == "O" else label.split("-", 1)[-1]
            if kind and open_name and label[0] == "I" and open_name[2] == kind:
                open_name[1] = len(text)
            elif kind:
                open_name = [begin, len(text), kind]
                names.append(open_name)
            else:
                open_name = None
        text += "\n\n"
    return text, [[begin, end, KINDS.get(kind, "other")] for begin, end, kind in names]


def main():
    path, folder = sys.argv[1], pathlib.Path(sys.argv[2])
    folder.mkdir(parents=True, exist_ok=True)
    if ".jsonl" in path:
        texts = ((pathlib.Path(d["source"]).stem, d["text"], [[m["begin"], m["end"], e["kind"]] for e in d["entities"] for m in e["mentions"]
                                                              if m["form"] == "name"]) for d in map(json.loads, lzma.open(path, "rt", encoding="utf-8")))
    else:
        all_of_it = list(sentences(path))
        texts = ((f"{at:05}", *laid_out(all_of_it[at:at + SENTENCES])) for at in range(0, len(all_of_it), SENTENCES))
    for name, text, names in texts:
        (folder / (name + ".txt")).write_text(text, encoding="utf-8", newline="")
        (folder / (name + ".json")).write_text(json.dumps(names), encoding="utf-8")


main()
