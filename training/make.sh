#!/bin/sh
# ./make.sh all|free SEED: trains (or goes on from the checkpoint), exports, and prints the choosing figures.
set -eu
cd "$(dirname "$0")"; export OMP_NUM_THREADS=1 ONEDNN_PRIMITIVE_CACHE_CAPACITY=64 LRU_CACHE_CAPACITY=64  # the caches bound memory: 2 GB, not 8
name=$1-$2; free=''; [ "$1" = free ] && free='--free --scale {"otherwords":1.25,"qamr":1.5,"selqa":1.5}'
nice -n 19 venv/bin/python train.py --work work --base base --out runs/$name --seed "$2" $free
venv/bin/python export.py --model runs/$name/model.pt --base base --work work --out export/$name --form dynamic
