// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/packets/letter.h"

namespace wallchart {

/// A packet that was taken, as far as later ones are compared with it.
struct SeenPacket {
    Uuid id;
    PublicKey signer;
    QString kind = {};
    QString group = {};
    QString subject = {};
    int version = 1;

    bool operator==(const SeenPacket &) const = default;
};

[[nodiscard]] SeenPacket seenFrom(const Packet &packet);

/// What was taken before, and for which groups one takes packets. The caller stores it.
struct PacketLedger {
    std::vector<SeenPacket> seen = {};
    QStringList groups = {};
};

/// Whether a sound packet is taken: neither a replay, nor an older version, nor another group's.
///
/// A version may skip numbers: packets get lost. A packet without a group is for everyone; one
/// without a subject stands for itself, so only its repetition is refused.
[[nodiscard]] Result<void> admit(const PacketLedger &ledger, const Packet &packet);

}   // namespace wallchart
