#!/usr/bin/env python3
"""A checkpoint of the encoder as it comes, with heads of chance: to build the program's side against.

usage: untrained.py BERT CHECKPOINT
"""
import sys

import torch

import train

if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    torch.manual_seed(1)
    model, pieces, ids = train.build("news", sys.argv[1])
    model.encoder.load_bert(f"{sys.argv[1]}/model.safetensors", ids)
    torch.save({"set": "news", "model": model.state_dict(), "vocabulary": pieces.words}, sys.argv[2])
