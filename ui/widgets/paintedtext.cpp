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

QString fittingText(const QFontMetricsF &metrics, const QString &text, double width)
{
    const QString separator = QStringLiteral(" / ");
    QStringList parts = text.split(separator);
    QString shown = text;
    while (parts.size() > 2 && metrics.horizontalAdvance(shown) > width) {
        parts.removeFirst();
        shown = QStringLiteral("…") + separator + parts.join(separator);
    }
    return metrics.elidedText(shown, Qt::ElideRight, width);
}

void writeLine(QPainter &painter, const QRect &rect, const QString &text,
               Qt::LayoutDirection direction, Qt::Alignment side)
{
    painter.setLayoutDirection(text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    const auto shown = QStyle::visualAlignment(direction, side);
    painter.drawText(rect, static_cast<int>(shown | Qt::AlignVCenter | Qt::AlignAbsolute),
                     fittingText(QFontMetricsF(painter.fontMetrics()), text, rect.width()));
}

}   // namespace wallchart
