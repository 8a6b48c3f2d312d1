#!/usr/bin/env bash
# Runs the tests: `test.sh quick` or `test.sh all`. Starts a PostgreSQL of its own and always stops it again.
# The last line is the sum; what was skipped stands above it.
set -euo pipefail
cd "$(dirname "$0")/.."

kind=${1:-quick}
case "$kind" in quick | all) ;; *) echo "usage: test.sh quick|all" >&2; exit 2 ;; esac
command -v cargo >/dev/null || { echo "no cargo here: install Rust with rustup (https://rustup.rs)" >&2; exit 2; }
command -v cc >/dev/null || { echo "no C compiler here: apt-get install gcc" >&2; exit 2; }
target=${CARGO_TARGET_DIR:-target}
mkdir -p "$target"
log=$target/test-$kind.log
: >"$log"

# One step of the run: what it prints is kept for the sum. A broken step never hides the next.
status=0
step() {
    local name=$1 code=0
    shift
    echo "== $name" | tee -a "$log"
    "$@" 2>&1 | tee -a "$log" || code=1
    if [ "$code" = 0 ]; then echo "step $name ... ok"; else echo "step $name ... FAILED"; fi | tee -a "$log"
    [ "$code" = 0 ] || status=1
}

trap 'scripts/postgres.sh stop $$' EXIT
trap 'exit 130' INT TERM
# A server that is already there can be named; otherwise one is started.
if [ -z "${IPDESK_TEST_PG:-}" ]; then
    if address=$(scripts/postgres.sh start $$); then
        export IPDESK_TEST_PG=$address
    else
        echo "skipped: the PostgreSQL half of the tests (no server could be started; the reason stands above)" | tee -a "$log"
    fi
fi

if [ "$kind" = quick ]; then
    # Many tests wait for a program of their own: more of them at once cost nothing.
    export RUST_TEST_THREADS="${RUST_TEST_THREADS:-$((2 * $(nproc)))}"
    step tests cargo test --no-fail-fast -- --show-output
else
    export IPDESK_TEST_ALL=1 PROPTEST_CASES="${PROPTEST_CASES:-2000}"
    step tests cargo test --no-fail-fast -- --show-output --include-ignored
    step outside-clients tests/outside/run.sh
    step browser tests/browser/run.sh
    # Each benchmark once and briefly, so that none rots; figures come from `make bench` and `make bench-load`.
    step benchmarks cargo test --bench search --bench heart
    step load-benchmark cargo test --bench load -- --seconds 1 --rounds 1 --chats 4
fi

# What tests sow as secrets and as words of people stands in no output of a run that went well.
unspoken() {
    local token=that-must-never-show secret=CANARY-webhook-secret
    ! grep -aniE "$token|$secret|CANARY[A-Z]" "$log"
}
[ "$status" != 0 ] || step canaries unspoken

scripts/summary.sh "$log"
exit "$status"
