#!/bin/sh
# Trains in two goes (each goes on from its checkpoint), the second from the first with other questions and other wrong sentences; exports reranker and encoder.
set -eu
cd "$(dirname "$0")"; export OMP_NUM_THREADS=1
train() { nice -n 19 venv/bin/python train.py --work work --base base "$@"; }
train --out runs/bge-1 --seed 1 --shown .36
train --out runs/bge-2 --init runs/bge-1/model.pt --seed 3 --shown .52 --rate 4.5e-5
venv/bin/python export.py --model runs/bge-2/model.pt --base base --work work --out export/bge-2
venv/bin/python export.py --encoder --base base --work work --out export/encoder
