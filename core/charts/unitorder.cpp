// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/charts/grouping.h"

namespace wallchart {

namespace {

using Children = std::map<std::optional<UnitId>, std::vector<const Unit *>>;

/// What units are sorted by: worksite first, so that the top level falls apart by site.
using UnitKey = std::tuple<QString, WorksiteId, int, QString, UnitId, const Unit *>;

void addBelow(const Children &children, const std::optional<UnitId> &parent,
              std::vector<const Unit *> &ordered)
{
    const auto found = children.find(parent);
    if (found == children.end()) return;
    for (const Unit *unit : found->second) {
        ordered.push_back(unit);
        addBelow(children, unit->id, ordered);
    }
}

}   // namespace

std::vector<const Unit *> unitsInOrder(const Campaign &campaign,
                                       const Grouping::Collation &collation)
{
    std::vector<UnitKey> sorted;
    for (const Unit &unit : campaign.all<Unit>()) {
        const Worksite *site = campaign.find(unit.worksite);
        sorted.emplace_back(site ? collation(site->name) : QString(), unit.worksite, unit.order,
                            collation(unit.name), unit.id, &unit);
    }
    std::sort(sorted.begin(), sorted.end());
    Children children;
    for (const UnitKey &key : sorted) {
        const Unit *unit = std::get<const Unit *>(key);
        children[campaign.find(unit->parent) ? unit->parent : std::nullopt].push_back(unit);
    }
    std::vector<const Unit *> ordered;
    ordered.reserve(sorted.size());
    addBelow(children, std::nullopt, ordered);
    return ordered;
}

QString plainCollationKey(const QString &name)
{
    const bool ascii = std::all_of(name.begin(), name.end(),
                                   [](QChar sign) { return sign.unicode() < 0x80; });
    return ascii ? name.toLower() : name.toCaseFolded().normalized(QString::NormalizationForm_KD);
}

}   // namespace wallchart
