// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/editing/intents/structureintents.h"

#include "core/editing/takenback.h"
#include "core/model/shippedscale.h"

namespace wallchart {

namespace {

/// The place after the last sibling.
template <class T>
int orderAfter(const std::vector<const T *> &siblings)
{
    int order = 0;
    for (const T *sibling : siblings) order = std::max(order, sibling->order + 1);
    return order;
}

std::vector<const Unit *> siblingsOf(const Campaign &campaign, WorksiteId worksite,
                                     const std::optional<UnitId> &parent)
{
    std::vector<const Unit *> units = campaign.allWith<&Unit::worksite>(worksite);
    std::erase_if(units, [&](const Unit *unit) { return unit->parent != parent; });
    return units;
}

const Unit *named(const std::vector<const Unit *> &units, const QString &name)
{
    const auto found = std::find_if(units.begin(), units.end(),
                                    [&](const Unit *unit) { return unit->name == name; });
    return found == units.end() ? nullptr : *found;
}

}   // namespace

Campaign newCampaign(const QString &name, QDate today, IdSource &ids)
{
    Campaign campaign;
    campaign.load<Settings>({Settings{ids.make<SettingsId>(), name, today}});
    campaign.load<Scale>({shippedScale(ids.make<ScaleId>())});
    campaign.load<TieKind>(shippedTieKinds(ids));
    return campaign;
}

ChangeSet addWorksite(const QString &name, IdSource &ids)
{
    ChangeSet changes{{QStringLiteral("add-worksite"), {name}}};
    changes.edits.add(Worksite{ids.make<WorksiteId>(), name});
    return changes;
}

ChangeSet addUnit(const Campaign &campaign, const NewUnit &unit, IdSource &ids)
{
    ChangeSet changes{{QStringLiteral("add-unit"), {unit.path.join(QStringLiteral(" / "))}}};
    std::optional<UnitId> parent;
    for (qsizetype depth = 0; depth < unit.path.size(); ++depth) {
        const auto siblings = changes.empty() ? siblingsOf(campaign, unit.worksite, parent)
                                              : std::vector<const Unit *>{};
        if (const Unit *known = named(siblings, unit.path[depth])) {
            parent = known->id;
            continue;
        }
        Unit added{ids.make<UnitId>(), unit.worksite, parent, unit.path[depth],
                   orderAfter(siblings)};
        added.strategic = unit.strategic && depth + 1 == unit.path.size();
        parent = added.id;
        changes.edits.add(std::move(added));
    }
    return changes;
}

ChangeSet addShift(const Campaign &campaign, const NewShift &shift, IdSource &ids)
{
    ChangeSet changes{{QStringLiteral("add-shift"), {shift.name}}};
    const auto shifts = campaign.allWith<&Shift::worksite>(shift.worksite);
    const bool known = std::any_of(shifts.begin(), shifts.end(),
                                   [&](const Shift *s) { return s->name == shift.name; });
    if (!known) {
        changes.edits.add(Shift{ids.make<ShiftId>(), shift.worksite, shift.name, shift.start,
                                shift.end, orderAfter(shifts)});
    }
    return changes;
}

ChangeSet setHeadCount(const Campaign &campaign, const NewHeadCount &count, IdSource &ids)
{
    const Unit *unit = campaign.find(count.unit);
    const Shift *shift = campaign.find(count.shift);
    ChangeSet changes{{QStringLiteral("set-head-count"),
                       {unit ? unit->name : QString(), shift ? shift->name : QString(),
                        QString::number(count.people)}}};
    const HeadCount *held = nullptr;
    for (const HeadCount &each : campaign.all<HeadCount>()) {
        const bool sameCell = each.worksite == count.worksite && each.unit == count.unit
                              && each.shift == count.shift;
        if (sameCell && each.on <= count.on && (!held || each.on >= held->on)) held = &each;
    }
    if (held && held->people == count.people) return changes;
    if (held && held->on == count.on) {
        HeadCount corrected = *held;
        corrected.people = count.people;
        changes.edits.change(*held, corrected);
    } else {
        changes.edits.add(HeadCount{ids.make<HeadCountId>(), count.worksite, count.unit,
                                    count.shift, count.people, count.on});
    }
    return changes;
}

int nextPrintNumber(const Campaign &campaign)
{
    int number = 1;
    for (const Print &print : campaign.all<Print>()) number = std::max(number, print.number + 1);
    return number;
}

ChangeSet registerPrint(const Campaign &campaign, const NewPrint &print, IdSource &ids)
{
    const int number = nextPrintNumber(campaign);
    ChangeSet changes{{QLatin1String(kRegisterPrint), {QString::number(number)}}};
    changes.edits.add(Print{ids.make<PrintId>(), number, print.on, print.kind, print.sheets,
                            print.names, print.redaction, print.forWhom, print.destroyBy});
    return changes;
}

}   // namespace wallchart
