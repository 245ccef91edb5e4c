// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commandline/command.h"
#include "core/editing/session.h"
#include "core/training/packetdesk.h"

namespace wallchart {

/// Args: what was looked for.
inline constexpr ErrorCode kNoSuchParticipant{"no-such-participant", ErrorKind::Rejected};
inline constexpr ErrorCode kNoSuchTrainingGroup{"no-such-training-group", ErrorKind::Rejected};
inline constexpr ErrorCode kNoSuchSmallGroup{"no-such-small-group", ErrorKind::Rejected};
inline constexpr ErrorCode kNoEditionHere{"no-edition-here", ErrorKind::Rejected};
inline constexpr ErrorCode kNoSuchPeer{"no-such-peer", ErrorKind::Rejected};
/// Without a name, and there is none at all.
inline constexpr ErrorCode kNoParticipantYet{"no-participant-yet", ErrorKind::Rejected};
inline constexpr ErrorCode kNoTrainingGroupYet{"no-training-group-yet", ErrorKind::Rejected};
inline constexpr ErrorCode kNoSmallGroupYet{"no-small-group-yet", ErrorKind::Rejected};
inline constexpr ErrorCode kNoEditionYet{"no-edition-yet", ErrorKind::Rejected};
/// Arg: those who may be meant, where there are several and none is named.
inline constexpr ErrorCode kWhichOne{"which-one", ErrorKind::Rejected};
/// Arg: those who learn with this file; none = nobody does.
inline constexpr ErrorCode kWhoLearns{"who-learns", ErrorKind::Rejected};
/// Args: where, the names that were found
inline constexpr ErrorCode kNamesInAnswers{"names-in-answers", ErrorKind::Rejected};

// Finds what people name; without a name the only one there is.

[[nodiscard]] Result<StoredEditionId> editionNamed(const Campaign &campaign, const QString &key);
[[nodiscard]] Result<TrainingGroupId> trainingGroupNamed(const Campaign &campaign,
                                                         const QString &text);
[[nodiscard]] Result<SmallGroupId> smallGroupNamed(const Campaign &campaign, const QString &text);
/// An id, or a name.
[[nodiscard]] Result<ParticipantId> participantNamed(const Campaign &campaign, const QString &text);
[[nodiscard]] Result<std::vector<ParticipantId>> participantsNamed(const Campaign &campaign,
                                                                   const QStringList &texts);
/// One of those who learn with this file.
[[nodiscard]] Result<ParticipantId> learnerNamed(const Campaign &campaign, const QString &text);
/// Whose keys are known, by name.
[[nodiscard]] Result<KnownPeerId> peerNamed(const Campaign &campaign, const QString &text);

/// The week of the option --week.
[[nodiscard]] Result<int> weekFrom(const Invocation &call);
/// KEY=VALUE of an option that may be repeated.
[[nodiscard]] Result<std::vector<std::pair<QString, QString>>> pairsFrom(const Invocation &call,
                                                                         const QString &option);

/// A file held for writing, with its keys: made on first use.
struct TrainingWork {
    std::unique_ptr<Session> session;
    Identity identity;
    std::optional<Secret> passphrase;   ///< of --packet-passphrase-file
    QDateTime now;

    [[nodiscard]] const Campaign &campaign() const { return session->campaign(); }
    [[nodiscard]] PacketDesk desk() const
    {
        return {session->campaign(), identity, now, session->ids(),
                passphrase ? &*passphrase : nullptr};
    }
};
[[nodiscard]] Result<TrainingWork> trainingWork(const Invocation &call);

/// Where a packet goes: a folder gets a file whose name tells nothing.
[[nodiscard]] QString packetPath(const QString &output);
/// Writes a packet, then performs what it changes; when that fails, the packet is gone again.
[[nodiscard]] Result<void> deliver(Session &session, OutgoingPacket packet, const QString &path);

[[nodiscard]] QCommandLineOption packetPassphraseOption();
[[nodiscard]] QCommandLineOption weekOption();

/// `{receives, signs, code}` of somebody's keys.
[[nodiscard]] QJsonObject keysJson(const Peer &peer);

}   // namespace wallchart
