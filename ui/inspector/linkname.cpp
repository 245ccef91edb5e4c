// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/linkname.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

namespace wallchart {

namespace {

constexpr int kNarrowestName = 60;

}   // namespace

LinkName::LinkName(const QString &name, QWidget *parent) : QAbstractButton(parent)
{
    setText(name);
    setToolTip(name);
    setAccessibleDescription(tr("Shows this worker"));
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

QSize LinkName::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(text()) + 2, fontMetrics().height() + 2};
}

QSize LinkName::minimumSizeHint() const
{
    return {std::min(kNarrowestName, sizeHint().width()), sizeHint().height()};
}

void LinkName::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const bool pointed = underMouse() || hasFocus();
    QFont shown = font();
    shown.setUnderline(pointed);
    painter.setFont(shown);
    painter.setPen(palette().color(pointed ? QPalette::Link : QPalette::WindowText));
    painter.drawText(rect(),
                     QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(text(), Qt::ElideRight, width()));
    if (!hasFocus()) return;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(palette().color(QPalette::Link), 2));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 3, 3);
}

void LinkName::keyPressEvent(QKeyEvent *event)
{
    const bool enters = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enters) click();
    else QAbstractButton::keyPressEvent(event);
}

}   // namespace wallchart
