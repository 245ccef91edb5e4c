// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/packets/letter.h"
#include "core/training/packetdesk.h"

namespace wallchart {

/// Somebody whom an invitation invites.
struct Invited {
    ParticipantId participant;
    QString name;

    bool operator==(const Invited &) const = default;
};

/// A packet that can be taken: what it changes, and whom it is from.
struct IncomingPacket {
    Letter letter;
    Peer signer;
    QString from = {};   ///< name of who wrote it
    /// The code of whoever was not known before, to be compared by voice; else empty.
    QStringList newCode = {};
    /// Of an invitation: whom it invites. Its change is made by joined(), once one is chosen.
    std::vector<Invited> invited = {};
    std::optional<ParticipantId> participant = {};   ///< whom it is about, where it is one person
    ChangeSet changes = {};
};

/// Opens a packet and works out what it changes.
///
/// Replays, older versions, packets of other groups or of people not known here, and changed
/// bytes are refused with a code (packeterrors.h, workerrors.h); then nothing changes. With
/// `desk.passphrase` it is opened with that, else with the keys of the file.
[[nodiscard]] Result<IncomingPacket> takenPacket(const PacketDesk &desk, QByteArrayView file);

/// The change by which one of the invited learns with this file from now on: edition, groups and
/// keys of the facilitator in one step. `worker` is who they are on the chart, if at all.
[[nodiscard]] Result<ChangeSet> joined(const PacketDesk &desk, const IncomingPacket &invitation,
                                       ParticipantId as, std::optional<WorkerId> worker);

}   // namespace wallchart
