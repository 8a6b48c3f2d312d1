#!/usr/bin/env bash
# Sums a test log: what was skipped, what failed, and `N passed, N failed, N skipped` as the last line.
# The steps around the tests (outside clients, benchmarks) count as one each.
set -euo pipefail

log=$1
echo
echo "== summary"
sed -n 's/^ *\(skipped: .*\)$/\1/p' "$log" | sort | uniq -c | sed -E 's/^ +1 //; s/^ +([0-9]+) (.*)$/\2 (\1 times)/'
sed -nE 's/^test (.*) \.\.\. ignored(.*)$/skipped: \1\2 (slow: make test-all runs it)/p' "$log"
grep -E '^(test|step) .* \.\.\. FAILED$' "$log" | sort -u || true
# How a broken step ended: whoever reads only the end of a long run sees why.
awk '
    /^== / { n = 0 }
    { tail[n++ % 40] = $0 }
    /^step .* \.\.\. FAILED$/ {
        print "how " $2 " ended:"
        for (i = n > 40 ? n - 40 : 0; i < n - 1; i++) print "    " substr(tail[i % 40], 1, 300)
    }
' "$log"
awk '
    /^test result: / {
        for (i = 1; i < NF; i++) {
            if ($(i + 1) ~ /^passed/) passed += $i
            if ($(i + 1) ~ /^failed/) failed += $i
            if ($(i + 1) ~ /^ignored/) skipped += $i
        }
    }
    /^ *skipped: / { skipped++ }
    /^step .* \.\.\. ok$/ && $2 != "tests" { passed++ }
    # A run of tests that failed without a failed test did not build.
    /^step .* \.\.\. FAILED$/ && ($2 != "tests" || failed == 0) { failed++ }
    END { printf "%d passed, %d failed, %d skipped\n", passed, failed, skipped }
' "$log"
