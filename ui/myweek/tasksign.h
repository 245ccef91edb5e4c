// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/myweek/tickbox.h"

namespace wallchart {

/// The box before a line of the assignment: ticked when it is done. Told, not clicked.
class TaskSign final : public QWidget {
    Q_OBJECT

public:
    explicit TaskSign(Appearance &appearance, QWidget *parent = nullptr);

    void show(TickState state);
    [[nodiscard]] TickState state() const { return m_state; }
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Appearance &m_appearance;
    TickState m_state = TickState::BeingWorkedOut;
};

}   // namespace wallchart
