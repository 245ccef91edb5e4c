// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/partedchart.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QStyle>
#include <QToolTip>

namespace wallchart {

PartedChart::PartedChart(Appearance &appearance, QWidget *parent)
    : QWidget(parent), m_appearance(appearance)
{
    installPartAccessibility();
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    connect(&appearance, &Appearance::changed, this, [this] {
        updateGeometry();
        partsChanged();
    });
}

QRect PartedChart::shownRect(const QRect &rect) const
{
    return QStyle::visualRect(layoutDirection(), this->rect(), rect);
}

void PartedChart::partsChanged()
{
    m_parts = layOutParts();
    m_current = std::clamp(m_current, 0, std::max(0, static_cast<int>(m_parts.size()) - 1));
    // What cannot be pressed is still read out: only an empty chart takes no keyboard.
    setFocusPolicy(m_parts.empty() ? Qt::NoFocus : Qt::StrongFocus);
    update();
}

int PartedChart::partAt(const QPoint &point) const
{
    // The last one that covers the point: what is painted later lies above.
    for (std::size_t at = m_parts.size(); at-- > 0;) {
        if (shownRect(m_parts[at].rect).contains(point)) return static_cast<int>(at);
    }
    return -1;
}

void PartedChart::setCurrent(int part)
{
    if (m_parts.empty()) return;
    m_current = std::clamp(part, 0, static_cast<int>(m_parts.size()) - 1);
    update();
    announcePart(*this);
}

void PartedChart::open(int part)
{
    if (part < 0 || part >= static_cast<int>(m_parts.size())) return;
    const FigureTarget target = m_parts[static_cast<std::size_t>(part)].target;
    if (opensSomething(target)) Q_EMIT opened(target);
}

bool PartedChart::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const int part = partAt(help->pos());
        const QString text = part < 0 ? QString() : m_parts[static_cast<std::size_t>(part)].spoken;
        QToolTip::showText(help->globalPos(), text, this);
        return true;
    }
    return QWidget::event(event);
}

void PartedChart::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintChart(painter);
    if (!hasFocus() || m_parts.empty()) return;
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(m_appearance.theme().focus, 2));
    painter.drawRect(shownRect(m_parts[static_cast<std::size_t>(m_current)].rect)
                         .intersected(rect())
                         .adjusted(1, 1, -1, -1));
}

void PartedChart::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    partsChanged();
}

void PartedChart::mouseMoveEvent(QMouseEvent *event)
{
    const int part = partAt(event->pos());
    const bool opens = part >= 0 && opensSomething(m_parts[static_cast<std::size_t>(part)].target);
    setCursor(opens ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void PartedChart::mouseReleaseEvent(QMouseEvent *event)
{
    const int part = partAt(event->pos());
    if (event->button() != Qt::LeftButton || part < 0) return;
    setCurrent(part);
    open(part);
}

void PartedChart::keyPressEvent(QKeyEvent *event)
{
    const bool rightToLeft = layoutDirection() == Qt::RightToLeft;
    switch (event->key()) {
    case Qt::Key_Right: return setCurrent(m_current + (rightToLeft ? -1 : 1));
    case Qt::Key_Left: return setCurrent(m_current + (rightToLeft ? 1 : -1));
    case Qt::Key_Home: return setCurrent(0);
    case Qt::Key_End: return setCurrent(static_cast<int>(m_parts.size()) - 1);
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space: return open(m_current);
    default: QWidget::keyPressEvent(event);
    }
}

void PartedChart::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
    announcePart(*this);
}

void PartedChart::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

void PartedChart::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LayoutDirectionChange || event->type() == QEvent::FontChange)
        partsChanged();
    QWidget::changeEvent(event);
}

}   // namespace wallchart
