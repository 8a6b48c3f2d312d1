#!/usr/bin/env bash
# The load benchmark: chats in a closed loop against `ipdesk serve`, beside bare floors. Arguments are handed on.
set -euo pipefail
cd "$(dirname "$0")/.."
cargo build --release --locked
exec cargo bench --bench load -- "$@"
