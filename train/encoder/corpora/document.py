"""What every reader of a corpus gives: the tokens of a document, and for each head what is known of them."""
from dataclasses import dataclass, field

ROLES = ("source", "cue", "content")
KINDS = ("PER", "ORG", "LOC", "MISC")


@dataclass
class Document:
    id: str
    tokens: list                                   # [str]
    sentences: list                                # [(first, last)], half open, in tokens; they cover all of them
    block_ends: set                                # {index of the last token of a block}
    upos: list = None                              # [str]
    heads: list = None                             # [index of the head token, -1 for a root]
    relations: list = None                         # [str], without subtypes
    names: list = None                             # [(first, last, kind)], in tokens, apart from each other
    others_unknown: bool = False                   # its names say nothing of the kind MISC outside those marked
    spans: list = None                             # [(first, last, role)], in tokens, apart from each other
    links: dict = field(default_factory=dict)      # {index of a source or content in spans: index of its cue}
    taught: tuple = None                           # the teacher's marginals of spans: tags [tokens, N], moves on [tokens, M]


def to_tokens(offsets, begin, end):
    """The tokens that [begin, end) touches, as (first, last); None where it touches none."""
    inside = [i for i, (b, e) in enumerate(offsets) if b < end and begin < e]
    return (inside[0], inside[-1] + 1) if inside else None


class TokenGrid:
    """Tokens by offsets, looked up quickly."""

    def __init__(self, offsets):
        self.at = {}
        for i, (b, e) in enumerate(offsets):
            for c in range(b, e):
                self.at[c] = i

    def touched(self, begin, end):
        inside = [self.at[c] for c in range(begin, end) if c in self.at]
        return (inside[0], inside[-1] + 1) if inside else None


def from_annotations(row):
    """A document with the tokens that the program itself cuts: `synoptic annotate --format json`, one object."""
    text = row["document"]["text"]
    offsets = [(t["begin"], t["end"]) for t in row["tokens"]]
    begins = [b for b, _ in offsets]
    sentences, at = [], 0
    for s in row["sentences"]:
        first = at
        while at < len(begins) and begins[at] < s["end"]:
            at += 1
        if at > first:
            sentences.append((first, at))
    ends, at = set(), 0
    for block in row["document"]["blocks"]:
        while at < len(begins) and begins[at] < block["end"]:
            at += 1
        if at:
            ends.add(at - 1)
    return Document(row["document"]["source"], [text[b:e] for b, e in offsets], sentences, ends), offsets, text


def apart(spans):
    """Without those that touch an earlier one; the longest first."""
    out = []
    for s in sorted(set(spans), key=lambda s: (s[0] - s[1], s)):
        if all(s[1] <= o[0] or o[1] <= s[0] for o in out):
            out.append(s)
    return sorted(out)
