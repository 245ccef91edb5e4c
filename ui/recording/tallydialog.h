// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/counting.h"
#include "ui/workspace/workspace.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QSpinBox;

namespace wallchart {

/// Counts who took part without names: in a cell, in its unit, or on the whole worksite.
class TallyDialog final : public QDialog {
    Q_OBJECT

public:
    TallyDialog(Workspace &workspace, StructureTestId test, const Cell &cell,
                QWidget *parent = nullptr);

    void accept() override;

private:
    void addPlace(const QString &name, const Cell &cell);
    void compare();

    Workspace &m_workspace;
    StructureTestId m_test;
    std::vector<Cell> m_places;
    std::map<Cell, TestCounts> m_cells;   // as recorded so far
    QComboBox *m_place;
    QSpinBox *m_people;
    QLineEdit *m_countedBy;
    QLabel *m_note;
};

}   // namespace wallchart
