#!/usr/bin/env bash
# Formatting, clippy (all and pedantic, see Cargo.toml and clippy.toml), and what dependencies may be (deny.toml).
# Goes on after a finding, so that one run shows them all.
set -euo pipefail
cd "$(dirname "$0")/.."

status=0
cargo fmt --check || status=1
cargo clippy --all-targets --locked -- -D warnings || status=1

if ! cargo deny --version >/dev/null 2>&1; then
    echo "skipped: cargo-deny (not installed; cargo install cargo-deny --locked)"
else
    cargo deny --locked check --hide-inclusion-graph bans licenses sources || status=1
    # The list of advisories lives on the network, and an old copy proves nothing.
    if cargo deny --locked fetch db >/dev/null 2>&1; then
        cargo deny --locked --offline check --hide-inclusion-graph advisories || status=1
    else
        echo "skipped: cargo-deny advisories (the list of advisories cannot be fetched)"
    fi
fi
exit "$status"
