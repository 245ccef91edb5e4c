// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/packets/publickey.h"

#include <QJsonObject>
#include <QStringList>

namespace wallchart {

/// Somebody packets are exchanged with, as everyone may know them: two public keys.
struct Peer {
    PublicKey receives;   ///< X25519: what packets for them are locked with
    PublicKey signs;      ///< Ed25519: what their packets are signed with

    auto operator<=>(const Peer &) const = default;
};

/// Six groups of five digits that two people compare by voice, for digits are read in every
/// language. They stand for both keys: whoever has the same code has the same keys.
[[nodiscard]] QStringList codeOf(const Peer &peer);

/// The receiving key as the `age` tool takes it: `age1…`.
[[nodiscard]] QString recipientText(const PublicKey &receives);
/// Nothing when the text is no recipient.
[[nodiscard]] std::optional<PublicKey> recipientFromText(QStringView text);

/// How a peer stands in a packet and in what a campaign stores: `{"receives", "signs"}`.
[[nodiscard]] QJsonObject toJson(const Peer &peer);
/// Nothing when a field is missing, unknown, or no key that can be used.
[[nodiscard]] std::optional<Peer> peerFromJson(const QJsonObject &json);

}   // namespace wallchart
