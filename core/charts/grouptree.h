// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/charts/grouping.h"

namespace wallchart {

/// The groups of a chart, grown from the paths of what is in them.
class GroupTree {
public:
    explicit GroupTree(std::size_t depth) : m_depth(depth) {}

    /// The node of a path, made when it is new.
    std::uint32_t insert(const GroupPath &path);
    /// The node of the first `depth` ranks, or kNone.
    [[nodiscard]] std::uint32_t find(const GroupPath &path, std::size_t depth) const;
    [[nodiscard]] std::size_t size() const { return m_nodes.size(); }

    /// The groups in reading order, with names; `groupOfNode` gets each node's place among them.
    [[nodiscard]] std::vector<ChartGroup> groups(const Grouping &grouping,
                                                 std::vector<std::uint32_t> &groupOfNode) const;

private:
    struct Node {
        std::uint32_t parent;
        std::uint32_t rank;
        std::uint32_t depth;
    };
    static std::uint64_t key(std::uint32_t parent, std::uint32_t rank)
    {
        return (std::uint64_t(parent) << 32) | rank;
    }

    std::size_t m_depth;
    std::vector<Node> m_nodes{{kNone, 0, 0}};   // the first is the root
    std::unordered_map<std::uint64_t, std::uint32_t> m_children;
};

}   // namespace wallchart
