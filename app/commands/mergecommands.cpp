// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline/errors.h"
#include "app/commandline/lookup.h"
#include "app/commandline/texttable.h"
#include "app/commandline/work.h"
#include "app/commands/commands.h"
#include "core/editing/intents/workermerging.h"
#include "core/exchange/likelyduplicates.h"

#include <QJsonArray>
#include <QJsonObject>

namespace wallchart {

namespace {

QJsonObject workerJson(const Worker &worker)
{
    return {{QStringLiteral("id"), worker.id.toString()},
            {QStringLiteral("name"), worker.fullName}};
}

QString numberedName(const Worker &worker)
{
    return QStringLiteral("#%1 %2").arg(QString::number(worker.number), worker.fullName);
}

Report duplicatesReport(const Campaign &campaign)
{
    QJsonArray list;
    QList<QStringList> rows{{QStringLiteral("Score"), QStringLiteral("Worker"),
                             QStringLiteral("Worker"), QStringLiteral("Same")}};
    for (const LikelyDuplicate &each : likelyDuplicates(campaign)) {
        const Worker &a = *campaign.find(each.a);
        const Worker &b = *campaign.find(each.b);
        QStringList reasons;
        for (const MatchReason reason : each.reasons) reasons.append(keyOf(reason));
        list.append(QJsonObject{{QStringLiteral("a"), workerJson(a)},
                                {QStringLiteral("b"), workerJson(b)},
                                {QStringLiteral("score"), each.score},
                                {QStringLiteral("reasons"), QJsonArray::fromStringList(reasons)}});
        rows.append({percent(each.score), numberedName(a), numberedName(b),
                     reasons.join(QStringLiteral(", "))});
    }
    return report(list, list.isEmpty() ? QStringLiteral("Nobody seems to be listed twice.\n")
                                       : textTable(rows));
}

Result<Report> runDuplicates(const Invocation &call)
{
    return openToRead(call).map(
        [](const OpenedCampaign &opened) { return duplicatesReport(opened.campaign); });
}

Result<Report> runMerge(const Invocation &call)
{
    const QString keptText = call.argument(QStringLiteral("WORKER"));
    const QString otherText = call.argument(QStringLiteral("OTHER"));
    int edits = 0;
    const auto merged = performIntent(
        call, [&](const Campaign &campaign, IdSource &, QDate) -> Result<Made> {
            const auto kept = workerNamed(campaign, keptText);
            if (!kept) return tl::unexpected(kept.error());
            const auto other = workerNamed(campaign, otherText);
            if (!other) return tl::unexpected(other.error());
            if (*kept == *other)
                return fail(kBadValue,
                            {QStringLiteral("OTHER"), otherText, QStringLiteral("another worker")});
            const ChangeSet changes = mergeWorkers(campaign, *kept, *other);
            edits = static_cast<int>(changes.edits.size());
            return Made{changes, kept->uuid()};
        });
    if (!merged) return tl::unexpected(merged.error());
    return report(QJsonObject{{QStringLiteral("changes"), edits}},
                  QStringLiteral("%1 changes\n").arg(edits));
}

}   // namespace

QList<Command> mergeCommands()
{
    const QString naming = QStringLiteral("an id, #217, an exact full name or an external id");
    return {
        {QStringLiteral("duplicates"),
         QStringLiteral("List workers who may be the same person"),
         {fileArgument()},
         {},
         runDuplicates,
         QStringLiteral("[{a,b,score,reasons}]")},
        {QStringLiteral("merge"),
         QStringLiteral("Make one worker of two who are the same person; the first one stays"),
         {fileArgument(),
          {QStringLiteral("WORKER"), naming},
          {QStringLiteral("OTHER"), QStringLiteral("who is the same person; named likewise")}},
         {},
         runMerge,
         QStringLiteral("{changes}")},
    };
}

}   // namespace wallchart
