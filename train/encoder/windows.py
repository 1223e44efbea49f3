"""Windows of word pieces over a document, as the program cuts them (synoptic/language/encoder/windows.cc), and batches of them.

A window is [CLS], at most LEFT pieces of left context, a core of whole blocks, sentences or tokens, and [SEP] after each
block and at the end. Only the core counts. In training the size of cores varies, so that places differ from pass to pass.
"""
from dataclasses import dataclass

import torch

from pieces import CLS, SEP

LEFT, CORE = 32, 160


@dataclass
class Window:
    document: object
    begin: int  # first token, of the context
    first: int  # first token of the core
    last: int   # past the last token


def piece_counts(document, pieces, ends):
    return [len(pieces.of(t)) + (i in ends) for i, t in enumerate(document.tokens)]


def cut(document, pieces, ends, core=CORE, left=LEFT, alone=False):
    """Windows over the whole document. `ends`: the last tokens of blocks. `alone`: each block by itself, as what stands
    in a text of one block is read."""
    counts = piece_counts(document, pieces, ends)
    units = []  # (first, last, size): blocks, or where too long sentences, or where too long tokens
    block = 0
    bounds = [e + 1 for e in sorted(ends) if e + 1 < len(counts)] + [len(counts)]
    sentence = 0
    for bound in bounds:
        if bound <= block:
            continue
        if sum(counts[block:bound]) <= core:
            units.append((block, bound))
        else:
            while sentence < len(document.sentences) and document.sentences[sentence][1] <= block:
                sentence += 1
            at = sentence
            while at < len(document.sentences) and document.sentences[at][0] < bound:
                first, last = max(block, document.sentences[at][0]), min(bound, document.sentences[at][1])
                while first < last:
                    end, size = first, 0
                    while end < last and (size + counts[end] <= core or end == first):
                        size += counts[end]
                        end += 1
                    units.append((first, end))
                    first = end
                at += 1
        block = bound
    out, at = [], 0
    while at < len(units):
        end, size = at, 0
        while end < len(units) and (end == at or not alone and size + sum(counts[units[end][0]:units[end][1]]) <= core):
            size += sum(counts[units[end][0]:units[end][1]])
            end += 1
        first, begin, context = units[at][0], units[at][0], 0
        while begin > 0 and context + counts[begin - 1] <= left:
            begin -= 1
            context += counts[begin]
        out.append(Window(document, begin, first, units[end - 1][1]))
        at = end
    return out


@dataclass
class Batch:
    ids: torch.Tensor        # [B, T] piece ids
    shapes: torch.Tensor     # [B, T]
    mask: torch.Tensor       # [B, T] bool, true where there is a piece
    first: torch.Tensor      # [B, W] place of a token's first piece
    last: torch.Tensor       # [B, W] place of its last piece
    words: torch.Tensor      # [B, W] bool, true where there is a token of the core
    windows: list
    ends: list               # per window, the set of block ends (indices of tokens in the document)

    def spread(self, values, fill):
        """Values a token of each window's core, as [B, W]."""
        out = torch.full(self.words.shape, fill, dtype=torch.long)
        for i, row in enumerate(values):
            out[i, : len(row)] = torch.tensor(row, dtype=torch.long)
        return out


def collate(windows, ends, pieces, swap=None):
    """`swap(list of tokens) -> list of tokens` may change the tokens' spelling (straight and curly marks)."""
    rows = []
    cls, sep = pieces.ids[CLS], pieces.ids[SEP]
    for w, e in zip(windows, ends):
        row, firsts, lasts = [(cls, 0)], [], []
        tokens = w.document.tokens[w.begin : w.last]
        if swap:
            tokens = swap(tokens)
        for i, token in enumerate(tokens, w.begin):
            if i >= w.first:
                firsts.append(len(row))
            row += pieces.of(token)
            if i >= w.first:
                lasts.append(len(row) - 1)
            if i in e:
                row.append((sep, 0))
        if row[-1][0] != sep:
            row.append((sep, 0))
        rows.append((row, firsts, lasts))
    size, width = max(len(r) for r, _, _ in rows), max(len(f) for _, f, _ in rows)
    ids, shapes = torch.zeros(len(rows), size, dtype=torch.long), torch.zeros(len(rows), size, dtype=torch.long)
    mask, words = torch.zeros(len(rows), size, dtype=torch.bool), torch.zeros(len(rows), width, dtype=torch.bool)
    first, last = torch.zeros(len(rows), width, dtype=torch.long), torch.zeros(len(rows), width, dtype=torch.long)
    for i, (row, firsts, lasts) in enumerate(rows):
        ids[i, : len(row)] = torch.tensor([p for p, _ in row])
        shapes[i, : len(row)] = torch.tensor([s for _, s in row])
        mask[i, : len(row)] = True
        first[i, : len(firsts)], last[i, : len(lasts)] = torch.tensor(firsts), torch.tensor(lasts)
        words[i, : len(firsts)] = True
    return Batch(ids, shapes, mask, first, last, words, list(windows), list(ends))
