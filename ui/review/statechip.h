// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/training/workchip.h"

#include <QWidget>

namespace wallchart {

/// Paints a chip where its word fits, else its icon alone in the chip's colours. Returns where
/// it is.
QRect paintStateChip(QPainter &painter, const QRect &room, WorkChip chip,
                     const Appearance &appearance, Qt::LayoutDirection direction);

/// A chip to stand by itself, in a legend or beside a number.
class StateChip final : public QWidget {
    Q_OBJECT

public:
    StateChip(WorkChip chip, Appearance &appearance, QWidget *parent = nullptr);

    void setChip(WorkChip chip);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    WorkChip m_chip;
    Appearance &m_appearance;
};

}   // namespace wallchart
