// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/overview.h"

#include <set>

namespace wallchart {

namespace {

/// The tests whose numbers may be others after the edits; none = any of them.
std::optional<std::set<StructureTestId>> testsTouchedBy(const Edits &edits)
{
    const bool anybody = !(edits.of<StructureTest>().empty() && edits.of<Worker>().empty()
                           && edits.of<Post>().empty() && edits.of<BaseMark>().empty()
                           && edits.of<HeadCount>().empty() && edits.of<Worksite>().empty()
                           && edits.of<Unit>().empty() && edits.of<Shift>().empty());
    if (anybody) return std::nullopt;
    std::set<StructureTestId> tests;
    const auto addTestsOf = [&](const auto &changed) {
        for (const auto &edit : changed) {
            if (edit.before) tests.insert(edit.before->test);
            if (edit.after) tests.insert(edit.after->test);
        }
    };
    addTestsOf(edits.of<Participation>());
    addTestsOf(edits.of<Tally>());
    addTestsOf(edits.of<FrozenBase>());
    return tests;
}

LadderCells readTest(const Reading &reading, const StructureTest &test)
{
    const TestReading read(reading, test);
    return {test.id, read.isClosed(), read.cells()};
}

std::map<Cell, int> sayYesWhoActed(const Reading &reading)
{
    std::map<Cell, int> acted;
    const StructureTest *last = reading.lastClosedTest();
    if (!last) return acted;
    for (const Participation *each : reading.campaign().allWith<&Participation::test>(last->id)) {
        const WorkerReading *worker = reading.find(each->worker);
        if (worker && worker->inBase() && worker->withUs() && each->on <= reading.asOf()
            && each->outcome == Outcome::TookPart)
            ++acted[worker->cell()];
    }
    return acted;
}

/// Everything but the ladder.
OverviewFacts factsWithoutTests(Reading reading, const Progress &progress)
{
    OverviewFacts facts{.reading = std::move(reading)};
    facts.people = CellCounts(facts.reading).cells();
    facts.coverage = coverageOf(facts.reading, progress);
    facts.sayYesActed = sayYesWhoActed(facts.reading);
    facts.moved = stanceMoves(facts.reading, OverviewFacts::kMovedDays);
    return facts;
}

}   // namespace

OverviewFacts OverviewFacts::of(Reading reading, const Progress &progress)
{
    OverviewFacts facts = factsWithoutTests(std::move(reading), progress);
    for (const StructureTest *test : facts.reading.tests()) {
        if (progress.isCancelled()) break;
        facts.ladder.push_back(readTest(facts.reading, *test));
    }
    return facts;
}

OverviewFacts OverviewFacts::after(Reading next, const Edits &edits, const Progress &progress) const
{
    const auto touched = testsTouchedBy(edits);
    if (!touched || next.asOf() != reading.asOf()) return of(std::move(next), progress);
    OverviewFacts facts = factsWithoutTests(std::move(next), progress);
    facts.ladder = ladder;
    for (LadderCells &each : facts.ladder) {
        if (progress.isCancelled()) break;
        if (touched->contains(each.test))
            each = readTest(facts.reading, *facts.reading.campaign().find(each.test));
    }
    return facts;
}

}   // namespace wallchart
