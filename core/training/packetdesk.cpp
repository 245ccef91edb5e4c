// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/packetdesk.h"

#include "core/training/workerrors.h"

#include <sodium.h>

namespace wallchart {

namespace {

constexpr int kNameLength = 10;
// Without letters that are mistaken for another one.
constexpr char kNameSigns[] = "abcdefghjkmnpqrstuvwxyz23456789";

template <class Rows>
const KnownPeer *ofRole(const Rows &rows, PeerRole role)
{
    for (const KnownPeer *each : rows) {
        if (each->role == role) return each;
    }
    return nullptr;
}

}   // namespace

Result<ChangeSet> makeIdentity(const Campaign &campaign, const QString &name, IdSource &ids)
{
    ChangeSet changes{{QStringLiteral("make-identity"), {name}}};
    if (!campaign.all<OwnIdentity>().empty()) return changes;
    const auto made = Identity::make();
    if (!made) return tl::unexpected(made.error());
    const auto secret = made->toSecret();
    if (!secret) return tl::unexpected(secret.error());
    changes.edits.add(OwnIdentity{ids.make<OwnIdentityId>(), name,
                                  QString::fromLatin1(toPlainBase64(viewOf(secret->data())))});
    return changes;
}

Result<Identity> identityOf(const Campaign &campaign)
{
    if (campaign.all<OwnIdentity>().empty()) return fail(kNoIdentity);
    const QByteArray text = campaign.all<OwnIdentity>().begin()->secret.toLatin1();
    auto bytes = fromPlainBase64(text).value_or(QByteArray());
    auto secret = Secret::ofSize(static_cast<std::size_t>(bytes.size()));
    if (!secret) return tl::unexpected(secret.error());
    std::copy(bytes.begin(), bytes.end(), secret->data().begin());
    sodium_memzero(bytes.data(), static_cast<std::size_t>(bytes.size()));
    return Identity::fromSecret(*secret);
}

std::optional<Peer> peerOf(const KnownPeer &known)
{
    const auto receives = recipientFromText(known.receives);
    const auto bytes = fromPlainBase64(known.signs.toLatin1());
    const auto signs = bytes ? PublicKey::fromBytes(*bytes) : std::nullopt;
    if (!receives || !signs) return std::nullopt;
    return Peer{*receives, *signs};
}

KnownPeer knownPeer(const Peer &peer, const QString &name, PeerRole role, IdSource &ids)
{
    return {ids.make<KnownPeerId>(), name, role, recipientText(peer.receives),
            QString::fromLatin1(toPlainBase64(peer.signs.view()))};
}

const KnownPeer *peerOfParticipant(const Campaign &campaign, ParticipantId of)
{
    return ofRole(campaign.allWith<&KnownPeer::participant>(of), PeerRole::Participant);
}

const KnownPeer *facilitatorOf(const Campaign &campaign, SmallGroupId group)
{
    return ofRole(campaign.allWith<&KnownPeer::smallGroup>(group), PeerRole::Facilitator);
}

const KnownPeer *contactPersonOf(const Campaign &campaign, TrainingGroupId group)
{
    return ofRole(campaign.allWith<&KnownPeer::group>(group), PeerRole::ContactPerson);
}

QString randomPacketName()
{
    QString name;
    for (int i = 0; i < kNameLength; ++i)
        name += QLatin1Char(kNameSigns[randombytes_uniform(sizeof kNameSigns - 1)]);
    return name + QStringLiteral(".wallpacket");
}

}   // namespace wallchart
