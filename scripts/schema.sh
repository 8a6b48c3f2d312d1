#!/usr/bin/env bash
# Writes knowledge/schema/*.json anew; the test that keeps them fresh does it when told to.
set -euo pipefail
cd "$(dirname "$0")/.."
UPDATE=1 cargo test --quiet --test checks schemas
git status --short knowledge/schema 2>/dev/null || true
