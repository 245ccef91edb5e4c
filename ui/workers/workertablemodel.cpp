// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workers/workertablemodel.h"

#include "ui/workers/touchedworkers.h"

#include <QtConcurrentRun>

namespace wallchart {

namespace {

constexpr std::size_t kMostToldApart = 256;   // more rows are told as one stretch
constexpr int kManyNames = 5'000;             // fewer are in order within 30 ms

}   // namespace

WorkerTableModel::WorkerTableModel(Workspace &workspace, QObject *parent)
    : QAbstractTableModel(parent), m_workspace(workspace), m_filter(WorkerFilter::of(workspace))
{
    m_columns = allColumns(reading());
    sortAtFirst();
    readRows();
    // After the filter, which was made before: its matches are those of the new reading.
    connect(&workspace, &Workspace::changed, this, &WorkerTableModel::follow);
    connect(&m_filter, &WorkerFilter::changed, this, &WorkerTableModel::showMatches);
}

/// By name; many names are put in order in a worker thread, and until then numbers decide.
void WorkerTableModel::sortAtFirst()
{
    m_order.sortAnew(reading());
    if (total() < kManyNames) {
        m_order.sortBy(reading(), {WorkerColumn::Name}, Qt::AscendingOrder);
        return;
    }
    connect(&m_naming, &QFutureWatcherBase::finished, this, &WorkerTableModel::sortByNames);
    m_naming.setFuture(QtConcurrent::run([snapshot = reading()] {
        WorkerOrder::Known known{{WorkerColumn::Name}};
        known.ranks = ranksBy(snapshot, known.column, known.folded);
        return known;
    }));
}

void WorkerTableModel::sortByNames()
{
    WorkerOrder::Known known = m_naming.result();
    if (m_namesAreOthers) known.ranks.clear();
    m_order.know(std::move(known));
    const auto name = placeOf({WorkerColumn::Name});
    const bool isFirst = m_order.sortedBy().front().column.column == WorkerColumn::Number;
    if (name && isFirst) sort(*name, Qt::AscendingOrder);
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
    m_namesAreOthers = m_namesAreOthers || edits.empty() || !edits.of<Worker>().empty();
    if (edits.empty() || comeOrGo(edits) || m_columns != allColumns(reading())) {
        replaceAll();
        return;
    }
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

void WorkerTableModel::replaceAll()
{
    beginResetModel();
    m_cells.forget();
    m_columns = allColumns(reading());
    m_order.sortAnew(reading());
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
