#!/bin/bash
# What the words of each language lean to, from knowledge/said, the guides' own questions and the labelled questions that
# were tuned on. Never from those called `kept`: they are the judge.
set -euo pipefail
cd "$(dirname "$0")/.."
ipdesk=${IPDESK:-}
if [ -z "$ipdesk" ]; then
    cargo build --release --quiet
    ipdesk=target/release/ipdesk
fi
for asked in knowledge/said/asked.*.txt; do
    lang=$(basename "$asked" .txt)
    lang=${lang#asked.}
    more=()
    for file in tests/eval/questions."$lang".dev.jsonl tests/eval/questions."$lang".jsonl \
        tests/search/own."$lang".jsonl tests/search/more."$lang".jsonl tests/search/everyday."$lang".jsonl; do
        if [ -f "$file" ]; then more+=("$file"); fi
    done
    "$ipdesk" learn "$lang" "${more[@]}"
done
