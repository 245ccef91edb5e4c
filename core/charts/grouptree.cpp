// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/charts/grouptree.h"

namespace wallchart {

std::uint32_t GroupTree::insert(const GroupPath &path)
{
    std::uint32_t node = 0;
    for (const std::uint32_t rank : path) {
        const auto next = static_cast<std::uint32_t>(m_nodes.size());
        const auto [child, isNew] = m_children.emplace(key(node, rank), next);
        if (isNew) m_nodes.push_back({node, rank, m_nodes[node].depth + 1});
        node = child->second;
    }
    return node;
}

std::uint32_t GroupTree::find(const GroupPath &path, std::size_t depth) const
{
    std::uint32_t node = 0;
    for (std::size_t i = 0; i < depth; ++i) {
        const auto child = m_children.find(key(node, path[i]));
        if (child == m_children.end()) return kNone;
        node = child->second;
    }
    return node;
}

std::vector<ChartGroup> GroupTree::groups(const Grouping &grouping,
                                          std::vector<std::uint32_t> &groupOfNode) const
{
    groupOfNode.assign(m_nodes.size(), kNone);
    if (m_depth == 0) {
        groupOfNode[0] = 0;
        return {ChartGroup{.name = {}, .end = 1}};
    }
    std::vector<std::vector<std::uint32_t>> children(m_nodes.size());
    for (std::uint32_t i = 1; i < m_nodes.size(); ++i) children[m_nodes[i].parent].push_back(i);
    std::vector<ChartGroup> ordered;
    ordered.reserve(m_nodes.size());
    const auto add = [&](const auto &self, std::uint32_t node) -> void {
        std::sort(
            children[node].begin(), children[node].end(),
            [&](std::uint32_t a, std::uint32_t b) { return m_nodes[a].rank < m_nodes[b].rank; });
        for (const std::uint32_t child : children[node]) {
            const auto index = static_cast<std::uint32_t>(ordered.size());
            groupOfNode[child] = index;
            ordered.push_back(grouping.groupAt(m_nodes[child].depth - 1, m_nodes[child].rank));
            ordered.back().depth = static_cast<int>(m_nodes[child].depth) - 1;
            ordered.back().parent = node == 0 ? kNone : groupOfNode[node];
            self(self, child);
            ordered[index].end = static_cast<std::uint32_t>(ordered.size());
        }
    };
    add(add, 0);
    return ordered;
}

}   // namespace wallchart
