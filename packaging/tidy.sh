#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Runs clang-tidy over every source file, or over those that differ from the commit BASE; where
# more than MOST differ, over none, and says so.
# A changed header is seen through the source file of the same name.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

if [[ $# -gt 2 ]]; then
    echo "usage: packaging/tidy.sh [BASE [MOST]]" >&2
    exit 2
fi

candidates() {
    if [[ $# -eq 0 ]]; then
        git ls-files -- '*.cpp' '*.h'
    else
        git diff --name-only --diff-filter=d "$1" -- '*.cpp' '*.h'
        git ls-files --others --exclude-standard -- '*.cpp' '*.h'
    fi
}

mapfile -t wanted < <(candidates ${1+"$1"} | sed 's/\.h$/.cpp/' | sort -u)
if [[ ${#wanted[@]} -eq 0 ]]; then
    echo "clang-tidy: no C++ file differs"
    exit 0
fi

cmake --preset tidy >/dev/null
known="build/tidy/compile_commands.json"
files=()
for file in "${wanted[@]}"; do
    # Only what the build compiles has the options clang-tidy needs.
    if grep -q "/$file\"" "$known"; then
        files+=("$file")
    fi
done

if [[ ${#files[@]} -gt "${2:-100000}" ]]; then
    echo "clang-tidy: ${#files[@]} files differ, too many for now: packaging/tidy.sh $1 looks at them"
    exit 0
fi
echo "clang-tidy: ${#files[@]} files"
if [[ ${#files[@]} -gt 0 ]]; then
    printf '%s\0' "${files[@]}" |
        xargs -0 -n 1 -P "$(nproc)" clang-tidy -p build/tidy --quiet --warnings-as-errors='*'
fi
