// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/packets/invitation.h"

#include <QJsonArray>

#include <set>

namespace wallchart {

namespace {

std::optional<InvitedPeer> memberFromJson(const QJsonObject &json)
{
    const QJsonValue name = json[QLatin1String("name")];
    const QJsonValue role = json[QLatin1String("role")];
    const auto peer = peerFromJson(json[QLatin1String("peer")].toObject());
    if (json.size() != 3 || !name.isString() || !role.isString() || !peer) return std::nullopt;
    return InvitedPeer{name.toString(), role.toString(), *peer};
}

}   // namespace

QJsonObject toJson(const Invitation &invitation)
{
    QJsonArray members;
    for (const InvitedPeer &member : invitation.members) {
        members.append(QJsonObject{{QStringLiteral("name"), member.name},
                                   {QStringLiteral("role"), member.role},
                                   {QStringLiteral("peer"), toJson(member.peer)}});
    }
    return {{QStringLiteral("group"), invitation.group}, {QStringLiteral("members"), members}};
}

std::optional<Invitation> invitationFromJson(const QJsonObject &json)
{
    const QJsonValue members = json[QLatin1String("members")];
    Invitation invitation{json[QLatin1String("group")].toString()};
    if (json.size() != 2 || invitation.group.isEmpty() || !members.isArray()) return std::nullopt;
    std::set<PublicKey> keys;
    for (const QJsonValue entry : members.toArray()) {
        const auto member = memberFromJson(entry.toObject());
        if (!member || !keys.insert(member->peer.signs).second) return std::nullopt;
        invitation.members.push_back(*member);
    }
    return invitation;
}

}   // namespace wallchart
