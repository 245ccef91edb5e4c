// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/editing/changeset.h"
#include "core/editing/intents/unitintents.h"

/// What people do to a worksite and its shifts after they were added.
namespace wallchart {

/// The worksite as it shall be; only what differs is changed.
[[nodiscard]] ChangeSet setWorksite(const Campaign &campaign, const Worksite &after);

/// The shift as it shall be: its name and times.
[[nodiscard]] ChangeSet setShift(const Campaign &campaign, const Shift &after);
[[nodiscard]] ChangeSet shoveShift(const Campaign &campaign, ShiftId shift, Shove where);

/// Makes two shifts one, as mergeUnits() does with units.
struct ShiftMerge {
    ShiftId from;
    ShiftId into;
    QDate on;
};
[[nodiscard]] ChangeSet mergeShifts(const Campaign &campaign, const ShiftMerge &merge);

/// Removes a shift with its head-counts; see removeUnit().
[[nodiscard]] ChangeSet removeShift(const Campaign &campaign, ShiftId shift);
[[nodiscard]] bool shiftIsInUse(const Campaign &campaign, ShiftId shift);

/// Nothing is said any more of how many people are in a cell: also its past counts go.
struct HeadCountPlace {
    WorksiteId worksite;
    std::optional<UnitId> unit = {};
    std::optional<ShiftId> shift = {};
};
[[nodiscard]] ChangeSet clearHeadCount(const Campaign &campaign, const HeadCountPlace &place);

}   // namespace wallchart
