// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/editing/changeset.h"
#include "core/model/campaign.h"

namespace wallchart {

/// What an organizer shall be responsible for: a worker, or a cell (a unit, a shift, or both).
struct NewTurf {
    QString organizer;   ///< by name; a new one is added
    std::optional<WorkerId> worker = {};
    std::optional<UnitId> unit = {};
    std::optional<ShiftId> shift = {};
};
/// Empty when it is theirs already.
[[nodiscard]] ChangeSet giveTurf(const Campaign &campaign, const NewTurf &turf, IdSource &ids);

[[nodiscard]] ChangeSet takeTurf(const Campaign &campaign, TurfId turf);

}   // namespace wallchart
