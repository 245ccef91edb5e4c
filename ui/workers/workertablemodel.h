// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/workers/workercells.h"
#include "ui/workers/workerorder.h"
#include "ui/workspace/workerfilter.h"

#include <QAbstractTableModel>
#include <QFutureWatcher>

namespace wallchart {

/// The workers of a campaign as rows, those the filter finds, in an order people choose.
///
/// Every column there is has its place; the header hides those nobody wants to see. A change
/// of a worker is told cell by cell; everything anew only when rows or columns come or go.
class WorkerTableModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    explicit WorkerTableModel(Workspace &workspace, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;
    void sort(int column, Qt::SortOrder order) override;

    [[nodiscard]] const WorkerReading &workerAt(int row) const;
    [[nodiscard]] WorkerId idAt(int row) const { return workerAt(row).worker->id; }
    /// None when the filter does not find the worker.
    [[nodiscard]] std::optional<int> rowOf(WorkerId worker) const;
    [[nodiscard]] const ColumnId &columnAt(int column) const
    {
        return m_columns[static_cast<std::size_t>(column)];
    }
    [[nodiscard]] std::optional<int> placeOf(const ColumnId &column) const;
    [[nodiscard]] const Reading &reading() const { return m_workspace.reading(); }
    [[nodiscard]] const WorkerOrder &order() const { return m_order; }
    /// How many workers the campaign knows, found or not.
    [[nodiscard]] int total() const { return static_cast<int>(reading().workers().size()); }

    /// Reads the words of a new language.
    void retranslate();

private:
    /// Ranks everybody in a worker thread; until then their numbers decide.
    void sortElsewhere(std::vector<WorkerOrder::SortedBy> wanted);
    void takeRanks();
    [[nodiscard]] std::vector<WorkerOrder::SortedBy> wanted() const;
    void follow(const Edits &edits);
    void showMatches();
    void replaceAll(const Edits &edits);
    void readRows();
    void tellTouched(const Edits &edits);

    Workspace &m_workspace;
    WorkerFilter &m_filter;
    WorkerCells m_cells;
    WorkerOrder m_order;
    QFutureWatcher<WorkerOrder::Known> m_ranking;   ///< ranks many workers
    std::vector<WorkerOrder::SortedBy> m_wanted;    ///< what it is for; empty = for later
    Edits m_meanwhile;                              ///< since that began
    bool m_isRanking = false;
    std::vector<ColumnId> m_columns;
    std::vector<std::uint32_t> m_rows;   ///< positions in the reading
    std::vector<int> m_rowOf;            ///< by position; below 0 = not found by the filter
};

}   // namespace wallchart
