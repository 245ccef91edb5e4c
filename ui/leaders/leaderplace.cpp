// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/leaders/leaderplace.h"

namespace wallchart {

namespace {

void addBelow(const Campaign &campaign, UnitId above, std::vector<OverviewScope> &scopes)
{
    std::vector<const Unit *> inside = campaign.allWith<&Unit::parent>(above);
    std::stable_sort(inside.begin(), inside.end(),
                     [](const Unit *a, const Unit *b) { return a->order < b->order; });
    for (const Unit *unit : inside) {
        scopes.push_back({.unit = unit->id});
        addBelow(campaign, unit->id, scopes);
    }
}

}   // namespace

bool LeaderPlace::holds(const Campaign &campaign, const Cell &cell) const
{
    if (!scope.holds(campaign, cell)) return false;
    if (!shift) return true;
    const Shift *known = campaign.find(cell.shift);
    return known && known->name == *shift;
}

std::vector<OverviewScope> leaderScopes(const Campaign &campaign)
{
    std::vector<OverviewScope> scopes;
    for (const OverviewScope &outermost : overviewScopes(campaign)) {
        scopes.push_back(outermost);
        if (outermost.unit) addBelow(campaign, *outermost.unit, scopes);
    }
    return scopes;
}

QStringList shiftNames(const Campaign &campaign)
{
    std::vector<const Shift *> shifts;
    for (const Shift &shift : campaign.all<Shift>()) shifts.push_back(&shift);
    std::stable_sort(shifts.begin(), shifts.end(),
                     [](const Shift *a, const Shift *b) { return a->order < b->order; });
    QStringList names;
    for (const Shift *shift : shifts) {
        if (!names.contains(shift->name)) names.append(shift->name);
    }
    return names;
}

}   // namespace wallchart
