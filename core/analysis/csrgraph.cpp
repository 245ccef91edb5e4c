// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/csrgraph.h"

#include <algorithm>
#include <numeric>

namespace wallchart {

namespace {

struct Target {
    std::uint32_t to;
    double weight;
    auto operator<=>(const Target &) const = default;
};

/// Where the arcs of each vertex begin, before any is folded.
std::vector<std::uint32_t> rowStarts(std::uint32_t vertices, const std::vector<WeightedArc> &arcs)
{
    std::vector<std::uint32_t> starts(vertices + std::size_t{1});
    for (const WeightedArc &arc : arcs) ++starts[arc.from + std::size_t{1}];
    std::partial_sum(starts.begin(), starts.end(), starts.begin());
    return starts;
}

/// Appends a vertex: sorted by weight too, so that a sum does not depend on the arcs' order.
void appendRow(CsrGraph &graph, std::span<Target> row)
{
    std::sort(row.begin(), row.end());
    const std::size_t first = graph.targets.size();
    for (const Target &target : row) {
        if (graph.targets.size() > first && graph.targets.back() == target.to) {
            graph.weights.back() += target.weight;
            continue;
        }
        graph.targets.push_back(target.to);
        graph.weights.push_back(target.weight);
    }
    graph.offsets.push_back(static_cast<std::uint32_t>(graph.targets.size()));
}

}   // namespace

CsrGraph directedGraph(std::uint32_t vertices, std::vector<WeightedArc> arcs)
{
    std::erase_if(arcs, [](const WeightedArc &arc) { return arc.from == arc.to; });
    const std::vector<std::uint32_t> starts = rowStarts(vertices, arcs);
    std::vector<std::uint32_t> next(starts.begin(), starts.end() - 1);
    std::vector<Target> targets(arcs.size());
    for (const WeightedArc &arc : arcs) targets[next[arc.from]++] = {arc.to, arc.weight};
    CsrGraph graph;
    graph.offsets.reserve(vertices + std::size_t{1});
    graph.targets.reserve(arcs.size());
    graph.weights.reserve(arcs.size());
    for (std::uint32_t v = 0; v < vertices; ++v)
        appendRow(graph, std::span(targets).subspan(starts[v], starts[v + 1] - starts[v]));
    return graph;
}

CsrGraph undirectedGraph(std::uint32_t vertices, std::vector<WeightedArc> edges)
{
    const std::size_t given = edges.size();
    edges.reserve(2 * given);
    for (std::size_t at = 0; at < given; ++at)
        edges.push_back({edges[at].to, edges[at].from, edges[at].weight});
    return directedGraph(vertices, std::move(edges));
}

CsrGraph transposed(const CsrGraph &graph)
{
    CsrGraph other;
    other.offsets.assign(graph.offsets.size(), 0);
    for (const std::uint32_t to : graph.targets) ++other.offsets[to + std::size_t{1}];
    std::partial_sum(other.offsets.begin(), other.offsets.end(), other.offsets.begin());
    std::vector<std::uint32_t> next(other.offsets.begin(), other.offsets.end() - 1);
    other.targets.resize(graph.arcs());
    other.weights.resize(graph.weights.size());
    for (std::uint32_t from = 0; from < graph.size(); ++from) {
        for (std::size_t arc = graph.offsets[from]; arc < graph.offsets[from + 1]; ++arc) {
            const std::uint32_t place = next[graph.targets[arc]]++;
            other.targets[place] = from;
            if (!graph.weights.empty()) other.weights[place] = graph.weights[arc];
        }
    }
    return other;
}

CsrGraph unweighted(CsrGraph graph)
{
    graph.weights.clear();
    return graph;
}

}   // namespace wallchart
