#!/bin/bash
# Draws color.png and outline.png anew from the SVG files beside this script. Needs Chromium.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"
draw() {
    local name=$1 size=$2 page
    page=$(mktemp --suffix=.html)
    printf '<!doctype html><style>html,body{margin:0;background:transparent}svg{display:block}</style>%s' "$(cat "$name.svg")" >"$page"
    chromium --headless --no-sandbox --disable-gpu --hide-scrollbars --default-background-color=00000000 \
        --force-device-scale-factor=1 --window-size="$size,$size" --screenshot="$PWD/../$name.png" "file://$page" 2>/dev/null
    rm "$page"
}
draw color 192
draw outline 32
