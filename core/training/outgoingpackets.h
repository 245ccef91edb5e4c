// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/training/handin.h"
#include "core/training/packetdesk.h"

namespace wallchart {

/// The edition, a group and its participants with all that a facilitator needs, e-mail included.
/// Locked for the facilitators named (known peers), or with the passphrase.
[[nodiscard]] Result<OutgoingPacket> enrolmentPacket(const PacketDesk &desk, TrainingGroupId group,
                                                     const std::vector<KnownPeerId> &facilitators);

/// The keys of a small group, its edition, and who of it is invited. Without `whom` all of them.
/// With keys it goes to those whose keys are known; the others need the passphrase.
[[nodiscard]] Result<OutgoingPacket> invitationPacket(const PacketDesk &desk, SmallGroupId group,
                                                      const std::vector<ParticipantId> &whom);

/// The keys of a participant of this file, in reply to their invitation.
[[nodiscard]] Result<OutgoingPacket> joiningPacket(const PacketDesk &desk,
                                                   ParticipantId participant);

/// Work that is handed in: stores the version and locks it for the facilitator.
[[nodiscard]] Result<OutgoingPacket> submissionPacket(const PacketDesk &desk, const HandIn &work);

/// All reviews of one participant, for them alone.
[[nodiscard]] Result<OutgoingPacket> reviewsPacket(const PacketDesk &desk,
                                                   ParticipantId participant);

/// Participant, week, state, attendance of those of a group whom this file leads; nothing else.
[[nodiscard]] Result<OutgoingPacket> statusPacket(const PacketDesk &desk, TrainingGroupId group);

}   // namespace wallchart
