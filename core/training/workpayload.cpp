// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/handin.h"

#include "core/training/bodyfields.h"

#include <QJsonDocument>

namespace wallchart {

namespace {

QJsonObject toJson(const CheckResult &check)
{
    return {{QStringLiteral("task"), check.task},
            {QStringLiteral("check"), check.check},
            {QStringLiteral("met"), check.met},
            {QStringLiteral("value"), check.value},
            {QStringLiteral("goal"), check.goal}};
}

CheckResult takenCheck(BodyFields fields, bool &sound)
{
    CheckResult check{fields.text("task"), fields.text("check"), fields.truth("met"),
                      fields.number("value"), fields.number("goal")};
    sound = sound && fields.finished();
    return check;
}

}   // namespace

QJsonObject toJson(const WorkPayload &payload)
{
    QJsonObject answers;
    for (const auto &[task, text] : payload.answers) answers.insert(task, text);
    QJsonArray checks;
    for (const CheckResult &check : payload.checks) checks.append(toJson(check));
    return {{QStringLiteral("participant"), payload.participant},
            {QStringLiteral("week"), payload.week},
            {QStringLiteral("language"), payload.language},
            {QStringLiteral("peers_may_see"), payload.peersMaySee},
            {QStringLiteral("names_found"), payload.namesFound},
            {QStringLiteral("answers"), answers},
            {QStringLiteral("checks"), checks},
            {QStringLiteral("excerpt"), payload.excerpt}};
}

std::optional<WorkPayload> workFromJson(const QJsonObject &json)
{
    BodyFields fields(json);
    WorkPayload payload{fields.text("participant"), fields.wholeNumber("week"),
                        fields.text("language"), fields.truth("peers_may_see"),
                        fields.wholeNumber("names_found")};
    bool sound = true;
    const QJsonObject answers = fields.object("answers");
    for (auto it = answers.begin(); it != answers.end(); ++it) {
        sound = sound && it->isString();
        payload.answers.emplace(it.key(), it->toString());
    }
    for (const QJsonValue each : fields.array("checks"))
        payload.checks.push_back(takenCheck(BodyFields(each), sound));
    payload.excerpt = fields.object("excerpt");
    if (!fields.finished() || !sound) return std::nullopt;
    return payload;
}

std::optional<WorkPayload> workIn(const Submission &submission)
{
    return workFromJson(QJsonDocument::fromJson(submission.payload.toUtf8()).object());
}

QByteArray bytesOf(const WorkPayload &payload)
{
    return QJsonDocument(toJson(payload)).toJson(QJsonDocument::Compact);
}

}   // namespace wallchart
