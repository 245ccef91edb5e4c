// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workers/touchedworkers.h"

#include <algorithm>

namespace wallchart {

namespace {

template <class T, class About>
void collect(const Edits &edits, About about, std::vector<WorkerId> &workers)
{
    for (const Edit<T> &edit : edits.of<T>()) {
        if (edit.before) workers.push_back((*edit.before).*about);
        if (edit.after) workers.push_back((*edit.after).*about);
    }
}

/// Names of places, rules and tests stand in many rows, and a closed test makes many stale.
bool touchesEverybody(const Edits &edits)
{
    return !edits.of<Unit>().empty() || !edits.of<Shift>().empty() || !edits.of<Worksite>().empty()
           || !edits.of<Settings>().empty() || !edits.of<Scale>().empty()
           || !edits.of<StructureTest>().empty() || !edits.of<TieKind>().empty()
           || !edits.of<Organizer>().empty();
}

}   // namespace

TouchedWorkers touchedWorkers(const Edits &edits)
{
    TouchedWorkers touched{touchesEverybody(edits)};
    if (touched.everybody) return touched;
    auto &workers = touched.workers;
    collect<Worker>(edits, &Worker::id, workers);
    collect<Post>(edits, &Post::worker, workers);
    collect<Assessment>(edits, &Assessment::worker, workers);
    collect<BaseMark>(edits, &BaseMark::worker, workers);
    collect<CommitteeMark>(edits, &CommitteeMark::worker, workers);
    collect<LeaderMark>(edits, &LeaderMark::worker, workers);
    collect<Participation>(edits, &Participation::worker, workers);
    collect<Tie>(edits, &Tie::to, workers);
    std::sort(workers.begin(), workers.end());
    workers.erase(std::unique(workers.begin(), workers.end()), workers.end());
    return touched;
}

bool comeOrGo(const Edits &edits)
{
    const auto &workers = edits.of<Worker>();
    return std::any_of(workers.begin(), workers.end(),
                       [](const Edit<Worker> &edit) { return !edit.before || !edit.after; });
}

}   // namespace wallchart
