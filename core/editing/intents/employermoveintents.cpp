// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/editing/intents/employermoveintents.h"

#include <set>

namespace wallchart {

namespace {

QStringList labelArgs(const EmployerMove &move)
{
    return {keyOf(move.kind), move.on.toString(Qt::ISODate)};
}

}   // namespace

ChangeSet addEmployerMove(const Campaign &, const NewEmployerMove &move, IdSource &ids)
{
    const EmployerMove added{ids.make<EmployerMoveId>(), move.on, move.kind, move.note};
    ChangeSet changes{{QStringLiteral("add-employer-move"), labelArgs(added)}};
    changes.edits.add(added);
    for (const MoveTarget &target : std::set(move.touched.begin(), move.touched.end())) {
        changes.edits.add(
            TouchedCell{ids.make<TouchedCellId>(), added.id, target.unit, target.shift});
    }
    return changes;
}

ChangeSet correctEmployerMove(const Campaign &campaign, const EmployerMove &after,
                              const std::vector<MoveTarget> &touched, IdSource &ids)
{
    const EmployerMove *held = campaign.find(after.id);
    if (!held) return {};
    ChangeSet changes{{QStringLiteral("correct-employer-move"), labelArgs(after)}};
    changes.edits.change(*held, after);
    std::set wanted(touched.begin(), touched.end());
    for (const TouchedCell *cell : campaign.allWith<&TouchedCell::move>(held->id)) {
        if (wanted.erase(MoveTarget{cell->unit, cell->shift}) == 0) changes.edits.remove(*cell);
    }
    for (const MoveTarget &target : wanted) {
        changes.edits.add(
            TouchedCell{ids.make<TouchedCellId>(), held->id, target.unit, target.shift});
    }
    return changes;
}

ChangeSet takeEmployerMoveBack(const Campaign &campaign, EmployerMoveId move)
{
    const EmployerMove *held = campaign.find(move);
    if (!held) return {};
    ChangeSet changes{{QStringLiteral("take-employer-move-back"), labelArgs(*held)}};
    for (const TouchedCell *cell : campaign.allWith<&TouchedCell::move>(move))
        changes.edits.remove(*cell);
    changes.edits.remove(*held);
    return changes;
}

}   // namespace wallchart
