// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query/positionset.h"
#include "core/query/workerpositions.h"

namespace wallchart {

/// What ties, nominations and structure tests say of each worker, by position.
class WorkerRelations {
public:
    WorkerRelations(const Reading &reading, const WorkerPositions &positions);

    /// The relations after edits, with the same workers in the same order.
    [[nodiscard]] WorkerRelations after(const Reading &next, const WorkerPositions &positions,
                                        const Edits &edits) const;

    /// Who has a tie of a kind, by the kind's position in its table.
    [[nodiscard]] const PositionSet &tied(std::size_t kind) const { return m_tied[kind]; }
    [[nodiscard]] std::size_t tieKinds() const { return m_tied.size(); }
    /// Who follows somebody among the leaders.
    [[nodiscard]] PositionSet followersOf(const PositionSet &leaders) const;
    /// How many co-workers named them on their own: nominationCountOf(…).independent().
    [[nodiscard]] int namedBy(std::size_t worker) const { return m_namedBy[worker]; }
    /// Was named by anybody, in whatever way, at any time.
    [[nodiscard]] bool wasNamed(std::size_t worker) const { return m_named.contains(worker); }
    /// What they did in a test, by its position in Reading::tests().
    [[nodiscard]] Outcome outcome(std::size_t test, std::size_t worker) const
    {
        return m_outcomes[test][worker];
    }

private:
    using Positions = std::pair<std::uint32_t, std::uint32_t>;

    void readTies(const Reading &reading, const WorkerPositions &positions);
    void addTie(const Reading &reading, const WorkerPositions &positions, const Tie &tie);
    void readNominations(const Reading &reading, const WorkerPositions &positions);
    void readOutcomes(const Reading &reading, const WorkerPositions &positions);
    void setOutcome(const Reading &reading, const WorkerPositions &positions,
                    const Participation &participation, Outcome outcome);

    std::size_t m_workers;
    std::vector<PositionSet> m_tied;
    std::vector<Positions> m_follows;   // follower, leader; one tie seen twice is twice in it
    std::vector<int> m_namedBy;
    PositionSet m_named;
    std::vector<std::vector<Outcome>> m_outcomes;
};

}   // namespace wallchart
