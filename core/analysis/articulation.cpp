// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/networkmeasures.h"

#include <algorithm>

namespace wallchart {

namespace {

constexpr std::uint32_t kUnvisited = 0;
constexpr std::uint32_t kNoParent = ~std::uint32_t{0};

/// A depth-first search without recursion: a path may be as long as there are people.
class ArticulationSearch {
public:
    explicit ArticulationSearch(const CsrGraph &graph)
        : m_graph(graph), m_visits(graph.size()), m_cuts(graph.size())
    {
    }

    std::vector<std::uint32_t> run()
    {
        for (std::uint32_t root = 0; root < m_graph.size(); ++root) {
            if (m_visits[root].order == kUnvisited) searchFrom(root);
        }
        std::vector<std::uint32_t> found;
        for (std::uint32_t v = 0; v < m_graph.size(); ++v) {
            if (m_cuts[v]) found.push_back(v);
        }
        return found;
    }

private:
    /// Side by side, for a step of the search needs them all.
    struct Visit {
        std::uint32_t order = kUnvisited;   // from 1
        std::uint32_t low = 0;              // the earliest reached from below
        std::uint32_t parent = kNoParent;
        std::uint32_t next = 0;   // arc to look at
    };

    void enter(std::uint32_t vertex, std::uint32_t parent)
    {
        ++m_time;
        m_visits[vertex] = {m_time, m_time, parent, m_graph.offsets[vertex]};
    }

    void searchFrom(std::uint32_t root)
    {
        enter(root, kNoParent);
        std::uint32_t at = root;
        std::uint32_t branches = 0;
        while (true) {
            Visit &visit = m_visits[at];
            if (visit.next < m_graph.offsets[at + 1]) {
                const std::uint32_t to = m_graph.targets[visit.next++];
                const Visit &seen = m_visits[to];
                if (seen.order == kUnvisited) {
                    branches += at == root ? 1 : 0;
                    enter(to, at);
                    at = to;
                } else if (to != visit.parent) {
                    visit.low = std::min(visit.low, seen.order);
                }
                continue;
            }
            if (at == root) break;
            at = leave(at, root);
        }
        m_cuts[root] = branches > 1 ? 1 : 0;
    }

    /// Back to the parent, which cuts when nothing below reaches above it.
    std::uint32_t leave(std::uint32_t vertex, std::uint32_t root)
    {
        const std::uint32_t parent = m_visits[vertex].parent;
        Visit &above = m_visits[parent];
        above.low = std::min(above.low, m_visits[vertex].low);
        if (parent != root && m_visits[vertex].low >= above.order) m_cuts[parent] = true;
        return parent;
    }

    const CsrGraph &m_graph;
    std::vector<Visit> m_visits;
    std::vector<char> m_cuts;
    std::uint32_t m_time = 0;
};

}   // namespace

std::vector<std::uint32_t> articulationPoints(const CsrGraph &undirected)
{
    return ArticulationSearch(undirected).run();
}

Components connectedComponents(const CsrGraph &undirected)
{
    constexpr std::uint32_t kNone = ~std::uint32_t{0};
    Components components;
    components.of.assign(undirected.size(), kNone);
    std::vector<std::uint32_t> waiting;
    for (std::uint32_t first = 0; first < undirected.size(); ++first) {
        if (components.of[first] != kNone) continue;
        components.of[first] = components.count;
        waiting.push_back(first);
        while (!waiting.empty()) {
            const std::uint32_t at = waiting.back();
            waiting.pop_back();
            for (const std::uint32_t to : undirected.neighbours(at)) {
                if (components.of[to] != kNone) continue;
                components.of[to] = components.count;
                waiting.push_back(to);
            }
        }
        ++components.count;
    }
    return components;
}

}   // namespace wallchart
