// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/myweek/tasksign.h"

#include <QPainter>

namespace wallchart {

TaskSign::TaskSign(Appearance &appearance, QWidget *parent)
    : QWidget(parent), m_appearance(appearance)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&appearance, &Appearance::changed, this, [this] { updateGeometry(); });
}

void TaskSign::show(TickState state)
{
    m_state = state;
    update();
}

QSize TaskSign::sizeHint() const
{
    return {tickSide(m_appearance), tickSide(m_appearance)};
}

void TaskSign::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintTick(painter, rect(), m_state, m_appearance);
}

}   // namespace wallchart
