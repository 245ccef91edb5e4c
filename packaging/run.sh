#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Builds Wallchart and shows the sample, a fictional hospital: in the window where there is a
# display, else as a wall chart in PDF and PNG.
set -euo pipefail
start="$PWD"
cd "$(dirname "${BASH_SOURCE[0]}")/.."

out="$PWD/build/sample"
case "${1:-}" in
"") ;;
--out)
    if [[ $# -ne 2 ]]; then
        echo "usage: packaging/run.sh [--out FOLDER]" >&2
        exit 2
    fi
    out="$2"
    if [[ "$out" != /* ]]; then
        out="$start/$out"
    fi
    ;;
*)
    echo "usage: packaging/run.sh [--out FOLDER]" >&2
    exit 2
    ;;
esac

# shellcheck source=packaging/setup.sh
source packaging/setup.sh

cmake --preset release
cmake --build --preset release --target wallchart-cli wallchart

# The program of a name, wherever the build put it.
program() {
    find build/release -type f -perm -u+x -name "$1" -print -quit
}
cli="$(program wallchart-cli)"
window="$(program wallchart)"

# The sample is fiction, so its passphrase may be known to all.
passphrase="wallchart sample"
mkdir -p "$out"
passphrase_file="$(mktemp)"
trap 'rm -f "$passphrase_file"' EXIT
echo "$passphrase" >"$passphrase_file"

if [[ -n "$window" && -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]]; then
    "$window" --sample
    exit 0
fi

sample="$out/sample.wallchart"
if [[ ! -e "$sample" ]]; then
    "$cli" --passphrase-file "$passphrase_file" create "$sample" --sample hospital
fi
echo "The sample is $sample; its passphrase is: $passphrase"

export QT_QPA_PLATFORM=offscreen
for suffix in pdf png; do
    "$cli" --passphrase-file "$passphrase_file" chart "$sample" wall -o "$out/wall.$suffix" \
        --paper A3 --orientation landscape
done
echo "The wall chart is on paper:"
ls -1 "$out"/wall*.pdf "$out"/wall*.png
