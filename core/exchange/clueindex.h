// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/ids.h"

#include <QHash>
#include <QString>

#include <vector>

namespace wallchart {

/// Workers by a text that several may share, in the order in which they were added.
///
/// One block of memory for all of them: a QMultiHash takes one for each worker, and with 100 000
/// of them finding and giving back those blocks was what a preview waited for.
class ClueIndex {
public:
    void reserve(std::size_t workers);
    void add(const QString &clue, WorkerId worker);
    [[nodiscard]] std::vector<WorkerId> find(const QString &clue) const;

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

    QHash<QString, Chain> m_chains;
    std::vector<Entry> m_entries;
};

}   // namespace wallchart
