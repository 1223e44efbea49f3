"""PolNeAR: attributions, over the program's own tokens."""
import glob
import json
import os
import re

from .document import TokenGrid, from_annotations


def read_brat(path):
    """[{role: [(begin, end)]}] of one .ann file."""
    spans, out = {}, []
    for line in open(path, encoding="utf-8"):
        tag, _, rest = line.rstrip("\n").partition("\t")
        if tag.startswith("T"):
            role, _, where = rest.split("\t")[0].partition(" ")
            spans[tag] = [tuple(map(int, p.split())) for p in where.split(";")]
        elif tag.startswith("E"):
            found = {"source": [], "cue": [], "content": []}
            for part in rest.split():
                role, _, ref = part.partition(":")
                role = re.sub(r"\d+$", "", role).lower()
                if role in found and ref in spans:
                    found[role] += spans[ref]
            out.append(found)
    return out


def read(folder, annotations, grids=None):
    """`grids`, where given, gets the offsets of each document's tokens by its id."""
    out = []
    for line in open(annotations, encoding="utf-8"):
        row = json.loads(line)
        stem = os.path.basename(row["document"]["source"]).removesuffix(".txt")
        document, offsets, text = from_annotations(row)
        document.id = stem
        grid = TokenGrid(offsets)
        gold = read_brat(sorted(glob.glob(f"{glob.escape(folder)}/{glob.escape(stem)}*.ann"))[0])
        owner, spans = {}, []  # token: index of its span
        links = []
        for a in gold:
            mine = {}
            for role in ("cue", "source", "content"):
                for b, e in a[role]:
                    at = grid.touched(b, e)
                    if not at:
                        continue
                    found = next((i for i, s in enumerate(spans) if s == (*at, role)), None)
                    if found is None:
                        if any(t in owner for t in range(*at)):
                            continue  # two labels on one token: a slip of the annotation, or a token cut across
                        found = len(spans)
                        spans.append((*at, role))
                        owner.update((t, found) for t in range(*at))
                    mine.setdefault(role, []).append(found)
            for role in ("source", "content"):
                links += [(i, mine["cue"][0] if "cue" in mine else None) for i in mine.get(role, [])]
        document.spans = spans
        for i, cue in links:
            document.links.setdefault(i, set()).add(cue)
        if grids is not None:
            grids[stem] = offsets
        out.append(document)
    return out
