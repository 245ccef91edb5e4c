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

/// What stances, next steps and coverage add; looked up once for everybody.
class PriorityFacts {
public:
    PriorityFacts(const Reading &reading, const GraphPeople &people, const Weights &weights,
                  const Progress &progress);

    /// State, priority with its parts and reasons.
    void readPriority(RankedLeader &row, const InfluenceGraph &graph, std::uint32_t position) const;

private:
    [[nodiscard]] QDate overdueSince(WorkerId worker) const;

    const Reading &m_reading;
    const GraphPeople &m_people;
    const Weights &m_weights;
    std::map<Cell, CellCoverage> m_coverage;
    double m_goal;
};

/// What warnings and the next step of the life-cycle are read from.
struct WarningSources {
    const Reading &reading;
    const InfluenceGraph &graph;
    const Weights &weights;
    const TestDeeds &deeds;
    const AnswerCounts &answers;
};
void readWarnings(RankedLeader &row, std::uint32_t position, const WarningSources &sources);
/// Sets `suggestedState`: the nearest state above today's that its own evidence holds.
void suggestState(RankedLeader &row, const WarningSources &sources);

}   // namespace wallchart
