// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/insights/insights.h"

#include <QAbstractTableModel>

namespace wallchart {

enum class CircleColumn { Unit, Around, People, WithUs, Leaders, Joined };
inline constexpr int kCircleColumns = 6;

/// The circles inside the units as a table, one a row.
class CircleModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    /// The insight may be null: then there is nothing.
    void show(std::shared_ptr<const LeaderInsight> insight);

    [[nodiscard]] const CircleLine &circle(int row) const
    {
        return m_insight->circleLines[static_cast<std::size_t>(row)];
    }
    /// The first circle with that worker; −1 = none.
    [[nodiscard]] int rowOf(WorkerId worker) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    [[nodiscard]] QString text(const CircleLine &line, CircleColumn column) const;
    [[nodiscard]] QString joinedText(const CircleLine &line) const;
    [[nodiscard]] QString names(const std::vector<WorkerId> &workers) const;

    std::shared_ptr<const LeaderInsight> m_insight;
};

}   // namespace wallchart
