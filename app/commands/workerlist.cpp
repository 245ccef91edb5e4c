// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/workerlist.h"

#include "app/commandline/texttable.h"
#include "app/commandline/work.h"
#include "ui/text/campaignterms.h"

#include <QJsonArray>
#include <QJsonObject>

namespace wallchart {

namespace {

QJsonObject workerJson(const Campaign &campaign, const WorkerReading &worker)
{
    const Cell cell = worker.cell();
    const Shift *shift = campaign.find(cell.shift);
    const auto level = worker.level();
    const QDate assessedOn = worker.assessed() ? worker.assessment->on : QDate();
    return {
        {QStringLiteral("id"), worker.worker->id.toString()},
        {QStringLiteral("number"), worker.worker->number},
        {QStringLiteral("name"), worker.worker->fullName},
        {QStringLiteral("preferred_name"), textOrNull(worker.worker->preferredName)},
        {QStringLiteral("unit"),
         cell.unit ? QJsonValue(unitPath(campaign, *cell.unit)) : QJsonValue()},
        {QStringLiteral("shift"), shift ? QJsonValue(shift->name) : QJsonValue()},
        {QStringLiteral("job"),
         textOrNull(worker.mainPost ? worker.mainPost->jobTitle : QString())},
        {QStringLiteral("stance"), level ? QJsonValue(*level) : QJsonValue()},
        {QStringLiteral("assessed_on"), textOrNull(assessedOn.toString(Qt::ISODate))},
        {QStringLiteral("stale"), worker.stale},
        {QStringLiteral("in_base"), worker.inBase()},
        {QStringLiteral("out_reason"), worker.out ? QJsonValue(keyOf(*worker.out)) : QJsonValue()},
        {QStringLiteral("leader_state"),
         worker.leaderState ? QJsonValue(keyOf(*worker.leaderState)) : QJsonValue()},
        {QStringLiteral("committee"), worker.committee},
        {QStringLiteral("followers"), worker.followers},
        {QStringLiteral("tags"), QJsonArray()}};
}

QStringList rowOf(const QJsonObject &worker)
{
    const auto text = [&](const char *key) {
        return worker[QLatin1String(key)].toVariant().toString();
    };
    return {QLatin1Char('#') + text("number"),
            text("name"),
            text("unit"),
            text("shift"),
            text("job"),
            worker[QStringLiteral("stance")].isNull() ? QStringLiteral("-") : text("stance"),
            text("leader_state"),
            worker[QStringLiteral("in_base")].toBool() ? QString() : text("out_reason")};
}

}   // namespace

Report workerList(const Reading &reading, const std::function<bool(WorkerId)> &shows, int limit)
{
    std::vector<const WorkerReading *> workers;
    workers.reserve(reading.workers().size());
    for (const WorkerReading &worker : reading.workers()) {
        if (!shows || shows(worker.worker->id)) workers.push_back(&worker);
    }
    std::sort(workers.begin(), workers.end(), [](const WorkerReading *a, const WorkerReading *b) {
        return a->worker->number < b->worker->number;
    });
    if (limit >= 0 && static_cast<std::size_t>(limit) < workers.size())
        workers.resize(static_cast<std::size_t>(limit));

    const CampaignTerms terms(reading.campaign());
    QJsonArray list;
    QList<QStringList> rows{{QStringLiteral("number"), QStringLiteral("name"),
                             terms.dimensionInText({DimensionKind::Unit}),
                             terms.dimensionInText({DimensionKind::Shift}), QStringLiteral("job"),
                             QStringLiteral("stance"), QStringLiteral("leader"),
                             QStringLiteral("out")}};
    for (const WorkerReading *worker : workers) {
        const QJsonObject json = workerJson(reading.campaign(), *worker);
        rows.append(rowOf(json));
        list.append(json);
    }
    return report(list, textTable(rows));
}

}   // namespace wallchart
