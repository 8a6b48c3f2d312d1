#!/usr/bin/env bash
# Runs the tests: `test.sh quick` or `test.sh all`. Starts a PostgreSQL of its own and always stops it again.
# The last line is the sum; what was skipped stands above it.
set -euo pipefail
cd "$(dirname "$0")/.."

kind=${1:-quick}
case "$kind" in quick | all) ;; *) echo "usage: test.sh quick|all" >&2; exit 2 ;; esac
mkdir -p "${CARGO_TARGET_DIR:-target}"
log="${CARGO_TARGET_DIR:-target}/test-$kind.log"
: >"$log"
skip() { echo "skipped: $*" | tee -a "$log"; }

command -v cargo >/dev/null || { echo "no cargo here: install Rust with rustup (https://rustup.rs)" >&2; exit 2; }
command -v gcc >/dev/null || command -v cc >/dev/null || { echo "no C compiler here: apt-get install gcc" >&2; exit 2; }

trap 'scripts/postgres.sh stop $$' EXIT
trap 'exit 130' INT TERM
# A server that is already there can be named; otherwise one is started.
if [ -z "${IPDESK_TEST_PG:-}" ]; then
    if address=$(scripts/postgres.sh start $$); then
        export IPDESK_TEST_PG=$address
    else
        skip "the PostgreSQL half of the tests (no server could be started; the reason stands above)"
    fi
fi

flags=()
if [ "$kind" = all ]; then
    export IPDESK_TEST_ALL=1 PROPTEST_CASES="${PROPTEST_CASES:-2000}"
    flags+=(--include-ignored)
    if python=$(scripts/outside-clients.sh); then
        export IPDESK_TEST_PYTHON=$python
    else
        skip "outside clients (their Python packages could not be installed)"
    fi
fi

status=0
run() { "$@" 2>&1 | tee -a "$log" || status=1; }
run cargo test --no-fail-fast -- --show-output ${flags[@]+"${flags[@]}"}
if [ "$kind" = all ]; then
    # Each benchmark once, so that none rots; figures come from `make bench`.
    run cargo test --benches
fi

scripts/summary.sh "$log" "$status"
exit "$status"
