// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/leaders/leadermodel.h"

#include "ui/leaders/leaderlabels.h"
#include "ui/text/labels.h"
#include "ui/text/reasontext.h"

#include <QLocale>

#include <cmath>

namespace wallchart {

namespace {

bool isUntested(const RankedLeader &row)
{
    return row.moved.testsLed + row.moved.testsFailed == 0;
}

bool isShown(const RankedLeader &row, LeaderView view, const Campaign &campaign)
{
    switch (view) {
    case LeaderView::ToMove: return isToMove(row, campaign);
    case LeaderView::All: return row.standing == Standing::Evidence;
    case LeaderView::Untested: return row.standing == Standing::Evidence && isUntested(row);
    case LeaderView::AskAbout: return row.standing == Standing::AskAbout;
    }
    return false;
}

/// Those of a view who work at a place.
struct ShownLeaders {
    const Reading &reading;
    LeaderView view;
    const LeaderPlace &place;

    [[nodiscard]] bool holds(const RankedLeader &row) const
    {
        const Campaign &campaign = reading.campaign();
        return isShown(row, view, campaign)
               && (place.isEverywhere() || place.holds(campaign, reading.find(row.worker)->cell()));
    }
};

/// What a column is sorted by: a number, then a text. Nothing known comes last when ascending.
using SortKey = std::pair<double, QString>;

SortKey sortKey(const RankedLeader &row, LeaderColumn column, const Reading &reading)
{
    constexpr double kUnknown = 1e9;
    const WorkerReading &worker = *reading.find(row.worker);
    const auto number = [](double value) { return SortKey(value, QString()); };
    switch (column) {
    case LeaderColumn::Rank: return number(row.rank);
    case LeaderColumn::Leader: return {0, worker.worker->fullName.toCaseFolded()};
    case LeaderColumn::Stance: {
        const auto level = worker.level();
        return number(level ? *level : kUnknown);
    }
    case LeaderColumn::NamedBy: return number(row.named.independent());
    case LeaderColumn::Followers: return number(row.voices);
    case LeaderColumn::Delivered: {
        const Delivered &delivered = row.delivered;
        return number(delivered.of > 0 ? double(delivered.done) / delivered.of : kUnknown);
    }
    case LeaderColumn::Next: {
        const NextStep *step = firstNextStep(reading.campaign(), row.worker);
        return number(step && step->due.isValid() ? double(step->due.toJulianDay()) : kUnknown);
    }
    case LeaderColumn::Influence: return number(row.influence);
    case LeaderColumn::Priority: return number(row.priority);
    }
    return {};
}

QString stanceText(const WorkerReading &worker, const Campaign &campaign)
{
    const auto level = worker.level();
    if (!level) return LeaderModel::tr("unassessed");
    const ScaleLevel *known = campaign.scale().find(*level);
    return known ? QStringLiteral("%1, %2").arg(*level).arg(levelLabel(*known))
                 : QString::number(*level);
}

}   // namespace

void LeaderModel::show(std::shared_ptr<const LeaderInsight> insight, LeaderView view,
                       const LeaderPlace &place)
{
    beginResetModel();
    m_insight = std::move(insight);
    m_view = view;
    m_place = place;
    fill();
    endResetModel();
}

void LeaderModel::fill()
{
    m_rows.clear();
    if (!m_insight) return;
    const ShownLeaders shown{m_insight->reading, m_view, m_place};
    for (const RankedLeader &row : m_insight->ranking.rows()) m_rows.push_back(&row);
    if (m_view == LeaderView::ToMove) m_rows = m_insight->ranking.byPriority();
    std::erase_if(m_rows, [&](const RankedLeader *row) { return !shown.holds(*row); });
    arrange();
}

void LeaderModel::arrange()
{
    if (m_sortColumn < 0) return;
    const auto column = static_cast<LeaderColumn>(m_sortColumn);
    std::vector<std::pair<SortKey, const RankedLeader *>> keyed;
    keyed.reserve(m_rows.size());
    for (const RankedLeader *row : m_rows)
        keyed.emplace_back(sortKey(*row, column, m_insight->reading), row);
    const bool ascending = m_order == Qt::AscendingOrder;
    std::stable_sort(keyed.begin(), keyed.end(), [ascending](const auto &a, const auto &b) {
        return ascending ? a.first < b.first : b.first < a.first;
    });
    for (std::size_t i = 0; i < keyed.size(); ++i) m_rows[i] = keyed[i].second;
}

void LeaderModel::sort(int column, Qt::SortOrder order)
{
    if (column == m_sortColumn && order == m_order) return;
    beginResetModel();
    m_sortColumn = column;
    m_order = order;
    fill();
    endResetModel();
}

void LeaderModel::retranslate()
{
    beginResetModel();
    endResetModel();
}

int LeaderModel::rowOf(WorkerId worker) const
{
    const auto found = std::find_if(
        m_rows.begin(), m_rows.end(),
        [worker](const RankedLeader *row) { return row->worker == worker; });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

int LeaderModel::count(const LeaderInsight &insight, LeaderView view, const LeaderPlace &place)
{
    const auto &rows = insight.ranking.rows();
    const ShownLeaders shown{insight.reading, view, place};
    return static_cast<int>(
        std::count_if(rows.begin(), rows.end(), [&](const auto &row) { return shown.holds(row); }));
}

int LeaderModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int LeaderModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : kLeaderColumns;
}

QString LeaderModel::text(const RankedLeader &row, LeaderColumn column, int at) const
{
    const Reading &reading = m_insight->reading;
    const WorkerReading &worker = *reading.find(row.worker);
    const QLocale locale;
    switch (column) {
    case LeaderColumn::Rank: return locale.toString(at + 1);
    case LeaderColumn::Leader: return worker.worker->fullName;
    case LeaderColumn::Stance: return stanceText(worker, reading.campaign());
    case LeaderColumn::NamedBy: return namedByText(row.named);
    case LeaderColumn::Followers: return locale.toString(row.voices);
    case LeaderColumn::Delivered: return deliveredText(row.delivered);
    case LeaderColumn::Next: {
        const NextStep *step = firstNextStep(reading.campaign(), row.worker);
        return step ? step->what : QString();
    }
    case LeaderColumn::Influence: return locale.toString(std::lround(row.influence));
    case LeaderColumn::Priority: return locale.toString(std::lround(row.priority));
    }
    return {};
}

QVariant LeaderModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid()) return {};
    const RankedLeader &row = leader(index.row());
    const auto column = static_cast<LeaderColumn>(index.column());
    if (role == Qt::DisplayRole) return text(row, column, index.row());
    if (role == Qt::ToolTipRole) {
        QStringList sentences;
        for (const Reason &warning : row.warnings) sentences.append(reasonText(warning));
        if (sentences.isEmpty())
            for (const Reason &reason : row.reasons) sentences.append(reasonText(reason));
        return sentences.join(QLatin1Char('\n'));
    }
    if (role != Qt::AccessibleTextRole) return {};
    const QString title = headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString();
    if (column != LeaderColumn::Leader)
        return title + QStringLiteral(": ") + text(row, column, index.row());
    const WorkerReading &worker = *m_insight->reading.find(row.worker);
    const QString place = leaderPlace(m_insight->reading.campaign(), worker.cell());
    return worker.leaderState
               ? tr("%1, %2, %3", "name, state, cell")
                     .arg(worker.worker->fullName, leaderStateLabel(*worker.leaderState), place)
               : tr("%1, %2", "name, cell").arg(worker.worker->fullName, place);
}

QVariant LeaderModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
    switch (static_cast<LeaderColumn>(section)) {
    case LeaderColumn::Rank: return tr("#", "rank");
    case LeaderColumn::Leader: return tr("Leader");
    case LeaderColumn::Stance: return tr("Now");
    case LeaderColumn::NamedBy: return tr("Named by");
    case LeaderColumn::Followers: return tr("Turn to them");
    case LeaderColumn::Delivered: return tr("Delivered");
    case LeaderColumn::Next: return tr("Next step");
    case LeaderColumn::Influence: return tr("Influence");
    case LeaderColumn::Priority: return tr("Priority");
    }
    return {};
}

}   // namespace wallchart
