// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/training.h"

#include <QDateTime>

namespace wallchart {

/// Who this file is in packets; made on first use, at most one. Never leaves the file.
struct OwnIdentity {
    OwnIdentityId id;
    QString name;          ///< as the others shall see it
    QString secret = {};   ///< Base64 of what Identity::toSecret() gives

    bool operator==(const OwnIdentity &) const = default;
};

/// As what somebody takes part in the training.
enum class PeerRole { Participant, Facilitator, ContactPerson };

template <>
struct EnumKeys<PeerRole> {
    static constexpr std::array all{std::pair{PeerRole::Participant, "participant"},
                                    std::pair{PeerRole::Facilitator, "facilitator"},
                                    std::pair{PeerRole::ContactPerson, "contact-person"}};
};

/// Somebody whose packets are taken, and for whom packets are locked.
struct KnownPeer {
    KnownPeerId id;
    QString name;
    PeerRole role = PeerRole::Participant;
    QString receives = {};   ///< public key as the `age` tool takes it: "age1…"
    QString signs = {};      ///< public key in Base64
    std::optional<ParticipantId> participant = {};   ///< whom the keys are of
    std::optional<SmallGroupId> smallGroup = {};     ///< of a facilitator: which one they lead
    std::optional<TrainingGroupId> group = {};       ///< of a contact person: whom they registered

    bool operator==(const KnownPeer &) const = default;
};

/// A packet that was taken or written here: with these, replays and older versions are refused.
struct PacketSeen {
    PacketSeenId id;
    QString packet;   ///< its id
    QString signer;   ///< public key in Base64; our own for those written here
    QString kind;
    QString group = {};
    QString subject = {};
    int version = 1;
    QDateTime written = {};   ///< by the writer's clock

    bool operator==(const PacketSeen &) const = default;
};

template <>
struct Describe<OwnIdentity> {
    static constexpr auto table = "own_identity";
    static constexpr std::tuple fields{field("id", &OwnIdentity::id),
                                       field("name", &OwnIdentity::name),
                                       field("secret", &OwnIdentity::secret)};
};
static_assert(kDescribesAllMembers<OwnIdentity>);

template <>
struct Describe<KnownPeer> {
    static constexpr auto table = "known_peer";
    static constexpr std::tuple fields{field("id", &KnownPeer::id),
                                       field("name", &KnownPeer::name),
                                       field("role", &KnownPeer::role),
                                       field("receives", &KnownPeer::receives),
                                       field("signs", &KnownPeer::signs),
                                       indexed("participant", &KnownPeer::participant),
                                       indexed("small_group", &KnownPeer::smallGroup),
                                       indexed("training_group", &KnownPeer::group)};
};
static_assert(kDescribesAllMembers<KnownPeer>);

template <>
struct Describe<PacketSeen> {
    static constexpr auto table = "packet_seen";
    static constexpr std::tuple fields{field("id", &PacketSeen::id),
                                       field("packet", &PacketSeen::packet),
                                       field("signer", &PacketSeen::signer),
                                       field("kind", &PacketSeen::kind),
                                       field("packet_group", &PacketSeen::group),
                                       field("subject", &PacketSeen::subject),
                                       field("version", &PacketSeen::version),
                                       field("written", &PacketSeen::written)};
};
static_assert(kDescribesAllMembers<PacketSeen>);

}   // namespace wallchart
