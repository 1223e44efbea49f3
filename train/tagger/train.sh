#!/bin/sh
# Trains the built-in tagger and writes models/tagger/weights.bin. usage: train/tagger/train.sh [FOLDER with ewt/ and gum/]
set -eu
cd "$(dirname "$0")/../.."
data=${1:-../shared/data}
cmake -S . -B build/train -G Ninja -DCMAKE_BUILD_TYPE=Release >/dev/null
ninja -C build/train train_tagger
genres=$(for genre in news interview academic court; do echo "$data/gum/$genre.conllu.xz"; done)
# shellcheck disable=SC2086
build/train/synoptic/language/train_tagger --out models/tagger/weights.bin --passes 8 --recased 15 \
  --train "$data/ewt/train.conllu.xz" $genres --dev "$data/ewt/dev.conllu.xz" $genres
