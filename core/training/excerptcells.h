// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/training/excerpt.h"

#include <QJsonArray>

#include <set>

namespace wallchart {

/// Cells that leave as one, because one of them alone would be too small.
struct MergedCell {
    std::set<Cell> cells;
    int people = 0;   ///< everyone, named or not

    bool operator==(const MergedCell &) const = default;
};

/// Merges cells until each has at least kLeastOfACell people, or only one is left: a small one
/// with the smallest other of its unit, else with the smallest other. In order of cells; the
/// same for the same people.
[[nodiscard]] std::vector<MergedCell> mergedCells(const std::map<Cell, int> &people);

/// `{units: […], shifts: […]}` in codes; lists are empty where a unit or shift is not known.
[[nodiscard]] QJsonObject placeOf(const MergedCell &cell, const ExcerptCodes &codes);

/// What of the excerpt is about structure tests: `{kind, goal, opens, closes, cells, delivered}`.
[[nodiscard]] QJsonArray excerptTests(const ExcerptGround &ground, const ExcerptCodes &codes,
                                      const QStringList &leaves);

}   // namespace wallchart
