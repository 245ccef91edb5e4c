// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/workers/workertable.h"

#include <QMenu>

namespace wallchart {

/// The columns of a table to choose from. Stays open, so that several can be chosen.
class ColumnMenu final : public QMenu {
    Q_OBJECT

public:
    explicit ColumnMenu(WorkerTable &table, QWidget *parent = nullptr);

protected:
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void fill();
    void keepOne();

    WorkerTable &m_table;
};

}   // namespace wallchart
