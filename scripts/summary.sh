#!/usr/bin/env bash
# Sums a test log: `summary.sh LOG STATUS`. Prints what was skipped, then `N passed, N failed, N skipped`.
set -euo pipefail

log=$1
status=${2:-0}
echo
echo "== summary"
sed -n 's/^ *\(skipped: .*\)$/\1/p' "$log" | sort | uniq -c | sed -E 's/^ +1 //; s/^ +([0-9]+) (.*)$/\2 (\1 times)/'
grep -E '^test .* \.\.\. ignored' "$log" | sed -E 's/^test (.*) \.\.\. ignored/skipped: \1/' || true
grep -E '^test .* \.\.\. FAILED$' "$log" | sort -u || true
awk -v status="$status" '
    /^test result: / {
        for (i = 1; i < NF; i++) {
            if ($(i + 1) ~ /^passed/) passed += $i
            if ($(i + 1) ~ /^failed/) failed += $i
            if ($(i + 1) ~ /^ignored/) skipped += $i
        }
    }
    /^ *skipped: / { skipped++ }
    END {
        if (status != 0 && failed == 0) { print "a step failed outside the tests themselves; see above"; failed = 1 }
        printf "%d passed, %d failed, %d skipped\n", passed, failed, skipped
    }
' "$log"
