#!/bin/bash
# What is held besides tests; tests/run.sh calls each after the build, and so can a person: bash tests/checks.sh format
# Ends with 0 when it holds, 1 when it does not, 3 when it could not be measured here. One line says what and why.
set -uo pipefail

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1 DOTNET_CLI_UI_LANGUAGE=en

# Spaces, indentation and line ends as .editorconfig says. Not "dotnet format style": that loads every project, takes minutes,
# and what it would say of ours the analyzers say in the build, where warnings are errors.
format() {
    (cd "$root" && dotnet format whitespace . --folder --verify-no-changes --verbosity quiet \
        --exclude '**/node_modules' '**/bin' '**/obj' 'tests/artifacts') >"$work/format.log" 2>&1
    local code=$?
    if [ $code -eq 0 ]; then echo "format: as .editorconfig says"; return 0; fi
    sed -n "s#$root/##; 1,10p" "$work/format.log"
    echo "format: mend it with: dotnet format whitespace . --folder --exclude '**/node_modules'"
    return 1
}

# A package that is known to be vulnerable is asked about first: a registry that does not know it knows of none.
vulnerable() {
    mkdir "$work/canary"
    cat >"$work/canary/canary.csproj" <<'PROJECT'
<Project Sdk="Microsoft.NET.Sdk">
  <PropertyGroup><TargetFramework>net10.0</TargetFramework></PropertyGroup>
  <ItemGroup><PackageReference Include="Newtonsoft.Json" Version="12.0.1" /></ItemGroup>
</Project>
PROJECT
    (cd "$work/canary" && dotnet restore --verbosity quiet && dotnet package list --vulnerable --no-restore) >"$work/canary.log" 2>&1
    if ! grep -q 'GHSA-5crp-9r3c-p9vr' "$work/canary.log"; then
        echo "vulnerable: not measured, this registry does not even report a package that is known to be vulnerable"
        return 3
    fi
    (cd "$root" && dotnet package list --project Meldcode.Bot.sln --vulnerable --include-transitive --no-restore) >"$work/vulnerable.log" 2>&1 \
        || { tail -n 5 "$work/vulnerable.log"; echo "vulnerable: could not ask"; return 1; }
    if grep -E '^ +> ' "$work/vulnerable.log"; then echo "vulnerable: raise these in src/Directory.Packages.props"; return 1; fi
    echo "vulnerable: none of the packages, direct or brought along"
}

# Two processes, two folders, two time zones, two languages: the same bytes.
package() {
    local made
    for made in "one UTC C" "two Asia/Tokyo nl_NL.UTF-8"; do
        read -r folder zone language <<<"$made"
        mkdir "$work/$folder"
        (cd "$work/$folder" && TZ=$zone LC_ALL=$language MicrosoftAppId=1f0e6e2c-6c5f-4a59-9a3e-0b7a5f3d2c11 \
            dotnet "$root/src/Meldcode.Bot/bin/Debug/net10.0/Meldcode.Bot.dll" package --domain meldcode.school.nl --developer School) \
            >"$work/$folder.log" 2>&1 || { cat "$work/$folder.log"; echo "package: could not be made"; return 1; }
        sleep 2.1 # a zip keeps time by two seconds
    done
    if ! cmp "$work/one/meldcode-teams.zip" "$work/two/meldcode-teams.zip"; then echo "package: not the same bytes twice"; return 1; fi
    echo "package: the same bytes twice, SHA-256 $(sha256sum "$work/one/meldcode-teams.zip" | cut -d ' ' -f 1)"
}

case ${1:-} in
    format | vulnerable | package) "$1" ;;
    *) echo "Say which: format, vulnerable or package"; exit 2 ;;
esac
