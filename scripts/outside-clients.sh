#!/usr/bin/env bash
# The Python of two Telegram libraries that others wrote: they read every reply of our fake Bot API.
# Prints the path of a Python that has them; makes it (under target/) the first time.
set -euo pipefail
cd "$(dirname "$0")/.."

home="${CARGO_TARGET_DIR:-target}/outside-clients"
wanted=scripts/outside-clients.txt
if ! cmp -s "$wanted" "$home/installed.txt"; then
    rm -rf "$home"
    python3 -m venv "$home" >&2
    "$home/bin/python" -m pip install --quiet --disable-pip-version-check -r "$wanted" >&2 </dev/null
    cp "$wanted" "$home/installed.txt"
fi
echo "$(cd "$home" && pwd)/bin/python"
