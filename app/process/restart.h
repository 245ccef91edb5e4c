// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace wallchart {

/// Puts the same program in place of this process, with no memory of what it held.
///
/// `message` travels through a file that exists in memory only; every other descriptor is
/// closed. Returns only when the system refuses.
void startAfreshWith(const QByteArray &message);

/// The message of the process that was here before, or empty at a first start. Can be read once.
[[nodiscard]] QByteArray messageFromBefore();

}   // namespace wallchart
