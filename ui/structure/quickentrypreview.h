// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/quickentry.h"

#include <QAbstractTableModel>

namespace wallchart {

/// What a quick entry would do, name by name.
class QuickEntryPreview final : public QAbstractTableModel {
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void setPlan(QuickEntryPlan plan);
    [[nodiscard]] const QuickEntryPlan &plan() const { return m_plan; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    [[nodiscard]] QString cellText(const Cell &cell) const;
    [[nodiscard]] QString whatText(const EnteredPerson &person) const;

    QuickEntryPlan m_plan;
};

}   // namespace wallchart
