// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/overview/figure.h"

#include <QAbstractTableModel>

namespace wallchart {

/// A sheet of prepared figures as a table.
class FigureModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void show(FigureSheet sheet);
    [[nodiscard]] const FigureSheet &sheet() const { return m_sheet; }
    [[nodiscard]] const FigureRow &row(int row) const
    {
        return m_sheet.rows[static_cast<std::size_t>(row)];
    }
    [[nodiscard]] const Figure &figure(const QModelIndex &index) const
    {
        return row(index.row()).figures[static_cast<std::size_t>(index.column())];
    }
    /// What opens at a place: the figure's own target, else the row's.
    [[nodiscard]] const FigureTarget &targetAt(const QModelIndex &index) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    /// Only tells of a ticked box: whoever made the sheet decides what it means.
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

Q_SIGNALS:
    void ticked(int row);

private:
    FigureSheet m_sheet;
};

}   // namespace wallchart
