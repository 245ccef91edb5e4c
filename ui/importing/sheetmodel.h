// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/sheet.h"

#include <QAbstractTableModel>

#include <map>
#include <memory>

namespace wallchart {

/// The cells of a sheet as they were read: the header bold, rows that are passed over muted,
/// with the reason as tool tip. Rows are named by their lines.
class SheetModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void setSheet(std::shared_ptr<const Sheet> sheet);
    [[nodiscard]] const std::shared_ptr<const Sheet> &sheet() const { return m_sheet; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    [[nodiscard]] bool isTaken(int row) const;

    std::shared_ptr<const Sheet> m_sheet;   // shared with the thread that plans
    std::map<int, QString> m_reasons;       ///< why a line is passed over
    int m_columns = 0;
};

}   // namespace wallchart
