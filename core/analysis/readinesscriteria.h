// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/readiness.h"

namespace wallchart {

/// What the criteria are read from: counted once.
struct ReadinessFacts {
    ReadinessFacts(const Reading &today, const Progress &progress);

    const Reading &reading;
    CellCounts counted;
    std::map<Cell, Counts> cells;   ///< with somebody in the base
    Counts total;
    bool siteCounted = false;               ///< a head-count of a whole worksite
    std::vector<TestReading> closed = {};   ///< closed tests, in order of their closing day
};

/// One criterion each, in the order of ReadinessKey.
[[nodiscard]] ReadinessCriterion listComplete(const ReadinessFacts &facts);
[[nodiscard]] ReadinessCriterion assessedFresh(const ReadinessFacts &facts);
[[nodiscard]] ReadinessCriterion leaderInEveryCell(const ReadinessFacts &facts);
[[nodiscard]] ReadinessCriterion lastTestsAtGoal(const ReadinessFacts &facts);
[[nodiscard]] ReadinessCriterion momentum(const ReadinessFacts &facts);
[[nodiscard]] ReadinessCriterion inoculated(const ReadinessFacts &facts);
[[nodiscard]] ReadinessCriterion predictedAndActed(const ReadinessFacts &facts);

[[nodiscard]] TestLessons lessonsOf(const ReadinessFacts &facts);

/// In how many conversations somebody heard beforehand what the boss will say.
[[nodiscard]] int conversationsInoculating(const Campaign &campaign, WorkerId worker, QDate asOf);

/// A reason of the report.
[[nodiscard]] Reason finding(const char *code, QStringList args = {});
[[nodiscard]] Reason finding(const char *code, int count, int of);
/// Where most people are concerned first; the next step is the one for when something is open.
void putGapsInOrder(ReadinessCriterion &criterion);

}   // namespace wallchart
