// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/model/counting.h"

namespace wallchart {

/// How many of a cell are, or in that cell follow, a leader with us.
struct CellCoverage {
    int base = 0;     ///< everyone of the cell, the unnamed too: those nobody covers
    int stated = 0;   ///< the leader's stance is with us
    int proven = 0;   ///< and the leader delivered at goal in the last closed test
    std::vector<WorkerId> leaders = {};   ///< of the cell, also those not yet with us; by id

    CellCoverage &operator+=(const CellCoverage &other);
    bool operator==(const CellCoverage &) const = default;
};

/// Coverage of each cell that has somebody or a head-count.
///
/// A leader counts for themselves and for at most Settings::followersPerLeader followers of the
/// same unit and shift, a follower for one leader; among leaders who share followers they are
/// assigned so that the most are covered (a maximum flow in each cell). Whose unit is not known
/// shares a cell with nobody. `progress` counts cells; once cancelled, the rest reads as
/// covered by nobody. Cost: about linear, cells being small.
[[nodiscard]] std::map<Cell, CellCoverage> coverageOf(const Reading &reading,
                                                      const Progress &progress);

/// How many of a cell these leaders of it cover: counted as coverageOf() counts.
[[nodiscard]] int coveredIn(const Reading &reading, const Cell &cell,
                            const std::vector<WorkerId> &leaders);

/// True when enough of a leader's followers took part after the leader asked them: as
/// Delivery::atGoal() says; without followers it is false.
[[nodiscard]] bool deliveredAtGoal(const Reading &reading, WorkerId leader,
                                   const StructureTest &test);

}   // namespace wallchart
