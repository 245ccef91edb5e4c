// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/myweek/starttext.h"

#include "ui/widgets/pageheader.h"

#include <QEvent>

namespace wallchart {

StartText::StartText(const char *role, QWidget *parent) : QLabel(parent)
{
    setRole(this, role);
    setWordWrap(true);
    setTextFormat(Qt::PlainText);
    // A label's own least height is that of its narrowest width: a scroll bar for nothing.
    setMinimumHeight(1);
    turn();
}

void StartText::turn()
{
    const Qt::Alignment start = isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft;
    setAlignment(start | Qt::AlignAbsolute | Qt::AlignVCenter);
}

void StartText::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange) turn();
}

}   // namespace wallchart
