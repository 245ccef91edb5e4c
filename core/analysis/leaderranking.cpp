// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/leaderranking.h"

#include "core/analysis/delivery.h"
#include "core/analysis/rankingsteps.h"

#include <future>

namespace wallchart {

namespace {

/// Adds up, person by person, what the graph tells of those who turn to them.
class VoiceCounting final {
public:
    explicit VoiceCounting(const InfluenceGraph &graph)
        : m_graph(graph), m_seenFor(graph.size(), graph.size())
    {
    }

    void count(RankedLeader &row, std::uint32_t position)
    {
        const auto voices = m_graph.turnedToBy.neighbours(position);
        const std::size_t first = m_graph.turnedToBy.offsets[position];
        row.voices = static_cast<int>(voices.size());
        row.followers = row.followersInCell = 0;
        for (std::size_t at = 0; at < voices.size(); ++at) {
            if (!(m_graph.voices[first + at] & InfluenceGraph::kFollows)) continue;
            ++row.followers;
            row.followersInCell += m_graph.cellOf[voices[at]] == m_graph.cellOf[position] ? 1 : 0;
        }
        row.reach = reachOf(position);
    }

private:
    int reachOf(std::uint32_t position)
    {
        int reach = 0;
        const auto meet = [&](std::uint32_t person) {
            if (person == position || m_seenFor[person] == position) return;
            m_seenFor[person] = position;
            ++reach;
        };
        for (const std::uint32_t voice : m_graph.turnedToBy.neighbours(position)) {
            meet(voice);
            for (const std::uint32_t further : m_graph.turnedToBy.neighbours(voice)) meet(further);
        }
        return reach;
    }

    const InfluenceGraph &m_graph;
    std::vector<std::uint32_t> m_seenFor;   // by person: for whom they were counted last
};

Delivered deliveredBy(const Reading &reading, WorkerId leader)
{
    const StructureTest *last = reading.lastClosedTest();
    if (!last) return {};
    const Delivery delivery = deliveryOf(reading, leader, *last);
    return {delivery.delivered, delivery.followers, delivery.throughOthers};
}

void place(RankedLeader &row, const NetworkPlace &network, std::uint32_t position)
{
    row.bridging = network.bridging[position];
    row.bridgingError = network.bridgingErrors.empty() ? 0 : network.bridgingErrors[position];
    row.connected = network.connected[position];
    row.isOnlyLink = network.onlyLinks[position];
}

/// The measures of the network that rows of an earlier ranking hold.
NetworkPlace placesIn(const LeaderRanking &ranking)
{
    const std::size_t people = ranking.graph().size();
    NetworkPlace network{.bridging = std::vector<double>(people),
                         .bridgingErrors = std::vector<double>(people),
                         .connected = std::vector<double>(people),
                         .onlyLinks = std::vector<bool>(people)};
    for (const RankedLeader &row : ranking.rows()) {
        const std::uint32_t position = *ranking.graph().find(row.worker);
        network.bridging[position] = row.bridging;
        network.bridgingErrors[position] = row.bridgingError;
        network.connected[position] = row.connected;
        network.onlyLinks[position] = row.isOnlyLink;
    }
    return network;
}

/// Marked as a leader, and gone.
std::vector<WorkerId> leadersWhoLeft(const Reading &reading)
{
    std::vector<WorkerId> left;
    for (const WorkerReading &worker : reading.workers()) {
        if (worker.isLeader() && worker.out == OutReason::Left) left.push_back(worker.worker->id);
    }
    return left;
}

/// Rows are large, so that keys are sorted in their place.
void orderRows(std::vector<RankedLeader> &rows, const GraphPeople &people)
{
    std::vector<std::pair<RankKey, std::uint32_t>> keys;
    keys.reserve(rows.size());
    for (std::uint32_t at = 0; at < rows.size(); ++at)
        keys.emplace_back(RankKey(rows[at], *people[at]->worker), at);
    std::sort(keys.begin(), keys.end(),
              [](const auto &a, const auto &b) { return a.first < b.first; });
    std::vector<RankedLeader> ordered;
    ordered.reserve(rows.size());
    for (const auto &[key, at] : keys) {
        ordered.push_back(std::move(rows[at]));
        ordered.back().rank = static_cast<int>(ordered.size());
    }
    rows = std::move(ordered);
}

bool touchesAny(const Edits &edits, auto... types)
{
    return (... || !edits.of<typename decltype(types)::Type>().empty());
}

}   // namespace

/// Reads the rows of a ranking.
struct RankingReader {
    const Reading &reading;
    const Progress &progress;
    Weights weights = Weights(reading.campaign());
    std::map<Cell, CellCoverage> coverage = {};

    /// By position in the graph.
    [[nodiscard]] std::vector<RankedLeader> rows(const InfluenceGraph &graph,
                                                 const GraphPeople &people,
                                                 const NetworkPlace &network,
                                                 const std::shared_future<Circles> &circling)
    {
        auto answering = std::async(std::launch::async, [&] {
            return std::pair(countAnswers(reading, graph, people), TestDeeds(reading, graph));
        });
        coverage = coverageOf(reading, progress);
        const PriorityFacts priorities(reading, coverage);
        const auto [answers, deeds] = answering.get();
        const Circles &circles = circling.get();
        const WarningSources sources{reading, graph, weights, deeds, answers, circles};
        VoiceCounting voices(graph);
        std::vector<RankedLeader> rows;
        rows.reserve(graph.size());
        for (std::uint32_t at = 0; at < graph.size() && !progress.isCancelled(); ++at) {
            RankedLeader row{.worker = graph.workers[at], .named = answers.counts[at]};
            voices.count(row, at);
            row.moved = deeds.movedBy(at, weights);
            if (row.followers > 0) row.delivered = deliveredBy(reading, row.worker);
            place(row, network, at);
            readInfluence(row, graph, at, weights);
            readPriority(row, graph, at, people, priorities);
            readWarnings(row, at, sources);
            suggestState(row, sources);
            rows.push_back(std::move(row));
        }
        return rows;
    }

