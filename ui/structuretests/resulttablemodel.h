// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/testresults.h"

#include <QAbstractTableModel>

#include <memory>

namespace wallchart {

/// What is in a column of the results.
enum class ResultColumn { Place, People, Heat, Bar, ToGo, Moved };

/// The results of all tests by place: a heat map of the ladder, and the chosen test as a bar.
///
/// The last row is everyone. Columns: place, people, one for each test, bar, to go, moved.
class ResultTableModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    /// Null = nothing.
    void show(std::shared_ptr<const TestResults> results, const TestRows &kind, std::size_t test);
    void retranslate();

    [[nodiscard]] const TestResults *results() const { return m_results.get(); }
    [[nodiscard]] const TestRows &kind() const { return m_kind; }
    [[nodiscard]] std::size_t test() const { return m_test; }
    [[nodiscard]] const TestResult &chosen() const { return m_results->test(m_test); }

    [[nodiscard]] ResultColumn columnAt(int column) const;
    [[nodiscard]] int columnOf(ResultColumn column) const;   ///< of heat the first
    /// The test of a heat column, else the chosen one.
    [[nodiscard]] std::size_t testAt(int column) const;
    [[nodiscard]] bool isTotal(int row) const { return row + 1 == rowCount(); }
    /// Null = everyone.
    [[nodiscard]] const TestGroupKey *keyAt(int row) const;
    [[nodiscard]] const TestCounts &countsAt(int row, std::size_t test) const;
    [[nodiscard]] int joinedAt(int row) const;
    [[nodiscard]] int droppedAt(int row) const;
    [[nodiscard]] QString nameAt(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    [[nodiscard]] const std::vector<TestRow> &rows() const { return m_results->rows(m_kind); }
    [[nodiscard]] int tests() const { return static_cast<int>(m_results->count()); }
    [[nodiscard]] QString text(int row, int column) const;
    [[nodiscard]] QString heatText(int row, std::size_t test) const;
    [[nodiscard]] QStringList sentences(int row, int column) const;
    void countMoved();

    std::shared_ptr<const TestResults> m_results;
    TestRows m_kind;
    std::size_t m_test = 0;
    int m_joined = 0;   // everywhere
    int m_dropped = 0;
};

}   // namespace wallchart
