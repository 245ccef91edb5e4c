// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/editionfile.h"
#include "core/training/editionformat.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace wallchart {

namespace {

QJsonValue jsonOf(const QString &text)
{
    return text;
}

QJsonValue jsonOf(const Texts &texts)
{
    QJsonObject object;
    for (const auto &[tag, text] : texts) object.insert(tag, text);
    return object;
}

QJsonValue jsonOf(QDate date)
{
    return date.toString(Qt::ISODate);
}

QJsonValue jsonOf(const BankComment &comment);
QJsonValue jsonOf(const RubricLevel &level);
QJsonValue jsonOf(const EditionTask &task);
QJsonValue jsonOf(const EditionTrack &track);
QJsonValue jsonOf(const EditionSession &session);
QJsonValue jsonOf(const EditionAssignment &assignment);

template <class T>
QJsonValue listOf(const T &values)
{
    QJsonArray array;
    for (const auto &value : values) array << jsonOf(value);
    return array;
}

/// Adds what is there: a text, a list, texts by language, a day.
template <class T>
void addIfAny(QJsonObject &object, const char *name, const T &value)
{
    const QJsonValue json = jsonOf(value);
    const bool any = !json.toString().isEmpty() || !json.toObject().isEmpty();
    if (any) object.insert(QLatin1String(name), json);
}

template <class T>
void addListIfAny(QJsonObject &object, const char *name, const T &values)
{
    if (!values.empty()) object.insert(QLatin1String(name), listOf(values));
}

QJsonValue jsonOf(const BankComment &comment)
{
    return QJsonObject{{QStringLiteral("key"), comment.key},
                       {QStringLiteral("text"), jsonOf(comment.text)}};
}

QJsonValue jsonOf(const RubricLevel &level)
{
    QJsonObject object{{QStringLiteral("key"), level.key},
                       {QStringLiteral("label"), jsonOf(level.label)}};
    addListIfAny(object, "comments", level.comments);
    return object;
}

void addCheck(QJsonObject &object, const TaskCheck &check)
{
    object.insert(QStringLiteral("check"), check.key);
    QJsonObject parameters;
    for (const auto &[key, value] : check.parameters) parameters.insert(key, value);
    if (!parameters.isEmpty()) object.insert(QStringLiteral("parameters"), parameters);
}

QJsonValue jsonOf(const EditionTask &task)
{
    const bool isJudgement = task.kind == TaskKind::Judgement;
    QJsonObject object{{QStringLiteral("key"), task.key},
                       {QStringLiteral("kind"),
                        isJudgement ? QStringLiteral("judgement") : QStringLiteral("check")},
                       {QStringLiteral("title"), jsonOf(task.title)}};
    addIfAny(object, "detail", task.detail);
    if (task.check) addCheck(object, *task.check);
    addIfAny(object, "standsInFor", task.standsInFor);
    if (task.words > 0) object.insert(QStringLiteral("words"), task.words);
    addIfAny(object, "target", task.target);
    addListIfAny(object, "rubric", task.rubric);
    addListIfAny(object, "comments", task.comments);
    return object;
}

QJsonValue jsonOf(const EditionTrack &track)
{
    return QJsonObject{{QStringLiteral("key"), track.key},
                       {QStringLiteral("starts"), track.starts.toString(QStringLiteral("HH:mm"))}};
}

QJsonValue jsonOf(const EditionSession &session)
{
    QJsonObject object{{QStringLiteral("week"), session.week},
                       {QStringLiteral("title"), jsonOf(session.title)}};
    addIfAny(object, "summary", session.summary);
    addIfAny(object, "on", session.on);
    return object;
}

QJsonValue jsonOf(const EditionAssignment &assignment)
{
    QJsonObject object{{QStringLiteral("week"), assignment.week},
                       {QStringLiteral("title"), jsonOf(assignment.title)},
                       {QStringLiteral("dueBeforeWeek"), assignment.dueBeforeWeek}};
    addIfAny(object, "instructions", assignment.instructions);
    addListIfAny(object, "leaves", assignment.leaves);
    addListIfAny(object, "bring", assignment.bring);
    addListIfAny(object, "tasks", assignment.tasks);
    return object;
}

}   // namespace

QByteArray writeEdition(const Edition &edition)
{
    QJsonObject object{{QStringLiteral("format"), QLatin1String(kEditionFormat)},
                       {QStringLiteral("version"), kEditionVersion},
                       {QStringLiteral("key"), edition.key},
                       {QStringLiteral("title"), jsonOf(edition.title)},
                       {QStringLiteral("anchorZone"), edition.anchorZone},
                       {QStringLiteral("lengthMinutes"), edition.lengthMinutes},
                       {QStringLiteral("tracks"), listOf(edition.tracks)},
                       {QStringLiteral("sessions"), listOf(edition.sessions)}};
    addListIfAny(object, "fundamentals", edition.fundamentals);
    addIfAny(object, "registrationUntil", edition.registrationUntil);
    addListIfAny(object, "languages", edition.languages);
    addListIfAny(object, "assignments", edition.assignments);
    return QJsonDocument(object).toJson();
}

}   // namespace wallchart