    /// What stances, marks and steps say of rows whose evidence stayed as it was.
    void readAgain(std::vector<RankedLeader> &rows, const InfluenceGraph &graph,
                   const GraphPeople &people, const Circles &circles)
    {
        auto answering = std::async(std::launch::async, [&] {
            return std::pair(countAnswers(reading, graph, people), TestDeeds(reading, graph));
        });
        coverage = coverageOf(reading, progress);
        const PriorityFacts priorities(reading, coverage);
        const auto [answers, deeds] = answering.get();
        const WarningSources sources{reading, graph, weights, deeds, answers, circles};
        for (RankedLeader &row : rows) {
            if (progress.isCancelled()) return;
            const std::uint32_t at = *graph.find(row.worker);
            readPriority(row, graph, at, people, priorities);
            readWarnings(row, at, sources);
            suggestState(row, sources);
        }
    }
};

LeaderRanking LeaderRanking::of(const Reading &reading, const Progress &progress,
                                NetworkDepth depth)
{
    LeaderRanking ranking;
    InfluenceGraph graph = InfluenceGraph::of(reading, progress);
    const NetworkPlace network = readNetwork(graph, depth, progress);
    ranking.fill(reading, progress, std::move(graph), network, depth);
    return ranking;
}

LeaderRanking LeaderRanking::after(const Reading &next, const Edits &edits,
                                   const Progress &progress) const
{
    LeaderRanking ranking;
    if (!influenceDependsOn(edits) && next.asOf() == m_graph.asOf) {
        ranking = *this;
        ranking.readAgain(next, progress);
        return progress.isCancelled() ? LeaderRanking() : ranking;
    }
    InfluenceGraph graph = InfluenceGraph::of(next, progress);
    const bool sameNetwork = graph.workers == m_graph.workers && graph.bonds == m_graph.bonds;
    const NetworkPlace network = sameNetwork ? placesIn(*this)
                                             : readNetwork(graph, m_depth, progress);
    ranking.fill(next, progress, std::move(graph), network, m_depth);
    return ranking;
}

void LeaderRanking::fill(const Reading &reading, const Progress &progress, InfluenceGraph graph,
                         const NetworkPlace &network, NetworkDepth depth)
{
    const GraphPeople people = peopleOf(graph, reading);
    // Beside the answers, the deeds and the coverage: only warnings wait for it.
    const std::shared_future<Circles> circling = std::async(
        std::launch::async, [&] { return circlesOf(graph, progress); });
    RankingReader reader{reading, progress};
    std::vector<RankedLeader> rows = reader.rows(graph, people, network, circling);
    if (progress.isCancelled()) return;
    orderRows(rows, people);
    m_rowOf.resize(graph.size());
    for (std::uint32_t at = 0; at < rows.size(); ++at) m_rowOf[*graph.find(rows[at].worker)] = at;
    m_rows = std::move(rows);
    m_coverage = std::move(reader.coverage);
    m_circles = circling.get();
    m_graph = std::move(graph);
    m_left = leadersWhoLeft(reading);
    m_depth = depth;
}

void LeaderRanking::readAgain(const Reading &reading, const Progress &progress)
{
    RankingReader reader{reading, progress};
    reader.readAgain(m_rows, m_graph, peopleOf(m_graph, reading), m_circles);
    m_coverage = std::move(reader.coverage);
    m_left = leadersWhoLeft(reading);
}

const RankedLeader *LeaderRanking::find(WorkerId worker) const
{
    const auto position = m_graph.find(worker);
    return position && *position < m_rowOf.size() ? &m_rows[m_rowOf[*position]] : nullptr;
}

std::vector<const RankedLeader *> LeaderRanking::byPriority() const
{
    std::vector<const RankedLeader *> urgent;
    for (const RankedLeader &row : m_rows) {
        if (row.priority > 0) urgent.push_back(&row);
    }
    std::stable_sort(
        urgent.begin(), urgent.end(),
        [](const RankedLeader *a, const RankedLeader *b) { return a->priority > b->priority; });
    return urgent;
}

RankKey::RankKey(const RankedLeader &row, const Worker &person)
    : standing(row.standing), influence(row.influence), name(&person.fullName), worker(row.worker)
{
}

bool operator<(const RankKey &a, const RankKey &b)
{
    if (a.standing != b.standing) return a.standing < b.standing;
    if (a.influence != b.influence) return a.influence > b.influence;
    const int names = a.name->compare(*b.name);
    return names != 0 ? names < 0 : a.worker < b.worker;
}

bool isToMove(const RankedLeader &row, const Campaign &campaign)
{
    return row.priority > 0
           && (row.state || row.voices >= static_cast<int>(Weights(campaign).of("nominated-from")));
}

bool influenceDependsOn(const Edits &edits)
{
    return touchesAny(edits, EntityType<Worker>{}, EntityType<Post>{}, EntityType<BaseMark>{},
                      EntityType<Unit>{}, EntityType<Shift>{}, EntityType<TieKind>{},
                      EntityType<Tie>{}, EntityType<SocialGroup>{}, EntityType<GroupMembership>{},
                      EntityType<Nomination>{}, EntityType<StructureTest>{},
                      EntityType<Participation>{}, EntityType<Settings>{});
}

}   // namespace wallchart
