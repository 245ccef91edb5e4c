// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/editing/intents/resultrecording.h"

namespace wallchart {

namespace {

NewResult resultOf(WorkerId worker, const GroupResult &group)
{
    return {
        group.test,  worker, group.outcome, group.on, group.askedByWorker, group.askedByOrganizer,
        group.reason};
}

}   // namespace

ChangeSet recordResults(const Campaign &campaign, std::span<const WorkerId> workers,
                        const GroupResult &result, IdSource &ids)
{
    if (workers.size() == 1) return recordResult(campaign, resultOf(workers.front(), result), ids);
    const StructureTest *test = campaign.find(result.test);
    ChangeSet changes{
        {QStringLiteral("record-results"),
         {QString::number(workers.size()), test ? test->name : QString(), keyOf(result.outcome)}}};
    // An organizer who is new with the first result is known to the others.
    Campaign known = campaign;
    for (const WorkerId worker : workers) {
        const ChangeSet one = recordResult(known, resultOf(worker, result), ids);
        if (!one.edits.of<Organizer>().empty()) known = known.with(one.edits);
        changes.edits.append(one.edits);
    }
    return changes;
}

}   // namespace wallchart
