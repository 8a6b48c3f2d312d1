#!/bin/sh
# Programs nobody here wrote judge what we send: two Bot API clients parse every reply of the fake, a mail server takes
# our letters, and three parsers read our calendar files.
set -eu
cd "$(dirname "$0")/../.."
target=${CARGO_TARGET_DIR:-target}

# A registry that does not answer at once is asked three times; nothing is skipped for it.
thrice() {
    for wait in 5 20 0; do
        "$@" && return 0
        sleep "$wait"
    done
    return 1
}

cargo build --quiet --example fake_bot_api --bin ipdesk
venv=$target/outside-venv
# A venv of another list of versions is made anew.
if ! cmp -s tests/outside/requirements.txt "$venv/made-from"; then
    rm -rf "$venv"
    python3 -m venv "$venv"
    thrice "$venv/bin/pip" install --quiet --disable-pip-version-check -r tests/outside/requirements.txt
    cp tests/outside/requirements.txt "$venv/made-from"
fi
for judge in ptb aiogram; do
    PYTHONDONTWRITEBYTECODE=1 "$venv/bin/python" "tests/outside/judge_$judge.py" "$target/debug/examples/fake_bot_api"
done
left=$(mktemp -d)
trap 'rm -rf "$left"' EXIT
PYTHONDONTWRITEBYTECODE=1 "$venv/bin/python" -W ignore tests/outside/mail.py "$target/debug/ipdesk" "$left"
PYTHONDONTWRITEBYTECODE=1 "$venv/bin/python" tests/outside/calendars.py "$left"
if command -v npm >/dev/null; then
    node=$target/outside-node
    if ! cmp -s tests/outside/package.json "$node/package.json" || [ ! -d "$node/node_modules/ical.js" ]; then
        rm -rf "$node"
        mkdir -p "$node"
        cp tests/outside/package.json "$node/"
        thrice npm install --prefix "$node" --silent --no-audit --no-fund >/dev/null
    fi
    # A script finds its packages beside itself.
    cp tests/outside/calendars.mjs "$node/"
    node "$node/calendars.mjs" "$left"
else
    echo "skipped: ical.js reads the calendar files (no npm; apt-get install nodejs npm)"
fi
