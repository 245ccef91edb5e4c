// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/editing/changeset.h"
#include "core/model/campaign.h"
#include "core/packets/identity.h"

#include <QDateTime>

namespace wallchart {

// Kinds of packets of the training; kInvitationKind is in core/packets/invitation.h.
inline constexpr char kEnrolmentKind[] = "enrolment";     ///< contact person → facilitators
inline constexpr char kJoiningKind[] = "joining";         ///< participant → facilitator: my keys
inline constexpr char kSubmissionKind[] = "submission";   ///< participant → facilitator
inline constexpr char kReviewsKind[] = "reviews";         ///< facilitator → one participant
inline constexpr char kStatusKind[] = "status";           ///< facilitator → contact person

/// Makes the identity of this file; empty when it has one. Fails without secure memory.
[[nodiscard]] Result<ChangeSet> makeIdentity(const Campaign &campaign, const QString &name,
                                             IdSource &ids);
/// kNoIdentity when none was made yet.
[[nodiscard]] Result<Identity> identityOf(const Campaign &campaign);

/// The public keys of a known peer; nothing when what is stored is no key.
[[nodiscard]] std::optional<Peer> peerOf(const KnownPeer &known);
/// The row for somebody whose keys became known.
[[nodiscard]] KnownPeer knownPeer(const Peer &peer, const QString &name, PeerRole role,
                                  IdSource &ids);
/// Their keys, or null.
[[nodiscard]] const KnownPeer *peerOfParticipant(const Campaign &campaign, ParticipantId of);
[[nodiscard]] const KnownPeer *facilitatorOf(const Campaign &campaign, SmallGroupId group);
[[nodiscard]] const KnownPeer *contactPersonOf(const Campaign &campaign, TrainingGroupId group);

/// A name for the file of a packet that tells nothing: "k3vq7m2ztw.wallpacket".
[[nodiscard]] QString randomPacketName();

/// What every packet is written with.
struct PacketDesk {
    const Campaign &campaign;
    const Identity &identity;
    QDateTime now;
    IdSource &ids;
    /// Told by voice; null = locked with the keys of those it is for.
    const Secret *passphrase = nullptr;
    WorkFactor work = {};
};

/// The bytes of a packet, and what is to be performed once they are written.
struct OutgoingPacket {
    QByteArray bytes;
    ChangeSet changes;
};

}   // namespace wallchart
