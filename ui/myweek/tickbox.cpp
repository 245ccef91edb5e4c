// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/myweek/tickbox.h"

#include "ui/widgets/paintedtext.h"

#include <QPainter>
#include <QStyle>

namespace wallchart {

namespace {

constexpr double kTickSide = 16;
constexpr int kTickGap = 6;
constexpr int kTickRing = 3;   // room for the ring of the keyboard

}   // namespace

int tickSide(const Appearance &appearance)
{
    return appearance.px(kTickSide) + 2;
}

void paintTick(QPainter &painter, const QRect &rect, TickState state, const Appearance &appearance)
{
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme &theme = appearance.theme();
    const QRectF box = QRectF(rect).adjusted(1, 1, -1, -1);
    const bool isDone = state == TickState::Done;
    painter.setPen(QPen(isDone ? theme.ok : theme.dash, 1.2,
                        state == TickState::BeingWorkedOut ? Qt::DotLine : Qt::SolidLine));
    painter.setBrush(isDone ? theme.ok : theme.surface);
    painter.drawRoundedRect(box, 4, 4);
    if (!isDone) return;
    painter.setPen(QPen(theme.surface, 1.75 * appearance.textScale(), Qt::SolidLine, Qt::RoundCap,
                        Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    const QPointF at = box.topLeft();
    const double size = box.width();
    painter.drawPolyline(
        QPolygonF({at + QPointF(size * 0.24, size * 0.53), at + QPointF(size * 0.43, size * 0.71),
                   at + QPointF(size * 0.77, size * 0.31)}));
}

TickBox::TickBox(Appearance &appearance, QWidget *parent)
    : QCheckBox(parent), m_appearance(appearance)
{
    setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Fixed);
    connect(&appearance, &Appearance::changed, this, [this] { updateGeometry(); });
}

QSize TickBox::sizeHint() const
{
    const int side = tickSide(m_appearance);
    const int words = text().isEmpty() ? 0 : kTickGap + fontMetrics().horizontalAdvance(text()) + 4;
    return {side + words + 2 * kTickRing, std::max(side, fontMetrics().height()) + 2 * kTickRing};
}

QSize TickBox::minimumSizeHint() const
{
    return sizeHint();
}

bool TickBox::hitButton(const QPoint &point) const
{
    return rect().contains(point);
}

void TickBox::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const auto shown = [this](const QRect &place) {
        return QStyle::visualRect(layoutDirection(), rect(), place);
    };
    const Theme &theme = m_appearance.theme();
    const int side = tickSide(m_appearance);
    paintTick(painter, shown({kTickRing, (height() - side) / 2, side, side}),
              isChecked() ? TickState::Done : TickState::Open, m_appearance);
    const int from = kTickRing + side + kTickGap;
    painter.setPen(isEnabled() ? theme.text : theme.muted);
    writeLine(painter, shown({from, 0, width() - from - kTickRing, height()}), text(),
              layoutDirection(), Qt::AlignLeft);
    if (!hasFocus()) return;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(theme.focus, 2));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 5, 5);
}

}   // namespace wallchart
