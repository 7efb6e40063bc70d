#!/bin/bash
# Runs every test from a clean checkout on a bare Debian with the .NET SDK: fetches what is missing, builds
# once, runs all test projects and ends with one line "N passed, N failed". Nothing is asked.
#   bash tests/run.sh                 everything
#   bash tests/run.sh Domain Graph    only the test projects whose path holds one of these words ("checks" for tests/checks.sh)
# Full results (trx) and build output: tests/artifacts/run/. Only names and first lines are shown here.
set -uo pipefail

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
artifacts=$root/tests/artifacts/run
passed=0 failed=0 skipped=0

export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1 DOTNET_CLI_UI_LANGUAGE=en
export DOTNET_SKIP_FIRST_TIME_EXPERIENCE=1 DEBIAN_FRONTEND=noninteractive
# No build server outlives the run: a left-over one keeps files and the lock below.
export MSBUILDDISABLENODEREUSE=1 DOTNET_CLI_USE_MSBUILD_SERVER=0

say() { printf '%s\n' "$*"; }

# The last line, always and only once; anything failed, or nothing ran: not 0.
finish() {
    if [ "$skipped" -gt 0 ]; then say "$skipped skipped; why is said above"; fi
    say "$passed passed, $failed failed"
    if [ "$failed" -eq 0 ] && [ "$passed" -gt 0 ]; then exit 0; fi
    exit 1
}

# A step without which nothing can run: it counts as one failure.
give_up() {
    say "FAILED  $1"
    failed=$((failed + 1))
    finish
}

as_root() {
    if [ "$(id -u)" -eq 0 ]; then "$@"
    elif command -v sudo >/dev/null && sudo -n true 2>/dev/null; then sudo -n --preserve-env=DEBIAN_FRONTEND "$@"
    else return 1
    fi
}

is_installed() { dpkg-query -W -f='${Status}' "$1" 2>/dev/null | grep -q 'ok installed'; }

missing_packages() {
    command -v chromium >/dev/null || echo chromium
    is_installed fonts-noto-core || echo fonts-noto-core
    is_installed libstemmer0d || echo libstemmer0d
    command -v node >/dev/null || echo nodejs
    command -v npm >/dev/null || echo npm
    compgen -G '/usr/lib/postgresql/*/bin/initdb' >/dev/null || echo postgresql
}

install_missing() {
    local missing
    mapfile -t missing < <(missing_packages)
    if [ "${#missing[@]}" -eq 0 ]; then return 0; fi
    say "Installing ${missing[*]}"
    exec 8>/tmp/meldcode-packages.lock && flock 8
    as_root apt-get update -q >"$artifacts/apt.log" 2>&1
    if as_root apt-get -o DPkg::Lock::Timeout=900 install -q -y --no-install-recommends "${missing[@]}" >>"$artifacts/apt.log" 2>&1; then return 0; fi
    # Not the end: whatever needs the package fails by name further down.
    say "Could not install ${missing[*]} (tests/artifacts/run/apt.log); going on without."
}

# One PostgreSQL for all test projects: theirs alone, on a private socket (tests/postgres.sh). It ends when its standard
# input is closed: by stop_postgres, or with this script however that ends.
start_postgres() {
    local line
    coproc POSTGRES { exec bash "$root/tests/postgres.sh" 2>"$artifacts/postgres.log" 9>&-; }
    postgres_input=${POSTGRES[1]} postgres_pid=$POSTGRES_PID
    if read -r -t 60 line <&"${POSTGRES[0]}"; then
        export MELDCODE_TEST_POSTGRES=$line
    else
        # Not the end: the tests that need it fail by name further down.
        say "Could not start PostgreSQL (tests/artifacts/run/postgres.log); going on without."
    fi
}

stop_postgres() {
    if [ -z "${postgres_pid:-}" ]; then return 0; fi
    exec {postgres_input}>&-
    wait "$postgres_pid" 2>/dev/null
}

node_folders() {
    find "$root/tests" "$root/src/Meldcode.Bot/local-client" -name package.json \
        -not -path '*/node_modules/*' -not -path '*/bin/*' -not -path '*/obj/*' -not -path '*/artifacts/*' -printf '%h\n' | sort
}

# Skipped when this very lock file was fetched before.
fetch_node_packages() {
    local folder=$1 stamp=$1/node_modules/.fetched
    if cmp -s "$folder/package-lock.json" "$stamp"; then return 0; fi
    say "npm ci in ${folder#"$root"/}"
    npm ci --prefix "$folder" --no-audit --no-fund --loglevel=error >>"$artifacts/npm.log" 2>&1 || return 1
    cp "$folder/package-lock.json" "$stamp"
}

