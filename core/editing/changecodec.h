// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/model/edits.h"

#include <QByteArray>

namespace wallchart {

/// Stored edits cannot be read back: damaged, or written by a newer program. Arg: what was met.
inline constexpr ErrorCode kChangeUnreadable{"change-unreadable", ErrorKind::Failed};

/// Edits as compressed CBOR, for the history of a file.
///
/// Of a changed entity the whole `before` is written, and of `after` only what differs. Every
/// table names its fields once, so that an entry is still understood after fields were added.
[[nodiscard]] QByteArray encodeEdits(const Edits &edits);

/// The same edits in the same order. Fields that the bytes do not know are left empty, fields
/// that the program no longer knows are dropped.
[[nodiscard]] Result<Edits> decodeEdits(const QByteArray &bytes);

}   // namespace wallchart
