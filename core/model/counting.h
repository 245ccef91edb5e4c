// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/reading.h"

#include <functional>
#include <map>

namespace wallchart {

/// How many people a group has and where they stand: the numbers of every chart and table.
///
/// Base = max(head-count, named workers in the base by main post): everyone, named or not.
/// Shares are of `base`, never of the assessed alone.
struct Counts {
    int base = 0;
    int named = 0;             ///< named workers in the base
    bool namedOnly = true;     ///< no head-count says how many there are: the base may be too small
    int beyondHeadCount = 0;   ///< more names than a head-count allows: a warning
    std::map<OutReason, int> out = {};   ///< named but out of the base, by reason
    std::map<int, int> levels = {};      ///< assessed workers of the base by level
    int withUs = 0;
    int undecided = 0;
    int against = 0;
    int fresh = 0;   ///< assessed, not stale
    int leaders = 0;
    int leadersWithUs = 0;
    int committee = 0;

    [[nodiscard]] int unnamed() const { return base - named; }
    [[nodiscard]] int assessed() const { return withUs + undecided + against; }
    /// Of the base: unassessed by name, and everyone unnamed.
    [[nodiscard]] int unassessed() const { return base - assessed(); }
    [[nodiscard]] int outTotal() const;
    Counts &operator+=(const Counts &other);
    bool operator==(const Counts &) const = default;
};

/// `part` of `whole` as a fraction; 0 when there is nobody.
[[nodiscard]] double share(int part, int whole);
/// How many people reach a goal: ceil(goal × base), exact for goals such as 0.65.
[[nodiscard]] int peopleNeeded(double goal, int base);

/// The count of each cell, such that any group is the sum of its cells.
///
/// A head-count wider than a cell (a unit, a shift, a worksite) adds what is missing to the
/// cell with the open part, so that nobody is counted twice: a unit's head-count beyond its
/// cells is "shift unknown".
class CellCounts {
public:
    explicit CellCounts(const Reading &reading);

    [[nodiscard]] const std::map<Cell, Counts> &cells() const { return m_cells; }
    [[nodiscard]] Counts total() const;
    /// The sum of the cells that `belongs` accepts.
    [[nodiscard]] Counts sum(const std::function<bool(const Cell &)> &belongs) const;
    /// A unit with everything below it.
    [[nodiscard]] Counts ofUnit(const Campaign &campaign, UnitId unit) const;
    [[nodiscard]] Counts ofShift(ShiftId shift) const;

private:
    std::map<Cell, Counts> m_cells;
};

/// True when `unit` is `above` or inside it.
[[nodiscard]] bool isInside(const Campaign &campaign, const std::optional<UnitId> &unit,
                            UnitId above);

/// Sums over cells for each unit with everything below it. Cost O(cells × depth).
template <class C>
[[nodiscard]] std::map<UnitId, C> sumsByUnit(const Campaign &campaign,
                                             const std::map<Cell, C> &cells)
{
    std::map<UnitId, C> sums;
    for (const auto &[cell, counts] : cells) {
        for (const Unit *at = campaign.find(cell.unit); at; at = campaign.find(at->parent))
            sums[at->id] += counts;
    }
    return sums;
}

/// Counts one worker, as named: 1 in base or out.
void countWorker(Counts &counts, const WorkerReading &worker);

/// What a group did in one structure test. Shares are of `base`.
struct TestCounts {
    int base = 0;   ///< everyone in the group less the excluded; frozen once the test closed
    int named = 0;
    int out = 0;
    int excluded = 0;
    int saidYes = 0;
    int asked = 0;   ///< asked, no answer
    int refused = 0;
    int tookPartNamed = 0;
    int tally = 0;      ///< counted without names; of a wider tally what goes beyond its cells
    int tookPart = 0;   ///< the greater of names and tally, cell by cell, then of the wider ones

    [[nodiscard]] int unnamed() const { return std::max(0, base - named); }
    [[nodiscard]] int notAsked() const
    {
        return std::max(0, base - tookPart - saidYes - asked - refused);
    }
    TestCounts &operator+=(const TestCounts &other);
    bool operator==(const TestCounts &) const = default;
};

/// A structure test read cell by cell, as of its closing day once it closed.
///
/// Results may still be recorded afterwards, but whom the test was for no longer changes: the
/// base stays frozen, and an exclusion dated after the closing day is not heard.
class TestReading {
public:
    /// `reading` is of the day on which one looks; results recorded later still count.
    TestReading(const Reading &reading, const StructureTest &test);

    [[nodiscard]] const StructureTest &test() const { return *m_test; }
    [[nodiscard]] bool isClosed() const { return m_closed; }
    /// The people of the test: as of its closing day, or of today while it is open.
    [[nodiscard]] const Reading &reading() const { return m_reading; }
    [[nodiscard]] const std::map<Cell, TestCounts> &cells() const { return m_cells; }
    [[nodiscard]] TestCounts total() const;
    [[nodiscard]] TestCounts sum(const std::function<bool(const Cell &)> &belongs) const;
    /// Named workers alone: for groups that head-counts and tallies do not know.
    [[nodiscard]] TestCounts ofWorkers(const std::vector<const WorkerReading *> &workers) const;
    [[nodiscard]] Outcome outcomeOf(WorkerId worker) const;

private:
    void countWorkers();
    void countTallies();
    void countBases();
    void count(TestCounts &counts, const WorkerReading &worker) const;

    Reading m_reading;
    const StructureTest *m_test;
    QDate m_lookedOn;
    bool m_closed;
    std::map<WorkerId, Outcome> m_outcomes;
    std::map<Cell, TestCounts> m_cells;
};

/// The base of each cell on the day a test closes, less those excluded by then: what is frozen.
[[nodiscard]] std::map<Cell, int> basesToFreeze(const Reading &onClosingDay,
                                                const StructureTest &test);

}   // namespace wallchart
