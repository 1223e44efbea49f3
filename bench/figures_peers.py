#!/usr/bin/env python3
"""Speed of reading figures beside quantulum3, on the same sentences in one run.

usage: figures_peers.py [PROGRAM]      PROGRAM: figures_bench as built; needs `pip install quantulum3`

The text is tests/figures/sentences.tsv, the sentences of the benchmark figures_in_number_sentences. Both are timed on
one core, after a first pass; quantulum3 without its classifier, which is its fast mode. Ours is timed with the words and
tags made before, which take their own time (segmentation_bench); quantulum3 cuts its text itself.
"""
import json, os, subprocess, sys, time

from quantulum3 import parser

ROOT = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..")
program = sys.argv[1] if len(sys.argv) > 1 else os.path.join(ROOT, "build", "bench", "bench", "figures_bench")
with open(os.path.join(ROOT, "tests", "figures", "sentences.tsv"), encoding="utf-8") as f:
    sentences = [line.split("\t")[0] for line in f if line.strip() and not line.startswith("#")]
words = sum(len(s.split()) for s in sentences)
done = subprocess.run([os.path.abspath(program), "--benchmark_filter=figures_in_number_sentences", "--benchmark_format=json"], cwd=ROOT,
                      capture_output=True, text=True, check=True)
ours = json.loads(done.stdout)["benchmarks"][0]["words/s"]
for sentence in sentences:
    parser.parse(sentence)
begin = time.process_time()
for sentence in sentences:
    parser.parse(sentence)
theirs = words / (time.process_time() - begin)
print(f"synoptic    {ours:12,.0f} words/s\nquantulum3  {theirs:12,.0f} words/s\nratio       {ours / theirs:12,.0f}")
