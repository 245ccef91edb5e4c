// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/overviewscope.h"

namespace wallchart {

/// Of which leaders a list is: of a worksite or a unit with all below it, and of a shift.
struct LeaderPlace {
    OverviewScope scope = {};
    /// Shifts of one name at several worksites are one; none = every shift.
    std::optional<QString> shift = {};

    [[nodiscard]] bool isEverywhere() const { return scope.isEverything() && !shift; }
    [[nodiscard]] bool holds(const Campaign &campaign, const Cell &cell) const;
    bool operator==(const LeaderPlace &) const = default;
};

/// What there is to choose from: everything, each worksite where there are several, every unit
/// before the units inside it, in their order.
[[nodiscard]] std::vector<OverviewScope> leaderScopes(const Campaign &campaign);
/// The names of the shifts in their order, each once.
[[nodiscard]] QStringList shiftNames(const Campaign &campaign);

}   // namespace wallchart
