#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Collects the texts of the source into translations/wallchart_*.ts. Nothing else writes there.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

lupdate="$(command -v lupdate6 || true)"
if [[ -z "$lupdate" ]]; then
    lupdate="/usr/lib/qt6/bin/lupdate"
fi
if [[ ! -x "$lupdate" ]]; then
    echo "update-translations.sh: lupdate is missing: install the package qt6-l10n-tools." >&2
    exit 1
fi

for ts in translations/wallchart_*.ts; do
    language="${ts#translations/wallchart_}"
    language="${language%.ts}"
    options=(-locations none -no-obsolete -no-ui-lines -source-language en
             -target-language "$language")
    # English texts are in the source; only its plurals need a translation.
    if [[ "$language" == en ]]; then
        options+=(-pluralonly)
    fi
    "$lupdate" -silent "${options[@]}" -I . ui app -ts "$ts"
done

python3 packaging/english-plurals.py translations/wallchart_en.ts
