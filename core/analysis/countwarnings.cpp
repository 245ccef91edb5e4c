// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/countwarnings.h"

#include "core/analysis/outreachplaces.h"
#include "core/analysis/overviewscope.h"

namespace wallchart {

namespace {

bool isSmallest(const Campaign &campaign, const Cell &cell)
{
    return cell.unit && cell.shift && campaign.allWith<&Unit::parent>(*cell.unit).empty();
}

}   // namespace

TestCounts countsWithin(const Campaign &campaign, const std::map<Cell, TestCounts> &cells,
                        const Cell &whole)
{
    if (isSmallest(campaign, whole)) {
        const auto found = cells.find(whole);
        return found == cells.end() ? TestCounts() : found->second;
    }
    const OverviewScope scope{.worksite = whole.worksite, .unit = whole.unit};
    TestCounts sum;
    for (const auto &[cell, counts] : cells) {
        if ((!whole.shift || whole.shift == cell.shift) && scope.holds(campaign, cell))
            sum += counts;
    }
    return sum;
}

std::vector<Reason> countWarningsOf(const Campaign &campaign,
                                    const std::map<Cell, TestCounts> &cells)
{
    std::vector<Reason> warnings;
    for (const auto &[cell, counts] : cells) {
        if (counts.tally == 0) continue;
        const TestCounts within = countsWithin(campaign, cells, cell);
        if (within.tookPart <= within.base) continue;
        QStringList args{QString::number(within.tookPart), QString::number(within.base)};
        const QString place = cellInReason(campaign, cell);
        if (!place.isEmpty()) args.append(place);
        warnings.push_back({place.isEmpty() ? QStringLiteral("counted-too-many-in-all")
                                            : QStringLiteral("counted-too-many"),
                            std::move(args)});
    }
    return warnings;
}

}   // namespace wallchart
