// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/testresults.h"

#include <QAbstractListModel>

#include <memory>

namespace wallchart {

/// The tests of a campaign in ladder order.
class LadderModel final : public QAbstractListModel {
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    /// Null = nothing. Keeps what is current where the tests are the same.
    void show(std::shared_ptr<const TestResults> results);
    void retranslate();

    [[nodiscard]] const TestResult &result(int row) const
    {
        return m_results->test(static_cast<std::size_t>(row));
    }
    /// How high a rung stands among the rungs there are: 0 = the lowest.
    [[nodiscard]] int heightOf(int row) const { return m_heights[static_cast<std::size_t>(row)]; }
    [[nodiscard]] int highest() const { return m_highest; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    void readHeights();

    std::shared_ptr<const TestResults> m_results;
    std::vector<int> m_heights;
    int m_highest = 0;
};

}   // namespace wallchart
