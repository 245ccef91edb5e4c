// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/storage/filekey.h"

namespace wallchart {

/// Rows on damaged pages are gone. Args: path, table.
inline constexpr ErrorCode kRowsLost{"rows-lost", ErrorKind::Failed};
/// Rows were left out, for what they belong to is gone. Args: path, table, how many.
inline constexpr ErrorCode kRowsWithoutOwner{"rows-without-owner", ErrorKind::Failed};
/// Fields were emptied, for what they referred to is gone. Args: path, table, how many.
inline constexpr ErrorCode kReferencesEmptied{"references-emptied", ErrorKind::Failed};
/// The change log has holes and could not be kept: it starts anew. Arg: path.
inline constexpr ErrorCode kHistoryLost{"history-lost", ErrorKind::Failed};

/// What could be read of a damaged file.
struct Salvaged {
    qint64 rows = 0;
    Problems lost;   ///< empty: nothing was
};

/// Reads what can be read, table by table, around damaged pages, into a new file under the same
/// key. The damaged file is only read. Fails when its first page does not open, or `to` exists.
[[nodiscard]] Result<Salvaged> salvage(const QString &path, const QString &to, const KeySource &key,
                                       const Progress &progress);

}   // namespace wallchart
