// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/packets/identity.h"

namespace wallchart {

/// What is inside the envelope, its signature found sound.
struct SignedPayload {
    QString kind;
    PublicKey signer;
    QByteArray json;
};

/// The line `wallpacket 1 KIND SIGNER SIGNATURE` and the JSON it signs.
[[nodiscard]] QByteArray signedPayload(const QString &kind, const QByteArray &json,
                                       const Identity &writer);

/// Fails with kNotAPacket, kPacketNewer, kPacketBroken or kPacketBadSignature.
[[nodiscard]] Result<SignedPayload> readSignedPayload(QByteArrayView payload);

}   // namespace wallchart
