// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline/errors.h"
#include "app/commandline/texttable.h"
#include "app/commandline/work.h"
#include "app/commands/analysisjson.h"
#include "app/commands/commands.h"
#include "app/commands/traininggroups.h"
#include "app/commands/traininglookup.h"
#include "core/training/enrolled.h"
#include "core/training/reviewing.h"
#include "core/training/workerrors.h"
#include "core/training/workstate.h"

#include <QJsonArray>
#include <QJsonObject>

namespace wallchart {

namespace {

/// One edition as the file knows it.
struct StatusView {
    const Campaign &campaign;
    const Edition &edition;
    QDateTime now;
    int week = 0;   ///< 0 = all
};

QJsonObject commentJson(const StatusView &view, const Participant &reader,
                        const TaskComment &comment)
{
    return {{QStringLiteral("task"), textOrNull(comment.task)},
            {QStringLiteral("bank"), textOrNull(comment.bank)},
            {QStringLiteral("text"), commentText(view.edition, comment, reader.language)}};
}

QJsonArray versionsJson(const StatusView &view, const Participant &participant, int week)
{
    QJsonArray list;
    for (const Submission *work : versionsOf(view.campaign, participant.id, week)) {
        QJsonObject version{{QStringLiteral("version"), work->version},
                            {QStringLiteral("made_at"), work->madeAt.toString(Qt::ISODate)},
                            {QStringLiteral("source"), keyOf(work->source)},
                            {QStringLiteral("peers_may_see"), work->peersMaySee}};
        if (const Review *review = reviewOf(view.campaign, work->id)) {
            QJsonArray comments;
            for (const TaskComment &each : review->comments)
                comments.append(commentJson(view, participant, each));
            version.insert(QStringLiteral("verdict"), keyOf(review->verdict));
            version.insert(QStringLiteral("comments"), comments);
            version.insert(QStringLiteral("passed_on"), review->passedOn);
        }
        list.append(version);
    }
    return list;
}

QJsonObject weekJson(const StatusView &view, const Participant &participant, const StatusLine &line)
{
    const auto due = dueOf(view.campaign, view.edition, participant, line.week);
    const auto session = sessionOf(view.campaign, view.edition, participant, line.week);
    return {{QStringLiteral("week"), line.week},
            {QStringLiteral("state"), keyOf(line.state)},
            {QStringLiteral("late"), line.late},
            {QStringLiteral("presence"), textOrNull(line.presence)},
            {QStringLiteral("session"),
             textOrNull(session ? session->starts.toString(Qt::ISODate) : QString())},
            {QStringLiteral("due"), textOrNull(due ? due->toString(Qt::ISODate) : QString())},
            {QStringLiteral("versions"), versionsJson(view, participant, line.week)}};
}

QJsonObject rowJson(const StatusView &view, const MatrixRow &row)
{
    QJsonArray weeks;
    for (const StatusLine &line : row.weeks) {
        if (view.week == 0 || line.week == view.week)
            weeks.append(weekJson(view, *row.participant, line));
    }
    return {{QStringLiteral("participant"), row.participant->id.toString()},
            {QStringLiteral("name"), row.participant->name},
            {QStringLiteral("group"), view.campaign.find(row.participant->group)->name},
            {QStringLiteral("weeks"), weeks}};
}

QStringList textRow(const StatusView &view, const MatrixRow &row)
{
    QStringList cells{row.participant->name};
    for (const StatusLine &line : row.weeks) {
        if (view.week == 0 || line.week == view.week)
            cells.append(keyOf(line.state) + (line.late ? QStringLiteral(" (late)") : QString()));
    }
    return cells;
}

Result<Report> runStatus(const Invocation &call)
{
    int week = 0;
    if (call.isSet(QStringLiteral("week"))) {
        const auto wanted = weekFrom(call);
        if (!wanted) return tl::unexpected(wanted.error());
        week = *wanted;
    }
    return openToRead(call).and_then([&](const OpenedCampaign &opened) -> Result<Report> {
        const Campaign &campaign = opened.campaign;
        const auto id = editionNamed(campaign, call.value(QStringLiteral("edition")));
        if (!id) return tl::unexpected(id.error());
        const StoredEdition &stored = *campaign.find(*id);
        const auto edition = editionIn(stored);
        if (!edition) return fail(kEditionUnreadable, {stored.key});
        if (week != 0 && !edition->assignment(week))
            return fail(kNoSuchWeek, {QString::number(week), stored.key});
        const StatusView view{campaign, *edition, call.clock().now(), week};
        QJsonArray list;
        QList<QStringList> table{{QStringLiteral("Participant")}};
        for (const EditionAssignment &each : edition->assignments) {
            if (week == 0 || each.week == week) table[0].append(QString::number(each.week));
        }
        for (const MatrixRow &row : trainingMatrix(campaign, *edition, *id, view.now)) {
            list.append(rowJson(view, row));
            table.append(textRow(view, row));
        }
        return report(QJsonObject{{QStringLiteral("edition"), stored.key},
                                  {QStringLiteral("participants"), list}},
                      textTable(table));
    });
}

}   // namespace

Command trainingStatusCommand()
{
    return {QStringLiteral("training status"),
            QStringLiteral("Where everybody's work stands, week by week"),
            {fileArgument()},
            {option("edition", "KEY", "The only one of the file if not given."), weekOption()},
            runStatus,
            QStringLiteral("{edition, participants:[{participant, name, group, weeks:[{week, "
                           "state, late, presence, session, due, versions:[{version, made_at, "
                           "source, peers_may_see, verdict, comments:[{task, bank, text}], "
                           "passed_on}]}]}]}")};
}

}   // namespace wallchart
