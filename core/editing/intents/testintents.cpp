// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/editing/intents/testintents.h"

#include "core/model/counting.h"

namespace wallchart {

namespace {

/// Closed, and its base is not frozen yet.
bool isDue(const Campaign &campaign, const StructureTest &test, QDate today)
{
    return test.isClosed(today) && campaign.allWith<&FrozenBase::test>(test.id).empty();
}

}   // namespace

ChangeSet addTest(const Campaign &campaign, const NewTest &test, IdSource &ids)
{
    ChangeSet changes{{QStringLiteral("add-test"), {test.name}}};
    int rung = 1;
    for (const StructureTest &other : campaign.all<StructureTest>())
        rung = std::max(rung, other.rung + 1);
    changes.edits.add(StructureTest{.id = ids.make<StructureTestId>(),
                                    .name = test.name,
                                    .kind = test.kind,
                                    .rung = rung,
                                    .opens = test.opens,
                                    .closes = test.closes,
                                    .thresholds = {Threshold{.value = test.goal}}});
    return changes;
}

ChangeSet recordResult(const Campaign &campaign, const NewResult &result, IdSource &ids)
{
    const Worker *worker = campaign.find(result.worker);
    const StructureTest *test = campaign.find(result.test);
    ChangeSet changes{{QStringLiteral("record-result"),
                       {worker ? worker->fullName : QString(), test ? test->name : QString(),
                        keyOf(result.outcome)}}};
    const Participation *held = nullptr;
    for (const Participation *each : campaign.allWith<&Participation::worker>(result.worker)) {
        if (each->test == result.test) held = each;
    }
    if (result.outcome == Outcome::NotAsked) {
        if (held) changes.edits.remove(*held);
        return changes;
    }
    const bool saysWhoAsked = result.askedByWorker || !result.askedByOrganizer.trimmed().isEmpty();
    if (held && held->outcome == result.outcome && !saysWhoAsked && result.reason.isEmpty())
        return changes;   // nothing new is known
    Participation next{held ? held->id : ids.make<ParticipationId>(),
                       result.test,
                       result.worker,
                       result.outcome,
                       result.on,
                       result.askedByWorker,
                       std::nullopt,
                       result.reason};
    next.askedByOrganizer = organizerNamed(campaign, result.askedByOrganizer, changes.edits, ids);
    if (held && !saysWhoAsked) {
        next.askedByWorker = held->askedByWorker;
        next.askedByOrganizer = held->askedByOrganizer;
    }
    if (held) changes.edits.change(*held, std::move(next));
    else changes.edits.add(std::move(next));
    return changes;
}

ChangeSet recordTally(const Campaign &campaign, const NewTally &tally, IdSource &ids)
{
    const StructureTest *test = campaign.find(tally.test);
    ChangeSet changes{{QStringLiteral("record-tally"),
                       {test ? test->name : QString(), QString::number(tally.tookPart)}}};
    changes.edits.add(Tally{ids.make<TallyId>(), tally.test, tally.unit, tally.shift,
                            tally.tookPart, tally.countedBy, tally.on, tally.worksite});
    return changes;
}

bool areTestsDue(const Campaign &campaign, QDate today)
{
    const auto &tests = campaign.all<StructureTest>();
    return std::any_of(tests.begin(), tests.end(),
                       [&](const StructureTest &test) { return isDue(campaign, test, today); });
}

ChangeSet closeDueTests(const Campaign &campaign, QDate today, IdSource &ids)
{
    ChangeSet changes{{QStringLiteral("close-tests")}};
    for (const StructureTest &test : campaign.all<StructureTest>()) {
        if (!isDue(campaign, test, today)) continue;
        changes.label.args.append(test.name);
        for (const auto &[cell, people] : basesToFreeze(Reading(campaign, test.closes), test))
            changes.edits.add(FrozenBase{ids.make<FrozenBaseId>(), test.id, cell.unit, cell.shift,
                                         people, cell.worksite});
    }
    return changes;
}

}   // namespace wallchart
