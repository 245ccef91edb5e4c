// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/editing/history.h"
#include "core/storage/database.h"

namespace wallchart {

/// The log without its edits, in order.
[[nodiscard]] Result<std::vector<HistoryEntry>> readHistory(Database &database);

/// The stored edits of a line: compressed CBOR, empty for lines of undo and redo.
[[nodiscard]] Result<QByteArray> readEditsBytes(Database &database, qint64 sequence);

/// Adds a line; `edits` may be empty.
[[nodiscard]] Result<void> insertHistory(Database &database, const HistoryEntry &entry,
                                         const QByteArray &edits);

/// Changes who did a line, what it names and what it lists.
[[nodiscard]] Result<void> updateHistory(Database &database, const HistoryEntry &entry,
                                         const QByteArray &edits);

/// The number of the last line, or 0.
[[nodiscard]] Result<qint64> lastSequence(Database &database);

}   // namespace wallchart
