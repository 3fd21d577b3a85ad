#!/bin/sh
# ./make.sh SEED: trains (or goes on from the checkpoint), exports reranker and encoder.
set -eu
cd "$(dirname "$0")"; export OMP_NUM_THREADS=1
name=bge-$1
nice -n 19 venv/bin/python train.py --work work --base base --out runs/$name --seed "$1" --shown .42
venv/bin/python export.py --model runs/$name/model.pt --base base --work work --out export/$name
venv/bin/python export.py --encoder --base base --work work --out export/encoder
