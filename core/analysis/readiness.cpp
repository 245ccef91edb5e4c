// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/readiness.h"

#include "core/analysis/readinesscriteria.h"

namespace wallchart {

Readiness readinessOf(const Reading &reading, const Progress &progress)
{
    const ReadinessFacts facts(reading, progress);
    Readiness readiness;
    for (const auto criterion : {&listComplete, &assessedFresh, &leaderInEveryCell,
                                 &lastTestsAtGoal, &momentum, &inoculated, &predictedAndActed}) {
        if (progress.isCancelled()) return readiness;
        readiness.criteria.push_back(criterion(facts));
        auto &gaps = readiness.criteria.back().gaps;
        std::stable_sort(
            gaps.begin(), gaps.end(),
            [](const ReadinessGap &a, const ReadinessGap &b) { return a.people > b.people; });
    }
    readiness.lessons = lessonsOf(facts);
    return readiness;
}

}   // namespace wallchart
