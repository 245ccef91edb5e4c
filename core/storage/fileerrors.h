// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

namespace wallchart {

// What can be wrong with a campaign file. The first argument is always its path.

/// There are no bytes in it.
inline constexpr ErrorCode kEmptyFile{"empty-file", ErrorKind::CannotOpen};
/// Its first bytes are not those of a campaign.
inline constexpr ErrorCode kNotACampaign{"not-a-campaign", ErrorKind::CannotOpen};
/// The key does not open it, and no backup says that the key is right.
inline constexpr ErrorCode kWrongPassphrase{"wrong-passphrase", ErrorKind::CannotOpen};
/// The key is right, but it was written by another program, or by a newer one of another kind.
inline constexpr ErrorCode kOtherApplication{"other-application", ErrorKind::CannotOpen};
/// It was written by a newer Wallchart. Args: path, its schema, the newest schema known here.
inline constexpr ErrorCode kNewerSchema{"newer-schema", ErrorKind::Failed};
/// The key is right, but pages are damaged.
inline constexpr ErrorCode kFileDamaged{"file-damaged", ErrorKind::Failed};
/// Its first bytes are those of a campaign, but it ends amid a page.
inline constexpr ErrorCode kFileCutOff{"file-cut-off", ErrorKind::Failed};
/// Another program has it open. Args: path, host, process.
inline constexpr ErrorCode kHeldElsewhere{"held-elsewhere", ErrorKind::Failed};
/// Another program reads or writes it just now, and did not finish for 20 seconds.
inline constexpr ErrorCode kFileBusy{"file-busy", ErrorKind::Failed};
/// The disk has no room for the change.
inline constexpr ErrorCode kDiskFull{"disk-full", ErrorKind::Failed};
/// SQLite refused. Args: path, its own words (never with values of rows).
inline constexpr ErrorCode kStoreFailed{"store-failed", ErrorKind::Failed};
/// The rows in the file are not those in memory: the campaign must be opened anew.
inline constexpr ErrorCode kStoreOutOfStep{"store-out-of-step", ErrorKind::Failed};

}   // namespace wallchart
