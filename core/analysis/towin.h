// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/reason.h"
#include "core/base/progress.h"
#include "core/model/counting.h"

namespace wallchart {

/// A leader to win next, and what it would bring.
struct ToWin {
    WorkerId worker;
    Cell cell = {};
    /// How many more people of the cell are covered once they are with us, after those of the
    /// same cell who stand before them in the list.
    int moreCovered = 0;
    std::vector<Reason> reasons = {};

    bool operator==(const ToWin &) const = default;
};

/// What one cell lacks, and what winning everybody in the list brings.
struct CellPlan {
    int base = 0;
    int stated = 0;    ///< covered today
    int planned = 0;   ///< covered once those to win are with us
    int needed = 0;    ///< people that reach the goal: ceil(goal × base)
    int leadersWithUs = 0;
    int leadersPlanned = 0;
    int leadersNeeded = 0;   ///< one per ten workers begun, at least one; 0 where nobody is
    bool fewest = true;      ///< no smaller choice reaches as much; false = found step by step
    /// What winning known leaders cannot mend: leaders to find, people without a place.
    std::vector<Reason> gaps = {};

    [[nodiscard]] bool reached() const
    {
        return planned >= needed && leadersPlanned >= leadersNeeded;
    }
    bool operator==(const CellPlan &) const = default;
};

/// Whom to win so that every cell reaches the goal.
struct WinPlan {
    double goal = 0.8;
    std::vector<ToWin> toWin = {};   ///< who brings most first; ties by chart number
    std::map<Cell, CellPlan> cells = {};

    /// True when no cell could do with fewer people.
    [[nodiscard]] bool fewest() const;
};

/// Chooses, cell by cell, leaders not yet with us so that the cell reaches the goal and has a
/// leader with us for every ten workers, with as few people as possible.
///
/// Counts like coverageOf(): a leader covers themselves and at most
/// Settings::followersPerLeader followers in their own cell, a follower counts for one leader.
/// Leaders are those marked (suspected to proven) and whoever co-workers of the cell follow.
/// Small cells are searched through; where that would take too long the choice is made step by
/// step, the greatest gain first (at most 1 + ln(n) times the fewest; Wolsey 1982), and
/// CellPlan::fewest says so. A cell that cannot reach the goal lists everybody who brings it
/// nearer, and what is still missing. Cancelled, the remaining cells are left out.
[[nodiscard]] WinPlan whomToWin(const Reading &reading, double goal, const Progress &progress);

}   // namespace wallchart
