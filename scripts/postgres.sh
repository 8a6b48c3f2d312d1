#!/usr/bin/env bash
# A private PostgreSQL for the tests: loopback only, a free port, nothing durable.
#   postgres.sh start NAME   starts it and prints its address; installs PostgreSQL where it is missing
#   postgres.sh stop NAME    ends it and removes its files
set -euo pipefail
cd "$(dirname "$0")/.."

base="$(mkdir -p "${CARGO_TARGET_DIR:-target}" && cd "${CARGO_TARGET_DIR:-target}" && pwd)/pg"

say() { echo "postgres: $*" >&2; }
root() { [ "$(id -u)" = 0 ]; }

# PostgreSQL refuses to run as root, so root lends it to a user without rights.
owner() {
    if ! root; then id -un
    elif id postgres >/dev/null 2>&1; then echo postgres
    else echo nobody
    fi
}
as_owner() { (cd / && if root; then runuser -u "$(owner)" -- "$@"; else "$@"; fi); }

# Where that user can reach it: below target/, or below /tmp when the way there is closed.
place() {
    if root && ! as_owner test -x "$(dirname "$base")"; then
        echo "/tmp/ipdesk-pg-$(echo "$base" | cksum | cut -d' ' -f1)"
    else
        echo "$base"
    fi
}

bin() {
    local found
    found=$(command -v initdb || ls -d /usr/lib/postgresql/*/bin/initdb 2>/dev/null | sort -V | tail -n 1) || true
    [ -n "$found" ] && dirname "$(readlink -f "$found")"
}

install() {
    local sudo=()
    if ! command -v apt-get >/dev/null; then
        say "no initdb here and no apt-get to install it with: install PostgreSQL (version 14 or newer) and try again"
        return 1
    fi
    if ! root; then
        command -v sudo >/dev/null || { say "no initdb here, and neither root nor sudo to install it: run \`apt-get install postgresql\` as root"; return 1; }
        if [ -t 0 ]; then sudo=(sudo); else sudo=(sudo -n); fi
    fi
    say "installing PostgreSQL from Debian's packages"
    # The package would set up and start a server of its own; only its programs are wanted.
    local quiet=/etc/postgresql-common/createcluster.d/ipdesk.conf
    "${sudo[@]}" mkdir -p "$(dirname "$quiet")"
    echo 'create_main_cluster = false' | "${sudo[@]}" tee "$quiet" >/dev/null
    { "${sudo[@]}" env DEBIAN_FRONTEND=noninteractive apt-get update -qq &&
      "${sudo[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends postgresql; } >&2 </dev/null || {
        "${sudo[@]}" rm -f "$quiet"
        say "apt-get could not install it; see the lines above"
        return 1
    }
    "${sudo[@]}" rm -f "$quiet"
}

free_port() { python3 -c 'import socket; s = socket.socket(); s.bind(("127.0.0.1", 0)); print(s.getsockname()[1])'; }

start() {
    local name=$1 bin data port try
    bin=$(bin) || { install && bin=$(bin); } || return 1
    sweep
    data="$(place)/$name"
    mkdir -p "$(place)" && chmod 755 "$(place)"
    rm -rf "$data" && mkdir "$data" && chown "$(owner)" "$data"
    as_owner "$bin/initdb" -D "$data/db" -U ipdesk -A trust -E UTF8 --locale=C --no-sync >"$(place)/$name.initdb" 2>&1 ||
        { cat "$(place)/$name.initdb" >&2; return 1; }
    rm -f "$(place)/$name.initdb"
    for try in 1 2 3; do
        port=$(free_port)
        if as_owner "$bin/pg_ctl" -D "$data/db" -l "$data/log" -w -t 60 -s start -o \
            "-c listen_addresses=127.0.0.1 -c port=$port -c unix_socket_directories= -c max_connections=300 -c fsync=off -c synchronous_commit=off -c full_page_writes=off" \
            >/dev/null 2>&1 </dev/null; then
            echo "postgres://ipdesk@127.0.0.1:$port/postgres"
            return 0
        fi
        say "port $port did not work (try $try of 3)"
    done
    cat "$data/log" >&2 || true
    return 1
}

stop() {
    local data bin
    data="$(place)/$1"
    [ -d "$data" ] || return 0
    bin=$(bin) || return 0
    as_owner "$bin/pg_ctl" -D "$data/db" -m immediate -s stop >/dev/null 2>&1 || true
    rm -rf "$data"
}

# Ends servers whose run was killed before it could stop them. A name is the process id of its run.
sweep() {
    local data
    for data in "$(place)"/*/; do
        [ -d "$data" ] && ! ps -p "$(basename "$data")" >/dev/null && stop "$(basename "$data")"
    done
    return 0
}

case "${1:-}" in
    start | stop) "$1" "${2:?a name}" ;;
    *) echo "usage: postgres.sh start|stop NAME" >&2; exit 2 ;;
esac
