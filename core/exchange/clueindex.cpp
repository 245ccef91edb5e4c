// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/clueindex.h"

namespace wallchart {

void ClueIndex::reserve(std::size_t workers)
{
    m_chains.reserve(static_cast<qsizetype>(workers));
    m_entries.reserve(workers);
}

void ClueIndex::add(const QString &clue, WorkerId worker)
{
    const int place = static_cast<int>(m_entries.size());
    m_entries.push_back({worker, kNone});
    const auto chain = m_chains.find(clue);
    if (chain == m_chains.end()) {
        m_chains.insert(clue, {place, place});
        return;
    }
    m_entries[static_cast<std::size_t>(chain->last)].next = place;
    chain->last = place;
}

std::vector<WorkerId> ClueIndex::find(const QString &clue) const
{
    std::vector<WorkerId> found;
    const auto chain = m_chains.constFind(clue);
    int place = chain == m_chains.constEnd() ? kNone : chain->first;
    while (place != kNone) {
        const Entry &entry = m_entries[static_cast<std::size_t>(place)];
        found.push_back(entry.worker);
        place = entry.next;
    }
    return found;
}

}   // namespace wallchart
