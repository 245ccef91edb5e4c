// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/testresults.h"

#include "core/analysis/testsreading.h"

namespace wallchart {

namespace {

/// The unit of a row: the one at that depth, or the unit itself where it is not as deep.
std::optional<UnitId> unitAtDepth(const Campaign &campaign, UnitId own, int depth)
{
    if (depth == 0) return own;
    std::vector<UnitId> path;
    for (const Unit *at = campaign.find(own); at; at = campaign.find(at->parent))
        path.push_back(at->id);
    const std::size_t steps = std::min(path.size(), static_cast<std::size_t>(depth));
    return path[path.size() - steps];
}

TestGroupKey keyOf(const Campaign &campaign, const Cell &cell, const TestRows &kind)
{
    switch (kind.of) {
    case TestRows::Of::Cells: break;
    case TestRows::Of::Units:
        return cell.unit ? TestGroupKey{.unit = unitAtDepth(campaign, *cell.unit, kind.depth)}
                         : unassignedKey(campaign, cell);
    case TestRows::Of::Shifts:
        return cell.shift ? TestGroupKey{.shift = cell.shift} : unassignedKey(campaign, cell);
    }
    return {.worksite = cell.worksite, .unit = cell.unit, .shift = cell.shift};
}

bool isOf(const TestedWorker &worker, TestWho who)
{
    if (!worker.inBase) return who == TestWho::Out;
    switch (who) {
    case TestWho::Everyone: return worker.outcome != Outcome::Excluded;
    case TestWho::TookPart: return worker.outcome == Outcome::TookPart;
    case TestWho::DidNot:
        return worker.outcome == Outcome::SaidYes || worker.outcome == Outcome::Asked;
    case TestWho::SaidYes: return worker.outcome == Outcome::SaidYes;
    case TestWho::Asked: return worker.outcome == Outcome::Asked;
    case TestWho::Refused: return worker.outcome == Outcome::Refused;
    case TestWho::NotAsked: return worker.outcome == Outcome::NotAsked;
    case TestWho::Excluded: return worker.outcome == Outcome::Excluded;
    case TestWho::Out:
    case TestWho::Joined:
    case TestWho::Dropped: break;
    }
    return false;
}

/// How deep units are nested among the cells where anybody is.
int deepest(const Campaign &campaign)
{
    int depth = 0;
    for (const Unit &unit : campaign.all<Unit>()) {
        int own = 0;
        for (const Unit *at = &unit; at; at = campaign.find(at->parent)) ++own;
        depth = std::max(depth, own);
    }
    return depth;
}

}   // namespace

bool TestResult::mayPublish() const
{
    // Shares come from whole people: what binary fractions lose is far below 1e-9.
    return !test.publishAt || share(total.tookPart, total.base) > *test.publishAt + 1e-9;
}

TestResults::TestResults(Reading reading, const Kept &kept, const Progress &progress)
    : m_reading(std::move(reading))
{
    const std::vector<const StructureTest *> tests = testsInLadderOrder(m_reading.campaign());
    std::optional<TestReading> before;
    const TestResult *resultBefore = nullptr;
    for (std::size_t at = 0; at < tests.size(); ++at) {
        if (progress.isCancelled()) return;
        const auto found = kept.find(tests[at]->id);
        if (found != kept.end()) {
            m_tests.push_back(found->second);
            before.reset();
        } else {
            if (!before && at > 0) before.emplace(m_reading, *tests[at - 1]);
            TestReading read(m_reading, *tests[at]);
            m_tests.push_back(std::make_shared<const TestResult>(
                testResultOf(read, before ? &*before : nullptr, resultBefore)));
            before = std::move(read);
        }
        resultBefore = m_tests.back().get();
        progress.report(static_cast<std::int64_t>(at + 1), static_cast<std::int64_t>(tests.size()));
    }
    readRows();
}

TestResults TestResults::of(const Reading &reading, const Progress &progress)
{
    return {reading, {}, progress};
}

TestResults TestResults::after(const Reading &next, const Edits &edits,
                               const Progress &progress) const
{
    Kept kept;
    const bool sameDay = next.asOf() == m_reading.asOf();
    const TouchedTests touched(edits);
    for (std::size_t at = 0; sameDay && at < m_tests.size(); ++at) {
        const bool movedFrom = at > 0 && touched.isTouched(*m_tests[at - 1]);
        if (!movedFrom && !touched.isTouched(*m_tests[at]))
            kept.emplace(m_tests[at]->test.id, m_tests[at]);
    }
    return {next, kept, progress};
}

std::optional<std::size_t> TestResults::placeOf(StructureTestId test) const
{
    for (std::size_t at = 0; at < m_tests.size(); ++at) {
        if (m_tests[at]->test.id == test) return at;
    }
    return std::nullopt;
}

std::optional<std::size_t> TestResults::latest() const
{
    std::optional<std::size_t> closed;
    std::optional<std::size_t> open;
    for (std::size_t at = 0; at < m_tests.size(); ++at) {
        const TestResult &each = *m_tests[at];
        if (each.stage == TestStage::Open) open = at;
        if (each.stage == TestStage::Closed
            && (!closed || each.test.closes >= m_tests[*closed]->test.closes))
            closed = at;
    }
    return closed ? closed : open;
}

std::vector<TestRows> TestResults::kindsOfRows() const
{
    std::vector<TestRows> kinds{{TestRows::Of::Cells}};
    const Campaign &campaign = m_reading.campaign();
    const int depth = deepest(campaign);
    if (depth > 0) kinds.push_back({TestRows::Of::Units});
    for (int at = 1; at < depth; ++at) kinds.push_back({TestRows::Of::Units, at});
    if (!campaign.all<Shift>().empty()) kinds.push_back({TestRows::Of::Shifts});
    return kinds;
}

void TestResults::readRows()
{
    for (const TestRows &kind : kindsOfRows()) m_rows.emplace(kind, rowsOf(kind));
}

std::vector<TestRow> TestResults::rowsOf(const TestRows &kind) const
{
    const std::size_t tests = m_tests.size();
    std::map<TestGroupKey, TestRow> byKey;
    for (std::size_t at = 0; at < tests; ++at) {
        for (const auto &[cell, each] : m_tests[at]->cells) {
            if (each.counts == TestCounts()) continue;
            const TestGroupKey key = keyOf(m_reading.campaign(), cell, kind);
            TestRow &row = byKey[key];
            row.key = key;
            row.counts.resize(tests);
            row.joined.resize(tests);
            row.dropped.resize(tests);
            row.counts[at] += each.counts;
            row.joined[at] += static_cast<int>(each.moved.joined.size());
            row.dropped[at] += static_cast<int>(each.moved.dropped.size());
        }
    }
    std::vector<TestRow> rows;
    for (auto &[key, row] : byKey) rows.push_back(std::move(row));
    if (const auto last = latest()) {
        std::stable_sort(rows.begin(), rows.end(), [at = *last](const auto &a, const auto &b) {
            return isWeaker(a.counts[at], b.counts[at]);
        });
    }
    return rows;
}

const std::vector<TestRow> &TestResults::rows(const TestRows &kind) const
{
    static const std::vector<TestRow> none;
    const auto found = m_rows.find(kind);
    return found == m_rows.end() ? none : found->second;
}

std::vector<WorkerId> TestResults::people(std::size_t test, const TestRows &kind,
                                          const TestGroupKey *key, TestWho who) const
{
    std::vector<WorkerId> people;
    for (const auto &[cell, each] : m_tests[test]->cells) {
        if (key && keyOf(m_reading.campaign(), cell, kind) != *key) continue;
        const auto &moved = who == TestWho::Joined ? each.moved.joined : each.moved.dropped;
        if (who == TestWho::Joined || who == TestWho::Dropped)
            people.insert(people.end(), moved.begin(), moved.end());
        for (const TestedWorker &worker : each.people) {
            if (isOf(worker, who)) people.push_back(m_reading.workers()[worker.worker].worker->id);
        }
    }
    std::sort(people.begin(), people.end());
    return people;
}

}   // namespace wallchart
