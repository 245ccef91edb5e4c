// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/id.h"
#include "core/packets/peer.h"

#include <QDateTime>

namespace wallchart {

/// What somebody says in a packet, before it is signed and locked.
struct Letter {
    QString kind;         ///< small letters, digits and dashes, such as "submission"
    Uuid id;              ///< of this packet alone
    QDateTime written;    ///< when, by the writer's clock; kept to the second
    QString group = {};   ///< key of the group it is meant for; empty = for no group in particular
    QString subject = {};   ///< what it is a version of, such as one participant's week
    int version = 1;        ///< of the subject, from 1; the greatest holds
    std::optional<Uuid> inReplyTo = {};
    QJsonObject body = {};   ///< the caller's

    bool operator==(const Letter &) const = default;
};

/// A letter as it came in.
struct Packet {
    Letter letter;
    Peer signer;                              ///< who signed it: nobody else could have
    std::vector<PublicKey> recipients = {};   ///< none when it was locked with a passphrase
    bool fromStranger = false;                ///< the signer is not among the known peers

    bool operator==(const Packet &) const = default;
};

/// The bytes that are signed: one JSON object with the letter, its signer and its recipients.
[[nodiscard]] QByteArray toJsonBytes(const Letter &letter, const Peer &signer,
                                     const std::vector<PublicKey> &recipients);
/// Strict: kPacketBroken names the first field that is missing, unknown or not as it is written.
[[nodiscard]] Result<Packet> packetFromJsonBytes(const QByteArray &bytes);

/// Whether it may stand as the kind of a packet.
[[nodiscard]] bool isPacketKind(QStringView kind);

}   // namespace wallchart
