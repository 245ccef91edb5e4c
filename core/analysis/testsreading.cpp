// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/testsreading.h"

namespace wallchart {

namespace {

/// The goal's level: that of the first tactical threshold, as of StructureTest::goal().
ThresholdLevel levelOfGoal(const StructureTest &test)
{
    for (const Threshold &threshold : test.thresholds) {
        if (!threshold.legal) return threshold.level;
    }
    return ThresholdLevel::Site;
}

template <class Key>
int missingIn(const std::map<Key, TestCounts> &groups, double goal)
{
    int missing = 0;
    for (const auto &[key, counts] : groups) missing += toGo(counts, goal);
    return missing;
}

TestStanding standingOf(const TestReading &test)
{
    const double goal = test.test().goal();
    std::map<std::optional<UnitId>, TestCounts> units;
    std::map<std::optional<ShiftId>, TestCounts> shifts;
    for (const auto &[cell, counts] : test.cells()) {
        units[cell.unit] += counts;
        shifts[cell.shift] += counts;
    }
    TestStanding standing;
    for (const auto &[unit, counts] : units) {
        if (!unit || counts.base == 0) continue;
        ++standing.units;
        standing.unitsBelow += meetsGoal(counts, goal) ? 0 : 1;
    }
    switch (levelOfGoal(test.test())) {
    case ThresholdLevel::Site: standing.toGo = toGo(test.total(), goal); break;
    case ThresholdLevel::EachUnit: standing.toGo = missingIn(units, goal); break;
    case ThresholdLevel::EachShift: standing.toGo = missingIn(shifts, goal); break;
    }
    return standing;
}

TestStage stageOf(const TestReading &test)
{
    if (test.isClosed()) return TestStage::Closed;
    const QDate opens = test.test().opens;
    return opens.isValid() && opens > test.reading().asOf() ? TestStage::Planned : TestStage::Open;
}

std::uint32_t placeOf(const Reading &reading, const WorkerReading &worker)
{
    return static_cast<std::uint32_t>(&worker - reading.workers().data());
}

std::map<Cell, TestCell> cellsOf(const TestReading &test, const TestReading *before)
{
    std::map<Cell, TestCell> cells;
    for (const auto &[cell, counts] : test.cells()) cells[cell].counts = counts;
    for (const WorkerReading &worker : test.reading().workers()) {
        if (!worker.inBase() && !worker.out) continue;   // not arrived on that day
        cells[worker.cell()].people.push_back(
            {placeOf(test.reading(), worker), test.outcomeOf(worker.worker->id), worker.inBase()});
    }
    if (!before) return cells;
    for (auto &[cell, moved] : movementBetween(*before, test)) {
        moved.stayed.clear();   // most of them, and nobody asks for their names
        cells[cell].moved = std::move(moved);
    }
    return cells;
}

int rankOf(Outcome outcome)
{
    constexpr std::array kOrder{Outcome::TookPart, Outcome::SaidYes, Outcome::Asked,
                                Outcome::Refused};
    return static_cast<int>(std::find(kOrder.begin(), kOrder.end(), outcome) - kOrder.begin());
}

std::vector<TestedFollower> followersIn(const TestReading &test, WorkerId leader)
{
    std::vector<TestedFollower> followers;
    for (const WorkerReading *follower : test.reading().followersOf(leader)) {
        const Outcome outcome = test.outcomeOf(follower->worker->id);
        if (!follower->inBase() || outcome == Outcome::Excluded) continue;
        followers.push_back({placeOf(test.reading(), *follower), outcome,
                             outcome == Outcome::TookPart
                                 && tookPartThroughOthers(test, follower->worker->id, leader)});
    }
    std::stable_sort(followers.begin(), followers.end(), [](const auto &a, const auto &b) {
        return std::pair(rankOf(a.outcome), a.throughOthers)
               < std::pair(rankOf(b.outcome), b.throughOthers);
    });
    return followers;
}

std::vector<LeaderResult> leadersIn(const TestReading &test, const TestResult *before)
{
    std::map<WorkerId, int> delivered;
    if (before) {
        for (const LeaderResult &each : before->leaders)
            delivered[each.delivery.leader] = each.delivery.delivered;
    }
    std::vector<LeaderResult> leaders;
    for (const Delivery &delivery : deliveriesIn(test)) {
        LeaderResult result{.delivery = delivery, .followers = followersIn(test, delivery.leader)};
        const auto then = delivered.find(delivery.leader);
        if (then != delivered.end()) result.change = delivery.delivered - then->second;
        leaders.push_back(std::move(result));
    }
    return leaders;
}

template <class... Row>
bool anyOf(const Edits &edits)
{
    return (!edits.of<Row>().empty() || ...);
}

template <class Row>
void collect(const Edits &edits, std::set<StructureTestId> &tests)
{
    for (const Edit<Row> &edit : edits.of<Row>()) {
        if (edit.before) tests.insert(edit.before->test);
        if (edit.after) tests.insert(edit.after->test);
    }
}

}   // namespace

std::vector<const StructureTest *> testsInLadderOrder(const Campaign &campaign)
{
    std::vector<const StructureTest *> tests;
    for (const StructureTest &test : campaign.all<StructureTest>()) tests.push_back(&test);
    std::stable_sort(tests.begin(), tests.end(),
                     [](const StructureTest *a, const StructureTest *b) {
                         return std::tie(a->opens, a->rung) < std::tie(b->opens, b->rung);
                     });
    return tests;
}

TestResult testResultOf(const TestReading &test, const TestReading *before,
                        const TestResult *resultBefore)
{
    TestResult result{.test = test.test(), .stage = stageOf(test)};
    result.total = test.total();
    result.cells = cellsOf(test, before);
    // A test that nobody was asked in yet delivered nothing, and nothing moved either.
    if (result.stage == TestStage::Planned) {
        for (auto &[cell, each] : result.cells) each.moved = {};
        return result;
    }
    result.standing = standingOf(test);
    result.leaders = leadersIn(test, resultBefore);
    result.stated = everyAssessorIn(test);
    return result;
}

TouchedTests::TouchedTests(const Edits &edits)
{
    // Whoever is added as an organizer asked nobody before; contacts, marks and seats say nothing
    // about who did what.
    const bool organizersOnlyAdded = std::none_of(
        edits.of<Organizer>().begin(), edits.of<Organizer>().end(),
        [](const Edit<Organizer> &edit) { return edit.before.has_value(); });
    m_allCounts = anyOf<Worksite, Unit, Shift, Worker, Post, BaseMark, HeadCount, StructureTest>(
        edits);
    m_all = m_allCounts || !organizersOnlyAdded || anyOf<Settings, TieKind, Tie, Scale>(edits);
    collect<Participation>(edits, m_tests);
    collect<Tally>(edits, m_tests);
    collect<FrozenBase>(edits, m_tests);
    for (const Edit<Assessment> &edit : edits.of<Assessment>()) {
        for (const auto &row : {edit.before, edit.after}) {
            if (row && (m_assessedFrom.isNull() || row->on < m_assessedFrom))
                m_assessedFrom = row->on;
        }
    }
}

bool TouchedTests::isTouched(const TestResult &result) const
{
    if (m_all || m_tests.contains(result.test.id)) return true;
    return m_assessedFrom.isValid()
           && (result.stage != TestStage::Closed || result.test.closes >= m_assessedFrom);
}

bool TouchedTests::areCountsTouched(StructureTestId test) const
{
    return m_allCounts || m_tests.contains(test);
}

}   // namespace wallchart
