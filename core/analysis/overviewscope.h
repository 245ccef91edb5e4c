// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/reading.h"

namespace wallchart {

/// Which part of a campaign is looked at: nothing set = all of it. At most one of them is set.
struct OverviewScope {
    std::optional<WorksiteId> worksite = {};
    std::optional<UnitId> unit = {};   ///< with everything below it

    [[nodiscard]] bool isEverything() const { return !worksite && !unit; }
    [[nodiscard]] bool holds(const Campaign &campaign, const Cell &cell) const;
    auto operator<=>(const OverviewScope &) const = default;
};

/// What there is to choose from: everything, then each worksite where there are several, then
/// the units that are inside no other, in their order.
[[nodiscard]] std::vector<OverviewScope> overviewScopes(const Campaign &campaign);

}   // namespace wallchart
