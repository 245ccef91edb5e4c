// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/myweek/tickbox.h"

namespace wallchart {

/// A tick with a text that goes on in a second line, which a check box alone cannot.
class TickLine final : public QWidget {
    Q_OBJECT

public:
    TickLine(Appearance &appearance, const QString &text, QWidget *parent = nullptr);

    [[nodiscard]] TickBox &box() { return *m_box; }

protected:
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    TickBox *m_box;
};

}   // namespace wallchart
