// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/counting.h"

#include "core/model/cells.h"

namespace wallchart {

namespace {

/// The day whose chart a test is read on: its closing day once that is past, else today.
Reading readingOf(const Reading &today, const StructureTest &test)
{
    return test.isClosed(today.asOf()) ? Reading(today.campaign(), test.closes) : today;
}

/// True when everyone of `part` is in `whole`, whose open parts mean "any".
bool contains(const Campaign &campaign, const Cell &whole, const Cell &part)
{
    return (!whole.worksite || whole.worksite == worksiteOf(campaign, part))
           && (!whole.shift || whole.shift == part.shift)
           && (!whole.unit || isInside(campaign, part.unit, *whole.unit));
}

/// A unit without units inside it, on one shift: contains no other cell.
bool isSmallest(const Campaign &campaign, const Cell &cell)
{
    return cell.unit && cell.shift && campaign.allWith<&Unit::parent>(*cell.unit).empty();
}

using TallyOfCell = std::pair<Cell, const Tally *>;

/// So that each tally comes after those it contains.
std::vector<TallyOfCell> narrowestFirst(const Campaign &campaign,
                                        const std::map<Cell, const Tally *> &tallies)
{
    std::vector<std::pair<std::ptrdiff_t, TallyOfCell>> ranked;
    for (const auto &[cell, tally] : tallies) {
        const auto isInsideCell = [&, &whole = cell](const auto &each) {
            return contains(campaign, whole, each.first);
        };
        const auto rank = isSmallest(campaign, cell)
                              ? 1
                              : std::count_if(tallies.begin(), tallies.end(), isInsideCell);
        ranked.emplace_back(rank, TallyOfCell{cell, tally});
    }
    std::stable_sort(ranked.begin(), ranked.end(),
                     [](const auto &a, const auto &b) { return a.first < b.first; });
    std::vector<TallyOfCell> sorted;
    for (const auto &[rank, each] : ranked) sorted.push_back(each);
    return sorted;
}

/// Excluded from a test; once it closed, nobody can be any more.
bool isExcluded(const Participation &result, const StructureTest &test)
{
    return result.outcome == Outcome::Excluded
           && (!test.closes.isValid() || result.on <= test.closes);
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
    : m_reading(readingOf(reading, test)), m_test(&test), m_lookedOn(reading.asOf()),
      m_closed(test.isClosed(reading.asOf()))
{
    // Recorded late still counts: outcomes are taken as of the day one looks.
    for (const Participation *each : reading.campaign().allWith<&Participation::test>(test.id)) {
        const bool tooLate = each->outcome == Outcome::Excluded && !isExcluded(*each, test);
        if (each->on <= reading.asOf() && !tooLate) m_outcomes[each->worker] = each->outcome;
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
    if (!worker.inBase()) {
        counts.out += worker.out ? 1 : 0;
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
        const Tally *&held = latest[cellOf(tally->worksite, tally->unit, tally->shift)];
        if (tally->on <= m_lookedOn && (!held || tally->on >= held->on)) held = tally;
    }
    std::erase_if(latest, [](const auto &each) { return !each.second; });
    // Narrow ones first: a wider tally then adds only what goes beyond them.
    const Campaign &campaign = m_reading.campaign();
    for (const auto &[cell, tally] : narrowestFirst(campaign, latest)) {
        TestCounts &counts = m_cells[cell];
        const TestCounts inside = isSmallest(campaign, cell)
                                      ? counts
                                      : sum([&, &whole = cell](const Cell &part) {
                                            return contains(campaign, whole, part);
                                        });
        counts.tally += std::max(0, tally->tookPart - inside.tally);
        counts.tookPart += std::max(0, tally->tookPart - inside.tookPart);
    }
}

void TestReading::countBases()
{
    std::map<Cell, int> bases;
    if (m_closed) {
        for (const FrozenBase *frozen : m_reading.campaign().allWith<&FrozenBase::test>(m_test->id))
            bases[cellOf(frozen->worksite, frozen->unit, frozen->shift)] = frozen->people;
    }
    if (bases.empty()) bases = basesToFreeze(m_reading, *m_test);
    for (const auto &[cell, people] : bases) m_cells[cell].base = people;
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

std::map<Cell, int> basesToFreeze(const Reading &onClosingDay, const StructureTest &test)
{
    std::map<Cell, int> bases;
    const CellCounts counted(onClosingDay);
    for (const auto &[cell, counts] : counted.cells()) bases[cell] = counts.base;
    for (const Participation *result :
         onClosingDay.campaign().allWith<&Participation::test>(test.id)) {
        const WorkerReading *worker = onClosingDay.find(result->worker);
        if (worker && worker->inBase() && result->on <= onClosingDay.asOf()
            && isExcluded(*result, test))
            --bases[worker->cell()];
    }
    std::erase_if(bases, [](const auto &each) { return each.second <= 0; });
    return bases;
}

}   // namespace wallchart
