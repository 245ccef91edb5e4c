// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workers/workertablemodel.h"

#include "ui/workers/touchedworkers.h"

#include <QtConcurrentRun>

#include <utility>

namespace wallchart {

namespace {

constexpr std::size_t kMostToldApart = 256;   // more rows are told as one stretch
constexpr std::size_t kMany = 5'000;          // fewer are in order within 30 ms

}   // namespace

WorkerTableModel::WorkerTableModel(Workspace &workspace, QObject *parent)
    : QAbstractTableModel(parent), m_workspace(workspace), m_filter(WorkerFilter::of(workspace))
{
    m_columns = allColumns(reading());
    connect(&m_ranking, &QFutureWatcherBase::finished, this, &WorkerTableModel::takeRanks);
    const std::vector<WorkerOrder::SortedBy> byName{{{WorkerColumn::Name}},
                                                    {{WorkerColumn::Number}}};
    if (reading().workers().size() < kMany) m_order.sortAnew(reading(), byName);
    else sortElsewhere(byName);
    readRows();
    // After the filter, which was made before: its matches are those of the new reading.
    connect(&workspace, &Workspace::changed, this, &WorkerTableModel::follow);
    connect(&m_filter, &WorkerFilter::changed, this, &WorkerTableModel::showMatches);
}

void WorkerTableModel::sortElsewhere(std::vector<WorkerOrder::SortedBy> wanted)
{
    m_order.sortAnew(reading(), {{{WorkerColumn::Number}}});
    m_isRanking = true;
    m_meanwhile = {};
    m_wanted = std::move(wanted);
    m_ranking.setFuture(
        QtConcurrent::run([snapshot = reading(), by = m_wanted, folded = m_order.folded()] {
            return WorkerOrder::found(snapshot, by, folded);
        }));
}

void WorkerTableModel::takeRanks()
{
    if (!m_isRanking) return;   // everybody was sorted anew meanwhile
    m_isRanking = false;
    m_order.know(m_ranking.future().takeResult());
    m_order.forget(m_meanwhile);
    if (m_wanted.empty()) return;   // people chose another order meanwhile
    beginResetModel();
    m_order.sort(reading(), std::exchange(m_wanted, {}));
    readRows();
    endResetModel();
}

std::vector<WorkerOrder::SortedBy> WorkerTableModel::wanted() const
{
    auto wanted = m_wanted.empty() ? m_order.sortedBy() : m_wanted;
    std::erase_if(wanted, [this](const WorkerOrder::SortedBy &each) {
        return !placeOf(each.column);   // a test that was taken back
    });
    return wanted;
}

int WorkerTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int WorkerTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

QVariant WorkerTableModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid()) return {};
    const WorkerReading &worker = workerAt(index.row());
    const ColumnId &column = columnAt(index.column());
    switch (role) {
    case Qt::DisplayRole: return m_cells.text(reading(), worker, column);
    case Qt::AccessibleTextRole: return m_cells.spoken(reading(), worker, column);
    case Qt::ToolTipRole: return m_cells.explained(reading(), worker, column);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue<Qt::Alignment>(
            Qt::AlignVCenter | (isNumber(column.column) ? Qt::AlignRight : Qt::AlignLeft));
    default: return {};
    }
}

QVariant WorkerTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount()) return {};
    const ColumnId &column = columnAt(section);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole: return columnTitle(column, m_workspace.campaign());
    case Qt::TextAlignmentRole:
        return QVariant::fromValue<Qt::Alignment>(
            Qt::AlignVCenter | (isNumber(column.column) ? Qt::AlignRight : Qt::AlignLeft));
    default: return {};
    }
}

void WorkerTableModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || column >= columnCount()) return;
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    std::vector<WorkerId> workers;
    workers.reserve(static_cast<std::size_t>(before.size()));
    for (const QModelIndex &index : before) workers.push_back(idAt(index.row()));
    m_wanted.clear();
    m_order.sortBy(reading(), columnAt(column), order);
    readRows();
    QModelIndexList after;
    after.reserve(before.size());
    for (qsizetype i = 0; i < before.size(); ++i)
        after.append(index(*rowOf(workers[static_cast<std::size_t>(i)]), before[i].column()));
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

const WorkerReading &WorkerTableModel::workerAt(int row) const
{
    return reading().workers()[m_rows[static_cast<std::size_t>(row)]];
}

std::optional<int> WorkerTableModel::rowOf(WorkerId worker) const
{
    const WorkerReading *found = reading().find(worker);
    if (!found) return std::nullopt;
    const auto at = static_cast<std::size_t>(found - reading().workers().data());
    if (at >= m_rowOf.size() || m_rowOf[at] < 0) return std::nullopt;
    return m_rowOf[at];
}

std::optional<int> WorkerTableModel::placeOf(const ColumnId &column) const
{
    const auto at = std::find(m_columns.begin(), m_columns.end(), column);
    if (at == m_columns.end()) return std::nullopt;
    return static_cast<int>(at - m_columns.begin());
}

void WorkerTableModel::retranslate()
{
    if (m_columns.empty()) return;
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    if (rowCount() > 0) Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

void WorkerTableModel::follow(const Edits &edits)
{
    if (edits.empty() || comeOrGo(edits) || m_columns != allColumns(reading())) {
        replaceAll(edits);
        return;
    }
    if (m_isRanking) m_meanwhile.append(edits);
    m_order.forget(edits);
    m_cells.forget();
    tellTouched(edits);
    showMatches();
    if (!edits.of<StructureTest>().empty())
        Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
}

void WorkerTableModel::showMatches()
{
    if (m_order.positionsOf(m_filter.matches()) == m_rows) return;
    beginResetModel();
    readRows();
    endResetModel();
}

void WorkerTableModel::replaceAll(const Edits &edits)
{
    beginResetModel();
    m_cells.forget();
    m_columns = allColumns(reading());
    const bool isLarge = m_isRanking || edits.empty() || edits.size() >= kMany;
    if (isLarge && reading().workers().size() >= kMany) {
        sortElsewhere(wanted());
    } else {
        m_order.sortAnew(reading(), wanted());
        m_isRanking = false;
        m_wanted.clear();
    }
    readRows();
    endResetModel();
}

void WorkerTableModel::readRows()
{
    m_rows = m_order.positionsOf(m_filter.matches());
    m_rowOf.assign(reading().workers().size(), -1);
    for (std::size_t row = 0; row < m_rows.size(); ++row)
        m_rowOf[m_rows[row]] = static_cast<int>(row);
}

void WorkerTableModel::tellTouched(const Edits &edits)
{
    if (m_rows.empty()) return;
    const int lastColumn = columnCount() - 1;
    const TouchedWorkers touched = touchedWorkers(edits);
    if (touched.everybody || touched.workers.size() > kMostToldApart) {
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, lastColumn));
        return;
    }
    for (const WorkerId worker : touched.workers) {
        if (const auto row = rowOf(worker))
            Q_EMIT dataChanged(index(*row, 0), index(*row, lastColumn));
    }
}

}   // namespace wallchart
