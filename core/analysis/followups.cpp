// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/followups.h"

#include <limits>

namespace wallchart {

namespace {

constexpr int kDaysOfWeek = 7;
constexpr int kUndated = std::numeric_limits<int>::min();   // after everything that has a day

void countFollowUp(FollowUps &all, const FollowUp &one, QDate due)
{
    if (!one.daysLate) {
        ++all.undated;
    } else if (one.isLate()) {
        ++all.late;
    } else if (-*one.daysLate < kDaysOfWeek) {
        ++all.thisWeek;
    } else {
        ++all.later;
        if (!all.nextLater.isValid() || due < all.nextLater) all.nextLater = due;
        return;
    }
    all.lines.push_back(one);
}

}   // namespace

FollowUps followUpsOf(const Reading &reading, const OverviewScope &scope)
{
    FollowUps all;
    for (const NextStep &step : reading.campaign().all<NextStep>()) {
        const WorkerReading *worker = reading.find(step.worker);
        if (step.state != StepState::Open || !worker
            || !scope.holds(reading.campaign(), worker->cell()))
            continue;
        FollowUp one{.step = step.id, .worker = step.worker};
        if (step.due.isValid()) one.daysLate = static_cast<int>(step.due.daysTo(reading.asOf()));
        countFollowUp(all, one, step.due);
    }
    std::stable_sort(all.lines.begin(), all.lines.end(), [](const FollowUp &a, const FollowUp &b) {
        return a.daysLate.value_or(kUndated) > b.daysLate.value_or(kUndated);
    });
    return all;
}

}   // namespace wallchart
