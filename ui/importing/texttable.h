// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>

#include <functional>

class QTableView;

namespace wallchart {

class Appearance;

/// A table of texts that are asked for one by one, so that a hundred thousand rows cost nothing
/// until they are looked at.
class TextTable final : public QAbstractTableModel {
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    using Text = std::function<QString(int row, int column)>;
    void setColumns(const QStringList &headers);
    void setRows(int count, Text text);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    QStringList m_headers;
    int m_rows = 0;
    Text m_text;
};

/// A view for such tables: rows are selected whole, Tab leaves it, heights are fixed.
[[nodiscard]] QTableView *tableView(const Appearance &appearance, QWidget *parent);

}   // namespace wallchart
