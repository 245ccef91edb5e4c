// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/networkmeasures.h"

#include <algorithm>
#include <limits>
#include <numeric>

namespace wallchart {

namespace {

constexpr std::uint32_t kNoGroup = ~std::uint32_t{0};
constexpr std::uint32_t kSmall = 2'000;   // people up to which several orders are tried
constexpr int kOrders = 8;

/// A graph whose vertices are groups of people: weights inside a group are kept apart.
struct GroupGraph {
    CsrGraph graph;
    std::vector<double> inside;     ///< twice the weight within
    std::vector<double> strength;   ///< all weight at the vertex, `inside` included
    double total = 0;               ///< twice the weight of all edges

    [[nodiscard]] static GroupGraph of(const CsrGraph &people)
    {
        GroupGraph made;
        made.graph = people;
        made.inside.resize(people.size());
        made.strength.resize(people.size());
        for (std::uint32_t v = 0; v < people.size(); ++v) {
            for (std::size_t arc = people.offsets[v]; arc < people.offsets[v + 1]; ++arc)
                made.strength[v] += people.weight(arc);
            made.total += made.strength[v];
        }
        return made;
    }
};

/// Numbers the groups from 0 in order of their smallest vertex; returns how many there are.
std::uint32_t renumber(std::vector<std::uint32_t> &groups)
{
    std::vector<std::uint32_t> numbers(groups.size(), kNoGroup);
    std::uint32_t count = 0;
    for (std::uint32_t &group : groups) {
        if (numbers[group] == kNoGroup) numbers[group] = count++;
        group = numbers[group];
    }
    return count;
}

/// Weights from one vertex to groups; only touched entries are cleared.
class WeightsToGroups {
public:
    explicit WeightsToGroups(std::size_t groups) : m_weights(groups), m_known(groups) {}

    void add(std::uint32_t group, double weight)
    {
        if (!m_known[group]) {
            m_known[group] = true;
            m_touched.push_back(group);
        }
        m_weights[group] += weight;
    }
    [[nodiscard]] const std::vector<std::uint32_t> &touched() const { return m_touched; }
    [[nodiscard]] double operator[](std::uint32_t group) const { return m_weights[group]; }
    void clear()
    {
        for (const std::uint32_t group : m_touched) {
            m_weights[group] = 0;
            m_known[group] = false;
        }
        m_touched.clear();
    }

private:
    std::vector<double> m_weights;
    std::vector<char> m_known;
    std::vector<std::uint32_t> m_touched;
};

/// Moves vertices, one by one, to the neighbouring group that gains most.
class LocalMoving {
public:
    LocalMoving(const GroupGraph &graph, std::vector<std::uint32_t> &groups)
        : m_graph(graph), m_groups(groups), m_strengths(groups.size()), m_to(groups.size()),
          m_queue(groups.size()), m_waits(groups.size(), 1)
    {
        for (std::uint32_t v = 0; v < groups.size(); ++v)
            m_strengths[groups[v]] += graph.strength[v];
    }

    /// True when anybody moved. Begins in that order; who loses a neighbour looks again.
    bool run(const std::vector<std::uint32_t> &order)
    {
        bool moved = false;
        m_queue = order;
        std::size_t waiting = m_queue.size();
        for (std::size_t at = 0; waiting > 0; at = at + 1 == m_queue.size() ? 0 : at + 1) {
            const std::uint32_t vertex = m_queue[at];
            m_waits[vertex] = 0;
            --waiting;
            const std::uint32_t from = m_groups[vertex];
            const std::uint32_t to = bestGroup(vertex);
            if (to == from) continue;
            moved = true;
            m_strengths[from] -= m_graph.strength[vertex];
            m_strengths[to] += m_graph.strength[vertex];
            m_groups[vertex] = to;
            for (const std::uint32_t other : m_graph.graph.neighbours(vertex)) {
                if (m_groups[other] == to || m_waits[other]) continue;
                m_waits[other] = 1;
                m_queue[(at + 1 + waiting) % m_queue.size()] = other;
                ++waiting;
            }
        }
        return moved;
    }

private:
    /// Equal gains go to the smaller number, and nobody moves for nothing.
    std::uint32_t bestGroup(std::uint32_t vertex)
    {
        const CsrGraph &graph = m_graph.graph;
        for (std::size_t arc = graph.offsets[vertex]; arc < graph.offsets[vertex + 1]; ++arc)
            m_to.add(m_groups[graph.targets[arc]], graph.weight(arc));
        const double strength = m_graph.strength[vertex];
        const std::uint32_t own = m_groups[vertex];
        const double scaled = strength / m_graph.total;
        const double least = 1e-12 * m_graph.total;
        double best = m_to[own] - scaled * (m_strengths[own] - strength);
        std::uint32_t chosen = own;
        for (const std::uint32_t group : m_to.touched()) {
            if (group == own) continue;
            const double gain = m_to[group] - scaled * m_strengths[group];
            const bool same = chosen != own && gain > best - least && gain < best + least;
            if (gain <= best + least && !(same && group < chosen)) continue;
            best = std::max(best, gain);
            chosen = group;
        }
        m_to.clear();
        return chosen;
    }

