// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/leaders/circlemodel.h"

#include "ui/leaders/leaderlabels.h"
#include "ui/text/campaignterms.h"

#include <QLocale>

namespace wallchart {

void CircleModel::show(std::shared_ptr<const LeaderInsight> insight)
{
    beginResetModel();
    m_insight = std::move(insight);
    endResetModel();
}

int CircleModel::rowOf(WorkerId worker) const
{
    for (int row = 0; row < rowCount(); ++row) {
        const std::vector<WorkerId> &members = circle(row).members;
        if (std::find(members.begin(), members.end(), worker) != members.end()) return row;
    }
    return -1;
}

int CircleModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_insight ? 0 : static_cast<int>(m_insight->circleLines.size());
}

int CircleModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : kCircleColumns;
}

QString CircleModel::names(const std::vector<WorkerId> &workers) const
{
    QStringList found;
    for (const WorkerId each : workers)
        found.append(m_insight->reading.find(each)->worker->fullName);
    return QLocale().createSeparatedList(found);
}

QString CircleModel::joinedText(const CircleLine &line) const
{
    if (line.joinedTo == 0) return tr("to no other circle of the unit");
    if (line.onlyThrough.size() == 1) return tr("only through %1").arg(names(line.onlyThrough));
    if (!line.onlyThrough.empty())
        return tr("only by one tie: %1", "names of both ends").arg(names(line.onlyThrough));
    return tr("by %Ln people", nullptr, static_cast<int>(line.bridges.size()));
}

QString CircleModel::text(const CircleLine &line, CircleColumn column) const
{
    const Campaign &campaign = m_insight->reading.campaign();
    const QLocale locale;
    switch (column) {
    case CircleColumn::Unit: return leaderPlace(campaign, {.unit = line.unit, .shift = {}});
    case CircleColumn::Around:
        if (line.turnToFirst == 0) return tr("nobody yet");
        return tr("%1, %Ln turn to them", "whom a circle turns to", line.turnToFirst)
            .arg(names({line.members.front()}));
    case CircleColumn::People: return locale.toString(line.members.size());
    case CircleColumn::WithUs:
        return tr("%1 of %2", "with us, of the circle")
            .arg(locale.toString(line.withUs), locale.toString(line.members.size()));
    case CircleColumn::Leaders:
        return line.leaders.empty() ? tr("none known") : names(line.leaders);
    case CircleColumn::Joined: return joinedText(line);
    }
    return {};
}

QVariant CircleModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid()) return {};
    const CircleLine &line = circle(index.row());
    const QString shown = text(line, static_cast<CircleColumn>(index.column()));
    if (role == Qt::DisplayRole) return shown;
    if (role == Qt::ToolTipRole) {
        const QString bridges = line.bridges.empty()
                                    ? QString()
                                    : tr("Tied into another circle: %1").arg(names(line.bridges));
        return bridges.isEmpty() ? shown : shown + QLatin1Char('\n') + bridges;
    }
    if (role == Qt::AccessibleTextRole)
        return tr("%1: %2", "column, cell")
            .arg(headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString(), shown);
    return {};
}

QVariant CircleModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
    switch (static_cast<CircleColumn>(section)) {
    case CircleColumn::Unit:
        return m_insight ? CampaignTerms(m_insight->reading.campaign()).unit() : QString();
    case CircleColumn::Around: return tr("Around");
    case CircleColumn::People: return tr("People");
    case CircleColumn::WithUs: return tr("With us");
    case CircleColumn::Leaders: return tr("Leaders");
    case CircleColumn::Joined: return tr("Joined");
    }
    return {};
}

}   // namespace wallchart
