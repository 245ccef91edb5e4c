// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/strongcomponents.h"

#include <algorithm>

namespace wallchart {

StrongComponents::StrongComponents(const CsrGraph &graph) : m_graph(graph), m_visits(graph.size())
{
    m_members.reserve(graph.size());
    for (std::uint32_t root = 0; root < graph.size(); ++root) {
        if (m_visits[root].order == 0) searchFrom(root);
    }
}

std::span<const std::uint32_t> StrongComponents::at(std::size_t n) const
{
    const std::size_t found = m_ends.size() - 1 - n;   // they are found from the sinks on
    const std::size_t first = found == 0 ? 0 : m_ends[found - 1];
    return std::span(m_members).subspan(first, m_ends[found] - first);
}

void StrongComponents::enter(std::uint32_t vertex, std::uint32_t parent)
{
    ++m_time;
    m_visits[vertex] = {m_time, m_time, parent, m_graph.offsets[vertex], true};
    m_open.push_back(vertex);
}

void StrongComponents::searchFrom(std::uint32_t root)
{
    enter(root, root);
    for (std::uint32_t at = root;;) {
        Visit &visit = m_visits[at];
        if (visit.next < m_graph.offsets[at + 1]) {
            const std::uint32_t to = m_graph.targets[visit.next++];
            if (m_visits[to].order == 0) {
                enter(to, at);
                at = to;
            } else if (m_visits[to].isOpen) {
                visit.low = std::min(visit.low, m_visits[to].order);
            }
            continue;
        }
        if (visit.low == visit.order) close(at);
        if (at == root) return;
        const std::uint32_t parent = visit.parent;
        m_visits[parent].low = std::min(m_visits[parent].low, visit.low);
        at = parent;
    }
}

void StrongComponents::close(std::uint32_t root)
{
    const std::size_t first = m_members.size();
    std::uint32_t member;
    do {
        member = m_open.back();
        m_open.pop_back();
        m_visits[member].isOpen = false;
        m_members.push_back(member);
    } while (member != root);
    std::sort(m_members.begin() + static_cast<std::ptrdiff_t>(first), m_members.end());
    m_ends.push_back(m_members.size());
}

}   // namespace wallchart
