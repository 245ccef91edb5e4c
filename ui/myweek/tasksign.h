// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/appearance.h"

#include <QWidget>

namespace wallchart {

enum class TaskSignState { Open, Done, BeingWorkedOut };

/// The box before a line of the assignment: ticked when it is done. Told, not clicked.
class TaskSign final : public QWidget {
    Q_OBJECT

public:
    explicit TaskSign(Appearance &appearance, QWidget *parent = nullptr);

    void show(TaskSignState state);
    [[nodiscard]] TaskSignState state() const { return m_state; }
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Appearance &m_appearance;
    TaskSignState m_state = TaskSignState::BeingWorkedOut;
};

}   // namespace wallchart