test_projects() {
    grep -l 'Microsoft.NET.Test.Sdk' "$root"/tests/*/*.csproj | sort
}

is_wanted() {
    local project=$1 word; shift
    if [ $# -eq 0 ]; then return 0; fi
    for word in "$@"; do
        if [[ $project == *"$word"* ]]; then return 0; fi
    done
    return 1
}

counter() { sed -n 's/.*<Counters [^>]*\b'"$2"'="\([0-9]*\)".*/\1/p' "$1" | head -n 1; }

# Name, first line of the message, first place in our own code; the rest is in the trx.
show_failures() {
    awk '
        /<UnitTestResult / { name = ""; hit = 0
            if ($0 ~ /outcome="Failed"/) { match($0, /testName="[^"]*"/); name = substr($0, RSTART + 10, RLENGTH - 11); hit = 1
                sub(/\(.*/, "", name); print "FAILED  " name } }
        hit && /<Message>/ { line = $0; sub(/.*<Message>/, "", line); sub(/<\/Message>.*/, "", line); print "        " substr(line, 1, 200); }
        hit && / in .*:line [0-9]+/ { line = $0; sub(/.* in .*\/tests\//, "tests/", line); sub(/<\/StackTrace>.*/, "", line)
            if (line ~ /^tests\//) { print "        " line; hit = 0 } }
    ' "$1"
}

run_project() {
    local project=$1 name trx code total executed good bad
    name=$(basename "$project" .csproj)
    trx=$artifacts/$name.trx
    timeout --kill-after=30 1800 dotnet test "$project" --no-build --nologo --verbosity quiet \
        --logger "trx;LogFileName=$trx" >"$artifacts/$name.log" 2>&1
    code=$?
    if [ ! -s "$trx" ]; then
        say "FAILED  $name ended with code $code before it had a result (tests/artifacts/run/$name.log)"
        failed=$((failed + 1))
        return
    fi
    total=$(counter "$trx" total) executed=$(counter "$trx" executed) good=$(counter "$trx" passed) bad=$(counter "$trx" failed)
    show_failures "$trx"
    passed=$((passed + good)) failed=$((failed + bad)) skipped=$((skipped + total - executed))
    # A host that dies halfway leaves a tidy file; only the exit code tells.
    if [ "$code" -ne 0 ] && [ "$bad" -eq 0 ]; then
        say "FAILED  $name crashed, code $code (tests/artifacts/run/$name.log)"
        failed=$((failed + 1))
    elif [ "$executed" -eq 0 ]; then
        say "FAILED  $name ran no test at all"
        failed=$((failed + 1))
    fi
    say "$name: $good passed, $bad failed"
}

# What is held besides tests (tests/checks.sh); 3 is "not to be measured here".
run_check() {
    bash "$root/tests/checks.sh" "$1" 2>&1
    case $? in
        0) passed=$((passed + 1)) ;;
        3) skipped=$((skipped + 1)) ;;
        *) say "FAILED  check $1"; failed=$((failed + 1)) ;;
    esac
}

cd "$root"
# One run at a time per checkout (two would build over each other), and one package installer on the machine.
mkdir -p "$root/tests/artifacts"
exec 9>"$root/tests/artifacts/run.lock"
flock 9
rm -rf "$artifacts"
mkdir -p "$artifacts"

command -v dotnet >/dev/null || give_up "the .NET SDK is missing: install .NET 10 (global.json says which)"
(install_missing 9>&-)
for folder in $(node_folders); do
    fetch_node_packages "$folder" || give_up "npm ci in ${folder#"$root"/} (tests/artifacts/run/npm.log)"
done

say "Building"
dotnet restore Meldcode.Bot.sln --nologo --verbosity quiet >"$artifacts/restore.log" 2>&1 9>&- \
    || { grep -m 20 'error' "$artifacts/restore.log"; give_up "dotnet restore"; }
dotnet build Meldcode.Bot.sln --no-restore --nologo --verbosity quiet >"$artifacts/build.log" 2>&1 9>&- \
    || { grep -m 20 'error' "$artifacts/build.log"; give_up "dotnet build"; }

if is_wanted checks.sh "$@"; then
    for check in format vulnerable package; do run_check "$check" 9>&-; done
fi

trap stop_postgres EXIT
start_postgres
for project in $(test_projects); do
    if is_wanted "${project#"$root"/}" "$@"; then run_project "$project" 9>&-; fi
done
finish
