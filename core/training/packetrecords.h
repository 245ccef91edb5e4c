// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/packets/packetledger.h"
#include "core/training/packetdesk.h"

namespace wallchart {

/// The row that remembers a packet.
[[nodiscard]] PacketSeen recordOf(const Letter &letter, const Peer &signer, IdSource &ids);

[[nodiscard]] bool isRecorded(const Campaign &campaign, const Letter &letter);

/// What was taken or written before, and the groups that this file takes packets for: small
/// groups that are led or learnt in here, and groups that are registered here.
[[nodiscard]] PacketLedger ledgerOf(const Campaign &campaign);

/// A letter of ours with the next version of its subject.
[[nodiscard]] Letter nextLetter(const PacketDesk &desk, const char *kind, const QString &group,
                                const QString &subject, QJsonObject body);

/// What the versions of a participant's week have in common.
[[nodiscard]] QString workSubject(ParticipantId participant, int week);

/// The enrolment packet that brought a group, the last of them; none = it was registered here.
[[nodiscard]] std::optional<Uuid> enrolmentOf(const Campaign &campaign, TrainingGroupId group);
/// True when this file wrote that packet.
[[nodiscard]] bool wroteHere(const Campaign &campaign, const Peer &self, const char *kind,
                             const std::optional<Uuid> &packet);

}   // namespace wallchart
