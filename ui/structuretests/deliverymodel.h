// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/testresults.h"

#include <QAbstractTableModel>

#include <memory>

namespace wallchart {

enum class DeliveryColumn { Leader, Followers, Delivered, Change };
inline constexpr int kDeliveryColumns = 4;

/// Who delivered in one test: each leader with what the followers did. By how much is left.
class DeliveryModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    /// Null = nothing.
    void show(std::shared_ptr<const TestResults> results, std::size_t test);
    void retranslate();

    [[nodiscard]] const TestResults &results() const { return *m_results; }
    [[nodiscard]] const LeaderResult &leader(int row) const
    {
        return m_results->test(m_test).leaders[static_cast<std::size_t>(row)];
    }
    [[nodiscard]] const WorkerReading &worker(int row) const;
    [[nodiscard]] int rowOf(WorkerId wanted) const;   ///< −1 = none

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    [[nodiscard]] QString text(int row, DeliveryColumn column) const;
    [[nodiscard]] QStringList sentences(int row) const;

    std::shared_ptr<const TestResults> m_results;
    std::size_t m_test = 0;
};

/// The followers of one leader, each with what they did.
class FollowerModel final : public QAbstractListModel {
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    /// Null results or leader = nothing.
    void show(std::shared_ptr<const TestResults> results, std::size_t test,
              const LeaderResult *leader);

    [[nodiscard]] const TestedFollower &follower(int row) const
    {
        return m_followers[static_cast<std::size_t>(row)];
    }
    [[nodiscard]] const WorkerReading &worker(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    std::shared_ptr<const TestResults> m_results;
    bool m_closed = false;
    std::vector<TestedFollower> m_followers;
};

}   // namespace wallchart
