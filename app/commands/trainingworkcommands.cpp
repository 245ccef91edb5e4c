// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline/errors.h"
#include "app/commandline/lookup.h"
#include "app/commandline/texttable.h"
#include "app/commandline/work.h"
#include "app/commands/analysisjson.h"
#include "app/commands/commands.h"
#include "app/commands/traininggroups.h"
#include "app/commands/traininglookup.h"
#include "core/editing/intents/testintents.h"
#include "core/editing/intents/trainingintents.h"
#include "core/training/enrolled.h"
#include "core/training/outgoingpackets.h"
#include "core/training/reviewing.h"
#include "core/training/trainingerrors.h"
#include "core/training/workerrors.h"
#include "core/training/workstate.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace wallchart {

namespace {

/// How the log calls a task; empty when the edition knows none of that key.
QString titleOf(const Campaign &campaign, ParticipantId participant, const QString &task)
{
    const auto edition = editionIn(
        *campaign.find(editionOf(campaign, *campaign.find(participant))));
    const EditionTask *known = edition ? edition->task(task) : nullptr;
    return known ? textIn(known->title, QStringLiteral("en")) : QString();
}

/// What --answer TASK=TEXT says is kept as if it were typed.
Result<void> keepAnswers(const Invocation &call, Session &session, ParticipantId participant)
{
    const auto answers = pairsFrom(call, QStringLiteral("answer"));
    if (!answers) return tl::unexpected(answers.error());
    for (const auto &[task, text] : *answers) {
        const auto kept = session.perform(
            answerTask(session.campaign(), participant, task, text, session.ids(),
                       titleOf(session.campaign(), participant, task)));
        if (!kept) return tl::unexpected(kept.error());
    }
    return {};
}

Result<HandInRequest> requestFrom(const Invocation &call, const Campaign &campaign,
                                  ParticipantId participant)
{
    const auto week = weekFrom(call);
    if (!week) return tl::unexpected(week.error());
    HandInRequest request{participant, *week, {}, call.isSet(QStringLiteral("peers-may-see"))};
    for (const QString &name : call.values(QStringLiteral("unit"))) {
        const auto unit = unitNamed(campaign, name);
        if (!unit) return tl::unexpected(unit.error());
        request.units.push_back(*unit);
    }
    return request;
}

/// `name in task`, for each name that would leave.
QString namesFound(const HandIn &work)
{
    QStringList names;
    for (const AnswerHit &each : work.hits)
        names.append(QStringLiteral("%1 (%2)").arg(
            work.payload.answers.at(each.task).mid(each.hit.from, each.hit.length), each.task));
    return names.join(QStringLiteral(", "));
}

/// Names of the chart in free text: refused, replaced by codes, or left on purpose.
Result<HandIn> judgedNames(const Invocation &call, const Campaign &campaign, HandIn work)
{
    const QString names = call.valueOr(QStringLiteral("names"), "refuse");
    if (names == QLatin1String("replace")) return withCodesForNames(campaign, std::move(work));
    if (names == QLatin1String("leave") || work.hits.empty()) return work;
    if (names != QLatin1String("refuse"))
        return fail(kBadValue,
                    {QStringLiteral("names"), names, QStringLiteral("refuse, replace, leave")});
    return fail(kNamesInAnswers, {namesFound(work)});
}

QJsonArray checksJson(const std::vector<ComputedCheck> &checks)
{
    QJsonArray list;
    for (const ComputedCheck &each : checks)
        list.append(QJsonObject{{QStringLiteral("task"), each.result.task},
                                {QStringLiteral("check"), each.result.check},
                                {QStringLiteral("met"), each.result.met},
                                {QStringLiteral("value"), each.result.value},
                                {QStringLiteral("goal"), each.result.goal},
                                {QStringLiteral("says"), reasonJson(sayingOf(each.result))},
                                {QStringLiteral("missing"), reasonsJson(each.missing)},
                                {QStringLiteral("target"), textOrNull(each.target)}});
    return list;
}

QJsonArray hitsJson(const HandIn &work)
{
    QJsonArray list;
    for (const AnswerHit &each : work.hits)
        list.append(QJsonObject{{QStringLiteral("task"), each.task},
                                {QStringLiteral("from"), each.hit.from},
                                {QStringLiteral("length"), each.hit.length},
                                {QStringLiteral("thing"), keyOf(each.hit.thing)},
                                {QStringLiteral("whose"), each.hit.whose}});
    return list;
}

/// To look at before anything leaves; the codes stay, so that what is handed in is the same.
Result<QJsonObject> previewed(Session &session, const HandIn &work)
{
    ChangeSet drawn{{QStringLiteral("draw-codes")}, work.codes};
    if (const auto kept = session.perform(std::move(drawn)); !kept)
        return tl::unexpected(kept.error());
    return QJsonObject{{QStringLiteral("participant"), work.payload.participant},
                       {QStringLiteral("version"), work.version},
                       {QStringLiteral("leaves"), toJson(work.payload)},
                       {QStringLiteral("bytes"), bytesOf(work.payload).size()},
                       {QStringLiteral("checks"), checksJson(work.checks)},
                       {QStringLiteral("names"), hitsJson(work)}};
}

Result<QJsonObject> handedIn(const Invocation &call, TrainingWork &work, HandIn made)
{
    if (!call.isSet(QStringLiteral("o")))
        return fail(kArgumentMissing, {QStringLiteral("training submit"), QStringLiteral("-o P")});
    const auto judged = judgedNames(call, work.campaign(), std::move(made));
    if (!judged) return tl::unexpected(judged.error());
    auto packet = submissionPacket(work.desk(), *judged);
    if (!packet) return tl::unexpected(packet.error());
    const QString path = packetPath(call.value(QStringLiteral("o")));
    return deliver(*work.session, std::move(*packet), path).map([&] {
        return QJsonObject{{QStringLiteral("participant"), judged->payload.participant},
                           {QStringLiteral("packet"), path},
                           {QStringLiteral("version"), judged->version},
                           {QStringLiteral("checks"), checksJson(judged->checks)}};
    });
}

/// One participant's week: answers kept, worked out, looked at or handed in.
Result<QJsonObject> submitted(const Invocation &call, TrainingWork &work, ParticipantId who)
{
    Session &session = *work.session;
    if (const auto kept = keepAnswers(call, session, who); !kept)
        return tl::unexpected(kept.error());
    const auto request = requestFrom(call, session.campaign(), who);
    if (!request) return tl::unexpected(request.error());
    const Reading reading(session.campaign(), session.today());
    auto made = preparedHandIn(reading, *request, session.ids());
    if (!made) return tl::unexpected(made.error());
    if (!call.isSet(QStringLiteral("preview"))) return handedIn(call, work, std::move(*made));
    const bool replaced = call.value(QStringLiteral("names")) == QLatin1String("replace");
    return previewed(session,
                     replaced ? withCodesForNames(session.campaign(), std::move(*made)) : *made);
}

Result<std::vector<ParticipantId>> learnersTold(const Invocation &call, const Campaign &campaign)
{
    QStringList names = call.values(QStringLiteral("participant"));
    if (names.isEmpty()) names.append(QString());
    std::vector<ParticipantId> learners;
    for (const QString &name : names) {
        const auto who = learnerNamed(campaign, name);
        if (!who) return tl::unexpected(who.error());
        learners.push_back(*who);
    }
    return learners;
}

/// The facilitator writes down what was handed over on paper or told.
Result<Report> recordByHand(const Invocation &call, WorkSource source)
{
    return performIntent(call, [&](const Campaign &campaign, IdSource &ids, QDate) -> Result<Made> {
        const auto who = participantNamed(campaign, call.value(QStringLiteral("participant")));
        if (!who) return tl::unexpected(who.error());
        const auto week = weekFrom(call);
        if (!week) return tl::unexpected(week.error());
        const QDateTime now = call.clock().now();
        QDateTime madeAt = now;
        if (call.isSet(QStringLiteral("made-at"))) {
            madeAt = QDateTime::fromString(call.value(QStringLiteral("made-at")), Qt::ISODate);
            if (!madeAt.isValid())
                return fail(kBadValue,
                            {QStringLiteral("made-at"), call.value(QStringLiteral("made-at")),
                             QStringLiteral("2023-02-14T20:30:00Z")});
        }
        const ChangeSet changes = recordWorkByHand(campaign,
                                                   {*who, *week, source, madeAt.toUTC(), now}, ids);
        return Made{changes, lastIdOf<Submission>(changes)};
    });
}

Result<Report> runSubmit(const Invocation &call)
{
    if (call.isSet(QStringLiteral("on-paper"))) return recordByHand(call, WorkSource::Paper);
    if (call.isSet(QStringLiteral("by-voice"))) return recordByHand(call, WorkSource::Voice);
    auto work = trainingWork(call);
    if (!work) return tl::unexpected(work.error());
    Session &session = *work->session;
    const auto closed = session.perform(
        closeDueTests(session.campaign(), session.today(), session.ids()));
    if (!closed) return tl::unexpected(closed.error());
    const auto learners = learnersTold(call, session.campaign());
    if (!learners) return tl::unexpected(learners.error());
    QJsonArray handed;
    QString text;
    for (const ParticipantId who : *learners) {
        const auto json = submitted(call, *work, who);
        if (!json) return tl::unexpected(json.error());
        handed.append(*json);
        const QJsonValue leaves = (*json)[QLatin1String("leaves")];
        text += leaves.isObject() ? QString::fromUtf8(QJsonDocument(leaves.toObject()).toJson())
                                  : (*json)[QLatin1String("packet")].toString() + QLatin1Char('\n');
    }
    return report(QJsonObject{{QStringLiteral("work"), handed}}, text);
}

/// TASK=… of an option as comments: from the bank, or in own words.
Result<std::vector<TaskComment>> commentsFrom(const Invocation &call)
{
    std::vector<TaskComment> comments;
    for (const QString &text : call.values(QStringLiteral("comment")))
        comments.push_back({{}, {}, text});
    const auto about = pairsFrom(call, QStringLiteral("task-comment"));
    if (!about) return tl::unexpected(about.error());
    for (const auto &[task, text] : *about) comments.push_back({task, {}, text});
    const auto bank = pairsFrom(call, QStringLiteral("bank"));
    if (!bank) return tl::unexpected(bank.error());
    for (const auto &[task, key] : *bank) comments.push_back({task, key, {}});
    return comments;
}

/// The comments of the bank must be there; a typed key that is none is refused.
Result<void> judgeBank(const Edition &edition, const std::vector<TaskComment> &comments)
{
    for (const TaskComment &each : comments) {
        if (!each.bank.isEmpty() && !bankComment(edition, each.bank))
            return fail(kBadValue, {QStringLiteral("bank"), each.bank,
                                    QStringLiteral("a key of the edition's comments")});
    }
    return {};
}

Result<NewReview> reviewFrom(const Invocation &call, const Campaign &campaign)
{
    const auto who = participantNamed(campaign, call.value(QStringLiteral("participant")));
    if (!who) return tl::unexpected(who.error());
    const auto week = weekFrom(call);
    if (!week) return tl::unexpected(week.error());
    const auto versions = versionsOf(campaign, *who, *week);
    const Participant &participant = *campaign.find(*who);
    if (versions.empty()) return fail(kNothingHandedIn, {participant.name, QString::number(*week)});
    const auto verdict = choiceFrom<Verdict>(QStringLiteral("verdict"),
                                             call.value(QStringLiteral("verdict")));
    if (!verdict) return tl::unexpected(verdict.error());
    const SmallGroup *circle = campaign.find(participant.smallGroup);
    NewReview review{versions.back()->id,
                     call.globals().by.isEmpty() && circle ? circle->facilitator
                                                           : call.globals().by,
                     call.clock().now(), *verdict};
    const auto marks = pairsFrom(call, QStringLiteral("mark"));
    if (!marks) return tl::unexpected(marks.error());
    for (const auto &[task, level] : *marks) review.marks.push_back({task, level});
    auto comments = commentsFrom(call);
    if (!comments) return tl::unexpected(comments.error());
    review.comments = std::move(*comments);
    const StoredEdition &stored = *campaign.find(editionOf(campaign, participant));
    const auto edition = editionIn(stored);
    if (!edition) return fail(kEditionUnreadable, {stored.key});
    if (const auto fine = judgeBank(*edition, review.comments); !fine)
        return tl::unexpected(fine.error());
    return review;
}

Result<Report> runReview(const Invocation &call)
{
    return performIntent(call, [&](const Campaign &campaign, IdSource &ids, QDate) -> Result<Made> {
        return reviewFrom(call, campaign).map([&](const NewReview &review) {
            const ChangeSet changes = writeReview(campaign, review, ids);
            const Review *held = reviewOf(campaign, review.submission);
            return Made{changes, held ? held->id.uuid() : lastIdOf<Review>(changes)};
        });
    });
}

}   // namespace

