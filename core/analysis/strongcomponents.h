// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/csrgraph.h"

namespace wallchart {

/// Strongly connected components in an order in which arcs run forth only (Tarjan 1972).
///
/// Without recursion: a path may be as long as there are people. Cost O(V + E).
class StrongComponents {
public:
    explicit StrongComponents(const CsrGraph &graph);

    [[nodiscard]] std::size_t count() const { return m_ends.size(); }
    /// The n-th one: arcs lead from it to later ones only. Vertices ascending.
    [[nodiscard]] std::span<const std::uint32_t> at(std::size_t n) const;

private:
    struct Visit {
        std::uint32_t order = 0;   // from 1; 0 = not yet
        std::uint32_t low = 0;
        std::uint32_t parent = 0;
        std::uint32_t next = 0;
        bool isOpen = false;
    };

    void enter(std::uint32_t vertex, std::uint32_t parent);
    void searchFrom(std::uint32_t root);
    void close(std::uint32_t root);

    const CsrGraph &m_graph;
    std::vector<Visit> m_visits;
    std::vector<std::uint32_t> m_open;
    std::vector<std::uint32_t> m_members;
    std::vector<std::size_t> m_ends;
    std::uint32_t m_time = 0;
};

}   // namespace wallchart
