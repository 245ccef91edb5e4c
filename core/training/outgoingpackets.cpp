// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/outgoingpackets.h"

#include "core/packets/invitation.h"
#include "core/packets/packet.h"
#include "core/training/editionlanguages.h"
#include "core/training/packetbodies.h"
#include "core/training/packetrecords.h"
#include "core/training/workerrors.h"
#include "core/training/workstate.h"

#include <set>

namespace wallchart {

namespace {

template <class Rows>
QJsonArray listBody(const Rows &rows)
{
    QJsonArray array;
    for (const auto &row : rows) array.append(toBody(*row));
    return array;
}

QJsonArray participantsBody(const std::vector<const Participant *> &participants, WithEmail email)
{
    QJsonArray array;
    for (const Participant *each : participants) array.append(toBody(*each, email));
    return array;
}

QStringList languagesOf(const std::vector<const Participant *> &participants)
{
    QStringList languages;
    for (const Participant *each : participants) languages.append(each->language);
    return languages;
}

/// The edition as it travels: in the languages of those it is for, when all would be too much.
QJsonObject editionBody(const Campaign &campaign, StoredEditionId id,
                        const std::vector<const Participant *> &readers)
{
    return toBody(inLanguages(*campaign.find(id), languagesOf(readers)));
}

/// Locked with the passphrase told by voice, else with keys.
Result<OutgoingPacket> lockedPacket(const PacketDesk &desk, const Letter &letter,
                                    const std::vector<Peer> &recipients, ChangeLabel label)
{
    const auto bytes = desk.passphrase
                           ? writePacket(letter, desk.identity, *desk.passphrase, desk.work)
                           : writePacket(letter, desk.identity, recipients);
    if (!bytes) return tl::unexpected(bytes.error());
    OutgoingPacket packet{*bytes, {std::move(label)}};
    packet.changes.edits.add(recordOf(letter, desk.identity.peer(), desk.ids));
    return packet;
}

/// Their keys, unless a passphrase makes them unnecessary.
Result<std::vector<Peer>> keysOf(const PacketDesk &desk, const KnownPeer *known,
                                 const QString &name)
{
    if (desk.passphrase) return std::vector<Peer>();
    const auto peer = known ? peerOf(*known) : std::nullopt;
    if (!peer) return fail(kKeysUnknown, {name});
    return std::vector<Peer>{*peer};
}

Result<std::vector<Peer>> keysOfAll(const PacketDesk &desk,
                                    const std::vector<const Participant *> &participants)
{
    std::vector<Peer> keys;
    for (const Participant *each : participants) {
        const auto key = keysOf(desk, peerOfParticipant(desk.campaign, each->id), each->name);
        if (!key) return key;
        keys.insert(keys.end(), key->begin(), key->end());
    }
    return keys;
}

/// Those of `whom`, or all of the small group.
std::vector<const Participant *> invitedOf(const Campaign &campaign, SmallGroupId group,
                                           const std::vector<ParticipantId> &whom)
{
    std::vector<const Participant *> invited = participantsOf(campaign, group);
    if (whom.empty()) return invited;
    std::erase_if(invited, [&](const Participant *each) {
        return std::find(whom.begin(), whom.end(), each->id) == whom.end();
    });
    return invited;
}

QJsonArray groupsBody(const Campaign &campaign, const std::vector<const Participant *> &members)
{
    std::set<TrainingGroupId> ids;
    for (const Participant *each : members) ids.insert(each->group);
    QJsonArray array;
    for (const TrainingGroupId id : ids) array.append(toBody(*campaign.find(id)));
    return array;
}

/// Whoever answers the invitation is known by its id.
void rememberInvitation(const std::vector<const Participant *> &invited, const Letter &letter,
                        Edits &edits)
{
    for (const Participant *each : invited) {
        Participant after = *each;
        after.invitation = letter.id.toString();
        edits.change(*each, after);
    }
}

}   // namespace

Result<OutgoingPacket> enrolmentPacket(const PacketDesk &desk, TrainingGroupId group,
                                       const std::vector<KnownPeerId> &facilitators)
{
    const Campaign &campaign = desk.campaign;
    const TrainingGroup &registered = *campaign.find(group);
    const auto participants = participantsOf(campaign, group);
    std::vector<Peer> recipients;
    for (const KnownPeerId id : facilitators) {
        const KnownPeer *known = campaign.find(id);
        const auto keys = keysOf(desk, known, known ? known->name : QString());
        if (!keys) return tl::unexpected(keys.error());
        recipients.insert(recipients.end(), keys->begin(), keys->end());
    }
    QJsonObject contact = toBody(registered);
    contact.insert(QStringLiteral("contact_email"), registered.contactEmail);
    const QJsonObject body{
        {QStringLiteral("edition"), editionBody(campaign, registered.edition, participants)},
        {QStringLiteral("group"), contact},
        {QStringLiteral("small_groups"),
         listBody(campaign.allWith<&SmallGroup::edition>(registered.edition))},
        {QStringLiteral("participants"), participantsBody(participants, WithEmail::Yes)}};
    const Letter letter = nextLetter(desk, kEnrolmentKind, {}, group.toString(), body);
    return lockedPacket(desk, letter, recipients,
                        {QStringLiteral("write-enrolment"), {registered.name}});
}

Result<OutgoingPacket> invitationPacket(const PacketDesk &desk, SmallGroupId group,
                                        const std::vector<ParticipantId> &whom)
{
    const Campaign &campaign = desk.campaign;
    const SmallGroup &circle = *campaign.find(group);
    const auto invited = invitedOf(campaign, group, whom);
    const auto recipients = keysOfAll(desk, invited);
    if (!recipients) return tl::unexpected(recipients.error());
    const Invitation keys{
        group.toString(),
        {{circle.facilitator, keyOf(PeerRole::Facilitator), desk.identity.peer()}}};
    const QJsonObject body{
        {QStringLiteral("keys"), toJson(keys)},
        {QStringLiteral("edition"), editionBody(campaign, circle.edition, invited)},
        {QStringLiteral("groups"), groupsBody(campaign, invited)},
        {QStringLiteral("small_group"), toBody(circle)},
        {QStringLiteral("participants"), participantsBody(invited, WithEmail::No)}};
    const Letter letter = nextLetter(desk, kInvitationKind, {}, {}, body);
    auto packet = lockedPacket(desk, letter, *recipients,
                               {QStringLiteral("write-invitation"), {circle.name}});
    if (packet) rememberInvitation(invited, letter, packet->changes.edits);
    return packet;
}

Result<OutgoingPacket> joiningPacket(const PacketDesk &desk, ParticipantId participant)
{
    const Participant &self = *desk.campaign.find(participant);
    if (!self.smallGroup) return fail(kInNoSmallGroup, {self.name});
    const auto recipients = keysOf(desk, facilitatorOf(desk.campaign, *self.smallGroup),
                                   desk.campaign.find(*self.smallGroup)->facilitator);
    if (!recipients) return tl::unexpected(recipients.error());
    Letter letter = nextLetter(desk, kJoiningKind, self.smallGroup->toString(),
                               participant.toString(),
                               {{QStringLiteral("participant"), participant.toString()}});
    letter.inReplyTo = Uuid::fromString(self.invitation);
    return lockedPacket(desk, letter, *recipients, {QStringLiteral("write-joining"), {self.name}});
}

Result<OutgoingPacket> submissionPacket(const PacketDesk &desk, const HandIn &work)
{
    const Participant &self = *desk.campaign.find(
        *ParticipantId::fromString(work.payload.participant));
    if (!self.smallGroup) return fail(kInNoSmallGroup, {self.name});
    const auto recipients = keysOf(desk, facilitatorOf(desk.campaign, *self.smallGroup),
                                   desk.campaign.find(*self.smallGroup)->facilitator);
    if (!recipients) return tl::unexpected(recipients.error());
    const int week = work.payload.week;
    Letter letter = nextLetter(desk, kSubmissionKind, self.smallGroup->toString(),
                               workSubject(self.id, week), toJson(work.payload));
    letter.version = work.version;
    auto packet = lockedPacket(desk, letter, *recipients,
                               {QStringLiteral("hand-in"), {self.name, QString::number(week)}});
    if (!packet) return packet;
    packet->changes.edits.add(Submission{.id = desk.ids.make<SubmissionId>(),
                                         .participant = self.id,
                                         .week = week,
                                         .version = work.version,
                                         .madeAt = letter.written,
                                         .peersMaySee = work.payload.peersMaySee,
                                         .payload = QString::fromUtf8(bytesOf(work.payload))});
    packet->changes.edits.append(work.codes);
    return packet;
}

Result<OutgoingPacket> reviewsPacket(const PacketDesk &desk, ParticipantId participant)
{
    const Participant &reader = *desk.campaign.find(participant);
    if (!reader.smallGroup) return fail(kInNoSmallGroup, {reader.name});
    const auto recipients = keysOf(desk, peerOfParticipant(desk.campaign, participant),
                                   reader.name);
    if (!recipients) return tl::unexpected(recipients.error());
    QJsonArray reviews;
    for (const Submission *work : desk.campaign.allWith<&Submission::participant>(participant)) {
        if (const Review *review = reviewOf(desk.campaign, work->id))
            reviews.append(toBody(*review, *work));
    }
    if (reviews.isEmpty()) return fail(kNoReviews, {reader.name});
    const Letter letter = nextLetter(desk, kReviewsKind, reader.smallGroup->toString(),
                                     participant.toString(),
                                     {{QStringLiteral("participant"), participant.toString()},
                                      {QStringLiteral("reviews"), reviews}});
    return lockedPacket(desk, letter, *recipients,
                        {QStringLiteral("write-reviews"), {reader.name}});
}

Result<OutgoingPacket> statusPacket(const PacketDesk &desk, TrainingGroupId group)
{
    const Campaign &campaign = desk.campaign;
    const TrainingGroup &registered = *campaign.find(group);
    const auto edition = editionIn(*campaign.find(registered.edition));
    if (!edition) return fail(kEditionUnreadable, {campaign.find(registered.edition)->key});
    auto led = participantsOf(campaign, group);
    std::erase_if(led, [&](const Participant *each) {
        const SmallGroup *circle = campaign.find(each->smallGroup);
        return !circle || !circle->mine;
    });
    if (led.empty()) return fail(kNobodyLedHere, {registered.name});
    const auto recipients = keysOf(desk, contactPersonOf(campaign, group),
                                   registered.contactPerson);
    if (!recipients) return tl::unexpected(recipients.error());
    QJsonArray lines;
    for (const MatrixRow &row : matrixOf(campaign, *edition, led, desk.now)) {
        for (const StatusLine &line : row.weeks) lines.append(toBody(line));
    }
    const QJsonObject body{
        {QStringLiteral("group"), group.toString()},
        {QStringLiteral("facilitator"), campaign.find(led.front()->smallGroup)->facilitator},
        {QStringLiteral("lines"), lines}};
    Letter letter = nextLetter(desk, kStatusKind, group.toString(), group.toString(), body);
    letter.inReplyTo = enrolmentOf(campaign, group);
    return lockedPacket(desk, letter, *recipients,
                        {QStringLiteral("write-status"), {registered.name}});
}

}   // namespace wallchart
