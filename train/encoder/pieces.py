"""Word pieces: how a token becomes the encoder's input. The program's twin is synoptic/language/encoder/pieces.cc.

A token is folded (NFD, accents dropped, lower case), cut at punctuation, and covered greedily by the longest pieces of
the vocabulary. The vocabulary is BERT's uncased one without the pieces that hold letters of other scripts than Latin,
Greek and Cyrillic. Since it has no capitals, each piece also bears a shape, which gives the case back.
"""
import json
import unicodedata

PAD, UNK, CLS, SEP = "[PAD]", "[UNK]", "[CLS]", "[SEP]"
SHAPES = ("none", "lower", "title", "upper", "letter", "mixed")  # of the characters that a piece covers
LONGEST = 100  # a longer word is [UNK]


def kept(piece):
    if piece in (PAD, UNK, CLS, SEP):
        return True
    if piece.startswith("[unused") or piece in ("[MASK]",):
        return False
    for c in piece.removeprefix("##"):
        if c.isalpha() and not unicodedata.name(c, "").startswith(("LATIN", "GREEK", "CYRILLIC", "MICRO", "FEMININE", "MASCULINE", "MODIFIER")):
            return False
    return True


def is_mark(c):
    """What BERT cuts at: ASCII that is no letter and no digit, and Unicode's punctuation."""
    return (c.isascii() and c.isprintable() and not c.isalnum() and c != " ") or unicodedata.category(c).startswith("P")


def shape_of(chars):
    letters = [c for c in chars if c.isalpha()]
    if not letters:
        return 0
    upper = [c.isupper() for c in letters]
    if not any(upper):
        return 1
    if len(letters) == 1:
        return 4
    if all(upper):
        return 3
    return 2 if upper[0] and not any(upper[1:]) else 5


class Pieces:
    def __init__(self, vocabulary):
        self.words = vocabulary
        self.ids = {w: i for i, w in enumerate(vocabulary)}
        self.cache = {}

    def of(self, token):
        """[(piece id, shape)] of one token; never empty."""
        if token not in self.cache:
            self.cache[token] = self._cut(token)
        return self.cache[token]

    def _cut(self, token):
        token = {"``": "“", "''": "”"}.get(token, token)  # as treebanks write them
        folded = []  # (folded character, the character it comes from)
        for c in token:
            for f in unicodedata.normalize("NFD", c.lower()):
                category = unicodedata.category(f)
                if category == "Mn" or category.startswith("C") or f.isspace():
                    continue
                folded.append((f, c))
        words, word = [], []
        for f, c in folded:
            if is_mark(f):
                words += [word] if word else []
                words.append([(f, c)])
                word = []
            else:
                word.append((f, c))
        words += [word] if word else []
        out = []
        for word in words:
            out += self._cover(word)
        return out or [(self.ids[UNK], 0)]

    def _cover(self, word):
        if len(word) > LONGEST:
            return [(self.ids[UNK], shape_of([c for _, c in word]))]
        text, out, at = "".join(f for f, _ in word), [], 0
        while at < len(text):
            end = len(text)
            while end > at and ("##" if at else "") + text[at:end] not in self.ids:
                end -= 1
            if end == at:
                return [(self.ids[UNK], shape_of([c for _, c in word]))]
            out.append((self.ids[("##" if at else "") + text[at:end]], shape_of([c for _, c in word[at:end]])))
            at = end
        return out


def bert_vocabulary(folder):
    with open(f"{folder}/vocab.txt", encoding="utf-8") as f:
        words = f.read().split("\n")
    return [w for w in words if w]
