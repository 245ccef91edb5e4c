// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/editing/history.h"

#include "core/editing/takenback.h"

namespace wallchart {

namespace {

std::optional<qint64> lastOf(const std::vector<qint64> &sequences)
{
    return sequences.empty() ? std::nullopt : std::optional<qint64>(sequences.back());
}

}   // namespace

History::History(std::vector<HistoryEntry> entries)
{
    m_entries.reserve(entries.size());
    for (HistoryEntry &entry : entries) append(std::move(entry));
}

const HistoryEntry *History::find(qint64 sequence) const
{
    const bool known = sequence >= 1 && sequence < nextSequence();
    return known ? &m_entries[static_cast<std::size_t>(sequence - 1)] : nullptr;
}

std::optional<qint64> History::undoable() const
{
    return lastOf(m_done);
}

std::optional<qint64> History::redoable() const
{
    return lastOf(m_undone);
}

void History::append(HistoryEntry entry)
{
    switch (entry.kind) {
    case EntryKind::Edit:
        if (!canBeTakenBack(entry.label)) break;
        m_done.push_back(entry.sequence);
        m_undone.clear();
        break;
    case EntryKind::Undo:
        std::erase(m_done, entry.of);
        m_undone.push_back(entry.of);
        break;
    case EntryKind::Redo:
        std::erase(m_undone, entry.of);
        m_done.push_back(entry.of);
        break;
    case EntryKind::Rewrite:
        m_done.clear();
        m_undone.clear();
        break;
    }
    m_entries.push_back(std::move(entry));
}

}   // namespace wallchart
