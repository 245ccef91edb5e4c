// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/coverage.h"
#include "core/analysis/leaderranking.h"
#include "core/analysis/movedtogether.h"

namespace wallchart {

// The steps of a leader ranking. Each fills in what it is named after and leaves the rest alone.

/// Everybody of a graph by position: looked up once, for a reading finds people by id.
using GraphPeople = std::vector<const WorkerReading *>;
[[nodiscard]] GraphPeople peopleOf(const InfluenceGraph &graph, const Reading &reading);

/// What is heard of everybody, by position in the graph.
struct AnswerCounts {
    std::vector<NominationCount> counts;
    std::vector<int> askedWithUs;   ///< of those asked in the cell, who is with us
};
/// The same as nominationCountOf() says of each, in one pass.
[[nodiscard]] AnswerCounts countAnswers(const Reading &reading, const InfluenceGraph &graph,
                                        const GraphPeople &people);

/// What the network suggests, by position.
struct NetworkPlace {
    std::vector<double> bridging;
    std::vector<double> bridgingErrors = {};   ///< empty = exact
    std::vector<double> connected;
    std::vector<bool> onlyLinks;
};
[[nodiscard]] NetworkPlace readNetwork(const InfluenceGraph &graph, NetworkDepth depth,
                                       const Progress &progress);

/// Evidence, influence with its parts and reasons, and the standing. Never looks at a stance.
void readInfluence(RankedLeader &row, const InfluenceGraph &graph, std::uint32_t position,
                   const Weights &weights);

/// Followers who did not also name the leader: one person counts once.
struct SilentFollowers {
    int here = 0;   ///< of the leader's cell
    int elsewhere = 0;
};
[[nodiscard]] SilentFollowers silentFollowersOf(const InfluenceGraph &graph,
                                                std::uint32_t position);
/// Influence and its parts, for what the row of somebody with evidence says.
void scoreInfluence(RankedLeader &row, const SilentFollowers &silent, const Weights &weights);

/// What priorities are read from; the reading and the coverage must outlive it.
struct PriorityFacts {
    PriorityFacts(const Reading &read, const std::map<Cell, CellCoverage> &cells);

    /// The day for which the oldest open next step was meant, if that is over; else null.
    [[nodiscard]] QDate overdueSince(WorkerId worker) const;

    const Reading &reading;
    const std::map<Cell, CellCoverage> &coverage;
    Weights weights;
    double goal;   ///< of coverage, 0–1
};

/// What the priority of one person rests on, beside influence.
struct PriorityCase {
    PriorityCase() = default;
    /// Everything but `notWithUs`.
    PriorityCase(const WorkerReading &worker, const PriorityFacts &facts);

    bool toWin = false;   ///< not with us
    int notWithUs = 0;    ///< of those who turn to them
    int needed = 0;       ///< covered people that the cell needs to be at the goal
    int open = 0;         ///< of these, still to cover
    QDate crossed = {};   ///< when their stance crossed the middle
    QDate overdue = {};
};
/// Priority with its parts and reasons; 0 for whom nobody has to talk to.
void scorePriority(RankedLeader &row, const PriorityCase &found, const Weights &weights);
/// State, priority with its parts and reasons.
void readPriority(RankedLeader &row, const InfluenceGraph &graph, std::uint32_t position,
                  const GraphPeople &people, const PriorityFacts &facts);

/// What the order of rows by influence goes by: standing, influence, name, id.
struct RankKey {
    /// The person must outlive the key.
    RankKey(const RankedLeader &row, const Worker &person);

    Standing standing;
    double influence;
    const QString *name;
    WorkerId worker;

    friend bool operator<(const RankKey &a, const RankKey &b);
};

/// What warnings and the next step of the life-cycle are read from.
struct WarningSources {
    const Reading &reading;
    const InfluenceGraph &graph;
    const Weights &weights;
    const TestDeeds &deeds;
    const AnswerCounts &answers;
    const Circles &circles;
};
void readWarnings(RankedLeader &row, std::uint32_t position, const WarningSources &sources);
/// Sets `suggestedState`: the nearest state above today's that its own evidence holds.
void suggestState(RankedLeader &row, const WarningSources &sources);

}   // namespace wallchart
