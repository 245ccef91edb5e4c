// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/coverage.h"
#include "core/analysis/followups.h"
#include "core/analysis/leaderranking.h"
#include "core/analysis/stancemoves.h"
#include "core/analysis/testanalysis.h"

namespace wallchart {

class TestResults;

/// One structure test of the ladder, counted cell by cell.
struct LadderCells {
    StructureTestId test;
    bool closed = false;
    std::map<Cell, TestCounts> cells = {};
};

/// What any overview of a campaign is summed up from: worked out once, whatever the scope.
struct OverviewFacts {
    Reading reading;
    std::map<Cell, Counts> people = {};
    std::map<Cell, CellCoverage> coverage = {};
    std::vector<LadderCells> ladder = {};   ///< tests opened by the day, in ladder order
    std::map<Cell, int> sayYesActed = {};   ///< with us today, and took part in the last closed
    std::vector<StanceMove> moved = {};     ///< in the last kMovedDays days

    static constexpr int kMovedDays = 7;

    /// A worker thread's work. Once cancelled, something is missing.
    [[nodiscard]] static OverviewFacts of(Reading reading, const Progress &progress);
    /// The same of the results' reading, when somebody has read the tests already.
    [[nodiscard]] static OverviewFacts of(const TestResults &tests, const Progress &progress);
    /// Those of `next`, this one's reading after `edits`. Reading a test again costs as much as
    /// all the rest: where the edits do not touch what tests count, their numbers are kept, and
    /// where they record results of one test, those of the others.
    [[nodiscard]] OverviewFacts after(Reading next, const Edits &edits,
                                      const Progress &progress) const;
};

/// A share of everyone that people aim at, by what they do.
struct GoalReading {
    double goal = 0;
    int needed = 0;       ///< people: ceil(goal × base)
    int toGo = 0;         ///< how many more it takes
    int cellsBelow = 0;   ///< cells with somebody in them that did not reach it

    bool operator==(const GoalReading &) const = default;
};

/// What people did in the structure test that closed last.
struct ActedReading {
    StructureTestId test;
    TestCounts counts = {};
    int sayYesActed = 0;   ///< of those with us today
    /// The goal of that test, those of the campaign's other tests, and the next of the usual ones
    /// (65 %, 80 %, 90 %) above them; the lowest first.
    std::vector<GoalReading> goals = {};

    bool operator==(const ActedReading &) const = default;
};

struct LadderStep {
    StructureTestId test;
    bool closed = false;
    TestCounts counts = {};
    double goal = 0;

    [[nodiscard]] bool isMet() const { return meetsGoal(counts, goal); }
    bool operator==(const LadderStep &) const = default;
};

/// How a cell did in the last closed test, and whom to move there.
struct CellStanding {
    Cell cell = {};
    TestCounts counts = {};
    /// Whom to move first comes first: by priority, where it is known, else by followers.
    std::vector<WorkerId> leadersNotWithUs = {};
    int leadersWithUs = 0;

    bool operator==(const CellStanding &) const = default;
};

/// A shift, or several of one name; no name = shift unknown.
struct ShiftStanding {
    QString name = {};
    Counts people = {};
    std::optional<TestCounts> lastClosed = {};
    std::optional<TestCounts> open = {};   ///< in the test that is open

    bool operator==(const ShiftStanding &) const = default;
};

/// Every figure of an overview of a scope. Whatever is shown is written from it.
struct OverviewReading {
    OverviewScope scope = {};
    QDate asOf = {};
    Counts people = {};   ///< `people.withUs` say yes
    CellCoverage coverage = {};
    std::optional<ActedReading> acted = {};           ///< none: no test has closed yet
    std::optional<StructureTestId> openTest = {};     ///< the open one that closes first
    std::vector<LadderStep> ladder = {};              ///< in ladder order
    std::vector<CellStanding> cells = {};             ///< of the last closed test, weakest first
    std::vector<const RankedLeader *> leaders = {};   ///< of the ranking: whom to move next
    FollowUps followUps = {};
    std::vector<ShiftStanding> shifts = {};   ///< in their order, those without any last
    std::vector<StanceMove> moved = {};       ///< the newest first
};

/// Sums up what belongs to the scope. `ranking` may be null while it is not known, and of a
/// somewhat older campaign; it must outlive the reading's `leaders`. Cost O(cells + followed).
[[nodiscard]] OverviewReading overviewOf(const OverviewFacts &facts, const OverviewScope &scope,
                                         const LeaderRanking *ranking);

}   // namespace wallchart
