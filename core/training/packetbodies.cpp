// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/packetbodies.h"

#include "core/training/editionfile.h"

#include <QJsonDocument>

namespace wallchart {

namespace {

template <class E>
E choiceFrom(BodyFields &fields, const char *name, E otherwise)
{
    const auto known = fromKey<E>(fields.text(name));
    fields.expect(known.has_value());
    return known.value_or(otherwise);
}

QString idOrEmpty(const std::optional<SmallGroupId> &id)
{
    return id ? id->toString() : QString();
}

QJsonArray marksBody(const std::vector<RubricMark> &marks)
{
    QJsonArray array;
    for (const RubricMark &mark : marks)
        array.append(QJsonObject{{QStringLiteral("task"), mark.task},
                                 {QStringLiteral("level"), mark.level}});
    return array;
}

QJsonArray commentsBody(const std::vector<TaskComment> &comments)
{
    QJsonArray array;
    for (const TaskComment &comment : comments)
        array.append(QJsonObject{{QStringLiteral("task"), comment.task},
                                 {QStringLiteral("bank"), comment.bank},
                                 {QStringLiteral("text"), comment.text}});
    return array;
}

RubricMark markFromBody(BodyFields &fields)
{
    RubricMark mark;
    mark.task = fields.text("task");
    mark.level = fields.text("level");
    return mark;
}

TaskComment commentFromBody(BodyFields &fields)
{
    TaskComment comment;
    comment.task = fields.text("task");
    comment.bank = fields.text("bank");
    comment.text = fields.text("text");
    return comment;
}

}   // namespace

QJsonObject toBody(const StoredEdition &edition)
{
    return {{QStringLiteral("id"), edition.id.toString()},
            {QStringLiteral("file"), QJsonDocument::fromJson(edition.text.toUtf8()).object()}};
}

QJsonObject toBody(const TrainingGroup &group)
{
    return {{QStringLiteral("id"), group.id.toString()},
            {QStringLiteral("name"), group.name},
            {QStringLiteral("organization"), group.organization},
            {QStringLiteral("contact_person"), group.contactPerson}};
}

QJsonObject toBody(const SmallGroup &group)
{
    return {{QStringLiteral("id"), group.id.toString()},
            {QStringLiteral("name"), group.name},
            {QStringLiteral("kind"), keyOf(group.kind)},
            {QStringLiteral("facilitator"), group.facilitator}};
}

QJsonObject toBody(const Participant &participant, WithEmail email)
{
    return {{QStringLiteral("id"), participant.id.toString()},
            {QStringLiteral("group"), participant.group.toString()},
            {QStringLiteral("small_group"), idOrEmpty(participant.smallGroup)},
            {QStringLiteral("name"), participant.name},
            {QStringLiteral("email"), email == WithEmail::Yes ? participant.email : QString()},
            {QStringLiteral("language"), participant.language},
            {QStringLiteral("time_zone"), participant.timeZone},
            {QStringLiteral("track"), participant.track}};
}

QJsonObject toBody(const Review &review, const Submission &work)
{
    return {{QStringLiteral("week"), work.week},
            {QStringLiteral("version"), work.version},
            {QStringLiteral("made_at"), timeText(work.madeAt)},
            {QStringLiteral("source"), keyOf(work.source)},
            {QStringLiteral("facilitator"), review.facilitator},
            {QStringLiteral("at"), timeText(review.at)},
            {QStringLiteral("verdict"), keyOf(review.verdict)},
            {QStringLiteral("marks"), marksBody(review.marks)},
            {QStringLiteral("comments"), commentsBody(review.comments)}};
}

QJsonObject toBody(const StatusLine &line)
{
    return {{QStringLiteral("participant"), line.participant},
            {QStringLiteral("week"), line.week},
            {QStringLiteral("state"), keyOf(line.state)},
            {QStringLiteral("late"), line.late},
            {QStringLiteral("presence"), line.presence}};
}

StoredEdition editionFromBody(BodyFields &fields)
{
    const auto id = fields.id<StoredEditionId>("id");
    const QByteArray bytes = QJsonDocument(fields.object("file")).toJson();
    const auto edition = readEdition(bytes, {});
    fields.expect(edition.has_value());
    if (!edition) return {id, {}};
    return {id, edition->key, QString::fromUtf8(writeEdition(*edition))};
}

TrainingGroup groupFromBody(BodyFields &fields)
{
    // Its edition is that of the packet.
    TrainingGroup group{fields.id<TrainingGroupId>("id"), StoredEditionId(Uuid{0, 0}),
                        fields.text("name")};
    group.organization = fields.text("organization");
    group.contactPerson = fields.text("contact_person");
    return group;
}

SmallGroup smallGroupFromBody(BodyFields &fields)
{
    SmallGroup group{fields.id<SmallGroupId>("id"), StoredEditionId(Uuid{0, 0}),
                     fields.text("name")};
    group.kind = choiceFrom(fields, "kind", SmallGroupKind::Mixed);
    group.facilitator = fields.text("facilitator");
    return group;
}

Participant participantFromBody(BodyFields &fields)
{
    Participant participant = blank<Participant>();
    participant.id = fields.id<ParticipantId>("id");
    participant.group = fields.id<TrainingGroupId>("group");
    participant.smallGroup = fields.optionalId<SmallGroupId>("small_group");
    participant.name = fields.text("name");
    participant.email = fields.text("email");
    participant.language = fields.text("language");
    participant.timeZone = fields.text("time_zone");
    participant.track = fields.text("track");
    return participant;
}

StatusLine statusLineFromBody(BodyFields &fields)
{
    StatusLine line;
    line.participant = fields.id<ParticipantId>("participant").toString();
    line.week = fields.wholeNumber("week");
    line.state = choiceFrom(fields, "state", WorkState::NotReceived);
    line.late = fields.truth("late");
    line.presence = fields.text("presence");
    fields.expect(line.presence.isEmpty() || fromKey<Presence>(line.presence).has_value());
    return line;
}

ReviewInPacket reviewFromBody(BodyFields &fields)
{
    ReviewInPacket review;
    review.week = fields.wholeNumber("week");
    review.version = fields.wholeNumber("version");
    review.madeAt = fields.time("made_at");
    review.source = choiceFrom(fields, "source", WorkSource::Packet);
    review.facilitator = fields.text("facilitator");
    review.at = fields.time("at");
    review.verdict = choiceFrom(fields, "verdict", Verdict::Approve);
    review.marks = listFromBody(fields, "marks", markFromBody);
    review.comments = listFromBody(fields, "comments", commentFromBody);
    return review;
}

}   // namespace wallchart
