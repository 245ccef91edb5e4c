// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/editing/intents/worksiteintents.h"

#include "core/editing/intents/cellmerging.h"

namespace wallchart {

namespace {

QString nameOfShift(const Shift *shift)
{
    return shift ? shift->name : QString();
}

std::vector<const Shift *> shiftsInOrder(const Campaign &campaign, WorksiteId worksite)
{
    std::vector<const Shift *> shifts = campaign.allWith<&Shift::worksite>(worksite);
    std::stable_sort(shifts.begin(), shifts.end(),
                     [](const Shift *a, const Shift *b) { return a->order < b->order; });
    return shifts;
}

}   // namespace

ChangeSet setWorksite(const Campaign &campaign, const Worksite &after)
{
    ChangeSet changes{{QStringLiteral("set-worksite"), {after.name}}};
    if (const Worksite *before = campaign.find(after.id)) changes.edits.change(*before, after);
    return changes;
}

ChangeSet setShift(const Campaign &campaign, const Shift &after)
{
    const Shift *before = campaign.find(after.id);
    ChangeSet changes{{QStringLiteral("set-shift"), {nameOfShift(before)}}};
    if (before) changes.edits.change(*before, after);
    return changes;
}

ChangeSet shoveShift(const Campaign &campaign, ShiftId shift, Shove where)
{
    const Shift *held = campaign.find(shift);
    ChangeSet changes{{QStringLiteral("shove-shift"), {nameOfShift(held)}}};
    if (!held) return changes;
    std::vector<const Shift *> shifts = shiftsInOrder(campaign, held->worksite);
    const auto at = std::find(shifts.begin(), shifts.end(), held);
    if (at == (where == Shove::Up ? shifts.begin() : std::prev(shifts.end()))) return changes;
    std::iter_swap(at, where == Shove::Up ? std::prev(at) : std::next(at));
    int order = 0;
    for (const Shift *each : shifts) {
        Shift placed = *each;
        placed.order = order++;
        changes.edits.change(*each, std::move(placed));
    }
    return changes;
}

ChangeSet mergeShifts(const Campaign &campaign, const ShiftMerge &merge)
{
    const Shift *from = campaign.find(merge.from);
    const Shift *into = campaign.find(merge.into);
    ChangeSet changes{{QStringLiteral("merge-shifts"), {nameOfShift(from), nameOfShift(into)}}};
    if (!from || !into || from == into) return changes;
    changes.edits = mergeCells(campaign, {.fromShift = merge.from, .intoShift = merge.into},
                               merge.on);
    changes.edits.remove(*from);
    return changes;
}

bool shiftIsInUse(const Campaign &campaign, ShiftId shift)
{
    return !campaign.allWith<&Post::shift>(shift).empty()
           || !campaign.allWith<&Tally::shift>(shift).empty()
           || !campaign.allWith<&FrozenBase::shift>(shift).empty();
}

ChangeSet removeShift(const Campaign &campaign, ShiftId shift)
{
    const Shift *held = campaign.find(shift);
    ChangeSet changes{{QStringLiteral("remove-shift"), {nameOfShift(held)}}};
    if (!held) return changes;
    for (const HeadCount *count : campaign.allWith<&HeadCount::shift>(shift))
        changes.edits.remove(*count);
    for (const LeaderMark *mark : campaign.allWith<&LeaderMark::shift>(shift)) {
        LeaderMark unplaced = *mark;
        unplaced.shift = std::nullopt;
        changes.edits.change(*mark, std::move(unplaced));
    }
    changes.edits.remove(*held);
    return changes;
}

ChangeSet clearHeadCount(const Campaign &campaign, const HeadCountPlace &place)
{
    const Unit *unit = campaign.find(place.unit);
    ChangeSet changes{{QStringLiteral("clear-head-count"),
                       {unit ? unit->name : QString(), nameOfShift(campaign.find(place.shift))}}};
    for (const HeadCount *count : campaign.allWith<&HeadCount::worksite>(place.worksite)) {
        if (count->unit == place.unit && count->shift == place.shift) changes.edits.remove(*count);
    }
    return changes;
}

}   // namespace wallchart
