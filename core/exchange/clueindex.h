// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/ids.h"

#include <QHash>

#include <vector>

namespace wallchart {

/// Workers by a clue that several may share, in the order in which they were added.
///
/// One block of memory for all of them: a QMultiHash takes one for each worker, and with 100 000
/// of them finding and giving back those blocks was what a preview waited for.
template <class Clue>
class ClueIndex {
public:
    void reserve(std::size_t workers)
    {
        m_chains.reserve(static_cast<qsizetype>(workers));
        m_entries.reserve(workers);
    }

    void add(const Clue &clue, WorkerId worker)
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

    [[nodiscard]] std::vector<WorkerId> find(const Clue &clue) const
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

private:
    static constexpr int kNone = -1;
    struct Entry {
        WorkerId worker;
        int next;   // the next entry of the same clue, or kNone
    };
    struct Chain {
        int first;
        int last;
    };

    QHash<Clue, Chain> m_chains;
    std::vector<Entry> m_entries;
};

}   // namespace wallchart
