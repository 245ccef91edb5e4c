// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/overviewscope.h"

namespace wallchart {

/// An open next step, and how it stands with its day.
struct FollowUp {
    NextStepId step;
    WorkerId worker;
    std::optional<int> daysLate = {};   ///< below 0 = days to go, 0 = today; none = no day agreed

    [[nodiscard]] bool isLate() const { return daysLate.value_or(0) > 0; }
    bool operator==(const FollowUp &) const = default;
};

/// The open next steps about the people of a scope.
struct FollowUps {
    /// Late ones, the latest first, then those of the coming days, then those without a day.
    /// Those of later weeks are only counted. Equal ones in the order in which they were agreed.
    std::vector<FollowUp> lines = {};
    int late = 0;
    int thisWeek = 0;   ///< due today or in the six days after it
    int undated = 0;
    int later = 0;
    QDate nextLater = {};   ///< the first day after this week with something due; null = none

    bool operator==(const FollowUps &) const = default;
};

[[nodiscard]] FollowUps followUpsOf(const Reading &reading, const OverviewScope &scope);

}   // namespace wallchart
