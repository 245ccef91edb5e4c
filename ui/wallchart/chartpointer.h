// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/wallchart/chartnavigation.h"
#include "ui/wallchart/chartoverlay.h"
#include "ui/wallchart/chartplaces.h"

#include <QPoint>

namespace wallchart {

class WallChartView;

/// What the mouse does on a wall chart: selects, draws a rubber band, drags people to another
/// cell or, with Alt, onto whom they follow.
class ChartPointer final {
public:
    explicit ChartPointer(WallChartView &view) : m_view(view) {}

    void press(const QPoint &at, Qt::KeyboardModifiers modifiers);
    void move(const QPoint &at, Qt::MouseButtons buttons, Qt::KeyboardModifiers modifiers);
    void release(const QPoint &at, Qt::KeyboardModifiers modifiers);
    /// Lets go of everything, as Esc does; false when there was nothing to let go.
    bool cancel();

    [[nodiscard]] std::uint32_t hovered() const { return m_hovered; }
    [[nodiscard]] QRectF rubberBand() const { return m_rubberBand; }
    [[nodiscard]] QRectF dropTarget() const { return m_dropTarget; }
    void forgetBoxes();

private:
    enum class Doing { Nothing, Pressed, Banding, Dragging };

    void selectBox(std::uint32_t box, Qt::KeyboardModifiers modifiers);
    void drag(const QPointF &at, Qt::KeyboardModifiers modifiers);
    void drop(const QPointF &at, Qt::KeyboardModifiers modifiers);

    WallChartView &m_view;
    Doing m_doing = Doing::Nothing;
    QPoint m_pressedAt;
    std::uint32_t m_pressedBox = kNone;
    bool m_wasSelected = false;
    std::uint32_t m_hovered = kNone;
    QRectF m_rubberBand;
    QRectF m_dropTarget;
};

}   // namespace wallchart
