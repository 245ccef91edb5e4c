// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/editing/intents/testplanning.h"

namespace wallchart {

namespace {

StructureTest testOf(const TestPlan &plan, StructureTestId id, int rung)
{
    return {.id = id,
            .name = plan.name.trimmed(),
            .kind = plan.kind,
            .rung = rung,
            .ask = plan.ask.trimmed(),
            .isPublic = plan.isPublic,
            .opens = plan.opens,
            .closes = plan.closes,
            .thresholds = plan.thresholds,
            .publishAt = plan.publishAt};
}

template <class Row>
void removeAll(const std::vector<const Row *> &rows, Edits &edits)
{
    for (const Row *row : rows) edits.remove(*row);
}

}   // namespace

int nextRung(const Campaign &campaign)
{
    int rung = 1;
    for (const StructureTest &test : campaign.all<StructureTest>())
        rung = std::max(rung, test.rung + 1);
    return rung;
}

ChangeSet planTest(const Campaign &campaign, const TestPlan &plan, IdSource &ids)
{
    ChangeSet changes{{QStringLiteral("add-test"), {plan.name.trimmed()}}};
    changes.edits.add(
        testOf(plan, ids.make<StructureTestId>(), plan.rung > 0 ? plan.rung : nextRung(campaign)));
    return changes;
}

TestPlan planOf(const StructureTest &test)
{
    return {test.name,  test.kind,   test.rung,       test.ask,      test.isPublic,
            test.opens, test.closes, test.thresholds, test.publishAt};
}

ChangeSet changeTest(const Campaign &campaign, StructureTestId test, const TestPlan &plan)
{
    const StructureTest *held = campaign.find(test);
    ChangeSet changes{{QStringLiteral("change-test"), {held ? held->name : QString()}}};
    if (!held) return changes;
    changes.edits.change(*held, testOf(plan, test, plan.rung > 0 ? plan.rung : held->rung));
    if (held->closes != plan.closes)
        removeAll(campaign.allWith<&FrozenBase::test>(test), changes.edits);
    return changes;
}

ChangeSet removeTest(const Campaign &campaign, StructureTestId test)
{
    const StructureTest *held = campaign.find(test);
    ChangeSet changes{{QStringLiteral("remove-test"), {held ? held->name : QString()}}};
    if (!held) return changes;
    removeAll(campaign.allWith<&Participation::test>(test), changes.edits);
    removeAll(campaign.allWith<&Tally::test>(test), changes.edits);
    removeAll(campaign.allWith<&FrozenBase::test>(test), changes.edits);
    changes.edits.remove(*held);
    return changes;
}

}   // namespace wallchart
