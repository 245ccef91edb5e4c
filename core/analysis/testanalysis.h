// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/model/counting.h"

namespace wallchart {

/// Whom the results of a structure test are read by.
enum class TestGrouping { Unit, Shift, Cell, Leader, Assessor };

template <>
struct EnumKeys<TestGrouping> {
    static constexpr std::array all{
        std::pair{TestGrouping::Unit, "unit"}, std::pair{TestGrouping::Shift, "shift"},
        std::pair{TestGrouping::Cell, "cell"}, std::pair{TestGrouping::Leader, "leader"},
        std::pair{TestGrouping::Assessor, "assessor"}};
};

/// Which people a group of results is about; what does not apply is empty.
struct TestGroupKey {
    std::optional<WorksiteId> worksite = {};
    std::optional<UnitId> unit = {};
    std::optional<ShiftId> shift = {};
    std::optional<WorkerId> leader = {};
    std::optional<OrganizerId> assessor = {};

    auto operator<=>(const TestGroupKey &) const = default;
};

struct TestGroup {
    TestGroupKey key = {};   ///< nothing set = whoever has none
    TestCounts counts = {};

    bool operator==(const TestGroup &) const = default;
};

/// What a test counts, group by group, the weakest first; groups with nobody are left out.
///
/// Units stand at every depth, each with everything below it. Leaders are those marked and
/// whoever has followers; their group is their followers. Assessors by who made the assessment
/// that held on the test's day.
[[nodiscard]] std::vector<TestGroup> testGroups(const TestReading &test, TestGrouping by);

/// The group of people of no unit or shift: those of one worksite where there are several.
[[nodiscard]] TestGroupKey unassignedKey(const Campaign &campaign, const Cell &cell);
/// By share of everyone; groups with nobody in them last.
[[nodiscard]] bool isWeaker(const TestCounts &a, const TestCounts &b);

/// How many more people it takes: a number of people, never a percentage.
[[nodiscard]] int toGo(const TestCounts &counts, double goal);
/// Took part ≥ ceil(goal × base); never where nobody is.
[[nodiscard]] bool meetsGoal(const TestCounts &counts, double goal);

/// How a group did from test to test.
struct TestTrend {
    TestGroupKey key = {};
    std::vector<TestCounts> counts = {};   ///< one for each test of the ladder

    bool operator==(const TestTrend &) const = default;
};

/// Every test opened by the day, each read on its own day. Making it costs a reading per test.
class TestLadder {
public:
    /// Cancelled, the later tests are missing.
    TestLadder(const Reading &reading, const Progress &progress);

    [[nodiscard]] const std::vector<TestReading> &tests() const { return m_tests; }
    /// By unit, shift or cell as a rule. In order of the last closed test, the weakest first.
    [[nodiscard]] std::vector<TestTrend> trends(TestGrouping by) const;

private:
    std::vector<TestReading> m_tests;
};

/// Who moved between two tests, in one cell.
struct TestMovement {
    std::vector<WorkerId> joined = {};    ///< took part now and not before
    std::vector<WorkerId> dropped = {};   ///< took part before and not now, and could have
    std::vector<WorkerId> stayed = {};    ///< took part in both
    std::vector<WorkerId> gone = {};      ///< took part before, and no longer in the base

    bool operator==(const TestMovement &) const = default;
};

/// By the cell in which people worked at the later test. Named people alone.
[[nodiscard]] std::map<Cell, TestMovement> movementBetween(const TestReading &earlier,
                                                           const TestReading &later);

}   // namespace wallchart
