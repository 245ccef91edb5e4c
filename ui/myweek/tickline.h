// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QCheckBox;

namespace wallchart {

/// A tick with a text that goes on in a second line, which a check box alone cannot.
class TickLine final : public QWidget {
    Q_OBJECT

public:
    explicit TickLine(const QString &text, QWidget *parent = nullptr);

    [[nodiscard]] QCheckBox &box() { return *m_box; }

protected:
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    QCheckBox *m_box;
};

}   // namespace wallchart