    const GroupGraph &m_graph;
    std::vector<std::uint32_t> &m_groups;
    std::vector<double> m_strengths;   // by group
    WeightsToGroups m_to;
    std::vector<std::uint32_t> m_queue;   // a ring
    std::vector<char> m_waits;
};

/// The vertices of each group, group after group.
std::vector<std::uint32_t> byGroup(const std::vector<std::uint32_t> &groups, std::uint32_t count,
                                   std::vector<std::uint32_t> &starts)
{
    starts.assign(count + std::size_t{1}, 0);
    for (const std::uint32_t group : groups) ++starts[group + std::size_t{1}];
    std::partial_sum(starts.begin(), starts.end(), starts.begin());
    std::vector<std::uint32_t> next(starts.begin(), starts.end() - 1);
    std::vector<std::uint32_t> members(groups.size());
    for (std::uint32_t v = 0; v < groups.size(); ++v) members[next[groups[v]]++] = v;
    return members;
}

/// Each group becomes a vertex. Neighbours are not sorted: nothing here needs that.
GroupGraph merged(const GroupGraph &graph, const std::vector<std::uint32_t> &groups,
                  std::uint32_t count)
{
    std::vector<std::uint32_t> starts;
    const std::vector<std::uint32_t> members = byGroup(groups, count, starts);
    GroupGraph made;
    made.total = graph.total;
    made.inside.resize(count);
    made.strength.resize(count);
    WeightsToGroups to(count);
    for (std::uint32_t group = 0; group < count; ++group) {
        for (std::size_t at = starts[group]; at < starts[group + 1]; ++at) {
            const std::uint32_t member = members[at];
            made.inside[group] += graph.inside[member];
            made.strength[group] += graph.strength[member];
            const CsrGraph &ties = graph.graph;
            for (std::size_t arc = ties.offsets[member]; arc < ties.offsets[member + 1]; ++arc)
                to.add(groups[ties.targets[arc]], ties.weight(arc));
        }
        for (const std::uint32_t other : to.touched()) {
            if (other == group) {
                made.inside[group] += to[other];
                continue;
            }
            made.graph.targets.push_back(other);
            made.graph.weights.push_back(to[other]);
        }
        made.graph.offsets.push_back(static_cast<std::uint32_t>(made.graph.targets.size()));
        to.clear();
    }
    return made;
}

/// A different order each time; the first is the vertices' own.
std::vector<std::uint32_t> startingOrder(std::uint32_t vertices, int attempt)
{
    std::vector<std::uint32_t> order(vertices);
    std::iota(order.begin(), order.end(), 0U);
    std::uint64_t state = static_cast<std::uint64_t>(attempt);
    for (std::uint32_t left = attempt == 0 ? 0 : vertices; left > 1; --left) {
        state = state * 6364136223846793005ull + 1442695040888963407ull;
        std::swap(order[left - 1], order[static_cast<std::uint32_t>((state >> 32) % left)]);
    }
    return order;
}

/// One run of Louvain from groups given, and a last look at each person by themselves.
std::vector<std::uint32_t> louvain(const GroupGraph &people, int attempt, const Progress &progress)
{
    std::vector<std::uint32_t> groups(people.graph.size());
    std::iota(groups.begin(), groups.end(), 0U);
    GroupGraph level;
    const GroupGraph *at = &people;
    while (!progress.isCancelled()) {
        std::vector<std::uint32_t> moved(at->graph.size());
        std::iota(moved.begin(), moved.end(), 0U);
        if (!LocalMoving(*at, moved).run(startingOrder(at->graph.size(), attempt))) break;
        const std::uint32_t count = renumber(moved);
        for (std::uint32_t &group : groups) group = moved[group];
        level = merged(*at, moved, count);
        at = &level;
    }
    LocalMoving(people, groups).run(startingOrder(people.graph.size(), attempt));
    return groups;
}

double modularityIn(const GroupGraph &people, const std::vector<std::uint32_t> &groups)
{
    if (people.total <= 0) return 0;
    std::vector<double> inside(groups.size());
    std::vector<double> strength(groups.size());
    for (std::uint32_t v = 0; v < groups.size(); ++v) {
        strength[groups[v]] += people.strength[v];
        const CsrGraph &ties = people.graph;
        for (std::size_t arc = ties.offsets[v]; arc < ties.offsets[v + 1]; ++arc) {
            if (groups[ties.targets[arc]] == groups[v]) inside[groups[v]] += ties.weight(arc);
        }
    }
    double sum = 0;
    for (std::size_t group = 0; group < inside.size(); ++group) {
        const double share = strength[group] / people.total;
        sum += inside[group] / people.total - share * share;
    }
    return sum;
}

}   // namespace

Communities communitiesOf(const CsrGraph &undirected, const Progress &progress)
{
    Communities best;
    best.of.resize(undirected.size());
    std::iota(best.of.begin(), best.of.end(), 0U);
    best.count = undirected.size();
    const GroupGraph people = GroupGraph::of(undirected);
    if (people.total <= 0) return best;
    best.modularity = -std::numeric_limits<double>::infinity();
    const int attempts = undirected.size() <= kSmall ? kOrders : 1;
    for (int attempt = 0; attempt < attempts && !progress.isCancelled(); ++attempt) {
        std::vector<std::uint32_t> groups = louvain(people, attempt, progress);
        const double modularity = modularityIn(people, groups);
        if (modularity <= best.modularity) continue;
        best.count = renumber(groups);
        best.of = std::move(groups);
        best.modularity = modularity;
        progress.report(attempt + 1, attempts);
    }
    return best;
}

double modularityOf(const CsrGraph &undirected, const std::vector<std::uint32_t> &partition)
{
    std::vector<std::uint32_t> groups = partition;
    const auto largest = std::max_element(groups.begin(), groups.end());
    if (largest == groups.end()) return 0;
    std::vector<std::uint32_t> numbers(
        std::max<std::size_t>(*largest + std::size_t{1}, groups.size()), kNoGroup);
    std::uint32_t count = 0;
    for (std::uint32_t &group : groups) {
        if (numbers[group] == kNoGroup) numbers[group] = count++;
        group = numbers[group];
    }
    return modularityIn(GroupGraph::of(undirected), groups);
}

}   // namespace wallchart
