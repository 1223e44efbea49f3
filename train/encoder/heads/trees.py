"""Dependency trees: a biaffine parser (Dozat and Manning 2017) within each sentence."""
import torch
import torch.nn.functional as F
from torch import nn

RELATIONS = ("acl advcl advmod amod appos aux case cc ccomp clf compound conj cop csubj dep det discourse dislocated expl fixed flat "
             "goeswith iobj list mark nmod nsubj nummod obj obl orphan parataxis punct reparandum root vocative xcomp").split()
ARC, RELATION = 160, 64
NEVER = -1e4


class Trees(nn.Module):
    def __init__(self, width, dropout=0.2):
        super().__init__()
        self.arc_dependent, self.arc_head = nn.Linear(width, ARC), nn.Linear(width, ARC)
        self.relation_dependent, self.relation_head = nn.Linear(width, RELATION), nn.Linear(width, RELATION)
        self.arc = nn.Parameter(torch.randn(ARC, ARC) * 0.02)
        self.arc_bias = nn.Parameter(torch.zeros(ARC))
        self.root_arc, self.root_relation = nn.Parameter(torch.randn(ARC) * 0.1), nn.Parameter(torch.randn(RELATION) * 0.1)
        self.relation = nn.Parameter(torch.randn(len(RELATIONS), RELATION + 1, RELATION + 1) * 0.02)
        self.dropout = dropout

    def _drop(self, x):
        return F.dropout(torch.relu(x), self.dropout, self.training)

    def arcs(self, h, batch):
        """[B, W, 1 + W]: of each token, root and the tokens of its sentence as heads."""
        d, c = self._drop(self.arc_dependent(h)).float(), self._drop(self.arc_head(h)).float()
        c = torch.cat([self.root_arc.expand(len(c), 1, -1), c], 1)
        scores = d @ self.arc @ c.transpose(1, 2) + (c @ self.arc_bias)[:, None, :]
        sentence = batch.spread([sentence_numbers(w) for w in batch.windows], -1)
        same = sentence[:, :, None] == sentence[:, None, :]
        same &= ~torch.eye(same.shape[1], dtype=torch.bool)
        return scores.masked_fill(~torch.cat([torch.ones(*same.shape[:2], 1, dtype=torch.bool), same], 2), NEVER)

    def relations(self, h, heads):
        """[B, W, relations] of the arcs to `heads` ([B, W], 0 is root)."""
        d, c = self._drop(self.relation_dependent(h)).float(), self._drop(self.relation_head(h)).float()
        c = torch.cat([self.root_relation.expand(len(c), 1, -1), c], 1)
        c = torch.gather(c, 1, heads[:, :, None].expand(-1, -1, RELATION))
        one = torch.ones(*d.shape[:2], 1)
        d, c = torch.cat([d, one], 2), torch.cat([c, one], 2)
        n, k = d.shape[0] * d.shape[1], RELATION + 1
        left = (d.reshape(n, k) @ self.relation.permute(1, 0, 2).reshape(k, -1)).reshape(n, len(RELATIONS), k)
        return (left * c.reshape(n, 1, k)).sum(2).reshape(*d.shape[:2], -1)

    def loss(self, h, batch):
        heads, names = [], []
        for w in batch.windows:
            whole = {i for a, b in w.document.sentences if w.first <= a and b <= w.last for i in range(a, b)}
            gold = w.document.heads
            heads.append([(gold[i] - w.first + 1 if gold[i] >= 0 else 0) if i in whole else -100 for i in range(w.first, w.last)])
            names.append([RELATIONS.index(w.document.relations[i]) if i in whole and w.document.relations[i] in RELATIONS else -100 for i in range(w.first, w.last)])
        heads, names = batch.spread(heads, -100), batch.spread(names, -100)
        arc = F.cross_entropy(self.arcs(h, batch).transpose(1, 2), heads, ignore_index=-100)
        relation = F.cross_entropy(self.relations(h, heads.clamp(min=0)).transpose(1, 2), names, ignore_index=-100)
        return arc + relation

    def predict(self, h, batch):
        """Greedy, for watching the training: [(head in tokens of the document, relation)]. The program decodes trees."""
        heads = self.arcs(h, batch).argmax(2)
        best = self.relations(h, heads).argmax(2)
        return [[(w.first + int(heads[n, i]) - 1 if heads[n, i] else -1, RELATIONS[int(best[n, i])]) for i in range(w.last - w.first)]
                for n, w in enumerate(batch.windows)]

    def tensors(self):
        return {"trees.arc_dependent": self.arc_dependent, "trees.arc_head": self.arc_head, "trees.relation_dependent": self.relation_dependent,
                "trees.relation_head": self.relation_head, "trees.arc": self.arc, "trees.arc_bias": self.arc_bias, "trees.root_arc": self.root_arc,
                "trees.root_relation": self.root_relation, "trees.relation": self.relation}


def sentence_numbers(window):
    out = [-1] * (window.last - window.first)
    for n, (a, b) in enumerate(window.document.sentences):
        for i in range(max(a, window.first), min(b, window.last)):
            out[i - window.first] = n
    return out
