// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/charts/wallchart.h"

namespace wallchart {

/// Everybody a chart shows, as redacted, with what their cards are sorted by.
struct ChartPeople {
    std::vector<ChartPerson> people;        ///< in order of id
    std::vector<std::uint32_t> ofWorker;    ///< by place in Reading::workers(); kNone = not shown
    std::vector<std::uint32_t> nameOrder;   ///< by person: place in the order of names
    std::vector<std::uint32_t> followers;   ///< by person: how many follow them, all counted
    std::vector<FollowLink> follows;        ///< sorted by follower, then leader
};

[[nodiscard]] ChartPeople chartPeopleOf(const Reading &reading, const WallChartOptions &options,
                                        const std::vector<ChartTest> &tests);

/// Sets what the worker's own facts say: stance, star, committee, base; not name, pips, leader.
void readFacts(ChartPerson &person, const WorkerReading &worker, bool assessmentsHidden);
/// The pip of an outcome.
[[nodiscard]] Pip pipOf(Outcome outcome);

}   // namespace wallchart
