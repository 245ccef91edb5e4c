// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/editing/intents/unitintents.h"

#include "core/editing/intents/cellmerging.h"
#include "core/editing/intents/peopleintents.h"
#include "core/editing/intents/structureintents.h"
#include "core/model/reading.h"

namespace wallchart {

namespace {

/// The units beside `unit` and itself, first to last.
std::vector<const Unit *> siblingsInOrder(const Campaign &campaign, const Unit &unit)
{
    std::vector<const Unit *> siblings = campaign.allWith<&Unit::worksite>(unit.worksite);
    std::erase_if(siblings, [&](const Unit *each) { return each->parent != unit.parent; });
    std::stable_sort(siblings.begin(), siblings.end(), [](const Unit *a, const Unit *b) {
        return std::tie(a->order, a->name) < std::tie(b->order, b->name);
    });
    return siblings;
}

int orderBehind(const Campaign &campaign, WorksiteId worksite, const std::optional<UnitId> &parent)
{
    int order = 0;
    for (const Unit *unit : campaign.allWith<&Unit::worksite>(worksite)) {
        if (unit->parent == parent) order = std::max(order, unit->order + 1);
    }
    return order;
}

/// Inside of `parent`, the unit of that name other than `but`, or null.
const Unit *childNamed(const Campaign &campaign, UnitId parent, const QString &name, UnitId but)
{
    for (const Unit *child : campaign.allWith<&Unit::parent>(parent)) {
        if (child->name == name && child->id != but) return child;
    }
    return nullptr;
}

/// The rows of one merge, then of those inside it that share a name.
void collectMerge(const Campaign &campaign, const UnitMerge &merge, Edits &edits)
{
    edits.append(mergeCells(campaign, {.fromUnit = merge.from, .intoUnit = merge.into}, merge.on));
    int order = orderBehind(campaign, campaign.find(merge.into)->worksite, merge.into);
    for (const Unit *child : campaign.allWith<&Unit::parent>(merge.from)) {
        const Unit *twin = childNamed(campaign, merge.into, child->name, merge.from);
        if (twin && twin->id != child->id) {
            collectMerge(campaign, {child->id, twin->id, merge.on}, edits);
            continue;
        }
        Unit moved = *child;
        moved.parent = merge.into;
        moved.order = order++;
        edits.change(*child, std::move(moved));
    }
    edits.remove(*campaign.find(merge.from));
}

/// Those of `workers` whose main post is in the unit, each once.
std::vector<const WorkerReading *> movable(const Reading &reading, const UnitSplit &split)
{
    std::vector<const WorkerReading *> found;
    for (const WorkerId id : split.workers) {
        const WorkerReading *worker = reading.find(id);
        const bool isThere = worker && worker->mainPost && worker->mainPost->unit == split.unit;
        if (isThere && std::find(found.begin(), found.end(), worker) == found.end())
            found.push_back(worker);
    }
    return found;
}

/// The head-count of a cell that holds on a day, or null.
const HeadCount *headCountOn(const Campaign &campaign, const Cell &cell, QDate on)
{
    const HeadCount *held = nullptr;
    for (const HeadCount *each : campaign.allWith<&HeadCount::unit>(*cell.unit)) {
        if (each->shift == cell.shift && each->on <= on && (!held || each->on >= held->on))
            held = each;
    }
    return held;
}

/// What the old unit has less, the new one has.
void divideHeadCount(const Campaign &campaign, const UnitSplit &split, UnitId made,
                     const std::optional<ShiftId> &shift, int moved, Edits &edits, IdSource &ids)
{
    const HeadCount *held = headCountOn(campaign, {split.unit, shift}, split.on);
    if (!held || moved == 0) return;
    edits.append(setHeadCount(campaign,
                              {held->worksite, split.unit, shift, std::max(0, held->people - moved),
                               split.on},
                              ids)
                     .edits);
    edits.add(HeadCount{ids.make<HeadCountId>(), held->worksite, made, shift, moved, split.on});
}

}   // namespace

ChangeSet renameUnit(const Campaign &campaign, UnitId unit, const QString &name)
{
    const Unit *held = campaign.find(unit);
    ChangeSet changes{{QStringLiteral("rename-unit"), {held ? held->name : QString(), name}}};
    if (!held) return changes;
    Unit renamed = *held;
    renamed.name = name.trimmed();
    changes.edits.change(*held, std::move(renamed));
    return changes;
}

ChangeSet setStrategic(const Campaign &campaign, UnitId unit, bool strategic)
{
    const Unit *held = campaign.find(unit);
    ChangeSet changes{
        {strategic ? QStringLiteral("mark-strategic") : QStringLiteral("unmark-strategic"),
         {held ? held->name : QString()}}};
    if (!held) return changes;
    Unit marked = *held;
    marked.strategic = strategic;
    changes.edits.change(*held, std::move(marked));
    return changes;
}

ChangeSet nestUnit(const Campaign &campaign, UnitId unit, const std::optional<UnitId> &parent)
{
    const Unit *held = campaign.find(unit);
    const Unit *around = campaign.find(parent);
    ChangeSet changes{{around ? QStringLiteral("nest-unit") : QStringLiteral("unnest-unit"),
                       {held ? held->name : QString(), around ? around->name : QString()}}};
    if (!held || held->parent == parent) return changes;
    Unit nested = *held;
    nested.parent = parent;
    nested.order = orderBehind(campaign, held->worksite, parent);
    changes.edits.change(*held, std::move(nested));
    return changes;
}

ChangeSet shoveUnit(const Campaign &campaign, UnitId unit, Shove where)
{
    const Unit *held = campaign.find(unit);
    ChangeSet changes{{where == Shove::Up ? QStringLiteral("unit-up") : QStringLiteral("unit-down"),
                       {held ? held->name : QString()}}};
    if (!held) return changes;
    std::vector<const Unit *> siblings = siblingsInOrder(campaign, *held);
    const auto at = std::find(siblings.begin(), siblings.end(), held);
    if (at == (where == Shove::Up ? siblings.begin() : std::prev(siblings.end()))) return changes;
    std::iter_swap(at, where == Shove::Up ? std::prev(at) : std::next(at));
    int order = 0;
    for (const Unit *sibling : siblings) {
        Unit placed = *sibling;
        placed.order = order++;
        changes.edits.change(*sibling, std::move(placed));
    }
    return changes;
}

ChangeSet mergeUnits(const Campaign &campaign, const UnitMerge &merge)
{
    const Unit *from = campaign.find(merge.from);
    const Unit *into = campaign.find(merge.into);
    ChangeSet changes{{QStringLiteral("merge-units"),
                       {from ? from->name : QString(), into ? into->name : QString()}}};
    if (from && into && from != into) collectMerge(campaign, merge, changes.edits);
    return changes;
}

ChangeSet splitUnit(const Campaign &campaign, const UnitSplit &split, IdSource &ids)
{
    const Unit *held = campaign.find(split.unit);
    ChangeSet changes{{QStringLiteral("split-unit"), {held ? held->name : QString(), split.name}}};
    if (!held) return changes;
    const Unit made{ids.make<UnitId>(), held->worksite, held->parent, split.name.trimmed(),
                    orderBehind(campaign, held->worksite, held->parent)};
    changes.edits.add(made);
    const Reading reading(campaign, split.on);
    std::map<std::optional<ShiftId>, int> moved;
    int all = 0;
    for (const WorkerReading *worker : movable(reading, split)) {
        const std::optional<ShiftId> shift = worker->mainPost->shift;
        changes.edits.append(moveWorker(campaign,
                                        {.worker = worker->worker->id,
                                         .worksite = held->worksite,
                                         .unit = made.id,
                                         .shift = shift,
                                         .on = split.on},
                                        ids)
                                 .edits);
        moved[shift] += worker->inBase() && shift ? 1 : 0;
        all += worker->inBase() ? 1 : 0;
    }
    for (const auto &[shift, people] : moved) {
        if (shift) divideHeadCount(campaign, split, made.id, shift, people, changes.edits, ids);
    }
    divideHeadCount(campaign, split, made.id, std::nullopt, all, changes.edits, ids);
    return changes;
}

bool unitIsInUse(const Campaign &campaign, UnitId unit)
{
    return !campaign.allWith<&Post::unit>(unit).empty()
           || !campaign.allWith<&Tally::unit>(unit).empty()
           || !campaign.allWith<&FrozenBase::unit>(unit).empty();
}

ChangeSet removeUnit(const Campaign &campaign, UnitId unit)
{
    const Unit *held = campaign.find(unit);
    ChangeSet changes{{QStringLiteral("remove-unit"), {held ? held->name : QString()}}};
    if (!held) return changes;
    for (const HeadCount *count : campaign.allWith<&HeadCount::unit>(unit))
        changes.edits.remove(*count);
    for (const LeaderMark *mark : campaign.allWith<&LeaderMark::unit>(unit)) {
        LeaderMark unplaced = *mark;
        unplaced.unit = std::nullopt;
        changes.edits.change(*mark, std::move(unplaced));
    }
    int order = orderBehind(campaign, held->worksite, held->parent);
    for (const Unit *child : campaign.allWith<&Unit::parent>(unit)) {
        Unit moved = *child;
        moved.parent = held->parent;
        moved.order = order++;
        changes.edits.change(*child, std::move(moved));
    }
    changes.edits.remove(*held);
    return changes;
}

}   // namespace wallchart
