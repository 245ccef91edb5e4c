// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/overview.h"

#include "core/analysis/testsreading.h"

namespace wallchart {

namespace {

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

OverviewFacts OverviewFacts::of(const TestResults &tests, const Progress &progress)
{
    OverviewFacts facts = factsWithoutTests(tests.reading(), progress);
    for (std::size_t at = 0; at < tests.count(); ++at) {
        const TestResult &test = tests.test(at);
        if (test.stage == TestStage::Planned) continue;
        LadderCells step{test.test.id, test.stage == TestStage::Closed};
        for (const auto &[cell, each] : test.cells) step.cells.emplace(cell, each.counts);
        facts.ladder.push_back(std::move(step));
    }
    return facts;
}

OverviewFacts OverviewFacts::after(Reading next, const Edits &edits, const Progress &progress) const
{
    const TouchedTests touched(edits);
    if (touched.areAllCountsTouched() || next.asOf() != reading.asOf())
        return of(std::move(next), progress);
    OverviewFacts facts = factsWithoutTests(std::move(next), progress);
    facts.ladder = ladder;
    for (LadderCells &each : facts.ladder) {
        if (progress.isCancelled()) break;
        if (touched.areCountsTouched(each.test))
            each = readTest(facts.reading, *facts.reading.campaign().find(each.test));
    }
    return facts;
}

}   // namespace wallchart
