// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/frame/services.h"

namespace wallchart {

/// A lock ticket as bytes for the program that starts afresh.
[[nodiscard]] QByteArray encodeTicket(const LockTicket &ticket);
/// None when the bytes are not a ticket.
[[nodiscard]] std::optional<LockTicket> decodeTicket(const QByteArray &bytes);

}   // namespace wallchart
