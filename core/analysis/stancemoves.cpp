// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/stancemoves.h"

namespace wallchart {

namespace {

/// The assessment that held on a day, or null.
const Assessment *stanceHeldOn(const Campaign &campaign, WorkerId worker, QDate day)
{
    const Assessment *held = nullptr;
    for (const Assessment *each : campaign.allWith<&Assessment::worker>(worker)) {
        if (each->on <= day && (!held || each->on >= held->on)) held = each;
    }
    return held;
}

}   // namespace

std::vector<StanceMove> stanceMoves(const Reading &reading, int days)
{
    const QDate before = reading.asOf().addDays(-days);
    std::vector<std::pair<int, StanceMove>> moves;   // with the chart number
    for (const WorkerReading &worker : reading.workers()) {
        const auto level = worker.level();
        if (!level || !worker.inBase() || worker.assessment->on <= before) continue;
        const Assessment *earlier = stanceHeldOn(reading.campaign(), worker.worker->id, before);
        if (!earlier || !earlier->level || earlier->level == level) continue;
        moves.push_back({worker.worker->number,
                         {worker.worker->id, *earlier->level, *level, worker.assessment->on}});
    }
    std::sort(moves.begin(), moves.end(), [](const auto &a, const auto &b) {
        return std::pair(b.second.on, a.first) < std::pair(a.second.on, b.first);
    });
    std::vector<StanceMove> sorted;
    for (const auto &[number, move] : moves) sorted.push_back(move);
    return sorted;
}

}   // namespace wallchart
