"""Universal parts of speech."""
import torch.nn.functional as F
from torch import nn

UPOS = "ADJ ADP ADV AUX CCONJ DET INTJ NOUN NUM PART PRON PROPN PUNCT SCONJ SYM VERB X".split()


class Upos(nn.Module):
    def __init__(self, width):
        super().__init__()
        self.out = nn.Linear(width, len(UPOS))

    def loss(self, h, batch):
        gold = batch.spread([[UPOS.index(u) if u in UPOS else -100 for u in w.document.upos[w.first : w.last]] for w in batch.windows], -100)
        return F.cross_entropy(self.out(h).float().transpose(1, 2), gold, ignore_index=-100)

    def predict(self, h, batch):
        best = self.out(h).argmax(2)
        return [[UPOS[i] for i in best[n, : w.last - w.first].tolist()] for n, w in enumerate(batch.windows)]

    def tensors(self):
        return {"upos": self.out}
