// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/csrgraph.h"
#include "core/base/progress.h"
#include "core/model/reading.h"

namespace wallchart {

/// Where a part of an edge comes from.
enum class InfluenceSource : std::uint8_t {
    Follows,        ///< a tie "follows"
    Named,          ///< an answer given alone
    NamedInGroup,   ///< an answer given in a group
    Tie,            ///< a tie of another kind
    SocialGroup     ///< both belong to it
};

/// One of the facts that join two people.
struct InfluencePart {
    InfluenceSource source = InfluenceSource::Tie;
    bool downward = false;       ///< runs from the higher to the lower position
    std::uint8_t strength = 2;   ///< 1–3, of a tie
    std::uint32_t kind = 0;      ///< of a tie: position in kinds; of a group: in groups
    QDate since = {};            ///< null = since ever
    double weight = 0;           ///< what it adds to the edge; 0 = known, but joins nobody

    bool operator==(const InfluencePart &) const = default;
};

/// Everything known between two people, folded; parts[first] … parts[first + count − 1].
struct InfluenceEdge {
    std::uint32_t low;   ///< positions, low < high
    std::uint32_t high;
    std::uint32_t first;
    std::uint32_t count;
    double weight;

    bool operator==(const InfluenceEdge &) const = default;
};

/// How much is known about somebody's place among the others.
enum class Acquaintance {
    Tied,       ///< somebody turns to them, they turn to somebody, or they are tied to somebody
    Isolated,   ///< people of the cell were asked, and yet no tie is known
    Unknown     ///< nobody was asked and no tie is known: nothing known yet
};

/// Who turns to whom and who knows whom, as of the reading's day: arrays for the measures.
///
/// Vertices are the workers in the base, in unit order: by unit (as they nest), shift, id. Edges
/// run between people, whatever the order of the rows. One person is one voice: who follows
/// somebody and names them, too, turns to them once. Conflict and closeness to management are
/// parts that weigh nothing. A social group of k people joins each two by 1/(k − 1), one of more
/// than 40 people nobody. Answers count as in nominationCountOf(). A value; cost
/// O(rows log rows).
struct InfluenceGraph {
    /// Once cancelled, what is read so far is returned.
    [[nodiscard]] static InfluenceGraph of(const Reading &reading, const Progress &progress);

    QDate asOf = {};
    std::vector<WorkerId> workers = {};       ///< by position
    std::vector<Cell> cells = {};             ///< those with workers in the base, in unit order
    std::vector<std::uint32_t> cellOf = {};   ///< by position: an index into cells
    std::vector<Acquaintance> known = {};     ///< by position
    std::vector<TieKindId> kinds = {};
    std::vector<SocialGroupId> groups = {};
    std::vector<InfluenceEdge> edges = {};   ///< by low, then high
    std::vector<InfluencePart> parts = {};
    CsrGraph bonds = {};        ///< undirected: every edge of a weight above 0
    CsrGraph turnsTo = {};      ///< directed: follower or namer → whom they turn to, unweighted
    CsrGraph turnedToBy = {};   ///< the same the other way round
    std::vector<std::uint8_t> voices =
        {};   ///< beside turnedToBy.targets: kFollows, kNames or both

    static constexpr std::uint8_t kFollows = 1;
    static constexpr std::uint8_t kNames = 2;

    [[nodiscard]] std::uint32_t size() const { return static_cast<std::uint32_t>(workers.size()); }
    /// None for somebody out of the base or not on the chart. Cost O(log n).
    [[nodiscard]] std::optional<std::uint32_t> find(WorkerId worker) const;
    /// Null when nothing joins the two.
    [[nodiscard]] const InfluenceEdge *edgeBetween(std::uint32_t a, std::uint32_t b) const;
    [[nodiscard]] std::span<const InfluencePart> partsOf(const InfluenceEdge &edge) const
    {
        return std::span(parts).subspan(edge.first, edge.count);
    }

    bool operator==(const InfluenceGraph &) const = default;

    std::vector<std::uint32_t> byId = {};   ///< positions in order of the workers' ids
};

}   // namespace wallchart
