// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/circles.h"
#include "core/analysis/coverage.h"
#include "core/analysis/networkmeasures.h"
#include "core/analysis/reason.h"
#include "core/analysis/weights.h"
#include "core/model/nominationcount.h"

namespace wallchart {

/// What a place in the ranking rests on. Each stands above all of the next.
enum class Standing {
    Evidence,    ///< somebody named them, follows them, or acted with them
    AskAbout,    ///< the network only suggests to ask co-workers about them
    Isolated,    ///< people were asked, no tie is known
    NothingYet   ///< nobody was asked: nothing known yet
};

/// A visible part of a number: what it gives of what it could give.
struct ScorePart {
    const char *key = "";   ///< of the weight in kShippedWeights
    double value = 0;
    double most = 0;

    bool operator==(const ScorePart &) const = default;
};

/// What those who turn to somebody did in the closed tests, beside the rest of their cells.
///
/// Heard are followers and namers in the base, present when the test closed, of whom it is
/// recorded what they did: took part, or not (said yes, asked, refused). Where a cell's record
/// holds nothing but who took part, the others of the cell did not. Together = they did what the
/// leader did: took part with them, or stayed away with them. `expected` = how many would have
/// done so, had they acted as the rest of their cell did, shrunk towards the whole test:
/// Σ (same + q·doubt) ÷ (rest + doubt), q = the share in the whole test.
/// Proof = max(0, together − expected) ÷ (heard − expected + doubt): of those who would have
/// done otherwise the share who did as the leader, with `doubt` people more who act as the cell
/// does (the mean of a Beta posterior, cut at 0). doubt = the weight "proof-doubt".
struct MovedTogether {
    int heard = 0;   ///< follower × test
    int together = 0;
    int stayedAway = 0;   ///< of `together`, both did not take part
    double expected = 0;
    int quick = 0;      ///< took part on the leader's day or up to "quick-days" later
    int tests = 0;      ///< closed tests in which somebody was heard
    int testsLed = 0;   ///< of those, with "tested-followers" heard and more together than expected
    int testsFailed = 0;   ///< with so many heard, and no more together than expected

    [[nodiscard]] double proof(double doubt) const;
    bool operator==(const MovedTogether &) const = default;
};

/// Followers who took part after the leader asked them ÷ followers, in the last closed test.
struct Delivered {
    int done = 0;
    int of = 0;         ///< followers in the base, less the excluded
    int byOthers = 0;   ///< took part asked by somebody else, or unasked
    bool operator==(const Delivered &) const = default;
};

/// One worker in the ranking, with everything it rests on.
struct RankedLeader {
    WorkerId worker;
    int rank = 0;   ///< from 1, by influence
    Standing standing = Standing::NothingYet;
    std::optional<LeaderState> state = {};
    /// The next step of the life-cycle that the evidence supports; never set by itself.
    std::optional<LeaderState> suggestedState = {};

    double influence = 0;   ///< 0–100: is this a leader; knows nothing of stances
    double priority = 0;    ///< 0–100: whom of the leaders to talk to first
    std::vector<ScorePart> influenceParts =
        {};                                      ///< largest possible first; empty without evidence
    std::vector<ScorePart> priorityParts = {};   ///< only where priority is above 0

    NominationCount named = {};
    int followers = 0;         ///< in the base
    int followersInCell = 0;   ///< of the same unit and shift
    int voices = 0;            ///< people who follow or name them or both: each once
    int reach = 0;             ///< people who turn to them in one step or two, each once
    MovedTogether moved = {};
    Delivered delivered = {};
    double bridging = 0;        ///< share of the shortest paths between others; 0–1
    double bridgingError = 0;   ///< standard error; 0 = exact
    double connected = 0;       ///< PageRank × people: 1 is the average
    bool isOnlyLink = false;    ///< without them people would no longer be tied

    std::vector<Reason> reasons = {};           ///< why this influence, strongest first
    std::vector<Reason> priorityReasons = {};   ///< why to talk to them now
    std::vector<Reason> warnings = {};
};

/// How much the network is looked into: only for suggestions and "bridging".
enum class NetworkDepth {
    Quick,   ///< no shortest paths beyond 2 000 people: a first list at any size
    Full     ///< exact up to 20 000 people, above 1 024 sources
};

struct NetworkPlace;

/// Everybody in the base, by influence: evidence, then whom to ask about, then the unknown.
///
/// Equal ones by name, then id: the list is the same whatever the order of the rows.
class LeaderRanking {
public:
    /// A worker thread's work. Once cancelled, an empty ranking.
    [[nodiscard]] static LeaderRanking of(const Reading &reading, const Progress &progress,
                                          NetworkDepth depth = NetworkDepth::Full);

    /// The ranking of `next`, this one's reading after `edits`. Where the edits say nothing about
    /// influence (an assessment, a next step, a contact) only priority, warnings and suggestions
    /// are read again; where ties stayed, the measures of the network are kept.
    [[nodiscard]] LeaderRanking after(const Reading &next, const Edits &edits,
                                      const Progress &progress) const;

    [[nodiscard]] const std::vector<RankedLeader> &rows() const { return m_rows; }
    /// Null for somebody out of the base. Cost O(log n).
    [[nodiscard]] const RankedLeader *find(WorkerId worker) const;
    /// Rows with a priority, the most urgent first; equal ones by influence.
    [[nodiscard]] std::vector<const RankedLeader *> byPriority() const;
    /// Marked as leaders, but no longer in the base because they left: to be marked so.
    [[nodiscard]] const std::vector<WorkerId> &left() const { return m_left; }
    [[nodiscard]] const InfluenceGraph &graph() const { return m_graph; }
    /// The circles inside the units of the graph.
    [[nodiscard]] const Circles &circles() const { return m_circles; }
    /// Coverage as it was read for the priorities.
    [[nodiscard]] const std::map<Cell, CellCoverage> &coverage() const { return m_coverage; }
    [[nodiscard]] NetworkDepth depth() const { return m_depth; }

private:
    void fill(const Reading &reading, const Progress &progress, InfluenceGraph graph,
              const NetworkPlace &network, NetworkDepth depth);
    void readAgain(const Reading &reading, const Progress &progress);

    InfluenceGraph m_graph;
    Circles m_circles;
    std::map<Cell, CellCoverage> m_coverage;
    NetworkDepth m_depth = NetworkDepth::Full;
    std::vector<RankedLeader> m_rows;
    std::vector<std::uint32_t> m_rowOf;   // by position in the graph
    std::vector<WorkerId> m_left;
};

/// A leader to talk to: with a priority, and marked, or so many turn to them that it tells. One
/// answer makes no leader.
[[nodiscard]] bool isToMove(const RankedLeader &row, const Campaign &campaign);

/// True when somebody's influence may be another one after the edits.
[[nodiscard]] bool influenceDependsOn(const Edits &edits);

}   // namespace wallchart
