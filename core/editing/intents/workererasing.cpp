// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/editing/intents/workererasing.h"

namespace wallchart {

Edits removalOf(const Campaign &campaign, GoneRows &gone)
{
    Edits edits;
    // Each type refers to those before it, so one pass over everything is enough, also for
    // types to come.
    eachEntity([&]<class T>(EntityType<T>) {
        for (const T &row : campaign.all<T>()) {
            if (goesWith(gone, row)) {
                gone.insert(row.id.uuid());
                edits.remove(row);
            } else {
                edits.change(row, withoutTracesOf(gone, row));
            }
        }
    });
    return edits;
}

ChangeSet eraseWorkers(const Campaign &campaign, std::span<const WorkerId> workers)
{
    GoneRows gone;
    const Worker *known = nullptr;
    for (const WorkerId id : workers) {
        if (const Worker *worker = campaign.find(id)) {
            known = worker;
            gone.insert(id.uuid());
        }
    }
    const bool one = gone.size() == 1;
    const auto count = QString::number(gone.size());
    return {{one ? QStringLiteral("erase-worker") : QStringLiteral("erase-workers"),
             {one ? known->fullName : count}},
            removalOf(campaign, gone)};
}

}   // namespace wallchart
