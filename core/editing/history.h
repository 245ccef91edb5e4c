// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/editing/changeset.h"
#include "core/model/enumkeys.h"

#include <QDateTime>

#include <optional>
#include <vector>

namespace wallchart {

/// After a line of kind Rewrite nothing before it can be taken back or repeated.
enum class EntryKind { Edit, Undo, Redo, Rewrite };

template <>
struct EnumKeys<EntryKind> {
    static constexpr std::array all{
        std::pair{EntryKind::Edit, "edit"}, std::pair{EntryKind::Undo, "undo"},
        std::pair{EntryKind::Redo, "redo"}, std::pair{EntryKind::Rewrite, "rewrite"}};
};

/// Whether a line lists edits of its own; others refer to those of an edit before.
[[nodiscard]] constexpr bool listsEdits(EntryKind kind)
{
    return kind == EntryKind::Edit || kind == EntryKind::Rewrite;
}

/// One line of the change log: who did what when. Lines are only ever added, and changed only
/// when somebody is forgotten.
struct HistoryEntry {
    qint64 sequence = 0;   ///< from 1, without gaps
    QDateTime at;          ///< UTC
    QString by = {};       ///< name of the organizer; empty = not said
    EntryKind kind = EntryKind::Edit;
    qint64 of = 0;   ///< the edit that an undo or redo is about; 0 for edits
    ChangeLabel label;
    int changes = 0;   ///< how many entities it touched

    bool operator==(const HistoryEntry &) const = default;
};

/// The change log, and what undo and redo would do next.
///
/// Undo and redo are lines of their own, so the log tells everything that ever happened; a new
/// edit makes what was undone unreachable for redo, but its lines stay.
class History {
public:
    History() = default;
    /// Takes the log in order of its sequence.
    explicit History(std::vector<HistoryEntry> entries);

    [[nodiscard]] const std::vector<HistoryEntry> &entries() const { return m_entries; }
    [[nodiscard]] const HistoryEntry *find(qint64 sequence) const;
    /// The edit that undo takes back next, or none.
    [[nodiscard]] std::optional<qint64> undoable() const;
    /// The edit that redo repeats next, or none.
    [[nodiscard]] std::optional<qint64> redoable() const;
    /// The edits that are in force, oldest first.
    [[nodiscard]] const std::vector<qint64> &done() const { return m_done; }
    [[nodiscard]] qint64 nextSequence() const { return static_cast<qint64>(m_entries.size()) + 1; }

    void append(HistoryEntry entry);

private:
    std::vector<HistoryEntry> m_entries;
    std::vector<qint64> m_done;
    std::vector<qint64> m_undone;
};

}   // namespace wallchart
