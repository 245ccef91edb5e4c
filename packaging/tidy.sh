#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Runs clang-tidy over every source file, library by library, or one by one over those that differ
# from the commit BASE; where more than MOST differ, over none, and says so.
# A changed header is seen through the source file of the same name.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

if [[ $# -gt 2 ]]; then
    echo "usage: packaging/tidy.sh [BASE [MOST]]" >&2
    exit 2
fi

# What the build in the folder $1 compiles, without what tools have written; only these files have
# the options clang-tidy needs.
compiled() {
    sed -n 's/^ *"file": "\(.*\)",\{0,1\}$/\1/p' "$1/compile_commands.json" |
        grep -v -e '_autogen/' -e '/sqlite3mc' | sort -u
}

# Reads file names, each ended by a zero byte; further arguments are for clang-tidy.
tidy() {
    xargs -0 -r -n 1 -P "$(nproc)" clang-tidy --quiet --warnings-as-errors='*' "$@"
}

if [[ $# -eq 0 ]]; then
    # Most of the time goes to headers, and a library's files share them. A file that includes
    # others is no mistake here, and what it includes is looked at like a header.
    build="build/tidy-whole"
    cmake --preset tidy -B "$build" -DWALLCHART_UNITY=ON >/dev/null
    mapfile -t files < <(compiled "$build")
    echo "clang-tidy: every file, as ${#files[@]}"
    printf '%s\0' "${files[@]}" |
        tidy -p "$build" --checks=-bugprone-suspicious-include \
            --header-filter='/(app|core|ui|resources|tests)/.*\.(h|cpp)$'
    exit
fi

mapfile -t wanted < <(
    {
        git diff --name-only --diff-filter=d "$1" -- '*.cpp' '*.h'
        git ls-files --others --exclude-standard -- '*.cpp' '*.h'
    } | sed "s/\.h\$/.cpp/; s#^#$PWD/#" | sort -u
)
if [[ ${#wanted[@]} -eq 0 ]]; then
    echo "clang-tidy: no C++ file differs"
    exit 0
fi

cmake --preset tidy >/dev/null
mapfile -t files < <(comm -12 <(printf '%s\n' "${wanted[@]}") <(compiled build/tidy))
if [[ ${#files[@]} -gt "${2:-100000}" ]]; then
    echo "clang-tidy: ${#files[@]} files differ, too many for now: packaging/tidy.sh $1 looks at them"
    exit 0
fi
echo "clang-tidy: ${#files[@]} files"
[[ ${#files[@]} -eq 0 ]] || printf '%s\0' "${files[@]}" | tidy -p build/tidy
