// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/circles.h"

namespace wallchart {

/// A circle as an organizer reads it: who is in it, to whom it turns, what holds it to the rest.
struct CircleLine {
    std::optional<UnitId> unit = {};
    /// Whoever most of the circle turn to first, then in the graph's order.
    std::vector<WorkerId> members = {};
    int turnToFirst = 0;                  ///< how many of the circle turn to the first of them
    std::vector<WorkerId> leaders = {};   ///< members with a star: suspected to proven
    int withUs = 0;                       ///< members whose stance is with us
    int assessed = 0;
    int joinedTo = 0;                         ///< how many other circles of the unit
    std::vector<WorkerId> bridges = {};       ///< members tied into one of those
    std::vector<WorkerId> onlyThrough = {};   ///< whoever is an end of every tie out of the circle

    bool operator==(const CircleLine &) const = default;
};

/// One line for each circle, in the same order; the reading is the graph's.
[[nodiscard]] std::vector<CircleLine> circleLines(const Circles &circles,
                                                  const InfluenceGraph &graph,
                                                  const Reading &reading);

}   // namespace wallchart
