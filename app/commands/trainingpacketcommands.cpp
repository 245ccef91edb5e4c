// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline/errors.h"
#include "app/commandline/lookup.h"
#include "app/commandline/work.h"
#include "app/commands/commands.h"
#include "app/commands/traininggroups.h"
#include "app/commands/traininglookup.h"
#include "core/base/atomicfile.h"
#include "core/packets/packeterrors.h"
#include "core/training/enrolled.h"
#include "core/training/incomingpackets.h"
#include "core/training/outgoingpackets.h"
#include "core/training/reviewing.h"
#include "core/training/workerrors.h"
#include "core/training/workstate.h"
#include "ui/text/errortext.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>

namespace wallchart {

namespace {

const QString kOut = QStringLiteral("o");

Result<QString> outputOf(const Invocation &call)
{
    if (call.isSet(kOut)) return packetPath(call.value(kOut));
    return fail(kArgumentMissing, {QStringLiteral("training"), QStringLiteral("-o P")});
}

/// Writes the packet where -o says.
Result<Report> delivered(const Invocation &call, TrainingWork &work, Result<OutgoingPacket> packet)
{
    if (!packet) return tl::unexpected(packet.error());
    const auto path = outputOf(call);
    if (!path) return tl::unexpected(path.error());
    return deliver(*work.session, std::move(*packet), *path).map([&] {
        return report(QJsonObject{{QStringLiteral("packet"), *path}}, *path + QLatin1Char('\n'));
    });
}

QJsonArray peersJson(const Campaign &campaign)
{
    QJsonArray list;
    for (const KnownPeer &each : campaign.all<KnownPeer>()) {
        QJsonObject keys = peerOf(each) ? keysJson(*peerOf(each)) : QJsonObject();
        keys.insert(QStringLiteral("name"), each.name);
        keys.insert(QStringLiteral("role"), keyOf(each.role));
        list.append(keys);
    }
    return list;
}

/// The keys that --receives and --signs say.
Result<KnownPeer> peerTold(const Invocation &call, const Campaign &campaign, IdSource &ids)
{
    const QString name = call.value(QStringLiteral("knows"));
    const auto role = choiceFrom<PeerRole>(QStringLiteral("role"),
                                           call.valueOr(QStringLiteral("role"), "facilitator"));
    if (!role) return tl::unexpected(role.error());
    KnownPeer told = blank<KnownPeer>();
    told.receives = call.value(QStringLiteral("receives"));
    told.signs = call.value(QStringLiteral("signs"));
    const auto keys = peerOf(told);
    if (!keys)
        return fail(kBadValue, {QStringLiteral("receives, signs"), told.receives,
                                QStringLiteral("the keys that training identity prints")});
    KnownPeer row = knownPeer(*keys, name, *role, ids);
    if (*role == PeerRole::Participant) {
        const auto participant = participantNamed(campaign, name);
        if (!participant) return tl::unexpected(participant.error());
        row.participant = *participant;
    }
    return row;
}

Result<void> learnKeys(const Invocation &call, Session &session)
{
    if (call.isSet(QStringLiteral("forget"))) {
        const auto peer = peerNamed(session.campaign(), call.value(QStringLiteral("forget")));
        if (!peer) return tl::unexpected(peer.error());
        ChangeSet changes{{QStringLiteral("forget-keys"), {session.campaign().find(*peer)->name}}};
        changes.edits.remove(*session.campaign().find(*peer));
        if (const auto done = session.perform(std::move(changes)); !done)
            return tl::unexpected(done.error());
    }
    if (!call.isSet(QStringLiteral("knows"))) return {};
    auto row = peerTold(call, session.campaign(), session.ids());
    if (!row) return tl::unexpected(row.error());
    ChangeSet changes{{QStringLiteral("learn-keys"), {row->name}}};
    changes.edits.add(std::move(*row));
    if (const auto done = session.perform(std::move(changes)); !done)
        return tl::unexpected(done.error());
    return {};
}

Result<Report> runIdentity(const Invocation &call)
{
    auto work = trainingWork(call);
    if (!work) return tl::unexpected(work.error());
    if (const auto learnt = learnKeys(call, *work->session); !learnt)
        return tl::unexpected(learnt.error());
    QJsonObject json = keysJson(work->identity.peer());
    json.insert(QStringLiteral("name"), work->campaign().all<OwnIdentity>().begin()->name);
    json.insert(QStringLiteral("peers"), peersJson(work->campaign()));
    return report(json, QStringLiteral("receives %1\nsigns    %2\ncode     %3\n")
                            .arg(json[QLatin1String("receives")].toString(),
                                 json[QLatin1String("signs")].toString(),
                                 json[QLatin1String("code")].toString()));
}

Result<Report> runInvite(const Invocation &call)
{
    auto work = trainingWork(call);
    if (!work) return tl::unexpected(work.error());
    const auto circle = smallGroupNamed(work->campaign(),
                                        call.value(QStringLiteral("small-group")));
    if (!circle) return tl::unexpected(circle.error());
    const auto whom = participantsNamed(work->campaign(),
                                        call.values(QStringLiteral("participant")));
    if (!whom) return tl::unexpected(whom.error());
    return delivered(call, *work, invitationPacket(work->desk(), *circle, *whom));
}

/// Who of those invited joins: named by --as, or the only one.
Result<std::vector<ParticipantId>> joiningOf(const Invocation &call,
                                             const IncomingPacket &invitation)
{
    const auto &invited = invitation.invited;
    QStringList names;
    for (const Invited &each : invited) names.append(each.name);
    const QStringList wanted = call.values(QStringLiteral("as"));
    if (wanted.isEmpty() && invited.size() == 1)
        return std::vector<ParticipantId>{invited.front().participant};
    std::vector<ParticipantId> joining;
    for (const QString &as : wanted) {
        const auto found = std::find_if(invited.begin(), invited.end(), [&](const Invited &each) {
            return each.name.compare(as, Qt::CaseInsensitive) == 0
                   || each.participant.toString() == as;
        });
        if (found == invited.end()) return fail(kNotInvited, {names.join(QStringLiteral(", "))});
        joining.push_back(found->participant);
    }
    if (joining.empty()) return fail(kNotInvited, {names.join(QStringLiteral(", "))});
    return joining;
}

Result<std::optional<WorkerId>> workerTold(const Invocation &call, const Campaign &campaign)
{
    if (!call.isSet(QStringLiteral("worker"))) return std::optional<WorkerId>();
    return workerNamed(campaign, call.value(QStringLiteral("worker"))).map([](WorkerId id) {
        return std::optional(id);
    });
}

/// Joins, and answers with the keys of this file where -o says.
Result<QJsonObject> joinAs(const Invocation &call, TrainingWork &work,
                           const IncomingPacket &invitation, ParticipantId as)
{
    const auto worker = workerTold(call, work.campaign());
    if (!worker) return tl::unexpected(worker.error());
    auto changes = joined(work.desk(), invitation, as, *worker);
    if (!changes) return tl::unexpected(changes.error());
    if (const auto done = work.session->perform(std::move(*changes)); !done)
        return tl::unexpected(done.error());
    QJsonObject json{{QStringLiteral("participant"), as.toString()},
                     {QStringLiteral("name"), work.campaign().find(as)->name},
                     {QStringLiteral("packet"), QJsonValue()}};
    if (!call.isSet(kOut)) return json;
    const auto reply = delivered(call, work, joiningPacket(work.desk(), as));
    if (!reply) return tl::unexpected(reply.error());
    json.insert(QStringLiteral("packet"), reply->json.toObject()[QLatin1String("packet")]);
    return json;
}

Result<Report> runJoin(const Invocation &call)
{
    auto work = trainingWork(call);
    if (!work) return tl::unexpected(work.error());
    const auto bytes = readFile(call.argument(QStringLiteral("P")));
    if (!bytes) return tl::unexpected(bytes.error());
    const auto invitation = takenPacket(work->desk(), *bytes);
    if (!invitation) return tl::unexpected(invitation.error());
    const auto joining = joiningOf(call, *invitation);
    if (!joining) return tl::unexpected(joining.error());
    work->passphrase.reset();   // the facilitator's keys are known from here on
    QJsonArray participants;
    for (const ParticipantId as : *joining) {
        const auto json = joinAs(call, *work, *invitation, as);
        if (!json) return tl::unexpected(json.error());
        participants.append(*json);
    }
    const QString code = invitation->newCode.join(u' ');
    return report(QJsonObject{{QStringLiteral("participants"), participants},
                              {QStringLiteral("facilitator"), invitation->from},
                              {QStringLiteral("code"), textOrNull(code)}},
                  QStringLiteral("Joined %1. Compare by voice: %2\n").arg(invitation->from, code));
}

std::vector<ReviewId> reviewsOf(const Campaign &campaign, ParticipantId participant)
{
    std::vector<ReviewId> reviews;
    for (const Submission *each : campaign.allWith<&Submission::participant>(participant)) {
        if (const Review *review = reviewOf(campaign, each->id)) reviews.push_back(review->id);
    }
    return reviews;
}

/// The reviews of one participant, ticked as passed on where that is said.
Result<QString> passReviews(const Invocation &call, TrainingWork &work, ParticipantId participant)
{
    const auto path = outputOf(call);
    if (!path) return path;
    auto packet = reviewsPacket(work.desk(), participant);
    if (!packet) return tl::unexpected(packet.error());
    if (call.isSet(QStringLiteral("passed-on")))
        packet->changes.edits.append(
            markPassedOn(work.campaign(), reviewsOf(work.campaign(), participant), true).edits);
    return deliver(*work.session, std::move(*packet), *path).map([&] { return *path; });
}

/// One packet for everybody who has a review that was not passed on.
Result<Report> passAllReviews(const Invocation &call, TrainingWork &work)
{
    if (!QFileInfo(call.value(kOut)).isDir())
        return fail(kBadValue, {kOut, call.value(kOut), QStringLiteral("a folder")});
    QJsonArray packets;
    QString text;
    std::vector<ParticipantId> waiting;
    for (const Participant &each : work.campaign().all<Participant>()) {
        const auto reviews = reviewsOf(work.campaign(), each.id);
        const bool due = std::any_of(reviews.begin(), reviews.end(), [&](ReviewId id) {
            return !work.campaign().find(id)->passedOn;
        });
        if (due) waiting.push_back(each.id);
    }
    for (const ParticipantId id : waiting) {
        const auto path = passReviews(call, work, id);
        if (!path) return tl::unexpected(path.error());
        const QString name = work.campaign().find(id)->name;
        packets.append(
            QJsonObject{{QStringLiteral("participant"), name}, {QStringLiteral("packet"), *path}});
        text += QStringLiteral("%1: %2\n").arg(name, *path);
    }
    return report(QJsonObject{{QStringLiteral("packets"), packets}}, text);
}

Result<Report> passEnrolment(const Invocation &call, TrainingWork &work)
{
    const auto group = trainingGroupNamed(work.campaign(), call.value(QStringLiteral("enrolment")));
    if (!group) return tl::unexpected(group.error());
    std::vector<KnownPeerId> facilitators;
    for (const QString &name : call.values(QStringLiteral("to"))) {
        const auto peer = peerNamed(work.campaign(), name);
        if (!peer) return tl::unexpected(peer.error());
        facilitators.push_back(*peer);
    }
    return delivered(call, work, enrolmentPacket(work.desk(), *group, facilitators));
}

Result<Report> runPacket(const Invocation &call)
{
    auto work = trainingWork(call);
    if (!work) return tl::unexpected(work.error());
    if (call.isSet(QStringLiteral("all"))) return passAllReviews(call, *work);
    if (call.isSet(QStringLiteral("enrolment"))) return passEnrolment(call, *work);
    if (call.isSet(QStringLiteral("status"))) {
        const auto group = trainingGroupNamed(work->campaign(),
                                              call.value(QStringLiteral("status")));
        if (!group) return tl::unexpected(group.error());
        return delivered(call, *work, statusPacket(work->desk(), *group));
    }
    if (!call.isSet(QStringLiteral("for")))
        return fail(kArgumentMissing, {QStringLiteral("training packet"),
                                       QStringLiteral("--for, --all, --status or --enrolment")});
    const auto participant = participantNamed(work->campaign(), call.value(QStringLiteral("for")));
    if (!participant) return tl::unexpected(participant.error());
    return passReviews(call, *work, *participant).map([](const QString &path) {
        return report(QJsonObject{{QStringLiteral("packet"), path}}, path + QLatin1Char('\n'));
    });
}

/// What one packet did, or why it was not taken.
QJsonObject acceptedJson(TrainingWork &work, const QString &path)
{
    QJsonObject json{{QStringLiteral("packet"), path}, {QStringLiteral("taken"), false}};
    const auto refused = [&](const Error &error) {
        json.insert(QStringLiteral("code"), QString::fromLatin1(error.code.key));
        json.insert(QStringLiteral("message"), englishErrorText(error));
        return json;
    };
    const auto bytes = readFile(path);
    if (!bytes) return refused(bytes.error());
    auto packet = takenPacket(work.desk(), *bytes);
    if (!packet) return refused(packet.error());
    if (!packet->invited.empty()) return refused({kWhoLearns, {packet->invited.front().name}});
    if (const auto done = work.session->perform(std::move(packet->changes)); !done)
        return refused(done.error());
    json.insert(QStringLiteral("taken"), true);
    json.insert(QStringLiteral("kind"), packet->letter.kind);
    json.insert(QStringLiteral("from"), packet->from);
    json.insert(QStringLiteral("version"), packet->letter.version);
    json.insert(QStringLiteral("new_code"), textOrNull(packet->newCode.join(u' ')));
    return json;
}

/// In their order. Work that comes before the keys of its author is tried once more after them.
std::vector<QJsonObject> acceptedAll(TrainingWork &work, const QStringList &paths)
{
    std::vector<QJsonObject> came;
    for (const QString &path : paths) came.push_back(acceptedJson(work, path));
    for (std::size_t at = 0; at < came.size(); ++at) {
        if (came[at][QLatin1String("code")].toString() == QLatin1String(kPacketUnknownSigner.key))
            came[at] = acceptedJson(work, paths[static_cast<qsizetype>(at)]);
    }
    return came;
}

/// Any number; those that cannot be taken are told apart and change nothing.
Result<Report> runAccept(const Invocation &call)
{
    auto work = trainingWork(call);
    if (!work) return tl::unexpected(work.error());
    QJsonArray list;
    QString text;
    int refused = 0;
    for (const QJsonObject &json : acceptedAll(*work, call.arguments(QStringLiteral("P")))) {
        list.append(json);
        const bool taken = json[QLatin1String("taken")].toBool();
        refused += taken ? 0 : 1;
        text += QStringLiteral("%1: %2\n")
                    .arg(json[QLatin1String("packet")].toString(),
                         taken ? QStringLiteral("%1 from %2")
                                     .arg(json[QLatin1String("kind")].toString(),
                                          json[QLatin1String("from")].toString())
                               : json[QLatin1String("message")].toString());
    }
    Report done = report(
        QJsonObject{{QStringLiteral("packets"), list}, {QStringLiteral("refused"), refused}}, text);
    if (refused > 0)
        done.failure = {kPacketsRefused, {QString::number(refused), QString::number(list.size())}};
    return done;
}

}   // namespace

QList<Command> trainingPacketCommands()
{
    const QCommandLineOption out = option(
        "o", "P", "The packet to write; in a folder, a file with a name that tells nothing.");
    return {
        {QStringLiteral("training identity"),
         QStringLiteral("The keys of this file, made on first use under the name --by"),
         {fileArgument()},
         {option("knows", "NAME", "Learn the keys of somebody."),
          option("role", "ROLE", "facilitator (if not given), participant or contact-person."),
          option("receives", "KEY", "Their receiving key, age1..."),
          option("signs", "KEY", "Their signing key."),
          option("forget", "NAME", "Forget the keys of somebody.")},
         runIdentity,
         QStringLiteral(
             "{name, receives, signs, code, peers:[{name, role, receives, signs, code}]}")},
        {QStringLiteral("training invite"),
         QStringLiteral("Write the keys of a small group for those who learn in it"),
         {fileArgument()},
         {option("small-group", "NAME", "The only one if not given."),
          option("participant", "PARTICIPANT", "Only for them; may be repeated."), out,
          packetPassphraseOption()},
         runInvite,
         QStringLiteral("{packet}")},
        {QStringLiteral("training join"),
         QStringLiteral("Learn with this file: take an invitation, answer with one's own keys"),
         {fileArgument(), {QStringLiteral("P"), QStringLiteral("the invitation")}},
         {option("as", "NAME",
                 "Which of those invited; the only one if not given; may be "
                 "repeated."),
          option("worker", "WORKER", "Who that is on the chart."),
          option("o", "P", "The answer to write for the facilitator; a folder for several."),
          packetPassphraseOption()},
         runJoin,
         QStringLiteral("{participants:[{participant, name, packet}], facilitator, code}")},
        {QStringLiteral("training packet"),
         QStringLiteral("Write reviews for participants, a status or an enrolment packet"),
         {fileArgument()},
         {option("for", "PARTICIPANT", "All reviews of one participant."),
          flag("all", "The same for everybody who has one not passed on; -o is a folder."),
          flag("passed-on", "Tick the reviews as passed on."),
          option("status", "GROUP",
                 "Participant, week, state and attendance, for its contact "
                 "person; no answers, no chart."),
          option("enrolment", "GROUP", "Edition, group and participants, for facilitators."),
          option("to", "NAME",
                 "Of an enrolment: a facilitator whose keys are known; may be "
                 "repeated."),
          out, packetPassphraseOption()},
         runPacket,
         QStringLiteral("{packet}; --all {packets:[{participant, packet}]}")},
        {QStringLiteral("training accept"),
         QStringLiteral("Take packets; exit code 4 when one was refused, the others are taken"),
         {fileArgument(), {QStringLiteral("P"), QStringLiteral("packets"), Arity::Many}},
         {packetPassphraseOption()},
         runAccept,
         QStringLiteral("{packets:[{packet, taken, kind, from, version, new_code, code, "
                        "message}], refused}")},
    };
}

}   // namespace wallchart
