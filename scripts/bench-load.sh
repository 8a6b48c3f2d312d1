#!/usr/bin/env bash
# The load benchmark: chats in a closed loop against `ipdesk serve`, beside bare floors. Arguments are handed on.
set -euo pipefail
cd "$(dirname "$0")/.."
if [ ! -e benches/load.rs ]; then
    echo "make bench-load: benches/load.rs is not written yet; \`make bench\` measures the parts" >&2
    exit 2
fi
cargo build --release --locked
exec cargo bench --bench load -- "$@"
