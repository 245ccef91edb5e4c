// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/packets/packetledger.h"

#include "core/packets/packeterrors.h"

#include <algorithm>

namespace wallchart {

namespace {

/// Whether both are versions of the same thing, by the same hand.
bool isSameSubject(const SeenPacket &a, const SeenPacket &b)
{
    return !a.subject.isEmpty() && a.subject == b.subject && a.signer == b.signer
           && a.kind == b.kind && a.group == b.group;
}

}   // namespace

SeenPacket seenFrom(const Packet &packet)
{
    const Letter &letter = packet.letter;
    return {letter.id,    packet.signer.signs, letter.kind,
            letter.group, letter.subject,      letter.version};
}

Result<void> admit(const PacketLedger &ledger, const Packet &packet)
{
    const SeenPacket now = seenFrom(packet);
    if (!now.group.isEmpty() && !ledger.groups.contains(now.group)) return fail(kPacketOtherGroup);
    int held = 0;
    for (const SeenPacket &seen : ledger.seen) {
        if (seen.id == now.id && seen.signer == now.signer) return fail(kPacketSeenBefore);
        if (isSameSubject(seen, now)) held = std::max(held, seen.version);
    }
    if (now.version <= held)
        return fail(kPacketOutdated, {QString::number(now.version), QString::number(held)});
    return {};
}

}   // namespace wallchart
