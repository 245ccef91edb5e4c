// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

namespace wallchart {

/// Where "/" leads: a chart number or the beginning of a name. Down seeks the next one, Enter
/// and Esc lead back to the grid.
class NameField final : public QLineEdit {
    Q_OBJECT

public:
    using QLineEdit::QLineEdit;

Q_SIGNALS:
    void nextWanted();
    void left();

protected:
    void keyPressEvent(QKeyEvent *event) override;
};

}   // namespace wallchart
