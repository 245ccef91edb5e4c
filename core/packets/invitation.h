// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/packets/peer.h"

namespace wallchart {

/// The kind of the packet that brings a small group's keys.
inline constexpr char kInvitationKind[] = "invitation";

/// A member of a small group, as the others are to know them.
struct InvitedPeer {
    QString name;   ///< as it shall be shown; may be a code name
    QString role;   ///< a key of the caller's, such as "facilitator"
    Peer peer;

    bool operator==(const InvitedPeer &) const = default;
};

/// The keys of a small group: whoever takes the invitation can write to and read from its members.
struct Invitation {
    QString group;   ///< key of the group, as its packets name it
    std::vector<InvitedPeer> members = {};

    bool operator==(const Invitation &) const = default;
};

/// The body of the packet.
[[nodiscard]] QJsonObject toJson(const Invitation &invitation);
/// Nothing when it is not such a body, has no group, or names one key twice.
[[nodiscard]] std::optional<Invitation> invitationFromJson(const QJsonObject &json);

}   // namespace wallchart
