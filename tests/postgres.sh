#!/bin/bash
# A PostgreSQL of its own for tests, from Debian's package: private socket, no network, data in a temporary folder.
# Prints one line when it is ready, the connection string of its superuser, and serves until its standard input is
# closed. Then nothing is left of it, also when whoever started it was killed.
#   exec 3> >(bash tests/postgres.sh >line)      from a shell;  tests/Meldcode.TestKit/Databases from C#
# Its durability is off, for speed; what the tests kill are the programs that write, not the server.
set -euo pipefail

bin=$(find /usr/lib/postgresql -mindepth 2 -maxdepth 2 -name bin 2>/dev/null | sort -V | tail -n 1)
if [ -z "$bin" ]; then
    echo "PostgreSQL is missing: apt-get install postgresql" >&2
    exit 1
fi

# initdb refuses root; the package made a user for it.
as_owner() {
    if [ "$(id -u)" -eq 0 ]; then setpriv --reuid=postgres --regid=postgres --clear-groups -- "$@"; else "$@"; fi
}

folder=$(mktemp -d /tmp/meldcode-postgres-XXXXXX)
server=
clean_up() {
    if [ -n "$server" ]; then
        kill -INT "$server" 2>/dev/null || true
        wait "$server" || true
    fi
    rm -rf "$folder"
}
trap clean_up EXIT
trap 'exit 1' INT TERM HUP
if [ "$(id -u)" -eq 0 ]; then chown postgres:postgres "$folder"; fi

# A language whose sort order is far from that of bytes: what depends on the order then shows.
cd /
as_owner "$bin/initdb" --pgdata="$folder/data" --username=postgres --auth=trust --encoding=UTF8 \
    --locale=C.UTF-8 --locale-provider=icu --icu-locale=nl --no-sync >"$folder.log" 2>&1 \
    || { cat "$folder.log" >&2; rm -f "$folder.log"; exit 1; }
rm -f "$folder.log"

# exec: the shell of as_owner must not stand between us and the server.
(
    if [ "$(id -u)" -eq 0 ]; then set -- setpriv --reuid=postgres --regid=postgres --clear-groups --; else set --; fi
    exec "$@" "$bin/postgres" -D "$folder/data" -c listen_addresses= -c unix_socket_directories="$folder" \
        -c fsync=off -c synchronous_commit=off -c full_page_writes=off -c max_connections=300 -c shared_buffers=64MB \
        -c timezone=America/New_York
) >"$folder/server.log" 2>&1 </dev/null &
server=$!

for _ in $(seq 150); do
    if "$bin/pg_isready" --quiet --host="$folder" --username=postgres; then break; fi
    kill -0 "$server" 2>/dev/null || { cat "$folder/server.log" >&2; exit 1; }
    sleep 0.1
done
"$bin/pg_isready" --quiet --host="$folder" --username=postgres || { cat "$folder/server.log" >&2; exit 1; }

echo "Host=$folder;Username=postgres;Database=postgres"
exec 1>&-
cat >/dev/null
