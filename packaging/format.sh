#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Formats every C++ file as .clang-format says; --check only names those that differ.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

options=(-i)
case "${1:-}" in
"") ;;
--check) options=(--dry-run --Werror) ;;
*)
    echo "usage: packaging/format.sh [--check]" >&2
    exit 2
    ;;
esac

git ls-files -z --cached --others --exclude-standard -- '*.cpp' '*.h' |
    xargs -0 -r clang-format --style=file "${options[@]}"
