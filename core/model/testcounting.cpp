// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/counting.h"

namespace wallchart {

namespace {

/// The day whose chart a test is read on: its closing day once that is past, else today.
Reading readingOf(const Reading &today, const StructureTest &test)
{
    return test.isClosed(today.asOf()) ? Reading(today.campaign(), test.closes) : today;
}

}   // namespace

TestCounts &TestCounts::operator+=(const TestCounts &other)
{
    base += other.base;
    named += other.named;
    out += other.out;
    excluded += other.excluded;
    saidYes += other.saidYes;
    asked += other.asked;
    refused += other.refused;
    tookPartNamed += other.tookPartNamed;
    tally += other.tally;
    tookPart += other.tookPart;
    return *this;
}

TestReading::TestReading(const Reading &reading, const StructureTest &test)
    : m_reading(readingOf(reading, test)), m_test(&test), m_closed(test.isClosed(reading.asOf()))
{
    // Recorded late still counts: outcomes are taken as of the day one looks.
    for (const Participation *each : reading.campaign().allWith<&Participation::test>(test.id)) {
        if (each->on <= reading.asOf()) m_outcomes[each->worker] = each->outcome;
    }
    countWorkers();
    countTallies();
    countBases();
}

Outcome TestReading::outcomeOf(WorkerId worker) const
{
    const auto found = m_outcomes.find(worker);
    return found == m_outcomes.end() ? Outcome::NotAsked : found->second;
}

void TestReading::count(TestCounts &counts, const WorkerReading &worker) const
{
    if (worker.out) {
        ++counts.out;
        return;
    }
    const Outcome outcome = outcomeOf(worker.worker->id);
    if (outcome == Outcome::Excluded) {
        ++counts.excluded;
        return;
    }
    ++counts.named;
    counts.tookPartNamed += outcome == Outcome::TookPart ? 1 : 0;
    counts.saidYes += outcome == Outcome::SaidYes ? 1 : 0;
    counts.asked += outcome == Outcome::Asked ? 1 : 0;
    counts.refused += outcome == Outcome::Refused ? 1 : 0;
    counts.tookPart = counts.tookPartNamed;
}

void TestReading::countWorkers()
{
    for (const WorkerReading &worker : m_reading.workers()) count(m_cells[worker.cell()], worker);
}

void TestReading::countTallies()
{
    std::map<Cell, const Tally *> latest;
    for (const Tally *tally : m_reading.campaign().allWith<&Tally::test>(m_test->id)) {
        const Tally *&held = latest[Cell{tally->unit, tally->shift}];
        if (!held || tally->on >= held->on) held = tally;
    }
    for (const auto &[cell, tally] : latest) {
        TestCounts &counts = m_cells[cell];
        counts.tally = tally->tookPart;
        counts.tookPart = std::max(counts.tookPartNamed, tally->tookPart);
    }
}

void TestReading::countBases()
{
    std::map<Cell, int> bases;
    for (const FrozenBase *frozen : m_reading.campaign().allWith<&FrozenBase::test>(m_test->id))
        bases[Cell{frozen->unit, frozen->shift}] = frozen->people;
    if (bases.empty()) bases = basesToFreeze(m_reading);
    for (const auto &[cell, people] : bases) {
        TestCounts &counts = m_cells[cell];
        counts.base = std::max(0, people - counts.excluded);
    }
}

TestCounts TestReading::sum(const std::function<bool(const Cell &)> &belongs) const
{
    TestCounts counts;
    for (const auto &[cell, each] : m_cells) {
        if (belongs(cell)) counts += each;
    }
    return counts;
}

TestCounts TestReading::total() const
{
    return sum([](const Cell &) { return true; });
}

TestCounts TestReading::ofWorkers(const std::vector<const WorkerReading *> &workers) const
{
    TestCounts counts;
    for (const WorkerReading *worker : workers) count(counts, *worker);
    counts.base = counts.named;
    return counts;
}

std::map<Cell, int> basesToFreeze(const Reading &onClosingDay)
{
    std::map<Cell, int> bases;
    const CellCounts counted(onClosingDay);
    for (const auto &[cell, counts] : counted.cells()) {
        if (counts.base > 0) bases[cell] = counts.base;
    }
    return bases;
}

}   // namespace wallchart
