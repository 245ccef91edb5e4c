// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/incomingpackets.h"

#include "core/packets/invitation.h"
#include "core/packets/packet.h"
#include "core/packets/packeterrors.h"
#include "core/training/handin.h"
#include "core/training/incomingrows.h"
#include "core/training/packetrecords.h"
#include "core/training/workerrors.h"
#include "core/training/workstate.h"

#include <algorithm>

namespace wallchart {

namespace {

/// One packet on its way in.
struct Taking {
    const PacketDesk &desk;
    const Packet &packet;
    IncomingPacket &incoming;

    [[nodiscard]] const Campaign &campaign() const { return desk.campaign; }
    [[nodiscard]] Edits &edits() { return incoming.changes.edits; }
    [[nodiscard]] IncomingRows rows() { return {desk.campaign, incoming.changes.edits}; }
    void name(const char *key, QStringList args)
    {
        incoming.changes.label = {QString::fromLatin1(key), std::move(args)};
    }
};

tl::unexpected<Error> brokenBody()
{
    return fail(kPacketBroken, {QStringLiteral("body")});
}

tl::unexpected<Error> unknownSigner(const Packet &packet)
{
    return fail(kPacketUnknownSigner, {codeOf(packet.signer).join(QLatin1Char(' '))});
}

bool isSignedBy(const Packet &packet, const KnownPeer *known)
{
    const auto peer = known ? peerOf(*known) : std::nullopt;
    return peer && *peer == packet.signer;
}

/// The participant a packet is about, or why it is not taken.
Result<const Participant *> participantHere(const Campaign &campaign, ParticipantId id)
{
    const Participant *participant = campaign.find(id);
    if (!participant) return fail(kPacketParticipantUnknown);
    return participant;
}

/// Whether it is the name that this file has in packets.
bool isOwnName(const Campaign &campaign, const QString &name)
{
    const auto &own = campaign.all<OwnIdentity>();
    return !name.isEmpty() && !own.empty() && own.begin()->name == name;
}

/// From a contact person: edition, group and participants.
Result<void> takeEnrolment(Taking &taking)
{
    BodyFields fields(taking.packet.letter.body);
    const auto edition = objectFromBody(fields, "edition", editionFromBody);
    BodyFields contact(fields.object("group"));
    TrainingGroup group = groupFromBody(contact);
    group.contactEmail = contact.text("contact_email");
    const auto circles = listFromBody(fields, "small_groups", smallGroupFromBody);
    const auto participants = listFromBody(fields, "participants", participantFromBody);
    if (!contact.finished() || !fields.finished()) return brokenBody();
    const KnownPeer *known = contactPersonOf(taking.campaign(), group.id);
    if (known && !isSignedBy(taking.packet, known)) return fail(kPacketOtherSigner, {known->name});

    IncomingRows rows = taking.rows();
    group.edition = rows.take(edition);
    rows.take(group);
    for (SmallGroup circle : circles) {
        circle.edition = group.edition;
        rows.take(circle, isOwnName(taking.campaign(), circle.facilitator));
    }
    for (Participant participant : participants) {
        participant.group = group.id;
        rows.take(std::move(participant));
    }
    KnownPeer keys = knownPeer(taking.packet.signer, group.contactPerson, PeerRole::ContactPerson,
                               taking.desk.ids);
    keys.group = group.id;
    rows.takeKeys(known, std::move(keys));
    taking.incoming.from = group.contactPerson;
    taking.name("take-enrolment", {group.name});
    return {};
}

/// From a participant who was invited: their keys.
Result<void> takeJoining(Taking &taking)
{
    BodyFields fields(taking.packet.letter.body);
    const auto id = fields.id<ParticipantId>("participant");
    if (!fields.finished()) return brokenBody();
    const auto participant = participantHere(taking.campaign(), id);
    if (!participant) return tl::unexpected(participant.error());
    const Participant &joining = **participant;
    const auto &invitation = taking.packet.letter.inReplyTo;
    if (!invitation || invitation->toString() != joining.invitation)
        return fail(kJoinedUninvited, {joining.name});
    const KnownPeer *known = peerOfParticipant(taking.campaign(), id);
    if (known && !isSignedBy(taking.packet, known))
        return fail(kJoinedAlready,
                    {joining.name, codeOf(taking.packet.signer).join(QLatin1Char(' '))});
    KnownPeer keys = knownPeer(taking.packet.signer, joining.name, PeerRole::Participant,
                               taking.desk.ids);
    keys.participant = id;
    taking.rows().takeKeys(known, std::move(keys));
    taking.incoming.from = joining.name;
    taking.incoming.participant = id;
    taking.name("take-joining", {joining.name});
    return {};
}

/// The number under which a version is kept: its own, unless work on paper has it already.
int freeVersion(const Campaign &campaign, ParticipantId participant, int week, int version)
{
    const auto held = versionsOf(campaign, participant, week);
    const bool taken = std::any_of(
        held.begin(), held.end(), [&](const Submission *each) { return each->version == version; });
    return taken ? held.back()->version + 1 : version;
}

/// From a participant: a version of their work.
Result<void> takeSubmission(Taking &taking)
{
    const Letter &letter = taking.packet.letter;
    const auto payload = workFromJson(letter.body);
    const auto id = payload ? ParticipantId::fromString(payload->participant) : std::nullopt;
    if (!id || letter.subject != workSubject(*id, payload->week)) return brokenBody();
    const auto participant = participantHere(taking.campaign(), *id);
    if (!participant) return tl::unexpected(participant.error());
    const Participant &writer = **participant;
    const KnownPeer *known = peerOfParticipant(taking.campaign(), *id);
    if (!known) return unknownSigner(taking.packet);
    if (!isSignedBy(taking.packet, known)) return fail(kPacketOtherSigner, {writer.name});
    taking.edits().add(
        Submission{.id = taking.desk.ids.make<SubmissionId>(),
                   .participant = *id,
                   .week = payload->week,
                   .version = freeVersion(taking.campaign(), *id, payload->week, letter.version),
                   .madeAt = letter.written,
                   .receivedAt = taking.desk.now,
                   .peersMaySee = payload->peersMaySee,
                   .payload = QString::fromUtf8(bytesOf(*payload))});
    taking.incoming.from = writer.name;
    taking.incoming.participant = id;
    taking.name("take-submission", {writer.name, QString::number(payload->week)});
    return {};
}

/// The version that a review is about; work on paper or by voice is not here yet.
SubmissionId reviewedWork(Taking &taking, ParticipantId participant, const ReviewInPacket &review)
{
    const auto versions = versionsOf(taking.campaign(), participant, review.week);
    for (const Submission *each : versions) {
        if (each->madeAt == review.madeAt) return each->id;
    }
    const auto id = taking.desk.ids.make<SubmissionId>();
    taking.edits().add(Submission{
        .id = id,
        .participant = participant,
        .week = review.week,
        .version = freeVersion(taking.campaign(), participant, review.week, review.version),
        .madeAt = review.madeAt,
        .source = review.source});
    return id;
}

void takeReview(Taking &taking, ParticipantId participant, const ReviewInPacket &in)
{
    const SubmissionId work = reviewedWork(taking, participant, in);
    const Review *held = reviewOf(taking.campaign(), work);
    Review row{held ? held->id : taking.desk.ids.make<ReviewId>(),
               work,
               in.facilitator,
               in.at,
               in.verdict,
               in.marks,
               in.comments};
    if (held) taking.edits().change(*held, row);
    else taking.edits().add(std::move(row));
}

bool isFacilitatorOf(const Campaign &campaign, const Packet &packet, const Participant &participant)
{
    if (!participant.smallGroup) return false;
    const auto known = campaign.allWith<&KnownPeer::smallGroup>(*participant.smallGroup);
    return std::any_of(known.begin(), known.end(), [&](const KnownPeer *each) {
        return each->role == PeerRole::Facilitator && isSignedBy(packet, each);
    });
}

/// From a facilitator: all reviews of a participant who learns here.
Result<void> takeReviews(Taking &taking)
{
    BodyFields fields(taking.packet.letter.body);
    const auto id = fields.id<ParticipantId>("participant");
    const auto reviews = listFromBody(fields, "reviews", reviewFromBody);
    if (!fields.finished()) return brokenBody();
    const auto participant = participantHere(taking.campaign(), id);
    if (!participant) return tl::unexpected(participant.error());
    const Participant &reader = **participant;
    if (!reader.mine) return fail(kPacketParticipantUnknown);
    if (!isFacilitatorOf(taking.campaign(), taking.packet, reader))
        return fail(kPacketNotOfFacilitator, {reader.name});
    for (const ReviewInPacket &review : reviews) takeReview(taking, id, review);
    taking.incoming.from = taking.campaign().find(*reader.smallGroup)->facilitator;
    taking.incoming.participant = id;
    taking.name("take-reviews", {reader.name});
    return {};
}

const KnownPeer *knownFacilitator(const Campaign &campaign, const Packet &packet)
{
    for (const KnownPeer &each : campaign.all<KnownPeer>()) {
        if (each.role == PeerRole::Facilitator && isSignedBy(packet, &each)) return &each;
    }
    return nullptr;
}

/// From a facilitator to the contact person: where the work of a group stands.
Result<void> takeStatus(Taking &taking)
{
    const Letter &letter = taking.packet.letter;
    BodyFields fields(letter.body);
    const auto id = fields.id<TrainingGroupId>("group");
    const QString facilitator = fields.text("facilitator");
    const auto lines = listFromBody(fields, "lines", statusLineFromBody);
    if (!fields.finished() || letter.group != id.toString()) return brokenBody();
    const TrainingGroup *group = taking.campaign().find(id);
    const KnownPeer *known = knownFacilitator(taking.campaign(), taking.packet);
    const bool answersUs = wroteHere(taking.campaign(), taking.desk.identity.peer(), kEnrolmentKind,
                                     letter.inReplyTo);
    if (!known && !answersUs) return unknownSigner(taking.packet);
    if (!known) {
        KnownPeer keys = knownPeer(taking.packet.signer, facilitator, PeerRole::Facilitator,
                                   taking.desk.ids);
        keys.group = id;
        taking.rows().takeKeys(nullptr, std::move(keys));
    }
    taking.edits().add(StatusReport{taking.desk.ids.make<StatusReportId>(), id, facilitator,
                                    letter.written, lines});
    taking.incoming.from = facilitator;
    taking.name("take-status", {group->name, facilitator});
    return {};
}

/// An invitation changes nothing before one of the invited is chosen.
Result<void> readInvitation(Taking &taking)
{
    BodyFields fields(taking.packet.letter.body);
    const auto keys = invitationFromJson(fields.object("keys"));
    (void)objectFromBody(fields, "edition", editionFromBody);
    (void)listFromBody(fields, "groups", groupFromBody);
    const SmallGroup circle = objectFromBody(fields, "small_group", smallGroupFromBody);
    const auto participants = listFromBody(fields, "participants", participantFromBody);
    if (!fields.finished() || !keys || keys->group != circle.id.toString()) return brokenBody();
    // Nobody invites with the keys of somebody else.
    const bool own = std::any_of(
        keys->members.begin(), keys->members.end(),
        [&](const InvitedPeer &each) { return each.peer == taking.packet.signer; });
    if (!own) return brokenBody();
    for (const Participant &each : participants)
        taking.incoming.invited.push_back({each.id, each.name});
    taking.incoming.from = circle.facilitator;
    return {};
}

struct KindOfPacket {
    const char *kind;
    bool fromStrangers;   ///< what it answers, or the passphrase, says whose it is
    Result<void> (*take)(Taking &);
};

constexpr KindOfPacket kKindsOfPackets[] = {
    {kInvitationKind, true, readInvitation}, {kEnrolmentKind, true, takeEnrolment},
    {kJoiningKind, true, takeJoining},       {kSubmissionKind, false, takeSubmission},
    {kReviewsKind, false, takeReviews},      {kStatusKind, true, takeStatus},
};

const KindOfPacket *kindOf(const QString &kind)
{
    for (const KindOfPacket &each : kKindsOfPackets) {
        if (kind == QLatin1String(each.kind)) return &each;
    }
    return nullptr;
}

KnownPeers peersOf(const Campaign &campaign)
{
    KnownPeers known{.strangers = Strangers::Admit};
    for (const KnownPeer &each : campaign.all<KnownPeer>()) {
        if (const auto peer = peerOf(each)) known.peers.push_back(*peer);
    }
    return known;
}

Result<Packet> openedPacket(const PacketDesk &desk, QByteArrayView file)
{
    const KnownPeers known = peersOf(desk.campaign);
    if (desk.passphrase) return readPacket(file, *desk.passphrase, known);
    return readPacket(file, desk.identity, known);
}

}   // namespace

Result<IncomingPacket> takenPacket(const PacketDesk &desk, QByteArrayView file)
{
    const auto packet = openedPacket(desk, file);
    if (!packet) return tl::unexpected(packet.error());
    const KindOfPacket *kind = kindOf(packet->letter.kind);
    if (!kind) return fail(kPacketKindUnknown, {packet->letter.kind});
    if (packet->fromStranger && !kind->fromStrangers) return unknownSigner(*packet);
    if (const auto admitted = admit(ledgerOf(desk.campaign), *packet); !admitted)
        return tl::unexpected(admitted.error());
    IncomingPacket incoming{packet->letter, packet->signer};
    if (packet->fromStranger) incoming.newCode = codeOf(packet->signer);
    Taking taking{desk, *packet, incoming};
    if (const auto taken = kind->take(taking); !taken) return tl::unexpected(taken.error());
    if (kind->take != readInvitation)
        incoming.changes.edits.add(recordOf(packet->letter, packet->signer, desk.ids));
    return incoming;
}

Result<ChangeSet> joined(const PacketDesk &desk, const IncomingPacket &invitation, ParticipantId as,
                         std::optional<WorkerId> worker)
{
    BodyFields fields(invitation.letter.body);
    ChangeSet changes;
    IncomingRows rows(desk.campaign, changes.edits);
    const auto edition = rows.take(objectFromBody(fields, "edition", editionFromBody));
    SmallGroup circle = objectFromBody(fields, "small_group", smallGroupFromBody);
    circle.edition = edition;
    rows.take(circle, false);
    for (Participant self : listFromBody(fields, "participants", participantFromBody)) {
        if (self.id != as) continue;
        for (TrainingGroup group : listFromBody(fields, "groups", groupFromBody)) {
            group.edition = edition;
            if (group.id == self.group) rows.take(group);
        }
        self.smallGroup = circle.id;
        self.mine = true;
        self.worker = worker;
        self.invitation = invitation.letter.id.toString();
        changes.label = {QStringLiteral("join-training"), {self.name, circle.name}};
        rows.take(std::move(self));
    }
    if (changes.label.key.isEmpty()) return fail(kNotInvited, {circle.name});
    KnownPeer keys = knownPeer(invitation.signer, circle.facilitator, PeerRole::Facilitator,
                               desk.ids);
    keys.smallGroup = circle.id;
    rows.takeKeys(facilitatorOf(desk.campaign, circle.id), std::move(keys));
    // Several of one invitation may learn with one file, one after the other.
    if (!isRecorded(desk.campaign, invitation.letter))
        changes.edits.add(recordOf(invitation.letter, invitation.signer, desk.ids));
    return changes;
}

}   // namespace wallchart