QList<Command> trainingWorkCommands()
{
    return {
        {QStringLiteral("training submit"),
         QStringLiteral("Hand in the work of a week, or write down what came on paper or by voice"),
         {fileArgument()},
         {weekOption(),
          option("participant", "PARTICIPANT",
                 "Whose; who alone learns with this file; may be "
                 "repeated."),
          option("unit", "UNIT", "A unit that is practised on; may be repeated; all without."),
          option("answer", "TASK=TEXT", "What is written for a task; may be repeated, is kept."),
          flag("peers-may-see", "The small group may see it."),
          option("names", "WHAT",
                 "Names of the chart in answers: refuse (if not given), replace "
                 "by codes, or leave."),
          flag("preview", "Show to the byte what would leave, and hand nothing in."),
          option("o", "P", "The packet to write, or a folder for it."), packetPassphraseOption(),
          flag("on-paper", "Of a facilitator: it was handed over on paper."),
          flag("by-voice", "Of a facilitator: it was told."),
          option("made-at", "TIME", "When it was handed over, such as 2023-02-14T20:30:00Z.")},
         runSubmit,
         QStringLiteral("{work:[{participant, packet, version, checks:[{task, check, met, value, "
                        "goal, says, missing, target}]}]}; --preview {work:[{participant, version, "
                        "leaves, bytes, checks, names:[{task, from, length, thing, whose}]}]}; "
                        "--on-paper and --by-voice {id}")},
        trainingStatusCommand(),
        {QStringLiteral("training review"),
         QStringLiteral("Answer the latest version of a participant's week"),
         {fileArgument()},
         {option("participant", "PARTICIPANT", "Whose work it is."), weekOption(),
          option("verdict", "VERDICT", "approve or return."),
          option("comment", "TEXT", "About the week; may be repeated."),
          option("task-comment", "TASK=TEXT", "About a task; may be repeated."),
          option("bank", "TASK=KEY", "A comment of the edition's bank; may be repeated."),
          option("mark", "TASK=LEVEL", "The step of a task's rubric; may be repeated.")},
         runReview,
         QStringLiteral("{id}")},
    };
}

}   // namespace wallchart
