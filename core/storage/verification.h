// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/storage/filekey.h"

namespace wallchart {

// What verifyCampaign() can find; the first argument of each is the path.

/// A page is not what was written. Args: path, number of the page from 1.
inline constexpr ErrorCode kPageDamaged{"page-damaged", ErrorKind::Failed};
/// The file is shorter or longer than it says. Args: path, bytes it should have, bytes it has.
inline constexpr ErrorCode kWrongLength{"wrong-length", ErrorKind::Failed};
/// SQLite's own check found something. Args: path, its words.
inline constexpr ErrorCode kIntegrity{"integrity", ErrorKind::Failed};
/// A table or index is not as this version makes it. Args: path, its name.
inline constexpr ErrorCode kSchemaDiffers{"schema-differs", ErrorKind::Failed};
/// Rows refer to others that are not there. Args: path, table, table referred to, how many.
inline constexpr ErrorCode kReferencesBroken{"references-broken", ErrorKind::Failed};
/// The log lacks a line. Args: path, number of the line that is missing.
inline constexpr ErrorCode kHistoryGap{"history-gap", ErrorKind::Failed};
/// A line takes back or repeats what is no edit before it. Args: path, number of the line.
inline constexpr ErrorCode kHistoryReference{"history-reference", ErrorKind::Failed};
/// The edits of a line cannot be read. Args: path, number of the line.
inline constexpr ErrorCode kHistoryUnreadable{"history-unreadable", ErrorKind::Failed};
/// Rows are not as the log left them. Args: path, table, how many.
inline constexpr ErrorCode kHistoryDiffers{"history-differs", ErrorKind::Failed};

/// Reads everything in a file and lists all that is wrong; an empty list means: sound.
///
/// Fails only when nothing can be said at all: wrong passphrase, no campaign, the disk. Takes a
/// few times as long as opening. Does not write, and works while another program holds the file.
[[nodiscard]] Result<Problems> verifyCampaign(const QString &path, const KeySource &key,
                                              const Progress &progress);

}   // namespace wallchart
