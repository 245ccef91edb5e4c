// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHeaderView>
#include <QTableView>

namespace wallchart {

/// A plain table whose cells open something: by a click, or by Enter and Space on the current one.
class OpenTable final : public QTableView {
    Q_OBJECT

public:
    explicit OpenTable(QWidget *parent = nullptr);

Q_SIGNALS:
    void opened(const QModelIndex &index);

protected:
    void keyPressEvent(QKeyEvent *event) override;
};

}   // namespace wallchart
