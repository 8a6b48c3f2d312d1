#!/bin/sh
# Two Bot API clients nobody here wrote judge the fake: they must parse its every reply.
set -eu
cd "$(dirname "$0")/../.."
target=${CARGO_TARGET_DIR:-target}
cargo build --quiet --example fake_bot_api
venv=$target/outside-venv
# A venv of another list of versions is made anew.
if ! cmp -s tests/outside/requirements.txt "$venv/made-from"; then
    rm -rf "$venv"
    python3 -m venv "$venv"
    "$venv/bin/pip" install --quiet --disable-pip-version-check -r tests/outside/requirements.txt
    cp tests/outside/requirements.txt "$venv/made-from"
fi
for judge in ptb aiogram; do
    PYTHONDONTWRITEBYTECODE=1 "$venv/bin/python" "tests/outside/judge_$judge.py" "$target/debug/examples/fake_bot_api"
done
