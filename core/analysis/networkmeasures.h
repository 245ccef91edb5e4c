// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/csrgraph.h"
#include "core/base/progress.h"

namespace wallchart {

/// How often each vertex is visited by somebody who follows arcs at random and now and then
/// begins anew anywhere (Brin, Page 1998). Adds up to 1.
///
/// Exact to 1e-10 in the sum of all differences. Arcs are taken in proportion to their weights;
/// a vertex without arcs leads anywhere. Strongly connected components are solved one after the
/// other by Gauss–Seidel, symmetric ones over-relaxed. Cost: linear but for the sweeps of the
/// largest component. Once cancelled, equal shares.
[[nodiscard]] std::vector<double> pageRank(const CsrGraph &graph, const Progress &progress,
                                           double damping = 0.85);

/// On how many shortest paths between two others each vertex lies, paths of equal length shared.
struct Betweenness {
    std::vector<double> values = {};
    std::vector<double> errors = {};    ///< standard error of each; empty when exact
    std::uint32_t sources = 0;          ///< from how many vertices paths were followed
    std::vector<double> squares = {};   ///< for refine(): the sums of squares by source

    [[nodiscard]] bool isExact() const { return errors.empty(); }
};

/// Of an undirected graph, weights apart; each pair of ends counts once.
///
/// Eight sources at a time (Brandes 2001), in two threads; the sums are added in a fixed order,
/// so that equal graphs give equal bits. Cost O(V·E). Once cancelled, all 0.
[[nodiscard]] Betweenness exactBetweenness(const CsrGraph &undirected, const Progress &progress);

/// The same from a sample of sources, in a fixed order drawn from the graph's size: more sources
/// only add to those before. `before` is an earlier answer for the same graph, to go on from.
/// With as many sources as vertices it is exact.
[[nodiscard]] Betweenness sampledBetweenness(const CsrGraph &undirected, std::uint32_t sources,
                                             const Progress &progress,
                                             const Betweenness &before = {});

/// What falls into pieces. Components are numbered from 0 in order of their smallest vertex.
struct Components {
    std::vector<std::uint32_t> of = {};   ///< by vertex
    std::uint32_t count = 0;
};
[[nodiscard]] Components connectedComponents(const CsrGraph &undirected);

/// The vertices without which their component falls apart, ascending (Tarjan 1972).
[[nodiscard]] std::vector<std::uint32_t> articulationPoints(const CsrGraph &undirected);

/// A partition into groups that are tied more among themselves than to others.
struct Communities {
    std::vector<std::uint32_t> of = {};   ///< by vertex; numbered in order of the smallest vertex
    std::uint32_t count = 0;
    double modularity = 0;   ///< Newman, Girvan 2004, by weights
};
/// Louvain (Blondel and others 2008) with the queue of Leiden (Traag and others 2019); equal
/// graphs give equal answers. Small graphs are tried in several orders, the best is kept.
[[nodiscard]] Communities communitiesOf(const CsrGraph &undirected, const Progress &progress);
/// The modularity of any partition, each vertex with its group's number.
[[nodiscard]] double modularityOf(const CsrGraph &undirected,
                                  const std::vector<std::uint32_t> &partition);

}   // namespace wallchart
