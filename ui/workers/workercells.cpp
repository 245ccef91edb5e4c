// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workers/workercells.h"

#include "ui/painting/shapedtext.h"
#include "ui/text/daytext.h"
#include "ui/text/labels.h"

#include <QCoreApplication>
#include <QLocale>

namespace wallchart {

namespace {

class CellWords {
    Q_DECLARE_TR_FUNCTIONS(WorkerCells)
};

QString listed(const QStringList &texts)
{
    return QLocale().createSeparatedList(texts);
}

QString levelText(const Campaign &campaign, const WorkerReading &worker)
{
    const ScaleLevel *level = worker.level() ? campaign.scale().find(*worker.level()) : nullptr;
    return level ? levelLabel(*level) : CellWords::tr("Unassessed");
}

QString freshnessText(const WorkerReading &worker)
{
    if (!worker.assessed()) return {};
    return worker.stale ? CellWords::tr("stale") : CellWords::tr("fresh");
}

QString baseText(const WorkerReading &worker)
{
    if (worker.out) return CellWords::tr("out: %1").arg(outReasonLabel(*worker.out));
    return worker.arrived ? CellWords::tr("in") : CellWords::tr("not there yet");
}

QString memberText(const Worker &worker)
{
    if (!worker.bargainingUnit) return {};
    return *worker.bargainingUnit ? CellWords::tr("yes") : CellWords::tr("no");
}

QString resultText(const Reading &reading, const WorkerReading &worker, StructureTestId test)
{
    const StructureTest *found = reading.campaign().find(test);
    if (!found) return {};
    return outcomeLabel(outcomeIn(reading, worker, test), found->isClosed(reading.asOf()));
}

QString contactText(const Worker &worker, WorkerColumn column)
{
    switch (column) {
    case WorkerColumn::PreferredName: return worker.preferredName;
    case WorkerColumn::CodeName: return worker.codeName;
    case WorkerColumn::Languages: return listed(worker.languages);
    case WorkerColumn::Phones: return listed(worker.phones);
    case WorkerColumn::Emails: return listed(worker.emails);
    case WorkerColumn::HiredOn: return dayText(worker.hiredOn);
    case WorkerColumn::BargainingUnit: return memberText(worker);
    case WorkerColumn::ExternalIds: return listed(worker.externalIds);
    case WorkerColumn::Note: return worker.note.simplified();
    default: return shownName(worker);
    }
}

QString spokenStance(const Campaign &campaign, const WorkerReading &worker)
{
    if (!worker.assessed()) return CellWords::tr("unassessed");
    const QString digit = QString::number(*worker.level());
    const QString label = levelText(campaign, worker).toLower();
    return worker.stale ? CellWords::tr("%1, %2, stale").arg(digit, label)
                        : CellWords::tr("%1, %2", "2, with us").arg(digit, label);
}

QString spokenName(const WorkerReading &worker)
{
    QStringList parts{shownName(*worker.worker)};
    if (worker.isLeader())
        parts.append(CellWords::tr("leader, %1").arg(leaderStateLabel(*worker.leaderState)));
    if (worker.committee) parts.append(CellWords::tr("on the committee"));
    if (worker.out) parts.append(CellWords::tr("out of the base"));
    return listed(parts);
}

QString explainedStance(const Reading &reading, const WorkerReading &worker)
{
    if (!worker.assessed()) return CellWords::tr("Nobody has assessed this worker yet.");
    const Assessment &held = *worker.assessment;
    QStringList lines{spokenStance(reading.campaign(), worker)};
    const Organizer *by = reading.campaign().find(held.by);
    lines.append(by ? CellWords::tr("Assessed on %1 by %2").arg(dayText(held.on), by->name)
                    : CellWords::tr("Assessed on %1").arg(dayText(held.on)));
    lines.append(CellWords::tr("By %1").arg(basisLabel(held.basis)));
    if (!held.reason.isEmpty()) lines.append(held.reason);
    return lines.join(u'\n');
}

QString explainedResult(const Reading &reading, const WorkerReading &worker, const ColumnId &column)
{
    const StructureTest *test = reading.campaign().find(column.test);
    if (!test) return {};
    return CellWords::tr("%1: %2", "a structure test and what somebody did in it")
        .arg(test->name, resultText(reading, worker, test->id));
}

/// As it is written on cards and typed: a chart number is a name and has no groups of digits.
QString numberText(int number)
{
    QLocale locale;
    locale.setNumberOptions(QLocale::OmitGroupSeparator);
    return locale.toString(number);
}

}   // namespace

Outcome outcomeIn(const Reading &reading, const WorkerReading &worker, StructureTestId test)
{
    const Participation *result = reading.participationOf(worker.worker->id, test);
    return result ? result->outcome : Outcome::NotAsked;
}

QString shownName(const Worker &worker)
{
    if (!worker.fullName.isEmpty()) return worker.fullName;
    return worker.codeName.isEmpty() ? QLocale().toString(worker.number) : worker.codeName;
}

QString WorkerCells::unitText(const Campaign &campaign, UnitId unit) const
{
    const auto known = m_paths.constFind(unit);
    return known != m_paths.constEnd() ? *known : *m_paths.insert(unit, unitPath(campaign, unit));
}

QString WorkerCells::placeText(const Campaign &campaign, const WorkerReading &worker,
                               WorkerColumn column) const
{
    const Post *post = worker.mainPost;
    if (!post) return {};
    const Shift *shift = campaign.find(post->shift);
    const Worksite *site = campaign.find(post->worksite);
    switch (column) {
    case WorkerColumn::Unit: return post->unit ? unitText(campaign, *post->unit) : QString();
    case WorkerColumn::Shift: return shift ? shift->name : QString();
    case WorkerColumn::Job: return post->jobTitle;
    default: return site ? site->name : QString();
    }
}

QString WorkerCells::text(const Reading &reading, const WorkerReading &worker,
                          const ColumnId &column) const
{
    switch (column.column) {
    case WorkerColumn::Number: return numberText(worker.worker->number);
    case WorkerColumn::Unit:
    case WorkerColumn::Shift:
    case WorkerColumn::Job:
    case WorkerColumn::Worksite: return placeText(reading.campaign(), worker, column.column);
    case WorkerColumn::Stance: return levelText(reading.campaign(), worker);
    case WorkerColumn::AssessedOn:
        return worker.assessed() ? dayText(worker.assessment->on) : QString();
    case WorkerColumn::Freshness: return freshnessText(worker);
    case WorkerColumn::Base: return baseText(worker);
    case WorkerColumn::Leader:
        return worker.leaderState ? leaderStateLabel(*worker.leaderState) : QString();
    case WorkerColumn::Followers:
        return worker.followers > 0 ? QLocale().toString(worker.followers) : QString();
    case WorkerColumn::Committee: return worker.committee ? CellWords::tr("committee") : QString();
    case WorkerColumn::Result: return resultText(reading, worker, *column.test);
    default: return contactText(*worker.worker, column.column);
    }
}

QString WorkerCells::spoken(const Reading &reading, const WorkerReading &worker,
                            const ColumnId &column) const
{
    switch (column.column) {
    case WorkerColumn::Name: return spokenName(worker);
    case WorkerColumn::Stance: return spokenStance(reading.campaign(), worker);
    case WorkerColumn::Leader:
        if (worker.leaderState) break;
        return CellWords::tr("not known as a leader");
    case WorkerColumn::Followers:
        return CellWords::tr("%Ln follower(s)", nullptr, worker.followers);
    case WorkerColumn::Committee:
        return worker.committee ? CellWords::tr("on the committee")
                                : CellWords::tr("not on the committee");
    default: break;
    }
    const QString shown = text(reading, worker, column);
    return shown.isEmpty() ? CellWords::tr("not known") : shown;
}

QString WorkerCells::explained(const Reading &reading, const WorkerReading &worker,
                               const ColumnId &column) const
{
    switch (column.column) {
    case WorkerColumn::Name: return spokenName(worker);
    case WorkerColumn::Stance:
    case WorkerColumn::AssessedOn:
    case WorkerColumn::Freshness: return explainedStance(reading, worker);
    case WorkerColumn::Result: return explainedResult(reading, worker, column);
    case WorkerColumn::Note: return worker.worker->note;
    default: return text(reading, worker, column);
    }
}

}   // namespace wallchart
