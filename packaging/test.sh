#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Builds everything in build/test, looks at changed files with clang-tidy and runs the quick tests.
# With --long it looks at every file, runs all tests, which takes hours, and prints the figures that
# the safety of the program rests on as a table.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

tests=(-L quick)
figures=""
case "${1:-}" in
"") ;;
--long)
    tests=()
    figures="$PWD/build/test/figures.tsv"
    ;;
*)
    echo "usage: packaging/test.sh [--long]" >&2
    exit 2
    ;;
esac

# shellcheck source=packaging/setup.sh
source packaging/setup.sh

# What git sees as changed in the tree; nothing where this is no clone.
tree_state() {
    git status --porcelain 2>/dev/null || true
}

# The commit that changed files are told from: where this branch left the main one, else the last.
# Nothing where this is no clone.
base_commit() {
    local main
    for main in origin/HEAD origin/main main; do
        if git rev-parse --verify --quiet "$main^{commit}" >/dev/null &&
            git merge-base HEAD "$main" 2>/dev/null; then
            return
        fi
    done
    git rev-parse --verify --quiet HEAD || true
}

before="$(tree_state)"
cmake --preset test
cmake --build --preset test
if [[ "$(tree_state)" != "$before" ]]; then
    echo "test.sh: building has changed files of the source tree:" >&2
    tree_state >&2
    exit 1
fi

failed=0
base="$(base_commit)"
if [[ -n "$figures" ]]; then
    packaging/tidy.sh || failed=1
elif [[ -n "$base" ]]; then
    # More than 20 files are left to a run of packaging/tidy.sh, so that a quick run stays quick.
    packaging/tidy.sh "$base" 20 || failed=1
fi

export QT_QPA_PLATFORM=offscreen
if [[ -n "$figures" ]]; then
    rm -f "$figures"
    export WALLCHART_FIGURES="$figures"
fi
ctest --test-dir build/test --output-on-failure --no-tests=error --parallel "$(nproc)" "${tests[@]}" ||
    failed=1

if [[ -s "$figures" ]]; then
    echo
    sort -u "$figures" | awk -F'\t' '{ printf "%-76s %s\n", $1, $2 }'
fi
exit "$failed"
