// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <span>
#include <vector>

namespace wallchart {

/// A graph as arrays (compressed sparse rows): vertices are 0 … size() − 1.
///
/// The neighbours of v are targets[offsets[v]] … targets[offsets[v + 1] − 1], ascending, each
/// once, never v itself. An undirected graph holds every edge in both directions.
struct CsrGraph {
    std::vector<std::uint32_t> offsets = {0};   ///< one more than there are vertices
    std::vector<std::uint32_t> targets = {};
    std::vector<double> weights = {};   ///< beside targets, above 0; empty = all are 1

    [[nodiscard]] std::uint32_t size() const
    {
        return static_cast<std::uint32_t>(offsets.size() - 1);
    }
    [[nodiscard]] std::size_t arcs() const { return targets.size(); }
    [[nodiscard]] std::span<const std::uint32_t> neighbours(std::uint32_t vertex) const
    {
        return std::span(targets).subspan(offsets[vertex], offsets[vertex + 1] - offsets[vertex]);
    }
    [[nodiscard]] double weight(std::size_t arc) const
    {
        return weights.empty() ? 1.0 : weights[arc];
    }

    bool operator==(const CsrGraph &) const = default;
};

struct WeightedArc {
    std::uint32_t from;
    std::uint32_t to;
    double weight = 1;
};

/// Arcs in any order; repeated ones are folded by adding their weights, loops are left out.
[[nodiscard]] CsrGraph directedGraph(std::uint32_t vertices, std::vector<WeightedArc> arcs);
/// The same for edges, each given once or more, in either direction.
[[nodiscard]] CsrGraph undirectedGraph(std::uint32_t vertices, std::vector<WeightedArc> edges);
/// Every arc the other way round.
[[nodiscard]] CsrGraph transposed(const CsrGraph &graph);
/// The same graph, every weight 1.
[[nodiscard]] CsrGraph unweighted(CsrGraph graph);

}   // namespace wallchart
