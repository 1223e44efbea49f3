#!/usr/bin/env bash
# The texts of the corpora without gold tokens, cut into tokens by the program itself, as it will read them later.
#
# usage: train/encoder/annotate_texts.sh PROGRAM CORPORA WORK
set -euo pipefail
program=$1 corpora=$2 work=$3
mkdir -p "$work/names"
annotate() { "$program" annotate --model none --quiet -o "$1" "${@:2}" || [ $? -eq 3 ]; }
for part in train dev; do
  [ -s "$work/polnear_$part.jsonl" ] || find "$corpora/polnear/$part" -name '*.txt' -print0 | sort -z | {
    mapfile -d '' files
    annotate "$work/polnear_$part.jsonl" "${files[@]}"
  }
done
python3 "$(dirname "$0")/../names/make_documents.py" "$corpora" "$work/names"
for set in wikigold wnut17 meantime re3d gum uner; do
  [ -s "$work/names/$set.jsonl" ] && continue
  folder=$work/names/$set
  mkdir -p "$folder"
  python3 - "$work/names/$set.names" "$folder" <<'PY'
import sys
for i, line in enumerate(l for l in open(sys.argv[1], encoding="utf-8") if l[0] == "T"):
    with open(f"{sys.argv[2]}/{i:05}.txt", "w", encoding="utf-8", newline="") as f:
        f.write(line[2:].rstrip("\n").replace("\\n", "\n"))
PY
  annotate "$work/names/$set.jsonl" "$folder"
done
