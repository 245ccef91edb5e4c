#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Builds everything in build/test and runs the tests: the quick ones, or all with --long.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

tests=(-L quick)
case "${1:-}" in
"") ;;
--long) tests=() ;;
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

before="$(tree_state)"
cmake --preset test
cmake --build --preset test
if [[ "$(tree_state)" != "$before" ]]; then
    echo "test.sh: building has changed files of the source tree:" >&2
    tree_state >&2
    exit 1
fi

export QT_QPA_PLATFORM=offscreen
ctest --test-dir build/test --output-on-failure --no-tests=error --parallel "$(nproc)" "${tests[@]}"
