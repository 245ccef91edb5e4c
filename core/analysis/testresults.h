// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/delivery.h"
#include "core/analysis/statedandshown.h"
#include "core/analysis/testanalysis.h"

#include <memory>

namespace wallchart {

enum class TestStage { Planned, Open, Closed };

/// Somebody listed in a cell on the day on which a test is read.
struct TestedWorker {
    std::uint32_t worker = 0;   ///< place in Reading::workers()
    Outcome outcome = Outcome::NotAsked;
    bool inBase = true;   ///< false: out of it, with a reason

    bool operator==(const TestedWorker &) const = default;
};

/// What a cell did in a test, and who moved since the test before it.
struct TestCell {
    TestCounts counts = {};
    std::vector<TestedWorker> people = {};
    TestMovement moved = {};

    bool operator==(const TestCell &) const = default;
};

/// A follower of a leader in a test.
struct TestedFollower {
    std::uint32_t worker = 0;   ///< place in Reading::workers()
    Outcome outcome = Outcome::NotAsked;
    bool throughOthers = false;   ///< took part after somebody else asked

    bool operator==(const TestedFollower &) const = default;
};

/// What a leader delivered in a test.
struct LeaderResult {
    Delivery delivery;
    std::vector<TestedFollower> followers = {};   ///< who count, those who took part first
    /// Followers delivered more than in the test before; none = they had no followers then.
    std::optional<int> change = {};

    bool operator==(const LeaderResult &) const = default;
};

/// How far a test is from its goal, where the goal asks for it: the site, each unit, each shift.
struct TestStanding {
    int toGo = 0;   ///< people; of each unit or shift together where the goal is for each
    int units = 0;
    int unitsBelow = 0;   ///< each for itself, also where the goal is for the site alone

    bool operator==(const TestStanding &) const = default;
};

/// One test of the ladder as it is read on its own day.
struct TestResult {
    StructureTest test;
    TestStage stage = TestStage::Open;
    TestCounts total = {};
    TestStanding standing = {};
    std::map<Cell, TestCell> cells = {};
    std::vector<LeaderResult> leaders = {};   ///< by how much is left to deliver
    /// By assessor, nobody written down first. What mayShowAssessor() forbids is not to be shown.
    std::vector<StatedAndShown> stated = {};

    [[nodiscard]] bool isMet() const
    {
        return stage != TestStage::Planned && total.base > 0 && standing.toGo == 0;
    }
    /// True when more took part than the share above which results may be shown outside.
    [[nodiscard]] bool mayPublish() const;
    bool operator==(const TestResult &) const = default;
};

/// What the rows of results are. Unit depths as of charts: 0 = their own, 1 = the outermost.
struct TestRows {
    enum class Of { Cells, Units, Shifts };
    Of of = Of::Cells;
    int depth = 0;

    auto operator<=>(const TestRows &) const = default;
};

/// One row over all tests of the ladder.
struct TestRow {
    TestGroupKey key = {};                 ///< nothing set = whoever is unassigned
    std::vector<TestCounts> counts = {};   ///< one for each test
    std::vector<int> joined = {};          ///< since the test before, each
    std::vector<int> dropped = {};

    bool operator==(const TestRow &) const = default;
};

/// Which people of a group in a test.
enum class TestWho {
    Everyone,   ///< named, in the base, not excluded
    TookPart,
    DidNot,   ///< said yes, or was asked
    SaidYes,
    Asked,
    Refused,
    NotAsked,
    Excluded,
    Out,
    Joined,
    Dropped
};

/// Every test of a campaign in ladder order, also those not opened yet: what people did, by cell,
/// unit, shift, leader and assessor, and how it moved from test to test.
///
/// Made from one reading a test, of which no more is kept than who was there. Cost O(tests × n
/// log n).
class TestResults {
public:
    /// Cancelled, the later tests are missing.
    [[nodiscard]] static TestResults of(const Reading &reading, const Progress &progress);
    /// The results of the campaign after `edits`; reads again only the tests they touch.
    [[nodiscard]] TestResults after(const Reading &next, const Edits &edits,
                                    const Progress &progress) const;

    [[nodiscard]] const Reading &reading() const { return m_reading; }
    [[nodiscard]] std::size_t count() const { return m_tests.size(); }
    [[nodiscard]] const TestResult &test(std::size_t at) const { return *m_tests[at]; }
    [[nodiscard]] std::optional<std::size_t> placeOf(StructureTestId test) const;
    /// The test that closed last, else the last that is open, else none.
    [[nodiscard]] std::optional<std::size_t> latest() const;

    /// The ways to read by place that differ from each other here; cells first.
    [[nodiscard]] std::vector<TestRows> kindsOfRows() const;
    /// The weakest of the latest test first. Empty for a kind that is not among them.
    [[nodiscard]] const std::vector<TestRow> &rows(const TestRows &kind) const;

    /// In the order of workers; null key = everywhere. Who has no name is in no list.
    [[nodiscard]] std::vector<WorkerId> people(std::size_t test, const TestRows &kind,
                                               const TestGroupKey *key, TestWho who) const;

private:
    using Kept = std::map<StructureTestId, std::shared_ptr<const TestResult>>;
    TestResults(Reading reading, const Kept &kept, const Progress &progress);
    void readRows();
    [[nodiscard]] std::vector<TestRow> rowsOf(const TestRows &kind) const;

    Reading m_reading;
    /// Shared with the results before an edit: a test that it does not touch is not read again.
    std::vector<std::shared_ptr<const TestResult>> m_tests;
    std::map<TestRows, std::vector<TestRow>> m_rows;
};

}   // namespace wallchart
