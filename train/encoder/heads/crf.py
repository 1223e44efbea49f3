"""A linear-chain conditional random field over tags O and B I E S of each kind."""
import torch
import torch.nn.functional as F
from torch import nn

FORBIDDEN = -1e4


def tag_names(kinds):
    return ["O"] + [f"{p}-{k}" for k in kinds for p in "BIES"]


def to_tags(spans, first, last, kinds):
    """Tags of the tokens [first, last) for (begin, end, kind); a span that is cut by a border keeps its inner side."""
    out = [0] * (last - first)
    for b, e, kind in spans:
        if e <= first or b >= last:
            continue
        base = 1 + 4 * kinds.index(kind)
        for i in range(max(b, first), min(e, last)):
            out[i - first] = base + (3 if e - b == 1 else 0 if i == b else 2 if i == e - 1 else 1)
    return out


def to_spans(tags, kinds):
    """(begin, end, kind) of a sequence of tags."""
    out, begin = [], 0
    for i, t in enumerate(tags):
        if t == 0:
            continue
        kind, place = divmod(t - 1, 4)
        after = tags[i + 1] if i + 1 < len(tags) else 0
        before = tags[i - 1] if i else 0
        if place in (0, 3) or not before or (before - 1) // 4 != kind or (before - 1) % 4 in (2, 3):
            begin = i
        if place in (2, 3) or not after or (after - 1) // 4 != kind or (after - 1) % 4 in (0, 3):
            out.append((begin, i + 1, kinds[kind]))
    return out


class Crf(nn.Module):
    def __init__(self, kinds):
        super().__init__()
        n = 1 + 4 * kinds
        self.transitions, self.start, self.end = (nn.Parameter(torch.zeros(s)) for s in ((n, n), (n,), (n,)))
        allowed = torch.ones(n, n, dtype=torch.bool)
        for a in range(n):
            for b in range(n):
                inside = a > 0 and (a - 1) % 4 in (0, 1)
                goes_on = b > 0 and (b - 1) % 4 in (1, 2)
                allowed[a, b] = (inside == goes_on) and (not inside or (a - 1) // 4 == (b - 1) // 4)
        self.register_buffer("forbidden", torch.where(allowed, 0.0, FORBIDDEN), persistent=False)
        self.register_buffer("moves", allowed.nonzero().T, persistent=False)  # [2, M]: tag and next tag

    def _total(self, emissions, mask):
        """[B]: the logarithm of the sum over all legal sequences of tags."""
        moves = self.transitions + self.forbidden
        score = self.start + emissions[:, 0]
        for t in range(1, emissions.shape[1]):
            after = torch.logsumexp(score[:, :, None] + moves, 1) + emissions[:, t]
            score = torch.where(mask[:, t, None], after, score)
        return torch.logsumexp(score + self.end, 1)

    def loss(self, emissions, tags, mask, free=None):
        """Mean over sequences' tokens of the negative log likelihood. [B, W, N], [B, W], [B, W]; tokens of the mask come
        first. `free` [B, W, N], where given, marks tags that are as right as the gold one: the likelihood is then that
        of all sequences made of right tags."""
        if free is not None:
            right = free | F.one_hot(tags, emissions.shape[2]).bool()
            gold = self._total(emissions.masked_fill(~right, FORBIDDEN), mask)
        else:
            moves = self.transitions + self.forbidden
            own = torch.gather(emissions, 2, tags[:, :, None])[:, :, 0] * mask
            steps = moves[tags[:, :-1], tags[:, 1:]] * mask[:, 1:]
            lasts = torch.gather(tags, 1, (mask.sum(1) - 1)[:, None])[:, 0]
            gold = own.sum(1) + steps.sum(1) + self.start[tags[:, 0]] + self.end[lasts]
        return (self._total(emissions, mask) - gold).sum() / mask.sum()

    def marginals(self, emissions, mask):
        """How likely each tag [B, W, N] and each legal move to the next token [B, W - 1, M] are."""
        moves = self.transitions + self.forbidden
        before = [self.start + emissions[:, 0]]
        for t in range(1, emissions.shape[1]):
            after = torch.logsumexp(before[-1][:, :, None] + moves, 1) + emissions[:, t]
            before.append(torch.where(mask[:, t, None], after, before[-1]))
        behind = [self.end.expand(emissions.shape[0], -1)]
        for t in range(emissions.shape[1] - 1, 0, -1):
            on = torch.logsumexp(moves + (emissions[:, t] + behind[0])[:, None, :], 2)
            behind.insert(0, torch.where(mask[:, t, None], on, behind[0]))
        before, behind = torch.stack(before, 1), torch.stack(behind, 1)
        total = torch.logsumexp(before[:, -1] + self.end, 1)
        tags = (before + behind - total[:, None, None]).exp()
        a, b = self.moves
        pairs = before[:, :-1, a] + moves[a, b] + emissions[:, 1:, b] + behind[:, 1:, b] - total[:, None, None]
        return tags, pairs.exp() * mask[:, 1:, None]

    def taught_loss(self, emissions, mask, tags, pairs):
        """As loss, but against what another such field holds likely (its marginals): the cross entropy of the two over
        all sequences of tags, which is linear in the marginals of the one that teaches."""
        lasts = torch.gather(tags, 1, (mask.sum(1) - 1)[:, None, None].expand(-1, 1, tags.shape[2]))[:, 0]
        own = (tags * emissions).sum(2) * mask
        steps = (pairs * self.transitions[self.moves[0], self.moves[1]]).sum(2) * mask[:, 1:]
        taught = own.sum(1) + steps.sum(1) + (tags[:, 0] * self.start).sum(1) + (lasts * self.end).sum(1)
        return (self._total(emissions, mask) - taught).sum() / mask.sum()

    def decode(self, emissions, length):
        """The best legal tags of one sequence [W, N]. A sequence may begin or end inside a span: it may be cut there."""
        moves, score, back = self.transitions + self.forbidden, self.start + emissions[0], []
        for t in range(1, length):
            best, where = (score[:, None] + moves).max(0)
            back.append(where)
            score = best + emissions[t]
        at = int((score + self.end).argmax())
        out = [at]
        for where in reversed(back):
            at = int(where[at])
            out.append(at)
        return out[::-1]
