// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/packets/peer.h"

#include <QString>

namespace wallchart {

/// Somebody's public keys as they are handed on in a message.
struct NamedKeys {
    QString name;
    Peer peer;
};

/// Three lines: the name, then both public keys. There is nothing secret in them.
[[nodiscard]] QString keysText(const NamedKeys &keys);
/// Reads such lines, also with other words around them; nothing when the keys are not there.
[[nodiscard]] std::optional<NamedKeys> keysFromText(const QString &text);

}   // namespace wallchart
