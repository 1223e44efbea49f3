"""Source, cue and content of attributions: spans by a conditional random field, and the cue that each belongs to."""
import torch
import torch.nn.functional as F
from torch import nn

from corpora.document import ROLES

from .crf import Crf, to_spans, to_tags

HIDDEN, LINK = 192, 64
TAUGHT = 0.7  # share of what the teacher says where there is gold too; not swept
NEVER = -1e4


class Attributions(nn.Module):
    def __init__(self, width, dropout=0.1):
        super().__init__()
        self.hidden, self.out, self.crf = nn.Linear(width, HIDDEN), nn.Linear(HIDDEN, 1 + 4 * len(ROLES)), Crf(len(ROLES))
        self.link_token, self.link_cue = nn.Linear(HIDDEN, LINK), nn.Linear(HIDDEN, LINK)
        self.null = nn.Parameter(torch.zeros(LINK))
        self.dropout = dropout

    def _hidden(self, h):
        return F.dropout(F.gelu(self.hidden(h)), self.dropout, self.training).float()

    def link_scores(self, g, cues):
        """[B, W, 1 + C]: of each token, no cue and the cues whose first tokens are `cues` [B, C], -1 where there is none."""
        token, cue = self.link_token(g).float(), self.link_cue(g).float()
        at = cues.clamp(min=0)[:, :, None].expand(-1, -1, LINK)
        scores = token @ torch.gather(cue, 1, at).transpose(1, 2) / 8
        scores = scores.masked_fill((cues < 0)[:, None, :], NEVER)
        return torch.cat([(token @ self.null / 8)[:, :, None], scores], 2)

    def loss(self, h, batch):
        g = self._hidden(h)
        emissions = self.out(g).float()
        taught = batch.windows[0].document.taught is not None
        loss = self.crf.taught_loss(emissions, batch.words, *self._taught(batch)) if taught else 0.0
        if batch.windows[0].document.spans is None:
            return loss
        gold = batch.spread([to_tags(w.document.spans, w.first, w.last, ROLES) for w in batch.windows], 0)
        of_gold = self.crf.loss(emissions, gold, batch.words)
        loss = TAUGHT * loss + (1 - TAUGHT) * of_gold if taught else of_gold
        cues, targets = [], []
        for w in batch.windows:
            spans = w.document.spans
            inside = [i for i, s in enumerate(spans) if s[2] == "cue" and w.first <= s[0] < w.last]
            number = {c: n + 1 for n, c in enumerate(inside)}
            cues.append([spans[i][0] - w.first for i in inside])
            target = [-100] * (w.last - w.first)
            for i, owners in w.document.links.items():
                of = min((number.get(o, 0) for o in owners), default=0)
                for t in range(max(spans[i][0], w.first), min(spans[i][1], w.last)):
                    target[t - w.first] = of
            targets.append(target)
        size = max(1, max(map(len, cues)))
        cues = torch.tensor([c + [-1] * (size - len(c)) for c in cues])
        targets = batch.spread(targets, -100)
        if (targets >= 0).any():
            loss = loss + 0.5 * F.cross_entropy(self.link_scores(g, cues).transpose(1, 2), targets, ignore_index=-100)
        return loss

    @staticmethod
    def _taught(batch):
        """The teacher's marginals of each window: tags [B, W, N] and moves [B, W - 1, M]."""
        tags = torch.zeros(*batch.words.shape, batch.windows[0].document.taught[0].shape[1])
        pairs = torch.zeros(*batch.words.shape, batch.windows[0].document.taught[1].shape[1])
        for i, w in enumerate(batch.windows):
            for to, of in zip((tags, pairs), w.document.taught):
                to[i, : w.last - w.first] = of[w.first : w.last].float()
        return tags, pairs[:, :-1]

    def predict(self, h, batch):
        """[([(first, last, role)], {index of a source or content: index of its cue})], in tokens of the document."""
        g = self._hidden(h)
        emissions, out = self.out(g).float(), []
        for n, w in enumerate(batch.windows):
            spans = to_spans(self.crf.decode(emissions[n], w.last - w.first), ROLES)
            cues = [i for i, s in enumerate(spans) if s[2] == "cue"]
            links = {}
            if cues:
                at = torch.tensor([[spans[i][0] for i in cues]])
                scores = self.link_scores(g[n : n + 1], at)[0].log_softmax(1)
                for i, (b, e, role) in enumerate(spans):
                    best = int(scores[b:e].sum(0).argmax())
                    if role != "cue" and best:
                        links[i] = cues[best - 1]
            out.append(([(w.first + b, w.first + e, r) for b, e, r in spans], links))
        return out

    def tensors(self):
        return {"attributions.hidden": self.hidden, "attributions": self.out, "attributions.transitions": self.crf.transitions,
                "attributions.start": self.crf.start, "attributions.end": self.crf.end, "attributions.link_token": self.link_token,
                "attributions.link_cue": self.link_cue, "attributions.null": self.null}
