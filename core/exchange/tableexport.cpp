// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/tableexport.h"

#include "core/model/shortnames.h"

#include <map>

namespace wallchart {

namespace {

/// What each worker is called in the table.
std::map<WorkerId, QString> namesOf(const Reading &reading, Redaction redaction)
{
    std::vector<QString> names;
    for (const WorkerReading &each : reading.workers()) {
        const Worker &worker = *each.worker;
        const QString number = QStringLiteral("#%1").arg(worker.number);
        const QString code = worker.codeName.isEmpty() ? number : worker.codeName;
        names.push_back(redaction == Redaction::Codes     ? code
                        : redaction == Redaction::Numbers ? number
                                                          : worker.fullName);
    }
    if (redaction == Redaction::Short) names = shortNames(names);
    std::map<WorkerId, QString> byWorker;
    for (std::size_t i = 0; i < names.size(); ++i)
        byWorker.emplace(reading.workers()[i].worker->id, names[i]);
    return byWorker;
}

QString joinedValues(const QStringList &values)
{
    return values.join(QStringLiteral("; "));
}

QString yesOrNothing(bool value)
{
    return value ? QStringLiteral("yes") : QString();
}

QStringList placeCells(const Campaign &campaign, const WorkerReading &worker)
{
    const Cell cell = worker.cell();
    const Shift *shift = campaign.find(cell.shift);
    const Worksite *site = worker.mainPost ? campaign.find(worker.mainPost->worksite) : nullptr;
    return {site ? site->name : QString(), cell.unit ? unitPath(campaign, *cell.unit) : QString(),
            shift ? shift->name : QString(),
            worker.mainPost ? worker.mainPost->jobTitle : QString()};
}

QStringList contactCells(const Worker &worker)
{
    return {joinedValues(worker.externalIds), joinedValues(worker.emails),
            joinedValues(worker.phones), joinedValues(worker.languages),
            worker.hiredOn.toString(Qt::ISODate)};
}

bool isExported(const ExportOptions &options, WorkerId worker)
{
    return !options.shows || options.shows(worker);
}

std::vector<QStringList> workerTable(const Reading &reading, const ExportOptions &options)
{
    const bool contacts = options.redaction == Redaction::None;
    QStringList header{QStringLiteral("Name"),
                       QStringLiteral("Worksite"),
                       QStringLiteral("Unit"),
                       QStringLiteral("Shift"),
                       QStringLiteral("Job"),
                       QStringLiteral("Assessment"),
                       QStringLiteral("Assessment date"),
                       QStringLiteral("Committee")};
    if (contacts) {
        header += {QStringLiteral("External ID"), QStringLiteral("Email"), QStringLiteral("Phone"),
                   QStringLiteral("Languages"), QStringLiteral("Hire date")};
    }
    std::vector<const WorkerReading *> workers;
    for (const WorkerReading &worker : reading.workers()) {
        if (isExported(options, worker.worker->id)) workers.push_back(&worker);
    }
    std::sort(workers.begin(), workers.end(),
              [](const auto *a, const auto *b) { return a->worker->number < b->worker->number; });
    const auto names = namesOf(reading, options.redaction);
    std::vector<QStringList> rows{header};
    for (const WorkerReading *worker : workers) {
        QStringList row{names.at(worker->worker->id)};
        row += placeCells(reading.campaign(), *worker);
        row += worker->assessed() ? QString::number(*worker->level()) : QString();
        row += worker->assessed() ? worker->assessment->on.toString(Qt::ISODate) : QString();
        row += yesOrNothing(worker->committee);
        if (contacts) row += contactCells(*worker->worker);
        rows.push_back(row);
    }
    return rows;
}

std::vector<QStringList> tieTable(const Reading &reading, const ExportOptions &options)
{
    const auto names = namesOf(reading, options.redaction);
    std::vector<QStringList> rows{{QStringLiteral("Source"), QStringLiteral("Target"),
                                   QStringLiteral("Type"), QStringLiteral("Weight"),
                                   QStringLiteral("Date")}};
    for (const Tie &tie : reading.campaign().all<Tie>()) {
        const TieKind &kind = *reading.campaign().find(tie.kind);
        const bool hidden = kind.isPrivate && options.privateTies == PrivateTies::LeaveOut;
        if (hidden || !holdsOn(reading.asOf(), tie.seenOn, tie.until)) continue;
        if (!isExported(options, tie.from) || !isExported(options, tie.to)) continue;
        rows.push_back({names.at(tie.from), names.at(tie.to),
                        kind.key.isEmpty() ? kind.label : kind.key, QString::number(tie.strength),
                        tie.seenOn.toString(Qt::ISODate)});
    }
    return rows;
}

std::vector<QStringList> participationTable(const Reading &reading, const ExportOptions &options)
{
    const auto names = namesOf(reading, options.redaction);
    std::vector<QStringList> rows{{QStringLiteral("Name"), QStringLiteral("Structure test"),
                                   QStringLiteral("Outcome"), QStringLiteral("Date")}};
    for (const Participation &each : reading.campaign().all<Participation>()) {
        if (!isExported(options, each.worker)) continue;
        rows.push_back({names.at(each.worker), reading.campaign().find(each.test)->name,
                        keyOf(each.outcome), each.on.toString(Qt::ISODate)});
    }
    return rows;
}

}   // namespace

std::vector<QStringList> tableOf(const Reading &reading, const ExportOptions &options)
{
    switch (options.what) {
    case ExportKind::Ties: return tieTable(reading, options);
    case ExportKind::Participation: return participationTable(reading, options);
    case ExportKind::Workers: break;
    }
    return workerTable(reading, options);
}

std::vector<ColumnKind> columnKindsOf(const QStringList &headers)
{
    std::vector<ColumnKind> kinds;
    for (const QString &header : headers) {
        const bool isNumber = header == QLatin1String("Assessment")
                              || header == QLatin1String("Weight");
        const bool isDate = header.endsWith(QLatin1String("date"), Qt::CaseInsensitive);
        kinds.push_back(isNumber ? ColumnKind::Number
                        : isDate ? ColumnKind::Date
                                 : ColumnKind::Text);
    }
    return kinds;
}

}   // namespace wallchart
