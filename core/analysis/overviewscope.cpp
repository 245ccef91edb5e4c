// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/overviewscope.h"

#include "core/model/cells.h"
#include "core/model/counting.h"

namespace wallchart {

bool OverviewScope::holds(const Campaign &campaign, const Cell &cell) const
{
    if (unit) return isInside(campaign, cell.unit, *unit);
    return !worksite || worksiteOf(campaign, cell) == worksite;
}

std::vector<OverviewScope> overviewScopes(const Campaign &campaign)
{
    std::vector<OverviewScope> scopes{{}};
    const auto &worksites = campaign.all<Worksite>();
    if (worksites.size() > 1) {
        for (const Worksite &worksite : worksites) scopes.push_back({.worksite = worksite.id});
    }
    std::vector<const Unit *> tops;
    for (const Unit &unit : campaign.all<Unit>()) {
        if (!unit.parent) tops.push_back(&unit);
    }
    std::stable_sort(tops.begin(), tops.end(), [](const Unit *a, const Unit *b) {
        return std::tie(a->worksite, a->order) < std::tie(b->worksite, b->order);
    });
    for (const Unit *unit : tops) scopes.push_back({.unit = unit->id});
    return scopes;
}

}   // namespace wallchart
