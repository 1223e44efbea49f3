"""The net with the program's 8-bit arithmetic, computed in floats: for references and for what 8 bits cost."""
import torch
import torch.nn.functional as F
from torch import nn

from export import quantised


class EightBits(nn.Module):
    """A linear layer whose weights are of 8 bits by row and whose input is rounded to 8 bits by row."""

    def __init__(self, linear):
        super().__init__()
        q, scale = quantised(linear.weight.detach())
        self.weight, self.scale, self.bias = q.double(), scale, linear.bias.detach()

    def forward(self, x):
        scale = x.abs().amax(-1, keepdim=True).clamp(min=1e-20) / 127
        rounded = torch.round(x / scale).double()
        return (F.linear(rounded, self.weight).float() * scale) * self.scale + self.bias


def with_eight_bits(module):
    for name, child in list(module.named_children()):
        if isinstance(child, nn.Linear):
            setattr(module, name, EightBits(child))
        elif isinstance(child, nn.Embedding) and name == "words":
            q, scale = quantised(child.weight.detach())
            child.weight.data = q.float() * scale[:, None]
        else:
            with_eight_bits(child)
    return module.eval()
