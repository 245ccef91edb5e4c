// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/myweek/tasksign.h"

#include <QPainter>

namespace wallchart {

namespace {

constexpr double kBox = 16;

}   // namespace

TaskSign::TaskSign(Appearance &appearance, QWidget *parent)
    : QWidget(parent), m_appearance(appearance)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&appearance, &Appearance::changed, this, [this] { updateGeometry(); });
}

void TaskSign::show(TaskSignState state)
{
    m_state = state;
    update();
}

QSize TaskSign::sizeHint() const
{
    const int side = m_appearance.px(kBox) + 2;
    return {side, side};
}

void TaskSign::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme &theme = m_appearance.theme();
    const QRectF box = QRectF(rect()).adjusted(1, 1, -1, -1);
    const bool isDone = m_state == TaskSignState::Done;
    const Qt::PenStyle line = m_state == TaskSignState::BeingWorkedOut ? Qt::DotLine
                                                                       : Qt::SolidLine;
    painter.setPen(QPen(isDone ? theme.ok : theme.dash, 1.2, line));
    painter.setBrush(isDone ? theme.ok : theme.surface);
    painter.drawRoundedRect(box, 4, 4);
    if (!isDone) return;
    painter.setPen(QPen(theme.surface, 1.75 * m_appearance.textScale(), Qt::SolidLine, Qt::RoundCap,
                        Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    const QPointF at = box.topLeft();
    const double size = box.width();
    painter.drawPolyline(
        QPolygonF({at + QPointF(size * 0.24, size * 0.53), at + QPointF(size * 0.43, size * 0.71),
                   at + QPointF(size * 0.77, size * 0.31)}));
}

}   // namespace wallchart
