// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/outreach/outreachmodel.h"

#include "ui/leaders/leaderlabels.h"
#include "ui/text/reasontext.h"

namespace wallchart {

namespace {

OutreachEntry entryOf(const Reading &reading, WorkerId worker)
{
    const WorkerReading &known = *reading.find(worker);
    return {.worker = worker,
            .name = known.worker->fullName,
            .level = known.level(),
            .place = leaderPlace(reading.campaign(), known.cell())};
}

OutreachEntry entryOf(const Reading &reading, const OutreachLine &line)
{
    const Campaign &campaign = reading.campaign();
    OutreachEntry entry = entryOf(reading, line.worker);
    for (const Reason &reason : line.reasons) entry.reasons.append(reasonText(reason));
    entry.ask = reasonText(line.ask);
    if (line.asker) {
        const Worker *asker = campaign.find(line.asker->worker);
        entry.asker = OutreachModel::tr("Best asked by %1. %2")
                          .arg(asker ? asker->fullName : QString(), reasonText(line.asker->reason));
    }
    if (const NextStep *step = campaign.find(line.claim)) {
        entry.step = step->id;
        entry.claim = nextStepText(reading, *step);
        entry.late = step->due.isValid() && step->due < reading.asOf();
    }
    return entry;
}

bool concerns(const Reading &reading, const OutreachLine &line,
              const std::optional<OrganizerId> &organizer)
{
    if (!organizer) return true;
    const NextStep *step = reading.campaign().find(line.claim);
    return (step && step->owner == organizer)
           || isInTurf(reading, *organizer, *reading.find(line.worker));
}

}   // namespace

void OutreachModel::show(std::shared_ptr<const OutreachInsight> insight, Shown shown,
                         std::optional<OrganizerId> organizer)
{
    beginResetModel();
    m_insight = std::move(insight);
    m_entries.clear();
    if (m_insight && shown == Shown::Lines) {
        for (const OutreachLine &line : m_insight->outreach.lines) {
            if (concerns(m_insight->reading, line, organizer))
                m_entries.push_back(entryOf(m_insight->reading, line));
        }
    } else if (m_insight) {
        for (const SetAside &each : m_insight->outreach.setAside) {
            m_entries.push_back(entryOf(m_insight->reading, each.worker));
            m_entries.back().reasons.append(reasonText(each.reason));
        }
    }
    endResetModel();
}

int OutreachModel::rowOf(WorkerId worker) const
{
    const auto found = std::find_if(
        m_entries.begin(), m_entries.end(),
        [worker](const OutreachEntry &each) { return each.worker == worker; });
    return found == m_entries.end() ? -1 : static_cast<int>(found - m_entries.begin());
}

int OutreachModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

QVariant OutreachModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid()) return {};
    const OutreachEntry &each = entry(index.row());
    if (role == Qt::DisplayRole) return each.name;
    if (role != Qt::AccessibleTextRole && role != Qt::ToolTipRole) return {};
    QStringList lines{tr("%1, %2", "name, cell").arg(each.name, each.place)};
    lines += each.reasons;
    for (const QString &line : {each.ask, each.asker, each.claim}) {
        if (!line.isEmpty()) lines.append(line);
    }
    return lines.join(QLatin1Char('\n'));
}

}   // namespace wallchart
