// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/foldingbutton.h"

#include <QStyle>
#include <QStyleOptionButton>
#include <QStylePainter>

namespace wallchart {

FoldingButton::FoldingButton(QWidget *parent) : QPushButton(parent)
{
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
}

QSize FoldingButton::minimumSizeHint() const
{
    const int height = sizeHint().height();
    return {height, height};
}

void FoldingButton::paintEvent(QPaintEvent *)
{
    QStylePainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    if (isFolded()) option.text.clear();
    painter.drawControl(QStyle::CE_PushButton, option);
}

}   // namespace wallchart
