#!/usr/bin/env python3
"""Trains the encoder and its heads: from corpora to a checkpoint. See README.md.

usage: train.py --set open|gold|teacher|news --bert FOLDER --corpora FOLDER --work FOLDER --out CHECKPOINT [--begin CHECKPOINT] [--scale 1.0] [--seed 1]

Steps mix the corpora; each batch holds windows of one. A checkpoint is written beside --out every few minutes, and a
training that is begun again goes on from it. --begin takes over the weights of another training's end: news begins from open.
"""
import argparse
import json
import os
import random
import time

import torch

import data
from heads.attributions import Attributions
from heads.names import Names
from heads.trees import Trees
from heads.upos import Upos
from model import Encoder, Model, reseed
from pieces import CLS, SEP, UNK, Pieces, bert_vocabulary, kept
from score import evaluate
from teacher import Teacher
from windows import collate, cut

SINGLE, DOUBLE = {"'": "’", "’": "'"}, ('"', "“", "”", "``", "''")
DASHES = ("—", "--")


def build(which, bert, teacher=None):
    words = bert_vocabulary(bert)
    ids = [i for i, w in enumerate(words) if kept(w)]
    pieces = Pieces([words[i] for i in ids])
    if which == "teacher":
        encoder = Teacher(teacher, pieces.words)
        return Model(encoder, {"attributions": Attributions(encoder.width)}), pieces, ids
    encoder = Encoder(len(ids))
    heads = {"upos": Upos(encoder.width), "trees": Trees(encoder.width), "names": Names(encoder.width)}
    if which in ("gold", "news"):
        heads["attributions"] = Attributions(encoder.width)
    return Model(encoder, heads), pieces, ids


def change_marks(rng):
    """Straight marks to curly ones or back in a third of the windows: treebanks have the one kind, news the other."""
    if rng.random() > 0.35:
        return None
    curly = rng.random() < 0.6

    def swap(tokens):
        out, opened = [], False
        for t in tokens:
            if t in DASHES:
                t = "—" if curly else "--"
            elif t in DOUBLE:
                opened = not opened
                t = ("“" if opened else "”") if curly else '"'
            elif "'" in t or "’" in t:
                t = t.replace("'", "’") if curly else t.replace("’", "'")
            out.append(t)
        return out

    return swap


def hide(batch, pieces, share):
    """Hides pieces in half of the windows, so that names and cues are told by what stands around them too."""
    at = torch.rand(batch.ids.shape) < share * (torch.rand(len(batch.ids), 1) < 0.5)
    at &= (batch.ids != pieces.ids[CLS]) & (batch.ids != pieces.ids[SEP]) & batch.mask
    batch.ids[at] = pieces.ids[UNK]


def pass_over(corpus, pieces, rng, budget):
    """One pass: [(windows, ends)] of about `budget` pieces each, of like length, in chance order."""
    windows = []
    for d in corpus.documents:
        ends = d.block_ends | {len(d.tokens) - 1}
        if corpus.plain_blocks and rng.random() < 0.5:
            ends = {b - 1 for _, b in d.sentences}
        alone = rng.random() < corpus.alone
        core, left = (160, 0) if alone else (rng.choice((96, 128, 160, 160)), rng.choice((0, 16, 32)))
        for w in cut(d, pieces, ends, core, left, alone):
            size = 2 + sum(len(pieces.of(t)) + (i in ends) for i, t in enumerate(d.tokens[w.begin : w.last], w.begin))
            windows.append((size + rng.random() * 4, w, ends))
    windows.sort(key=lambda x: x[0])
    out, at = [], 0
    while at < len(windows):
        end = at
        while end < len(windows) and (end == at or (end - at + 1) * windows[end][0] <= budget):
            end += 1
        out.append(([w for _, w, _ in windows[at:end]], [e for _, _, e in windows[at:end]]))
        at = end
    rng.shuffle(out)
    return out


