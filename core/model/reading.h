// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/campaign.h"

namespace wallchart {

/// A cell: unit × shift; either may be open ("unit unknown", "shift unknown").
///
/// Units and shifts know their worksite; it is named only where both are open.
struct Cell {
    std::optional<UnitId> unit;
    std::optional<ShiftId> shift;
    std::optional<WorksiteId> worksite = {};
    auto operator<=>(const Cell &) const = default;
};

/// One worker as of a date. Pointers live as long as the Reading they come from.
struct WorkerReading {
    const Worker *worker = nullptr;
    const Post *mainPost = nullptr;           ///< null = unassigned
    bool arrived = true;                      ///< false: every post of theirs begins on a later day
    const Assessment *assessment = nullptr;   ///< the one that holds; null = unassessed
    std::optional<Side> side = {};            ///< of the assessment's level; none = unassessed
    bool stale = false;                       ///< assessed, but older than the rules allow
    std::optional<OutReason> out = {};        ///< none = in the base
    bool committee = false;
    std::optional<LeaderState> leaderState = {};
    int followers = 0;   ///< workers whose tie "follows" points here, in the base or not

    [[nodiscard]] Cell cell() const;
    [[nodiscard]] bool inBase() const { return arrived && !out; }
    [[nodiscard]] bool assessed() const { return side.has_value(); }
    [[nodiscard]] std::optional<int> level() const;
    [[nodiscard]] bool withUs() const { return side == Side::With; }
    /// Carries a star: suspected to proven. Disproved and left ones do not.
    [[nodiscard]] bool isLeader() const;
    /// The star is filled: tested or proven.
    [[nodiscard]] bool isTestedLeader() const;
};

/// A campaign read as of a date: of each dated fact the latest on or before that day.
///
/// Facts with equal dates are ordered by id. Built in one pass over the tables; holds its
/// campaign, so it is a value for worker threads too.
class Reading {
public:
    Reading(Campaign campaign, QDate asOf);

    /// The reading of `next`, which is this campaign after `edits`. Reads again only the workers
    /// they touch, so that one edit among 100 000 people costs milliseconds.
    [[nodiscard]] Reading after(Campaign next, const Edits &edits) const;

    [[nodiscard]] const Campaign &campaign() const { return m_campaign; }
    [[nodiscard]] QDate asOf() const { return m_asOf; }

    /// Everyone ever listed, in order of id; also those out of the base.
    [[nodiscard]] const std::vector<WorkerReading> &workers() const { return m_workers; }
    /// Null when there is no such worker.
    [[nodiscard]] const WorkerReading *find(WorkerId id) const;

    /// Structure tests opened by then, in ladder order: by opening day, then rung, then id.
    [[nodiscard]] const std::vector<const StructureTest *> &tests() const { return m_tests; }
    /// The test that closed last before the reading's day, or null.
    [[nodiscard]] const StructureTest *lastClosedTest() const;

    /// The followers of a leader as of the day, oldest tie first.
    [[nodiscard]] std::vector<const WorkerReading *> followersOf(WorkerId leader) const;
    /// The result of a worker in a test, or null when nothing is recorded ("not asked").
    [[nodiscard]] const Participation *participationOf(WorkerId worker, StructureTestId test) const;
    /// The posts a worker holds on that day; the main one first.
    [[nodiscard]] std::vector<const Post *> postsOf(WorkerId worker) const;

private:
    [[nodiscard]] WorkerReading *slot(WorkerId id);
    void readPosts();
    void readAssessments();
    void readStance(WorkerReading &worker) const;
    void readAgain(WorkerReading &worker) const;
    void readMarks();
    void readFollowers();
    void readTests();

    Campaign m_campaign;
    QDate m_asOf;
    std::vector<Campaign> m_earlier;   ///< hold rows that m_workers still points to
    std::vector<WorkerReading> m_workers;
    std::vector<const StructureTest *> m_tests;
};

/// True when a fact that holds from `from` to before `to` holds on `on`; null dates are open.
[[nodiscard]] bool holdsOn(QDate on, QDate from, QDate to);

/// The name of a unit with those above it: `Surgery / 3 East`.
[[nodiscard]] QString unitPath(const Campaign &campaign, UnitId unit);

}   // namespace wallchart
