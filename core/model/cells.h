// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/reading.h"

namespace wallchart {

/// The cell of a post, a head-count or a tally: the only place that decides when the worksite
/// belongs to it.
[[nodiscard]] inline Cell cellOf(const std::optional<WorksiteId> &worksite,
                                 const std::optional<UnitId> &unit,
                                 const std::optional<ShiftId> &shift)
{
    return {unit, shift, unit || shift ? std::nullopt : worksite};
}

/// Where a cell is: by its unit, else its shift, else as it says; none = nowhere known.
[[nodiscard]] inline std::optional<WorksiteId> worksiteOf(const Campaign &campaign,
                                                          const Cell &cell)
{
    if (const Unit *unit = campaign.find(cell.unit)) return unit->worksite;
    if (const Shift *shift = campaign.find(cell.shift)) return shift->worksite;
    return cell.worksite;
}

}   // namespace wallchart
