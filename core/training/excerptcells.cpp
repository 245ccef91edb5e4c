// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/excerptcells.h"

#include <algorithm>

namespace wallchart {

namespace {

using Merged = std::vector<MergedCell>;

bool sharesUnit(const MergedCell &a, const MergedCell &b)
{
    return std::any_of(a.cells.begin(), a.cells.end(), [&](const Cell &mine) {
        return std::any_of(b.cells.begin(), b.cells.end(),
                           [&](const Cell &other) { return mine.unit == other.unit; });
    });
}

/// With whom a small one is merged: of its unit first, then the smallest, then the first.
Merged::iterator partnerOf(Merged &all, Merged::iterator small)
{
    auto best = all.end();
    for (auto each = all.begin(); each != all.end(); ++each) {
        if (each == small) continue;
        const auto rank = [&](const MergedCell &cell) {
            return std::pair(!sharesUnit(cell, *small), cell.people);
        };
        if (best == all.end() || rank(*each) < rank(*best)) best = each;
    }
    return best;
}

QJsonArray sortedCodes(const std::set<QString> &codes)
{
    QJsonArray array;
    for (const QString &code : codes) {
        if (!code.isEmpty()) array.append(code);
    }
    return array;
}

}   // namespace

std::vector<MergedCell> mergedCells(const std::map<Cell, int> &people)
{
    Merged merged;
    for (const auto &[cell, count] : people) merged.push_back({{cell}, count});
    const auto fewer = [](const MergedCell &a, const MergedCell &b) { return a.people < b.people; };
    while (merged.size() > 1) {
        const auto small = std::min_element(merged.begin(), merged.end(), fewer);
        if (small->people >= kLeastOfACell) break;
        const auto partner = partnerOf(merged, small);
        partner->cells.insert(small->cells.begin(), small->cells.end());
        partner->people += small->people;
        merged.erase(small);
    }
    return merged;
}

QJsonObject placeOf(const MergedCell &cell, const ExcerptCodes &codes)
{
    std::set<QString> units;
    std::set<QString> shifts;
    for (const Cell &each : cell.cells) {
        if (each.unit) units.insert(codes.codeOf(each.unit->uuid()));
        if (each.shift) shifts.insert(codes.codeOf(each.shift->uuid()));
    }
    return {{QStringLiteral("units"), sortedCodes(units)},
            {QStringLiteral("shifts"), sortedCodes(shifts)}};
}

}   // namespace wallchart
