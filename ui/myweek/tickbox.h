// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/appearance.h"

#include <QCheckBox>

namespace wallchart {

/// How a tick looks.
enum class TickState { Open, Done, BeingWorkedOut };

/// Paints the box of a tick into `rect`.
void paintTick(QPainter &painter, const QRect &rect, TickState state, const Appearance &appearance);
/// The side of that box.
[[nodiscard]] int tickSide(const Appearance &appearance);

/// A check box that looks like the ticks of an assignment; its border stands out in every theme.
class TickBox final : public QCheckBox {
    Q_OBJECT

public:
    explicit TickBox(Appearance &appearance, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool hitButton(const QPoint &point) const override;

private:
    Appearance &m_appearance;
};

}   // namespace wallchart
