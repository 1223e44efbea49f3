"""UD English EWT and GUM: CoNLL-U with gold tokens, parts of speech and trees."""
import lzma

from .document import Document

# GUM's own dev and test documents among those at hand: never trained on.
GUM_HELD_OUT = {"GUM_" + name for name in (
    "academic_exposure academic_librarians court_loan court_negligence news_homeopathic news_iodine interview_cyclone interview_gaming "
    "academic_discrimination academic_eegimaa court_insanity court_mitigation news_nasa news_sensitive interview_hill interview_libertarian").split()}


def read(path, held_out=frozenset()):
    """Documents by `# newdoc id`; multi-word tokens by their words, empty nodes left aside. A paragraph (`# newpar`) is
    a block; where a file marks none, training cuts blocks by chance (see windows.py)."""
    out, now, name, pending = [], None, None, False
    with lzma.open(path, "rt", encoding="utf-8") as f:
        blocks = f.read().split("\n\n")
    for block in blocks:
        rows = []
        for line in block.split("\n"):
            if line.startswith("# newdoc"):
                name = line.partition("=")[2].strip()
                now = None
            elif line.startswith("# newpar"):
                pending = True
            elif line and line[0] != "#":
                cells = line.split("\t")
                if cells[0].isdigit():
                    rows.append(cells)
        if not rows:
            continue
        if name in held_out:
            continue
        if now is None:
            now = Document(name, [], [], set(), [], [], [])
            out.append(now)
        elif pending:
            now.block_ends.add(len(now.tokens) - 1)
        pending = False
        first = len(now.tokens)
        for c in rows:
            now.tokens.append(c[1])
            now.upos.append(c[3])
            now.heads.append(first + int(c[6]) - 1 if c[6] != "0" else -1)
            now.relations.append(c[7].split(":")[0])
        now.sentences.append((first, len(now.tokens)))
    return out
