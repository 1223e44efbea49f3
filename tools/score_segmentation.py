#!/usr/bin/env python3
"""Scores tokens and sentences on running text, and lists what differs.

usage: score_segmentation.py PROGRAM [--icu] [--errors tokens|sentences N] [GOLD.conllu.xz[:DOC,DOC] ...]

PROGRAM is bench/segmentation_json as built. Without GOLD: EWT dev and GUM of ../shared/data. The scorer of
../shared/score writes a sentence a line, which gives the boundaries away; here the sentences of a paragraph
(`# newpar`; where a document has none, the document) are joined by a space, and paragraphs by a blank line.
Words and sentences are compared by the characters they cover, white space apart, as trees.py does.
Documents that GUM keeps for its tests are marked in its README; the default set takes all of a genre.
"""
import json, lzma, os, subprocess, sys, tempfile

ROOT = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..")
SHARED = os.path.join(ROOT, "..", "shared")
DEFAULT = ["ewt/dev", "gum/news", "gum/interview", "gum/academic", "gum/court"]


def read(path, only):
    """-> paragraphs [[(text, [word form])]] of one corpus; a multi-word token gives its words where they spell it out."""
    paragraphs, keep = [], True
    with lzma.open(path, "rt", encoding="utf-8", newline="\n") as f:
        blocks = f.read().split("\n\n")
    for block in blocks:
        text, words, spelt, until = "", [], [], 0
        fresh = not paragraphs
        for line in block.split("\n"):
            if line.startswith("# newdoc"):
                fresh, keep = True, not only or line.partition("=")[2].strip() in only
            elif line.startswith("# newpar"):
                fresh = True
            elif line.startswith("# text = "):
                text = line[len("# text = "):]
            elif line and line[0] != "#":
                cells = line.split("\t")
                if "-" in cells[0]:
                    until, whole, parts = int(cells[0].split("-")[1]), cells[1], []
                elif "." not in cells[0]:
                    if int(cells[0]) > until:
                        words.append(cells[1])
                    else:
                        parts.append(cells[1])
                        if int(cells[0]) == until:
                            words += parts if "".join(parts) == whole else [None, whole]
        if words and keep:
            if fresh:
                paragraphs.append([])
            paragraphs[-1].append((text, words))
    return [p for p in paragraphs if p]


def running_text(paragraphs):
    """-> text, word spans, sentence spans; in characters that are not white space."""
    text, words, sentences, solid, missed = "", set(), set(), 0, 0
    for paragraph in paragraphs:
        text += "\n\n" if text else ""
        for i, (sentence, forms) in enumerate(paragraph):
            text += (" " if i else "") + sentence
            begin = solid
            for form in forms:
                if form is None:
                    missed += 1  # a word whose characters the text does not spell out
                    continue
                size = sum(not c.isspace() for c in form)
                words.add((solid, solid + size))
                solid += size
            sentences.add((begin, solid))
    return text, words, sentences, missed


def f1(right, gold, found):
    p, r = right / max(found, 1), right / max(gold, 1)
    return p, r, 2 * p * r / (p + r) if p + r else 0.0


def main(arguments):
    if not arguments:
        sys.exit(__doc__)
    program, icu, kind, many, golds = arguments[0], [], None, 0, []
    rest = iter(arguments[1:])
    for argument in rest:
        if argument == "--icu":
            icu = ["--icu"]
        elif argument == "--errors":
            kind, many = next(rest), int(next(rest))
        else:
            golds.append(argument)
    if not golds:
        if not os.path.isdir(os.path.join(SHARED, "data")):
            print("no corpora beside the project (../shared/data): nothing scored")
            return
        golds = [os.path.join(SHARED, "data", name + ".conllu.xz") for name in DEFAULT]
    for gold in golds:
        path, _, only = gold.partition(":")
        text, words, sentences, missed = running_text(read(path, set(only.split(",")) if only else set()))
        with tempfile.NamedTemporaryFile("w", suffix=".txt", encoding="utf-8", newline="") as f:
            f.write(text)
            f.flush()
            out = subprocess.run([program, *icu, "--blocks", f.name], check=True, stdout=subprocess.PIPE)
        row = json.loads(out.stdout)
        solid = [0]
        for c in text:
            solid.append(solid[-1] + (not c.isspace()))
        place = lambda s: (solid[s["begin"]], solid[s["end"]])
        found = {"tokens": {place(t) for t in row["tokens"]}, "sentences": {place(s) for s in row["sentences"]}}
        wanted = {"tokens": words, "sentences": sentences}
        cells = []
        for name in ("tokens", "sentences"):
            more = missed if name == "tokens" else 0
            cells.append(name + " P %.4f R %.4f F1 %.4f" % f1(len(found[name] & wanted[name]), len(wanted[name]) + more, len(found[name])))
        print(os.path.basename(path).ljust(22), "   ".join(cells))
        if kind:
            where = [i for i, c in enumerate(text) if not c.isspace()]
            ends = {end for _, end in found[kind]}
            golden = {end for _, end in wanted[kind]}
            shown = 0
            for end in sorted(ends ^ golden):
                if end >= len(where) or shown >= many:
                    break
                at = where[end - 1] + 1
                print("  %s %r" % ("-" if end in golden else "+", text[max(0, at - 40):at] + " | " + text[at:at + 40]))
                shown += 1


main(sys.argv[1:])
