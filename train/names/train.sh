#!/bin/sh
# Trains the reader of names and writes models/names/weights.bin. usage: train/names/train.sh [FOLDER with names/, meantime/, gum/]
set -eu
cd "$(dirname "$0")/../.."
data=${1:-../shared/data}
work=build/train
cmake -S . -B $work -G Ninja -DCMAKE_BUILD_TYPE=Release >/dev/null
ninja -C $work train_names
python3 train/names/make_documents.py "$data" $work/documents
cd $work/documents
../synoptic/annotate/train_names --passes 12 --out ../../../models/names/weights.bin --folds 3 \
  --train wikigold.names wnut17.names meantime.names re3d.names gum.names --dev uner.names
