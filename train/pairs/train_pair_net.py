#!/usr/bin/env python3
"""Trains the net that reads pairs: models/news/pairs.bin.

usage: train_pair_net.py ENCODER.bin PAIRS.jsonl STATEMENTS.jsonl TOKENS STORIES --likelihoods FILE FILE --out NET.pt [--left-out FILE]

TOKENS is a folder with STORY.jsonl, what `synoptic annotate --model none` says of the story's reports. --left-out names the stories (one a line) that
nothing is learned from: on them the net is judged after each pass beside the scorers, and fit_readings.py joins the two. A core needs
twelve minutes for each of the three passes over 159 stories. NET.pt is kept after each pass; export_pairs.py writes it as the program reads it.
"""
import argparse
import collections
import pathlib
import random
import time

import numpy as np
import torch
import torch.nn.functional as F
from sklearn.metrics import average_precision_score

import labelled_pairs
import net as pair_net
from net import model

BATCH, PASSES, RATE, HEAD_RATE = 32, 3, 1e-4, 1e-3
LEAST = {"told": 0.04, "figure": 0.04, "opposed": 0.04, "again": 0.08}  # likelihoods below it are not read
EASY = {"told": 0.02, "figure": 0.02, "opposed": 0.02, "again": 0.1}    # the share of those below it that teaches, beside all right ones
THING_WEIGHS = 0.5


def chosen(pairs, contexts, chance):
    """The pairs that teach (chance given) or are judged."""
    for pair in pairs:
        if pair.first not in contexts[pair.story] or pair.second not in contexts[pair.story] or (pair.weight == 0 and (chance or pair.question == "again")):
            continue
        likely = pair.likelihood >= LEAST[pair.question]
        if likely or (chance and (pair.right or chance.random() < EASY[pair.question])):
            yield pair


def batches(pairs, size, chance):
    """Of pairs of like lengths, in an order of chance."""
    pairs = chance.sample(pairs, len(pairs))
    out = []
    for at in range(0, len(pairs), BATCH * 20):
        block = sorted(pairs[at:at + BATCH * 20], key=size)
        out += [block[i:i + BATCH] for i in range(0, len(block), BATCH)]
    return chance.sample(out, len(out))


def loss_of(odds, batch):
    asked = torch.tensor([pair_net.QUESTIONS.index(p.question) for p in batch])
    right, weight, thing = (torch.tensor(column) for column in zip(*((float(p.right > 0), p.weight, p.thing) for p in batch)))
    own = F.binary_cross_entropy_with_logits(odds.gather(1, asked[:, None])[:, 0], right, reduction="none") * weight
    beside = F.binary_cross_entropy_with_logits(odds[:, 2], thing.clamp(min=0), reduction="none") * (thing >= 0)
    return own.mean() + THING_WEIGHS * beside.mean()


def answers(net, pairs, both, size):
    net.eval()
    out, order = np.zeros((len(pairs), len(pair_net.QUESTIONS))), sorted(range(len(pairs)), key=lambda i: size(pairs[i]))
    with torch.no_grad():
        for at in range(0, len(order), 64):
            out[order[at:at + 64]] = net([both(pairs[i], None) for i in order[at:at + 64]]).numpy()
    return out


def judge(pairs, odds):
    """Prints average precision of the scorer, of the net, and of their sum for a few weights of the net."""
    for column, question in enumerate(pair_net.QUESTIONS):
        at = [i for i, p in enumerate(pairs) if p.question == question and p.right != 0.5]
        if not at:
            continue
        p, y = np.clip([pairs[i].likelihood for i in at], 1e-6, 1 - 1e-6), [pairs[i].right > 0 for i in at]
        known, read = np.log(p / (1 - p)), odds[at, column]
        sums = ", ".join(f"{w} {average_precision_score(y, known + w * read):.3f}" for w in (0, 0.3, 0.5, 0.7, 1))
        print(f"{question}: {sum(y)} of {len(y)} right; net alone {average_precision_score(y, read):.3f}; scorer and net by {sums}", flush=True)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    for name in ("encoder", "pairs", "statements", "tokens", "stories"):
        parser.add_argument(name)
    parser.add_argument("--likelihoods", nargs="+", required=True)
    parser.add_argument("--out", required=True)
    parser.add_argument("--left-out")
    options = parser.parse_args()
    torch.set_num_threads(1)
    torch.manual_seed(1)
    chance, begun = random.Random(1), time.time()
    left_out = set(pathlib.Path(options.left_out).read_text().split()) if options.left_out else set()
    places, pairs = labelled_pairs.load(options.pairs, options.statements, options.likelihoods, [options.stories])
    encoder, pieces = pair_net.encoder_of(options.encoder)
    contexts = {s: pair_net.contexts(encoder, pieces, pair_net.documents_of(f"{options.tokens}/{s}.jsonl"), of) for s, of in places.items()}
    teaching = list(chosen([p for p in pairs if p.story not in left_out], contexts, chance))
    judged = list(chosen([p for p in pairs if p.story in left_out], contexts, None))
    print(f"{len(contexts)} stories;", dict(collections.Counter((p.question, p.right > 0) for p in teaching)), flush=True)

    def both(pair, turned):
        found = contexts[pair.story][pair.first], contexts[pair.story][pair.second]
        return found[::-1] if turned and turned.random() < 0.5 else found

    def size(pair):
        return sum(len(c[0]) for c in both(pair, None))
    net = pair_net.PairNet(encoder)
    head = [p for name, p in net.named_parameters() if not name.startswith("layers.")]
    optimiser = torch.optim.AdamW([{"params": net.layers.parameters(), "lr": RATE}, {"params": head, "lr": HEAD_RATE}], weight_decay=0.01)
    steps = PASSES * (len(teaching) // BATCH + 1)
    schedule = torch.optim.lr_scheduler.LambdaLR(optimiser, lambda s: min(1, s / 60) * max(0.02, 1 - s / steps))
    model.reseed(1)
    for number in range(PASSES):
        net.train()
        total, cut = 0.0, batches(teaching, size, chance)
        for batch in cut:
            loss = loss_of(net([both(p, chance) for p in batch]), batch)
            optimiser.zero_grad()
            loss.backward()
            torch.nn.utils.clip_grad_norm_(net.parameters(), 1.0)
            optimiser.step()
            schedule.step()
            total += loss.item()
        print(f"pass {number}: loss {total / len(cut):.4f}, {time.time() - begun:.0f} s", flush=True)
        torch.save(net.state_dict(), options.out)
        if judged:
            judge(judged, answers(net, judged, both, size))


if __name__ == "__main__":
    main()
