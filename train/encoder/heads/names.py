"""Names of persons, organisations, places and others: spans by a conditional random field."""
import copy

import torch
from torch import nn

from corpora.document import KINDS

from .crf import Crf, to_spans, to_tags


# Taken off the score of a name's beginning when names are read: what was marked for training holds more names than UNER's
# gold does (labels/README.md). UNER EWT dev .777 without, .785 with 0.5, .784 with 1; WNUT17 dev .683, .682, .677 (2026-11-26, set news).
STRICT = 0.5


class Names(nn.Module):
    def __init__(self, width):
        super().__init__()
        self.out, self.crf = nn.Linear(width, 1 + 4 * len(KINDS)), Crf(len(KINDS))

    def loss(self, h, batch):
        gold = batch.spread([to_tags(w.document.names, w.first, w.last, KINDS) for w in batch.windows], 0)
        return self.crf.loss(self.out(h).float(), gold, batch.words, self.free(gold, batch))

    def free(self, gold, batch):
        """Where a document says nothing of MISC, a word outside its names may be one; None where every document says."""
        unknown = torch.tensor([w.document.others_unknown for w in batch.windows])
        if not unknown.any():
            return None
        other = torch.zeros(1 + 4 * len(KINDS), dtype=torch.bool)
        other[1 + 4 * KINDS.index("MISC") :] = True
        return (unknown[:, None] & (gold == 0))[:, :, None] & other

    def predict(self, h, batch):
        """[[(first, last, kind)]] in tokens of the document."""
        out = self.out(h).float() - self.strict()
        found = [to_spans(self.crf.decode(out[n], w.last - w.first), KINDS) for n, w in enumerate(batch.windows)]
        return [[(w.first + b, w.first + e, k) for b, e, k in spans] for w, spans in zip(batch.windows, found)]

    def strict(self):
        off = torch.zeros(1 + 4 * len(KINDS))
        for kind in ("PER", "ORG", "LOC"):
            for place in "BS":
                off[1 + 4 * KINDS.index(kind) + "BIES".index(place)] = STRICT
        return off

    def tensors(self):
        out = copy.deepcopy(self.out)
        out.bias.data -= self.strict()
        return {"names": out, "names.transitions": self.crf.transitions, "names.start": self.crf.start, "names.end": self.crf.end}
