#!/usr/bin/env bash
# A real browser on the built program: Debian's Chromium, driven by playwright-core, judged by axe-core.
# What is missing is installed; where that cannot be, the run says that it was skipped.
set -euo pipefail
cd "$(dirname "$0")/../.."
target=$(realpath "${CARGO_TARGET_DIR:-target}")

skip() { echo "skipped: the browser tests ($1)"; exit 0; }
have() { command -v "$1" >/dev/null; }
missing=()
have chromium || missing+=(chromium)
have node && have npm || missing+=(nodejs npm)
if [ ${#missing[@]} -gt 0 ]; then
    [ "$(id -u)" = 0 ] && have apt-get || skip "no ${missing[*]}; apt-get install ${missing[*]}"
    DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends "${missing[@]}" >/dev/null 2>&1 ||
        skip "${missing[*]} cannot be installed here"
fi
node=$target/browser-node
# A folder of another list of versions is made anew.
if ! cmp -s tests/browser/package.json "$node/package.json" || [ ! -d "$node/node_modules/playwright-core" ]; then
    rm -rf "$node"
    mkdir -p "$node"
    (cp tests/browser/package.json "$node/" && cd "$node" && npm install --silent --no-audit --no-fund >/dev/null) ||
        { rm -rf "$node"; skip "playwright-core cannot be fetched from the npm registry"; }
fi
cargo build --quiet --bin ipdesk
# Scripts stand beside their packages, for that is where node looks for them.
rm -f "$node"/*.mjs
cp tests/browser/*.mjs "$node/"
IPDESK_ROOT=$PWD IPDESK_BIN=$target/debug/ipdesk IPDESK_SHOTS=$target/browser-shots node --test "$node"/*.test.mjs
