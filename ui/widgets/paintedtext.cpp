// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/paintedtext.h"

#include <QStyle>

namespace wallchart {

QFont sizedFont(QFont font, int pixels, QFont::Weight weight)
{
    font.setPixelSize(pixels);
    font.setWeight(weight);
    return font;
}

void writeLine(QPainter &painter, const QRect &rect, const QString &text,
               Qt::LayoutDirection direction, Qt::Alignment side)
{
    painter.setLayoutDirection(text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    const auto shown = QStyle::visualAlignment(direction, side);
    painter.drawText(rect, static_cast<int>(shown | Qt::AlignVCenter | Qt::AlignAbsolute),
                     painter.fontMetrics().elidedText(text, Qt::ElideRight, rect.width()));
}

}   // namespace wallchart