def main():
    parser = argparse.ArgumentParser()
    for name in ("set", "bert", "corpora", "work", "out"):
        parser.add_argument(f"--{name}", required=True)
    parser.add_argument("--scale", type=float, default=1.0, help="of the number of passes")
    parser.add_argument("--seed", type=int, default=1, help="of new weights")
    parser.add_argument("--order", type=int, default=1, help="seed of what is read when, of dropout and of hidden pieces")
    parser.add_argument("--rate", type=float, default=3e-4)
    parser.add_argument("--head-rate", type=float, default=2e-3)
    parser.add_argument("--pieces", type=int, default=3072, help="a batch")
    parser.add_argument("--begin", help="a checkpoint whose weights this training begins from")
    parser.add_argument("--hide", type=float, default=0.15, help="share of pieces hidden in half of the windows")
    parser.add_argument("--teacher", help="the folder of the teacher's weights, for the set teacher")
    parser.add_argument("--threads", type=int, default=2)
    args = parser.parse_args()
    torch.manual_seed(args.seed)
    torch.set_num_threads(args.threads)
    rng = random.Random(args.order)
    model, pieces, ids = build(args.set, args.bert, args.teacher)
    if args.begin:
        model.load_state_dict(torch.load(args.begin)["model"], strict=False)
    elif args.set == "teacher":
        model.encoder.freeze()
    else:
        model.encoder.load_bert(f"{args.bert}/model.safetensors", ids)
    corpora = data.load(args.set, args.corpora, args.work)
    watched = data.development(args.corpora, args.work)

    plan = []  # every batch of the whole training: (corpus, windows, ends)
    for corpus in corpora:
        passes = max(1, round(corpus.passes * args.scale))
        batches = [b for _ in range(passes) for b in pass_over(corpus, pieces, rng, args.pieces)]
        plan += [((i + rng.random()) / len(batches), corpus, *b) for i, b in enumerate(batches)]
        print(corpus.name, len(corpus.documents), "documents", sum(len(d.tokens) for d in corpus.documents), "tokens", passes, "passes", len(batches), "batches", flush=True)
    plan.sort(key=lambda p: p[0])
    steps = len(plan)
    encoder, heads = [], []
    for name, p in model.named_parameters():
        if not p.requires_grad:
            continue
        (encoder if name.startswith("encoder.") and "shapes" not in name else heads).append(p)
    optimizer = torch.optim.AdamW([{"params": encoder, "lr": args.rate, "weight_decay": 0.01}, {"params": heads, "lr": args.head_rate, "weight_decay": 0.001}],
                                  betas=(0.9, 0.98), fused=True)
    warm = max(1, steps // 20)
    schedule = torch.optim.lr_scheduler.LambdaLR(optimizer, lambda s: min((s + 1) / warm, max(0.01, (steps - s) / (steps - warm))))
    average = {k: v.clone() for k, v in model.state_dict().items()}
    done = 0
    state = args.out + ".state"
    if os.path.exists(state):
        saved = torch.load(state)
        model.load_state_dict(saved["model"])
        optimizer.load_state_dict(saved["optimizer"])
        schedule.load_state_dict(saved["schedule"])
        average, done = saved["average"], saved["done"]
        print("goes on from step", done)
    log = open(args.out + ".log", "a")
    model.train()
    began = saved_at = time.time()
    running, piece_count = {}, 0
    for step in range(done, steps):
        _, corpus, windows, ends = plan[step]
        torch.manual_seed(args.order * 1_000_003 + step)
        reseed(args.order * 1_000_003 + step)
        batch = collate(windows, ends, pieces, change_marks(random.Random(args.order * 1_000_003 + step)))
        hide(batch, pieces, args.hide)
        piece_count += batch.ids.numel()
        with torch.autocast("cpu", torch.bfloat16):
            losses = model.losses(batch, corpus.heads)
            loss = sum(losses[k] * corpus.heads[k] for k in losses)
        loss.backward()
        torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
        optimizer.step()
        optimizer.zero_grad()
        schedule.step()
        keep = min(0.995, (step + 1) / (step + 10))
        with torch.no_grad():
            for k, v in model.state_dict().items():
                average[k].lerp_(v, 1 - keep) if v.is_floating_point() else average[k].copy_(v)
        for k, v in losses.items():
            running[k] = 0.98 * running.get(k, v.item()) + 0.02 * v.item()
        if step % 50 == 49:
            print(step + 1, "of", steps, {k: round(v, 3) for k, v in running.items()}, f"{piece_count / (time.time() - began):.0f} pieces/s", flush=True)
        if step + 1 == steps or (step + 1) % max(500, steps // 4) == 0:
            own = {k: v.clone() for k, v in model.state_dict().items()}
            model.load_state_dict(average)
            scores = evaluate(model, watched, pieces)
            model.load_state_dict(own)
            print("scores", step + 1, scores, flush=True)
            log.write(json.dumps({"step": step + 1, "of": steps, "minutes": round((time.time() - began) / 60, 1), **scores}) + "\n")
            log.flush()
            torch.save({"set": args.set, "model": average, "vocabulary": pieces.words}, args.out)
        if time.time() - saved_at > 240:
            torch.save({"set": args.set, "model": model.state_dict(), "optimizer": optimizer.state_dict(), "schedule": schedule.state_dict(), "average": average, "done": step + 1}, state + ".new")
            os.replace(state + ".new", state)
            saved_at = time.time()
    torch.save({"set": args.set, "model": average, "vocabulary": pieces.words}, args.out)
    if os.path.exists(state):
        os.remove(state)


if __name__ == "__main__":
    main()
