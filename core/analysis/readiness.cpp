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
    }
    readiness.lessons = lessonsOf(facts);
    return readiness;
}

}   // namespace wallchart
