// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/testanalysis.h"

#include "core/model/cells.h"

namespace wallchart {

namespace {

using GroupCounts = std::map<TestGroupKey, TestCounts>;

GroupCounts countsByUnit(const TestReading &test)
{
    GroupCounts groups;
    for (const auto &[unit, counts] : sumsByUnit(test.reading().campaign(), test.cells()))
        groups[{.unit = unit}] = counts;
    for (const auto &[cell, counts] : test.cells()) {
        if (!cell.unit) groups[unassignedKey(test.reading().campaign(), cell)] += counts;
    }
    return groups;
}

GroupCounts countsByShift(const TestReading &test)
{
    GroupCounts groups;
    for (const auto &[cell, counts] : test.cells())
        groups[cell.shift ? TestGroupKey{.shift = cell.shift}
                          : unassignedKey(test.reading().campaign(), cell)] += counts;
    return groups;
}

GroupCounts countsByCell(const TestReading &test)
{
    GroupCounts groups;
    for (const auto &[cell, counts] : test.cells())
        groups[{.worksite = cell.worksite, .unit = cell.unit, .shift = cell.shift}] += counts;
    return groups;
}

GroupCounts countsByLeader(const TestReading &test)
{
    GroupCounts groups;
    for (const WorkerReading &worker : test.reading().workers()) {
        if (worker.isLeader() || worker.followers > 0)
            groups[{.leader = worker.worker->id}] = test.ofWorkers(
                test.reading().followersOf(worker.worker->id));
    }
    return groups;
}

GroupCounts countsByAssessor(const TestReading &test)
{
    std::map<std::optional<OrganizerId>, std::vector<const WorkerReading *>> assessed;
    for (const WorkerReading &worker : test.reading().workers()) {
        if (worker.assessed()) assessed[worker.assessment->by].push_back(&worker);
    }
    GroupCounts groups;
    for (const auto &[by, workers] : assessed) groups[{.assessor = by}] = test.ofWorkers(workers);
    return groups;
}

GroupCounts groupCounts(const TestReading &test, TestGrouping by)
{
    switch (by) {
    case TestGrouping::Unit: return countsByUnit(test);
    case TestGrouping::Shift: return countsByShift(test);
    case TestGrouping::Cell: return countsByCell(test);
    case TestGrouping::Leader: return countsByLeader(test);
    case TestGrouping::Assessor: break;
    }
    return countsByAssessor(test);
}

const TestReading *lastClosed(const std::vector<TestReading> &tests)
{
    const TestReading *last = nullptr;
    for (const TestReading &test : tests) {
        if (test.isClosed() && (!last || test.test().closes >= last->test().closes)) last = &test;
    }
    return last;
}

/// What somebody did in a test, as far as it can be compared.
struct Seen {
    bool there = false;   ///< in the base, not excluded
    bool tookPart = false;
};

Seen seenIn(const TestReading &test, WorkerId id)
{
    const WorkerReading *worker = test.reading().find(id);
    const Outcome outcome = test.outcomeOf(id);
    const bool there = worker && worker->inBase() && outcome != Outcome::Excluded;
    return {there, there && outcome == Outcome::TookPart};
}

}   // namespace

TestGroupKey unassignedKey(const Campaign &campaign, const Cell &cell)
{
    if (campaign.all<Worksite>().size() < 2) return {};
    return {.worksite = worksiteOf(campaign, cell)};
}

bool isWeaker(const TestCounts &a, const TestCounts &b)
{
    if ((a.base > 0) != (b.base > 0)) return a.base > 0;
    return share(a.tookPart, a.base) < share(b.tookPart, b.base);
}

std::vector<TestGroup> testGroups(const TestReading &test, TestGrouping by)
{
    std::vector<TestGroup> groups;
    for (const auto &[key, counts] : groupCounts(test, by)) {
        if (counts != TestCounts()) groups.push_back({key, counts});
    }
    std::stable_sort(groups.begin(), groups.end(), [](const TestGroup &a, const TestGroup &b) {
        return isWeaker(a.counts, b.counts);
    });
    return groups;
}

int toGo(const TestCounts &counts, double goal)
{
    return std::max(0, peopleNeeded(goal, counts.base) - counts.tookPart);
}

bool meetsGoal(const TestCounts &counts, double goal)
{
    return counts.base > 0 && toGo(counts, goal) == 0;
}

TestLadder::TestLadder(const Reading &reading, const Progress &progress)
{
    const auto total = static_cast<std::int64_t>(reading.tests().size());
    for (const StructureTest *test : reading.tests()) {
        if (progress.isCancelled()) return;
        m_tests.emplace_back(reading, *test);
        progress.report(static_cast<std::int64_t>(m_tests.size()), total);
    }
}

std::vector<TestTrend> TestLadder::trends(TestGrouping by) const
{
    std::map<TestGroupKey, std::vector<TestCounts>> counts;
    for (std::size_t at = 0; at < m_tests.size(); ++at) {
        for (const auto &[key, each] : groupCounts(m_tests[at], by)) {
            if (each == TestCounts()) continue;
            auto &row = counts[key];
            row.resize(m_tests.size());
            row[at] = each;
        }
    }
    std::vector<TestTrend> trends;
    for (auto &[key, row] : counts) trends.push_back({key, std::move(row)});
    const TestReading *last = lastClosed(m_tests);
    if (!last) return trends;
    const auto at = static_cast<std::size_t>(last - m_tests.data());
    std::stable_sort(trends.begin(), trends.end(), [&](const TestTrend &a, const TestTrend &b) {
        return isWeaker(a.counts[at], b.counts[at]);
    });
    return trends;
}

std::map<Cell, TestMovement> movementBetween(const TestReading &earlier, const TestReading &later)
{
    std::map<Cell, TestMovement> movement;
    for (const WorkerReading &worker : later.reading().workers()) {
        const WorkerId id = worker.worker->id;
        const Seen before = seenIn(earlier, id);
        const Seen now = seenIn(later, id);
        if (!before.tookPart && !now.tookPart) continue;
        TestMovement &cell = movement[worker.cell()];
        auto &list = before.tookPart && now.tookPart ? cell.stayed
                     : now.tookPart                  ? cell.joined
                     : now.there                     ? cell.dropped
                                                     : cell.gone;
        list.push_back(id);
    }
    return movement;
}

}   // namespace wallchart
