"""WikiGold, WNUT17, MEANTIME, re3d, GUM: names, brought to one convention by train/names/make_documents.py."""
import json
import os

from .document import TokenGrid, apart, from_annotations


def read(path, annotations):
    """`path` is a file of make_documents.py; `annotations` the program's JSON Lines of its texts, by their names."""
    marked = {}
    name = None
    for line in open(path, encoding="utf-8"):
        tag, rest = line[0], line[2:].rstrip("\n")
        if tag == "D":
            name = rest
        elif tag == "T":
            marked[name] = (rest.replace("\\n", "\n"), [])
        else:
            begin, end, kind = rest.split()
            marked[name][1].append((int(begin), int(end), kind))
    order = list(marked)
    out = []
    for line in open(annotations, encoding="utf-8"):
        row = json.loads(line)
        key = order[int(os.path.basename(row["document"]["source"]).removesuffix(".txt"))]
        text, spans = marked[key]
        document, offsets, read_text = from_annotations(row)
        if read_text != text:
            raise ValueError(f"{key}: the program read another text")
        document.id = key
        bytes_of = text.encode()
        grid = TokenGrid(offsets)
        names = []
        for begin, end, kind in spans:
            b, e = len(bytes_of[:begin].decode()), len(bytes_of[:end].decode())
            at = grid.touched(b, e)
            if at:
                names.append((*at, kind))
        document.names = apart(names)
        out.append(document)
    return out
