// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QByteArrayList>

namespace wallchart {

/// One way into an age file: the file key, wrapped for somebody.
struct AgeStanza {
    QByteArrayList args;   ///< its type first: "X25519", "scrypt", or one unknown here
    QByteArray body;

    bool operator==(const AgeStanza &) const = default;
};

/// The header of an age v1 file, as text that is checked sign by sign.
struct AgeHeader {
    std::vector<AgeStanza> stanzas;
    QByteArray code;           ///< what authenticates the header
    qsizetype codedSize = 0;   ///< so many bytes of the file are authenticated
    qsizetype size = 0;        ///< behind it begins the payload
};

/// The header as far as it is authenticated: up to and with `---`.
[[nodiscard]] QByteArray codedHeader(const std::vector<AgeStanza> &stanzas);

/// Takes exactly what the format allows: canonical Base64, lines of 64 signs, no other white space.
///
/// Fails with kNotAPacket, kPacketNewer or kPacketDamaged. Headers beyond 256 KiB are damaged.
[[nodiscard]] Result<AgeHeader> readAgeHeader(QByteArrayView file);

}   // namespace wallchart
