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
    if (insight == m_insight && shown == m_shown && organizer == m_organizer) return;
    beginResetModel();
    m_insight = std::move(insight);
    m_shown = shown;
    m_organizer = organizer;
    m_lines.clear();
    m_setAside.clear();
    if (m_insight && shown == Shown::Lines) {
        for (const OutreachLine &line : m_insight->outreach.lines) {
            if (concerns(m_insight->reading, line, organizer)) m_lines.push_back(&line);
        }
    } else if (m_insight) {
        for (const SetAside &each : m_insight->outreach.setAside) m_setAside.push_back(&each);
    }
    m_entries.assign(m_lines.size() + m_setAside.size(), std::nullopt);
    endResetModel();
}

const OutreachEntry &OutreachModel::entry(int row) const
{
    const auto at = static_cast<std::size_t>(row);
    std::optional<OutreachEntry> &held = m_entries[at];
    if (held) return *held;
    if (!m_lines.empty()) return held.emplace(entryOf(m_insight->reading, *m_lines[at]));
    held.emplace(entryOf(m_insight->reading, m_setAside[at]->worker));
    held->reasons.append(reasonText(m_setAside[at]->reason));
    return *held;
}

std::vector<Reason> OutreachModel::reasons(int row) const
{
    const auto at = static_cast<std::size_t>(row);
    return m_lines.empty() ? std::vector{m_setAside[at]->reason} : m_lines[at]->reasons;
}

OutreachModel::Shape OutreachModel::shape(int row) const
{
    if (m_lines.empty()) return {.reasons = 1};
    const OutreachLine &line = *m_lines[static_cast<std::size_t>(row)];
    return {static_cast<int>(line.reasons.size()), true, line.asker.has_value()};
}

void OutreachModel::retranslate()
{
    m_entries.assign(m_entries.size(), std::nullopt);
}

int OutreachModel::rowOf(WorkerId worker) const
{
    for (std::size_t at = 0; at < m_entries.size(); ++at) {
        if ((m_lines.empty() ? m_setAside[at]->worker : m_lines[at]->worker) == worker)
            return static_cast<int>(at);
    }
    return -1;
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
