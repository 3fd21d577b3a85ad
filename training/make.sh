#!/bin/sh
# Trains in goes (each goes on from its checkpoint), each from the one before with other questions and other wrong sentences; exports reranker and encoder.
set -eu
cd "$(dirname "$0")"; export OMP_NUM_THREADS=1
train() { nice -n 19 venv/bin/python train.py --work work --base base "$@"; }
train --out runs/bge-1 --seed 1 --shown .36
train --out runs/bge-2 --init runs/bge-1/model.pt --seed 3 --shown .52 --rate 4.5e-5
train --out runs/go-3 --init runs/bge-2/model.pt --seed 4 --shown .5 --rate 3.5e-5 --scale '{"own": 0}' --stop 425
train --out runs/go-4 --init runs/go-3/model.pt --seed 5 --shown .22 --rate 4e-5 --scale '{"open":2.4,"own":4,"traps":1.5,"squad2":0.5,"selqa":0.5,"qamr":0.5}' --stop 180
train --out runs/bge-3 --init runs/go-4/model.pt --seed 6 --shown .93 --rate 4e-5 --finish 800 --scale '{"open":0.35,"own":0.45,"headline":0.45,"traps":0.4,"otherwords":0.2,"voices":0.2,"squad2":0.12,"selqa":0.1,"qamr":0.1}'
venv/bin/python export.py --model runs/bge-3/model.pt --base base --work work --out export/bge-3
venv/bin/python export.py --encoder --base base --work work --out export/encoder
