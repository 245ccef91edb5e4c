// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/cellcover.h"

#include <utility>

namespace wallchart {

namespace {

constexpr int kNobody = -1;

std::size_t slotOf(int person)
{
    return static_cast<std::size_t>(person);
}

}   // namespace

CellCover::CellCover(const std::vector<std::vector<int>> &followers, int most)
    : m_followers(&followers), m_coveredBy(followers.size(), kNobody), m_load(followers.size(), 0),
      m_most(most)
{
}

int CellCover::add(int leader)
{
    const int before = m_covered;
    const int released = std::exchange(m_coveredBy[slotOf(leader)], leader);
    if (released == leader) return 0;
    if (released == kNobody) {
        ++m_covered;
    } else {
        --m_load[slotOf(released)];
        std::vector<bool> seen(m_coveredBy.size());
        if (takeOneMore(released, seen)) ++m_covered;
    }
    for (bool grew = true; grew && m_load[slotOf(leader)] < m_most;) {
        std::vector<bool> seen(m_coveredBy.size());
        grew = takeOneMore(leader, seen);
        m_covered += grew ? 1 : 0;
    }
    return m_covered - before;
}

int CellCover::gainOf(int leader) const
{
    CellCover tried = *this;
    return tried.add(leader);
}

/// Gives the leader a follower nobody covers, or another leader's who finds one in turn.
bool CellCover::takeOneMore(int leader, std::vector<bool> &seen)
{
    for (const int follower : (*m_followers)[slotOf(leader)]) {
        if (seen[slotOf(follower)]) continue;
        seen[slotOf(follower)] = true;
        const int other = m_coveredBy[slotOf(follower)];
        if (other == follower || other == leader) continue;
        if (other != kNobody && !takeOneMore(other, seen)) continue;
        if (other != kNobody) --m_load[slotOf(other)];
        m_coveredBy[slotOf(follower)] = leader;
        ++m_load[slotOf(leader)];
        return true;
    }
    return false;
}

}   // namespace wallchart
