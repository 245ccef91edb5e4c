// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/myweek/tickline.h"

#include "ui/myweek/starttext.h"

#include <QBoxLayout>
#include <QMouseEvent>

namespace wallchart {

TickLine::TickLine(Appearance &appearance, const QString &text, QWidget *parent)
    : QWidget(parent), m_box(new TickBox(appearance, this))
{
    auto *words = new StartText("", this);
    words->setText(text);
    words->setBuddy(m_box);
    m_box->setAccessibleName(text);
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins({});
    line->setSpacing(6);
    line->addWidget(m_box, 0, Qt::AlignTop);
    line->addWidget(words, 1);
}

void TickLine::mouseReleaseEvent(QMouseEvent *event)
{
    if (rect().contains(event->pos()) && m_box->isEnabled()) m_box->click();
}

}   // namespace wallchart
