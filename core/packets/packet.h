// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/packets/identity.h"
#include "core/packets/letter.h"

namespace wallchart {

// A packet is an age v1 file around one payload: a line `wallpacket 1 KIND SIGNER SIGNATURE`,
// then the JSON bytes that the signature is of. Kind, signer and recipients stand in the JSON
// as well, so a packet can be neither renamed nor handed on to others as if meant for them.

/// Signs a letter and locks it for its recipients; the writer is one only when named.
///
/// kPacketWithoutRecipient, kPacketBroken (a field that could not be read back),
/// kPacketTooLarge.
[[nodiscard]] Result<QByteArray> writePacket(const Letter &letter, const Identity &writer,
                                             const std::vector<Peer> &recipients);
/// The same, locked with a passphrase that is told by voice: for those whose keys are not known.
[[nodiscard]] Result<QByteArray> writePacket(const Letter &letter, const Identity &writer,
                                             const Secret &passphrase, WorkFactor work = {});

enum class Strangers {
    Refuse,
    /// Take what is soundly signed, at most 256 KiB: for invitations and for those who join.
    /// The code of the signer is then to be compared by voice.
    Admit,
};

/// Whose packets are read.
struct KnownPeers {
    std::vector<Peer> peers = {};
    Strangers strangers = Strangers::Refuse;
};

/// Opens, checks and reads a packet that is locked for `reader`.
///
/// What was changed, is for others, is signed by nobody known, too large, or of a later version
/// is refused with a code of packeterrors.h. Whether it is a replay is for the PacketLedger.
[[nodiscard]] Result<Packet> readPacket(QByteArrayView file, const Identity &reader,
                                        const KnownPeers &known);
/// The same for a packet locked with a passphrase; takes up to a second.
[[nodiscard]] Result<Packet> readPacket(QByteArrayView file, const Secret &passphrase,
                                        const KnownPeers &known);

}   // namespace wallchart
