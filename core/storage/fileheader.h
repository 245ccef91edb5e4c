// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/fileerrors.h"
#include "core/storage/filekey.h"

namespace wallchart {

inline constexpr qint64 kPageSize = 4096;

/// Whether a file may end amid a page, as one does that was not copied to its end.
enum class PartPages { Refuse, Allow };

/// Reads the salt from the unencrypted start of a file, or says why it cannot be a campaign.
[[nodiscard]] Result<Salt> readFileHeader(const QString &path,
                                          PartPages partPages = PartPages::Refuse);

/// True when a program was stopped in the middle of a change: SQLite will roll it back.
[[nodiscard]] bool hasJournal(const QString &path);

/// The absolute path without links, also of a file that is to be made: SQLite keeps its journal
/// there, and two names of one file must meet in one lock.
[[nodiscard]] QString realPathOf(const QString &path);

[[nodiscard]] QString journalOf(const QString &path);

}   // namespace wallchart
